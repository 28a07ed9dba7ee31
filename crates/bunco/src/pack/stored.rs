//! The nouns of a pack as bytes, for packs that are compiled. The same on every machine.
//!
//! Whole numbers are written seven bits a byte, the lowest first (LEB128); a text or list is its length and what it holds. Reading
//! trusts nothing: it gives `None` where bytes end early or make no sense, and takes memory only as bytes come.

use std::collections::BTreeMap;

use super::schema::{
    Alone, Brand, BrandNumber, Combine, FamilyRule, Indicator, Judging, Never, NumberTier, PhoneLine, Place, ReportTo, Source,
    Weight,
};
use super::{Slot, Within};
use crate::finding::Strength;

/// What can be written as bytes and read again.
pub(crate) trait Stored: Sized {
    /// Appends it.
    fn write(&self, out: &mut Vec<u8>);
    /// Takes it off the front; `None` when it is not there.
    fn read(from: &mut Reader<'_>) -> Option<Self>;
}

/// Bytes while they are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn bytes(&mut self, len: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(head)
    }

    /// Reads something that something else says more about: so many of it, at least a byte each.
    pub(crate) fn count(&mut self) -> Option<usize> {
        let count = u32::read(self)? as usize;
        (count <= self.0.len()).then_some(count)
    }

    /// An empty list for so many, of no more memory than the bytes that are left.
    pub(crate) fn list<T>(&self, count: usize) -> Vec<T> {
        Vec::with_capacity(count.min(self.0.len() / size_of::<T>().max(1)))
    }
}

impl Stored for u32 {
    fn write(&self, out: &mut Vec<u8>) {
        let mut left = *self;
        while left >= 0x80 {
            out.push(left as u8 | 0x80);
            left >>= 7;
        }
        out.push(left as u8);
    }

    #[inline]
    fn read(from: &mut Reader<'_>) -> Option<u32> {
        let mut value = 0;
        for (n, &byte) in from.0.iter().enumerate().take(5) {
            let bits = u32::from(byte & 0x7F);
            value |= bits << (7 * n);
            if byte < 0x80 {
                from.0 = &from.0[n + 1..];
                return (n < 4 || bits < 16).then_some(value);
            }
        }
        None
    }
}

impl Stored for u16 {
    fn write(&self, out: &mut Vec<u8>) {
        u32::from(*self).write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<u16> {
        u32::read(from)?.try_into().ok()
    }
}

impl Stored for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Option<bool> {
        match from.bytes(1)? {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }
    }
}

impl Stored for f64 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }

    fn read(from: &mut Reader<'_>) -> Option<f64> {
        let number = f64::from_le_bytes(from.bytes(8)?.try_into().ok()?);
        number.is_finite().then_some(number)
    }
}

impl Stored for u128 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }

    fn read(from: &mut Reader<'_>) -> Option<u128> {
        Some(u128::from_le_bytes(from.bytes(16)?.try_into().ok()?))
    }
}

impl Stored for String {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        out.extend_from_slice(self.as_bytes());
    }

    fn read(from: &mut Reader<'_>) -> Option<String> {
        let len = from.count()?;
        Some(std::str::from_utf8(from.bytes(len)?).ok()?.to_owned())
    }
}

impl<T: Stored> Stored for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.is_some().write(out);
        self.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut Reader<'_>) -> Option<Option<T>> {
        Some(if bool::read(from)? { Some(T::read(from)?) } else { None })
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        self.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut Reader<'_>) -> Option<Vec<T>> {
        let count = from.count()?;
        let mut list = from.list(count);
        for _ in 0..count {
            list.push(T::read(from)?);
        }
        Some(list)
    }
}

impl<A: Stored, B: Stored> Stored for (A, B) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<(A, B)> {
        Some((A::read(from)?, B::read(from)?))
    }
}

impl Stored for [f64; 2] {
    fn write(&self, out: &mut Vec<u8>) {
        self.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut Reader<'_>) -> Option<[f64; 2]> {
        Some([f64::read(from)?, f64::read(from)?])
    }
}

impl<K: Stored + Ord, V: Stored> Stored for BTreeMap<K, V> {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        self.iter().for_each(|(key, value)| {
            key.write(out);
            value.write(out);
        });
    }

    fn read(from: &mut Reader<'_>) -> Option<BTreeMap<K, V>> {
        Some(Vec::<(K, V)>::read(from)?.into_iter().collect())
    }
}

/// A struct is its fields in this order.
macro_rules! fields {
    ($($noun:ident { $($field:ident),* })*) => {$(
        impl Stored for $noun {
            fn write(&self, out: &mut Vec<u8>) {
                let $noun { $($field),* } = self;
                $($field.write(out);)*
            }

            fn read(from: &mut Reader<'_>) -> Option<$noun> {
                Some($noun { $($field: Stored::read(from)?),* })
            }
        }
    )*};
}

fields! {
    Source { title, url, date, licence }
    Brand {
        id, name, aliases, common, sector, countries, domains, mail_domains, hosts, suffixes, worldwide, defensive, listed, sprawling,
        domains_source, phone, numbers, never, reports, sources, place
    }
    BrandNumber { e164, country, purpose, tier, source }
    Never { text, breaks, source }
    ReportTo { kind, to, source }
    Indicator {
        id, family, title, why, benign, cleared, kinds, advice, weight, prior, alone, combine, hit, miss, sources, place
    }
    Weight { weak, medium, strong, source }
    Combine { all }
    Judging { base, suspicious, likely, damping, crowding, bend, authenticated, families, source, sources }
    FamilyRule { cap, damping }
    Place { agency, url, phone, sms, purpose, kinds, source }
}

/// A choice is its number in this order.
macro_rules! choices {
    ($($noun:ident [ $($choice:ident),* ])*) => {$(
        impl Stored for $noun {
            fn write(&self, out: &mut Vec<u8>) {
                let all = [$($noun::$choice),*];
                out.push(all.iter().position(|one| one == self).unwrap_or_default() as u8);
            }

            fn read(from: &mut Reader<'_>) -> Option<$noun> {
                let all = [$($noun::$choice),*];
                all.get(usize::from(from.bytes(1)?[0])).copied()
            }
        }
    )*};
}

choices! {
    Alone [Suspicious]
    Strength [Weak, Medium, Strong]
    PhoneLine [Unknown, Yes, None]
    NumberTier [Unverified, Secondary, Primary]
    Slot [Brand, Number, Amount, Link, Tool]
}

impl Stored for Within {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Within::Sentence => None,
            Within::Words(words) => Some(*words),
        }
        .write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Within> {
        Some(Option::<u16>::read(from)?.map_or(Within::Sentence, Within::Words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again<T: Stored>(value: &T) -> Option<T> {
        let mut out = Vec::new();
        value.write(&mut out);
        let mut from = Reader(&out);
        T::read(&mut from).filter(|_| from.is_empty())
    }

    #[test]
    fn what_is_written_is_read_again() {
        for number in [0, 1, 0x7F, 0x80, 0x3FFF, 0x4000, u32::MAX - 1, u32::MAX] {
            assert_eq!(again(&number), Some(number));
        }
        for number in [0.0, -4.25, f64::MIN_POSITIVE, 1e300] {
            assert_eq!(again(&number), Some(number));
        }
        let lists = vec![vec!["a".to_owned(), String::new()], vec![], vec!["\u{e9}\u{4e2d}".to_owned()]];
        assert_eq!(again(&lists), Some(lists));
        let map = BTreeMap::from([("de".to_owned(), Some(true)), ("en".to_owned(), None)]);
        assert_eq!(again(&map), Some(map));
        assert_eq!(again(&Within::Words(9)), Some(Within::Words(9)));
        assert_eq!(again(&Strength::Strong), Some(Strength::Strong));
    }

    #[test]
    fn what_makes_no_sense_is_not_read() {
        assert_eq!(u32::read(&mut Reader(&[0x80, 0x80, 0x80, 0x80, 0x10])), None, "more than 32 bits");
        assert_eq!(u32::read(&mut Reader(&[0x80, 0x80, 0x80, 0x80, 0x80, 0])), None, "without end");
        assert_eq!(u32::read(&mut Reader(&[0x80])), None, "cut");
        assert_eq!(String::read(&mut Reader(&[2, 0xC3, 0x28])), None, "not UTF-8");
        assert_eq!(Vec::<String>::read(&mut Reader(&[0xFF, 0xFF, 0xFF, 0x7F, 0])), None, "more than there is");
        assert_eq!(f64::read(&mut Reader(&f64::NAN.to_le_bytes())), None, "no number");
        assert_eq!(bool::read(&mut Reader(&[2])), None, "neither");
        assert_eq!(Strength::read(&mut Reader(&[3])), None, "a fourth of three");
    }
}
