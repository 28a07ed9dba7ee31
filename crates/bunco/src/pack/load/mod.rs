//! TOML text to [`Pack`], with every mistake named by file and line.

mod phrases;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::PackFile;
use super::notation::Shared;
use super::schema::{AdviceText, Brand, Indicator, Judging, Pack, Place, Source};
use crate::error::{Error, ErrorKind};

pub(crate) use phrases::script_named;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdviceFile {
    language: String,
    #[serde(rename = "text")]
    texts: Vec<AdviceText>,
}

/// What an open list says of many brands, by brand id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DomainFile {
    source: Source,
    brands: BTreeMap<String, Vec<String>>,
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
    let files: Vec<PackFile<'a>> = files.into_iter().collect();
    // Phrases of any file may name lists of any other.
    files.iter().filter(|file| folder(file) == "lists").for_each(|file| loader.lists(file));
    files.iter().for_each(|file| loader.file(file));
    loader.attach_lists();
    loader.check_references();
    if loader.errors.is_empty() { Ok(loader.pack) } else { Err(loader.errors) }
}

#[derive(Default)]
struct Loader {
    pack: Pack,
    phrase_ids: BTreeSet<String>,
    /// Brand ids and domains that open lists name as theirs.
    listed: Vec<(String, Vec<String>)>,
    /// Lists by language.
    shared: BTreeMap<String, Shared>,
    errors: Vec<Error>,
}

impl Loader {
    fn error(&mut self, kind: ErrorKind, path: &str, line: Option<usize>, message: impl Into<String>) {
        self.errors.push(Error::new(kind, path, line, message));
    }

    fn file(&mut self, file: &PackFile<'_>) {
        if file.place() == "judge.toml" {
            return self.judging(file);
        }
        match folder(file) {
            "lists" => {}
            "phrases" => self.phrases(file),
            "brands" => self.brand(file),
            "domains" => self.domain_list(file),
            "indicators" => self.indicator(file),
            "advice" => self.advice(file),
            "places" => self.place_list(file),
            _ => self.error(
                ErrorKind::Schema,
                file.path,
                None,
                "a pack file is judge.toml or lies in phrases/, lists/, brands/, domains/, indicators/, advice/ or places/",
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
        let shares = [judging.suspicious, judging.likely, judging.damping, judging.crowding];
        if !shares.iter().all(|s| (0.0..=1.0).contains(s)) || judging.suspicious > judging.likely {
            self.error(
                ErrorKind::Schema,
                file.path,
                None,
                "suspicious, likely, damping and crowding are 0 to 1, and suspicious <= likely",
            );
        }
        let rises = |pair: &[[f64; 2]]| pair[0][0] < pair[1][0] && pair[0][1] < pair[1][1];
        let bend: Vec<[f64; 2]> = std::iter::once([0.0; 2]).chain(judging.bend.iter().copied()).collect();
        if !bend.windows(2).all(rises) || !bend.iter().flatten().all(|n| n.is_finite()) {
            let message = "bend rises from [0, 0]; write its points in order, such as [[1.0, 1.2], [3.0, 2.9]]";
            self.error(ErrorKind::Schema, file.path, None, message);
        }
        if !judging.base.is_finite() || !judging.authenticated.is_finite() || judging.authenticated < 0.0 {
            self.error(ErrorKind::Schema, file.path, None, "base is a number, and authenticated 0 or more");
        }
        for (family, rule) in &judging.families {
            let share = rule.damping.is_none_or(|share| (0.0..=1.0).contains(&share));
            if !share || rule.cap.is_some_and(|cap| !cap.is_finite() || cap < 0.0) {
                let line = file.text.find(&format!("[families.{family}]")).map(|at| line_of(file.text, at));
                self.error(
                    ErrorKind::Schema,
                    file.path,
                    line,
                    format!("family \"{family}\": cap is 0 or more, and damping 0 to 1"),
                );
            }
        }
        self.sources(file.path, judging.sources.clone());
        self.pack.judging = judging;
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
        let Some(mut brand) = self.parse::<Brand>(file) else { return };
        brand.place = file.path.to_owned();
        let keys = (brand.domains_source.iter())
            .chain(brand.numbers.iter().map(|n| &n.source))
            .chain(brand.never.iter().map(|n| &n.source))
            .chain(brand.reports.iter().map(|r| &r.source));
        self.require_sources(file, keys, &brand.sources);
        let lists = [&brand.domains, &brand.mail_domains, &brand.hosts, &brand.suffixes, &brand.worldwide, &brand.defensive];
        if lists.iter().any(|list| !list.is_empty()) && brand.domains_source.is_empty() {
            self.error(ErrorKind::Source, file.path, None, "domains are listed without domains_source; name where they come from");
        }
        let hosts = brand.domains.iter().chain(&brand.mail_domains).chain(&brand.hosts).chain(&brand.defensive);
        self.require_hosts(file, hosts.filter(|host| !host.contains('.') || !is_lower_host(host)));
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
        if let Some(before) = self.pack.brands.insert(brand.id.clone(), brand) {
            self.twice(file, "brand", &before.id, &before.place);
        }
    }

    /// Names each host that is written wrong.
    fn require_hosts<'k>(&mut self, file: &PackFile<'_>, wrong: impl Iterator<Item = &'k String>) {
        for domain in wrong {
            let line = file.text.find(&format!("\"{domain}\"")).map(|at| line_of(file.text, at));
            let message = format!("domain \"{domain}\" is not a host in lower case; write it such as \"acme.example\"");
            self.error(ErrorKind::Schema, file.path, line, message);
        }
    }

    fn domain_list(&mut self, file: &PackFile<'_>) {
        let Some(raw) = self.parse::<DomainFile>(file) else { return };
        self.require_hosts(file, raw.brands.values().flatten().filter(|host| !is_lower_host(host)));
        self.sources(file.path, BTreeMap::from([("source".to_owned(), raw.source)]));
        self.listed.extend(raw.brands);
    }

    /// Gives brands what open lists say of them; a list may know brands that the pack does not have.
    fn attach_lists(&mut self) {
        for (id, domains) in std::mem::take(&mut self.listed) {
            if let Some(brand) = self.pack.brands.get_mut(&id) {
                brand.listed.extend(domains);
            }
        }
    }

    fn indicator(&mut self, file: &PackFile<'_>) {
        let Some(mut indicator) = self.parse::<Indicator>(file) else { return };
        indicator.place = file.path.to_owned();
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
        if let Some(before) = self.pack.indicators.insert(indicator.id.clone(), indicator) {
            self.twice(file, "indicator", &before.id, &before.place);
        }
    }

    fn twice(&mut self, file: &PackFile<'_>, what: &str, id: &str, before: &str) {
        let line = file.text.find(&format!("\"{id}\"")).map(|at| line_of(file.text, at));
        self.error(ErrorKind::Duplicate, file.path, line, format!("{what} \"{id}\" is already in {before}; give it its own id"));
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
        for brand in self.pack.brands.values() {
            for id in brand.never.iter().flat_map(|n| &n.breaks).filter(|id| !indicators.contains_key(*id)) {
                let message = format!("breaks names \"{id}\", which is no indicator");
                errors.push(Error::new(ErrorKind::Reference, &brand.place, None, message));
            }
        }
        for indicator in indicators.values() {
            let path = &indicator.place;
            for entry in indicator.combine.iter().flat_map(|c| c.all.iter().flatten()) {
                let id = entry.split(':').next().unwrap_or(entry);
                if !indicators.contains_key(id) {
                    errors.push(Error::new(
                        ErrorKind::Reference,
                        path,
                        None,
                        format!("combine names \"{id}\", which is no indicator"),
                    ));
                }
            }
            for id in &indicator.advice {
                if !self.pack.advice.get("en").is_some_and(|texts| texts.contains_key(id)) {
                    let message = format!("advice \"{id}\" is not in advice/en.toml; add it there");
                    errors.push(Error::new(ErrorKind::Reference, path, None, message));
                }
            }
        }
        for family in self.pack.judging.families.keys().filter(|family| !indicators.values().any(|i| i.family == **family)) {
            let message = format!("no indicator is of the family \"{family}\"; take [families.{family}] out, or mend its name");
            errors.push(Error::new(ErrorKind::Reference, "judge.toml", None, message));
        }
        self.errors.append(&mut errors);
    }
}

/// Whether the text may be a host name, or an ending of a brand's own, in lower case.
fn is_lower_host(text: &str) -> bool {
    !text.is_empty() && *text == text.to_lowercase() && !text.contains(['/', ':', ' ', '@'])
}

/// The folder that says what a file holds.
fn folder<'a>(file: &PackFile<'a>) -> &'a str {
    file.path.rsplit('/').nth(1).unwrap_or("")
}

/// The line, from 1, of a byte of the text.
fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|&&b| b == b'\n').count() + 1
}
