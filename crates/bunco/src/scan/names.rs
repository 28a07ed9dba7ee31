//! Names of brands and remote-access tools among the words.

use super::phrase::{PhraseHit, PhraseScratch, Phrases, PhrasesBuilder, Search};
use super::vocabulary::Vocabulary;
use super::words::Words;
use crate::pack::stored::{Reader, Stored};
use crate::pack::{Choice, Element, Pack, Sequence};
use crate::scan::entity::Entities;

/// A name found, as a range of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NameHit {
    /// What it names.
    pub(crate) named: Named,
    /// The name is an ordinary word too.
    pub(crate) common: bool,
    /// It is written in capitals throughout, as acronyms are.
    pub(crate) acronym: bool,
    /// First word.
    pub(crate) from: u32,
    /// One past the last word.
    pub(crate) to: u32,
}

/// What a name names, and whether the name is an ordinary word too and an acronym.
type Row = (Named, (bool, bool));

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Named {
    /// A brand, by its place in the pack's order.
    Brand(u16),
    /// A remote-access tool.
    Tool,
}

/// The indicator whose phrases are the names of remote-access tools.
pub(crate) const TOOL: &str = "remote-tool-named";

/// All names, compiled.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    phrases: Phrases,
    names: Vec<Row>,
}

/// Collects names; built together with the phrases, so that both share one vocabulary.
#[derive(Debug, Default)]
pub(crate) struct NamesBuilder {
    builder: PhrasesBuilder,
    names: Vec<Row>,
}

impl NamesBuilder {
    /// Adds every name of a pack's brands and tools.
    pub(crate) fn add_pack(&mut self, pack: &Pack, vocabulary: &mut Vocabulary, fold: &mut dyn FnMut(&str) -> String) {
        for (number, brand) in pack.brands.values().enumerate() {
            let names = std::iter::once(&brand.name).chain(&brand.aliases).chain(&brand.common);
            for name in names {
                let common = brand.common.contains(name);
                let element = Element { gap: 0, optional: false, choice: Choice::Words(vec![name.clone()]) };
                let sequence = Sequence { elements: vec![element] };
                if self.builder.add(&sequence, vocabulary, fold).is_ok() {
                    let acronym = !name.contains(char::is_lowercase);
                    self.names.push((Named::Brand(number as u16), (common, acronym)));
                }
            }
        }
        for phrase in pack.phrases.iter().filter(|p| p.indicator == TOOL) {
            for sequence in phrase.pattern.sequences() {
                if self.builder.add(sequence, vocabulary, fold).is_ok() {
                    self.names.push((Named::Tool, (false, false)));
                }
            }
        }
    }

    pub(crate) fn build(self, vocabulary: &Vocabulary) -> Names {
        Names { phrases: self.builder.build(vocabulary), names: self.names }
    }
}

impl Names {
    /// Marks the words that names hang on.
    pub(crate) fn mark_anchors(&self, vocabulary: &mut Vocabulary) {
        self.phrases.mark_anchors(vocabulary);
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        self.phrases.write(out);
        self.names.write(out);
    }

    /// Names of so many brands, over a vocabulary of so many words.
    pub(crate) fn read(from: &mut Reader<'_>, brands: usize, words: usize) -> Option<Names> {
        let (phrases, names): (_, Vec<Row>) = (Phrases::read(from, words)?, Stored::read(from)?);
        let known = |(named, _): &Row| !matches!(named, Named::Brand(number) if usize::from(*number) >= brands);
        (names.len() == phrases.len() && names.iter().all(known)).then_some(Names { phrases, names })
    }

    /// Finds names; of overlapping ones the longest stays.
    pub(crate) fn find(
        &self,
        words: &Words,
        scratch: &mut PhraseScratch,
        hits: &mut Vec<PhraseHit>,
        budget: &mut u64,
        out: &mut Vec<NameHit>,
    ) -> bool {
        out.clear();
        let entities = Entities::default();
        let whole = self.phrases.find(&mut Search { words, entities: &entities, scratch, budget, out: hits });
        hits.sort_unstable_by_key(|h| (h.from, std::cmp::Reverse(h.to), h.phrase));
        for hit in hits.iter() {
            let (named, (common, acronym)) = self.names[hit.phrase as usize];
            let last = out.last().copied().unwrap_or(NameHit { named: Named::Tool, common, acronym, from: 0, to: 0 });
            // A tool is a brand too; the same words may name both.
            let same = (hit.from, hit.to) == (last.from, last.to) && last.named != named;
            if same || hit.from >= last.to {
                out.push(NameHit { named, common, acronym, from: hit.from, to: hit.to });
            }
        }
        whole
    }
}

impl Stored for Named {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Named::Brand(number) => Some(*number),
            Named::Tool => None,
        }
        .write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Named> {
        Some(Option::<u16>::read(from)?.map_or(Named::Tool, Named::Brand))
    }
}
