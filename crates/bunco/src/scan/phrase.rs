//! Phrases with alternatives, optional words, gaps and slots, matched as written.
//!
//! Every phrase has an anchor: of its required places the one whose words are rarest. Text is walked word by word; where a word is
//! an anchor, the few phrases that hang on it are checked in a window of its sentence by a table over (word, place), so no phrase is
//! ever expanded. The window is bounded, so the work is at most a constant a word and phrase; it is counted against a budget.

use std::collections::HashMap;

use super::entity::Entities;
use super::vocabulary::{Vocabulary, WordId};
use super::words::Words;
use crate::pack::{Choice, Near, Pattern, Slot};

/// A phrase found, as a range of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PhraseHit {
    /// Which phrase, in the order in which they were added.
    pub(crate) phrase: u32,
    /// First word.
    pub(crate) from: u32,
    /// One past the last word.
    pub(crate) to: u32,
}

/// All phrases, compiled. Read-only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Phrases {
    phrases: Vec<Compiled>,
    /// Anchors by word: those of word `id` are `anchors[first[id]..first[id + 1]]`.
    anchors: Vec<Anchor>,
    first: Vec<u32>,
    /// Phrases whose required places are all slots, by slot.
    slot_anchors: Vec<(Slot, Anchor)>,
}

#[derive(Clone, Debug)]
struct Compiled {
    items: Vec<Item>,
    /// The most words that can stand before and from the anchor's place on.
    left: u16,
    right: u16,
    /// For each required place but the anchor's: marks of words of which one must be there.
    needs: Box<[Marks]>,
}

/// A set of words, roughly: one bit of 128 stands for many words, so it tells for certain only what is not in the set.
type Marks = u128;

#[inline]
fn mark(id: WordId) -> Marks {
    1 << (id.wrapping_mul(0x9E37_79B1) >> 25)
}

#[derive(Clone, Debug)]
enum Item {
    Gap(u8),
    Words { alternatives: Vec<Box<[WordId]>>, optional: bool },
    Slot { slot: Slot, optional: bool },
}

#[derive(Clone, Copy, Debug)]
struct Anchor {
    phrase: u32,
    /// Words that stand before the anchor word within its own alternative.
    offset: u16,
}

/// Scratch of a search, reused.
#[derive(Clone, Debug, Default)]
pub(crate) struct PhraseScratch {
    /// `(boundary, place) -> 1 + latest start`, 0 when not reached.
    reached: Vec<u8>,
    ends: Vec<usize>,
    next: Vec<usize>,
}

/// Longest stretch of words that is looked at around an anchor.
const WINDOW: usize = 200;
/// How much longer a phrase may be in the text where letters are spaced out.
const SPACED: usize = 16;
/// How near is near, in words.
const NEAR: usize = 20;

/// Collects phrases and builds [`Phrases`].
#[derive(Debug, Default)]
pub(crate) struct PhrasesBuilder {
    patterns: Vec<Vec<Item>>,
}

impl PhrasesBuilder {
    /// Adds a phrase; `fold` makes its words comparable. Its number is the count of phrases added before.
    ///
    /// # Errors
    ///
    /// A wording that holds no word once it is folded.
    pub(crate) fn add(
        &mut self,
        pattern: &Pattern,
        vocabulary: &mut Vocabulary,
        fold: &mut dyn FnMut(&str) -> String,
    ) -> Result<(), String> {
        let mut items = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            if element.gap > 0 {
                items.push(Item::Gap(element.gap));
            }
            items.push(match &element.choice {
                Choice::Slot(slot) => Item::Slot { slot: *slot, optional: element.optional },
                Choice::Words(wordings) => {
                    let mut alternatives: Vec<Box<[WordId]>> = Vec::new();
                    for wording in wordings {
                        for spelling in spellings(wording) {
                            let words: Box<[WordId]> = Words::cut(&fold(&spelling)).iter().map(|w| vocabulary.add(w)).collect();
                            if words.is_empty() {
                                return Err(format!("\"{wording}\" holds no letters or digits"));
                            }
                            if !alternatives.contains(&words) {
                                alternatives.push(words);
                            }
                        }
                    }
                    Item::Words { alternatives, optional: element.optional }
                }
            });
        }
        self.patterns.push(items);
        Ok(())
    }

    /// Chooses the anchors.
    pub(crate) fn build(self, vocabulary: &Vocabulary) -> Phrases {
        let costs = Costs::new(&self.patterns, vocabulary);
        let mut by_word: Vec<(WordId, Anchor)> = Vec::new();
        let mut slot_anchors = Vec::new();
        let mut phrases = Vec::with_capacity(self.patterns.len());
        for (number, items) in self.patterns.into_iter().enumerate() {
            let place = costs.anchor_place(&items);
            let phrase = number as u32;
            match &items[place] {
                Item::Words { alternatives, .. } => {
                    for words in alternatives {
                        let offset = costs.rarest(words);
                        let anchor = (words[offset], Anchor { phrase, offset: offset as u16 });
                        by_word.push(anchor);
                    }
                }
                Item::Slot { slot, .. } => slot_anchors.push((*slot, Anchor { phrase, offset: 0 })),
                Item::Gap(_) => unreachable!("an anchor is never a gap"),
            }
            let left: usize = items[..place].iter().map(Item::longest).sum();
            let right: usize = items[place..].iter().map(Item::longest).sum();
            let others = items.iter().enumerate().filter(|(n, _)| *n != place);
            let needs = others.filter_map(|(_, item)| costs.needs(item)).collect();
            phrases.push(Compiled { items, left: left as u16, right: right as u16, needs });
        }
        by_word.sort_by_key(|(id, anchor)| (*id, anchor.phrase, anchor.offset));
        by_word.dedup_by_key(|(id, anchor)| (*id, anchor.phrase, anchor.offset));
        let mut first = vec![0; vocabulary.len() + 2];
        for (id, _) in &by_word {
            first[*id as usize + 1] += 1;
        }
        for n in 1..first.len() {
            first[n] += first[n - 1];
        }
        Phrases { phrases, anchors: by_word.into_iter().map(|(_, anchor)| anchor).collect(), first, slot_anchors }
    }
}

/// A hyphen or dot inside a literal also matches a space or nothing.
fn spellings(wording: &str) -> Vec<String> {
    let mut out = vec![wording.to_owned()];
    let inner = |c: char| matches!(c, '-' | '.');
    if wording.trim_matches(inner).contains(inner) {
        out.push(wording.replace(inner, ""));
    }
    out
}

impl Item {
    /// The most words it takes.
    fn longest(&self) -> usize {
        match self {
            Item::Gap(words) => *words as usize,
            Item::Words { alternatives, .. } => alternatives.iter().map(|a| a.len()).max().unwrap_or(0),
            // Numbers written out in words and links with paths are the longest things a slot takes.
            Item::Slot { slot: Slot::Number, .. } => 24,
            Item::Slot { slot: Slot::Link, .. } => 32,
            Item::Slot { .. } => 8,
        }
    }
}

/// How common words are, estimated without a corpus: short words and words of many phrases are common, function words most of all.
struct Costs {
    by_word: Vec<f64>,
}

impl Costs {
    fn new(patterns: &[Vec<Item>], vocabulary: &Vocabulary) -> Costs {
        let mut uses: HashMap<WordId, usize> = HashMap::new();
        for items in patterns {
            for item in items {
                if let Item::Words { alternatives, .. } = item {
                    alternatives.iter().flatten().for_each(|w| *uses.entry(*w).or_default() += 1);
                }
            }
        }
        let mut by_word = vec![0.0; vocabulary.len() + 1];
        for (id, cost) in by_word.iter_mut().enumerate().skip(1) {
            let word = vocabulary.word(id as WordId);
            let letters = String::from_utf8_lossy(word).chars().count();
            let common = if super::common::is_common(word) { 400.0 } else { 1.0 };
            // A single Han or kana character is about as common as a short word.
            let letters = if word.len() >= 3 * letters { letters + 3 } else { letters };
            *cost = common * 40.0 / (letters * letters) as f64 * (1.0 + uses.get(&(id as WordId)).copied().unwrap_or(0) as f64);
        }
        Costs { by_word }
    }

    fn rarest(&self, words: &[WordId]) -> usize {
        let cost = |n: &usize| self.by_word[words[*n] as usize];
        (0..words.len()).min_by(|a, b| cost(a).total_cmp(&cost(b))).unwrap_or(0)
    }

    /// Marks of words of which one must be in the text where a required place is filled.
    fn needs(&self, item: &Item) -> Option<Marks> {
        match item {
            Item::Words { alternatives, optional: false } => {
                Some(alternatives.iter().fold(0, |marks, words| marks | mark(words[self.rarest(words)])))
            }
            _ => None,
        }
    }

    fn anchor_place(&self, items: &[Item]) -> usize {
        let cost = |item: &Item| match item {
            Item::Words { alternatives, optional: false } => {
                Some(alternatives.iter().map(|a| self.by_word[a[self.rarest(a)] as usize]).sum())
            }
            Item::Slot { optional: false, .. } => Some(f64::MAX),
            _ => None,
        };
        let places = items.iter().enumerate().filter_map(|(n, item)| cost(item).map(|cost: f64| (n, cost)));
        places.min_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(n, _)| n)
    }
}

/// One search: what is searched, and what is found.
pub(crate) struct Search<'a> {
    pub(crate) words: &'a Words,
    pub(crate) entities: &'a Entities,
    pub(crate) scratch: &'a mut PhraseScratch,
    /// Steps left; at 0 the search ends.
    pub(crate) budget: &'a mut u64,
    pub(crate) out: &'a mut Vec<PhraseHit>,
}

impl Phrases {
    /// Finds every phrase around each of its anchors, at its shortest, sorted by phrase. `false` when the budget was used up.
    pub(crate) fn find(&self, search: &mut Search<'_>) -> bool {
        search.out.clear();
        let whole = self.walk(search);
        search.out.sort_unstable();
        search.out.dedup();
        whole
    }

    fn walk(&self, search: &mut Search<'_>) -> bool {
        let (words, entities) = (search.words, search.entities);
        for (at, word) in words.words.iter().enumerate() {
            if word.id != 0 && !self.check(word.id, at, search) {
                return false;
            }
        }
        for reading in &words.readings {
            if !self.check(reading.id, reading.at as usize, search) {
                return false;
            }
        }
        for entity in entities.iter() {
            for (_, anchor) in self.slot_anchors.iter().filter(|(slot, _)| *slot == entity.slot) {
                self.check_one(*anchor, entity.from as usize, search);
            }
        }
        *search.budget > 0
    }

    #[inline]
    fn check(&self, id: WordId, at: usize, search: &mut Search<'_>) -> bool {
        let anchors = &self.anchors[self.first[id as usize] as usize..self.first[id as usize + 1] as usize];
        for anchor in anchors {
            self.check_one(*anchor, at, search);
        }
        *search.budget > 0
    }

    /// Fills the table `reached` over the window around the anchor, and notes the first end that is reached.
    fn check_one(&self, anchor: Anchor, at: usize, search: &mut Search<'_>) {
        let Search { words, entities, scratch, budget, out } = search;
        let phrase = &self.phrases[anchor.phrase as usize];
        let (left, right) = ((phrase.left + anchor.offset) as usize, phrase.right as usize);
        let mut window = Window::around(words, at, left, right);
        let mut plain = true;
        if words.readings_within(at.saturating_sub(WINDOW / 2), at + WINDOW / 2).next().is_some() {
            let wide = Window::around(words, at, left * SPACED, right * SPACED);
            for reading in words.readings_within(wide.low, wide.high) {
                window = Window { marks: wide.marks | window.marks | mark(reading.id), ..wide };
                plain = false;
            }
        }
        **budget = budget.saturating_sub(1);
        if phrase.needs.iter().any(|need| need & window.marks == 0) {
            return;
        }
        let Window { low, high, .. } = window;
        let places = phrase.items.len() + 1;
        let width = high - low + 1;
        **budget = budget.saturating_sub((width * places) as u64 / 4);
        let PhraseScratch { reached, ends, next } = &mut **scratch;
        reached.clear();
        reached.resize(width * places, 0);
        for n in 0..=at - low {
            reached[n * places] = n as u8 + 1;
        }
        for n in 0..width {
            for (place, item) in phrase.items.iter().enumerate() {
                let start = reached[n * places + place];
                if start == 0 {
                    continue;
                }
                let mut reach = |end: usize| {
                    if end < width {
                        let cell = &mut reached[end * places + place + 1];
                        *cell = start.max(*cell);
                    }
                };
                match item {
                    Item::Gap(gap) => (0..=*gap as usize).for_each(|more| reach(n + more)),
                    Item::Slot { slot, optional } => {
                        if *optional {
                            reach(n);
                        }
                        for entity in entities.at(low + n).filter(|e| e.slot == *slot) {
                            reach(entity.to as usize - low);
                        }
                    }
                    Item::Words { alternatives, optional } => {
                        if *optional {
                            reach(n);
                        }
                        for wording in alternatives {
                            if plain {
                                // The usual case: word by word.
                                let here = &words.words[low + n..high];
                                if wording.len() <= here.len() && wording.iter().zip(here).all(|(id, word)| word.id == *id) {
                                    reach(n + wording.len());
                                }
                            } else {
                                ends_of(wording, low + n, high, words, ends, next);
                                ends.iter().for_each(|end| reach(end - low));
                            }
                        }
                    }
                }
            }
            let start = reached[n * places + places - 1];
            if start != 0 && low + n > at {
                out.push(PhraseHit { phrase: anchor.phrase, from: (low + start as usize - 1) as u32, to: (low + n) as u32 });
                return;
            }
        }
    }
}

/// Words of one sentence around a word.
struct Window {
    low: usize,
    high: usize,
    marks: Marks,
}

impl Window {
    /// At most `left` words before `at`, and `right` from it on.
    fn around(words: &Words, at: usize, left: usize, right: usize) -> Window {
        let (before, from) = words.words.split_at(at);
        let sentence = from[0].sentence;
        let mut window = Window { low: at, high: at, marks: 0 };
        for word in before.iter().rev().take(left.min(WINDOW / 2)).take_while(|word| word.sentence == sentence) {
            window.low -= 1;
            window.marks |= mark(word.id);
        }
        for word in from.iter().take(right.min(WINDOW / 2)).take_while(|word| word.sentence == sentence) {
            window.high += 1;
            window.marks |= mark(word.id);
        }
        window
    }
}

/// Where a wording that begins at a word can end, when words can be read in several ways.
fn ends_of(wording: &[WordId], at: usize, high: usize, words: &Words, ends: &mut Vec<usize>, next: &mut Vec<usize>) {
    ends.clear();
    ends.push(at);
    for id in wording {
        next.clear();
        for &end in ends.iter() {
            if end < high && words.words[end].id == *id {
                next.push(end + 1);
            }
            next.extend(words.readings_at(end).iter().filter(|r| r.id == *id).map(|r| end + r.len as usize));
        }
        next.retain(|end| *end <= high);
        next.sort_unstable();
        next.dedup();
        std::mem::swap(ends, next);
    }
}

/// Whether everything that must stand near a hit does.
pub(crate) fn is_near(near: &[Near], hit: &PhraseHit, entities: &Entities) -> bool {
    near.iter().all(|near| {
        let slot = match near {
            Near::Number => Slot::Number,
            Near::Amount => Slot::Amount,
            Near::Link => Slot::Link,
            Near::Brand => Slot::Brand,
        };
        entities.within((hit.from as usize).saturating_sub(NEAR), hit.to as usize + NEAR).any(|e| e.slot == slot)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::entity::Entity;
    use std::collections::BTreeMap;

    fn found(pattern: &str, text: &str, entities: &[(Slot, u32, u32)]) -> Option<String> {
        let pattern = Pattern::parse(pattern, &BTreeMap::new()).expect("a well-formed pattern");
        let mut vocabulary = Vocabulary::default();
        let mut builder = PhrasesBuilder::default();
        builder.add(&pattern, &mut vocabulary, &mut |s| s.to_lowercase()).expect("words");
        let phrases = builder.build(&vocabulary);
        let mut words = Words::default();
        words.find(text, &vocabulary);
        let mut list = Entities::default();
        for (n, &(slot, from, to)) in entities.iter().enumerate() {
            list.push(Entity { slot, from, to, index: n as u32 });
        }
        list.sort();
        let (mut hits, mut budget) = (Vec::new(), 1 << 20);
        let mut scratch = PhraseScratch::default();
        let mut search = Search { words: &words, entities: &list, scratch: &mut scratch, budget: &mut budget, out: &mut hits };
        assert!(phrases.find(&mut search));
        assert!(hits.len() <= 1, "{pattern:?} on {text:?}: {hits:?}");
        hits.first().map(|h| {
            let (from, to) = (words.words[h.from as usize].start, words.words[h.to as usize - 1].end);
            text[from as usize..to as usize].to_owned()
        })
    }

    #[test]
    fn the_notation_matches_as_written() {
        let cases: &[(&str, &str, Option<&str>)] = &[
            ("your computer", "is your computer slow", Some("your computer")),
            ("your computer", "your new computer", None),
            ("your [new] computer", "your new computer", Some("your new computer")),
            ("your [brand new] computer", "your brand computer", None),
            ("{your|the} {computer|hard disk} is locked", "now the hard disk is locked.", Some("the hard disk is locked")),
            ("call ~3 now", "call us right now", Some("call us right now")),
            ("call ~3 now", "call a b c d now", None),
            ("call ~3 now", "call us. now", None),
            ("call ~2 [our] desk", "call the nice desk", Some("call the nice desk")),
            ("call ~1 [our] desk", "call at our desk", Some("call at our desk")),
            ("the e-mail", "the email", Some("the email")),
            ("the e-mail", "the e mail", Some("the e mail")),
            ("the email", "the e-mail", Some("the e-mail")),
            ("microsoft support", "m i c r o s o f t support", Some("m i c r o s o f t support")),
            ("your account", "your acc0unt", Some("your acc0unt")),
            ("a b c d e", "a b c d", None),
            ("x y", "x x y", Some("x y")),
        ];
        for (pattern, text, want) in cases {
            assert_eq!(found(pattern, text, &[]).as_deref(), *want, "{pattern:?} on {text:?}");
        }
    }

    #[test]
    fn slots_take_what_was_found() {
        let call = [(Slot::Number, 1, 5)];
        assert_eq!(found("call {number}", "call 1 202 555 0137 now", &call).as_deref(), Some("call 1 202 555 0137"));
        assert_eq!(found("call {amount}", "call 1 202 555 0137 now", &call), None);
        assert_eq!(found("{number} [now]", "call 1 202 555 0137", &call).as_deref(), Some("1 202 555 0137"));
    }

    #[test]
    fn work_is_bounded() {
        let pattern = Pattern::parse("{a|b} ~16 {a|b} ~16 {a|b} ~16 {a|c}", &BTreeMap::new()).expect("a well-formed pattern");
        let mut vocabulary = Vocabulary::default();
        let mut builder = PhrasesBuilder::default();
        builder.add(&pattern, &mut vocabulary, &mut str::to_owned).expect("words");
        let phrases = builder.build(&vocabulary);
        let mut words = Words::default();
        words.find(&"b ".repeat(10_000), &vocabulary);
        let (mut hits, mut budget) = (Vec::new(), 1000);
        let (entities, mut scratch) = (Entities::default(), PhraseScratch::default());
        let mut search = Search { words: &words, entities: &entities, scratch: &mut scratch, budget: &mut budget, out: &mut hits };
        let whole = phrases.find(&mut search);
        assert!((!whole && budget == 0) || hits.is_empty());
    }
}
