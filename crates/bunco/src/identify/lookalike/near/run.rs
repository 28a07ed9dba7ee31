//! Filed names as one run of bytes, which is also the file format.

use super::keys::{CROWD, keyed};

/// A run taken apart: a header of seven `u32` (magic, version, names, slots where keys begin, all slots, words of lists, bytes of records),
/// then the slots, the lists and the records; all numbers are little-endian.
///
/// A record is the length of the name (`u16`), the length of what is kept with it (`u16`), both, and zeros up to a multiple of four; its
/// place is counted in fours. An entry is the place and 1 of a record, or the mark of a key that is shared by many. Entries stand in the
/// first free slots from that of their key on, each with bits of the key's hash above it; 0 is a free slot. Where a key has more than
/// [`CROWD`], they are a list, which begins with their number, and the slot has the list's place behind the mark: so slots that are taken
/// do not grow together.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    slots: &'a [[u8; 4]],
    /// How many of them keys begin in.
    count: usize,
    lists: &'a [[u8; 4]],
    records: &'a [u8],
    names: usize,
    marks: Marks,
}

/// What in a slot is no place.
#[derive(Clone, Copy)]
struct Marks {
    /// That of a key that is shared by many; lists are above it.
    shared: u32,
    /// Bits that all places, marks and lists fit.
    bits: u32,
}

impl Marks {
    fn new(records: usize, lists: usize) -> Marks {
        let shared = (records / 4) as u32 + 1;
        Marks { shared, bits: u32::BITS - (shared + 1 + lists as u32).leading_zeros() }
    }

    fn low(self) -> u32 {
        (1 << self.bits) - 1
    }

    fn print(self, key: u64) -> u32 {
        key as u32 & !self.low()
    }
}

const MAGIC: u32 = u32::from_le_bytes(*b"bncp");
const VERSION: u32 = 3;
const HEADER: usize = 28;
/// Most slots that are read for a key. An entry that finds none of them free is left out; of a million names, numbered or not, none
/// stood over 100 away.
const PROBES: usize = 256;
/// Below so many names, memory is no matter.
const FEW: usize = 10_000;
/// Most bytes of records.
const MAX_RECORDS: usize = i32::MAX as usize;
/// Most words of lists: as many as there may be places, so that both fit a slot.
const MAX_LISTED: usize = MAX_RECORDS / 4;

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
    let shared = (records.len() / 4) as u32 + 1;
    let entry = |id: u32| places.get(id as usize).map_or(shared, |place| place + 1);
    let mut entries: Vec<(u64, u32)> = keyed(places.len(), |id| name(&records, places[id]));
    entries.iter_mut().for_each(|(_, id)| *id = entry(*id));
    entries.sort_unstable();
    entries.dedup();
    let groups = || entries.chunk_by(|a, b| a.0 == b.0);
    let (mut taken, mut listed) = (0, 0);
    groups().for_each(|group| {
        if group.len() > CROWD { (taken, listed) = (taken + 1, listed + group.len() + 1) } else { taken += group.len() }
    });
    // Few names may have slots to spare: most look-ups then end at an empty one.
    let count = if places.len() < FEW { 4 * taken } else { taken + taken / 3 * 2 } + 1;
    let marks = Marks::new(records.len(), listed);
    let (mut slots, mut lists) = (vec![0_u32; count], Vec::with_capacity(listed));
    let mut put = |key: u64, entry: u32| {
        let from = slot(key, count);
        let at = from + slots[from..].iter().take(PROBES).take_while(|slot| **slot != 0).count();
        // Behind the last slot there is always a free one.
        slots.resize(slots.len().max(at + 2), 0);
        if at - from < PROBES {
            slots[at] = marks.print(key) | entry;
        }
    };
    for group in groups() {
        if group.len() <= CROWD {
            group.iter().for_each(|&(key, entry)| put(key, entry));
        } else if lists.len() + group.len() < MAX_LISTED {
            put(group[0].0, marks.shared + 1 + lists.len() as u32);
            lists.push(group.len() as u32);
            lists.extend(group.iter().map(|(_, entry)| entry));
        }
    }
    let [total, listed] = [slots.len(), lists.len()].map(|len| len as u32);
    let header = [MAGIC, VERSION, places.len() as u32, count as u32, total, listed, records.len() as u32];
    let mut out: Vec<u8> = header.iter().chain(&slots).chain(&lists).flat_map(|word| word.to_le_bytes()).collect();
    out.extend_from_slice(&records);
    out
}

impl<'a> Run<'a> {
    /// Takes apart what `write` gave; `None` when the lengths in the header are not those of the run.
    pub(super) fn new(bytes: &'a [u8]) -> Option<Run<'a>> {
        let word = |at: usize| Some(u32::from_le_bytes(*bytes.get(4 * at..)?.first_chunk()?));
        let [names, count, total, listed, records] = [word(2)?, word(3)?, word(4)?, word(5)?, word(6)?].map(|word| word as usize);
        // What is counted in a slot fits it.
        let fits = records <= MAX_RECORDS && listed <= MAX_LISTED && 0 < count && count <= total;
        if (word(0)?, word(1)?) != (MAGIC, VERSION) || !fits {
            return None;
        }
        let (slots, rest) = bytes[HEADER..].split_at_checked(total.checked_mul(4)?)?;
        let (lists, rest) = rest.split_at_checked(listed.checked_mul(4)?)?;
        let [slots, lists] = [slots, lists].map(|part| part.as_chunks().0);
        let marks = Marks::new(records, listed);
        (rest.len() == records).then_some(Run { slots, count, lists, records: rest, names, marks })
    }

    /// Whether every slot and list points to records, and every record and list ends within the run.
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
        let is = |bits: &[u64], at: u32| bits.get(at as usize / 64).is_some_and(|word| word >> (at % 64) & 1 == 1);
        let points = |entry: u32| entry == self.marks.shared || entry > 0 && is(&begins, entry - 1);
        let mut listed = vec![0_u64; self.lists.len() / 64 + 1];
        let mut at = 0;
        while at < self.lists.len() {
            let entries = self.list(at);
            if entries.len() < self.list_len(at) || !entries.iter().all(|entry| points(u32::from_le_bytes(*entry))) {
                return false;
            }
            listed[at / 64] |= 1 << (at % 64);
            at += 1 + entries.len();
        }
        let sound = |entry: u32| match entry & self.marks.low() {
            0 => entry == 0,
            list if list > self.marks.shared => is(&listed, list - self.marks.shared - 1),
            place => points(place),
        };
        let ends = self.slots.last() == Some(&[0; 4]);
        ends && names == self.names && self.slots.iter().all(|slot| sound(u32::from_le_bytes(*slot)))
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
        slot(key, self.count)
    }

    /// The entry in a slot.
    pub(super) fn entry(&self, slot: usize) -> u32 {
        u32::from_le_bytes(self.slots[slot])
    }

    /// Gives the places filed under a key, and perhaps some of another; whether the key is shared by many.
    pub(super) fn each(&self, key: u64, slot: usize, mut tell: impl FnMut(u32)) -> bool {
        let (print, low) = (self.marks.print(key), self.marks.low());
        let mut is_shared = false;
        let mut take = |entry: u32| match entry {
            shared if shared == self.marks.shared => is_shared = true,
            place => tell(place - 1),
        };
        let taken = self.slots[slot..].iter().take(PROBES).map(|slot| u32::from_le_bytes(*slot)).take_while(|&entry| entry != 0);
        for entry in taken.filter(|entry| entry & !low == print).map(|entry| entry & low) {
            if entry <= self.marks.shared {
                take(entry);
            } else {
                let list = self.list((entry - self.marks.shared - 1) as usize);
                list.iter().for_each(|entry| take(u32::from_le_bytes(*entry)));
            }
        }
        is_shared
    }

    fn list_len(&self, at: usize) -> usize {
        self.lists.get(at).map_or(0, |len| u32::from_le_bytes(*len) as usize)
    }

    /// The entries of the list at a place, as far as there are.
    fn list(&self, at: usize) -> &'a [[u8; 4]] {
        let rest = self.lists.get(at + 1..).unwrap_or_default();
        &rest[..self.list_len(at).min(rest.len())]
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

fn slot(key: u64, count: usize) -> usize {
    (((key >> 32) * count as u64) >> 32) as usize
}
