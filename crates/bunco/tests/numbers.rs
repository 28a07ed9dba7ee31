//! The caller's lists, the number a call shows, and numbers seen before: how a scan tells of them.
#![cfg(feature = "builtin-packs")]

use std::sync::OnceLock;

use bunco::pack::NumberTier;
use bunco::phone::{ListLabel, NumberLedger, NumberList, NumberLists, PhoneBook};
use bunco::{Attestation, Engine, Level, Message, Region, Report, ScanOptions};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::builtin)
}

fn list(name: &str, tier: NumberTier, numbers: &[&str]) -> NumberList<Vec<u8>> {
    let label = ListLabel::new(name).with_source("complaints office").with_tier(tier);
    NumberList::open(NumberList::compile(&label, numbers).expect("numbers of this test")).expect("what was just compiled")
}

/// Weight and reason of an indicator.
fn found(report: &Report, indicator: &str) -> Option<(f64, String)> {
    report.findings().iter().find(|f| f.indicator() == indicator).map(|f| (f.weight(), f.why().to_owned()))
}

#[test]
fn a_listed_number_is_reported_by_the_tier_of_its_list() {
    let text = "Hi, it's Sam from the garden society. My number is +1 202 555 0137.";
    assert_eq!(found(&engine().scan(&Message::from_text(text)), "listed-number"), None);
    let mut last = f64::INFINITY;
    for tier in [NumberTier::Primary, NumberTier::Secondary, NumberTier::Unverified] {
        let lists = NumberLists::new().block(list("reported", tier, &["+12025550137"]));
        let report = engine().scanner().scan_with(&Message::from_text(text), &ScanOptions::new().number_lists(&lists));
        let (weight, why) = found(&report, "listed-number").expect("it is on the list");
        assert_eq!(why, "This number is on the list \"reported\" (complaints office).");
        assert!(weight > 0.0 && weight < last, "{tier:?}: {weight}");
        last = weight;
        match tier {
            NumberTier::Primary => assert!(report.level() >= Level::Suspicious, "{}", report.score()),
            NumberTier::Unverified => assert!(report.level() < Level::Suspicious, "{}", report.score()),
            _ => {}
        }
    }
}

#[test]
fn lists_of_the_engine_and_of_the_scan_add_up_and_known_numbers_go_first() {
    let numbers = ["+12025550137", "+12025550138"];
    let own = NumberLists::new().block(list("reported", NumberTier::Primary, &numbers));
    let engine = Engine::builder().number_lists(own).build().unwrap();
    let customer = NumberLists::new().allow(list("mine", NumberTier::Primary, &numbers[..1]));
    let options = ScanOptions::new().number_lists(&customer);
    let listed = |text: &str, options: &ScanOptions<'_>| {
        found(&engine.scanner().scan_with(&Message::from_text(text), options), "listed-number").is_some()
    };
    assert!(listed("Call (202) 555-0137.", &ScanOptions::new()));
    assert!(!listed("Call (202) 555-0137.", &options));
    assert!(listed("Call (202) 555-0138.", &options));
    let us = [Region::new("US").unwrap()];
    assert_eq!(PhoneBook::of(&engine).check("Call (202) 555-0137.", &us)[0].verdict(), "listed");
    let book = PhoneBook::of(&engine).number_lists(customer);
    assert_eq!(book.check("Microsoft support (202) 555-0137", &us)[0].verdict(), "no_claim");
}

#[test]
fn an_official_number_beats_the_list() {
    let pack = engine().pack();
    let number = pack.brands["microsoft"].numbers.iter().find(|n| n.country == "US" && n.tier == NumberTier::Primary).unwrap();
    let lists = NumberLists::new().block(list("reported", NumberTier::Primary, &[&number.e164]));
    let text = format!("Microsoft support: {}", number.e164);
    let report = engine().scanner().scan_with(&Message::from_text(&text), &ScanOptions::new().number_lists(&lists));
    assert_eq!(found(&report, "listed-number"), None);
    let book = PhoneBook::of(engine()).number_lists(lists);
    assert_eq!(book.check(&text, &[])[0].verdict(), "official");
}

#[test]
fn the_number_a_call_shows_is_judged_apart() {
    let lists = NumberLists::new().block(list("reported", NumberTier::Primary, &["+12065550199"]));
    let official = engine().pack().brands["microsoft"].numbers.iter().find(|n| n.country == "US").unwrap().e164.clone();
    for (shown, attestation, indicator, verdict) in [
        ("+1 425 555 0142", Attestation::Unknown, "spoofed-caller", "self"),
        ("(425) 555-0177", Attestation::Unknown, "spoofed-caller", "neighbour"),
        ("+1 911 555 0142", Attestation::Full, "spoofed-caller", "unallocated"),
        (&*official, Attestation::Gateway, "spoofed-caller", "spoof_risk"),
        (&*official, Attestation::Full, "", ""),
        ("+1 206 555 0199", Attestation::Full, "listed-caller", "listed"),
        ("+1 206 555 0142", Attestation::Unknown, "", ""),
        ("Acme Bank", Attestation::Unknown, "", ""),
    ] {
        let message = Message::from_text("The books are here.")
            .with_region(Region::new("US").unwrap())
            .with_caller_id(shown)
            .with_own_number("+1 425 555 0142")
            .with_attestation(attestation);
        let report = engine().scanner().scan_with(&message, &ScanOptions::new().number_lists(&lists));
        let told: Vec<_> = report.findings().iter().filter(|f| f.part() == "caller_id").collect();
        if indicator.is_empty() {
            assert!(told.is_empty(), "{shown}: {told:?}");
            continue;
        }
        assert_eq!((told.len(), told[0].indicator(), told[0].quote()), (1, indicator, shown));
        assert!(told[0].detail().any(|fact| fact == ("verdict", verdict)), "{shown}: {told:?}");
        assert!(told[0].weight() > 0.0, "{shown}");
        assert!(report.observables().is_empty(), "whose number is shown is a victim more often than not");
    }
    // A shown number alone, without any text.
    let message = Message::new().with_caller_id("+14255550142").with_own_number("+14255550142");
    assert!(found(&engine().scan(&message), "spoofed-caller").is_some());
}

#[test]
fn a_number_seen_under_another_name_is_told() {
    let mut ledger = NumberLedger::new();
    let scan = |name: &str, ledger: &NumberLedger| {
        let text = format!("{name} Security Alert: your account is locked. Call {name} support immediately at +1 202 555 0137.");
        engine().scanner().scan_with(&Message::from_text(&text), &ScanOptions::new().seen(ledger))
    };
    let first = scan("Microsoft", &ledger);
    assert_eq!(found(&first, "reused-number"), None);
    ledger.add(&first);
    assert_eq!(found(&scan("Microsoft", &ledger), "reused-number"), None);
    let other = scan("PayPal", &ledger);
    assert!(found(&other, "reused-number").is_some_and(|(weight, _)| weight > 0.0), "{other:?}");
    ledger.add(&other);
    let reused = ledger.reused();
    assert_eq!((reused.len(), reused[0].messages), (1, 2));
    assert_eq!(reused[0].numbers, ["+12025550137"]);
    assert_eq!(reused[0].brands, ["microsoft", "paypal"]);
    // What is harmless tells nothing of who holds a number.
    ledger.add(&engine().scan(&Message::from_text("Sam: +1 202 555 0138. Kim: +1 202 555 0139.")));
    assert!(ledger.blocks().is_empty());
}
