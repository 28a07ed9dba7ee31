//! What one would use instead: each takes a text and counts what it finds in it.

use std::hint::black_box;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use daachorse::DoubleArrayAhoCorasick;
use regex::{Regex, RegexBuilder};
use rlibphonenumber::phonenumber_matcher::{Leniency, PHONE_MATCHER_FACTORY};
use unicode_normalization::UnicodeNormalization;

/// A name and what counts hits; slow ones get a part of the text only.
pub(crate) struct Rival {
    pub(crate) name: &'static str,
    pub(crate) slow: bool,
    pub(crate) run: Box<dyn Fn(&str) -> usize>,
}

fn of_kind(phrases: &[String], kind: AhoCorasickKind) -> AhoCorasick {
    AhoCorasick::builder()
        .kind(Some(kind))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(phrases)
        .expect("an automaton of the phrases")
}

/// Those that only find the phrases. The DFA comes first: it is the measure of the others; beyond 30,000 phrases it would take
/// gigabytes, and the automaton it is made of takes its place.
pub(crate) fn literal(phrases: &[String]) -> Vec<Rival> {
    let few = phrases.len() <= 30_000;
    let kind = if few { AhoCorasickKind::DFA } else { AhoCorasickKind::ContiguousNFA };
    let automaton = of_kind(phrases, kind);
    let double_array = DoubleArrayAhoCorasick::<u32>::new(phrases).expect("a double array of the phrases");
    let name = if few { "aho-corasick DFA" } else { "aho-corasick NFA" };
    vec![
        Rival { name, slow: false, run: Box::new(move |text| automaton.find_iter(text).count()) },
        Rival {
            name: "daachorse",
            slow: false,
            run: Box::new(move |text| double_array.find_overlapping_iter(&text.to_ascii_lowercase()).count()),
        },
    ]
}

/// All rivals.
pub(crate) fn rivals(phrases: &[String]) -> Vec<Rival> {
    let naive = of_kind(phrases, AhoCorasickKind::DFA);
    let alternation = phrases.iter().map(|p| regex::escape(p)).collect::<Vec<_>>().join("|");
    let regex = RegexBuilder::new(&alternation).case_insensitive(true).size_limit(1 << 28).dfa_size_limit(1 << 28).build();
    let regex = regex.expect("a regex of the phrases");
    let links = Regex::new(r"(?i)\bhttps?://[^\s<>]+|\b[\w.-]+\.[a-z]{2,}\b").expect("a regex of links");
    let numbers = Regex::new(r"\+?\(?\d[\d\s().-]{6,}\d").expect("a regex of numbers");
    let rival = |name, slow, run: Box<dyn Fn(&str) -> usize>| Rival { name, slow, run };
    let mut all = literal(phrases);
    all.extend([
        rival("regex alternation", true, Box::new(move |text| regex.find_iter(text).count())),
        rival(
            "crates in a row",
            true,
            Box::new(move |text| {
                let normal: String = text.nfkc().collect();
                let plain: String = unicode_security::skeleton(&normal).collect();
                let lower = plain.to_lowercase();
                naive.find_iter(&lower).count() + links.find_iter(&normal).count() + numbers.find_iter(&normal).count()
            }),
        ),
        rival(
            "libphonenumber",
            true,
            Box::new(|text| {
                let matcher = PHONE_MATCHER_FACTORY
                    .matcher_builder(text)
                    .leniency(Leniency::Valid)
                    .max_tries(u64::MAX)
                    .preferred_region(rlibphonenumber::Region::US)
                    .build();
                black_box(matcher).count()
            }),
        ),
        rival("decancer", true, Box::new(|text| decancer::cure(text, decancer::Options::default()).map_or(0, |cured| cured.len()))),
    ]);
    all
}
