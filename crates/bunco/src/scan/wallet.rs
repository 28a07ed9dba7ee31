//! Addresses of crypto wallets: Bitcoin (base58 and bech32), Ethereum and kin.
//!
//! Shapes only; the checksum of base58 addresses is not verified, so a long random token of the same shape is taken for one.

use super::sieve::Sieve;
use crate::span::Span;

/// Length of the shortest wallet.
const SHORTEST: usize = 26;

/// Whatever part of a wallet stands before one of its letters, so many stand there or behind it.
const HALF: usize = SHORTEST / 2 - 1;

/// Finds wallet addresses in a text as read, whose sieve is given, at most `max`.
pub(crate) fn find_wallets(text: &str, sieve: &Sieve, max: usize, out: &mut Vec<Span>) {
    out.clear();
    // Ordinary text has no run that is long enough.
    if !sieve.has_run(SHORTEST) {
        return;
    }
    let bytes = text.as_bytes();
    let mut at = 0;
    // No wallet is shorter than the stride, so none lies between two places that are looked at.
    while let Some(here) = bytes.get(at + SHORTEST - 1) {
        let probe = at + SHORTEST - 1;
        if !here.is_ascii_alphanumeric() {
            at = probe + 1;
            continue;
        }
        // A run that ends soon on both sides is too short.
        let goes_on = |bytes: Option<&[u8]>| bytes.is_some_and(|bytes| bytes.iter().all(u8::is_ascii_alphanumeric));
        if !goes_on(bytes.get(probe - HALF..probe)) && !goes_on(bytes.get(probe + 1..=probe + HALF)) {
            at = probe + 1;
            continue;
        }
        let start = probe - bytes[at..probe].iter().rev().take_while(|b| b.is_ascii_alphanumeric()).count();
        let end = probe + bytes[probe..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
        if is_wallet(&bytes[start..end]) && (start == 0 || !matches!(bytes[start - 1], b'/' | b'=' | b'-' | b'_' | b'%')) {
            if out.len() == max {
                return;
            }
            out.push(Span::new(start, end));
        }
        at = end;
    }
}

fn is_wallet(word: &[u8]) -> bool {
    let has = |test: fn(&u8) -> bool| word.iter().any(test);
    match word {
        [b'0', b'x', hex @ ..] => hex.len() == 40 && hex.iter().all(u8::is_ascii_hexdigit),
        [b'b', b'c', b'1', rest @ ..] => {
            let bech32 = |b: &u8| matches!(b, b'0' | b'2'..=b'9' | b'a' | b'c'..=b'h' | b'j'..=b'n' | b'p'..=b'z');
            (39..=59).contains(&rest.len()) && rest.iter().all(bech32)
        }
        [b'1' | b'3', ..] => {
            let base58 = |b: &u8| b.is_ascii_alphanumeric() && !matches!(b, b'0' | b'O' | b'I' | b'l');
            let mixed = has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_digit);
            (26..=35).contains(&word.len()) && word.iter().all(base58) && mixed
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wallets_are_told_by_shape() {
        // The burn addresses that nobody holds the key to.
        let cases: &[(&str, usize)] = &[
            ("send to 1BitcoinEaterAddressDontSendf59kuE now", 1),
            ("0x000000000000000000000000000000000000dEaD", 1),
            ("bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", 1),
            ("https://site.example/1BitcoinEaterAddressDontSendf59kuE", 0),
            ("commit 3f786850e387550fdab836ed7e6dc881de23001b", 0),
            ("invoice 1234567890123456789012345678", 0),
        ];
        for (text, count) in cases {
            let mut out = Vec::new();
            find_wallets(text, &Sieve::of(text), 10, &mut out);
            assert_eq!(out.len(), *count, "{text}");
        }
    }
}
