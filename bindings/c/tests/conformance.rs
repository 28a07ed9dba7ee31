//! The messages and vectors through the C library: a C program that reads them from its standard input.

mod build;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;

use build::{Built, compilers, program};
use bunco_conformance::{Body, Case, Door, all, judge, run};

/// The program `tests/door.c`, running.
struct CLibrary {
    child: Child,
    pipes: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
}

impl CLibrary {
    fn open() -> CLibrary {
        let compiler = compilers("door.c").first().copied().expect("gcc or clang is installed");
        let path = program("tests/door.c", compiler, Built::Shared).0;
        let mut child =
            Command::new(path).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program just built runs");
        let pipes = (child.stdin.take().expect("it is piped"), BufReader::new(child.stdout.take().expect("it is piped")));
        CLibrary { child, pipes: Mutex::new(pipes) }
    }

    /// The report as the library writes it.
    fn json(&self, case: &Case) -> String {
        let (input, output) = &mut *self.pipes.lock().expect("no test panicked here");
        let mut say = |word: &str, bytes: &[u8]| {
            let head = format!("{word} {}\n", bytes.len());
            input.write_all(&[head.as_bytes(), bytes].concat()).expect("the program reads");
        };
        match &case.body {
            Body::Mail(bytes) => say("mail", bytes),
            body => {
                if let Some(from) = &case.from {
                    say("from", from.as_bytes());
                }
                match body {
                    Body::Html(bytes) => say("html", bytes),
                    Body::Text(bytes) | Body::Mail(bytes) => say("text", bytes),
                }
            }
        }
        if let Some(channel) = &case.channel {
            let at = ["email", "sms", "chat", "web", "call"].iter().position(|name| name == channel).expect("a known channel");
            say("channel", (at + 1).to_string().as_bytes());
        }
        if let Some(region) = &case.region {
            say("region", region.as_bytes());
        }
        if case.authenticated {
            say("authenticated", b"");
        }
        say("scan", b"");
        let mut line = String::new();
        output.read_line(&mut line).expect("the program answers in UTF-8");
        line
    }
}

impl Drop for CLibrary {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Door for CLibrary {
    fn scan(&self, case: &Case) -> serde_json::Value {
        serde_json::from_str(&self.json(case)).unwrap_or_else(|e| panic!("{}: not JSON: {e}", case.name))
    }
}

#[test]
fn c_library() {
    let cases = all();
    judge(&cases, &run(&CLibrary::open(), &cases)).unwrap_or_else(|text| panic!("{text}"));
}

#[test]
fn its_reports_are_those_of_the_rust_library_to_the_byte() {
    let (c, rust) = (CLibrary::open(), bunco::Engine::builtin());
    for case in all() {
        let report = rust.scan(&case.message()).to_json().to_string();
        assert_eq!(c.json(&case).trim_end_matches('\n'), report, "{}", case.name);
    }
}
