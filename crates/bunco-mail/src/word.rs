//! Text of header fields: unfolded, encoded words (RFC 2047) decoded, 8-bit bytes guessed.

use crate::{charset, transfer};
use memchr::memmem;
use std::borrow::Cow;

/// The value of a field as a reader sees it, without the white space around it.
pub(crate) fn text(raw: &[u8]) -> String {
    let mut out = String::new();
    for piece in pieces(raw) {
        match piece {
            Piece::Plain(bytes) => out.push_str(&unfold(bytes)),
            Piece::Decoded(text) => out.push_str(&text),
        }
    }
    out.trim().to_string()
}

/// The characters of the value, each with whether it comes from an encoded word.
pub(crate) fn characters(raw: &[u8]) -> Vec<(char, bool)> {
    let mut out = Vec::with_capacity(raw.len());
    for piece in pieces(raw) {
        match piece {
            Piece::Plain(bytes) => out.extend(unfold(bytes).chars().map(|c| (c, false))),
            Piece::Decoded(text) => out.extend(text.chars().map(|c| (c, true))),
        }
    }
    out
}

/// The value with its encoded words turned into quoted strings, and a line end: what a parser of structured fields understands.
/// A `<` or `,` inside a word then cannot pass for the field's own.
pub(crate) fn structured(raw: &[u8]) -> String {
    let mut out = String::new();
    let mut quoted = false;
    for piece in pieces(raw) {
        match piece {
            Piece::Plain(bytes) => {
                let mut escaped = false;
                for c in unfold(bytes).chars() {
                    quoted ^= c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                    out.push(c);
                }
            }
            Piece::Decoded(text) => {
                if !quoted {
                    out.push('"');
                }
                for c in text.chars().map(|c| if c.is_control() { ' ' } else { c }) {
                    if matches!(c, '"' | '\\') {
                        out.push('\\');
                    }
                    out.push(c);
                }
                if !quoted {
                    out.push('"');
                }
            }
        }
    }
    out.push('\n');
    out
}

enum Piece<'a> {
    Plain(&'a [u8]),
    /// One or more encoded words beside each other.
    Decoded(String),
}

fn pieces(raw: &[u8]) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(found) = memmem::find(&raw[at..], b"=?") {
        at += found;
        let Some((mut word, mut end)) = Word::read(&raw[at..]) else {
            at += 2;
            continue;
        };
        pieces.push(Piece::Plain(&raw[start..at]));
        let mut text = String::new();
        loop {
            at += end;
            let space = raw[at..].iter().take_while(|b| b.is_ascii_whitespace()).count();
            let Some((next, next_end)) = Word::read(&raw[at + space..]) else { break };
            end = space + next_end;
            if next.charset.eq_ignore_ascii_case(word.charset) {
                // A letter may be cut in half between two words, against RFC 2047 section 5.
                word.bytes.extend_from_slice(&next.bytes);
            } else {
                text.push_str(&word.text());
                word = next;
            }
        }
        text.push_str(&word.text());
        pieces.push(Piece::Decoded(text));
        start = at;
    }
    pieces.push(Piece::Plain(&raw[start..]));
    pieces
}

struct Word<'a> {
    charset: &'a [u8],
    bytes: Vec<u8>,
}

impl<'a> Word<'a> {
    /// The word `raw` begins with, and its length. One without an end is read to the next white space.
    fn read(raw: &'a [u8]) -> Option<(Word<'a>, usize)> {
        let inner = raw.strip_prefix(b"=?")?;
        let mark = memchr::memchr(b'?', &inner[..inner.len().min(60)])?;
        // RFC 2231 section 5 lets a language follow the charset.
        let charset = inner[..mark].split(|&b| b == b'*').next()?;
        let &[encoding, b'?', ref text @ ..] = &inner[mark + 1..] else { return None };
        if charset.is_empty() || !charset.iter().all(u8::is_ascii_graphic) {
            return None;
        }
        let (text, end) = match memmem::find(text, b"?=") {
            Some(end) => (&text[..end], end + 2),
            None => {
                let end = text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len());
                (&text[..end], end)
            }
        };
        let bytes = match encoding {
            b'B' | b'b' => transfer::base64(text).0.into_owned(),
            b'Q' | b'q' => transfer::q_word(text),
            _ => return None,
        };
        // `=?`, the charset, `?`, the encoding, `?`.
        Some((Word { charset, bytes }, 2 + mark + 3 + end))
    }

    fn text(&self) -> String {
        let charset = std::str::from_utf8(self.charset).ok();
        lossy(&charset::decode(Cow::Borrowed(&self.bytes), charset).0)
    }
}

/// A raw stretch of a value without its line ends, as text.
fn unfold(bytes: &[u8]) -> String {
    let joined: Vec<u8> = bytes.iter().copied().filter(|b| !matches!(b, b'\r' | b'\n')).collect();
    lossy(&charset::decode(Cow::Owned(joined), None).0)
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
