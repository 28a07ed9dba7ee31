//! Tasks of the project, run as `cargo xtask <task>`.

use std::process::ExitCode;

fn main() -> ExitCode {
    eprintln!("usage: cargo xtask gen [--check]");
    ExitCode::from(2)
}
