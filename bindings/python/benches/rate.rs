//! How fast the library is without Python: texts on standard input, one JSON string a line; seconds on standard output.
//!
//! With `one` as argument, the time of a scan by one scanner of one thread, best of several passes over the texts; otherwise the time
//! for all texts on all cores. bench.py runs it.
#![forbid(unsafe_code)]

use std::io::{BufRead, stdin};
use std::time::Instant;

use bunco::{Engine, Message};
use rayon::prelude::*;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let texts = stdin()
        .lock()
        .lines()
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<Result<Vec<String>, Box<dyn std::error::Error>>>()?;
    let engine = Engine::builtin();
    let one = std::env::args().any(|argument| argument == "one");
    let pass = || {
        let start = Instant::now();
        if one {
            let mut scanner = engine.scanner();
            texts.iter().for_each(|text| drop(std::hint::black_box(scanner.scan(&Message::from_text(text)))));
            return start.elapsed().as_secs_f64();
        }
        let reports = texts.par_iter().map_init(|| engine.scanner(), |scanner, text| scanner.scan(&Message::from_text(text)));
        let reports: Vec<_> = reports.collect();
        let seconds = start.elapsed().as_secs_f64();
        drop(std::hint::black_box(reports));
        seconds
    };
    println!("{}", (0..2).map(|_| pass()).fold(f64::INFINITY, f64::min));
    Ok(())
}
