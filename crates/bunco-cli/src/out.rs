//! The two ways out: answers on standard output, trouble on standard error.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::process;

use anstream::{AutoStream, ColorChoice};

use crate::args::When;
use crate::clean;

pub(crate) use bunco_folder::reason;

/// Standard output, and what it can show.
pub(crate) struct Out {
    stream: AutoStream<io::Stdout>,
    page: Page,
}

/// What a page can show.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    /// Whether styles are written; without them, highlighted words stand in «».
    pub(crate) colour: bool,
    /// Columns.
    pub(crate) width: usize,
}

/// Wider lines are hard to read.
const MAX_WIDTH: usize = 100;
const MIN_WIDTH: usize = 24;

impl Out {
    pub(crate) fn new(when: When) -> Out {
        let stdout = io::stdout();
        let choice = match when {
            When::Auto => AutoStream::choice(&stdout),
            When::Always => ColorChoice::Always,
            When::Never => ColorChoice::Never,
        };
        let columns =
            if stdout.is_terminal() { terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)) } else { None };
        let width = columns.unwrap_or(80).clamp(MIN_WIDTH, MAX_WIDTH);
        Out { page: Page { colour: choice != ColorChoice::Never, width }, stream: AutoStream::new(stdout, choice) }
    }

    pub(crate) fn page(&self) -> Page {
        self.page
    }

    /// Writes at once. Ends the program quietly when nobody reads any more, as `head` does after its lines.
    pub(crate) fn write(&mut self, text: &str) {
        match self.stream.write_all(text.as_bytes()).and_then(|()| self.stream.flush()) {
            Ok(()) => {}
            Err(e) if e.kind() == io::ErrorKind::BrokenPipe => process::exit(0),
            Err(e) => {
                complain(format_args!("cannot write: {}", reason(&e)));
                process::exit(2);
            }
        }
    }
}

/// One line on standard error. File names and texts in it cannot drive the terminal.
pub(crate) fn complain(what: impl Display) {
    // Nothing is left to tell it to when standard error is closed.
    let _ = writeln!(io::stderr(), "bunco: {}", clean::line(&what.to_string()));
}
