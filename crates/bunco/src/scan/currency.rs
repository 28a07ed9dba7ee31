//! Names of currencies, as they stand in folded text. From general knowledge (2026-11).

use super::vocabulary::{CURRENCY, Vocabulary};

/// As they are said, behind the number.
const SAID: &[&str] = &["dollar", "dollars", "bucks", "pound", "pounds", "euro", "euros", "rupees", "franken", "reais", "pesos"];

/// Whether a word is a sign or name that stands before a number or behind it.
#[rustfmt::skip]
pub(super) fn is_name(word: &str) -> bool {
    matches!(
        word,
        "usd" | "us" | "dollar" | "dollars" | "bucks" | "eur" | "euro" | "euros" | "gbp" | "pound" | "pounds" | "quid" | "cad" | "aud"
        | "nzd" | "sgd" | "chf" | "franken" | "inr" | "rs" | "rupee" | "rupees" | "jpy" | "yen" | "\u{5186}" | "cny" | "rmb" | "brl"
        | "reais" | "mxn" | "pesos" | "zar" | "aed" | "pln" | "sek" | "nok" | "dkk" | "kr" | "btc" | "eth" | "usdt" | "\u{20B9}"
    )
}

/// Adds those that are said to a vocabulary.
pub(super) fn add_said(vocabulary: &mut Vocabulary) {
    for word in SAID {
        let id = vocabulary.add(word);
        vocabulary.mark(id, CURRENCY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_written_too() {
        assert!(SAID.iter().all(|word| is_name(word)) && is_name("usd") && !is_name("") && !is_name("dollarx"));
    }
}
