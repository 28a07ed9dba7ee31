//! Links: where they are in a text, and where they lead.
//!
//! Text or an `href` goes in; hosts, schemes and what was odd in the writing come out. Nothing here says whether a link is bad.

mod find;
mod host;
mod ipv4;
mod read;
mod skip;

pub(crate) use find::{LinkHit, LinkHitKind, find_links};
pub(crate) use host::{Host, HostKind, Notes, is_invisible};
pub(crate) use read::{ReadUrl, Scheme, read_url};

#[cfg(test)]
mod tests;
