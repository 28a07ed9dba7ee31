//! Amounts of money: a number with a currency's sign, code or name beside it.

use super::phone::says_number;
use super::words::{Word, Words};
use crate::span::Span;

/// Signs and names of currencies, as they stand in folded text. From general knowledge (2026-11).
const NAMES: &[&str] = &[
    "usd", "us", "dollar", "dollars", "bucks", "eur", "euro", "euros", "gbp", "pound", "pounds", "quid", "cad", "aud", "nzd",
    "sgd", "chf", "franken", "inr", "rs", "rupee", "rupees", "jpy", "yen", "\u{5186}", "cny", "rmb", "brl", "reais", "mxn",
    "pesos", "zar", "aed", "pln", "sek", "nok", "dkk", "kr", "btc", "eth", "usdt", "\u{20B9}",
];

/// Names of currencies as they are said, behind the number.
fn is_said(word: &str) -> bool {
    matches!(
        word,
        "dollar" | "dollars" | "bucks" | "pound" | "pounds" | "euro" | "euros" | "rupees" | "franken" | "reais" | "pesos"
    )
}
/// Whether a word begins like one that is said, by a bit for its first letters: one other word in ten passes.
#[inline]
fn may_be_said(head: [u8; 4]) -> bool {
    SAID_HEADS & head_bit(head) != 0
}

const SAID_HEADS: u64 = head_bit(*b"doll")
    | head_bit(*b"buck")
    | head_bit(*b"poun")
    | head_bit(*b"euro")
    | head_bit(*b"rupe")
    | head_bit(*b"fran")
    | head_bit(*b"reai")
    | head_bit(*b"peso");

#[inline]
const fn head_bit(head: [u8; 4]) -> u64 {
    1 << (u32::from_le_bytes(head).wrapping_mul(0x9E37_79B1) >> 26)
}

/// The most words of a number that is said: "one thousand two hundred and ninety nine".
const SAID: usize = 10;

/// Finds amounts: spans of the folded text, and the words `[from, to)` they take.
pub(crate) fn find_amounts(text: &str, words: &Words, out: &mut Vec<(Span, u32, u32)>) {
    out.clear();
    let bytes = text.as_bytes();
    let list = &words.words;
    let mut at = 0;
    let tells = |word: &Word| {
        let start = word.start as usize;
        match bytes.get(start..start + 4) {
            Some(&[a, b, c, d]) => (a.wrapping_sub(b'0') < 10) | may_be_said([a, b, c, d]),
            _ => bytes.get(start).is_some_and(u8::is_ascii_digit),
        }
    };
    while let Some(next) = list[at..].iter().position(tells) {
        at += next;
        if !bytes[list[at].start as usize].is_ascii_digit() {
            let word = |n: usize| &text[list[n].start as usize..list[n].end as usize];
            if is_said(word(at)) {
                let before = (at.saturating_sub(SAID)..at).rev().take_while(|&n| says_number(word(n))).count();
                // A number does not begin with "and".
                let from = (at - before..at).find(|&n| word(n).len() > 2 && word(n) != "and");
                out.extend(
                    from.map(|from| (Span::new(list[from].start as usize, list[at].end as usize), from as u32, at as u32 + 1)),
                );
            }
            at += 1;
            continue;
        }
        let from = at;
        let mut to = at + 1;
        // "1,299.00" is three words; so is "1 299,00".
        while to < list.len() && to - from < 5 && bytes[list[to].start as usize].is_ascii_digit() {
            let between = &text[list[to - 1].end as usize..list[to].start as usize];
            if !matches!(between, "." | "," | "'" | " ") {
                break;
            }
            to += 1;
        }
        at = to;
        let (start, end) = (list[from].start as usize, list[to - 1].end as usize);
        let before = text[..start].trim_end_matches([' ', '.', ':']);
        let after = text[end..].trim_start_matches([' ', '.', ',', '-']);
        let sign_before = before.chars().next_back().filter(|c| is_sign(*c)).map(char::len_utf8);
        let sign_after = after.chars().next().filter(|c| is_sign(*c)).map(char::len_utf8);
        let name = |n: usize| {
            let word = list.get(n).filter(|w| !bytes[w.start as usize].is_ascii_digit());
            word.is_some_and(|w| match &text[w.start as usize..w.end as usize] {
                // The country, unless its dollars are meant.
                "us" => text[w.end as usize..].trim_start().starts_with(['$', 'd']),
                word => NAMES.contains(&word),
            })
        };
        // "499usd": the code is part of the number's word.
        let last = &text[list[to - 1].start as usize..end];
        let glued = last.trim_start_matches(|c: char| c.is_ascii_digit());
        let whole = if let Some(len) = sign_before {
            Some((Span::new(before.len() - len, end), from, to))
        } else if let Some(len) = sign_after {
            Some((Span::new(start, text.len() - after.len() + len), from, to))
        } else if NAMES.contains(&glued) {
            Some((Span::new(start, end), from, to))
        } else if name(to) && list[to].start as usize - end <= 2 {
            Some((Span::new(start, list[to].end as usize), from, to + 1))
        } else if from > 0 && name(from - 1) && start - list[from - 1].end as usize <= 2 {
            Some((Span::new(list[from - 1].start as usize, end), from - 1, to))
        } else {
            None
        };
        out.extend(whole.map(|(span, from, to)| (span, from as u32, to as u32)));
    }
}

fn is_sign(c: char) -> bool {
    matches!(c, '$' | '\u{A2}'..='\u{A5}' | '\u{20A0}'..='\u{20C0}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::vocabulary::Vocabulary;

    #[test]
    fn what_is_said_may_be_said() {
        let said = NAMES.iter().filter(|name| is_said(name));
        assert!(
            said.clone().count() > 5
                && said.clone().all(|name| name.as_bytes().first_chunk().is_some_and(|head| may_be_said(*head)))
        );
    }

    #[test]
    fn amounts_are_found() {
        let cases: &[(&str, &[&str])] = &[
            ("charged $499.99 today", &["$499.99"]),
            ("pay 1.299,00 \u{20AC} now", &["1.299,00 \u{20AC}"]),
            ("usd 349.00", &["usd 349.00"]),
            ("349 us dollars", &["349 us"]),
            ("parcel 8 us import", &[]),
            ("rs. 4,999 debited", &["rs. 4,999"]),
            ("a fee of \u{A3}1.45.", &["\u{A3}1.45"]),
            ("499usd and 20 euros", &["499usd", "20 euros"]),
            ("\u{20B9}500", &["\u{20B9}500"]),
            ("order 4455 on 12.05.2026", &[]),
            ("windows 11", &[]),
            ("for fourteen hundred ninety nine dollars has been placed", &["fourteen hundred ninety nine dollars"]),
            ("six hundred and fifty pounds and dollars", &["six hundred and fifty pounds"]),
            ("eine kaution von vierzigtausend euro", &["vierzigtausend euro"]),
            ("many dollars and a pound", &[]),
        ];
        for (text, want) in cases {
            let (mut words, mut out) = (Words::default(), Vec::new());
            words.find(text, &Vocabulary::default());
            find_amounts(text, &words, &mut out);
            let got: Vec<&str> = out.iter().map(|(span, ..)| span.of(text)).collect();
            assert_eq!(&got, want, "{text:?}");
        }
    }
}
