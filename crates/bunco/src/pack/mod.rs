//! What people know about scams, as data: phrases, brands, indicators, advice, reporting places; each entry with its source.
//!
//! A pack is a set of TOML files ([`PackFile`]), read by [`Pack::load`]. The folder says what a file holds: `phrases/<language>.toml`,
//! `brands/<brand>.toml`, `indicators/<id>.toml`, `advice/<language>.toml`, `places/<country>.toml`, and `judge.toml`. The built-in packs go through
//! the same door. Nothing here reads a disk; callers bring the text. `docs/packs.md` describes the files for people who write them.

#[cfg(feature = "builtin-packs")]
mod builtin;
mod load;
mod pattern;
mod schema;

pub use crate::finding::Strength;
pub use pattern::{Choice, Element, Pattern, Slot};
pub use schema::{
    AdviceText, Brand, BrandNumber, Combine, Indicator, Judging, Near, Never, NumberTier, Pack, PhoneLine, Phrase, Place, ReportTo,
    Source, Weight,
};

/// One file of a pack: its path inside the pack (with `/`), and its text.
#[derive(Clone, Debug)]
pub struct PackFile<'a> {
    /// Such as `phrases/en.toml`; named in errors.
    pub path: &'a str,
    /// The file's text.
    pub text: &'a str,
}

impl Pack {
    /// Reads and checks a pack: notation, ids, references and sources. Examples are not run here (`Engine` can, see `Engine::check`).
    ///
    /// # Errors
    ///
    /// Every mistake found, by file and line.
    pub fn load<'a>(files: impl IntoIterator<Item = PackFile<'a>>) -> Result<Pack, Vec<crate::Error>> {
        load::load(files)
    }

    /// The files built into the library.
    #[cfg(feature = "builtin-packs")]
    pub fn builtin_files() -> impl Iterator<Item = PackFile<'static>> {
        builtin::FILES.iter().map(|&(path, text)| PackFile { path, text })
    }
}
