//! What is literally there: words, phrases, names, links, numbers, amounts. No opinion yet.

mod alphabet;
pub(crate) mod common;
mod currency;
pub(crate) mod entity;
mod excuse;
mod keep;
mod letters;
mod misspelt;
pub(crate) mod money;
pub(crate) mod names;
mod negation;
pub(crate) mod part;
pub(crate) mod phone;
pub(crate) mod phrase;
mod rules;
mod runs;
pub(crate) mod sieve;
mod sights;
mod sought;
pub(crate) mod tables;
pub(crate) mod url;
pub(crate) mod vocabulary;
mod wallet;
mod window;
pub(crate) mod words;

pub(crate) use sought::{Role, Scan};
