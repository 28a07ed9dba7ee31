//! Maps for fixed keys. The keys are ours, so nobody can choose them to collide, and a quick hash is safe.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map with the quick hash.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// [`hash`] as a hasher.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes, self.0 as usize);
    }

    fn write_u8(&mut self, byte: u8) {
        self.0 ^= u64::from(byte);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Multiplies over words of eight bytes and mixes; the same on every machine, as index files need.
pub(crate) fn hash(bytes: &[u8], length: usize) -> u64 {
    const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut h = (length as u64 + 1).wrapping_mul(PRIME);
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        h = (h ^ u64::from_le_bytes(word)).wrapping_mul(PRIME);
        h ^= h >> 29;
    }
    h ^ (h >> 32)
}
