//! Phrases as they are written, in a short range of words: where each item may end is told for all its beginnings in one go, a bit
//! for each boundary between words. What is found is what the table of `search` finds, word by word.

use std::ops::Range;

use super::{Compiled, Item, Phrases};
use crate::scan::entity::Entities;
use crate::scan::vocabulary::WordId;
use crate::scan::words::{Word, Words};

/// A range of words, of at most [`LONGEST`].
pub(super) struct Bits<'a> {
    phrases: &'a Phrases,
    words: &'a Words,
    entities: &'a Entities,
    low: usize,
    high: usize,
    /// The boundaries of the range.
    within: u64,
    /// By word of it: its mark.
    marks: &'a [u64],
}

/// So many words have 64 boundaries.
pub(super) const LONGEST: usize = 63;

impl<'a> Bits<'a> {
    /// `None` for a range that is too long.
    pub(super) fn new(phrases: &'a Phrases, words: &'a Words, entities: &'a Entities, range: Range<usize>) -> Option<Bits<'a>> {
        let beyond = LONGEST.checked_sub(range.len())?;
        let (low, high, marks) = (range.start, range.end, words.sights.single(range));
        Some(Bits { phrases, words, entities, low, high, within: u64::MAX >> beyond, marks })
    }

    /// The words of a phrase that begins at word `at` or before, and ends behind it: at its first end, and from the latest beginning.
    pub(super) fn find(&self, phrase: &Compiled, at: usize, reached: &mut Vec<u64>) -> Option<Range<usize>> {
        let items = || self.phrases.items(phrase).iter().zip(phrase.items.of(&self.phrases.heads));
        let first = at - self.low;
        // Before each item: where it may begin.
        reached.clear();
        reached.push(u64::MAX >> (LONGEST - first));
        let mut ends = reached[0];
        for (item, heads) in items() {
            ends = self.ends(item, *heads, ends);
            if ends == 0 {
                return None;
            }
            reached.push(ends);
        }
        let end = ends & !reached[0];
        if end == 0 {
            return None;
        }
        let end = end.trailing_zeros();
        // Back from there: the beginnings that lead to it.
        let mut wanted = 1 << end;
        for ((item, heads), from) in items().rev().zip(reached.iter().rev().skip(1)) {
            let lead = each(*from).filter(|n| self.ends(item, *heads, 1 << n) & wanted != 0);
            wanted = lead.fold(0, |all, n| all | 1 << n);
        }
        let start = wanted.checked_ilog2()?;
        Some(self.low + start as usize..self.low + end as usize)
    }

    /// Where an item may end that begins at one of some boundaries.
    fn ends(&self, item: &Item, heads: u64, from: u64) -> u64 {
        match item {
            Item::Gap(gap) => self.within & (0..*gap).fold(from, |ends, _| from | ends << 1),
            Item::Slot { slot, optional } => {
                let here = self.entities.within(self.low, self.high + 1).filter(|entity| entity.slot == *slot);
                let ends = here.fold(0, |ends, entity| {
                    let (first, last) = (entity.from as usize - self.low, entity.to as usize - self.low);
                    ends | if last <= LONGEST { (from >> first & 1) << last } else { 0 }
                });
                self.within & ends | if *optional { from } else { 0 }
            }
            Item::Words { wordings, optional } => {
                let mut ends = if *optional { from } else { 0 };
                let firsts = wordings.of(&self.phrases.firsts);
                // Nearly always the word is none that a wording begins with.
                let mut places = from & self.within >> 1;
                while let Some(mark) = self.marks.get(places.trailing_zeros() as usize) {
                    let n = places.trailing_zeros() as usize;
                    places &= places - 1;
                    if mark & heads == 0 {
                        continue;
                    }
                    let here = &self.words.words[self.low + n..self.high];
                    for (wording, _) in (wordings.from as usize..).zip(firsts).filter(|(_, first)| **first == here[0].id) {
                        let wording = self.phrases.wording(wording);
                        ends |= if stands(wording, here) { 1 << (n + wording.len()) } else { 0 };
                    }
                }
                ends
            }
        }
    }
}

/// Whether words begin with a wording.
#[inline]
pub(super) fn stands(wording: &[WordId], words: &[Word]) -> bool {
    wording.len() <= words.len() && wording.iter().zip(words).all(|(id, word)| word.id == *id)
}

/// The places of the bits that are set, from the lowest.
fn each(mut bits: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let lowest = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (lowest < 64).then_some(lowest)
    })
}
