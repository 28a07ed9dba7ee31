//! Numbers over many messages: one number in the name of several brands, and rows of neighbouring numbers.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::key;
use crate::finding::Finding;
use crate::report::{Level, Report};

/// Remembers which numbers were offered in whose name. Memory grows with the numbers and stops at [`NumberLedger::MOST`] of them.
#[derive(Clone, Debug, Default)]
pub struct NumberLedger {
    /// By E.164 digits.
    numbers: BTreeMap<u64, Offers>,
    full: bool,
}

/// How a number was offered.
#[derive(Clone, Debug, Default)]
struct Offers {
    /// Ids of the brands it was offered for.
    brands: BTreeSet<String>,
    messages: u64,
}

/// Numbers that one hand seems to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shared {
    /// In E.164, ascending.
    pub numbers: Vec<String>,
    /// Ids of the brands in whose names they were offered, sorted.
    pub brands: Vec<String>,
    /// How many messages offered them; a message with two of them counts twice.
    pub messages: u64,
}

/// Neighbours at most this far apart belong to one block: numbers are handed out in hundreds.
const BLOCK: u64 = 100;
/// Fewest numbers of a block that is reported.
const MIN_BLOCK: usize = 3;
/// The part that the number shown by a call is found in; it says nothing about numbers to call.
pub(crate) const CALLER: &str = "caller_id";

impl NumberLedger {
    /// Most numbers that are remembered; [`is_full`](NumberLedger::is_full) says when more came.
    pub const MOST: usize = 1 << 20;

    /// An empty ledger.
    pub fn new() -> NumberLedger {
        NumberLedger::default()
    }

    /// Notes the numbers to call that a message offers, and in whose name. Messages in which nothing was found are left out: honest
    /// firms have rows of numbers, too.
    pub fn add(&mut self, report: &Report) {
        if report.level() < Level::Suspicious {
            return;
        }
        let detail = |finding: &'_ Finding, name: &str| finding.detail.iter().find(|(key, _)| *key == name).map(|(_, v)| v.clone());
        let offered = report.findings().iter().filter(|finding| finding.part() != CALLER);
        let offers: BTreeSet<(String, Option<String>)> =
            offered.filter_map(|finding| Some((detail(finding, "number")?, detail(finding, "brand")))).collect();
        let mut last = None;
        for (number, brand) in &offers {
            let again = last == Some(number);
            self.offer(number, brand.as_deref(), u64::from(!again));
            last = Some(number);
        }
    }

    /// Notes that a message offered a number (E.164), and for which brand (id).
    pub fn note(&mut self, e164: &str, brand: Option<&str>) {
        self.offer(e164, brand, 1);
    }

    fn offer(&mut self, e164: &str, brand: Option<&str>, messages: u64) {
        let brands = brand.map(str::to_owned).into_iter().collect();
        self.put(key(e164), Offers { brands, messages });
    }

    fn put(&mut self, number: u64, offers: Offers) {
        let room = self.numbers.len() < Self::MOST;
        match self.numbers.entry(number) {
            Entry::Occupied(known) => {
                let known = known.into_mut();
                known.messages += offers.messages;
                known.brands.extend(offers.brands);
            }
            Entry::Vacant(place) if room => {
                place.insert(offers);
            }
            Entry::Vacant(_) => self.full = true,
        }
    }

    /// Adds what another ledger holds, as that of another thread.
    pub fn merge(&mut self, other: NumberLedger) {
        self.full |= other.full;
        for (number, offers) in other.numbers {
            self.put(number, offers);
        }
    }

    /// Whether numbers came after the ledger was full; they were left out.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// The brands under which a number was offered, sorted.
    pub fn brands(&self, e164: &str) -> impl Iterator<Item = &str> {
        self.numbers.get(&key(e164)).into_iter().flat_map(|offers| &offers.brands).map(String::as_str)
    }

    /// Each number that was offered in the name of two brands or more.
    pub fn reused(&self) -> Vec<Shared> {
        self.numbers.iter().filter(|(_, offers)| offers.brands.len() > 1).map(|entry| shared(&[entry])).collect()
    }

    /// Rows of three numbers or more, each within 100 of the next.
    pub fn blocks(&self) -> Vec<Shared> {
        let numbers: Vec<_> = self.numbers.iter().collect();
        numbers.chunk_by(|a, b| b.0 - a.0 < BLOCK).filter(|row| row.len() >= MIN_BLOCK).map(shared).collect()
    }
}

fn shared(row: &[(&u64, &Offers)]) -> Shared {
    let brands: BTreeSet<&String> = row.iter().flat_map(|(_, offers)| &offers.brands).collect();
    Shared {
        numbers: row.iter().map(|(number, _)| format!("+{number}")).collect(),
        brands: brands.into_iter().cloned().collect(),
        messages: row.iter().map(|(_, offers)| offers.messages).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_reuse_from_repetition() {
        let mut ledger = NumberLedger::new();
        ledger.note("+12025550100", Some("acme"));
        ledger.note("+12025550100", Some("acme"));
        ledger.note("+12025550150", Some("acme"));
        assert!(ledger.reused().is_empty());
        let mut other = NumberLedger::new();
        other.note("+12025550100", Some("bolt"));
        ledger.merge(other);
        let brands = vec!["acme".to_owned(), "bolt".to_owned()];
        assert_eq!(ledger.reused(), [Shared { numbers: vec!["+12025550100".into()], brands, messages: 3 }]);
        assert!(ledger.blocks().is_empty(), "two numbers are no block");
        ledger.note("+12025550199", None);
        ledger.note("+442079460018", Some("core"));
        let blocks = ledger.blocks();
        assert_eq!(blocks.len(), 1);
        assert_eq!(blocks[0].numbers, ["+12025550100", "+12025550150", "+12025550199"]);
        assert_eq!((&*blocks[0].brands, blocks[0].messages), (&["acme".to_owned(), "bolt".to_owned()][..], 5));
        assert_eq!(ledger.brands("+442079460018").collect::<Vec<_>>(), ["core"]);
    }
}
