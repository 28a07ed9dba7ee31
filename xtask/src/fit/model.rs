//! The regression.

use std::collections::BTreeMap;

use bunco::pack::Pack;

use super::data::Sample;

/// The indicators of a pack by place, and how evidence of one family adds up.
pub(crate) struct Shape {
    pub(crate) ids: Vec<String>,
    pub(crate) place: BTreeMap<String, usize>,
    family: Vec<usize>,
    prior: Vec<[f64; 3]>,
    heaviest: Vec<[f64; 3]>,
    /// Whether a strong finding is to be enough for a suspicion.
    alone: Vec<bool>,
    damping: f64,
    crowding: f64,
    base: f64,
}

#[derive(Clone)]
pub(crate) struct Model {
    pub(crate) weights: Vec<[f64; 3]>,
    pub(crate) base: f64,
}

/// Steps of the descent; the loss no longer moves in its sixth digit then.
const STEPS: usize = 400;
/// How strongly weights are drawn to what was held before, in campaigns.
const PULL: f64 = 1.5;

/// How far above what was held before a weak, medium and strong weight may be fitted, in natural-log units. What honest mail is full
/// of is never to decide, however telling it is in the data at hand.
const ABOVE: [f64; 3] = [0.3, 0.8, 1.0];
/// What the second-strongest family counts beside the strongest, as it is written into `judge.toml`: of those tried (0.7 to 1), the one
/// that finds most at one genuine message in a hundred without losing those that are likely scams.
pub(crate) const CROWDING: f64 = 0.8;
/// No weak, medium or strong weight is larger, after calibration: what is not strong never decides alone.
const MOST: [f64; 3] = [1.5, 2.6, 4.5];
/// Nor of several things together, which may.
const MOST_TOGETHER: [f64; 3] = [2.0, 4.0, 4.5];
/// The family of those.
const TOGETHER: &str = "combination";
/// Nor those of these families, or of this indicator: who speaks, or what to do first, is no scam without a story (clinics and pharmacies have
/// menus too), and what mail is full of never is.
const LIGHTER: &[(&str, f64)] = &[
    ("press-key-request", 2.0),
    ("identity", 1.8),
    ("lure", 2.8),
    ("remote", 2.6),
    ("sender", 2.6),
    ("context", 1.0),
    ("style", 0.4),
];

impl Shape {
    pub(crate) fn of(pack: &Pack) -> Shape {
        let ids: Vec<String> = pack.indicators.keys().cloned().collect();
        let mut families = BTreeMap::new();
        let mut family = Vec::new();
        let mut prior = Vec::new();
        let mut heaviest = Vec::new();
        for (id, indicator) in &pack.indicators {
            let next = families.len();
            family.push(*families.entry(indicator.family.clone()).or_insert(next));
            let most = if indicator.family == TOGETHER { MOST_TOGETHER } else { MOST };
            let lighter =
                LIGHTER.iter().find(|(name, _)| name == id || *name == indicator.family).map_or(f64::MAX, |(_, most)| *most);
            heaviest.push(most.map(|most| most.min(lighter)));
            let w = indicator.prior.as_ref().unwrap_or(&indicator.weight);
            prior.push([w.weak, w.medium, w.strong]);
        }
        let place = ids.iter().cloned().zip(0..).collect();
        let alone = pack.indicators.values().map(|indicator| indicator.alone.is_some()).collect();
        Shape { alone, ids, place, family, prior, heaviest, damping: pack.judging.damping, crowding: CROWDING, base: -4.0 }
    }

    /// Whether an indicator is held to mean nothing by itself, and stays so.
    fn fixed(&self, place: usize) -> bool {
        self.prior[place] == [0.0; 3]
    }
}

impl Model {
    /// Minimises the weighted log loss of the samples that `keep` lets in.
    pub(crate) fn fit(shape: &Shape, samples: &[Sample], keep: impl Fn(&Sample) -> bool) -> Model {
        let kept: Vec<&Sample> = samples.iter().filter(|s| keep(s)).collect();
        let mut model = Model { weights: shape.prior.clone(), base: shape.base };
        let mut speed = vec![[0.0; 3]; model.weights.len()];
        let mut seen = vec![[1.0; 3]; model.weights.len()];
        let total: f64 = kept.iter().map(|s| s.say).sum();
        let (mut base_speed, rate) = (0.0, 0.9);
        let mut shares = Vec::new();
        for sample in &kept {
            for &(place, strength) in &sample.features {
                seen[place][strength] += sample.say;
            }
        }
        for _ in 0..STEPS {
            let mut slope = vec![[0.0; 3]; model.weights.len()];
            let mut base_slope = 0.0;
            for sample in &kept {
                model.shares(shape, sample, &mut shares);
                let z = model.base + shares.iter().map(|&(p, s, share)| model.weights[p][s] * share).sum::<f64>();
                let error = (logistic(z) - f64::from(u8::from(sample.scam))) * sample.say;
                base_slope += error;
                for &(place, strength, share) in &shares {
                    slope[place][strength] += error * share;
                }
            }
            base_speed = rate * base_speed - 2.0 * base_slope / total;
            model.base += base_speed;
            for place in (0..model.weights.len()).filter(|&p| !shape.fixed(p)) {
                for strength in 0..3 {
                    let weight = &mut model.weights[place][strength];
                    let pulled = slope[place][strength] + PULL * (*weight - shape.prior[place][strength]);
                    let step = &mut speed[place][strength];
                    *step = rate * *step - 0.4 * pulled / (seen[place][strength] + PULL);
                    *weight = (*weight + *step).clamp(0.0, shape.prior[place][strength] + ABOVE[strength]);
                }
                rise(&mut model.weights[place]);
            }
        }
        model
    }

    /// The evidence of a sample in natural-log units, above the base.
    pub(crate) fn evidence(&self, shape: &Shape, sample: &Sample) -> f64 {
        let mut shares = Vec::new();
        self.shares(shape, sample, &mut shares);
        shares.iter().map(|&(p, s, share)| self.weights[p][s] * share).sum::<f64>()
    }

    /// What share of its weight each finding counts with: all of the family's heaviest, less of the others.
    fn shares(&self, shape: &Shape, sample: &Sample, out: &mut Vec<(usize, usize, f64)>) {
        out.clear();
        out.extend(sample.features.iter().map(|&(place, strength)| (place, strength, 1.0)));
        out.sort_by(|a, b| {
            let weight = |x: &(usize, usize, f64)| self.weights[x.0][x.1];
            shape.family[a.0].cmp(&shape.family[b.0]).then(weight(b).total_cmp(&weight(a))).then(a.0.cmp(&b.0))
        });
        let mut family = usize::MAX;
        let mut share = 1.0;
        for item in out.iter_mut() {
            share = if shape.family[item.0] == family { share * shape.damping } else { 1.0 };
            family = shape.family[item.0];
            item.2 = share;
        }
        self.crowd(shape, out);
    }

    /// Each further family counts less, the heaviest in full, as in the engine.
    fn crowd(&self, shape: &Shape, out: &mut [(usize, usize, f64)]) {
        let mut families: Vec<(f64, usize)> = Vec::new();
        for (n, &(place, strength, share)) in out.iter().enumerate() {
            if n == 0 || shape.family[out[n - 1].0] != shape.family[place] {
                families.push((0.0, n));
            }
            if let Some(last) = families.last_mut() {
                last.0 += self.weights[place][strength] * share;
            }
        }
        families.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut crowd = 1.0;
        for &(_, first) in &families {
            let family = shape.family[out[first].0];
            out[first..].iter_mut().take_while(|item| shape.family[item.0] == family).for_each(|item| item.2 *= crowd);
            crowd *= shape.crowding;
        }
    }

    /// Raises the strong weights of what is to suffice alone to at least this much.
    pub(crate) fn suffice(&mut self, shape: &Shape, least: f64) {
        for (weights, _) in self.weights.iter_mut().zip(&shape.alone).filter(|(_, alone)| **alone) {
            weights[2] = weights[2].max(least);
        }
    }

    pub(crate) fn scaled(&self, shape: &Shape, scale: f64, shift: f64) -> Model {
        let capped = |(weights, most): (&[f64; 3], &[f64; 3])| std::array::from_fn(|n| (weights[n] * scale).min(most[n]));
        let weights = self.weights.iter().zip(&shape.heaviest).map(capped).collect();
        Model { weights, base: self.base * scale + shift }
    }
}

/// Makes three values rise, by the mean of those that do not.
fn rise(w: &mut [f64; 3]) {
    if w[0] > w[1] {
        let mean = (w[0] + w[1]) / 2.0;
        (w[0], w[1]) = (mean, mean);
    }
    if w[1] > w[2] {
        let mean = (w[1] + w[2]) / 2.0;
        (w[1], w[2]) = (mean, mean);
    }
    if w[0] > w[1] {
        let mean = (w[0] + w[1] + w[2]) / 3.0;
        *w = [mean; 3];
    }
}

/// The probability of these log odds.
pub(crate) fn logistic(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}
