//! Amounts of money: a number with a currency's sign, code or name beside it.

use super::currency::is_name;
use super::phone::says_number;
use super::vocabulary::{CURRENCY, DIGITS};
use super::words::Words;
use crate::span::Span;

/// The most words of a number that is said: "one thousand two hundred and ninety nine".
const LONGEST: usize = 10;

/// Finds amounts, with words of a vocabulary that has the currencies: spans of the folded text, and the words `[from, to)` they take.
pub(crate) fn find_amounts(text: &str, words: &Words, out: &mut Vec<(Span, u32, u32)>) {
    out.clear();
    let bytes = text.as_bytes();
    let list = &words.words;
    let mut done = 0;
    for at in words.with(CURRENCY | DIGITS) {
        if at < done {
            continue;
        }
        if !bytes[list[at].start as usize].is_ascii_digit() {
            let word = |n: usize| &text[list[n].start as usize..list[n].end as usize];
            let before = (at.saturating_sub(LONGEST)..at).rev().take_while(|&n| says_number(word(n))).count();
            // A number does not begin with "and".
            let from = (at - before..at).find(|&n| word(n).len() > 2 && word(n) != "and");
            out.extend(from.map(|from| (Span::new(list[from].start as usize, list[at].end as usize), from as u32, at as u32 + 1)));
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
        done = to;
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
                word => is_name(word),
            })
        };
        // "499usd": the code is part of the number's word.
        let last = &text[list[to - 1].start as usize..end];
        let glued = last.trim_start_matches(|c: char| c.is_ascii_digit());
        let whole = if let Some(len) = sign_before {
            Some((Span::new(before.len() - len, end), from, to))
        } else if let Some(len) = sign_after {
            Some((Span::new(start, text.len() - after.len() + len), from, to))
        } else if !glued.is_empty() && is_name(glued) {
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
    use crate::scan::currency::add_said;
    use crate::scan::vocabulary::Vocabulary;

    #[test]
    fn amounts_are_found() {
        let mut vocabulary = Vocabulary::default();
        add_said(&mut vocabulary);
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
            words.find(text, &vocabulary);
            find_amounts(text, &words, &mut out);
            let got: Vec<&str> = out.iter().map(|(span, ..)| span.of(text)).collect();
            assert_eq!(&got, want, "{text:?}");
        }
    }
}
