//! What is literally there: words, phrases, names, links, numbers, amounts. No opinion yet.

mod common;
pub(crate) mod entity;
pub(crate) mod money;
pub(crate) mod phone;
pub(crate) mod phrase;
pub(crate) mod url;
pub(crate) mod vocabulary;
pub(crate) mod words;
