//! Reads what stands beside a brand's name as words.

use super::common::is_common;
use super::ordinary::Ordinary;
use super::quick::QuickMap;
use super::vocabulary::{BAIT, PLAIN, SUBJECTS, TRADE};

/// Most letters of a run that are read.
const MAX_RUN: usize = 48;

/// What a word beside a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Word {
    /// Common in hosts of any kind: `app`, `online`.
    Plain,
    /// What shops and their customers deal in: `order`, `delivery`.
    Trade,
    /// What lures use: `login`, `refund`.
    Bait,
}

/// The words by themselves.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    known: QuickMap<&'static str, Word>,
    ends: Ends,
    ordinary: Ordinary,
}

/// What stands beside a name, read as words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beside {
    /// Words that lures use.
    pub(crate) bait: u8,
    /// Words of shops.
    pub(crate) trade: u8,
    /// Words of any host.
    pub(crate) plain: u8,
    /// Letters that are part of no word.
    pub(crate) unknown: u8,
    /// Runs of letters no language has.
    pub(crate) noise: u8,
    /// Digits.
    pub(crate) digits: u8,
}

/// The first and last three letters of words, as bits: most texts are told from words by them, without a look at the words.
#[derive(Clone, Debug)]
struct Ends([[u64; 512]; 2]);

impl Ends {
    fn of<'w>(words: impl Iterator<Item = &'w &'static str>) -> Ends {
        let mut out = Ends([[0; 512]; 2]);
        for word in words.map(|word| word.as_bytes()).filter(|word| word.len() >= 3) {
            for (bits, place) in out.0.iter_mut().zip(Ends::places(word)) {
                bits[place / 64] |= 1 << (place % 64);
            }
        }
        out
    }

    fn rule_out(&self, text: &[u8]) -> bool {
        text.len() >= 3 && self.of_some(text) != [true; 2]
    }

    /// Whether some word begins as the text does, and whether one ends so.
    fn of_some(&self, text: &[u8]) -> [bool; 2] {
        let [first, last] = Ends::places(text);
        [self.0[0][first / 64] >> (first % 64) & 1 == 1, self.0[1][last / 64] >> (last % 64) & 1 == 1]
    }

    /// Where in a text of at most 63 bytes some word may begin, and where one may end, a bit each.
    fn within(&self, text: &[u8]) -> [u64; 2] {
        let [a, b, rest @ ..] = text else { return [0; 2] };
        let (mut begins, mut ends, mut place) = (0, 0, Ends::place(&[*a, *b]));
        for (at, &letter) in rest.iter().enumerate() {
            place = (place << 5 | usize::from(letter & 31)) % (64 * 512);
            begins |= (self.0[0][place / 64] >> (place % 64) & 1) << at;
            ends |= (self.0[1][place / 64] >> (place % 64) & 1) << (at + 3);
        }
        [begins, ends]
    }

    fn places(text: &[u8]) -> [usize; 2] {
        [Ends::place(&text[..3]), Ends::place(&text[text.len() - 3..])]
    }

    fn place(letters: &[u8]) -> usize {
        letters.iter().fold(0, |place, &b| place << 5 | usize::from(b & 31))
    }
}

impl Words {
    pub(crate) fn new() -> Words {
        let mut words = QuickMap::default();
        for word in PLAIN.split_whitespace().chain(SUBJECTS.split_whitespace()) {
            words.insert(word, Word::Plain);
        }
        for word in BAIT.split_whitespace() {
            words.insert(word, Word::Bait);
        }
        for word in TRADE.split_whitespace() {
            words.insert(word, Word::Trade);
        }
        Words { ends: Ends::of(words.keys()), known: words, ordinary: Ordinary::new() }
    }

    /// Where in a text words of three letters or more may begin, and where they may end, a bit each; none in one of over 63 bytes.
    pub(crate) fn bounds(&self, text: &str) -> [u64; 2] {
        if text.len() > 63 { [0; 2] } else { self.ends.within(text.as_bytes()) }
    }

    /// Whether a run of letters is no chain of known words, as far as its ends tell.
    pub(crate) fn are_none(&self, run: &str) -> bool {
        self.ends.rule_out(&run.as_bytes()[..run.len().min(MAX_RUN)])
    }

    /// What a word says; `None` for any other text.
    pub(crate) fn get(&self, word: &str) -> Option<Word> {
        if self.ends.rule_out(word.as_bytes()) {
            return None;
        }
        self.known.get(word).copied()
    }

    /// Whether the text, hyphens aside, is a chain of known words, or ordinary ones.
    pub(crate) fn is_all_words(&self, text: &str) -> bool {
        let mut beside = Beside::default();
        for run in text.split('-') {
            match self.is_ordinary(run) {
                true => beside.plain += 1,
                false => self.read(run, &mut beside),
            }
        }
        beside.unknown == 0 && beside.words() > 0 && text.is_ascii()
    }

    /// Whether a run of letters is a chain of words that people use, or others that `also` knows, none of them a lure's or a shop's.
    pub(crate) fn is_speech(&self, run: &str, also: impl Fn(&str) -> bool) -> bool {
        let speech = |word: &str| match self.get(word) {
            Some(known) => known == Word::Plain,
            None => is_common(word) || word.strip_suffix('s').is_some_and(is_common) || also(word),
        };
        if !run.is_ascii() || run.len() > MAX_RUN {
            return false;
        }
        let mut reached = [false; MAX_RUN + 1];
        reached[0] = true;
        for start in 0..run.len() {
            if reached[start] {
                for end in start + 2..=run.len().min(start + 16) {
                    reached[end] |= speech(&run[start..end]);
                }
            }
        }
        reached[run.len()]
    }

    /// Whether a run is an ordinary word, perhaps with a known one before or after it (`sterlingbank`).
    fn is_ordinary(&self, run: &str) -> bool {
        if self.ordinary.is_word(run) {
            return true;
        }
        if run.len() < 6 || self.ends.of_some(run.as_bytes()) == [false; 2] {
            return false;
        }
        let mut splits = (3..run.len() - 2).filter(|&at| run.is_char_boundary(at)).map(|at| run.split_at(at));
        let beside = |(a, b): (&str, &str)| {
            self.get(b).is_some() && self.ordinary.is_word(a) || self.get(a).is_some() && self.ordinary.is_word(b)
        };
        splits.any(beside)
    }

    /// Reads a run of lower-case letters as a chain of known words, fewest unknown letters first; adds what it finds to `beside`.
    ///
    /// At most [`MAX_RUN`] letters are read, and words of at most 14, so that a label costs a bounded number of look-ups.
    pub(crate) fn read(&self, run: &str, beside: &mut Beside) {
        if run.is_empty() || !run.is_ascii() {
            return;
        }
        let run = &run[..run.len().min(MAX_RUN)];
        if let Some(word) = self.get(run) {
            beside.count(word);
            return;
        }
        let [begins, ends] = self.ends.within(run.as_bytes());
        // best[i]: unknown letters, words used, and the last word's start, for the first i letters.
        let mut best = [(u16::MAX, 0_u8, None); MAX_RUN + 1];
        best[0] = (0, 0, None);
        for end in 1..=run.len() {
            let (cost, _, _) = best[end - 1];
            best[end] = (cost.saturating_add(4), (end - 1) as u8, None);
            if ends >> end & 1 == 0 {
                continue;
            }
            let mut starts = begins & !(u64::MAX << (end - 2)) & u64::MAX << end.saturating_sub(14);
            while starts != 0 {
                let start = starts.trailing_zeros() as usize;
                starts &= starts - 1;
                if let Some(word) = self.known.get(&run[start..end]).copied() {
                    let cost = best[start].0.saturating_add(1);
                    if cost < best[end].0 {
                        best[end] = (cost, start as u8, Some(word));
                    }
                }
            }
        }
        let certain = best[run.len()].0 < 4;
        let mut end = run.len();
        let mut unknown = 0;
        while end > 0 {
            let (_, start, word) = best[end];
            match word {
                // Short words turn up in other words by chance.
                Some(word) if certain || end - start as usize > 4 => beside.count(word),
                Some(_) => beside.plain += 1,
                None => {
                    beside.unknown += 1;
                    unknown += 1;
                }
            }
            if word.is_some() || start == 0 {
                let from = if word.is_some() { end } else { 0 };
                beside.noise += u8::from(is_noise(&run.as_bytes()[from..from + unknown]));
                unknown = 0;
            }
            end = start as usize;
        }
    }
}

/// Whether four or more letters hold a pair that words of our nine languages do not.
fn is_noise(run: &[u8]) -> bool {
    let rare = |pair: &[u8]| match (pair[0].wrapping_sub(b'a'), pair[1].wrapping_sub(b'a')) {
        (a @ 0..26, b @ 0..26) => PAIRS[a as usize] >> b & 1 == 0,
        _ => false,
    };
    run.len() >= 4 && 3 * run.windows(2).filter(|pair| rare(pair)).count() >= run.len() - 1
}

/// For each letter, which letters follow it in three or more of the 5,404 words of the phrase packs and the lists above (bit 0 is `a`).
const PAIRS: [u32; 26] = [
    0x3FFFFFF, 0x11E79F3, 0x33F6F95, 0x357FDDF, 0x3FFFFFF, 0x11E6971, 0x11EF9DB, 0x15E7951, 0x3BFFFFF, 0x0104519, 0x21E6DD9,
    0x37CFDFB, 0x11CD91B, 0x37FFDFF, 0x1FFFFFF, 0x11EDDFD, 0x0100000, 0x37EFDFF, 0x17FFDFF, 0x37EFFFF, 0x3FEFFFF, 0x0324111,
    0x0066191, 0x008C115, 0x01CF817, 0x0584593,
];

impl Beside {
    /// Known words of any kind.
    pub(crate) fn words(self) -> u8 {
        self.bait + self.trade + self.plain
    }

    /// Whether only words of any host are there, and at most one digit: a service, a fan or a product rather than a lure.
    pub(crate) fn is_tame(self) -> bool {
        self.plain > 0 && (self.bait, self.trade, self.unknown) == (0, 0, 0) && self.digits < 2
    }

    /// Takes what was found in another piece.
    pub(crate) fn add(&mut self, other: Beside) {
        self.bait = self.bait.saturating_add(other.bait);
        self.trade = self.trade.saturating_add(other.trade);
        self.plain = self.plain.saturating_add(other.plain);
        self.unknown = self.unknown.saturating_add(other.unknown);
        self.noise = self.noise.saturating_add(other.noise);
        self.digits = self.digits.saturating_add(other.digits);
    }

    fn count(&mut self, word: Word) {
        match word {
            Word::Plain => self.plain += 1,
            Word::Trade => self.trade += 1,
            Word::Bait => self.bait += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speech_is_told_from_lures_and_noise() {
        let words = Words::new();
        let speech = |run: &str| words.is_speech(run, |word| word == "graniteharbour");
        for run in ["winetours", "adventuresinlondon", "photographers", "rezepte", "vsgraniteharbour"] {
            assert!(speech(run), "{run}");
        }
        for run in ["winelogin", "verification", "xqwine", "lb", &"wine".repeat(13)] {
            assert!(!speech(run), "{run}");
        }
    }

    #[test]
    fn runs_are_read_as_words() {
        let words = Words::new();
        for (run, bait, plain, unknown) in
            [("login", 1, 0, 0), ("secureaccount", 2, 0, 0), ("mylogin", 1, 0, 2), ("hatw", 0, 0, 4), ("onlinesupport", 1, 1, 0)]
        {
            let mut beside = Beside::default();
            words.read(run, &mut beside);
            assert_eq!((beside.bait, beside.plain, beside.unknown), (bait, plain, unknown), "{run}");
        }
    }
}
