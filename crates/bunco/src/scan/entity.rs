//! Things in the text that phrases may ask for: brands, numbers, amounts, links, tools.

use crate::pack::Slot;

/// Something found, and the words it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entity {
    /// What kind of thing it is.
    pub(crate) slot: Slot,
    /// First word.
    pub(crate) from: u32,
    /// One past the last word.
    pub(crate) to: u32,
    /// Its place in the list of things of its kind.
    pub(crate) index: u32,
}

/// The things of one text, by first word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entities(Vec<Entity>);

impl Entities {
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn push(&mut self, entity: Entity) {
        self.0.push(entity);
    }

    /// To be called once all are pushed.
    pub(crate) fn sort(&mut self) {
        self.0.sort_unstable_by_key(|e| (e.from, e.to, e.index));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Entity> {
        self.0.iter()
    }

    /// Those that begin at a word.
    #[inline]
    pub(crate) fn at(&self, word: usize) -> impl Iterator<Item = &Entity> {
        let first = if self.0.is_empty() { 0 } else { self.0.partition_point(|e| (e.from as usize) < word) };
        self.0[first..].iter().take_while(move |e| e.from as usize == word)
    }

    /// Those that begin inside a range of words.
    pub(crate) fn within(&self, from: usize, to: usize) -> impl Iterator<Item = &Entity> {
        let first = self.0.partition_point(|e| (e.from as usize) < from);
        self.0[first..].iter().take_while(move |e| (e.from as usize) < to)
    }
}
