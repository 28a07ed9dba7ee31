//! What a check of a host says.

use serde_json::{Value, json};

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
    /// The verdict.
    pub verdict: HostVerdict,
    /// What it resembles, or whose it is, best first; at most one a brand.
    pub matches: Vec<HostMatch>,
    /// How much of the end of `ascii` is the public suffix, and the registrable domain, in bytes.
    pub(super) suffix_len: usize,
    pub(super) registrable_len: usize,
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
    /// Of something that holds no host.
    pub(super) fn invalid() -> HostReport {
        HostReport {
            ascii: String::new(),
            unicode: String::new(),
            verdict: HostVerdict::Invalid,
            matches: Vec::new(),
            suffix_len: 0,
            registrable_len: 0,
        }
    }

    /// Public suffix and one label; empty when there is none.
    pub fn registrable(&self) -> &str {
        self.last(self.registrable_len)
    }

    /// The public suffix, private ones included.
    pub fn public_suffix(&self) -> &str {
        self.last(self.suffix_len)
    }

    fn last(&self, length: usize) -> &str {
        let from = self.ascii.len().saturating_sub(length);
        self.ascii.get(from..).unwrap_or("")
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
            "ascii": self.ascii, "unicode": self.unicode, "registrable": self.registrable(), "public_suffix": self.public_suffix(),
            "verdict": self.verdict.name(), "matches": matches,
        })
    }
}
