//! What is allowed in a pack and yet probably not meant, by file and line, with a mend.
//!
//! Looks at a pack as loaded and at the text of its files. Says nothing of what cannot load: that is an error of the loader.

mod cover;
mod letters;
mod often;
mod tables;
mod unused;

use std::collections::BTreeMap;

use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::pack::{Pack, PackFile, Phrase};
use crate::scan::names::TOOL;

impl Engine {
    /// Warns of what is probably not meant in these files of the engine's pack: phrases that another always covers, that are made
    /// of common words, or hold letters of another script; brands without domains; lists, sources and indicators that nothing
    /// uses; examples and dates that are missing. Sorted by file and line.
    ///
    /// Entries are compared with all of the pack, and named only where they stand in `files`. Takes some tenths of a second.
    pub fn lint(&self, files: &[PackFile<'_>]) -> Vec<Error> {
        let mut lint = Lint { pack: self.pack(), files, out: Vec::new() };
        lint.examples();
        lint.brands();
        lint.dates();
        lint.covered();
        lint.often();
        lint.letters();
        lint.unused();
        let mut out = lint.out;
        out.sort_by(|a, b| (a.path(), a.line(), a.message()).cmp(&(b.path(), b.line(), b.message())));
        out
    }
}

struct Lint<'a> {
    pack: &'a Pack,
    files: &'a [PackFile<'a>],
    out: Vec<Error>,
}

/// So many phrases without an example are named one by one; of more in one file the first stands for all.
const FEW: usize = 5;

impl<'a> Lint<'a> {
    fn warn(&mut self, path: &str, line: Option<usize>, message: impl Into<String>) {
        self.out.push(Error::new(ErrorKind::Lint, path, line, message));
    }

    fn text(&self, path: &str) -> Option<&'a str> {
        self.files.iter().find(|file| file.path == path).map(|file| file.text)
    }

    /// The phrases of the files, with their places in the pack.
    fn phrases(&self) -> impl Iterator<Item = (usize, &'a Phrase)> + use<'a> {
        let (pack, files) = (self.pack, self.files);
        let own = move |path: &str| files.iter().any(|file| file.path == path);
        pack.phrases.iter().enumerate().filter(move |(_, phrase)| own(&phrase.place.0))
    }

    fn examples(&mut self) {
        let mut silent: BTreeMap<&str, Vec<&Phrase>> = BTreeMap::new();
        for (_, phrase) in self.phrases().filter(|(_, phrase)| phrase.hit.is_empty() && phrase.indicator != TOOL) {
            silent.entry(&phrase.place.0).or_default().push(phrase);
        }
        for (path, phrases) in silent {
            for phrase in phrases.iter().take(if phrases.len() > FEW { 1 } else { FEW }) {
                let others = match phrases.len() {
                    many if many > FEW => format!(", nor have {} others in this file", many - 1),
                    _ => String::new(),
                };
                let message = format!("phrase \"{}\" has no example{others}; add hit = [\"...\"]", phrase.id);
                self.warn(path, Some(phrase.place.1), message);
            }
        }
        for indicator in self.pack.indicators.values() {
            let Some(text) = self.text(&indicator.place) else { continue };
            for (name, examples) in [("hit", &indicator.hit), ("miss", &indicator.miss)] {
                // What the program raises from senders and links, and what is made of it, no text shows alone.
                let text_shows = self.pack.phrases.iter().any(|phrase| phrase.indicator == indicator.id);
                if examples.is_empty() && (name == "miss" || text_shows && indicator.family != crate::identify::GUARD) {
                    let message =
                        format!("indicator \"{}\" has no {name}; add {name} = [\"...\"], a short whole message", indicator.id);
                    self.warn(&indicator.place, line_with(text, "id", 0), message);
                }
            }
        }
    }

    fn brands(&mut self) {
        for brand in self.pack.brands.values() {
            let Some(text) = self.text(&brand.place) else { continue };
            let lists = [&brand.domains, &brand.mail_domains, &brand.hosts, &brand.suffixes];
            if lists.iter().all(|list| list.is_empty()) {
                let message = format!(
                    "brand \"{}\" has no domains, so every link and sender in its name is a stranger's; add domains and \
                     domains_source",
                    brand.id
                );
                self.warn(&brand.place, line_with(text, "id", 0), message);
            }
        }
    }

    fn dates(&mut self) {
        for (place, source) in &self.pack.sources {
            let Some((path, key)) = place.split_once('#') else { continue };
            if source.date.is_none()
                && let Some(text) = self.text(path)
            {
                let message = format!("source \"{key}\" has no date; add the day it was published or looked at");
                self.warn(path, line_with(text, &format!("[sources.{key}]"), 0), message);
            }
        }
    }
}

/// The line, from 1, that begins with a key or header; `from` is a line before it.
fn line_with(text: &str, begin: &str, from: usize) -> Option<usize> {
    let starts = |line: &str| line.trim_start().strip_prefix(begin).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    text.lines().skip(from).position(starts).map(|n| from + n + 1)
}

/// The line, from 1, that holds some letters; `from` is a line before it.
fn line_holding(text: &str, letters: &str, from: usize) -> Option<usize> {
    text.lines().skip(from).position(|line| line.contains(letters)).map(|n| from + n + 1)
}
