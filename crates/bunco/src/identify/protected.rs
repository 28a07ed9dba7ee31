//! The caller's own names, up to a million and more, against which hosts are compared.
//!
//! Only the label left of the public suffix is compared, by its letters as they look and with one edit. With so many names most short
//! labels are one edit from some name, so that a likeness says less the more names there are.

use super::lookalike::fold::Folded;
use super::lookalike::near::{Edit, Near, edit};
use crate::suffix::Cut;

/// Names to protect, ready for comparing.
#[derive(Clone, Debug)]
pub(crate) struct Protected {
    labels: Near,
    /// The domains in the order of their labels, joined by line feeds, and where each starts.
    domains: String,
    starts: Vec<u32>,
}

/// A protected name that a host resembles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ProtectedHit<'a> {
    /// The domain.
    pub(crate) domain: &'a str,
    /// What lies between: `None` for the domain itself or one below it.
    pub(crate) likeness: Option<ProtectedLikeness>,
}

/// How a host resembles a protected name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProtectedLikeness {
    /// The same letters as they look, in other characters.
    Homoglyph,
    /// One edit.
    Typosquat,
    /// The same label with another ending.
    Tld,
}

/// Above this many names one edit never is enough alone.
const FEW: usize = 10_000;
/// Shortest label of which one edit counts: few, and many names.
const SHORTEST: [usize; 2] = [5, 7];

impl Protected {
    /// Takes domains; those without a label left of their public suffix, and those past 2^31 bytes, are left out.
    pub(crate) fn new<'a>(domains: impl IntoIterator<Item = &'a str>) -> Protected {
        let mut list: Vec<String> = domains
            .into_iter()
            .map(|domain| domain.trim().trim_end_matches('.').to_lowercase())
            .filter(|d| label(d).is_some())
            .collect();
        list.sort_unstable();
        list.dedup();
        let folded: Vec<Vec<u8>> = list.iter().map(|d| Folded::new(label(d).unwrap_or("")).bytes().to_vec()).collect();
        let labels = Near::new(folded.iter().map(|f| &f[..]));
        list.truncate(labels.len());
        let mut starts = Vec::with_capacity(list.len() + 1);
        let mut text = String::new();
        for domain in &list {
            starts.push(text.len() as u32);
            text.push_str(domain);
            text.push('\n');
        }
        starts.push(text.len() as u32);
        Protected { labels, domains: text, starts }
    }

    /// The index as a file: the length of the label index in eight bytes, the label index, the domains by line.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let labels = self.labels.bytes();
        let mut out = Vec::with_capacity(8 + labels.len() + self.domains.len());
        out.extend_from_slice(&(labels.len() as u64).to_le_bytes());
        out.extend_from_slice(labels);
        out.extend_from_slice(self.domains.as_bytes());
        out
    }

    /// Reads a file of `to_bytes`; `None` when it is not one. Every place it points to is checked.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Protected> {
        let length = usize::try_from(u64::from_le_bytes(bytes.get(..8)?.try_into().ok()?)).ok()?;
        let labels = Near::from_bytes(bytes.get(8..length.checked_add(8)?)?.to_vec())?;
        let domains = String::from_utf8(bytes[8 + length..].to_vec()).ok()?;
        let ends = domains.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1);
        let starts: Vec<u32> = std::iter::once(0).chain(ends).collect();
        (starts.len() == labels.len() + 1 && domains.len() == *starts.last()? as usize).then_some(Protected {
            labels,
            domains,
            starts,
        })
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.labels.len()
    }

    fn domain(&self, id: u32) -> &str {
        let id = id as usize;
        self.domains[self.starts[id] as usize..self.starts[id + 1] as usize].trim_end_matches('\n')
    }

    /// The name that a host, cut at its suffix, is or resembles most.
    pub(crate) fn find(&self, cut: &Cut<'_>) -> Option<ProtectedHit<'_>> {
        let registrable = cut.registrable()?;
        let label = label(registrable)?;
        let folded = Folded::new(label);
        let bytes = folded.bytes();
        let mut best: Option<ProtectedHit<'_>> = None;
        self.labels.find(bytes, |id| {
            let domain = self.domain(id);
            let known = self.labels.name(id as usize);
            let rank = |likeness: Option<ProtectedLikeness>| match likeness {
                None => 0,
                Some(ProtectedLikeness::Homoglyph) => 1,
                Some(ProtectedLikeness::Tld) => 2,
                Some(ProtectedLikeness::Typosquat) => 3,
            };
            let likeness = match edit(known, bytes) {
                Some(Edit::Same) if domain == registrable => None,
                Some(Edit::Same) if self::label(domain) == Some(label) => Some(ProtectedLikeness::Tld),
                Some(Edit::Same) if known.len() >= SHORTEST[0] => Some(ProtectedLikeness::Homoglyph),
                Some(Edit::Same) | None => return,
                Some(edit) => {
                    let shortest = SHORTEST[usize::from(self.len() > FEW)];
                    if known.len() < shortest || edit.place() == Some(0) {
                        return;
                    }
                    Some(ProtectedLikeness::Typosquat)
                }
            };
            if best.is_none_or(|old| rank(likeness) < rank(old.likeness)) {
                best = Some(ProtectedHit { domain, likeness });
            }
        });
        best
    }

    /// Whether a likeness is enough alone: look-alike letters always, one edit of a long name only among few.
    pub(crate) fn is_strong(&self, hit: &ProtectedHit<'_>) -> bool {
        match hit.likeness {
            Some(ProtectedLikeness::Homoglyph) => true,
            Some(ProtectedLikeness::Typosquat) => self.len() <= FEW && label(hit.domain).is_some_and(|label| label.len() >= 8),
            _ => false,
        }
    }
}

/// The label left of the public suffix.
fn label(domain: &str) -> Option<&str> {
    Cut::new(domain).left().rsplit('.').next().filter(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_names_and_their_likenesses() {
        let built = Protected::new(["granite-harbour.com", "granite-harbour.co.uk", "lowercase.example"]);
        let read = Protected::from_bytes(&built.to_bytes()).expect("what was written is read");
        for protected in [&built, &read] {
            let find = |host: &str| protected.find(&Cut::new(host)).map(|hit| hit.likeness);
            assert_eq!(find("www.granite-harbour.com"), Some(None));
            assert_eq!(find("granite-harb0ur.com"), Some(Some(ProtectedLikeness::Homoglyph)));
            assert_eq!(find("granite-harbor.com"), Some(Some(ProtectedLikeness::Typosquat)));
            assert_eq!(find("granite-harbour.shop"), Some(Some(ProtectedLikeness::Tld)));
            assert_eq!(find("unrelated.com"), None);
        }
        assert!(Protected::from_bytes(&built.to_bytes()[..40]).is_none());
    }
}
