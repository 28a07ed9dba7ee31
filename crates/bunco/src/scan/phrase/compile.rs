//! Turns phrases as they are written into what is searched for, and chooses the anchors.

use std::collections::HashMap;

use super::{Anchor, Compiled, Item, Marks, Phrases, mark};
use crate::pack::{Choice, Sequence, Slot};
use crate::scan::vocabulary::{Vocabulary, WordId};
use crate::scan::words::Words;

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
        sequence: &Sequence,
        vocabulary: &mut Vocabulary,
        fold: &mut dyn FnMut(&str) -> String,
    ) -> Result<(), String> {
        let mut items = Vec::with_capacity(sequence.elements.len());
        for element in &sequence.elements {
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
        let mut reach = vec![(0, 0); vocabulary.len() + 1];
        for (id, anchor) in &by_word {
            let phrase: &Compiled = &phrases[anchor.phrase as usize];
            let (left, right) = &mut reach[*id as usize];
            *left = (phrase.left + anchor.offset).max(*left);
            *right = phrase.right.max(*right);
        }
        Phrases { reach, phrases, anchors: by_word.into_iter().map(|(_, anchor)| anchor).collect(), first, slot_anchors }
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
        let common_words = crate::scan::common::common_words();
        let mut by_word = vec![0.0; vocabulary.len() + 1];
        for (id, cost) in by_word.iter_mut().enumerate().skip(1) {
            let word = vocabulary.word(id as WordId);
            let text = String::from_utf8_lossy(word);
            let letters = text.chars().count();
            let common = if common_words.contains(&*text) { 400.0 } else { 1.0 };
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
