use super::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    host: String,
    verdict: String,
    technique: Option<String>,
}

const BRANDS: &str = r#"
[graniteharbour]
id = "graniteharbour"
name = "Graniteharbour"
sector = "bank"
domains = ["graniteharbour.com"]
mail_domains = ["granite-mail.com"]

[orbitpost]
id = "orbitpost"
name = "Orbitpost"
sector = "delivery"
domains = ["orbitpost.co.uk"]

[ember]
id = "ember"
name = "Ember"
common = ["Ember"]
sector = "tech"
domains = ["ember.com"]
"#;

fn index() -> HostIndex {
    HostIndex::new(&toml::from_str(BRANDS).expect("the brands are TOML"))
}

#[test]
fn hosts_are_judged() {
    let vectors: Vectors = toml::from_str(include_str!("../../../../tests/vectors/lookalike.toml")).expect("the vectors are TOML");
    let index = index();
    for case in vectors.case {
        let report = index.check(&case.host);
        assert_eq!(report.verdict.name(), case.verdict, "{}: {:?}", case.host, report.matches);
        assert_eq!(report.matches.first().map(|m| m.technique), case.technique.as_deref(), "{}", case.host);
    }
}

#[test]
fn allowed_and_protected_names_are_the_callers_own() {
    let mut index = index();
    index.allow(["graniteharbour-login.com"]);
    assert_eq!(index.check("x.graniteharbour-login.com").verdict, HostVerdict::Official);
    index.protect(["seven-lanterns.com"]);
    assert_eq!(index.check("seven-lanterns.com").verdict, HostVerdict::Official);
    assert_eq!(index.check("seven-1anterns.com").verdict, HostVerdict::Lookalike);
    let file = index.protected_file();
    index.protect([]);
    assert_eq!(index.check("seven-1anterns.com").verdict, HostVerdict::NothingFound);
    assert!(index.protect_file(&file[1..]).is_err());
    assert!(index.protect_file(&file).is_ok());
    assert_eq!(index.check("seven-1anterns.com").verdict, HostVerdict::Lookalike);
}

#[test]
fn words_of_text_use_the_same_letters() {
    let index = index();
    assert_eq!(index.token("Graniteharbour"), None);
    assert_eq!(index.token("harbour"), None);
    let found = index.token("Gr\u{430}niteharbour").expect("a Cyrillic letter");
    assert_eq!((found.brand.as_str(), found.technique), ("graniteharbour", "homoglyph"));
    assert_eq!(index.token("granitehabour").map(|found| found.technique), Some("typosquat"));
}

#[test]
fn links_that_show_another_host() {
    let index = index();
    let report = index.check("https://www.graniteharbour.com@other.example/login");
    assert_eq!((report.verdict, report.matches[0].technique), (HostVerdict::Lookalike, "userinfo"));
    let report = index.check("https://other.example/?next=https://orbitpost.co.uk/");
    assert_eq!((report.verdict, report.matches[0].technique), (HostVerdict::Resembles, "path"));
    let report = index.check("https://pay.orbitpost.co.uk/?next=graniteharbour.com");
    assert_eq!(report.verdict, HostVerdict::Official);
}

#[test]
fn whose_host_it_is() {
    let index = index();
    assert_eq!(index.owner("pay.orbitpost.co.uk"), Some("orbitpost"));
    assert_eq!(index.owner("orbitpost.uk"), None);
    assert_eq!(registrable("a.b.example.co.uk"), Some("example.co.uk"));
    assert!(is_free_host("x.web.app") && !is_free_host("www.example.com"));
}

#[test]
fn any_text_is_taken() {
    let index = index();
    for text in [
        "",
        ".",
        "..",
        "-",
        "\u{200B}",
        "a\u{300}.\u{301}",
        "\u{E6}\u{E6}.com",
        "xn--",
        "@",
        "://",
        "[",
        "[]",
        "0x",
        &"a-".repeat(600),
    ] {
        index.check(text);
        index.token(text);
    }
}
