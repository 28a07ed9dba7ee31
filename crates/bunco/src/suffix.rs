//! Public suffixes: where a registry ends and an owner begins.
//!
//! Two readings of the Public Suffix List (<https://publicsuffix.org>, MPL-2.0, through the crate `psl`): the registry's own suffixes
//! (`com`, `co.uk`), and with them those below which companies hand out names to strangers (`web.app`, `pages.dev`).

/// Which list: the crate `psl` is released after each change of it, so that its version dates the data.
pub(crate) const LIST: &str = "psl 2.1.247";

/// A host cut at its suffixes. Lengths count bytes from the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut<'a> {
    /// The host.
    pub(crate) host: &'a str,
    /// The public suffix, private ones included: `web.app`.
    pub(crate) suffix: &'a str,
    /// The registry's suffix: `app`.
    pub(crate) registry: &'a str,
}

impl<'a> Cut<'a> {
    /// Cuts a name in lower case (U-labels or ASCII). A name whose last label is on no list is its own suffix's child.
    pub(crate) fn new(host: &'a str) -> Cut<'a> {
        let (suffix, mut private) = suffix_of(host);
        let mut registry = suffix;
        while private {
            let Some((_, parent)) = registry.split_once('.') else { break };
            (registry, private) = suffix_of(parent);
        }
        Cut { host, suffix, registry }
    }

    /// The suffix and one label more; `None` for a suffix itself.
    pub(crate) fn registrable(&self) -> Option<&'a str> {
        below(self.host, self.suffix)
    }

    /// The registry's suffix and one label more: whose customers `suffix` has, when it is a private one.
    pub(crate) fn registered(&self) -> Option<&'a str> {
        below(self.host, self.registry)
    }

    /// Whether strangers get names below the suffix from a company, not from a registry.
    pub(crate) fn is_shared(&self) -> bool {
        self.suffix.len() != self.registry.len()
    }

    /// What stands before the suffix; empty for a suffix itself.
    pub(crate) fn left(&self) -> &'a str {
        let end = self.host.len() - self.suffix.len();
        self.host[..end].strip_suffix('.').unwrap_or("")
    }
}

/// The registrable domain of a host in lower case: its public suffix and one label.
pub(crate) fn registrable(host: &str) -> Option<&str> {
    Cut::new(host).registrable()
}

/// Whether the name ends in a suffix that is on the list, or in the one that is kept for examples (RFC 2606).
pub(crate) fn is_known(host: &str) -> bool {
    psl::suffix(host.as_bytes()).is_some_and(|suffix| suffix.typ().is_some()) || host.ends_with(".example")
}

/// The suffix of a host, and whether it is on the list as a company's.
fn suffix_of(host: &str) -> (&str, bool) {
    let found = psl::suffix(host.as_bytes());
    let length = found.map_or(0, |suffix| suffix.as_bytes().len());
    (host.get(host.len() - length..).unwrap_or(host), found.is_some_and(|suffix| suffix.typ() == Some(psl::Type::Private)))
}

fn below<'a>(host: &'a str, suffix: &str) -> Option<&'a str> {
    let left = host[..host.len() - suffix.len()].strip_suffix('.')?;
    let start = left.bytes().rposition(|b| b == b'.').map_or(0, |dot| dot + 1);
    (start < left.len()).then(|| &host[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registries_and_companies_are_told_apart() {
        let cases = [
            ("www.example.com", "com", "com", Some("example.com")),
            ("a.b.example.co.uk", "co.uk", "co.uk", Some("example.co.uk")),
            ("x.web.app", "web.app", "app", Some("x.web.app")),
            ("web.app", "web.app", "app", None),
            ("com", "com", "com", None),
            ("a.example", "example", "example", Some("a.example")),
            ("a.b.\u{440}\u{444}", "\u{440}\u{444}", "\u{440}\u{444}", Some("b.\u{440}\u{444}")),
        ];
        for (host, suffix, registry, registrable) in cases {
            let cut = Cut::new(host);
            assert_eq!((cut.suffix, cut.registry, cut.registrable()), (suffix, registry, registrable), "{host}");
        }
    }

    #[test]
    fn the_list_named_is_the_list_used() {
        assert!(include_str!("../Cargo.toml").contains(&LIST.replace("psl ", "=")), "LIST and Cargo.toml disagree");
    }
}
