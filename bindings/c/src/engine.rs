//! Engines: packs and options, made once and shared by threads.

use std::collections::BTreeMap;
use std::ffi::{CString, c_char};
use std::sync::{Arc, OnceLock};

use bunco::pack::Pack;
use bunco::phone::PhoneBook;
use bunco::{Allow, CompiledPack, Region};
use bunco_folder::Folder;
use serde_json::json;

use crate::error::{Error, Status};
use crate::ffi::{self, In, InFiles, InNames, InNumbers, InOptions, Out, c_string, lend};
use crate::packs::{self, Data, File, Own, Packs, is_added};

/// Packs and options, ready to scan with. Never changes; any number of threads use it at the same time.
pub struct Engine(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) engine: bunco::Engine,
    pub(crate) mail: bunco_mail::Options,
    data: Data,
    book: OnceLock<PhoneBook>,
    versions: OnceLock<CString>,
}

/// How an engine reads. Start from `BUNCO_OPTIONS_INIT`, then set what differs; 0 and NULL mean the default. Fields are only ever
/// added at the end, so that a program built with an older header goes on working.
#[repr(C)]
pub struct Options {
    /// `sizeof(bunco_options)`.
    pub size: usize,
    /// Most bytes read of each part of a message; 16 MiB.
    pub max_input: usize,
    /// Most parts read of a message; 256.
    pub max_parts: usize,
    /// Most links judged of each part; 2,000.
    pub max_links: usize,
    /// Most telephone numbers judged of each part; 1,000.
    pub max_numbers: usize,
    /// Most findings in a report; 200. Those that count are kept first.
    pub max_findings: usize,
    /// Most steps of phrase matching spent on a byte of text; 64.
    pub work_per_byte: u64,
    /// Countries in whose formats national telephone numbers are read, first come first: ISO 3166 codes with spaces between
    /// them, such as `"US GB"`.
    pub regions: In,
    /// The authserv-id of your own receiving server, whose `Authentication-Results` (RFC 8601) are believed in mails; by default
    /// nobody's are. Name it only if that server removes such fields from incoming mail.
    pub authserv_id: In,
    /// Domains that are known and honest, with what lies below them: with spaces or line ends between them.
    pub allow: In,
    /// Domains to protect beside the brands', such as those of your customers, written likewise: hosts that look like one are
    /// reported. A million names take some 60 MB and a few seconds.
    pub protect: In,
    /// `BUNCO_PACKS_ALONE` (the default) or `BUNCO_PACKS_ADDED`: what `bunco_engine_from_files` and
    /// `bunco_engine_from_folder` do with the built-in packs.
    pub packs: usize,
    /// Senders to trust: addresses, or domains with what lies below them, with spaces or line ends between them. What their messages
    /// hold is reported and weighs nothing, unless DMARC failed. Anybody can write any sender: name those that are checked before.
    pub allow_senders: In,
    /// Ids of indicators to leave out of reports, such as `"reused-number"`, with spaces or line ends between them.
    pub allow_indicators: In,
    /// Lists of telephone numbers that are known to be bad or honest; not needed any more afterwards.
    pub numbers: InNumbers,
    /// Names to protect, made ready before, in place of `protect`; not needed any more afterwards.
    pub names: InNames,
}

impl Shared {
    pub(crate) fn book(&self) -> &PhoneBook {
        self.book.get_or_init(|| PhoneBook::of(&self.engine))
    }

    fn versions(&self) -> &CString {
        self.versions.get_or_init(|| {
            let mut versions: BTreeMap<&str, String> = bunco::domain::data_versions().into_iter().collect();
            versions.insert("numbers", self.book().plan_version().to_owned());
            let packs = match &self.data {
                Data::Hash(packs) => *packs,
                Data::Compiled(pack) => pack.files().map(packs::hash).unwrap_or_default(),
            };
            versions.insert("packs", format!("{packs:016x}"));
            c_string(json!(versions).to_string())
        })
    }
}

/// Makes an engine with the built-in packs. `options` may be NULL.
///
/// Takes some milliseconds: make one and keep it. Reads no file and no environment. `*engine` is the caller's, to be freed
/// with `bunco_engine_free`; NULL after an error. `error` may be NULL; `*error` is NULL after success, else the caller's, to be freed
/// with `bunco_error_free`. Any thread.
///
/// Returns `BUNCO_INVALID_ARGUMENT` for options that make no sense.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_new(options: InOptions, engine: Out<Engine>, error: Out<Error>) -> Status {
    ffi::make(engine, error, || build(&options, Packs::Compiled(CompiledPack::builtin())))
}

/// Makes an engine with packs of the caller's: `count` files, which are not needed any more afterwards. A file may be one that
/// `bunco pack compile` wrote; it stands for those in it, its path names it in errors, and where it is the only one and stands alone or
/// holds the built-in ones it is quick to load. Otherwise like `bunco_engine_new`.
///
/// Returns one of the `BUNCO_PACK_` statuses when the packs are refused; the error has an entry for every mistake found.
/// `BUNCO_PACK_SYNTAX` for a compiled pack that is damaged, or of another release.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_from_files(
    files: InFiles,
    count: usize,
    options: InOptions,
    engine: Out<Engine>,
    error: Out<Error>,
) -> Status {
    ffi::make(engine, error, || {
        let added = is_added(&options)?;
        let own = files.read(count)?.iter().map(File::read).collect::<Result<Vec<_>, _>>()?;
        build(&options, Packs::of(&own, added)?)
    })
}

/// Makes an engine with the packs of a folder, which has files such as `brands/acme.toml`, or with a pack that `bunco pack compile`
/// wrote; `path` is as the system takes it. They are read now and not needed afterwards. Otherwise like `bunco_engine_from_files`. A
/// compiled pack is quick to load where it stands alone or holds the built-in ones.
///
/// Returns `BUNCO_FILE` when something cannot be read, or there is no pack file.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_from_folder(path: In, options: InOptions, engine: Out<Engine>, error: Out<Error>) -> Status {
    ffi::make(engine, error, || {
        let path = path.path().ok_or(Status::NullPointer)?;
        let added = is_added(&options)?;
        let compiled = bunco_folder::compiled(&path).map_err(|error| Error::of_folder(&[error]))?;
        if let Some(pack) = compiled {
            return build(&options, Packs::of(&[Own::Compiled(pack)], added)?);
        }
        let folder = Folder::read(&path).map_err(|errors| Error::of_folder(&errors))?;
        let own: Vec<_> = folder.files.into_iter().map(|file| Own::Text(file.inside, file.text.into())).collect();
        build(&options, Packs::of(&own, added)?)
    })
}

/// Another handle on the same engine, for an owner of its own: cheap, since the engine is counted, not copied. Each handle is freed
/// once, in any order; the engine goes with the last handle or scanner. NULL for NULL. Any thread.
///
/// To change packs while threads scan: keep one handle under a lock, let each thread take its own with this function, and replace
/// the kept one when the new engine is ready.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_ref(engine: Option<&Engine>) -> Option<Box<Engine>> {
    engine.map(|engine| Box::new(Engine(Arc::clone(&engine.0))))
}

/// Versions of the data an engine works with, as a JSON object with the keys `packs` (a hash of all pack files), `Unicode`,
/// `suffixes` and `numbers`: equal strings mean equal data. Borrowed from the engine; NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_data_versions(engine: Option<&Engine>) -> *const c_char {
    ffi::plain(std::ptr::null(), || lend(engine.map(|engine| engine.0.versions())))
}

/// Frees a handle; NULL is allowed. The engine lives on while scanners or other handles use it.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_free(engine: Option<Box<Engine>>) {
    ffi::free(engine);
}

fn build(options: &InOptions, packs: Packs<'_>) -> Result<Engine, Error> {
    let (facts, data) = match packs {
        Packs::Compiled(pack) => (pack.facts().map_err(|e| Error::of_packs(&[e]))?, Data::Compiled(pack)),
        Packs::Files(files) => {
            let hash = packs::hash(files.iter().copied());
            (Pack::load(files).map_err(|e| Error::of_packs(&e))?, Data::Hash(hash))
        }
    };
    let mut builder = bunco::Engine::builder();
    let mut mail = bunco_mail::Options::new();
    if let Some(options) = options.read()? {
        let set = |value: usize| Some(value).filter(|&value| value > 0);
        builder = set(options.max_input).into_iter().fold(builder, |b, n| b.max_input(n));
        builder = set(options.max_parts).into_iter().fold(builder, |b, n| b.max_parts(n));
        builder = set(options.max_links).into_iter().fold(builder, |b, n| b.max_links(n));
        builder = set(options.max_numbers).into_iter().fold(builder, |b, n| b.max_numbers(n));
        builder = set(options.max_findings).into_iter().fold(builder, |b, n| b.max_findings(n));
        if options.work_per_byte > 0 {
            builder = builder.work_per_byte(options.work_per_byte);
        }
        if let Some(codes) = options.regions.text() {
            builder = builder.regions(codes.split_whitespace().map(region).collect::<Result<Vec<_>, _>>()?);
        }
        if let Some(domains) = options.allow.text() {
            builder = builder.allow_hosts(domains.split_whitespace());
        }
        let protect = options.protect.text().filter(|domains| !domains.is_empty());
        builder = match (protect, options.names.get()) {
            (None, None) => builder,
            (Some(domains), None) => builder.protect(domains.split_whitespace()),
            (None, Some(names)) => builder.protect_file(names.file.clone()),
            (Some(_), Some(_)) => {
                return Err(Error::new(Status::InvalidArgument, "options: names stands in place of protect; give one of them"));
            }
        };
        let (senders, indicators) = (options.allow_senders.text(), options.allow_indicators.text());
        let indicators = indicators.as_deref().unwrap_or_default();
        if let Some(id) = indicators.split_whitespace().find(|id| !facts.indicators.contains_key(*id)) {
            let text = format!("options: allow_indicators: \"{id}\" is no indicator; `bunco pack list indicators` prints them");
            return Err(Error::new(Status::InvalidArgument, text));
        }
        let senders = senders.as_deref().unwrap_or_default().split_whitespace();
        builder = builder.allow(Allow::new().senders(senders).indicators(indicators.split_whitespace()));
        if let Some(numbers) = options.numbers.get() {
            builder = builder.number_lists(numbers.lists.clone());
        }
        if let Some(id) = options.authserv_id.text().filter(|id| !id.is_empty()) {
            mail = mail.trust_results_of(id);
        }
    }
    let builder = match &data {
        Data::Compiled(pack) => builder.compiled(pack.clone()),
        Data::Hash(_) => builder.pack(facts),
    };
    let engine = builder.build().map_err(|e| Error::of_packs(&e))?;
    Ok(Engine(Arc::new(Shared { engine, mail, data, book: OnceLock::new(), versions: OnceLock::new() })))
}

pub(crate) fn region(code: &str) -> Result<Region, Error> {
    let wrong = || Error::new(Status::InvalidArgument, format!("\"{code}\" is no country; write two letters, such as US"));
    Region::new(code).ok_or_else(wrong)
}
