//! From sums of evidence to scores that come true: scale and shift (Platt), then a bent line that only rises.

use super::data::Sample;
use super::model::logistic;

/// Sums of evidence at which the line may bend, in natural-log units.
const KNOTS: [f64; 8] = [0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 9.0];
/// The line rises at least this much a unit: what is found more must show.
const LEAST: f64 = 0.1;
/// How strongly the line is held to be straight, in campaigns.
const STRAIGHT: f64 = 3.0;
/// Steps of either descent; the loss no longer moves in its sixth digit then.
const STEPS: usize = 4000;

/// What sums of evidence above the base count.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bend {
    /// Where no evidence stands.
    pub(crate) base: f64,
    /// Rise a unit between the knots, and beyond the last.
    rises: [f64; KNOTS.len()],
}

impl Bend {
    /// The line that makes these sums (above the base) come true.
    pub(crate) fn fit<'s>(samples: impl Iterator<Item = (&'s Sample, f64)>, base: f64) -> Bend {
        let rows: Vec<(f64, f64, f64)> = samples.map(|(s, sum)| (sum.max(0.0), f64::from(u8::from(s.scam)), s.weight)).collect();
        let total: f64 = rows.iter().map(|r| r.2).sum();
        let mut bend = Bend { base, rises: [1.0; KNOTS.len()] };
        let mut reach = [0.0; KNOTS.len()];
        for (sum, _, weight) in &rows {
            segments(*sum, |n, length| reach[n] += length * length * weight);
        }
        for _ in 0..STEPS {
            let (mut by_base, mut by_rise) = (0.0, [0.0; KNOTS.len()]);
            for (sum, scam, weight) in &rows {
                let error = (logistic(bend.counts(*sum)) - scam) * weight;
                by_base += error;
                segments(*sum, |n, length| by_rise[n] += error * length);
            }
            bend.base -= 0.5 * by_base / total;
            for n in 0..KNOTS.len() {
                let pulled = by_rise[n] + STRAIGHT * (bend.rises[n] - 1.0);
                bend.rises[n] = (bend.rises[n] - 0.5 * pulled / (reach[n] + STRAIGHT)).max(LEAST);
            }
        }
        bend
    }

    /// Log odds of a message with this much evidence.
    pub(crate) fn counts(&self, sum: f64) -> f64 {
        let mut out = self.base;
        segments(sum, |n, length| out += self.rises[n] * length);
        out
    }

    /// The least sum, in hundredths, with which a score is reached.
    pub(crate) fn reaching(&self, score: f64) -> f64 {
        let sums = (0..=2000).map(|n| f64::from(n) / 100.0);
        sums.into_iter().find(|sum| logistic(self.counts(*sum)) >= score).unwrap_or(20.0)
    }

    /// The points of the line, as `judge.toml` has them.
    pub(crate) fn points(&self) -> Vec<[f64; 2]> {
        KNOTS.iter().map(|&knot| [knot, self.counts(knot) - self.base]).collect()
    }
}

/// How much of a sum lies in each stretch between knots.
fn segments(sum: f64, mut each: impl FnMut(usize, f64)) {
    let mut from = 0.0;
    for (n, &knot) in KNOTS.iter().enumerate() {
        let to = if n + 1 == KNOTS.len() { sum } else { sum.min(knot) };
        if to <= from {
            return;
        }
        each(n, to - from);
        from = to;
    }
}

/// Scale and shift that make held-out sums log odds (Platt).
pub(crate) fn platt(samples: &[Sample], sums: &[f64]) -> (f64, f64) {
    let (mut scale, mut shift) = (1.0, 0.0);
    let total: f64 = samples.iter().map(|s| s.weight).sum();
    for _ in 0..STEPS {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_goes_through_its_points() {
        let bend = Bend { base: -3.0, rises: [2.0, 1.5, 1.0, 1.0, 0.5, 0.5, 0.5, 0.1] };
        assert_eq!(bend.counts(0.0), -3.0);
        assert_eq!(bend.counts(0.25), -2.5);
        assert_eq!(bend.points()[..3], [[0.5, 1.0], [1.0, 1.75], [1.5, 2.25]]);
        assert_eq!(bend.reaching(logistic(-2.5)), 0.25);
        let last = bend.points()[7];
        assert!((bend.counts(10.0) - (last[1] - 3.0 + 0.1)).abs() < 1e-12);
    }
}
