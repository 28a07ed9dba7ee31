//! How many of the messages in bulk are told right: more than `written.toml` says may not become wrong.

use bunco::{Engine, Level};
use bunco_conformance::{root, written};
use serde::Deserialize;
use std::collections::BTreeMap;

/// How many of a file must be at least suspicious, and how many honest ones may be.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Held {
    found: usize,
    likely: usize,
    flagged: usize,
    flagged_likely: usize,
}

#[test]
fn as_many_are_told_right_as_were() {
    let path = root().join("conformance/written.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let held: BTreeMap<String, Held> = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let engine = Engine::builtin();
    let mut scanner = engine.scanner();
    let mut now = String::new();
    let mut worse = false;
    for (file, cases) in written() {
        let (scams, honest): (Vec<_>, Vec<_>) = cases.iter().partition(|case| case.expect.level.is_some());
        let mut count = |cases: &[&bunco_conformance::Case], level: Level| {
            cases.iter().filter(|case| scanner.scan(&case.message()).level() >= level).count()
        };
        let (found, likely) = (count(&scams, Level::Suspicious), count(&scams, Level::LikelyScam));
        let (flagged, flagged_likely) = (count(&honest, Level::Suspicious), count(&honest, Level::LikelyScam));
        now += &format!(
            "[\"{file}\"] # {} scams, {} honest\nfound = {found}\nlikely = {likely}\nflagged = {flagged}\nflagged_likely = {flagged_likely}\n\n",
            scams.len(),
            honest.len()
        );
        worse |= held.get(&file).is_none_or(|held| {
            found < held.found || likely < held.likely || flagged > held.flagged || flagged_likely > held.flagged_likely
        });
    }
    println!("{now}");
    assert!(!worse, "worse than {}; it is now\n{now}", path.display());
}
