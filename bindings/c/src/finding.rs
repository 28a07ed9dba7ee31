//! Findings: one reason to worry each.

use std::ffi::{CString, c_char};

use crate::ffi::{OutLength, c_string, lend};

/// One reason to worry, and the words in the caller's text that give it. Belongs to its report.
pub struct Finding {
    indicator: CString,
    part: CString,
    span: Span,
    /// With a NUL at its end, and maybe within.
    quote: Vec<u8>,
    weight: f64,
    why: CString,
    cleared: CString,
    detail: Vec<(CString, CString)>,
}

/// Bytes `[start, end)` of a part's text as the caller gave it. This struct never changes.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Finding {
    pub(crate) fn new(finding: &bunco::Finding) -> Finding {
        Finding {
            indicator: c_string(finding.indicator()),
            part: c_string(finding.part()),
            span: Span { start: finding.span().start, end: finding.span().end },
            quote: [finding.quote().as_bytes(), &[0]].concat(),
            weight: finding.weight(),
            why: c_string(finding.why()),
            cleared: c_string(finding.cleared()),
            detail: finding.detail().map(|(name, value)| (c_string(name), c_string(value))).collect(),
        }
    }
}

/// The indicator's stable id, such as `remote-access-request`; `bunco explain` describes it. Borrowed from the report; NULL for NULL.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_indicator(finding: Option<&Finding>) -> *const c_char {
    lend(finding.map(|f| &f.indicator))
}

/// The part it is in: `subject`, `text`, `body/0`, ... Borrowed from the report; NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_part(finding: Option<&Finding>) -> *const c_char {
    lend(finding.map(|f| &f.part))
}

/// Bytes of the part's text; `0..0` for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_span(finding: Option<&Finding>) -> Span {
    finding.map_or(Span::default(), |f| f.span)
}

/// The text at the span: `*length` bytes, when that is not NULL, of UTF-8; bytes of the message that are not UTF-8 appear as U+FFFD.
/// It may hold NUL, and one more stands after its end. Borrowed from the report; NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_quote(finding: Option<&Finding>, length: OutLength) -> *const c_char {
    length.set(finding.map_or(0, |f| f.quote.len() - 1));
    finding.map_or(std::ptr::null(), |f| f.quote.as_ptr().cast())
}

/// What it adds to the message's evidence, in natural-log units; 0 when a stronger finding of its kind counts already, and for NULL.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_weight(finding: Option<&Finding>) -> f64 {
    finding.map_or(0.0, |f| f.weight)
}

/// The reason, in a sentence of UTF-8 for the reader. Borrowed from the report; NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_why(finding: Option<&Finding>) -> *const c_char {
    lend(finding.map(|f| &f.why))
}

/// What would have cleared it, in a sentence of UTF-8 for the reader; empty where nothing is known to. Borrowed from the report; NULL
/// for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_cleared(finding: Option<&Finding>) -> *const c_char {
    lend(finding.map(|f| &f.cleared))
}

/// Number of facts behind it; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_detail_count(finding: Option<&Finding>) -> usize {
    finding.map_or(0, |f| f.detail.len())
}

/// What fact `index` is: `brand`, `domain`, `technique`, `phrase`, ... Borrowed from the report; NULL past the end and for NULL.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_detail_name(finding: Option<&Finding>, index: usize) -> *const c_char {
    lend(finding.and_then(|f| f.detail.get(index)).map(|(name, _)| name))
}

/// Fact `index` itself. Borrowed from the report; NULL past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_finding_detail_value(finding: Option<&Finding>, index: usize) -> *const c_char {
    lend(finding.and_then(|f| f.detail.get(index)).map(|(_, value)| value))
}
