//! The words that phrases and names are made of, each with a number.

use std::hint::select_unpredictable;

use super::letters::{EACH, beginning, packed};
use crate::pack::stored::{Reader, Stored};

/// A word's number; 0 is a word that no phrase or name uses.
pub(crate) type WordId = u32;

/// A set of words with dense numbers from 1, open addressing, built once.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    /// By slot: 0 where it is free, else a byte of its word's hash. They fit the cache, and most words that are unknown end here. The
    /// first ones stand once more behind the last, so that so many can be read from any place.
    tags: Vec<u8>,
    slots: Vec<Slot>,
    /// By word: what it is to those who search.
    traits: Vec<Traits>,
    /// End of each word in `letters`; word `id` is `letters[ends[id - 1]..ends[id]]`.
    ends: Vec<u32>,
    letters: Vec<u8>,
    longest: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    /// The word itself where it is [`SHORT`], else its hash.
    key: u64,
    len: u32,
    id: WordId,
}

/// What a word is to those who search, a bit each: they look at the words that are something to them, and at no other.
pub(super) type Traits = u8;
/// A phrase or name may be found around it.
pub(super) const ANCHOR: Traits = 1;
/// It names a currency, as one says it behind a sum.
pub(super) const CURRENCY: Traits = 1 << 1;
/// It begins with a digit. Not told by its number, but by those who cut a text into words.
pub(super) const DIGITS: Traits = 1 << 2;
/// No phrase or name uses it.
pub(super) const UNKNOWN: Traits = 1 << 3;

/// Words of at most so many bytes are told by their key alone.
const SHORT: usize = 8;

/// So many tags are looked at in one go.
const GROUP: usize = 8;
/// The mark of the last of them.
const LAST: u64 = 1 << 63;

impl Default for Vocabulary {
    fn default() -> Self {
        Vocabulary::sized(16, vec![UNKNOWN], vec![0], Vec::new(), 0)
    }
}

impl Vocabulary {
    /// With so many free slots, a power of two of at least [`GROUP`].
    fn sized(slots: usize, traits: Vec<Traits>, ends: Vec<u32>, letters: Vec<u8>, longest: usize) -> Vocabulary {
        Vocabulary { tags: vec![0; slots + GROUP], slots: vec![Slot::default(); slots], traits, ends, letters, longest }
    }

    /// The number of a word, new or old.
    pub(crate) fn add(&mut self, word: &str) -> WordId {
        match self.id(word.as_bytes()) {
            0 => {}
            id => return id,
        }
        let id = self.ends.len() as WordId;
        self.letters.extend_from_slice(word.as_bytes());
        self.traits.push(0);
        self.ends.push(self.letters.len() as u32);
        self.longest = self.longest.max(word.len());
        if self.ends.len() * 2 > self.slots.len() {
            self.grow();
        } else {
            self.place(id);
        }
        id
    }

    /// The number of a word, 0 when it is not known.
    #[inline]
    pub(crate) fn id(&self, word: &[u8]) -> WordId {
        if word.len() > self.longest {
            return 0;
        }
        if word.len() <= SHORT { self.short(packed(word), word.len()) } else { self.long(word) }
    }

    /// The number of the word `bytes[at..at + len]`.
    #[inline]
    pub(crate) fn id_at(&self, bytes: &[u8], at: usize, len: usize) -> WordId {
        if len > SHORT {
            return self.id(&bytes[at..at + len]);
        }
        let key = bytes.get(at..at + SHORT).map_or_else(|| packed(&bytes[at..at + len]), |eight| beginning(eight, len));
        self.short(key, len)
    }

    #[inline(always)]
    fn short(&self, key: u64, len: usize) -> WordId {
        self.find(mixed(key), |slot| (slot.key == key) & (slot.len as usize == len))
    }

    fn long(&self, word: &[u8]) -> WordId {
        let key = hash(word);
        self.find(mixed(key), |slot| slot.key == key && slot.len as usize == word.len() && self.word(slot.id) == word)
    }

    /// Nearly always told without a branch that depends on the word, so that the looks of many words go on at the same time.
    #[inline(always)]
    fn find(&self, mixed: u64, is: impl Fn(&Slot) -> bool) -> WordId {
        let mask = self.slots.len() - 1;
        let (at, tag) = place(mixed, mask);
        let group = self.group(at);
        let same = zeros(group ^ (EACH * u64::from(tag)));
        // Where no tag is the same, any slot is another word's.
        let first = select_unpredictable(same == 0, 0, (at + (same | LAST).trailing_zeros() as usize / 8) & mask);
        let slot = &self.slots[first];
        let id = select_unpredictable(is(slot), slot.id, 0);
        let others = same & same.wrapping_sub(1);
        if (id == 0) & ((others != 0) | (zeros(group) == 0)) { self.find_on(at, tag, is) } else { id }
    }

    /// The same in full.
    #[cold]
    fn find_on(&self, mut at: usize, tag: u8, is: impl Fn(&Slot) -> bool) -> WordId {
        let mask = self.slots.len() - 1;
        loop {
            match self.tags[at] {
                0 => return 0,
                own if own == tag && is(&self.slots[at]) => return self.slots[at].id,
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The tags from a place on.
    #[inline]
    fn group(&self, at: usize) -> u64 {
        self.tags.get(at..at + GROUP).and_then(<[u8]>::first_chunk).map_or(0, |group| u64::from_le_bytes(*group))
    }

    /// What a word is.
    #[inline]
    pub(super) fn traits(&self, id: WordId) -> Traits {
        self.traits[id as usize]
    }

    /// Says what a word is, beside what it is already; `id` is one that [`Vocabulary::add`] gave.
    pub(super) fn mark(&mut self, id: WordId, traits: Traits) {
        self.traits[id as usize] |= traits;
    }

    /// The longest word's length in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len() - 1
    }

    /// The word with this number; `id` is one that [`Vocabulary::add`] gave.
    #[inline]
    pub(crate) fn word(&self, id: WordId) -> &[u8] {
        &self.letters[self.ends[id as usize - 1] as usize..self.ends[id as usize] as usize]
    }

    /// Appends the words in their order.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        self.ends.windows(2).for_each(|ends| (ends[1] - ends[0]).write(out));
        out.extend_from_slice(&self.letters);
    }

    /// The words that [`Vocabulary::write`] gave, with the same numbers.
    pub(crate) fn read(from: &mut Reader<'_>) -> Option<Vocabulary> {
        let count = from.count()?;
        let mut ends = from.list(count + 1);
        let (mut end, mut longest) = (0_u32, 0);
        ends.push(0);
        for _ in 0..count {
            let len = u32::read(from)?;
            longest = longest.max(len as usize);
            end = end.checked_add(len)?;
            ends.push(end);
        }
        let letters = from.bytes(end as usize)?.to_vec();
        let mut traits = vec![0; count + 1];
        traits[0] = UNKNOWN;
        let slots = (count * 2 + 2).next_power_of_two().max(16);
        let mut vocabulary = Vocabulary::sized(slots, traits, ends, letters, longest);
        (1..=count as WordId).for_each(|id| vocabulary.place(id));
        Some(vocabulary)
    }

    fn place(&mut self, id: WordId) {
        let mask = self.slots.len() - 1;
        let word = self.word(id);
        let key = if word.len() <= SHORT { packed(word) } else { hash(word) };
        let slot = Slot { key, len: word.len() as u32, id };
        let (mut at, tag) = place(mixed(key), mask);
        while self.tags[at] != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = slot;
        self.tags[at] = tag;
        if at < GROUP {
            self.tags[mask + 1 + at] = tag;
        }
    }

    fn grow(&mut self) {
        self.slots = vec![Slot::default(); self.slots.len() * 2];
        self.tags = vec![0; self.slots.len() + GROUP];
        for id in 1..self.ends.len() {
            self.place(id as WordId);
        }
    }
}

/// Where the search for a mixed key begins, and the tag of its word.
#[inline]
fn place(mixed: u64, mask: usize) -> (usize, u8) {
    (mixed as usize & mask, (mixed >> 56) as u8 | 1)
}

/// The high bit of each byte that is 0. Behind the first there may be some too many.
#[inline]
fn zeros(eight: u64) -> u64 {
    eight.wrapping_sub(EACH) & !eight & (EACH << 7)
}

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// A place to look a key up at; the table is not fed by strangers.
#[inline]
fn mixed(key: u64) -> u64 {
    let h = key.wrapping_mul(K);
    h ^ h >> 32
}

/// A multiply-and-rotate hash over eight bytes at a time, the last eight in any case: of words longer than that.
fn hash(word: &[u8]) -> u64 {
    let (chunks, _) = word.as_chunks::<8>();
    let all = chunks.iter().chain(word.last_chunk()).map(|chunk| u64::from_le_bytes(*chunk));
    all.fold(word.len() as u64, |h, eight| (h.rotate_left(5) ^ eight).wrapping_mul(K))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_dense_and_stable() {
        let mut v = Vocabulary::default();
        let words: Vec<String> = (0..1000).map(|n| format!("w{n}")).collect();
        for (n, word) in words.iter().enumerate() {
            assert_eq!(v.add(word), n as WordId + 1);
            assert_eq!(v.add(word), n as WordId + 1);
        }
        assert!(words.iter().enumerate().all(|(n, w)| v.id(w.as_bytes()) == n as WordId + 1));
        assert_eq!((v.id(b"w1000"), v.id(b""), v.len()), (0, 0, 1000));
    }

    #[test]
    fn words_of_any_length_are_told_apart() {
        let mut v = Vocabulary::default();
        let long = "abcdefghijklmnopqrstuvwxyz";
        let words: Vec<&str> = (1..=26).flat_map(|len| [&long[..len], &long[26 - len..]]).collect();
        for word in &words {
            v.add(word);
        }
        assert_eq!(v.len(), 51, "the whole alphabet is twice among them");
        let text = format!("{long} ");
        for (start, end) in (0..26).flat_map(|start| (start + 1..=26).map(move |end| (start, end))) {
            let known = words.contains(&&long[start..end]);
            assert_eq!(v.id(&text.as_bytes()[start..end]) != 0, known, "{start}..{end}");
            assert_eq!(v.id_at(text.as_bytes(), start, end - start), v.id(&text.as_bytes()[start..end]));
        }
    }
}
