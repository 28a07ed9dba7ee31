//! What a number means: whether it exists, whose it is, and whether it pretends to be somebody's.
//!
//! [`NumberIndex::resolve`] turns a hit into a number of the world's plan, [`NumberIndex::judge`] compares it with what the brands
//! publish. Neither looks at the text: claims and alert wording come from the caller.

mod caller;
mod directory;
mod fiction;
mod judge;
mod ledger;
mod list;
mod lists;
mod plan;
#[cfg(any(test, not(feature = "phones-full")))]
mod plan_min;

pub(crate) use caller::Call;
pub use caller::{CallerReport, CallerVerdict};
pub(crate) use judge::{Circumstances, NumberVerdict, Verdict};
pub(crate) use ledger::CALLER;
pub use ledger::{NumberLedger, Shared};
pub use list::{ListLabel, NumberList};
pub use lists::NumberLists;
pub(crate) use plan::{Resolved, key};

use std::collections::BTreeMap;

use crate::message::Region;
use crate::pack::Brand;
use crate::scan::phone::NumberHit;
use crate::scan::phone::table::NANP_REGIONS;
use directory::Directory;
use plan::NumberPlan;

/// The brands' numbers, indexed. Read-only; building it is linear in the numbers, the plan's data are read at the first number.
pub(crate) struct NumberIndex {
    plan: Box<dyn NumberPlan>,
    directory: Directory,
}

impl NumberIndex {
    /// Indexes the numbers of `brands`.
    pub(crate) fn new(brands: &BTreeMap<String, Brand>) -> NumberIndex {
        NumberIndex { plan: plan::default_plan(), directory: Directory::new(brands) }
    }

    /// The number a hit stands for: read as international, else in the first of `regions` in which it is valid, else as one of
    /// North America when it is written like one. `None` when no plan knows it; `valid` is false when a plan has its length but
    /// gives it to nobody.
    pub(crate) fn resolve(&self, hit: &NumberHit, regions: &[Region]) -> Option<Resolved> {
        let mut unallocated = None;
        let mut read = |digits: &str, region: Option<Region>| match self.parse(digits, region) {
            Some(resolved) if resolved.valid => Some(resolved),
            other => {
                unallocated = unallocated.take().or(other);
                None
            }
        };
        if hit.plus {
            let international = format!("+{}", hit.digits);
            return read(&international, None).or(unallocated);
        }
        // A free-call number of North America with a digit more or less belongs to nobody.
        let nanp = |region: &Region| NANP_REGIONS.contains(&region.as_str());
        if matches!(hit.digits.len(), 10 | 12)
            && hit.strong
            && (regions.is_empty() || regions.iter().any(nanp))
            && hit.digits.starts_with('1')
            && is_free(&hit.digits[1..])
        {
            let (e164, kind) = (format!("+{}", hit.digits), plan::NumberKind::Unknown);
            return Some(Resolved { e164, region: None, kind, valid: false, code_len: 1 });
        }
        if let Some(found) = regions.iter().find_map(|region| read(&hit.digits, Some(*region))) {
            return Some(found);
        }
        let north = hit.digits.len() == 11 && hit.digits.starts_with('1')
            || hit.digits.len() == 10 && (regions.is_empty() || is_free(&hit.digits));
        if north && let Some(found) = Region::new("US").and_then(|us| read(&hit.digits, Some(us))) {
            return Some(found);
        }
        // The international prefixes of other countries.
        for prefix in ["0011", "011", "010", "00"] {
            if let Some(rest) = hit.digits.strip_prefix(prefix)
                && let Some(found) = read(&format!("+{rest}"), None)
            {
                return Some(found);
            }
        }
        // A country code written without its plus sign.
        if hit.digits.len() > 10
            && !hit.digits.starts_with('0')
            && let Some(found) = read(&format!("+{}", hit.digits), None)
        {
            return Some(found);
        }
        unallocated
    }

    fn parse(&self, number: &str, region: Option<Region>) -> Option<Resolved> {
        self.plan.parse(number, region).map(Resolved::with_fiction)
    }

    /// Reads text that is nothing but a number, as libphonenumber does; only a valid one.
    pub(crate) fn resolve_text(&self, text: &str, regions: &[Region]) -> Option<Resolved> {
        let regions = regions.iter().copied().map(Some).chain([None]);
        regions.filter_map(|region| self.parse(text, region)).find(|resolved| resolved.valid)
    }

    /// Reads a text that should be a number, valid or not.
    pub(crate) fn read(&self, text: &str, regions: &[Region]) -> Option<Resolved> {
        self.resolve_text(text, regions).or_else(|| regions.iter().find_map(|region| self.parse(text, Some(*region))))
    }

    /// The brand that publishes a number: its id and its name.
    pub(crate) fn publisher(&self, number: &Resolved) -> Option<(&str, &str)> {
        let owner = self.directory.owners(number.key()).first()?;
        let entry = &self.directory.entries[owner.brand as usize];
        Some((&entry.id, &entry.name))
    }

    /// Whether a brand publishes the number, given as E.164.
    pub(crate) fn is_published(&self, e164: &str) -> bool {
        !self.directory.owners(plan::key(e164)).is_empty()
    }

    /// Compares a number with what is published. Constant time: some forty look-ups.
    pub(crate) fn judge(&self, number: &Resolved, circumstances: &Circumstances<'_>) -> Verdict {
        judge::judge(&self.directory, number, circumstances)
    }

    /// Which data tell what a number is: the name and version of the numbering plan.
    pub(crate) fn plan_version(&self) -> &'static str {
        self.plan.version()
    }
}

fn is_free(digits: &str) -> bool {
    crate::scan::phone::table::is_free(&digits.as_bytes()[..3])
}

#[cfg(test)]
mod tests;
