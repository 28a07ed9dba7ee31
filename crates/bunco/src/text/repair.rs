//! Bytes of any kind as text.

use super::map::OffsetMap;
use std::borrow::Cow;

/// `bytes` as text: borrowed when they are UTF-8, otherwise with each broken sequence (as the Unicode Standard 3.9 cuts them) as one
/// U+FFFD that maps to the bytes it stands for.
pub(crate) fn repair(bytes: &[u8]) -> (Cow<'_, str>, OffsetMap) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), OffsetMap::identity());
    }
    let mut text = String::with_capacity(bytes.len());
    let mut map = OffsetMap::default();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        map.copy(chunk.valid().len());
        if !chunk.invalid().is_empty() {
            text.push('\u{FFFD}');
            map.unit('\u{FFFD}'.len_utf8(), chunk.invalid().len());
        }
    }
    (Cow::Owned(text), map)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;
    use proptest::prelude::*;

    #[test]
    fn each_broken_sequence_is_one_sign_that_leads_to_its_bytes() {
        let (text, map) = repair(b"a\xFF\xE2\x82b\xC3(\xED\xA0\x80");
        assert_eq!(text, "a\u{FFFD}\u{FFFD}b\u{FFFD}(\u{FFFD}\u{FFFD}\u{FFFD}");
        let of = |text: &str, at: usize| map.source_span(Span::new(at, at + text.len()));
        assert_eq!(of("\u{FFFD}", 1), Span::new(1, 2));
        assert_eq!(of("\u{FFFD}", 4), Span::new(2, 4));
        assert_eq!(of("b", 7), Span::new(4, 5));
    }

    #[test]
    fn a_good_text_is_borrowed() {
        assert!(matches!(repair("gr\u{FC}n".as_bytes()).0, Cow::Borrowed("gr\u{FC}n")));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_not_repaired_leads_to_itself(bytes: Vec<u8>) {
            let (text, map) = repair(&bytes);
            prop_assert_eq!(&text, &String::from_utf8_lossy(&bytes));
            let mut last = 0;
            for (at, c) in text.char_indices() {
                let span = map.source_span(Span::new(at, at + c.len_utf8()));
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
