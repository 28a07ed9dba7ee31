//! What must stand beside an anchor: the cheapest look that turns a phrase away.

use super::compile::Costs;
use super::{Item, Phrases};
use crate::pack::stored::{Reader, Stored};
use crate::scan::sights::{FARTHEST, Sights, Stretch, mark};
use crate::scan::vocabulary::WordId;
use crate::scan::words::Words;

/// One of some words must stand in a stretch of the text that is counted from the anchor. Words are told by marks, so what is met may
/// still be no phrase; what is not met is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Clue {
    /// A bit of 64 for each word; none where there is nothing to go by.
    marks: u64,
    /// Counted from the anchor.
    stretch: Stretch,
}

/// How often a word of a text has a given mark by chance, is a given common word, is another given word: roughly.
const CHANCE: f64 = 1.0 / 64.0;
const COMMON: f64 = 0.02;
const RARE: f64 = 0.001;

impl Clue {
    /// The two best clues for an anchor, of different places, and the words of the first: word `offset` of a wording of place `place`.
    pub(super) fn best(
        phrases: &Phrases,
        items: &[Item],
        place: usize,
        wording: &[WordId],
        offset: usize,
        costs: &Costs,
    ) -> ([Clue; 2], Vec<WordId>) {
        let mut offers: Vec<(f64, usize, Clue, Vec<WordId>)> = Vec::new();
        let mut offer = |of: usize, words: &mut dyn Iterator<Item = WordId>, from: i32, to: i32| {
            if from < -FARTHEST || to > FARTHEST {
                return;
            }
            let Some(stretch) = Stretch::new(from as i8, to as i8) else { return };
            let (mut marks, mut chance) = (0, 0.0);
            let mut members: Vec<WordId> = words.collect();
            for &id in &members {
                marks |= mark(id);
                chance += CHANCE + if costs.is_common(id) { COMMON } else { RARE };
            }
            let cost = chance * f64::from(to - from + 1);
            members.sort_unstable();
            members.dedup();
            offers.push((cost, of, Clue { marks, stretch }, members));
        };
        let at = |n: usize| n as i32 - offset as i32;
        for n in (0..wording.len()).filter(|n| *n != offset) {
            offer(place, &mut std::iter::once(wording[n]), at(n), at(n));
        }
        // Where the next place can begin.
        let (mut least, mut most) = (at(wording.len()), at(wording.len()));
        for (n, item) in items.iter().enumerate().skip(place + 1) {
            if let Item::Words { wordings, optional: false } = item {
                offer(n, &mut phrases.wordings(*wordings).map(|words| words[0]), least, most);
                let (near, far) = bounds(&mut phrases.wordings(*wordings).map(|words| costs.rarest(words)));
                offer(n, &mut phrases.wordings(*wordings).map(|words| words[costs.rarest(words)]), least + near, most + far);
            }
            let Some((shortest, longest)) = phrases.lengths(item) else { break };
            (least, most) = (least + shortest, most + longest);
        }
        // Where the place before can end, one past its last word.
        let (mut least, mut most) = (at(0), at(0));
        for (n, item) in items[..place].iter().enumerate().rev() {
            if let Item::Words { wordings, optional: false } = item {
                offer(n, &mut phrases.wordings(*wordings).map(|words| words[words.len() - 1]), least - 1, most - 1);
                let (near, far) = bounds(&mut phrases.wordings(*wordings).map(|words| words.len() - costs.rarest(words)));
                offer(n, &mut phrases.wordings(*wordings).map(|words| words[costs.rarest(words)]), least - far, most - near);
            }
            let Some((shortest, longest)) = phrases.lengths(item) else { break };
            (least, most) = (least - longest, most - shortest);
        }
        offers.sort_by(|a, b| a.0.total_cmp(&b.0));
        let first = offers.first();
        let second = offers.iter().find(|offer| first.is_some_and(|first| first.1 != offer.1));
        let clues = [first, second].map(|offer| offer.map_or(Clue::default(), |offer| offer.2));
        (clues, first.map_or_else(Vec::new, |offer| offer.3.clone()))
    }

    /// The stretch it looks at, and the marks of which one must be there: all where there is nothing to go by.
    pub(super) fn look(self) -> (Stretch, u64) {
        (self.stretch, if self.marks == 0 { u64::MAX } else { self.marks })
    }

    /// Whether one of these words stands where it must, for an anchor at word `at`; told by the words, not by their marks.
    #[inline]
    pub(super) fn is_met_by(self, members: &[WordId], words: &Words, at: usize) -> bool {
        let (first, last) = self.stretch.ends();
        let place = |n: i8| at.saturating_add_signed(n.into());
        let here = place(first).min(words.words.len())..(place(last) + 1).min(words.words.len());
        let marks = words.sights.single(here.clone());
        words.words[here].iter().zip(marks).any(|(word, mark)| mark & self.marks != 0 && members.contains(&word.id))
    }

    /// Whether one of the words stands where it must, for an anchor at word `at`.
    #[inline]
    pub(super) fn is_met(self, sights: &Sights, at: usize) -> bool {
        self.marks == 0 || sights.of(at, self.stretch) & self.marks != 0
    }
}

/// The least and the most of some, of which there is one.
fn bounds(counts: &mut dyn Iterator<Item = usize>) -> (i32, i32) {
    let first = counts.next().unwrap_or(0) as i32;
    counts.fold((first, first), |(least, most), n| (least.min(n as i32), most.max(n as i32)))
}

impl Phrases {
    /// The fewest and most words an item takes; `None` for a slot, which takes as many as what stands there.
    fn lengths(&self, item: &Item) -> Option<(i32, i32)> {
        match item {
            Item::Gap(words) => Some((0, i32::from(*words))),
            Item::Words { wordings, optional } => {
                let (least, most) = bounds(&mut self.wordings(*wordings).map(<[WordId]>::len));
                Some((if *optional { 0 } else { least }, most))
            }
            Item::Slot { .. } => None,
        }
    }
}

impl Stored for Clue {
    fn write(&self, out: &mut Vec<u8>) {
        (self.marks as u32).write(out);
        ((self.marks >> 32) as u32).write(out);
        let (from, to) = self.stretch.ends();
        u16::from_le_bytes([from as u8, to as u8]).write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Clue> {
        let (low, high) = (u32::read(from)?, u32::read(from)?);
        let marks = u64::from(high) << 32 | u64::from(low);
        let [from, to] = u16::read(from)?.to_le_bytes();
        Some(Clue { marks, stretch: Stretch::new(from as i8, to as i8)? })
    }
}
