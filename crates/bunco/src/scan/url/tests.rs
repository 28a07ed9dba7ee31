use super::*;
use crate::scan::sieve::Sieve;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    read: Vec<Read>,
    find: Vec<Find>,
}

#[derive(Deserialize)]
struct Read {
    url: String,
    host: Option<String>,
    #[serde(default = "name")]
    kind: String,
    #[serde(default)]
    notes: Vec<String>,
}

#[derive(Deserialize)]
struct Find {
    text: String,
    found: Vec<String>,
}

fn name() -> String {
    "name".to_owned()
}

fn vectors() -> Vectors {
    toml::from_str(include_str!("../../../../../tests/vectors/url.toml")).expect("the vectors are TOML")
}

#[test]
fn links_are_read() {
    let mut wrong = Vec::new();
    for case in vectors().read {
        let read = read_url(&case.url);
        let kind = read.host.as_ref().map(|host| match host.kind {
            HostKind::Name => "name",
            HostKind::Address => "address",
            HostKind::Invalid => "invalid",
        });
        let host = read.host.as_ref().map(|host| host.ascii.clone());
        let notes: Vec<&str> = read.notes.names().collect();
        if host != case.host || kind.is_some_and(|kind| kind != case.kind) || notes != case.notes {
            wrong.push(format!("{}: {host:?} {kind:?} {notes:?}", case.url));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn links_are_found() {
    for case in vectors().find {
        let mut hits = Vec::new();
        assert!(find_links(&case.text, &Sieve::of(&case.text), 100, &mut hits));
        let found: Vec<&str> = hits.iter().map(|hit| hit.span.of(&case.text)).collect();
        assert_eq!(found, case.found, "{}", case.text);
    }
}

#[test]
fn the_limit_is_told() {
    let mut hits = Vec::new();
    let text = "example.com example.org example.net";
    assert!(!find_links(text, &Sieve::of(text), 2, &mut hits));
    assert_eq!(hits.len(), 2);
}

/// The cases of Unicode's own IDNA test that concern host names are run through the crate `idna` in its own tests; these are the rules
/// that our door adds, one by one: length, STD3 signs that URLs forbid, non-transitional sharp s.
#[test]
fn names_follow_uts46() {
    use super::host::read_host;
    let ascii = |raw: &str| (read_host(raw).ascii, read_host(raw).kind == HostKind::Name);
    assert_eq!(ascii("fa\u{DF}.example"), ("xn--fa-hia.example".to_owned(), true));
    assert_eq!(ascii("\u{1E9E}.example"), ("xn--zca.example".to_owned(), true));
    assert!(!ascii("xn--a.example").1, "an A-label that decodes to nothing valid");
    assert!(!ascii("a\u{200D}b.example").1, "a joiner without its context");
    assert!(!ascii(&format!("{}.example", "a".repeat(64))).1, "a label of 64");
    assert!(!ascii(&format!("{}example", "abc.".repeat(63))).1, "a name of 259");
    assert!(ascii("_dmarc.example").1 && ascii("r5---sn-x.example").1, "real hosts that strict rules refuse");
}
