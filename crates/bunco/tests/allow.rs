//! What the caller vouches for is left in peace, per engine and per message; no text can do that for itself.

use bunco::{Allow, Engine, Level, Message, Report, SenderCheck};
use std::sync::OnceLock;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::builtin)
}

const FROM: &str = "PayPal Billing <training@drills.example.com>";
const TEXT: &str = "PayPal: your account has been suspended. Sign in at https://paypal-check.example/login and confirm your password \
                    within 24 hours, or it will be closed.";

fn message<'a>() -> Message<'a> {
    Message::new().with_from(FROM).with_part(bunco::Part::new(bunco::PartKind::Text, "text", TEXT))
}

fn has(report: &Report, indicator: &str) -> bool {
    report.findings().iter().any(|f| f.indicator() == indicator)
}

#[test]
fn allowed_senders_weigh_nothing() {
    let plain = engine().scan(&message());
    assert!(plain.level() >= Level::Suspicious, "{}", plain.to_json());
    for (allow, honest) in [
        ("training@drills.example.com", true),
        ("DRILLS.example.com", true),
        ("example.com", true),
        ("other@drills.example.com", false),
        ("rills.example.com", false),
        ("paypal.com", false),
    ] {
        let report = engine().scan(&message().with_allowed(Allow::new().senders([allow])));
        assert_eq!(report.level() == Level::NothingFound, honest, "{allow}");
        assert_eq!(report.findings().len(), plain.findings().len(), "{allow}: what is found is shown all the same");
    }
    let allow = Allow::new().senders(["drills.example.com"]);
    let forged = message().with_sender_check(SenderCheck::Failed).with_allowed(allow.clone());
    assert_eq!(engine().scan(&forged).level(), plain.level(), "a sender that failed DMARC is not the one allowed");
    let own = Engine::builder().allow(allow).build().expect("the built-in pack builds");
    assert_eq!(own.scan(&message()).level(), Level::NothingFound);
    assert_eq!(
        own.scan(&Message::from_text(TEXT)).level(),
        engine().scan(&Message::from_text(TEXT)).level(),
        "no sender is no allowed one"
    );
}

#[test]
fn allowed_hosts_are_no_likeness() {
    let text = Message::from_text(TEXT);
    assert!(has(&engine().scan(&text), "lookalike-domain") || has(&engine().scan(&text), "unrelated-link"));
    let report = engine().scan(&text.with_allowed(Allow::new().hosts(["paypal-check.example"])));
    assert!(!["lookalike-domain", "resembling-domain", "unrelated-link"].iter().any(|id| has(&report, id)), "{}", report.to_json());
    let own = Engine::builder().allow_hosts(["paypal-check.example"]).build().expect("the built-in pack builds");
    assert!(!has(&own.scan(&Message::from_text(TEXT)), "lookalike-domain"));
}

#[test]
fn allowed_indicators_are_left_out_of_combinations_too() {
    let plain = engine().scan(&message());
    assert!(has(&plain, "account-alarm") && has(&plain, "account-link"), "{}", plain.to_json());
    let report = engine().scan(&message().with_allowed(Allow::new().indicators(["account-alarm"])));
    assert!(!has(&report, "account-alarm") && !has(&report, "account-link") && has(&report, "sender-name-mismatch"));
    let own = Engine::builder().allow(Allow::new().indicators(["account-link"])).build().expect("the built-in pack builds");
    assert!(has(&own.scan(&message()), "account-alarm") && !has(&own.scan(&message()), "account-link"));
}
