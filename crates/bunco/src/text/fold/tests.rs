use super::*;
use crate::text::OffsetMap;
use proptest::prelude::*;

fn folded(text: &str) -> Folded {
    let mut out = Folded::default();
    fold(text, &mut out);
    out
}

/// Each position leads to a place in the text it came from, in order.
fn assert_leads_back(text: &str, map: &OffsetMap, source: &str) {
    let mut last = Span::default();
    for (i, c) in text.char_indices() {
        let span = map.source_span(Span::new(i, i + c.len_utf8()));
        assert!(source.get(span.start..span.end).is_some_and(|s| !s.is_empty()), "{c:?} at {i} leads to {span:?} of {source:?}");
        assert!(last.start <= span.start && last.end <= span.end, "{span:?} follows {last:?}");
        last = span;
    }
    assert_eq!(map.source_span(Span::new(0, text.len())), Span::new(map.source_span(Span::new(0, 1)).start, last.end));
}

#[test]
fn every_character_folds_once() {
    for c in ('\0'..=char::MAX).filter(|c| !matches!(c, '\u{E1000}'..)) {
        let once = folded(&format!("a{c}b"));
        let twice = folded(&once.text);
        assert_eq!(once.text, twice.text, "{c:?} U+{:04X}", c as u32);
    }
}

/// Text from alphabets in which folding has something to do.
fn mixed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9 \\r\\n.]{0,6}",
        "[\u{430}-\u{45F}\u{391}-\u{3C9} ]{0,6}",
        "[\u{300}-\u{340}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{AD}\u{FE0F}]{0,3}",
        "[\u{FF01}-\u{FF9F}\u{1D400}-\u{1D430}\u{2460}-\u{2480}\u{30AB}\u{3099}]{0,4}",
        "[\u{1100}-\u{1112}\u{1161}-\u{1175}\u{11A8}-\u{11C2}\u{AC00}-\u{AC20}]{0,4}",
        "\\PC{0,4}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in mixed()) {
        let once = folded(&text);
        let twice = folded(&once.text);
        prop_assert_eq!(&once.text, &twice.text);
    }

    #[test]
    fn folded_text_leads_back(text in mixed()) {
        let out = folded(&text);
        if !out.text.is_empty() {
            assert_leads_back(&out.text, &out.map, &text);
        }
        for change in &out.changes {
            prop_assert!(out.text.get(change.at.start..change.at.end).is_some());
            let source = out.map.source_span(change.at);
            // What stood between two characters that became one is told by its place alone.
            let told = !source.is_empty() || change.kind == ChangeKind::Bidi;
            prop_assert!(text.get(source.start..source.end).is_some() && told, "{:?} leads to {:?}", change, source);
        }
        prop_assert!(out.changes.is_sorted_by_key(|change| change.at.start));
    }
}
