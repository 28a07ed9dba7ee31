//! Phrases with alternatives, optional words, gaps and slots, matched as written.
//!
//! Every phrase has an anchor: of its required places the one whose words are rarest. Text is walked word by word; where a word is
//! an anchor, the few phrases that hang on it are checked in a window of its sentence by a table over (word, place), so no phrase is
//! ever expanded. Most are turned away before by one look at the words that must stand beside the anchor (`clue`), many of them by
//! the same look. The window is bounded, so the work is at most a constant a word and phrase; it is counted against a budget.

mod bits;
mod clue;
mod compile;
mod search;
mod stored;
#[cfg(test)]
mod tests;

pub(crate) use compile::PhrasesBuilder;
pub(crate) use search::{PhraseScratch, Search};

use crate::pack::Slot;
use crate::scan::sights::Stretch;
use crate::scan::vocabulary::WordId;
use clue::Clue;

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

/// All phrases, compiled, as flat lists. Read-only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Phrases {
    phrases: Vec<Compiled>,
    items: Vec<Item>,
    /// By item: marks of the words that its wordings begin with.
    heads: Vec<u64>,
    /// Wording `n` is `words[wordings[n]..wordings[n + 1]]`.
    wordings: Vec<u32>,
    words: Vec<WordId>,
    /// By wording: its first word.
    firsts: Vec<WordId>,
    /// Marks of words of which one must be there.
    needs: Vec<Marks>,
    /// Anchors by word: those of word `id` are in `groups[first[id]..first[id + 1]]`.
    anchors: Vec<Anchor>,
    groups: Vec<Group>,
    first: Vec<u32>,
    /// By anchor: the marks of its first clue, all where it has none.
    marks: Vec<u64>,
    /// Sets of words: set `n` is `members[sets[n]..sets[n + 1]]`; the first one is empty.
    sets: Vec<u32>,
    members: Vec<WordId>,
    /// Phrases whose required places are all slots, by slot.
    slot_anchors: Vec<(Slot, Anchor)>,
}

#[derive(Clone, Copy, Debug)]
struct Compiled {
    items: Part,
    /// One for each required place but the anchor's.
    needs: Part,
    /// The most words that can stand before and from the anchor's place on.
    left: u16,
    right: u16,
    /// Marks of all its words.
    words: Marks,
    /// Whether it asks for things that may be written in spaced letters.
    has_slot: bool,
}

impl Compiled {
    /// What is said of its words is not filled in yet.
    fn new(items: Part, needs: Part, left: u16, right: u16) -> Compiled {
        Compiled { items, needs, left, right, words: 0, has_slot: false }
    }

    /// Whether it may be made of other readings of words.
    fn is_of(&self, read: Read) -> bool {
        self.words & read.marks != 0 || self.has_slot && read.spaced
    }
}

/// What the words around one can be read as, beside what they are.
#[derive(Clone, Copy, Debug, Default)]
struct Read {
    marks: Marks,
    /// Whether several words are read as one.
    spaced: bool,
}

/// A part of a flat list.
#[derive(Clone, Copy, Debug)]
struct Part {
    from: u32,
    to: u32,
}

impl Part {
    fn of<T>(self, list: &[T]) -> &[T] {
        &list[self.from as usize..self.to as usize]
    }
}

/// A set of words, roughly: one bit of 128 stands for many words, so it tells for certain only what is not in the set.
type Marks = u128;

#[inline]
fn mark(id: WordId) -> Marks {
    1 << (id.wrapping_mul(0x9E37_79B1) >> 25)
}

#[derive(Clone, Copy, Debug)]
enum Item {
    Gap(u8),
    /// One of these wordings.
    Words {
        wordings: Part,
        optional: bool,
    },
    Slot {
        slot: Slot,
        optional: bool,
    },
}

#[derive(Clone, Copy, Debug)]
struct Anchor {
    clues: [Clue; 2],
    phrase: u32,
    /// The words of the first clue; an empty set says nothing.
    set: u32,
    /// Words that stand before the anchor word within its own alternative.
    offset: u16,
}

/// Anchors of one word whose first clues look at the same stretch, so that it is looked at once.
#[derive(Clone, Copy, Debug)]
struct Group {
    anchors: Part,
    stretch: Stretch,
    /// The marks of all.
    marks: u64,
}

impl Phrases {
    fn groups_of(&self, id: WordId) -> &[Group] {
        &self.groups[self.first[id as usize] as usize..self.first[id as usize + 1] as usize]
    }

    /// The anchors that hang on a word.
    fn anchors_of(&self, id: WordId) -> &[Anchor] {
        match self.groups_of(id) {
            [first, .., last] => Part { from: first.anchors.from, to: last.anchors.to }.of(&self.anchors),
            [only] => only.anchors.of(&self.anchors),
            [] => &[],
        }
    }

    fn members_of(&self, set: u32) -> &[WordId] {
        Part { from: self.sets[set as usize], to: self.sets[set as usize + 1] }.of(&self.members)
    }

    fn items(&self, phrase: &Compiled) -> &[Item] {
        phrase.items.of(&self.items)
    }

    fn needs(&self, phrase: &Compiled) -> &[Marks] {
        phrase.needs.of(&self.needs)
    }

    /// The wordings of a place.
    fn wordings(&self, part: Part) -> impl Iterator<Item = &[WordId]> {
        (part.from..part.to).map(|number| self.wording(number as usize))
    }

    fn wording(&self, number: usize) -> &[WordId] {
        Part { from: self.wordings[number], to: self.wordings[number + 1] }.of(&self.words)
    }

    /// Whether a phrase has a word.
    pub(crate) fn has_word(&self, phrase: u32, id: WordId) -> bool {
        self.items(&self.phrases[phrase as usize]).iter().any(|item| match item {
            Item::Words { wordings, .. } => self.wordings(*wordings).flatten().any(|word| *word == id),
            Item::Gap(_) | Item::Slot { .. } => false,
        })
    }

    /// The most words that an item takes.
    fn longest(&self, item: &Item) -> usize {
        match item {
            Item::Gap(words) => *words as usize,
            Item::Words { wordings, .. } => self.wordings(*wordings).map(<[WordId]>::len).max().unwrap_or(0),
            // Numbers written out in words and links with paths are the longest things a slot takes.
            Item::Slot { slot: Slot::Number, .. } => 24,
            Item::Slot { slot: Slot::Link, .. } => 32,
            Item::Slot { .. } => 8,
        }
    }
}
