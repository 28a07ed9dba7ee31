//! Whose host is it, or whose does it pretend to be?
//!
//! [`HostIndex`] holds the official domains of brands, the caller's own names and allow-list; [`HostIndex::check`] takes a host or
//! URL and gives a [`HostReport`]. Nothing is looked up in the network: only the name is judged, never what is behind it.

pub use crate::identify::hosts::{HostIndex, HostMatch, HostReport, HostVerdict, TokenMatch, is_free_host, is_link_shortener};
use crate::identify::lookalike::is_freemail;
use crate::suffix::Cut;

/// The data that hosts are read by, each with its version.
pub fn data_versions() -> [(&'static str, String); 2] {
    let (major, minor, patch) = unicode_security::UNICODE_VERSION;
    [("Unicode", format!("{major}.{minor}.{patch}")), ("suffixes", format!("Public Suffix List as in {}", crate::suffix::LIST))]
}

/// Whether anyone gets a mail address at the domain.
pub fn is_free_mail(domain: &str) -> bool {
    is_freemail(domain)
}

/// The registrable domain of a host in lower case: its public suffix and one label.
pub fn registrable(host: &str) -> Option<&str> {
    Cut::new(host).registrable()
}

#[cfg(test)]
mod tests;
