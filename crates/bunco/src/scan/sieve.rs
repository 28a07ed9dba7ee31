//! Bytes by class, a bit each, 64 at a time: what a search does not look for it steps over without a look at each byte.

use bunco_simd::each_block;

/// The places of a text at which a number or link may begin, or a word does. Reused between texts.
#[derive(Debug, Default)]
pub(crate) struct Sieve {
    blocks: Vec<Block>,
}

/// 64 bytes, the first in the lowest bit.
#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// ASCII letters.
    letters: u64,
    /// Digits, signs that begin escapes, and all that is not ASCII.
    starts: u64,
    /// Signs of which a link has one, and the first bytes of those that are not ASCII.
    tells: u64,
}

#[cfg(test)]
const LETTER: u8 = 1;
#[cfg(test)]
const START: u8 = 1 << 1;
#[cfg(test)]
const TELLS: u8 = 1 << 2;

/// Letters, starts and tells, a bit each.
#[inline]
fn class(b: u8) -> u8 {
    let letter = (b | 0x20).wrapping_sub(b'a') < 26;
    let wide = b >= 0x80;
    let start = (b.wrapping_sub(b'0') < 10) | (b == b'&') | (b == b'%') | (b == b'\\') | (b == b'=') | wide;
    // With the bit of small letters, `[` is `{`.
    // The full stops of East Asia begin with the last two.
    let tells = (b == b'@') | (b == b':') | (b == b'(') | (b == b'.') | ((b | 0x20) == b'{') | (b == 0xE3) | (b == 0xEF);
    u8::from(letter) | u8::from(start) << 1 | u8::from(tells) << 2
}

impl Sieve {
    /// The sieve of one text.
    pub(crate) fn of(text: &str) -> Sieve {
        let mut sieve = Sieve::default();
        sieve.fill(text);
        sieve
    }

    /// Sorts the bytes of another text.
    pub(crate) fn fill(&mut self, text: &str) {
        self.blocks.clear();
        self.blocks.reserve(text.len().div_ceil(64));
        each_block(text.as_bytes(), class, |[letters, starts, tells]| self.blocks.push(Block { letters, starts, tells }));
    }

    /// The first sign from `at` on that a link may have, and that `accept` takes.
    #[inline]
    pub(super) fn next_telling(&self, at: usize, accept: impl Fn(usize) -> bool) -> Option<usize> {
        self.next(at, |block, _| block.tells, accept)
    }

    /// The first byte from `at` on at which a number may begin that is written without letters, or at which a word begins. What
    /// stands before `at` is not looked at. Of these, the first that `accept` takes.
    #[inline]
    pub(super) fn next_start(&self, at: usize, accept: impl Fn(usize) -> bool) -> Option<usize> {
        self.next(at, |block, inside| block.starts | block.letters & !(block.letters << 1 | inside), accept)
    }

    /// Whether `len` letters, digits or bytes that begin something stand together anywhere; `len` is at most 64.
    pub(super) fn has_run(&self, len: usize) -> bool {
        let mut before = 0;
        self.blocks.iter().any(|block| {
            let bits = block.letters | block.starts;
            let (first, last) = (bits.trailing_ones() as usize, bits.leading_ones() as usize);
            // Each step halves what is left to be asked for.
            let (mut runs, mut asked) = (bits, 1);
            while asked < len && runs != 0 {
                let more = asked.min(len - asked);
                runs &= runs >> more;
                asked += more;
            }
            let found = runs != 0 || before + first >= len;
            before = if bits == u64::MAX { before + 64 } else { last };
            found
        })
    }

    /// How many letters stand from `at` on without a break.
    #[inline]
    pub(super) fn letters_at(&self, at: usize) -> usize {
        let mut len = 0;
        loop {
            let place = at + len;
            let Some(block) = self.blocks.get(place / 64) else { return len };
            let more = (block.letters >> (place % 64)).trailing_ones() as usize;
            len += more;
            if more == 0 || place % 64 + more < 64 {
                return len;
            }
        }
    }

    /// `of` is given a block and a bit: 1 when the byte before it is a letter. At `at` no letter stands before.
    #[inline]
    fn next(&self, at: usize, of: impl Fn(Block, u64) -> u64, accept: impl Fn(usize) -> bool) -> Option<usize> {
        let from = u64::MAX << (at % 64);
        let mut inside = 0;
        for (n, block) in self.blocks.iter().enumerate().skip(at / 64) {
            let mut block = *block;
            if n == at / 64 {
                block = Block { letters: block.letters & from, starts: block.starts & from, tells: block.tells & from };
            }
            let mut found = of(block, inside);
            while found != 0 {
                let place = n * 64 + found.trailing_zeros() as usize;
                if accept(place) {
                    return Some(place);
                }
                found &= found - 1;
            }
            inside = block.letters >> 63;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn places_are_those_of_single_bytes(text in "[ -~\u{e9}\n]{0,200}", at in 0usize..220) {
            let bytes = text.as_bytes();
            let mut sieve = Sieve::default();
            sieve.fill("a text that was there before: 1");
            sieve.fill(&text);
            let is = |n: usize, of: u8| class(bytes[n]) & of != 0;
            let telling = (at..bytes.len()).find(|&n| is(n, TELLS));
            prop_assert_eq!(sieve.next_telling(at, |_| true), telling);
            let start = (at..bytes.len()).find(|&n| is(n, START) || is(n, LETTER) && (n == at || !is(n - 1, LETTER)));
            prop_assert_eq!(sieve.next_start(at, |_| true), start);
            let letters = bytes.get(at..).unwrap_or_default().iter().take_while(|b| b.is_ascii_alphabetic()).count();
            prop_assert_eq!(sieve.letters_at(at), letters);
            for len in [1, 3, 26, 64] {
                let runs = bytes.chunk_by(|a, b| (class(*a) & (LETTER | START) == 0) == (class(*b) & (LETTER | START) == 0));
                let longest = runs.filter(|run| class(run[0]) & (LETTER | START) != 0).map(<[u8]>::len).max().unwrap_or(0);
                prop_assert_eq!(sieve.has_run(len), longest >= len);
            }
        }
    }

    #[test]
    fn classes_are_those_of_the_bytes() {
        for b in 0..=255u8 {
            let wide = b >= 0x80;
            assert_eq!(class(b) & LETTER != 0, b.is_ascii_alphabetic(), "{b}");
            assert_eq!(class(b) & START != 0, wide || b.is_ascii_digit() || b"&%\\=".contains(&b), "{b}");
            assert_eq!(class(b) & TELLS != 0, b"@:[({.\xE3\xEF".contains(&b), "{b}");
        }
    }
}
