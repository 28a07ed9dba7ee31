//! Every text of `tests/vectors/phone.toml` holds the numbers written there, and no other.
#![cfg(all(feature = "builtin-packs", feature = "phones-full"))]

use bunco::Region;
use bunco::phone::PhoneBook;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};

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
    let file: File = toml::from_str(include_str!("../../../tests/vectors/phone.toml")).unwrap();
    let book = PhoneBook::new(&BTreeMap::new());
    let mut names = HashSet::new();
    let mut wrong = Vec::new();
    for case in &file.case {
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
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), file.case.len(), wrong.join("\n"));
}
