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
    pub(crate) texts: Texts,
    pub(crate) span: Span,
    pub(crate) strength: Strength,
    pub(crate) weight: f64,
    pub(crate) detail: Vec<(&'static str, String)>,
}

/// Indicator, part, quote, reason and what would have cleared it, one behind the other: a message can have hundreds of findings, and
/// each takes one piece of memory for them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Texts {
    all: Box<str>,
    /// Where each ends, but for the last.
    ends: [u32; 4],
}

impl Texts {
    pub(crate) fn new(texts: [&str; 5]) -> Texts {
        let mut all = String::with_capacity(texts.iter().map(|text| text.len()).sum());
        let ends = [0, 1, 2, 3].map(|n| {
            all.push_str(texts[n]);
            all.len() as u32
        });
        all.push_str(texts[4]);
        Texts { all: all.into_boxed_str(), ends }
    }

    fn get(&self, number: usize) -> &str {
        let start = if number == 0 { 0 } else { self.ends[number - 1] as usize };
        let end = self.ends.get(number).map_or(self.all.len(), |end| *end as usize);
        &self.all[start..end]
    }
}

impl Finding {
    /// The indicator's stable id, such as `remote-access-request`; `bunco explain` and the pack describe it.
    pub fn indicator(&self) -> &str {
        self.texts.get(0)
    }

    /// The part it is in.
    pub fn part(&self) -> &str {
        self.texts.get(1)
    }

    /// Bytes of the part's text.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The text at the span; bytes that are not UTF-8 appear as U+FFFD.
    pub fn quote(&self) -> &str {
        self.texts.get(2)
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
        self.texts.get(3)
    }

    /// What would have cleared it, in a sentence for the reader; empty where nothing is known to.
    pub fn cleared(&self) -> &str {
        self.texts.get(4)
    }

    /// Facts behind it by name, such as `brand`, `domain`, `technique`, `phrase`; of disguised words what they read (`reads`) and how
    /// their characters were exchanged (`disguise`).
    pub fn detail(&self) -> impl Iterator<Item = (&str, &str)> {
        self.detail.iter().map(|(name, value)| (*name, value.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_given_back_one_by_one() {
        for texts in [["a", "", "b\u{e9}", "why", ""], [""; 5], ["id", "text", "quote", "why", "cleared"]] {
            let all = Texts::new(texts);
            assert_eq!([0, 1, 2, 3, 4].map(|n| all.get(n)), texts);
        }
    }
}
