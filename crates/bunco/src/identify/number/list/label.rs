//! What a list is.

use crate::pack::NumberTier;

/// What a list is, in its keeper's words; reports name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListLabel {
    name: String,
    source: String,
    tier: NumberTier,
}

impl ListLabel {
    /// A list of this name whose keeper has checked its numbers (tier `primary`).
    pub fn new(name: impl Into<String>) -> ListLabel {
        ListLabel { name: one_line(name.into()), source: String::new(), tier: NumberTier::Primary }
    }

    /// Says where the numbers come from.
    pub fn with_source(mut self, source: impl Into<String>) -> ListLabel {
        self.source = one_line(source.into());
        self
    }

    /// Says how far the numbers are checked: by the list's keeper (`primary`), by others (`secondary`), or by nobody (`unverified`),
    /// such as numbers that callers were seen with, which may be their victims'.
    pub fn with_tier(mut self, tier: NumberTier) -> ListLabel {
        self.tier = tier;
        self
    }

    /// The list's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where its numbers come from; empty when nobody said.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// How far its numbers are checked.
    pub fn tier(&self) -> NumberTier {
        self.tier
    }

    /// As the header of a file has it.
    pub(super) fn to_text(&self) -> String {
        format!("{}\n{}\n{}", self.name, self.source, self.tier.name())
    }

    /// Back from the header.
    pub(super) fn from_text(text: &str) -> Option<ListLabel> {
        let mut lines = text.split('\n');
        let (name, source, tier) = (lines.next()?, lines.next()?, NumberTier::from_name(lines.next()?)?);
        Some(ListLabel::new(name).with_source(source).with_tier(tier)).filter(|_| lines.next().is_none())
    }

    /// Reads a line at the top of a text list, such as `source: complaints office`. False when it says nothing of the list.
    ///
    /// # Errors
    ///
    /// The name of a tier that is none.
    pub(super) fn read(&mut self, line: &str) -> Result<(), String> {
        let Some((field, value)) = line.split_once(':') else { return Ok(()) };
        let value = value.trim();
        match field.trim() {
            "name" => self.name = one_line(value.to_owned()),
            "source" => self.source = one_line(value.to_owned()),
            "tier" => {
                self.tier = NumberTier::from_name(value)
                    .ok_or_else(|| format!("\"{value}\" is no tier; write primary, secondary or unverified"))?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn one_line(text: String) -> String {
    if text.contains(['\n', '\r']) { text.replace(['\n', '\r'], " ") } else { text }
}
