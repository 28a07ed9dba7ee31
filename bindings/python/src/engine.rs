//! Engines and scanners, as Python objects.

use std::sync::{Arc, OnceLock};

use bunco::Message;
use bunco::phone::PhoneBook;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyTuple};

use crate::arrow::{self, Columns};
use crate::check::{DomainReport, PhoneNumber};
use crate::features;
use crate::input::{Circumstances, Input, read_region, read_text};
use crate::many::scan_many;
use crate::options::Options;
use crate::pack::{Pack, pack_error, places};
use crate::report::Report;
use crate::scanner::Scanner;

/// The library's engine, and an index that is made when it is first asked for.
pub(crate) struct Inner {
    pub(crate) engine: bunco::Engine,
    book: OnceLock<PhoneBook>,
}

/// The engine without options, made when it is first used: importing costs nothing.
static BUILTIN: OnceLock<Arc<Inner>> = OnceLock::new();

impl Inner {
    fn new(engine: bunco::Engine) -> Arc<Inner> {
        Arc::new(Inner { engine, book: OnceLock::new() })
    }

    fn scan(&self, message: &Message<'_>) -> Report {
        Report::of(&self.engine.scan(message), message)
    }
}

/// Everything needed to scan: a pack and options. Immutable; share it between threads, keep it, pickle it.
///
/// The functions of the module are the methods of an engine without options. `regions` are the countries in whose formats
/// national telephone numbers are read when a message does not say where its reader is. `protect` are domains of your own or of your
/// customers, up to a million: links and hosts that look like one are reported with it as brand. `allow_hosts` are domains that are
/// known and honest, and what lies below them. The limits are those of the Rust library.
///
/// >>> engine = Engine(regions=["GB"], max_findings=50, protect=["harbour-books.example"])
/// >>> engine.scan("Lunch at one?").verdict
/// 'nothing_found'
/// >>> engine.check_domain("harb0ur-books.example").matches[0].brand
/// 'harbour-books.example'
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Engine {
    /// `None` for the built-in one.
    own: Option<Arc<Inner>>,
    pack: Option<Py<Pack>>,
    options: Options,
}

impl Engine {
    pub(crate) fn inner(&self, py: Python<'_>) -> Arc<Inner> {
        match &self.own {
            Some(inner) => Arc::clone(inner),
            None => Arc::clone(BUILTIN.get().unwrap_or_else(|| {
                // Threads that wait for it must not hold the interpreter, which the one that builds it may want.
                py.detach(|| BUILTIN.get_or_init(|| Inner::new(bunco::Engine::builtin())))
            })),
        }
    }
}

#[pymethods]
impl Engine {
    #[new]
    #[pyo3(signature = (*, pack = None, regions = None, protect = None, allow_hosts = None, max_input = None, max_parts = None,
        max_links = None, max_numbers = None, max_findings = None, work_per_byte = None))]
    #[allow(clippy::too_many_arguments)] // Python's keywords.
    fn new(
        py: Python<'_>,
        pack: Option<Py<Pack>>,
        regions: Option<Vec<String>>,
        protect: Option<&Bound<'_, PyAny>>,
        allow_hosts: Option<&Bound<'_, PyAny>>,
        max_input: Option<u64>,
        max_parts: Option<u64>,
        max_links: Option<u64>,
        max_numbers: Option<u64>,
        max_findings: Option<u64>,
        work_per_byte: Option<u64>,
    ) -> PyResult<Engine> {
        let mut options = Options::new(regions);
        options.list("protect", protect)?;
        options.list("allow_hosts", allow_hosts)?;
        options.limit("max_input", max_input);
        options.limit("max_parts", max_parts);
        options.limit("max_links", max_links);
        options.limit("max_numbers", max_numbers);
        options.limit("max_findings", max_findings);
        options.limit("work_per_byte", work_per_byte);
        if pack.is_none() && options.is_empty() {
            return Ok(Engine { own: None, pack, options });
        }
        let mut builder = options.apply(bunco::Engine::builder())?;
        if let Some(pack) = &pack {
            builder = builder.pack(pack.get().pack.clone());
        }
        let files = pack.as_ref().map_or(&[][..], |pack| pack.get().files.as_slice());
        let engine = py.detach(|| builder.build()).map_err(|errors| pack_error(py, &errors, files))?;
        Ok(Engine { own: Some(Inner::new(engine)), pack, options })
    }

    /// Scans one message: its text, HTML, subject, sender as shown (`Name <address>`) and address for answers.
    ///
    /// `channel` is `email`, `sms`, `chat`, `web` or `call`; `region` the reader's country; `authenticated` whether the sender's
    /// domain passed DMARC, where that is known; `caller_id` the number a call or text message showed.
    ///
    /// Any text gets a report: scanning cannot fail. Other threads run meanwhile.
    ///
    /// >>> text = "Your PC is locked. Call Microsoft: +1 202 555 0137"
    /// >>> report = bunco.scan(text)
    /// >>> all(text[f.start:f.end] == f.quote for f in report.findings)
    /// True
    #[pyo3(signature = (text, *, html = None, subject = None, sender = None, reply_to = None, channel = None, region = None,
        authenticated = None, caller_id = None))]
    #[allow(clippy::too_many_arguments)] // Python's keywords.
    fn scan(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyAny>,
        html: Option<&Bound<'_, PyAny>>,
        subject: Option<&Bound<'_, PyAny>>,
        sender: Option<&Bound<'_, PyAny>>,
        reply_to: Option<&Bound<'_, PyAny>>,
        channel: Option<&str>,
        region: Option<&str>,
        authenticated: Option<bool>,
        caller_id: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Report> {
        let circumstances = Circumstances::new(channel, region, authenticated)?;
        self.scan_texts(py, [subject, sender, reply_to, Some(text), html], caller_id, circumstances)
    }

    /// Scans one mail as received (RFC 5322). Parts are called `subject`, `from`, `reply_to`, `body/0`, `body/1`, ...
    ///
    /// >>> report = bunco.scan_mail(b"Subject: Hello\n\nLunch at one?\n")
    /// >>> report.parts["body/0"]
    /// 'Lunch at one?\n'
    #[pyo3(signature = (mail, *, region = None, authenticated = None))]
    fn scan_mail(
        &self,
        py: Python<'_>,
        mail: &Bound<'_, PyAny>,
        region: Option<&str>,
        authenticated: Option<bool>,
    ) -> PyResult<Report> {
        self.scan_bytes(py, mail, &Circumstances::new(None, region, authenticated)?)
    }

    /// Scans many messages on all cores, in order: an iterable of texts, or of dicts with the keywords of `scan`.
    ///
    /// `None` in gives `None` out. The interpreter is free for other threads. `progress=True` shows a bar (needs tqdm).
    ///
    /// >>> [report.verdict for report in bunco.scan_many(["Lunch at one?", "See you there"])]
    /// ['nothing_found', 'nothing_found']
    #[pyo3(signature = (messages, *, channel = None, region = None, authenticated = None, progress = false))]
    fn scan_many<'py>(
        &self,
        py: Python<'py>,
        messages: &Bound<'py, PyAny>,
        channel: Option<&str>,
        region: Option<&str>,
        authenticated: Option<bool>,
        progress: bool,
    ) -> PyResult<Bound<'py, PyList>> {
        self.scan_items(py, messages, &Circumstances::new(channel, region, authenticated)?, progress)
    }

    /// Scans the rows of a table on all cores: anything with the Arrow PyCapsule interface (pyarrow, pandas, polars, DuckDB).
    ///
    /// `text`, `html`, `subject`, `sender`, `reply_to` and `caller_id` name columns of strings; `mail` one of whole mails in bytes
    /// instead. Gives the same rows with a struct column added, called `output`; it is null where all these columns are. Places
    /// count characters. `errors` names a column to add that says what is wrong with a row: text that is no UTF-8 (it is read all
    /// the same, with U+FFFD in place of what is broken), or a fault in bunco; null otherwise.
    #[pyo3(signature = (table, text = None, *, html = None, subject = None, sender = None, reply_to = None, caller_id = None,
        mail = None, channel = None, region = None, authenticated = None, output = "bunco", errors = None, progress = false))]
    #[allow(clippy::too_many_arguments)] // Python's keywords.
    fn scan_arrow(
        &self,
        py: Python<'_>,
        table: &Bound<'_, PyAny>,
        text: Option<String>,
        html: Option<String>,
        subject: Option<String>,
        sender: Option<String>,
        reply_to: Option<String>,
        caller_id: Option<String>,
        mail: Option<String>,
        channel: Option<&str>,
        region: Option<&str>,
        authenticated: Option<bool>,
        output: &str,
        errors: Option<String>,
        progress: bool,
    ) -> PyResult<arrow::Table> {
        let circumstances = Circumstances::new(channel, region, authenticated)?;
        let columns =
            Columns { texts: [subject, sender, reply_to, text, html], caller_id, mail, output: output.to_owned(), errors };
        arrow::scan(py, &self.inner(py), table, &columns, &circumstances, progress)
    }

    /// Numbers for a model of the caller's: a numpy array of float32, one row a message and one column a name in `feature_names`.
    ///
    /// `score`, the sum of evidence `log_odds`, how many findings, brands and observables; then for each indicator how strong the
    /// strongest finding is by itself, 0 to 3. A row is NaN where the message is `None`.
    #[pyo3(signature = (messages, *, channel = None, region = None, authenticated = None, progress = false))]
    fn features<'py>(
        &self,
        py: Python<'py>,
        messages: &Bound<'py, PyAny>,
        channel: Option<&str>,
        region: Option<&str>,
        authenticated: Option<bool>,
        progress: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let circumstances = Circumstances::new(channel, region, authenticated)?;
        features::matrix(py, &self.inner(py), messages, &circumstances, progress)
    }

    /// Names of the columns of `features`.
    #[getter]
    fn feature_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, features::names(&self.inner(py).engine))
    }

    /// Says whose a host name, or the host of a URL, is or pretends to be. Nothing is looked up in the network.
    fn check_domain(&self, py: Python<'_>, name_or_url: &Bound<'_, PyAny>) -> PyResult<DomainReport> {
        let name = read_text("name_or_url", name_or_url)?;
        let inner = self.inner(py);
        DomainReport::of(&py.detach(|| inner.engine.hosts().check(&name)))
    }

    /// Finds telephone numbers in a text, or in HTML, and says whose they are.
    ///
    /// National numbers are read as dialled in `region`, or else in the engine's `regions` where they were given; `brand` is the id
    /// of the brand in whose name they are offered where the text does not say.
    #[pyo3(signature = (text, *, region = None, brand = None, html = false))]
    fn check_phone(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyAny>,
        region: Option<&str>,
        brand: Option<&str>,
        html: bool,
    ) -> PyResult<Vec<PhoneNumber>> {
        let text = read_text("text", text)?;
        let regions = match region {
            Some(code) => vec![read_region(code)?],
            None => self.options.read_regions()?.unwrap_or_default(),
        };
        let inner = self.inner(py);
        if let Some(brand) = brand
            && !inner.engine.pack().brands.contains_key(brand)
        {
            return Err(PyValueError::new_err(format!("brand: {brand:?} is no id of a brand; Pack().brands lists them")));
        }
        let reports = py.detach(|| {
            let book = inner.book.get_or_init(|| PhoneBook::of(&inner.engine));
            if html { book.check_html(&text, &regions, brand) } else { book.check_claimed(&text, &regions, brand) }
        });
        PhoneNumber::all(&reports, &text)
    }

    /// Runs the examples of the pack; gives those that fail, each as path, line (or `None`) and what is wrong.
    fn check<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let inner = self.inner(py);
        let errors = py.detach(|| inner.engine.check());
        let files = self.pack.as_ref().map_or(&[][..], |pack| pack.get().files.as_slice());
        PyTuple::new(py, places(&errors, files))
    }

    /// A scanner for messages that came in the same way.
    ///
    /// >>> sms = Engine().scanner(channel="sms", region="GB")
    /// >>> sms.scan("Lunch at one?").verdict
    /// 'nothing_found'
    #[pyo3(signature = (*, channel = None, region = None, authenticated = None))]
    fn scanner(slf: Py<Engine>, channel: Option<String>, region: Option<String>, authenticated: Option<bool>) -> PyResult<Scanner> {
        Scanner::new(slf, channel, region, authenticated)
    }

    fn __repr__(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        words.extend(self.pack.as_ref().map(|pack| format!("pack={}", pack.get().describe())));
        words.extend(self.options.words());
        format!("Engine({})", words.join(", "))
    }

    fn __copy__(slf: Py<Engine>) -> Py<Engine> {
        slf
    }

    /// An engine never changes, so it is its own copy.
    fn __deepcopy__(slf: Py<Engine>, memo: &Bound<'_, PyAny>) -> Py<Engine> {
        let _ = memo;
        slf
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        let keywords = PyDict::new(py);
        if let Some(pack) = &self.pack {
            keywords.set_item("pack", pack)?;
        }
        self.options.keywords(&keywords)?;
        Ok((PyTuple::empty(py), keywords))
    }
}

impl Engine {
    pub(crate) fn scan_texts(
        &self,
        py: Python<'_>,
        texts: [Option<&Bound<'_, PyAny>>; 5],
        caller_id: Option<&Bound<'_, PyAny>>,
        circumstances: Circumstances,
    ) -> PyResult<Report> {
        let mut input = Input::new(circumstances);
        for (which, text) in texts.iter().enumerate() {
            if let Some(text) = text {
                input.add(which, text)?;
            }
        }
        if let Some(number) = caller_id {
            input.set_caller_id(number)?;
        }
        let inner = self.inner(py);
        Ok(py.detach(|| inner.scan(&input.message())))
    }

    pub(crate) fn scan_items<'py>(
        &self,
        py: Python<'py>,
        messages: &Bound<'py, PyAny>,
        circumstances: &Circumstances,
        progress: bool,
    ) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        let mut keep = |reports: Vec<Option<Report>>| reports.into_iter().try_for_each(|report| list.append(report));
        scan_many(py, &self.inner(py), messages, circumstances, progress, &Report::of, &mut keep)?;
        Ok(list)
    }

    pub(crate) fn scan_bytes(&self, py: Python<'_>, mail: &Bound<'_, PyAny>, circumstances: &Circumstances) -> PyResult<Report> {
        let Ok(mail) = mail.cast::<PyBytes>() else {
            let kind = mail.get_type().name()?;
            return Err(PyTypeError::new_err(format!("mail: expected bytes, got {kind}; a text without headers goes to scan")));
        };
        let inner = self.inner(py);
        let bytes = mail.as_bytes();
        Ok(py.detach(|| inner.scan(&circumstances.apply(bunco_mail::parse(bytes)))))
    }
}
