//! Character references of HTML.

use crate::text::tables::entities::{LONGEST, NAMES};

/// What a reference stands for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    Char(char),
    Text(&'static str),
}

/// Reads the reference at the front of `text`, an ampersand: what it stands for and how long it is; `None` when it is plain text.
/// In an attribute, `&copy=1` is no reference.
pub(crate) fn reference(text: &str, in_attribute: bool) -> Option<(Reference, usize)> {
    let rest = text.strip_prefix('&')?;
    if let Some(number) = rest.strip_prefix('#') {
        let (c, len) = numeric(number)?;
        return Some((Reference::Char(c), len + 2));
    }
    let len = rest.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    let ended = rest.as_bytes().get(len) == Some(&b';');
    let find = |name: &str| NAMES.binary_search_by_key(&name, |(name, _)| name).ok().map(|i| NAMES[i].1);
    if ended && let Some(to) = find(&rest[..len + 1]) {
        return Some((Reference::Text(to), len + 2));
    }
    // The old names do without the semicolon, the longest first.
    let (len, to) = (2..=len.min(6)).rev().find_map(|len| Some((len, find(&rest[..len])?)))?;
    let next = rest.as_bytes().get(len);
    if in_attribute && next.is_some_and(|b| *b == b'=' || b.is_ascii_alphanumeric()) {
        return None;
    }
    Some((Reference::Text(to), len + 1))
}

/// Reads what follows `&#`.
fn numeric(text: &str) -> Option<(char, usize)> {
    let hex = text.starts_with(['x', 'X']);
    let (radix, skip) = if hex { (16, 1) } else { (10, 0) };
    let digits = text[skip..].bytes().take_while(|b| (*b as char).is_digit(radix)).count();
    if digits == 0 {
        return None;
    }
    let value = text[skip..skip + digits]
        .bytes()
        .fold(0u32, |value, b| value.saturating_mul(radix).saturating_add((b as char).to_digit(radix).unwrap_or(0)));
    let ended = text.as_bytes().get(skip + digits) == Some(&b';');
    let c = match value {
        0 => char::REPLACEMENT_CHARACTER,
        0x80..=0x9F => WINDOWS_1252[value as usize - 0x80],
        _ => char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    Some((c, skip + digits + usize::from(ended)))
}

/// What numbers that name control characters stand for, HTML 13.2.5.80.
#[rustfmt::skip]
const WINDOWS_1252: [char; 32] = [
    '\u{20AC}', '\u{81}', '\u{201A}', '\u{192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2C6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8D}', '\u{17D}', '\u{8F}',
    '\u{90}', '\u{2018}', '\u{2019}', '\u{201C}', '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}',
    '\u{2DC}', '\u{2122}', '\u{161}', '\u{203A}', '\u{153}', '\u{9D}', '\u{17E}', '\u{178}',
];

/// An attribute's value as it is meant.
pub(crate) fn decoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let len = match reference(rest, true) {
            Some((Reference::Char(c), len)) => {
                out.push(c);
                len
            }
            Some((Reference::Text(to), len)) => {
                out.push_str(to);
                len
            }
            None => {
                out.push('&');
                1
            }
        };
        rest = &rest[len..];
    }
    out.push_str(rest);
    out
}
