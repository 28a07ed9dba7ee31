//! Turns phrases as they are written into what is searched for, and chooses the anchors.

use std::borrow::Cow;
use std::collections::HashMap;

use super::clue::Clue;
use super::{Anchor, Compiled, Group, Item, Marks, Part, Phrases, mark};
use crate::pack::{Choice, Sequence};
use crate::scan::sights;
use crate::scan::vocabulary::{ANCHOR, Vocabulary, WordId};
use crate::scan::words::Words;

/// Collects phrases and builds [`Phrases`].
#[derive(Debug)]
pub(crate) struct PhrasesBuilder {
    /// Without what hangs on anchors.
    out: Phrases,
    /// What wordings are as words: the same stand in many phrases.
    known: HashMap<String, Vec<WordId>>,
}

impl Default for PhrasesBuilder {
    fn default() -> Self {
        PhrasesBuilder { out: Phrases { wordings: vec![0], ..Phrases::default() }, known: HashMap::new() }
    }
}

impl PhrasesBuilder {
    /// Adds a phrase; `fold` makes its words comparable. Its number is the count of phrases added before.
    ///
    /// # Errors
    ///
    /// A wording that holds no word once it is folded.
    pub(crate) fn add(
        &mut self,
        sequence: &Sequence,
        vocabulary: &mut Vocabulary,
        fold: &mut dyn FnMut(&str) -> String,
    ) -> Result<(), String> {
        let from = self.out.items.len() as u32;
        for element in &sequence.elements {
            if element.gap > 0 {
                self.out.items.push(Item::Gap(element.gap));
            }
            let optional = element.optional;
            let item = match &element.choice {
                Choice::Slot(slot) => Item::Slot { slot: *slot, optional },
                Choice::Words(wordings) => Item::Words { wordings: self.wordings(wordings, vocabulary, fold)?, optional },
            };
            self.out.items.push(item);
        }
        let items = Part { from, to: self.out.items.len() as u32 };
        self.out.phrases.push(Compiled::new(items, Part { from: 0, to: 0 }, 0, 0));
        Ok(())
    }

    /// Wordings in all their spellings, each once.
    fn wordings(
        &mut self,
        wordings: &[String],
        vocabulary: &mut Vocabulary,
        fold: &mut dyn FnMut(&str) -> String,
    ) -> Result<Part, String> {
        let part = |out: &Phrases, from| Part { from, to: out.wordings.len() as u32 - 1 };
        let from = part(&self.out, 0).to;
        for wording in wordings {
            for spelling in spellings(wording) {
                let words = match self.known.get(&*spelling) {
                    Some(words) => words,
                    None => {
                        let words = Words::cut(&fold(&spelling)).iter().map(|word| vocabulary.add(word)).collect();
                        self.known.entry(spelling.into_owned()).or_insert(words)
                    }
                };
                if words.is_empty() {
                    return Err(format!("\"{wording}\" holds no letters or digits"));
                }
                if !self.out.wordings(part(&self.out, from)).any(|other| other == words) {
                    self.out.words.extend_from_slice(words);
                    self.out.wordings.push(self.out.words.len() as u32);
                }
            }
        }
        Ok(part(&self.out, from))
    }

    /// Chooses the anchors.
    pub(crate) fn build(self, vocabulary: &Vocabulary) -> Phrases {
        let mut out = self.out;
        let costs = Costs::new(&out, vocabulary);
        let mut by_word: Vec<(WordId, Anchor)> = Vec::new();
        let mut slot_anchors = Vec::new();
        out.sets = vec![0, 0];
        let mut known: HashMap<Vec<WordId>, u32> = HashMap::from([(Vec::new(), 0)]);
        for number in 0..out.phrases.len() {
            let items = out.items(&out.phrases[number]);
            let place = costs.anchor_place(&out, items);
            let phrase = number as u32;
            match &items[place] {
                Item::Words { wordings, .. } => {
                    for words in out.wordings(*wordings) {
                        let offset = costs.rarest(words);
                        let (clues, members) = Clue::best(&out, items, place, words, offset, &costs);
                        let set = known.len() as u32;
                        let set = *known.entry(members).or_insert(set);
                        by_word.push((words[offset], Anchor { clues, phrase, set, offset: offset as u16 }));
                    }
                }
                Item::Slot { slot, .. } => {
                    slot_anchors.push((*slot, Anchor { clues: Default::default(), phrase, set: 0, offset: 0 }))
                }
                Item::Gap(_) => unreachable!("an anchor is never a gap"),
            }
            let reach = |items: &[Item]| items.iter().map(|item| out.longest(item)).sum::<usize>() as u16;
            let (left, right) = (reach(&items[..place]), reach(&items[place..]));
            let others = items.iter().enumerate().filter(|(n, _)| *n != place);
            let needs: Vec<Marks> = others.filter_map(|(_, item)| costs.needs(&out, item)).collect();
            let from = out.needs.len() as u32;
            out.needs.extend(needs);
            let needs = Part { from, to: out.needs.len() as u32 };
            out.phrases[number] = Compiled { needs, left, right, ..out.phrases[number] };
        }
        by_word.sort_by_key(|(id, anchor)| (*id, anchor.phrase, anchor.offset));
        by_word.dedup_by(|(id, anchor), (last_id, last)| {
            let same = (*id, anchor.phrase, anchor.offset) == (*last_id, last.phrase, last.offset);
            if same && anchor.clues != last.clues {
                (last.clues, last.set) = Default::default();
            }
            same
        });
        out.slot_anchors = slot_anchors;
        let mut sets: Vec<(u32, Vec<WordId>)> = known.into_iter().map(|(members, set)| (set, members)).collect();
        sets.sort_unstable();
        for (_, members) in &sets[1..] {
            out.members.extend(members);
            out.sets.push(out.members.len() as u32);
        }
        out.hang(by_word, vocabulary.len());
        out
    }
}

impl Phrases {
    /// Marks the words that anchors hang on, for [`Phrases::find`] to look at.
    pub(crate) fn mark_anchors(&self, vocabulary: &mut Vocabulary) {
        let words = 1..self.first.len().saturating_sub(1) as WordId;
        words.filter(|id| !self.groups_of(*id).is_empty()).for_each(|id| vocabulary.mark(id, ANCHOR));
    }

    /// Hangs anchors on words, of which there are so many.
    pub(super) fn hang(&mut self, mut by_word: Vec<(WordId, Anchor)>, words: usize) {
        by_word.sort_by_key(|(id, anchor)| (*id, anchor.clues[0].look().0));
        self.first = vec![0; words + 2];
        for same in by_word.chunk_by(|(id, a), (other, b)| id == other && a.clues[0].look().0 == b.clues[0].look().0) {
            let from = self.anchors.len() as u32;
            self.anchors.extend(same.iter().map(|(_, anchor)| *anchor));
            self.marks.extend(same.iter().map(|(_, anchor)| anchor.clues[0].look().1));
            let (id, stretch) = (same[0].0, same[0].1.clues[0].look().0);
            let marks = self.marks[from as usize..].iter().fold(0, |all, marks| all | marks);
            self.groups.push(Group { anchors: Part { from, to: self.anchors.len() as u32 }, stretch, marks });
            self.first[id as usize + 1] += 1;
        }
        // They are kept as long as the engine.
        self.anchors.shrink_to_fit();
        self.groups.shrink_to_fit();
        self.marks.shrink_to_fit();
        for n in 1..self.first.len() {
            self.first[n] += self.first[n - 1];
        }
        self.firsts = self.wordings.windows(2).map(|ends| self.words[ends[0] as usize]).collect();
        let heads = |item: &Item| match item {
            Item::Words { wordings, .. } => self.wordings(*wordings).fold(0, |marks, words| marks | sights::mark(words[0])),
            Item::Gap(_) | Item::Slot { .. } => 0,
        };
        self.heads = self.items.iter().map(heads).collect();
        for n in 0..self.phrases.len() {
            let items = self.items(&self.phrases[n]);
            let words = items.iter().filter_map(|item| match item {
                Item::Words { wordings, .. } => Some(self.wordings(*wordings).flatten()),
                Item::Gap(_) | Item::Slot { .. } => None,
            });
            let words = words.flatten().fold(0, |marks, id| marks | mark(*id));
            let has_slot = items.iter().any(|item| matches!(item, Item::Slot { .. }));
            (self.phrases[n].words, self.phrases[n].has_slot) = (words, has_slot);
        }
    }
}

/// A hyphen or dot inside a literal also matches a space or nothing.
fn spellings(wording: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let inner = |c: char| matches!(c, '-' | '.');
    let joined = wording.trim_matches(inner).contains(inner).then(|| wording.replace(inner, ""));
    [Cow::Borrowed(wording)].into_iter().chain(joined.map(Cow::Owned))
}

/// How common words are, estimated without a corpus: short words and words of many phrases are common, function words most of all.
pub(super) struct Costs {
    by_word: Vec<f64>,
    common: Vec<bool>,
}

impl Costs {
    fn new(phrases: &Phrases, vocabulary: &Vocabulary) -> Costs {
        let mut uses = vec![0_u32; vocabulary.len() + 1];
        phrases.words.iter().for_each(|word| uses[*word as usize] += 1);
        let common_words = crate::scan::common::common_words();
        let mut by_word = vec![0.0; vocabulary.len() + 1];
        let mut is_common = vec![false; vocabulary.len() + 1];
        for (id, cost) in by_word.iter_mut().enumerate().skip(1) {
            let word = vocabulary.word(id as WordId);
            let text = String::from_utf8_lossy(word);
            let letters = text.chars().count();
            is_common[id] = common_words.contains(&*text);
            let common = if is_common[id] { 400.0 } else { 1.0 };
            // A single Han or kana character is about as common as a short word.
            let letters = if word.len() >= 3 * letters { letters + 3 } else { letters };
            *cost = common * 40.0 / (letters * letters) as f64 * (1.0 + f64::from(uses[id]));
        }
        Costs { by_word, common: is_common }
    }

    pub(super) fn is_common(&self, word: WordId) -> bool {
        self.common[word as usize]
    }

    pub(super) fn rarest(&self, words: &[WordId]) -> usize {
        let cost = |n: &usize| self.by_word[words[*n] as usize];
        (0..words.len()).min_by(|a, b| cost(a).total_cmp(&cost(b))).unwrap_or(0)
    }

    /// Marks of words of which one must be in the text where a required place is filled.
    fn needs(&self, phrases: &Phrases, item: &Item) -> Option<Marks> {
        match item {
            Item::Words { wordings, optional: false } => {
                Some(phrases.wordings(*wordings).fold(0, |marks, words| marks | mark(words[self.rarest(words)])))
            }
            _ => None,
        }
    }

    fn anchor_place(&self, phrases: &Phrases, items: &[Item]) -> usize {
        let cost = |item: &Item| match item {
            Item::Words { wordings, optional: false } => {
                Some(phrases.wordings(*wordings).map(|words| self.by_word[words[self.rarest(words)] as usize]).sum())
            }
            Item::Slot { optional: false, .. } => Some(f64::MAX),
            _ => None,
        };
        let places = items.iter().enumerate().filter_map(|(n, item)| cost(item).map(|cost: f64| (n, cost)));
        places.min_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(n, _)| n)
    }
}
