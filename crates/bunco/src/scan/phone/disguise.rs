//! How a number is hidden from programs.

use super::lex;
use super::symbol::gap;

/// How a number is written so that programs miss it; a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Disguise(u16);

impl Disguise {
    pub(crate) const NONE: Disguise = Disguise(0);
    /// Letters that look like digits.
    pub(crate) const LETTERS: Disguise = Disguise(1);
    /// Digits said in words.
    pub(crate) const WORDS: Disguise = Disguise(2);
    /// Characters one cannot see between the digits.
    pub(crate) const INVISIBLE: Disguise = Disguise(4);
    /// Emoji, keycaps, circled and raised digits.
    pub(crate) const EMOJI: Disguise = Disguise(8);
    /// Separators that nobody uses in good faith.
    pub(crate) const SEPARATORS: Disguise = Disguise(16);
    /// Letters of the dial.
    pub(crate) const VANITY: Disguise = Disguise(32);
    /// Digits of another script.
    pub(crate) const FOREIGN: Disguise = Disguise(64);
    /// Percent, entity or quoted-printable escapes.
    pub(crate) const ENCODED: Disguise = Disguise(128);

    const NAMES: [&'static str; 8] =
        ["letters", "words", "invisible", "emoji", "separators", "vanity", "foreign_digits", "encoded"];

    /// Whether it holds all bits of `other`.
    pub(crate) fn has(self, other: Disguise) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether it holds none.
    #[cfg(test)]
    pub(crate) fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names of its bits, as in reports.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMES.into_iter().enumerate().filter(move |(bit, _)| self.0 & 1 << bit != 0).map(|(_, name)| name)
    }
}

impl std::ops::BitOr for Disguise {
    type Output = Disguise;

    fn bitor(self, other: Disguise) -> Disguise {
        Disguise(self.0 | other.0)
    }
}

/// What is unusual about a number's writing.
pub(super) fn disguise(groups: &[lex::Group]) -> Disguise {
    let mut all = groups.iter().fold(Disguise::NONE, |all, g| all | g.mark);
    let inner = groups.get(1..).unwrap_or(&[]);
    let bits = inner.iter().fold(0, |bits, g| bits | g.gap);
    let opened = bits & gap::CLOSE != 0
        && bits & (gap::DASH | gap::DOT) != 0
        && inner.iter().filter(|g| g.gap & gap::CLOSE != 0).count() > 1;
    if bits & (gap::ODD | gap::EQUAL | gap::PLUS | gap::LINE | gap::COLON | gap::COMMA) != 0 || opened {
        all = all | Disguise::SEPARATORS;
    }
    let singles = groups.len() >= 7 && groups.iter().all(|g| g.len == 1);
    if singles && !all.has(Disguise::WORDS) {
        all = all | Disguise::SEPARATORS;
    }
    all
}
