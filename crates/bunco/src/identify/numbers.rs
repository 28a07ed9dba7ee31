//! Numbers offered, compared with what the brand that is spoken for publishes.

use super::Case;
use super::claim::Claim;
use super::number::{Circumstances, NumberVerdict, Resolved, Verdict};
use crate::message::{Channel, Region};
use crate::pack::Strength;
use crate::scan::part::PartHits;
use crate::scan::phone::{Disguise, NumberHit};

/// How near a request to call stands to its number, in words.
const NEAR: u32 = 20;
/// Claims that a number is compared with; the clearest come first.
const CLAIMS: usize = 4;

impl Case<'_> {
    pub(super) fn numbers(&mut self) {
        let alarmed = self.says(|indicator, _| indicator == "infection-alarm");
        let regions = self.likely_regions();
        for (number, part) in self.parts.iter().enumerate() {
            for (place, hit) in part.numbers.iter().enumerate() {
                // Digits that neither look like a number nor are called one are counts, prices, ids.
                if !(hit.plus || hit.cue || hit.strong || hit.vanity.is_some()) {
                    continue;
                }
                let Some(resolved) = self.knowledge.numbers.resolve(hit, &regions) else { continue };
                if !resolved.valid && !hit.cue {
                    continue;
                }
                let asked = self.asked_to_call(part, place);
                self.number(number, hit, &resolved, asked, alarmed);
            }
        }
        self.caller();
    }

    /// Where national numbers of the message are most likely at home: the reader's country, then those of its language, then those of
    /// the brands it speaks for.
    fn likely_regions(&self) -> Vec<Region> {
        let codes: &[&str] = match self.out.language {
            Some("en") => &["US", "GB", "IN", "AU"],
            Some("de") => &["DE", "AT", "CH"],
            Some("fr") => &["FR", "BE", "CH", "CA"],
            Some("es") => &["ES", "MX", "US"],
            Some("it") => &["IT", "CH"],
            Some("nl") => &["NL", "BE"],
            Some("pt") => &["BR", "PT"],
            Some("ja") => &["JP"],
            Some("hi") => &["IN"],
            _ => &[],
        };
        let brands = self.claims.iter().take(CLAIMS).flat_map(|c| &self.knowledge.brand(c.brand).countries);
        let all = (codes.iter().copied()).chain(brands.map(String::as_str).take(4)).filter_map(Region::new);
        let mut out: Vec<Region> = self.circumstances.region.into_iter().collect();
        for region in all {
            if !out.contains(&region) {
                out.push(region);
            }
        }
        if out.is_empty() {
            out.extend(self.circumstances.regions.iter().take(4));
        }
        out
    }

    /// How strongly the reader is asked to call a number.
    fn asked_to_call(&self, part: &PartHits<'_>, place: usize) -> Strength {
        let (from, to) = part.number_words[place];
        let request = part.phrases.iter().filter(|hit| hit.from < to + NEAR && from < hit.to + NEAR);
        let strongest = request
            .map(|hit| &self.knowledge.pack.phrases[self.knowledge.scan.pack_phrase(hit.phrase)])
            .filter(|phrase| phrase.indicator == "callback-request")
            .map(|phrase| phrase.strength)
            .max();
        match strongest {
            Some(Strength::Strong) => Strength::Strong,
            Some(_) => Strength::Medium,
            None if part.numbers[place].cue => Strength::Medium,
            None => Strength::Weak,
        }
    }

    fn number(&mut self, part: usize, hit: &NumberHit, resolved: &Resolved, asked: Strength, alarmed: bool) {
        let span = hit.span;
        let claims: Vec<Claim> = self.claims.iter().filter(|c| c.strength >= Strength::Medium).take(CLAIMS).cloned().collect();
        let judge = |claim: Option<&Claim>| {
            let on = Circumstances {
                claim: claim.map(|c| self.knowledge.brand_id(c.brand)),
                alert: alarmed,
                vanity: hit.vanity.as_deref(),
                regions: &self.circumstances.regions,
                ..Circumstances::default()
            };
            self.knowledge.numbers.judge(resolved, &on)
        };
        let official = |v: &Verdict| matches!(v.verdict, NumberVerdict::Official | NumberVerdict::VanityOfficial);
        let verdicts: Vec<Verdict> = claims.iter().map(|claim| judge(Some(claim))).collect();
        if verdicts.iter().any(official) {
            return;
        }
        let claim = claims.first().map(|c| c.strength);
        let verdict = verdicts.into_iter().next().unwrap_or_else(|| judge(None));
        if !official(&verdict)
            && let Some(indicator) = indicator_of(verdict.verdict)
        {
            let strength = match verdict.verdict {
                NumberVerdict::NoClaim => asked,
                // What the brand says of its own alerts holds however it is put.
                NumberVerdict::Policy | NumberVerdict::NoSuchLine | NumberVerdict::Listed => claim.unwrap_or(Strength::Strong),
                _ => claim.map_or(Strength::Weak, |claim| claim.min(asked)),
            };
            let e164 = resolved.e164.clone();
            if let Some(found) = self.raise(indicator, strength, part, span) {
                found.because(sentence(&verdict.why)).with("number", e164).with("verdict", verdict.verdict.name());
                if let Some(brand) = verdict.brand {
                    found.with("brand", brand);
                }
            }
        }
        self.disguised_number(part, hit, resolved);
    }

    fn disguised_number(&mut self, part: usize, hit: &NumberHit, resolved: &Resolved) {
        let disguise = hit.disguise;
        let spoken = self.circumstances.channel == Channel::Call;
        let strength =
            if [Disguise::LETTERS, Disguise::INVISIBLE, Disguise::EMOJI, Disguise::ENCODED].into_iter().any(|d| disguise.has(d)) {
                Strength::Strong
            } else if hit.cue && (disguise.has(Disguise::SEPARATORS) || disguise.has(Disguise::FOREIGN)) {
                Strength::Medium
            } else if disguise.has(Disguise::WORDS) && !spoken {
                Strength::Weak
            } else {
                return;
            };
        let (span, e164) = (hit.span, resolved.e164.clone());
        let ways: Vec<&str> = disguise.names().collect();
        if let Some(found) = self.raise("disguised-number", strength, part, span) {
            found.with("number", e164).with("disguise", ways.join(" "));
        }
    }

    /// Whether a phrase of some indicator and strength is in the message.
    fn says(&self, test: impl Fn(&str, Strength) -> bool) -> bool {
        self.out.found.iter().any(|f| test(&self.knowledge.indicators[f.indicator as usize], f.strength))
    }

    /// The number a call shows. Anyone can show any number, so a good one proves nothing; an impossible one is forged.
    fn caller(&mut self) {
        let Some(shown) = self.circumstances.caller_id.clone() else { return };
        let Some(part) = self.parts.first() else { return };
        let start = part.source(crate::span::Span::new(0, 0));
        let impossible = self.knowledge.numbers.resolve_text(&shown, &self.circumstances.regions).is_none()
            && shown.bytes().filter(u8::is_ascii_digit).count() >= 7;
        if impossible && let Some(found) = self.raise("spoofed-caller", Strength::Medium, 0, start) {
            found.because("The call shows a number that no telephone company gives out.").with("number", shown);
        }
    }
}

/// The indicator that a verdict raises; none for a number that is the brand's own.
fn indicator_of(verdict: NumberVerdict) -> Option<&'static str> {
    Some(match verdict {
        NumberVerdict::Official | NumberVerdict::VanityOfficial => return None,
        NumberVerdict::NoClaim => "callback-number",
        NumberVerdict::Unlisted => "callback-number-unlisted",
        NumberVerdict::WrongBrand => "number-of-other-brand",
        NumberVerdict::NearMissDigit
        | NumberVerdict::NearMissTransposed
        | NumberVerdict::NearMissPrefix
        | NumberVerdict::NearMissLength => "near-miss-number",
        NumberVerdict::VanityUnlisted => "vanity-number",
        NumberVerdict::Premium => "premium-number",
        NumberVerdict::Fictional => "fictional-number",
        NumberVerdict::Unallocated => "unallocated-number",
        NumberVerdict::LookalikeTollfree => "lookalike-tollfree-number",
        NumberVerdict::WrongRegion => "wrong-region-number",
        NumberVerdict::NoSuchLine => "number-where-none-exists",
        NumberVerdict::Policy => "number-in-alert",
        NumberVerdict::Listed => "listed-number",
    })
}

/// A clause made a sentence.
fn sentence(clause: &str) -> String {
    let mut letters = clause.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    let mut out: String = first.chain(letters).collect();
    if !out.ends_with('.') {
        out.push('.');
    }
    out
}
