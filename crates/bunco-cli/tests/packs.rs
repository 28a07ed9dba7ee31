//! Packs that callers bring: used, checked, and refused with file and line.

mod common;

use common::{Folder, bunco};

const INDICATOR: &str = r#"
id = "moon-offer"
family = "pretext"
title = "offers land on the moon"
why = "Nobody sells land on the moon."
benign = "Stories for children."
weight = { weak = 1.0, medium = 4.0, strong = 9.0, source = "us" }
hit = ["Buy land on the moon today"]
miss = ["The moon is full"]
[sources.us]
title = "our own judgement"
date = "2026-11-23"
"#;

const PHRASES: &str = r#"
language = "en"
[[phrase]]
id = "en.moon.001"
indicator = "moon-offer"
strength = "strong"
pattern = "{buy|own} land on the moon"
source = "us"
hit = ["Buy land on the moon today"]
[sources.us]
title = "our own judgement"
date = "2026-11-23"
"#;

/// A folder with these files.
fn pack(name: &str, files: &[(&str, &str)]) -> Folder {
    let folder = Folder::new(name);
    for (path, text) in files {
        folder.file(path, text);
    }
    folder
}

#[test]
fn a_pack_adds_to_the_built_in_one_or_stands_alone() {
    let folder = pack("adds", &[("indicators/moon-offer.toml", INDICATOR), ("phrases/moon.toml", PHRASES)]);
    let text = "You can own land on the moon.";
    for (option, brand) in [("--pack", true), ("--only-pack", false)] {
        let report = bunco(&["scan", "--json", option, folder.to_str()], text).answer();
        assert_eq!(report["findings"][0]["indicator"], "moon-offer", "{option}: {report}");
        let list = bunco(&["pack", "list", "brands", option, folder.to_str()], "").out;
        assert_eq!(list.contains("microsoft"), brand, "{option}");
    }
    assert_eq!(bunco(&["scan", "--json"], text).answer()["findings"], serde_json::json!([]), "without it nothing is found");
    let page = bunco(&["--pack", folder.to_str(), "explain", "moon-offer"], "").out;
    assert!(page.contains("Nobody sells land on the moon."), "{page}");
}

#[test]
fn a_file_replaces_the_built_in_one_of_its_name() {
    let brand = "id = \"microsoft\"\nname = \"Macrohard\"\nsector = \"tech\"\n";
    let folder = pack("replaces", &[("brands/microsoft.toml", brand)]);
    let page = bunco(&["pack", "show", "microsoft", "--pack", folder.to_str()], "");
    assert!(page.out.contains("Macrohard"), "{page:?}");
}

#[test]
fn a_good_pack_passes() {
    let folder = pack("good", &[("indicators/moon-offer.toml", INDICATOR), ("phrases/moon.toml", PHRASES)]);
    for args in [&["pack", "check", folder.to_str()][..], &["pack", "check", "--alone", folder.to_str()]] {
        let run = bunco(args, "");
        assert_eq!((run.status, &*run.out), (Some(0), "2 files, 0 errors, 0 warnings\n"), "{args:?}: {run:?}");
    }
}

#[test]
fn mistakes_are_named_by_file_and_line() {
    for (name, path, text, want) in [
        ("syntax", "indicators/moon-offer.toml", INDICATOR.replace("family =", "family"), "/indicators/moon-offer.toml:3: "),
        ("field", "indicators/moon-offer.toml", INDICATOR.replace("family", "famly"), "/indicators/moon-offer.toml:3: "),
        ("weight", "indicators/moon-offer.toml", INDICATOR.replace("1.0", "-1.0"), "more text must never excuse"),
        (
            "source",
            "phrases/moon.toml",
            PHRASES.replace("source = \"us\"", "source = \"them\""),
            "/phrases/moon.toml:8: source \"them\" is not listed",
        ),
        ("notation", "phrases/moon.toml", PHRASES.replace("own}", "own"), "/phrases/moon.toml:7: \"{\" is not closed"),
        (
            "reference",
            "phrases/moon.toml",
            PHRASES.replace("moon-offer", "sun-offer"),
            "/phrases/moon.toml:3: there is no indicator \"sun-offer\"",
        ),
        ("hit", "phrases/moon.toml", PHRASES.replace("hit = [\"Buy land", "hit = [\"Sell land"), "Sell land"),
        (
            "miss",
            "indicators/moon-offer.toml",
            INDICATOR.replace("The moon is full", "Own land on the moon"),
            "Own land on the moon",
        ),
        ("place", "other/moon.toml", PHRASES.to_owned(), "/other/moon.toml: a pack file "),
        (
            "domain",
            "brands/moon.toml",
            "id = \"moon\"\nname = \"Moon\"\nsector = \"tech\"\ndomains = [\"moonshop\"]\n".to_owned(),
            "/brands/moon.toml:4: domain \"moonshop\" is not a host",
        ),
    ] {
        let folder = pack(
            &format!("bad-{name}"),
            &[("indicators/moon-offer.toml", INDICATOR), ("phrases/moon.toml", PHRASES), (path, &text)],
        );
        let checked = bunco(&["pack", "check", folder.to_str()], "");
        assert_eq!(checked.status, Some(1), "{name}: {checked:?}");
        let found = checked.out.lines().any(|line| line.starts_with("error: ") && line.contains(want));
        assert!(found, "{name} should say {want:?}:\n{}", checked.out);
        if name == "notation" {
            let scan = bunco(&["scan", "--pack", folder.to_str(), "-"], "hello");
            assert_eq!((scan.status, &*scan.out), (Some(2), ""), "{scan:?}");
            assert!(scan.err.contains(want), "{}", scan.err);
        }
    }
    let folder = Folder::new("latin");
    folder.file("phrases/fr.toml", b"language = \"fr\"\n# caf\xe9\n");
    let run = bunco(&["pack", "check", folder.to_str()], "");
    assert_eq!((run.status, run.err.contains("/phrases/fr.toml:2: not UTF-8")), (Some(2), true), "{run:?}");
}

#[test]
fn what_is_odd_is_warned_about() {
    let silent = PHRASES.replace("hit = [\"Buy land on the moon today\"]", "").replace("date = \"2026-11-23\"", "");
    let folder = pack("odd", &[("indicators/moon-offer.toml", INDICATOR), ("phrases/moon.toml", &silent), ("notes.md", "notes")]);
    let run = bunco(&["pack", "check", folder.to_str()], "");
    assert_eq!(run.status, Some(0), "warnings are no errors: {run:?}");
    for want in ["notes.md: not read", "/phrases/moon.toml:3: phrase \"en.moon.001\" has no example", "source \"us\" has no date"] {
        assert!(run.out.lines().any(|line| line.starts_with("warning: ") && line.contains(want)), "{want}:\n{}", run.out);
    }
    let empty = Folder::new("empty-pack");
    let run = bunco(&["pack", "check", empty.to_str()], "");
    assert_eq!((run.status, run.err.contains("no pack file in it")), (Some(2), true), "{run:?}");
}

#[test]
fn the_built_in_pack_passes() {
    let run = bunco(&["pack", "check", concat!(env!("CARGO_MANIFEST_DIR"), "/../bunco/packs")], "");
    assert_eq!(run.status, Some(0), "{}", run.out.lines().take(20).collect::<Vec<_>>().join("\n"));
}

/// Folder and compiled pack give the same bytes, laid over the built-in packs or alone, whether the compiled one is used as it is
/// or its files are read again.
#[test]
fn a_compiled_pack_is_the_folder_it_came_from() {
    let folder = pack("compile", &[("pack/indicators/moon-offer.toml", INDICATOR), ("pack/phrases/moon.toml", PHRASES)]);
    let more = pack("more", &[("advice/xx.toml", "language = \"xx\"\ntext = []")]);
    let mails = folder.file("mails/moon.txt", "You can own land on the moon. Call Microsoft: +1 202 555 0137");
    folder.file("mails/a.txt", "Your PayPal account is limited: http://paypal-secure.example/");
    let dir = format!("{}/pack", folder.to_str());
    let (whole, alone) = (format!("{}/whole.pack", folder.to_str()), format!("{}/alone.pack", folder.to_str()));
    let run = bunco(&["pack", "compile", &dir, "-o", &whole], "");
    assert_eq!((run.status, run.out.starts_with(&format!("{whole}: "))), (Some(0), true), "{run:?}");
    assert_eq!(bunco(&["pack", "compile", "--alone", &dir, "-o", &alone], "").status, Some(0));
    let mails = mails.replace("/moon.txt", "");
    for (option, paths) in [
        ("--pack", &[&*whole][..]),
        ("--pack", &[&alone]),
        ("--pack", &[&whole, more.to_str()]),
        ("--only-pack", &[&alone]),
        ("--only-pack", &[&alone, more.to_str()]),
    ] {
        let scan = |first: &str| {
            let mut args = vec!["scan", "--json", &mails, option, first];
            paths[1..].iter().for_each(|path| args.extend([option, path]));
            bunco(&args, "").out
        };
        let of_folder = scan(&dir);
        assert!(of_folder.contains("moon-offer"), "{option} {paths:?}: {of_folder}");
        assert_eq!(scan(paths[0]), of_folder, "{option} {paths:?}");
    }
    let page = bunco(&["pack", "show", "en.moon.001", "--pack", &whole], "").out;
    assert!(page.contains("phrases/moon.toml:3") && page.contains("our own judgement, 2026-11-23"), "{page}");
    let page = bunco(&["explain", "moon-offer", "--pack", &whole], "").out;
    assert!(page.contains("Nobody sells land on the moon."), "{page}");
    let diff = bunco(&["pack", "diff", &dir, &whole, &mails], "");
    assert_eq!(diff.out, "2 messages: 0 rise, 0 fall, 0 keep their level with other findings\n", "{diff:?}");
}

#[test]
fn what_cannot_be_compiled_or_loaded_is_told() {
    let broken = pack("uncompiled", &[("phrases/moon.toml", &PHRASES.replace("Buy land on the moon today", "Buy land"))]);
    let output = format!("{}/out.pack", broken.to_str());
    broken.file("indicators/moon-offer.toml", INDICATOR);
    let run = bunco(&["pack", "compile", broken.to_str(), "-o", &output], "");
    assert_eq!((run.status, run.out.contains("is not found in its hit \"Buy land\"")), (Some(1), true), "{run:?}");
    assert!(!std::path::Path::new(&output).exists(), "nothing is written");
    let good = pack("compiled", &[("indicators/moon-offer.toml", INDICATOR), ("phrases/moon.toml", PHRASES)]);
    let file = format!("{}/moon.pack", good.to_str());
    assert_eq!(bunco(&["pack", "compile", good.to_str(), "-o", &file], "").status, Some(0));
    let mut bytes = std::fs::read(&file).expect("it is there");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, &bytes).expect("a file for the test");
    let run = bunco(&["scan", "--pack", &file, "-"], "hello");
    let want = format!("{file}: cut or damaged; copy it again, or compile the pack again");
    assert_eq!((run.status, run.err.contains(&want)), (Some(2), true), "{run:?}");
    let nowhere = bunco(&["pack", "compile", good.to_str(), "-o", "/nowhere/at-all.pack"], "");
    assert_eq!((nowhere.status, nowhere.err.contains("cannot write /nowhere/at-all.pack: ")), (Some(2), true), "{nowhere:?}");
}

#[test]
fn a_diff_names_messages_that_change_level() {
    let folder = pack("diff", &[("pack/indicators/moon-offer.toml", INDICATOR), ("pack/phrases/moon.toml", PHRASES)]);
    let moon = folder.file("mails/moon.txt", "You can own land on the moon.");
    folder.file("mails/a.eml", "From: a@b.example\nSubject: hello\n\nThe moon is full.\n");
    let records = "{\"id\": \"r1\", \"text\": \"Buy land on the moon\"}\n\n{\"id\": 2, \"text\": \"nothing\"}\nbroken\n";
    let records = folder.file("mails/records.jsonl", records);
    let with = format!("{}/pack", folder.to_str());
    let mails = format!("{}/mails", folder.to_str());
    let run = bunco(&["pack", "diff", "builtin", &with, &mails], "");
    assert_eq!(run.status, Some(2), "{run:?}");
    assert!(run.err.contains(&format!("{records}:4: not JSON")), "{}", run.err);
    for want in [
        &*format!("{moon}: nothing_found"),
        &format!("{records}:1 r1: nothing_found"),
        "+ moon-offer (strong by en.moon.001)",
        "own land on the moon",
        "4 messages: 2 rise, 0 fall, 0 keep their level",
    ] {
        assert!(run.out.replace("\n  ", " ").contains(want), "{want}:\n{}", run.out);
    }
    let back = bunco(&["pack", "diff", "--json", &with, "builtin", &moon], "").json();
    assert_eq!((&back[0]["id"], &back[0]["after"]["verdict"]), (&moon.into(), &"nothing_found".into()));
    assert_eq!((&back[0]["went"][0]["indicator"], back[0]["came"].as_array().map(Vec::len)), (&"moon-offer".into(), Some(0)));
    assert_eq!(back[1], serde_json::json!({"messages": 1, "rise": 0, "fall": 1, "other_findings": 0, "errors": 0}));
    let wrong = bunco(&["pack", "diff", "builtin", "/nowhere/at-all", &mails], "");
    assert_eq!((wrong.status, wrong.err.contains("cannot read /nowhere/at-all")), (Some(2), true), "{wrong:?}");
}

#[test]
fn each_warning_has_a_place_and_a_mend() {
    let more = |fields: &str| {
        let head =
            "[[phrase]]\nid = \"en.moon.002\"\nindicator = \"moon-offer\"\nstrength = \"medium\"\nsource = \"us\"\nhit = [\"x\"]\n";
        PHRASES.replace("[sources.us]", &format!("{head}{fields}\n[sources.us]"))
    };
    for (name, path, text, want) in [
        (
            "shadowed",
            "phrases/moon.toml",
            more("pattern = \"please buy land on the moon\""),
            "/phrases/moon.toml:10: phrase \"en.moon.002\" never adds anything: wherever it is found, so is \"en.moon.001\"",
        ),
        (
            "common",
            "phrases/moon.toml",
            more("pattern = \"{you|we} have\""),
            "/phrases/moon.toml:10: phrase \"en.moon.002\" needs common words only: some ",
        ),
        (
            "letters",
            "phrases/moon.toml",
            more("pattern = \"p\u{430}ypal on the moon\""),
            "/phrases/moon.toml:16: \"p\\u{430}ypal\" holds letters that do not belong there; write \"paypal\"",
        ),
        (
            "no-domains",
            "brands/moon.toml",
            "id = \"moon\"\nname = \"Moonshop\"\nsector = \"retail\"\n".to_owned(),
            "/brands/moon.toml:1: ",
        ),
        (
            "unused-list",
            "phrases/moon.toml",
            PHRASES.replace("[[phrase]]", "[lists]\nbuy = [\"buy\"]\n[[phrase]]"),
            "/phrases/moon.toml:4: no phrase uses the list \"buy\"; write @buy in one, or take it out",
        ),
        (
            "unused-source",
            "phrases/moon.toml",
            PHRASES.to_owned() + "[sources.them]\ntitle = \"their word\"\ndate = \"2026-11-23\"\n",
            "/phrases/moon.toml:13: nothing names the source \"them\"; take [sources.them] out",
        ),
        (
            "unused-indicator",
            "indicators/sun-offer.toml",
            INDICATOR.replace("moon-offer", "sun-offer").replace("hit = [\"Buy land on the moon today\"]", ""),
            "/indicators/sun-offer.toml:2: nothing raises \"sun-offer\"; write phrases for it, or take the file away",
        ),
        (
            "no-weight",
            "indicators/moon-offer.toml",
            INDICATOR.replace("{ weak = 1.0, medium = 4.0, strong = 9.0, source = \"us\" }", "{}"),
            "/indicators/moon-offer.toml:2: \"moon-offer\" weighs nothing and is in no combination",
        ),
        (
            "no-miss",
            "indicators/moon-offer.toml",
            INDICATOR.replace("miss = [\"The moon is full\"]", ""),
            "/indicators/moon-offer.toml:2: indicator \"moon-offer\" has no miss",
        ),
    ] {
        let folder = pack(
            &format!("lint-{name}"),
            &[("indicators/moon-offer.toml", INDICATOR), ("phrases/moon.toml", PHRASES), (path, &text)],
        );
        let run = bunco(&["pack", "check", folder.to_str()], "");
        let found = run.out.lines().any(|line| line.starts_with("warning: ") && line.contains(want));
        assert!(found, "{name} should say {want:?}:\n{}", run.out);
    }
}
