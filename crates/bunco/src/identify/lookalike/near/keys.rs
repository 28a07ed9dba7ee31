//! The keys under which names are filed, so that those one edit away are found (see `super::near`).

use crate::identify::lookalike::quick::Sums;
use std::ops::Range;

/// Where more names share a key, they are filed by their third piece too.
pub(super) const CROWD: usize = 5;

/// Which piece of a name is left out of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    First,
    Middle,
    Last,
}

/// Where a name of this length is cut.
fn cuts(length: usize) -> (usize, usize) {
    (length / 3, 2 * length / 3)
}

/// A word to look for, or a name to file.
#[derive(Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) sums: &'a Sums<'a>,
    pub(super) from: usize,
    pub(super) len: usize,
}

impl<'a> Word<'a> {
    pub(super) fn text(&self) -> &'a [u8] {
        &self.sums.text()[self.from..self.from + self.len]
    }

    pub(super) fn hash(&self, piece: Range<usize>) -> u64 {
        self.sums.hash(self.from + piece.start..self.from + piece.end)
    }

    /// The key of a name of `length` that has the word's pieces but for one, and what stands in the word in that one's place.
    #[inline(always)]
    pub(super) fn key(&self, kind: Kind, length: usize) -> (u64, Range<usize>) {
        let (a, b) = cuts(length);
        let len = self.len;
        // The word may be too short for a longer name's pieces; the key is then of what there is, and finds nothing.
        let (head, tail) = match kind {
            Kind::First => (0, (length - a).min(len)),
            Kind::Middle => (a.min(len), (length - b).min(len - a.min(len))),
            Kind::Last => (b.min(len), 0),
        };
        (key(kind, length, self.hash(0..head), self.hash(len - tail..len)), head..len - tail)
    }

    /// The keys of all kinds.
    pub(super) fn keys(&self, length: usize) -> [(u64, Range<usize>); 3] {
        [self.key(Kind::First, length), self.key(Kind::Middle, length), self.key(Kind::Last, length)]
    }

    /// The keys of the names that the word would be with its letters around each cut swapped back, and the piece left out.
    pub(super) fn unswapped(&self) -> [Option<(u64, Range<usize>)>; 2] {
        let (a, b) = cuts(self.len);
        let word = self.text();
        let swaps = |at: usize| at > 0 && at < word.len() && word[at - 1] != word[at];
        let swapped = |from: usize, at: usize, to: usize| {
            let hash = self.sums.join(self.hash(from..at - 1), self.sums.pair(word[at], word[at - 1]), 2);
            self.sums.join(hash, self.hash(at + 1..to), to - at - 1)
        };
        [
            (swaps(a) && a < b).then(|| (key(Kind::Last, self.len, swapped(0, a, b), 0), b..self.len)),
            (swaps(b) && a < b).then(|| (key(Kind::First, self.len, 0, swapped(a, b, self.len)), 0..a)),
        ]
    }

    /// The keys below a shared one: of the piece left out of it, and of that piece without one of its letters.
    pub(super) fn variants(&self, key: u64, piece: Range<usize>, mut each: impl FnMut(u64)) {
        each(further(key, self.hash(piece.clone())));
        let text = self.text();
        for at in piece.clone().filter(|&at| at == piece.start || text[at] != text[at - 1]) {
            let rest = self.sums.join(self.hash(piece.start..at), self.hash(at + 1..piece.end), piece.end - at - 1);
            each(further(key, rest));
        }
    }
}

/// One number of the pieces that a key holds.
fn key(kind: Kind, length: usize, head: u64, tail: u64) -> u64 {
    further(head.wrapping_add((4 * length + kind as usize) as u64), tail)
}

/// A key with another number in it.
pub(super) fn further(key: u64, more: u64) -> u64 {
    let product = u128::from(key ^ 0x9E37_79B9_7F4A_7C15) * u128::from(more ^ 0xD134_2543_DE82_EF95);
    (product >> 64) as u64 ^ product as u64
}

/// Every key of every name with the name's number, or with `count` where many share it.
pub(super) fn keyed<'a>(count: usize, name: impl Fn(usize) -> &'a [u8]) -> Vec<(u64, u32)> {
    let mut out = Vec::with_capacity(3 * count);
    for kind in [Kind::First, Kind::Middle, Kind::Last] {
        let mut keys: Vec<(u64, u32)> = (0..count)
            .map(|id| {
                let sums = Sums::new(name(id));
                let word = Word { sums: &sums, from: 0, len: sums.text().len() };
                (word.key(kind, word.len).0, id as u32)
            })
            .collect();
        keys.sort_unstable();
        for group in keys.chunk_by(|a, b| a.0 == b.0) {
            if group.len() <= CROWD {
                out.extend_from_slice(group);
                continue;
            }
            out.push((group[0].0, count as u32));
            for &(key, id) in group {
                let sums = Sums::new(name(id as usize));
                let word = Word { sums: &sums, from: 0, len: sums.text().len() };
                word.variants(key, word.key(kind, word.len).1, |key| out.push((key, id)));
            }
        }
    }
    out
}
