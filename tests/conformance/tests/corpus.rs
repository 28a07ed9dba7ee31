//! The messages and vectors themselves: whole, readable, and speaking of things that exist.

use bunco::pack::Pack;
use bunco_conformance::{Body, all, judge_vectors, messages};
use std::collections::HashSet;

#[test]
fn every_name_is_used_once() {
    let mut names = HashSet::new();
    for case in all() {
        assert!(names.insert(case.name.clone()), "two cases are called {:?}", case.name);
    }
}

#[test]
fn every_scam_has_a_benign_cousin() {
    let messages = messages();
    let names: HashSet<&str> = messages.iter().map(|case| case.name.as_str()).collect();
    for case in messages.iter().filter(|case| case.name.starts_with("scam/")) {
        let cousin = case.expect.cousin.as_deref().unwrap_or_else(|| panic!("{}: names no cousin", case.name));
        assert!(cousin.starts_with("benign/") && names.contains(cousin), "{}: no benign message {cousin:?}", case.name);
    }
}

#[test]
fn expectations_name_what_the_packs_hold() {
    let pack = Pack::load(Pack::builtin_files()).expect("the built-in packs load");
    for case in all() {
        for brand in &case.expect.brands {
            assert!(pack.brands.contains_key(brand), "{}: no brand {brand:?}", case.name);
        }
        for indicator in &case.expect.indicators {
            assert!(pack.indicators.contains_key(indicator), "{}: no indicator {indicator:?}", case.name);
        }
    }
}

#[test]
fn messages_are_read_whole() {
    for case in messages() {
        let message = case.message();
        let limits: Vec<_> = message.limits().iter().map(|limit| limit.name()).collect();
        assert!(limits.is_empty(), "{}: {limits:?}", case.name);
        for part in message.parts() {
            let text = std::str::from_utf8(part.text()).unwrap_or_else(|e| panic!("{}: part {}: {e}", case.name, part.name()));
            assert!(
                !text.trim().is_empty() && !text.contains('\u{FFFD}'),
                "{}: part {} is not readable: {text:?}",
                case.name,
                part.name()
            );
        }
        let bodies = message.parts().iter().filter(|part| !["subject", "from", "reply_to"].contains(&part.name())).count();
        assert!(bodies > 0, "{}: has no body", case.name);
        if let Body::Mail(_) = case.body {
            assert!(message.parts().len() >= 3, "{}: a mail has a subject, a sender and a body", case.name);
        }
    }
}

#[test]
fn vectors_expect_something() {
    for case in judge_vectors() {
        let expect = &case.expect;
        assert!(
            expect.level.is_some() || expect.at_most.is_some() || expect.at_least_as.is_some(),
            "{}: expects nothing",
            case.name
        );
    }
}
