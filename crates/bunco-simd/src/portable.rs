//! In steps of eight bytes, for every processor.

/// See [`crate::each_block`].
#[inline]
pub(crate) fn each_block<const N: usize>(bytes: &[u8], class: impl Fn(u8) -> u8, mut each: impl FnMut([u64; N])) {
    let (blocks, last) = crate::split(bytes);
    for block in blocks.iter().chain(&last) {
        let classes = block.map(&class);
        each(std::array::from_fn(|bit| gathered(&classes, bit)));
    }
}

/// Bit `bit` of each byte.
#[inline]
fn gathered(classes: &[u8; crate::BLOCK], bit: usize) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    // Brings bit 0 of byte n to bit 56 + n.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = classes.as_chunks::<8>();
    eights.iter().rev().fold(0, |bits, eight| {
        let flags = u64::from_le_bytes(*eight) >> bit & EACH;
        bits << 8 | flags.wrapping_mul(GATHER) >> 56
    })
}
