//! Everything that is literally there in one window of a text.
//!
//! A text is looked at in windows of a fixed size that overlap, so that what a scan holds beside the text itself does not grow with
//! it and stays in the processor's cache. A message of ordinary length is one window.

use super::Scan;
use super::entity::{Entities, Entity};
use super::money::find_amounts;
use super::names::{NameHit, Named};
use super::phone::{NumberHit, NumberScratch};
use super::phrase::{PhraseHit, PhraseScratch, Search};
use super::rules::Around;
use super::sieve::Sieve;
use super::url::{LinkHit, LinkHitKind, find_links};
use super::wallet::find_wallets;
use super::words::Words;
use crate::message::{Limit, PartKind, Region};
use crate::pack::Slot;
use crate::span::Span;
use crate::text::{ChangeKind, Folded, Link, fold};

/// The longest text of a link in mark-up that is looked for, in bytes.
const LONGEST_LINK: usize = 64 << 10;
/// The words in capitals between a name and the colon of a heading that it opens.
const HEADING: u32 = 3;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'t> {
    pub(crate) kind: PartKind,
    pub(crate) text: &'t str,
    /// Where `text` begins in the whole text.
    pub(crate) base: usize,
    /// Links of the mark-up; their spans count in the whole text.
    pub(crate) links: &'t [Link],
    /// Whether capitals tell nothing; `None` when the text itself is to be asked.
    pub(crate) shouted: Option<bool>,
    pub(crate) regions: &'t [Region],
}

/// What may still be found in a part.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quota {
    pub(crate) links: usize,
    pub(crate) numbers: usize,
    pub(crate) wallets: usize,
    /// Steps of phrase matching, and how many each byte of text adds.
    pub(crate) work: u64,
    pub(crate) per_byte: u64,
}

/// What a window holds. One thread's scratch, reused. Spans called "read" count in [`View::text`].
#[derive(Debug, Default)]
pub(crate) struct Window {
    pub(crate) folded: Folded,
    pub(crate) words: Words,
    pub(crate) entities: Entities,
    pub(crate) names: Vec<NameHit>,
    /// Links in the text, as read.
    pub(crate) links: Vec<LinkHit>,
    /// Their words, and whether each is a bare host.
    link_words: Vec<(u32, u32, bool)>,
    /// Numbers, as read, and their words.
    pub(crate) numbers: Vec<NumberHit>,
    pub(crate) number_words: Vec<(u32, u32)>,
    /// Words of each amount.
    pub(crate) amounts: Vec<(u32, u32)>,
    /// Addresses of crypto wallets, as read.
    pub(crate) wallets: Vec<Span>,
    /// Phrases, and whether what they want near is there.
    pub(crate) phrases: Vec<(PhraseHit, bool)>,
    amount_spans: Vec<(Span, u32, u32)>,
    sieve: Sieve,
    finder: NumberScratch,
    hits: Vec<PhraseHit>,
    scratch: PhraseScratch,
}

impl Window {
    /// Finds everything. Limits that are reached are added to `limits`.
    pub(crate) fn find(&mut self, scan: &Scan, view: &View<'_>, quota: &mut Quota, limits: &mut Vec<Limit>) {
        fold(view.text, &mut self.folded);
        quota.work = quota.work.saturating_add(quota.per_byte.saturating_mul(self.folded.text.len() as u64));
        self.words.find(&self.folded.text, &scan.vocabulary);
        scan.misspellings.read(&self.folded.text, &mut self.words, &scan.vocabulary);
        self.links.clear();
        self.sieve.fill(view.text);
        if !find_links(view.text, &self.sieve, quota.links, &mut self.links) {
            limits.push(Limit::MaxLinks);
        }
        self.numbers.clear();
        if self.finder.find(view.text, &self.sieve, view.regions, quota.numbers, &mut self.numbers) {
            limits.push(Limit::MaxNumbers);
        }
        self.number_words.clear();
        for n in 0..self.numbers.len() {
            self.number_words.push(self.word_range(self.numbers[n].span));
        }
        let Window { words, names, scratch, hits, .. } = self;
        let mut whole = scan.names.find(words, scratch, hits, &mut quota.work, names);
        find_amounts(&self.folded.text, &self.words, &mut self.amount_spans);
        self.amounts.clear();
        self.amounts.extend(self.amount_spans.iter().map(|a| (a.1, a.2)));
        self.tell_numbers_from_amounts();
        find_wallets(view.text, &self.sieve, quota.wallets, &mut self.wallets);
        self.collect_entities(view);
        let Window { words, entities, scratch, hits, phrases, folded, .. } = self;
        let written = |from: u32, to: u32| {
            let (first, last) = (words.words[from as usize], words.words[to as usize - 1]);
            folded.map.source_span(Span::new(first.start as usize, last.end as usize)).of(view.text)
        };
        let around = Around { languages: &scan.languages, written: &written };
        let search = &mut Search { words, entities, scratch, budget: &mut quota.work, out: hits };
        whole &= scan.phrases.find(search);
        phrases.clear();
        scan.rules.apply(search, &around, phrases);
        whole &= quota.work > 0;
        if !whole {
            limits.push(Limit::Work);
        }
    }

    /// The words that a span of the text takes: those that overlap it.
    pub(crate) fn word_range(&self, read: Span) -> (u32, u32) {
        let place = |n: usize| self.read_word(n);
        let from = partition(self.words.words.len(), |n| place(n).end <= read.start);
        let to = partition(self.words.words.len(), |n| place(n).start < read.end);
        (from as u32, to.max(from) as u32)
    }

    /// The first word that begins at a place of the text or behind it.
    pub(crate) fn word_from(&self, read: usize) -> usize {
        partition(self.words.words.len(), |n| self.read_word(n).start < read)
    }

    /// A word as folded.
    pub(crate) fn folded_word(&self, word: usize) -> &str {
        let word = self.words.words[word];
        &self.folded.text[word.start as usize..word.end as usize]
    }

    /// The part of the text that a word takes.
    pub(crate) fn read_word(&self, word: usize) -> Span {
        let word = self.words.words[word];
        self.folded.map.source_span(Span::new(word.start as usize, word.end as usize))
    }

    /// The part of the text that words take.
    pub(crate) fn read_words(&self, from: u32, to: u32) -> Span {
        let (first, last) = (self.words.words[from as usize], self.words.words[to.max(from + 1) as usize - 1]);
        self.folded.map.source_span(Span::new(first.start as usize, last.end as usize))
    }

    /// Whether a word stands behind a blank line; `first` is said of the window's first word.
    pub(crate) fn opens_paragraph(&self, word: u32, first: bool) -> bool {
        let Some(before) = (word as usize).checked_sub(1) else { return first };
        let (end, start) = (self.words.words[before].end as usize, self.words.words[word as usize].start as usize);
        let between = self.folded.text.as_bytes().get(end..start).unwrap_or_default();
        let mut last = b' ';
        between.iter().filter(|&&b| b != b' ').any(|&b| std::mem::replace(&mut last, b) == b'\n' && b == b'\n')
    }

    /// Whether letters were replaced, hidden or spaced out inside words.
    pub(crate) fn is_disguised(&self, text: &str, from: u32, to: u32) -> bool {
        let changes = &self.folded.changes;
        let words = &self.words.words[from as usize..to as usize];
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
        let (start, end) = (first.start as usize, last.end as usize);
        let next = changes.partition_point(|c| c.at.start < start);
        let inside_word =
            |at: Span| words.iter().any(|w| (w.start as usize) < at.end.max(at.start + 1) && at.start < w.end as usize);
        let changed = changes[next..].iter().take_while(|c| c.at.start < end).any(|c| {
            // A soft hyphen is how a long word is allowed to break.
            let soft = || self.folded.map.source_span(c.at).of(text).chars().all(|c| c == '\u{AD}');
            inside_word(c.at) && !(c.kind == ChangeKind::Invisible && soft())
        });
        changed || self.words.readings_within(from as usize, to as usize).any(|r| r.disguised && r.at + r.len <= to)
    }

    /// Digits beside a currency are an amount, unless they are written like a number: then the amount goes.
    fn tell_numbers_from_amounts(&mut self) {
        let overlapping = |list: &[(u32, u32)], from: u32, to: u32| {
            let next = list.partition_point(|&(_, end)| end <= from);
            list.get(next).is_some_and(|&(start, _)| start < to)
        };
        let Window { amounts, numbers, number_words, .. } = self;
        let (mut place, mut kept) = (0, 0);
        numbers.retain(|number| {
            let (from, to) = number_words[place];
            place += 1;
            let keep = number.plus || number.strong || !overlapping(amounts, from, to);
            if keep {
                number_words[kept] = (from, to);
                kept += 1;
            }
            keep
        });
        number_words.truncate(kept);
        amounts.retain(|&(from, to)| !overlapping(number_words, from, to));
    }

    /// Fills the list of things that phrases may ask for; takes the words of links out of the text, since an address is no prose.
    fn collect_entities(&mut self, view: &View<'_>) {
        self.entities.clear();
        for (index, &(from, to)) in self.number_words.iter().enumerate() {
            self.entities.push(Entity { slot: Slot::Number, from, to, index: index as u32 });
        }
        for (index, &(from, to)) in self.amounts.iter().enumerate() {
            self.entities.push(Entity { slot: Slot::Amount, from, to, index: index as u32 });
        }
        self.link_words.clear();
        for index in 0..self.links.len() {
            let link = &self.links[index];
            let (from, to) = self.word_range(link.span);
            // A bare host is also how some brands write their name: "your Amazon.com order".
            self.link_words.push((from, to, link.kind == LinkHitKind::Host && link.read.path.len() < 2));
            if link.kind != LinkHitKind::Email {
                self.entities.push(Entity { slot: Slot::Link, from, to, index: index as u32 });
            }
        }
        let end = view.base + view.text.len();
        let from = view.links.partition_point(|link| link.text.start + LONGEST_LINK < view.base);
        for link in view.links[from..].iter().take_while(|link| link.text.start <= end) {
            if link.text.end < view.base {
                continue;
            }
            let read = Span::new(link.text.start.saturating_sub(view.base), link.text.end.saturating_sub(view.base));
            let (from, to) = self.word_range(read);
            self.entities.push(Entity { slot: Slot::Link, from, to, index: u32::MAX });
        }
        self.choose_names(view);
        for (index, name) in self.names.iter().enumerate() {
            let slot = if name.named == Named::Tool { Slot::Tool } else { Slot::Brand };
            self.entities.push(Entity { slot, from: name.from, to: name.to, index: index as u32 });
        }
        self.entities.sort();
        let links = &self.link_words;
        for &(from, to, _) in links.iter().filter(|(.., host)| !host) {
            self.words.words[from as usize..to as usize].iter_mut().for_each(|w| w.id = 0);
        }
        self.words.readings.retain(|r| {
            let place = links.partition_point(|&(_, to, _)| to <= r.at);
            links.get(place).is_none_or(|&(from, _, host)| host || from >= r.at + r.len)
        });
    }

    /// Leaves out names inside links, and names that are ordinary words here.
    fn choose_names(&mut self, view: &View<'_>) {
        let Window { names, words, folded, link_words, .. } = self;
        let inside = |name: &NameHit| {
            let place = link_words.partition_point(|&(_, to, _)| to <= name.from);
            link_words.get(place).filter(|&&(from, to, _)| name.from < to && from < name.to).copied()
        };
        let (text, words, map) = (view.text, &words.words, &folded.map);
        let shouted = names.iter().any(|name| name.common) && view.shouted.unwrap_or_else(|| is_shouted(text));
        names.retain_mut(|name| match inside(name) {
            Some((_, _, false)) => false,
            Some((_, to, true)) => {
                name.to = to;
                true
            }
            None => {
                if !name.common || view.kind == PartKind::From || shouted {
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
                let after = |n: u32| &text[map.source_span(Span::new(0, words[n as usize - 1].end as usize)).end..];
                let named = || !opens || after(name.to).starts_with([':', ',']) || capital(name.to);
                // "FREE delivery": capitals throughout are stress, not a name, but before a colon ("ACME FRAUD DEPT:").
                let shouts = |n: u32| {
                    words.get(n as usize).is_some_and(|w| {
                        let own = map.source_span(Span::new(w.start as usize, w.end as usize)).of(text);
                        own.len() > 1 && !own.contains(char::is_lowercase)
                    })
                };
                let headed = || {
                    let last = (name.to..name.to + HEADING).take_while(|n| shouts(*n)).last().map_or(name.to, |n| n + 1);
                    after(last).starts_with(':')
                };
                capital(name.from) && if !name.acronym && shouts(name.from) { headed() } else { named() }
            }
        });
    }
}

/// Whether a text tells nothing by its capitals: it has none (a transcript), or hardly anything else.
pub(super) fn is_shouted(text: &str) -> bool {
    // The beginning tells; a long text is not read again.
    let head = text.as_bytes().get(..text.len().min(4000)).unwrap_or_default();
    if head.is_ascii() {
        let (upper, lower) = (count(head, |b| b.is_ascii_uppercase()), count(head, |b| b.is_ascii_lowercase()));
        return upper == 0 || upper > lower;
    }
    let mut rest = text.chars();
    let _ = rest.nth(3999);
    let head = &text[..text.len() - rest.as_str().len()];
    let (mut upper, mut lower) =
        (count(head.as_bytes(), |b| b.is_ascii_uppercase()), count(head.as_bytes(), |b| b.is_ascii_lowercase()));
    for c in head.chars().filter(|c| has_case(*c)) {
        match c {
            // Small letters of Greek and Cyrillic, most of what is written in them.
            '\u{3AC}'..='\u{3CE}' | '\u{430}'..='\u{45F}' => lower += 1,
            _ => {
                upper += usize::from(c.is_uppercase());
                lower += usize::from(c.is_lowercase());
            }
        }
    }
    upper == 0 || upper > lower
}

/// Whether a character that is not ASCII may be a capital or a small letter: none of the scripts of Asia from Hebrew to Burmese, and of
/// East Asia.
fn has_case(c: char) -> bool {
    !matches!(c, '\0'..='\u{7F}' | '\u{590}'..='\u{109F}' | '\u{2E80}'..='\u{A63F}' | '\u{AC00}'..='\u{D7FF}')
}

/// How many bytes are so. In pieces whose counts fit a byte, the compiler counts many in one step.
fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    bytes.chunks(255).map(|piece| usize::from(piece.iter().fold(0_u8, |n, &b| n.wrapping_add(u8::from(is(b)))))).sum()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_case_is_no_capital_and_no_small_letter() {
        let wrong = ('\u{80}'..=char::MAX).find(|&c| !has_case(c) && (c.is_uppercase() || c.is_lowercase()));
        assert_eq!(wrong, None);
        let small = |c: char| c.is_lowercase() && !c.is_uppercase();
        assert!(('\u{3AC}'..='\u{3CE}').chain('\u{430}'..='\u{45F}').all(small));
    }

    #[test]
    fn capitals_tell_nothing_where_there_is_hardly_anything_else() {
        for (text, want) in
            [("no capitals", true), ("Some Here", false), ("NEARLY All", true), ("\u{41F}ривет", false), ("\u{41F}\u{420}", true)]
        {
            assert_eq!(is_shouted(text), want, "{text}");
        }
        assert!(!is_shouted(&format!("A{}{}", "\u{e9}".repeat(3999), "B".repeat(5000))));
    }
}
