//! Phrases found, as findings: strength, and what excuses them in their place.

use super::{Case, Found};
use crate::message::Channel;
use crate::pack::Strength;

/// The family of phrases that are no reason to worry.
pub(crate) const GUARD: &str = "guard";
/// The family that advice does not excuse where a number or a link stands near: who is told to call or click can lose money whatever is
/// said beside it.
const LURE: &str = "lure";
/// The family that tells what situation it is. It accuses nobody, and often is itself a report: "I got a message saying ...".
const CONTEXT: &str = "context";

impl Case<'_> {
    pub(super) fn phrases(&mut self) {
        // In a call both sides are heard: who says what others do may be the fraudster.
        let spoken = self.circumstances.channel == Channel::Call;
        for (number, part) in self.parts.iter().enumerate() {
            for hit in &part.phrases {
                let row = self.knowledge.scan.row(hit.phrase);
                let Some(family) = self.knowledge.family(hit.phrase) else { continue };
                let lure = family == LURE;
                let reported = hit.reported && !spoken && family != CONTEXT;
                let advised = (hit.advised || reported) && !(lure && (spoken || hit.contact));
                if family == GUARD || advised || hit.negated {
                    continue;
                }
                let Some(mut strength) = step_down(row.strength, hit.near) else { continue };
                if hit.quoted && !lure && !spoken {
                    strength = Strength::Weak;
                }
                let mut detail = vec![("phrase", row.id.to_string())];
                if !hit.misspelt.is_empty() {
                    detail.push(("misspelt", hit.misspelt.clone()));
                }
                self.add(Found { indicator: row.indicator, strength, part: number as u16, span: hit.span, why: None, detail });
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
