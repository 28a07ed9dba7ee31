//! Whose host is it, or whose does it pretend to be?
//!
//! [`HostIndex`] holds the official domains of brands, the caller's own names and allow-list; [`HostIndex::check`] takes a host or
//! URL and gives a [`HostReport`]. Nothing is looked up in the network: only the name is judged, never what is behind it.

use crate::error::{Error, ErrorKind};
use crate::identify::idn::{Oddity, oddity};
use crate::identify::lookalike::mention::How;
use crate::identify::lookalike::names::MAIN_DOMAINS;
use crate::identify::lookalike::{
    LOOKALIKE, Likeness, Names, Query, Words, difference, differing, is_freemail, is_open_host, is_shortener, judge,
};
use crate::identify::protected::{Protected, ProtectedHit, ProtectedLikeness};
use crate::pack::Brand;
use crate::scan::url::{Host, HostKind, ReadUrl, Scheme, is_invisible, read_url};
use crate::suffix::Cut;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a host turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HostVerdict {
    /// A brand publishes it as its own, or the caller's allow-list holds it.
    Official,
    /// It is made to look like a brand's: strong enough to act on alone.
    Lookalike,
    /// It resembles a brand's; other evidence is needed.
    Resembles,
    /// Nothing was found.
    NothingFound,
    /// No host: nothing resolves it.
    Invalid,
}

/// A host, and whose it is or resembles.
#[derive(Clone, Debug, PartialEq)]
pub struct HostReport {
    /// A-labels in lower case, without trailing dot.
    pub ascii: String,
    /// U-labels.
    pub unicode: String,
    /// Public suffix and one label; empty when there is none.
    pub registrable: String,
    /// The public suffix, private ones included.
    pub public_suffix: String,
    /// The verdict.
    pub verdict: HostVerdict,
    /// What it resembles, or whose it is, best first; at most one a brand.
    pub matches: Vec<HostMatch>,
}

/// One likeness.
#[derive(Clone, Debug, PartialEq)]
pub struct HostMatch {
    /// Id of the brand; `None` when the writing of the host is odd by itself.
    pub brand: Option<String>,
    /// The domain it resembles.
    pub target: String,
    /// `homoglyph`, `typosquat`, `combosquat`, `subdomain`, `tld`, `hosted`, `hyphenation`, `userinfo`, ...
    pub technique: &'static str,
    /// 0 to 1; a likeness from 0.8 is strong enough to act on alone.
    pub score: f32,
    /// The reason, in a sentence.
    pub why: String,
    /// The differing letters side by side; empty when there are none.
    pub detail: String,
}

/// A word that looks like a brand's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenMatch {
    /// Id of the brand.
    pub brand: String,
    /// The name it looks like, lower case.
    pub name: String,
    /// `homoglyph` or `typosquat`.
    pub technique: &'static str,
    /// The differing letters side by side.
    pub detail: String,
}

/// Official domains and protected names, ready for checking hosts.
#[derive(Clone, Debug)]
pub struct HostIndex {
    ids: Vec<String>,
    names_of: Vec<String>,
    /// Official domains and hosts; what lies below is the brand's too.
    official: HashMap<Box<str>, u32>,
    allowed: HashSet<Box<str>>,
    names: Names,
    endings: Vec<Vec<String>>,
    words: Words,
    protected: Option<Protected>,
}

impl HostIndex {
    /// An index of these brands.
    pub fn new(brands: &BTreeMap<String, Brand>) -> HostIndex {
        let list: Vec<&Brand> = brands.values().collect();
        let mut official: HashMap<Box<str>, u32> = HashMap::new();
        for (number, brand) in list.iter().enumerate() {
            for domain in brand.domains.iter().chain(&brand.hosts).chain(&brand.suffixes).chain(&brand.mail_domains) {
                official.entry(domain.to_lowercase().into()).or_insert(number as u32);
            }
        }
        let words = Words::new();
        let endings = list.iter().map(|brand| endings(brand)).collect();
        HostIndex {
            ids: brands.keys().cloned().collect(),
            names_of: list.iter().map(|brand| brand.name.clone()).collect(),
            official,
            allowed: HashSet::new(),
            names: Names::new(&list, &words),
            endings,
            words,
            protected: None,
        }
    }

    /// Takes these domains, and what lies below them, as known and honest.
    pub fn allow<'a>(&mut self, domains: impl IntoIterator<Item = &'a str>) {
        self.allowed.extend(domains.into_iter().map(|domain| domain.trim_end_matches('.').to_lowercase().into()));
    }

    /// Protects these domains too: a host that looks like one of them is reported with the domain as its brand. Replaces those
    /// protected before. Up to a million names take some 60 MB and a few seconds.
    pub fn protect<'a>(&mut self, domains: impl IntoIterator<Item = &'a str>) {
        self.protected = Some(Protected::new(domains));
    }

    /// The protected names as a file; empty when there are none.
    pub fn protected_file(&self) -> Vec<u8> {
        self.protected.as_ref().map(Protected::to_bytes).unwrap_or_default()
    }

    /// Protects the names of a file that [`HostIndex::protected_file`] gave.
    ///
    /// # Errors
    ///
    /// When the bytes are no such file; every place it points to is checked.
    pub fn protect_file(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let wrong =
            || Error::new(ErrorKind::Syntax, "protected names", None, "not an index of names; write one with protected_file");
        self.protected = Some(Protected::from_bytes(bytes).ok_or_else(wrong)?);
        Ok(())
    }

    /// Id of the brand whose own the host is (A-labels or U-labels, lower case).
    pub fn owner(&self, host: &str) -> Option<&str> {
        self.owner_number(host).map(|number| self.ids[number as usize].as_str())
    }

    fn owner_number(&self, host: &str) -> Option<u32> {
        parents(host).find_map(|parent| self.official.get(parent).copied())
    }

    /// Checks a host name, or the host of a URL. Time is linear in its length, which is bounded.
    pub fn check(&self, name_or_url: &str) -> HostReport {
        self.check_url(&read_url(name_or_url))
    }

    /// Checks a link that was read: its host, what poses as its host before an `@`, and brands' domains in its path.
    pub(crate) fn check_url(&self, url: &ReadUrl) -> HostReport {
        let Some(host) = &url.host else { return HostReport::invalid("", "") };
        let mut report = self.check_host(host);
        if report.verdict == HostVerdict::Official {
            return report;
        }
        let user = url.userinfo.as_deref().filter(|_| url.scheme != Scheme::Mail);
        if let Some(found) = user.and_then(|user| self.owned_in(user)) {
            report.matches.insert(0, self.posed(found, "userinfo", 0.95, "stands before the `@`, where it is no host"));
            report.verdict = HostVerdict::Lookalike;
        }
        if let Some(found) = self.owned_in(&url.path) {
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
        pieces.take(32).find_map(|piece| Some((self.owner_number(piece.trim_end_matches('.'))?, piece)))
    }

    fn posed(&self, (number, shown): (u32, &str), technique: &'static str, score: f32, where_: &str) -> HostMatch {
        HostMatch {
            brand: Some(self.ids[number as usize].clone()),
            target: shown.to_owned(),
            technique,
            score,
            why: format!("`{shown}` {where_}"),
            detail: String::new(),
        }
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

    fn check_host(&self, host: &Host) -> HostReport {
        let cut = Cut::new(&host.unicode);
        let ascii_cut = Cut::new(&host.ascii);
        let mut report = HostReport {
            ascii: host.ascii.clone(),
            unicode: host.unicode.clone(),
            registrable: ascii_cut.registrable().unwrap_or("").to_owned(),
            public_suffix: ascii_cut.suffix.to_owned(),
            verdict: HostVerdict::NothingFound,
            matches: Vec::new(),
        };
        if host.kind == HostKind::Address {
            report.registrable.clear();
            report.public_suffix.clear();
            return report;
        }
        if host.kind == HostKind::Name {
            if parents(&host.ascii).any(|parent| self.allowed.contains(parent)) {
                report.verdict = HostVerdict::Official;
                return report;
            }
            if let Some(number) = self.owner_number(&host.ascii) {
                report.verdict = HostVerdict::Official;
                report.matches.push(self.own(number, &host.ascii));
                return report;
            }
        }
        let protected = self.protected.as_ref().and_then(|list| Some((list.find(&cut)?, list)));
        if let Some((hit, _)) = protected.filter(|(hit, _)| hit.likeness.is_none() && host.kind == HostKind::Name) {
            report.verdict = HostVerdict::Official;
            report.matches.push(told_protected(&hit, false));
            return report;
        }
        let query = Query { names: &self.names, words: &self.words, cut, left: cut.left(), endings: &self.endings };
        let likenesses = judge(&query);
        report.matches = likenesses.iter().take(8).map(|likeness| self.told(&query, likeness)).collect();
        if let Some((hit, list)) = protected {
            report.matches.push(told_protected(&hit, list.is_strong(&hit)));
        }
        if let Some(odd) = oddity(&host.unicode) {
            report.matches.push(told_odd(odd, &host.unicode));
        }
        report.matches.sort_by(|a, b| b.score.total_cmp(&a.score));
        report.verdict = match report.matches.first() {
            _ if host.kind == HostKind::Invalid => HostVerdict::Invalid,
            Some(best) if best.score >= ENOUGH => HostVerdict::Lookalike,
            Some(_) => HostVerdict::Resembles,
            None => HostVerdict::NothingFound,
        };
        report
    }

    fn own(&self, number: u32, host: &str) -> HostMatch {
        let name = &self.names_of[number as usize];
        HostMatch {
            brand: Some(self.ids[number as usize].clone()),
            target: host.to_owned(),
            technique: "official",
            score: 0.0,
            why: format!("{name} publishes it as its own"),
            detail: String::new(),
        }
    }

    fn told(&self, query: &Query<'_>, likeness: &Likeness) -> HostMatch {
        let name = query.name(&likeness.mention);
        let (operation, letters) = difference(query, &likeness.mention);
        let brand = &self.names_of[name.brand as usize];
        let shown = &query.left[likeness.mention.start..likeness.mention.end];
        let why = match likeness.technique {
            "homoglyph" | "typosquat" | "hyphenation" => format!("`{shown}` is not `{}` ({operation}: {letters})", name.text),
            "tld" => format!("`{shown}` with an ending that {brand} is not known to use"),
            "hosted" => format!("names {brand} on a host where anyone gets a page"),
            "subdomain" => format!("names {brand}, but belongs to `{}`", query.cut.registrable().unwrap_or(query.cut.host)),
            _ => format!("names {brand} among other words, and is not known to be {brand}'s"),
        };
        HostMatch {
            brand: Some(self.ids[name.brand as usize].clone()),
            target: name.target.clone(),
            technique: likeness.technique,
            score: score(likeness.points),
            why,
            detail: letters,
        }
    }
}

impl HostVerdict {
    /// The verdict's name in reports.
    pub fn name(self) -> &'static str {
        match self {
            HostVerdict::Official => "official",
            HostVerdict::Lookalike => "lookalike",
            HostVerdict::Resembles => "resembles",
            HostVerdict::NothingFound => "nothing_found",
            HostVerdict::Invalid => "invalid",
        }
    }
}

impl HostReport {
    fn invalid(ascii: &str, unicode: &str) -> HostReport {
        HostReport {
            ascii: ascii.to_owned(),
            unicode: unicode.to_owned(),
            registrable: String::new(),
            public_suffix: String::new(),
            verdict: HostVerdict::Invalid,
            matches: Vec::new(),
        }
    }

    /// The report as a JSON object.
    pub fn to_json(&self) -> Value {
        let matches: Vec<Value> = self
            .matches
            .iter()
            .map(|m| {
                json!({
                    "brand": m.brand, "target": m.target, "technique": m.technique,
                    "score": (f64::from(m.score) * 1000.0).round() / 1000.0, "why": m.why, "detail": m.detail,
                })
            })
            .collect();
        json!({
            "ascii": self.ascii, "unicode": self.unicode, "registrable": self.registrable, "public_suffix": self.public_suffix,
            "verdict": self.verdict.name(), "matches": matches,
        })
    }
}

fn told_protected(hit: &ProtectedHit<'_>, strong: bool) -> HostMatch {
    let (technique, why) = match hit.likeness {
        None => ("official", format!("`{}` is a protected name", hit.domain)),
        Some(ProtectedLikeness::Homoglyph) => ("homoglyph", format!("looks like `{}` in other characters", hit.domain)),
        Some(ProtectedLikeness::Typosquat) => ("typosquat", format!("is one letter from `{}`", hit.domain)),
        Some(ProtectedLikeness::Tld) => ("tld", format!("is `{}` with another ending", hit.domain)),
    };
    let score = match hit.likeness {
        None => 0.0,
        _ if strong => 0.9,
        _ => 0.5,
    };
    HostMatch { brand: Some(hit.domain.to_owned()), target: hit.domain.to_owned(), technique, score, why, detail: String::new() }
}

fn told_odd(odd: Oddity, host: &str) -> HostMatch {
    HostMatch {
        brand: None,
        target: String::new(),
        technique: "mixed_script",
        score: 0.4,
        why: format!("`{host}` {}", odd.why()),
        detail: String::new(),
    }
}

/// The data that hosts are read by, each with its version.
pub fn data_versions() -> [(&'static str, String); 2] {
    let (major, minor, patch) = unicode_security::UNICODE_VERSION;
    [("Unicode", format!("{major}.{minor}.{patch}")), ("suffixes", format!("Public Suffix List as in {}", crate::suffix::LIST))]
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

/// Whether anyone gets a mail address at the domain.
pub fn is_free_mail(domain: &str) -> bool {
    is_freemail(domain)
}

/// The registrable domain of a host in lower case: its public suffix and one label.
pub fn registrable(host: &str) -> Option<&str> {
    Cut::new(host).registrable()
}

/// The host and each of its parents.
fn parents(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| host.split_once('.').map(|(_, parent)| parent))
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

/// The score from which a likeness is enough alone.
const ENOUGH: f32 = 0.8;

/// Points as a number from 0 to 1 that is 0.8 where a likeness is enough alone.
fn score(points: f32) -> f32 {
    let x = (points - LOOKALIKE) * 0.7 + 1.3865;
    (1.0 / (1.0 + (-x).exp())).clamp(0.0, 0.999)
}

#[cfg(test)]
mod tests;
