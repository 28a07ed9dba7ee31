//! `cargo xtask fit DIR`: weights of the built-in pack, fitted on labelled messages.
//!
//! A logistic regression over the strongest finding of each indicator, with the engine's own damping inside families. Weights are
//! 0 or more and rise with strength; they are drawn towards what the maintainers held before (`[prior]` of an indicator), so that
//! what the data does not show keeps its value. Every campaign counts once. Genuine mail of a large source speaks more softly. Scores are
//! calibrated on folds that the weights have not seen. The strong weight of an indicator that is to suffice alone (`alone` in its file)
//! is then raised to where one such finding is suspicious. The same data gives the same bytes.

mod calibrate;
mod data;
mod evaluate;
mod model;
mod plot;
mod write;

use std::path::Path;

use bunco::Engine;
use bunco::pack::{Pack, PackFile};
use calibrate::Bend;
use data::Sample;
use model::{Model, Shape, logistic};

/// Parts the campaigns are divided into: each is held out once.
const FOLDS: usize = 5;

/// How often weights that suffice alone and levels are brought together.
const ROUNDS: usize = 8;
/// How far above the level such a finding is put, as all numbers are rounded to hundredths.
const MARGIN: f64 = 0.01;

/// Fits on the messages of `dir` and writes the weights into the packs, dated `date`, and the plots; with `dry`, only prints.
pub(crate) fn run(dir: &str, date: &str, dry: bool) -> Result<(), String> {
    let engine = engine()?;
    let shape = Shape::of(engine.pack());
    let samples = data::load(&engine, &shape, dir)?;
    let whole = Model::fit(&shape, &samples, |_| true);
    let folds: Vec<Model> = (0..FOLDS).map(|fold| Model::fit(&shape, &samples, |s| s.fold != fold)).collect();
    let all = samples;
    let (written, samples): (Vec<Sample>, Vec<Sample>) = all.iter().cloned().partition(|s| s.written);
    let scam = samples.iter().filter(|s| s.scam).count();
    println!("{} messages, {scam} of them scams, {} written ones, {} indicators", samples.len(), written.len(), shape.ids.len());
    let sums: Vec<f64> = samples.iter().map(|s| folds[s.fold].base + folds[s.fold].evidence(&shape, s)).collect();
    let (scale, shift) = calibrate::platt(&samples, &sums);
    let mut model = whole.scaled(&shape, scale, shift);
    let mut folds: Vec<Model> = folds.iter().map(|fold| fold.scaled(&shape, scale, shift)).collect();
    let mut evidence: Vec<f64> = samples.iter().map(|s| folds[s.fold].evidence(&shape, s)).collect();
    let bend_of = |keep: &dyn Fn(&Sample) -> bool| {
        Bend::fit(samples.iter().zip(evidence.iter().copied()).filter(|(s, _)| keep(s)), model.base)
    };
    // The line that a message is scored by has not seen it either.
    let bends: Vec<Bend> = (0..FOLDS).map(|fold| bend_of(&|s| s.fold != fold)).collect();
    let score =
        |evidence: &[f64]| -> Vec<f64> { samples.iter().zip(evidence).map(|(s, e)| logistic(bends[s.fold].counts(*e))).collect() };
    let bend = bend_of(&|_| true);
    let mut scores = score(&evidence);
    let mut levels = evaluate::levels(&samples, &scores);
    // Genuine mail that has such a finding raises the level, and the level what must be reached.
    let mut least = 0.0;
    for _ in 0..ROUNDS {
        let next = bend.reaching(levels.0 + MARGIN);
        if next <= least {
            break;
        }
        least = next;
        model.suffice(&shape, least);
        folds.iter_mut().for_each(|fold| fold.suffice(&shape, least));
        evidence = samples.iter().map(|s| folds[s.fold].evidence(&shape, s)).collect();
        scores = score(&evidence);
        levels = evaluate::levels(&samples, &scores);
    }
    println!("what suffices alone weighs {least:.2} or more");
    println!("scale {scale:.3}, base {:.2}; suspicious from {:.3}, likely from {:.3}", bend.base, levels.0, levels.1);
    evaluate::print(&samples, &scores, levels);
    println!("\nmessages written for the project, held-out folds");
    let score = |s: &Sample| logistic(bends[s.fold].counts(folds[s.fold].evidence(&shape, s)));
    evaluate::print_source("written", &written.iter().collect::<Vec<_>>(), &score, levels);
    by_source(&shape, &all, (scale, shift, least), &bend, levels);
    if dry {
        return Ok(());
    }
    plot::write(&samples, &scores, levels)?;
    write::write(&model, &bend, &shape, levels, date, &format!("{} messages, {scam} scams", samples.len()))
}

/// An engine with the packs as they are in the tree, which may be newer than those built in here.
fn engine() -> Result<Engine, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/bunco/packs");
    let read = |file: PackFile<'static>| {
        let text = std::fs::read_to_string(root.join(file.path)).map_err(|e| format!("{}: {e}", file.path))?;
        Ok((file.path, text))
    };
    let files: Vec<(&str, String)> = Pack::builtin_files().map(read).collect::<Result<_, String>>()?;
    let pack = Pack::load(files.iter().map(|(path, text)| PackFile { path, text })).map_err(list)?;
    Engine::builder().pack(pack).build().map_err(list)
}

fn list(errors: Vec<bunco::Error>) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What each source gets from weights that never saw it.
fn by_source(shape: &Shape, samples: &[Sample], (scale, shift, least): (f64, f64, f64), bend: &Bend, levels: (f64, f64)) {
    let mut sources: Vec<&str> = samples.iter().map(|s| s.source.as_str()).collect();
    sources.sort_unstable();
    sources.dedup();
    println!("\nsources left out of the fit (share of their messages at each level)");
    for source in sources {
        let mut model = Model::fit(shape, samples, |s| s.source != source).scaled(shape, scale, shift);
        model.suffice(shape, least);
        let own: Vec<&Sample> = samples.iter().filter(|s| s.source == source).collect();
        evaluate::print_source(source, &own, &|s| logistic(bend.counts(model.evidence(shape, s))), levels);
    }
}
