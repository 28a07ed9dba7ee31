//! Compiled packs: the files of a pack, and beside them what an engine makes of them, so that it need not make it again.
//!
//! All numbers are little-endian. A head of 48 bytes: eight bytes of [`MAGIC`]; as `u32` the version of the format and the release of
//! the library that wrote it; as `u64` a checksum of all that follows it; then, as `u32`, the lengths of the sections: places of
//! the files, facts, what is searched for, texts packed, and texts unpacked; and a `u32` that is 0. Then the sections.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, OnceLock};

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use crate::error::{Error, ErrorKind};
use crate::pack::stored::{Reader, Stored};
use crate::pack::{Pack, PackFile};
use crate::scan::Scan;

/// How compiled packs begin. No text begins so.
const MAGIC: [u8; 8] = *b"\x93bunco\n\0";
/// The format. What an engine makes of a pack is part of it.
const VERSION: u32 = 3;
const HEAD: usize = 48;
/// Where the checksum stands, and what it covers begins.
const SUM: usize = 16;
const SECTIONS: usize = 24;
/// The most bytes that the texts of a pack have.
const MAX_TEXT: usize = 256 << 20;
/// How hard texts are packed, 0 to 10.
const LEVEL: u8 = 9;

/// A pack that is compiled: its files, and what an engine searches for because of them. See `docs/packs.md`.
///
/// An engine of it is ready many times faster than one of TOML files, and gives the same reports.
///
/// ```
/// use bunco::pack::PackFile;
/// use bunco::{CompiledPack, Engine};
///
/// let file = PackFile { path: "advice/en.toml", text: "language = \"en\"\ntext = []" };
/// let bytes = CompiledPack::compile([file]).unwrap().bytes().to_vec();
/// let pack = CompiledPack::read(bytes).unwrap();
/// assert!(Engine::builder().compiled(pack).build().is_ok());
/// ```
#[derive(Clone)]
pub struct CompiledPack {
    data: Arc<dyn AsRef<[u8]> + Send + Sync>,
    files: Arc<OnceLock<Vec<(String, String)>>>,
}

impl fmt::Debug for CompiledPack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompiledPack of {} bytes", self.bytes().len())
    }
}

impl CompiledPack {
    /// Loads and compiles the files of a pack. Takes as long as an engine of them; examples are not run.
    ///
    /// # Errors
    ///
    /// Every mistake found, by file and line, as [`Pack::load`] finds them.
    pub fn compile<'a>(files: impl IntoIterator<Item = PackFile<'a>>) -> Result<CompiledPack, Vec<Error>> {
        let files = Pack::overlay(files);
        let inside = files.iter().map(|file| PackFile { path: file.place(), text: file.text });
        let named = |errors: Vec<Error>| -> Vec<Error> {
            let path = |error: &Error| files.iter().find(|file| file.place() == error.path()).map(|file| file.path);
            errors.into_iter().map(|error| path(&error).map_or(error.clone(), |path| error.in_file(path))).collect()
        };
        let pack = Pack::load(inside).map_err(named)?;
        let scan = Scan::new(&pack).map_err(named)?;
        let places: Vec<String> = files.iter().map(|file| file.place().to_owned()).collect();
        let mut texts = Vec::new();
        files.iter().for_each(|file| file.text.to_owned().write(&mut texts));
        if texts.len() > MAX_TEXT {
            let message = format!("the files have {} bytes; a compiled pack holds up to {MAX_TEXT}", texts.len());
            return Err(vec![Error::new(ErrorKind::Limit, "pack", None, message)]);
        }
        let mut sections = [Vec::new(), Vec::new(), Vec::new(), compress_to_vec(&texts, LEVEL)];
        places.write(&mut sections[0]);
        write_facts(&pack, &mut sections[1]);
        scan.write(&mut sections[2]);
        let mut out = Vec::with_capacity(HEAD + sections.iter().map(Vec::len).sum::<usize>());
        out.extend_from_slice(&MAGIC);
        out.extend_from_slice(&VERSION.to_le_bytes());
        out.extend_from_slice(&release().to_le_bytes());
        out.extend_from_slice(&[0; 8]);
        for len in sections.iter().map(Vec::len).chain([texts.len(), 0]) {
            out.extend_from_slice(&(len as u32).to_le_bytes());
        }
        sections.iter().for_each(|section| out.extend_from_slice(section));
        let sum = checksum(&out[SECTIONS..]);
        out[SUM..SECTIONS].copy_from_slice(&sum.to_le_bytes());
        Ok(CompiledPack { data: Arc::new(out), files: Arc::default() })
    }

    /// Whether bytes begin as those of a compiled pack do.
    pub fn is_one(bytes: &[u8]) -> bool {
        bytes.starts_with(&MAGIC)
    }

    /// Takes the bytes of a compiled pack, such as a file mapped into memory; they are read where they are.
    ///
    /// # Errors
    ///
    /// When they are none, are damaged, or come from another release of the library.
    pub fn read(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Result<CompiledPack, Error> {
        let refused = |message: String| Err(Error::new(ErrorKind::Syntax, "compiled pack", None, message));
        let data = bytes.as_ref();
        if !CompiledPack::is_one(data) {
            return refused("not a compiled pack; write one with bunco pack compile".to_owned());
        }
        let (version, release_there) = (word(data, 8), word(data, 12));
        if (version, release_there) != (VERSION as usize, release() as usize) {
            let ours = env!("CARGO_PKG_VERSION");
            return refused(format!("another release than {ours} compiled it; compile the pack again"));
        }
        let lengths: Vec<usize> = (0..4).map(|n| word(data, SECTIONS + 4 * n)).collect();
        let whole = lengths.iter().fold(HEAD, |sum, len| sum.saturating_add(*len)) == data.len();
        if !whole || data[SUM..SECTIONS] != checksum(&data[SECTIONS..]).to_le_bytes() {
            return refused("cut or damaged; copy it again, or compile the pack again".to_owned());
        }
        Ok(CompiledPack { data: Arc::new(bytes), files: Arc::default() })
    }

    /// Its bytes, to be kept in a file. The same on every machine.
    pub fn bytes(&self) -> &[u8] {
        (*self.data).as_ref()
    }

    /// The files it was compiled from, by their places in the pack. They are unpacked when they are first asked for.
    ///
    /// # Errors
    ///
    /// When they cannot be unpacked, though the checksum is right.
    pub fn files(&self) -> Result<impl Iterator<Item = PackFile<'_>>, Error> {
        let files = match self.files.get() {
            Some(files) => files,
            None => {
                let files = self.unpack().ok_or_else(damaged)?;
                self.files.get_or_init(|| files)
            }
        };
        Ok(files.iter().map(|(path, text)| PackFile { path, text }))
    }

    /// Whether it has a file for every place of another, so that laid over that one it is the whole.
    pub fn covers(&self, other: &CompiledPack) -> bool {
        let (own, other) = (self.places(), other.places());
        let own: BTreeSet<&String> = own.iter().collect();
        !own.is_empty() && other.iter().all(|place| own.contains(place))
    }

    fn places(&self) -> Vec<String> {
        Stored::read(&mut Reader(self.section(0))).unwrap_or_default()
    }

    /// The pack without phrases and sources, which are in [`CompiledPack::files`]: what is quickly had.
    ///
    /// # Errors
    ///
    /// When it cannot be read, though the checksum is right.
    pub fn facts(&self) -> Result<Pack, Error> {
        let mut from = Reader(self.section(1));
        read_facts(&mut from).filter(|_| from.is_empty()).ok_or_else(damaged)
    }

    /// What is searched for, where these are its facts.
    pub(crate) fn sought(&self, facts: &Pack) -> Result<Scan, Error> {
        let mut from = Reader(self.section(2));
        let scan = Scan::read(&mut from, facts.brands.len(), facts.indicators.len());
        scan.filter(|_| from.is_empty()).ok_or_else(damaged)
    }

    fn unpack(&self) -> Option<Vec<(String, String)>> {
        let len = word(self.bytes(), SECTIONS + 16);
        let texts = decompress_to_vec_with_limit(self.section(3), len.min(MAX_TEXT)).ok().filter(|texts| texts.len() == len)?;
        let mut reader = Reader(&texts);
        let files: Option<Vec<_>> = self.places().into_iter().map(|place| Some((place, String::read(&mut reader)?))).collect();
        files.filter(|_| reader.is_empty())
    }

    fn section(&self, number: usize) -> &[u8] {
        let data = self.bytes();
        let length = |n| word(data, SECTIONS + 4 * n);
        let from = HEAD + (0..number).map(length).sum::<usize>();
        data.get(from..from + length(number)).unwrap_or_default()
    }
}

fn damaged() -> Error {
    Error::new(ErrorKind::Syntax, "compiled pack", None, "damaged, though its checksum is right; compile the pack again")
}

/// What an engine needs of a pack beside what it searches for.
fn write_facts(pack: &Pack, out: &mut Vec<u8>) {
    let Pack { phrases: _, brands, indicators, advice, places, judging, sources: _ } = pack;
    brands.write(out);
    indicators.write(out);
    advice.write(out);
    places.write(out);
    judging.write(out);
}

fn read_facts(from: &mut Reader<'_>) -> Option<Pack> {
    Some(Pack {
        phrases: Vec::new(),
        brands: Stored::read(from)?,
        indicators: Stored::read(from)?,
        advice: Stored::read(from)?,
        places: Stored::read(from)?,
        judging: Stored::read(from)?,
        sources: Default::default(),
    })
}

/// The number of four bytes at `at`; 0 beyond the end.
fn word(data: &[u8], at: usize) -> usize {
    data.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes) as usize
}

/// A number for the release of the library: what it makes of a pack changes from one to the next.
fn release() -> u32 {
    checksum(env!("CARGO_PKG_VERSION").as_bytes()) as u32
}

/// Eight bytes at a time, mixed so that every bit counts. Finds damage; it keeps out nobody.
fn checksum(bytes: &[u8]) -> u64 {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
    let step = |sum: u64, eight: [u8; 8]| (sum.rotate_left(23) ^ u64::from_le_bytes(eight)).wrapping_mul(K);
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let sum = chunks.iter().fold(bytes.len() as u64, |sum, chunk| step(sum, *chunk));
    let sum = step(sum, last);
    sum ^ sum >> 32
}

#[cfg(test)]
mod tests;
