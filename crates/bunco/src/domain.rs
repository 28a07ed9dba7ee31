//! Whose host is it, or whose does it pretend to be?
//!
//! [`HostIndex`] holds the official domains of brands, the caller's own names and allow-list; [`HostIndex::check`] takes a host or
//! URL and gives a [`HostReport`]. Nothing is looked up in the network: only the name is judged, never what is behind it.

use crate::identify::lookalike::mention::How;
use crate::identify::lookalike::names::MAIN_DOMAINS;
use crate::identify::lookalike::{
    LOOKALIKE, Likeness, Names, Query, Words, difference, differing, is_freemail, is_open_host, is_shortener, judge,
};
use crate::pack::Brand;
use crate::scan::url::{Host, HostKind, ReadUrl, is_invisible, read_url};
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
        }
    }

    /// Takes these domains, and what lies below them, as known and honest.
    pub fn allow<'a>(&mut self, domains: impl IntoIterator<Item = &'a str>) {
        self.allowed.extend(domains.into_iter().map(|domain| domain.trim_end_matches('.').to_lowercase().into()));
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

    /// Checks the host of a link that was read.
    pub(crate) fn check_url(&self, url: &ReadUrl) -> HostReport {
        let Some(host) = &url.host else { return HostReport::invalid("", "") };
        self.check_host(host)
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
        let query = Query { names: &self.names, words: &self.words, cut, left: cut.left(), endings: &self.endings };
        let likenesses = judge(&query);
        report.matches = likenesses.iter().take(8).map(|likeness| self.told(&query, likeness)).collect();
        report.verdict = match likenesses.first() {
            _ if host.kind == HostKind::Invalid => HostVerdict::Invalid,
            Some(best) if best.points >= LOOKALIKE => HostVerdict::Lookalike,
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

/// Points as a number from 0 to 1 that is 0.8 where a likeness is enough alone.
fn score(points: f32) -> f32 {
    let x = (points - LOOKALIKE) * 0.7 + 1.386;
    (1.0 / (1.0 + (-x).exp())).clamp(0.0, 0.999)
}
