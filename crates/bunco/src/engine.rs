//! Engines: what they are built of, and how what a scan found becomes a report.

mod options;
mod scanner;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::compiled::CompiledPack;
use crate::error::{Error, ErrorKind};
use crate::finding::{Finding, Texts};
use crate::identify::disguise::{TRACED, trace};
use crate::identify::hosts::HostIndex;
use crate::identify::lookalike::near::Shared;
use crate::identify::number::{CALLER, NumberIndex, NumberLists};
use crate::identify::{self, CALLER_PART, Found, Identified, Knowledge};
use crate::judge::advise::advise;
use crate::judge::{Judge, Judgement};
use crate::message::{Allow, Limit, Message, PartKind, Region};
use crate::pack::{Brand, Indicator, Pack, Place};
use crate::report::{Level, Report};
use crate::scan::Scan;
use crate::scan::names::TOOL;

pub use options::ScanOptions;
pub use scanner::{Scanner, Scratch};

/// Everything needed to scan, read-only: made once, shared by threads.
///
/// ```
/// use bunco::{Engine, Level, Message};
///
/// let engine = Engine::builtin();
/// let text = "Your PC is locked. Call Microsoft support now: +1 202 555 0137";
/// let report = engine.scan(&Message::from_text(text));
/// assert!(report.level() >= Level::Suspicious);
/// for finding in report.findings() {
///     assert_eq!(finding.quote(), &text[finding.span().start..finding.span().end]);
/// }
/// ```
pub struct Engine {
    knowledge: Knowledge,
    judge: Judge,
    options: Options,
    /// The compiled pack it was made of, whose phrases and sources are read when they are asked for.
    compiled: Option<(CompiledPack, OnceLock<Pack>)>,
}

/// Collects packs and options for an [`Engine`].
#[derive(Clone, Debug, Default)]
pub struct EngineBuilder {
    pack: Option<Pack>,
    compiled: Option<CompiledPack>,
    options: Options,
    protected: Vec<String>,
    protected_file: Option<Shared>,
    allowed: Vec<String>,
}

#[derive(Clone, Debug)]
struct Options {
    max_input: usize,
    max_parts: usize,
    max_links: usize,
    max_numbers: usize,
    max_findings: usize,
    work: u64,
    regions: Vec<Region>,
    lists: NumberLists,
    allowed: Option<Arc<Allow>>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pack = &self.knowledge.pack;
        f.debug_struct("Engine")
            .field("brands", &pack.brands.len())
            .field("indicators", &pack.indicators.len())
            .finish_non_exhaustive()
    }
}

impl Default for Options {
    fn default() -> Self {
        let region = |code| Region::new(code).expect("a two-letter code");
        Options {
            max_input: 16 << 20,
            max_parts: 256,
            max_links: 2000,
            max_numbers: 1000,
            max_findings: 200,
            work: 64,
            regions: ["US", "GB", "DE", "FR", "ES", "IN", "AU", "IT", "NL", "PT", "BR", "JP"].map(region).to_vec(),
            lists: NumberLists::new(),
            allowed: None,
        }
    }
}

impl EngineBuilder {
    /// Uses this pack; without a call, the built-in one.
    pub fn pack(mut self, pack: Pack) -> Self {
        (self.pack, self.compiled) = (Some(pack), None);
        self
    }

    /// Uses this compiled pack, in place of [`EngineBuilder::pack`]. Reports are the same as with its files.
    pub fn compiled(mut self, pack: CompiledPack) -> Self {
        (self.pack, self.compiled) = (None, Some(pack));
        self
    }

    /// Reads at most this many bytes of each part (default 16 MiB).
    pub fn max_input(mut self, bytes: usize) -> Self {
        self.options.max_input = bytes.min(u32::MAX as usize / 8);
        self
    }

    /// Reads at most this many parts (default 256).
    pub fn max_parts(mut self, parts: usize) -> Self {
        self.options.max_parts = parts.min(u16::MAX as usize);
        self
    }

    /// Judges at most this many links of each part (default 2,000).
    pub fn max_links(mut self, links: usize) -> Self {
        self.options.max_links = links;
        self
    }

    /// Judges at most this many telephone numbers of each part (default 1,000).
    pub fn max_numbers(mut self, numbers: usize) -> Self {
        self.options.max_numbers = numbers;
        self
    }

    /// Keeps at most this many findings in a report (default 200); those that count are kept first.
    pub fn max_findings(mut self, findings: usize) -> Self {
        self.options.max_findings = findings;
        self
    }

    /// Spends at most this many steps of phrase matching on a byte of text (default 64).
    pub fn work_per_byte(mut self, steps: u64) -> Self {
        self.options.work = steps;
        self
    }

    /// Reads national telephone numbers in the formats of these countries, first come first, when a message does not say where its
    /// reader is.
    pub fn regions(mut self, regions: impl IntoIterator<Item = Region>) -> Self {
        self.options.regions = regions.into_iter().collect();
        self
    }

    /// Protects these domains, such as those of your customers, beside the brands of the pack: links that look like one are reported
    /// with the domain as the brand. A million names take some 60 MB and a few seconds.
    pub fn protect<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.protected.extend(names.into_iter().map(Into::into));
        self
    }

    /// Protects the names of a file that [`HostIndex::protected_file`] gave, in place of [`EngineBuilder::protect`]. It is read where it
    /// is, not copied: give a file mapped into memory, and a million names cost no time to build and no memory of their own.
    pub fn protect_file(mut self, bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Self {
        self.protected_file = Some(Shared::new(bytes));
        self
    }

    /// Takes these domains, and what lies below them, as known and honest: they are no likeness and no stranger's.
    pub fn allow_hosts<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.allowed.extend(names.into_iter().map(Into::into));
        self
    }

    /// Reports the numbers of these lists, or leaves them in peace.
    pub fn number_lists(mut self, lists: NumberLists) -> Self {
        self.options.lists = lists;
        self
    }

    /// Takes these senders, hosts and indicators as honest in every message, see [`Allow`]; a message may name more.
    pub fn allow(mut self, allowed: Allow) -> Self {
        self.options.allowed = Some(Arc::new(allowed));
        self
    }

    /// Builds the engine.
    ///
    /// # Errors
    ///
    /// Phrases that hold no word, each by file and line; no pack, when none is built in; a compiled pack that is damaged; a file of
    /// protected names that is none.
    pub fn build(self) -> Result<Engine, Vec<Error>> {
        let compiled = match (&self.pack, self.compiled) {
            (Some(_), _) => None,
            (None, Some(compiled)) => Some(compiled),
            #[cfg(feature = "builtin-packs")]
            (None, None) => Some(CompiledPack::builtin()),
            #[cfg(not(feature = "builtin-packs"))]
            (None, None) => {
                return Err(vec![Error::new(
                    ErrorKind::Schema,
                    "engine",
                    None,
                    "there is no pack; give one with EngineBuilder::pack",
                )]);
            }
        };
        let (pack, scan) = match (self.pack, &compiled) {
            (Some(pack), _) => {
                let scan = Scan::new(&pack)?;
                (pack, scan)
            }
            (None, Some(compiled)) => {
                let facts = compiled.facts().map_err(|error| vec![error])?;
                let scan = compiled.sought(&facts).map_err(|error| vec![error])?;
                (facts, scan)
            }
            (None, None) => Default::default(),
        };
        let mut hosts = HostIndex::new(&pack.brands);
        hosts.allow(self.allowed.iter().map(String::as_str));
        if !self.protected.is_empty() {
            hosts.protect(self.protected.iter().map(String::as_str));
        }
        if let Some(file) = self.protected_file {
            hosts.protect_shared(file).map_err(|error| vec![error])?;
        }
        let numbers = NumberIndex::new(&pack.brands);
        let judge = Judge::new(&pack);
        let compiled = compiled.map(|pack| (pack, OnceLock::new()));
        Ok(Engine { knowledge: Knowledge::new(pack, scan, hosts, numbers), judge, options: self.options, compiled })
    }
}

impl Engine {
    /// An engine with the built-in packs and default options. Takes some milliseconds: make one and keep it.
    ///
    /// # Panics
    ///
    /// Never: the built-in packs are loaded by the tests.
    #[cfg(feature = "builtin-packs")]
    pub fn builtin() -> Engine {
        Engine::builder().build().expect("the built-in packs load, as the tests show")
    }

    /// Starts an engine with packs and options of the caller's.
    pub fn builder() -> EngineBuilder {
        EngineBuilder::default()
    }

    /// The pack in use, with its phrases and sources. Of a compiled pack, such as the built-in one, these are read when they are first
    /// asked for, which takes some tens of milliseconds; the rest is at hand in [`Engine::brands`] and its like.
    pub fn pack(&self) -> &Pack {
        let Some((compiled, whole)) = &self.compiled else { return &self.knowledge.pack };
        // A pack is compiled only when its files load. Bytes that somebody made up may hold others: then what is at hand must do.
        whole.get_or_init(|| {
            let loaded = compiled.files().ok().and_then(|files| Pack::load(files).ok());
            loaded.unwrap_or_else(|| self.knowledge.pack.clone())
        })
    }

    /// The brands of the pack in use, by id.
    pub fn brands(&self) -> &BTreeMap<String, Brand> {
        &self.knowledge.pack.brands
    }

    /// The indicators of the pack in use, by id.
    pub fn indicators(&self) -> &BTreeMap<String, Indicator> {
        &self.knowledge.pack.indicators
    }

    /// The advice of the pack in use, by language, then by id.
    pub fn advice(&self) -> &BTreeMap<String, BTreeMap<String, String>> {
        &self.knowledge.pack.advice
    }

    /// Where to report, by country.
    pub fn places(&self) -> &BTreeMap<String, Vec<Place>> {
        &self.knowledge.pack.places
    }

    /// Domains of the brands in use and those allowed, for checking single hosts.
    pub fn hosts(&self) -> &HostIndex {
        &self.knowledge.hosts
    }

    /// The brands' numbers, shared with what is made of this engine.
    pub(crate) fn numbers(&self) -> &Arc<NumberIndex> {
        &self.knowledge.numbers
    }

    /// The lists of numbers in use.
    pub fn number_lists(&self) -> &NumberLists {
        &self.options.lists
    }

    /// A scanner for many messages in one thread.
    pub fn scanner(&self) -> Scanner<'_> {
        self.scanner_with(Scratch::default())
    }

    /// The same with memory of an earlier scanner, of this engine or another.
    pub fn scanner_with(&self, scratch: Scratch) -> Scanner<'_> {
        Scanner { engine: self, scratch }
    }

    /// Scans one message. The short way of [`Scanner::scan`].
    pub fn scan(&self, message: &Message<'_>) -> Report {
        self.scanner().scan(message)
    }

    /// Runs the examples of the pack: each `hit` must give its indicator, each `miss` must not. Guards, which are never reported, are
    /// left out.
    pub fn check(&self) -> Vec<Error> {
        let mut errors = Vec::new();
        let mut scanner = self.scanner();
        let mut check = |path: &str, line: Option<usize>, id: &str, text: &str, phrase: Option<&str>, wanted: bool| {
            let report = scanner.scan(&Message::from_text(text));
            let found = report.findings.iter().any(|f| {
                f.indicator() == id
                    && phrase.is_none_or(|phrase| f.detail.iter().any(|(name, value)| *name == "phrase" && value == phrase))
            });
            if found != wanted {
                let what = if wanted { "not found in its hit" } else { "found in its miss" };
                errors.push(Error::new(ErrorKind::Example, path, line, format!("{} is {what} \"{text}\"", phrase.unwrap_or(id))));
            }
        };
        let guard = |id: &str| self.pack().indicators.get(id).is_some_and(|i| i.family == identify::GUARD);
        for phrase in self.pack().phrases.iter().filter(|p| !guard(&p.indicator) && p.indicator != TOOL) {
            let (path, line) = &phrase.place;
            phrase.hit.iter().for_each(|text| check(path, Some(*line), &phrase.indicator, text, Some(&phrase.id), true));
            phrase.miss.iter().for_each(|text| check(path, Some(*line), &phrase.indicator, text, Some(&phrase.id), false));
        }
        for indicator in self.pack().indicators.values().filter(|i| !guard(&i.id)) {
            let path = &indicator.place;
            indicator.hit.iter().for_each(|text| check(path, None, &indicator.id, text, None, true));
            indicator.miss.iter().for_each(|text| check(path, None, &indicator.id, text, None, false));
        }
        errors
    }
}

impl Engine {
    fn report(
        &self,
        message: &Message<'_>,
        found: Vec<Found>,
        identified: Identified,
        judgement: Judgement,
        mut limits: Vec<Limit>,
    ) -> Report {
        let Judgement { level, score, base, mut points } = judgement;
        let mut found: Vec<Found> = found;
        if found.len() > self.options.max_findings {
            limits.push(Limit::MaxFindings);
            let mut order: Vec<usize> = (0..found.len()).collect();
            order.sort_by(|&a, &b| points[b].total_cmp(&points[a]).then(a.cmp(&b)));
            order.truncate(self.options.max_findings);
            order.sort_unstable();
            points = order.iter().map(|&n| points[n]).collect();
            found = order.iter().map(|&n| found[n].clone()).collect();
        }
        let (mut kinds, mut advice, mut observables) = (Vec::new(), Vec::new(), Vec::new());
        if level >= Level::Suspicious {
            let mut weighty: Vec<usize> = (0..found.len()).filter(|&n| points[n] > 0.0).collect();
            weighty.sort_by(|&a, &b| points[b].total_cmp(&points[a]).then(a.cmp(&b)));
            let strongest: Vec<&str> = weighty.iter().map(|&n| self.judge.id(found[n].indicator)).collect();
            kinds = self.kinds(&found, &points);
            let language = identified.language.unwrap_or("en");
            advice = advise(&self.knowledge.pack, &strongest, &kinds, language, message.region());
            observables = self.knowledge.observables(&found);
        }
        let findings = found.into_iter().zip(points).map(|(f, weight)| self.finding(message, f, weight)).collect();
        limits.sort_unstable();
        limits.dedup();
        Report {
            level,
            score,
            base,
            kinds,
            brands: identified.brands.iter().map(|&n| self.knowledge.brand_id(n).to_owned()).collect(),
            findings,
            observables,
            advice,
            limits,
        }
    }

    fn finding(&self, message: &Message<'_>, found: Found, weight: f64) -> Finding {
        let (part, kind, text) = match message.parts().get(found.part as usize) {
            Some(part) if found.part != CALLER_PART => (part.name(), part.kind(), part.text()),
            _ => (CALLER, PartKind::Text, message.caller_id().unwrap_or_default().as_bytes()),
        };
        let quote = text.get(found.span.start..found.span.end).unwrap_or_default();
        let id = self.judge.id(found.indicator);
        let quote = String::from_utf8_lossy(quote);
        let mut detail = found.detail;
        if TRACED.contains(&id) {
            let (reads, how) = trace(&quote, kind == PartKind::Html);
            detail.extend([("reads", reads), ("disguise", how)]);
        }
        let [why, cleared] = self.judge.reasons(found.indicator);
        let why = found.why.as_deref().unwrap_or(why);
        let texts = Texts::new([id, part, &quote, why, cleared]);
        Finding { texts, span: found.span, strength: found.strength, weight, detail }
    }

    /// Kinds by the weight that speaks for them; those with less than half of the first one's are left out. Where a link leads tells the
    /// kind only when no story does: each kind of scam has links.
    fn kinds(&self, found: &[Found], points: &[f64]) -> Vec<String> {
        let sum = |links: bool| {
            let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
            for (f, weight) in found.iter().zip(points).filter(|(_, weight)| **weight > 0.0) {
                let indicator = &self.knowledge.pack.indicators[self.judge.id(f.indicator)];
                if (indicator.family == "link") == links {
                    indicator.kinds.iter().for_each(|kind| *sums.entry(kind).or_default() += weight);
                }
            }
            sums
        };
        let stories = sum(false);
        let sums = if stories.is_empty() { sum(true) } else { stories };
        let mut kinds: Vec<(&str, f64)> = sums.into_iter().filter(|(_, sum)| *sum > 0.0).collect();
        kinds.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        let least = kinds.first().map_or(0.0, |(_, sum)| sum / 2.0);
        kinds.into_iter().filter(|(_, sum)| *sum >= least).map(|(kind, _)| kind.to_owned()).collect()
    }
}
