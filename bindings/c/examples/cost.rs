//! Scans a file as text so many times; `tests/cost.c` does the same in C, and check.sh compares what both cost.

use bunco::{Engine, Message};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (path, scans) = arguments.next().zip(arguments.next()).expect("usage: cost FILE SCANS");
    let text = std::fs::read(path).expect("the file can be read");
    let engine = Engine::builtin();
    let mut scanner = engine.scanner();
    for _ in 0..scans.parse().expect("a number of scans") {
        std::hint::black_box(scanner.scan(&Message::from_text(text.as_slice())).level());
    }
}
