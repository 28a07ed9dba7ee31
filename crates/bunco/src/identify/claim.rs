//! For whom the message claims to speak. A mention is not a claim: a claim is the sender's name, a title, a beginning, or a phrase
//! that speaks for the brand ("your X account", "X support team").

use super::Case;
use crate::message::{Channel, PartKind};
use crate::pack::Strength;
use crate::scan::names::Named;
use crate::scan::part::{NameFound, OPENING, PartHits};
use crate::span::Span;

/// A brand spoken for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Claim {
    /// The brand's number.
    pub(crate) brand: u16,
    /// How clearly.
    pub(crate) strength: Strength,
    /// Where: part and bytes of it.
    pub(crate) part: u16,
    pub(crate) span: Span,
    /// In which way, as a clause.
    pub(crate) how: &'static str,
}

/// The indicator of phrases that speak for a brand, and of claims.
const CLAIM: &str = "brand-claim";
/// Family of phrases that say who speaks.
const IDENTITY: &str = "identity";

impl Case<'_> {
    /// Collects claims, strongest first, one a brand, and raises each as a finding.
    pub(super) fn claims(&mut self) {
        let mut claims = Vec::new();
        for (number, part) in self.parts.iter().enumerate() {
            let mut add = |brand: u16, strength: Strength, span: Span, how: &'static str| {
                claims.push(Claim { brand, strength, part: number as u16, span, how });
            };
            for hit in &part.phrases {
                let identity = self.knowledge.family(hit.phrase) == Some(IDENTITY);
                if !(identity || self.knowledge.indicates(hit.phrase, CLAIM)) || !hit.near {
                    continue;
                }
                let strength = self.knowledge.scan.row(hit.phrase).strength;
                for (brand, name) in brands_within(part, hit.from, hit.to) {
                    add(brand, strength, name.span, "speaks in the name of");
                }
            }
            match part.kind {
                PartKind::From => self.sender_claims(number, part, &mut add),
                PartKind::Subject => title_claims(part, 0, &mut add),
                PartKind::Text | PartKind::Html => {
                    let short = matches!(self.circumstances.channel, Channel::Sms | Channel::Chat | Channel::Web);
                    opening_claims(part, if short { Strength::Medium } else { Strength::Weak }, &mut add);
                    if let Some(from) = part.title {
                        title_claims(part, from, &mut add);
                    }
                }
                _ => {}
            }
        }
        claims.sort_by(|a, b| b.strength.cmp(&a.strength).then(a.part.cmp(&b.part)).then(a.span.cmp(&b.span)));
        for claim in claims {
            if self.claims.iter().any(|c| c.brand == claim.brand) {
                continue;
            }
            let (id, name) = (self.knowledge.brand_id(claim.brand).to_owned(), self.knowledge.brand(claim.brand).name.clone());
            // A brand that writes from its own domain speaks for itself.
            let strength = if Some(claim.brand) == self.out.sender_brand { Strength::Weak } else { claim.strength };
            if let Some(found) = self.raise(CLAIM, strength, claim.part as usize, claim.span) {
                found.because(format!("The message {} {name}.", claim.how)).with("brand", id);
            }
            self.claims.push(claim);
        }
    }

    /// The name a sender shows: a claim when it is hardly more than a brand's name.
    fn sender_claims(&self, number: usize, part: &PartHits<'_>, add: &mut dyn FnMut(u16, Strength, Span, &'static str)) {
        let Some((_, sender)) = self.senders.iter().find(|(part, _)| *part as usize == number) else { return };
        if let Some(brand) = self.knowledge.owner(&sender.host).filter(|_| !self.is_freemail(&sender.domain)) {
            let span = part.source(sender.address.unwrap_or(sender.name));
            add(brand, Strength::Strong, span, "comes, as its address says, from");
        }
        let (from, to) = part.line_words(sender.name);
        for (brand, name) in brands_within(part, from, to) {
            if let Some(strength) = name_strength(part, (from, to), name) {
                add(brand, strength, name.span, "shows as its sender");
            }
        }
    }

    /// Brands claimed at least in earnest.
    pub(super) fn claimed_brands(&self) -> Vec<u16> {
        let mut brands: Vec<u16> = self.claims.iter().filter(|c| c.strength >= Strength::Medium).map(|c| c.brand).collect();
        for found in &self.out.found {
            let imitated = found.detail.iter().find(|(name, _)| *name == "brand" && found.strength == Strength::Strong);
            if let Some(brand) = imitated.and_then(|(_, id)| self.knowledge.brand_number(id))
                && !brands.contains(&brand)
            {
                brands.push(brand);
            }
        }
        brands
    }

    pub(super) fn is_freemail(&self, domain: &str) -> bool {
        super::lookalike::is_freemail(domain)
    }
}

/// Brand names inside a range of words.
pub(super) fn brands_within<'p>(part: &'p PartHits<'_>, from: u32, to: u32) -> impl Iterator<Item = (u16, &'p NameFound)> {
    let names = &part.names[part.names.partition_point(|name| name.from < from)..];
    names.iter().take_while(move |name| name.from < to).filter_map(|name| match name.named {
        Named::Brand(brand) => Some((brand, name)),
        Named::Tool => None,
    })
}

/// Brand names of a part that do not stand in its links.
pub(super) fn prose_brands<'p>(part: &'p PartHits<'_>) -> impl Iterator<Item = (u16, &'p NameFound)> {
    let mut links: Vec<Span> = if part.names.is_empty() { Vec::new() } else { part.links.iter().map(|link| link.span).collect() };
    links.sort_unstable();
    let linked = move |at: Span| {
        let next = links.partition_point(|link| link.start <= at.start);
        next.checked_sub(1).is_some_and(|before| at.start < links[before].end)
    };
    brands_within(part, 0, u32::MAX).filter(move |(_, name)| !linked(name.span))
}

/// How clearly a sender's name is a brand's: by what else it says, and where.
///
/// People are called Rogers, Tim and Norton: a name among others is a person's unless it comes first or the others are few, and one that
/// is an ordinary word or first name is none at all.
pub(super) fn name_strength(part: &PartHits<'_>, (from, to): (u32, u32), name: &NameFound) -> Option<Strength> {
    let common = name.common;
    let others = (to - from) - (name.to - name.from);
    // A phrase that speaks for the brand ("Acme Support", "your Acme") covers the name.
    let spoken =
        part.phrases.iter().any(|hit| hit.from <= name.from && name.to <= hit.to && hit.to - hit.from > name.to - name.from);
    Some(match (others, name.from == from) {
        (0, _) => Strength::Strong,
        (1..=3, _) if spoken => Strength::Strong,
        (1..=2, true) if !common => Strength::Strong,
        (1..=5, true) if !common => Strength::Medium,
        (_, _) if spoken => Strength::Medium,
        _ if common => return None,
        _ => Strength::Weak,
    })
}

/// A title that opens with a brand's name; one that is an ordinary word too must be its first ("Acme Windows Daily" speaks of windows).
fn title_claims(part: &PartHits<'_>, at: u32, add: &mut dyn FnMut(u16, Strength, Span, &'static str)) {
    for (brand, name) in brands_within(part, at, at + OPENING).filter(|(_, name)| !name.common || name.from == at) {
        add(brand, Strength::Medium, name.span, "opens with the name of");
    }
}

/// Paragraphs that open with a brand's name, as text messages do: `Acme: your parcel ...`. Every paragraph counts, so that nothing
/// is gained by writing another above.
fn opening_claims(part: &PartHits<'_>, strength: Strength, add: &mut dyn FnMut(u16, Strength, Span, &'static str)) {
    for (brand, name) in prose_brands(part).filter(|(_, name)| name.opens) {
        add(brand, strength, name.span, "opens with the name of");
    }
}
