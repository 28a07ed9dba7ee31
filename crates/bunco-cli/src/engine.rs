//! The library, as the commands use it.

use bunco::phone::NumberLists;
use bunco::{Allow, Engine, Limit, Message};
use bunco_mail::Options;

use crate::args::Known;
use crate::input::{Item, Kind};
use crate::packs::{Chosen, told};

/// An engine of this pack.
///
/// # Errors
///
/// Every mistake, by file and line.
pub(crate) fn build(pack: Chosen) -> Result<Engine, Vec<String>> {
    knowing(pack, &Known::default(), NumberLists::new(), Allow::new())
}

/// The same, knowing what the caller knows and allowing what he vouches for.
///
/// # Errors
///
/// As [`build`].
pub(crate) fn knowing(pack: Chosen, known: &Known, lists: NumberLists, allowed: Allow) -> Result<Engine, Vec<String>> {
    let builder = known.tell(pack.builder())?.number_lists(lists).allow(allowed);
    builder.build().map_err(|errors| told(&errors))
}

/// Reads a mail; `authserv_id` is the server whose word on the sender counts.
pub(crate) fn mail<'a>(bytes: &'a [u8], authserv_id: Option<&str>) -> Message<'a> {
    match authserv_id {
        None => bunco_mail::parse(bytes),
        Some(id) => bunco_mail::parse_with(bytes, &Options::new().trust_results_of(id)),
    }
}

/// Reads what a file holds, and hands its name and the message on.
pub(crate) fn with_message<T>(item: Item, authserv_id: Option<&str>, then: impl FnOnce(&str, Message<'_>) -> T) -> T {
    let (name, kind, cut) = (item.name.clone(), item.kind(), item.cut);
    let bytes = if kind == Kind::Mail { item.bytes } else { item.text() };
    let mut message = match kind {
        Kind::Mail => mail(&bytes, authserv_id),
        Kind::Html => Message::from_html(&bytes[..]),
        _ => Message::from_text(&bytes[..]),
    };
    if cut {
        message.note_limit(Limit::MaxInput);
    }
    then(&name, message)
}
