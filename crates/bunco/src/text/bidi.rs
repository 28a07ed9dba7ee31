//! Text turned round by an override of the reading direction: `U+202E` and `tfosorciM` is read `Microsoft`.

use super::fold::cell;
use super::map::OffsetMap;
use super::tables::fold::{ACCENT, OP};

/// Turns the right-to-left override.
const OVERRIDE: char = '\u{202E}';

/// The most characters turned after one override: a line, not a page.
const LONGEST: usize = 256;

/// The text as it is read, or `None` when it has no override. What was turned maps as one piece; the override stays in the text.
///
/// Only text that runs from left to right is turned: Hebrew and Arabic are read in their order under an override too.
pub(crate) fn turned(text: &str) -> Option<(String, OffsetMap)> {
    let mut parts = text.split_inclusive(OVERRIDE);
    let before = parts.next().filter(|part| part.len() < text.len() || part.ends_with(OVERRIDE))?;
    if !before.ends_with(OVERRIDE) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut map = OffsetMap::default();
    out.push_str(before);
    map.copy(before.len());
    for part in parts {
        let end =
            part.char_indices().enumerate().find(|&(i, (_, c))| i >= LONGEST || ends(c)).map_or(part.len(), |(_, (at, _))| at);
        let (run, rest) = part.split_at(end);
        if !run.is_empty() && !run.contains(runs_left) {
            let start = out.len();
            turn(run, &mut out);
            map.block(out.len() - start, run.len());
        } else {
            out.push_str(run);
            map.copy(run.len());
        }
        out.push_str(rest);
        map.copy(rest.len());
    }
    Some((out, map))
}

/// Writes `run` from its end, marks behind their letters, brackets mirrored.
fn turn(run: &str, out: &mut String) {
    let mut end = run.len();
    for (at, c) in run.char_indices().rev() {
        if cell(c) & OP == ACCENT && at > 0 {
            continue;
        }
        let mut cluster = run[at..end].chars();
        if let Some(first) = cluster.next() {
            out.push(mirrored(first));
            out.push_str(cluster.as_str());
        }
        end = at;
    }
}

fn mirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        c => c,
    }
}

/// Whether an override ends here: with a line, or with another directional control.
fn ends(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a letter is of a script written from right to left.
fn runs_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
