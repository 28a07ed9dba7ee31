//! The messages and vectors through the Rust library.

use bunco::Engine;
use bunco_conformance::{all, judge, run};

#[test]
fn rust_library() {
    let cases = all();
    judge(&cases, &run(&Engine::builtin(), &cases)).unwrap_or_else(|text| panic!("{text}"));
}
