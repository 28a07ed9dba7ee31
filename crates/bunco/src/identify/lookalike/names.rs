//! The names that hosts are compared with, ready for searching.

use super::automaton::Automaton;
use super::edit::Edit;
use super::fold::{Folded, fold_name};
use super::mention::How;
use super::near::Near;
use super::ordinary::Holding;
use super::quick::Sums;
use super::words::Words;
use crate::pack::Brand;
use std::collections::BTreeMap;
use std::ops::Range;

/// How far a name speaks for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// Short, or an ordinary word: only between edges, and with a second cue.
    Weak,
    /// An ordinary word of some length (`telegram`).
    Semi,
    /// Nobody else's word.
    Distinct,
}

/// A name of a brand.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// Lower-case letters and digits.
    pub(crate) text: String,
    /// As in `text`, folded.
    pub(crate) folded: Box<[u8]>,
    /// Index of the brand.
    pub(crate) brand: u32,
    /// The domain it stands for.
    pub(crate) target: String,
    /// How far it speaks.
    pub(crate) class: Class,
    /// Whether so many of the brand's domains are known that one more with its name is suspect for that alone.
    pub(crate) covered: bool,
    /// Whether it is the label of a domain of the brand, not a name people say.
    pub(crate) label: bool,
    /// The part that is an ordinary word, when little more than that is left (`cloud` in `icloud`): edits elsewhere mean nothing.
    pub(crate) word: Option<(usize, usize)>,
    /// Whether it is what the brand itself is called.
    pub(crate) own: bool,
    /// The word of four letters or more that is left when at most three letters are taken away (`bank` in `nubank`).
    pub(crate) core: Option<(usize, usize)>,
    /// Letters of a shorter name of the brand that it begins with (`apple` in `applecare`); 0 for none. Another letter in a short rest
    /// makes another word.
    pub(crate) stem: usize,
    /// Whether it is also an ordinary word.
    pub(crate) common: bool,
    /// Whether it is put together of ordinary words (`netbank`): others put them together too.
    pub(crate) composed: bool,
    /// Endings of the countries where the brand is at home.
    pub(crate) homes: Vec<String>,
    /// Beginnings of ordinary words that hold it (`interact` for `interac`).
    pub(crate) inside: Vec<&'static str>,
}

/// All names, searchable.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    /// The names, sorted by their text.
    pub(crate) list: Vec<Name>,
    /// Finds every name in folded text; a pattern's number is an index of `of_pattern`.
    automaton: Automaton,
    of_pattern: Vec<u32>,
    /// With each name its number.
    near: Near,
}

/// How many of a brand's domains, which are listed by weight, give their labels and endings.
pub(crate) const MAIN_DOMAINS: usize = 4;
/// Shortest name that is compared at all.
const MIN_NAME: usize = 3;
/// How many domains of a brand must be known for its directory to count as whole.
const COVERED: usize = 8;
/// Shortest label of a domain that counts as a name.
const MIN_LABEL: usize = 4;
/// Shortest name of which one edit is looked for.
pub(crate) const MIN_EDIT: usize = 4;

impl Names {
    /// Collects the names of brands (`brands[i]` is brand number i): what people call them, and the labels of their domains.
    pub(crate) fn new(brands: &[&Brand], words: &Words) -> Names {
        let mut list: BTreeMap<String, Name> = BTreeMap::new();
        let holding = Holding::new();
        for (number, brand) in brands.iter().enumerate() {
            let Some(first) = brand.domains.first().or(brand.hosts.first()).or(brand.suffixes.first()) else { continue };
            let common: Vec<String> = brand.common.iter().map(|name| plain(name)).collect();
            let spoken = std::iter::once(&brand.name).chain(&brand.aliases).map(|name| (plain(name), false));
            // Only the first domains: the rest may be registered to defend, and misspell the name.
            let labels = brand.domains.iter().take(MAIN_DOMAINS).filter_map(|domain| Some((plain(label(domain)?), true)));
            for (text, from_label) in spoken.chain(labels) {
                let too_short = text.len() < if from_label { MIN_LABEL } else { MIN_NAME };
                if too_short || list.contains_key(&text) || from_label && words.get(&text).is_some() {
                    continue;
                }
                // A product called by ordinary words (`netbank`) shares its name with others.
                let own = text == plain(&brand.name);
                let plain_words = words.is_all_words(&text) && !own;
                let class = if words.get(&text).is_some() {
                    Class::Weak
                } else {
                    class_of(&text, common.contains(&text) || plain_words, from_label, brand)
                };
                let target = brand.domains.iter().find(|d| label(d).is_some_and(|l| plain(l) == text)).unwrap_or(first).clone();
                let folded = fold_name(&text).into();
                let word = word_in(&text, words);
                let core = core_in(&text, words).filter(|_| !own);
                let (common, inside) = (common.contains(&text), holding.of(&text));
                // What open lists name counts too, but not for a name that anyone puts together.
                let listed = if words.is_all_words(&text) { 0 } else { brand.listed.len() };
                let covered = brand.domains.len() + brand.defensive.len() + listed >= COVERED && !brand.sprawling;
                list.insert(
                    text.clone(),
                    Name {
                        text,
                        folded,
                        brand: number as u32,
                        target,
                        class,
                        covered,
                        label: from_label,
                        word,
                        core,
                        own,
                        stem: 0,
                        common,
                        composed: plain_words,
                        homes: homes(brand),
                        inside,
                    },
                );
            }
        }
        let mut list: Vec<Name> = list.into_values().collect();
        // What a name begins with stands before it in the order of texts.
        for at in 1..list.len() {
            let name = &list[at];
            let near = list[..at].iter().rev().take_while(|other| other.text.as_bytes()[0] == name.text.as_bytes()[0]);
            let begins = near.filter(|other| !name.own && other.brand == name.brand && name.text.starts_with(&other.text));
            list[at].stem = begins.map(|other| other.folded.len()).max().unwrap_or(0);
        }
        Names::from_list(list)
    }

    fn from_list(list: Vec<Name>) -> Names {
        let mut patterns: Vec<Vec<u8>> = Vec::new();
        let mut of_pattern = Vec::new();
        for (id, name) in list.iter().enumerate() {
            patterns.push(name.folded.to_vec());
            of_pattern.push(id as u32);
            if let Some(joined) = Folded::new(&name.text).joined() {
                patterns.push(joined.bytes().to_vec());
                of_pattern.push(id as u32);
            }
        }
        let automaton = Automaton::new(&patterns);
        let numbers: Vec<[u8; 4]> = (0..list.len() as u32).map(u32::to_le_bytes).collect();
        let long = list.iter().zip(&numbers).filter(|(name, _)| name.folded.len() >= MIN_EDIT);
        let near = Near::new(long.map(|(name, number)| (&name.folded[..], &number[..])));
        Names { list, automaton, of_pattern, near }
    }

    /// Calls `found` with the number of each name in `folded`, and where it starts and ends. Overlapping names all count.
    pub(crate) fn find(&self, folded: &[u8], mut found: impl FnMut(u32, usize, usize)) {
        self.automaton.find(folded, |pattern, start, end| found(self.of_pattern[pattern as usize], start, end));
    }

    /// Whether a name may be a word of folded text, or one edit from it, as far as its ends tell.
    pub(crate) fn may_be_near(&self, word: &[u8]) -> bool {
        self.near.admits(word)
    }

    /// Calls `found` with the number of each name that is a word of folded text or one edit from it; a name may come twice.
    pub(crate) fn find_near(&self, sums: &Sums<'_>, word: Range<usize>, mut found: impl FnMut(u32, Edit)) {
        self.near.find(sums, word, MIN_EDIT, |filed, edit| {
            if let Ok(number) = filed.rest.try_into() {
                found(u32::from_le_bytes(number), edit);
            }
        });
    }

    /// Whether a word is the name of a brand.
    pub(crate) fn is_name(&self, text: &str) -> bool {
        text.len() >= MIN_LABEL && self.list.binary_search_by(|name| name.text.as_str().cmp(text)).is_ok()
    }

    /// The distinct name that is written so.
    pub(crate) fn named(&self, text: &str) -> Option<&Name> {
        let at = self.list.binary_search_by(|name| name.text.as_str().cmp(text)).ok()?;
        Some(&self.list[at]).filter(|name| name.class == Class::Distinct)
    }

    /// The distinct name that a word of text (lower case, without invisible characters) resembles without being it.
    pub(crate) fn token(&self, word: &str) -> Option<(u32, How)> {
        let folded = Folded::new(word);
        let mut best: Option<(u32, How)> = None;
        for folded in std::iter::once(Some(folded.clone())).chain(std::iter::once(folded.joined())).flatten() {
            let bytes = folded.bytes();
            if !(5..=32).contains(&bytes.len()) || bytes.contains(&b'.') {
                continue;
            }
            let mut known = false;
            self.find_near(&Sums::new(bytes), 0..bytes.len(), |id, edit| {
                let name = &self.list[id as usize];
                let exact = edit == Edit::Same;
                known |= name.text == word;
                let how = match edit {
                    Edit::Same if word.is_ascii() => How::AsciiLike,
                    Edit::Same => How::WideLike,
                    _ if name.class == Class::Distinct && name.text.len() >= 7 => How::Edited(edit),
                    _ => return,
                };
                // Of several equally near, the first in the list.
                let better = |(old, old_how): (u32, How)| match (matches!(old_how, How::Edited(_)), exact) {
                    (true, true) => true,
                    (false, false) => false,
                    _ => id < old,
                };
                if name.class != Class::Weak && best.is_none_or(better) {
                    best = Some((id, how));
                }
            });
            if known {
                return None;
            }
        }
        best
    }
}

/// A name in lower-case letters and digits, without marks, spaces and signs; empty when it has letters of other scripts.
pub(crate) fn plain(name: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    if name.is_ascii() {
        return name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    let mut out = String::with_capacity(name.len());
    for c in name.nfd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            '\u{DF}' => out.push_str("ss"),
            'ø' => out.push('o'),
            _ if c.is_alphanumeric() => return String::new(),
            _ => {}
        }
    }
    out
}

/// The label of a domain that its owner chose.
fn label(domain: &str) -> Option<&str> {
    let cut = crate::suffix::Cut::new(domain);
    cut.left().rsplit('.').next().filter(|label| !label.is_empty())
}

/// The endings of a brand's countries, but for those that anyone gets as easily as a new one.
fn homes(brand: &Brand) -> Vec<String> {
    let ending = |code: &String| if code == "GB" { "uk".to_owned() } else { code.to_lowercase() };
    brand.countries.iter().map(ending).filter(|code| code.len() == 2 && !["us", "in"].contains(&&code[..])).collect()
}

/// A known word that makes up all of a name but one letter.
fn word_in(text: &str, words: &Words) -> Option<(usize, usize)> {
    let n = text.len();
    [(0, n), (1, n), (0, n - 1)].into_iter().find(|&(a, b)| b > a + 2 && words.get(&text[a..b]).is_some())
}

/// A known word of four letters or more that makes up all of a name but at most three letters at one end.
fn core_in(text: &str, words: &Words) -> Option<(usize, usize)> {
    let n = text.len();
    let ends = (1..4).flat_map(|k| [(k, n), (0, n.saturating_sub(k))]);
    ends.filter(|&(a, b)| b >= a + 4).find(|&(a, b)| words.get(&text[a..b]).is_some())
}

fn class_of(text: &str, common: bool, from_label: bool, brand: &Brand) -> Class {
    let repeats = |name: &String| {
        let name = plain(name);
        name.len() >= 5 && text.contains(&name) && !brand.common.iter().any(|c| plain(c) == name)
    };
    match text.len() {
        0..=4 => Class::Weak,
        _ if common => {
            if text.len() >= 7 {
                Class::Semi
            } else {
                Class::Weak
            }
        }
        // A domain's label may be any word, unless it holds the brand's name.
        _ if from_label && !std::iter::once(&brand.name).chain(&brand.aliases).any(repeats) => {
            if text.len() >= 8 {
                Class::Semi
            } else {
                Class::Weak
            }
        }
        _ => Class::Distinct,
    }
}
