//! Bytes of any kind as text.

use crate::span::Span;
use std::borrow::Cow;

/// Bytes as text, and the way back.
#[derive(Debug, Default)]
pub(crate) struct Repaired<'a> {
    /// Borrowed when the bytes are UTF-8, otherwise with each broken sequence (as the Unicode Standard 3.9 cuts them) as one U+FFFD.
    pub(crate) text: Cow<'a, str>,
    bytes: &'a [u8],
    /// Where some of the pieces of a broken text start: in `text`, in `bytes`. What lies between is read again when it is asked for, so
    /// that a text of nothing but broken bytes needs no map of its own size.
    marks: Vec<(u32, u32)>,
}

/// The least distance of two marks, in bytes.
const STRIDE: usize = 1024;

/// `bytes` as text. Linear.
pub(crate) fn repair(bytes: &[u8]) -> Repaired<'_> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Repaired { text: Cow::Borrowed(text), bytes, marks: Vec::new() };
    }
    let signs = |broken: &[u8]| if broken.is_empty() { 0 } else { SIGN };
    let len = bytes.utf8_chunks().map(|chunk| chunk.valid().len() + signs(chunk.invalid())).sum();
    let mut text = String::with_capacity(len);
    let mut marks = vec![(0, 0)];
    let (mut at, mut last) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        if at - last >= STRIDE {
            marks.push((text.len() as u32, at as u32));
            last = at;
        }
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push('\u{FFFD}');
        }
        at += chunk.valid().len() + chunk.invalid().len();
    }
    Repaired { text: Cow::Owned(text), bytes, marks }
}

impl Repaired<'_> {
    /// The bytes that gave a piece of the text. Reads some `STRIDE` bytes at most when the text was broken, and the piece.
    pub(crate) fn source_span(&self, span: Span) -> Span {
        if self.marks.is_empty() {
            return span;
        }
        let start = self.source_of(span.start).start;
        if span.is_empty() { Span::new(start, start) } else { Span::new(start, self.source_of(span.end - 1).end) }
    }

    /// The bytes that gave the byte of the text at `at`.
    fn source_of(&self, at: usize) -> Span {
        let next = self.marks.partition_point(|&(text, _)| text as usize <= at);
        let (mut text, mut source) = self.marks[next - 1];
        for chunk in self.bytes[source as usize..].utf8_chunks() {
            let within = at - text as usize;
            let valid = chunk.valid().len();
            if within < valid {
                return Span::new(source as usize + within, source as usize + within + 1);
            }
            let (valid, invalid) = (valid as u32, chunk.invalid().len() as u32);
            if within < valid as usize + SIGN {
                return Span::new((source + valid) as usize, (source + valid + invalid) as usize);
            }
            text += valid + SIGN as u32;
            source += valid + invalid;
        }
        Span::new(self.bytes.len(), self.bytes.len())
    }
}

/// Length of U+FFFD.
const SIGN: usize = '\u{FFFD}'.len_utf8();

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_broken_sequence_is_one_sign_that_leads_to_its_bytes() {
        let repaired = repair(b"a\xFF\xE2\x82b\xC3(\xED\xA0\x80");
        assert_eq!(repaired.text, "a\u{FFFD}\u{FFFD}b\u{FFFD}(\u{FFFD}\u{FFFD}\u{FFFD}");
        let of = |text: &str, at: usize| repaired.source_span(Span::new(at, at + text.len()));
        assert_eq!(of("\u{FFFD}", 1), Span::new(1, 2));
        assert_eq!(of("\u{FFFD}", 4), Span::new(2, 4));
        assert_eq!(of("b", 7), Span::new(4, 5));
    }

    #[test]
    fn a_good_text_is_borrowed() {
        assert!(matches!(repair("gr\u{FC}n".as_bytes()).text, Cow::Borrowed("gr\u{FC}n")));
    }

    #[test]
    fn far_places_are_found_from_the_nearest_mark() {
        let bytes = b"ab\xFFc\xE2\x82".repeat(5000);
        let repaired = repair(&bytes);
        assert!(repaired.marks.len() > 20);
        for n in [0, 1, 170, 171, 341, 342, 343, 4999] {
            let sign = Span::new(9 * n + 6, 9 * n + 9);
            assert_eq!(repaired.source_span(sign), Span::new(6 * n + 4, 6 * n + 6), "{n}");
        }
        assert_eq!(repaired.source_span(Span::new(45_000, 45_000)), Span::new(30_000, 30_000));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_not_repaired_leads_to_itself(bytes: Vec<u8>) {
            let repaired = repair(&bytes);
            prop_assert_eq!(&repaired.text, &String::from_utf8_lossy(&bytes));
            let mut last = 0;
            for (at, c) in repaired.text.char_indices() {
                let span = repaired.source_span(Span::new(at, at + c.len_utf8()));
                prop_assert_eq!(span.start, last);
                last = span.end;
                if c != '\u{FFFD}' {
                    prop_assert!(bytes[span.start..span.end] == *c.to_string().as_bytes());
                }
            }
            prop_assert_eq!(last, bytes.len());
        }
    }
}
