//! Finds telephone numbers in visible text, however they are written.
//!
//! In goes text and the reader's countries; out come [`NumberHit`]s: digits, the bytes they stand on, and how they were disguised.
//! What a number means, and whether it exists, is not decided here (`identify::number`).
//!
//! The text is walked once. Bytes that begin no digit and no number word cost one table look-up. Around the others a window of
//! digit groups is read ([`lex`]), numbers are chosen among the groups ([`choose`]), and look-alikes are left out ([`guard`]). Each
//! byte enters one window and each group at most sixteen candidates, so the time is linear.

mod choose;
mod cue;
mod disguise;
mod extension;
mod guard;
mod hit;
mod lex;
mod near;
mod seek;
mod shape;
mod spoken;
mod symbol;
pub(crate) mod table;
mod vanity;
mod walk;
mod words;
mod work;

use super::sieve::Sieve;
use crate::message::Region;
use crate::span::Span;
pub(crate) use disguise::Disguise;

/// Whether a folded word says a number or joins the words of one, in one of nine languages.
pub(super) fn says_number(word: &str) -> bool {
    use words::Word::{And, Hundred, Num, Thousand};
    let one = |word: &str| words::lookup(word).is_some_and(|(_, word)| matches!(word, And | Hundred | Num(..) | Thousand));
    // German, Dutch and Italian write "vierzigtausend" as one word.
    let joined = |thousand| word.split_once(thousand).is_some_and(|(left, right)| one(left) && (right.is_empty() || one(right)));
    one(word) || ["tausend", "duizend", "mila"].into_iter().any(joined)
}

/// A number as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NumberHit {
    /// Bytes of the text, with the plus sign and the extension.
    pub(crate) span: Span,
    /// ASCII digits: with the country code when `plus`, else as dialled.
    pub(crate) digits: String,
    /// Led by a plus sign, which `digits` leaves out.
    pub(crate) plus: bool,
    /// The extension's digits.
    pub(crate) extension: Option<String>,
    /// How it is disguised.
    pub(crate) disguise: Disguise,
    /// The letters of the dial it is spelled with, in capitals.
    pub(crate) vanity: Option<String>,
    /// A word near it asks to call or names a telephone.
    pub(crate) cue: bool,
    /// Its grouping alone says that it is a number.
    pub(crate) strong: bool,
}

/// Finds the numbers of `text`, which a reader in `regions` sees, in order; adds at most `max` to `out`. True when there were more.
///
/// Linear in the text. Spans fall on character boundaries and never overlap.
pub(crate) fn find_numbers(text: &str, regions: &[Region], max: usize, out: &mut Vec<NumberHit>) -> bool {
    NumberScratch::default().find(text, &Sieve::of(text), regions, max, out)
}

/// What a search needs and the next one can use again.
#[derive(Debug, Default)]
pub(crate) struct NumberScratch {
    /// The countries that the plans are of.
    regions: Vec<Region>,
    plans: Option<choose::Plans>,
    lexer: lex::Lexer,
}

impl NumberScratch {
    /// [`find_numbers`] with this scratch and the text's sieve.
    pub(crate) fn find(&mut self, text: &str, sieve: &Sieve, regions: &[Region], max: usize, out: &mut Vec<NumberHit>) -> bool {
        if self.regions != regions {
            self.regions.clear();
            self.regions.extend_from_slice(regions);
            self.plans = None;
        }
        let plans = self.plans.get_or_insert_with(|| choose::Plans::new(regions));
        Finder { text, sieve, plans, lexer: &mut self.lexer, left: max, out }.run()
    }
}

/// Whether a short text of nothing but digits and separators is a date, a time, an address of a machine or a count.
pub(crate) fn is_other_thing(text: &str) -> bool {
    let Some(start) = text.find(|c: char| c.is_numeric()) else { return false };
    let mut lexer = lex::Lexer::default();
    lexer.window(text, start, start);
    !lexer.groups.is_empty() && guard::other_thing(&lexer, 0, lexer.groups.len() - 1)
}

struct Finder<'a> {
    text: &'a str,
    sieve: &'a Sieve,
    plans: &'a choose::Plans,
    lexer: &'a mut lex::Lexer,
    left: usize,
    out: &'a mut Vec<NumberHit>,
}

#[cfg(test)]
mod tests;
