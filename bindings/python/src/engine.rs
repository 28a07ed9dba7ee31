//! Engines and scanners, as Python objects.

use std::sync::{Arc, OnceLock};

use bunco::domain::HostIndex;
use bunco::phone::PhoneBook;
use bunco::{Message, Region};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::arrow::{self, Columns};
use crate::check::{DomainReport, PhoneNumber};
use crate::features;
use crate::input::{Circumstances, Input, read_region, read_text};
use crate::many::scan_many;
use crate::pack::{Pack, pack_error};
use crate::report::Report;

/// The library's engine, and indexes that are made when they are first asked for.
pub(crate) struct Inner {
    pub(crate) engine: bunco::Engine,
    hosts: OnceLock<HostIndex>,
    book: OnceLock<PhoneBook>,
}

/// The engine without options, made when it is first used: importing costs nothing.
static BUILTIN: OnceLock<Arc<Inner>> = OnceLock::new();

impl Inner {
    fn new(engine: bunco::Engine) -> Arc<Inner> {
        Arc::new(Inner { engine, hosts: OnceLock::new(), book: OnceLock::new() })
    }

    fn scan(&self, message: &Message<'_>) -> Report {
        Report::of(&self.engine.scan(message), message)
    }
}

/// Everything needed to scan: a pack and options. Immutable; share it between threads, keep it, pickle it.
///
/// The functions of the module are the methods of an engine without options. `regions` are the countries in whose formats
/// national telephone numbers are read when a message does not say where its reader is; the limits are those of the Rust library.
///
/// >>> engine = Engine(regions=["GB"], max_findings=50)
/// >>> engine.scan("Lunch at one?").verdict
/// 'nothing_found'
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Engine {
    /// `None` for the built-in one.
    own: Option<Arc<Inner>>,
    pack: Option<Py<Pack>>,
    options: Vec<(&'static str, u64)>,
    regions: Option<Vec<String>>,
}

impl Engine {
    fn inner(&self, py: Python<'_>) -> Arc<Inner> {
        match &self.own {
            Some(inner) => Arc::clone(inner),
            // Threads that wait for it must not hold the interpreter, which the one that builds it may want.
            None => Arc::clone(py.detach(|| BUILTIN.get_or_init(|| Inner::new(bunco::Engine::builtin())))),
        }
    }
}

#[pymethods]
impl Engine {
    #[new]
    #[pyo3(signature = (*, pack = None, regions = None, max_input = None, max_parts = None, max_links = None, max_numbers = None,
        max_findings = None, work_per_byte = None))]
    #[allow(clippy::too_many_arguments)] // Python's keywords.
    fn new(
        py: Python<'_>,
        pack: Option<Py<Pack>>,
        regions: Option<Vec<String>>,
        max_input: Option<u64>,
        max_parts: Option<u64>,
        max_links: Option<u64>,
        max_numbers: Option<u64>,
        max_findings: Option<u64>,
        work_per_byte: Option<u64>,
    ) -> PyResult<Engine> {
        let given = [
            ("max_input", max_input),
            ("max_parts", max_parts),
            ("max_links", max_links),
            ("max_numbers", max_numbers),
            ("max_findings", max_findings),
            ("work_per_byte", work_per_byte),
        ];
        let options: Vec<(&'static str, u64)> = given.iter().filter_map(|&(name, value)| Some((name, value?))).collect();
        if pack.is_none() && regions.is_none() && options.is_empty() {
            return Ok(Engine { own: None, pack, options, regions });
        }
        let mut builder = bunco::Engine::builder();
        if let Some(pack) = &pack {
            builder = builder.pack(pack.get().pack.clone());
        }
        if let Some(codes) = &regions {
            builder = builder.regions(codes.iter().map(|code| read_region(code)).collect::<PyResult<Vec<Region>>>()?);
        }
        for &(name, value) in &options {
            let count = usize::try_from(value).unwrap_or(usize::MAX);
            builder = match name {
                "max_input" => builder.max_input(count),
                "max_parts" => builder.max_parts(count),
                "max_links" => builder.max_links(count),
                "max_numbers" => builder.max_numbers(count),
                "max_findings" => builder.max_findings(count),
                _ => builder.work_per_byte(value),
            };
        }
        let engine = py.detach(|| builder.build()).map_err(|errors| pack_error(py, &errors))?;
        Ok(Engine { own: Some(Inner::new(engine)), pack, options, regions })
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
    fn scan_many(
        &self,
        py: Python<'_>,
        messages: &Bound<'_, PyAny>,
        channel: Option<&str>,
        region: Option<&str>,
        authenticated: Option<bool>,
        progress: bool,
    ) -> PyResult<Vec<Option<Report>>> {
        let circumstances = Circumstances::new(channel, region, authenticated)?;
        scan_many(py, &self.inner(py), messages, &circumstances, progress, &Report::of)
    }

    /// Scans the rows of a table on all cores: anything with the Arrow PyCapsule interface (pyarrow, pandas, polars, DuckDB).
    ///
    /// `text`, `html`, `subject`, `sender`, `reply_to` and `caller_id` name columns of strings; `mail` one of whole mails in bytes
    /// instead. Gives the same rows with a struct column added, called `output`; it is null where all these columns are. Places
    /// count characters.
    #[pyo3(signature = (table, text = None, *, html = None, subject = None, sender = None, reply_to = None, caller_id = None,
        mail = None, channel = None, region = None, authenticated = None, output = "bunco", progress = false))]
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
        progress: bool,
    ) -> PyResult<arrow::Table> {
        let circumstances = Circumstances::new(channel, region, authenticated)?;
        let columns = Columns { texts: [subject, sender, reply_to, text, html], caller_id, mail };
        arrow::scan(py, &self.inner(py), table, &columns, &circumstances, output, progress)
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
        let report = py.detach(|| {
            let hosts = inner.hosts.get_or_init(|| HostIndex::new(&inner.engine.pack().brands));
            hosts.check(&name)
        });
        DomainReport::of(&report)
    }

    /// Finds telephone numbers in a text and says whose they are. National numbers are read as dialled in `region`, where it is
    /// given; `brand` is the id of the brand in whose name they are offered where the text does not say.
    #[pyo3(signature = (text, *, region = None, brand = None))]
    fn check_phone(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyAny>,
        region: Option<&str>,
        brand: Option<&str>,
    ) -> PyResult<Vec<PhoneNumber>> {
        let text = read_text("text", text)?;
        let regions: Vec<Region> = region.map(read_region).transpose()?.into_iter().collect();
        let inner = self.inner(py);
        let reports = py.detach(|| {
            let book = inner.book.get_or_init(|| PhoneBook::new(&inner.engine.pack().brands));
            book.check_claimed(&text, &regions, brand)
        });
        PhoneNumber::all(&reports, &text)
    }

    /// Runs the examples of the pack; gives those that fail, each as path, line (or `None`) and what is wrong.
    fn check<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let inner = self.inner(py);
        let errors = py.detach(|| inner.engine.check());
        PyTuple::new(py, errors.iter().map(|e| (e.path(), e.line(), e.message())))
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
        words.extend(self.regions.as_ref().map(|regions| format!("regions={regions:?}")));
        words.extend(self.options.iter().map(|(name, value)| format!("{name}={value}")));
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
        if let Some(regions) = &self.regions {
            keywords.set_item("regions", regions)?;
        }
        self.options.iter().try_for_each(|(name, value)| keywords.set_item(name, value))?;
        Ok((PyTuple::empty(py), keywords))
    }
}

impl Engine {
    fn scan_texts(
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

    fn scan_bytes(&self, py: Python<'_>, mail: &Bound<'_, PyAny>, circumstances: &Circumstances) -> PyResult<Report> {
        let Ok(mail) = mail.cast::<PyBytes>() else {
            let kind = mail.get_type().name()?;
            return Err(PyTypeError::new_err(format!("mail: expected bytes, got {kind}; a text without headers goes to scan")));
        };
        let inner = self.inner(py);
        let bytes = mail.as_bytes();
        Ok(py.detach(|| inner.scan(&circumstances.apply(bunco_mail::parse(bytes)))))
    }
}

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
    fn new(engine: Py<Engine>, channel: Option<String>, region: Option<String>, authenticated: Option<bool>) -> PyResult<Scanner> {
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
    fn scan_many(&self, py: Python<'_>, messages: &Bound<'_, PyAny>, progress: bool) -> PyResult<Vec<Option<Report>>> {
        scan_many(py, &self.engine.get().inner(py), messages, &self.circumstances, progress, &Report::of)
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
