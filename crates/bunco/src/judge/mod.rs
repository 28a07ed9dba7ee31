//! Findings to a level: weights, families, combinations, score.
//!
//! Sees findings only, never text. Every weight is 0 or more and every rule here is monotone, so more findings never lower a score;
//! what excuses does so before (a guard sentence takes the findings it quotes away) or comes from outside the text.

pub(crate) mod advise;
mod combine;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::identify::{Found, IndicatorId};
use crate::pack::{Judging, Pack, Strength};
use crate::report::Level;
use combine::Combination;

/// The weights and combinations of a pack, by number.
#[derive(Clone, Debug)]
pub(crate) struct Judge {
    ids: Vec<String>,
    rows: Vec<Row>,
    combinations: Vec<Combination>,
    judging: Judging,
    /// By family.
    families: Vec<Family>,
}

/// How the evidence of a family adds up.
#[derive(Clone, Copy, Debug)]
struct Family {
    damping: f64,
    cap: f64,
}

#[derive(Clone, Debug)]
struct Row {
    family: u16,
    weights: [f64; 3],
    /// Of the pack, at hand for reports without a look-up by id.
    why: Box<str>,
    cleared: Box<str>,
}

/// A finding as it counts.
#[derive(Clone, Copy, Debug)]
struct Counted {
    family: u16,
    indicator: IndicatorId,
    strength: Strength,
    weight: f64,
    /// Among the findings.
    place: usize,
}

/// What the evidence comes to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Judgement {
    pub(crate) level: Level,
    pub(crate) score: f64,
    pub(crate) base: f64,
    /// For each finding, in order: what it adds.
    pub(crate) points: Vec<f64>,
}

impl Judge {
    pub(crate) fn new(pack: &Pack) -> Judge {
        let ids: Vec<String> = pack.indicators.keys().cloned().collect();
        let mut families = BTreeMap::new();
        let rows = pack
            .indicators
            .values()
            .map(|indicator| {
                let next = families.len() as u16;
                let family = *families.entry(indicator.family.clone()).or_insert(next);
                let w = &indicator.weight;
                let [why, cleared] = [&indicator.why, &indicator.cleared].map(|text| text.as_str().into());
                Row { family, weights: [w.weak, w.medium, w.strong], why, cleared }
            })
            .collect();
        let number = |id: &str| ids.binary_search_by(|other| other.as_str().cmp(id)).ok().map(|n| n as IndicatorId);
        let combinations = combine::compile(pack, &number);
        let mut of: Vec<Family> = vec![Family { damping: pack.judging.damping, cap: f64::INFINITY }; families.len()];
        for (name, rule) in &pack.judging.families {
            let Some(number) = families.get(name) else { continue };
            let family = &mut of[usize::from(*number)];
            family.damping = rule.damping.unwrap_or(family.damping);
            family.cap = rule.cap.unwrap_or(family.cap);
        }
        Judge { rows, combinations, judging: pack.judging.clone(), families: of, ids }
    }

    /// The id of an indicator.
    pub(crate) fn id(&self, number: IndicatorId) -> &str {
        &self.ids[number as usize]
    }

    /// Why an indicator worries, and what would have cleared it.
    pub(crate) fn reasons(&self, number: IndicatorId) -> [&str; 2] {
        let row = &self.rows[usize::from(number)];
        [&row.why, &row.cleared]
    }

    /// Adds the combinations that the findings make, each at the place of its strongest member.
    pub(crate) fn combine(&self, found: &mut Vec<Found>) {
        combine::apply(&self.combinations, found, &|f: &Found| self.weight(f.indicator, f.strength), &|n| self.id(n));
    }

    /// Weighs the findings. `excused` is whether facts from outside the text speak for the sender.
    pub(crate) fn weigh(&self, found: &[Found], excused: bool) -> Judgement {
        let mut points = vec![0.0; found.len()];
        let mut counted: Vec<Counted> = found.iter().zip(0..).map(|(f, place)| self.counted(f, place)).collect();
        // The strongest finding of each indicator counts.
        counted.sort_unstable_by_key(|c| (c.indicator, Reverse(c.strength), c.place));
        counted.dedup_by_key(|c| c.indicator);
        counted.sort_unstable_by(|a, b| a.family.cmp(&b.family).then(b.weight.total_cmp(&a.weight)).then(a.place.cmp(&b.place)));
        // What each family comes to, and which of those counted make it up.
        let mut families: Vec<(f64, Range<usize>)> = Vec::new();
        let mut first = 0;
        for members in counted.chunk_by(|a, b| a.family == b.family) {
            let rule = self.families[usize::from(members[0].family)];
            let (mut share, mut left) = (1.0, rule.cap);
            let mut sum = 0.0;
            for member in members {
                let own = (member.weight * share).min(left);
                points[member.place] = own;
                sum += own;
                left -= own;
                share *= rule.damping;
            }
            families.push((sum, first..first + members.len()));
            first += members.len();
        }
        // Each further family says a little less than alone: honest mail of many parts has something of everything.
        families.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut crowd = 1.0;
        for (_, members) in &families {
            counted[members.clone()].iter().for_each(|member| points[member.place] *= crowd);
            crowd *= self.judging.crowding;
        }
        // The report's points add up to the score, so what they come to together is shared out among them.
        let bent = self.judging.bent(points.iter().sum());
        points.iter_mut().for_each(|p| *p *= bent);
        let base = self.judging.base - if excused { self.judging.authenticated } else { 0.0 };
        // Summed in the order of the report, so that its points add up to the last bit.
        let sum = points.iter().fold(base, |sum, p| sum + p);
        let score = 1.0 / (1.0 + (-sum).exp());
        let level = if score >= self.judging.likely {
            Level::LikelyScam
        } else if score >= self.judging.suspicious {
            Level::Suspicious
        } else {
            Level::NothingFound
        };
        Judgement { level, score, base, points }
    }

    fn counted(&self, found: &Found, place: usize) -> Counted {
        let &Found { indicator, strength, .. } = found;
        let family = self.rows[usize::from(indicator)].family;
        Counted { family, indicator, strength, weight: self.weight(indicator, strength), place }
    }

    /// Findings that weigh nothing, as the caller vouches for the sender.
    pub(crate) fn weightless(&self, findings: usize) -> Judgement {
        Judgement { points: vec![0.0; findings], ..self.weigh(&[], true) }
    }

    fn weight(&self, indicator: IndicatorId, strength: Strength) -> f64 {
        self.rows[indicator as usize].weights[strength as usize]
    }
}
