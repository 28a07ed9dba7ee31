//! Scanners: an engine, and how messages come, as Python objects.

use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::engine::Engine;
use crate::input::Circumstances;
use crate::report::Report;

/// An engine for messages that came in the same way: `channel`, `region` and `authenticated` are said once. Made by
/// `Engine.scanner`.
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Scanner {
    engine: Py<Engine>,
    channel: Option<String>,
    region: Option<String>,
    circumstances: Circumstances,
}

#[pymethods]
impl Scanner {
    #[new]
    #[pyo3(signature = (engine, channel = None, region = None, authenticated = None))]
    pub(crate) fn new(
        engine: Py<Engine>,
        channel: Option<String>,
        region: Option<String>,
        authenticated: Option<bool>,
    ) -> PyResult<Scanner> {
        let circumstances = Circumstances::new(channel.as_deref(), region.as_deref(), authenticated)?;
        Ok(Scanner { engine, channel, region, circumstances })
    }

    /// Scans one message, as `Engine.scan`.
    #[pyo3(signature = (text, *, html = None, subject = None, sender = None, reply_to = None, caller_id = None))]
    #[allow(clippy::too_many_arguments)] // Python's keywords.
    fn scan(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyAny>,
        html: Option<&Bound<'_, PyAny>>,
        subject: Option<&Bound<'_, PyAny>>,
        sender: Option<&Bound<'_, PyAny>>,
        reply_to: Option<&Bound<'_, PyAny>>,
        caller_id: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Report> {
        let texts = [subject, sender, reply_to, Some(text), html];
        self.engine.get().scan_texts(py, texts, caller_id, self.circumstances.clone())
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
    fn channel(&self) -> Option<&str> {
        self.channel.as_deref()
    }

    /// The readers' country, where that is known.
    #[getter]
    fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Whether the senders' domains passed DMARC, where that is known.
    #[getter]
    fn authenticated(&self) -> Option<bool> {
        self.circumstances.authenticated
    }

    fn __repr__(&self) -> String {
        let words = [
            self.channel.as_deref(),
            self.region.as_deref(),
            self.circumstances.authenticated.map(|passed| if passed { "authenticated" } else { "not authenticated" }),
        ];
        format!("<Scanner {}>", words.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    fn __getnewargs__(&self, py: Python<'_>) -> (Py<Engine>, Option<&str>, Option<&str>, Option<bool>) {
        (self.engine.clone_ref(py), self.channel(), self.region(), self.authenticated())
    }
}
