//! What a scan says: level, score, findings, what to do.

use crate::finding::Finding;
use crate::message::Limit;
use serde_json::{Map, Value, json};

/// The schema number of [`Report::to_json`].
pub const SCHEMA: u32 = 1;

/// How far the evidence goes. There is no "safe": nothing found is not proof.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Nothing that weighs enough was found.
    #[default]
    NothingFound,
    /// Enough to be careful.
    Suspicious,
    /// Very probably a scam.
    LikelyScam,
}

/// Something others can look for: a number, a domain, an address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Observable {
    /// What it is.
    pub kind: ObservableKind,
    /// E.164 for numbers, ASCII lower case for domains; links without what follows `?` or `#`; as written for the rest.
    pub value: String,
}

/// The kind of an [`Observable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ObservableKind {
    /// A telephone number in E.164.
    Phone,
    /// A registrable domain or host.
    Domain,
    /// A link.
    Url,
    /// An e-mail address.
    Email,
    /// The address of a crypto wallet.
    Wallet,
}

/// The result of a scan. Owns all it holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    pub(crate) level: Level,
    pub(crate) score: f64,
    pub(crate) base: f64,
    pub(crate) kinds: Vec<String>,
    pub(crate) brands: Vec<String>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) observables: Vec<Observable>,
    pub(crate) advice: Vec<String>,
    pub(crate) limits: Vec<Limit>,
}

impl Level {
    /// The level's name in reports and options: `nothing_found`, `suspicious`, `likely_scam`.
    pub fn name(self) -> &'static str {
        match self {
            Level::NothingFound => "nothing_found",
            Level::Suspicious => "suspicious",
            Level::LikelyScam => "likely_scam",
        }
    }
}

impl ObservableKind {
    /// The kind's name in reports.
    pub fn name(self) -> &'static str {
        match self {
            ObservableKind::Phone => "phone",
            ObservableKind::Domain => "domain",
            ObservableKind::Url => "url",
            ObservableKind::Email => "email",
            ObservableKind::Wallet => "wallet",
        }
    }
}

impl Report {
    /// The level reached.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Calibrated probability, 0 to 1, that the message is a scam, as measured on the evaluation data (docs/evaluation.md).
    pub fn score(&self) -> f64 {
        self.score
    }

    /// Where the sum of evidence starts, in natural-log units: `score = 1 / (1 + exp(-(base + sum of the findings' weights)))`.
    pub fn base(&self) -> f64 {
        self.base
    }

    /// What kind of scam it is, most telling first: `tech_support`, `callback`, `delivery`, ... May be empty.
    pub fn kinds(&self) -> &[String] {
        &self.kinds
    }

    /// Ids of the brands that are claimed or imitated.
    pub fn brands(&self) -> &[String] {
        &self.brands
    }

    /// The findings, by part and place.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Numbers, domains, links and addresses that the findings point at, for sharing. Empty when nothing was found.
    ///
    /// What a brand publishes is left out, and so are domains open to everybody: there the link or the address is named.
    pub fn observables(&self) -> &[Observable] {
        &self.observables
    }

    /// What to do and where to report, in the message's language where there is a text for it, otherwise in English.
    pub fn advice(&self) -> &[String] {
        &self.advice
    }

    /// Limits that were reached; empty normally.
    pub fn limits(&self) -> &[Limit] {
        &self.limits
    }

    /// The report as one JSON object (`schema` 1). The same bytes for the same message on every machine.
    pub fn to_json(&self) -> Value {
        let findings: Vec<Value> = self
            .findings
            .iter()
            .map(|f| {
                let detail: Map<String, Value> = f.detail().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
                json!({
                    "indicator": f.indicator(), "part": f.part(), "start": f.span.start, "end": f.span.end,
                    "quote": f.quote(), "weight": round(f.weight), "why": f.why(), "cleared": f.cleared(), "detail": detail,
                })
            })
            .collect();
        let observables: Vec<Value> = self.observables.iter().map(|o| json!({"type": o.kind.name(), "value": o.value})).collect();
        json!({
            "schema": SCHEMA, "verdict": self.level.name(), "score": round(self.score), "base": round(self.base),
            "kinds": self.kinds, "brands": self.brands, "findings": findings, "observables": observables,
            "advice": self.advice, "limits": self.limits.iter().map(|l| l.name()).collect::<Vec<_>>(),
        })
    }
}

/// Six decimals: enough to add up, and free of the last bits in which platforms may differ.
fn round(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
