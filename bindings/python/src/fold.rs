//! Folding, as Python objects.

use bunco::FoldedText;
use pyo3::exceptions::{PyIndexError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyTuple, PyType};

use crate::keywords;
use crate::offsets::{Offsets, Span};

/// A text made comparable: small letters without accents or disguise, nothing invisible, one kind of space and dash. Digits stay digits.
///
/// Made by `fold`; knows where everything came from. Places count characters. Each method takes time linear in the text.
///
/// >>> folded = fold("P\u0430y\u200bPal support")
/// >>> folded.text, folded.source(0, 6)
/// ('paypal support', Span(0, 7))
/// >>> [(kind, span.start) for kind, span in folded.disguises]
/// [('confusable', 1), ('invisible', 3)]
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Folded {
    source: PyBackedStr,
    folded: FoldedText,
}

#[pymethods]
impl Folded {
    #[new]
    pub(crate) fn new(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Folded> {
        let source = keywords::text("text", text)?;
        let folded = py.detach(|| FoldedText::new(&source)).map_err(|e| PyValueError::new_err(e.to_string()))?;
        Ok(Folded { source, folded })
    }

    /// The folded text.
    #[getter]
    fn text(&self) -> &str {
        self.folded.as_str()
    }

    /// Where characters `[start, end)` of the folded text came from, in characters of the source.
    fn source(&self, start: usize, end: usize) -> PyResult<Span> {
        let text = self.folded.as_str();
        let mut starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let first = starts.clone().nth(start);
        let last = starts.nth(end);
        let (Some(first), Some(last), true) = (first, last, start <= end) else {
            let count = text.chars().count();
            return Err(PyIndexError::new_err(format!("{start}..{end} is no place in a folded text of {count} characters")));
        };
        let span = self.folded.source(bunco::Span::new(first, last));
        let offsets = Offsets::new(self.source.as_bytes(), [span.start, span.end].into_iter());
        Ok(offsets.span(span.start, span.end))
    }

    /// For each character of the folded text, the character of the source at which it starts.
    #[getter]
    fn offsets<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let chars = self.folded.as_str().char_indices();
        let starts = chars.map(|(at, c)| self.folded.source(bunco::Span::new(at, at + c.len_utf8())).start);
        let starts: Vec<usize> = starts.collect();
        let offsets = Offsets::new(self.source.as_bytes(), starts.iter().copied());
        PyTuple::new(py, starts.iter().map(|&at| offsets.span(at, at).start))
    }

    /// What was disguised, each as its kind (`confusable`, `invisible`, `styled`, `mark`, `bidi`) and its place in the source.
    #[getter]
    fn disguises<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let found: Vec<_> = self.folded.disguises().collect();
        let places = found.iter().flat_map(|(_, span)| [span.start, span.end]);
        let offsets = Offsets::new(self.source.as_bytes(), places);
        PyTuple::new(py, found.iter().map(|&(kind, span)| (kind, offsets.span(span.start, span.end))))
    }

    fn __str__(&self) -> &str {
        self.text()
    }

    fn __repr__(&self) -> String {
        format!("<Folded {:?}>", self.text().chars().take(60).collect::<String>())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Folded>().is_ok_and(|other| *other.get().source == *self.source)
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        self.source.hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (&str,)) {
        (py.get_type::<Folded>(), (&self.source,))
    }
}

/// Makes a text comparable, as bunco does before it looks for phrases.
///
/// >>> str(fold("\uff21\uff23\uff2d\uff25 r\u00e9fund"))
/// 'acme refund'
#[pyfunction]
pub(crate) fn fold(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Folded> {
    Folded::new(py, text)
}
