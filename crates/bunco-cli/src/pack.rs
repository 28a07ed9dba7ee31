//! `bunco pack`: checks a pack, shows what is loaded.

use std::collections::BTreeMap;
use std::path::Path;

use bunco::pack::{Brand, Near, Pack, PackFile, Phrase, Within};
use bunco::{CompiledPack, Engine};
use bunco_folder::reason;

use crate::args::Sort;
use crate::layout::{Look, Sheet};
use crate::out::{Out, complain};
use crate::packs;
use crate::{engine, explain};

/// Where the texts of lists begin.
const AT: usize = 14;

/// Checks the pack in `dir`: every error and warning on a line of its own. 1 when there are errors, 2 when it cannot be read.
pub(crate) fn check(dir: &Path, alone: bool, out: &mut Out) -> u8 {
    let folder = match packs::read(dir) {
        Ok(folder) => folder,
        Err(errors) => {
            errors.iter().for_each(complain);
            return 2;
        }
    };
    let mut warnings: Vec<String> =
        folder.strangers.iter().map(|path| format!("{}: not read; the files of a pack end in .toml", path.display())).collect();
    let count = folder.files.len();
    let folders = [folder];
    let engine = packs::load(!alone, &folders).and_then(engine::build);
    let errors: Vec<String> = match engine {
        Ok(engine) => {
            let files: Vec<PackFile<'_>> = folders[0].pack_files().collect();
            warnings.extend(engine.lint(&files).iter().map(ToString::to_string));
            engine.check().iter().filter(|error| Path::new(error.path()).starts_with(dir)).map(ToString::to_string).collect()
        }
        Err(errors) => errors,
    };
    for error in &errors {
        out.write(&format!("error: {error}\n"));
    }
    for warning in &warnings {
        out.write(&format!("warning: {warning}\n"));
    }
    out.write(&format!("{count} files, {} errors, {} warnings\n", errors.len(), warnings.len()));
    u8::from(!errors.is_empty())
}

/// Compiles the pack in `dir` into the file `output`, unless it has errors. 1 when it has, 2 when a file cannot be read or written.
///
/// # Errors
///
/// Each path that cannot be read.
pub(crate) fn compile(dir: &Path, output: &Path, alone: bool, out: &mut Out) -> Result<u8, Vec<String>> {
    let folders = [packs::read(dir)?];
    let (errors, pack) = match CompiledPack::compile(packs::files(!alone, &folders)) {
        Ok(pack) => match Engine::builder().compiled(pack.clone()).build() {
            Ok(engine) => (engine.check(), Some(pack)),
            Err(errors) => (errors, None),
        },
        Err(errors) => (errors, None),
    };
    for error in &errors {
        out.write(&format!("error: {error}\n"));
    }
    let Some(pack) = pack.filter(|_| errors.is_empty()) else { return Ok(1) };
    std::fs::write(output, pack.bytes()).map_err(|e| vec![format!("cannot write {}: {}", output.display(), reason(&e))])?;
    out.write(&format!("{}: {} bytes\n", output.display(), pack.bytes().len()));
    Ok(0)
}

/// Lists what is loaded.
pub(crate) fn list(what: Sort, pack: &Pack, out: &mut Out) {
    let mut sheet = Sheet::new(out.page());
    match what {
        Sort::All => all(pack, &mut sheet),
        Sort::Brands => brands(pack, &mut sheet),
        Sort::Indicators => explain::list(pack, &mut sheet),
        Sort::Phrases => phrases(pack, &mut sheet),
        Sort::Places => places(pack, &mut sheet),
        Sort::Sources => {
            for (place, source) in &pack.sources {
                sheet.line(0, place, Look::Bold);
                sheet.line(2, &explain::source_line(source), Look::Plain);
            }
        }
    }
    out.write(&sheet.into_text());
}

/// Everything loaded in a few lines: how much, and how new.
pub(crate) fn all(pack: &Pack, sheet: &mut Sheet) {
    let languages = counts(pack.phrases.iter().map(|phrase| &*phrase.language));
    sheet.entry("phrases", AT, &format!("{} ({languages})", pack.phrases.len()));
    let sectors = counts(pack.brands.values().map(|brand| &*brand.sector));
    sheet.entry("brands", AT, &format!("{} ({sectors})", pack.brands.len()));
    let sum = |count: fn(&Brand) -> usize| pack.brands.values().map(count).sum::<usize>();
    let domains = sum(|brand| brand.domains.len() + brand.mail_domains.len() + brand.hosts.len() + brand.suffixes.len());
    sheet.entry("", AT, &format!("with {domains} domains and {} numbers", sum(|brand| brand.numbers.len())));
    let families = counts(pack.indicators.values().map(|indicator| &*indicator.family));
    sheet.entry("indicators", AT, &format!("{} ({families})", pack.indicators.len()));
    let advice: Vec<String> = pack.advice.iter().map(|(language, texts)| format!("{language} {}", texts.len())).collect();
    sheet.entry("advice", AT, &advice.join(", "));
    let countries: Vec<&str> = pack.places.keys().map(String::as_str).collect();
    sheet.entry("places", AT, &format!("{} countries ({})", countries.len(), countries.join(", ")));
    let newest = pack.sources.values().filter_map(|source| source.date.as_deref()).max();
    sheet.entry("sources", AT, &format!("{}, the newest of {}", pack.sources.len(), newest.unwrap_or("no date")));
}

/// `en 12, de 3`: how often each word comes.
fn counts<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    words.for_each(|word| *counts.entry(word).or_default() += 1);
    counts.iter().map(|(word, count)| format!("{word} {count}")).collect::<Vec<_>>().join(", ")
}

fn brands(pack: &Pack, sheet: &mut Sheet) {
    let at = pack.brands.keys().map(String::len).max().unwrap_or(0) + 4;
    for brand in pack.brands.values() {
        let text = format!("{} ({}): {} domains, {} numbers", brand.name, brand.sector, brand.domains.len(), brand.numbers.len());
        sheet.entry(&brand.id, at, &text);
    }
}

fn phrases(pack: &Pack, sheet: &mut Sheet) {
    let at = pack.phrases.iter().map(|phrase| phrase.id.len()).max().unwrap_or(0) + 4;
    for phrase in &pack.phrases {
        sheet.entry(&phrase.id, at, &phrase.text);
    }
}

fn places(pack: &Pack, sheet: &mut Sheet) {
    for (country, places) in &pack.places {
        for (i, place) in places.iter().enumerate() {
            let ways: Vec<&str> = [&place.url, &place.phone, &place.sms].into_iter().flatten().map(String::as_str).collect();
            sheet.entry(
                if i == 0 { country } else { "" },
                6,
                &format!("{}: {}, for {}", place.agency, ways.join(", "), place.purpose),
            );
        }
    }
}

/// Shows an entry with its sources. The exit status.
pub(crate) fn show(id: &str, pack: &Pack, out: &mut Out) -> u8 {
    let mut sheet = Sheet::new(out.page());
    if let Some(indicator) = pack.indicators.get(id) {
        explain::page(pack, indicator, &mut sheet);
    } else if let Some(brand) = pack.brands.get(id) {
        brand_page(brand, &mut sheet);
    } else if let Some(phrase) = pack.phrases.iter().find(|phrase| phrase.id == id) {
        phrase_page(pack, phrase, &mut sheet);
    } else {
        let known = pack.brands.keys().chain(pack.indicators.keys()).chain(pack.phrases.iter().map(|phrase| &phrase.id));
        complain(explain::unknown("entry", id, known));
        return 2;
    }
    out.write(&sheet.into_text());
    0
}

fn brand_page(brand: &Brand, sheet: &mut Sheet) {
    sheet.line(0, &brand.id, Look::Bold);
    sheet.entry("name", AT, &brand.name);
    let lists = [
        ("also", &brand.aliases),
        ("common words", &brand.common),
        ("countries", &brand.countries),
        ("domains", &brand.domains),
        ("mail from", &brand.mail_domains),
        ("hosts", &brand.hosts),
        ("suffixes", &brand.suffixes),
    ];
    sheet.entry("sector", AT, &brand.sector);
    for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        sheet.entry(name, AT, &list.join(", "));
    }
    for (i, number) in brand.numbers.iter().enumerate() {
        let text = format!("{} {} {} ({:?}, {})", number.e164, number.country, number.purpose, number.tier, number.source);
        sheet.entry(if i == 0 { "numbers" } else { "" }, AT, &text);
    }
    for (i, never) in brand.never.iter().enumerate() {
        sheet.entry(if i == 0 { "never" } else { "" }, AT, &format!("{} ({})", never.text, never.source));
    }
    for (i, report) in brand.reports.iter().enumerate() {
        sheet.entry(if i == 0 { "report to" } else { "" }, AT, &format!("{} ({})", report.to, report.source));
    }
    explain::sources(&brand.sources, sheet);
}

fn phrase_page(pack: &Pack, phrase: &Phrase, sheet: &mut Sheet) {
    sheet.line(0, &phrase.id, Look::Bold);
    sheet.entry("wording", AT, &phrase.text);
    sheet.entry("indicator", AT, &format!("{} ({:?})", phrase.indicator, phrase.strength).to_lowercase());
    let near = phrase.near.iter().map(|near| match near {
        Near::Slot(slot) => format!("{} within {} words", slot.name(), phrase.near_within),
        Near::Sequence(sequence) => format!("\"{sequence}\" within {} words", phrase.near_within),
    });
    let beside = match phrase.unless_within {
        Within::Sentence => "in its sentence".to_owned(),
        Within::Words(words) => format!("within {words} words"),
    };
    let unless = phrase.unless.iter().map(|sequence| format!("\"{sequence}\" {beside}"));
    let except = phrase.except.iter().map(ToString::to_string);
    for (name, texts) in [("near", near.collect::<Vec<_>>()), ("unless", unless.collect()), ("except in", except.collect())] {
        for (i, text) in texts.iter().enumerate() {
            sheet.entry(if i == 0 { name } else { "" }, AT, text);
        }
    }
    for (name, list) in [("languages", &phrase.languages), ("scripts", &phrase.scripts)] {
        if !list.is_empty() {
            sheet.entry(name, AT, &list.join(", "));
        }
    }
    for (name, texts) in [("found in", &phrase.hit), ("not in", &phrase.miss)] {
        for (i, text) in texts.iter().enumerate() {
            sheet.entry(if i == 0 { name } else { "" }, AT, text);
        }
    }
    sheet.entry("file", AT, &format!("{}:{}", phrase.place.0, phrase.place.1));
    let source = pack.sources.get(&format!("{}#{}", phrase.place.0, phrase.source));
    sheet.entry("source", AT, &source.map_or_else(|| phrase.source.clone(), explain::source_line));
}
