use super::*;
use crate::text::OffsetMap;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    folded: String,
    #[serde(default)]
    changes: Vec<String>,
}

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
fn vectors() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/fold.toml");
    let vectors: Vectors = toml::from_str(&std::fs::read_to_string(path).expect(path)).expect(path);
    let mut names = std::collections::HashSet::new();
    let mut wrong = String::new();
    for case in &vectors.case {
        assert!(names.insert(&case.name), "two cases are named {}", case.name);
        let out = folded(&case.text);
        let kind = |change: &Change| format!("{:?}", change.kind).to_lowercase();
        let changes: Vec<_> = out.changes.iter().map(|change| format!("{} {}", kind(change), change.at.of(&out.text))).collect();
        if (&out.text, &changes) != (&case.folded, &case.changes) {
            let Case { name, folded, changes: expected, .. } = case;
            wrong += &format!("{name}\n  is        {:?} {changes:?}\n  should be {folded:?} {expected:?}\n", out.text);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_word_leads_to_the_bytes_it_was_folded_from() {
    for (text, word, source) in [
        ("Call Pay\u{200B}Pal now", "paypal", "Pay\u{200B}Pal"),
        ("x \u{1D5E3}\u{1D5EE}\u{1D606} y", "pay", "\u{1D5E3}\u{1D5EE}\u{1D606}"),
        ("cafe\u{301} noir", "cafe", "cafe\u{301}"),
        ("Stra\u{DF}e", "ss", "\u{DF}"),
        ("a \u{420}aypal\r\nb", "paypal\n", "\u{420}aypal\r\n"),
        ("a \u{420}\u{430}\u{443}\u{420}\u{430}\u{4CF} b", "paypal", "\u{420}\u{430}\u{443}\u{420}\u{430}\u{4CF}"),
        ("go \u{202E}tfosorciM\u{202C} go", "microsoft", "tfosorciM"),
    ] {
        let out = folded(text);
        let start = out.text.find(word).expect(word);
        assert_eq!(out.map.source_span(Span::new(start, start + word.len())).of(text), source);
    }
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
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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

/// Texts that would be slow in square time.
#[test]
fn hostile_texts_are_folded_in_one_pass() {
    const MANY: usize = 300_000;
    let of = |piece: &str| folded(&piece.repeat(MANY));
    assert_eq!(of("\u{430}b").text.len(), 2 * MANY);
    assert_eq!(of("\u{430}\u{431} ").text.len(), 5 * MANY);
    assert_eq!(of("a\u{301}").text.len(), MANY);
    assert_eq!(of("\u{301}").text, "");
    assert_eq!(of("\u{200B}a").changes.len(), MANY - 1);
    assert_eq!(of("\u{202E}ab").text.len(), 2 * MANY);
    assert_eq!(of("\u{202E}").changes.len(), 1);
    assert_eq!(of("\u{FF21}").text.len(), MANY);
    assert_eq!(of("\u{FF21}\n").changes.len(), MANY);
    assert_eq!(of("\u{1100}\u{1161}").text, "\u{AC00}".repeat(MANY));
}
