//! Numbers offered, compared with what the brand that is spoken for publishes.

use super::claim::Claim;
use super::number::{Call, CallerVerdict, Circumstances, NumberVerdict, Resolved, Verdict};
use super::{CALLER_PART, Case};
use crate::message::{Channel, Region};
use crate::pack::Strength;
use crate::scan::part::PartHits;
use crate::scan::phone::{Disguise, NumberHit};
use crate::span::Span;

/// How near a request to call stands to its number, in words.
const NEAR: u32 = 20;
/// Claims that a number is compared with; the clearest come first.
const CLAIMS: usize = 4;

impl Case<'_> {
    pub(super) fn numbers(&mut self) {
        let alarmed = self.says(|indicator, _| indicator == "infection-alarm");
        let none = self.parts.iter().all(|part| part.numbers.is_empty());
        let regions = if none { Vec::new() } else { self.likely_regions() };
        for (number, part) in self.parts.iter().enumerate() {
            for (place, hit) in part.numbers.iter().enumerate() {
                // Digits that neither look like a number nor are called one are counts, prices, ids.
                let plain = !(hit.plus || hit.cue || hit.strong || hit.vanity.is_some());
                let lists = self.circumstances.lists;
                if plain && lists.is_empty() {
                    continue;
                }
                let Some(resolved) = self.knowledge.numbers.resolve(hit, &regions) else { continue };
                let doubtful = plain || !resolved.valid && !hit.cue;
                if doubtful && lists.blocks(resolved.key()).is_none() || lists.allows(resolved.key()).is_some_and(|_| !alarmed) {
                    continue;
                }
                let asked = self.asked_to_call(part, place);
                self.number(number, hit, &resolved, asked, alarmed);
            }
        }
        self.caller();
    }

    /// Where national numbers of the message are most likely at home: the reader's country, then those of its language, then those of
    /// the brands it speaks for. Of the countries of a language, those of the brand it speaks for come first: `1860 123 4567` is a
    /// number of a bank in India, and in America another.
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
        let home = self.claims.first().map_or(&[][..], |c| &self.knowledge.brand(c.brand).countries);
        let (own, others): (Vec<&str>, Vec<&str>) = codes.iter().partition(|code| home.iter().any(|country| country == *code));
        let all = (own.into_iter()).chain(others).chain(brands.map(String::as_str).take(4)).filter_map(Region::new);
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
        let near = part.phrases.iter().filter(|hit| hit.from < to + NEAR && from < hit.to + NEAR);
        let requests = near.filter(|hit| self.knowledge.indicates(hit.phrase, "callback-request"));
        let strongest = requests.map(|hit| self.knowledge.scan.row(hit.phrase).strength).max();
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
                regions: self.circumstances.regions,
                lists: Some(self.circumstances.lists),
                ..Circumstances::default()
            };
            self.knowledge.numbers.judge(resolved, &on)
        };
        let official = |v: &Verdict| matches!(v.verdict, NumberVerdict::Official | NumberVerdict::VanityOfficial);
        let verdicts: Vec<Verdict> = claims.iter().map(|claim| judge(Some(claim))).collect();
        if verdicts.iter().any(official) {
            return;
        }
        self.seen_for_others(part, span, resolved, &claims);
        let claim = claims.first().map(|c| c.strength);
        let verdict = verdicts.into_iter().next().unwrap_or_else(|| judge(None));
        if !official(&verdict)
            && let Some(indicator) = indicator_of(verdict.verdict)
        {
            let strength = match verdict.verdict {
                NumberVerdict::NoClaim => asked,
                // What the brand says of its own alerts holds however it is put.
                NumberVerdict::Policy | NumberVerdict::NoSuchLine => claim.unwrap_or(Strength::Strong),
                NumberVerdict::Listed => strength_of(verdict.score),
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

    /// A number that was offered in another name in a message seen before.
    fn seen_for_others(&mut self, part: usize, span: Span, resolved: &Resolved, claims: &[Claim]) {
        let Some((seen, claim)) = self.circumstances.seen.zip(claims.first()) else { return };
        let id = self.knowledge.brand_id(claim.brand);
        let others: Vec<&str> = seen.brands(&resolved.e164).filter(|other| *other != id).collect();
        let strength = match others.len() {
            0 => return,
            1 => Strength::Medium,
            _ => Strength::Strong,
        };
        let (e164, brands) = (resolved.e164.clone(), others.join(" "));
        if let Some(found) = self.raise("reused-number", strength, part, span) {
            found.with("number", e164).with("brands", brands);
        }
    }

    /// The number a call shows. Anyone can show any number, so a good one proves nothing.
    fn caller(&mut self) {
        let caller = &self.circumstances.caller;
        let Some(shown) = caller.shown else { return };
        let call = Call {
            own: caller.own,
            regions: self.circumstances.regions,
            attestation: caller.attestation,
            lists: Some(self.circumstances.lists),
        };
        let report = self.knowledge.numbers.judge_caller(shown, &call);
        let (indicator, strength) = match report.verdict {
            CallerVerdict::Plain => return,
            CallerVerdict::OwnNumber => ("spoofed-caller", Strength::Strong),
            CallerVerdict::Unallocated | CallerVerdict::SpoofRisk => ("spoofed-caller", Strength::Medium),
            CallerVerdict::Neighbour => ("spoofed-caller", Strength::Weak),
            CallerVerdict::Listed => ("listed-caller", strength_of(report.score)),
        };
        let span = Span::new(0, shown.len());
        if let Some(found) = self.raise(indicator, strength, usize::from(CALLER_PART), span) {
            found.because(sentence(&report.why)).with("verdict", report.verdict.name());
            if let Some(e164) = report.e164 {
                found.with("caller", e164);
            }
            if let Some(brand) = report.brand {
                found.with("brand", brand);
            }
        }
    }
}

/// How much a score from 0 to 1 says.
fn strength_of(score: f64) -> Strength {
    if score >= 0.9 {
        Strength::Strong
    } else if score >= 0.7 {
        Strength::Medium
    } else {
        Strength::Weak
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
