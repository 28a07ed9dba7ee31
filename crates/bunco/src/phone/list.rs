//! Lists of numbers that the caller brings: millions of them, in two bytes each.
//!
//! A list is a sorted set of E.164 numbers in blocks of 1,024, each in Elias-Fano form: the low bits of the numbers side by side,
//! the high bits as a row of marks. Numbers crowd together by country and network, and each block takes only the bits that its own
//! range needs. The file is the form itself, so a [`NumberList`] can be read from bytes or from a mapped file without copying; it is
//! checked once when it is opened.
//!
//! ```
//! use bunco::phone::NumberList;
//!
//! let bytes = NumberList::compile("reported 2026-11", ["+1 202 555 0137", "+44 20 7946 0018"]).unwrap();
//! let list = NumberList::open(&bytes[..]).unwrap();
//! assert!(list.contains("+12025550137"));
//! assert_eq!(list.name(), "reported 2026-11");
//! ```

use crate::error::{Error, ErrorKind};

/// First bytes of a list file; the last is the version of the form.
const MAGIC: &[u8; 8] = b"bnphone1";
/// Fixed part of the header: magic, count, length of the name.
const HEADER: usize = 24;
/// Numbers of a block.
const BLOCK: usize = 1024;
/// Bytes of a block's entry: first number, place of its words, low bits, words of marks.
const ENTRY: usize = 16;
/// Most numbers of a list.
const MAX_NUMBERS: usize = 1 << 31;

/// A checked list over the caller's bytes. Looking a number up costs a search among the blocks and one block's marks.
#[derive(Clone, Debug)]
pub struct NumberList<B> {
    bytes: B,
    name: String,
    count: usize,
    blocks: usize,
    entries_at: usize,
    words_at: usize,
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

impl NumberList<Vec<u8>> {
    /// Builds a list file from numbers with `+` or `00` before the country code; other characters than digits do not matter.
    ///
    /// # Errors
    ///
    /// A text that is no international number, with its place (from 1); more than 2^31 numbers.
    pub fn compile<S: AsRef<str>>(name: &str, numbers: impl IntoIterator<Item = S>) -> Result<Vec<u8>, Error> {
        let mut keys = Vec::new();
        for (at, number) in numbers.into_iter().enumerate() {
            let number = number.as_ref();
            let key = parse(number).ok_or_else(|| {
                let what = format!("\"{}\" is no international number; write + and 7 to 15 digits", number.trim());
                Error::new(ErrorKind::Syntax, name, Some(at + 1), what)
            })?;
            keys.push(key);
        }
        keys.sort_unstable();
        keys.dedup();
        if keys.len() > MAX_NUMBERS || name.len() > 255 {
            let what = "a list holds at most 2147483648 numbers and its name 255 bytes; split it";
            return Err(Error::new(ErrorKind::Limit, name, None, what));
        }
        Ok(encode(name, &keys))
    }

    /// Builds a list file from text, one number a line; empty lines and what follows `#` are left out.
    ///
    /// # Errors
    ///
    /// As [`compile`](NumberList::compile), by line.
    pub fn compile_text(name: &str, text: &str) -> Result<Vec<u8>, Error> {
        let mut numbers = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or("").trim();
            if line.is_empty() {
                continue;
            }
            if parse(line).is_none() {
                let what = format!("\"{line}\" is no international number; write + and 7 to 15 digits");
                return Err(Error::new(ErrorKind::Syntax, name, Some(at + 1), what));
            }
            numbers.push(line);
        }
        NumberList::compile(name, numbers)
    }
}

impl<B: AsRef<[u8]>> NumberList<B> {
    /// Opens a list file and checks it whole, in one pass.
    ///
    /// # Errors
    ///
    /// The bytes are no list of this version, are cut off, or are damaged.
    pub fn open(bytes: B) -> Result<NumberList<B>, Error> {
        let refuse = |what: &str| Error::new(ErrorKind::Syntax, "number list", None, what);
        let data = bytes.as_ref();
        if data.len() < HEADER || data[..8] != *MAGIC {
            return Err(refuse("not a list of numbers of version 1; write it with NumberList::compile"));
        }
        let small = |n: u64| usize::try_from(n).ok().filter(|n| *n <= MAX_NUMBERS);
        let (count, name_len) = small(word(data, 8)).zip(small(word(data, 16))).ok_or_else(|| refuse("the count is too large"))?;
        let blocks = count.div_ceil(BLOCK);
        let entries_at = HEADER + name_len.next_multiple_of(8);
        let words_at = entries_at + blocks * ENTRY;
        if data.len() < words_at {
            return Err(refuse("the file is cut off; write it again"));
        }
        let name = String::from_utf8(data[HEADER..HEADER + name_len].to_vec()).map_err(|_| refuse("the name is not UTF-8"))?;
        let list = NumberList { name, count, blocks, entries_at, words_at, bytes };
        if list.is_sound() { Ok(list) } else { Err(refuse("the file is cut off or damaged; write it again")) }
    }

    /// The list's name, as given when it was built: its source and tier.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many numbers it holds.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Whether it holds a number, written with `+` and its country code.
    pub fn contains(&self, e164: &str) -> bool {
        parse(e164).is_some_and(|key| self.contains_key(key))
    }

    fn contains_key(&self, key: u64) -> bool {
        let (mut from, mut to) = (0, self.blocks);
        while from < to {
            let middle = (from + to) / 2;
            if self.first(middle) <= key { from = middle + 1 } else { to = middle }
        }
        let Some(block) = from.checked_sub(1).map(|at| self.block(at)) else { return false };
        let offset = key - block.first;
        let high = (offset >> block.low_bits) as usize;
        let low = offset & ((1 << block.low_bits) - 1);
        // The numbers with these high bits stand behind the `high`-th empty mark.
        let (mut pos, mut zeros) = (0, 0);
        let data = self.bytes.as_ref();
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
        let mut rank = pos - high;
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

    fn first(&self, at: usize) -> u64 {
        word(self.bytes.as_ref(), self.entries_at + at * ENTRY)
    }

    fn block(&self, at: usize) -> Block {
        let entry = self.entries_at + at * ENTRY;
        let shape = word(self.bytes.as_ref(), entry + 8);
        let count = BLOCK.min(self.count - at * BLOCK);
        let low_bits = (shape >> 32) as u32 & 0xFF;
        let low_at = self.words_at + (shape as u32) as usize * 8;
        let high_at = low_at + low_words(count, low_bits) * 8;
        Block { first: self.first(at), count, low_bits, low_at, high_at, high_words: (shape >> 40) as usize & 0xFFFF }
    }

    fn low(&self, block: &Block, rank: usize) -> u64 {
        let bit = rank * block.low_bits as usize;
        // At most 56 bits from any bit of a byte fit in eight bytes; the marks behind them are never read.
        word(self.bytes.as_ref(), block.low_at + bit / 8) >> (bit % 8) & ((1 << block.low_bits) - 1)
    }

    /// Whether the blocks follow each other, fill the file, and hold numbers in order.
    fn is_sound(&self) -> bool {
        let data = self.bytes.as_ref();
        let (mut next, mut last) = (self.words_at, None);
        for at in 0..self.blocks {
            let block = self.block(at);
            if block.low_bits > 50 || block.low_at != next || block.high_at + block.high_words * 8 > data.len() {
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

fn encode(name: &str, keys: &[u64]) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEADER + 8 + name.len() + keys.len() * 2);
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&(keys.len() as u64).to_le_bytes());
    out.extend_from_slice(&(name.len() as u64).to_le_bytes());
    out.extend_from_slice(name.as_bytes());
    out.resize(HEADER + name.len().next_multiple_of(8), 0);
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

/// An international number as an integer.
fn parse(number: &str) -> Option<u64> {
    let number = number.trim();
    let rest = number.strip_prefix('+').or_else(|| number.strip_prefix("00"))?;
    let mut key = 0u64;
    let mut digits = 0;
    for b in rest.bytes() {
        match b {
            b'0'..=b'9' => {
                key = key * 10 + u64::from(b - b'0');
                digits += 1;
            }
            b' ' | b'-' | b'.' | b'(' | b')' => {}
            _ => return None,
        }
        if digits > 15 {
            return None;
        }
    }
    (digits >= 7).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(n: u64) -> String {
        format!("+1202555{:04}", n % 10_000)
    }

    #[test]
    fn holds_what_was_put_in_and_nothing_else() {
        let inside: Vec<String> = (0..3000).map(|n| number(n * 3)).collect();
        let bytes = NumberList::compile("test", &inside).unwrap();
        let list = NumberList::open(&bytes[..]).unwrap();
        assert_eq!(list.len(), 3000);
        for n in 0..9000 {
            assert_eq!(list.contains(&number(n)), n % 3 == 0, "{n}");
        }
        assert!(!list.contains("+442079460018"));
        assert!(!list.contains("+999999999999999"));
    }

    #[test]
    fn sparse_and_empty_lists() {
        let far = ["+442079460018", "+12025550100", "+4930231250180", "+999999999999999"];
        let bytes = NumberList::compile("far", far).unwrap();
        let list = NumberList::open(&bytes[..]).unwrap();
        assert!(far.iter().all(|number| list.contains(number)));
        assert!(!list.contains("+12025550101"));
        let bytes = NumberList::compile("none", [""; 0]).unwrap();
        assert!(!NumberList::open(bytes).unwrap().contains("+12025550100"));
    }

    #[test]
    fn text_is_read_by_line() {
        let bytes = NumberList::compile_text("t", "# mine\n+1 (202) 555-0100\n\n0044 20 7946 0018 # film\n").unwrap();
        let list = NumberList::open(&bytes[..]).unwrap();
        assert!(list.contains("+12025550100") && list.contains("+442079460018"));
        let error = NumberList::compile_text("t", "+12025550100\n555-0100\n").unwrap_err();
        assert_eq!(error.line(), Some(2));
    }

    #[test]
    fn every_damage_is_refused_or_harmless() {
        let inside: Vec<String> = (0..300).map(|n| number(n * 7)).collect();
        let bytes = NumberList::compile("test", &inside).unwrap();
        for at in 0..bytes.len() {
            assert!(NumberList::open(&bytes[..at]).is_err(), "cut at {at}");
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x41;
            if let Ok(list) = NumberList::open(&damaged[..]) {
                for n in 0..50 {
                    list.contains(&number(n));
                }
            }
        }
    }
}
