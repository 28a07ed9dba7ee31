//! Generated tables; `cargo xtask gen` writes them.

pub(crate) mod entities;
pub(crate) mod fold;
pub(crate) mod lookalikes;
