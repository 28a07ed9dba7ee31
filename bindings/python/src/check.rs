//! What is said of a host or a telephone number by itself.
//!
//! Fields stand in the order of their names, as the library writes them.

use bunco::domain::HostReport;
use bunco::phone::PhoneReport;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyType};
use serde::{Deserialize, Serialize};

use crate::offsets::{Offsets, Span};
use crate::record::{List, from_value, record};

/// A host, and whose it is or resembles.
///
/// >>> report = bunco.check_domain("paypa1.example")
/// >>> report.verdict, report.matches[0].brand
/// ('lookalike', 'paypal')
#[pyclass(frozen, eq, get_all, module = "bunco")]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct DomainReport {
    /// The host in A-labels, lower case, without trailing dot.
    ascii: String,
    /// What it resembles, or whose it is, best first.
    matches: List<DomainMatch>,
    /// The public suffix, private ones included.
    public_suffix: String,
    /// Public suffix and one label; empty when there is none.
    registrable: String,
    /// The host in U-labels.
    unicode: String,
    /// `official`, `lookalike` (enough to act on alone), `resembles` (needs other evidence), `nothing_found` or `invalid`.
    verdict: String,
}

impl DomainReport {
    pub(crate) fn of(report: &HostReport) -> PyResult<DomainReport> {
        from_value(report.to_json())
    }
}

record!(DomainReport {
    fn __repr__(&self) -> String {
        let mut text = format!("<DomainReport {} {}", self.unicode, self.verdict);
        for (n, brand) in self.matches.0.iter().filter_map(|m| m.brand.as_deref()).enumerate() {
            text += if n == 0 { ": " } else { ", " };
            text += brand;
        }
        text + ">"
    }
});

/// One likeness of a host.
#[pyclass(frozen, eq, get_all, module = "bunco")]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct DomainMatch {
    /// Id of the brand; `None` when the writing of the host is odd by itself.
    brand: Option<String>,
    /// The differing letters side by side; empty when there are none.
    detail: String,
    /// 0 to 1; a likeness from 0.8 is strong enough to act on alone.
    score: f64,
    /// The domain it resembles.
    target: String,
    /// `homoglyph`, `typosquat`, `combosquat`, `subdomain`, `tld`, `hosted`, `official`, ...
    technique: String,
    /// The reason, in a sentence.
    why: String,
}

record!(DomainMatch {
    fn __repr__(&self) -> String {
        format!("<DomainMatch {} of {}, score {}>", self.technique, self.target, self.score)
    }
});

/// A telephone number found in a text, and whose it is.
///
/// >>> number, = bunco.check_phone("Joe's Pizza, call (425) 555-0142", region="US")
/// >>> number.e164, number.quote
/// ('+14255550142', '(425) 555-0142')
#[pyclass(frozen, eq, module = "bunco")]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PhoneNumber {
    /// Id of the brand the verdict is about.
    #[pyo3(get)]
    brand: Option<String>,
    /// The number: `+`, country code, national number.
    #[pyo3(get)]
    e164: String,
    end: usize,
    /// What kind of number it is: `toll_free`, `mobile`, `premium`, ...
    #[pyo3(get)]
    kind: String,
    /// How it is disguised: `letters`, `words`, `invisible`, `emoji`, `separators`, ...
    #[pyo3(get)]
    obfuscation: List<String>,
    /// The text at the span.
    #[pyo3(get)]
    quote: String,
    /// Its country; `None` for numbers of no country.
    #[pyo3(get)]
    region: Option<String>,
    /// How much the number by itself speaks for a scam, 0 to 1. Not a probability.
    #[pyo3(get)]
    score: f64,
    start: usize,
    /// `official`, `unlisted`, `near_miss_digit`, `no_claim`, ...
    #[pyo3(get)]
    verdict: String,
    /// The reason, in a sentence for the reader.
    #[pyo3(get)]
    why: String,
    /// Where it stands, in characters.
    #[pyo3(get)]
    #[serde(skip)]
    span: Span,
}

impl PhoneNumber {
    /// The numbers of a text.
    pub(crate) fn all(reports: &[PhoneReport], text: &str) -> PyResult<Vec<PhoneNumber>> {
        let offsets = Offsets::new(text.as_bytes(), reports.iter().flat_map(|r| [r.span().start, r.span().end]));
        let read = |report: &PhoneReport| {
            let span = offsets.span(report.span().start, report.span().end);
            Ok(PhoneNumber { span, ..from_value(report.to_json())? })
        };
        reports.iter().map(read).collect()
    }
}

record!(placed PhoneNumber {
    fn __repr__(&self) -> String {
        format!("<PhoneNumber {} {} {}..{}>", self.e164, self.verdict, self.span.start, self.span.end)
    }
});

/// What is odd about the number that a call or text message shows.
///
/// >>> report = bunco.check_caller("+1 202 555 0137", own_number="+1 202 555 0137")
/// >>> report.verdict, report.why
/// ('self', 'the caller shows your own number')
#[pyclass(frozen, eq, get_all, module = "bunco")]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CallerReport {
    /// Id of the brand that publishes the number.
    brand: Option<String>,
    /// The number: `+`, country code, national number; `None` where it is none.
    e164: Option<String>,
    /// How much the number by itself speaks for a scam, 0 to 1. Not a probability.
    score: f64,
    /// `plain` (which proves nothing), `self`, `unallocated`, `spoof_risk`, `listed` or `neighbour`.
    verdict: String,
    /// The reason, in a sentence for the reader.
    why: String,
}

impl CallerReport {
    pub(crate) fn of(report: &bunco::phone::CallerReport) -> PyResult<CallerReport> {
        from_value(report.to_json())
    }
}

record!(CallerReport {
    fn __repr__(&self) -> String {
        format!("<CallerReport {} {}>", self.e164.as_deref().unwrap_or("no number"), self.verdict)
    }
});
