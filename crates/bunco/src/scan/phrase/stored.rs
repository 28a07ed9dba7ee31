//! Compiled phrases as bytes.

use super::{Anchor, Compiled, Item, Marks, Part, Phrases};
use crate::pack::Slot;
use crate::pack::stored::{Reader, Stored};
use crate::scan::vocabulary::WordId;

/// How items begin.
const GAP: u32 = 0;
const WORDS: u32 = 1;
const SLOT: u32 = 2;
/// Added to the beginning of what may be missing.
const OPTIONAL: u32 = 4;

impl Phrases {
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        (self.phrases.len() as u32).write(out);
        for phrase in &self.phrases {
            let items = self.items(phrase);
            (items.len() as u32).write(out);
            items.iter().for_each(|item| self.write_item(item, out));
            self.needs(phrase).to_vec().write(out);
            phrase.left.write(out);
            phrase.right.write(out);
        }
        (self.sets.len() as u32 - 2).write(out);
        (1..self.sets.len() - 1).for_each(|set| self.members_of(set as u32).to_vec().write(out));
        for id in 1..self.first.len().saturating_sub(1) {
            let anchors = self.anchors_of(id as WordId);
            (anchors.len() as u32).write(out);
            anchors.iter().for_each(|anchor| anchor.write(out));
        }
        self.slot_anchors.write(out);
    }

    fn write_item(&self, item: &Item, out: &mut Vec<u8>) {
        let optional = |optional: bool| if optional { OPTIONAL } else { 0 };
        match item {
            Item::Gap(words) => [GAP, u32::from(*words)].iter().for_each(|n| n.write(out)),
            Item::Words { wordings, optional: o } => {
                (WORDS + optional(*o)).write(out);
                (wordings.to - wordings.from).write(out);
                self.wordings(*wordings).for_each(|words| words.to_vec().write(out));
            }
            Item::Slot { slot, optional: o } => {
                (SLOT + optional(*o)).write(out);
                slot.write(out);
            }
        }
    }

    /// Phrases over a vocabulary of so many words. What they refer to exists.
    pub(crate) fn read(from: &mut Reader<'_>, words: usize) -> Option<Phrases> {
        let count = from.count()?;
        let mut out = Phrases { wordings: vec![0], phrases: from.list(count), ..Phrases::default() };
        for _ in 0..count {
            let start = out.items.len() as u32;
            for _ in 0..from.count()? {
                let item = out.read_item(from, words)?;
                out.items.push(item);
            }
            let items = Part { from: start, to: out.items.len() as u32 };
            let start = out.needs.len() as u32;
            out.needs.extend(Vec::<Marks>::read(from)?);
            let needs = Part { from: start, to: out.needs.len() as u32 };
            out.phrases.push(Compiled::new(items, needs, u16::read(from)?, u16::read(from)?));
        }
        out.sets = vec![0, 0];
        for _ in 0..from.count()? {
            out.members.extend(Vec::<WordId>::read(from)?);
            out.sets.push(out.members.len() as u32);
        }
        let mut anchors: Vec<(WordId, Anchor)> = Vec::new();
        for id in 1..=words as WordId {
            for _ in 0..from.count()? {
                anchors.push((id, Anchor::read(from)?));
            }
        }
        out.slot_anchors = Vec::<(Slot, Anchor)>::read(from)?;
        let sound = |anchor: &Anchor| {
            (anchor.set as usize) < out.sets.len() - 1
                && out.phrases.get(anchor.phrase as usize).is_some_and(|phrase| phrase.left.checked_add(anchor.offset).is_some())
        };
        if !anchors.iter().map(|(_, anchor)| anchor).chain(out.slot_anchors.iter().map(|(_, anchor)| anchor)).all(sound) {
            return None;
        }
        out.hang(anchors, words);
        Some(out)
    }

    fn read_item(&mut self, from: &mut Reader<'_>, words: usize) -> Option<Item> {
        let tag = u32::read(from)?;
        let optional = tag & OPTIONAL != 0;
        Some(match tag & !OPTIONAL {
            GAP => Item::Gap(u32::read(from)?.try_into().ok()?),
            WORDS => {
                let start = self.wordings.len() as u32 - 1;
                for _ in 0..from.count()? {
                    for _ in 0..from.count().filter(|len| *len > 0)? {
                        self.words.push(u32::read(from).filter(|id| (1..=words as u32).contains(id))?);
                    }
                    self.wordings.push(self.words.len() as u32);
                }
                Item::Words { wordings: Part { from: start, to: self.wordings.len() as u32 - 1 }, optional }
            }
            SLOT => Item::Slot { slot: Slot::read(from)?, optional },
            _ => return None,
        })
    }

    /// How many phrases there are.
    pub(crate) fn len(&self) -> usize {
        self.phrases.len()
    }
}

impl Stored for Anchor {
    fn write(&self, out: &mut Vec<u8>) {
        self.clues.iter().for_each(|clue| clue.write(out));
        self.phrase.write(out);
        self.set.write(out);
        self.offset.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Anchor> {
        Some(Anchor {
            clues: [Stored::read(from)?, Stored::read(from)?],
            phrase: Stored::read(from)?,
            set: Stored::read(from)?,
            offset: Stored::read(from)?,
        })
    }
}
