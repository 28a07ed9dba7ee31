//! The brands' published numbers, with everything that is almost one of them one look-up away.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use super::plan::{Resolved, key};
use crate::message::Region;
use crate::pack::{Brand, NumberTier, PhoneLine};
use crate::scan::phone::table;

/// Indicators of a number inside an alarm; a brand whose policy one of them breaks puts no number there.
const ALERT_NUMBERS: &[&str] = &["number-in-alert", "fake-alert-hotline", "locked-screen-hotline"];

/// A brand as far as its numbers go.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) name: String,
    /// Compared with vanity letters: names without blanks, capitals.
    pub(super) spellings: Vec<String>,
    pub(super) countries: Vec<String>,
    pub(super) government: bool,
    pub(super) line: PhoneLine,
    /// Countries for which numbers are known.
    pub(super) served: Vec<Region>,
    /// It says that its alerts never hold a number.
    pub(super) no_number_in_alerts: bool,
}

/// Whose a number is, and how well that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Owner {
    pub(super) brand: u32,
    pub(super) tier: NumberTier,
}

/// How a number misses a published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Miss {
    Transposed,
    Digit,
    Prefix,
    Length,
}

/// Spreads integers: the keys come from packs, so nobody can choose them to collide.
#[derive(Clone, Copy, Debug, Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&b| self.write_u64(u64::from(b)));
    }

    fn write_u64(&mut self, n: u64) {
        let mixed = (self.0 ^ n).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ mixed >> 32;
    }
}

type Numbers<T> = HashMap<u64, T, BuildHasherDefault<Spread>>;

/// The index. Keys are E.164 digits as integers.
pub(super) struct Directory {
    pub(super) entries: Vec<Entry>,
    ids: BTreeMap<String, u32>,
    exact: Numbers<Vec<Owner>>,
    /// Numbers with one national digit masked: `(number with the digit as 0) * 16 + place`.
    masked: Numbers<u64>,
    /// Numbers with one national digit left out, to the number.
    shortened: Numbers<u64>,
}

impl Directory {
    pub(super) fn new(brands: &BTreeMap<String, Brand>) -> Directory {
        let mut directory = Directory {
            entries: Vec::with_capacity(brands.len()),
            ids: BTreeMap::new(),
            exact: Numbers::default(),
            masked: Numbers::default(),
            shortened: Numbers::default(),
        };
        for (at, (id, brand)) in (0u32..).zip(brands) {
            directory.ids.insert(id.clone(), at);
            let mut served: Vec<Region> = brand.numbers.iter().filter_map(|n| Region::new(&n.country)).collect();
            served.sort_unstable();
            served.dedup();
            directory.entries.push(Entry {
                id: id.clone(),
                name: brand.name.clone(),
                spellings: spellings(brand),
                countries: brand.countries.clone(),
                government: brand.sector == "gov",
                line: brand.phone,
                served,
                no_number_in_alerts: brand
                    .never
                    .iter()
                    .any(|never| never.breaks.iter().any(|id| ALERT_NUMBERS.contains(&id.as_str()))),
            });
            for number in &brand.numbers {
                directory.add(&number.e164, Owner { brand: at, tier: number.tier });
            }
        }
        directory
    }

    fn add(&mut self, e164: &str, owner: Owner) {
        let number = key(e164);
        let owners = self.exact.entry(number).or_default();
        match owners.iter_mut().find(|known| known.brand == owner.brand) {
            Some(known) => known.tier = known.tier.max(owner.tier),
            None => owners.push(owner),
        }
        if owner.tier == NumberTier::Unverified {
            return;
        }
        let digits = e164.trim_start_matches('+').as_bytes();
        let Some(code_len) = table::calling_code(digits) else { return };
        for place in 0..digits.len() - code_len.min(digits.len()) {
            self.masked.insert(mask(number, place), number);
            self.shortened.insert(without(number, place), number);
        }
    }

    /// The entry of a brand.
    pub(super) fn brand(&self, id: &str) -> Option<(u32, &Entry)> {
        let at = *self.ids.get(id)?;
        Some((at, &self.entries[at as usize]))
    }

    /// The brands that publish exactly this number.
    pub(super) fn owners(&self, number: u64) -> &[Owner] {
        self.exact.get(&number).map_or(&[], Vec::as_slice)
    }

    /// A published number that this one almost is, and how it differs. Some forty look-ups.
    pub(super) fn near(&self, number: &Resolved) -> Option<(u64, Miss)> {
        let value = number.key();
        let places = number.national().len();
        let published = |value: u64| self.owners(value).iter().any(|owner| owner.tier != NumberTier::Unverified);
        // Two neighbours swapped; before the single digit, since a doubled digit can be read both ways.
        for place in 1..places {
            let swapped = swap(value, place);
            if swapped != value && published(swapped) {
                return Some((swapped, Miss::Transposed));
            }
        }
        if number.is_nanp() && places == 10 {
            let area = value / 10_000_000 % 1000;
            if table::NANP_FREE.iter().any(|code| code.parse() == Ok(area)) {
                for code in table::NANP_FREE {
                    let other = value - area * 10_000_000 + code.parse::<u64>().unwrap_or(area) * 10_000_000;
                    if other != value && published(other) {
                        return Some((other, Miss::Prefix));
                    }
                }
            }
        }
        for place in 0..places {
            if let Some(&near) = self.masked.get(&mask(value, place)) {
                return Some((near, Miss::Digit));
            }
        }
        // One digit too few, or one too many.
        if let Some(&near) = self.shortened.get(&value) {
            return Some((near, Miss::Length));
        }
        (0..places).map(|place| without(value, place)).find(|shorter| published(*shorter)).map(|near| (near, Miss::Length))
    }

    /// The brand whose name the letters of a number spell.
    pub(super) fn name_in_letters(&self, letters: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.spellings.iter().any(|name| letters.contains(name.as_str())))
    }
}

/// The number with the digit at `place` (from the right) masked, and the place.
fn mask(number: u64, place: usize) -> u64 {
    let power = 10u64.pow(place as u32 % 19);
    (number - number / power % 10 * power) << 4 | (place as u64 & 15)
}

/// The number without the digit at `place` from the right.
fn without(number: u64, place: usize) -> u64 {
    let power = 10u64.pow(place as u32 % 19);
    number / power / 10 * power + number % power
}

/// The number with the digits at `place` and `place - 1` from the right exchanged.
fn swap(number: u64, place: usize) -> u64 {
    let low = 10u64.pow((place as u32).saturating_sub(1) % 18);
    let (a, b) = (number / (low * 10) % 10, number / low % 10);
    number - a * low * 10 - b * low + b * low * 10 + a * low
}

fn spellings(brand: &Brand) -> Vec<String> {
    let names = std::iter::once(&brand.name).chain(&brand.aliases).filter(|name| !brand.common.contains(name));
    let plain =
        |name: &String| name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect::<String>();
    let mut out: Vec<String> = names.map(plain).filter(|name| name.len() >= 4).collect();
    out.sort_unstable();
    out.dedup();
    out
}
