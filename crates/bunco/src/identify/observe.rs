//! What others can look for: the numbers, domains, addresses and wallets that findings name.
//!
//! What a brand publishes and what is open to everybody (a free mailbox, a page builder, a link shortener) is nobody's mark, and to
//! block it would harm the honest. There the link or the address is the mark, not the domain.

use super::hosts::is_link_shortener;
use super::lookalike::{is_freemail, is_open_host};
use super::{Found, Knowledge};
use crate::report::{Observable, ObservableKind};
use crate::scan::url::{Host, ReadUrl, Scheme};
use crate::suffix::registrable;

impl Knowledge {
    /// The observables of a message, sorted, each once.
    pub(crate) fn observables(&self, found: &[Found]) -> Vec<Observable> {
        let named = found.iter().flat_map(|f| &f.detail).filter_map(|(name, value)| {
            let kind = match *name {
                "number" if value.starts_with('+') && !self.numbers.is_published(value) => ObservableKind::Phone,
                "domain" if !self.is_shared(value) => ObservableKind::Domain,
                "url" => ObservableKind::Url,
                "email" => ObservableKind::Email,
                "wallet" => ObservableKind::Wallet,
                _ => return None,
            };
            Some(Observable { kind, value: value.clone() }).filter(|o| !o.value.is_empty())
        });
        let mut out: Vec<Observable> = named.collect();
        out.sort();
        out.dedup();
        out
    }

    /// The address of a page whose host is not its writer's alone: without what follows `?` or `#`, which names the reader.
    pub(super) fn page(&self, read: &ReadUrl, host: &Host) -> Option<String> {
        let path = read.path.split(['?', '#']).next().filter(|path| path.len() > 1)?;
        let shared = matches!(read.scheme, Scheme::Web | Scheme::None) && self.is_shared(&host.ascii);
        // Such hosts answer to https, whatever the link says.
        shared.then(|| format!("https://{}{path}", host.ascii))
    }

    /// Whether the domain is a brand's, allowed by the caller, or anyone's.
    fn is_shared(&self, host: &str) -> bool {
        let domain = registrable(host).unwrap_or(host);
        self.hosts.owner(host).is_some()
            || self.hosts.is_allowed(host)
            || is_freemail(domain)
            || is_open_host(domain)
            || is_link_shortener(host)
    }
}
