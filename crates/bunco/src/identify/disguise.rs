//! Writing that people read in one way and filters in another.

use super::Case;
use crate::pack::Strength;
use crate::scan::names::Named;
use crate::scan::part::PartHits;
use crate::span::Span;
use crate::text::ChangeKind;
use crate::text::HiddenKind;

impl Case<'_> {
    pub(super) fn disguises(&mut self) {
        for (number, part) in self.parts.iter().enumerate() {
            self.disguised_names(number, part);
            self.disguised_words(number, part);
            self.hidden_text(number, part);
        }
    }

    /// Brands' names that only folding makes readable.
    fn disguised_names(&mut self, number: usize, part: &PartHits<'_>) {
        for name in &part.names {
            let Named::Brand(brand) = name.named else { continue };
            if !is_disguised(part, name.from, name.to) {
                continue;
            }
            let (id, known) = (self.knowledge.brand_id(brand).to_owned(), self.knowledge.brand(brand).name.clone());
            let span = part.source_of_words(name.from, name.to);
            if let Some(found) = self.raise("disguised-name", Strength::Strong, number, span) {
                found.because(format!("This is {known} written so that filters do not read it.")).with("brand", id);
            }
        }
    }

    /// Words of phrases that only folding makes readable: an honest writer hardly disguises just these.
    fn disguised_words(&mut self, number: usize, part: &PartHits<'_>) {
        let disguised = part.phrases.iter().filter(|(hit, _)| is_disguised(part, hit.from, hit.to));
        let spans: Vec<Span> = disguised.map(|(hit, _)| part.source_of_words(hit.from, hit.to)).collect();
        if let Some(&first) = spans.first() {
            let strength = if spans.len() > 1 { Strength::Strong } else { Strength::Medium };
            self.raise("disguised-words", strength, number, first);
        } else if let Some(change) = part.folded.changes.iter().find(|c| c.kind == ChangeKind::Confusable) {
            let span = part.source(part.folded.map.source_span(change.at));
            self.raise("disguised-words", Strength::Weak, number, span);
        }
    }

    /// Text that no reader sees. One hidden line is the preview of a newsletter; crumbs between the letters are there for filters.
    fn hidden_text(&mut self, number: usize, part: &PartHits<'_>) {
        let hidden: Vec<_> = part.page.hidden.iter().filter(|h| h.chars > 0).collect();
        let Some(first) = hidden.first() else { return };
        let crumbs = hidden.iter().filter(|h| h.chars <= 24 && h.how != HiddenKind::DisplayNone).count();
        let strength = match crumbs {
            8.. => Strength::Strong,
            3..8 => Strength::Medium,
            _ => Strength::Weak,
        };
        let span = part.source_of_markup(first.span);
        let count = hidden.len().to_string();
        self.raise("hidden-text", strength, number, span).map(|found| found.with("pieces", count));
    }
}

/// Whether letters were replaced, hidden or spaced out inside these words.
fn is_disguised(part: &PartHits<'_>, from: u32, to: u32) -> bool {
    let words = &part.words.words[from as usize..to as usize];
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let (start, end) = (first.start as usize, last.end as usize);
    let changes = &part.folded.changes;
    let next = changes.partition_point(|c| c.at.start < start);
    let inside_word = |at: Span| words.iter().any(|w| (w.start as usize) < at.end.max(at.start + 1) && at.start < w.end as usize);
    let changed = changes[next..].iter().take_while(|c| c.at.start < end).any(|c| {
        // A soft hyphen is how a long word is allowed to break.
        let soft = || part.folded.map.source_span(c.at).of(&part.text).chars().all(|c| c == '\u{AD}');
        inside_word(c.at) && !(c.kind == ChangeKind::Invisible && soft())
    });
    changed || (from..to).any(|word| part.words.readings_at(word as usize).iter().any(|r| r.disguised && r.at + r.len <= to))
}
