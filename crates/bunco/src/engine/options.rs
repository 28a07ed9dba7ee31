//! What may differ from scan to scan.

use crate::identify::number::{NumberLedger, NumberLists};

/// Options of one scan, beside those of the engine.
#[derive(Clone, Copy, Debug, Default)]
pub struct ScanOptions<'a> {
    pub(super) lists: Option<&'a NumberLists>,
    pub(super) seen: Option<&'a NumberLedger>,
}

impl<'a> ScanOptions<'a> {
    /// The engine's options and nothing else.
    pub fn new() -> ScanOptions<'a> {
        ScanOptions::default()
    }

    /// Adds lists of numbers to those of the engine, such as a customer's own.
    pub fn number_lists(mut self, lists: &'a NumberLists) -> ScanOptions<'a> {
        self.lists = Some(lists);
        self
    }

    /// Says which numbers earlier messages offered: one that was offered in another name is reported (`reused-number`).
    pub fn seen(mut self, ledger: &'a NumberLedger) -> ScanOptions<'a> {
        self.seen = Some(ledger);
        self
    }
}
