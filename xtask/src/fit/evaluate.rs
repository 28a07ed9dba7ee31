//! Figures of a fit.

use std::collections::BTreeMap;

use super::data::{HAM, SPAM, Sample};

/// Shares of genuine mail that may be called suspicious, and likely a scam: of all, of a large source, and of all when each source
/// speaks with the root of its size.
const ALLOWED: [Allowed; 2] = [
    Allowed { all: 0.008, source: 0.02, balanced: 0.03, spam: 1.0, least: 0.59 },
    Allowed { all: 0.0013, source: 0.004, balanced: 0.003, spam: 0.049, least: 0.8 },
];
/// A source that is large enough to have a share of its own.
const LARGE: usize = 100;

struct Allowed {
    all: f64,
    source: f64,
    balanced: f64,
    /// Of spam that poses as nobody, too.
    spam: f64,
    /// No score below it is a level, however few reach it.
    least: f64,
}

/// The lowest scores, in thousandths (hundreds of messages lie between 0.83 and 0.87), that few enough genuine messages reach.
pub(crate) fn levels(samples: &[Sample], scores: &[f64]) -> (f64, f64) {
    let ham: Vec<(&Sample, f64)> = samples.iter().zip(scores.iter().copied()).filter(|(s, _)| s.label == HAM).collect();
    let mut sources: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (sample, score) in &ham {
        sources.entry(&sample.source).or_default().push(*score);
    }
    let spam: Vec<(f64, f64)> =
        samples.iter().zip(scores).filter(|(s, _)| s.label == SPAM).map(|(s, score)| (s.weight, *score)).collect();
    let [suspicious, likely] = ALLOWED.map(|allowed| {
        let fits = |level: f64| {
            let share = |scores: &[f64]| scores.iter().filter(|s| **s >= level).count() as f64 / scores.len() as f64;
            let all: Vec<f64> = ham.iter().map(|(_, score)| *score).collect();
            let said: f64 = ham.iter().map(|(s, _)| s.say).sum();
            let balanced = ham.iter().filter(|(_, score)| *score >= level).map(|(s, _)| s.say).sum::<f64>() / said;
            let sum = |least: f64| spam.iter().filter(|(_, score)| *score >= least).map(|(weight, _)| weight).sum::<f64>();
            share(&all) <= allowed.all
                && sum(level) <= allowed.spam * sum(0.0)
                && balanced <= allowed.balanced
                && sources.values().filter(|own| own.len() >= LARGE).all(|own| share(own) <= allowed.source)
        };
        let steps = (0..1000).map(|n| f64::from(n) / 1000.0);
        steps.filter(|level| *level >= allowed.least).find(|level| fits(*level)).unwrap_or(0.99)
    });
    (suspicious, likely)
}

pub(crate) fn print(samples: &[Sample], scores: &[f64], levels: (f64, f64)) {
    let mut rows: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
    for (sample, score) in samples.iter().zip(scores) {
        let row = rows.entry(&sample.label).or_default();
        row[0] += sample.weight;
        row[1] += if *score >= levels.0 { sample.weight } else { 0.0 };
        row[2] += if *score >= levels.1 { sample.weight } else { 0.0 };
    }
    println!("\nheld-out folds, campaigns counted once: label, campaigns, suspicious, likely");
    for (label, [all, suspicious, likely]) in rows {
        println!("  {label:14} {all:8.1} {:6.2}% {:6.2}%", 100.0 * suspicious / all, 100.0 * likely / all);
    }
    println!("\ncalibration: score, campaigns, mean score, scams; expected calibration error {:.4}", error(samples, scores));
    for (low, all, mean, scams) in bins(samples, scores) {
        println!("  {low:.1}.. {all:8.1} {mean:.3} {scams:.3}");
    }
}

pub(crate) fn print_source(source: &str, own: &[&Sample], score: &dyn Fn(&Sample) -> f64, levels: (f64, f64)) {
    let mut labels: Vec<&str> = own.iter().map(|s| s.label.as_str()).collect();
    labels.sort_unstable();
    labels.dedup();
    for label in labels {
        let scores: Vec<f64> = own.iter().filter(|s| s.label == label).map(|s| score(s)).collect();
        let share = |level: f64| 100.0 * scores.iter().filter(|s| **s >= level).count() as f64 / scores.len() as f64;
        println!("  {source:22} {label:14} {:5} {:6.2}% {:6.2}%", scores.len(), share(levels.0), share(levels.1));
    }
}

pub(crate) fn bins(samples: &[Sample], scores: &[f64]) -> Vec<(f64, f64, f64, f64)> {
    let mut sums = [[0.0; 3]; 10];
    for (sample, score) in samples.iter().zip(scores) {
        let bin = &mut sums[((score * 10.0) as usize).min(9)];
        bin[0] += sample.weight;
        bin[1] += sample.weight * score;
        bin[2] += if sample.scam { sample.weight } else { 0.0 };
    }
    let row = |(n, b): (usize, &[f64; 3])| (n as f64 / 10.0, b[0], b[1] / b[0].max(1e-9), b[2] / b[0].max(1e-9));
    sums.iter().enumerate().map(row).collect()
}

/// Mean distance between score and share of scams over ten bins.
fn error(samples: &[Sample], scores: &[f64]) -> f64 {
    let bins = bins(samples, scores);
    let all: f64 = bins.iter().map(|b| b.1).sum();
    bins.iter().map(|(_, n, mean, scams)| n / all * (mean - scams).abs()).sum()
}
