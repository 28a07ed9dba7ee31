//! What a scan says, as Python objects.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use bunco::Message;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyDict, PyTuple, PyType};

use crate::data::{FindingData, ObservableData, ReportData};
use crate::html;
use crate::offsets::{Offsets, Span};

/// How far the evidence goes; levels compare. There is no "safe": nothing found is not proof.
///
/// >>> bunco.scan("Lunch at one?").level >= Level.SUSPICIOUS
/// False
#[pyclass(frozen, eq, ord, hash, eq_int, module = "bunco", rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        match name {
            "nothing_found" => Ok(Level::NothingFound),
            "suspicious" => Ok(Level::Suspicious),
            "likely_scam" => Ok(Level::LikelyScam),
            _ => Err(PyValueError::new_err(format!("{name:?} is no level; write nothing_found, suspicious or likely_scam"))),
        }
    }

    fn __str__(&self) -> &'static str {
        match self {
            Level::NothingFound => "nothing_found",
            Level::Suspicious => "suspicious",
            Level::LikelyScam => "likely_scam",
        }
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (&'static str,)) {
        (py.get_type::<Level>(), (self.__str__(),))
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
#[derive(Clone, PartialEq)]
pub(crate) struct Report {
    pub(crate) data: ReportData,
    /// Name and text of each part, in order.
    pub(crate) parts: Vec<(String, String)>,
}

impl Report {
    pub(crate) fn of(report: &bunco::Report, message: &Message<'_>) -> Report {
        let parts = message.parts().iter();
        let parts = parts.map(|part| (part.name().to_owned(), String::from_utf8_lossy(part.text()).into_owned())).collect();
        Report { data: ReportData::new(report, message), parts }
    }
}

#[pymethods]
impl Report {
    #[new]
    fn new(json: &str, parts: &Bound<'_, PyDict>) -> PyResult<Report> {
        let mut data: ReportData = from_json(json)?;
        let parts = parts.iter().map(|(name, text)| Ok((name.extract()?, text.extract()?))).collect::<PyResult<Vec<_>>>()?;
        for finding in data.findings.iter_mut().map(Arc::make_mut) {
            let text = parts.iter().find(|(name, _): &&(String, String)| *name == finding.part);
            let text = text.map_or("", |(_, text)| text);
            finding.span = Offsets::new(text.as_bytes(), [finding.start, finding.end].into_iter()).span(finding.start, finding.end);
        }
        Ok(Report { data, parts })
    }

    /// The level's name: `nothing_found`, `suspicious` or `likely_scam`.
    #[getter]
    fn verdict(&self) -> &str {
        &self.data.verdict
    }

    /// The level reached; levels compare.
    #[getter]
    fn level(&self) -> PyResult<Level> {
        Level::new(&self.data.verdict)
    }

    /// Calibrated probability, 0 to 1, that the message is a scam, as measured on bunco's evaluation data.
    #[getter]
    fn score(&self) -> f64 {
        self.data.score
    }

    /// Where the sum of evidence starts, in natural-log units: the score is `1 / (1 + exp(-(base + sum of the weights)))`.
    #[getter]
    fn base(&self) -> f64 {
        self.data.base
    }

    /// What kind of scam it is, most telling first: `tech_support`, `callback`, `delivery`, ... May be empty.
    #[getter]
    fn kinds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.data.kinds)
    }

    /// Ids of the brands that are claimed or imitated.
    #[getter]
    fn brands<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.data.brands)
    }

    /// The findings, by part and place.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.data.findings.iter().map(|finding| Finding(Arc::clone(finding))))
    }

    /// Numbers, domains, links and addresses that the findings point at. Empty when nothing was found.
    #[getter]
    fn observables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.data.observables.iter().map(|o| Observable(o.clone())))
    }

    /// What to do and where to report, in the message's language where there is a text for it, otherwise in English.
    #[getter]
    fn advice<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.data.advice)
    }

    /// Names of limits that were reached, so that something was not looked at; empty normally.
    #[getter]
    fn limits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.data.limits)
    }

    /// The text of each part that was read, by name: what the findings' spans count in.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let parts = PyDict::new(py);
        self.parts.iter().try_for_each(|(name, text)| parts.set_item(name, text))?;
        Ok(parts)
    }

    /// The report as JSON, the same in every language bunco speaks: `start` and `end` count bytes of UTF-8.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.data)
    }

    /// The report as a dict with the fields of the JSON; `start` and `end` count characters, or bytes with `offsets="bytes"`.
    #[pyo3(signature = (*, offsets = "characters"))]
    fn to_dict<'py>(&self, py: Python<'py>, offsets: &str) -> PyResult<Bound<'py, PyAny>> {
        let mut data = self.data.clone();
        if in_characters(offsets)? {
            for finding in data.findings.iter_mut().map(Arc::make_mut) {
                (finding.start, finding.end) = (finding.span.start, finding.span.end);
            }
        }
        to_dict(py, &data)
    }

    /// What a notebook shows: the texts with what was found, why, and what to do. Fits light and dark pages, holds no script.
    fn _repr_html_(&self) -> String {
        html::page(&self.data, &self.parts)
    }

    fn __repr__(&self) -> String {
        let ReportData { verdict, score, findings, .. } = &self.data;
        format!("<Report {verdict}, score {score}, {} finding{}>", findings.len(), if findings.len() == 1 { "" } else { "s" })
    }

    fn __str__(&self) -> String {
        let mut text = format!("{} (score {:.2})", self.data.verdict, self.data.score);
        for finding in &self.data.findings {
            text += &format!(
                "\n  {:+.1} {}: {:?} in {}. {}",
                finding.weight, finding.indicator, finding.quote, finding.part, finding.why
            );
        }
        self.data.advice.iter().for_each(|advice| text += &format!("\n  > {advice}"));
        text
    }

    fn __hash__(&self) -> PyResult<u64> {
        Ok(hash(&(to_json(&self.data)?, &self.parts)))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Rebuild<'py>> {
        Ok((py.get_type::<Report>(), (self.to_json()?, self.parts(py)?)))
    }
}

/// A class and the arguments that make an equal object, as pickle wants them.
type Rebuild<'py> = (Bound<'py, PyType>, (String, Bound<'py, PyDict>));

/// One reason to worry, and the words in the message that give it.
///
/// Made by scanning, or from its JSON and the text of its part, as pickling does.
#[pyclass(frozen, eq, module = "bunco")]
#[derive(Clone, PartialEq)]
pub(crate) struct Finding(pub(crate) Arc<FindingData>);

#[pymethods]
impl Finding {
    #[new]
    fn new(json: &str, start: usize, end: usize) -> PyResult<Finding> {
        let mut data: FindingData = from_json(json)?;
        data.span = Span { start, end };
        Ok(Finding(Arc::new(data)))
    }

    /// The indicator's stable id, such as `remote-access-request`.
    #[getter]
    fn indicator(&self) -> &str {
        &self.0.indicator
    }

    /// The part it is in, such as `text`, `subject` or, in mail, `body/0`.
    #[getter]
    fn part(&self) -> &str {
        &self.0.part
    }

    /// Where it is, in characters of the part's text.
    #[getter]
    fn span(&self) -> Span {
        self.0.span
    }

    /// First character.
    #[getter]
    fn start(&self) -> usize {
        self.0.span.start
    }

    /// One past the last character.
    #[getter]
    fn end(&self) -> usize {
        self.0.span.end
    }

    /// Where it is, in bytes of the part's text in UTF-8, as in the JSON.
    #[getter]
    fn byte_span(&self) -> Span {
        Span { start: self.0.start, end: self.0.end }
    }

    /// The text at the span.
    #[getter]
    fn quote(&self) -> &str {
        &self.0.quote
    }

    /// What it adds to the message's evidence, in natural-log units; 0 when a stronger finding of its kind already counts.
    #[getter]
    fn weight(&self) -> f64 {
        self.0.weight
    }

    /// The reason, in a sentence for the reader.
    #[getter]
    fn why(&self) -> &str {
        &self.0.why
    }

    /// Facts behind it by name, such as `brand`, `domain`, `technique`.
    #[getter]
    fn detail(&self) -> BTreeMap<String, String> {
        self.0.detail.clone()
    }

    /// The finding as JSON; `start` and `end` count bytes of UTF-8.
    fn to_json(&self) -> PyResult<String> {
        to_json(&*self.0)
    }

    /// The finding as a dict; `start` and `end` count characters, or bytes with `offsets="bytes"`.
    #[pyo3(signature = (*, offsets = "characters"))]
    fn to_dict<'py>(&self, py: Python<'py>, offsets: &str) -> PyResult<Bound<'py, PyAny>> {
        let mut data = FindingData::clone(&self.0);
        if in_characters(offsets)? {
            (data.start, data.end) = (data.span.start, data.span.end);
        }
        to_dict(py, &data)
    }

    fn __repr__(&self) -> String {
        let FindingData { indicator, part, span, quote, weight, .. } = &*self.0;
        format!("<Finding {indicator} in {part} {}..{} {quote:?}, weight {weight}>", span.start, span.end)
    }

    fn __hash__(&self) -> u64 {
        hash(&(&self.0.indicator, &self.0.part, self.0.span, &self.0.quote))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String, usize, usize))> {
        Ok((py.get_type::<Finding>(), (self.to_json()?, self.0.span.start, self.0.span.end)))
    }
}

/// Something others can look for: a number, a domain, a link, an address.
#[pyclass(frozen, eq, hash, module = "bunco")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Observable(ObservableData);

#[pymethods]
impl Observable {
    #[new]
    fn new(r#type: String, value: String) -> Observable {
        Observable(ObservableData { kind: r#type, value })
    }

    /// `phone`, `domain`, `url`, `email` or `wallet`.
    #[getter]
    fn r#type(&self) -> &str {
        &self.0.kind
    }

    /// E.164 for numbers, ASCII lower case for domains, as written for the rest.
    #[getter]
    fn value(&self) -> &str {
        &self.0.value
    }

    fn __repr__(&self) -> String {
        format!("Observable({:?}, {:?})", self.0.kind, self.0.value)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (&str, &str)) {
        (py.get_type::<Observable>(), (&self.0.kind, &self.0.value))
    }
}

pub(crate) fn to_json(data: &impl serde::Serialize) -> PyResult<String> {
    serde_json::to_string(data).map_err(|e| PyValueError::new_err(e.to_string()))
}

pub(crate) fn from_json<T: serde::de::DeserializeOwned>(json: &str) -> PyResult<T> {
    serde_json::from_str(json).map_err(|e| PyValueError::new_err(format!("json: {e}")))
}

pub(crate) fn to_dict<'py>(py: Python<'py>, data: &impl serde::Serialize) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (to_json(data)?,))
}

pub(crate) fn in_characters(offsets: &str) -> PyResult<bool> {
    match offsets {
        "characters" => Ok(true),
        "bytes" => Ok(false),
        _ => Err(PyValueError::new_err(format!("offsets: {offsets:?} is neither \"characters\" nor \"bytes\""))),
    }
}

pub(crate) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
