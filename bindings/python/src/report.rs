//! What a scan says: one set of classes for Python, JSON, equality and pickles.
//!
//! Fields stand in the order of their names, as the library writes them.

use std::collections::BTreeMap;

use bunco::Message;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyDict, PyType};
use serde::{Deserialize, Serialize};

use crate::html;
use crate::offsets::{Offsets, Span, spans, texts};
use crate::record::{List, from_json, hash, in_characters, record, to_dict, to_json};

/// How far the evidence goes; levels compare. There is no "safe": nothing found is not proof.
///
/// >>> bunco.scan("Lunch at one?").level >= Level.SUSPICIOUS
/// False
#[pyclass(frozen, eq, ord, hash, eq_int, module = "bunco", rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Level {
    /// Nothing that weighs enough was found.
    NothingFound,
    /// Enough to be careful.
    Suspicious,
    /// Very probably a scam.
    LikelyScam,
}

#[pymethods]
impl Level {
    /// Reads a level's name: `nothing_found`, `suspicious`, `likely_scam`.
    #[new]
    fn new(name: &str) -> PyResult<Level> {
        [Level::NothingFound, Level::Suspicious, Level::LikelyScam]
            .into_iter()
            .find(|level| level.name() == name)
            .ok_or_else(|| PyValueError::new_err(format!("{name:?} is no level; write nothing_found, suspicious or likely_scam")))
    }

    fn __str__(&self) -> &'static str {
        self.name()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (&'static str,)) {
        (py.get_type::<Level>(), (self.name(),))
    }
}

impl Level {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Level::NothingFound => "nothing_found",
            Level::Suspicious => "suspicious",
            Level::LikelyScam => "likely_scam",
        }
    }
}

/// The result of a scan: how far the evidence goes, what was found, what to do.
///
/// Made by the scanning functions, or from JSON and the texts of the parts, as pickling does.
///
/// >>> report = bunco.scan("Your PC is locked. Call Microsoft support now: +1 202 555 0137")
/// >>> report.level >= Level.SUSPICIOUS
/// True
/// >>> all(f.span.of(report.parts[f.part]) == f.quote for f in report.findings)
/// True
#[pyclass(frozen, eq, module = "bunco")]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Report {
    /// What to do and where to report, in the message's language where there is a text for it, otherwise in English.
    #[pyo3(get)]
    pub(crate) advice: List<String>,
    /// Where the sum of evidence starts, in natural-log units: the score is `1 / (1 + exp(-(base + sum of the weights)))`.
    #[pyo3(get)]
    base: f64,
    /// Ids of the brands that are claimed or imitated.
    #[pyo3(get)]
    pub(crate) brands: List<String>,
    /// The findings, by part and place.
    #[pyo3(get)]
    pub(crate) findings: List<Finding>,
    /// What kind of scam it is, most telling first: `tech_support`, `callback`, `delivery`, ... May be empty.
    #[pyo3(get)]
    pub(crate) kinds: List<String>,
    /// Names of limits that were reached, so that something was not looked at; empty normally.
    #[pyo3(get)]
    pub(crate) limits: List<String>,
    /// Numbers, domains, links and addresses that the findings point at. Empty when nothing was found.
    #[pyo3(get)]
    observables: List<Observable>,
    schema: u32,
    /// Calibrated probability, 0 to 1, that the message is a scam, as measured on bunco's evaluation data.
    #[pyo3(get)]
    pub(crate) score: f64,
    /// The level reached; levels compare.
    #[pyo3(get)]
    #[serde(rename = "verdict")]
    pub(crate) level: Level,
    /// Name and text of each part, in order.
    #[serde(skip)]
    pub(crate) parts: Vec<(String, String)>,
}

impl Report {
    pub(crate) fn of(report: &bunco::Report, message: &Message<'_>) -> Report {
        let found = report.findings().iter().zip(spans(report, message));
        let observed = report.observables().iter();
        Report {
            advice: List(report.advice().to_vec()),
            base: round(report.base()),
            brands: List(report.brands().to_vec()),
            findings: List(found.map(|(finding, span)| Finding::of(finding, span)).collect()),
            kinds: List(report.kinds().to_vec()),
            limits: List(report.limits().iter().map(|limit| limit.name().to_owned()).collect()),
            observables: List(observed.map(|o| Observable { kind: o.kind.name().to_owned(), value: o.value.clone() }).collect()),
            schema: bunco::SCHEMA,
            score: round(report.score()),
            level: match report.level() {
                bunco::Level::NothingFound => Level::NothingFound,
                bunco::Level::Suspicious => Level::Suspicious,
                _ => Level::LikelyScam,
            },
            parts: texts(message).map(|(name, text)| (name.to_owned(), String::from_utf8_lossy(text).into_owned())).collect(),
        }
    }
}

/// Six decimals, as in the library's JSON.
pub(crate) fn round(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

#[pymethods]
impl Report {
    #[new]
    fn new(json: &str, parts: &Bound<'_, PyDict>) -> PyResult<Report> {
        let mut report: Report = from_json(json)?;
        report.parts = parts.iter().map(|(name, text)| Ok((name.extract()?, text.extract()?))).collect::<PyResult<_>>()?;
        for finding in &mut report.findings.0 {
            let text = report.parts.iter().find(|(name, _)| *name == finding.part).map_or("", |(_, text)| text);
            finding.span = Offsets::new(text.as_bytes(), [finding.start, finding.end].into_iter()).span(finding.start, finding.end);
        }
        Ok(report)
    }

    /// The level's name: `nothing_found`, `suspicious` or `likely_scam`.
    #[getter]
    fn verdict(&self) -> &'static str {
        self.level.name()
    }

    /// The text of each part that was read, by name, and the number that a call showed (`caller_id`): what the findings' spans count in.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let parts = PyDict::new(py);
        self.parts.iter().try_for_each(|(name, text)| parts.set_item(name, text))?;
        Ok(parts)
    }

    /// The report as JSON, the same in every language bunco speaks: `start` and `end` count bytes of UTF-8.
    fn to_json(&self) -> PyResult<String> {
        to_json(self)
    }

    /// The report as a dict with the fields of the JSON; `start` and `end` count characters, or bytes with `offsets="bytes"`.
    #[pyo3(signature = (*, offsets = "characters"))]
    fn to_dict<'py>(&self, py: Python<'py>, offsets: &str) -> PyResult<Bound<'py, PyAny>> {
        let mut report = self.clone();
        if in_characters(offsets)? {
            report.findings.0.iter_mut().for_each(|f| (f.start, f.end) = (f.span.start, f.span.end));
        }
        to_dict(py, &report)
    }

    /// What a notebook shows: the texts with what was found, why, and what to do. Fits light and dark pages, holds no script.
    fn _repr_html_(&self) -> String {
        html::page(self)
    }

    fn __repr__(&self) -> String {
        let count = self.findings.0.len();
        format!("<Report {}, score {}, {count} finding{}>", self.level.name(), self.score, if count == 1 { "" } else { "s" })
    }

    fn __str__(&self) -> String {
        let mut text = format!("{} (score {:.2})", self.level.name(), self.score);
        let weighty = || self.findings.0.iter().filter(|finding| finding.weight > 0.0);
        for Finding { weight, indicator, quote, part, why, .. } in weighty() {
            text += &format!("\n  {weight:+.1} {indicator}: {quote:?} in {part}. {why}");
        }
        match self.findings.0.len() - weighty().count() {
            0 => {}
            more => text += &format!("\n  and {more} that add{} nothing", if more == 1 { "s" } else { "" }),
        }
        self.advice.0.iter().for_each(|advice| text += &format!("\n  > {advice}"));
        text
    }

    fn __hash__(&self) -> PyResult<u64> {
        hash(&(self, &self.parts))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Rebuild<'py>> {
        Ok((py.get_type::<Report>(), (self.to_json()?, self.parts(py)?)))
    }
}

/// A class and the arguments that make an equal object, as pickle wants them.
type Rebuild<'py> = (Bound<'py, PyType>, (String, Bound<'py, PyDict>));

/// One reason to worry, and the words in the message that give it.
///
/// Made by scanning, or from its JSON and the characters at which it starts and ends, as pickling does.
#[pyclass(frozen, eq, module = "bunco")]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Finding {
    /// What would have cleared it, in a sentence for the reader; empty where nothing is known to.
    #[pyo3(get)]
    cleared: String,
    /// Facts behind it by name, such as `brand`, `domain`, `technique`.
    #[pyo3(get)]
    detail: BTreeMap<String, String>,
    pub(crate) end: usize,
    /// The indicator's stable id, such as `remote-access-request`.
    #[pyo3(get)]
    pub(crate) indicator: String,
    /// The part it is in, such as `text`, `subject` or, in mail, `body/0`.
    #[pyo3(get)]
    pub(crate) part: String,
    /// The text at the span.
    #[pyo3(get)]
    pub(crate) quote: String,
    pub(crate) start: usize,
    /// What it adds to the message's evidence, in natural-log units; 0 when a stronger finding of its kind already counts.
    #[pyo3(get)]
    pub(crate) weight: f64,
    /// The reason, in a sentence for the reader.
    #[pyo3(get)]
    pub(crate) why: String,
    /// Where it is, in characters of the part's text.
    #[pyo3(get)]
    #[serde(skip)]
    span: Span,
}

impl Finding {
    fn of(finding: &bunco::Finding, span: Span) -> Finding {
        Finding {
            cleared: finding.cleared().to_owned(),
            detail: finding.detail().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            end: finding.span().end,
            indicator: finding.indicator().to_owned(),
            part: finding.part().to_owned(),
            quote: finding.quote().to_owned(),
            start: finding.span().start,
            weight: round(finding.weight()),
            why: finding.why().to_owned(),
            span,
        }
    }
}

record!(placed Finding {
    fn __repr__(&self) -> String {
        let Finding { indicator, part, span, quote, weight, .. } = self;
        format!("<Finding {indicator} in {part} {}..{} {quote:?}, weight {weight}>", span.start, span.end)
    }
});

/// Something others can look for: a number, a domain, a link, an address.
#[pyclass(frozen, eq, hash, module = "bunco")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Observable {
    /// `phone`, `domain`, `url`, `email` or `wallet`.
    #[pyo3(get, name = "type")]
    #[serde(rename = "type")]
    kind: String,
    /// E.164 for numbers, ASCII lower case for domains, as written for the rest.
    #[pyo3(get)]
    value: String,
}

#[pymethods]
impl Observable {
    #[new]
    fn new(r#type: String, value: String) -> Observable {
        Observable { kind: r#type, value }
    }

    fn __repr__(&self) -> String {
        format!("Observable({:?}, {:?})", self.kind, self.value)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (&str, &str)) {
        (py.get_type::<Observable>(), (&self.kind, &self.value))
    }
}
