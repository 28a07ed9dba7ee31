//! A bar on standard error for work that takes long, when that is a terminal.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

pub(crate) struct Progress {
    bar: ProgressBar,
    started: Instant,
    shown: bool,
}

/// Work that ends sooner shows no bar.
const PATIENCE: Duration = Duration::from_millis(500);

impl Progress {
    /// `bytes` of work in all; 0 when that is not known.
    pub(crate) fn new(bytes: u64) -> Progress {
        let bar = if bytes == 0 { ProgressBar::no_length() } else { ProgressBar::new(bytes) };
        bar.set_draw_target(ProgressDrawTarget::hidden());
        let style = if bytes == 0 { "{spinner} {bytes} {bytes_per_sec}" } else { "{wide_bar} {bytes}/{total_bytes} {eta}" };
        if let Ok(style) = ProgressStyle::with_template(style) {
            bar.set_style(style);
        }
        Progress { bar, started: Instant::now(), shown: false }
    }

    /// `bytes` more are done.
    pub(crate) fn advance(&mut self, bytes: usize) {
        if !self.shown && self.started.elapsed() > PATIENCE {
            self.shown = true;
            // Draws nothing when standard error is no terminal.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(bytes as u64);
    }

    /// Prints while the bar is out of the way.
    pub(crate) fn print(&self, print: impl FnOnce()) {
        self.bar.suspend(print);
    }

    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
