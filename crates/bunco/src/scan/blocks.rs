//! Sorts the bytes of a text by class, 64 at a time, and gives each class as bits.

/// The classes of 64 bytes, a byte each.
pub(super) struct Classes([u8; 64]);

impl Classes {
    /// A bit for each byte that is of a class.
    #[inline]
    pub(super) fn of(&self, class: u8) -> u64 {
        const EACH: u64 = 0x0101_0101_0101_0101;
        // Brings bit 0 of byte n to bit 56 + n.
        const GATHER: u64 = 0x0102_0408_1020_4080;
        let (eights, _) = self.0.as_chunks::<8>();
        eights.iter().rev().fold(0, |bits, eight| {
            let flags = u64::from_le_bytes(*eight) >> class.trailing_zeros() & EACH;
            bits << 8 | flags.wrapping_mul(GATHER) >> 56
        })
    }
}

/// Calls `each` with the classes of 64 bytes after 64; behind the end stand NULs. The class is a formula without branches, of which the
/// compiler makes vector code.
#[inline]
pub(super) fn each_block(bytes: &[u8], class: impl Fn(u8) -> u8, mut each: impl FnMut(&Classes)) {
    let (blocks, rest) = bytes.as_chunks::<64>();
    let classes = |block: &[u8; 64]| {
        let mut classes = Classes([0; 64]);
        classes.0.iter_mut().zip(block).for_each(|(to, &b)| *to = class(b));
        classes
    };
    for block in blocks {
        each(&classes(block));
    }
    if !rest.is_empty() {
        let mut last = [0; 64];
        last[..rest.len()].copy_from_slice(rest);
        each(&classes(&last));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_in_the_order_of_the_bytes() {
        let text: Vec<u8> = (0..=255).chain(0..100).collect();
        for bit in 0..8 {
            let mut places = Vec::new();
            each_block(
                &text,
                |b| b,
                |classes| {
                    let base = places.len();
                    places.extend((0..64).map(|n| classes.of(1 << bit) >> n & 1 == 1));
                    assert_eq!(base % 64, 0);
                },
            );
            let single = text.iter().map(|b| b >> bit & 1 == 1).chain(std::iter::repeat(false));
            assert!(places.iter().copied().eq(single.take(text.len().next_multiple_of(64))), "bit {bit}");
        }
    }
}
