//! The way through a text: from one place where a number may begin to the next.

use super::seek::{self, Kind};
use super::symbol::{self, Class, symbol};
use super::{Finder, NumberHit, choose, lex, words, work};

impl Finder<'_> {
    /// Finds all numbers. True when there were more than are wanted.
    pub(super) fn run(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let mut pos = 0;
        while let Some(at) = seek::next(self.sieve, bytes, pos) {
            work::add(at + 1 - pos);
            let run = match seek::kind(bytes[at]) {
                // Letters right before it belong to it.
                Kind::Digit | Kind::Wide => at - bytes[pos..at].iter().rev().take_while(|b| b.is_ascii_alphabetic()).count(),
                Kind::Letter | Kind::Escape => at,
            };
            if let Some(next) = self.few_digits(run) {
                pos = next;
                continue;
            }
            if let Err(next) = self.begins(run) {
                pos = next;
                continue;
            }
            let end = self.lexer.window(self.text, run, self.lookback(run));
            let (done, full) = self.choose();
            if full {
                return true;
            }
            // A window that was cut goes on with the groups that no number took.
            pos = match self.lexer.groups.get(done) {
                Some(group) if self.lexer.is_cut() => group.start,
                _ => self.after(end, run),
            };
            if end <= run || pos < bytes.len() && pos == end && self.in_token(pos) {
                pos = lex::Lexer::skip_token(self.text, run.max(end)).max(pos);
            }
        }
        false
    }

    /// Where to look on behind a few digits between words, as most are; `None` when there is more to them, or may be. A window would
    /// hold them alone, too few for a number: what it looks back at adds one digit at most.
    fn few_digits(&self, at: usize) -> Option<usize> {
        const MOST: usize = choose::LEAST - 2;
        let bytes = self.text.as_bytes();
        if at > 0 && !matches!(bytes[at - 1], b' ' | b'\n') {
            return None;
        }
        let len = bytes[at..].iter().take(MOST + 1).take_while(|b| b.is_ascii_digit()).count();
        // Letters of the dial may follow such as these.
        let prefix = len > 2 && matches!(bytes[at], b'0' | b'1' | b'8' | b'9');
        let next = at + len + 1;
        let stands = (1..=MOST).contains(&len) && !prefix && matches!(bytes.get(at + len), Some(b' ' | b'\n' | b',' | b'.'));
        (stands && lex::hard_word(self.text, next)).then_some(next)
    }

    /// Whether a number may begin with what stands at `run`; if not, where to look on.
    fn begins(&self, run: usize) -> Result<(), usize> {
        let bytes = self.text.as_bytes();
        let end = run + bytes[run..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        work::add(end - run);
        let next = bytes.get(end).map(|&b| seek::kind(b));
        let word = match next {
            Some(Kind::Digit) => return Ok(()),
            Some(Kind::Wide) if end > run => self.word_at(run),
            _ if end > run => words::lookup(&self.text[run..end]).map(|(_, word)| word).filter(|word| word.begins()),
            _ => return self.begins_wide(run),
        };
        match (word, next) {
            (Some(_), _) => Ok(()),
            (None, Some(Kind::Wide)) => Err(self.wide_in_word(end)),
            (None, _) => Err(end),
        }
    }

    /// The same for an escape and for a character that is not ASCII.
    fn begins_wide(&self, pos: usize) -> Result<(), usize> {
        let sym = symbol(self.text, pos);
        let wide = self.text.as_bytes()[pos] >= 0x80;
        let begins = match sym.class {
            Class::Digit(_) => true,
            Class::Wide => words::kana(&self.text[pos..]).is_some(),
            Class::Letter => wide && self.text[pos..].starts_with(words::may_begin) && self.word_at(pos).is_some(),
            _ => false,
        };
        match sym.class {
            _ if begins => Ok(()),
            Class::Letter if wide => Err(lex::Lexer::skip_token(self.text, pos)),
            _ => Err(pos + sym.len + symbol::han_run(&self.text.as_bytes()[pos + sym.len..])),
        }
    }

    /// Where a word of letters and marks ends that is no number word: behind its letters, at its first digit.
    fn wide_in_word(&self, mut pos: usize) -> usize {
        while pos < self.text.len() {
            work::add(1);
            let sym = symbol(self.text, pos);
            match sym.class {
                Class::Letter | Class::Soft(_) | Class::Skip => pos += sym.len,
                _ => break,
            }
        }
        pos
    }

    fn word_at(&self, start: usize) -> Option<words::Word> {
        let end = lex::Lexer::skip_token(self.text, start);
        words::lookup(&self.text[start..end]).map(|(_, word)| word).filter(|word| word.begins())
    }

    /// Whether a letter or digit stands at `pos` right after another: the rest of a token that was read.
    fn in_token(&self, pos: usize) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric();
        self.text[pos..].starts_with(plain) && self.text[..pos].ends_with(plain)
    }

    /// The end of a window, and at least one symbol further than its beginning.
    fn after(&self, end: usize, pos: usize) -> usize {
        let end = self.lexer.vanity.as_ref().map_or(end, |v| v.end.max(end));
        if end > pos { end } else { pos + symbol(self.text, pos).len.max(1) }
    }

    /// Where the number may begin before its first digit: `I (800`, `BOO-`.
    fn lookback(&self, run: usize) -> usize {
        let before = &self.text[..run];
        if !matches!(before.as_bytes().last(), Some(b' ' | b'-' | b'(' | b')' | b'.' | b'/')) {
            return run;
        }
        let bare = before.trim_end_matches([' ', '-', '(', ')', '.', '/']);
        if bare.len() == before.len() || before.len() - bare.len() > 3 || bare.is_empty() {
            return run;
        }
        let start =
            bare.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |at| at + bare[at..].chars().next().map_or(1, char::len_utf8));
        let token = &bare[start..];
        work::add(run - start);
        let soft = token.char_indices().all(|(at, _)| matches!(symbol(bare, start + at).class, Class::Soft(_)));
        let one = matches!(token, "I" | "l" | "i" | "\u{406}" | "\u{456}" | "\u{399}" | "\u{4C0}");
        let code = token.chars().count() == 3 && !token.contains(char::is_lowercase) && !before.ends_with(' ');
        if soft && (one || code) { start } else { run }
    }

    /// Takes the numbers out of the window; returns the first group that was not looked at, and whether the limit was reached.
    fn choose(&mut self) -> (usize, bool) {
        let groups = self.lexer.groups.len();
        // Most windows are a year, a price, a word for one.
        if self.lexer.digits.len() < choose::LEAST && self.lexer.vanity.is_none() {
            return (groups, false);
        }
        let cut = if self.lexer.is_cut() { groups - lex::OVERLAP } else { groups };
        let mut at = 0;
        while at < cut {
            match choose::best(self.lexer, at, self.text, self.plans) {
                Some(choice) => {
                    let hit = self.hit(at, &choice);
                    at = choice.to + 1;
                    if !self.keep(hit) {
                        return (at, true);
                    }
                }
                None => at += 1,
            }
        }
        if let Some(hit) = self.vanity_hit()
            && !self.keep(hit)
        {
            return (at, true);
        }
        (at, false)
    }

    fn keep(&mut self, hit: NumberHit) -> bool {
        if self.left == 0 {
            return false;
        }
        if self.out.last().is_none_or(|last| last.span.end <= hit.span.start) {
            self.left -= 1;
            self.out.push(hit);
        }
        true
    }
}
