//! Which words stand in a stretch of a text, roughly: a bit of 64 for each word, and any stretch told in two looks.

use std::ops::Range;

use super::vocabulary::WordId;
use super::words::Word;

/// How far before and behind a word a stretch may reach, in words.
pub(super) const FARTHEST: i32 = 30;
/// No stretch is as long as twice the longest that is kept.
const LEVELS: usize = 5;
/// Marks of no word before the first, so that no stretch begins before the rows, and behind the last, so that each has all its rows.
const MARGIN: usize = 32;
const BEHIND: usize = 1 << (LEVELS - 1);

/// The mark of a word, one of 64 that all words share; a word of no phrase has none.
#[inline]
pub(super) fn mark(id: WordId) -> u64 {
    u64::from(id != 0) << (id.wrapping_mul(0x9E37_79B1) >> 26)
}

/// Words around one, counted from it: two stretches of a power of two that overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stretch {
    level: u8,
    first: i8,
    second: i8,
}

impl Stretch {
    /// From one word to another; `None` when it reaches too far or is too long: such are hardly ever without a given word.
    pub(super) fn new(from: i8, to: i8) -> Option<Stretch> {
        let near = |n: i8| i32::from(n).abs() <= FARTHEST;
        let len = (i32::from(to) - i32::from(from) + 1).try_into().ok().filter(|len: &u32| *len > 0)?;
        let level = len.ilog2() as usize;
        let fits = near(from) && near(to) && level < LEVELS;
        fits.then(|| Stretch { level: level as u8, first: from, second: to - (1 << level) + 1 })
    }

    /// First and last word.
    pub(super) fn ends(self) -> (i8, i8) {
        (self.first, self.second + ((1 << self.level) - 1))
    }
}

/// The marks of the words of one text. Reused between texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sights {
    /// In row `n`: for each word the marks of the `2^n` words that begin with it.
    rows: [Vec<u64>; LEVELS],
}

impl Sights {
    /// Takes another text.
    pub(super) fn fill(&mut self, words: &[Word]) {
        let single = &mut self.rows[0];
        single.clear();
        single.resize(MARGIN, 0);
        single.extend(words.iter().map(|word| mark(word.id)));
        single.resize(MARGIN + words.len() + BEHIND, 0);
        for level in 1..LEVELS {
            let (shorter, longer) = self.rows.split_at_mut(level);
            let (from, to) = (&shorter[level - 1], &mut longer[0]);
            let behind = &from[1 << (level - 1)..];
            to.resize(behind.len(), 0);
            to.iter_mut().zip(from.iter().zip(behind)).for_each(|(to, (a, b))| *to = a | b);
        }
    }

    /// The marks of some words, each its own.
    #[inline]
    pub(super) fn single(&self, words: Range<usize>) -> &[u64] {
        self.rows[0].get(words.start + MARGIN..words.end + MARGIN).unwrap_or_default()
    }

    /// The marks of the words that stand in a stretch around word `at`.
    #[inline]
    pub(super) fn of(&self, at: usize, stretch: Stretch) -> u64 {
        let row = &self.rows[usize::from(stretch.level) % LEVELS];
        let marks = |place: i8| row.get((at + MARGIN).wrapping_add_signed(place.into())).copied().unwrap_or(0);
        marks(stretch.first) | marks(stretch.second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_holds_the_marks_of_its_words() {
        let words: Vec<Word> = (0..70).map(|n| Word { start: 0, end: 0, id: n * n % 90, sentence: 0 }).collect();
        let mut sights = Sights::default();
        sights.fill(&words[..9]);
        sights.fill(&words);
        for from in -FARTHEST as i8..=FARTHEST as i8 {
            for to in from..=FARTHEST as i8 {
                let Some(stretch) = Stretch::new(from, to) else {
                    assert!(to - from >= 31, "{from}..={to} is not too long");
                    continue;
                };
                assert_eq!(stretch.ends(), (from, to));
                for at in [0, 1, 8, 33, 69] {
                    let place = |n: i8| at as isize + isize::from(n);
                    let single = words.iter().enumerate().filter(|(n, _)| (place(from)..=place(to)).contains(&(*n as isize)));
                    let marks = single.fold(0, |marks, (_, word)| marks | mark(word.id));
                    assert_eq!(sights.of(at, stretch), marks, "{from}..={to} around {at}");
                }
            }
        }
        assert_eq!([Stretch::new(1, 0), Stretch::new(0, 100), Stretch::new(-128, 0)], [None; 3]);
    }
}
