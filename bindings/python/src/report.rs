//! What a scan says: one set of classes for Python, JSON, equality and pickles.
//!
//! Fields stand in the order of their names, as the library writes them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;

use bunco::Message;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyAny, PyDict, PyTuple, PyType};
use serde::{Deserialize, Serialize};

use crate::html;
use crate::offsets::{Offsets, Span, spans, text_of, texts};
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
    fn of(level: bunco::Level) -> Level {
        match level {
            bunco::Level::NothingFound => Level::NothingFound,
            bunco::Level::Suspicious => Level::Suspicious,
            _ => Level::LikelyScam,
        }
    }

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
pub(crate) struct Report {
    found: Found,
    parts: Parts,
}

/// Name and text of each part, in order.
pub(crate) type Parts = Vec<(Cow<'static, str>, Text)>;

/// The text of a part.
pub(crate) enum Text {
    /// Of the Python string it came in, which it keeps.
    Given(PyBackedStr),
    /// Made in reading a mail, or of an unpickled report.
    Own(String),
}

/// What was found.
enum Found {
    /// By a scan, as the library says it: what Python sees of it is made when it is asked for. Most reports are hardly looked at.
    Scanned(bunco::Report),
    Read(Box<Contents>),
}

/// What a report says but for the texts, as in JSON.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Contents {
    pub(crate) advice: List<String>,
    base: f64,
    pub(crate) brands: List<String>,
    pub(crate) findings: List<Finding>,
    pub(crate) kinds: List<String>,
    pub(crate) limits: List<String>,
    observables: List<Observable>,
    schema: u32,
    pub(crate) score: f64,
    #[serde(rename = "verdict")]
    pub(crate) level: Level,
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Text::Given(text) => text,
            Text::Own(text) => text,
        }
    }
}

impl PartialEq for Report {
    fn eq(&self, other: &Report) -> bool {
        self.contents() == other.contents() && self.texts().eq(other.texts())
    }
}

impl Contents {
    /// `text` gives the text of a part by its name.
    fn of<'t>(report: &bunco::Report, text: impl Fn(&str) -> &'t [u8]) -> Contents {
        let found = report.findings().iter().zip(spans(report, text));
        let observed = report.observables().iter();
        Contents {
            advice: List(report.advice().to_vec()),
            base: round(report.base()),
            brands: List(report.brands().to_vec()),
            findings: List(found.map(|(finding, span)| Finding::of(finding, span)).collect()),
            kinds: List(report.kinds().to_vec()),
            limits: List(report.limits().iter().map(|limit| limit.name().to_owned()).collect()),
            observables: List(observed.map(|o| Observable { kind: o.kind.name().to_owned(), value: o.value.clone() }).collect()),
            schema: bunco::SCHEMA,
            score: round(report.score()),
            level: Level::of(report.level()),
        }
    }
}

impl Report {
    /// On a message of these parts.
    pub(crate) fn new(report: bunco::Report, parts: Parts) -> Report {
        Report { found: Found::Scanned(report), parts }
    }

    /// On a message whose texts are not from Python, and need not be UTF-8.
    pub(crate) fn of(report: &bunco::Report, message: &Message<'_>) -> Report {
        let own =
            |(name, text): (&str, &[u8])| (Cow::Owned(name.to_owned()), Text::Own(String::from_utf8_lossy(text).into_owned()));
        let contents = Contents::of(report, |name| text_of(message, name));
        Report { found: Found::Read(Box::new(contents)), parts: texts(message).map(own).collect() }
    }

    fn contents(&self) -> Cow<'_, Contents> {
        match &self.found {
            Found::Scanned(report) => Cow::Owned(Contents::of(report, |name| self.text(name).as_bytes())),
            Found::Read(contents) => Cow::Borrowed(contents),
        }
    }

    fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().map(|(name, text)| (&**name, &**text))
    }

    /// The text of a part.
    fn text(&self, part: &str) -> &str {
        self.texts().find(|(name, _)| *name == part).map_or("", |(_, text)| text)
    }

    fn words<'py>(
        &self,
        py: Python<'py>,
        scanned: fn(&bunco::Report) -> &[String],
        read: fn(&Contents) -> &[String],
    ) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(
            py,
            match &self.found {
                Found::Scanned(report) => scanned(report),
                Found::Read(contents) => read(contents),
            },
        )
    }
}

/// Six decimals, as in the library's JSON.
pub(crate) fn round(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

#[pymethods]
impl Report {
    #[new]
    fn from_json(json: &str, parts: &Bound<'_, PyDict>) -> PyResult<Report> {
        let own =
            |(name, text): (Bound<'_, PyAny>, Bound<'_, PyAny>)| Ok((Cow::Owned(name.extract()?), Text::Own(text.extract()?)));
        let parts = parts.iter().map(own).collect::<PyResult<Parts>>()?;
        let mut report = Report { found: Found::Read(Box::new(from_json(json)?)), parts };
        let mut contents = report.contents().into_owned();
        for finding in &mut contents.findings.0 {
            let text = report.text(&finding.part);
            finding.span = Offsets::new(text.as_bytes(), [finding.start, finding.end].into_iter()).span(finding.start, finding.end);
        }
        report.found = Found::Read(Box::new(contents));
        Ok(report)
    }

    /// What to do and where to report, in the message's language where there is a text for it, otherwise in English.
    #[getter]
    fn advice<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.words(py, bunco::Report::advice, |contents| &contents.advice.0)
    }

    /// Where the sum of evidence starts, in natural-log units: the score is `1 / (1 + exp(-(base + sum of the weights)))`.
    #[getter]
    fn base(&self) -> f64 {
        match &self.found {
            Found::Scanned(report) => round(report.base()),
            Found::Read(contents) => contents.base,
        }
    }

    /// Ids of the brands that are claimed or imitated.
    #[getter]
    fn brands<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.words(py, bunco::Report::brands, |contents| &contents.brands.0)
    }

    /// The findings, by part and place.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.contents().into_owned().findings.0)
    }

    /// What kind of scam it is, most telling first: `tech_support`, `callback`, `delivery`, ... May be empty.
    #[getter]
    fn kinds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.words(py, bunco::Report::kinds, |contents| &contents.kinds.0)
    }

    /// Names of limits that were reached, so that something was not looked at; empty normally.
    #[getter]
    fn limits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        (&self.contents().limits).into_pyobject(py)
    }

    /// Numbers, domains, links and addresses that the findings point at. Empty when nothing was found.
    #[getter]
    fn observables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        (&self.contents().observables).into_pyobject(py)
    }

    /// Calibrated probability, 0 to 1, that the message is a scam, as measured on bunco's evaluation data.
    #[getter]
    fn score(&self) -> f64 {
        match &self.found {
            Found::Scanned(report) => round(report.score()),
            Found::Read(contents) => contents.score,
        }
    }

    /// The level reached; levels compare.
    #[getter]
    fn level(&self) -> Level {
        match &self.found {
            Found::Scanned(report) => Level::of(report.level()),
            Found::Read(contents) => contents.level,
        }
    }

    /// The level's name: `nothing_found`, `suspicious` or `likely_scam`.
    #[getter]
    fn verdict(&self) -> &'static str {
        self.level().name()
    }

    /// The text of each part that was read, by name, and the number that a call showed (`caller_id`): what the findings' spans count in.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let parts = PyDict::new(py);
        self.parts.iter().try_for_each(|(name, text)| match text {
            Text::Given(text) => parts.set_item(&**name, text),
            Text::Own(text) => parts.set_item(&**name, text),
        })?;
        Ok(parts)
    }

    /// The report as JSON, the same in every language bunco speaks: `start` and `end` count bytes of UTF-8.
    fn to_json(&self) -> PyResult<String> {
        to_json(&*self.contents())
    }

    /// The report as a dict with the fields of the JSON; `start` and `end` count characters, or bytes with `offsets="bytes"`.
    #[pyo3(signature = (*, offsets = "characters"))]
    fn to_dict<'py>(&self, py: Python<'py>, offsets: &str) -> PyResult<Bound<'py, PyAny>> {
        let mut contents = self.contents();
        if in_characters(offsets)? {
            contents.to_mut().findings.0.iter_mut().for_each(|f| (f.start, f.end) = (f.span.start, f.span.end));
        }
        to_dict(py, &*contents)
    }

    /// What a notebook shows: the texts with what was found, why, and what to do. Fits light and dark pages, holds no script.
    fn _repr_html_(&self) -> String {
        html::page(&self.contents(), self.texts())
    }

    fn __repr__(&self) -> String {
        let count = match &self.found {
            Found::Scanned(report) => report.findings().len(),
            Found::Read(contents) => contents.findings.0.len(),
        };
        format!("<Report {}, score {}, {count} finding{}>", self.verdict(), self.score(), if count == 1 { "" } else { "s" })
    }

    fn __str__(&self) -> String {
        let contents = self.contents();
        let mut text = format!("{} (score {:.2})", self.verdict(), self.score());
        let weighty = || contents.findings.0.iter().filter(|finding| finding.weight > 0.0);
        for Finding { weight, indicator, quote, part, why, .. } in weighty() {
            text += &format!("\n  {weight:+.1} {indicator}: {quote:?} in {part}. {why}");
        }
        match contents.findings.0.len() - weighty().count() {
            0 => {}
            more => text += &format!("\n  and {more} that add{} nothing", if more == 1 { "s" } else { "" }),
        }
        contents.advice.0.iter().for_each(|advice| text += &format!("\n  > {advice}"));
        text
    }

    fn __hash__(&self) -> PyResult<u64> {
        hash(&(&*self.contents(), self.texts().collect::<Vec<_>>()))
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
