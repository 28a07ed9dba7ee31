//! Places in bytes to places in characters, which is how Python indexes `str`.

use bunco::{Message, Report};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// Characters `[start, end)` of a text.
///
/// >>> span = Span(5, 9)
/// >>> span.of("Call Joe2 now"), len(span)
/// ('Joe2', 4)
#[pyclass(frozen, eq, ord, hash, module = "bunco", get_all)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Span {
    /// First character.
    pub(crate) start: usize,
    /// One past the last character.
    pub(crate) end: usize,
}

#[pymethods]
impl Span {
    #[new]
    fn new(start: usize, end: usize) -> PyResult<Span> {
        if end < start {
            return Err(PyValueError::new_err(format!("end {end} lies before start {start}")));
        }
        Ok(Span { start, end })
    }

    /// The characters of `text` at the span; what lies beyond its end is left out.
    fn of(&self, text: &str) -> String {
        text.chars().skip(self.start).take(self.end - self.start).collect()
    }

    fn __len__(&self) -> usize {
        self.end - self.start
    }

    fn __repr__(&self) -> String {
        format!("Span({}, {})", self.start, self.end)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, pyo3::types::PyType>, (usize, usize)) {
        (py.get_type::<Span>(), (self.start, self.end))
    }
}

/// Some places of a text in bytes, and the same in characters.
pub(crate) enum Offsets {
    /// All characters are single bytes.
    Same,
    /// Sorted by byte.
    Apart(Vec<(usize, usize)>),
}

impl Offsets {
    /// For these places of `text`, which need not be UTF-8: each run that is not counts as the one U+FFFD that replaces it.
    /// Linear in the text.
    pub(crate) fn new(text: &[u8], places: impl Iterator<Item = usize>) -> Offsets {
        if text.is_ascii() {
            return Offsets::Same;
        }
        let mut apart: Vec<(usize, usize)> = places.map(|byte| (byte, 0)).collect();
        apart.sort_unstable();
        apart.dedup();
        let (mut byte, mut count, mut next) = (0, 0, 0);
        let mut pass = |byte: usize, count: usize| {
            while apart.get(next).is_some_and(|place| place.0 <= byte) {
                apart[next].1 = count;
                next += 1;
            }
        };
        for chunk in text.utf8_chunks() {
            for char in chunk.valid().chars() {
                pass(byte, count);
                byte += char.len_utf8();
                count += 1;
            }
            if !chunk.invalid().is_empty() {
                pass(byte, count);
                byte += chunk.invalid().len();
                count += 1;
            }
        }
        pass(usize::MAX, count);
        Offsets::Apart(apart)
    }

    /// In characters, bytes `[start, end)`, both of which were among the places given.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let place = |byte: usize| match self {
            Offsets::Same => byte,
            Offsets::Apart(apart) => apart.binary_search_by_key(&byte, |place| place.0).map_or(byte, |n| apart[n].1),
        };
        Span { start: place(start), end: place(end) }
    }
}

/// Name and text of what findings stand in: the parts, and the number that a call showed.
pub(crate) fn texts<'m>(message: &'m Message<'_>) -> impl Iterator<Item = (&'m str, &'m [u8])> {
    let parts = message.parts().iter().map(|part| (part.name(), part.text()));
    parts.chain(message.caller_id().map(|number| ("caller_id", number.as_bytes())))
}

/// The text of a part, by its name.
pub(crate) fn text_of<'m>(message: &'m Message<'_>, part: &str) -> &'m [u8] {
    texts(message).find(|(name, _)| *name == part).map_or(&[][..], |(_, text)| text)
}

/// Where each finding stands, in characters of its part's text, which `text` gives by the part's name.
pub(crate) fn spans<'t>(report: &Report, text: impl Fn(&str) -> &'t [u8]) -> Vec<Span> {
    let mut spans = Vec::with_capacity(report.findings().len());
    // Findings come part by part.
    for group in report.findings().chunk_by(|a, b| a.part() == b.part()) {
        let places = group.iter().flat_map(|f| [f.span().start, f.span().end]);
        let offsets = Offsets::new(text(group[0].part()), places);
        spans.extend(group.iter().map(|f| offsets.span(f.span().start, f.span().end)));
    }
    spans
}
