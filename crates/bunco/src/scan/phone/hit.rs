//! A chosen number as a hit: its bytes, digits, extension and disguise.

use super::disguise::disguise;
use super::extension::extension;
use super::{Disguise, Finder, NumberHit, choose, cue, near, table};
use crate::span::Span;

impl Finder<'_> {
    pub(super) fn hit(&self, from: usize, choice: &choose::Choice) -> NumberHit {
        let groups = &self.lexer.groups[from..=choice.to];
        let (first, last) = (&groups[0], &groups[groups.len() - 1]);
        let digits = &self.lexer.digits[first.first..last.first + last.len];
        let (end, extension) = extension(self.text, last.end);
        let start = self.start(first.start, end);
        NumberHit {
            span: Span::new(start, end),
            digits: digits.iter().map(|&d| char::from(d)).collect(),
            plus: choice.plus,
            extension,
            disguise: disguise(groups),
            vanity: None,
            cue: choice.context.cue,
            strong: choice.strong,
        }
    }

    /// The beginning with its plus sign and opening bracket.
    fn start(&self, start: usize, end: usize) -> usize {
        let start = near::plus_before(self.text, start).unwrap_or(start);
        let inside = &self.text[start..end];
        let closes_first = inside.find(')').is_some_and(|close| inside[..close].find('(').is_none());
        if self.text[..start].ends_with('(') && closes_first {
            return near::plus_before(self.text, start - 1).unwrap_or(start - 1);
        }
        start
    }

    pub(super) fn vanity_hit(&mut self) -> Option<NumberHit> {
        let found = self.lexer.vanity.take()?;
        let groups = &self.lexer.groups;
        let mut from = groups.len().checked_sub(found.groups)?;
        let last = groups.last()?;
        let area_len = groups[from].len;
        if from > 0 && area_len == 3 && self.lexer.digits_of(&groups[from - 1]) == b"1" {
            from -= 1;
        }
        let first = &groups[from];
        let mut digits: Vec<u8> = self.lexer.digits[first.first..last.first + last.len].to_vec();
        let nanp = digits.strip_prefix(b"1").unwrap_or(&digits);
        let wanted = if nanp.len() >= 3 && (table::is_free(&nanp[..3]) || nanp.starts_with(b"900")) { 10 - nanp.len() } else { 7 };
        if wanted != 7 && found.digits.len() != wanted || area_len != 4 && found.digits.len() < wanted {
            return None;
        }
        digits.extend(&found.digits[..found.digits.len().min(wanted)]);
        let start = self.start(first.start, found.end);
        let span = Span::new(start, found.end);
        let context = cue::context(self.text, span.start, span.end);
        Some(NumberHit {
            span,
            digits: digits.iter().map(|&d| char::from(d)).collect(),
            plus: start < first.start && near::plus_before(self.text, first.start).is_some(),
            extension: None,
            disguise: disguise(&groups[from..]) | Disguise::VANITY,
            vanity: Some(found.letters),
            cue: context.cue,
            strong: true,
        })
    }
}
