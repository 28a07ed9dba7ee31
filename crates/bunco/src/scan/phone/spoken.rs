//! Digits said in words, put together: tens and units, hundreds, "double five".

use super::Disguise;
use super::lex::{Group, Lexer};
use super::symbol::gap;
use super::words::{FR, Languages, Word};

impl Lexer {
    /// Whether the window can go on in these languages; notes it.
    pub(super) fn speak(&mut self, languages: Languages) -> bool {
        let common = self.languages & languages;
        if common != 0 {
            self.languages = common;
        }
        common != 0
    }

    /// Adds what a word says. False when it cannot stand here.
    pub(super) fn say(&mut self, word: Word, start: usize, end: usize, gap: (u16, u8), mark: Disguise) -> bool {
        let mark = mark | Disguise::WORDS;
        let joined = gap.0 & !(gap::SPACE | gap::DASH) == 0;
        match word {
            Word::Num(value, width) => self.number(value, width, start, end, gap, mark, joined),
            Word::Oh => self.push(start, end, &[0], gap, mark),
            Word::Hundred => match self.groups.last_mut() {
                Some(last) if last.len == 1 && joined => {
                    self.digits.extend_from_slice(b"00");
                    last.word = last.word.map(|(value, _)| (value * 100, 3));
                    last.len = 3;
                    last.end = end;
                    last.mark = last.mark | mark;
                }
                _ => self.number(100, 3, start, end, gap, mark, false),
            },
            Word::Thousand => match self.groups.last_mut() {
                Some(last) if last.len <= 3 && joined => {
                    self.digits.extend_from_slice(b"000");
                    last.len += 3;
                    last.word = None;
                    last.end = end;
                    last.mark = last.mark | mark;
                }
                _ => return false,
            },
            Word::Repeat(n) => self.repeat = n,
            Word::And => match self.groups.last() {
                Some(last) if last.word.is_some() && joined => self.and = true,
                _ => return false,
            },
            Word::Filler => return !self.groups.is_empty(),
            Word::Plus => return self.groups.is_empty(),
        }
        true
    }

    #[allow(clippy::too_many_arguments)]
    fn number(&mut self, value: u16, width: u8, start: usize, end: usize, gap: (u16, u8), mark: Disguise, joined: bool) {
        let and = std::mem::take(&mut self.and);
        let french = self.languages == FR;
        if let Some(last) = self.groups.last_mut()
            && let Some((before, before_width)) = last.word
            && joined
            && self.repeat == 1
        {
            let sum = match (before, before_width) {
                // quatre-vingt, soixante-dix, quatre-vingt-dix
                (4, 1) if french && value == 20 => Some(80),
                (60 | 80, 2) if french && (1..20).contains(&value) => Some(before + value),
                (tens, 2) if tens >= 20 && tens % 10 == 0 && width == 1 && value > 0 => Some(tens + value),
                (hundreds, 3) if hundreds % 100 == 0 && (and || french) && (1..100).contains(&value) => Some(hundreds + value),
                (hundreds, 3) if french && hundreds % 100 >= 60 && hundreds % 10 == 0 && value < 20 => Some(hundreds + value),
                (sum, 3) if (and || french) && sum % 100 >= 20 && sum % 10 == 0 && width == 1 && value > 0 => Some(sum + value),
                _ => None,
            };
            if let Some(sum) = sum {
                self.digits.truncate(last.first);
                let width = if sum >= 100 { 3 } else { 2 };
                write_digits(sum, width, &mut self.digits);
                last.len = usize::from(width);
                last.word = Some((sum, width));
                last.end = end;
                return;
            }
        }
        let first = self.digits.len();
        let times = std::mem::replace(&mut self.repeat, 1);
        for _ in 0..if width == 1 { times } else { 1 } {
            write_digits(value, width, &mut self.digits);
        }
        let len = self.digits.len() - first;
        let word = (len == usize::from(width)).then_some((value, width));
        self.add(Group { start, end, first, len, mark, word, ..Group::default() }, gap);
    }

    pub(super) fn push(&mut self, start: usize, end: usize, digits: &[u8], gap: (u16, u8), mark: Disguise) {
        let first = self.digits.len();
        let times = std::mem::replace(&mut self.repeat, 1);
        for _ in 0..times {
            self.digits.extend(digits.iter().map(|d| b'0' + d));
        }
        let len = self.digits.len() - first;
        self.add(Group { start, end, first, len, mark, ..Group::default() }, gap);
    }
}

fn write_digits(value: u16, width: u8, out: &mut Vec<u8>) {
    for place in (0..u32::from(width)).rev() {
        out.push(b'0' + (value / 10u16.pow(place) % 10) as u8);
    }
}
