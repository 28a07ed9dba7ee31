//! Loops over bytes in the widest steps that the processor has, chosen when they are called.
//!
//! Bytes go in, bits come out, and what they mean is for the caller to say. Every loop has a portable twin that gives the same, which
//! other processors use and the tests compare. Beside the library for C this is the only crate of bunco with unsafe code: one call,
//! of a function that needs what the processor was just asked for.
#![deny(unsafe_code, unsafe_op_in_unsafe_fn)]

#[cfg(target_arch = "x86_64")]
mod avx2;
mod portable;

/// How many bytes a block has, and bits the words that tell of it.
pub const BLOCK: usize = 64;

/// Calls `each` for every 64 bytes with a word for each of `N` classes, in which bit `n` is set when byte `n` is of that class.
///
/// `class` gives the classes of a byte, class `n` in bit `n`; it should be a formula without branches, of which the compiler can make
/// vector code. The last block is filled up with NULs, which are classed like any other byte; a text of no bytes has no block. Linear
/// in `bytes`.
///
/// ```
/// let mut letters = Vec::new();
/// bunco_simd::each_block(b"a-b", |b| u8::from(b.is_ascii_lowercase()), |[bits]| letters.push(bits));
/// assert_eq!(letters, [0b101]);
/// ```
#[inline]
pub fn each_block<const N: usize>(bytes: &[u8], class: impl Fn(u8) -> u8, each: impl FnMut([u64; N])) {
    const { assert!(N <= 8, "a byte has eight bits") };
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx2")
        && std::arch::is_x86_feature_detected!("bmi1")
        && std::arch::is_x86_feature_detected!("bmi2")
    {
        // SAFETY: the processor has what the function is compiled for, as it was asked just now.
        #[allow(unsafe_code, reason = "the crate is for this")]
        return unsafe { avx2::each_block(bytes, class, each) };
    }
    portable::each_block(bytes, class, each);
}

/// The bytes in blocks, and what is left over as one more, filled up.
#[inline]
fn split(bytes: &[u8]) -> (&[[u8; BLOCK]], Option<[u8; BLOCK]>) {
    let (blocks, rest) = bytes.as_chunks();
    let filled = || {
        let mut last = [0; BLOCK];
        last[..rest.len()].copy_from_slice(rest);
        last
    };
    (blocks, (!rest.is_empty()).then(filled))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words<const N: usize>(bytes: &[u8], class: impl Fn(u8) -> u8) -> [Vec<[u64; N]>; 2] {
        let (mut chosen, mut plain) = (Vec::new(), Vec::new());
        each_block(bytes, &class, |words| chosen.push(words));
        portable::each_block(bytes, &class, |words| plain.push(words));
        [chosen, plain]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn both_ways_give_the_same_bits(bytes in proptest::collection::vec(any::<u8>(), 0..300), turn in 0_u32..8) {
            let [chosen, plain] = words::<8>(&bytes, |b| b.rotate_left(turn));
            prop_assert_eq!(&chosen, &plain);
            let [chosen, plain] = words::<3>(&bytes, |b| u8::from(b < 0x20) | u8::from(b == b'.') << 1 | u8::from(b > 0x7F) << 2);
            prop_assert_eq!(&chosen, &plain);
        }
    }

    #[test]
    fn bits_are_in_the_order_of_the_bytes() {
        let text: Vec<u8> = (0..=255).chain(0..100).collect();
        for words in words::<8>(&text, |b| b) {
            assert_eq!(words.len(), text.len().div_ceil(BLOCK));
            for (at, byte) in text.iter().copied().chain(std::iter::repeat(0)).take(words.len() * BLOCK).enumerate() {
                let bits =
                    words[at / BLOCK].iter().enumerate().map(|(n, word)| ((word >> (at % BLOCK) & 1) as u8) << n).sum::<u8>();
                assert_eq!(bits, byte, "byte {at}");
            }
        }
        assert!(words::<1>(b"", |b| b).iter().all(Vec::is_empty));
    }
}
