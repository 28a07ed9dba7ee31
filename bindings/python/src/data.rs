//! What a report says, in the shape of its JSON: one set of structs for JSON, equality and pickles.
//!
//! Fields stand in the order of their names, as the library writes them.

use std::collections::BTreeMap;
use std::sync::Arc;

use bunco::Message;
use serde::{Deserialize, Serialize};

use crate::offsets::{Offsets, Span};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ReportData {
    pub(crate) advice: Vec<String>,
    pub(crate) base: f64,
    pub(crate) brands: Vec<String>,
    pub(crate) findings: Vec<Arc<FindingData>>,
    pub(crate) kinds: Vec<String>,
    pub(crate) limits: Vec<String>,
    pub(crate) observables: Vec<ObservableData>,
    pub(crate) schema: u32,
    pub(crate) score: f64,
    pub(crate) verdict: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct FindingData {
    pub(crate) detail: BTreeMap<String, String>,
    /// In bytes, like `start`.
    pub(crate) end: usize,
    pub(crate) indicator: String,
    pub(crate) part: String,
    pub(crate) quote: String,
    pub(crate) start: usize,
    pub(crate) weight: f64,
    pub(crate) why: String,
    /// The same place in characters; not in the JSON.
    #[serde(skip)]
    pub(crate) span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct ObservableData {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) value: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DomainData {
    pub(crate) ascii: String,
    pub(crate) matches: Vec<Arc<MatchData>>,
    pub(crate) public_suffix: String,
    pub(crate) registrable: String,
    pub(crate) unicode: String,
    pub(crate) verdict: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct MatchData {
    pub(crate) brand: Option<String>,
    pub(crate) detail: String,
    pub(crate) score: f64,
    pub(crate) target: String,
    pub(crate) technique: String,
    pub(crate) why: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PhoneData {
    pub(crate) brand: Option<String>,
    pub(crate) e164: String,
    /// In bytes, like `start`.
    pub(crate) end: usize,
    pub(crate) kind: String,
    pub(crate) obfuscation: Vec<String>,
    pub(crate) quote: String,
    pub(crate) region: Option<String>,
    pub(crate) score: f64,
    pub(crate) start: usize,
    pub(crate) verdict: String,
    pub(crate) why: String,
    /// The same place in characters; not in the JSON.
    #[serde(skip)]
    pub(crate) span: Span,
}

impl ReportData {
    /// What the report on `message` says, with places in characters beside those in bytes.
    pub(crate) fn new(report: &bunco::Report, message: &Message<'_>) -> ReportData {
        let mut data = ReportData {
            advice: report.advice().to_vec(),
            base: round(report.base()),
            brands: report.brands().to_vec(),
            findings: Vec::new(),
            kinds: report.kinds().to_vec(),
            limits: report.limits().iter().map(|limit| limit.name().to_owned()).collect(),
            observables: Vec::new(),
            schema: bunco::SCHEMA,
            score: round(report.score()),
            verdict: report.level().name().to_owned(),
        };
        let observed = report.observables().iter();
        data.observables = observed.map(|o| ObservableData { kind: o.kind.name().to_owned(), value: o.value.clone() }).collect();
        let findings = report.findings().iter().map(|f| FindingData {
            detail: f.detail().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            end: f.span().end,
            indicator: f.indicator().to_owned(),
            part: f.part().to_owned(),
            quote: f.quote().to_owned(),
            start: f.span().start,
            weight: round(f.weight()),
            why: f.why().to_owned(),
            span: Span::default(),
        });
        let mut findings: Vec<FindingData> = findings.collect();
        // Findings come part by part.
        for group in findings.chunk_by_mut(|a, b| a.part == b.part) {
            let part = message.parts().iter().find(|part| part.name() == group[0].part);
            let offsets = Offsets::new(part.map_or(&[][..], |part| part.text()), group.iter().flat_map(|f| [f.start, f.end]));
            group.iter_mut().for_each(|f| f.span = offsets.span(f.start, f.end));
        }
        data.findings = findings.into_iter().map(Arc::new).collect();
        data
    }
}

/// Six decimals, as in the library's JSON.
fn round(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
