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

fn dfa(phrases: &[String]) -> AhoCorasick {
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(phrases)
        .expect("a DFA of the phrases")
}

/// The DFA comes first: it is the measure of the others.
pub(crate) fn rivals(phrases: &[String]) -> Vec<Rival> {
    let automaton = dfa(phrases);
    let naive = dfa(phrases);
    let double_array = DoubleArrayAhoCorasick::<u32>::new(phrases).expect("a double array of the phrases");
    let alternation = phrases.iter().map(|p| regex::escape(p)).collect::<Vec<_>>().join("|");
    let regex = RegexBuilder::new(&alternation).case_insensitive(true).size_limit(1 << 28).dfa_size_limit(1 << 28).build();
    let regex = regex.expect("a regex of the phrases");
    let links = Regex::new(r"(?i)\bhttps?://[^\s<>]+|\b[\w.-]+\.[a-z]{2,}\b").expect("a regex of links");
    let numbers = Regex::new(r"\+?\(?\d[\d\s().-]{6,}\d").expect("a regex of numbers");
    let rival = |name, slow, run: Box<dyn Fn(&str) -> usize>| Rival { name, slow, run };
    vec![
        rival("aho-corasick DFA", false, Box::new(move |text| automaton.find_iter(text).count())),
        rival("daachorse", false, Box::new(move |text| double_array.find_overlapping_iter(&text.to_ascii_lowercase()).count())),
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
    ]
}
