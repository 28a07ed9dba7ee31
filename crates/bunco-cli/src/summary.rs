//! What many messages show together: one number in several names, rows of neighbouring numbers.

use std::fs;
use std::path::Path;

use bunco::phone::{NumberLedger, Shared};
use bunco::{Level, Report};
use serde_json::{Value, json};

use crate::layout::{Look, Piece, Sheet};
use crate::out::{Out, complain, reason};

/// Counts of levels, and the numbers offered.
#[derive(Default)]
pub(crate) struct Summary {
    likely: u64,
    careful: u64,
    nothing: u64,
    numbers: NumberLedger,
}

/// Rows shown of each sort; the others are counted.
const MOST: usize = 20;

impl Summary {
    pub(crate) fn add(&mut self, report: &Report) {
        match report.level() {
            Level::LikelyScam => self.likely += 1,
            Level::Suspicious => self.careful += 1,
            _ => self.nothing += 1,
        }
        self.numbers.add(report);
    }

    pub(crate) fn merge(&mut self, other: Summary) {
        self.likely += other.likely;
        self.careful += other.careful;
        self.nothing += other.nothing;
        self.numbers.merge(other.numbers);
    }

    /// The highest level reached.
    pub(crate) fn level(&self) -> Level {
        match (self.likely, self.careful) {
            (1.., _) => Level::LikelyScam,
            (0, 1..) => Level::Suspicious,
            _ => Level::NothingFound,
        }
    }

    /// For a person; empty for a single message, whose page says it already.
    pub(crate) fn show(&self, out: &Out) -> String {
        let all = self.likely + self.careful + self.nothing;
        if all == 1 {
            return String::new();
        }
        let mut sheet = Sheet::new(out.page());
        let title = "One number in several names";
        rows(&mut sheet, title, &self.numbers.reused(), |shared| shared.numbers[0].clone());
        let title = "Numbers side by side";
        rows(&mut sheet, title, &self.numbers.blocks(), |shared| {
            let (first, last) = (&shared.numbers[0], &shared.numbers[shared.numbers.len() - 1]);
            format!("{} from {first} to {last}", shared.numbers.len())
        });
        let doubt = if self.nothing > 0 { ", which is no proof that they are honest" } else { "" };
        sheet.into_text()
            + &format!(
                "{all} messages: {} likely a scam, {} to be careful with, {} with nothing found{doubt}\n",
                self.likely, self.careful, self.nothing
            )
    }

    /// Writes the whole as one JSON object. False when it cannot be written, which is said.
    pub(crate) fn write(&self, path: &Path) -> bool {
        let list = |shared: Vec<Shared>| -> Vec<Value> {
            let each = |s: &Shared| json!({"numbers": s.numbers, "brands": s.brands, "messages": s.messages});
            shared.iter().map(each).collect()
        };
        let summary = json!({
            "schema": bunco::SCHEMA, "messages": self.likely + self.careful + self.nothing, "likely_scam": self.likely,
            "suspicious": self.careful, "nothing_found": self.nothing, "reused_numbers": list(self.numbers.reused()),
            "number_blocks": list(self.numbers.blocks()),
            "limits": if self.numbers.is_full() { vec!["max_ledger"] } else { Vec::new() },
        });
        let done = fs::write(path, format!("{summary}\n"));
        if let Err(e) = &done {
            complain(format_args!("cannot write {}: {}", path.display(), reason(e)));
        }
        done.is_ok()
    }
}

fn rows(sheet: &mut Sheet, title: &str, shared: &[Shared], what: impl Fn(&Shared) -> String) {
    if shared.is_empty() {
        return;
    }
    sheet.line(0, title, Look::Bold);
    for row in shared.iter().take(MOST) {
        let names = if row.brands.is_empty() { String::new() } else { format!(", in the name of {}", row.brands.join(", ")) };
        let words = format!(": in {} messages{names}", row.messages);
        sheet.paragraph(2, 4, &[Piece::new(&what(row), Look::Bold), Piece::new(&words, Look::Plain)]);
    }
    if shared.len() > MOST {
        sheet.line(2, &format!("and {} more; see --batch-summary", shared.len() - MOST), Look::Dim);
    }
    sheet.blank();
}
