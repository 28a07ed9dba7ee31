//! The words that phrases and names are made of, each with a number.

/// A word's number; 0 is a word that no phrase or name uses.
pub(crate) type WordId = u32;

/// A set of words with dense numbers from 1, open addressing, built once.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    /// Each slot holds a word's number and the upper half of its hash, so that other words are told without a look at the letters.
    slots: Vec<(WordId, u32)>,
    /// End of each word in `letters`; word `id` is `letters[ends[id - 1]..ends[id]]`.
    ends: Vec<u32>,
    letters: Vec<u8>,
    longest: usize,
}

impl Default for Vocabulary {
    fn default() -> Self {
        Vocabulary { slots: vec![(0, 0); 16], ends: vec![0], letters: Vec::new(), longest: 0 }
    }
}

impl Vocabulary {
    /// The number of a word, new or old.
    pub(crate) fn add(&mut self, word: &str) -> WordId {
        match self.id(word.as_bytes()) {
            0 => {}
            id => return id,
        }
        let id = self.ends.len() as WordId;
        self.letters.extend_from_slice(word.as_bytes());
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
        let mask = self.slots.len() - 1;
        let hash = hash(word);
        let mut at = hash as usize & mask;
        loop {
            match self.slots[at] {
                (0, _) => return 0,
                (id, tag) if tag == (hash >> 32) as u32 && self.word(id) == word => return id,
                _ => at = (at + 1) & mask,
            }
        }
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

    fn place(&mut self, id: WordId) {
        let mask = self.slots.len() - 1;
        let hash = hash(self.word(id));
        let mut at = hash as usize & mask;
        while self.slots[at].0 != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = (id, (hash >> 32) as u32);
    }

    fn grow(&mut self) {
        self.slots = vec![(0, 0); self.slots.len() * 2];
        for id in 1..self.ends.len() {
            self.place(id as WordId);
        }
    }
}

/// A multiply-and-rotate hash over eight bytes at a time; words are short, and the table is not fed by strangers.
#[inline]
fn hash(word: &[u8]) -> u64 {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut h = word.len() as u64;
    let mut chunks = word.chunks_exact(8);
    for chunk in &mut chunks {
        let value = u64::from_le_bytes(chunk.try_into().expect("chunks of eight"));
        h = (h.rotate_left(5) ^ value).wrapping_mul(K);
    }
    // What is left, in two pieces that may overlap; with the length it says which letters they were.
    let rest = chunks.remainder();
    let tail = match (rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
        _ => rest.iter().fold(0, |tail, &b| tail << 8 | u64::from(b)),
    };
    h = (h.rotate_left(5) ^ tail).wrapping_mul(K);
    h ^ h >> 32
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
}
