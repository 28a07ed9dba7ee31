//! Labelled messages, scanned.

use std::collections::BTreeMap;
use std::path::Path;

use bunco::pack::Strength;
use bunco::{Channel, Engine, Level, Message};
use bunco_conformance::Case;
use serde_json::Value;

use super::model::Shape;

/// One message: what was found in it, and what it is.
#[derive(Clone)]
pub(crate) struct Sample {
    pub(crate) label: String,
    pub(crate) source: String,
    pub(crate) scam: bool,
    /// Whether it was written for the project: such messages teach, and measure nothing.
    pub(crate) written: bool,
    /// How much it counts: messages of one campaign share one.
    pub(crate) weight: f64,
    /// How much it has to say in the fit: genuine mail of a large source less, so that two old collections do not stand for all mail.
    pub(crate) say: f64,
    pub(crate) fold: usize,
    /// Indicators with the strongest finding of each: 0 weak, 1 medium, 2 strong.
    pub(crate) features: Vec<(usize, usize)>,
}

struct Row {
    label: String,
    source: String,
    family: String,
    raw: Option<Vec<u8>>,
    record: Value,
}

/// The label of genuine mail.
pub(crate) const HAM: &str = "ham";
/// The label of unwanted mail that poses as nobody.
pub(crate) const SPAM: &str = "spam_other";
/// The source, and the label of scams, of what was written for the project.
const WRITTEN: &str = "written";
const WRITTEN_SCAM: &str = "scam";
const SCAMS: &[&str] = &["tech_support", "callback", "phish", "smish", "other_scam", "fraud419"];

pub(crate) fn load(engine: &Engine, shape: &Shape, dir: &str) -> Result<Vec<Sample>, String> {
    let rows = rows(Path::new(dir))?;
    let mut sizes: BTreeMap<(String, String), usize> = BTreeMap::new();
    for row in &rows {
        *sizes.entry((row.label.clone(), row.family.clone())).or_default() += 1;
    }
    let half = rows.len().div_ceil(2).max(1);
    let scan = |rows: &[Row]| -> Vec<Sample> {
        let mut scanner = engine.scanner();
        rows.iter()
            .map(|row| {
                let size = sizes[&(row.label.clone(), row.family.clone())] as f64;
                // What a source says of itself is wrong now and then; what a person read counts in full.
                let trust = if row.record["labelled_by"] == "hand" || row.label == "ham" { 1.0 } else { 0.5 };
                Sample {
                    features: features(shape, &scanner.scan(&message(row))),
                    scam: SCAMS.contains(&row.label.as_str()),
                    written: false,
                    weight: trust / size,
                    say: trust / size,
                    fold: fold_of(&row.family),
                    label: row.label.clone(),
                    source: row.source.clone(),
                }
            })
            .collect()
    };
    let mut samples: Vec<Sample> = std::thread::scope(|scope| {
        let threads: Vec<_> = rows.chunks(half).map(|rows| scope.spawn(|| scan(rows))).collect();
        threads.into_iter().flat_map(|t| t.join().expect("scanning does not panic")).collect()
    });
    samples.extend(written(engine, shape));
    balance(&mut samples);
    Ok(samples)
}

/// The messages and texts of the tests: honest cousins of every scam are rarer in what is collected than in what people get.
fn written(engine: &Engine, shape: &Shape) -> Vec<Sample> {
    let mut scanner = engine.scanner();
    let sample = |case: Case| {
        let scam = match (case.expect.level.as_deref(), case.expect.at_most.as_deref()) {
            (Some(_), None) => true,
            (None, Some(most)) if most == Level::NothingFound.name() => false,
            _ => return None,
        };
        Some(Sample {
            features: features(shape, &scanner.scan(&case.message())),
            scam,
            written: true,
            weight: 1.0,
            say: 1.0,
            fold: fold_of(&case.name),
            label: if scam { WRITTEN_SCAM } else { HAM }.to_owned(),
            source: WRITTEN.to_owned(),
        })
    };
    let bulk = bunco_conformance::written().into_iter().flat_map(|(_, cases)| cases);
    bunco_conformance::all().into_iter().chain(bulk).filter_map(sample).collect()
}

/// Lets each source of genuine mail speak with the root of its size; all together as loud as before.
fn balance(samples: &mut [Sample]) {
    let mut sizes: BTreeMap<String, f64> = BTreeMap::new();
    for sample in samples.iter().filter(|s| s.label == HAM) {
        *sizes.entry(sample.source.clone()).or_default() += sample.weight;
    }
    let all: f64 = sizes.values().sum();
    let roots: f64 = sizes.values().map(|size| size.sqrt()).sum();
    for sample in samples.iter_mut().filter(|s| s.label == HAM) {
        sample.say = sample.weight / sizes[&sample.source].sqrt() * all / roots;
    }
}

fn features(shape: &Shape, report: &bunco::Report) -> Vec<(usize, usize)> {
    let mut best: BTreeMap<usize, usize> = BTreeMap::new();
    for finding in report.findings() {
        if let Some(&place) = shape.place.get(finding.indicator()) {
            let strength = match finding.strength() {
                Strength::Weak => 0,
                Strength::Medium => 1,
                Strength::Strong => 2,
            };
            let old = best.entry(place).or_insert(strength);
            *old = strength.max(*old);
        }
    }
    best.into_iter().collect()
}

fn message(row: &Row) -> Message<'_> {
    let mut message = match &row.raw {
        Some(raw) => return bunco_mail::parse(raw).with_channel(Channel::Email),
        None => Message::new(),
    };
    let text = |key: &str| row.record[key].as_str().filter(|t| !t.is_empty());
    if let Some(channel) = text("channel").and_then(Channel::from_name) {
        message = message.with_channel(channel);
    }
    message = text("subject").map_or(message.clone(), |t| message.clone().with_subject(t));
    message = text("from").map_or(message.clone(), |t| message.clone().with_from(t));
    message = text("reply_to").map_or(message.clone(), |t| message.clone().with_reply_to(t));
    for part in [text("text").map(Message::from_text), text("html").map(Message::from_html)].into_iter().flatten() {
        message = part.parts().iter().fold(message, |m, p| m.with_part(p.clone()));
    }
    message
}

fn rows(dir: &Path) -> Result<Vec<Row>, String> {
    let error = |path: &Path, e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    let mut files: Vec<_> = std::fs::read_dir(dir).map_err(|e| error(dir, &e))?.filter_map(Result::ok).map(|e| e.path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "jsonl"));
    files.sort();
    let mut out = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).map_err(|e| error(&path, &e))?;
        for line in text.lines() {
            let record: Value = serde_json::from_str(line).map_err(|e| error(&path, &e))?;
            let field = |key: &str| record[key].as_str().unwrap_or("").to_owned();
            let raw = record["raw_path"].as_str().map(|raw| dir.join(raw)).filter(|raw| raw.exists());
            let raw = raw.map(|raw| std::fs::read(&raw).map_err(|e| error(&raw, &e))).transpose()?;
            let family = if field("family").is_empty() { field("id") } else { field("family") };
            out.push(Row { label: field("label"), source: field("source"), family, raw, record });
        }
    }
    Ok(out)
}

/// A fold by campaign, so that near copies never stand on both sides (FNV-1a).
fn fold_of(family: &str) -> usize {
    let hash = family.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    (hash >> 20) as usize % super::FOLDS
}
