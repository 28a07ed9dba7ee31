//! Long words misspelt by one edit: a letter left out, put in, replaced, or two swapped.
//!
//! Two words are one edit apart only if some way of taking one letter from each gives the same letters. So every long word of the
//! vocabulary is kept under itself and under what is left without each of its letters, and a word of the text is looked up in the
//! same ways; each look is one probe of a table of 16-bit tags. Only words that the vocabulary does not know are looked up.
//!
//! What other words are spelt like is no mistake: common words are left alone, and so are an edit of the last letter, which is how
//! words are inflected, and another letter among the first two, which is how prefixes differ.

use super::letters::packed;
use super::tables::long::LONG;
use super::vocabulary::{UNKNOWN, Vocabulary, WordId};
use super::words::{Reading, Words};

/// The shortest word that is long, in letters.
const SHORTEST: usize = 8;
/// Longer words are not looked up.
const LONGEST: usize = 24;
/// Words that honest mail has, one edit from words of phrases, which the table lacks. From general knowledge (2026-11).
const ALSO: &[&str] = &["complementary"];
/// Spreads hashes; odd.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
/// The base of the hash of letters; odd.
const BASE: u64 = 0x0000_0100_0000_01B3;

/// Long words by their letters and by their letters but one. Read-only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Misspellings {
    /// Open addressing; 0 is free. As long as a power of two.
    tags: Vec<u16>,
    ids: Vec<WordId>,
    /// A bit for each hash of the table, of many: nearly every look ends here.
    bits: Vec<u64>,
    halves: Halves,
    words: usize,
}

/// First and second halves of long words, each with a letter of the other. An edit spares one of them, so nearly all words are told by
/// these to be no other misspelt.
#[derive(Clone, Debug, Default)]
struct Halves {
    /// Two bits for the hash of each, in one of these.
    bits: Vec<u64>,
}

impl Halves {
    /// Bits kept; some 100,000 are set.
    const SIZE: usize = 1 << 20;

    fn add(&mut self, word: &[u8]) {
        self.bits.resize(Halves::SIZE / 64, 0);
        let [.., before, last] = word else { return };
        for len in word.len() - 1..=word.len() + 1 {
            let (head, tail) = Halves::of(word, len);
            // The last letter stays unless it is swapped with the one before; the first one may be any but is left or stands second.
            for half in [head.with(*last), head.with(*before), tail.with(word[0]), tail.with(word[1])] {
                self.bits[half.0] |= half.1;
            }
        }
    }

    /// Whether a long word may begin or end like this one, and be as long but for one letter.
    fn has(&self, word: &[u8]) -> bool {
        let [first, second, .., last] = word else { return false };
        let (head, tail) = Halves::of(word, word.len());
        let halves = [head.with(*last), tail.with(*first), tail.with(*second)];
        halves.into_iter().any(|(at, pair)| self.bits.get(at).is_some_and(|bits| bits & pair == pair))
    }

    /// Of a word that is written with `len` letters: the letters before the middle one and those behind it, at most eight each. One
    /// letter left out, put in or replaced spares one or the other, and so do two that are swapped, as a letter stands between.
    fn of(word: &[u8], len: usize) -> (Half, Half) {
        let half = |letters: u64, side: u64| Half(letters.wrapping_mul(SPREAD).rotate_left(29) ^ (side << 8 | len as u64));
        let head = ((len - 1) / 2).min(8);
        let tail = (len - 1 - head).min(8);
        let (first, last) = match (word.first_chunk(), word.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (packed(word), packed(word) << (8 * (8 - word.len().min(8)))),
        };
        let bits = |letters: usize| 64 - 8 * letters as u32;
        (half(first << bits(head), 1), half(last >> bits(tail), 2))
    }
}

/// Half a word, as a hash.
#[derive(Clone, Copy)]
struct Half(u64);

impl Half {
    /// Where the bits for the half with a letter of the other stand, and the two.
    fn with(self, letter: u8) -> (usize, u64) {
        let hash = (self.0 ^ u64::from(letter) << 40).wrapping_mul(SPREAD);
        ((hash >> 40) as usize % (Halves::SIZE / 64), 1 << (hash >> 58) | 1 << (hash >> 34 & 63))
    }
}

/// Bits for each entry of the table.
const SPARSE: usize = 16;

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
        let entries: usize = keys.iter().map(|id| vocabulary.word(*id).len() + 1).sum();
        // At most three quarters full.
        let size = (entries * 4 / 3 + 1).next_power_of_two().max(16);
        let bits = vec![0; size * SPARSE / 64];
        let mut index = Misspellings { tags: vec![0; size], ids: vec![0; size], bits, halves: Halves::default(), words };
        for id in keys {
            index.halves.add(vocabulary.word(id));
            each_hash(vocabulary.word(id), |hash| {
                index.put(hash, id);
                false
            });
        }
        index
    }

    /// How many words of the vocabulary were indexed; those behind them are the common ones that were added.
    pub(crate) fn words(&self) -> usize {
        self.words
    }

    fn slot(&self, hash: u64) -> (usize, u16) {
        let mixed = hash.wrapping_mul(SPREAD);
        ((mixed >> 32) as usize & (self.tags.len() - 1), (mixed >> 16) as u16 | 1)
    }

    #[inline]
    fn bit(&self, hash: u64) -> (usize, u64) {
        let at = (hash.wrapping_mul(SPREAD) >> 20) as usize & (self.bits.len() * 64 - 1);
        (at / 64, 1 << (at % 64))
    }

    fn put(&mut self, hash: u64, id: WordId) {
        let (word, bit) = self.bit(hash);
        self.bits[word] |= bit;
        let (mut at, tag) = self.slot(hash);
        while self.tags[at] != 0 {
            if self.tags[at] == tag && self.ids[at] == id {
                return;
            }
            at = (at + 1) & (self.tags.len() - 1);
        }
        (self.tags[at], self.ids[at]) = (tag, id);
    }

    /// The word of the vocabulary that this one is, but for one edit.
    fn find(&self, word: &[u8], vocabulary: &Vocabulary) -> Option<WordId> {
        if self.tags.is_empty() || !(SHORTEST - 1..=LONGEST).contains(&word.len()) {
            return None;
        }
        if !self.halves.has(word) || !word.iter().all(u8::is_ascii_lowercase) {
            return None;
        }
        let mut found = None;
        each_hash(word, |hash| {
            let (place, bit) = self.bit(hash);
            if self.bits[place] & bit == 0 {
                return false;
            }
            let (mut at, tag) = self.slot(hash);
            while self.tags[at] != 0 {
                if self.tags[at] == tag && is_misspelt(word, vocabulary.word(self.ids[at])) {
                    found = Some(self.ids[at]);
                    return true;
                }
                at = (at + 1) & (self.tags.len() - 1);
            }
            false
        });
        found
    }

    /// Adds the readings of misspelt words to the words of a folded text.
    pub(crate) fn read(&self, text: &str, words: &mut Words, vocabulary: &Vocabulary) {
        let bytes = text.as_bytes();
        let before = words.readings.len();
        let mut readings = std::mem::take(&mut words.readings);
        for at in words.with(UNKNOWN) {
            let word = words.words[at];
            if let Some(id) = self.find(&bytes[word.start as usize..word.end as usize], vocabulary) {
                readings.push(Reading { at: at as u32, len: 1, id, disguised: false });
            }
        }
        words.readings = readings;
        if words.readings.len() > before {
            words.readings.sort_by_key(|reading| reading.at);
        }
    }
}

fn is_key(word: &[u8]) -> bool {
    (SHORTEST..=LONGEST).contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase)
}

/// Calls `each` with the hash of the letters, and of all but each one, until it returns true.
fn each_hash(word: &[u8], mut each: impl FnMut(u64) -> bool) {
    let mut before = [0_u64; LONGEST + 1];
    for (n, &letter) in word.iter().enumerate() {
        before[n + 1] = before[n].wrapping_mul(BASE).wrapping_add(u64::from(letter));
    }
    if each(before[word.len()]) {
        return;
    }
    // From the end: the hash of what stands behind the letter, and the base to the power of its length.
    let (mut behind, mut power) = (0_u64, 1_u64);
    for (n, &letter) in word.iter().enumerate().rev() {
        if each(before[n].wrapping_mul(power).wrapping_add(behind)) {
            return;
        }
        behind = behind.wrapping_add(power.wrapping_mul(u64::from(letter)));
        power = power.wrapping_mul(BASE);
    }
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
