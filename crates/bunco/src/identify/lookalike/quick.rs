//! Quick hashes: of whole keys, for maps whose keys are ours, so that nobody can choose them to collide; and of the pieces of a word.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// A map with the quick hash.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// [`hash`] as a hasher.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes, self.0 as usize);
    }

    fn write_u8(&mut self, byte: u8) {
        self.0 ^= u64::from(byte);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Multiplies over words of eight bytes and mixes; the last word overlaps the one before it.
fn hash(bytes: &[u8], length: usize) -> u64 {
    const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut h = (length as u64 + 1).wrapping_mul(PRIME);
    let mut take = |word: u64| {
        h = (h ^ word).wrapping_mul(PRIME);
        h ^= h >> 29;
    };
    let (words, rest) = bytes.as_chunks::<8>();
    words.iter().for_each(|word| take(u64::from_le_bytes(*word)));
    if !rest.is_empty() {
        take(match (bytes.last_chunk::<8>(), rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
            (Some(last), ..) => u64::from_le_bytes(*last),
            (None, Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
            _ => rest.iter().fold(1, |word, &byte| word << 8 | u64::from(byte)),
        });
    }
    h ^ (h >> 32)
}

/// Hashes of every piece of a text of letters, each had in one step: a piece has the same hash wherever it stands.
pub(crate) struct Sums<'a> {
    text: &'a [u8],
    sums: [u64; MAX_SUMS + 1],
}

/// Bytes of a text that are read: a label has at most 63 letters, some of which look like two.
const MAX_SUMS: usize = 127;
const BASE: u64 = 0xD134_2543_DE82_EF95;
const POWERS: [u64; MAX_SUMS + 1] = {
    let mut out = [1; MAX_SUMS + 1];
    let mut at = 1;
    while at < out.len() {
        out[at] = BASE.wrapping_mul(out[at - 1]);
        at += 1;
    }
    out
};

impl<'a> Sums<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Sums<'a> {
        let text = &text[..text.len().min(MAX_SUMS)];
        let mut out = Sums { text, sums: [0; MAX_SUMS + 1] };
        let mut sum = 0_u64;
        for (&byte, next) in text.iter().zip(&mut out.sums[1..]) {
            sum = sum.wrapping_mul(BASE).wrapping_add(u64::from(byte) + 1);
            *next = sum;
        }
        out
    }

    /// The text, as far as it is read.
    pub(crate) fn text(&self) -> &'a [u8] {
        self.text
    }

    /// The hash of a piece; 0 for an empty one.
    pub(crate) fn hash(&self, piece: Range<usize>) -> u64 {
        self.sums[piece.end].wrapping_sub(self.sums[piece.start].wrapping_mul(POWERS[piece.end - piece.start]))
    }

    /// The hash of one piece followed by another, of so many bytes.
    pub(crate) fn join(&self, before: u64, after: u64, length: usize) -> u64 {
        before.wrapping_mul(POWERS[length]).wrapping_add(after)
    }

    /// The hash of two bytes.
    pub(crate) fn pair(&self, a: u8, b: u8) -> u64 {
        (u64::from(a) + 1).wrapping_mul(BASE).wrapping_add(u64::from(b) + 1)
    }
}
