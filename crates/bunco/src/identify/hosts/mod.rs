//! Judges hosts: whose they are, or whose they look like.

mod directory;
mod report;
mod tell;

pub use report::{HostMatch, HostReport, HostVerdict, TokenMatch};

use super::idn::oddity;
use super::lookalike::mention::How;
use super::lookalike::names::MAIN_DOMAINS;
use super::lookalike::near::Shared;
use super::lookalike::{DOUBTFUL, Names, Query, Words, differing, is_open_host, is_shortener, judge};
use super::protected::Protected;
use crate::error::{Error, ErrorKind};
use crate::pack::Brand;
use crate::scan::url::{Host, HostKind, ReadUrl, Scheme, is_invisible, read_url};
use crate::suffix::Cut;
use directory::{Directory, Holding};
use std::collections::BTreeMap;

/// The score from which a likeness is enough alone.
const ENOUGH: f32 = 0.8;
/// Most likenesses that are told.
const MAX_MATCHES: usize = 8;

/// Official domains and protected names, ready for checking hosts.
#[derive(Clone, Debug)]
pub struct HostIndex {
    ids: Vec<String>,
    names_of: Vec<String>,
    directory: Directory,
    names: Names,
    endings: Vec<Vec<String>>,
    words: Words,
    protected: Option<Protected>,
}

impl HostIndex {
    /// An index of these brands.
    pub fn new(brands: &BTreeMap<String, Brand>) -> HostIndex {
        let list: Vec<&Brand> = brands.values().collect();
        let words = Words::new();
        HostIndex {
            ids: brands.keys().cloned().collect(),
            names_of: list.iter().map(|brand| brand.name.clone()).collect(),
            directory: Directory::new(&list),
            names: Names::new(&list, &words),
            endings: list.iter().map(|brand| endings(brand)).collect(),
            words,
            protected: None,
        }
    }

    /// Takes these domains, and what lies below them, as known and honest.
    pub fn allow<'a>(&mut self, domains: impl IntoIterator<Item = &'a str>) {
        self.directory.allow(domains);
    }

    /// Whether [`HostIndex::allow`] named the host or a parent of it.
    pub fn is_allowed(&self, host: &str) -> bool {
        self.directory.is_allowed(host)
    }

    /// Protects these domains too: a host that looks like one of them is reported with the domain as its brand. Replaces those
    /// protected before. Up to a million names take some 60 MB and a few seconds.
    pub fn protect<'a>(&mut self, domains: impl IntoIterator<Item = &'a str>) {
        self.protected = Some(Protected::new(domains));
    }

    /// The protected names as a file; empty when there are none.
    pub fn protected_file(&self) -> &[u8] {
        self.protected.as_ref().map_or(&[], Protected::bytes)
    }

    /// Whether bytes begin as a file that [`HostIndex::protected_file`] gave, of any version. No list of names in UTF-8 does.
    pub fn is_protected_file(bytes: &[u8]) -> bool {
        Protected::is_one(bytes)
    }

    /// Protects the names of a file that [`HostIndex::protected_file`] gave, in place of those protected before. It is read where it
    /// is: a file mapped into memory is shared by all processes that map it.
    ///
    /// # Errors
    ///
    /// When the bytes are no such file; every place it points to is checked, once.
    pub fn protect_file(&mut self, bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Result<(), Error> {
        self.protect_shared(Shared::new(bytes))
    }

    pub(crate) fn protect_shared(&mut self, file: Shared) -> Result<(), Error> {
        let what = "not an index of names; write one with HostIndex::protected_file";
        let wrong = || Error::new(ErrorKind::Syntax, "protected names", None, what);
        self.protected = Some(Protected::read(file).ok_or_else(wrong)?);
        Ok(())
    }

    /// Id of the brand that lives on the host (A-labels or U-labels, lower case). Domains it only keeps from others do not count.
    pub fn owner(&self, host: &str) -> Option<&str> {
        self.home(host).map(|number| self.ids[number as usize].as_str())
    }

    /// Whether the host may well be the brand's: an open list names it, on which nobody has looked since, or it is the brand's label
    /// under the ending of another country.
    pub(crate) fn may_be_of(&self, host: &str, brand: &str) -> bool {
        let cut = Cut::new(host);
        let listed = self.directory.holder(&cut).filter(|(_, holding)| *holding == Holding::Listed).map(|(number, _)| number);
        listed.or_else(|| self.directory.sister(&cut)).is_some_and(|number| self.ids[number as usize] == brand)
    }

    fn home(&self, host: &str) -> Option<u32> {
        self.directory.holder(&Cut::new(host)).filter(|(_, holding)| *holding == Holding::Home).map(|(number, _)| number)
    }

    /// Checks a host name, or the host of a URL. Time is linear in its length, which is bounded.
    pub fn check(&self, name_or_url: &str) -> HostReport {
        self.check_url(read_url(name_or_url))
    }

    /// Checks a link that was read: its host, what poses as its host before an `@`, and brands' domains in its path.
    fn check_url(&self, url: ReadUrl) -> HostReport {
        let Some(host) = url.host else { return HostReport::invalid() };
        let mut report = self.check_host(host);
        if report.verdict == HostVerdict::Official {
            return report;
        }
        let user = url.userinfo.as_deref().filter(|_| url.scheme != Scheme::Mail);
        if let Some(found) = user.and_then(|user| self.owned_in(user)) {
            report.matches.insert(0, self.posed(found, "userinfo", 0.95, "stands before the `@`, where it is no host"));
            report.verdict = HostVerdict::Lookalike;
        }
        if !url.path.is_empty()
            && let Some(found) = self.owned_in(&url.path)
        {
            report.matches.push(self.posed(found, "path", 0.4, "stands in the path of another host"));
            if report.verdict == HostVerdict::NothingFound {
                report.verdict = HostVerdict::Resembles;
            }
        }
        report
    }

    /// The first official domain written in a text that is no host. At most 32 pieces are looked up.
    fn owned_in<'t>(&self, text: &'t str) -> Option<(u32, &'t str)> {
        let pieces = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-')).filter(|piece| piece.contains('.'));
        pieces.take(32).find_map(|piece| Some((self.home(piece.trim_end_matches('.'))?, piece)))
    }

    /// A word of text (a subject, a sender's name) that looks like a brand's name but is not written so.
    ///
    /// Words of at least five letters with look-alike letters or one edit; the name itself is no likeness. `None` too for a word that
    /// is another brand's name.
    pub fn token(&self, word: &str) -> Option<TokenMatch> {
        let text: String = word.chars().filter(|&c| !is_invisible(c)).flat_map(char::to_lowercase).take(48).collect();
        let (name, how) = self.names.token(&text)?;
        let known = &self.names.list[name as usize];
        let technique = if matches!(how, How::Edited(_)) { "typosquat" } else { "homoglyph" };
        Some(TokenMatch {
            brand: self.ids[known.brand as usize].clone(),
            name: known.text.clone(),
            technique,
            detail: differing(&text, &known.text),
        })
    }

    /// A brand's name in the letters of an A-label, `xn--name`: programs that show it so show the name, though it means other letters.
    fn spelt(&self, host: &Host) -> Option<HostMatch> {
        if host.ascii == host.unicode {
            return None;
        }
        let pieces = host.ascii.split('.').filter_map(|label| label.strip_prefix("xn--")).flat_map(|label| label.split('-'));
        pieces.take(16).find_map(|piece| Some(tell::spelt(&self.names_of, &self.ids, self.names.named(piece)?)))
    }

    fn check_host(&self, host: Host) -> HostReport {
        let ascii_cut = Cut::new(&host.ascii);
        let (verdict, matches) = self.judge(&host, ascii_cut);
        let (registrable_len, suffix_len) = match host.kind {
            HostKind::Address => (0, 0),
            _ => (ascii_cut.registrable().map_or(0, str::len), ascii_cut.suffix.len()),
        };
        HostReport { ascii: host.ascii, unicode: host.unicode, verdict, matches, suffix_len, registrable_len }
    }

    fn judge(&self, host: &Host, ascii_cut: Cut<'_>) -> (HostVerdict, Vec<HostMatch>) {
        if host.kind == HostKind::Address {
            return (HostVerdict::NothingFound, Vec::new());
        }
        let cut = if host.unicode == host.ascii { ascii_cut } else { Cut::new(&host.unicode) };
        let protected = self.protected.as_ref().and_then(|list| Some((list.find(&cut, &self.words)?, list)));
        if host.kind == HostKind::Name {
            let itself = protected.filter(|(hit, _)| hit.likeness.is_none());
            let holder = self.directory.holder(&ascii_cut);
            let own = match holder {
                _ if self.is_allowed(&host.ascii) => return (HostVerdict::Official, Vec::new()),
                Some((number, holding)) => Some(self.own(number, holding, &host.ascii)),
                None => itself.map(|(hit, _)| tell::protected(&hit, false)),
            };
            if let Some(own) = own {
                let listed = matches!(holder, Some((_, Holding::Listed)));
                return (if listed { HostVerdict::NothingFound } else { HostVerdict::Official }, vec![own]);
            }
        }
        let query = Query { names: &self.names, words: &self.words, cut, left: cut.left(), endings: &self.endings };
        let mut likenesses = judge(&query);
        if !likenesses.is_empty()
            && let Some(sister) = self.directory.sister(&ascii_cut)
        {
            let own = likenesses.iter_mut().filter(|l| query.name(&l.mention).brand == sister && l.mention.core);
            own.for_each(|likeness| likeness.points = likeness.points.min(DOUBTFUL));
        }
        let mut matches: Vec<HostMatch> = likenesses.iter().take(MAX_MATCHES).map(|likeness| self.told(&query, likeness)).collect();
        let spelt = self.spelt(host).filter(|found| matches.iter().all(|m| m.brand != found.brand));
        matches.extend(spelt);
        matches.extend(protected.map(|(hit, list)| tell::protected(&hit, list.is_strong(&hit))));
        matches.extend(oddity(&host.unicode).map(|odd| tell::odd(odd, &host.unicode)));
        matches.sort_by(|a, b| b.score.total_cmp(&a.score));
        let verdict = match matches.first() {
            _ if host.kind == HostKind::Invalid => HostVerdict::Invalid,
            Some(best) if best.score >= ENOUGH => HostVerdict::Lookalike,
            Some(_) => HostVerdict::Resembles,
            None => HostVerdict::NothingFound,
        };
        (verdict, matches)
    }
}

/// Whether anyone gets a name or page on the host.
pub fn is_free_host(host: &str) -> bool {
    let cut = Cut::new(host);
    cut.is_shared() || cut.registrable().is_some_and(is_open_host) || is_open_host(cut.suffix)
}

/// Whether the host only forwards to another.
pub fn is_link_shortener(host: &str) -> bool {
    is_shortener(host) || Cut::new(host).registrable().is_some_and(is_shortener)
}

/// The endings of a brand's domains, `com` always among them.
fn endings(brand: &Brand) -> Vec<String> {
    let mut endings: Vec<String> =
        brand.domains.iter().take(MAIN_DOMAINS).map(|domain| Cut::new(domain).suffix.to_owned()).collect();
    endings.push("com".to_owned());
    endings.sort();
    endings.dedup();
    endings
}
