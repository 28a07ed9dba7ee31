//! Names within one edit (insertion, omission, replacement, or a swap of neighbours) of a word.
//!
//! By pigeonhole: one edit leaves one half of a name as it was, so names are filed under the hash of each half with their length, and
//! a word of any length takes seven probes. Four bytes a name and half, and the names themselves.

/// Names filed by halves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Near {
    names: Vec<Box<[u8]>>,
    heads: Buckets,
    tails: Buckets,
}

#[derive(Clone, Debug, Default)]
struct Buckets {
    /// Where each bucket begins in `ids`; one more than there are buckets.
    starts: Vec<u32>,
    ids: Vec<u32>,
}

impl Near {
    /// Files names; their places in the list are their numbers.
    pub(crate) fn new(names: Vec<Box<[u8]>>) -> Near {
        let heads = Buckets::new(&names, |name| hash(&name[..name.len() / 2], name.len()));
        let tails = Buckets::new(&names, |name| hash(&name[name.len() / 2..], name.len()));
        Near { names, heads, tails }
    }

    /// Calls `found` with the number of each name that is `word` or one edit from it; a name may come twice.
    pub(crate) fn find(&self, word: &[u8], mut found: impl FnMut(u32)) {
        if word.is_empty() || self.names.is_empty() {
            return;
        }
        for length in word.len().saturating_sub(1).max(1)..=word.len() + 1 {
            let half = length / 2;
            if half <= word.len() {
                self.probe(&self.heads, hash(&word[..half], length), length, word, &mut found);
            }
            if length - half <= word.len() {
                self.probe(&self.tails, hash(&word[word.len() - (length - half)..], length), length, word, &mut found);
            }
        }
        // A swap over the middle touches both halves: undo it and look for the whole.
        let half = word.len() / 2;
        if half > 0 && word[half - 1] != word[half] && word.len() <= 64 {
            let mut swapped = [0; 64];
            let swapped = &mut swapped[..word.len()];
            swapped.copy_from_slice(word);
            swapped.swap(half - 1, half);
            for &id in self.heads.get(hash(&swapped[..half], word.len())) {
                if *self.names[id as usize] == *swapped {
                    found(id);
                }
            }
        }
    }

    fn probe(&self, buckets: &Buckets, hash: u64, length: usize, word: &[u8], found: &mut impl FnMut(u32)) {
        for &id in buckets.get(hash) {
            let name = &self.names[id as usize];
            if name.len() == length && edit(name, word).is_some() {
                found(id);
            }
        }
    }
}

impl Buckets {
    fn new(names: &[Box<[u8]>], key: impl Fn(&[u8]) -> u64) -> Buckets {
        let count = names.len().next_power_of_two();
        let bucket = |name: &[u8]| (key(name) & (count as u64 - 1)) as usize;
        let mut starts = vec![0_u32; count + 1];
        for name in names {
            starts[bucket(name) + 1] += 1;
        }
        for i in 0..count {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut ids = vec![0; names.len()];
        for (id, name) in names.iter().enumerate() {
            let at = &mut next[bucket(name)];
            ids[*at as usize] = id as u32;
            *at += 1;
        }
        Buckets { starts, ids }
    }

    fn get(&self, hash: u64) -> &[u32] {
        let bucket = (hash & (self.starts.len() as u64 - 2)) as usize;
        &self.ids[self.starts[bucket] as usize..self.starts[bucket + 1] as usize]
    }
}

/// The one edit between a name and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// None.
    Same,
    /// The word lacks the name's letter at the place.
    Omission(usize),
    /// The word has a letter more, at the place.
    Insertion(usize),
    /// The letter at the place is another.
    Replacement(usize),
    /// The letters at the place and after it are swapped.
    Transposition(usize),
}

impl Edit {
    /// Where it is, in the longer of the two.
    pub(crate) fn place(self) -> Option<usize> {
        match self {
            Edit::Same => None,
            Edit::Omission(at) | Edit::Insertion(at) | Edit::Replacement(at) | Edit::Transposition(at) => Some(at),
        }
    }
}

/// What turns `name` into `word`, when one edit or none does; the place counts in the longer of the two.
pub(crate) fn edit(name: &[u8], word: &[u8]) -> Option<Edit> {
    let same = name.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (a, b) = (&name[same..], &word[same..]);
    match (a.len(), b.len()) {
        (0, 0) => Some(Edit::Same),
        (n, m) if n == m && a[1..] == b[1..] => Some(Edit::Replacement(same)),
        (n, m) if n == m && n > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..] => Some(Edit::Transposition(same)),
        (n, m) if n == m + 1 && a[1..] == *b => Some(Edit::Omission(same)),
        (n, m) if n + 1 == m && *a == b[1..] => Some(Edit::Insertion(same)),
        _ => None,
    }
}

/// FNV-1a over words of bytes, mixed; the same on every machine, as index files need.
pub(crate) fn hash(bytes: &[u8], length: usize) -> u64 {
    const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut h = (length as u64 + 1).wrapping_mul(PRIME);
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        h = (h ^ u64::from_le_bytes(word)).wrapping_mul(PRIME);
        h ^= h >> 29;
    }
    h ^ (h >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_single_edit_is_found() {
        let names: Vec<Box<[u8]>> = ["example", "sample", "examination", "ab", "abcdefgh"].map(|n| n.as_bytes().into()).into();
        let near = Near::new(names.clone());
        for (id, name) in names.iter().enumerate() {
            let mut words = vec![name.to_vec()];
            for i in 0..=name.len() {
                let mut word = name.to_vec();
                word.insert(i, b'z');
                words.push(word);
                if i < name.len() {
                    let mut word = name.to_vec();
                    word.remove(i);
                    words.push(word);
                    let mut word = name.to_vec();
                    word[i] = b'z';
                    words.push(word);
                }
                if i + 1 < name.len() {
                    let mut word = name.to_vec();
                    word.swap(i, i + 1);
                    words.push(word);
                }
            }
            for word in words {
                let mut ids = Vec::new();
                near.find(&word, |id| ids.push(id));
                assert!(
                    ids.contains(&(id as u32)),
                    "{:?} from {:?}",
                    String::from_utf8_lossy(&word),
                    String::from_utf8_lossy(name)
                );
            }
        }
        near.find(b"exxmplx", |id| panic!("two edits found {id}"));
    }
}
