//! Names within one edit (insertion, omission, replacement, or a swap of neighbours) of a word.
//!
//! By pigeonhole: a name is cut into three pieces, and one edit leaves two of them as they were. Names are filed under the hash of each
//! two pieces with their length; a word takes nine probes, and two for swaps over a cut. Where many names share two pieces, as numbered
//! customers do, they are filed there under the third piece too, whole and with each letter left out, so that no look-up reads more
//! names than lie near the word.

use super::edit::{Edit, edit};
use super::keys::{KINDS, Kind, Word, further, keyed};
use super::quick::Sums;
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

/// Filed names, as one run of bytes that is also the file format: a header of six `u32` (magic, version, names, buckets, entries, bytes
/// of text), then, all little-endian `u32`: the start of each name and the end of the last; the start of each bucket and the end of the
/// last; the entries by bucket; then the names' text.
///
/// An entry is the number of a name, or the number of names where the key is shared by many, with bits of the key's hash above it.
#[derive(Clone, Debug)]
pub(crate) struct Near {
    data: Shared,
    /// Where the run lies in `data`.
    place: Range<usize>,
    shape: Shape,
    /// Of few names, a bit for each bucket that holds any: most look-ups end here, in memory that is at hand.
    filled: Vec<u64>,
}

/// How many of each thing a run has.
#[derive(Clone, Copy, Debug)]
struct Shape {
    names: usize,
    buckets: usize,
    entries: usize,
}

const MAGIC: u32 = u32::from_le_bytes(*b"bnco");
const VERSION: u32 = 2;
const HEADER: usize = 6;
/// Below so many names, memory is no matter.
const FEW: usize = 10_000;

impl Near {
    /// Files names; their places in the list are their numbers. Names past 2^31 bytes of text are left out, and none of more than 127
    /// bytes is found again.
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
        let name = |id: usize| &text[starts[id] as usize..starts[id + 1] as usize];
        let count = starts.len() - 1;
        let entries = keyed(count, name);
        // Few names may have buckets to spare: most look-ups then end at an empty one.
        let buckets = if count < FEW { 4 * entries.len() } else { entries.len().div_ceil(2) }.next_power_of_two();
        let (ends, filed) = bucketed(&entries, buckets, id_bits(count));
        let header = [MAGIC, VERSION, count as u32, buckets as u32, filed.len() as u32, text.len() as u32];
        let mut data = Vec::with_capacity(4 * (HEADER + starts.len() + ends.len() + filed.len()) + text.len());
        for word in header.iter().chain(&starts).chain(&ends).chain(&filed) {
            data.extend_from_slice(&word.to_le_bytes());
        }
        data.extend_from_slice(&text);
        let shape = Shape { names: count, buckets, entries: filed.len() };
        let near = Near { place: 0..data.len(), data: Shared::new(data), shape, filled: Vec::new() };
        Near { filled: near.view().filled(buckets), ..near }
    }

    /// Reads the run that `bytes` gave, at a place of `data`; `None` when it is not one, or points outside itself.
    pub(crate) fn read(data: Shared, place: Range<usize>) -> Option<Near> {
        let word = |at: usize| data.word(place.start + 4 * at).filter(|_| place.len() >= 4 * (at + 1));
        let (names, buckets, entries, text) = (word(2)?, word(3)?, word(4)?, word(5)?);
        if word(0)? != MAGIC as usize || word(1)? != VERSION as usize || !buckets.is_power_of_two() {
            return None;
        }
        let words = HEADER.checked_add(names)?.checked_add(buckets)?.checked_add(entries)?.checked_add(2)?;
        if place.len() != words.checked_mul(4)?.checked_add(text)? || place.end > data.bytes().len() {
            return None;
        }
        let near = Near { data, place, shape: Shape { names, buckets, entries }, filled: Vec::new() };
        let view = near.view();
        let rises = |part: &[u8], end: usize| {
            let mut words = part.chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]) as usize);
            let mut last = words.next();
            last == Some(0) && words.all(|word| last.replace(word).is_some_and(|before| before <= word)) && last == Some(end)
        };
        let low = (1_usize << id_bits(names)) - 1;
        let known = (0..entries).all(|i| number(view.entries, i) & low <= names);
        let holds = rises(view.starts, text) && rises(view.ends, entries) && known;
        holds.then(|| Near { filled: near.view().filled(buckets), ..near })
    }

    /// The run of bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.data.bytes()[self.place.clone()]
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.shape.names
    }

    /// Calls `found` with the number of each name of at least `shortest` bytes that is a piece of the text of `sums`, or one edit from
    /// it; a name may come more than once.
    pub(crate) fn find(&self, sums: &Sums<'_>, word: Range<usize>, shortest: usize, mut found: impl FnMut(u32, Edit)) {
        if word.is_empty() || word.len() + 1 < shortest || word.end > sums.text().len() || self.shape.names == 0 {
            return;
        }
        let (view, w) = (self.view(), Word { sums, from: word.start, len: word.len() });
        // The longest names first: those left out are at the end.
        let keys: [(u64, Range<usize>); 9] = std::array::from_fn(|n| w.key(KINDS[n % 3], w.len + 1 - n / 3));
        let keys = &keys[..3 * (w.len + 2 - shortest).min(3)];
        // All buckets are asked for before any is read, so that the memory they lie in is fetched at once.
        let buckets: [Range<usize>; 9] = std::array::from_fn(|n| keys.get(n).map_or(0..0, |(key, _)| view.bucket(*key)));
        let word = w.text();
        let mut tell = |id: usize| {
            if let Some(edit) = edit(view.name(id), word) {
                found(id as u32, edit);
            }
        };
        for ((key, rest), bucket) in keys.iter().zip(buckets) {
            if !bucket.is_empty() && view.each(*key, bucket, &mut tell) {
                w.variants(*key, rest.clone(), |key| {
                    view.each(key, view.bucket(key), &mut tell);
                });
            }
        }
        // A swap over a cut touches two pieces: undo it, and look for the whole.
        for (key, rest) in w.unswapped().into_iter().flatten().filter(|_| w.len >= shortest) {
            if view.each(key, view.bucket(key), &mut tell) {
                let key = further(key, w.hash(rest));
                view.each(key, view.bucket(key), &mut tell);
            }
        }
    }

    /// Calls `found` with the number of each name that is `word`.
    pub(crate) fn find_same(&self, sums: &Sums<'_>, word: Range<usize>, mut found: impl FnMut(usize)) {
        if word.is_empty() || word.end > sums.text().len() || self.shape.names == 0 {
            return;
        }
        let (view, w) = (self.view(), Word { sums, from: word.start, len: word.len() });
        let (key, rest) = w.key(Kind::Last, w.len);
        let mut tell = |id: usize| {
            if view.name(id) == w.text() {
                found(id);
            }
        };
        if view.each(key, view.bucket(key), &mut tell) {
            let key = further(key, w.hash(rest));
            view.each(key, view.bucket(key), &mut tell);
        }
    }

    fn view(&self) -> View<'_> {
        let Shape { names, buckets, entries } = self.shape;
        let (_, rest) = self.bytes().split_at(4 * HEADER);
        let (starts, rest) = rest.split_at(4 * (names + 1));
        let (ends, rest) = rest.split_at(4 * (buckets + 1));
        let (entries, text) = rest.split_at(4 * entries);
        View { starts, ends, entries, text, bits: id_bits(names), names, mask: buckets as u64 - 1, filled: &self.filled }
    }
}

/// The run taken apart.
#[derive(Clone, Copy)]
struct View<'a> {
    starts: &'a [u8],
    ends: &'a [u8],
    entries: &'a [u8],
    text: &'a [u8],
    bits: u32,
    names: usize,
    mask: u64,
    filled: &'a [u64],
}

impl<'a> View<'a> {
    fn name(&self, id: usize) -> &'a [u8] {
        &self.text[number(self.starts, id)..number(self.starts, id + 1)]
    }

    fn bucket(&self, key: u64) -> Range<usize> {
        let bucket = (key >> 32 & self.mask) as usize;
        if self.filled.get(bucket / 64).is_some_and(|bits| bits >> (bucket % 64) & 1 == 0) {
            return 0..0;
        }
        number(self.ends, bucket)..number(self.ends, bucket + 1)
    }

    /// A bit for each bucket that holds any, where there are few names.
    fn filled(&self, buckets: usize) -> Vec<u64> {
        if self.names >= FEW {
            return Vec::new();
        }
        let mut bits = vec![0; buckets.div_ceil(64)];
        for bucket in (0..buckets).filter(|&n| number(self.ends, n) < number(self.ends, n + 1)) {
            bits[bucket / 64] |= 1 << (bucket % 64);
        }
        bits
    }

    /// Gives the names filed under a key, and perhaps some of another; whether the key is shared by many.
    fn each(&self, key: u64, bucket: Range<usize>, tell: &mut impl FnMut(usize)) -> bool {
        let low = (1_usize << self.bits) - 1;
        let print = key as u32 as usize & !low;
        let mut shared = false;
        for at in bucket {
            let entry = number(self.entries, at);
            if entry & !low != print {
                continue;
            }
            match entry & low {
                id if id == self.names => shared = true,
                id => tell(id),
            }
        }
        shared
    }
}

/// Bits that hold the numbers of so many names, and one more.
fn id_bits(names: usize) -> u32 {
    usize::BITS - names.leading_zeros()
}

fn number(words: &[u8], at: usize) -> usize {
    let word = &words[4 * at..4 * at + 4];
    u32::from_le_bytes([word[0], word[1], word[2], word[3]]) as usize
}

/// Entries by bucket: where each bucket begins, and the entries.
fn bucketed(entries: &[(u64, u32)], buckets: usize, bits: u32) -> (Vec<u32>, Vec<u32>) {
    let bucket = |key: u64| (key >> 32 & (buckets as u64 - 1)) as usize;
    let mut ends = vec![0_u32; buckets + 1];
    for (key, _) in entries {
        ends[bucket(*key) + 1] += 1;
    }
    for i in 0..buckets {
        ends[i + 1] += ends[i];
    }
    let mut next = ends.clone();
    let mut filed = vec![0; entries.len()];
    for &(key, id) in entries {
        let at = &mut next[bucket(key)];
        filed[*at as usize] = key as u32 & !((1 << bits) - 1) | id;
        *at += 1;
    }
    (ends, filed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Option<Near> {
        Near::read(Shared::new(bytes.to_vec()), 0..bytes.len())
    }

    fn found(near: &Near, word: &[u8]) -> Vec<u32> {
        let mut ids = Vec::new();
        near.find(&Sums::new(word), 0..word.len(), 1, |id, _| ids.push(id));
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Every word that one edit makes of a name, with letters of `letters`.
    fn edits(name: &[u8], letters: &[u8]) -> Vec<Vec<u8>> {
        let mut words = vec![name.to_vec()];
        for at in 0..=name.len() {
            for &letter in letters {
                let mut word = name.to_vec();
                word.insert(at, letter);
                words.push(word.clone());
                if at < name.len() {
                    word.remove(at + 1);
                    words.push(word);
                }
            }
            if at < name.len() {
                words.push([&name[..at], &name[at + 1..]].concat());
            }
            if at + 1 < name.len() {
                let mut word = name.to_vec();
                word.swap(at, at + 1);
                words.push(word);
            }
        }
        words.retain(|word| !word.is_empty());
        words
    }

    /// What is found is what comparing with every name finds: for few names, and for many that share most of their letters.
    #[test]
    fn all_names_one_edit_away_are_found_and_no_others() {
        let few = ["example", "sample", "examination", "ab", "abcdefgh", "a", "aab", "abba"].map(str::to_owned).to_vec();
        let many = (0..400).map(|n| format!("customer{n:04}")).chain((0..60).map(|n| format!("{n}aa"))).collect();
        let mixed = (0..729_u32).map(|n| (0..6).map(|at| b"abc"[(n / 3_u32.pow(at) % 3) as usize] as char).collect()).collect();
        for names in [few, many, mixed] {
            let names: Vec<String> = names;
            let near = Near::new(names.iter().map(|name| name.as_bytes()));
            let near = read(near.bytes()).expect("what was written is read");
            for name in names.iter().step_by(1 + names.len() / 40) {
                for word in edits(name.as_bytes(), b"a0z") {
                    let want: Vec<u32> =
                        (0..names.len() as u32).filter(|&id| edit(names[id as usize].as_bytes(), &word).is_some()).collect();
                    assert_eq!(found(&near, &word), want, "{}", String::from_utf8_lossy(&word));
                    let mut same = Vec::new();
                    near.find_same(&Sums::new(&word), 0..word.len(), |id| same.push(id as u32));
                    same.dedup();
                    let want: Vec<u32> = want.into_iter().filter(|&id| names[id as usize].as_bytes() == word).collect();
                    assert_eq!(same, want, "{}", String::from_utf8_lossy(&word));
                }
            }
        }
    }

    /// Names that share most of their letters, as numbered customers do, are not all read for a word like them.
    #[test]
    fn a_crowd_of_names_is_not_read_through() {
        let names: Vec<String> = (0..20_000).map(|n| format!("customer-number{n:05}")).collect();
        let near = Near::new(names.iter().map(|name| name.as_bytes()));
        let (view, word) = (near.view(), b"customer-number1234x");
        let sums = Sums::new(word);
        let w = Word { sums: &sums, from: 0, len: word.len() };
        let mut read = 0;
        for length in word.len() - 1..=word.len() + 1 {
            for kind in KINDS {
                let (key, rest) = w.key(kind, length);
                read += view.bucket(key).len();
                w.variants(key, rest, |key| read += view.bucket(key).len());
            }
        }
        assert!(read < 1000, "{read} entries");
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
                found(&near, b"exampl").into_iter().for_each(|id| assert!(id < 2));
            }
        }
    }
}
