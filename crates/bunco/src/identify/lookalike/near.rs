//! Names within one edit (insertion, omission, replacement, or a swap of neighbours) of a word.
//!
//! By pigeonhole: one edit leaves one half of a name as it was, so names are filed under the hash of each half with their length, and
//! a word of any length takes seven probes. Some 20 bytes a name, and the names themselves.

use super::quick::hash;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Bytes that are read where they are, such as a file mapped into memory.
#[derive(Clone)]
pub(crate) struct Shared(Arc<dyn AsRef<[u8]> + Send + Sync>);

impl Shared {
    pub(crate) fn new(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Shared {
        Shared(Arc::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        (*self.0).as_ref()
    }

    /// The number of four bytes at `at`, little-endian.
    pub(crate) fn word(&self, at: usize) -> Option<usize> {
        let bytes = self.bytes().get(at..at.checked_add(4)?)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes().len())
    }
}

/// Names filed by halves, as one run of bytes that is also the file format: a header of six `u32` (magic, version, names, buckets,
/// bytes of text, 0), then, all little-endian `u32`: the start of each name and the end of the last; for the first halves the start of
/// each bucket and the names by bucket; the same for the second halves; then the names' text.
#[derive(Clone, Debug)]
pub(crate) struct Near {
    data: Shared,
    /// Where the run lies in `data`.
    place: Range<usize>,
    names: usize,
    buckets: usize,
}

const MAGIC: u32 = u32::from_le_bytes(*b"bnco");
const VERSION: u32 = 1;
const HEADER: usize = 6;
/// Most names in one bucket that are looked at: a bound on the time of one look-up, never reached by a million host labels.
const MAX_BUCKET: usize = 4096;

impl Near {
    /// Files names; their places in the list are their numbers. Names past 2^31 bytes of text are left out.
    pub(crate) fn new<'a>(names: impl Iterator<Item = &'a [u8]> + Clone) -> Near {
        let mut text = Vec::new();
        let mut starts = vec![0_u32];
        for name in names {
            if text.len() + name.len() > i32::MAX as usize {
                break;
            }
            text.extend_from_slice(name);
            starts.push(text.len() as u32);
        }
        let count = starts.len() - 1;
        let buckets = count.next_power_of_two();
        let name = |id: usize| &text[starts[id] as usize..starts[id + 1] as usize];
        let heads = filed(count, buckets, |id| hash(&name(id)[..name(id).len() / 2], name(id).len()));
        let tails = filed(count, buckets, |id| hash(&name(id)[name(id).len() / 2..], name(id).len()));
        let header = [MAGIC, VERSION, count as u32, buckets as u32, text.len() as u32, 0];
        let mut data = Vec::with_capacity(4 * (HEADER + 3 * (count + 1) + 2 * (buckets + 1)) + text.len());
        for word in header.iter().chain(&starts).chain(&heads).chain(&tails) {
            data.extend_from_slice(&word.to_le_bytes());
        }
        data.extend_from_slice(&text);
        Near { place: 0..data.len(), data: Shared::new(data), names: count, buckets }
    }

    /// Reads the run that `bytes` gave, at a place of `data`; `None` when it is not one, or points outside itself.
    pub(crate) fn read(data: Shared, place: Range<usize>) -> Option<Near> {
        let word = |at: usize| data.word(place.start + 4 * at).filter(|_| place.len() >= 4 * (at + 1));
        let (names, buckets, text) = (word(2)?, word(3)?, word(4)?);
        if word(0)? != MAGIC as usize || word(1)? != VERSION as usize || !buckets.is_power_of_two() {
            return None;
        }
        let words =
            HEADER.checked_add(names.checked_mul(3)?.checked_add(1)?)?.checked_add(buckets.checked_add(1)?.checked_mul(2)?)?;
        if place.len() != words.checked_mul(4)?.checked_add(text)? || place.end > data.bytes().len() {
            return None;
        }
        let near = Near { data, place, names, buckets };
        let rises = |from: usize, count: usize, end: usize| {
            (0..count).all(|i| near.word(from + i) <= near.word(from + i + 1))
                && near.word(from) == 0
                && near.word(from + count) == end
        };
        let ids = |from: usize| (0..names).all(|i| near.word(from + i) < names);
        let sound = rises(HEADER, names, text)
            && rises(near.heads(), buckets, names)
            && rises(near.tails(), buckets, names)
            && ids(near.heads() + buckets + 1)
            && ids(near.tails() + buckets + 1);
        sound.then_some(near)
    }

    /// The run of bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.data.bytes()[self.place.clone()]
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.names
    }

    /// Calls `found` with the number of each name that is `word` or one edit from it; a name may come twice.
    pub(crate) fn find(&self, word: &[u8], mut found: impl FnMut(u32)) {
        if word.is_empty() || self.names == 0 {
            return;
        }
        for length in word.len().saturating_sub(1).max(1)..=word.len() + 1 {
            let half = length / 2;
            if half <= word.len() {
                self.probe(self.heads(), hash(&word[..half], length), length, word, &mut found);
            }
            if length - half <= word.len() {
                self.probe(self.tails(), hash(&word[word.len() - (length - half)..], length), length, word, &mut found);
            }
        }
        // A swap over the middle touches both halves: undo it and look for the whole.
        let half = word.len() / 2;
        if half > 0 && word[half - 1] != word[half] && word.len() <= 64 {
            let mut swapped = [0; 64];
            let swapped = &mut swapped[..word.len()];
            swapped.copy_from_slice(word);
            swapped.swap(half - 1, half);
            for id in self.bucket(self.heads(), hash(&swapped[..half], word.len())) {
                if *self.name(id) == *swapped {
                    found(id as u32);
                }
            }
        }
    }

    /// Calls `found` with the number of each name that is `word`.
    pub(crate) fn find_same(&self, word: &[u8], found: impl FnMut(usize)) {
        if !word.is_empty() && self.names > 0 {
            let bucket = self.bucket(self.heads(), hash(&word[..word.len() / 2], word.len()));
            bucket.filter(|&id| self.name(id) == word).for_each(found);
        }
    }

    fn probe(&self, table: usize, hash: u64, length: usize, word: &[u8], found: &mut impl FnMut(u32)) {
        for id in self.bucket(table, hash) {
            let name = self.name(id);
            if name.len() == length && edit(name, word).is_some() {
                found(id as u32);
            }
        }
    }

    fn bucket(&self, table: usize, hash: u64) -> impl Iterator<Item = usize> + '_ {
        let bucket = (hash & (self.buckets as u64 - 1)) as usize;
        let (start, end) = (self.word(table + bucket), self.word(table + bucket + 1));
        let ids = table + self.buckets + 1;
        (start..end.min(start + MAX_BUCKET)).map(move |i| self.word(ids + i))
    }

    /// The text of a name.
    pub(crate) fn name(&self, id: usize) -> &[u8] {
        let text = 4 * (self.tails() + self.buckets + 1 + self.names);
        &self.bytes()[text + self.word(HEADER + id)..text + self.word(HEADER + id + 1)]
    }

    fn heads(&self) -> usize {
        HEADER + self.names + 1
    }

    fn tails(&self) -> usize {
        self.heads() + self.buckets + 1 + self.names
    }

    fn word(&self, at: usize) -> usize {
        let bytes = &self.bytes()[4 * at..4 * at + 4];
        u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize
    }
}

/// The start of each bucket, then the numbers by bucket.
fn filed(count: usize, buckets: usize, key: impl Fn(usize) -> u64) -> Vec<u32> {
    let bucket = |id: usize| (key(id) & (buckets as u64 - 1)) as usize;
    let mut out = vec![0_u32; buckets + 1 + count];
    for id in 0..count {
        out[bucket(id) + 1] += 1;
    }
    for i in 0..buckets {
        out[i + 1] += out[i];
    }
    let mut next = out[..buckets].to_vec();
    for id in 0..count {
        let at = &mut next[bucket(id)];
        out[buckets + 1 + *at as usize] = id as u32;
        *at += 1;
    }
    out
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Option<Near> {
        Near::read(Shared::new(bytes.to_vec()), 0..bytes.len())
    }

    #[test]
    fn every_single_edit_is_found() {
        let names: Vec<Box<[u8]>> = ["example", "sample", "examination", "ab", "abcdefgh"].map(|n| n.as_bytes().into()).into();
        let near = Near::new(names.iter().map(|name| &name[..]));
        let near = read(near.bytes()).expect("what was written is read");
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

    #[test]
    fn broken_files_are_refused() {
        let near = Near::new([&b"example"[..], b"sample"].into_iter());
        let good = near.bytes();
        assert!(read(good).is_some());
        for length in 0..good.len() {
            assert!(read(&good[..length]).is_none(), "cut at {length}");
        }
        for at in 0..good.len() - 13 {
            let mut bad = good.to_vec();
            bad[at] ^= 0x81;
            if let Some(near) = read(&bad) {
                near.find(b"exampl", |id| assert!(id < 2));
            }
        }
    }
}
