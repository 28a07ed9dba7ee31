//! A hit with meaning.

use serde::Deserialize;

use crate::span::Span;

/// How much a phrase or finding says by itself.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// Context only.
    Weak,
    /// Common in genuine mail too; needs company.
    Medium,
    /// Enough with one more independent tactic.
    Strong,
}

/// One reason to worry, and the words in the caller's text that give it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub(crate) indicator: String,
    pub(crate) part: String,
    pub(crate) span: Span,
    pub(crate) quote: String,
    pub(crate) strength: Strength,
    pub(crate) weight: f64,
    pub(crate) why: String,
    pub(crate) cleared: String,
    pub(crate) detail: Vec<(&'static str, String)>,
}

impl Finding {
    /// The indicator's stable id, such as `remote-access-request`; `bunco explain` and the pack describe it.
    pub fn indicator(&self) -> &str {
        &self.indicator
    }

    /// The part it is in.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// Bytes of the part's text.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The text at the span; bytes that are not UTF-8 appear as U+FFFD.
    pub fn quote(&self) -> &str {
        &self.quote
    }

    /// How much it says by itself, whatever the pack's weights are.
    pub fn strength(&self) -> Strength {
        self.strength
    }

    /// What it adds to the message's evidence, in natural-log units; 0 when a stronger finding of its kind already counts.
    pub fn weight(&self) -> f64 {
        self.weight
    }

    /// The reason, in a sentence for the reader.
    pub fn why(&self) -> &str {
        &self.why
    }

    /// What would have cleared it, in a sentence for the reader; empty where nothing is known to.
    pub fn cleared(&self) -> &str {
        &self.cleared
    }

    /// Facts behind it by name, such as `brand`, `domain`, `technique`, `phrase`; of disguised words what they read (`reads`) and how
    /// their characters were exchanged (`disguise`).
    pub fn detail(&self) -> impl Iterator<Item = (&str, &str)> {
        self.detail.iter().map(|(name, value)| (*name, value.as_str()))
    }
}
