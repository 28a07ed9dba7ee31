//! `cargo xtask fit DIR`: weights of the built-in pack, fitted on labelled messages.
//!
//! A logistic regression over the strongest finding of each indicator, with the engine's own damping inside families. Weights are
//! 0 or more and rise with strength; they are drawn towards what the maintainers held before (`[prior]` of an indicator), so that
//! what the data does not show keeps its value. Every campaign counts once. Scores are calibrated on folds that the weights have
//! not seen. The same data gives the same bytes.

mod data;
mod evaluate;
mod model;
mod write;

use data::Sample;
use model::{Model, Shape};

/// Parts the campaigns are divided into: each is held out once.
const FOLDS: usize = 5;

/// Fits on the messages of `dir` and writes the weights into the packs, dated `date`; with `dry`, only prints.
pub(crate) fn run(dir: &str, date: &str, dry: bool) -> Result<(), String> {
    let engine = bunco::Engine::builtin();
    let shape = Shape::of(engine.pack());
    let samples = data::load(&engine, &shape, dir)?;
    let scam = samples.iter().filter(|s| s.scam).count();
    println!("{} messages, {scam} of them scams, {} indicators", samples.len(), shape.ids.len());
    let whole = Model::fit(&shape, &samples, |_| true);
    let mut held_out = vec![0.0; samples.len()];
    for fold in 0..FOLDS {
        let model = Model::fit(&shape, &samples, |s| s.fold != fold);
        for (n, sample) in samples.iter().enumerate().filter(|(_, s)| s.fold == fold) {
            held_out[n] = model.sum(&shape, sample);
        }
    }
    let (scale, shift) = model::calibrate(&samples, &held_out);
    let scores: Vec<f64> = held_out.iter().map(|z| model::logistic(scale * z + shift)).collect();
    let model = whole.scaled(scale, shift);
    let levels = evaluate::levels(&samples, &scores);
    println!("calibration: scale {scale:.3}, shift {shift:.3}; suspicious from {:.2}, likely from {:.2}", levels.0, levels.1);
    evaluate::print(&samples, &scores, levels);
    by_source(&shape, &samples, scale, shift, levels);
    if dry {
        return Ok(());
    }
    write::write(&model, &shape, levels, date, &format!("{} messages, {scam} scams", samples.len()))
}

/// What each source gets from weights that never saw it.
fn by_source(shape: &Shape, samples: &[Sample], scale: f64, shift: f64, levels: (f64, f64)) {
    let mut sources: Vec<&str> = samples.iter().map(|s| s.source.as_str()).collect();
    sources.sort_unstable();
    sources.dedup();
    println!("\nsources left out of the fit (share of their messages at each level)");
    for source in sources {
        let model = Model::fit(shape, samples, |s| s.source != source).scaled(scale, shift);
        let own: Vec<&Sample> = samples.iter().filter(|s| s.source == source).collect();
        evaluate::print_source(source, &own, &|s| model::logistic(model.sum(shape, s)), levels);
    }
}
