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

/// Four times the text takes four times the steps, whatever the text, and never more than some hundred a byte.
#[test]
fn work_grows_as_the_text_does() {
    let mut state = 1u64;
    let mut soup = |alphabet: &[&str]| -> String {
        let mut next = || {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            alphabet[(state >> 33) as usize % alphabet.len()]
        };
        (0..60_000).map(|_| next()).collect()
    };
    let texts = [
        ("digits", "5".repeat(60_000)),
        ("digit soup", soup(&["0", "1", "2", "3", "5", "8", "8", "0", "5", "5", "-", ".", "\n", " "])),
        ("groups of any kind", soup(&["1", "855", "555", "0142", "+1", "(", ")", " ", "-", "\u{B7}", "\u{200B}", "/", "\n"])),
        ("letters and digits", soup(&["O", "I", "l", "5", "8", "a", "-", " ", "BOO", "x"])),
        ("number words", soup(&["eight ", "hundred ", "five ", "double ", "and ", "one-", "null", "vierund", "e\u{E9}", "5"])),
        ("numbers asked for", "call 1-855-555-0142 or 855.555.0142 ext 12, ".repeat(1500)),
        ("brackets", "((((5 )))) ".repeat(6000)),
        ("one long word", "a\u{E9}5".repeat(15_000)),
        ("escapes", soup(&["%31", "&#53;", "=35", "%", "&", "=", "5", " "])),
        ("kana", soup(&["\u{3044}\u{3061}", "\u{30CF}\u{30C1}", "\u{3054}", "5", "-"])),
        ("labels", "order ref id 8555550142 ".repeat(2500)),
    ];
    for (name, text) in texts {
        let quarter = (0..=text.len() / 4).rev().find(|&at| text.is_char_boundary(at)).unwrap();
        let steps = |text: &str| {
            work::take();
            for regions in
                [&[][..], &[Region::new("US").unwrap()], &["DE", "FR", "GB", "IN"].map(|code| Region::new(code).unwrap())]
            {
                let mut out = Vec::new();
                find_numbers(text, regions, usize::MAX, &mut out);
            }
            work::take()
        };
        let (small, large) = (steps(&text[..quarter]), steps(&text));
        assert!(large <= small * 9 / 2 + 2000, "{name}: {small} steps for a quarter, {large} for the whole");
        assert!(large <= text.len() * 3 * 120, "{name}: {large} steps for {} bytes", text.len());
    }
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
