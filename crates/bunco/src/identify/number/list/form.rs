//! The form of a list file: a header, an entry for each block, and the blocks in Elias-Fano form.

use super::MAX_NUMBERS;

/// First bytes of a list file; the last is the version of the form.
pub(super) const MAGIC: &[u8; 8] = b"bnphone1";
/// Fixed part of the header: magic, count, length of the label.
const HEADER: usize = 24;
/// Numbers of a block.
const BLOCK: usize = 1024;
/// Bytes of a block's entry: first number, place of its words, low bits, words of marks.
const ENTRY: usize = 16;
/// Most low bits of a number: a range of 10^15 in one block.
const MAX_LOW_BITS: u32 = 50;
/// Longest label, in bytes: name, source and tier, a line each.
pub(super) const MAX_LABEL: usize = 4096;

/// How a file is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) count: usize,
    label_len: usize,
    blocks: usize,
    entries_at: usize,
    words_at: usize,
}

/// The bytes of a file with their layout.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) data: &'a [u8],
    pub(super) shape: Shape,
}

/// Where a block's parts lie.
struct Block {
    first: u64,
    count: usize,
    low_bits: u32,
    low_at: usize,
    high_at: usize,
    high_words: usize,
}

impl Shape {
    /// Reads the header. `None` when a size is out of range or the file ends before its blocks.
    pub(super) fn read(data: &[u8]) -> Option<Shape> {
        let at_most = |n: u64, most: usize| usize::try_from(n).ok().filter(|n| *n <= most);
        let count = at_most(word(data, 8), MAX_NUMBERS)?;
        let label_len = at_most(word(data, 16), MAX_LABEL)?;
        let blocks = count.div_ceil(BLOCK);
        let entries_at = HEADER + label_len.next_multiple_of(8);
        let words_at = entries_at + blocks * ENTRY;
        (words_at <= data.len()).then_some(Shape { count, label_len, blocks, entries_at, words_at })
    }

    /// The bytes of the label.
    pub(super) fn label<'a>(&self, data: &'a [u8]) -> &'a [u8] {
        data.get(HEADER..HEADER + self.label_len).unwrap_or_default()
    }
}

impl View<'_> {
    /// Whether the number is there.
    pub(super) fn contains(self, key: u64) -> bool {
        let (mut from, mut to) = (0, self.shape.blocks);
        while from < to {
            let middle = (from + to) / 2;
            if self.first(middle) <= key { from = middle + 1 } else { to = middle }
        }
        let Some(block) = from.checked_sub(1).map(|at| self.block(at)) else { return false };
        let offset = key.wrapping_sub(block.first);
        let high = (offset >> block.low_bits) as usize;
        let low = offset & ((1 << block.low_bits) - 1);
        // The numbers with these high bits stand behind the `high`-th empty mark.
        let (mut pos, mut zeros) = (0, 0);
        let data = self.data;
        for at in 0..block.high_words {
            let marks = word(data, block.high_at + at * 8);
            let empty = marks.count_zeros() as usize;
            if zeros + empty < high {
                zeros += empty;
                continue;
            }
            pos = at * 64 + nth_zero(marks, high - zeros);
            zeros = high;
            break;
        }
        if zeros < high {
            return false;
        }
        let mut rank = pos.saturating_sub(high);
        while rank < block.count && pos < block.high_words * 64 && word(data, block.high_at + pos / 64 * 8) >> (pos % 64) & 1 == 1 {
            let value = self.low(&block, rank);
            if value >= low {
                return value == low;
            }
            rank += 1;
            pos += 1;
        }
        false
    }

    fn first(self, at: usize) -> u64 {
        word(self.data, self.shape.entries_at + at * ENTRY)
    }

    fn block(self, at: usize) -> Block {
        let shape = word(self.data, self.shape.entries_at + at * ENTRY + 8);
        let count = BLOCK.min(self.shape.count - at * BLOCK);
        // A mapped file can change after it was checked; then answers are wrong, and nothing worse.
        let low_bits = ((shape >> 32) as u32 & 0xFF).min(MAX_LOW_BITS);
        let low_at = self.shape.words_at + (shape as u32) as usize * 8;
        let high_at = low_at + low_words(count, low_bits) * 8;
        Block { first: self.first(at), count, low_bits, low_at, high_at, high_words: (shape >> 40) as usize & 0xFFFF }
    }

    fn low(self, block: &Block, rank: usize) -> u64 {
        let bit = rank * block.low_bits as usize;
        // At most 56 bits from any bit of a byte fit in eight bytes; the marks behind them are never read.
        word(self.data, block.low_at + bit / 8) >> (bit % 8) & ((1 << block.low_bits) - 1)
    }

    /// Whether the blocks follow each other, fill the file, and hold numbers in order.
    pub(super) fn is_sound(self) -> bool {
        let data = self.data;
        let (mut next, mut last) = (self.shape.words_at, None);
        for at in 0..self.shape.blocks {
            let block = self.block(at);
            if block.low_at != next || block.high_at + block.high_words * 8 > data.len() {
                return false;
            }
            next = block.high_at + block.high_words * 8;
            let mut rank = 0;
            for at in 0..block.high_words {
                let mut marks = word(data, block.high_at + at * 8);
                while marks != 0 {
                    let pos = at * 64 + marks.trailing_zeros() as usize;
                    marks &= marks - 1;
                    if rank >= block.count {
                        return false;
                    }
                    let offset = ((pos - rank) as u64) << block.low_bits | self.low(&block, rank);
                    let key = block.first.saturating_add(offset);
                    if last.is_some_and(|last| last >= key) || rank == 0 && offset != 0 {
                        return false;
                    }
                    last = Some(key);
                    rank += 1;
                }
            }
            if rank != block.count {
                return false;
            }
        }
        // One word more, so that low bits can be read eight bytes at a time.
        next + 8 == data.len()
    }
}

/// Place behind the `n`-th zero of a word (from 1); 0 for none.
fn nth_zero(marks: u64, n: usize) -> usize {
    let mut empty = !marks;
    for _ in 1..n {
        empty &= empty - 1;
    }
    if n == 0 { 0 } else { empty.trailing_zeros() as usize + 1 }
}

fn low_words(count: usize, low_bits: u32) -> usize {
    (count * low_bits as usize).div_ceil(64)
}

/// Writes a file from sorted numbers, none of them twice.
pub(super) fn encode(label: &str, keys: &[u64]) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEADER + 8 + label.len() + keys.len() * 2);
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&(keys.len() as u64).to_le_bytes());
    out.extend_from_slice(&(label.len() as u64).to_le_bytes());
    out.extend_from_slice(label.as_bytes());
    out.resize(HEADER + label.len().next_multiple_of(8), 0);
    let mut words: Vec<u64> = Vec::new();
    for block in keys.chunks(BLOCK) {
        let (first, count) = (block[0], block.len());
        let range = block[count - 1] - first;
        let low_bits = (range / count as u64).checked_ilog2().unwrap_or(0);
        let high_words = (count + (range >> low_bits) as usize + 1).div_ceil(64);
        out.extend_from_slice(&first.to_le_bytes());
        let shape = words.len() as u64 | u64::from(low_bits) << 32 | (high_words as u64) << 40;
        out.extend_from_slice(&shape.to_le_bytes());
        let low_at = words.len();
        let high_at = low_at + low_words(count, low_bits);
        words.resize(high_at + high_words, 0);
        for (rank, key) in block.iter().enumerate() {
            let offset = key - first;
            let pos = rank + (offset >> low_bits) as usize;
            words[high_at + pos / 64] |= 1 << (pos % 64);
            let (low, bit) = (offset & ((1 << low_bits) - 1), rank * low_bits as usize);
            if low_bits > 0 {
                words[low_at + bit / 64] |= low << (bit % 64);
                if bit % 64 + low_bits as usize > 64 {
                    words[low_at + bit / 64 + 1] |= low >> (64 - bit % 64);
                }
            }
        }
    }
    words.push(0);
    out.extend(words.iter().flat_map(|word| word.to_le_bytes()));
    out
}

/// Eight bytes as a number; 0 beyond the end.
fn word(data: &[u8], at: usize) -> u64 {
    data.get(at..at + 8).and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes)
}
