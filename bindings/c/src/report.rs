//! Reports: what a scan says.

use std::ffi::{CString, c_char};
use std::sync::OnceLock;

use crate::ffi::{self, OutLength, c_string, lend};
use crate::finding::Finding;

/// What a scan says. Owns all it holds, never changes; any number of threads read it at the same time.
pub struct Report {
    report: bunco::Report,
    texts: OnceLock<Texts>,
    json: OnceLock<CString>,
}

/// What C reads of a report: made when first asked for, as many callers want the level and the score alone.
struct Texts {
    kinds: Vec<CString>,
    brands: Vec<CString>,
    findings: Vec<Finding>,
    observables: Vec<(CString, CString)>,
    advice: Vec<CString>,
    limits: Vec<CString>,
}

/// How far the evidence goes. There is no "safe": nothing found is not proof.
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum Level {
    /// There is no report.
    None = -1,
    /// Nothing that weighs enough was found.
    NothingFound = 0,
    /// Enough to be careful.
    Suspicious = 1,
    /// Very probably a scam.
    LikelyScam = 2,
}

impl Report {
    pub(crate) fn new(report: bunco::Report) -> Report {
        Report { report, texts: OnceLock::new(), json: OnceLock::new() }
    }

    fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| Texts::of(&self.report))
    }
}

impl Texts {
    fn of(report: &bunco::Report) -> Texts {
        let list = |texts: &[String]| texts.iter().map(c_string).collect();
        Texts {
            kinds: list(report.kinds()),
            brands: list(report.brands()),
            findings: report.findings().iter().map(Finding::new).collect(),
            observables: report.observables().iter().map(|o| (c_string(o.kind.name()), c_string(&o.value))).collect(),
            advice: list(report.advice()),
            limits: report.limits().iter().map(|limit| c_string(limit.name())).collect(),
        }
    }
}

/// A string of the report's texts; NULL when there is none.
fn text(report: Option<&Report>, pick: impl FnOnce(&Texts) -> Option<&CString>) -> *const c_char {
    ffi::plain(std::ptr::null(), || lend(report.and_then(|r| pick(r.texts()))))
}

/// The level reached; `BUNCO_LEVEL_NONE` for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_level(report: Option<&Report>) -> Level {
    match report.map(|r| r.report.level()) {
        None => Level::None,
        Some(bunco::Level::LikelyScam) => Level::LikelyScam,
        Some(bunco::Level::Suspicious) => Level::Suspicious,
        Some(_) => Level::NothingFound,
    }
}

/// Calibrated probability that the message is a scam, 0 to 1; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_score(report: Option<&Report>) -> f64 {
    report.map_or(0.0, |r| r.report.score())
}

/// Where the sum of evidence starts, in natural-log units: `score = 1 / (1 + exp(-(base + sum of the findings' weights)))`. 0 for
/// NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_base(report: Option<&Report>) -> f64 {
    report.map_or(0.0, |r| r.report.base())
}

/// Number of findings; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_finding_count(report: Option<&Report>) -> usize {
    report.map_or(0, |r| r.report.findings().len())
}

/// Finding `index`, by part and place in the message. Borrowed from the report; NULL past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_finding(report: Option<&Report>, index: usize) -> Option<&Finding> {
    ffi::plain(None, || report.and_then(|r| r.texts().findings.get(index)))
}

/// Number of kinds of scam; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_kind_count(report: Option<&Report>) -> usize {
    report.map_or(0, |r| r.report.kinds().len())
}

/// A kind of scam that the message is, most telling first: `tech_support`, `callback`, `delivery`, ... Borrowed from the report;
/// NULL past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_kind(report: Option<&Report>, index: usize) -> *const c_char {
    text(report, |t| t.kinds.get(index))
}

/// Number of brands that are claimed or imitated; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_brand_count(report: Option<&Report>) -> usize {
    report.map_or(0, |r| r.report.brands().len())
}

/// Id of a brand that is claimed or imitated. Borrowed from the report; NULL past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_brand(report: Option<&Report>, index: usize) -> *const c_char {
    text(report, |t| t.brands.get(index))
}

/// Number of observables: numbers, domains, links and addresses that the findings point at, for sharing. 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_observable_count(report: Option<&Report>) -> usize {
    report.map_or(0, |r| r.report.observables().len())
}

/// What observable `index` is: `phone`, `domain`, `url`, `email` or `wallet`. Borrowed from the report; NULL past the end and for
/// NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_observable_type(report: Option<&Report>, index: usize) -> *const c_char {
    text(report, |t| t.observables.get(index).map(|(kind, _)| kind))
}

/// Observable `index`: E.164 for numbers, ASCII lower case for domains, as written for the rest. Borrowed from the report; NULL
/// past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_observable_value(report: Option<&Report>, index: usize) -> *const c_char {
    text(report, |t| t.observables.get(index).map(|(_, value)| value))
}

/// Number of pieces of advice; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_advice_count(report: Option<&Report>) -> usize {
    report.map_or(0, |r| r.report.advice().len())
}

/// What to do or where to report: UTF-8, in the message's language where there is a text for it, otherwise in English. Borrowed
/// from the report; NULL past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_advice(report: Option<&Report>, index: usize) -> *const c_char {
    text(report, |t| t.advice.get(index))
}

/// Number of limits that were reached; 0 normally and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_limit_count(report: Option<&Report>) -> usize {
    report.map_or(0, |r| r.report.limits().len())
}

/// Name of a limit that was reached, such as `max_input`: something was not looked at. Borrowed from the report; NULL past the end
/// and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_limit(report: Option<&Report>, index: usize) -> *const c_char {
    text(report, |t| t.limits.get(index))
}

/// The report as one line of JSON (`schema` 1), the same bytes as from every other door of bunco. `*length`, when not NULL, gets its
/// bytes without the NUL at the end. Written when first asked for, then borrowed from the report; NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_json(report: Option<&Report>, length: OutLength) -> *const c_char {
    let json = ffi::plain(None, || report.map(|r| r.json.get_or_init(|| c_string(r.report.to_json().to_string()))));
    length.set(json.map_or(0, |json| json.count_bytes()));
    lend(json)
}

/// Frees a report; NULL is allowed. What was borrowed from it is gone.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_report_free(report: Option<Box<Report>>) {
    ffi::free(report);
}
