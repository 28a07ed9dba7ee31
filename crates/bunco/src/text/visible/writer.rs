//! Writes visible text and the map that leads back.

use super::Visible;
use super::entity::{Reference, reference};
use crate::span::Span;

/// What stands between the text written and the text to come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    #[default]
    None,
    Space,
    Line,
}

pub(crate) struct Writer<'a> {
    html: &'a str,
    pub(crate) out: &'a mut Visible,
    /// How much text is written before `take` is called.
    piece: usize,
    take: &'a mut dyn FnMut(&mut Visible),
    gap: Gap,
    /// The gap to write before the next text, whatever was asked for.
    forced: Option<Gap>,
    /// Up to where the map accounts for the source.
    done: usize,
}

/// What HTML takes for space; no-break spaces are letters to it.
fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\t' | b'\n' | b'\r' | b'\x0C')
}

impl<'a> Writer<'a> {
    pub(crate) fn new(html: &'a str, out: &'a mut Visible, piece: usize, take: &'a mut dyn FnMut(&mut Visible)) -> Writer<'a> {
        Writer { html, out, piece, take, gap: Gap::None, forced: None, done: 0 }
    }

    /// How much text there is, with what was taken away.
    pub(crate) fn len(&self) -> usize {
        self.out.base + self.out.text.len()
    }

    /// A piece of the text, less what was taken away of it.
    pub(crate) fn written(&self, span: Span) -> &str {
        self.out.text.get(span.start.saturating_sub(self.out.base)..span.end.saturating_sub(self.out.base)).unwrap_or("")
    }

    /// Puts at least this gap before the next text.
    pub(crate) fn gap(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    /// Puts this gap before the next text whatever stands between: letters in cells are one word.
    pub(crate) fn force(&mut self, gap: Gap) {
        self.forced = Some(gap);
    }

    /// Writes text or an attribute's value; `keep_lines` as in `pre`.
    pub(crate) fn text(&mut self, span: Span, in_attribute: bool, keep_lines: bool) {
        let bytes = self.html.as_bytes();
        let mut at = span.start;
        while at < span.end {
            if self.out.text.len() >= self.piece {
                (self.take)(self.out);
            }
            match bytes[at] {
                b'\n' if keep_lines => {
                    self.gap(Gap::Line);
                    at += 1;
                }
                b if is_space(b) => {
                    self.gap(Gap::Space);
                    at += 1;
                }
                // Browsers drop it.
                0 => at += 1,
                b'&' => at += self.reference(at, span.end, in_attribute),
                _ => {
                    let mut len = words_len(&bytes[at..span.end.min(at.saturating_add(self.piece))]);
                    while !self.html.is_char_boundary(at + len) {
                        len -= 1;
                    }
                    self.flush(at);
                    self.out.text.push_str(&self.html[at..at + len]);
                    self.out.map.copy(len);
                    at += len;
                    self.done = at;
                }
            }
        }
    }

    /// Writes what the ampersand at `at` stands for, and gives how many bytes that took.
    fn reference(&mut self, at: usize, end: usize, in_attribute: bool) -> usize {
        let (to, len) = reference(&self.html[at..end], in_attribute).unwrap_or((Reference::Char('&'), 1));
        if let Reference::Char(c) = to
            && u8::try_from(c).is_ok_and(is_space)
        {
            self.gap(Gap::Space);
            return len;
        }
        self.flush(at);
        let start = self.len();
        match to {
            Reference::Char(c) => self.out.text.push(c),
            Reference::Text(text) => self.out.text.push_str(text),
        }
        self.out.map.block(self.len() - start, len);
        self.done = at + len;
        len
    }

    /// Writes a character that `source` bytes at `at` give.
    pub(crate) fn sign(&mut self, c: char, source: Span) {
        self.flush(source.start);
        self.out.text.push(c);
        self.out.map.block(c.len_utf8(), source.len());
        self.done = source.end;
    }

    /// Writes the gap, which leads to all that stands between the text before it and the text at `at`.
    fn flush(&mut self, at: usize) {
        let between = at.saturating_sub(self.done);
        let asked = std::mem::take(&mut self.gap);
        let gap = self.forced.take().unwrap_or(asked);
        if gap != Gap::None && between > 0 && self.len() > 0 {
            self.out.text.push(if gap == Gap::Line { '\n' } else { ' ' });
            self.out.map.block(1, between);
        } else {
            self.out.map.skip(between);
        }
        self.done = self.done.max(at);
    }

    /// Accounts for the source to its end.
    pub(crate) fn finish(&mut self) {
        self.out.map.skip(self.html.len() - self.done);
    }
}

/// How many bytes at the front are words with single spaces between them.
fn words_len(bytes: &[u8]) -> usize {
    let stops = |b: u8| is_space(b) || b == b'&' || b == 0;
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|&b| stops(b)).unwrap_or(bytes.len() - at);
        match bytes[at..] {
            [b' ', next, ..] if !stops(next) => at += 1,
            _ => return at,
        }
    }
}

/// Letters and digits of a text that is not shown.
pub(crate) fn count(html: &str, span: Span) -> usize {
    let mut rest = span.of(html);
    let mut count = 0;
    while let Some(at) = rest.find('&') {
        count += rest[..at].chars().filter(|c| c.is_alphanumeric()).count();
        let len = match reference(&rest[at..], false) {
            Some((Reference::Char(c), len)) => {
                count += usize::from(c.is_alphanumeric());
                len
            }
            Some((Reference::Text(to), len)) => {
                count += to.chars().filter(|c| c.is_alphanumeric()).count();
                len
            }
            None => 1,
        };
        rest = &rest[at + len..];
    }
    count + rest.chars().filter(|c| c.is_alphanumeric()).count()
}
