//! What the caller knows to be honest, whatever the text says.

use std::collections::BTreeSet;

/// Senders, hosts and indicators that the caller vouches for: for an engine ([`crate::EngineBuilder::allow`]) or for one message
/// ([`super::Message::with_allowed`]); both hold. These facts come from outside the text, so no text can claim them for itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allow {
    senders: BTreeSet<String>,
    hosts: BTreeSet<String>,
    indicators: BTreeSet<String>,
}

impl Allow {
    /// Nothing is allowed.
    pub fn new() -> Allow {
        Allow::default()
    }

    /// Takes these senders as honest: addresses (`billing@acme.example`) or domains (`acme.example`, and what lies below). What their
    /// messages hold is reported and weighs nothing, unless the sender's domain failed DMARC. Anybody can write any sender: allow
    /// only those that are checked before.
    pub fn senders<S: AsRef<str>>(mut self, senders: impl IntoIterator<Item = S>) -> Allow {
        self.senders.extend(senders.into_iter().map(|s| plain(s.as_ref())));
        self
    }

    /// Takes these hosts, and those below them, as known: links to them are no likeness and no stranger's.
    pub fn hosts<S: AsRef<str>>(mut self, hosts: impl IntoIterator<Item = S>) -> Allow {
        self.hosts.extend(hosts.into_iter().map(|s| plain(s.as_ref())));
        self
    }

    /// Leaves these indicators out of reports, and out of combinations.
    pub fn indicators<S: AsRef<str>>(mut self, ids: impl IntoIterator<Item = S>) -> Allow {
        self.indicators.extend(ids.into_iter().map(|s| s.as_ref().trim().to_owned()));
        self
    }

    /// Whether an address, in lower case, is an allowed sender's.
    pub(crate) fn has_sender(&self, address: &str) -> bool {
        let host = address.rsplit_once('@').map_or(address, |(_, host)| host);
        self.senders.contains(address) || holds(&self.senders, host)
    }

    /// Whether a host, in lower case, or one above it is allowed.
    pub(crate) fn has_host(&self, host: &str) -> bool {
        holds(&self.hosts, host)
    }

    pub(crate) fn has_indicator(&self, id: &str) -> bool {
        self.indicators.contains(id)
    }
}

/// Whether a list has a host or one above it.
fn holds(list: &BTreeSet<String>, host: &str) -> bool {
    let mut rest = Some(host);
    while let Some(host) = rest.filter(|_| !list.is_empty()) {
        if list.contains(host) {
            return true;
        }
        rest = host.split_once('.').map(|(_, above)| above);
    }
    false
}

fn plain(text: &str) -> String {
    text.trim().trim_start_matches('@').trim_end_matches('.').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_domains_are_senders() {
        let allow = Allow::new().senders(["billing@Acme.example", "@bolt.example"]).hosts(["acme.example."]);
        for (address, allowed) in [
            ("billing@acme.example", true),
            ("other@acme.example", false),
            ("anyone@mail.bolt.example", true),
            ("anyone@notbolt.example", false),
            ("", false),
        ] {
            assert_eq!(allow.has_sender(address), allowed, "{address}");
        }
        assert!(allow.has_host("www.acme.example") && !allow.has_host("acme.example.net"));
    }
}
