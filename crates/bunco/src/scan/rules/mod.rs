//! What a phrase asks for beside its own words: wordings that are counted, things near it, wordings that take it away.
//!
//! The wordings of counts are searched for with all other phrases. Those of `near`, `unless` and `except` are looked for only
//! around a hit, so that they cost nothing where nothing is found.

mod stored;

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::common::Languages;
use super::phrase::{PhraseHit, Phrases, PhrasesBuilder, Search};
use super::vocabulary::Vocabulary;
use super::words::Words;
use crate::pack::{self, Near, Pattern, Sequence, Slot, Within, script_named};

/// The rules of all phrases, compiled. Read-only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    /// By sequence searched for: the phrase it gives, or the count it is one of.
    roles: Vec<Role>,
    counts: Vec<Count>,
    /// By phrase: what else it asks for.
    conditions: Vec<Option<Box<Conditions>>>,
    /// Wordings of conditions.
    asides: Phrases,
}

#[derive(Clone, Copy, Debug)]
enum Role {
    Phrase(u32),
    /// Sequences of one count have numbers in a row.
    Counted(u32),
}

#[derive(Clone, Debug)]
struct Count {
    phrase: u32,
    /// The number of its first sequence.
    first: u32,
    len: usize,
    least: usize,
    in_order: bool,
    within: Within,
}

#[derive(Clone, Debug)]
struct Conditions {
    near: Vec<Want>,
    near_within: usize,
    unless: Vec<u32>,
    unless_within: Within,
    except: Vec<u32>,
    languages: u16,
    scripts: Vec<Script>,
}

#[derive(Clone, Copy, Debug)]
enum Want {
    Slot(Slot),
    Aside(u32),
}

/// Farthest that a sentence is looked at before or behind a hit, in words.
const SENTENCE: usize = 100;
/// Farthest before a hit that an exception may begin, in words.
const EXCEPTION: usize = 24;

/// Collects rules and builds [`Rules`].
#[derive(Debug, Default)]
pub(crate) struct RulesBuilder {
    roles: Vec<Role>,
    counts: Vec<Count>,
    conditions: Vec<Option<Box<Conditions>>>,
    asides: PhrasesBuilder,
    aside_count: u32,
}

impl RulesBuilder {
    /// Adds a phrase to `main`, and its rules here. Its number is the count of phrases added before.
    ///
    /// # Errors
    ///
    /// A wording that holds no word once it is folded.
    pub(crate) fn add(
        &mut self,
        phrase: &pack::Phrase,
        main: &mut PhrasesBuilder,
        vocabulary: &mut Vocabulary,
        fold: &mut dyn FnMut(&str) -> String,
    ) -> Result<(), String> {
        let number = self.conditions.len() as u32;
        let first = self.roles.len() as u32;
        let role = match &phrase.pattern {
            Pattern::Sequence(_) => Role::Phrase(number),
            Pattern::Count(count) => {
                let role = Role::Counted(self.counts.len() as u32);
                let (least, in_order, within) = (count.least, count.in_order, count.within);
                self.counts.push(Count { phrase: number, first, len: count.of.len(), least, in_order, within });
                role
            }
        };
        for sequence in phrase.pattern.sequences() {
            main.add(sequence, vocabulary, fold)?;
            self.roles.push(role);
        }
        let mut aside = |sequence: &Sequence| {
            self.asides.add(sequence, vocabulary, fold)?;
            self.aside_count += 1;
            Ok::<u32, String>(self.aside_count - 1)
        };
        let mut near = Vec::with_capacity(phrase.near.len());
        for want in &phrase.near {
            near.push(match want {
                Near::Slot(slot) => Want::Slot(*slot),
                Near::Sequence(sequence) => Want::Aside(aside(sequence)?),
            });
        }
        let conditions = Conditions {
            near,
            near_within: phrase.near_within.into(),
            unless: phrase.unless.iter().map(&mut aside).collect::<Result<_, _>>()?,
            unless_within: phrase.unless_within,
            except: phrase.except.iter().map(&mut aside).collect::<Result<_, _>>()?,
            languages: Languages::bits_of(&phrase.languages),
            scripts: phrase.scripts.iter().filter_map(|name| script_named(name)).collect(),
        };
        self.conditions.push((!conditions.is_empty()).then(|| Box::new(conditions)));
        Ok(())
    }

    pub(crate) fn build(self, vocabulary: &Vocabulary) -> Rules {
        let RulesBuilder { roles, counts, conditions, asides, .. } = self;
        Rules { roles, counts, conditions, asides: asides.build(vocabulary) }
    }
}

impl Conditions {
    fn is_empty(&self) -> bool {
        self.near.is_empty() && self.unless.is_empty() && self.except.is_empty() && self.languages == 0 && self.scripts.is_empty()
    }
}

/// What conditions are looked up in, beside the search.
pub(crate) struct Around<'a> {
    pub(crate) languages: &'a Languages,
    /// The text as it was written where words stand.
    pub(crate) written: &'a dyn Fn(u32, u32) -> &'a str,
}

impl Rules {
    /// The phrases that the sequences in `search.out` make, each with whether what it wants near is there.
    pub(crate) fn apply(&self, search: &mut Search<'_>, around: &Around<'_>, out: &mut Vec<(PhraseHit, bool)>) {
        let found = std::mem::take(search.out);
        let mut rest = &found[..];
        while let [hit, ..] = rest {
            match self.roles[hit.phrase as usize] {
                Role::Phrase(phrase) => {
                    rest = &rest[1..];
                    out.extend(self.kept(PhraseHit { phrase, ..*hit }, search, around));
                }
                Role::Counted(number) => {
                    let count = &self.counts[number as usize];
                    let end = count.first + count.len as u32;
                    let (own, others) = rest.split_at(rest.iter().take_while(|hit| hit.phrase < end).count());
                    rest = others;
                    count.each(own, search.words, |hit| out.extend(self.kept(hit, search, around)));
                }
            }
        }
        *search.out = found;
    }

    /// The sequences of a phrase, by number.
    pub(crate) fn sequences(&self, phrase: u32) -> impl Iterator<Item = u32> {
        let of = move |role: &Role| match role {
            Role::Phrase(number) => *number == phrase,
            Role::Counted(count) => self.counts[*count as usize].phrase == phrase,
        };
        (0..).zip(&self.roles).filter(move |(_, role)| of(role)).map(|(number, _)| number)
    }

    /// The hit, unless something takes it away.
    fn kept(&self, hit: PhraseHit, search: &mut Search<'_>, around: &Around<'_>) -> Option<(PhraseHit, bool)> {
        let Some(conditions) = &self.conditions[hit.phrase as usize] else { return Some((hit, true)) };
        let words = search.words;
        let (from, to) = (hit.from as usize, hit.to as usize);
        if !conditions.scripts.is_empty() && !is_of(&conditions.scripts, (around.written)(hit.from, hit.to)) {
            return None;
        }
        if conditions.languages != 0 && !around.languages.allow(conditions.languages, words, sentence(words, from, to, SENTENCE)) {
            return None;
        }
        if conditions.except.iter().any(|&aside| {
            let place = sentence(words, from, to, EXCEPTION);
            self.asides.is_there(aside, place, search, |other| other.from < hit.to && hit.from < other.to)
        }) {
            return None;
        }
        let place = match conditions.unless_within {
            _ if conditions.unless.is_empty() => 0..0,
            Within::Sentence => sentence(words, from, to, SENTENCE),
            Within::Words(distance) => reach(words, from, to, distance.into()),
        };
        if conditions.unless.iter().any(|&aside| self.asides.is_there(aside, place.clone(), search, |_| true)) {
            return None;
        }
        let place = reach(words, from, to, conditions.near_within);
        let near = conditions.near.iter().all(|want| match want {
            Want::Slot(slot) => search.entities.within(place.start, place.end).any(|entity| entity.slot == *slot),
            Want::Aside(aside) => self.asides.is_there(*aside, place.clone(), search, |_| true),
        });
        Some((hit, near))
    }
}

impl Count {
    /// Calls `found` for each place where enough of the sequences stand close together; places do not overlap.
    fn each(&self, hits: &[PhraseHit], words: &Words, mut found: impl FnMut(PhraseHit)) {
        // Mostly one of the wordings is there, and the others are not.
        if hits.len() < if self.in_order { self.len } else { self.least } {
            return;
        }
        let mut hits = hits.to_vec();
        hits.sort_unstable_by_key(|hit| (hit.from, hit.to, hit.phrase));
        let together = |from: u32, to: u32| match self.within {
            Within::Words(distance) => to - from <= u32::from(distance),
            Within::Sentence => words.words[from as usize].sentence == words.words[to as usize - 1].sentence,
        };
        let mut emit = |from, to| found(PhraseHit { phrase: self.phrase, from, to });
        if self.in_order {
            // By sequence: the last place that ends with it and has all before it.
            let mut ways: Vec<Option<(u32, u32)>> = vec![None; self.len];
            for hit in hits {
                let nth = (hit.phrase - self.first) as usize;
                let before = nth.checked_sub(1).map_or(Some((hit.from, hit.from)), |nth| ways[nth]);
                let Some((from, _)) = before.filter(|&(from, end)| end <= hit.from && together(from, hit.to)) else { continue };
                ways[nth] = Some((from, hit.to));
                if nth + 1 == self.len {
                    emit(from, hit.to);
                    ways.fill(None);
                }
            }
            return;
        }
        let mut seen = vec![0_u32; self.len];
        let (mut start, mut distinct) = (0, 0);
        for n in 0..hits.len() {
            let hit = hits[n];
            let count = &mut seen[(hit.phrase - self.first) as usize];
            distinct += usize::from(*count == 0);
            *count += 1;
            while start < n {
                let first = &mut seen[(hits[start].phrase - self.first) as usize];
                // What is too far away goes, and what stands there once more.
                if together(hits[start].from, hit.to) && *first == 1 {
                    break;
                }
                *first -= 1;
                distinct -= usize::from(*first == 0);
                start += 1;
            }
            if distinct >= self.least {
                let to = hits[start..=n].iter().map(|hit| hit.to).max().unwrap_or(hit.to);
                emit(hits[start].from, to);
                seen.fill(0);
                (start, distinct) = (n + 1, 0);
            }
        }
    }
}

/// The words of the sentence around some, as far as `most` on each side.
fn sentence(words: &Words, from: usize, to: usize, most: usize) -> Range<usize> {
    let list = &words.words;
    let number = list[from].sentence;
    let before = list[..from].iter().rev().take(most).take_while(|word| word.sentence == number).count();
    let behind = list[to..].iter().take(most).take_while(|word| word.sentence == number).count();
    from - before..to + behind
}

/// So many words on each side.
fn reach(words: &Words, from: usize, to: usize, distance: usize) -> Range<usize> {
    from.saturating_sub(distance)..(to + distance).min(words.words.len())
}

/// Whether every letter is of one of the scripts. Digits and signs are of all.
fn is_of(scripts: &[Script], text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).all(|c| scripts.contains(&c.script()))
}
