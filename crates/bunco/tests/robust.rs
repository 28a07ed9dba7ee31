//! Whatever the bytes: a report comes, it names the limits it met, and every finding quotes the caller's own bytes.

use bunco::{Engine, Message, Part, PartKind, Report};
use proptest::prelude::*;
use std::sync::OnceLock;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::builtin)
}

const SCAM: &str = "Your PC is locked. Call Microsoft support now: +1 202 555 0137.";
const KINDS: [PartKind; 5] = [PartKind::Text, PartKind::Html, PartKind::Subject, PartKind::From, PartKind::FileName];

fn message(kind: PartKind, bytes: &[u8]) -> Message<'_> {
    Message::new().with_part(Part::new(kind, "part", bytes))
}

/// Scans, and checks what holds of every report.
fn scan(kind: PartKind, bytes: &[u8]) -> Report {
    let report = engine().scan(&message(kind, bytes));
    assert!((0.0..=1.0).contains(&report.score()), "score {}", report.score());
    for finding in report.findings() {
        let span = finding.span();
        let quoted = bytes.get(span.start..span.end).unwrap_or_else(|| panic!("{span:?} lies outside {} bytes", bytes.len()));
        assert_eq!(finding.quote(), String::from_utf8_lossy(quoted), "{}", finding.indicator());
    }
    report
}

fn limits(report: &Report) -> Vec<&'static str> {
    report.limits().iter().map(|limit| limit.name()).collect()
}

#[test]
fn bad_bytes_get_a_report() {
    let all: Vec<u8> = (0..=255).cycle().take(20_000).collect();
    let cases: &[(&str, Vec<u8>)] = &[
        ("nothing", Vec::new()),
        ("every byte", all),
        ("NULs", vec![0; 10_000]),
        ("broken UTF-8", b"\xFF\xFE\xC3(\xE2\x82 call \xF0\x9F Microsoft \x80".repeat(500)),
        ("lone surrogates", b"\xED\xA0\x80 Microsoft \xED\xB0\x80".repeat(500)),
        ("UTF-16", SCAM.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("an open tag", b"<a href=\"".repeat(3000)),
        ("tags that cross", b"<b><i></b><table><a></table><td></i></a>".repeat(1000)),
        ("an entity without end", [b"&#x".as_slice(), &b"0".repeat(100_000)].concat()),
        ("comments that do not end", b"<!-- <!--".repeat(5000)),
        ("one long word", b"microsoft".repeat(30_000)),
        ("marks upon marks", "e\u{301}\u{338}\u{20DD}".repeat(10_000).into_bytes()),
        ("overrides of direction", "\u{202E}tfosorciM \u{202C}".repeat(3000).into_bytes()),
        ("spaced letters", b"m i c r o s o f t ".repeat(5000)),
    ];
    for (name, bytes) in cases {
        for kind in KINDS {
            let report = scan(kind, bytes);
            assert_eq!(report.to_json(), engine().scan(&message(kind, bytes)).to_json(), "{name}: the same twice");
        }
    }
}

#[test]
fn a_scam_between_bad_bytes_is_found() {
    let plain = scan(PartKind::Text, SCAM.as_bytes()).score();
    for wrap in [&b"\xFF\xFE\x00\x01"[..], b"\xED\xA0\x80", b"\0\0\0\0", b"\xC3\x28\xE2\x82"] {
        let bytes = [wrap, b"\n\n", SCAM.as_bytes(), b"\n\n", wrap].concat();
        assert!(scan(PartKind::Text, &bytes).score() >= plain, "{wrap:?}");
    }
}

/// Long texts are read in windows; where one ends must not show.
#[test]
fn a_scam_is_found_wherever_it_stands_in_a_long_text() {
    let paragraph = "The minutes of the last meeting are attached, please read them before Monday. Thanks for all your help!\n\n";
    let wraps: [(PartKind, &str, &str); 2] = [(PartKind::Text, "\n\n", "\n\n"), (PartKind::Html, "<p>", "</p>")];
    for (kind, open, close) in wraps {
        let found = |before: usize, after: usize| {
            let head = paragraph.repeat(before / paragraph.len() + 1);
            let head = format!("{}{open}", &head[..before]);
            let text = format!("{head}{SCAM}{close}{}", paragraph.repeat(after / paragraph.len()));
            let report = scan(kind, text.as_bytes());
            let found = report
                .findings()
                .iter()
                .map(|f| (f.indicator().to_owned(), f.span().start - head.len(), f.span().end - head.len()));
            (found.collect::<Vec<_>>(), report.score())
        };
        let near = found(200, 200);
        assert!(near.0.len() > 3, "{near:?}");
        for before in (58_000..70_000).step_by(151) {
            assert_eq!(found(before, 9000), near, "{kind:?} behind {before} bytes");
        }
        assert_eq!(found(300_000, 300_000), near);
    }
}

#[test]
fn limits_that_are_reached_are_named() {
    let cases: &[(PartKind, &str, String)] = &[
        (PartKind::Text, "max_links", (0..5000).map(|n| format!("https://a{n}.example/ ")).collect()),
        (PartKind::Html, "max_links", (0..60_000).map(|n| format!("<a href=http://a{n}.example>x</a>")).collect()),
        (PartKind::Text, "max_numbers", (0..3000).map(|n| format!("call +1 202 555 {:04}\n", n % 10_000)).collect()),
        (PartKind::Html, "nesting", "<div>".repeat(100_000)),
        (PartKind::Text, "max_findings", (0..500).map(|n| format!("{n}: {SCAM}\n\n")).collect()),
        (PartKind::Text, "max_input", "a ".repeat(9 << 20)),
    ];
    for (kind, limit, text) in cases {
        let report = scan(*kind, text.as_bytes());
        assert!(limits(&report).contains(limit), "{limit}: {:?}", limits(&report));
        assert!(report.findings().len() <= 200);
    }
}

/// Pieces that scams are made of, and what gets between them.
const PIECES: &[&str] = &[
    SCAM,
    "Dear customer, your PayPal account has been charged $499.99.",
    "https://paypa1-secure.example/login",
    "amazon.com.verify.example",
    "+1 (8OO) 555-0I99",
    "e i g h t hundred five five five",
    "<a href=\"http://evil.example\">www.microsoft.com</a>",
    "<div style=\"display:none\">",
    "<style>p{color:#fff}</style>",
    "<p hidden",
    "&#77;&#105;&amp;",
    "M\u{456}cr\u{43E}s\u{43E}ft",
    "mic\u{200B}ro\u{AD}soft",
    "\u{202E}tfosorciM\u{202C}",
    "\u{8B66}\u{544A} Windows",
    "acc0unt p@yment",
    "never share your code with anyone",
    "</table></a>",
    "\0",
    "\n\n",
    " ",
    ".",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), kind in prop::sample::select(&KINDS[..])) {
        scan(kind, &bytes);
    }

    #[test]
    fn any_splice_of_scams(
        pieces in prop::collection::vec((prop::sample::select(PIECES), 0usize..80), 0..24),
        kind in prop::sample::select(&KINDS[..]),
    ) {
        // Cut anywhere, in the middle of characters too.
        let bytes: Vec<u8> = pieces.iter().flat_map(|(piece, cut)| piece.as_bytes().iter().take(80 - cut).copied()).collect();
        let report = scan(kind, &bytes);
        prop_assert_eq!(report.to_json(), engine().scan(&message(kind, &bytes)).to_json());
    }

    #[test]
    fn more_text_never_excuses(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 1..8),
        more in prop::sample::select(ORDINARY),
        first in any::<bool>(),
    ) {
        let scam = pieces.join(" ");
        let both = if first { format!("{more}\n\n{scam}") } else { format!("{scam}\n\n{more}") };
        let (alone, padded) = (scan(PartKind::Text, scam.as_bytes()).score(), scan(PartKind::Text, both.as_bytes()).score());
        prop_assert!(padded >= alone, "{} fell to {} beside {:?}", alone, padded, more);
    }
}

/// Paragraphs that scammers pad with. None speaks for a brand: whose number is judged against whose
/// claim may change with that.
const ORDINARY: &[&str] = &[
    "Order 12 has been sent. Your order number is on the invoice; thank you for your order.",
    "The library opens at nine on Saturdays. Please bring back the books by Friday.",
    "Thanks for the minutes. I have added two points on the budget; see you on Tuesday.",
    "We will never ask for your password. Report suspicious messages to phishing@example.com.",
    "The books have been sent and arrive on Monday. Read more at https://library.example/books.",
    "Die Sitzung beginnt um 19 Uhr im Vereinsheim. Bitte bringt die Unterlagen mit.",
    "e-mail follow-up, 3.50, p.s. R&D",
    "THE ROOM IS BOOKED. ALL ARE WELCOME.",
    "Scammers pretend to be your bank and tell you that your account is blocked. It is a scam: hang up, and never share a code.",
    "She said: \"I am not coming, my computer is broken and the shop is closed until Monday.\"",
];
