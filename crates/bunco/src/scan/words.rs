//! Words of a folded text, found once for phrases, names and everything else.
//!
//! A word is a run of letters, digits and marks. In scripts without spaces (Han, kana) every character is a word. Where the same
//! letters can be read in another way, that reading is kept beside the plain one ([`Reading`]): hyphenated words read as one,
//! letters spaced out, digits and signs that stand for letters. A reading is kept only when it gives a word of the vocabulary.

use std::ops::Range;

use super::alphabet::is_alphanumeric;
use super::letters;
use super::runs::Runs;
use super::sights::Sights;
use super::vocabulary::{DIGITS, Traits, Vocabulary, WordId};

/// One word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// Bytes of the folded text.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
    /// Its number in the vocabulary, 0 when it is in none.
    pub(crate) id: WordId,
    /// The number of its sentence in the text; blank lines end sentences too.
    pub(crate) sentence: u32,
}

/// Another way to read some words: as one word of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The first word.
    pub(crate) at: u32,
    /// How many words it takes.
    pub(crate) len: u32,
    /// What it reads.
    pub(crate) id: WordId,
    /// Whether an honest writer would hardly write so.
    pub(crate) disguised: bool,
}

/// The words of one text. Reused between texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    pub(crate) words: Vec<Word>,
    /// By `at`.
    pub(crate) readings: Vec<Reading>,
    /// Words that are something to a search, in order.
    marked: Vec<(u32, Traits)>,
    /// What stands around each.
    pub(super) sights: Sights,
    /// The first word of each sentence.
    sentences: Vec<u32>,
    /// Words that may have another reading: not all letters, single letters, with a sign beside them.
    unusual: Vec<u32>,
    letters: Vec<u8>,
    runs: Runs,
    /// By run: the number of the word that it is, where it is plain.
    ids: Vec<WordId>,
}

/// How far a text is cut.
#[derive(Default)]
struct Cut {
    at: usize,
    /// Whether something since the last word ended its sentence.
    ended: bool,
}

/// Longest run of spaced letters that is looked at in one go; more are cut.
const SPACED: usize = 64;

impl Reading {
    /// Whether it is one word with a letter wrong: no other reading is of a single word and yet honest.
    pub(crate) fn is_misspelt(&self) -> bool {
        self.len == 1 && !self.disguised
    }
}

impl Words {
    /// Finds the words of a folded text.
    pub(crate) fn find(&mut self, text: &str, vocabulary: &Vocabulary) {
        self.words.clear();
        self.readings.clear();
        self.unusual.clear();
        self.sentences.clear();
        let bytes = text.as_bytes();
        let mut runs = std::mem::take(&mut self.runs);
        runs.fill(bytes);
        let mut ids = std::mem::take(&mut self.ids);
        ids.clear();
        ids.extend(runs.iter().map(|run| if run.plain { vocabulary.id_at(bytes, run.start, run.end - run.start) } else { 0 }));
        self.words.reserve(ids.len());
        let mut cut = Cut::default();
        for (run, &id) in runs.iter().zip(&ids) {
            // A word with an apostrophe may have taken the beginning of this run, or all of it.
            let start = run.start.max(cut.at);
            if start >= run.end {
                continue;
            }
            // Nearly always it is one space.
            if start - cut.at != 1 || bytes[cut.at] != b' ' {
                cut.ended |= (cut.at..start).any(|at| ends_sentence(bytes, at));
            }
            cut.at = start;
            if run.plain {
                let sentence = self.sentence_from(&mut cut);
                self.words.push(Word { start: start as u32, end: run.end as u32, id, sentence });
                cut.at = run.end;
            } else {
                self.cut_slowly(text, run.end, &mut cut, vocabulary);
            }
        }
        (self.runs, self.ids) = (runs, ids);
        self.mark(bytes, vocabulary);
        self.sights.fill(&self.words);
        self.find_readings(bytes, vocabulary);
    }

    /// Marks the words that are something to a search.
    fn mark(&mut self, bytes: &[u8], vocabulary: &Vocabulary) {
        self.marked.clear();
        self.marked.resize(self.words.len(), (0, 0));
        let mut count = 0;
        for (at, word) in self.words.iter().enumerate() {
            let digits = if bytes[word.start as usize].is_ascii_digit() { DIGITS } else { 0 };
            let traits = vocabulary.traits(word.id) | digits;
            // Written where the next one goes, and kept if it is one: whether it is can hardly be foretold.
            self.marked[count] = (at as u32, traits);
            count += usize::from(traits != 0);
        }
        self.marked.truncate(count);
    }

    /// The words that have one of some traits, by place.
    #[inline]
    pub(super) fn with(&self, traits: Traits) -> impl Iterator<Item = usize> {
        self.marked.iter().filter(move |(_, own)| own & traits != 0).map(|(at, _)| *at as usize)
    }

    /// The number of the next word's sentence, which may begin with it.
    #[inline]
    fn sentence_from(&mut self, cut: &mut Cut) -> u32 {
        if std::mem::take(&mut cut.ended) || self.sentences.is_empty() {
            self.sentences.push(self.words.len() as u32);
        }
        self.sentences.len() as u32 - 1
    }

    /// The words of the sentence that a word is of.
    #[inline]
    pub(super) fn sentence_of(&self, word: usize) -> Range<usize> {
        let number = self.words[word].sentence as usize;
        let end = self.sentences.get(number + 1).map_or(self.words.len(), |next| *next as usize);
        self.sentences[number] as usize..end
    }

    /// The word of small letters from `cut.at` to `end`; `next` stands behind it.
    fn push_plain(&mut self, bytes: &[u8], end: usize, next: u8, cut: &mut Cut, vocabulary: &Vocabulary) {
        let start = cut.at;
        let sentence = self.sentence_from(cut);
        let sign = start > 0 && matches!(bytes[start - 1], b'@' | b'$') || matches!(next, b'@' | b'$' | b'-');
        if sign || end - start == 1 {
            self.unusual.push(self.words.len() as u32);
        }
        let id = vocabulary.id_at(bytes, start, end - start);
        self.words.push(Word { start: start as u32, end: end as u32, id, sentence });
        cut.at = end;
    }

    /// Cuts a text of any kind into words, from `cut.at` at least to `to`. Slow: character by character.
    fn cut_slowly(&mut self, text: &str, to: usize, cut: &mut Cut, vocabulary: &Vocabulary) {
        let bytes = text.as_bytes();
        while cut.at < to {
            let at = cut.at;
            if !is_word_byte(bytes[at]) {
                cut.ended |= ends_sentence(bytes, at);
                cut.at += 1;
                continue;
            }
            let letters = at + letters::run(bytes, at);
            let next = bytes.get(letters).copied().unwrap_or(b' ');
            if letters > at && !is_word_byte(next) && next != b'\'' {
                self.push_plain(bytes, letters, next, cut, vocabulary);
                continue;
            }
            let end = word_end(text, at);
            if end == at {
                let c = text[at..].chars().next().expect("at is inside the text");
                cut.ended |= matches!(c, '\u{3002}' | '\u{FF01}' | '\u{FF1F}' | '\u{0964}' | '\u{061F}');
                cut.at += c.len_utf8();
                continue;
            }
            let sentence = self.sentence_from(cut);
            let first = self.words.len() as u32;
            self.push(bytes, at, end, sentence, vocabulary);
            self.unusual.extend(first..self.words.len() as u32);
            cut.at = end;
        }
    }

    /// One word, or several where an apostrophe ties short ones (`l'ordinateur`) or splits one (`don't`).
    fn push(&mut self, bytes: &[u8], start: usize, end: usize, sentence: u32, vocabulary: &Vocabulary) {
        let word = &bytes[start..end];
        let Some(quote) = word.iter().position(|&b| b == b'\'') else {
            return self.push_letters(start, end, word, sentence, vocabulary);
        };
        // French and Italian tie longer ones as well: `jusqu'au`, `dell'ufficio`.
        let ties = quote <= 2 || word[..quote].ends_with(b"ll") || word[..quote].ends_with(b"qu");
        if ties && word.len() - quote > 3 {
            let middle = start + quote;
            self.push_letters(start, middle, &word[..quote], sentence, vocabulary);
            self.push(bytes, middle + 1, end, sentence, vocabulary);
            return;
        }
        let mut letters = std::mem::take(&mut self.letters);
        letters.clear();
        letters.extend(word.iter().filter(|&&b| b != b'\''));
        self.push_letters(start, end, &letters, sentence, vocabulary);
        self.letters = letters;
    }

    /// A word that is looked up by some letters.
    fn push_letters(&mut self, start: usize, end: usize, letters: &[u8], sentence: u32, vocabulary: &Vocabulary) {
        let id = vocabulary.id(letters);
        self.words.push(Word { start: start as u32, end: end as u32, id, sentence });
    }

    fn find_readings(&mut self, bytes: &[u8], vocabulary: &Vocabulary) {
        let mut done = 0;
        for n in 0..self.unusual.len() {
            let at = self.unusual[n] as usize;
            if at < done {
                continue;
            }
            let word = self.words[at];
            // Words of other scripts have other readings only where they are joined.
            if bytes[word.start as usize] >= 0x80 {
                if bytes.get(word.end as usize) == Some(&b'-') {
                    self.read_joined(bytes, at, vocabulary);
                }
                continue;
            }
            let spaced = self.spaced_letters(bytes, at);
            if spaced >= 3 {
                self.read_spaced(bytes, at, spaced, vocabulary);
                done = at + spaced;
                continue;
            }
            self.read_leet(bytes, at, vocabulary);
            if bytes.get(word.end as usize) == Some(&b'-') {
                self.read_joined(bytes, at, vocabulary);
            }
        }
    }

    /// How many words from `at` on are single letters with one sign or space between them.
    fn spaced_letters(&self, bytes: &[u8], at: usize) -> usize {
        let single = |w: &Word| w.end - w.start == 1 && !bytes[w.start as usize].is_ascii_digit();
        let mut count = 0;
        while let Some(word) = self.words.get(at + count).filter(|w| single(w)) {
            if count > 0 && (word.start - self.words[at + count - 1].end > 1) || count == SPACED {
                break;
            }
            count += 1;
        }
        count
    }

    fn read_spaced(&mut self, bytes: &[u8], at: usize, count: usize, vocabulary: &Vocabulary) {
        self.letters.clear();
        self.letters.extend(self.words[at..at + count].iter().map(|w| bytes[w.start as usize]));
        for start in 0..count.saturating_sub(2) {
            for end in start + 3..=count.min(start + vocabulary.longest()) {
                let id = vocabulary.id(&self.letters[start..end]);
                if id != 0 {
                    let reading = Reading { at: (at + start) as u32, len: (end - start) as u32, id, disguised: end - start > 3 };
                    self.readings.push(reading);
                }
            }
        }
    }

    /// `e-mail` as `email`, `anti-virus` as `antivirus`.
    fn read_joined(&mut self, bytes: &[u8], at: usize, vocabulary: &Vocabulary) {
        self.letters.clear();
        for len in 1..=3 {
            let Some(word) = self.words.get(at + len - 1) else { return };
            if len > 1 && (word.start != self.words[at + len - 2].end + 1 || bytes[word.start as usize - 1] != b'-') {
                return;
            }
            self.letters.extend_from_slice(&bytes[word.start as usize..word.end as usize]);
            let id = if len > 1 { vocabulary.id(&self.letters) } else { 0 };
            if id != 0 {
                self.readings.push(Reading { at: at as u32, len: len as u32, id, disguised: false });
            }
        }
    }

    /// `acc0unt`, `p@yment`: a run of letters with digits or signs that look like letters.
    fn read_leet(&mut self, bytes: &[u8], at: usize, vocabulary: &Vocabulary) {
        let word = self.words[at];
        let mut start = word.start as usize;
        if start > 0 && matches!(bytes[start - 1], b'@' | b'$') && (start == 1 || !is_word_byte(bytes[start - 2])) {
            start -= 1;
        }
        let mut end = word.end as usize;
        let mut len = 1;
        while matches!(bytes.get(end), Some(b'@' | b'$')) {
            let next = self.words.get(at + len).filter(|next| next.start as usize == end + 1);
            end = next.map_or(end + 1, |next| next.end as usize);
            len += usize::from(next.is_some());
            if end - start > vocabulary.longest() {
                return;
            }
        }
        let run = &bytes[start..end];
        let signs = run.iter().filter(|b| !b.is_ascii_lowercase()).count();
        // At least half letters, so that "365", "1a" and "p45" stay what they are.
        if signs == 0
            || !(3..=vocabulary.longest()).contains(&run.len())
            || signs * 2 > run.len() + usize::from(run.len() > 3)
            || !run.is_ascii()
        {
            return;
        }
        let ones = run.iter().filter(|&&b| b == b'1').count().min(3);
        for choice in 0..1u32 << ones {
            self.letters.clear();
            let mut one = 0;
            self.letters.extend(run.iter().map(|&b| match b {
                b'0' => b'o',
                b'1' => {
                    one += 1;
                    if choice >> (one - 1) & 1 == 0 { b'i' } else { b'l' }
                }
                b'3' => b'e',
                b'4' | b'@' => b'a',
                b'5' | b'$' => b's',
                b'7' => b't',
                b'8' => b'b',
                b => b,
            }));
            let id = vocabulary.id(&self.letters);
            if id != 0 {
                self.readings.push(Reading { at: at as u32, len: len as u32, id, disguised: true });
                return;
            }
        }
    }

    /// The readings that begin at a word.
    #[inline]
    pub(crate) fn readings_at(&self, at: usize) -> &[Reading] {
        if self.readings.is_empty() {
            return &[];
        }
        let from = self.readings.partition_point(|r| (r.at as usize) < at);
        let to = from + self.readings[from..].iter().take_while(|r| r.at as usize == at).count();
        &self.readings[from..to]
    }

    /// The readings that begin inside a range of words.
    #[inline]
    pub(crate) fn readings_within(&self, from: usize, to: usize) -> impl Iterator<Item = &Reading> {
        let first = if self.readings.is_empty() { 0 } else { self.readings.partition_point(|r| (r.at as usize) < from) };
        self.readings[first..].iter().take_while(move |r| (r.at as usize) < to)
    }

    /// Words of a phrase or name for the vocabulary, in the way texts are cut.
    pub(crate) fn cut(folded: &str) -> Vec<String> {
        let mut words = Words::default();
        words.find(folded, &Vocabulary::default());
        let text = |w: &Word| folded[w.start as usize..w.end as usize].replace('\'', "");
        words.words.iter().map(text).collect()
    }
}

#[inline]
fn is_word_byte(b: u8) -> bool {
    b.is_ascii_lowercase() || b.is_ascii_digit() || b >= 0x80
}

/// End of the word that begins at `at`; `at` itself when the character there belongs to no word.
fn word_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    while end < bytes.len() {
        let b = bytes[end];
        if b.is_ascii_lowercase() || b.is_ascii_digit() {
            end += 1;
        } else if b == b'\'' {
            // Inside a word only.
            if end > at && bytes.get(end + 1).is_some_and(|&b| is_word_byte(b)) {
                end += 1;
            } else {
                break;
            }
        } else if b >= 0x80 {
            let c = text[end..].chars().next().expect("end is on a boundary");
            if is_unspaced(c) {
                return if end == at { end + c.len_utf8() } else { end };
            }
            if !(is_alphanumeric(c) || is_mark(c)) {
                break;
            }
            end += c.len_utf8();
        } else {
            break;
        }
    }
    end
}

/// Characters of scripts that are written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Marks that belong to words: of Indic, Arabic, Hebrew, Thai and related scripts. (Fold has taken marks off Latin letters.)
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0487}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}'
        | '\u{0951}'..='\u{0957}' | '\u{0962}'..='\u{0963}' | '\u{0981}'..='\u{0983}' | '\u{09BC}'..='\u{0A03}'
        | '\u{0A3C}'..='\u{0A51}' | '\u{0A70}'..='\u{0A83}' | '\u{0ABC}'..='\u{0ACD}' | '\u{0B3C}'..='\u{0B57}'
        | '\u{0BBE}'..='\u{0BCD}' | '\u{0C3E}'..='\u{0C56}' | '\u{0CBC}'..='\u{0CD6}' | '\u{0D3E}'..='\u{0D4D}'
        | '\u{0E31}' | '\u{0E34}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}')
}

/// Whether an ASCII sign between words ends a sentence.
#[inline]
fn ends_sentence(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        // A full stop ends a sentence when white space or nothing follows: not in "amazon.com" or "3.50".
        b'.' | b'!' | b'?' => matches!(bytes.get(at + 1), None | Some(b' ' | b'\n' | b'"' | b'\'' | b')')),
        b'\n' => {
            let rest = &bytes[at + 1..];
            let blank = rest.iter().take(64).take_while(|&&b| b == b' ').count();
            rest.get(blank) == Some(&b'\n')
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Cutting by runs gives the words that cutting character by character gives.
        #[test]
        fn runs_give_the_same_words(text in "([a-f]{1,9}|[0-9 .!?\n'@$-]{1,3}|\u{e9}|\u{2014}|\u{3042}|\u{3002}|\u{94d}){0,60}") {
            let v = vocabulary("a b abc fade");
            let (mut by_runs, mut slow) = (Words::default(), Words::default());
            by_runs.find(&text, &v);
            slow.cut_slowly(&text, text.len(), &mut Cut::default(), &v);
            slow.find_readings(text.as_bytes(), &v);
            let list = |words: &Words| words.words.iter().map(|w| (w.start, w.end, w.id, w.sentence)).collect::<Vec<_>>();
            prop_assert_eq!(list(&by_runs), list(&slow));
            prop_assert_eq!(by_runs.readings, slow.readings);
        }
    }

    fn vocabulary(words: &str) -> Vocabulary {
        let mut v = Vocabulary::default();
        words.split(' ').for_each(|w| {
            v.add(w);
        });
        v
    }

    #[test]
    fn texts_are_cut_into_words() {
        let cases: &[(&str, &str)] = &[
            ("your pc is infected", "your pc is infected"),
            ("don't wait, i'm here", "dont wait im here"),
            ("l'ordinateur d'un ami", "l ordinateur dun ami"),
            ("call 1-800-555", "call 1 800 555"),
            ("amazon.com", "amazon com"),
            ("\u{8B66}\u{544A} windows", "\u{8B66} \u{544A} windows"),
            ("\u{0915}\u{0943}\u{092A}\u{092F}\u{093E} ok", "\u{0915}\u{0943}\u{092A}\u{092F}\u{093E} ok"),
            ("'quoted'", "quoted"),
            ("", ""),
        ];
        for (text, want) in cases {
            assert_eq!(Words::cut(text).join(" "), *want, "{text:?}");
        }
    }

    #[test]
    fn other_readings_are_kept() {
        let v = vocabulary("email microsoft support account payment install");
        type Case = (&'static str, &'static [(u32, u32, &'static str)]);
        let cases: &[Case] = &[
            ("an e-mail", &[(1, 2, "email")]),
            ("m i c r o s o f t", &[(0, 9, "microsoft")]),
            ("m i c r o s o f t s u p p o r t", &[(0, 9, "microsoft"), (9, 7, "support")]),
            ("your acc0unt", &[(1, 1, "account")]),
            ("p@yment of 5", &[(0, 2, "payment")]),
            ("1nsta11 it", &[(0, 1, "install")]),
            ("a b c", &[]),
            ("box 365 a1", &[]),
        ];
        for (text, want) in cases {
            let mut words = Words::default();
            words.find(text, &v);
            let got: Vec<(u32, u32, &str)> =
                words.readings.iter().map(|r| (r.at, r.len, std::str::from_utf8(v.word(r.id)).expect("utf-8"))).collect();
            assert_eq!(&got, want, "{text:?}");
        }
    }

    /// More ones than a number has bits to choose by.
    #[test]
    fn what_is_longer_than_any_word_has_no_reading() {
        let mut words = Words::default();
        words.find(&"a1".repeat(40), &vocabulary("install"));
        assert_eq!((words.words.len(), words.readings.len()), (1, 0));
    }

    #[test]
    fn sentences_and_paragraphs_break() {
        let mut words = Words::default();
        words.find("one two. three 3.50 four\nfive\n\nsix", &Vocabulary::default());
        let sentences: Vec<u32> = words.words.iter().map(|w| w.sentence).collect();
        assert_eq!(sentences, [0, 0, 1, 1, 1, 1, 1, 2]);
    }
}
