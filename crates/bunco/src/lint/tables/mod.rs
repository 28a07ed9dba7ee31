//! Generated: see `cargo xtask words`.

pub(super) mod words;
