//! Every text of `tests/vectors/phone.toml` and `phone_world.toml` holds the numbers written there, and no other.
#![cfg(all(feature = "builtin-packs", feature = "phones-full"))]

use bunco::Region;
use bunco::phone::PhoneBook;
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    #[serde(default)]
    region: Option<String>,
    #[serde(default)]
    html: bool,
    numbers: Vec<String>,
}

#[test]
fn vectors() {
    let files = [include_str!("../../../tests/vectors/phone.toml"), include_str!("../../../tests/vectors/phone_world.toml")];
    let cases: Vec<Case> = files.into_iter().flat_map(|text| toml::from_str::<File>(text).unwrap().case).collect();
    let book = PhoneBook::new(&BTreeMap::new());
    let mut names = HashSet::new();
    let mut wrong = Vec::new();
    for case in &cases {
        assert!(names.insert(&case.name), "two cases are named {:?}", case.name);
        let region = [Region::new(case.region.as_deref().unwrap_or("US")).unwrap()];
        let reports = if case.html { book.check_html(&case.text, &region, None) } else { book.check(&case.text, &region) };
        let found: Vec<&str> = reports.iter().map(|report| report.e164()).collect();
        if found != case.numbers {
            wrong.push(format!("{}: {:?}: {found:?} instead of {:?}", case.name, case.text, case.numbers));
        }
        for report in &reports {
            assert_eq!(report.span().of(&case.text), report.quote(), "{}", case.name);
            assert!(!report.quote().is_empty(), "{}", case.name);
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// What numbers are made of, and what gets between them.
const PIECES: &[&str] = &[
    "call ",
    "Microsoft support ",
    "+1 ",
    "(855) ",
    "555",
    "-",
    "0142",
    " ",
    "\n",
    "8OO",
    "0I99",
    "one eight hundred ",
    "five ",
    "1-800-EXAMPLE",
    "\u{200B}",
    "\u{FE0F}\u{20E3}",
    "\u{661}\u{668}",
    "\u{2460}",
    "%2D",
    "&#53;",
    "&nbsp;",
    "<b>",
    "</b>",
    "<a href=\"tel:+18555550142\">",
    "<script>var n='855-555-0142'</script>",
    "<!-- ",
    " ext 12",
    "\u{30CF}\u{30C1}",
    "\u{4E00}",
    "\u{E9}",
    "e\u{301}",
    "order ",
    "$",
    ".",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_number_quotes_the_text_it_stands_in(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        static BOOK: OnceLock<PhoneBook> = OnceLock::new();
        let (book, text) = (BOOK.get_or_init(PhoneBook::builtin), pieces.concat());
        let regions = [Region::new("US").unwrap(), Region::new("DE").unwrap()];
        for (reports, ordered) in [(book.check(&text, &regions), true), (book.check_html(&text, &regions, None), false)] {
            let mut last = 0;
            for report in &reports {
                let span = report.span();
                prop_assert_eq!(text.get(span.start..span.end), Some(report.quote()), "{:?}", text);
                prop_assert!(!report.quote().is_empty() && (!ordered || span.start >= last), "{:?}", text);
                last = span.end;
            }
        }
    }
}
