//! What one finding is enough for: a link to a lookalike host makes any message suspicious; a link to one that only resembles does not.
#![cfg(feature = "builtin-packs")]

use std::sync::OnceLock;

use bunco::domain::{HostIndex, HostVerdict};
use bunco::pack::Pack;
use bunco::{Channel, Engine, Level, Message, Part, PartKind, Report};

/// Hosts made to look like a brand's: one of each way that is told as such.
const LOOKALIKES: [&str; 8] = [
    "paypal.com.account-check.example",
    "paypa1-login.example",
    "p\u{430}ypal.com",
    "netflix-billing.example",
    "secure-coinbase-support.example",
    "amazon.de.order-4471.example",
    "microsoft-com.helpdesk-0137.example",
    "paypal-verify.pages.dev",
];

/// Hosts like a brand's, by chance perhaps.
const LIKE: [&str; 5] = ["netflx.com", "paypal-fans.org", "mypaypal.com", "coinbasse.org", "revoluti.com"];

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::builtin)
}

/// A message with nothing in it but one link, in each kind that carries one.
fn kinds(host: &str) -> [(&'static str, Report); 5] {
    let link = format!("https://{host}/photos");
    let text = format!("Hello Sam,\n\nthe photos of Sunday are here: {link}\n\nSee you on Friday, Jo");
    let html = format!("<p>Hello Sam,</p><p>the photos of Sunday are <a href=\"{link}\">here</a>.</p><p>See you on Friday, Jo</p>");
    let mail = |body: Part<'static>| Message::new().with_from("Jo <jo@orchard.example>").with_subject("Photos").with_part(body);
    [
        ("text", engine().scan(&Message::from_text(text.clone()))),
        ("sms", engine().scan(&Message::from_text(format!("Photos: {link}")).with_channel(Channel::Sms))),
        ("chat", engine().scan(&Message::from_text(format!("look {link}")).with_channel(Channel::Chat))),
        ("mail", engine().scan(&mail(Part::new(PartKind::Text, "text", text)))),
        ("html mail", engine().scan(&mail(Part::new(PartKind::Html, "html", html)))),
    ]
}

#[test]
fn one_link_to_a_lookalike_is_enough() {
    for host in LOOKALIKES {
        for (kind, report) in kinds(host) {
            assert!(report.level() >= Level::Suspicious, "{host} in {kind}: {}", report.to_json());
        }
    }
}

#[test]
fn one_link_to_what_only_resembles_is_not() {
    let pack = Pack::load(Pack::builtin_files()).expect("the built-in packs load");
    let index = HostIndex::new(&pack.brands);
    for host in LIKE {
        assert_eq!(index.check(host).verdict, HostVerdict::Resembles, "{host}");
        for (kind, report) in kinds(host) {
            assert_eq!(report.level(), Level::NothingFound, "{host} in {kind}: {}", report.to_json());
        }
    }
}
