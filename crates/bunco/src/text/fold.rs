//! Text made comparable: what looks or reads alike becomes the same characters.
//!
//! One table step a character: compatibility form, small letter, ASCII digit, no accents on Latin and Greek letters, nothing that
//! is invisible, one kind of space, dash and quotation mark. Then letters of other scripts become Latin where a word is disguised with
//! them (`lookalike`). Stretches of ASCII are copied and lower-cased whole. Digits stay digits, words stay as they are spaced:
//! figures for letters and letters set apart are read later, by words. Folding a folded text changes nothing.

use super::map::OffsetMap;
use super::tables::fold::{
    ACCENT, BLOCK, BLOCKS, CONFUSABLE, FOREIGN, IGNORABLE, INDEX, ODD, OP, OVERRIDE, PAIRS, SECOND, SEQUENCE, SEQUENCES, STYLED,
    WIDE,
};
use super::{bidi, lookalike};
use crate::span::Span;

/// A folded text and the way back. Meant to be reused: [`fold`] keeps its memory.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    /// The text: lower case, lines end with `\n` alone.
    pub(crate) text: String,
    /// From `text` to the text that was folded.
    pub(crate) map: OffsetMap,
    /// What was disguised, in the order of the text.
    pub(crate) changes: Vec<Change>,
}

/// A change that honest text seldom needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// In the folded text; empty where something was left out. `map.source_span` gives what stood there.
    pub(crate) at: Span,
    pub(crate) kind: ChangeKind,
}

/// How a character was disguised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChangeKind {
    /// A letter of another script, or of phonetic writing, that looks like the one it became.
    Confusable,
    /// Something invisible inside a word of a script that has no use for it.
    Invisible,
    /// A letter or digit in another dress: mathematical, enclosed, small capital, full-width outside Chinese and Japanese.
    Styled,
    /// A mark over or through a Latin letter that no language puts there.
    Mark,
    /// An override of the reading direction.
    Bidi,
}

/// Folds `text` into `out`. Linear in its length.
pub(crate) fn fold(text: &str, out: &mut Folded) {
    out.text.clear();
    out.map.clear();
    out.changes.clear();
    match bidi::turned(text) {
        None => straight(text, out),
        Some((turned, map)) => {
            straight(&turned, out);
            out.map = out.map.compose(&map);
        }
    }
}

fn straight(text: &str, out: &mut Folded) {
    let mut folder = Folder { text, out, accents: 0, foreign: false, line: Line::default() };
    folder.run();
    let foreign = folder.foreign;
    // A mark may be noted at a letter before something left out.
    out.changes.sort_by_key(|change| change.at);
    if foreign {
        lookalike::apply(text, out);
    }
}

/// What the table says of a character; 0 when it stays.
pub(crate) fn cell(c: char) -> u32 {
    let c = c as usize;
    INDEX.get(c / BLOCK).map_or(0, |&block| BLOCKS[block as usize][c % BLOCK])
}

struct Folder<'a> {
    text: &'a str,
    out: &'a mut Folded,
    /// Accents since the last character that is none.
    accents: usize,
    /// Whether there was a letter that may be a look-alike.
    foreign: bool,
    line: Line,
}

/// What is known of the line being folded, found out when it is asked for.
#[derive(Default)]
struct Line {
    end: usize,
    has_ideographs: bool,
}

impl Folder<'_> {
    fn run(&mut self) {
        let mut at = 0;
        loop {
            let plain = plain_len(&self.text.as_bytes()[at..]);
            if plain > 0 {
                let start = self.out.text.len();
                self.out.text.push_str(&self.text[at..at + plain]);
                self.out.text[start..].make_ascii_lowercase();
                self.out.map.copy(plain);
                self.accents = 0;
                at += plain;
            }
            let Some(c) = self.text[at..].chars().next() else { return };
            at += self.one(c, at);
        }
    }

    /// Folds the character at `at` and gives how many bytes that took.
    fn one(&mut self, c: char, at: usize) -> usize {
        let len = c.len_utf8();
        let cell = cell(c);
        let low = char::from_u32(cell & 0x1F_FFFF).unwrap_or(c);
        match cell & OP {
            ACCENT => {
                self.accent(c, cell & ODD != 0);
                return len;
            }
            IGNORABLE => return self.ignorables(at),
            OVERRIDE => {
                self.out.map.skip(len);
                self.note(self.out.text.len(), ChangeKind::Bidi);
                return len;
            }
            _ => {}
        }
        self.accents = 0;
        let start = self.out.text.len();
        match cell & OP {
            _ if cell == 0 => {
                self.out.text.push(c);
                self.out.map.copy(len);
            }
            SEQUENCE => {
                self.out.text.push_str(SEQUENCES.get((cell & 0xFFFF) as usize).copied().unwrap_or_default());
                self.out.map.block(self.out.text.len() - start, len);
            }
            SECOND if self.compose(low, len) => {}
            _ if c == '\r' && self.text.as_bytes().get(at + 1) == Some(&b'\n') => {
                self.out.text.push('\n');
                self.out.map.unit(1, 2);
                return 2;
            }
            _ => {
                self.out.text.push(low);
                self.out.map.unit(low.len_utf8(), len);
            }
        }
        if cell & (STYLED | CONFUSABLE | FOREIGN | WIDE) != 0 {
            self.foreign |= cell & FOREIGN != 0;
            if cell & CONFUSABLE != 0 {
                self.note(start, ChangeKind::Confusable);
            } else if cell & STYLED != 0 || (cell & WIDE != 0 && !self.has_ideographs(at)) {
                self.note(start, ChangeKind::Styled);
            }
        }
        len
    }

    /// A mark that any letter can bear: part of the letter before it where there is such a letter, otherwise left out.
    fn accent(&mut self, mark: char, odd: bool) {
        if self.compose(mark, mark.len_utf8()) {
            return;
        }
        let Some(bearer) = self.out.text.chars().next_back().filter(|c| !c.is_whitespace()) else {
            return self.out.map.skip(mark.len_utf8());
        };
        self.out.map.attach(mark.len_utf8());
        self.accents += 1;
        if bearer.is_ascii_alphabetic() && (odd || self.accents > 2) {
            self.note(self.out.text.len() - 1, ChangeKind::Mark);
        }
    }

    /// Makes one of the last character and `second`, which took `len` source bytes, if the two have one.
    fn compose(&mut self, second: char, len: usize) -> bool {
        let Some(first) = self.out.text.chars().next_back() else { return false };
        let Some(both) = composed(first, second) else { return false };
        self.out.text.pop();
        self.out.text.push(both);
        self.out.map.replace_last(first.len_utf8(), both.len_utf8(), len);
        true
    }

    /// Leaves out all that is invisible at `at`, and gives its length.
    fn ignorables(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        let len = rest.find(|c| cell(c) & OP != IGNORABLE).unwrap_or(rest.len());
        self.out.map.skip(len);
        let inside = rest[len..].starts_with(char::is_alphanumeric)
            && self.out.text.chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || lookalike::script(c).is_some());
        if inside {
            self.note(self.out.text.len(), ChangeKind::Invisible);
        }
        len
    }

    /// Whether the source line at `at` has Chinese or Japanese letters.
    fn has_ideographs(&mut self, at: usize) -> bool {
        if at >= self.line.end {
            let start = self.text[..at].rfind('\n').map_or(0, |i| i + 1).max(self.line.end);
            self.line.end = self.text[at..].find('\n').map_or(self.text.len(), |i| at + i + 1);
            let ideograph = |c| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{FF66}'..='\u{FF9D}');
            self.line.has_ideographs = self.text[start..self.line.end].contains(ideograph);
        }
        self.line.has_ideographs
    }

    /// Notes a change from `start` to the end of the text so far, as one with the last change where they touch.
    fn note(&mut self, start: usize, kind: ChangeKind) {
        let at = Span::new(start, self.out.text.len());
        match self.out.changes.last_mut() {
            Some(last)
                if last.kind == kind && (last.at == at || (!at.is_empty() && last.at.end == start && !last.at.is_empty())) =>
            {
                last.at.end = at.end;
            }
            _ => self.out.changes.push(Change { at, kind }),
        }
    }
}

/// How many bytes at the front are ASCII that only needs lower case.
fn plain_len(bytes: &[u8]) -> usize {
    // No branch in it: without an early way out the compiler makes vector code of the inner loop.
    let special = |b: u8| (b.wrapping_sub(b' ') >= 0x5F) & (b != b'\n');
    if bytes.first().is_none_or(|&b| special(b)) {
        return 0;
    }
    let (chunks, _) = bytes.as_chunks::<32>();
    let clean = chunks.iter().take_while(|chunk| !chunk.iter().fold(false, |any, &b| any | special(b))).count() * 32;
    clean + bytes[clean..].iter().take_while(|&&b| !special(b)).count()
}

/// The one folded character that two make.
fn composed(first: char, second: char) -> Option<char> {
    let (a, b) = (first as u32, second as u32);
    match (a, b) {
        // Hangul, as the Unicode Standard 3.12 reckons it.
        (0x1100..=0x1112, 0x1161..=0x1175) => char::from_u32(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28),
        (0xAC00..=0xD7A3, 0x11A8..=0x11C2) if (a - 0xAC00).is_multiple_of(28) => char::from_u32(a + b - 0x11A7),
        _ => {
            let i = PAIRS.binary_search_by_key(&(a, b), |&(a, b, _)| (a, b)).ok()?;
            char::from_u32(PAIRS[i].2)
        }
    }
}

#[cfg(test)]
mod tests;
