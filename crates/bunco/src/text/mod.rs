//! From a part's bytes to text that phrases can be compared with, without losing the way back.
//!
//! `repair` makes any bytes a text, `visible` takes out of HTML what a reader sees, `fold` makes a text comparable. Each gives an
//! [`OffsetMap`] to what it was given; chained, they lead from a folded word to the caller's own bytes. Nothing here has an opinion:
//! links, hidden text and disguised letters are noted, and judged elsewhere.

mod bidi;
mod fold;
mod folded;
mod lookalike;
mod map;
mod repair;
mod tables;
mod visible;

pub(crate) use fold::{ChangeKind, Folded, fold};
pub use folded::FoldedText;
pub(crate) use map::OffsetMap;
pub(crate) use repair::{Repaired, repair};
pub(crate) use visible::{Hidden, HiddenKind, Link, Visible, visible, visible_in_pieces};
