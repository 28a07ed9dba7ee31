//! Telephone numbers by themselves: find them in a text, tell whose they are.
//!
//! The same finder and rules as in a scan, without the rest: text in, one [`PhoneReport`] a number out. A brand is taken as claimed
//! when its name stands near the number as the one to call. Scanning cannot fail.
//!
//! ```
//! use bunco::{Region, phone::PhoneBook};
//!
//! let book = PhoneBook::builtin();
//! let region = Region::new("US");
//! let reports = book.check("Joe's Pizza, call (425) 555-0142", &[region.unwrap()]);
//! assert_eq!(reports[0].e164(), "+14255550142");
//! assert_eq!(reports[0].verdict(), "no_claim");
//! ```

mod claim;
mod html;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::identify::number::{Call, Circumstances, NumberIndex, Resolved};
use crate::message::Region;
use crate::pack::Brand;
use crate::scan::phone::{Disguise, NumberHit, find_numbers, is_other_thing};
use crate::span::Span;
use claim::Claims;

pub use crate::identify::number::{CallerReport, CallerVerdict, ListLabel, NumberLedger, NumberList, NumberLists, Shared};
pub use crate::message::Attestation;

/// Most numbers reported of one text.
const MAX_NUMBERS: usize = 1000;

/// The brands' numbers, names and policies, indexed for [`check`](PhoneBook::check). Immutable; share it between threads.
pub struct PhoneBook {
    index: Arc<NumberIndex>,
    claims: Claims,
    lists: NumberLists,
}

/// One number found in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneReport {
    e164: String,
    span: Span,
    quote: String,
    region: Option<Region>,
    kind: &'static str,
    obfuscation: Vec<&'static str>,
    brand: Option<String>,
    verdict: &'static str,
    score: f64,
    why: String,
}

impl PhoneBook {
    /// A book of the brands of a pack.
    pub fn new(brands: &BTreeMap<String, Brand>) -> PhoneBook {
        PhoneBook { index: Arc::new(NumberIndex::new(brands)), claims: Claims::new(brands), lists: NumberLists::new() }
    }

    /// The book of an engine: its brands and lists of numbers. The index of numbers is shared with the engine, not built again.
    pub fn of(engine: &Engine) -> PhoneBook {
        let claims = Claims::new(engine.brands());
        PhoneBook { index: Arc::clone(engine.numbers()), claims, lists: engine.number_lists().clone() }
    }

    /// Reports the numbers of these lists, or leaves them in peace.
    pub fn number_lists(mut self, lists: NumberLists) -> PhoneBook {
        self.lists = lists;
        self
    }

    /// A book of the built-in brands.
    #[cfg(feature = "builtin-packs")]
    pub fn builtin() -> PhoneBook {
        PhoneBook::new(&crate::compiled::CompiledPack::builtin().facts().expect("the built-in packs load, as a test shows").brands)
    }

    /// The numbers of plain text, in order; national numbers are read as dialled in the first of `regions` that knows them.
    /// Linear in the text.
    pub fn check(&self, text: &str, regions: &[Region]) -> Vec<PhoneReport> {
        self.check_claimed(text, regions, None)
    }

    /// The same, offered in the name of the brand with the id `claim` wherever the text does not say another.
    pub fn check_claimed(&self, text: &str, regions: &[Region], claim: Option<&str>) -> Vec<PhoneReport> {
        let found = self.find(text, regions);
        found.into_iter().map(|(hit, number)| self.report(text, regions, claim, &hit, number)).collect()
    }

    /// The numbers of an HTML source: in its visible text, in links to `tel:`, and in the strings of its scripts. Spans count in
    /// the source.
    pub fn check_html(&self, source: &str, regions: &[Region], claim: Option<&str>) -> Vec<PhoneReport> {
        let mut reports: Vec<PhoneReport> = Vec::new();
        for piece in html::pieces(source) {
            for mut report in self.check_claimed(&piece.text, regions, claim) {
                report.span = piece.map.source_span(report.span);
                let inside = report.span.of(source);
                if inside != report.quote {
                    if inside.contains('<') {
                        report.obfuscation.push("html");
                    } else if !report.obfuscation.contains(&"encoded") {
                        report.obfuscation.push("encoded");
                    }
                }
                report.quote = inside.to_owned();
                reports.push(report);
            }
        }
        reports.sort_by_key(|report| (report.span.start, report.span.end));
        reports.dedup_by(|b, a| a.e164 == b.e164 && a.span.overlaps(b.span));
        reports
    }

    /// The verdict on a number by itself, offered in the name of the brand with the id `claim`: its name, and its score from 0 to 1.
    /// `None` when `number` is no number in any of the regions.
    pub fn judge(&self, number: &str, claim: Option<&str>, regions: &[Region]) -> Option<(&'static str, f64)> {
        let number = self.index.read(number, regions)?;
        let circumstances = Circumstances { claim, regions, lists: Some(&self.lists), ..Circumstances::default() };
        let verdict = self.index.judge(&number, &circumstances);
        Some((verdict.verdict.name(), verdict.score))
    }

    /// Judges the number a call shows; `own` is the reader's number, where known. A shown number is never a reason to trust.
    pub fn check_caller(&self, shown: &str, own: Option<&str>, regions: &[Region], attestation: Attestation) -> CallerReport {
        self.index.judge_caller(shown, &Call { own, regions, attestation, lists: Some(&self.lists) })
    }

    /// Name and version of the data on numbering plans.
    pub fn plan_version(&self) -> &'static str {
        self.index.plan_version()
    }

    fn find(&self, text: &str, regions: &[Region]) -> Vec<(NumberHit, Resolved)> {
        let mut hits = Vec::new();
        find_numbers(text, regions, MAX_NUMBERS, &mut hits);
        let mut found: Vec<(NumberHit, Resolved)> = Vec::new();
        for hit in hits {
            let Some(number) = self.index.resolve(&hit, regions) else { continue };
            // A number that nobody has is reported when it is written like one and offered for a call.
            let offered = hit.cue && number.is_nanp() || self.claims.near(text, hit.span).is_some();
            if number.valid || hit.strong && offered {
                found.push((hit, number));
            }
        }
        if found.is_empty()
            && let Some(one) = self.whole(text, regions)
        {
            found.push(one);
        }
        found
    }

    /// A text that is nothing but a number, in any writing that libphonenumber reads.
    fn whole(&self, text: &str, regions: &[Region]) -> Option<(NumberHit, Resolved)> {
        let bare = text.trim();
        let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
        let digits = bare.chars().filter(|c| c.is_numeric()).count();
        let begins = bare.starts_with(|c: char| c.is_numeric() || matches!(c, '+' | '('));
        if bare.len() > 64
            || !begins
            || digits < 7
            || letters * 2 > digits
            || bare.contains(['%', '$', '@'])
            || is_other_thing(bare)
        {
            return None;
        }
        let number = self.index.resolve_text(bare, regions)?;
        let start = text.len() - text.trim_start().len();
        let hit = NumberHit {
            span: Span::new(start, start + bare.len()),
            digits: number.e164[1..].to_owned(),
            plus: true,
            extension: None,
            disguise: if letters > 0 { Disguise::VANITY } else { Disguise::NONE },
            vanity: None,
            cue: true,
            strong: false,
        };
        Some((hit, number))
    }

    fn report(&self, text: &str, regions: &[Region], claim: Option<&str>, hit: &NumberHit, number: Resolved) -> PhoneReport {
        let near = self.claims.near(text, hit.span);
        let circumstances = Circumstances {
            claim: near.or(claim),
            alert: claim::alert_near(text, hit.span),
            vanity: hit.vanity.as_deref(),
            regions,
            lists: Some(&self.lists),
            called_free: claim::called_free(text, hit.span),
        };
        let verdict = self.index.judge(&number, &circumstances);
        PhoneReport {
            e164: number.e164,
            span: hit.span,
            quote: hit.span.of(text).to_owned(),
            region: number.region,
            kind: number.kind.name(),
            obfuscation: hit.disguise.names().collect(),
            brand: verdict.brand,
            verdict: verdict.verdict.name(),
            score: verdict.score,
            why: verdict.why,
        }
    }
}

/// Where numbers seem to stand in a text: the finder alone, without telling what they are. Linear in the text.
pub fn find(text: &str, regions: &[Region]) -> Vec<Span> {
    let mut hits = Vec::new();
    find_numbers(text, regions, usize::MAX, &mut hits);
    hits.into_iter().map(|hit| hit.span).collect()
}

impl PhoneReport {
    /// The number: `+`, country code, national number.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// Bytes of the text it stands on, with plus sign and extension.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The text at the span.
    pub fn quote(&self) -> &str {
        &self.quote
    }

    /// Its country; `None` for numbers of no country.
    pub fn region(&self) -> Option<Region> {
        self.region
    }

    /// What kind of number it is: `toll_free`, `mobile`, `premium`, ...
    pub fn kind(&self) -> &str {
        self.kind
    }

    /// How it is disguised: `letters`, `words`, `invisible`, `emoji`, `separators`, `html`, `vanity`, `foreign_digits`, `encoded`.
    pub fn obfuscation(&self) -> &[&'static str] {
        &self.obfuscation
    }

    /// The id of the brand the verdict is about.
    pub fn brand(&self) -> Option<&str> {
        self.brand.as_deref()
    }

    /// The verdict's stable name: `official`, `unlisted`, `near_miss_digit`, ...
    pub fn verdict(&self) -> &str {
        self.verdict
    }

    /// How much the number by itself speaks for a scam, 0 to 1. Not a probability.
    pub fn score(&self) -> f64 {
        self.score
    }

    /// The reason, in a sentence for the reader.
    pub fn why(&self) -> &str {
        &self.why
    }

    /// The report as JSON.
    pub fn to_json(&self) -> Value {
        json!({
            "e164": self.e164, "start": self.span.start, "end": self.span.end, "quote": self.quote,
            "region": self.region.as_ref().map(Region::as_str), "kind": self.kind, "obfuscation": self.obfuscation,
            "brand": self.brand, "verdict": self.verdict, "score": self.score, "why": self.why,
        })
    }
}
