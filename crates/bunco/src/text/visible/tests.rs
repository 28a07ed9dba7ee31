use super::*;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    html: String,
    text: String,
    #[serde(default)]
    links: Vec<(String, String)>,
    #[serde(default)]
    hidden: Vec<String>,
    title: Option<String>,
}

fn seen(html: &str) -> Visible {
    let mut out = Visible::default();
    visible(html, &mut out);
    out
}

fn kind(how: HiddenKind) -> &'static str {
    match how {
        HiddenKind::DisplayNone => "display-none",
        HiddenKind::VisibilityHidden => "visibility-hidden",
        HiddenKind::ZeroSize => "zero-size",
        HiddenKind::Transparent => "transparent",
        HiddenKind::SameColour => "same-colour",
        HiddenKind::OffScreen => "off-screen",
    }
}

#[test]
fn vectors() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/visible.toml");
    let vectors: Vectors = toml::from_str(&std::fs::read_to_string(path).expect(path)).expect(path);
    let mut names = std::collections::HashSet::new();
    let mut wrong = String::new();
    for case in &vectors.case {
        assert!(names.insert(&case.name), "two cases are named {}", case.name);
        let out = seen(&case.html);
        let links: Vec<_> = out.links.iter().map(|link| (link.text.of(&out.text).to_owned(), link.target.clone())).collect();
        let hidden: Vec<_> = out.hidden.iter().map(|hidden| format!("{} {}", kind(hidden.how), hidden.chars)).collect();
        let title = out.title.map(|title| title.of(&out.text).to_owned());
        let got = (&out.text, &links, &hidden, &title);
        let expected = (&case.text, &case.links, &case.hidden, &case.title);
        if got != expected {
            wrong += &format!("{}\n  is        {got:?}\n  should be {expected:?}\n", case.name);
        }
        assert_leads_back(&case.html, &out);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn assert_leads_back(html: &str, out: &Visible) {
    let mut last = Span::default();
    for (i, c) in out.text.char_indices() {
        let span = out.map.source_span(Span::new(i, i + c.len_utf8()));
        assert!(html.get(span.start..span.end).is_some_and(|s| !s.is_empty()), "{c:?} at {i} leads to {span:?} of {html:?}");
        assert!(last.start <= span.start && last.end <= span.end, "{span:?} follows {last:?} in {html:?}");
        if c.is_alphabetic() && !span.of(html).starts_with('&') {
            assert_eq!(span.of(html), c.to_string());
        }
        last = span;
    }
    for link in &out.links {
        assert!(out.text.get(link.text.start..link.text.end).is_some() && html.get(link.span.start..link.span.end).is_some());
    }
    for hidden in &out.hidden {
        assert!(html.get(hidden.span.start..hidden.span.end).is_some_and(|s| !s.is_empty()));
    }
    assert!(out.title.is_none_or(|title| out.text.get(title.start..title.end).is_some()));
}

/// Sources of tags, quotes and references that fit together by chance.
fn source() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "--!>",
            "<a href='",
            "<a href=x>",
            "</a>",
            "<div>",
            "</div>",
            "<p>",
            "<br>",
            "<td>",
            "</td>",
            "<table>",
            "<tr>",
            "</table>",
            "<style>",
            ".x{display:none}",
            "</style>",
            "<p class=x>",
            "<b hidden>",
            "</b>",
            "<title>",
            "</title>",
            "<textarea>",
            "<script>",
            "</script>",
            "location='x'",
            "=",
            "\"",
            "'",
            "&",
            "&amp;",
            "&#x41;",
            "&#0;",
            "&nbsp",
            "&notit;",
            "<img alt=",
            "<input value='",
            "<bdo dir=rtl>",
            "</bdo>",
            "<pre>",
            "\n",
            "\0",
            "\u{e9}",
            "\u{1F600}",
            "<li>",
            "<base href='",
            "<span style='font-size:0'>",
            "</span>",
            "<!",
            "<?",
            "x",
        ])
        .prop_map(str::to_owned),
        "[a-z<>&;='\" /-]{0,8}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_is_read_and_leads_back(html in source()) {
        assert_leads_back(&html, &seen(&html));
    }
}

/// Sources that make readers slow or deep. Were one read in square time, this test would take hours.
#[test]
fn hostile_sources_are_read_in_one_pass() {
    const MANY: usize = 300_000;
    let of = |piece: &str| seen(&piece.repeat(MANY));
    assert_eq!(of("<").text.len(), MANY);
    assert_eq!(of("<a").text, "<a".repeat(MANY));
    assert_eq!(of("</a").text, "</a".repeat(MANY));
    assert_eq!(of("<a href=\"").text, "<a href=\"".repeat(MANY));
    assert_eq!(of("<!--").text, "");
    assert_eq!(of("<!-- -- ").text, "");
    assert_eq!(of("<b>x</i>").text.len(), MANY);
    assert_eq!(of("<b>").limits, [Limit::Nesting]);
    assert_eq!(of("<p>x").limits, []);
    assert_eq!(of("<a href=x>y").limits, [Limit::MaxLinks]);
    // All but the last, which no tag ends, are letters of one word.
    assert_eq!(of("<td>x").text.len(), MANY + 1);
    assert_eq!(of("<title>").title.map(Span::len), Some("<title>".len() * (MANY - 1)));
    assert_eq!(of("<script>").text, "");
    assert_eq!(of("&").text.len(), MANY);
    assert_eq!(of("&#").text.len(), 2 * MANY);
    assert_eq!(of("&not").text.chars().count(), MANY);
    assert_eq!(of("<style>.a{").text, "");
    assert_eq!(of("<i hidden>x</i>y").hidden.len(), 10_000);
    let attributes = format!("<a {}>x</a>", "b='c' ".repeat(MANY));
    assert_eq!(seen(&attributes).text, "x");
    let quotes = format!("{}>x", "<a b=\"".repeat(MANY) + "\"");
    assert_eq!(seen(&quotes).text, "x");
    let digits = format!("&#{}65;", "0".repeat(MANY));
    assert_eq!(seen(&digits).text, "A");
    let classes = format!("<style>.c{{display:none}}</style>{}", "<b class='a b c d e f g h'>x</b>".repeat(MANY / 10));
    assert_eq!(seen(&classes).hidden.len(), 1);
}
