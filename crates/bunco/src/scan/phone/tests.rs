use super::*;
use proptest::prelude::*;

fn find(text: &str) -> Vec<NumberHit> {
    let mut out = Vec::new();
    find_numbers(text, &[Region::new("US").unwrap()], 1000, &mut out);
    out
}

#[test]
fn tells_how_a_number_is_disguised() {
    for (text, disguise) in [
        ("call 1-855-555-0142", Disguise::NONE),
        ("call 1-8SS-5SS-0142", Disguise::LETTERS),
        ("call eight five five five five five zero one four two", Disguise::WORDS),
        ("call 1-8\u{200B}55-555-0142", Disguise::INVISIBLE),
        ("call 1*855*555*0142", Disguise::SEPARATORS),
        ("call 1-800-EXAMPLE", Disguise::VANITY),
        ("call \u{661}-\u{668}\u{665}\u{665}-555-0142", Disguise::FOREIGN),
        ("call \u{2460}-855-555-0142", Disguise::EMOJI),
        ("call 1%2D855%2D555%2D0142", Disguise::ENCODED),
    ] {
        let hits = find(text);
        assert_eq!(hits.len(), 1, "{text}");
        assert!(hits[0].disguise.has(disguise), "{text}: {:?}", hits[0].disguise.names().collect::<Vec<_>>());
        assert_eq!(disguise.is_none(), hits[0].disguise.is_none(), "{text}");
    }
}

#[test]
fn the_limit_is_reported_and_kept() {
    let text = "call 1-855-555-0142. ".repeat(9);
    let mut out = Vec::new();
    assert!(find_numbers(&text, &[], 5, &mut out));
    assert_eq!(out.len(), 5);
    out.clear();
    assert!(!find_numbers(&text, &[], 9, &mut out));
    assert_eq!(out.len(), 9);
}

#[test]
fn a_long_row_of_numbers_is_found_whole() {
    let text = "1 855 555 0142\n".repeat(200);
    assert_eq!(find(&text).len(), 200);
}

proptest! {
    #[test]
    fn spans_are_in_order_and_on_boundaries(text in "[0-9a-zOIlS ()+.,:;/#=%&\\-\n\u{200B}\u{661}\u{2460}\u{4E00}\u{1F4DE}\u{E9}]{0,200}") {
        let mut last = 0;
        for hit in find(&text) {
            prop_assert!(hit.span.start >= last && !hit.span.is_empty());
            prop_assert!(text.get(hit.span.start..hit.span.end).is_some());
            prop_assert!(hit.digits.bytes().all(|b| b.is_ascii_digit()) && hit.digits.len() >= 6);
            last = hit.span.end;
        }
    }

    #[test]
    fn any_text_is_read(text in ".{0,120}") {
        find(&text);
    }
}
