//! Checks phrases around their anchors.

use super::bits::{Bits, stands};
use super::{Anchor, Item, Marks, PhraseHit, Phrases, Read, mark};
use std::ops::Range;

use crate::scan::entity::Entities;
use crate::scan::sights::Stretch;
use crate::scan::vocabulary::{ANCHOR, WordId};
use crate::scan::words::Words;

/// Scratch of a search, reused.
#[derive(Clone, Debug, Default)]
pub(crate) struct PhraseScratch {
    /// `(boundary, place) -> 1 + latest start`, 0 when not reached.
    pub(super) reached: Vec<u8>,
    pub(super) ends: Vec<usize>,
    pub(super) next: Vec<usize>,
    /// Of [`Bits`].
    pub(super) bits: Vec<u64>,
    /// Whether the table is filled for short ranges too, as a test asks that compares the two.
    pub(super) by_table: bool,
}

/// Longest stretch of words that is looked at around an anchor.
const WINDOW: usize = 200;
/// How much longer a phrase may be in the text where letters are spaced out.
const SPACED: usize = 16;

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

    /// Whether a phrase is found in a range of words, at a place that will do. Only that phrase is looked for.
    pub(crate) fn is_there(
        &self,
        phrase: u32,
        place: Range<usize>,
        search: &mut Search<'_>,
        will_do: impl Fn(&PhraseHit) -> bool,
    ) -> bool {
        let words = search.words;
        *search.budget = search.budget.saturating_sub(place.len() as u64 / 4);
        search.out.clear();
        let plain = words.words[place.clone()].iter().zip(place.start..).map(|(word, at)| (word.id, at));
        let others = words.readings_within(place.start, place.end).map(|reading| (reading.id, reading.at as usize));
        for (id, at) in plain.chain(others).filter(|(id, _)| *id != 0) {
            for anchor in self.anchors_of(id).iter().filter(|anchor| anchor.phrase == phrase) {
                self.check_one(*anchor, at, readings_around(words, at), search);
            }
        }
        let slots = self.slot_anchors.iter().filter(|(_, anchor)| anchor.phrase == phrase);
        for (slot, anchor) in slots {
            for entity in search.entities.within(place.start, place.end).filter(|entity| entity.slot == *slot) {
                let at = entity.from as usize;
                self.check_one(*anchor, at, readings_around(words, at), search);
            }
        }
        let inside = |hit: &PhraseHit| place.start <= hit.from as usize && hit.to as usize <= place.end;
        search.out.iter().any(|hit| inside(hit) && will_do(hit))
    }

    fn walk(&self, search: &mut Search<'_>) -> bool {
        let (words, entities) = (search.words, search.entities);
        for at in words.with(ANCHOR) {
            if !self.check(words.words[at].id, at, search) {
                return false;
            }
        }
        for reading in &words.readings {
            if !self.check(reading.id, reading.at as usize, search) {
                return false;
            }
        }
        for entity in entities.iter().filter(|_| !self.slot_anchors.is_empty()) {
            let at = entity.from as usize;
            let read = readings_around(words, at);
            for (_, anchor) in self.slot_anchors.iter().filter(|(slot, _)| *slot == entity.slot) {
                self.check_one(*anchor, at, read, search);
            }
        }
        *search.budget > 0
    }

    fn check(&self, id: WordId, at: usize, search: &mut Search<'_>) -> bool {
        let groups = self.groups_of(id);
        let [first, ..] = groups else { return true };
        // Most phrases are told by the words beside it to be none. Other readings of words take the place of several.
        let words = search.words;
        let read = readings_around(words, at);
        *search.budget = search.budget.saturating_sub(u64::from(groups[groups.len() - 1].anchors.to - first.anchors.from));
        for group in groups {
            // An anchor without clue looks at its own word.
            let here = group.stretch == Stretch::default();
            let sight = if here { u64::MAX } else { words.sights.of(at, group.stretch) };
            if sight & group.marks == 0 && read.is_none() {
                continue;
            }
            let marks = group.anchors.of(&self.marks);
            for (anchor, marks) in group.anchors.of(&self.anchors).iter().zip(marks) {
                // The clues tell by marks, which words share; what passes by chance is told by a look at the words.
                let met = marks & sight != 0
                    && anchor.clues[1].is_met(&words.sights, at)
                    && (anchor.set == 0 || anchor.clues[0].is_met_by(self.members_of(anchor.set), words, at));
                if met || read.is_some_and(|read| self.phrases[anchor.phrase as usize].is_of(read)) {
                    self.check_one(*anchor, at, read, search);
                }
            }
        }
        *search.budget > 0
    }

    /// Fills the table `reached` over the window around the anchor, and notes the first end that is reached. `read` is what the words
    /// around the anchor can be read as.
    fn check_one(&self, anchor: Anchor, at: usize, read: Option<Read>, search: &mut Search<'_>) {
        let Search { words, entities, scratch, budget, out } = search;
        let phrase = &self.phrases[anchor.phrase as usize];
        let (left, right) = ((phrase.left + anchor.offset) as usize, phrase.right as usize);
        let mut window = Window::around(words, at, left, right);
        let mut plain = true;
        if read.is_some_and(|read| phrase.is_of(read)) {
            let wide = Window::around(words, at, left * SPACED, right * SPACED);
            let (mut readings, mut marks) = (words.readings_within(wide.low, wide.high).peekable(), 0);
            plain = readings.peek().is_none();
            if !plain {
                readings.for_each(|reading| marks |= mark(reading.id));
                marks |= window.marks(words) | wide.marks(words);
                window = wide;
                if self.needs(phrase).iter().any(|need| need & marks == 0) {
                    **budget = budget.saturating_sub(1);
                    return;
                }
            }
        }
        let items = self.items(phrase);
        **budget = budget.saturating_sub(1 + items.len() as u64 / 4);
        let Window { low, high } = window;
        if plain
            && !scratch.by_table
            && let Some(bits) = Bits::new(self, words, entities, low..high)
        {
            let found = bits.find(phrase, at, &mut scratch.bits);
            out.extend(found.map(|at| PhraseHit { phrase: anchor.phrase, from: at.start as u32, to: at.end as u32 }));
            return;
        }
        let places = items.len() + 1;
        let width = high - low + 1;
        **budget = budget.saturating_sub((width * places) as u64 / 4);
        let PhraseScratch { reached, ends, next, .. } = &mut **scratch;
        reached.clear();
        reached.resize(width * places, 0);
        for n in 0..=at - low {
            reached[n * places] = n as u8 + 1;
        }
        for n in 0..width {
            // Whether word `n` can be read in another way too.
            let read = !plain && !words.readings_at(low + n).is_empty();
            for (place, item) in items.iter().enumerate() {
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
                    Item::Words { wordings, optional } => {
                        if *optional {
                            reach(n);
                        }
                        for wording in self.wordings(*wordings) {
                            let here = &words.words[low + n..high];
                            if plain {
                                // The usual case: word by word.
                                if stands(wording, here) {
                                    reach(n + wording.len());
                                }
                            } else if read || here.first().is_some_and(|word| word.id == wording[0]) {
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

/// What the words around one can be read as; mostly nothing.
#[inline]
fn readings_around(words: &Words, at: usize) -> Option<Read> {
    let readings = words.readings_within(at.saturating_sub(WINDOW / 2), at + WINDOW / 2);
    readings.fold(None, |read, reading| {
        let Read { marks, spaced } = read.unwrap_or_default();
        Some(Read { marks: marks | mark(reading.id), spaced: spaced | (reading.len > 1) })
    })
}

/// Words of one sentence around a word.
struct Window {
    low: usize,
    high: usize,
}

impl Window {
    /// At most `left` words before `at`, and `right` from it on.
    #[inline]
    fn around(words: &Words, at: usize, left: usize, right: usize) -> Window {
        let sentence = words.sentence_of(at);
        let low = sentence.start.max(at.saturating_sub(left.min(WINDOW / 2)));
        Window { low, high: sentence.end.min(at + right.min(WINDOW / 2)) }
    }

    fn marks(&self, words: &Words) -> Marks {
        words.words[self.low..self.high].iter().fold(0, |marks, word| marks | mark(word.id))
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
