//! What is said of a host or a telephone number by itself.

use std::sync::Arc;

use bunco::domain::HostReport;
use bunco::phone::PhoneReport;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyTuple, PyType};

use crate::data::{DomainData, MatchData, PhoneData};
use crate::offsets::{Offsets, Span};
use crate::report::{from_json, hash, in_characters, to_dict, to_json};

/// A host, and whose it is or resembles.
///
/// >>> report = bunco.check_domain("paypa1.com")
/// >>> report.verdict, report.matches[0].brand
/// ('lookalike', 'paypal')
#[pyclass(frozen, eq, module = "bunco")]
#[derive(Clone, PartialEq)]
pub(crate) struct DomainReport(DomainData);

impl DomainReport {
    pub(crate) fn of(report: &HostReport) -> PyResult<DomainReport> {
        let data = serde_json::from_value(report.to_json());
        data.map(DomainReport).map_err(|e| PyValueError::new_err(e.to_string()))
    }
}

#[pymethods]
impl DomainReport {
    #[new]
    fn new(json: &str) -> PyResult<DomainReport> {
        from_json(json).map(DomainReport)
    }

    /// The host in A-labels, lower case, without trailing dot.
    #[getter]
    fn ascii(&self) -> &str {
        &self.0.ascii
    }

    /// The host in U-labels.
    #[getter]
    fn unicode(&self) -> &str {
        &self.0.unicode
    }

    /// Public suffix and one label; empty when there is none.
    #[getter]
    fn registrable(&self) -> &str {
        &self.0.registrable
    }

    /// The public suffix, private ones included.
    #[getter]
    fn public_suffix(&self) -> &str {
        &self.0.public_suffix
    }

    /// `official`, `lookalike` (enough to act on alone), `resembles` (needs other evidence), `nothing_found` or `invalid`.
    #[getter]
    fn verdict(&self) -> &str {
        &self.0.verdict
    }

    /// What it resembles, or whose it is, best first.
    #[getter]
    fn matches<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.matches.iter().map(|m| DomainMatch(Arc::clone(m))))
    }

    /// The report as JSON.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// The report as a dict.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_dict(py, &self.0)
    }

    fn __repr__(&self) -> String {
        let brands: Vec<&str> = self.0.matches.iter().filter_map(|m| m.brand.as_deref()).collect();
        format!(
            "<DomainReport {} {}{}{}>",
            self.0.unicode,
            self.0.verdict,
            if brands.is_empty() { "" } else { ": " },
            brands.join(", ")
        )
    }

    fn __hash__(&self) -> u64 {
        hash(&(&self.0.ascii, &self.0.verdict))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String,))> {
        Ok((py.get_type::<DomainReport>(), (self.to_json()?,)))
    }
}

/// One likeness of a host.
#[pyclass(frozen, eq, module = "bunco")]
#[derive(Clone, PartialEq)]
pub(crate) struct DomainMatch(Arc<MatchData>);

#[pymethods]
impl DomainMatch {
    #[new]
    fn new(json: &str) -> PyResult<DomainMatch> {
        from_json(json).map(|data| DomainMatch(Arc::new(data)))
    }

    /// Id of the brand; `None` when the writing of the host is odd by itself.
    #[getter]
    fn brand(&self) -> Option<&str> {
        self.0.brand.as_deref()
    }

    /// The domain it resembles.
    #[getter]
    fn target(&self) -> &str {
        &self.0.target
    }

    /// `homoglyph`, `typosquat`, `combosquat`, `subdomain`, `tld`, `hosted`, `official`, ...
    #[getter]
    fn technique(&self) -> &str {
        &self.0.technique
    }

    /// 0 to 1; a likeness from 0.8 is strong enough to act on alone.
    #[getter]
    fn score(&self) -> f64 {
        self.0.score
    }

    /// The reason, in a sentence.
    #[getter]
    fn why(&self) -> &str {
        &self.0.why
    }

    /// The differing letters side by side; empty when there are none.
    #[getter]
    fn detail(&self) -> &str {
        &self.0.detail
    }

    /// The likeness as JSON.
    fn to_json(&self) -> PyResult<String> {
        to_json(&*self.0)
    }

    /// The likeness as a dict.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_dict(py, &*self.0)
    }

    fn __repr__(&self) -> String {
        format!("<DomainMatch {} of {}, score {}>", self.0.technique, self.0.target, self.0.score)
    }

    fn __hash__(&self) -> u64 {
        hash(&(&self.0.brand, &self.0.target, &self.0.technique))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String,))> {
        Ok((py.get_type::<DomainMatch>(), (self.to_json()?,)))
    }
}

/// A telephone number found in a text, and whose it is.
///
/// >>> number, = bunco.check_phone("Joe's Pizza, call (425) 555-0142", region="US")
/// >>> number.e164, number.quote
/// ('+14255550142', '(425) 555-0142')
#[pyclass(frozen, eq, module = "bunco")]
#[derive(Clone, PartialEq)]
pub(crate) struct PhoneNumber(PhoneData);

impl PhoneNumber {
    /// The numbers of a text.
    pub(crate) fn all(reports: &[PhoneReport], text: &str) -> PyResult<Vec<PhoneNumber>> {
        let offsets = Offsets::new(text.as_bytes(), reports.iter().flat_map(|r| [r.span().start, r.span().end]));
        let read = |report: &PhoneReport| {
            let mut data: PhoneData = serde_json::from_value(report.to_json()).map_err(|e| PyValueError::new_err(e.to_string()))?;
            data.span = offsets.span(data.start, data.end);
            Ok(PhoneNumber(data))
        };
        reports.iter().map(read).collect()
    }
}

#[pymethods]
impl PhoneNumber {
    #[new]
    fn new(json: &str, start: usize, end: usize) -> PyResult<PhoneNumber> {
        let mut data: PhoneData = from_json(json)?;
        data.span = Span { start, end };
        Ok(PhoneNumber(data))
    }

    /// The number: `+`, country code, national number.
    #[getter]
    fn e164(&self) -> &str {
        &self.0.e164
    }

    /// Where it stands, in characters.
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

    /// The text at the span.
    #[getter]
    fn quote(&self) -> &str {
        &self.0.quote
    }

    /// Its country; `None` for numbers of no country.
    #[getter]
    fn region(&self) -> Option<&str> {
        self.0.region.as_deref()
    }

    /// What kind of number it is: `toll_free`, `mobile`, `premium`, ...
    #[getter]
    fn kind(&self) -> &str {
        &self.0.kind
    }

    /// How it is disguised: `letters`, `words`, `invisible`, `emoji`, `separators`, ...
    #[getter]
    fn obfuscation<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.0.obfuscation)
    }

    /// Id of the brand the verdict is about.
    #[getter]
    fn brand(&self) -> Option<&str> {
        self.0.brand.as_deref()
    }

    /// `official`, `unlisted`, `near_miss_digit`, `no_claim`, ...
    #[getter]
    fn verdict(&self) -> &str {
        &self.0.verdict
    }

    /// How much the number by itself speaks for a scam, 0 to 1. Not a probability.
    #[getter]
    fn score(&self) -> f64 {
        self.0.score
    }

    /// The reason, in a sentence for the reader.
    #[getter]
    fn why(&self) -> &str {
        &self.0.why
    }

    /// The number as JSON; `start` and `end` count bytes of UTF-8.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// The number as a dict; `start` and `end` count characters, or bytes with `offsets="bytes"`.
    #[pyo3(signature = (*, offsets = "characters"))]
    fn to_dict<'py>(&self, py: Python<'py>, offsets: &str) -> PyResult<Bound<'py, PyAny>> {
        let mut data = self.0.clone();
        if in_characters(offsets)? {
            (data.start, data.end) = (data.span.start, data.span.end);
        }
        to_dict(py, &data)
    }

    fn __repr__(&self) -> String {
        format!("<PhoneNumber {} {} {}..{}>", self.0.e164, self.0.verdict, self.0.span.start, self.0.span.end)
    }

    fn __hash__(&self) -> u64 {
        hash(&(&self.0.e164, self.0.span, &self.0.verdict))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String, usize, usize))> {
        Ok((py.get_type::<PhoneNumber>(), (self.to_json()?, self.0.span.start, self.0.span.end)))
    }
}
