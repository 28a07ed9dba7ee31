//! One observable a line. Sets are words with a space between them.

use crate::{Sharing, words};

const HEADING: [&str; 8] = ["type", "value", "level", "score", "messages", "kinds", "brands", "why"];

pub(crate) fn write(sharing: &Sharing) -> String {
    let mut lines = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = lines.write_record(HEADING);
    for (observable, entry) in &sharing.entries {
        let (score, messages) = (format!("{:.3}", entry.score), entry.messages.to_string());
        let line = [
            observable.kind.name(),
            &plain(&observable.value),
            entry.level.name(),
            &score,
            &messages,
            &words(&entry.kinds),
            &words(&entry.brands),
            &plain(&entry.reasons()),
        ];
        let _ = lines.write_record(line);
    }
    String::from_utf8(lines.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A text that a spreadsheet does not take for a formula. A number in E.164 stays as it is.
fn plain(text: &str) -> String {
    let formula = match text.as_bytes() {
        [b'+', rest @ ..] => !rest.iter().all(u8::is_ascii_digit),
        [b'=' | b'-' | b'@' | b'\t' | b'\r', ..] => true,
        _ => false,
    };
    if formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_spreadsheet_runs_nothing() {
        for (text, want) in [
            ("+12025550137", "+12025550137"),
            ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
            ("=HYPERLINK(1)@shop.example", "'=HYPERLINK(1)@shop.example"),
            ("-2@shop.example", "'-2@shop.example"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("shop.example", "shop.example"),
            ("", ""),
        ] {
            assert_eq!(plain(text), want);
        }
    }
}
