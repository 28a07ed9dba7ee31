//! What phrases ask for, one construct a row: found where it should be, and nowhere else.

use bunco::pack::{Pack, PackFile};
use bunco::{Engine, Message};

const INDICATOR: &str = r#"
id = "moon-offer"
family = "pretext"
title = "offers land on the moon"
why = "Nobody sells land on the moon."
benign = "Stories."
weight = { weak = 1.0, medium = 4.0, strong = 9.0, source = "us" }
[sources.us]
title = "our own judgement"
date = "2026-11-23"
"#;

const BRAND: &str = "id = \"acme\"\nname = \"Acme\"\nsector = \"retail\"\n";

const LISTS: &str = r#"
language = "en"
[lists]
buy = ["buy", "@get"]
get = ["get", "acquir+e"]
[endings]
s = ["", "s"]
e = ["e", "es", "ed", "ing"]
"#;

/// An engine with one phrase of these fields.
fn engine(fields: &str) -> Result<Engine, Vec<String>> {
    let phrase = format!(
        "language = \"en\"\n[[phrase]]\nid = \"en.moon\"\nindicator = \"moon-offer\"\nstrength = \"strong\"\nsource = \"us\"\n{fields}\n\
         [sources.us]\ntitle = \"our own judgement\"\ndate = \"2026-11-23\"\n"
    );
    let files = [
        PackFile { path: "indicators/moon-offer.toml", text: INDICATOR },
        PackFile { path: "brands/acme.toml", text: BRAND },
        PackFile { path: "phrases/moon.toml", text: &phrase },
        PackFile { path: "lists/en.toml", text: LISTS },
    ];
    let told = |errors: Vec<bunco::Error>| errors.iter().map(ToString::to_string).collect::<Vec<String>>();
    Engine::builder()
        .pack(Pack::load(files).map_err(told)?)
        .build()
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

/// What is found, with the strength: `strong land on the moon`.
fn found(fields: &str, text: &str) -> Vec<String> {
    let engine = engine(fields).unwrap_or_else(|errors| panic!("{fields}: {errors:?}"));
    let report = engine.scan(&Message::from_text(text));
    let moon = report.findings().iter().filter(|f| f.indicator() == "moon-offer");
    moon.map(|f| format!("{:?} {}", f.strength(), f.quote()).to_lowercase()).collect()
}

fn check(cases: &[(&str, &str, &[&str])]) {
    for (fields, text, want) in cases {
        assert_eq!(found(fields, text), *want, "{fields}\non: {text}");
    }
}

#[test]
fn lists_and_endings_are_shared() {
    let pattern = "pattern = \"@buy [the] {land+s|plot+s of land}\"";
    check(&[
        (pattern, "Buy the land", &["strong buy the land"]),
        (pattern, "Acquiring plots of land", &["strong acquiring plots of land"]),
        (pattern, "acquire lands", &["strong acquire lands"]),
        (pattern, "acquire landed", &[]),
        ("pattern = \"buy [{brand}] moon\"", "Buy Acme moon", &["strong buy acme moon"]),
        ("pattern = \"buy [{brand}] moon\"", "Buy moon", &["strong buy moon"]),
    ]);
}

#[test]
fn counts_take_so_many_of_several() {
    let two = "pattern = \"2 of (land | {moon|mars} | buy ~2 now) within 12\"";
    let ordered = "pattern = \"all of (first | then | last) in order within 20\"";
    let either = "pattern = \"all of (moon | {number}) within sentence\"";
    check(&[
        (two, "There is land. Look at the moon!", &["strong land. look at the moon"]),
        (two, "The moon, and the moon, and mars.", &[]),
        (two, "land a b c d e f g h i j k l m n o moon", &[]),
        (two, "land a b c d e f g h i j k l m n o moon. Now land", &["strong moon. now land"]),
        (two, "buy it now on mars", &["strong buy it now on mars"]),
        ("pattern = \"any of (land | moon)\"", "the moon", &["strong moon"]),
        (ordered, "First this. Then that, and last this.", &["strong first this. then that, and last"]),
        (ordered, "Last this. Then that, and first this.", &[]),
        (either, "Call +1 202 555 0137 for the moon", &["strong 1 202 555 0137 for the moon"]),
        (either, "The moon is +1 202 555 0137", &["strong moon is +1 202 555 0137"]),
        (either, "The moon is full. Call +1 202 555 0137", &[]),
    ]);
}

#[test]
fn near_keeps_the_strength() {
    let slot = "pattern = \"land on the moon\"\nnear = [\"amount\"]";
    let wording = "pattern = \"land on the moon\"\nnear = [\"{buy|get}\"]\nnear_within = 3";
    check(&[
        (slot, "Land on the moon for $30.", &["strong land on the moon"]),
        (slot, "Land on the moon.", &["medium land on the moon"]),
        (wording, "Buy this! Land on the moon.", &["strong land on the moon"]),
        (wording, "Buy this one too, will you? Land on the moon.", &["medium land on the moon"]),
    ]);
}

#[test]
fn unless_takes_away_what_stands_beside_it() {
    let sentence = "pattern = \"land on the moon\"\nunless = [\"{nobody|no one} sells\", \"{amount}\"]";
    let distance = "pattern = \"land on the moon\"\nunless = [\"story\"]\nunless_within = 4";
    check(&[
        (sentence, "Nobody sells you land on the moon.", &[]),
        (sentence, "Land on the moon: it costs $30.", &[]),
        (sentence, "Nobody sells bread. Land on the moon!", &["strong land on the moon"]),
        (sentence, "Land on the moon! Nobody sells it.", &["strong land on the moon"]),
        (distance, "A story. Land on the moon", &[]),
        (distance, "A story of a long way with land on the moon", &["strong land on the moon"]),
    ]);
}

#[test]
fn exceptions_are_wordings_it_is_part_of() {
    let fields = "pattern = \"on the moon\"\nexcept = [\"man on the moon\", \"on the moon landing\"]";
    check(&[
        (fields, "A man on the moon", &[]),
        (fields, "A book on the moon landing", &[]),
        (fields, "A man bought land on the moon", &["strong on the moon"]),
    ]);
}

#[test]
fn languages_and_scripts_bind() {
    let german = "pattern = \"mond\"\nlanguages = [\"de\"]";
    let latin = "pattern = \"land\"\nscripts = [\"latin\"]";
    check(&[
        (german, "Wir haben den Mond f\u{FC}r Sie", &["strong mond"]),
        (german, "Mond", &["strong mond"]),
        (german, "We have the mond for you and your friends", &[]),
        (german, "We have it for you and your friends. Mond", &["strong mond"]),
        (latin, "land", &["strong land"]),
        (latin, "buy l\u{0430}nd", &[]),
        ("pattern = \"land\"", "buy l\u{0430}nd", &["strong l\u{0430}nd"]),
    ]);
}

#[test]
fn mistakes_are_placed() {
    for (fields, want) in [
        ("pattern = \"@bu land\"", "phrases/moon.toml:7: there is no list \"bu\""),
        ("pattern = \"land\"\nnear = [\"numbr\"]", "phrases/moon.toml:8: near \"numbr\" is not brand, number"),
        ("pattern = \"land\"\nunless = [\n  \"{moon\",\n]", "phrases/moon.toml:9: \"{\" is not closed"),
        ("pattern = \"land\"\nunless_within = 0", "phrases/moon.toml:8: a distance is 1 to 200 words"),
        ("pattern = \"land\"\nlanguages = [\"xx\"]", "phrases/moon.toml:8: language \"xx\" cannot be told"),
        ("pattern = \"land\"\nscripts = [\"Latin\"]", "phrases/moon.toml:8: there is no script \"Latin\""),
        ("pattern = \"land\"\nexcepts = [\"x\"]", "phrases/moon.toml:8: unknown field `excepts`"),
        ("pattern = \"5 of (a | b)\"", "phrases/moon.toml:7: \"5 of\" 2 wordings"),
    ] {
        let errors = engine(fields).err().unwrap_or_default();
        assert!(errors.iter().any(|error| error.starts_with(want)), "{fields}: {errors:?}");
    }
}

#[test]
fn families_have_caps() {
    let judge = |rule: &str| {
        format!(
            "base = -4.0\nsuspicious = 0.5\nlikely = 0.9\ndamping = 0.5\nauthenticated = 2.0\nsource = \"us\"\n{rule}\n\
             [sources.us]\ntitle = \"our own judgement\"\ndate = \"2026-11-23\"\n"
        )
    };
    let phrases = "language = \"en\"\n[[phrase]]\nid = \"a\"\nindicator = \"moon-offer\"\nstrength = \"medium\"\nsource = \"us\"\n\
                   pattern = \"moon\"\n[[phrase]]\nid = \"b\"\nindicator = \"mars-offer\"\nstrength = \"medium\"\nsource = \"us\"\n\
                   pattern = \"mars\"\n[sources.us]\ntitle = \"our own judgement\"\ndate = \"2026-11-23\"\n";
    let mars = INDICATOR.replace("moon-offer", "mars-offer");
    for (rule, want) in [
        ("", [4.0, 2.0]),
        ("[families.pretext]\ncap = 5.0", [4.0, 1.0]),
        ("[families.pretext]\ncap = 3.0", [3.0, 0.0]),
        ("[families.pretext]\ndamping = 1.0", [4.0, 4.0]),
    ] {
        let judge = judge(rule);
        let files = [
            PackFile { path: "indicators/moon-offer.toml", text: INDICATOR },
            PackFile { path: "indicators/mars-offer.toml", text: &mars },
            PackFile { path: "phrases/p.toml", text: phrases },
            PackFile { path: "judge.toml", text: &judge },
        ];
        let engine = Engine::builder().pack(Pack::load(files).expect("a good pack")).build().expect("words");
        let report = engine.scan(&Message::from_text("moon and mars"));
        let mut weights: Vec<f64> = report.findings().iter().map(|f| f.weight()).collect();
        weights.sort_by(|a, b| b.total_cmp(a));
        assert_eq!(weights, want, "{rule}");
    }
    let (bad, none) = (judge("[families.pretext]\ncap = -1.0"), judge("[families.pretex]\ncap = 1.0"));
    for (judge, want) in
        [(bad, "judge.toml:7: family \"pretext\": cap is 0 or more"), (none, "no indicator is of the family \"pretex\"")]
    {
        let files =
            [PackFile { path: "indicators/moon-offer.toml", text: INDICATOR }, PackFile { path: "judge.toml", text: &judge }];
        let errors = Pack::load(files).err().unwrap_or_default();
        assert!(errors.iter().any(|e| e.to_string().contains(want)), "{errors:?}");
    }
}
