//! Engines and scanners, as Python objects.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bunco::phone::PhoneBook;
use bunco::{Region, Scratch};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::arrow::{self, Columns};
use crate::check::{CallerReport, DomainReport, PhoneNumber};
use crate::features;
use crate::input::{Circumstances, Input, read_attestation, read_region};
use crate::keywords;
use crate::many::scan_many;
use crate::options::Options;
use crate::pack::{Pack, pack_error, places};
use crate::report::Report;
use crate::scanner::Scanner;

/// What the library calls the file of protected names in errors.
const PROTECTED: &str = "protected names";

/// The library's engine, and an index that is made when it is first asked for.
pub(crate) struct Inner {
    pub(crate) engine: bunco::Engine,
    book: OnceLock<PhoneBook>,
    /// Of scans of one message each: never more than ran at the same time.
    scratch: Mutex<Vec<Scratch>>,
}

/// The engine without options, made when it is first used: importing costs nothing.
static BUILTIN: OnceLock<Arc<Inner>> = OnceLock::new();

impl Inner {
    fn new(engine: bunco::Engine) -> Arc<Inner> {
        Arc::new(Inner { engine, book: OnceLock::new(), scratch: Mutex::default() })
    }

    /// Works with a scanner that has the memory of an earlier one. Where `work` panics, that is gone with the scanner.
    pub(crate) fn with_scanner<T>(&self, work: impl FnOnce(&mut bunco::Scanner<'_>) -> T) -> T {
        let spare = || self.scratch.lock().unwrap_or_else(PoisonError::into_inner);
        let scratch = spare().pop().unwrap_or_default();
        let mut scanner = self.engine.scanner_with(scratch);
        let result = work(&mut scanner);
        spare().push(scanner.into_scratch());
        result
    }

    fn book(&self) -> &PhoneBook {
        self.book.get_or_init(|| PhoneBook::of(&self.engine))
    }
}

/// Everything needed to scan: a pack and options. Immutable; share it between threads, keep it, pickle it.
///
/// The functions of the module are the methods of an engine without options.
///
/// - `regions`: countries in whose formats national telephone numbers are read when a message does not say where its reader is.
/// - `protect`: domains of your own or of your customers, up to a million: links and hosts that look like one are reported with it
///   as brand. `protect_file` takes its place: what `protected_file` gave, as a path, as bytes, or as an Arrow array of uint8, which
///   may be a file mapped into memory. Bytes and arrays are read where they are.
/// - `block_numbers`, `allow_numbers`: telephone numbers that are known to be bad or honest, as texts or as `NumberList`.
/// - `allow_hosts`: domains that are known and honest, and what lies below them.
/// - `allow_senders`: addresses, or domains with what lies below them, whose messages weigh nothing unless DMARC failed. Anybody can
///   write any sender: name those that are checked before.
/// - `allow_indicators`: ids of indicators that are left out of reports.
/// - `max_input` (bytes of a part, 16 MiB), `max_parts` (256), `max_links`, `max_numbers` (of a part; 2,000 and 1,000),
///   `max_findings` (200), `work_per_byte` (64): limits; a report names those that were reached.
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
    #[pyo3(
        signature = (*, pack = None, **options),
        text_signature = "(*, pack=None, regions=None, protect=None, protect_file=None, allow_hosts=None, allow_senders=None, \
            allow_indicators=None, block_numbers=None, allow_numbers=None, max_input=None, max_parts=None, max_links=None, \
            max_numbers=None, max_findings=None, work_per_byte=None)"
    )]
    fn new(py: Python<'_>, pack: Option<Py<Pack>>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Engine> {
        let options = Options::read(options)?;
        if pack.is_none() && options.is_empty() {
            return Ok(Engine { own: None, pack, options });
        }
        let mut builder = options.apply(py, bunco::Engine::builder())?;
        if let Some(pack) = &pack {
            builder = pack.get().give(builder);
        }
        let files = pack.as_ref().map_or(&[][..], |pack| pack.get().files.as_slice());
        let engine = py.detach(|| builder.build()).map_err(|errors| match errors.iter().find(|e| e.path() == PROTECTED) {
            Some(_) => PyValueError::new_err("protect_file: not a file of protected names; Engine.protected_file gives one"),
            None => pack_error(py, &errors, files),
        })?;
        options.check(&engine)?;
        Ok(Engine { own: Some(Inner::new(engine)), pack, options })
    }

    /// Scans one message: its text, HTML, subject, sender as shown (`Name <address>`) and address for answers.
    ///
    /// `channel` is `email`, `sms`, `chat`, `web` or `call`; `region` the reader's country; `authenticated` whether the sender's
    /// domain passed DMARC, where that is known. Of a call or text message: `caller_id` is the number it showed, `own_number` the
    /// reader's, and `attestation` how far a network vouches for the number shown (`A`, `B`, `C`, `none`). `block_numbers` and
    /// `allow_numbers` are beside those of the engine; keep long ones as `NumberList`.
    ///
    /// Any text gets a report: scanning cannot fail. Other threads run meanwhile.
    ///
    /// >>> text = "Your PC is locked. Call Microsoft: +1 202 555 0137"
    /// >>> report = bunco.scan(text)
    /// >>> all(text[f.start:f.end] == f.quote for f in report.findings)
    /// True
    #[pyo3(
        signature = (text, **keywords),
        text_signature = "($self, text, *, html=None, subject=None, sender=None, reply_to=None, caller_id=None, own_number=None, \
            channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, allow_numbers=None)"
    )]
    fn scan(&self, py: Python<'_>, text: &Bound<'_, PyAny>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Report> {
        self.scan_one(py, text, keywords, &Circumstances::default())
    }

    /// Scans one mail as received (RFC 5322). Parts are called `subject`, `from`, `reply_to`, `body/0`, `body/1`, ...
    ///
    /// >>> report = bunco.scan_mail(b"Subject: Hello\n\nLunch at one?\n")
    /// >>> report.parts["body/0"]
    /// 'Lunch at one?\n'
    #[pyo3(
        signature = (mail, **keywords),
        text_signature = "($self, mail, *, channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, \
            allow_numbers=None)"
    )]
    fn scan_mail(&self, py: Python<'_>, mail: &Bound<'_, PyAny>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Report> {
        self.scan_bytes(py, mail, &Circumstances::default().with("scan_mail", keywords)?)
    }

    /// Scans many messages on all cores, in order: an iterable of texts, or of dicts with the keywords of `scan`.
    ///
    /// `None` in gives `None` out, and so does NaN. The interpreter is free for other threads. `progress=True` shows a bar (needs tqdm). The other
    /// keywords are those of `scan`, for all messages; what a dict says goes before them.
    ///
    /// >>> [report.verdict for report in bunco.scan_many(["Lunch at one?", "See you there"])]
    /// ['nothing_found', 'nothing_found']
    #[pyo3(
        signature = (messages, *, progress = false, **keywords),
        text_signature = "($self, messages, *, channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, \
            allow_numbers=None, progress=False)"
    )]
    fn scan_many<'py>(
        &self,
        py: Python<'py>,
        messages: &Bound<'py, PyAny>,
        progress: bool,
        keywords: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyList>> {
        self.scan_items(py, messages, &Circumstances::default().with("scan_many", keywords)?, progress)
    }

    /// Scans the rows of a table on all cores: anything with the Arrow PyCapsule interface (pyarrow, pandas, polars, DuckDB).
    ///
    /// `text`, `html`, `subject`, `sender`, `reply_to`, `caller_id` and `own_number` name columns of strings; `mail` one of whole
    /// mails in bytes instead. Gives the same rows with a struct column added, called `output`; it is null where all these columns
    /// are. Places count characters. `errors` names a column to add that says what is wrong with a row: text that is no UTF-8 (it is
    /// read all the same, with U+FFFD in place of what is broken), or a fault in bunco; null otherwise. The other keywords are those
    /// of `scan`, for all rows.
    #[pyo3(
        signature = (table, text = None, *, progress = false, **keywords),
        text_signature = "($self, table, text=None, *, html=None, subject=None, sender=None, reply_to=None, caller_id=None, \
            own_number=None, mail=None, channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, \
            allow_numbers=None, output='bunco', errors=None, progress=False)"
    )]
    fn scan_arrow(
        &self,
        py: Python<'_>,
        table: &Bound<'_, PyAny>,
        text: Option<&Bound<'_, PyAny>>,
        progress: bool,
        keywords: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<arrow::Table> {
        arrow::scan(py, &self.inner(py), table, &Columns::new(text, keywords)?, progress)
    }

    /// Numbers for a model of the caller's: a numpy array of float32, one row a message and one column a name in `feature_names`.
    ///
    /// `score`, the sum of evidence `log_odds`, how many findings, brands and observables; then for each indicator how strong the
    /// strongest finding is by itself, 0 to 3. A row is NaN where the message is `None` or NaN. Keywords as in `scan_many`.
    #[pyo3(
        signature = (messages, *, progress = false, **keywords),
        text_signature = "($self, messages, *, channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, \
            allow_numbers=None, progress=False)"
    )]
    fn features<'py>(
        &self,
        py: Python<'py>,
        messages: &Bound<'py, PyAny>,
        progress: bool,
        keywords: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let circumstances = Circumstances::default().with("features", keywords)?;
        features::matrix(py, &self.inner(py), messages, &circumstances, progress)
    }

    /// Names of the columns of `features`.
    #[getter]
    fn feature_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, features::names(&self.inner(py).engine))
    }

    /// The protected names as a file for `protect_file`; empty when there are none. Making it of a million names takes seconds,
    /// reading it none.
    ///
    /// >>> names = Engine(protect=["harbour-books.example"]).protected_file()
    /// >>> Engine(protect_file=names).check_domain("harb0ur-books.example").matches[0].brand
    /// 'harbour-books.example'
    fn protected_file<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.inner(py).engine.hosts().protected_file())
    }

    /// Says whose a host name, or the host of a URL, is or pretends to be. Nothing is looked up in the network.
    fn check_domain(&self, py: Python<'_>, name_or_url: &Bound<'_, PyAny>) -> PyResult<DomainReport> {
        let name = keywords::text("name_or_url", name_or_url)?;
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
        let text = keywords::text("text", text)?;
        let regions = self.regions(region)?;
        let inner = self.inner(py);
        if let Some(brand) = brand
            && !inner.engine.brands().contains_key(brand)
        {
            return Err(PyValueError::new_err(format!("brand: {brand:?} is no id of a brand; Pack().brands lists them")));
        }
        let reports = py.detach(|| {
            let book = inner.book();
            if html { book.check_html(&text, &regions, brand) } else { book.check_claimed(&text, &regions, brand) }
        });
        PhoneNumber::all(&reports, &text)
    }

    /// Says what is odd about the number that a call or text message shows. Anyone can show any number: nothing speaks for a caller.
    ///
    /// `own_number` is the reader's; `attestation` is how far a network vouches for the number (`A`, `B`, `C`, `none`); national
    /// numbers are read as in `check_phone`.
    #[pyo3(signature = (number, *, own_number = None, region = None, attestation = None))]
    fn check_caller(
        &self,
        py: Python<'_>,
        number: &Bound<'_, PyAny>,
        own_number: Option<&Bound<'_, PyAny>>,
        region: Option<&str>,
        attestation: Option<&str>,
    ) -> PyResult<CallerReport> {
        let number = keywords::text("number", number)?;
        let own = own_number.map(|own| keywords::text("own_number", own)).transpose()?;
        let attestation = attestation.map(read_attestation).transpose()?.unwrap_or_default();
        let (regions, inner) = (self.regions(region)?, self.inner(py));
        CallerReport::of(&py.detach(|| inner.book().check_caller(&number, own.as_deref(), &regions, attestation)))
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
    #[pyo3(
        signature = (**keywords),
        text_signature = "($self, *, channel=None, region=None, authenticated=None, attestation=None, block_numbers=None, \
            allow_numbers=None)"
    )]
    fn scanner(slf: Py<Engine>, py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Scanner> {
        Scanner::new(py, slf, keywords)
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
    fn regions(&self, region: Option<&str>) -> PyResult<Vec<Region>> {
        match region {
            Some(code) => Ok(vec![read_region(code)?]),
            None => Ok(self.options.read_regions()?.unwrap_or_default()),
        }
    }

    pub(crate) fn scan_one(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyAny>,
        keywords: Option<&Bound<'_, PyDict>>,
        circumstances: &Circumstances,
    ) -> PyResult<Report> {
        let input = Input::new("scan", text, keywords, circumstances)?;
        let inner = self.inner(py);
        let report = py.detach(|| inner.with_scanner(|scanner| input.scan(scanner)));
        Ok(Report::new(report, input.into_parts()))
    }

    pub(crate) fn scan_items<'py>(
        &self,
        py: Python<'py>,
        messages: &Bound<'py, PyAny>,
        circumstances: &Circumstances,
        progress: bool,
    ) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        let mut keep = |scanned: Option<(Input, bunco::Report)>| {
            list.append(scanned.map(|(input, report)| Report::new(report, input.into_parts())))
        };
        scan_many(py, &self.inner(py), messages, circumstances, progress, &|report| report, &mut keep)?;
        Ok(list)
    }

    pub(crate) fn scan_bytes(&self, py: Python<'_>, mail: &Bound<'_, PyAny>, circumstances: &Circumstances) -> PyResult<Report> {
        let hint = if mail.is_instance_of::<PyString>() { "; a text without headers goes to scan" } else { "; give bytes(mail)" };
        let mail = mail.cast::<PyBytes>().map_err(|_| keywords::wrong_type("mail", "bytes", mail, hint))?;
        let (inner, bytes) = (self.inner(py), mail.as_bytes());
        Ok(py.detach(|| {
            let message = circumstances.apply(bunco_mail::parse(bytes));
            Report::of(&inner.with_scanner(|scanner| circumstances.scan(scanner, &message)), &message)
        }))
    }
}
