//! Words that turn a command into advice against it.

use crate::pack::{Choice, Pattern};

/// What turns a command into advice against it. English counts before `do` and alone; the rest between the words of a phrase, too.
pub(super) const NEVER: &[&str] = &[
    "never", "dont", "not", "nicht", "nie", "niemals", "kein", "keine", "keinen", "jamais", "pas", "nunca", "jamas", "nao", "mai",
    "non", "nooit", "niet", "geen",
];

/// Words of [`NEVER`] that a wording has itself.
pub(super) fn own_negations(pattern: &Pattern) -> Vec<&'static str> {
    let elements = pattern.sequences().iter().flat_map(|sequence| &sequence.elements);
    let wordings = elements.filter_map(|e| match &e.choice {
        Choice::Words(wordings) => Some(wordings),
        Choice::Slot(_) => None,
    });
    let words: Vec<String> = wordings.flatten().flat_map(|w| w.split_whitespace().map(plain)).collect();
    NEVER.iter().copied().filter(|never| words.iter().any(|word| word == never)).collect()
}

/// A word of a pack as folding leaves those of [`NEVER`], without apostrophes.
fn plain(word: &str) -> String {
    word.to_lowercase().replace('\'', "").replace(['\u{e3}', '\u{e1}'], "a")
}
