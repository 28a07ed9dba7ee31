//! Engines: packs and options, made once and shared by threads.

use std::collections::BTreeMap;
use std::ffi::{CString, c_char};
use std::sync::{Arc, OnceLock};

use bunco::pack::{Pack, PackFile};
use bunco::phone::PhoneBook;
use bunco::{Allow, CompiledPack, Region};
use bunco_folder::Folder;
use serde_json::json;

use crate::error::{Error, Status};
use crate::ffi::{self, In, InFiles, InNumbers, InOptions, Out, c_string, lend};

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
}

/// What names the packs of an engine: a hash of their files, or where these are.
enum Data {
    Hash(u64),
    Compiled(CompiledPack),
}

/// The caller's files are the whole pack.
pub const BUNCO_PACKS_ALONE: usize = 0;

/// The caller's files are added to the built-in ones; a file takes the place of a built-in one of the same path.
pub const BUNCO_PACKS_ADDED: usize = 1;

/// A pack file in memory.
#[repr(C)]
pub struct File {
    /// Path inside the pack with `/`, such as `phrases/en.toml`: says what the file holds, and is named in errors.
    pub path: In,
    /// Its text, in UTF-8.
    pub text: In,
    /// Bytes of the text.
    pub length: usize,
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
                Data::Compiled(pack) => pack.files().map(hash).unwrap_or_default(),
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

/// Makes an engine with packs of the caller's: `count` files, which are not needed any more afterwards. Otherwise like
/// `bunco_engine_new`.
///
/// Returns one of the `BUNCO_PACK_` statuses when the packs are refused; the error has an entry for every mistake found.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_from_files(
    files: InFiles,
    count: usize,
    options: InOptions,
    engine: Out<Engine>,
    error: Out<Error>,
) -> Status {
    ffi::make(engine, error, || {
        let own: Vec<_> = files.read(count)?.iter().map(File::read).collect::<Result<_, _>>()?;
        build_from(own.iter().map(|(path, text)| PackFile { path, text }), &options)
    })
}

/// Makes an engine with the packs of a folder, which has files such as `brands/acme.toml`, or with a pack that `bunco pack compile`
/// wrote; `path` is as the system takes it. They are read now and not needed afterwards. Otherwise like `bunco_engine_from_files`. A
/// compiled pack is quick to load where it stands alone or holds the built-in ones.
///
/// Returns `BUNCO_FILE` when something cannot be read, there is no pack file, or another release compiled it.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_from_folder(path: In, options: InOptions, engine: Out<Engine>, error: Out<Error>) -> Status {
    ffi::make(engine, error, || {
        let path = path.path().ok_or(Status::NullPointer)?;
        let compiled = bunco_folder::compiled(&path).map_err(|error| Error::of_folder(&[error]))?;
        let added = is_added(&options)?;
        if let Some(pack) = compiled.filter(|pack| !added || pack.covers(&CompiledPack::builtin())) {
            return build(&options, Packs::Compiled(pack));
        }
        let folder = Folder::read(&path).map_err(|errors| Error::of_folder(&errors))?;
        build_from(folder.files.iter().map(|file| PackFile { path: &file.inside, text: &file.text }), &options)
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

impl File {
    fn read(&self) -> Result<(String, &str), Error> {
        let path = self.path.text().ok_or(Status::NullPointer)?.into_owned();
        let bytes = self.text.bytes(self.length)?;
        let text = std::str::from_utf8(bytes).map_err(|e| {
            let line = bytes[..e.valid_up_to()].iter().filter(|&&b| b == b'\n').count() + 1;
            Error::at(Status::PackSyntax, &path, line, "not UTF-8; save the file as UTF-8")
        })?;
        Ok((path, text))
    }
}

/// What an engine is made of.
enum Packs<'a> {
    Compiled(CompiledPack),
    Files(Vec<PackFile<'a>>),
}

/// Whether the caller's files are added to the built-in ones.
fn is_added(options: &InOptions) -> Result<bool, Error> {
    match options.read()?.map_or(BUNCO_PACKS_ALONE, |options| options.packs) {
        BUNCO_PACKS_ALONE => Ok(false),
        BUNCO_PACKS_ADDED => Ok(true),
        _ => Err(Error::new(Status::InvalidArgument, "options: packs is BUNCO_PACKS_ALONE or BUNCO_PACKS_ADDED")),
    }
}

/// An engine with the caller's files, alone or on top of the built-in ones.
fn build_from<'a>(own: impl Iterator<Item = PackFile<'a>>, options: &InOptions) -> Result<Engine, Error> {
    let files = if is_added(options)? { Pack::overlay(Pack::builtin_files().chain(own)) } else { Pack::overlay(own) };
    build(options, Packs::Files(files))
}

fn build(options: &InOptions, packs: Packs<'_>) -> Result<Engine, Error> {
    let (facts, data) = match packs {
        Packs::Compiled(pack) => (pack.facts().map_err(|e| Error::of_packs(&[e]))?, Data::Compiled(pack)),
        Packs::Files(files) => {
            let hash = hash(files.iter().copied());
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
        if let Some(domains) = options.protect.text() {
            builder = builder.protect(domains.split_whitespace());
        }
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

/// A hash of all files.
fn hash<'a>(files: impl Iterator<Item = PackFile<'a>>) -> u64 {
    let mut hash = Fnv::default();
    files.for_each(|file| [file.path, file.text].into_iter().for_each(|text| hash.add(text)));
    hash.0
}

/// FNV-1a, 64 bits: names data, protects nothing.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// A text, and an end that no UTF-8 has, so that the border between two texts counts.
    fn add(&mut self, text: &str) {
        for &byte in text.as_bytes().iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}
