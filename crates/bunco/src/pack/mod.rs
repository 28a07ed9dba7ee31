//! What people know about scams, as data: phrases, brands, indicators, advice, reporting places; each entry with its source.
//!
//! A pack is a set of TOML files ([`PackFile`]), read by [`Pack::load`]. The folder says what a file holds: `phrases/<language>.toml`,
//! `lists/<language>.toml`, `brands/<brand>.toml`, `domains/<open list>.toml`, `indicators/<id>.toml`, `advice/<language>.toml`,
//! `places/<country>.toml`, and `judge.toml`. The built-in packs go through the same door. Nothing here reads a disk; callers bring
//! the text. `docs/packs.md` describes the files for people who write them.

mod load;
mod notation;
mod pattern;
mod schema;
pub(crate) mod stored;

use std::collections::BTreeMap;

pub use crate::finding::Strength;
pub use pattern::{Choice, Count, Element, Pattern, Sequence, Slot, Within};
pub use schema::{
    AdviceText, Alone, Brand, BrandNumber, Combine, FamilyRule, Indicator, Judging, Near, Never, NumberTier, Pack, PhoneLine,
    Phrase, Place, ReportTo, Source, Weight,
};

/// Languages that can be told from a text, and so be bound to: `languages` of phrases.
pub const LANGUAGES: &[&str] = &["de", "en", "es", "fr", "hi", "it", "ja", "nl", "pt"];

pub(crate) use load::script_named;

/// One file of a pack: its path inside the pack (with `/`), and its text.
#[derive(Clone, Copy, Debug)]
pub struct PackFile<'a> {
    /// Such as `phrases/en.toml`; named in errors.
    pub path: &'a str,
    /// The file's text.
    pub text: &'a str,
}

impl<'a> PackFile<'a> {
    /// Its place in the pack, wherever the pack itself lies: `brands/acme.toml` for `packs/mine/brands/acme.toml`.
    pub fn place(&self) -> &'a str {
        let folders = if self.name() == "judge.toml" { 0 } else { 1 };
        self.path.rmatch_indices('/').nth(folders).map_or(self.path, |(at, _)| &self.path[at + 1..])
    }

    fn name(&self) -> &'a str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }
}

impl Pack {
    /// Lays packs over each other: of several files with the same place in the pack ([`PackFile::place`]) the last one stays.
    ///
    /// Callers read the files, of a folder or from anywhere else; this is what "on top of the built-in packs" means to all of them:
    ///
    /// ```
    /// # #[cfg(feature = "builtin-packs")] {
    /// use bunco::pack::{Pack, PackFile};
    ///
    /// let own = PackFile { path: "mine/advice/en.toml", text: "language = \"en\"\ntext = []" };
    /// let files = Pack::overlay(Pack::builtin_files().chain([own]));
    /// assert_eq!(files.iter().filter(|file| file.place() == "advice/en.toml").count(), 1);
    /// # }
    /// ```
    pub fn overlay<'a>(files: impl IntoIterator<Item = PackFile<'a>>) -> Vec<PackFile<'a>> {
        let files: Vec<PackFile<'a>> = files.into_iter().collect();
        let last: BTreeMap<&str, usize> = files.iter().enumerate().map(|(n, file)| (file.place(), n)).collect();
        files.iter().enumerate().filter(|(n, file)| last[file.place()] == *n).map(|(_, file)| *file).collect()
    }

    /// Reads and checks a pack: notation, ids, references and sources. Examples are not run here (`Engine` can, see `Engine::check`).
    ///
    /// # Errors
    ///
    /// Every mistake found, by file and line.
    pub fn load<'a>(files: impl IntoIterator<Item = PackFile<'a>>) -> Result<Pack, Vec<crate::Error>> {
        load::load(files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_place_in_its_pack() {
        for (path, want) in [
            ("brands/acme.toml", "brands/acme.toml"),
            ("/packs/mine/brands/acme.toml", "brands/acme.toml"),
            ("judge.toml", "judge.toml"),
            ("mine/judge.toml", "judge.toml"),
            ("odd.toml", "odd.toml"),
        ] {
            assert_eq!(PackFile { path, text: "" }.place(), want, "{path}");
        }
    }

    #[test]
    fn the_last_file_of_a_place_stays() {
        let file = |path, text| PackFile { path, text };
        let files = [file("brands/a.toml", "1"), file("brands/b.toml", "2"), file("own/brands/a.toml", "3")];
        let texts: Vec<&str> = Pack::overlay(files).iter().map(|file| file.text).collect();
        assert_eq!(texts, ["2", "3"]);
    }
}
