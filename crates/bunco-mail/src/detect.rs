//! Tells what bytes are from how they begin.

use crate::field::Fields;

/// Whether bytes look like a mail or an mbox, rather than a plain text or HTML: they open with a header in which at least two fields
/// are ones that mail has, or with an mbox `From ` line before one. Reads the first 64 KiB.
pub fn looks_like_mail(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(64 << 10)];
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    let enough = if start.starts_with(b"From ") { 1 } else { 2 };
    Fields::new(start, 0, |_| false).filter(|field| field.is_known()).take(enough).count() == enough
}

/// Whether bytes look like HTML: after white space and comments they open with a doctype or a tag that pages open with.
pub fn looks_like_html(bytes: &[u8]) -> bool {
    const TAGS: [&str; 14] =
        ["html", "head", "body", "div", "table", "p", "meta", "title", "style", "script", "center", "span", "font", "a"];
    let mut text = &bytes[..bytes.len().min(4 << 10)];
    text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    loop {
        text = text.trim_ascii_start();
        let Some(comment) = text.strip_prefix(b"<!--") else { break };
        let Some(end) = memchr::memmem::find(comment, b"-->") else { return true };
        text = &comment[end + 3..];
    }
    let Some(tag) = text.strip_prefix(b"<") else { return false };
    let starts = |word: &str| tag.get(..word.len()).is_some_and(|t| t.eq_ignore_ascii_case(word.as_bytes()));
    starts("!doctype html")
        || starts("?xml")
        || TAGS.iter().any(|t| starts(t) && matches!(tag.get(t.len()), Some(b'>' | b' ' | b'\t' | b'\r' | b'\n' | b'/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail() {
        for (text, is_mail) in [
            ("Subject: a\nFrom: b@shop.example\n\n", true),
            ("\u{feff}\r\nreceived: a\r\n by b\r\nX-Any: b\r\n\r\n", true),
            ("From a@shop.example Mon Nov 23 12:00:00 2026\nSubject: a\n", true),
            ("From now on, call us.\n", false),
            ("Subject: a\n\nFrom: b\n", false),
            ("Warning: your computer is locked\nNote: call us\n", false),
            ("Dear customer: hello\n", false),
            ("<html>\nSubject: a\nFrom: b\n", false),
            ("", false),
        ] {
            assert_eq!(looks_like_mail(text.as_bytes()), is_mail, "{text}");
        }
    }

    #[test]
    fn html() {
        for (text, is_html) in [
            ("<!DOCTYPE HTML><p>", true),
            (" \n<!-- a --> <Html>", true),
            ("\u{feff}<div class=a>", true),
            ("<!-- open", true),
            ("<p>", true),
            ("<a@shop.example>", false),
            ("<pre> and text", false),
            ("a <b>", false),
            ("", false),
        ] {
            assert_eq!(looks_like_html(text.as_bytes()), is_html, "{text}");
        }
    }
}
