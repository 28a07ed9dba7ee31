//! What engines are made of: pack files, and compiled packs.

use std::borrow::Cow;

use bunco::CompiledPack;
use bunco::pack::{Pack, PackFile};

use crate::error::{Error, Status};
use crate::ffi::{In, InOptions};

/// The caller's files are the whole pack.
pub const BUNCO_PACKS_ALONE: usize = 0;

/// The caller's files are added to the built-in ones; a file takes the place of a built-in one of the same path.
pub const BUNCO_PACKS_ADDED: usize = 1;

/// A pack file in memory.
#[repr(C)]
pub struct File {
    /// Path inside the pack with `/`, such as `phrases/en.toml`: says what the file holds, and is named in errors.
    pub path: In,
    /// Its text, in UTF-8; or a compiled pack.
    pub text: In,
    /// Bytes of that.
    pub length: usize,
}

/// What the caller gave.
pub(crate) enum Own<'a> {
    /// A file: its path in the pack, and its text.
    Text(String, Cow<'a, str>),
    Compiled(CompiledPack),
}

/// What an engine is made of.
pub(crate) enum Packs<'a> {
    Compiled(CompiledPack),
    Files(Vec<PackFile<'a>>),
}

/// What names the packs of an engine: a hash of their files, or where these are.
pub(crate) enum Data {
    Hash(u64),
    Compiled(CompiledPack),
}

impl File {
    pub(crate) fn read(&self) -> Result<Own<'_>, Error> {
        let path = self.path.text().ok_or(Status::NullPointer)?.into_owned();
        let bytes = self.text.bytes(self.length)?;
        if CompiledPack::is_one(bytes) {
            let wrong = |e: bunco::Error| Error::at(Status::PackSyntax, &path, 0, e.message());
            return CompiledPack::read(bytes.to_vec()).map(Own::Compiled).map_err(wrong);
        }
        let text = std::str::from_utf8(bytes).map_err(|e| Error::not_utf8(Status::PackSyntax, &path, bytes, e))?;
        Ok(Own::Text(path, text.into()))
    }
}

impl<'a> Packs<'a> {
    /// The caller's, alone or on top of the built-in ones. A compiled pack that is the whole stays compiled.
    pub(crate) fn of(own: &'a [Own<'_>], added: bool) -> Result<Packs<'a>, Error> {
        if let [Own::Compiled(pack)] = own
            && (!added || pack.covers(&CompiledPack::builtin()))
        {
            return Ok(Packs::Compiled(pack.clone()));
        }
        let mut files: Vec<PackFile<'_>> = if added { Pack::builtin_files().collect() } else { Vec::new() };
        for own in own {
            match own {
                Own::Text(path, text) => files.push(PackFile { path, text }),
                Own::Compiled(pack) => files.extend(pack.files().map_err(|e| Error::of_packs(&[e]))?),
            }
        }
        Ok(Packs::Files(Pack::overlay(files)))
    }
}

/// Whether the caller's files are added to the built-in ones.
pub(crate) fn is_added(options: &InOptions) -> Result<bool, Error> {
    match options.read()?.map_or(BUNCO_PACKS_ALONE, |options| options.packs) {
        BUNCO_PACKS_ALONE => Ok(false),
        BUNCO_PACKS_ADDED => Ok(true),
        _ => Err(Error::new(Status::InvalidArgument, "options: packs is BUNCO_PACKS_ALONE or BUNCO_PACKS_ADDED")),
    }
}

/// A hash of all files.
pub(crate) fn hash<'a>(files: impl Iterator<Item = PackFile<'a>>) -> u64 {
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
