//! Long words misspelt by one edit: a letter left out, put in, replaced, or two swapped.
//!
//! One edit spares the first half of a word or the second, and nearly always the last letter or the first. So every long word of the
//! vocabulary is kept under each of its halves with a letter of the other, and a word of the text is compared with those that are kept
//! under its own. Only words that the vocabulary does not know are looked up, and a bit for each half ends nearly every look.
//!
//! What other words are spelt like is no mistake: common words are left alone, and so are an edit of the last letter, which is how
//! words are inflected, and another letter among the first two, which is how prefixes differ.

use super::letters::packed;
use super::tables::long::LONG;
use super::vocabulary::{UNKNOWN, Vocabulary, WordId};
use super::words::{Reading, Word, Words};

/// The shortest word that is long, in letters.
const SHORTEST: usize = 8;
/// Longer words are not looked up.
const LONGEST: usize = 24;
/// Words that honest mail has, one edit from words of phrases, which the table lacks. From general knowledge (2026-11).
const ALSO: &[&str] = &["complementary"];
/// Spreads hashes; odd.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Long words by their halves. Read-only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Misspellings {
    /// By half: a bit for each letter that it is kept with.
    bits: Vec<u64>,
    /// What is kept under halves with a letter of number `n` is `kept[starts[n]..starts[n + 1]]`.
    starts: Vec<u32>,
    kept: Vec<Kept>,
    words: usize,
}

/// A long word under one of its halves with a letter.
#[derive(Clone, Copy, Debug, Default)]
struct Kept {
    /// More of the hash: others have the same number.
    tag: u32,
    id: WordId,
}

/// Half a word, and how long the whole is, as a hash.
#[derive(Clone, Copy)]
struct Half(u64);

impl Half {
    /// Of a word that is written with `len` letters: the letters before the middle one and those behind it, at most eight each. One
    /// letter left out, put in or replaced spares one or the other, and so do two that are swapped, as a letter stands between.
    fn of(word: &[u8], len: usize) -> (Half, Half) {
        let half = |letters: u64, side: u64| {
            let hash = (letters ^ (side << 8 | len as u64) << 48).wrapping_mul(SPREAD);
            Half(hash ^ hash >> 32)
        };
        let head = ((len - 1) / 2).min(8);
        let tail = (len - 1 - head).min(8);
        let (first, last) = match (word.first_chunk(), word.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (packed(word), packed(word) << (8 * (8 - word.len().min(8)))),
        };
        let bits = |letters: usize| 64 - 8 * letters as u32;
        (half(first << bits(head), 1), half(last >> bits(tail), 2))
    }

    /// Where its bits stand, and the bit for one of the letters: two of 64 are of one letter.
    #[inline]
    fn bit(self, letter: u8) -> (usize, u64) {
        ((self.0 >> 16) as usize % PLACES, 1 << ((self.0 >> 26 & 32) | u64::from(letter & 31)))
    }

    /// The number of the half with one of the letters, and its tag.
    #[inline]
    fn with(self, letter: u8) -> (usize, u32) {
        let hash = (self.0 ^ u64::from(letter) << 32).wrapping_mul(SPREAD);
        ((hash >> 40) as usize % KINDS, (hash >> 24) as u32)
    }
}

/// So many halves are told apart: some 50,000 are kept.
const PLACES: usize = 1 << 15;
/// So many halves with a letter.
const KINDS: usize = 1 << 16;

impl Misspellings {
    /// Indexes the long words of a vocabulary, and adds those common words to it that look like one of them misspelt.
    pub(crate) fn new(vocabulary: &mut Vocabulary, fold: &mut dyn FnMut(&str) -> String) -> Misspellings {
        let index = Misspellings::of(vocabulary, vocabulary.len());
        for word in LONG.iter().flat_map(|(_, words)| words.split_ascii_whitespace()).chain(ALSO.iter().copied()) {
            let folded;
            let word = if word.is_ascii() {
                word
            } else {
                folded = fold(word);
                folded.as_str()
            };
            if vocabulary.id(word.as_bytes()) == 0 && index.find(word.as_bytes(), vocabulary).is_some() {
                vocabulary.add(word);
            }
        }
        index
    }

    /// Indexes the long words among so many first ones of a vocabulary.
    pub(crate) fn of(vocabulary: &Vocabulary, words: usize) -> Misspellings {
        let keys: Vec<WordId> = (1..=words as WordId).filter(|id| is_key(vocabulary.word(*id))).collect();
        // Counted first, then put in their places from behind.
        let mut index = Misspellings { bits: vec![0; PLACES], starts: vec![0; KINDS + 1], kept: Vec::new(), words };
        let each = |id: WordId, put: &mut dyn FnMut(Half, u8)| {
            let [first, second, .., before, last] = *vocabulary.word(id) else { return };
            let len = vocabulary.word(id).len();
            for len in len - 1..=len + 1 {
                let (head, tail) = Half::of(vocabulary.word(id), len);
                // The last letter stays unless it is swapped with the one before; the first one may be any but is left or stands second.
                [(head, last), (head, before), (tail, first), (tail, second)].into_iter().for_each(|(half, letter)| put(half, letter));
            }
        };
        for &id in &keys {
            each(id, &mut |half, letter| {
                let (place, bit) = half.bit(letter);
                index.bits[place] |= bit;
                index.starts[half.with(letter).0] += 1;
            });
        }
        let mut end = 0;
        for start in &mut index.starts {
            end += *start;
            *start = end;
        }
        index.kept.resize(end as usize, Kept::default());
        for &id in keys.iter().rev() {
            each(id, &mut |half, letter| {
                let (number, tag) = half.with(letter);
                index.starts[number] -= 1;
                index.kept[index.starts[number] as usize] = Kept { tag, id };
            });
        }
        index
    }

    /// How many words of the vocabulary were indexed; those behind them are the common ones that were added.
    pub(crate) fn words(&self) -> usize {
        self.words
    }

    /// The word of the vocabulary that this one is, but for one edit: of several, the first one.
    fn find(&self, word: &[u8], vocabulary: &Vocabulary) -> Option<WordId> {
        if !self.may_be(word) || !word.iter().all(u8::is_ascii_lowercase) {
            return None;
        }
        let kept = halves(word)?.into_iter().flat_map(|(half, letter)| {
            let (number, tag) = half.with(letter);
            let kept = &self.kept[self.starts[number] as usize..self.starts[number + 1] as usize];
            kept.iter().filter(move |kept| kept.tag == tag).map(|kept| kept.id)
        });
        kept.filter(|id| is_misspelt(word, vocabulary.word(*id))).min()
    }

    /// Whether a word is kept under one of the halves of this one. Hardly ever is one that is none misspelt.
    #[inline]
    fn may_be(&self, word: &[u8]) -> bool {
        // All bits are asked for before one is looked at: they are seldom near, and seldom set.
        halves(word).is_some_and(|halves| {
            let set = halves.map(|(half, letter)| {
                let (place, bit) = half.bit(letter);
                self.bits[place] & bit
            });
            set[0] | set[1] | set[2] != 0
        })
    }

    /// Adds the readings of misspelt words to the words of a folded text.
    pub(crate) fn read(&self, text: &str, words: &mut Words, vocabulary: &Vocabulary) {
        if self.kept.is_empty() {
            return;
        }
        let written = |word: &Word| &text.as_bytes()[word.start as usize..word.end as usize];
        let before = words.readings.len();
        let (mut readings, mut unknown) = (std::mem::take(&mut words.readings), std::mem::take(&mut words.unknown));
        // First those that may be, so that the looks of many words go on at the same time.
        unknown.clear();
        unknown.extend(words.with(UNKNOWN).filter(|at| self.may_be(written(&words.words[*at]))).map(|at| at as u32));
        for &at in &unknown {
            if let Some(id) = self.find(written(&words.words[at as usize]), vocabulary) {
                readings.push(Reading { at, len: 1, id, disguised: false });
            }
        }
        words.unknown = unknown;
        words.readings = readings;
        if words.readings.len() > before {
            words.readings.sort_by_key(|reading| reading.at);
        }
    }
}

/// The halves of a word that may be misspelt, each with a letter of the other that it may be kept with.
#[inline]
fn halves(word: &[u8]) -> Option<[(Half, u8); 3]> {
    let [first, second, .., last] = *word else { return None };
    let (head, tail) = (SHORTEST - 1..=LONGEST).contains(&word.len()).then(|| Half::of(word, word.len()))?;
    Some([(head, last), (tail, first), (tail, second)])
}

fn is_key(word: &[u8]) -> bool {
    (SHORTEST..=LONGEST).contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase)
}

/// Whether `written` is `meant` with one edit before its last letter.
fn is_misspelt(written: &[u8], meant: &[u8]) -> bool {
    let start = written.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let (a, b) = (&written[start..], &meant[start..]);
    let same = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&a[..a.len() - same], &b[..b.len() - same]) {
        ([w, x], [y, z]) => w == z && x == y,
        ([_], []) | ([], [_]) => same > 0,
        // Another letter at the beginning is another word: anmelden, abmelden.
        ([_], [_]) => same > 0 && start > 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(words: &str) -> (Misspellings, Vocabulary) {
        let mut vocabulary = Vocabulary::default();
        words.split(' ').for_each(|word| {
            vocabulary.add(word);
        });
        let index = Misspellings::new(&mut vocabulary, &mut str::to_owned);
        (index, vocabulary)
    }

    #[test]
    fn one_edit_in_a_long_word_is_read() {
        let (index, vocabulary) = index("suspended computer technician account contract verification");
        for (word, want) in [
            ("suspnded", Some("suspended")),
            ("suspennded", Some("suspended")),
            ("suspemded", Some("suspended")),
            ("suspneded", Some("suspended")),
            ("suspendde", Some("suspended")),
            ("comptuer", Some("computer")),
            ("ocmputer", Some("computer")),
            ("omputer", Some("computer")),
            ("verificaton", Some("verification")),
            // Two edits; an edit at the end, as words are inflected; another beginning; a short word; a common word.
            ("comqutre", None),
            ("bomputer", None),
            ("suspnedde", None),
            ("computers", None),
            ("compute", None),
            ("technicians", None),
            ("acount", None),
            ("contrast", None),
            ("contact", None),
        ] {
            let got = index.find(word.as_bytes(), &vocabulary).filter(|_| vocabulary.id(word.as_bytes()) == 0);
            let got = got.map(|id| std::str::from_utf8(vocabulary.word(id)).expect("letters"));
            assert_eq!(got, want, "{word}");
        }
    }

    /// Every edit of every word is found, and nothing is found that is not one edit away.
    #[test]
    fn the_index_agrees_with_the_edits() {
        let (index, vocabulary) = index("telegraph subscription zyxwvutsr");
        for key in ["telegraph", "subscription", "zyxwvutsr"] {
            for at in 0..key.len() - 1 {
                let (head, tail) = key.split_at(at);
                let swapped = format!("{head}{}{}{}", &tail[1..2], &tail[..1], &tail[2..]);
                let replaced = if at > 1 { format!("{head}q{}", &tail[1..]) } else { swapped.clone() };
                for word in [format!("{head}{}", &tail[1..]), format!("{head}q{tail}"), replaced, swapped] {
                    let got = index.find(word.as_bytes(), &vocabulary).map(|id| vocabulary.word(id));
                    assert_eq!(got, Some(key.as_bytes()), "{word}");
                }
            }
            assert_eq!(index.find(format!("qq{key}").as_bytes(), &vocabulary), None);
        }
    }
}
