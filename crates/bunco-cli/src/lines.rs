//! A stream of lines, cut into batches, and the run that answers each line.

use std::io::{self, BufRead, BufReader, Read};

use bunco::Report;

use crate::args::Work;
use crate::out::{Out, complain, reason};
use crate::pool::{self, Job};
use crate::progress::Progress;
use crate::summary::Summary;

/// The answer to a line.
pub(crate) struct Answer {
    /// One line without its break, or nothing.
    pub(crate) text: String,
    /// Of a message.
    pub(crate) report: Option<Report>,
}

/// What a run came to.
#[derive(Default)]
pub(crate) struct Sum {
    /// What all messages come to.
    pub(crate) summary: Summary,
    /// Whether something could not be read.
    pub(crate) trouble: bool,
}

/// Answers each line of standard input, in order. A line that `answer` refuses gets the line of `refusal` in its place.
pub(crate) fn run<S>(
    work: Work,
    out: &mut Out,
    state: impl Fn() -> S + Sync,
    answer: impl Fn(&mut S, &[u8]) -> Result<Answer, String> + Sync,
    refusal: impl Fn(u64, &str) -> String + Sync,
) -> Sum {
    let mut sum = Sum::default();
    let mut progress = Progress::new(0);
    let mut batches = Batches::new(BufReader::with_capacity(1 << 18, io::stdin()), work.max_bytes);
    let each = |state: &mut S, batch: Batch| {
        let (bytes, mut text, mut summary, mut trouble) = (batch.bytes(), String::new(), Summary::default(), false);
        for (number, line) in (batch.first..).zip(batch.lines) {
            let answered = match line {
                Some(line) => answer(state, &line),
                None => Err(format!("the line is longer than {} bytes; see --max-bytes", work.max_bytes)),
            };
            match answered {
                Ok(answer) => {
                    add_line(&mut text, &answer.text);
                    answer.report.iter().for_each(|report| summary.add(report));
                }
                Err(why) => {
                    add_line(&mut text, &refusal(number, &why));
                    trouble = true;
                }
            }
        }
        (bytes, text, summary, trouble)
    };
    pool::in_order(pool::threads(work.threads), batches.by_ref(), state, each, |(bytes, text, summary, trouble)| {
        progress.print(|| out.write(&text));
        progress.advance(bytes);
        sum.summary.merge(summary);
        sum.trouble |= trouble;
    });
    progress.finish();
    if let Some(e) = batches.error {
        complain(format_args!("cannot read standard input: {}", reason(&e)));
        sum.trouble = true;
    }
    sum
}

fn add_line(text: &mut String, line: &str) {
    if !line.is_empty() {
        text.push_str(line);
        text.push('\n');
    }
}

/// Lines that are answered together.
struct Batch {
    /// The number of its first line, from 1.
    first: u64,
    /// Without line breaks; `None` is a line that was too long.
    lines: Vec<Option<Vec<u8>>>,
}

impl Job for Batch {
    fn bytes(&self) -> usize {
        self.lines.iter().flatten().map(Vec::len).sum()
    }
}

/// Cuts a stream into batches of lines. A batch ends where the reader would have to wait, so that a program that sends one record
/// and waits for its answer gets it.
struct Batches<R> {
    reader: R,
    next: u64,
    longest: u64,
    /// Why reading stopped before the end.
    error: Option<io::Error>,
}

/// More lines than this share no batch; other threads want some too.
const LINES: usize = 64;
const BYTES: usize = 1 << 16;

impl<R> Batches<R> {
    /// `longest` is in bytes.
    fn new(reader: R, longest: u64) -> Batches<R> {
        Batches { reader, next: 1, longest, error: None }
    }
}

impl<R: Read> Batches<BufReader<R>> {
    fn line(&mut self) -> io::Result<Option<Option<Vec<u8>>>> {
        let mut line = Vec::new();
        let limit = self.longest.saturating_add(1);
        if self.reader.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if line.len() as u64 == limit {
            drop(line);
            self.reader.skip_until(b'\n')?;
            return Ok(Some(None));
        }
        Ok(Some(Some(line)))
    }
}

impl<R: Read> Iterator for Batches<BufReader<R>> {
    type Item = Batch;

    fn next(&mut self) -> Option<Batch> {
        let mut batch = Batch { first: self.next, lines: Vec::new() };
        let mut bytes = 0;
        while self.error.is_none() {
            match self.line() {
                Ok(Some(mut line)) => {
                    if let Some(line) = line.as_mut().filter(|line| self.next == 1 && line.starts_with(b"\xef\xbb\xbf")) {
                        line.drain(..3);
                    }
                    bytes += line.as_ref().map_or(0, Vec::len);
                    batch.lines.push(line);
                    self.next += 1;
                }
                Ok(None) => break,
                Err(e) => self.error = Some(e),
            }
            if batch.lines.len() == LINES || bytes >= BYTES || !self.reader.buffer().contains(&b'\n') {
                break;
            }
        }
        (!batch.lines.is_empty()).then_some(batch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_and_bounded() {
        let text: &[u8] = b"\xef\xbb\xbfone\n\ntoo long\nlast";
        let mut batches = Batches::new(BufReader::new(text), 6);
        let lines: Vec<Option<Vec<u8>>> = batches.by_ref().flat_map(|batch| batch.lines).collect();
        assert_eq!(lines, [Some(b"one".to_vec()), Some(b"".to_vec()), None, Some(b"last".to_vec())]);
        assert_eq!(batches.next, 5);
    }
}
