//! In steps of 32 bytes, for x86-64 with AVX2.

use std::arch::x86_64::{__m256i, _mm_cvtsi32_si128, _mm256_movemask_epi8, _mm256_set_epi64x, _mm256_sll_epi16};

/// See [`crate::each_block`].
#[target_feature(enable = "avx2,bmi1,bmi2")]
#[inline]
pub(crate) fn each_block<const N: usize>(bytes: &[u8], class: impl Fn(u8) -> u8, mut each: impl FnMut([u64; N])) {
    let (blocks, last) = crate::split(bytes);
    for block in blocks.iter().chain(&last) {
        each(words(block, &class));
    }
}

#[target_feature(enable = "avx2,bmi1,bmi2")]
#[inline]
fn words<const N: usize>(block: &[u8; crate::BLOCK], class: &impl Fn(u8) -> u8) -> [u64; N] {
    let mut classes = [0; crate::BLOCK];
    classes.iter_mut().zip(block).for_each(|(to, &b)| *to = class(b));
    let (halves, _) = classes.as_chunks::<32>();
    let (low, high) = (loaded(&halves[0]), loaded(&halves[1]));
    let mut words = [0; N];
    words.iter_mut().enumerate().for_each(|(bit, word)| {
        *word = u64::from(gathered(high, bit)) << 32 | u64::from(gathered(low, bit));
    });
    words
}

#[target_feature(enable = "avx2")]
#[inline]
fn loaded(bytes: &[u8; 32]) -> __m256i {
    let (eights, _) = bytes.as_chunks::<8>();
    let eight = |n: usize| i64::from_le_bytes(eights[n]);
    _mm256_set_epi64x(eight(3), eight(2), eight(1), eight(0))
}

/// Bit `bit` of each byte: it goes where the sign stands; what comes from the byte beside it stays below.
#[target_feature(enable = "avx2")]
#[inline]
fn gathered(classes: __m256i, bit: usize) -> u32 {
    let signs = _mm256_sll_epi16(classes, _mm_cvtsi32_si128(7 - bit as i32));
    _mm256_movemask_epi8(signs) as u32
}
