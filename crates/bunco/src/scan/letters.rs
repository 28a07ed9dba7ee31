//! Runs of small ASCII letters, eight bytes at a time.

/// One in each byte.
pub(super) const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * EACH;

/// How many of the bytes from `at` on are small letters without a break.
#[inline]
pub(super) fn run(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while let Some(chunk) = bytes.get(end..end + 8) {
        let others = !letters(u64::from_le_bytes(chunk.try_into().expect("eight bytes"))) & HIGH;
        if others != 0 {
            return end - at + others.trailing_zeros() as usize / 8;
        }
        end += 8;
    }
    end - at + bytes[end..].iter().take_while(|b| b.is_ascii_lowercase()).count()
}

/// The high bit of each byte that is a small letter.
#[inline]
fn letters(eight: u64) -> u64 {
    let low = eight & !HIGH;
    let from_a = low + u64::from(0x80 - b'a') * EACH;
    let behind_z = low + u64::from(0x7F - b'z') * EACH;
    from_a & !behind_z & !eight & HIGH
}

/// The first bytes of a word of at most eight as a number: words that differ give different numbers.
#[inline]
pub(super) fn packed(word: &[u8]) -> u64 {
    word.iter().rev().fold(0, |packed, &b| packed << 8 | u64::from(b))
}

/// The same of the first `len` of eight bytes, in one step.
#[inline]
pub(super) fn beginning(eight: &[u8], len: usize) -> u64 {
    const FIRST: [u64; 16] = {
        let mut first = [u64::MAX; 16];
        let mut len = 0;
        while len < 8 {
            first[len] = (1 << (8 * len)) - 1;
            len += 1;
        }
        first
    };
    let eight = eight.first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight));
    eight & FIRST[len % FIRST.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_byte_is_a_letter_or_none() {
        for b in 0..=255u8 {
            for place in 0..8 {
                let mut eight = [b'a'; 8];
                eight[place] = b;
                assert_eq!(run(&eight, 0) == 8, b.is_ascii_lowercase(), "{b} at {place}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn runs_are_those_of_single_bytes(text in "[a-z]{0,20}[ -~\u{e9}]{0,3}[a-z]{0,9}", at in 0usize..8) {
            let bytes = text.as_bytes();
            let at = at.min(bytes.len());
            let single = bytes[at..].iter().take_while(|b| b.is_ascii_lowercase()).count();
            prop_assert_eq!(run(bytes, at), single);
            let len = single.min(8);
            if let Some(eight) = bytes.get(at..at + 8) {
                prop_assert_eq!(beginning(eight, len), packed(&bytes[at..at + len]));
            }
        }
    }
}
