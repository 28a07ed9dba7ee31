//! An mbox, read a message at a time: `bunco_mail::mbox` for mailboxes that do not fit in memory.

use std::io::{self, BufRead, BufReader, Read};

/// The messages of an mbox, in order. Holds one of them in memory.
pub(crate) struct Mbox<R> {
    reader: BufReader<R>,
    longest: u64,
    /// The line that was read last begins a message.
    begun: bool,
    /// Nothing more comes.
    over: bool,
}

impl<R: Read> Mbox<R> {
    /// `longest` is the most bytes that are kept of a message.
    pub(crate) fn new(reader: BufReader<R>, longest: u64) -> Mbox<R> {
        Mbox { reader, longest, begun: false, over: false }
    }

    /// Whether a file that begins with `first` is an mbox: its first line is `From sender date`.
    pub(crate) fn starts_one(first: &[u8]) -> bool {
        separates(first.split(|&b| b == b'\n').next().unwrap_or_default())
    }

    /// The next message without its separator line, and whether its end is missing.
    fn message(&mut self) -> io::Result<Option<(Vec<u8>, bool)>> {
        let mut message = Vec::new();
        let (mut cut, mut blank) = (false, !self.begun);
        loop {
            let before = message.len();
            let room = self.longest.saturating_sub(before as u64).max(LINE);
            if self.reader.by_ref().take(room).read_until(b'\n', &mut message)? == 0 {
                self.over = true;
                return Ok(self.begun.then_some((message, cut)));
            }
            let line = &message[before..];
            if blank && separates(line) {
                message.truncate(before);
                if std::mem::replace(&mut self.begun, true) {
                    return Ok(Some((message, cut)));
                }
                blank = false;
                continue;
            }
            blank = line.trim_ascii_end().is_empty() && line.ends_with(b"\n");
            if message.len() as u64 > self.longest {
                message.truncate(self.longest.max(before as u64) as usize);
                cut = true;
            }
        }
    }
}

/// A separator line is never longer.
const LINE: u64 = 1024;

impl<R: Read> Iterator for Mbox<R> {
    type Item = io::Result<(Vec<u8>, bool)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let message = self.message();
        self.over |= message.is_err();
        message.transpose()
    }
}

/// `From `, something, and a time of day. Text that begins a paragraph with `From ` has no time behind it.
fn separates(line: &[u8]) -> bool {
    line.starts_with(b"From ")
        && line.len() < LINE as usize
        && line.windows(5).any(|w| w[2] == b':' && [w[0], w[1], w[3], w[4]].iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, longest: u64) -> Vec<(String, bool)> {
        let mbox = Mbox::new(BufReader::with_capacity(16, text.as_bytes()), longest);
        mbox.map(|message| message.map(|(bytes, cut)| (String::from_utf8_lossy(&bytes).into_owned(), cut)).expect("memory"))
            .collect()
    }

    const ONE: &str = "From a@b.example Mon Nov 23 12:00:00 2026\n";

    #[test]
    fn messages_are_told_apart() {
        for (text, longest, want) in [
            (
                format!("{ONE}Subject: 1\n\nbody\n\n{ONE}Subject: 2\n\nbody\n"),
                999,
                vec![("Subject: 1\n\nbody\n\n", false), ("Subject: 2\n\nbody\n", false)],
            ),
            (
                format!("{ONE}Subject: 1\n\nFrom here on it is text\n\nFrom that too\n"),
                999,
                vec![("Subject: 1\n\nFrom here on it is text\n\nFrom that too\n", false)],
            ),
            (format!("{ONE}a\n{ONE}b"), 999, vec![(&*format!("a\n{ONE}b"), false)]),
            (format!("{ONE}\n{ONE}"), 999, vec![("\n", false), ("", false)]),
            (format!("{ONE}{}\n\n{ONE}next", "x".repeat(5000)), 8, vec![("xxxxxxxx", true), ("next", false)]),
            (String::new(), 9, vec![]),
        ] {
            let got = split(&text, longest);
            let got: Vec<(&str, bool)> = got.iter().map(|(text, cut)| (&**text, *cut)).collect();
            assert_eq!(got, want, "{text:?}");
            if got.iter().all(|(_, cut)| !cut) {
                let whole: Vec<String> =
                    bunco_mail::mbox(text.as_bytes()).map(|mail| String::from_utf8_lossy(&mail).into_owned()).collect();
                assert_eq!(got.iter().map(|(text, _)| *text).collect::<Vec<_>>(), whole, "bunco_mail::mbox reads it so: {text:?}");
            }
        }
    }
}
