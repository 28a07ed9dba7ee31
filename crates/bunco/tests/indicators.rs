//! Every built-in indicator is complete: reasons, advice in four languages, sound references and weights.
#![cfg(feature = "builtin-packs")]

use std::collections::BTreeSet;

use bunco::pack::{Indicator, Pack, Strength};

/// The kinds of scam that reports name.
const KINDS: &[&str] = &[
    "tech_support",
    "callback",
    "delivery",
    "bank",
    "government",
    "credential",
    "payment",
    "account",
    "crypto",
    "romance",
    "job",
    "prize",
    "other",
];

/// The families of evidence.
const FAMILIES: &[&str] = &[
    "identity",
    "pretext",
    "pressure",
    "lure",
    "remote",
    "request",
    "payment",
    "style",
    "guard",
    "sender",
    "disguise",
    "link",
    "number",
    "context",
    "combination",
];

const LANGUAGES: &[&str] = &["en", "fr", "de", "es"];

/// Above this one finding would decide whatever else there is.
const HEAVIEST: f64 = 4.5;

fn pack() -> Pack {
    Pack::load(Pack::builtin_files()).unwrap_or_else(|errors| panic!("the built-in pack has mistakes: {errors:?}"))
}

/// Names each indicator for which `wrong` has something to say.
fn none_wrong(pack: &Pack, wrong: impl Fn(&Indicator) -> Option<String>) {
    let found: Vec<String> = pack.indicators.values().filter_map(|i| wrong(i).map(|what| format!("{}: {what}", i.id))).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn indicators_are_there() {
    assert!(pack().indicators.len() >= 100);
}

#[test]
fn files_are_named_after_their_indicator() {
    let ids: BTreeSet<String> = pack().indicators.into_keys().collect();
    let files: BTreeSet<String> = Pack::builtin_files()
        .filter_map(|file| Some(file.path.strip_prefix("indicators/")?.strip_suffix(".toml")?.to_owned()))
        .collect();
    assert_eq!(ids, files);
}

#[test]
fn ids_are_kebab_case() {
    none_wrong(&pack(), |i| {
        let kebab = i.id.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()));
        (!kebab).then(|| "not kebab-case".to_owned())
    });
}

#[test]
fn reasons_are_given() {
    none_wrong(&pack(), |i| {
        let sentence = |text: &str| text.ends_with('.') && text.chars().next().is_some_and(|c| c.is_uppercase() || c == '"');
        if i.title.is_empty() || i.title.ends_with('.') || i.title.starts_with(char::is_uppercase) {
            return Some("the title is a clause that reads after \"this message\"".to_owned());
        }
        [("why", &i.why), ("benign", &i.benign), ("cleared", &i.cleared)]
            .into_iter()
            .find(|(_, text)| !sentence(text))
            .map(|(name, _)| format!("{name} is not a sentence"))
    });
}

#[test]
fn kinds_and_families_are_known() {
    none_wrong(&pack(), |i| {
        let kind = i.kinds.iter().find(|kind| !KINDS.contains(&kind.as_str())).map(|kind| format!("kind {kind}"));
        kind.or_else(|| (!FAMILIES.contains(&i.family.as_str())).then(|| format!("family {}", i.family)))
    });
}

#[test]
fn advice_is_short_and_in_four_languages() {
    let pack = pack();
    none_wrong(&pack, |i| {
        if i.advice.len() > 3 {
            return Some("more than three pieces of advice".to_owned());
        }
        let missing =
            |id: &&String| LANGUAGES.iter().any(|&lang| !pack.advice.get(lang).is_some_and(|texts| texts.contains_key(*id)));
        i.advice.iter().find(missing).map(|id| format!("advice {id} is not in every language"))
    });
}

#[test]
fn languages_of_advice_hold_the_same_ids() {
    let pack = pack();
    let ids = |lang: &str| pack.advice[lang].keys().cloned().collect::<Vec<_>>();
    for lang in LANGUAGES {
        assert_eq!(ids(lang), ids("en"), "{lang}");
    }
}

#[test]
fn every_piece_of_advice_is_used() {
    let pack = pack();
    let used: BTreeSet<&String> = pack.indicators.values().flat_map(|i| &i.advice).collect();
    // The form in which places are named, and the lines of a report to them; the program asks for them by their ids.
    let form = |id: &str| id == "report-to" || id.starts_with("letter-");
    let unused: Vec<&String> = pack.advice["en"].keys().filter(|id| !used.contains(id) && !form(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn combinations_join_indicators_that_exist() {
    let pack = pack();
    none_wrong(&pack, |i| {
        if (i.family == "combination") != i.combine.is_some() {
            return Some("the family combination and [combine] go together".to_owned());
        }
        let all = &i.combine.as_ref()?.all;
        if all.len() < 2 || all.iter().any(Vec::is_empty) {
            return Some("a combination takes two lists or more, none empty".to_owned());
        }
        all.iter().flatten().find_map(|entry| {
            let (id, strength) = entry.split_once(':').unwrap_or((entry, "medium"));
            let part = pack.indicators.get(id);
            let sound = part.is_some_and(|part| part.id != i.id) && matches!(strength, "medium" | "strong");
            (!sound).then(|| format!("cannot join {entry}"))
        })
    });
}

#[test]
fn combinations_need_more_than_one_finding() {
    none_wrong(&pack(), |i| {
        let all = &i.combine.as_ref()?.all;
        let ids = |list: &Vec<String>| list.iter().map(|e| e.split(':').next().unwrap_or(e).to_owned()).collect::<BTreeSet<_>>();
        let mut common = all.iter().map(ids);
        let first = common.next()?;
        let common = common.fold(first, |left, right| &left & &right);
        (!common.is_empty()).then(|| format!("{common:?} alone would raise it"))
    });
}

#[test]
fn weights_are_sane() {
    none_wrong(&pack(), |i| {
        let heaviest = i.weight.of(Strength::Strong);
        if i.family == "guard" {
            return (heaviest != 0.0).then(|| "a guard weighs nothing".to_owned());
        }
        (heaviest <= 0.0 || heaviest > HEAVIEST).then(|| format!("weight {heaviest}"))
    });
}

#[test]
fn examples_are_short_and_tell_apart() {
    none_wrong(&pack(), |i| {
        if i.miss.is_empty() {
            return Some("no honest text to leave alone".to_owned());
        }
        if i.hit.iter().any(|text| i.miss.contains(text)) {
            return Some("one text is both hit and miss".to_owned());
        }
        i.hit.iter().chain(&i.miss).find(|text| text.is_empty() || text.len() > 300).map(|text| format!("length of {text:?}"))
    });
}
