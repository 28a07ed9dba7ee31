//! Skips what can hold no link: most of a text.

use super::read::fang;
use crate::scan::sieve::Sieve;

/// ASCII characters over which no link goes on.
const DELIMITERS: [bool; 256] = {
    let mut delimiters = [false; 256];
    let mut b = 0;
    while b < 128 {
        delimiters[b] = b <= b' ' as usize || matches!(b as u8, b'<' | b'>' | b'"' | b'`' | b'|' | b'^' | 0x7F);
        b += 1;
    }
    delimiters
};

/// Whether no link goes on over an ASCII character.
#[inline]
pub(super) fn ends_chunk(b: u8) -> bool {
    DELIMITERS[usize::from(b)]
}

/// Dots of host names that are not ASCII: U+3002, U+FF0E, U+FF61.
const DOTS: [&[u8]; 3] = [b"\xE3\x80\x82", b"\xEF\xBC\x8E", b"\xEF\xBD\xA1"];

/// Where, from `at` on, to look for the next link: the first run without delimiters that has a telling sign, or is joined with one
/// that opens with a bracket (`example [.] com`).
pub(super) fn skip(sieve: &Sieve, text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let ends = |b: &u8| ends_chunk(*b);
    let run = |end: usize| end - bytes[at..end].iter().rev().take_while(|b| !ends(b)).count();
    let tells = |sign: usize| match bytes[sign] {
        // A full stop or colon behind a word tells nothing, nor does a bracket that stands for no mark.
        b'.' | b':' => bytes.get(sign + 1).is_some_and(|b| !ends(b)),
        b'[' | b'(' | b'{' => fang(&text[sign..]).is_some(),
        0x80.. => DOTS.iter().any(|dot| bytes[sign..].starts_with(dot)),
        _ => true,
    };
    let Some(sign) = sieve.next_telling(at, tells) else { return bytes.len() };
    let start = run(sign);
    if start == sign && matches!(bytes[sign], b'[' | b'(' | b'{') {
        let spaces = bytes[at..sign].iter().rev().take_while(|b| **b == b' ').count();
        let before = run(sign - spaces);
        if (1..=2).contains(&spaces) && before < sign - spaces {
            return before;
        }
    }
    start
}

#[cfg(test)]
mod tests {
    use super::super::find::{is_delimiter, next_chunk};
    use super::super::host::is_dot;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dots_are_those_of_the_search() {
        let is = |c: char| DOTS.contains(&c.encode_utf8(&mut [0; 4]).as_bytes());
        let wrong = ('\u{80}'..=char::MAX).find(|&c| is_dot(c) != is(c));
        assert_eq!(wrong, None);
    }

    /// Whether a run has a sign without which there is no link, host or address.
    fn tells(chunk: &str) -> bool {
        let stands = |open: usize| fang(&chunk[open..]).is_some();
        chunk.trim_end_matches(['.', ':']).contains(|c| c == '@' || c == ':' || is_dot(c))
            || chunk.match_indices(['[', '(', '{']).any(|(open, _)| stands(open))
    }

    #[test]
    fn delimiters_are_those_of_the_search() {
        for b in 0..128u8 {
            assert_eq!(DELIMITERS[usize::from(b)], is_delimiter(char::from(b)), "{b}");
        }
    }

    /// Runs that have a telling sign, found one by one.
    fn telling(text: &str, skip: impl Fn(usize) -> usize) -> Vec<(usize, usize)> {
        let mut at = 0;
        let mut out = Vec::new();
        while let Some((start, end)) = next_chunk(text, skip(at)) {
            at = end;
            out.extend(tells(&text[start..end]).then_some((start, end)));
        }
        out
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_is_skipped_that_tells(text in "([a-c]{0,3}|[ <.@:\\[({}\\])]{1,2}|dot|\u{e9}|\u{3000}|\u{3002}){0,24}") {
            let mut sieve = Sieve::default();
            sieve.fill(&text);
            prop_assert_eq!(telling(&text, |at| skip(&sieve, &text, at)), telling(&text, |at| at));
        }
    }
}
