//! TOML text to [`Pack`], with every mistake named by file and line.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::PackFile;
use super::pattern::Pattern;
use super::schema::{AdviceText, Brand, Indicator, Judging, Near, Pack, Phrase, Place, Source};
use crate::error::{Error, ErrorKind};
use crate::finding::Strength;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseFile {
    language: String,
    #[serde(default)]
    lists: BTreeMap<String, Vec<String>>,
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
    near: Vec<Near>,
    #[serde(default)]
    hit: Vec<String>,
    #[serde(default)]
    miss: Vec<String>,
    #[serde(default, rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdviceFile {
    language: String,
    #[serde(rename = "text")]
    texts: Vec<AdviceText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacesFile {
    country: String,
    #[serde(default)]
    sources: BTreeMap<String, Source>,
    #[serde(rename = "place")]
    places: Vec<Place>,
}

pub(super) fn load<'a>(files: impl IntoIterator<Item = PackFile<'a>>) -> Result<Pack, Vec<Error>> {
    let mut loader = Loader::default();
    for file in files {
        loader.file(&file);
    }
    loader.check_references();
    if loader.errors.is_empty() { Ok(loader.pack) } else { Err(loader.errors) }
}

#[derive(Default)]
struct Loader {
    pack: Pack,
    phrase_ids: BTreeSet<String>,
    /// Where each brand and indicator was read, for errors found once everything is loaded.
    places: BTreeMap<String, String>,
    errors: Vec<Error>,
}

impl Loader {
    fn error(&mut self, kind: ErrorKind, path: &str, line: Option<usize>, message: impl Into<String>) {
        self.errors.push(Error::new(kind, path, line, message));
    }

    fn file(&mut self, file: &PackFile<'_>) {
        if file.path.rsplit('/').next() == Some("judge.toml") {
            return self.judging(file);
        }
        let folder = file.path.rsplit('/').nth(1).unwrap_or("");
        match folder {
            "phrases" => self.phrases(file),
            "brands" => self.brand(file),
            "indicators" => self.indicator(file),
            "advice" => self.advice(file),
            "places" => self.place_list(file),
            _ => self.error(
                ErrorKind::Schema,
                file.path,
                None,
                "a pack file is judge.toml or lies in phrases/, brands/, indicators/, advice/ or places/",
            ),
        }
    }

    fn parse<T: DeserializeOwned>(&mut self, file: &PackFile<'_>) -> Option<T> {
        match toml::from_str(file.text) {
            Ok(value) => Some(value),
            Err(e) => {
                let line = e.span().map(|span| line_of(file.text, span.start));
                let kind = if file.text.parse::<toml::Table>().is_ok() { ErrorKind::Schema } else { ErrorKind::Syntax };
                let message = e.message().trim_end().replace('\n', "; ");
                self.error(kind, file.path, line, message);
                None
            }
        }
    }

    fn judging(&mut self, file: &PackFile<'_>) {
        let Some(judging) = self.parse::<Judging>(file) else { return };
        self.require_sources(file, [&judging.source], &judging.sources);
        let shares = [judging.suspicious, judging.likely, judging.damping];
        if !shares.iter().all(|s| (0.0..=1.0).contains(s)) || judging.suspicious > judging.likely {
            self.error(ErrorKind::Schema, file.path, None, "suspicious, likely and damping are 0 to 1, and suspicious <= likely");
        }
        if !judging.base.is_finite() || !judging.authenticated.is_finite() || judging.authenticated < 0.0 {
            self.error(ErrorKind::Schema, file.path, None, "base is a number, and authenticated 0 or more");
        }
        self.sources(file.path, judging.sources.clone());
        self.pack.judging = judging;
    }

    fn phrases(&mut self, file: &PackFile<'_>) {
        let Some(raw) = self.parse::<PhraseFile>(file) else { return };
        // Phrases stand in the order of their lines: counting on from the last one keeps this linear.
        let (mut line, mut counted) = (1, 0);
        for spanned in raw.phrases {
            let start = spanned.span().start;
            line += file.text.get(counted..start).map_or(0, |text| text.matches('\n').count());
            counted = start;
            let entry = spanned.into_inner();
            if !self.phrase_ids.insert(entry.id.clone()) {
                self.error(
                    ErrorKind::Duplicate,
                    file.path,
                    Some(line),
                    format!("phrase id \"{}\" is used twice; give each phrase its own", entry.id),
                );
                continue;
            }
            if !raw.sources.contains_key(entry.source.get_ref()) {
                let at = line_of(file.text, entry.source.span().start);
                let message = format!("source \"{}\" is not listed; add [sources.{0}]", entry.source.get_ref());
                self.error(ErrorKind::Source, file.path, Some(at), message);
            }
            let pattern = match Pattern::parse(entry.pattern.get_ref(), &raw.lists) {
                Ok(pattern) => pattern,
                Err(message) => {
                    let at = line_of(file.text, entry.pattern.span().start);
                    self.error(ErrorKind::Syntax, file.path, Some(at), message);
                    continue;
                }
            };
            self.pack.phrases.push(Phrase {
                id: entry.id,
                language: raw.language.clone(),
                indicator: entry.indicator.into_inner(),
                strength: entry.strength,
                text: entry.pattern.into_inner(),
                pattern,
                near: entry.near,
                source: entry.source.into_inner(),
                hit: entry.hit,
                miss: entry.miss,
                place: (file.path.to_owned(), line),
            });
        }
        self.sources(file.path, raw.sources);
    }

    fn sources(&mut self, path: &str, sources: BTreeMap<String, Source>) {
        for (key, source) in sources {
            self.pack.sources.insert(format!("{path}#{key}"), source);
        }
    }

    /// Names each key that `sources` lacks.
    fn require_sources<'k>(
        &mut self,
        file: &PackFile<'_>,
        keys: impl IntoIterator<Item = &'k String>,
        sources: &BTreeMap<String, Source>,
    ) {
        let missing: BTreeSet<&String> = keys.into_iter().filter(|key| !sources.contains_key(*key)).collect();
        for key in missing {
            let line = file.text.find(&format!("\"{key}\"")).map(|at| line_of(file.text, at));
            self.error(ErrorKind::Source, file.path, line, format!("source \"{key}\" is not listed; add [sources.{key}]"));
        }
    }

    fn brand(&mut self, file: &PackFile<'_>) {
        let Some(brand) = self.parse::<Brand>(file) else { return };
        let keys = (brand.domains_source.iter())
            .chain(brand.numbers.iter().map(|n| &n.source))
            .chain(brand.never.iter().map(|n| &n.source))
            .chain(brand.reports.iter().map(|r| &r.source));
        self.require_sources(file, keys, &brand.sources);
        let lists = [&brand.domains, &brand.mail_domains, &brand.hosts, &brand.suffixes, &brand.worldwide, &brand.defensive];
        if lists.iter().any(|list| !list.is_empty()) && brand.domains_source.is_empty() {
            self.error(ErrorKind::Source, file.path, None, "domains are listed without domains_source; name where they come from");
        }
        for domain in brand.domains.iter().chain(&brand.mail_domains).chain(&brand.hosts).chain(&brand.defensive) {
            if !domain.contains('.') || *domain != domain.to_lowercase() || domain.contains(['/', ':', ' ', '@']) {
                let line = file.text.find(&format!("\"{domain}\"")).map(|at| line_of(file.text, at));
                let message = format!("domain \"{domain}\" is not a host in lower case; write it such as \"acme.example\"");
                self.error(ErrorKind::Schema, file.path, line, message);
            }
        }
        for label in
            brand.worldwide.iter().filter(|label| label.contains('.') || **label != label.to_lowercase() || label.len() < 5)
        {
            let line = file.text.find(&format!("\"{label}\"")).map(|at| line_of(file.text, at));
            let message = format!(
                "worldwide \"{label}\" is not a label of five or more letters in lower case; write it such as \"acmebank\""
            );
            self.error(ErrorKind::Schema, file.path, line, message);
        }
        for number in &brand.numbers {
            let digits = number.e164.strip_prefix('+').unwrap_or("");
            if !(7..=15).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
                let line = file.text.find(&number.e164).map(|at| line_of(file.text, at));
                let message = format!("number \"{}\" is not E.164; write \"+\" and 7 to 15 digits", number.e164);
                self.error(ErrorKind::Schema, file.path, line, message);
            }
        }
        self.sources(file.path, brand.sources.clone());
        self.keep(file, "brand", brand.id.clone(), |pack| pack.brands.insert(brand.id.clone(), brand.clone()).is_none());
    }

    fn indicator(&mut self, file: &PackFile<'_>) {
        let Some(indicator) = self.parse::<Indicator>(file) else { return };
        let weight = &indicator.weight;
        let all = [weight.weak, weight.medium, weight.strong];
        if all.iter().any(|w| !w.is_finite() || *w < 0.0) || weight.weak > weight.medium || weight.medium > weight.strong {
            let message = "weights are 0 or more, and weak <= medium <= strong: more text must never excuse";
            self.error(ErrorKind::Schema, file.path, file.text.find("weight").map(|at| line_of(file.text, at)), message);
        }
        if all.iter().any(|w| *w > 0.0) {
            self.require_sources(file, [&weight.source], &indicator.sources);
        }
        self.sources(file.path, indicator.sources.clone());
        self.keep(file, "indicator", indicator.id.clone(), |pack| {
            pack.indicators.insert(indicator.id.clone(), indicator.clone()).is_none()
        });
    }

    fn keep(&mut self, file: &PackFile<'_>, what: &str, id: String, insert: impl FnOnce(&mut Pack) -> bool) {
        let key = format!("{what} {id}");
        if !insert(&mut self.pack) {
            let before = self.places.get(&key).cloned().unwrap_or_default();
            self.error(ErrorKind::Duplicate, file.path, None, format!("{what} \"{id}\" is already in {before}"));
        }
        self.places.insert(key, file.path.to_owned());
    }

    fn advice(&mut self, file: &PackFile<'_>) {
        let Some(raw) = self.parse::<AdviceFile>(file) else { return };
        for text in raw.texts {
            let texts = self.pack.advice.entry(raw.language.clone()).or_default();
            if texts.insert(text.id.clone(), text.text).is_some() {
                self.error(ErrorKind::Duplicate, file.path, None, format!("advice \"{}\" is given twice", text.id));
            }
        }
    }

    fn place_list(&mut self, file: &PackFile<'_>) {
        let Some(raw) = self.parse::<PlacesFile>(file) else { return };
        self.require_sources(file, raw.places.iter().map(|p| &p.source), &raw.sources);
        self.sources(file.path, raw.sources);
        self.pack.places.entry(raw.country).or_default().extend(raw.places);
    }

    /// References between files, once all are read.
    fn check_references(&mut self) {
        let mut errors = Vec::new();
        let indicators = &self.pack.indicators;
        for phrase in &self.pack.phrases {
            if !indicators.contains_key(&phrase.indicator) {
                let message = format!("there is no indicator \"{}\"; add indicators/{0}.toml", phrase.indicator);
                errors.push(Error::new(ErrorKind::Reference, &phrase.place.0, Some(phrase.place.1), message));
            }
        }
        let place = |what: &str, id: &str| self.places.get(&format!("{what} {id}")).cloned().unwrap_or_default();
        for brand in self.pack.brands.values() {
            for id in brand.never.iter().flat_map(|n| &n.breaks).filter(|id| !indicators.contains_key(*id)) {
                let message = format!("breaks names \"{id}\", which is no indicator");
                errors.push(Error::new(ErrorKind::Reference, &place("brand", &brand.id), None, message));
            }
        }
        for indicator in indicators.values() {
            let path = place("indicator", &indicator.id);
            for entry in indicator.combine.iter().flat_map(|c| c.all.iter().flatten()) {
                let id = entry.split(':').next().unwrap_or(entry);
                if !indicators.contains_key(id) {
                    errors.push(Error::new(
                        ErrorKind::Reference,
                        &path,
                        None,
                        format!("combine names \"{id}\", which is no indicator"),
                    ));
                }
            }
            for id in &indicator.advice {
                if !self.pack.advice.get("en").is_some_and(|texts| texts.contains_key(id)) {
                    let message = format!("advice \"{id}\" is not in advice/en.toml; add it there");
                    errors.push(Error::new(ErrorKind::Reference, &path, None, message));
                }
            }
        }
        self.errors.append(&mut errors);
    }
}

/// The line, from 1, of a byte of the text.
fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|&&b| b == b'\n').count() + 1
}
