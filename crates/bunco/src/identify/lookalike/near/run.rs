//! Filed names as one run of bytes, which is also the file format.

use super::keys::keyed;

/// A run taken apart: a header of five `u32` (magic, version, names, slots, bytes of records), the slots, and the records; all numbers
/// are little-endian.
///
/// A record is the length of the name (`u16`), the length of what is kept with it (`u16`), both, and zeros up to a multiple of four; its
/// place is counted in fours. A slot is 0, or the place and 1 of a record, or [`Run::shared`] where the key is shared by many, with bits of
/// the key's hash above it. An entry stands in the first free slot from that of its key on, no further than [`PROBES`].
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    slots: &'a [[u8; 4]],
    records: &'a [u8],
    names: usize,
    /// Bits of a place.
    bits: u32,
}

const MAGIC: u32 = u32::from_le_bytes(*b"bncp");
const VERSION: u32 = 3;
const HEADER: usize = 20;
/// Most slots that are read for a key. An entry that finds none of them free is left out: of millions none was.
const PROBES: usize = 256;
/// Below so many names, memory is no matter.
const FEW: usize = 10_000;
/// Most bytes of records.
const MAX_RECORDS: usize = i32::MAX as usize;

/// Whether bytes begin as a run of any version does. A version is a small number: zeros follow the magic, and text has none.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC.to_le_bytes()) && bytes.get(6..8) == Some(&[0, 0])
}

/// Files names, each with what is kept with it. Left out are those past 2^31 bytes, and those of which either has over 2^16.
pub(super) fn write<'a>(names: impl Iterator<Item = (&'a [u8], &'a [u8])>) -> Vec<u8> {
    let mut records = Vec::new();
    let mut places = Vec::new();
    for (name, rest) in names {
        let (Ok(a), Ok(b)) = (u16::try_from(name.len()), u16::try_from(rest.len())) else { continue };
        if records.len() + 4 + name.len() + rest.len() > MAX_RECORDS {
            break;
        }
        places.push((records.len() / 4) as u32);
        [&a.to_le_bytes(), &b.to_le_bytes(), name, rest].into_iter().for_each(|piece| records.extend_from_slice(piece));
        records.resize(records.len().next_multiple_of(4), 0);
    }
    let entries = keyed(places.len(), |id| name(&records, places[id]));
    // Few names may have slots to spare: most look-ups then end at an empty one.
    let count = if places.len() < FEW { 4 * entries.len() } else { entries.len() + entries.len() / 3 * 2 } + 1;
    let (shared, bits) = marks(records.len());
    let mut slots = vec![0_u32; count + PROBES];
    for (key, id) in entries {
        let place = places.get(id as usize).map_or(shared, |place| place + 1);
        let at = slot(key, count);
        if let Some(free) = slots[at..at + PROBES].iter_mut().find(|slot| **slot == 0) {
            *free = print(key, bits) | place;
        }
    }
    let header = [MAGIC, VERSION, places.len() as u32, count as u32, records.len() as u32];
    let mut out: Vec<u8> = header.iter().chain(&slots).flat_map(|word| word.to_le_bytes()).collect();
    out.extend_from_slice(&records);
    out
}

impl<'a> Run<'a> {
    /// Takes apart what `write` gave; `None` when the lengths in the header are not those of the run.
    pub(super) fn new(bytes: &'a [u8]) -> Option<Run<'a>> {
        let word = |at: usize| Some(u32::from_le_bytes(*bytes.get(4 * at..)?.first_chunk()?));
        let [names, count, records] = [word(2)?, word(3)?, word(4)?].map(|word| word as usize);
        if (word(0)?, word(1)?) != (MAGIC, VERSION) || count == 0 || records > MAX_RECORDS {
            return None;
        }
        let (slots, rest) = bytes[HEADER..].split_at_checked(count.checked_add(PROBES)?.checked_mul(4)?)?;
        let slots = slots.as_chunks().0;
        (rest.len() == records).then(|| Run { slots, records: rest, names, bits: marks(records).1 })
    }

    /// Whether every slot points to a record, and every record ends within the run.
    pub(super) fn is_sound(&self) -> bool {
        let mut begins = vec![0_u64; self.records.len() / 4 / 64 + 1];
        let (mut at, mut names) = (0, 0);
        while at < self.records.len() {
            let Some(lengths) = self.records[at..].first_chunk() else { return false };
            let end = at + 4 + lengths_of(lengths).iter().sum::<usize>();
            if end.next_multiple_of(4) > self.records.len() {
                return false;
            }
            begins[at / 4 / 64] |= 1 << (at / 4 % 64);
            (at, names) = (end.next_multiple_of(4), names + 1);
        }
        let (shared, bits) = marks(self.records.len());
        let points = |entry: u32| match entry & low(bits) {
            0 => entry == 0,
            place if place == shared => true,
            place => begins.get((place - 1) as usize / 64).is_some_and(|word| word >> ((place - 1) % 64) & 1 == 1),
        };
        names == self.names && self.slots.iter().all(|slot| points(u32::from_le_bytes(*slot)))
    }

    /// How many names there are.
    pub(super) fn len(&self) -> usize {
        self.names
    }

    /// The place of each name.
    pub(super) fn places(self) -> impl Iterator<Item = u32> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let place = (at < self.records.len()).then_some((at / 4) as u32)?;
            at = (at + 4 + lengths(self.records, place).iter().sum::<usize>()).next_multiple_of(4);
            Some(place)
        })
    }

    /// Whether memory is no matter.
    pub(super) fn is_small(&self) -> bool {
        self.names < FEW
    }

    /// A bit for each slot that holds any.
    pub(super) fn filled(&self) -> Vec<u64> {
        self.slots
            .chunks(64)
            .map(|slots| (0..).zip(slots).fold(0, |bits, (n, slot)| bits | u64::from(*slot != [0; 4]) << n))
            .collect()
    }

    /// Where the entries of a key begin.
    pub(super) fn slot(&self, key: u64) -> usize {
        slot(key, self.slots.len() - PROBES)
    }

    /// The entry in a slot.
    pub(super) fn entry(&self, slot: usize) -> u32 {
        u32::from_le_bytes(self.slots[slot])
    }

    /// Gives the places filed under a key, and perhaps some of another; whether the key is shared by many.
    pub(super) fn each(&self, key: u64, slot: usize, mut tell: impl FnMut(u32)) -> bool {
        let (print, low) = (print(key, self.bits), low(self.bits));
        let mut is_shared = false;
        for entry in self.slots[slot..slot + PROBES].iter().map(|slot| u32::from_le_bytes(*slot)).take_while(|&entry| entry != 0) {
            if entry & !low != print {
                continue;
            }
            match entry & low {
                place if place == self.shared() => is_shared = true,
                place => tell(place - 1),
            }
        }
        is_shared
    }

    /// The mark of a key that is shared by many.
    fn shared(&self) -> u32 {
        marks(self.records.len()).0
    }

    pub(super) fn name_len(&self, place: u32) -> usize {
        lengths(self.records, place)[0]
    }

    pub(super) fn name(&self, place: u32) -> &'a [u8] {
        name(self.records, place)
    }

    pub(super) fn rest(&self, place: u32) -> &'a [u8] {
        let [name, rest] = lengths(self.records, place);
        let from = 4 * place as usize + 4 + name;
        &self.records[from..from + rest]
    }
}

fn lengths(records: &[u8], place: u32) -> [usize; 2] {
    let at = 4 * place as usize;
    lengths_of(&[records[at], records[at + 1], records[at + 2], records[at + 3]])
}

fn lengths_of(&[a, b, c, d]: &[u8; 4]) -> [usize; 2] {
    [[a, b], [c, d]].map(|pair| usize::from(u16::from_le_bytes(pair)))
}

fn name(records: &[u8], place: u32) -> &[u8] {
    let from = 4 * place as usize + 4;
    &records[from..from + lengths(records, place)[0]]
}

/// The mark of shared keys, and how many bits it and all places take.
fn marks(records: usize) -> (u32, u32) {
    let shared = (records / 4) as u32 + 1;
    (shared, u32::BITS - shared.leading_zeros())
}

fn low(bits: u32) -> u32 {
    (1 << bits) - 1
}

fn print(key: u64, bits: u32) -> u32 {
    key as u32 & !low(bits)
}

fn slot(key: u64, count: usize) -> usize {
    (((key >> 32) * count as u64) >> 32) as usize
}
