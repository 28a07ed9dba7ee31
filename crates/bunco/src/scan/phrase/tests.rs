use super::*;
use crate::pack::{Sequence, Slot};
use crate::scan::entity::{Entities, Entity};
use crate::scan::vocabulary::Vocabulary;
use crate::scan::words::Words;

fn found(pattern: &str, text: &str, entities: &[(Slot, u32, u32)]) -> Option<String> {
    let pattern = Sequence::parse(pattern).expect("a well-formed pattern");
    let mut vocabulary = Vocabulary::default();
    let mut builder = PhrasesBuilder::default();
    builder.add(&pattern, &mut vocabulary, &mut |s| s.to_lowercase()).expect("words");
    let phrases = builder.build(&vocabulary);
    phrases.mark_anchors(&mut vocabulary);
    let mut words = Words::default();
    words.find(text, &vocabulary);
    let mut list = Entities::default();
    for (n, &(slot, from, to)) in entities.iter().enumerate() {
        list.push(Entity { slot, from, to, index: n as u32 });
    }
    list.sort();
    let (mut hits, mut budget) = (Vec::new(), 1 << 20);
    let mut scratch = PhraseScratch::default();
    let mut search = Search { words: &words, entities: &list, scratch: &mut scratch, budget: &mut budget, out: &mut hits };
    assert!(phrases.find(&mut search));
    assert!(hits.len() <= 1, "{pattern:?} on {text:?}: {hits:?}");
    hits.first().map(|h| {
        let (from, to) = (words.words[h.from as usize].start, words.words[h.to as usize - 1].end);
        text[from as usize..to as usize].to_owned()
    })
}

#[test]
fn the_notation_matches_as_written() {
    let cases: &[(&str, &str, Option<&str>)] = &[
        ("your computer", "is your computer slow", Some("your computer")),
        ("your computer", "your new computer", None),
        ("your [new] computer", "your new computer", Some("your new computer")),
        ("your [brand new] computer", "your brand computer", None),
        ("{your|the} {computer|hard disk} is locked", "now the hard disk is locked.", Some("the hard disk is locked")),
        ("call ~3 now", "call us right now", Some("call us right now")),
        ("call ~3 now", "call a b c d now", None),
        ("call ~3 now", "call us. now", None),
        ("call ~2 [our] desk", "call the nice desk", Some("call the nice desk")),
        ("call ~1 [our] desk", "call at our desk", Some("call at our desk")),
        ("the e-mail", "the email", Some("the email")),
        ("the e-mail", "the e mail", Some("the e mail")),
        ("the email", "the e-mail", Some("the e-mail")),
        ("microsoft support", "m i c r o s o f t support", Some("m i c r o s o f t support")),
        ("your account", "your acc0unt", Some("your acc0unt")),
        ("a b c d e", "a b c d", None),
        ("x y", "x x y", Some("x y")),
    ];
    for (pattern, text, want) in cases {
        assert_eq!(found(pattern, text, &[]).as_deref(), *want, "{pattern:?} on {text:?}");
    }
}

#[test]
fn slots_take_what_was_found() {
    let call = [(Slot::Number, 1, 5)];
    assert_eq!(found("call {number}", "call 1 202 555 0137 now", &call).as_deref(), Some("call 1 202 555 0137"));
    assert_eq!(found("call {amount}", "call 1 202 555 0137 now", &call), None);
    assert_eq!(found("{number} [now]", "call 1 202 555 0137", &call).as_deref(), Some("1 202 555 0137"));
}

#[test]
fn work_is_bounded() {
    let pattern = Sequence::parse("{a|b} ~16 {a|b} ~16 {a|b} ~16 {a|c}").expect("a well-formed pattern");
    let mut vocabulary = Vocabulary::default();
    let mut builder = PhrasesBuilder::default();
    builder.add(&pattern, &mut vocabulary, &mut str::to_owned).expect("words");
    let phrases = builder.build(&vocabulary);
    phrases.mark_anchors(&mut vocabulary);
    let mut words = Words::default();
    words.find(&"b ".repeat(10_000), &vocabulary);
    let (mut hits, mut budget) = (Vec::new(), 1000);
    let (entities, mut scratch) = (Entities::default(), PhraseScratch::default());
    let mut search = Search { words: &words, entities: &entities, scratch: &mut scratch, budget: &mut budget, out: &mut hits };
    let whole = phrases.find(&mut search);
    assert!((!whole && budget == 0) || hits.is_empty());
}

/// What stands elsewhere and can be read in another way does not make a phrase longer.
#[test]
fn other_readings_change_no_phrase_that_lacks_them() {
    let (mut vocabulary, mut builder) = (Vocabulary::default(), PhrasesBuilder::default());
    for pattern in ["{new device|new access} ~8 {account|browser|it}", "email"] {
        let pattern = Sequence::parse(pattern).expect("a well-formed pattern");
        builder.add(&pattern, &mut vocabulary, &mut str::to_owned).expect("words");
    }
    let phrases = builder.build(&vocabulary);
    phrases.mark_anchors(&mut vocabulary);
    let first = |text: &str| {
        let (mut words, entities) = (Words::default(), Entities::default());
        words.find(text, &vocabulary);
        let (mut hits, mut budget, mut scratch) = (Vec::new(), 1 << 20, PhraseScratch::default());
        let search = &mut Search { words: &words, entities: &entities, scratch: &mut scratch, budget: &mut budget, out: &mut hits };
        assert!(phrases.find(search));
        hits.retain(|hit| hit.phrase == 0);
        hits
    };
    let text = "new access to your account from this device and browser";
    assert_eq!(first(text), [PhraseHit { phrase: 0, from: 0, to: 5 }]);
    assert_eq!(first(&format!("{text} by e-mail")), first(text));
}

/// Phrases found by clues are those found without a look at them.
#[test]
fn clues_turn_away_no_phrase() {
    let patterns = ["a ~3 {b|c d}", "{a|b c} [d] e", "[a] {b a|c} ~2 d", "{number} ~2 {a|b}", "a {number} b", "{a b c|c a b|d}"];
    let (mut vocabulary, mut builder) = (Vocabulary::default(), PhrasesBuilder::default());
    for pattern in patterns {
        builder.add(&Sequence::parse(pattern).expect("a pattern"), &mut vocabulary, &mut str::to_owned).expect("words");
    }
    let phrases = builder.build(&vocabulary);
    phrases.mark_anchors(&mut vocabulary);
    let mut blind = phrases.clone();
    blind.anchors.iter_mut().for_each(|anchor| (anchor.clues, anchor.set) = Default::default());
    blind.groups.iter_mut().for_each(|group| (group.stretch, group.marks) = (Default::default(), u64::MAX));
    blind.marks.fill(u64::MAX);
    let mut state = 7_u64;
    for _ in 0..2000 {
        let text: String = (0..9)
            .flat_map(|_| {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                [char::from(b"abcdex"[(state >> 40) as usize % 6]), ' ']
            })
            .collect();
        let (mut words, mut entities) = (Words::default(), Entities::default());
        words.find(&text, &vocabulary);
        words.readings.clear();
        entities.push(Entity { slot: Slot::Number, from: 3, to: 5, index: 0 });
        let starts = |phrases: &Phrases| {
            let (mut hits, mut budget, mut scratch) = (Vec::new(), 1 << 20, PhraseScratch::default());
            phrases.find(&mut Search {
                words: &words,
                entities: &entities,
                scratch: &mut scratch,
                budget: &mut budget,
                out: &mut hits,
            });
            let mut found: Vec<u32> = hits.iter().map(|hit| hit.phrase).collect();
            found.dedup();
            found
        };
        assert_eq!(starts(&phrases), starts(&blind), "{text}");
    }
}

/// What is found for all places at once is what the table finds, one place after the other.
#[test]
fn bits_find_what_the_table_finds() {
    let patterns =
        ["a ~3 {b|c d}", "{a|b c} [d] e", "[a] {b a|c} ~2 d", "{number} ~2 {a|b}", "a {number} b", "{a b c|c a b|d} ~1 [e] ~2 b"];
    let (mut vocabulary, mut builder) = (Vocabulary::default(), PhrasesBuilder::default());
    for pattern in patterns {
        builder.add(&Sequence::parse(pattern).expect("a pattern"), &mut vocabulary, &mut str::to_owned).expect("words");
    }
    let mut phrases = builder.build(&vocabulary);
    phrases.mark_anchors(&mut vocabulary);
    // Without clues, so that every anchor is checked.
    phrases.anchors.iter_mut().for_each(|anchor| (anchor.clues, anchor.set) = Default::default());
    phrases.groups.iter_mut().for_each(|group| (group.stretch, group.marks) = (Default::default(), u64::MAX));
    phrases.marks.fill(u64::MAX);
    let (mut state, mut found) = (11_u64, 0);
    for _ in 0..2000 {
        let text: String = (0..14)
            .flat_map(|_| {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                [char::from(b"abcde."[(state >> 40) as usize % 6]), ' ']
            })
            .collect();
        let (mut words, mut entities) = (Words::default(), Entities::default());
        words.find(&text, &vocabulary);
        words.readings.clear();
        entities.push(Entity { slot: Slot::Number, from: 3, to: 5, index: 0 });
        let find = |at_once: bool| {
            let (mut hits, mut budget) = (Vec::new(), 1 << 20);
            let mut scratch = PhraseScratch { by_table: !at_once, ..PhraseScratch::default() };
            let mut search =
                Search { words: &words, entities: &entities, scratch: &mut scratch, budget: &mut budget, out: &mut hits };
            assert!(phrases.find(&mut search));
            hits
        };
        let hits = find(true);
        assert_eq!(hits, find(false), "{text}");
        found += hits.len();
    }
    assert!(found > 1000, "{found} phrases in the texts");
}
