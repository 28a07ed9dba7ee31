//! Indicators to share: what the reports of a run name, each once, as STIX 2.1, MISP or CSV.
//!
//! In come [`bunco::Report`]s; out comes one text that other programs load. Nothing of the messages themselves goes out but the
//! observables and the library's own sentences on why: no subject, no quote, no name of a file. Only messages that are at least
//! suspicious count.
//!
//! The same reports in any order give the same bytes; only the time is the caller's. It does not send anything.
//!
//! ```
//! use bunco::{Engine, Message};
//! use bunco_share::{Format, Sharing};
//!
//! let engine = Engine::builtin();
//! let mut sharing = Sharing::new();
//! sharing.add(&engine.scan(&Message::from_text("Microsoft: your PC is locked. Call +1 202 555 0137 now to remove the virus")));
//! let csv = sharing.write(Format::Csv, 1_795_430_400);
//! assert!(csv.starts_with("type,value,"));
//! ```

#![forbid(unsafe_code)]

mod csv;
mod misp;
mod stix;

use std::collections::{BTreeMap, BTreeSet};

use bunco::{Level, Observable, Report};
use uuid::Uuid;

/// How observables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A STIX 2.1 bundle of observables, indicators and how they hang together.
    Stix,
    /// A MISP event in the core format, unpublished and for the own organisation only until somebody decides otherwise.
    Misp,
    /// One observable a line, with a heading (RFC 4180).
    Csv,
}

/// The observables of many reports.
#[derive(Clone, Debug, Default)]
pub struct Sharing {
    entries: BTreeMap<Observable, Entry>,
}

/// What is known of an observable.
#[derive(Clone, Debug, Default)]
struct Entry {
    /// Messages that hold it.
    messages: u64,
    /// The highest score of such a message, 0 to 1.
    score: f64,
    level: Level,
    kinds: BTreeSet<String>,
    brands: BTreeSet<String>,
    indicators: BTreeSet<String>,
    /// Sentences that say why.
    reasons: BTreeSet<String>,
}

/// Sentences kept of an observable. One that stands in a million messages needs no more; the first by letters are kept, so that the
/// order of the messages makes no difference.
const REASONS: usize = 8;

/// The name space of the ids of objects that have no standard one (made once, at random).
const NAMESPACE: Uuid = Uuid::from_u128(0x0d1f_2a6e_5c1b_4b6f_9a53_c7e0_b6d4_2f18);

impl Sharing {
    /// Nothing yet.
    pub fn new() -> Sharing {
        Sharing::default()
    }

    /// Adds the observables of a report; none when nothing was found. Memory grows with different observables only.
    pub fn add(&mut self, report: &Report) {
        if report.level() < Level::Suspicious {
            return;
        }
        for observable in report.observables() {
            let entry = self.entries.entry(observable.clone()).or_default();
            entry.messages += 1;
            entry.score = entry.score.max(report.score());
            entry.level = entry.level.max(report.level());
            entry.kinds.extend(report.kinds().iter().cloned());
            entry.brands.extend(report.brands().iter().cloned());
            for finding in report.findings().iter().filter(|f| f.detail().any(|(_, value)| value == observable.value)) {
                entry.indicators.insert(finding.indicator().to_owned());
                entry.reasons.insert(finding.why().to_owned());
                if entry.reasons.len() > REASONS {
                    entry.reasons.pop_last();
                }
            }
        }
    }

    /// How many different observables there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All as one text that ends with a line break. `at` is the time of writing, in seconds since 1970; a time that has no date
    /// (before the year -9999 or after 9999) counts as 1970.
    pub fn write(&self, format: Format, at: i64) -> String {
        match format {
            Format::Stix => stix::write(self, at),
            Format::Misp => misp::write(self, at),
            Format::Csv => csv::write(self),
        }
    }
}

impl Entry {
    fn reasons(&self) -> String {
        self.reasons.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// The date and time, such as `2026-11-23T00:00:00.000Z`.
fn timestamp(at: i64) -> String {
    let at = jiff::Timestamp::from_second(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    format!("{at:.3}")
}

/// An id of ours for what `name` describes.
fn id(name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
}

fn words(set: &BTreeSet<String>) -> String {
    set.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
