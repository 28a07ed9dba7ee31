//! Finds the few bytes of a text at which a number may begin: digits, escapes, what is not ASCII, and words that begin like a number
//! word. The sieve tells where words begin; their first letters tell the rest.

use super::words;
use crate::scan::sieve::Sieve;

/// What a byte at which a number may begin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Digit,
    Letter,
    /// `&`, `%`, `\\` and `=` begin escapes.
    Escape,
    /// A character that is not ASCII.
    Wide,
}

/// The kind of a byte that [`next`] found, or that stands behind letters.
pub(super) fn kind(b: u8) -> Kind {
    match b {
        b'0'..=b'9' => Kind::Digit,
        0x80.. => Kind::Wide,
        _ if b.is_ascii_alphabetic() => Kind::Letter,
        _ => Kind::Escape,
    }
}

/// Letters are 1 to 26; 27 begins a number whatever stands around; all else is 0.
const CLASS: [u8; 256] = {
    let mut classes = [0; 256];
    let mut b = 0;
    while b < 256 {
        classes[b] = match b as u8 {
            letter @ (b'a'..=b'z' | b'A'..=b'Z') => (letter | 0x20) - b'a' + 1,
            b'0'..=b'9' | b'&' | b'%' | b'\\' | b'=' | 0x80.. => ALWAYS,
            _ => 0,
        };
        b += 1;
    }
    classes
};
const ALWAYS: u8 = 27;

/// For each two classes, a bit for each third that makes them the beginning of a number.
const BEGINS: [u32; 1024] = {
    let mut table = [0; 1024];
    let mut at = 0;
    while at < 1024 {
        let (a, b) = (at >> 5, at & 31);
        if a == ALWAYS as usize {
            table[at] = u32::MAX;
        } else if a >= 1 && a <= 26 && b >= 1 && b <= 26 {
            // Behind the second letter: a letter, or the end of a word of two.
            table[at] = words::BEGINNINGS[(a - 1) * 26 + b - 1] << 1;
            if words::is_short([b'a' + a as u8 - 1, b'a' + b as u8 - 1]) {
                table[at] |= 1 | 1 << ALWAYS;
            }
        }
        at += 1;
    }
    table
};

/// Whether a number may begin at `at`: what the sieve lets through is a letter at the beginning of a word, or begins a number
/// whatever it is.
fn begins(bytes: &[u8], at: usize) -> bool {
    let class = |b: u8| usize::from(CLASS[usize::from(b)]);
    let tells = |a: u8, b: u8, c: u8| BEGINS[(class(a) << 5 | class(b)) % BEGINS.len()] >> class(c) & 1 != 0;
    match bytes.get(at..).unwrap_or_default() {
        &[a, b, c, ..] => tells(a, b, c),
        &[a, b] => tells(a, b, 0),
        &[a] => tells(a, 0, 0),
        [] => false,
    }
}

/// Whether what begins at `at` is a word that says no number, and is not tied to what may.
fn says_nothing(sieve: &Sieve, bytes: &[u8], at: usize) -> bool {
    let len = sieve.letters_at(at);
    let tied = || bytes.get(at + len).is_some_and(|&b| b.is_ascii_digit() || b >= 0x80);
    len > 0 && !words::may_say(bytes, at, len) && !tied()
}

/// The first byte from `pos` on at which a number may begin.
pub(super) fn next(sieve: &Sieve, bytes: &[u8], pos: usize) -> Option<usize> {
    sieve.next_start(pos, |at| begins(bytes, at) && !says_nothing(sieve, bytes, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_where_a_number_may_begin() {
        let all = |text: &str| {
            let mut out = Vec::new();
            let mut pos = 0;
            while let Some(at) = next(&Sieve::of(text), text.as_bytes(), pos) {
                out.push(at);
                pos = at + 1;
            }
            out
        };
        for (text, places) in [
            ("", &[][..]),
            ("the big brown fox", &[]),
            ("a7", &[1]),
            ("7", &[0]),
            ("one", &[0]),
            ("oh", &[0]),
            ("oh five", &[0, 3]),
            ("eighteen-hundred thrice", &[0, 9]),
            ("ohm", &[]),
            ("phone stone Sevens", &[]),
            ("phone stone Seven and sevens8", &[12, 22, 28]),
            ("x & y=\u{e9}", &[2, 5, 6, 7]),
            ("eight", &[0]),
            ("un 1", &[0, 3]),
        ] {
            assert_eq!(all(text), places, "{text}");
        }
    }
}
