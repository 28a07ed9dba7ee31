//! A phrase's wording, parsed. How it is written is in `notation`.

use std::fmt;

/// What a phrase looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Words one after the other.
    Sequence(Sequence),
    /// So many of several wordings, close together.
    Count(Count),
}

/// Elements in order, within one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequence {
    /// At least one is not optional.
    pub elements: Vec<Element>,
}

/// Some of several wordings, each counted once however often it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// How many must be there; 1 to the number of wordings.
    pub least: usize,
    /// The wordings.
    pub of: Vec<Sequence>,
    /// All must be there, in this order.
    pub in_order: bool,
    /// How far apart the first and the last word may be.
    pub within: Within,
}

/// How far something may be away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// In the same sentence, as far as 100 words.
    Sentence,
    /// So many words, whatever sentences they are in.
    Words(u16),
}

/// One place in a sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Up to this many other words may stand before it.
    pub gap: u8,
    /// It may be missing.
    pub optional: bool,
    /// What stands there.
    pub choice: Choice,
}

/// What may stand in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// One of these wordings (not folded yet, each at least one word).
    Words(Vec<String>),
    /// Something of a kind.
    Slot(Slot),
}

/// A kind of thing that phrases leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// A brand's name.
    Brand,
    /// A telephone number.
    Number,
    /// An amount of money.
    Amount,
    /// A link or host.
    Link,
    /// A remote-access tool's name.
    Tool,
}

impl Slot {
    /// The kind by its name in packs.
    pub fn from_name(name: &str) -> Option<Slot> {
        Some(match name {
            "brand" => Slot::Brand,
            "number" => Slot::Number,
            "amount" => Slot::Amount,
            "link" => Slot::Link,
            "tool" => Slot::Tool,
            _ => return None,
        })
    }

    /// The name in packs.
    pub fn name(self) -> &'static str {
        match self {
            Slot::Brand => "brand",
            Slot::Number => "number",
            Slot::Amount => "amount",
            Slot::Link => "link",
            Slot::Tool => "tool",
        }
    }
}

impl fmt::Display for Sequence {
    /// In the notation, with lists and endings written out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, element) in self.elements.iter().enumerate() {
            let space = if n == 0 { "" } else { " " };
            let gap = if element.gap > 0 { format!("~{} ", element.gap) } else { String::new() };
            let inside = match &element.choice {
                Choice::Slot(slot) => format!("{{{}}}", slot.name()),
                Choice::Words(words) if words.len() == 1 || element.optional => words.join("|"),
                Choice::Words(words) => format!("{{{}}}", words.join("|")),
            };
            let (open, close) = if element.optional { ("[", "]") } else { ("", "") };
            write!(f, "{space}{gap}{open}{inside}{close}")?;
        }
        Ok(())
    }
}

impl Pattern {
    /// The sequences it is made of: one, or the wordings that are counted.
    pub fn sequences(&self) -> &[Sequence] {
        match self {
            Pattern::Sequence(sequence) => std::slice::from_ref(sequence),
            Pattern::Count(count) => &count.of,
        }
    }
}
