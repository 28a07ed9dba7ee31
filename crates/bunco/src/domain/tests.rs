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
    /// What the reason must hold.
    why: Option<String>,
}

#[derive(Deserialize)]
struct Browser {
    case: Vec<BrowserCase>,
}

#[derive(Deserialize)]
struct BrowserCase {
    host: String,
    chromium: String,
    verdict: String,
    because: Option<String>,
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
worldwide = ["orbitpost"]

[ember]
id = "ember"
name = "Ember"
common = ["Ember"]
sector = "tech"
domains = ["ember.com"]
defensive = ["embers.com"]
"#;

fn index() -> HostIndex {
    HostIndex::new(&toml::from_str(BRANDS).expect("the brands are TOML"))
}

#[test]
fn hosts_are_judged() {
    let vectors: Vectors = toml::from_str(include_str!("../../../../tests/vectors/lookalike.toml")).expect("the vectors are TOML");
    let index = index();
    let mut wrong = Vec::new();
    for case in vectors.case {
        let report = index.check(&case.host);
        let why = report.matches.first().map_or("", |m| &m.why);
        if report.verdict.name() != case.verdict
            || report.matches.first().map(|m| m.technique) != case.technique.as_deref()
            || case.why.is_some_and(|wanted| !why.contains(&wanted))
        {
            wrong.push(format!("{}: {} {:?}", case.host, report.verdict.name(), report.matches));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hosts_are_judged_as_browsers_do_or_for_a_reason() {
    let vectors: Browser = toml::from_str(include_str!("../../../../tests/vectors/browser.toml")).expect("the vectors are TOML");
    let index = index();
    let mut wrong = Vec::new();
    for case in vectors.case {
        let report = index.check(&case.host);
        let (weak, strong) = (report.verdict == HostVerdict::Resembles, report.verdict == HostVerdict::Lookalike);
        let agreed = match case.chromium.as_str() {
            "warns" | "punycode" => weak || strong,
            "passes" => !strong,
            "unicode" => !weak && !strong,
            other => panic!("{}: chromium is warns, passes, unicode or punycode, not {other}", case.host),
        };
        // A reason stands where we differ, and only there.
        if report.verdict.name() != case.verdict || agreed == case.because.is_some() {
            wrong.push(format!("{}: agreed {agreed}, {} {:?}", case.host, report.verdict.name(), report.matches));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn allowed_and_protected_names_are_the_callers_own() {
    let mut index = index();
    index.allow(["graniteharbour-login.com"]);
    assert_eq!(index.check("x.graniteharbour-login.com").verdict, HostVerdict::Official);
    index.protect(["seven-lanterns.com"]);
    assert_eq!(index.check("seven-lanterns.com").verdict, HostVerdict::Official);
    assert_eq!(index.check("seven-1anterns.com").verdict, HostVerdict::Lookalike);
    let file = index.protected_file().to_vec();
    assert!(HostIndex::is_protected_file(&file) && !HostIndex::is_protected_file(&file[..7]));
    assert!(!HostIndex::is_protected_file(b"bncp-lanterns.com\n"));
    index.protect([]);
    assert_eq!(index.check("seven-1anterns.com").verdict, HostVerdict::NothingFound);
    assert!(index.protect_file(file[1..].to_vec()).is_err());
    assert!(index.protect_file(file).is_ok());
    assert_eq!(index.check("seven-1anterns.com").verdict, HostVerdict::Lookalike);
}

#[test]
fn a_name_held_in_defence_is_no_home() {
    let index = index();
    assert_eq!(index.owner("www.ember.com"), Some("ember"));
    assert_eq!(index.owner("embers.com"), None);
    assert_eq!(index.owner("orbitpost.de"), Some("orbitpost"));
}

#[test]
fn what_only_an_open_list_says_is_neither_likeness_nor_proof() {
    let mut brands: std::collections::BTreeMap<String, crate::pack::Brand> = toml::from_str(BRANDS).expect("the brands are TOML");
    assert_eq!(index().check("graniteharbour-login.com").verdict, HostVerdict::Lookalike);
    brands.get_mut("graniteharbour").expect("a brand of the test").listed = vec!["graniteharbour-login.com".to_owned()];
    let index = HostIndex::new(&brands);
    let report = index.check("www.graniteharbour-login.com");
    assert_eq!((report.verdict, report.matches[0].technique), (HostVerdict::NothingFound, "listed"));
    assert_eq!(index.owner("graniteharbour-login.com"), None);
}

#[test]
fn customers_below_a_brands_suffix_are_not_the_brand() {
    let brands = BRANDS.replace("\"graniteharbour.com\"", "\"graniteharbour.com\", \"web.app\", \"own.web.app\"");
    let index = HostIndex::new(&toml::from_str(&brands).expect("the brands are TOML"));
    assert_eq!(index.owner("web.app"), Some("graniteharbour"));
    assert_eq!(index.owner("x.own.web.app"), Some("graniteharbour"));
    assert_eq!(index.owner("stranger.web.app"), None);
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
    assert_eq!(index.owner("orbitpost.tk"), None);
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

/// Hosts made to take long or to break a reader: every one is read, and little is said of it.
#[test]
fn hostile_hosts_are_read_within_bounds() {
    let index = index();
    let long = 1 << 20;
    let brand = "graniteharbour";
    for text in [
        "a".repeat(long),
        "a.".repeat(10_000),
        format!("{}.com", "b".repeat(10_000)),
        format!("{}.com", vec![brand; 10_000].join(".")),
        format!("{}.com", vec![brand; 10_000].join("-")),
        vec![brand; 17].join("."),
        vec!["graniteharbor"; 17].join("."),
        vec!["1ogin"; 42].join("-"),
        format!("http://{}", "%25".repeat(long)),
        format!("http://{}.com", "%61".repeat(300)),
        format!("http://{}", "%".repeat(long)),
        "xn--".repeat(10_000),
        format!("{}.com", vec!["xn--a-0"; 30].join(".")),
        format!("xn--{}.com", "9".repeat(59)),
        format!("xn--{}-.com", "z".repeat(58)),
        "blob:".repeat(10_000),
        format!("http://{}@x.com", "u@".repeat(10_000)),
        format!("http://x.com{}", "/graniteharbour.com".repeat(10_000)),
        "[.]".repeat(10_000),
        "\u{E6}".repeat(60),
        format!("a{}.com", "\u{E9}".repeat(29)),
        format!("{}.com", "\u{0430}\u{0301}".repeat(20)),
        "\u{200B}".repeat(long),
        "\u{FDFA}".repeat(50),
        "0x".repeat(10_000),
    ] {
        let report = index.check(&text);
        let shown: String = text.chars().take(40).collect();
        assert!(report.matches.len() <= 12, "{shown}: {} matches", report.matches.len());
        assert!(report.ascii.len() <= 4096 && report.unicode.len() <= 4096, "{shown}: {} bytes", report.ascii.len());
        index.token(&text);
    }
}

proptest::proptest! {
    /// Any characters, and any that hosts are made of: nothing breaks, the same is said twice, and what is said stays small.
    #[test]
    fn any_host_is_taken(
        any in "\\PC{0,80}",
        host in "(xn--)?[a-z0-9.%@:/\u{E9}\u{430}\u{3bf}\u{200d}\u{3002}-]{0,90}",
        near in "(www|login|secure|)[.-]?gran[i1\u{131}]te-?harb[o0]u?r?s?[.-](com|de|shop|web[.]app)[a-z.-]{0,12}",
    ) {
        use std::sync::OnceLock;
        static INDEX: OnceLock<HostIndex> = OnceLock::new();
        let index = INDEX.get_or_init(|| {
            let mut index = index();
            index.protect(["seven-lanterns.com", "granite-quarry.example"]);
            index
        });
        for text in [&any, &host, &near] {
            let report = index.check(text);
            proptest::prop_assert!(report.matches.len() <= 12);
            proptest::prop_assert_eq!(&report, &index.check(text));
            index.token(text);
        }
    }
}

/// Lines of IdnaTestV2 (Unicode, UTS #46), by the columns that concern us: source, and the ASCII form or nothing for an error. The file
/// itself is not in the tree; give its path in `BUNCO_IDNA_TEST` to run it whole.
const IDNA: &[(&str, Option<&str>)] = &[
    ("fass.de", Some("fass.de")),
    ("fa\u{DF}.de", Some("xn--fa-hia.de")),
    ("FA\u{1E9E}.de", Some("xn--fa-hia.de")),
    ("B\u{DC}CHER.de", Some("xn--bcher-kva.de")),
    ("Bu\u{308}cher.de", Some("xn--bcher-kva.de")),
    ("\u{65E5}\u{672C}\u{8A9E}\u{3002}\u{FF2A}\u{FF30}", Some("xn--wgv71a119e.jp")),
    ("\u{3C3}\u{3CC}\u{3BB}\u{3BF}\u{3C2}", Some("xn--wxaijb9b")),
    ("xn--a", None),
    ("a\u{200C}b", None),
    ("\u{5D0}1a", None),
    ("\u{308}a.de", None),
    ("a..b", None),
];

fn ascii_of(host: &str) -> Option<String> {
    let report = HostIndex::new(&Default::default()).check(host);
    (report.verdict != HostVerdict::Invalid).then_some(report.ascii)
}

#[test]
fn names_are_read_as_idna_asks() {
    for &(source, wanted) in IDNA {
        assert_eq!(ascii_of(source).as_deref(), wanted, "{source:?}");
    }
}

/// Errors are told apart by their step: a browser passes hyphens anywhere (V2, V3), leaves underscores and the like (U1), and checks
/// lengths (A4) as we do.
#[test]
fn the_whole_of_idna_test_v2() {
    let Ok(path) = std::env::var("BUNCO_IDNA_TEST") else { return };
    let index = HostIndex::new(&Default::default());
    let (mut agreed, mut wrong) = (0, Vec::new());
    for line in std::fs::read_to_string(path).expect("a readable file").lines() {
        let columns: Vec<&str> = line.split('#').next().unwrap_or_default().split(';').map(str::trim).collect();
        let [source, unicode, status, ascii, ascii_status, ..] = columns[..] else { continue };
        // The dot of the root at the end is an empty label there, and nothing to a browser.
        let rooted = source.ends_with(['.', '\u{3002}', '\u{FF0E}', '\u{FF61}']);
        let apart = |status: &str| ["V2", "V3", "U1"].iter().any(|step| status.contains(step));
        // What is written as a URL's other parts is not a host, and surrogates are no text.
        if source.contains(['\\', '/', '?', '#', '@', ':', '%', '[', ']', ' '])
            || rooted
            || source == "\"\""
            || apart(status)
            || apart(ascii_status)
        {
            continue;
        }
        let errs = |status: &str| !status.is_empty() && status != "[]";
        let fails = if ascii_status.is_empty() { errs(status) } else { errs(ascii_status) };
        let wanted = [ascii, unicode, source].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let report = index.check(source);
        let got = (report.verdict != HostVerdict::Invalid).then_some(report.ascii);
        if got.as_deref().map(|got| got.trim_end_matches('.')) == (!fails).then(|| wanted.trim_end_matches('.')) {
            agreed += 1;
        } else {
            wrong.push(format!("{source:?} wanted {:?}, got {got:?}", (!fails).then_some(wanted)));
        }
    }
    let share = wrong.len() as f64 / (agreed + wrong.len()).max(1) as f64;
    assert!(share <= 0.01, "{} of {} differ:\n{}", wrong.len(), agreed + wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}
