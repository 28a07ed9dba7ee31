//! What a hit means: whose host it is, or whose it pretends to be.

pub(crate) mod lookalike;
pub(crate) mod number;
