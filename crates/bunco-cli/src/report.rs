//! `bunco report`: where to report in a country, and a text ready to send.

use std::collections::BTreeSet;

use bunco::pack::Place;
use bunco::{Engine, Message, PartKind, Region, Report};
use serde_json::{Value, json};

use crate::args::ReportArgs;
use crate::explain::unknown;
use crate::layout::{Look, Piece, Sheet};
use crate::out::{Out, complain};
use crate::{clean, engine, input};

/// Bytes read of the message; agencies read less.
const LONGEST: u64 = 1 << 24;
/// Lines of a kind in the letter.
const MOST: usize = 12;
/// Characters of a quote in the letter.
const QUOTE: usize = 160;

/// Tells where to report, and what. The exit status.
pub(crate) fn run(args: &ReportArgs, engine: &Engine, out: &mut Out) -> u8 {
    let countries: Vec<&String> = engine.places().keys().filter(|country| *country != ANYWHERE).collect();
    let Some(region) = args.region else {
        let known: Vec<&str> = countries.iter().map(|country| country.as_str()).collect();
        complain(format_args!("which country? write --region with one of {}", known.join(", ")));
        return 2;
    };
    if !engine.places().contains_key(region.as_str()) {
        complain(unknown("list of places for", region.as_str(), countries.into_iter()));
        return 2;
    }
    let letter = match args.path.as_ref().map(|path| letter(path, region, engine)).transpose() {
        Ok(letter) => letter,
        Err(why) => {
            complain(why);
            return 2;
        }
    };
    let kinds: Vec<&str> = match &letter {
        Some(letter) => letter.kinds.iter().map(String::as_str).collect(),
        None => args.kind.as_deref().into_iter().collect(),
    };
    let places = places(engine, region, &kinds);
    if args.json {
        out.write(&(as_json(region, &places, letter.as_ref()).to_string() + "\n"));
        return 0;
    }
    let mut sheet = Sheet::new(out.page());
    sheet.line(0, "Where to report", Look::Bold);
    for place in places {
        sheet.blank();
        sheet.line(2, &place.agency, Look::Bold);
        sheet.paragraph(4, 4, &[Piece::new(&ways(place).join(", "), Look::Plain)]);
        sheet.line(4, &format!("for {}", place.purpose), Look::Dim);
    }
    if let Some(letter) = letter {
        sheet.blank();
        sheet.line(0, &letter.subject, Look::Bold);
        sheet.blank();
        letter.lines.iter().for_each(|line| if line.is_empty() { sheet.blank() } else { sheet.line(0, line, Look::Plain) });
    }
    out.write(&sheet.into_text());
    0
}

/// Places that take reports from every country stand under this name.
const ANYWHERE: &str = "*";

/// Those for the kinds first, then those for all; last those for other kinds.
fn places<'p>(engine: &'p Engine, region: Region, kinds: &[&str]) -> Vec<&'p Place> {
    let of = |country: &str| engine.places().get(country).into_iter().flatten();
    let mut places: Vec<&Place> = of(region.as_str()).chain(of(ANYWHERE)).collect();
    places.sort_by_key(|place| match &place.kinds {
        special if special.iter().any(|kind| kinds.contains(&kind.as_str())) => 0,
        general if general.is_empty() => 1,
        _ => 2,
    });
    if !kinds.is_empty() {
        places.retain(|place| place.kinds.is_empty() || place.kinds.iter().any(|kind| kinds.contains(&kind.as_str())));
    }
    places
}

fn ways(place: &Place) -> Vec<String> {
    let url = place.url.as_ref().map(|url| url.trim_start_matches("mailto:").to_owned());
    [url, place.phone.clone(), place.sms.as_ref().map(|code| format!("SMS {code}"))].into_iter().flatten().collect()
}

fn as_json(region: Region, places: &[&Place], letter: Option<&Letter>) -> Value {
    let places: Vec<Value> = (places.iter())
        .map(|p| json!({"agency": p.agency, "url": p.url, "phone": p.phone, "sms": p.sms, "for": p.purpose, "source": p.source}))
        .collect();
    let mut value = json!({"country": region.as_str(), "places": places});
    if let Some(letter) = letter {
        value["subject"] = json!(letter.subject);
        value["text"] = json!(letter.lines.join("\n"));
        value["kinds"] = json!(letter.kinds);
    }
    value
}

/// A text to send.
struct Letter {
    subject: String,
    lines: Vec<String>,
    kinds: Vec<String>,
}

/// Reads the message and writes the letter about it.
fn letter(path: &std::path::PathBuf, region: Region, engine: &Engine) -> Result<Letter, String> {
    let item = input::items(input::sources(std::slice::from_ref(path)), LONGEST).next();
    let item = item.ok_or_else(|| format!("{} holds no message", path.display()))??;
    Ok(engine::with_message(item, None, |_, message| {
        let message = message.with_region(region);
        let report = engine.scan(&message);
        compose(engine, region, &message, &report)
    }))
}

fn compose(engine: &Engine, region: Region, message: &Message<'_>, report: &Report) -> Letter {
    let language = language(region);
    let text = |id: &str| {
        let of = |language: &str| engine.advice().get(language).and_then(|texts| texts.get(id));
        of(language).or_else(|| of("en")).cloned().unwrap_or_default()
    };
    let mut lines = vec![text("letter-opening")];
    let mut list = |id: &str, items: Vec<String>| match &items[..] {
        [] => {}
        [one] => lines.extend([String::new(), format!("{} {one}", text(id))]),
        _ => {
            lines.extend([String::new(), text(id)]);
            lines.extend(items.iter().take(MOST).map(|item| format!("- {item}")));
        }
    };
    let part = |kind: PartKind| {
        let part = message.parts().iter().find(|part| part.kind() == kind && !part.text().is_empty());
        part.map(|part| short(&String::from_utf8_lossy(part.text()))).into_iter().collect()
    };
    let brands = report.brands().iter().map(|id| engine.brands().get(id).map_or(id.clone(), |brand| brand.name.clone()));
    list("letter-brands", brands.take(MOST).collect());
    list("letter-sender", part(PartKind::From));
    list("letter-title", part(PartKind::Subject));
    list("letter-contacts", report.observables().iter().map(|o| short(&o.value)).collect());
    list("letter-words", words(report));
    lines.extend([String::new(), text("letter-loss"), text("letter-closing")]);
    Letter { subject: text("letter-subject"), lines, kinds: report.kinds().to_vec() }
}

/// What the heaviest findings quote, each once.
fn words(report: &Report) -> Vec<String> {
    let mut findings: Vec<_> = report.findings().iter().filter(|f| f.weight() > 0.0 && !f.quote().trim().is_empty()).collect();
    findings.sort_by(|a, b| b.weight().total_cmp(&a.weight()));
    let mut seen = BTreeSet::new();
    let quotes = findings.into_iter().map(|f| short(f.quote())).filter(|quote| seen.insert(quote.clone()));
    quotes.take(MOST).map(|quote| format!("\u{ab}{quote}\u{bb}")).collect()
}

/// A text on one line, cut where it gets long.
fn short(text: &str) -> String {
    let line = clean::line(text);
    if line.chars().count() <= QUOTE { line } else { line.chars().take(QUOTE).chain(['\u{2026}']).collect() }
}

/// The language in which the country's agencies read, of those that advice is written in.
fn language(region: Region) -> &'static str {
    match region.as_str() {
        "DE" | "AT" | "CH" => "de",
        "FR" | "BE" => "fr",
        "ES" => "es",
        _ => "en",
    }
}
