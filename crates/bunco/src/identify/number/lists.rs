//! The caller's lists as one: numbers to report, and numbers to leave in peace.

use std::fmt;
use std::sync::Arc;

use super::list::{ListLabel, NumberList};
use crate::pack::NumberTier;

/// Lists of the caller's, for an engine or for some scans. Cheap to clone: the lists themselves are shared.
///
/// A number that a brand publishes is never reported as listed, and a list of known numbers goes before one of reported numbers.
///
/// ```
/// use bunco::phone::{ListLabel, NumberList, NumberLists};
/// use bunco::{Engine, Message};
///
/// let bytes = NumberList::compile(&ListLabel::new("reported"), ["+1 202 555 0137"]).unwrap();
/// let engine = Engine::builder().number_lists(NumberLists::new().block(NumberList::open(bytes).unwrap())).build().unwrap();
/// let report = engine.scan(&Message::from_text("Call me at (202) 555-0137."));
/// assert!(report.findings().iter().any(|finding| finding.indicator() == "listed-number"));
/// ```
#[derive(Clone, Default)]
pub struct NumberLists {
    blocked: Vec<Arc<dyn Holds>>,
    allowed: Vec<Arc<dyn Holds>>,
}

/// A list over bytes of any owner.
trait Holds: Send + Sync {
    fn holds(&self, key: u64) -> bool;
    fn label(&self) -> &ListLabel;
}

impl<B: AsRef<[u8]> + Send + Sync> Holds for NumberList<B> {
    fn holds(&self, key: u64) -> bool {
        self.contains_key(key)
    }

    fn label(&self) -> &ListLabel {
        NumberList::label(self)
    }
}

impl NumberLists {
    /// No list.
    pub fn new() -> NumberLists {
        NumberLists::default()
    }

    /// Adds a list of numbers to report.
    pub fn block<B: AsRef<[u8]> + Send + Sync + 'static>(mut self, list: NumberList<B>) -> NumberLists {
        self.blocked.push(Arc::new(list));
        self
    }

    /// Adds a list of numbers that are known and honest: nothing is said about them, but what their brand's policy says of alerts.
    pub fn allow<B: AsRef<[u8]> + Send + Sync + 'static>(mut self, list: NumberList<B>) -> NumberLists {
        self.allowed.push(Arc::new(list));
        self
    }

    /// Adds the lists of another.
    pub fn with(mut self, other: &NumberLists) -> NumberLists {
        self.blocked.extend(other.blocked.iter().cloned());
        self.allowed.extend(other.allowed.iter().cloned());
        self
    }

    /// Whether there is no list.
    pub fn is_empty(&self) -> bool {
        self.blocked.is_empty() && self.allowed.is_empty()
    }

    /// The list of known numbers that holds this one.
    pub(crate) fn allows(&self, key: u64) -> Option<&ListLabel> {
        self.allowed.iter().find(|list| list.holds(key)).map(|list| list.label())
    }

    /// The best checked list of reported numbers that holds this one; none for a known number.
    pub(crate) fn blocks(&self, key: u64) -> Option<&ListLabel> {
        if self.allows(key).is_some() {
            return None;
        }
        let holding = self.blocked.iter().filter(|list| list.holds(key)).map(|list| list.label());
        holding.reduce(|best, label| if label.tier() > best.tier() { label } else { best })
    }
}

impl fmt::Debug for NumberLists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |lists: &[Arc<dyn Holds>]| lists.iter().map(|list| list.label().name().to_owned()).collect::<Vec<_>>();
        f.debug_struct("NumberLists").field("blocked", &names(&self.blocked)).field("allowed", &names(&self.allowed)).finish()
    }
}

impl ListLabel {
    /// How a report names the list.
    pub(super) fn quoted(&self) -> String {
        let from = if self.source().is_empty() { String::new() } else { format!(" ({})", self.source()) };
        format!("\"{}\"{from}", self.name())
    }

    /// How much standing on the list says, 0 to 1.
    pub(super) fn weight(&self) -> f64 {
        match self.tier() {
            NumberTier::Primary => 0.95,
            NumberTier::Secondary => 0.8,
            NumberTier::Unverified => 0.5,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: &str, tier: NumberTier, number: &str) -> NumberList<Vec<u8>> {
        NumberList::open(NumberList::compile(&ListLabel::new(name).with_tier(tier), [number]).unwrap()).unwrap()
    }

    #[test]
    fn known_numbers_go_first_and_the_best_checked_list_is_named() {
        let (a, b) = ("+12025550100", "+12025550101");
        let lists = NumberLists::new()
            .block(list("rumour", NumberTier::Unverified, a))
            .block(list("checked", NumberTier::Primary, a))
            .block(list("checked", NumberTier::Primary, b))
            .allow(list("mine", NumberTier::Primary, b));
        let name = |label: Option<&ListLabel>| label.map(|label| label.name().to_owned());
        assert_eq!(name(lists.blocks(12025550100)).as_deref(), Some("checked"));
        assert_eq!(name(lists.blocks(12025550101)), None);
        assert_eq!(name(lists.allows(12025550101)).as_deref(), Some("mine"));
        assert_eq!(name(lists.blocks(12025550102)), None);
        assert_eq!(name(NumberLists::new().with(&lists).blocks(12025550100)).as_deref(), Some("checked"));
    }
}
