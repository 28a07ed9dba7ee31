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
    damping: f64,
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

/// How far above what was held before a weight may be fitted, in natural-log units.
const ABOVE: f64 = 1.0;
/// No weight is larger, after calibration.
const HEAVIEST: f64 = 4.5;

impl Shape {
    pub(crate) fn of(pack: &Pack) -> Shape {
        let ids: Vec<String> = pack.indicators.keys().cloned().collect();
        let mut families = BTreeMap::new();
        let mut family = Vec::new();
        let mut prior = Vec::new();
        for indicator in pack.indicators.values() {
            let next = families.len();
            family.push(*families.entry(indicator.family.clone()).or_insert(next));
            let w = indicator.prior.as_ref().unwrap_or(&indicator.weight);
            prior.push([w.weak, w.medium, w.strong]);
        }
        let place = ids.iter().cloned().zip(0..).collect();
        Shape { ids, place, family, prior, damping: pack.judging.damping, base: -4.0 }
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
        let total: f64 = kept.iter().map(|s| s.weight).sum();
        let (mut base_speed, rate) = (0.0, 0.9);
        let mut shares = Vec::new();
        for sample in &kept {
            for &(place, strength) in &sample.features {
                seen[place][strength] += sample.weight;
            }
        }
        for _ in 0..STEPS {
            let mut slope = vec![[0.0; 3]; model.weights.len()];
            let mut base_slope = 0.0;
            for sample in &kept {
                model.shares(shape, sample, &mut shares);
                let z = model.base + shares.iter().map(|&(p, s, share)| model.weights[p][s] * share).sum::<f64>();
                let error = (logistic(z) - f64::from(u8::from(sample.scam))) * sample.weight;
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
                    // One finding alone is never to decide, however telling it is in the data at hand.
                    *weight = (*weight + *step).clamp(0.0, shape.prior[place][strength] + ABOVE);
                }
                rise(&mut model.weights[place]);
            }
        }
        model
    }

    /// The evidence of a sample in natural-log units.
    pub(crate) fn sum(&self, shape: &Shape, sample: &Sample) -> f64 {
        let mut shares = Vec::new();
        self.shares(shape, sample, &mut shares);
        self.base + shares.iter().map(|&(p, s, share)| self.weights[p][s] * share).sum::<f64>()
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
    }

    pub(crate) fn scaled(&self, scale: f64, shift: f64) -> Model {
        let weights = self.weights.iter().map(|w| w.map(|w| (w * scale).min(HEAVIEST))).collect();
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

/// Scale and shift that make held-out scores probabilities (Platt).
pub(crate) fn calibrate(samples: &[Sample], sums: &[f64]) -> (f64, f64) {
    let (mut scale, mut shift) = (1.0, 0.0);
    let total: f64 = samples.iter().map(|s| s.weight).sum();
    for _ in 0..4000 {
        let (mut by_scale, mut by_shift) = (0.0, 0.0);
        for (sample, z) in samples.iter().zip(sums) {
            let error = (logistic(scale * z + shift) - f64::from(u8::from(sample.scam))) * sample.weight / total;
            by_scale += error * z;
            by_shift += error;
        }
        scale -= 0.1 * by_scale;
        shift -= 0.5 * by_shift;
    }
    (scale, shift)
}

pub(crate) fn logistic(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}
