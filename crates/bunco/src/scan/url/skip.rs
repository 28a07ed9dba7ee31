//! Skips ASCII words that can hold no link: most of a text.

const PLAIN: u8 = 0;
const DELIMITER: u8 = 1;
/// A sign that a link may have, and all that is not ASCII.
const TELLING: u8 = 2;

const CLASSES: [u8; 256] = {
    let mut classes = [TELLING; 256];
    let mut b = 0;
    while b < 128 {
        classes[b] = match b as u8 {
            b'@' | b':' | b'[' | b'(' | b'{' | b'.' => TELLING,
            b'<' | b'>' | b'"' | b'`' | b'|' | b'^' | 0x7F => DELIMITER,
            b if b <= b' ' => DELIMITER,
            _ => PLAIN,
        };
        b += 1;
    }
    classes
};

/// Where, from `at` on, to look for the next link: the first run without delimiters that has a telling sign, or is joined with one
/// that opens with a bracket (`example [.] com`).
pub(super) fn skip(bytes: &[u8], at: usize) -> usize {
    let mut start = at;
    for (i, &b) in bytes.iter().enumerate().skip(at) {
        match CLASSES[usize::from(b)] {
            PLAIN => {}
            DELIMITER => {
                let joined = i > start && b == b' ' && {
                    let next = &bytes[i + 1..];
                    let next = if next.first() == Some(&b' ') { &next[1..] } else { next };
                    matches!(next.first(), Some(b'[' | b'(' | b'{'))
                };
                if joined {
                    return start;
                }
                start = i + 1;
            }
            // A full stop behind a word tells nothing.
            _ if b == b'.' && bytes.get(i + 1).is_none_or(|&next| CLASSES[usize::from(next)] == DELIMITER) => {}
            _ => return start,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::super::find::{is_delimiter, next_chunk, tells};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn classes_are_those_of_the_search() {
        for b in 0..128u8 {
            let c = char::from(b);
            let class = CLASSES[usize::from(b)];
            assert_eq!(class == DELIMITER, is_delimiter(c), "{c:?}");
            assert_eq!(class == TELLING, tells(c) || c == '{', "{c:?}");
        }
    }

    /// Runs that have a telling sign, found one by one.
    fn telling(text: &str, skip: impl Fn(usize) -> usize) -> Vec<(usize, usize)> {
        let mut at = 0;
        let mut out = Vec::new();
        while let Some((start, end)) = next_chunk(text, skip(at)) {
            at = end;
            let tells = text[start..end].trim_end_matches('.').contains(tells);
            out.extend(tells.then_some((start, end)));
        }
        out
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_is_skipped_that_tells(text in "([a-c]{0,3}|[ <.@:\\[({}\\])]{1,2}|dot|\u{e9}|\u{3000}){0,24}") {
            prop_assert_eq!(telling(&text, |at| skip(text.as_bytes(), at)), telling(&text, |at| at));
        }
    }
}
