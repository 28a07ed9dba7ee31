//! The attributes of a start tag.

use super::names::key;
use crate::span::Span;

/// Each attribute's name and the place of its value in the source, still encoded. Of two with one name the first counts.
pub(crate) struct Attributes<'a> {
    html: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Attributes<'a> {
    /// `span` is what stands between the element's name and the `>`.
    pub(crate) fn new(html: &'a str, span: Span) -> Attributes<'a> {
        Attributes { html, at: span.start, end: span.end }
    }

    /// Behind the bytes from `at` on that satisfy `which`.
    fn past(&self, at: usize, which: impl Fn(u8) -> bool) -> usize {
        at + self.html.as_bytes()[at..self.end].iter().position(|&b| !which(b)).unwrap_or(self.end - at)
    }
}

impl Iterator for Attributes<'_> {
    type Item = (u64, Span);

    fn next(&mut self) -> Option<(u64, Span)> {
        let space = |b: u8| b.is_ascii_whitespace();
        let start = self.past(self.at, |b| space(b) || b == b'/');
        if start >= self.end {
            return None;
        }
        // A name may begin with an equals sign, and then is no use; it must be passed all the same.
        let name_end = self.past(start + 1, |b| !space(b) && !matches!(b, b'=' | b'/')).max(start + 1);
        let name = key(self.html.get(start..name_end).unwrap_or(""));
        let equals = self.past(name_end, space);
        let bytes = self.html.as_bytes();
        if equals >= self.end || bytes[equals] != b'=' {
            self.at = name_end;
            return Some((name, Span::new(name_end, name_end)));
        }
        let value = self.past(equals + 1, space);
        let (start, end) = match bytes.get(value).filter(|_| value < self.end) {
            Some(&quote @ (b'"' | b'\'')) => (value + 1, self.past(value + 1, |b| b != quote)),
            _ => (value, self.past(value, |b| !space(b))),
        };
        self.at = if start > value { (end + 1).min(self.end) } else { end };
        Some((name, Span::new(start, end)))
    }
}
