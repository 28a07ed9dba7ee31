//! The library, as the commands use it.

use bunco::pack::Pack;
use bunco::{Engine, Message};
use bunco_mail::Options;

/// An engine of this pack.
///
/// # Errors
///
/// Every mistake, by file and line.
pub(crate) fn build(pack: Pack) -> Result<Engine, Vec<String>> {
    Engine::builder().pack(pack).build().map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

/// Reads a mail; `authserv_id` is the server whose word on the sender counts.
pub(crate) fn mail<'a>(bytes: &'a [u8], authserv_id: Option<&str>) -> Message<'a> {
    match authserv_id {
        None => bunco_mail::parse(bytes),
        Some(id) => bunco_mail::parse_with(bytes, &Options::new().trust_results_of(id)),
    }
}
