//! Phrases, and the lists they share.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use unicode_script::Script;

use super::{Loader, line_of};
use crate::error::ErrorKind;
use crate::finding::Strength;
use crate::pack::notation::{MAX_WITHIN, Shared};
use crate::pack::pattern::{Sequence, Slot, Within};
use crate::pack::schema::{Near, Phrase, Source};
use crate::pack::{LANGUAGES, PackFile};

type Lists = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListFile {
    language: String,
    #[serde(default)]
    lists: Lists,
    #[serde(default)]
    endings: Lists,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseFile {
    language: String,
    languages: Option<Spanned<Vec<String>>>,
    scripts: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    lists: Lists,
    #[serde(default)]
    endings: Lists,
    #[serde(default)]
    sources: BTreeMap<String, Source>,
    #[serde(default, rename = "phrase")]
    phrases: Vec<Spanned<RawPhrase>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhrase {
    id: String,
    indicator: Spanned<String>,
    strength: Strength,
    pattern: Spanned<String>,
    source: Spanned<String>,
    #[serde(default)]
    near: Vec<Spanned<String>>,
    near_within: Option<Spanned<u16>>,
    #[serde(default)]
    unless: Vec<Spanned<String>>,
    unless_within: Option<Spanned<u16>>,
    #[serde(default)]
    except: Vec<Spanned<String>>,
    languages: Option<Spanned<Vec<String>>>,
    scripts: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    hit: Vec<String>,
    #[serde(default)]
    miss: Vec<String>,
    #[serde(default, rename = "note")]
    _note: Option<String>,
}

/// How near is near when a phrase does not say, in words.
const NEAR: u16 = 20;

/// One file while its phrases are read.
struct Reading<'a, 'f> {
    loader: &'a mut Loader,
    file: &'a PackFile<'f>,
    shared: Shared,
}

impl Loader {
    /// Lists for the phrases of a language; of `und`, for those of all.
    pub(super) fn lists(&mut self, file: &PackFile<'_>) {
        let Some(raw) = self.parse::<ListFile>(file) else { return };
        let shared = self.shared.entry(raw.language).or_default();
        let mut twice = Vec::new();
        for (into, from) in [(&mut shared.lists, raw.lists), (&mut shared.endings, raw.endings)] {
            for (name, words) in from {
                let same = into.get(&name) == Some(&words);
                if into.insert(name.clone(), words).is_some() && !same {
                    twice.push(name);
                }
            }
        }
        for name in twice {
            let line = file.text.lines().position(|line| line.split('=').next().map(str::trim) == Some(&name)).map(|n| n + 1);
            let message = format!("\"{name}\" has other words in another file of lists for this language; give it another name");
            self.error(ErrorKind::Duplicate, file.path, line, message);
        }
    }

    /// The lists a file of phrases sees: its own, before those of its language, before those of all.
    fn shared_by(&self, language: &str, lists: Lists, endings: Lists) -> Shared {
        let mut shared = Shared::default();
        for more in ["und", language].iter().filter_map(|language| self.shared.get(*language)) {
            shared.lists.extend(more.lists.clone());
            shared.endings.extend(more.endings.clone());
        }
        shared.lists.extend(lists);
        shared.endings.extend(endings);
        shared
    }

    pub(super) fn phrases(&mut self, file: &PackFile<'_>) {
        let Some(raw) = self.parse::<PhraseFile>(file) else { return };
        let shared = self.shared_by(&raw.language, raw.lists, raw.endings);
        let mut reading = Reading { loader: self, file, shared };
        let languages = reading.languages(raw.languages);
        let scripts = reading.scripts(raw.scripts);
        // Phrases stand in the order of their lines: counting on from the last one keeps this linear.
        let (mut line, mut counted) = (1, 0);
        for spanned in raw.phrases {
            let start = spanned.span().start;
            line += file.text.get(counted..start).map_or(0, |text| text.matches('\n').count());
            counted = start;
            reading.phrase(spanned.into_inner(), line, &raw.language, [&languages, &scripts], &raw.sources);
        }
        self.sources(file.path, raw.sources);
    }
}

impl Reading<'_, '_> {
    fn error<T>(&mut self, kind: ErrorKind, at: &Spanned<T>, message: impl Into<String>) {
        self.loader.error(kind, self.file.path, Some(line_of(self.file.text, at.span().start)), message);
    }

    fn phrase(
        &mut self,
        raw: RawPhrase,
        line: usize,
        language: &str,
        [languages, scripts]: [&[String]; 2],
        sources: &BTreeMap<String, Source>,
    ) {
        if !self.loader.phrase_ids.insert(raw.id.clone()) {
            let message = format!("phrase id \"{}\" is used twice; give each phrase its own", raw.id);
            self.loader.error(ErrorKind::Duplicate, self.file.path, Some(line), message);
            return;
        }
        if !sources.contains_key(raw.source.get_ref()) {
            let message = format!("source \"{}\" is not listed; add [sources.{0}]", raw.source.get_ref());
            self.error(ErrorKind::Source, &raw.source, message);
        }
        let near = self.near(&raw.near);
        let near_within = self.within(raw.near_within).unwrap_or(NEAR);
        let unless = self.sequences(&raw.unless);
        let unless_within = self.within(raw.unless_within).map_or(Within::Sentence, Within::Words);
        let except = self.sequences(&raw.except);
        let languages = if raw.languages.is_some() { self.languages(raw.languages) } else { languages.to_vec() };
        let scripts = if raw.scripts.is_some() { self.scripts(raw.scripts) } else { scripts.to_vec() };
        let pattern = match self.shared.pattern(raw.pattern.get_ref()) {
            Ok(pattern) => pattern,
            Err(message) => return self.error(ErrorKind::Syntax, &raw.pattern, message),
        };
        self.loader.pack.phrases.push(Phrase {
            id: raw.id,
            language: language.to_owned(),
            indicator: raw.indicator.into_inner(),
            strength: raw.strength,
            text: raw.pattern.into_inner(),
            pattern,
            near,
            near_within,
            unless,
            unless_within,
            except,
            languages,
            scripts,
            source: raw.source.into_inner(),
            hit: raw.hit,
            miss: raw.miss,
            place: (self.file.path.to_owned(), line),
        });
    }

    fn sequences(&mut self, texts: &[Spanned<String>]) -> Vec<Sequence> {
        let mut out = Vec::with_capacity(texts.len());
        for text in texts {
            match self.shared.sequence(text.get_ref()) {
                Ok(sequence) => out.push(sequence),
                Err(message) => self.error(ErrorKind::Syntax, text, message),
            }
        }
        out
    }

    /// A kind of thing by its name, or a wording. One bare word would be a misspelt kind more often than a wording.
    fn near(&mut self, texts: &[Spanned<String>]) -> Vec<Near> {
        let mut out = Vec::with_capacity(texts.len());
        for text in texts {
            let written = text.get_ref().trim();
            if let Some(slot) = Slot::from_name(written) {
                out.push(Near::Slot(slot));
            } else if written.chars().all(char::is_alphanumeric) {
                let message =
                    format!("near \"{written}\" is not brand, number, amount, link or tool; for that word write \"{{{written}}}\"");
                self.error(ErrorKind::Schema, text, message);
            } else {
                out.extend(self.sequences(std::slice::from_ref(text)).into_iter().map(Near::Sequence));
            }
        }
        out
    }

    fn within(&mut self, words: Option<Spanned<u16>>) -> Option<u16> {
        let words = words?;
        if !(1..=MAX_WITHIN).contains(words.get_ref()) {
            self.error(ErrorKind::Schema, &words, format!("a distance is 1 to {MAX_WITHIN} words"));
        }
        Some(words.into_inner())
    }

    fn languages(&mut self, written: Option<Spanned<Vec<String>>>) -> Vec<String> {
        let Some(written) = written else { return Vec::new() };
        for language in written.get_ref().iter().filter(|language| !LANGUAGES.contains(&language.as_str())) {
            let message = format!("language \"{language}\" cannot be told from a text; write some of {}", LANGUAGES.join(", "));
            self.error(ErrorKind::Schema, &written, message);
        }
        written.into_inner()
    }

    fn scripts(&mut self, written: Option<Spanned<Vec<String>>>) -> Vec<String> {
        let Some(written) = written else { return Vec::new() };
        for script in written.get_ref().iter().filter(|script| script_named(script).is_none()) {
            let message = format!(
                "there is no script \"{script}\"; write its Unicode name in lower case, such as latin, cyrillic, greek, han, \
                 devanagari"
            );
            self.error(ErrorKind::Schema, &written, message);
        }
        written.into_inner()
    }
}

/// A script by its Unicode name in lower case, `latin`.
pub(crate) fn script_named(name: &str) -> Option<Script> {
    let mut letters = name.chars();
    let first = letters.next().filter(char::is_ascii_lowercase)?;
    Script::from_full_name(&format!("{}{}", first.to_ascii_uppercase(), letters.as_str()))
}
