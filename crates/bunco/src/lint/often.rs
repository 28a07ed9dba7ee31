//! Phrases of common words only, which ordinary text holds too.

use std::collections::BTreeMap;

use super::Lint;
use super::tables::words::WORDS;
use crate::identify::GUARD;
use crate::pack::{Choice, Pattern, Phrase, Sequence, Strength};
use crate::scan::common::is_common;
use crate::scan::words::Words;
use crate::text::{Folded, fold};

/// Words in a million bytes of ordinary text, at six bytes a word with its space.
const WORDS_PER_MB: f64 = 1e6 / 6.0;
/// How much likelier a common word is after another one that goes with it than anywhere. A rule of thumb: wordings that people
/// write as phrases mostly go together.
const TOGETHER: f64 = 10.0;

/// The share of a function word that the table does not have.
const FUNCTION: f64 = 0.001;

/// How often the common words of a language come, as shares of all words.
struct Shares {
    by_word: BTreeMap<String, f64>,
}

impl Shares {
    /// The table has ranks; a word of rank `r` makes up about `0.1 / (r + 2.7)` of all words (Zipf, Mandelbrot).
    fn of(language: &str) -> Option<Shares> {
        let (_, words) = WORDS.iter().find(|(code, _)| *code == language)?;
        let mut by_word = BTreeMap::new();
        for (rank, word) in words.split_ascii_whitespace().enumerate() {
            by_word.entry(word.to_owned()).or_insert(0.1 / (rank as f64 + 3.7));
        }
        Some(Shares { by_word })
    }

    /// The share of places where a wording begins; none when a word of it is not common.
    fn wording(&self, wording: &str, folded: &mut Folded) -> Option<f64> {
        fold(wording, folded);
        let words = Words::cut(&folded.text);
        let share = |word: &String| {
            // The table leaves out words of one letter and what it did not count as words.
            let function = || is_common(word.as_bytes()).then_some(FUNCTION);
            self.by_word.get(word).copied().or_else(function)
        };
        let shares = words.iter().map(share).collect::<Option<Vec<f64>>>()?;
        Some(together(shares.into_iter().map(|share| (share, 0))))
    }

    /// The share of places where a sequence begins with common words only; none when it needs another word or a thing.
    fn sequence(&self, sequence: &Sequence, folded: &mut Folded) -> Option<f64> {
        let mut places = Vec::new();
        for element in sequence.elements.iter().filter(|element| !element.optional) {
            let Choice::Words(wordings) = &element.choice else { return None };
            let shares: f64 = wordings.iter().filter_map(|wording| self.wording(wording, folded)).sum();
            if shares == 0.0 {
                return None;
            }
            places.push((shares, element.gap));
        }
        Some(together(places.into_iter()))
    }
}

/// The share of all in a row, each with the gap before it; at most that of the rarest.
fn together(places: impl Iterator<Item = (f64, u8)>) -> f64 {
    let (mut product, mut rarest): (f64, f64) = (1.0, 1.0);
    for (n, (share, gap)) in places.enumerate() {
        let follows = if n == 0 { share } else { share * (TOGETHER + f64::from(gap)) };
        product *= follows.min(1.0);
        rarest = rarest.min(share);
    }
    product.min(rarest)
}

impl Lint<'_> {
    pub(super) fn often(&mut self) {
        let mut shares: BTreeMap<&str, Option<Shares>> = BTreeMap::new();
        let mut folded = Folded::default();
        let mut found = Vec::new();
        // Guards are for honest mail: they may be in any of it.
        let guard = |phrase: &Phrase| self.pack.indicators.get(&phrase.indicator).is_some_and(|i| i.family == GUARD);
        for (_, phrase) in self.phrases().filter(|(_, phrase)| !guard(phrase)) {
            let Some(shares) = shares.entry(&phrase.language).or_insert_with(|| Shares::of(&phrase.language)) else { continue };
            let Pattern::Sequence(sequence) = &phrase.pattern else { continue };
            let Some(share) = shares.sequence(sequence, &mut folded) else { continue };
            let hits = share * WORDS_PER_MB;
            let most = match phrase.strength {
                Strength::Weak => 30.0,
                Strength::Medium => 3.0,
                Strength::Strong => 0.3,
            };
            if hits > most {
                found.push((phrase, hits));
            }
        }
        for (phrase, hits) in found {
            let hits = if hits < 10.0 { format!("{hits:.1}") } else { format!("{hits:.0}") };
            let message = format!(
                "phrase \"{}\" needs common words only: some {hits} hits in each MB of ordinary text; add a word that honest mail \
                 has less often, or lower its strength",
                phrase.id
            );
            self.warn(&phrase.place.0, Some(phrase.place.1), message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_are_counted() {
        let shares = Shares::of("en").expect("a table");
        let mut folded = Folded::default();
        let mut hits = |text| shares.sequence(&Sequence::parse(text).expect("well-formed"), &mut folded).map(|s| s * WORDS_PER_MB);
        for text in ["your antivirus", "you have {number}", "have {virus|trojan}"] {
            assert_eq!(hits(text), None, "{text}");
        }
        let (short, long) = (hits("you have").unwrap_or(0.0), hits("you have to know this").unwrap_or(0.0));
        assert!(short > 30.0 && long < 3.0, "{short} {long}");
        assert!(hits("you ~4 have") > hits("you have"));
        assert!(hits("you {have|virus}") == hits("you have"));
    }
}
