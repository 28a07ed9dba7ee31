use super::*;
use crate::pack::NumberTier;

fn number(n: u64) -> String {
    format!("+1202555{:04}", n % 10_000)
}

#[test]
fn holds_what_was_put_in_and_nothing_else() {
    let inside: Vec<String> = (0..3000).map(|n| number(n * 3)).collect();
    let bytes = NumberList::compile(&ListLabel::new("test"), &inside).unwrap();
    let list = NumberList::open(&bytes[..]).unwrap();
    assert_eq!(list.len(), 3000);
    for n in 0..9000 {
        assert_eq!(list.contains(&number(n)), n % 3 == 0, "{n}");
    }
    assert!(!list.contains("+442079460018"));
    assert!(!list.contains("+999999999999999"));
}

#[test]
fn sparse_and_empty_lists() {
    let far = ["+442079460018", "+12025550100", "+4930231250180", "+999999999999999"];
    let bytes = NumberList::compile(&ListLabel::new("far"), far).unwrap();
    let list = NumberList::open(&bytes[..]).unwrap();
    assert!(far.iter().all(|number| list.contains(number)));
    assert!(!list.contains("+12025550101"));
    let bytes = NumberList::compile(&ListLabel::new("none"), [""; 0]).unwrap();
    assert!(!NumberList::open(bytes).unwrap().contains("+12025550100"));
}

#[test]
fn text_is_read_by_line() {
    let bytes = NumberList::compile_text(ListLabel::new("t"), "# mine\n+1 (202) 555-0100\n\n0044 20 7946 0018 # film\n").unwrap();
    let list = NumberList::open(&bytes[..]).unwrap();
    assert!(list.contains("+12025550100") && list.contains("+442079460018"));
    let error = NumberList::compile_text(ListLabel::new("t"), "+12025550100\n555-0100\n").unwrap_err();
    assert_eq!(error.line(), Some(2));
}

#[test]
fn every_damage_is_refused_or_harmless() {
    let inside: Vec<String> = (0..300).map(|n| number(n * 7)).collect();
    let bytes = NumberList::compile(&ListLabel::new("test"), &inside).unwrap();
    for at in 0..bytes.len() {
        assert!(NumberList::open(&bytes[..at]).is_err(), "cut at {at}");
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x41;
        if let Ok(list) = NumberList::open(&damaged[..]) {
            for n in 0..50 {
                list.contains(&number(n));
            }
        }
    }
}

#[test]
fn a_text_says_what_it_is() {
    let text = "# name: reported\n# source: complaints office, 2026-11\n# tier: unverified\n+12025550100 # tier: primary\n";
    let bytes = NumberList::compile_text(ListLabel::new("file").with_source("mine"), text).unwrap();
    let label = ListLabel::new("reported").with_source("complaints office, 2026-11").with_tier(NumberTier::Unverified);
    assert_eq!(NumberList::open(bytes).unwrap().label(), &label);
    let error = NumberList::compile_text(ListLabel::new("file"), "# tier: best\n").unwrap_err();
    assert_eq!(error.to_string(), "file:1: \"best\" is no tier; write primary, secondary or unverified");
    assert!(NumberList::compile(&ListLabel::new("x".repeat(5000)), [""; 0]).is_err());
}

#[test]
fn bytes_of_every_owner_do() {
    let bytes = NumberList::compile(&ListLabel::new("shared"), ["+12025550100"]).unwrap();
    assert!(NumberList::is_compiled(&bytes) && !NumberList::is_compiled(b"+12025550100"));
    let shared: std::sync::Arc<[u8]> = bytes.clone().into();
    assert!(NumberList::open(shared).unwrap().contains("+12025550100"));
    assert!(NumberList::open(&bytes).unwrap().contains("0012025550100"));
}
