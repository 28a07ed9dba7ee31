//! Numbers over many messages: one number in the name of several brands, and rows of neighbouring numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::PhoneReport;
use crate::identify::number::key;

/// Remembers which numbers were offered in whose name. Memory grows with the numbers and stops at [`NumberLedger::MOST`] of them.
#[derive(Clone, Debug, Default)]
pub struct NumberLedger {
    /// E.164 digits, to the brands claimed for the number.
    numbers: BTreeMap<u64, BTreeSet<String>>,
    full: bool,
}

/// Numbers that one hand seems to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// In E.164, ascending.
    pub numbers: Vec<String>,
    /// Ids of the brands in whose names they were offered, sorted.
    pub brands: Vec<String>,
}

/// Neighbours at most this far apart belong to one block: numbers are handed out in hundreds.
const BLOCK: u64 = 100;
/// Fewest numbers of a block that is reported.
const MIN_BLOCK: usize = 3;

impl NumberLedger {
    /// Most numbers that are remembered; [`is_full`](NumberLedger::is_full) says when more came.
    pub const MOST: usize = 1 << 20;

    /// An empty ledger.
    pub fn new() -> NumberLedger {
        NumberLedger::default()
    }

    /// Notes the number of a report under the brand it was offered for. Numbers that their brand publishes, and numbers offered in
    /// nobody's name, are left out.
    pub fn add(&mut self, report: &PhoneReport) {
        if let Some(brand) =
            report.brand().filter(|_| !matches!(report.verdict(), "official" | "vanity_official" | "no_claim" | "policy"))
        {
            self.note(report.e164(), brand);
        }
    }

    /// Notes that a number (E.164) was offered in the name of a brand (id).
    pub fn note(&mut self, e164: &str, brand: &str) {
        let number = key(e164);
        if self.numbers.len() >= Self::MOST && !self.numbers.contains_key(&number) {
            self.full = true;
            return;
        }
        self.numbers.entry(number).or_default().insert(brand.to_owned());
    }

    /// Whether numbers came after the ledger was full; they were left out.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// The brands under which a number was offered, sorted.
    pub fn brands(&self, e164: &str) -> impl Iterator<Item = &str> {
        self.numbers.get(&key(e164)).into_iter().flatten().map(String::as_str)
    }

    /// Each number that was offered in the name of two brands or more.
    pub fn reused(&self) -> Vec<Shared> {
        let many = self.numbers.iter().filter(|(_, brands)| brands.len() > 1);
        many.map(|(number, brands)| Shared { numbers: vec![format!("+{number}")], brands: brands.iter().cloned().collect() })
            .collect()
    }

    /// Rows of three numbers or more, each within 100 of the next.
    pub fn blocks(&self) -> Vec<Shared> {
        let numbers: Vec<_> = self.numbers.iter().collect();
        let rows = numbers.chunk_by(|a, b| b.0 - a.0 < BLOCK).filter(|row| row.len() >= MIN_BLOCK);
        rows.map(|row| {
            let brands: BTreeSet<&String> = row.iter().flat_map(|(_, brands)| brands.iter()).collect();
            Shared {
                numbers: row.iter().map(|(number, _)| format!("+{number}")).collect(),
                brands: brands.into_iter().cloned().collect(),
            }
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_reuse_from_repetition() {
        let mut ledger = NumberLedger::new();
        ledger.note("+12025550100", "acme");
        ledger.note("+12025550100", "acme");
        ledger.note("+12025550150", "acme");
        assert!(ledger.reused().is_empty());
        ledger.note("+12025550100", "bolt");
        assert_eq!(ledger.reused(), [Shared { numbers: vec!["+12025550100".into()], brands: vec!["acme".into(), "bolt".into()] }]);
        assert!(ledger.blocks().is_empty(), "two numbers are no block");
        ledger.note("+12025550199", "core");
        assert_eq!(ledger.blocks()[0].numbers, ["+12025550100", "+12025550150", "+12025550199"]);
        assert_eq!(ledger.blocks()[0].brands, ["acme", "bolt", "core"]);
        ledger.note("+442079460018", "core");
        assert_eq!(ledger.blocks().len(), 1);
    }
}
