//! One part of a message, read: its text, words, and everything that is literally there.

use std::borrow::Cow;

use super::Scan;
use super::entity::{Entities, Entity};
use super::money::find_amounts;
use super::names::{NameHit, Named};
use super::phone::{NumberHit, find_numbers};
use super::phrase::{PhraseHit, PhraseScratch, Search, is_near};
use super::url::{LinkHit, LinkHitKind, find_links};
use super::wallet::find_wallets;
use super::words::Words;
use crate::message::{Limit, Part, PartKind, Region};
use crate::pack::Slot;
use crate::span::Span;
use crate::text::{Folded, OffsetMap, Visible, fold, repair, visible};

/// How much of a message is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Bytes of one part.
    pub(crate) input: usize,
    /// Links, hosts and addresses of one part.
    pub(crate) links: usize,
    /// Numbers of one part.
    pub(crate) numbers: usize,
    /// Steps of phrase matching a byte of text, beside a fixed allowance.
    pub(crate) work: u64,
}

/// A part and what is in it. All spans called "read" count in `text`; [`PartHits::source`] leads on to the caller's bytes.
#[derive(Debug)]
pub(crate) struct PartHits<'m> {
    pub(crate) kind: PartKind,
    /// What a reader sees.
    pub(crate) text: Cow<'m, str>,
    to_source: OffsetMap,
    /// From repaired mark-up to the caller's bytes.
    markup: OffsetMap,
    pub(crate) folded: Folded,
    pub(crate) words: Words,
    pub(crate) entities: Entities,
    pub(crate) names: Vec<NameHit>,
    /// Links in the text.
    pub(crate) links: Vec<LinkHit>,
    pub(crate) numbers: Vec<NumberHit>,
    /// Words of each number.
    pub(crate) number_words: Vec<(u32, u32)>,
    /// Words of each amount.
    pub(crate) amounts: Vec<(u32, u32)>,
    /// Addresses of crypto wallets, as read.
    pub(crate) wallets: Vec<Span>,
    /// Phrases, and whether what they want near is there.
    pub(crate) phrases: Vec<(PhraseHit, bool)>,
    /// Links of the mark-up, hidden text and title; empty for plain text.
    pub(crate) page: Visible,
}

/// Scratch of a scan, one thread's, reused.
#[derive(Clone, Debug, Default)]
pub(crate) struct ScanScratch {
    phrase: PhraseScratch,
    hits: Vec<PhraseHit>,
    amounts: Vec<(Span, u32, u32)>,
}

impl Scan {
    /// Reads a part. Limits that are reached are added to `limits`.
    pub(crate) fn part<'m>(
        &self,
        part: &'m Part<'_>,
        regions: &[Region],
        bounds: &Bounds,
        scratch: &mut ScanScratch,
        limits: &mut Vec<Limit>,
    ) -> PartHits<'m> {
        let mut bytes = part.text();
        if bytes.len() > bounds.input {
            limits.push(Limit::MaxInput);
            bytes = &bytes[..bounds.input];
        }
        let (repaired, markup) = repair(bytes);
        let mut to_source = OffsetMap::identity();
        let mut page = Visible::default();
        let text = if part.kind() == PartKind::Html {
            visible(&repaired, &mut page);
            limits.append(&mut page.limits);
            to_source = page.map.compose(&markup);
            Cow::Owned(std::mem::take(&mut page.text))
        } else {
            to_source.clone_from(&markup);
            repaired
        };
        let mut hits = PartHits {
            kind: part.kind(),
            text,
            to_source,
            markup,
            folded: Folded::default(),
            words: Words::default(),
            entities: Entities::default(),
            names: Vec::new(),
            links: Vec::new(),
            numbers: Vec::new(),
            number_words: Vec::new(),
            amounts: Vec::new(),
            wallets: Vec::new(),
            phrases: Vec::new(),
            page,
        };
        fold(&hits.text, &mut hits.folded);
        hits.words.find(&hits.folded.text, &self.vocabulary);
        let mut budget = bounds.work.saturating_mul(hits.folded.text.len() as u64 + 1000);
        if !find_links(&hits.text, bounds.links, &mut hits.links) {
            limits.push(Limit::MaxLinks);
        }
        if find_numbers(&hits.text, regions, bounds.numbers, &mut hits.numbers) {
            limits.push(Limit::MaxNumbers);
        }
        hits.number_words = hits.numbers.iter().map(|n| hits.word_range(n.span)).collect();
        let mut whole = self.names.find(&hits.words, &mut scratch.phrase, &mut scratch.hits, &mut budget, &mut hits.names);
        find_amounts(&hits.folded.text, &hits.words, &mut scratch.amounts);
        hits.amounts = scratch.amounts.iter().map(|a| (a.1, a.2)).collect();
        hits.tell_numbers_from_amounts();
        find_wallets(&hits.text, bounds.numbers, &mut hits.wallets);
        hits.collect_entities();
        let search = &mut Search {
            words: &hits.words,
            entities: &hits.entities,
            scratch: &mut scratch.phrase,
            budget: &mut budget,
            out: &mut scratch.hits,
        };
        whole &= self.phrases.find(search);
        hits.phrases.extend(scratch.hits.iter().map(|h| (*h, is_near(&self.near[h.phrase as usize], h, &hits.entities))));
        if !whole {
            limits.push(Limit::Work);
        }
        hits
    }
}

impl PartHits<'_> {
    /// The words that a span of the text takes: those that overlap it.
    pub(crate) fn word_range(&self, read: Span) -> (u32, u32) {
        let list = &self.words.words;
        let place = |n: usize| self.folded.map.source_span(Span::new(list[n].start as usize, list[n].end as usize));
        let from = partition(list.len(), |n| place(n).end <= read.start);
        let to = partition(list.len(), |n| place(n).start < read.end);
        (from as u32, to.max(from) as u32)
    }

    /// The part of the text that words take.
    pub(crate) fn read_span(&self, from: u32, to: u32) -> Span {
        let (first, last) = (self.words.words[from as usize], self.words.words[to.max(from + 1) as usize - 1]);
        self.folded.map.source_span(Span::new(first.start as usize, last.end as usize))
    }

    /// The caller's bytes that gave a span of the text.
    pub(crate) fn source(&self, read: Span) -> Span {
        self.to_source.source_span(read)
    }

    /// The caller's bytes of a place in the mark-up.
    pub(crate) fn source_of_markup(&self, markup: Span) -> Span {
        self.markup.source_span(markup)
    }

    /// The caller's bytes that gave words.
    pub(crate) fn source_of_words(&self, from: u32, to: u32) -> Span {
        self.source(self.read_span(from, to))
    }

    /// The number of the sentence a word is in.
    pub(crate) fn sentence(&self, word: u32) -> u32 {
        self.words.words[word as usize].sentence
    }

    /// Digits beside a currency are an amount, unless they are written like a number: then the amount goes.
    fn tell_numbers_from_amounts(&mut self) {
        let overlapping = |list: &[(u32, u32)], from: u32, to: u32| {
            let next = list.partition_point(|&(_, end)| end <= from);
            list.get(next).is_some_and(|&(start, _)| start < to)
        };
        let mut place = 0;
        let (amounts, words) = (&self.amounts, &mut self.number_words);
        let mut kept = Vec::with_capacity(words.len());
        self.numbers.retain(|number| {
            let (from, to) = words[place];
            place += 1;
            let keep = number.plus || number.strong || !overlapping(amounts, from, to);
            kept.extend(keep.then_some((from, to)));
            keep
        });
        *words = kept;
        let numbers = &self.number_words;
        self.amounts.retain(|&(from, to)| !overlapping(numbers, from, to));
    }

    /// Fills the list of things that phrases may ask for; takes the words of links out of the text, since an address is no prose.
    fn collect_entities(&mut self) {
        for (index, &(from, to)) in self.number_words.iter().enumerate() {
            self.entities.push(Entity { slot: Slot::Number, from, to, index: index as u32 });
        }
        for (index, &(from, to)) in self.amounts.iter().enumerate() {
            self.entities.push(Entity { slot: Slot::Amount, from, to, index: index as u32 });
        }
        let mut links = Vec::with_capacity(self.links.len());
        for (index, link) in self.links.iter().enumerate() {
            let (from, to) = self.word_range(link.span);
            // A bare host is also how some brands write their name: "your Amazon.com order".
            links.push((from, to, link.kind == LinkHitKind::Host && link.read.path.len() < 2));
            if link.kind != LinkHitKind::Email {
                self.entities.push(Entity { slot: Slot::Link, from, to, index: index as u32 });
            }
        }
        for link in &self.page.links {
            let (from, to) = self.word_range(link.text);
            self.entities.push(Entity { slot: Slot::Link, from, to, index: u32::MAX });
        }
        let inside = |name: &NameHit| {
            let place = links.partition_point(|&(_, to, _)| to <= name.from);
            links.get(place).filter(|&&(from, to, _)| name.from < to && from < name.to).copied()
        };
        let (text, words, map) = (&self.text, &self.words.words, &self.folded.map);
        let shouted = self.names.iter().any(|name| name.common) && is_shouted(text);
        self.names.retain_mut(|name| match inside(name) {
            Some((_, _, false)) => false,
            Some((_, to, true)) => {
                name.to = to;
                true
            }
            None => {
                if !name.common || self.kind == PartKind::From || shouted {
                    return true;
                }
                let word = words[name.from as usize];
                let capital = |n: u32| {
                    words.get(n as usize).is_some_and(|w| {
                        let at = map.source_span(Span::new(w.start as usize, w.end as usize));
                        at.of(text).starts_with(char::is_uppercase)
                    })
                };
                let opens = name.from == 0 || words[name.from as usize - 1].sentence != word.sentence;
                // At the beginning of a sentence every word has a capital; there the next one must have one too, or a colon follow.
                let end = map.source_span(Span::new(0, words[name.to as usize - 1].end as usize)).end;
                capital(name.from) && (!opens || text[end..].starts_with([':', ',']) || capital(name.to))
            }
        });
        for (index, name) in self.names.iter().enumerate() {
            let slot = if name.named == Named::Tool { Slot::Tool } else { Slot::Brand };
            self.entities.push(Entity { slot, from: name.from, to: name.to, index: index as u32 });
        }
        self.entities.sort();
        for &(from, to, _) in links.iter().filter(|(.., host)| !host) {
            self.words.words[from as usize..to as usize].iter_mut().for_each(|w| w.id = 0);
        }
        self.words.readings.retain(|r| {
            let place = links.partition_point(|&(_, to, _)| to <= r.at);
            links.get(place).is_none_or(|&(from, _, host)| host || from >= r.at + r.len)
        });
    }
}

/// Whether a text tells nothing by its capitals: it has none (a transcript), or hardly anything else.
fn is_shouted(text: &str) -> bool {
    let mut upper = 0;
    let mut lower = 0;
    // The beginning tells; a long text is not read again.
    for c in text.chars().take(4000) {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    upper == 0 || upper > lower
}

/// The first number of `0..len` for which `before` is false.
fn partition(len: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = (low + high) / 2;
        if before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
