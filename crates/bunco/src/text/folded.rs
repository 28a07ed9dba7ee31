//! Folding for callers: what `fold` makes of a text, with the way back in bytes of it.

use super::fold::{ChangeKind, Folded, fold};
use crate::error::{Error, ErrorKind};
use crate::span::Span;

/// A text made comparable, as it is before phrases are looked for: small letters without accents or disguise, nothing invisible, one
/// kind of space and dash. Digits stay digits.
///
/// ```
/// use bunco::{FoldedText, Span};
///
/// let text = "P\u{430}y\u{200B}Pal";
/// let folded = FoldedText::new(text)?;
/// assert_eq!(folded.as_str(), "paypal");
/// assert_eq!(folded.source(Span::new(0, 6)), Span::new(0, text.len()));
/// assert_eq!(folded.disguises().next(), Some(("confusable", Span::new(1, 3))));
/// # Ok::<(), bunco::Error>(())
/// ```
#[derive(Debug)]
pub struct FoldedText(Folded);

impl FoldedText {
    /// The longest text that is folded, in bytes: 512 MiB.
    pub const MAX: usize = u32::MAX as usize / 8;

    /// Folds a text. Time and memory are linear in its length.
    ///
    /// # Errors
    ///
    /// A text of more than [`FoldedText::MAX`] bytes.
    pub fn new(text: &str) -> Result<FoldedText, Error> {
        if text.len() > FoldedText::MAX {
            let message = format!("{} bytes are too many to fold; fold pieces of at most {}", text.len(), FoldedText::MAX);
            return Err(Error::new(ErrorKind::Limit, "text", None, message));
        }
        let mut folded = Folded::default();
        fold(text, &mut folded);
        Ok(FoldedText(folded))
    }

    /// The folded text.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The bytes of the text it was made from that gave these bytes of the folded one, in whole characters.
    pub fn source(&self, folded: Span) -> Span {
        self.0.map.source_span(folded)
    }

    /// What was disguised, in order: `confusable`, `invisible`, `styled`, `mark` or `bidi`, and where, in bytes of the text it was made
    /// from.
    pub fn disguises(&self) -> impl Iterator<Item = (&'static str, Span)> {
        self.0.changes.iter().map(|change| (change.kind.name(), self.source(change.at)))
    }
}

impl ChangeKind {
    fn name(self) -> &'static str {
        match self {
            ChangeKind::Confusable => "confusable",
            ChangeKind::Invisible => "invisible",
            ChangeKind::Styled => "styled",
            ChangeKind::Mark => "mark",
            ChangeKind::Bidi => "bidi",
        }
    }
}
