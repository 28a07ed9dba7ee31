//! Tells most words that no name is near from their ends.

/// Shortest word that is told: one edit leaves its first or its last three letters as they were.
const SHORTEST: usize = 7;

/// The first and last three letters of names with the lengths of words near them, as bits.
#[derive(Clone, Debug)]
pub(super) struct Guard([Box<[u64; 1024]>; 2]);

impl Guard {
    /// Of few names; of many it would let every word pass.
    pub(super) fn new<'a>(names: impl Iterator<Item = &'a [u8]>) -> Guard {
        let mut guard = Guard(std::array::from_fn(|_| Box::new([0; 1024])));
        for name in names.filter(|name| name.len() >= SHORTEST - 1) {
            for length in name.len() - 1..=name.len() + 1 {
                for (bits, place) in guard.0.iter_mut().zip(places(name, length)) {
                    bits[place / 64] |= 1 << (place % 64);
                }
            }
        }
        guard
    }

    /// Whether a name may be near the word.
    pub(super) fn admits(&self, word: &[u8]) -> bool {
        let mut looks = self.0.iter().zip(places(word, word.len()));
        word.len() < SHORTEST || looks.any(|(bits, place)| bits[place / 64] >> (place % 64) & 1 == 1)
    }
}

/// A place below 2^16 of the first and of the last three letters, for a length.
fn places(word: &[u8], length: usize) -> [usize; 2] {
    let place = |three: &[u8]| (three.iter().fold(0, |place, &b| place << 5 | usize::from(b & 31)) * 31 + length * 2057) & 0xFFFF;
    [place(&word[..word.len().min(3)]), place(&word[word.len().saturating_sub(3)..])]
}
