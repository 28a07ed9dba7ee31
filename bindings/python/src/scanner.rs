//! Scanners: an engine, and how messages come, as Python objects.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::engine::Engine;
use crate::input::Circumstances;
use crate::keywords;
use crate::report::Report;

/// An engine for messages that came in the same way: what is known of all of them is said once, by the keywords of `Engine.scan` that
/// are no texts. Made by `Engine.scanner`.
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Scanner {
    engine: Py<Engine>,
    /// As they were given.
    keywords: Py<PyDict>,
    circumstances: Circumstances,
}

#[pymethods]
impl Scanner {
    #[new]
    #[pyo3(
        signature = (engine, **keywords),
        text_signature = "(engine, *, channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, \
            allow_numbers=None)"
    )]
    pub(crate) fn new(py: Python<'_>, engine: Py<Engine>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Scanner> {
        let keywords = keywords::keep(py, keywords)?;
        let circumstances = Circumstances::default().with("scanner", Some(&keywords))?;
        Ok(Scanner { engine, keywords: keywords.unbind(), circumstances })
    }

    /// Scans one message, as `Engine.scan`; what is said here goes before what was said of all.
    #[pyo3(
        signature = (text, **keywords),
        text_signature = "($self, text, *, html=None, subject=None, sender=None, reply_to=None, caller_id=None, own_number=None, \
            channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, allow_numbers=None)"
    )]
    fn scan(&self, py: Python<'_>, text: &Bound<'_, PyAny>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Report> {
        self.engine.get().scan_one(py, text, keywords, &self.circumstances)
    }

    /// Scans one mail as received, as `Engine.scan_mail`.
    fn scan_mail(&self, py: Python<'_>, mail: &Bound<'_, PyAny>) -> PyResult<Report> {
        self.engine.get().scan_bytes(py, mail, &self.circumstances)
    }

    /// Scans many messages on all cores, in order, as `Engine.scan_many`.
    #[pyo3(signature = (messages, *, progress = false))]
    fn scan_many<'py>(&self, py: Python<'py>, messages: &Bound<'py, PyAny>, progress: bool) -> PyResult<Bound<'py, PyList>> {
        self.engine.get().scan_items(py, messages, &self.circumstances, progress)
    }

    /// The engine.
    #[getter]
    fn engine(&self, py: Python<'_>) -> Py<Engine> {
        self.engine.clone_ref(py)
    }

    /// How the messages came, where that is known.
    #[getter]
    fn channel<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.keywords.bind(py).get_item("channel")
    }

    /// The readers' country, where that is known.
    #[getter]
    fn region<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.keywords.bind(py).get_item("region")
    }

    /// Whether the senders' domains passed DMARC, where that is known.
    #[getter]
    fn authenticated<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.keywords.bind(py).get_item("authenticated")
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let word = |(name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| Ok(format!("{name}={}", value.repr()?));
        let words = self.keywords.bind(py).iter().map(word).collect::<PyResult<Vec<_>>>()?;
        Ok(format!("Scanner({})", words.join(", ")))
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((Py<Engine>,), Bound<'py, PyDict>)> {
        Ok(((self.engine.clone_ref(py),), self.keywords.bind(py).copy()?))
    }
}
