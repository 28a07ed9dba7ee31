//! Figures of a fit.

use std::collections::BTreeMap;

use super::data::Sample;

/// Genuine mail that may be called suspicious, and likely a scam.
const ALLOWED: (f64, f64) = (0.011, 0.0009);

/// The lowest scores, in hundredths, from which few enough genuine messages are reached; not below a half and nine tenths.
pub(crate) fn levels(samples: &[Sample], scores: &[f64]) -> (f64, f64) {
    let mut ham: Vec<f64> = samples.iter().zip(scores).filter(|(s, _)| s.label == "ham").map(|(_, score)| *score).collect();
    ham.sort_by(|a, b| b.total_cmp(a));
    let cut = |share: f64, least: f64| {
        let place = (ham.len() as f64 * share) as usize;
        let score = ham.get(place).copied().unwrap_or(0.0);
        (((score * 100.0).floor() + 1.0) / 100.0).clamp(least, 0.99)
    };
    (cut(ALLOWED.0, 0.4), cut(ALLOWED.1, 0.8))
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

fn bins(samples: &[Sample], scores: &[f64]) -> Vec<(f64, f64, f64, f64)> {
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
