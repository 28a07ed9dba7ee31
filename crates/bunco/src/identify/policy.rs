//! What a brand says it never does, done in its name.

use super::claim::Claim;
use super::{Found, Knowledge};
use crate::pack::Strength;

/// Adds a finding for each statement of a claimed brand that the other findings, combinations too, contradict. From an address of the
/// brand itself it says little: what looks like a breach is mostly a receipt, and addresses that are forged are told by DMARC.
pub(crate) fn add_broken(knowledge: &Knowledge, claims: &[Claim], sender: Option<u16>, found: &mut Vec<Found>) {
    for claim in claims.iter().filter(|c| c.strength >= Strength::Medium) {
        let brand = knowledge.brand(claim.brand);
        for never in &brand.never {
            let breaks: Vec<_> = never.breaks.iter().filter_map(|id| knowledge.indicator(id)).collect();
            let strongest = found.iter().filter(|f| breaks.contains(&f.indicator)).max_by_key(|f| f.strength);
            let Some((part, span, strength)) = strongest.map(|f| (f.part, f.span, f.strength)) else { continue };
            let Some(indicator) = knowledge.indicator("brand-policy-broken") else { return };
            let strength = if sender == Some(claim.brand) { Strength::Weak } else { strength };
            let why = Some(format!("{}: {}.", brand.name, never.text.trim_end_matches('.')));
            let detail = vec![("brand", brand.id.clone()), ("source", never.source.clone())];
            found.push(Found { indicator, strength, part, span, why, detail });
        }
    }
}
