//! Runs of bytes that words are made of: small letters, digits, and all that is not ASCII.

use super::blocks::each_block;

/// One run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it is small letters only.
    pub(super) letters: bool,
}

/// The runs of one text. Reused between texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs {
    /// Where each begins, and one past its end with [`ODD`] where it is not small letters only.
    runs: Vec<(u32, u32)>,
}

const ODD: u32 = 1 << 31;

const WORD: u8 = 1;
const OTHER: u8 = 1 << 1;

#[inline]
fn class(b: u8) -> u8 {
    let letter = b.wrapping_sub(b'a') < 26;
    let other = (b.wrapping_sub(b'0') < 10) | (b >= 0x80);
    u8::from(letter | other) | u8::from(other) << 1
}

impl Runs {
    /// Finds the runs of another text.
    pub(super) fn fill(&mut self, bytes: &[u8]) {
        self.runs.clear();
        let (mut base, mut start, mut odd, mut inside) = (0_u32, 0_u32, 0_u32, 0_u64);
        each_block(bytes, class, |classes| {
            let (word, other) = (classes.of(WORD), classes.of(OTHER));
            // Where runs begin and end, by turns.
            let mut edges = word ^ (word << 1 | inside);
            while edges != 0 {
                let at = edges.trailing_zeros();
                edges &= edges - 1;
                if word >> at & 1 == 1 {
                    (start, odd) = (base + at, 0);
                    continue;
                }
                // What of the run stands in this block.
                let first = start.max(base) - base;
                let others = other & ((1 << at) - 1) & (u64::MAX << first);
                self.runs.push((start, (base + at) | odd | if others != 0 { ODD } else { 0 }));
            }
            inside = word >> 63;
            if inside == 1 {
                let first = start.max(base) - base;
                odd |= if other >> first != 0 { ODD } else { 0 };
            }
            base += 64;
        });
        if inside == 1 {
            self.runs.push((start, bytes.len() as u32 | odd));
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Run> {
        self.runs.iter().map(|&(start, end)| Run { start: start as usize, end: (end & !ODD) as usize, letters: end & ODD == 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn runs_are_those_of_single_bytes(text in "([a-z]{0,80}|[0-9\u{e9}]{0,3}|[ -~]{0,70}){0,8}") {
            let bytes = text.as_bytes();
            let in_word = |b: &u8| class(*b) & WORD != 0;
            let (mut single, mut at) = (Vec::new(), 0);
            for run in bytes.chunk_by(|a, b| in_word(a) == in_word(b)) {
                if in_word(&run[0]) {
                    let letters = run.iter().all(u8::is_ascii_lowercase);
                    single.push(Run { start: at, end: at + run.len(), letters });
                }
                at += run.len();
            }
            let mut runs = Runs::default();
            runs.fill(b"a text that was there before");
            runs.fill(bytes);
            prop_assert_eq!(runs.iter().collect::<Vec<_>>(), single);
        }
    }
}
