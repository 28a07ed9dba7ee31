//! The texts of an HTML source in which a number can stand.

use crate::span::Span;
use crate::text::{OffsetMap, Visible, visible};

/// A text and where it comes from.
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) map: OffsetMap,
}

/// Most pieces beside the visible text.
const MAX_PIECES: usize = 1000;
/// Attributes a reader can see, or dials.
const ATTRIBUTES: &[&str] = &["href", "alt", "title", "value", "content", "placeholder", "aria-label", "onclick", "label"];

/// What a reader sees, then the links and attributes with a number in them, then the insides of scripts.
pub(super) fn pieces(source: &str) -> Vec<Piece> {
    let mut seen = Visible::default();
    visible(source, &mut seen);
    let mut pieces = vec![Piece { text: seen.text, map: seen.map }];
    let mut pos = 0;
    while let Some(at) = source[pos..].find('<').filter(|_| pieces.len() < MAX_PIECES) {
        pos += at;
        if source[pos..].starts_with("<!--") {
            pos += source[pos..].find("-->").unwrap_or(source.len() - pos);
            continue;
        }
        let len = source[pos..].find('>').map_or(source.len() - pos, |end| end + 1);
        let tag = &source[pos..pos + len];
        attributes(tag, pos, source, &mut pieces);
        pos += len;
        if tag.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("<script")) {
            let end = find_ignoring_case(&source[pos..], "</script").unwrap_or(source.len() - pos);
            pieces.push(raw(source, Span::new(pos, pos + end)));
            pos += end;
        }
    }
    pieces
}

/// The values of a tag's attributes that hold a digit.
fn attributes(tag: &str, at: usize, source: &str, out: &mut Vec<Piece>) {
    let mut rest = tag;
    while let Some(equals) = rest.find('=').filter(|_| out.len() < MAX_PIECES) {
        let name = rest[..equals].trim_end().rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or("");
        let value = rest[equals + 1..].trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let inside = &value[quote.map_or(0, char::len_utf8)..];
        let end = match quote {
            Some(quote) => inside.find(quote),
            None => inside.find([' ', '\t', '\n', '>']),
        };
        let end = end.unwrap_or(inside.len());
        let start = inside.as_ptr() as usize - tag.as_ptr() as usize;
        let known = ATTRIBUTES.iter().any(|known| known.eq_ignore_ascii_case(name));
        let value = &inside[..end];
        let dialled = !name.eq_ignore_ascii_case("href")
            || find_ignoring_case(value, "tel:").is_some()
            || find_ignoring_case(value, "phone").is_some();
        if known && dialled && value.bytes().any(|b| b.is_ascii_digit()) {
            out.push(raw(source, Span::new(at + start, at + start + end)));
        }
        rest = &inside[end..];
    }
}

fn raw(source: &str, span: Span) -> Piece {
    let mut map = OffsetMap::default();
    map.clear();
    map.skip(span.start);
    map.copy(span.len());
    Piece { text: span.of(source).to_owned(), map }
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len()).position(|w| w.eq_ignore_ascii_case(needle.as_bytes()))
}
