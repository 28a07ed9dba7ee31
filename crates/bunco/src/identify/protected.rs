//! The caller's own names, up to a million and more, against which hosts are compared.
//!
//! The label left of the public suffix is compared by its letters as they look and with one edit; pieces of the host, as they are.
//! With so many names most short labels are one edit from some name, so that a likeness says less the more names there are.

use super::lookalike::edit::Edit;
use super::lookalike::fold::Folded;
use super::lookalike::near::{Filed, Near, Shared};
use super::lookalike::quick::Sums;
use super::lookalike::{Word, Words};
use crate::suffix::Cut;

/// Names to protect, ready for comparing: filed by their labels as they look, each with its domains in order, a space between.
#[derive(Clone, Debug)]
pub(crate) struct Protected {
    labels: Near,
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
    /// The whole domain left of another.
    Embedded,
    /// The label beside a word that lures use.
    Combosquat,
}

/// Above this many names one edit never is enough alone.
const FEW: usize = 10_000;
/// Shortest label of which one edit counts: few, and many names.
const SHORTEST: [usize; 2] = [5, 7];
/// Most pieces between dots and hyphens of a host that are looked up.
const MAX_PIECES: usize = 12;
/// Most bytes of a domain.
const MAX_DOMAIN: usize = 255;
/// Most domains that are filed together.
const MAX_SHARING: usize = 200;

impl Protected {
    /// Takes domains; those that no host can be, those without a label left of their public suffix, and those past 2^31 bytes, are left
    /// out.
    pub(crate) fn new<'a>(domains: impl IntoIterator<Item = &'a str>) -> Protected {
        let domains = domains.into_iter().map(|domain| domain.trim().trim_end_matches('.').to_lowercase());
        let domains = domains.filter(|domain| domain.len() <= MAX_DOMAIN && !domain.contains(char::is_whitespace));
        let mut list: Vec<(Vec<u8>, String)> =
            domains.filter_map(|domain| Some((Folded::new(label(&domain)?).bytes().to_vec(), domain))).collect();
        list.sort_unstable();
        list.dedup();
        let groups = list.chunk_by(|a, b| a.0 == b.0).flat_map(|group| group.chunks(MAX_SHARING));
        let joined = |group: &[(Vec<u8>, String)]| group.iter().map(|(_, domain)| &domain[..]).collect::<Vec<_>>().join(" ");
        let filed: Vec<(&[u8], String)> = groups.map(|group| (&group[0].0[..], joined(group))).collect();
        Protected { labels: Near::new(filed.iter().map(|(label, domains)| (*label, domains.as_bytes()))) }
    }

    /// The file: one run of bytes, read where it is.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.labels.bytes()
    }

    /// Whether bytes begin as the file does.
    pub(crate) fn is_one(bytes: &[u8]) -> bool {
        Near::is_one(bytes)
    }

    /// Reads a file; `None` when it is not one. Every place it points to is checked.
    pub(crate) fn read(file: Shared) -> Option<Protected> {
        let labels = Near::read(file)?;
        let sound = labels.rests().all(|domains| std::str::from_utf8(domains).is_ok());
        sound.then_some(Protected { labels })
    }

    /// How many different labels there are.
    fn len(&self) -> usize {
        self.labels.len()
    }

    /// The name that a host, cut at its suffix, is or resembles most.
    pub(crate) fn find(&self, cut: &Cut<'_>, words: &Words) -> Option<ProtectedHit<'_>> {
        match self.find_label(cut) {
            Some(hit) if hit.likeness.is_none() => Some(hit),
            other => self.find_inside(cut, words).or(other),
        }
    }

    /// A name that stands whole among other words of the host: with its ending left of another domain, or beside a bait word.
    fn find_inside(&self, cut: &Cut<'_>, words: &Words) -> Option<ProtectedHit<'_>> {
        let left = cut.left();
        let core = left.rfind('.').map_or(0, |dot| dot + 1);
        let mut best = None;
        let mut look = |start: usize, end: usize, bait: bool| {
            let folded = Folded::new(&left[start..end]);
            let bytes = folded.bytes();
            self.labels.find_same(&Sums::new(bytes), 0..bytes.len(), |filed| {
                for domain in domains(&filed) {
                    let ending = Cut::new(domain).suffix;
                    let closed = |rest: &str| rest.is_empty() || rest.starts_with(['.', '-']);
                    let follows = |mark: char, ending: &str| {
                        left[end..].strip_prefix(mark).and_then(|rest| rest.strip_prefix(ending)).is_some_and(closed)
                    };
                    let likeness = if follows('.', ending) || follows('-', &ending.replace('.', "-")) {
                        ProtectedLikeness::Embedded
                    } else if bait && end - start >= SHORTEST[usize::from(self.len() > FEW)] {
                        ProtectedLikeness::Combosquat
                    } else {
                        continue;
                    };
                    best.get_or_insert(ProtectedHit { domain, likeness: Some(likeness) });
                }
            });
        };
        let is_bait = |word: &str| words.get(word) == Some(Word::Bait);
        let ends: Vec<usize> = left.match_indices(['.', '-']).map(|(at, _)| at).chain([left.len()]).take(MAX_PIECES).collect();
        for (last, &end) in ends.iter().enumerate() {
            // A name may have two hyphens itself.
            for first in last.saturating_sub(2)..=last {
                let start = if first == 0 { 0 } else { ends[first - 1] + 1 };
                let piece = left.get(start..end).unwrap_or_default();
                if piece.len() < SHORTEST[0] || piece.contains('.') || piece.len() == left.len() {
                    continue;
                }
                let label = left[..start].rfind('.').map_or(0, |dot| dot + 1);
                let close = left[end..].find('.').map_or(left.len(), |dot| end + dot);
                let bait = start >= core && left[label..start].split('-').chain(left[end..close].split('-')).any(is_bait);
                look(start, end, bait);
            }
        }
        // `loginacme` and `acmelogin`.
        let name = &left[core..];
        let [begins, ends] = if name.is_ascii() { words.bounds(name) } else { [0; 2] };
        let (begun, ended) = (begins & 1 == 1, ends >> name.len().min(63) & 1 == 1);
        if begun || ended {
            for at in 3..name.len().saturating_sub(2) {
                if begun && ends >> at & 1 == 1 && name.len() - at >= SHORTEST[0] && is_bait(&name[..at]) {
                    look(core + at, left.len(), true);
                }
                if ended && begins >> at & 1 == 1 && at >= SHORTEST[0] && is_bait(&name[at..]) {
                    look(core, core + at, true);
                }
            }
        }
        best
    }

    /// The name whose label the host's own label is or resembles.
    fn find_label(&self, cut: &Cut<'_>) -> Option<ProtectedHit<'_>> {
        let registrable = cut.registrable()?;
        let label = label(registrable)?;
        let folded = Folded::new(label);
        let bytes = folded.bytes();
        let sums = Sums::new(bytes);
        // Of several equally near, the first in alphabetical order.
        let mut best: Option<(u8, &str)> = None;
        self.labels.find_same(&sums, 0..bytes.len(), |filed| {
            for domain in domains(&filed) {
                let rank = match domain {
                    _ if domain == registrable => 0,
                    _ if self::label(domain) == Some(label) => 2,
                    _ if bytes.len() >= SHORTEST[0] => 1,
                    _ => continue,
                };
                best = Some(best.map_or((rank, domain), |best| best.min((rank, domain))));
            }
        });
        if let Some((rank, domain)) = best {
            let likeness = [None, Some(ProtectedLikeness::Homoglyph), Some(ProtectedLikeness::Tld)][usize::from(rank)];
            return Some(ProtectedHit { domain, likeness });
        }
        let mut nearest: Option<&str> = None;
        self.labels.find(&sums, 0..bytes.len(), SHORTEST[usize::from(self.len() > FEW)], |filed, edit| {
            if edit != Edit::Same
                && edit.place() != Some(0)
                && let Some(domain) = domains(&filed).next()
            {
                nearest = Some(nearest.map_or(domain, |nearest| nearest.min(domain)));
            }
        });
        nearest.map(|domain| ProtectedHit { domain, likeness: Some(ProtectedLikeness::Typosquat) })
    }

    /// Whether a likeness is enough alone: look-alike letters always, one edit of a long name only among few.
    pub(crate) fn is_strong(&self, hit: &ProtectedHit<'_>) -> bool {
        match hit.likeness {
            Some(ProtectedLikeness::Homoglyph | ProtectedLikeness::Embedded) => true,
            Some(ProtectedLikeness::Combosquat) => self.len() <= FEW && label(hit.domain).is_some_and(|label| label.len() >= 7),
            Some(ProtectedLikeness::Typosquat) => self.len() <= FEW && label(hit.domain).is_some_and(|label| label.len() >= 8),
            _ => false,
        }
    }
}

/// The domains with a label.
fn domains<'a>(filed: &Filed<'a>) -> impl Iterator<Item = &'a str> {
    let text = std::str::from_utf8(filed.rest).expect("domains are UTF-8, as reading checked");
    text.split(' ').filter(|domain| !domain.is_empty())
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
        let read = |bytes: &[u8]| Protected::read(Shared::new(bytes.to_vec()));
        let again = read(built.bytes()).expect("what was written is read");
        let words = Words::new();
        for protected in [&built, &again] {
            let find = |host: &str| protected.find(&Cut::new(host), &words).map(|hit| hit.likeness);
            assert_eq!(find("www.granite-harbour.com"), Some(None));
            assert_eq!(find("granite-harb0ur.com"), Some(Some(ProtectedLikeness::Homoglyph)));
            assert_eq!(find("granite-harbor.com"), Some(Some(ProtectedLikeness::Typosquat)));
            assert_eq!(find("granite-harbour.shop"), Some(Some(ProtectedLikeness::Tld)));
            assert_eq!(find("unrelated.com"), None);
            assert_eq!(find("www.lowercase.example.other.com"), Some(Some(ProtectedLikeness::Embedded)));
            assert_eq!(find("lowercase-example.other.com"), Some(Some(ProtectedLikeness::Embedded)));
            assert_eq!(find("lowercase-login.com"), Some(Some(ProtectedLikeness::Combosquat)));
            assert_eq!(find("loginlowercase.com"), Some(Some(ProtectedLikeness::Combosquat)));
            assert_eq!(find("lowercase-letters.com"), None);
            assert_eq!(find("granite-harbour.com-login.other.com"), Some(Some(ProtectedLikeness::Embedded)));
            assert_eq!(find("verify-granite-harbour.net"), Some(Some(ProtectedLikeness::Combosquat)));
            assert_eq!(find("\u{E9}-\u{E9}\u{E9}\u{E9}\u{E9}-login.com"), None);
        }
        for length in 0..built.bytes().len() {
            assert!(read(&built.bytes()[..length]).is_none(), "cut at {length}");
        }
        for at in 0..built.bytes().len() {
            let mut bad = built.bytes().to_vec();
            bad[at] ^= 0x81;
            if let Some(protected) = read(&bad) {
                protected.find(&Cut::new("granite-harbor.com"), &words);
            }
        }
    }
}
