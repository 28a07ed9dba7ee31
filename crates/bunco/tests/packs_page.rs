//! The examples of `docs/packs.md` load as they stand, and find what they say.
#![cfg(feature = "builtin-packs")]

use bunco::Engine;
use bunco::pack::{Pack, PackFile};

const PAGE: &str = include_str!("../../../docs/packs.md");

/// The file that an example is, by something only such files hold.
const FILES: &[(&str, &str)] = &[
    ("[lists]\ncall", "phrases/page.toml"),
    ("family  =", "indicators/gift-card-demand.toml"),
    ("[[number]]", "brands/acme.toml"),
    ("[[place]]", "places/page.toml"),
    ("# lists/my-words.toml", "lists/my-words.toml"),
    ("[families.", "judge.toml"),
];

fn blocks() -> Vec<&'static str> {
    PAGE.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

fn block(mark: &str) -> &'static str {
    blocks().into_iter().find(|block| block.contains(mark)).unwrap_or_else(|| panic!("no example holds {mark}"))
}

/// The built-in pack with these files.
fn load(own: &[PackFile<'_>]) -> Pack {
    Pack::load(Pack::overlay(Pack::builtin_files().chain(own.iter().copied())))
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

#[test]
fn examples_load() {
    for (mark, path) in FILES {
        // Rules of families go with the rest of the file.
        let text = if *path == "judge.toml" { format!("{}\n{}", block("base = "), block(mark)) } else { block(mark).to_owned() };
        load(&[PackFile { path, text: &text }]);
    }
}

/// Each construct has an example that is found where it says, and not where it says.
#[test]
fn constructs_find_what_they_say() {
    let phrases: Vec<&str> = blocks().into_iter().filter(|block| block.starts_with("[[phrase]]")).collect();
    let sources = "[sources.example-bank]\ntitle = \"Example Bank\"\ndate = \"2026-11-23\"\n";
    let text = format!("language = \"en\"\n{}{sources}", phrases.concat());
    let pack = load(&[
        PackFile { path: "phrases/constructs.toml", text: &text },
        PackFile { path: "lists/my-words.toml", text: block("# lists/my-words.toml") },
        PackFile { path: "brands/acme.toml", text: block("[[number]]") },
    ]);
    let own: Vec<_> = pack.phrases.iter().filter(|phrase| phrase.place.0 == "phrases/constructs.toml").collect();
    assert!(own.len() >= 10, "{} examples", own.len());
    for phrase in own {
        assert!(!phrase.hit.is_empty() && !phrase.miss.is_empty(), "{}: an example shows both", phrase.id);
    }
    let engine = Engine::builder().pack(pack).build().expect("phrases of words");
    let wrong: Vec<String> =
        engine.check().iter().filter(|e| e.path() == "phrases/constructs.toml").map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
