//! What folds the words of phrases.

#[path = "../src/text/bidi.rs"]
mod bidi;
// Its tests lie where they do not when it is included from here.
#[rustfmt::skip]
#[path = "../src/text/fold.rs"]
mod fold;
#[path = "../src/text/lookalike.rs"]
mod lookalike;
#[path = "../src/text/map.rs"]
mod map;
#[path = "../src/text/tables/mod.rs"]
mod tables;

pub(crate) use fold::{ChangeKind, Folded, fold};
pub(crate) use map::OffsetMap;
