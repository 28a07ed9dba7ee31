//! Whose a host is: the domains brands live on, those they hold so that nobody else does, and those the caller vouches for.

use crate::identify::lookalike::{is_dear, quick::QuickMap};
use crate::pack::Brand;
use crate::suffix::Cut;
use std::collections::HashSet;

/// What a brand has a domain for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holding {
    /// It lives there: links and senders of the domain are its own.
    Home,
    /// It only keeps it from others, and may give it up: no likeness, and no proof of anything.
    Defence,
    /// An open list names it as the brand's; the list may be older than a change of hands: no likeness, and no proof either.
    Listed,
}

/// What is known of a name.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// Whose domain or host it is.
    domain: Option<(u32, Holding)>,
    /// Whose suffix it is: every name below it is the brand's, also where the list of public suffixes cuts further left.
    suffix: Option<u32>,
}

/// Known domains.
#[derive(Clone, Debug)]
pub(crate) struct Directory {
    /// Domains, hosts and suffixes; what lies below them is the brand's too.
    known: QuickMap<Box<str>, Known>,
    /// Labels that a brand holds under the endings of countries.
    worldwide: QuickMap<Box<str>, u32>,
    /// Labels of the domains that brands live on.
    labels: QuickMap<Box<str>, u32>,
    allowed: HashSet<Box<str>>,
}

impl Directory {
    /// The domains of brands (`brands[i]` is brand number i). What two brands list belongs to the first.
    pub(crate) fn new(brands: &[&Brand]) -> Directory {
        let mut known: QuickMap<Box<str>, Known> = QuickMap::default();
        let mut hold = |domain: &str, number, holding| {
            known.entry(domain.to_lowercase().into()).or_default().domain.get_or_insert((number, holding));
        };
        let mut worldwide = QuickMap::default();
        let mut labels = QuickMap::default();
        for (number, brand) in (0..).zip(brands) {
            for domain in &brand.domains {
                if let Some(label) = core(&Cut::new(domain)) {
                    labels.entry(label.into()).or_insert(number);
                }
            }
            for domain in brand.domains.iter().chain(&brand.hosts).chain(&brand.mail_domains) {
                hold(domain, number, Holding::Home);
            }
            for label in &brand.worldwide {
                worldwide.entry(label.to_lowercase().into()).or_insert(number);
            }
        }
        for (number, brand) in (0..).zip(brands) {
            for domain in &brand.defensive {
                hold(domain, number, Holding::Defence);
            }
            for domain in &brand.listed {
                hold(domain, number, Holding::Listed);
            }
        }
        for (number, brand) in (0..).zip(brands) {
            for suffix in &brand.suffixes {
                known.entry(suffix.to_lowercase().into()).or_default().suffix.get_or_insert(number);
            }
        }
        Directory { known, worldwide, labels, allowed: HashSet::new() }
    }

    /// Takes domains, and what lies below them, as the caller's friends.
    pub(crate) fn allow<'a>(&mut self, domains: impl IntoIterator<Item = &'a str>) {
        self.allowed.extend(domains.into_iter().map(|domain| domain.trim().trim_end_matches('.').to_lowercase().into()));
    }

    /// Whether the caller vouches for the host.
    pub(crate) fn is_allowed(&self, host: &str) -> bool {
        !self.allowed.is_empty() && parents(host).any(|parent| self.allowed.contains(parent))
    }

    /// The brand that holds the host, and what for. `cut` is the host in A-labels or U-labels, lower case.
    pub(crate) fn holder(&self, cut: &Cut<'_>) -> Option<(u32, Holding)> {
        // What a brand's customers have below a suffix that it hands out is not the brand's.
        let shared = if cut.is_shared() { cut.suffix.len() } else { 0 };
        let mut authority = None;
        for parent in parents(cut.host) {
            let Some(known) = self.known.get(parent) else { continue };
            if known.domain.is_some() && (parent.len() > shared || parent.len() == cut.host.len()) {
                return known.domain;
            }
            authority = authority.or(known.suffix);
        }
        // An authority gives out no names in letters of other scripts.
        let authority = authority.filter(|_| !cut.host.contains("xn--"));
        authority.or_else(|| self.abroad(cut)).map(|number| (number, Holding::Home))
    }

    /// The brand that lives on a domain of the same label with another ending, where this one is no cheap one: `acme-lounge.de` beside
    /// `acme-lounge.ch`.
    pub(crate) fn sister(&self, cut: &Cut<'_>) -> Option<u32> {
        if cut.is_shared() {
            return None;
        }
        self.labels.get(core(cut)?).copied().filter(|_| is_dear(cut.suffix))
    }

    /// The brand that holds a label under the endings of all countries: `.de`, `.co.uk`, `.com.br`.
    fn abroad(&self, cut: &Cut<'_>) -> Option<u32> {
        let country = match cut.suffix.split_once('.') {
            None => cut.suffix,
            Some(("co" | "com", country)) => country,
            Some(_) => return None,
        };
        if country.len() != 2 || cut.is_shared() {
            return None;
        }
        self.worldwide.get(core(cut)?).copied().filter(|_| is_dear(country))
    }
}

/// The label that the owner chose.
fn core<'a>(cut: &Cut<'a>) -> Option<&'a str> {
    let left = cut.left();
    let start = left.bytes().rposition(|b| b == b'.').map_or(0, |dot| dot + 1);
    Some(&left[start..]).filter(|label| !label.is_empty())
}

/// The host and each of its parents.
fn parents(host: &str) -> impl Iterator<Item = &str> {
    let dot = |host: &str| host.bytes().position(|b| b == b'.');
    std::iter::successors(Some(host), move |host| dot(host).map(|at| &host[at + 1..]))
}
