//! Tasks of the project, run as `cargo xtask <task>`.

mod fit;
mod generate;
mod instructions;
mod picture;
mod plots;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let result = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["gen"] => generate::write(),
        ["gen", "--check"] => generate::check(),
        ["fit", dir, "--date", date] => fit::run(dir, date, false),
        ["fit", dir, "--dry-run"] => fit::run(dir, "", true),
        ["instructions"] => instructions::check(),
        ["instructions", "--write"] => instructions::write(),
        ["picture"] => picture::write(),
        ["plots"] => plots::write(None),
        ["plots", figures] => plots::write(Some(figures)),
        ["words", dir] => words::write(dir),
        _ => {
            eprintln!(
                "usage: cargo xtask gen [--check]\n       cargo xtask fit DIR (--date YYYY-MM-DD | --dry-run)\n       cargo xtask instructions [--write]\n       cargo xtask picture\n       cargo xtask plots [FIGURES]\n       cargo xtask words DIR"
            );
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
