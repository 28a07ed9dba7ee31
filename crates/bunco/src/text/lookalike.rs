//! Letters of other scripts in the place of Latin ones.
//!
//! A word is a run of letters and digits. One that mixes scripts, and whose foreign letters all look like Latin ones, is read as
//! Latin. So is a word all of such letters, where its line has Latin words and no honest word of its script; a line without
//! either goes by the whole text. Russian, Greek and Armenian text is left alone, and so are words of one or two letters: units
//! and symbols.

use super::fold::{Change, ChangeKind, Folded};
use super::map::OffsetMap;
use super::tables::lookalikes::{LETTERS, SCRIPTS, Script};
use crate::span::Span;

/// The shortest word that is thought disguised, in letters.
const SHORTEST: usize = 3;

/// The script of a letter, if it is one of those that are mixed up.
pub(crate) fn script(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    match SOON.get(c as usize) {
        Some((script, _)) => *script,
        None => script_of(c as u32),
    }
}

fn script_of(c: u32) -> Option<Script> {
    let next = SCRIPTS.partition_point(|&(first, ..)| first <= c);
    let (_, last, script) = SCRIPTS.get(next.checked_sub(1)?)?;
    (c <= *last).then_some(*script)
}

/// The ASCII letter that `c` is read as.
fn latin(c: char) -> Option<u8> {
    match SOON.get(c as usize) {
        Some((_, letter)) => (*letter != 0).then_some(*letter),
        None => latin_of(c as u32),
    }
}

fn latin_of(c: u32) -> Option<u8> {
    let i = LETTERS.binary_search_by_key(&c, |&(letter, _)| letter).ok()?;
    Some(LETTERS[i].1)
}

/// What is known of the characters before U+0590, Latin to Armenian: nearly all that are asked for.
static SOON: [(Option<Script>, u8); 0x590] = {
    let mut known = [(None, 0); 0x590];
    let mut n = 0;
    while n < SCRIPTS.len() && (SCRIPTS[n].1 as usize) < known.len() {
        let (mut c, last, script) = SCRIPTS[n];
        while c <= last {
            known[c as usize].0 = Some(script);
            c += 1;
        }
        n += 1;
    }
    n = 0;
    while n < LETTERS.len() && (LETTERS[n].0 as usize) < known.len() {
        known[LETTERS[n].0 as usize].1 = LETTERS[n].1;
        n += 1;
    }
    known
};

/// Makes disguised words of the folded text Latin. `source` is what it was folded from: a capital may look like another letter.
pub(crate) fn apply(source: &str, out: &mut Folded) {
    let mut edits: Vec<(Span, u8)> = Vec::new();
    for word in disguised(&out.text) {
        for (i, c) in word.of(&out.text).char_indices().filter(|(_, c)| !c.is_ascii()) {
            let at = Span::new(word.start + i, word.start + i + c.len_utf8());
            let mut seen = out.map.source_span(at).of(source).chars();
            let capital = seen.next().filter(|_| seen.next().is_none()).and_then(latin);
            edits.extend(capital.or_else(|| latin(c)).map(|letter| (at, letter)));
        }
    }
    if !edits.is_empty() {
        rewrite(out, &edits);
    }
}

/// A word with foreign letters.
struct Word {
    at: Span,
    letters: usize,
    /// One bit a script.
    scripts: u32,
    /// Whether each foreign letter looks like a Latin one.
    alike: bool,
}

/// What a line or a text holds, one bit a script.
#[derive(Clone, Copy, Default)]
struct Holds {
    latin: bool,
    honest: u32,
}

impl Holds {
    /// Whether a word all of look-alikes of `scripts` is out of place here; `None` when there is nothing to go by.
    fn disguises(self, scripts: u32) -> Option<bool> {
        if self.honest & scripts != 0 { Some(false) } else { self.latin.then_some(true) }
    }
}

const LATIN: u32 = 1 << Script::Latin as u32;

/// The words to be read as Latin, in order.
fn disguised(text: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut unsettled: Vec<(Span, u32)> = Vec::new();
    let mut all = Holds::default();
    let mut alike: Vec<(Span, u32)> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut holds = Holds::default();
        for word in words(line, start) {
            let mixed = !word.scripts.is_power_of_two();
            if word.scripts == LATIN {
                holds.latin = true;
            } else if mixed && word.alike && word.letters >= SHORTEST {
                holds.latin = true;
                found.push(word.at);
            } else if !mixed && !word.alike {
                holds.honest |= word.scripts;
            } else if !mixed && word.letters >= SHORTEST {
                alike.push((word.at, word.scripts));
            }
        }
        for (at, scripts) in alike.drain(..) {
            match holds.disguises(scripts) {
                Some(true) => found.push(at),
                Some(false) => {}
                None => unsettled.push((at, scripts)),
            }
        }
        all.latin |= holds.latin;
        all.honest |= holds.honest;
        start += line.len();
    }
    found.extend(unsettled.into_iter().filter(|(_, scripts)| all.disguises(*scripts) == Some(true)).map(|(at, _)| at));
    found.sort_unstable();
    found
}

/// The words of a line that starts at `start`.
fn words(line: &str, start: usize) -> impl Iterator<Item = Word> + '_ {
    let bytes = line.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        at += bytes[at..].iter().take_while(|b| **b < 0x80 && !b.is_ascii_alphanumeric()).count();
        if at == bytes.len() {
            return None;
        }
        let mut word = Word { at: Span::new(start + at, start + at), letters: 0, scripts: 0, alike: true };
        loop {
            // Nearly all are letters of ASCII.
            let ascii = bytes[at..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
            word.letters += ascii;
            word.scripts |= if ascii > 0 { LATIN } else { 0 };
            at += ascii;
            word.at.end = start + at;
            let Some(c) = line[at..].chars().next() else { break };
            at += c.len_utf8();
            let script = script(c);
            if let Some(script) = script {
                word.letters += 1;
                word.scripts |= 1 << script as u32;
                word.alike &= script == Script::Latin || latin(c).is_some();
            } else if !c.is_ascii_digit() {
                break;
            }
        }
        Some(word)
    })
    .filter(|word| word.scripts != 0)
}

/// Puts the letters of `edits` into the text, and takes map and changes along.
fn rewrite(out: &mut Folded, edits: &[(Span, u8)]) {
    let mut text = String::with_capacity(out.text.len());
    let mut map = OffsetMap::default();
    let mut done = 0;
    let mut changes: Vec<Change> = Vec::new();
    for &(at, letter) in edits {
        text.push_str(&out.text[done..at.start]);
        map.copy(at.start - done);
        let start = text.len();
        text.push(letter as char);
        map.unit(1, at.len());
        done = at.end;
        match changes.last_mut() {
            Some(last) if last.at.end == start => last.at.end += 1,
            _ => changes.push(Change { at: Span::new(start, start + 1), kind: ChangeKind::Confusable }),
        }
    }
    text.push_str(&out.text[done..]);
    map.copy(out.text.len() - done);

    // What an old position has become: each edit before it took away all but one byte.
    let mut removed = Vec::with_capacity(edits.len() + 1);
    removed.push(0);
    for (at, _) in edits {
        removed.push(removed[removed.len() - 1] + at.len() - 1);
    }
    let moved = |old: usize| old - removed[edits.partition_point(|(at, _)| at.end <= old)];
    changes.extend(out.changes.iter().map(|c| Change { at: Span::new(moved(c.at.start), moved(c.at.end)), kind: c.kind }));
    changes.sort_by_key(|change| change.at);

    out.map = map.compose(&out.map);
    out.text = text;
    out.changes = changes;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_soon_is_what_the_tables_say() {
        let known = |c: &char| (script(*c), latin(*c)) == (script_of(*c as u32), latin_of(*c as u32));
        assert_eq!(('\u{80}'..'\u{1000}').find(|c| !known(c)), None);
    }
}
