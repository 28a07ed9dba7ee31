//! Cuts an HTML source into tags and text.

use super::names::key;
use crate::span::Span;

/// A piece of the source. Comments, declarations and processing instructions are no token.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Text(Span),
    Start { name: u64, attributes: Span },
    End { name: u64 },
}

/// The end of a tag or comment, and its token unless it has none.
type Read = (usize, Option<Token>);

pub(crate) struct Tokens<'a> {
    html: &'a str,
    at: usize,
    /// The tag behind the text that was given last.
    ready: Option<Read>,
    /// Behind the last `>`: what opens there never closes, and is text.
    last_close: usize,
    /// Quotation marks do not pair up, so they are not looked at any more. Without this, each tag would be sought to the end of the text.
    unpaired: bool,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(html: &'a str) -> Tokens<'a> {
        Tokens { html, at: 0, ready: None, last_close: html.rfind('>').map_or(0, |i| i + 1), unpaired: false }
    }

    /// Where the next token starts.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// All up to the end tag of `name`, taken as text, whatever it holds; the end tag is the next token.
    pub(crate) fn raw(&mut self, name: &str) -> Span {
        let start = self.at;
        let mut from = start;
        while let Some(found) = self.html[from..].find("</") {
            let at = from + found;
            let rest = &self.html.as_bytes()[at + 2..];
            let named = rest.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()));
            if named && rest.get(name.len()).is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>')) {
                self.at = at;
                return Span::new(start, at);
            }
            from = at + 2;
        }
        self.at = self.html.len();
        Span::new(start, self.at)
    }

    /// All that is left, taken as text.
    pub(crate) fn rest(&mut self) -> Span {
        let start = std::mem::replace(&mut self.at, self.html.len());
        Span::new(start, self.at)
    }

    /// Where the next tag or comment opens, and what it is; the end of the source when there is none. `None` at the end.
    fn next_tag(&mut self) -> Option<(usize, Option<Read>)> {
        let mut from = self.at;
        while let Some(found) = self.html[from..].find('<') {
            let open = from + found;
            if let Some(read) = self.tag(open) {
                return Some((open, Some(read)));
            }
            from = open + 1;
        }
        (self.at < self.html.len()).then_some((self.html.len(), None))
    }

    /// Reads the tag or comment at the `<` at `at`: its end, and the token unless it is none. `None` when it is text.
    fn tag(&mut self, at: usize) -> Option<Read> {
        let bytes = self.html.as_bytes();
        match bytes.get(at + 1)? {
            b'!' if bytes[at..].starts_with(b"<!--") => Some((self.comment_end(at + 4), None)),
            b'!' | b'?' => Some((self.close(at)?, None)),
            b'/' => {
                if !bytes.get(at + 2)?.is_ascii_alphabetic() {
                    return Some((self.close(at)?, None));
                }
                let name = self.name_end(at + 2);
                Some((self.close(name)?, Some(Token::End { name: key(&self.html[at + 2..name]) })))
            }
            b if b.is_ascii_alphabetic() => {
                let name = self.name_end(at + 1);
                let end = self.tag_end(name)?;
                let attributes = Span::new(name, end - 1);
                Some((end, Some(Token::Start { name: key(&self.html[at + 1..name]), attributes })))
            }
            _ => None,
        }
    }

    /// Behind the name at `at`.
    fn name_end(&self, at: usize) -> usize {
        let rest = &self.html.as_bytes()[at..];
        at + rest.iter().position(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'<')).unwrap_or(rest.len())
    }

    /// Behind the next `>`.
    fn close(&self, at: usize) -> Option<usize> {
        if at >= self.last_close {
            return None;
        }
        self.html[at..].find('>').map(|i| at + i + 1)
    }

    /// Behind the `>` that ends the tag whose name ends at `at`; one in a quoted value does not.
    fn tag_end(&mut self, at: usize) -> Option<usize> {
        let first = self.close(at)?;
        if self.unpaired {
            return Some(first);
        }
        let bytes = self.html.as_bytes();
        let mut i = at;
        while let Some(found) = bytes[i..].iter().position(|b| matches!(b, b'>' | b'=')) {
            i += found + 1;
            if bytes[i - 1] == b'>' {
                return Some(i);
            }
            i += bytes[i..].iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(0);
            if let Some(&quote @ (b'"' | b'\'')) = bytes.get(i) {
                let Some(end) = self.html[i + 1..].find(quote as char) else { break };
                i += end + 2;
            }
        }
        self.unpaired = true;
        Some(first)
    }

    /// Behind the comment whose text starts at `at`.
    fn comment_end(&self, at: usize) -> usize {
        let rest = &self.html[at..];
        for empty in [">", "->"] {
            if rest.starts_with(empty) {
                return at + empty.len();
            }
        }
        let mut from = 0;
        while let Some(found) = rest[from..].find("--") {
            let end = from + found + 2;
            for close in [">", "!>"] {
                if rest[end..].starts_with(close) {
                    return at + end + close.len();
                }
            }
            from = end - 1;
        }
        self.html.len()
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let (end, token) = match self.ready.take() {
                Some(read) => read,
                None => {
                    let (open, read) = self.next_tag()?;
                    if open > start {
                        (self.at, self.ready) = (open, read);
                        return Some(Token::Text(Span::new(start, open)));
                    }
                    read?
                }
            };
            self.at = end;
            if token.is_some() {
                return token;
            }
        }
    }
}
