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
