//! Phrases found, as findings: strength, and what a sentence of advice takes away.

use super::{Case, Found};
use crate::pack::Strength;

/// The family of phrases that are no reason to worry.
pub(crate) const GUARD: &str = "guard";
/// Families that advice never excuses: who is told to call or click can lose money whatever is said beside it.
const NEVER_EXCUSED: &[&str] = &["lure", "number", "link"];

impl Case<'_> {
    pub(super) fn phrases(&mut self) {
        let pack = &self.knowledge.pack;
        for (number, part) in self.parts.iter().enumerate() {
            for hit in &part.phrases {
                let phrase = &pack.phrases[self.knowledge.scan.pack_phrase(hit.phrase)];
                let Some(row) = pack.indicators.get(&phrase.indicator) else { continue };
                let excused = hit.advised && !NEVER_EXCUSED.contains(&row.family.as_str());
                if row.family == GUARD || excused {
                    continue;
                }
                let Some(strength) = step_down(phrase.strength, hit.near) else { continue };
                let Some(indicator) = self.knowledge.indicator(&phrase.indicator) else { continue };
                let mut detail = vec![("phrase", phrase.id.clone())];
                if !hit.misspelt.is_empty() {
                    detail.push(("misspelt", hit.misspelt.clone()));
                }
                self.add(Found { indicator, strength, part: number as u16, span: hit.span, why: None, detail });
            }
        }
    }
}

/// The strength that is left when what should stand near does not.
fn step_down(strength: Strength, near: bool) -> Option<Strength> {
    match (strength, near) {
        (strength, true) => Some(strength),
        (Strength::Strong, false) => Some(Strength::Medium),
        (Strength::Medium, false) => Some(Strength::Weak),
        (Strength::Weak, false) => None,
    }
}
