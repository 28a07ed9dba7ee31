//! Prints how the reports of the Rust library differ from what is expected of the messages and vectors; those in `open.txt` too.
//! With a word as argument, only cases that have it in their names.
#![forbid(unsafe_code)]

use bunco::Engine;
use bunco_conformance::{all, open, run, table};
use std::collections::BTreeSet;

fn main() {
    let word = std::env::args().nth(1).unwrap_or_default();
    let cases = all();
    let mut differences = run(&Engine::builtin(), &cases);
    differences.retain(|d| d.case.contains(&word));
    let differ: BTreeSet<&str> = differences.iter().map(|d| d.case.as_str()).collect();
    let open = open();
    let news = differ.iter().filter(|name| !open.contains(**name)).count();
    let right: Vec<&String> = open.iter().filter(|name| name.contains(&word) && !differ.contains(name.as_str())).collect();
    print!("{}", table(&differences));
    println!("{} of {} cases differ, {news} of them not in open.txt; in open.txt but right: {right:?}", differ.len(), cases.len());
}
