//! Runs of bytes that words are made of: small letters, digits, and all that is not ASCII.

use bunco_simd::each_block;

/// One run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it is two small letters or more, and nothing else, and no sign touches it that may belong to a word.
    pub(super) plain: bool,
}

/// The runs of one text. Reused between texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs {
    starts: Vec<u32>,
    /// One past the end of each, with [`ODD`] where it is not plain.
    ends: Vec<u32>,
}

const ODD: u32 = 1 << 31;

#[cfg(test)]
const WORD: u8 = 1;
#[cfg(test)]
const SIGN: u8 = 1 << 2;

/// Bytes of words, those of them that are no small letters, and signs that may belong to a word, a bit each.
#[inline]
fn class(b: u8) -> u8 {
    let letter = b.wrapping_sub(b'a') < 26;
    let other = (b.wrapping_sub(b'0') < 10) | (b >= 0x80);
    let sign = (b == b'\'') | (b == b'@') | (b == b'$') | (b == b'-');
    u8::from(letter | other) | u8::from(other) << 1 | u8::from(sign) << 2
}

impl Runs {
    /// Finds the runs of another text.
    pub(super) fn fill(&mut self, bytes: &[u8]) {
        self.starts.clear();
        self.ends.clear();
        let mut base = 0_u32;
        // Of the last byte before the block, as its lowest bit: in a word, in an odd one, a sign, the first of a word.
        let (mut inside, mut odd, mut touched, mut opened) = (0_u64, 0_u64, 0_u64, 0_u64);
        each_block(bytes, class, |[word, other, sign]| {
            let behind = word << 1 | inside;
            let (mut starts, mut ends) = (word & !behind, behind & !word);
            let single = ends & (starts << 1 | opened);
            // What is added to a run anywhere comes out behind its end.
            let (sum, first) = word.overflowing_add(other | starts & (sign << 1 | touched));
            let (sum, second) = sum.overflowing_add(odd);
            let strange = sum | sign | single;
            (inside, odd, touched, opened) = (word >> 63, u64::from(first | second), sign >> 63, starts >> 63);
            while starts != 0 {
                self.starts.push(base + starts.trailing_zeros());
                starts &= starts - 1;
            }
            while ends != 0 {
                let at = ends.trailing_zeros();
                self.ends.push((base + at) | ((strange >> at) as u32) << 31);
                ends &= ends - 1;
            }
            base += 64;
        });
        if inside == 1 {
            self.ends.push(bytes.len() as u32 | ((odd | opened) as u32) << 31);
        }
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = Run> {
        let run = |(&start, &end): (&u32, &u32)| Run { start: start as usize, end: (end & !ODD) as usize, plain: end & ODD == 0 };
        self.starts.iter().zip(&self.ends).map(run)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn runs_are_those_of_single_bytes(text in "([a-z]{0,80}|[a-z@'$ -]{0,9}|[0-9\u{e9}]{0,3}|[ -~]{0,70}){0,8}") {
            let bytes = text.as_bytes();
            let is = |at: Option<usize>, of: u8| at.and_then(|at| bytes.get(at)).is_some_and(|b| class(*b) & of != 0);
            let (mut single, mut at) = (Vec::new(), 0);
            for run in bytes.chunk_by(|a, b| class(*a) & WORD == class(*b) & WORD) {
                let (start, end) = (at, at + run.len());
                if is(Some(start), WORD) {
                    let touched = is(start.checked_sub(1), SIGN) || is(Some(end), SIGN);
                    let plain = run.len() > 1 && run.iter().all(u8::is_ascii_lowercase) && !touched;
                    single.push(Run { start, end, plain });
                }
                at = end;
            }
            let mut runs = Runs::default();
            runs.fill(b"a text that was there before");
            runs.fill(bytes);
            prop_assert_eq!(runs.iter().collect::<Vec<_>>(), single);
        }
    }
}
