//! Writing that people read in one way and filters in another.

use super::Case;
use crate::message::Channel;
use crate::pack::Strength;
use crate::scan::names::Named;
use crate::scan::part::PartHits;
use crate::text::{Folded, HiddenKind, Visible, fold, visible};

/// Indicators whose findings tell what the words read, and how they were disguised.
pub(crate) const TRACED: [&str; 2] = ["disguised-name", "disguised-words"];
/// The most exchanges of characters that a finding lists.
const STEPS: usize = 8;

impl Case<'_> {
    pub(super) fn disguises(&mut self) {
        // Who speaks disguises no letters: "h m r c" in a transcript is how it was said.
        let written = self.circumstances.channel != Channel::Call;
        for (number, part) in self.parts.iter().enumerate() {
            if written {
                self.disguised_names(number, part);
                self.disguised_words(number, part);
            }
            self.hidden_text(number, part);
        }
    }

    /// Brands' names that only folding makes readable.
    fn disguised_names(&mut self, number: usize, part: &PartHits<'_>) {
        for name in &part.names {
            let Named::Brand(brand) = name.named else { continue };
            if !name.disguised {
                continue;
            }
            let (id, known) = (self.knowledge.brand_id(brand).to_owned(), self.knowledge.brand(brand).name.clone());
            if let Some(found) = self.raise("disguised-name", Strength::Strong, number, name.span) {
                found.because(format!("This is {known} written so that filters do not read it.")).with("brand", id);
            }
        }
    }

    /// Words of phrases that only folding makes readable: an honest writer hardly disguises just these.
    fn disguised_words(&mut self, number: usize, part: &PartHits<'_>) {
        let mut disguised = part.phrases.iter().filter(|hit| hit.disguised);
        if let Some(first) = disguised.next() {
            let strength = if disguised.next().is_some() { Strength::Strong } else { Strength::Medium };
            self.raise("disguised-words", strength, number, first.span);
        } else if let Some(span) = part.confusable {
            self.raise("disguised-words", Strength::Weak, number, span);
        }
    }

    /// Text that no reader sees. A hidden line above everything is the preview that mail programs show beside the subject; crumbs
    /// between the letters are there for filters.
    fn hidden_text(&mut self, number: usize, part: &PartHits<'_>) {
        let top = part.top.unwrap_or(usize::MAX);
        let hidden: Vec<_> = part.hidden.iter().filter(|h| h.chars > 0 && part.source(h.span).start > top).collect();
        let Some(first) = hidden.first() else { return };
        let crumbs = hidden.iter().filter(|h| h.chars <= 24 && h.how != HiddenKind::DisplayNone).count();
        let strength = match crumbs {
            8.. => Strength::Strong,
            3..8 => Strength::Medium,
            _ => Strength::Weak,
        };
        let span = part.source(first.span);
        let count = hidden.len().to_string();
        self.raise("hidden-text", strength, number, span).map(|found| found.with("pieces", count));
    }
}

/// What quoted words read, and how their characters were exchanged: `U+0430 for a, U+200B left out`.
pub(crate) fn trace(quote: &str, html: bool) -> (String, String) {
    let (mut page, mut folded) = (Visible::default(), Folded::default());
    let read = if html {
        visible(quote, &mut page);
        page.text.as_str()
    } else {
        quote
    };
    fold(read, &mut folded);
    let mut steps: Vec<String> = Vec::new();
    for change in &folded.changes {
        let (written, letters) = (folded.map.source_span(change.at).of(read), change.at.of(&folded.text));
        let codes: Vec<String> = written.chars().take(4).map(|c| format!("U+{:04X}", c as u32)).collect();
        let step = match letters.trim() {
            "" => format!("{} left out", codes.join(" ")),
            letters => format!("{} for {letters}", codes.join(" ")),
        };
        if !steps.contains(&step) {
            steps.push(step);
        }
        if steps.len() == STEPS {
            break;
        }
    }
    let how = if steps.is_empty() { "signs, spaces or mark-up among the letters".to_owned() } else { steps.join(", ") };
    (folded.text.trim().to_owned(), how)
}

#[cfg(test)]
mod tests {
    use super::trace;

    #[test]
    fn disguised_words_tell_what_they_read() {
        for (quote, html, reads, how) in [
            ("P\u{430}yPal", false, "paypal", "U+0430 for a"),
            ("Pay\u{200B}Pal", false, "paypal", "U+200B left out"),
            ("P a y P a l", false, "p a y p a l", "signs, spaces or mark-up among the letters"),
            ("Pay<b></b>Pal", true, "paypal", "signs, spaces or mark-up among the letters"),
        ] {
            assert_eq!(trace(quote, html), (reads.to_owned(), how.to_owned()), "{quote}");
        }
    }
}
