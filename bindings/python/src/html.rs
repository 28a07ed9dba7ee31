//! A report as a piece of a notebook page.
//!
//! No script, no style sheet, no colour of text or paper: marks are translucent, so they suit light and dark pages. Everything that
//! comes from the message is escaped, and what is long between findings is left out.

use std::fmt::Write;

use crate::report::{Contents, Finding, Level};

/// Bytes shown on either side of what is left out.
const AROUND: usize = 160;

/// Reasons shown at once; the others are folded away.
const REASONS: usize = 8;

/// Marks by how much a finding weighs.
const MARKS: [(f64, &str); 3] =
    [(1.5, "rgba(220,60,50,.38)"), (0.000_001, "rgba(235,160,30,.38)"), (f64::MIN, "rgba(128,128,128,.25)")];

pub(crate) fn page<'t>(report: &Contents, parts: impl Iterator<Item = (&'t str, &'t str)>) -> String {
    let (title, colour) = match report.level {
        Level::LikelyScam => ("Likely scam", "rgb(220,60,50)"),
        Level::Suspicious => ("Suspicious", "rgb(235,160,30)"),
        Level::NothingFound => ("Nothing found", "rgb(128,128,128)"),
    };
    let mut page = format!(
        "<div style=\"max-width:60em;padding:.2em 1em;border-left:.3em solid {colour};line-height:1.5\">\
         <div><b>{title}</b> \u{b7} score {:.2}",
        report.score
    );
    for words in [&report.kinds.0, &report.brands.0].into_iter().filter(|words| !words.is_empty()) {
        page += " \u{b7} ";
        escape(&mut page, &words.join(", "));
    }
    page += "</div>";
    for (name, text) in parts {
        show_part(&mut page, name, text, report);
    }
    show_reasons(&mut page, report);
    if !report.advice.0.is_empty() {
        page += "<ul style=\"margin:.5em 0;padding-left:1.4em\">";
        for advice in &report.advice.0 {
            page += "<li>";
            escape(&mut page, advice);
            page += "</li>";
        }
        page += "</ul>";
    }
    if !report.limits.0.is_empty() {
        page += "<div><small>Not all was read: ";
        escape(&mut page, &report.limits.0.join(", "));
        page += "</small></div>";
    }
    page + "</div>"
}

fn show_part(page: &mut String, name: &str, text: &str, report: &Contents) {
    *page += "<div style=\"margin:.5em 0\"><small style=\"opacity:.65\">";
    escape(page, name);
    *page += "</small><div style=\"white-space:pre-wrap;overflow-wrap:anywhere\">";
    let mut at = 0;
    for (start, end, mark) in pieces(text, report.findings.0.iter().filter(|f| f.part == name)) {
        show_plain(page, &text[at..start], at == 0, false);
        let _ = write!(page, "<span style=\"background:{mark};border-radius:.2em\">");
        escape(page, &text[start..end]);
        *page += "</span>";
        at = end;
    }
    show_plain(page, &text[at..], at == 0, true);
    *page += "</div></div>";
}

/// The findings' places, apart and in order, each with the mark of the weightiest. Places that do not fit the text are left out, as
/// those of a text that was repaired.
fn pieces<'r>(text: &str, findings: impl Iterator<Item = &'r Finding>) -> Vec<(usize, usize, &'static str)> {
    let mut places: Vec<(usize, usize, f64)> = findings
        .map(|f| (f.start, f.end, f.weight))
        .filter(|&(start, end, _)| start < end && text.get(start..end).is_some())
        .collect();
    places.sort_by_key(|place| (place.0, place.1));
    let mut pieces: Vec<(usize, usize, f64)> = Vec::new();
    for (start, end, weight) in places {
        match pieces.last_mut() {
            Some(last) if start < last.1 => *last = (last.0, last.1.max(end), last.2.max(weight)),
            _ => pieces.push((start, end, weight)),
        }
    }
    pieces.into_iter().map(|(start, end, weight)| (start, end, mark(weight))).collect()
}

fn mark(weight: f64) -> &'static str {
    MARKS.iter().find(|(least, _)| weight >= *least).map_or("none", |(_, mark)| mark)
}

/// Text without findings; the middle of a long one is left out, and at the ends of the part what is far from any finding.
fn show_plain(page: &mut String, text: &str, first: bool, last: bool) {
    let head = if first && !last { 0 } else { boundary(text, AROUND) };
    let tail = if last && !first { text.len() } else { boundary(text, text.len().saturating_sub(AROUND)) };
    if tail.saturating_sub(head) <= AROUND {
        return escape(page, text);
    }
    escape(page, &text[..head]);
    *page += "<span style=\"opacity:.65\"> \u{2026} </span>";
    escape(page, &text[tail..]);
}

/// The first place from `at` that is between characters.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

fn show_reasons(page: &mut String, report: &Contents) {
    let mut findings: Vec<&Finding> = report.findings.0.iter().filter(|f| f.weight > 0.0).collect();
    if findings.is_empty() {
        return;
    }
    findings.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let (first, rest) = findings.split_at(findings.len().min(REASONS));
    show_table(page, first);
    if !rest.is_empty() {
        let _ = write!(page, "<details><summary><small style=\"opacity:.65\">{} more</small></summary>", rest.len());
        show_table(page, rest);
        *page += "</details>";
    }
}

fn show_table(page: &mut String, findings: &[&Finding]) {
    *page += "<table style=\"border-collapse:collapse;background:none;font-size:inherit\"><tbody>";
    for finding in findings {
        let cell = "style=\"text-align:left;vertical-align:top;padding:.1em .8em .1em 0;background:none\"";
        let _ = write!(
            page,
            "<tr style=\"background:none\"><td {cell}>{:+.1}</td><td {cell}><span style=\"background:{};border-radius:.2em\">",
            finding.weight,
            mark(finding.weight)
        );
        show_plain(page, &finding.quote, true, true);
        let _ = write!(page, "</span></td><td {cell}>");
        escape(page, &finding.why);
        let _ = write!(page, " <small style=\"opacity:.65;white-space:nowrap\">{}</small></td></tr>", finding.indicator);
    }
    *page += "</tbody></table>";
}

/// Adds text as text, with characters that turn the direction of what follows made visible.
fn escape(page: &mut String, text: &str) {
    for char in text.chars() {
        match char {
            '&' => *page += "&amp;",
            '<' => *page += "&lt;",
            '>' => *page += "&gt;",
            '"' => *page += "&quot;",
            '\'' => *page += "&#39;",
            // Notebooks set text between dollar signs as formulas.
            '$' => *page += "<span>&#36;</span>",
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                let _ = write!(page, "<small>[U+{:04X}]</small>", char as u32);
            }
            '\t' | '\n' => page.push(char),
            _ if char.is_control() => page.push('\u{fffd}'),
            _ => page.push(char),
        }
    }
}
