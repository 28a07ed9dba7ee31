//! Splits an mbox into its mails (RFC 4155, and the kinds before it).

use crate::field::line;
use memchr::memmem;
use std::borrow::Cow;

/// The mails of an mbox, in order, without the `From ` line before each. Time is linear in the input.
///
/// A mail begins at a `From ` line that opens the file, or that follows an empty line and names a time of day, so that a sentence
/// which begins with the word does not split its mail. A `>From ` that the writer of the file quoted is unquoted (`>>From ` loses
/// one `>`); a mail without one is borrowed. Bytes that do not open with a `From ` line are one mail.
pub fn mbox(bytes: &[u8]) -> impl Iterator<Item = Cow<'_, [u8]>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let start = if bytes[at..].starts_with(b"From ") { line(bytes, at).1 } else { at };
        let end = next_mail(bytes, start);
        at = end;
        Some(unquote(&bytes[start..end]))
    })
}

/// Where the next mail begins, at `from` or after it.
fn next_mail(bytes: &[u8], from: usize) -> usize {
    memmem::find_iter(&bytes[from..], b"\nFrom ")
        .map(|found| from + found + 1)
        .find(|&start| {
            let before = bytes[from..start - 1].strip_suffix(b"\r").unwrap_or(&bytes[from..start - 1]);
            (before.is_empty() || before.ends_with(b"\n")) && has_time(line(bytes, start).0)
        })
        .unwrap_or(bytes.len())
}

/// Whether a line holds `hh:mm`.
fn has_time(line: &[u8]) -> bool {
    line[..line.len().min(200)].windows(5).any(|w| w[2] == b':' && [w[0], w[1], w[3], w[4]].iter().all(u8::is_ascii_digit))
}

/// Takes one `>` from each line of `>`s before `From `.
fn unquote(mail: &[u8]) -> Cow<'_, [u8]> {
    let mut out = Vec::new();
    let mut kept = 0;
    for found in memmem::find_iter(mail, b">From ") {
        let start = found - mail[..found].iter().rev().take_while(|&&b| b == b'>').count();
        if start == 0 || mail[start - 1] == b'\n' {
            out.reserve_exact(if kept == 0 { mail.len() } else { 0 });
            out.extend_from_slice(&mail[kept..found]);
            kept = found + 1;
        }
    }
    if kept == 0 {
        return Cow::Borrowed(mail);
    }
    out.extend_from_slice(&mail[kept..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits() {
        let line = "From a@shop.example Mon Nov 23 12:00:00 2026\n";
        let cases: [(&str, String, &[&str]); 9] = [
            ("nothing", String::new(), &[]),
            ("one", format!("{line}Subject: a\n\na\n"), &["Subject: a\n\na\n"]),
            ("two", format!("{line}Subject: a\n\na\n\n{line}Subject: b\n\nb\n"), &["Subject: a\n\na\n\n", "Subject: b\n\nb\n"]),
            ("no body", format!("{line}\n{line}Subject: b\n"), &["\n", "Subject: b\n"]),
            ("a sentence", format!("{line}Subject: a\n\nFrom now on, call 12.\n"), &["Subject: a\n\nFrom now on, call 12.\n"]),
            ("no empty line", format!("{line}Subject: a\n\na\n{line}"), &[&format!("Subject: a\n\na\n{line}")]),
            (
                "quoted",
                format!("{line}Subject: a\n\n>From me\n>>From you\nx>From\n>From"),
                &["Subject: a\n\nFrom me\n>From you\nx>From\n>From"],
            ),
            ("no mbox", "Subject: a\n\na".to_string(), &["Subject: a\n\na"]),
            ("only lines", format!("{line}{line}"), &[line]),
        ];
        for (name, file, mails) in cases {
            for (file, mails) in [
                (file.clone(), mails.iter().map(|mail| mail.to_string()).collect::<Vec<_>>()),
                (file.replace('\n', "\r\n"), mails.iter().map(|mail| mail.replace('\n', "\r\n")).collect()),
            ] {
                let split: Vec<_> = mbox(file.as_bytes()).map(|mail| String::from_utf8_lossy(&mail).into_owned()).collect();
                assert_eq!(split, mails, "{name}");
            }
        }
    }

    #[test]
    fn borrows_what_is_not_quoted() {
        assert!(mbox(b"From a\nSubject: a\n\nA>From b").all(|mail| matches!(mail, Cow::Borrowed(_))));
    }
}
