//! Generated: see `cargo xtask words`.

pub(crate) mod long;
