//! What is kept of the windows of a part: hits with the caller's bytes they stand on.
//!
//! A text can hold more hits than it has bytes. So once there are many, only some of each kind are kept. Hits are of a kind when the
//! same is found in them and beside them; what is left out says nothing that was not said before.

use std::collections::BTreeMap;
use std::ops::Range;

use super::excuse::{Excuses, has_contact, is_negated};
use super::names::Named;
use super::part::{AmountFound, LinkFound, NameFound, OPENING, PartHits, PhraseFound, Wallet};
use super::phone::NumberHit;
use super::phrase::PhraseHit;
use super::url::LinkHit;
use super::window::{View, Window};
use super::{Role, Scan};
use crate::message::PartKind;
use crate::pack::Slot;
use crate::span::Span;
use crate::text::ChangeKind;

/// How many hits of one sort are kept whatever their kind, and of each kind when there are more.
const FREE: usize = 1000;
const ALIKE: u16 = 16;
/// How near things stand to each other that are judged together, in words.
const NEAR: u32 = 20;

/// How many of a kind were kept; nothing until there may be too many.
pub(super) type Counts = Option<Box<Kinds>>;

#[derive(Debug, Default)]
pub(super) struct Kinds {
    phrases: BTreeMap<(u32, u8, u16), u16>,
    names: BTreeMap<(Named, bool), u16>,
}

/// The part of a window whose hits are kept; its neighbours keep those of the rest.
pub(super) struct Own<'w> {
    pub(super) scan: &'w Scan,
    pub(super) view: &'w View<'w>,
    pub(super) window: &'w Window,
    /// Places of the text.
    pub(super) from: usize,
    pub(super) to: usize,
    /// The number that the window's first word has in the part.
    pub(super) word: u32,
    /// From the window's text to the caller's bytes.
    pub(super) source: &'w dyn Fn(Span) -> Span,
}

impl Own<'_> {
    /// Keeps what begins in the own part; the window's links and numbers are given to be moved.
    pub(super) fn keep(
        &self,
        hits: &mut PartHits<'_>,
        counts: &mut Counts,
        links: impl Iterator<Item = LinkHit>,
        numbers: impl Iterator<Item = NumberHit>,
    ) {
        let words = &self.window.words.words;
        let (first, last) = (self.window.word_from(self.from) as u32, self.window.word_from(self.to) as u32);
        self.scan.languages.count(&words[first as usize..last as usize], &mut hits.languages);
        let own = first..last;
        let old = hits.phrases.len();
        self.phrases(hits, counts, &own);
        self.names(hits, counts, &own, old);
        self.amounts(hits, &own, old);
        for (mut number, &(from, to)) in numbers.zip(&self.window.number_words) {
            if self.owns(number.span) {
                number.span = (self.source)(number.span);
                hits.numbers.push(number);
                hits.number_words.push((from + self.word, to + self.word));
            }
        }
        for link in links.filter(|link| self.owns(link.span)) {
            let read = Span::new(link.span.start + self.view.base, link.span.end + self.view.base);
            let span = (self.source)(link.span);
            hits.links.push(LinkFound { span, at: read, kind: link.kind, read: link.read });
        }
        for &at in self.window.wallets.iter().filter(|at| self.owns(**at)) {
            hits.wallets.push(Wallet { span: (self.source)(at), address: at.of(self.view.text).to_owned() });
        }
        if hits.confusable.is_none() {
            let changes = self.window.folded.changes.iter().filter(|c| c.kind == ChangeKind::Confusable);
            let mut read = changes.map(|c| self.window.folded.map.source_span(c.at));
            hits.confusable = read.find(|read| self.owns(*read)).map(self.source);
        }
    }

    fn owns(&self, read: Span) -> bool {
        (self.from..self.to).contains(&read.start)
    }

    /// Whether a word is among the first of a paragraph.
    fn opens(&self, word: u32) -> bool {
        let first = self.view.base == 0;
        (word.saturating_sub(OPENING - 1)..=word).any(|word| self.window.opens_paragraph(word, first))
    }

    fn words_span(&self, from: u32, to: u32) -> Span {
        (self.source)(self.window.read_words(from, to))
    }

    fn phrases(&self, hits: &mut PartHits<'_>, counts: &mut Counts, own: &Range<u32>) {
        let phrases = &self.window.phrases;
        if phrases.is_empty() {
            return;
        }
        let advice = phrases.iter().filter_map(|(hit, _)| match self.scan.role(hit.phrase) {
            Role::Advice => Some((hit.from, hit.to, false)),
            Role::Report => Some((hit.from, hit.to, true)),
            _ => None,
        });
        let body = matches!(self.view.kind, PartKind::Text | PartKind::Html);
        let excuses = Excuses::of(self.window, body, advice);
        for (hit, near) in phrases.iter().filter(|(hit, _)| own.contains(&hit.from)) {
            let negated = match self.scan.role(hit.phrase) {
                Role::Command(own) => is_negated(self.window, hit.from, hit.to, own),
                _ => false,
            };
            let (advised, reported) = (excuses.is_advised(hit.from), excuses.is_reported(hit.from));
            let found = PhraseFound {
                phrase: hit.phrase,
                from: hit.from + self.word,
                to: hit.to + self.word,
                span: Span::default(),
                near: *near,
                advised,
                reported,
                quoted: excuses.is_quoted(hit.from, hit.to),
                negated,
                contact: !body || (advised || reported) && has_contact(self.window, hit.from, hit.to),
                disguised: self.window.is_disguised(self.view.text, hit.from, hit.to),
                misspelt: self.misspelt(hit),
            };
            if hits.phrases.len() < FREE || self.is_new(hit, &found, counts) {
                hits.phrases.push(PhraseFound { span: self.words_span(hit.from, hit.to), ..found });
            } else {
                hits.more = true;
            }
        }
    }

    /// Words of a phrase that are misspelt in the text: `suspneded for suspended`.
    fn misspelt(&self, hit: &PhraseHit) -> String {
        let mut out = String::new();
        let readings = self.window.words.readings_within(hit.from as usize, hit.to as usize);
        for reading in readings.filter(|reading| reading.is_misspelt()) {
            if let Some(word) = self.scan.word_of(hit.phrase, reading) {
                let written = self.window.read_word(reading.at as usize).of(self.view.text);
                out += if out.is_empty() { "" } else { ", " };
                out += &format!("{written} for {word}");
            }
        }
        out
    }

    /// Whether there are few phrases of this kind yet, or a number beside this one.
    fn is_new(&self, hit: &PhraseHit, found: &PhraseFound, counts: &mut Counts) -> bool {
        let Window { entities, names, .. } = self.window;
        let beside = |slot: Slot| {
            let reach = entities.within(hit.from.saturating_sub(3 * NEAR) as usize, (hit.to + NEAR) as usize);
            reach.filter(|e| e.slot == slot).any(|e| hit.from < e.to + NEAR)
        };
        if beside(Slot::Number) {
            return true;
        }
        let inside = entities.within(hit.from as usize, hit.to as usize).find(|e| e.slot == Slot::Brand);
        let brand = inside.and_then(|e| match names[e.index as usize].named {
            Named::Brand(brand) => Some(brand),
            Named::Tool => None,
        });
        let excused = [found.advised, found.reported, found.quoted, found.negated, found.contact];
        let facts = excused.into_iter().chain([found.near, found.disguised, beside(Slot::Amount)]);
        let facts = facts.fold(0, |facts, fact| facts << 1 | u8::from(fact));
        few(counts.get_or_insert_default().phrases.entry((hit.phrase, facts, brand.unwrap_or(u16::MAX))).or_default())
    }

    fn names(&self, hits: &mut PartHits<'_>, counts: &mut Counts, own: &Range<u32>, old: usize) {
        // Names inside phrases that are kept may be what these speak for.
        let mut inside: Vec<(u32, u32)> = Vec::new();
        if hits.names.len() + self.window.names.len() > FREE {
            inside.extend(hits.phrases[old..].iter().map(|hit| (hit.from - self.word, hit.to - self.word)));
            inside.sort_unstable();
            inside.dedup_by(|next, last| {
                let joins = next.0 <= last.1;
                last.1 = if joins { last.1.max(next.1) } else { last.1 };
                joins
            });
        }
        for name in self.window.names.iter().filter(|name| own.contains(&name.from)) {
            let disguised = self.window.is_disguised(self.view.text, name.from, name.to);
            let spoken = || {
                let next = inside.partition_point(|&(_, to)| to <= name.from);
                inside.get(next).is_some_and(|&(from, _)| from <= name.from)
            };
            if hits.names.len() < FREE
                || spoken()
                || few(counts.get_or_insert_default().names.entry((name.named, disguised)).or_default())
            {
                hits.names.push(NameFound {
                    named: name.named,
                    common: name.common,
                    from: name.from + self.word,
                    to: name.to + self.word,
                    span: self.words_span(name.from, name.to),
                    opens: self.opens(name.from),
                    disguised,
                });
            } else {
                hits.more = true;
            }
        }
    }

    fn amounts(&self, hits: &mut PartHits<'_>, own: &Range<u32>, old: usize) {
        let all = &self.window.amounts;
        let owned = &all[all.partition_point(|a| a.0 < own.start)..all.partition_point(|a| a.0 < own.end)];
        let (free, rest) = owned.split_at(owned.len().min(FREE.saturating_sub(hits.amounts.len())));
        let found =
            |&(from, to): &(u32, u32)| AmountFound { from: from + self.word, to: to + self.word, span: self.words_span(from, to) };
        hits.amounts.extend(free.iter().map(found));
        if rest.is_empty() {
            return;
        }
        // Of the others, the first beside each phrase that is kept.
        let mut beside: Vec<(u32, u32)> = Vec::new();
        for hit in &hits.phrases[old..] {
            let (from, to) = ((hit.from - self.word).saturating_sub(NEAR), hit.to - self.word + NEAR);
            let next = rest.partition_point(|&(_, end)| end <= from);
            beside.extend(rest.get(next).filter(|&&(start, _)| start < to));
        }
        beside.sort_unstable();
        beside.dedup();
        hits.amounts.extend(beside.iter().map(found));
    }
}

fn few(count: &mut u16) -> bool {
    *count = count.saturating_add(1);
    *count <= ALIKE
}
