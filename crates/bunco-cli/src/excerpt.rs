//! The words of a message around its findings.

use bunco::{Part, PartKind, Span};

use crate::clean;
use crate::layout::{Look, Piece};

/// Characters shown before and after the words found.
const AROUND: usize = 60;
/// Bytes of source looked at for them; HTML has tags in between.
const SOURCE: usize = 600;
/// A longer find is shown by its beginning and end.
const LONGEST: usize = 160;

/// Splits the spans, sorted by place, into runs that one excerpt can show.
pub(crate) fn runs(spans: &[Span]) -> impl Iterator<Item = &[Span]> {
    spans.chunk_by(|a, b| b.start.saturating_sub(a.end) <= AROUND)
}

/// The spans, sorted and apart from each other: those that share bytes are joined.
pub(crate) fn apart(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match out.last_mut() {
            Some(last) if span.start <= last.end => *last = last.cover(span),
            _ => out.push(span),
        }
    }
    out
}

/// The text around one run of spans, with the words under them set off: by colour, or by «» where there is none.
pub(crate) fn pieces(part: &Part<'_>, run: &[Span], colour: bool) -> Vec<Piece> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Vec::new() };
    let text = part.text();
    if last.end > text.len() {
        return Vec::new();
    }
    let html = part.kind() == PartKind::Html;
    let mut out = Vec::new();
    if let Some(label) = label(part.kind()) {
        out.push(Piece::new(label, Look::Dim));
    }
    let start = first.start;
    out.push(Piece::new(&before(&text[start.saturating_sub(SOURCE)..start], html, start > SOURCE), Look::Plain));
    let mut end = start;
    for span in run {
        if span.start > end {
            out.push(Piece::new(&seen(&text[end..span.start], html), Look::Plain));
        }
        let quote = shorten(clean::line(&seen(&text[span.start..span.end], html)).trim());
        out.push(Piece::new(&if colour { quote } else { format!("\u{ab}{quote}\u{bb}") }, Look::Found));
        end = span.end;
    }
    let stop = (end + SOURCE).min(text.len());
    out.push(Piece::new(&after(&text[end..stop], html, stop < text.len()), Look::Plain));
    out
}

fn label(kind: PartKind) -> Option<&'static str> {
    Some(match kind {
        PartKind::Subject => "Subject: ",
        PartKind::From => "From: ",
        PartKind::ReplyTo => "Answers to: ",
        PartKind::FileName => "Attached: ",
        _ => return None,
    })
}

/// Source as a reader sees it.
fn seen(source: &[u8], html: bool) -> String {
    let text = String::from_utf8_lossy(source);
    if html { clean::html(&text) } else { text.into_owned() }
}

/// The end of `source`: the last words of its last paragraph. `more` text stands before it.
fn before(source: &[u8], html: bool, more: bool) -> String {
    let cut_char = if more { source.iter().take_while(|&&b| b & 0xc0 == 0x80).count() } else { 0 };
    let text = String::from_utf8_lossy(&source[cut_char..]);
    let paragraph = if html { breaks(&text).last() } else { text.rfind("\n\n").max(text.rfind("\n\r\n")) };
    let shown = clean::line(&seen(&text.as_bytes()[paragraph.unwrap_or(0)..], html));
    let shown = shown.trim_start();
    let letters = shown.chars().count();
    if letters <= AROUND {
        return if more && paragraph.is_none() { format!("\u{2026} {shown}") } else { shown.to_owned() };
    }
    let cut: String = shown.chars().skip(letters - AROUND).collect();
    let word = cut.find(' ').map_or(0, |space| space + 1);
    format!("\u{2026} {}", &cut[word..])
}

/// The beginning of `source`: the first words of its first paragraph. `more` text stands behind it.
fn after(source: &[u8], html: bool, more: bool) -> String {
    let cut_char = if more { source.iter().rev().take_while(|&&b| b & 0xc0 == 0x80).count() + 1 } else { 0 };
    let text = String::from_utf8_lossy(&source[..source.len().saturating_sub(cut_char)]);
    let paragraph = if html { breaks(&text).next() } else { text.find("\n\n").into_iter().chain(text.find("\n\r\n")).min() };
    let shown = clean::line(&seen(&text.as_bytes()[..paragraph.unwrap_or(text.len())], html));
    let shown = shown.trim_end();
    if shown.chars().count() <= AROUND {
        return if more && paragraph.is_none() { format!("{shown} \u{2026}") } else { shown.to_owned() };
    }
    let cut: String = shown.chars().take(AROUND).collect();
    format!("{} \u{2026}", &cut[..cut.rfind(' ').unwrap_or(cut.len())])
}

/// Where tags stand that begin a new line.
fn breaks(source: &str) -> impl Iterator<Item = usize> {
    source.match_indices('<').map(|(at, _)| at).filter(|&at| clean::breaks_line(&source[at..]))
}

/// A long text by its beginning and end.
fn shorten(text: &str) -> String {
    let letters = text.chars().count();
    if letters <= LONGEST {
        return text.to_owned();
    }
    let head: String = text.chars().take(LONGEST * 2 / 3).collect();
    let tail: String = text.chars().skip(letters - LONGEST / 4).collect();
    format!("{head} \u{2026} {tail}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Sheet;
    use crate::out::Page;

    fn shown(kind: PartKind, text: &str, words: &[&str]) -> String {
        let part = Part::new(kind, "text", text);
        let at = |word: &&str| text.find(word).map(|start| Span::new(start, start + word.len()));
        let spans = apart(words.iter().filter_map(at).collect());
        let page = Page { colour: false, width: 400 };
        let mut sheet = Sheet::new(page);
        for run in runs(&spans) {
            sheet.paragraph(0, 0, &pieces(&part, run, page.colour));
        }
        sheet.into_text()
    }

    #[test]
    fn words_are_shown_where_they_stand() {
        for (kind, text, words, want) in [
            (PartKind::Text, "Your PC is locked. Call now!", &["Call now"][..], "Your PC is locked. \u{ab}Call now\u{bb}!\n"),
            (PartKind::Text, "Old paragraph.\n\nCall now\n\nBye", &["Call"], "\u{ab}Call\u{bb} now\n"),
            (
                PartKind::Text,
                "Install AnyDesk, then call us",
                &["Install AnyDesk", "AnyDesk, then"],
                "\u{ab}Install AnyDesk, then\u{bb} call us\n",
            ),
            (PartKind::Text, "Call us and pay", &["pay", "Call"], "\u{ab}Call\u{bb} us and \u{ab}pay\u{bb}\n"),
            (PartKind::Subject, "Invoice 4711", &["Invoice"], "Subject: \u{ab}Invoice\u{bb} 4711\n"),
            (PartKind::Html, "<style>p{}</style><p>Please <b>call</b> us</p><p>Bye", &["call"], "Please \u{ab}call\u{bb} us\n"),
            (
                PartKind::Html,
                "<td><a href=\"https://bad.example/x\">Sign in</a></td>",
                &["bad.example"],
                "\u{ab}bad.example\u{bb}Sign in\n",
            ),
            (PartKind::Text, "turn \u{1b}[31m\u{202e} now", &["\u{202e}"], "turn \\u{1b}[31m\u{ab}\\u{202e}\u{bb} now\n"),
        ] {
            assert_eq!(shown(kind, text, words), want, "{text:?}");
        }
    }

    #[test]
    fn far_text_is_left_out() {
        let text = format!("{}call{}", "before ".repeat(200), " after".repeat(200));
        let got = shown(PartKind::Text, &text, &["call"]);
        assert!(got.starts_with("\u{2026} before") && got.ends_with("after \u{2026}\n"), "{got}");
        assert!(got.chars().count() < 2 * AROUND + 20, "{got}");
    }

    #[test]
    fn spans_outside_the_text_show_nothing() {
        let part = Part::new(PartKind::Text, "text", "short");
        assert_eq!(pieces(&part, &[Span::new(90, 95)], true).len(), 0);
    }
}
