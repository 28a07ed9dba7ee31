//! The order of things: parts are scanned, hits identified, findings judged. The only module that knows it.

use super::{Engine, ScanOptions};
use crate::identify::{self, Caller, Circumstances, Found};
use crate::message::{Limit, Message, Region, SenderCheck};
use crate::report::Report;
use crate::scan::part::{Bounds, PartHits, ScanScratch};

/// One thread's way through an engine; kept for many messages, it spares allocations.
#[derive(Debug)]
pub struct Scanner<'e> {
    pub(super) engine: &'e Engine,
    pub(super) scratch: Scratch,
}

/// Memory that scans use again, of no engine in particular: for who cannot keep a [`Scanner`] beside its engine, such as bindings to
/// other languages. Up to some megabytes after long messages, bytes after short ones; holds nothing of a message that a later scan sees.
///
/// ```
/// use bunco::{Engine, Message, Scratch};
///
/// let engine = Engine::builtin();
/// let mut scratch = Scratch::default();
/// for text in ["Lunch at one?", "See you there"] {
///     let mut scanner = engine.scanner_with(scratch);
///     scanner.scan(&Message::from_text(text));
///     scratch = scanner.into_scratch();
/// }
/// ```
#[derive(Debug, Default)]
pub struct Scratch {
    scan: ScanScratch,
    /// Countries whose national numbers are read.
    regions: Vec<Region>,
}

impl Scanner<'_> {
    /// Its memory, for another scanner.
    pub fn into_scratch(self) -> Scratch {
        self.scratch
    }

    /// Scans one message. Cannot fail: any bytes get a report, and limits that were reached are noted in it.
    ///
    /// Time is linear in the message; nothing is read or written but memory.
    pub fn scan(&mut self, message: &Message<'_>) -> Report {
        self.scan_with(message, &ScanOptions::new())
    }

    /// The same with options for this scan alone.
    pub fn scan_with(&mut self, message: &Message<'_>, with: &ScanOptions<'_>) -> Report {
        let Scanner { engine, scratch: Scratch { scan: scratch, regions } } = self;
        let options = &engine.options;
        let lists = with.lists.map(|more| options.lists.clone().with(more));
        let mut limits = message.limits().to_vec();
        regions.clear();
        regions.extend(message.region());
        regions.extend(options.regions.iter().filter(|r| Some(**r) != message.region()));
        let bounds =
            Bounds { input: options.max_input, links: options.max_links, numbers: options.max_numbers, work: options.work };
        if message.parts().len() > options.max_parts {
            limits.push(Limit::MaxParts);
        }
        let mut read = |part| engine.knowledge.scan.part(part, regions, &bounds, scratch, &mut limits);
        // Most messages have one part, which takes no memory of its own.
        let (one, several): ([PartHits<'_>; 1], Vec<PartHits<'_>>);
        let parts: &[PartHits<'_>] = match &message.parts()[..message.parts().len().min(options.max_parts)] {
            [part] => {
                one = [read(part)];
                &one
            }
            parts => {
                several = parts.iter().map(read).collect();
                &several
            }
        };
        let circumstances = Circumstances {
            channel: message.channel(),
            region: message.region(),
            regions,
            caller: Caller { shown: message.caller_id(), own: message.own_number(), attestation: message.attestation() },
            lists: lists.as_ref().unwrap_or(&options.lists),
            seen: with.seen,
            allowed: [options.allowed.clone(), message.shared_allowed()],
        };
        let allowed = |found: &Found| circumstances.allow(|a| a.has_indicator(engine.judge.id(found.indicator)));
        let mut identified = identify::identify(&engine.knowledge, parts, &circumstances);
        if identified.more {
            limits.push(Limit::MaxFindings);
        }
        let mut found = std::mem::take(&mut identified.found);
        found.retain(|f| !allowed(f));
        engine.judge.combine(&mut found);
        identify::policy::add_broken(&engine.knowledge, &identified.claims, identified.sender_brand, &mut found);
        found.retain(|f| !allowed(f));
        found.sort_by(|a, b| (a.part, a.span, a.indicator).cmp(&(b.part, b.span, b.indicator)).then(b.strength.cmp(&a.strength)));
        found.dedup_by(|b, a| (a.part, a.span, a.indicator) == (b.part, b.span, b.indicator) && a.detail == b.detail);
        let excused = message.sender_check() == SenderCheck::Authenticated && identified.sender_brand.is_some();
        let mut judgement = engine.judge.weigh(&found, excused);
        let honest = circumstances.allow(|a| a.has_sender(&identified.sender));
        if honest && !identified.sender.is_empty() && message.sender_check() != SenderCheck::Failed {
            judgement = engine.judge.weightless(found.len());
        }
        engine.report(message, found, identified, judgement, limits)
    }
}
