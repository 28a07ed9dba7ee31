//! What excuses a phrase, in its place and nowhere else: advice about fraud beside it, a negation, quotation marks.
//!
//! Reach is counted in words and ends with the sentence, or with the paragraph where somebody reports what others do. So text that is
//! put before or behind a message, as a paragraph of its own, excuses nothing in it.

use super::negation::NEVER;
use super::window::Window;
use crate::pack::Slot;

/// How far advice reaches, in words: a transcript without full stops is one sentence, and one warning in it is not to cover it all.
const REACH: u32 = 30;
/// How far a report of what fraudsters do reaches: it tells their story in more than one sentence.
const REPORT: u32 = 60;
/// Within how many words a number or link makes a request to call or click one that can be followed.
const CONTACT: u32 = 30;
/// The longest quotation, in words. A whole message between quotation marks is no quotation.
const QUOTED: u32 = 60;
/// Within how many words before a negation a condition makes a threat of it ("if you do not pay by").
const CONDITION: u32 = 6;

/// What may stand between a negation and the command.
const FILLERS: &[&str] = &["ever", "to", "just", "simply", "please"];
/// Words that open a condition.
const CONDITIONS: &[&str] = &["if", "unless", "when", "wenn", "falls", "si", "se", "als", "indien", "caso", "until", "why"];

/// How each word of a part stands to what surrounds it.
pub(super) struct Excuses {
    /// By word: bits of [`ADVISED`], [`REPORTED`] and [`QUOTED_WORD`]; empty when there is none in the part.
    marks: Vec<u8>,
}

const ADVISED: u8 = 1;
const QUOTED_WORD: u8 = 2;
const REPORTED: u8 = 4;

impl Excuses {
    /// Marks the words within reach of advice. `advice` gives the words of each warning, and whether it reports what others do;
    /// `quotes` is whether what stands in quotation marks is looked for.
    pub(super) fn of(window: &Window, quotes: bool, advice: impl Iterator<Item = (u32, u32, bool)>) -> Excuses {
        let mut excuses = Excuses { marks: Vec::new() };
        if quotes {
            excuses.mark_quotations(window);
        }
        let mut paragraphs = None;
        for (from, to, reports) in advice {
            let words = &window.words.words;
            excuses.marks.resize(words.len(), 0);
            let paragraphs: &Vec<u32> = paragraphs.get_or_insert_with(|| paragraphs_of(window));
            let home = from as usize;
            let mark = if reports { REPORTED } else { ADVISED };
            let same = |n: usize| words[n].sentence == words[home].sentence || (reports && paragraphs[n] == paragraphs[home]);
            let reach = if reports { REPORT } else { REACH };
            let behind = home..(to + reach).min(words.len() as u32) as usize;
            let before = (from.saturating_sub(reach) as usize..home).rev();
            for n in before.take_while(|&n| same(n)) {
                excuses.marks[n] |= mark;
            }
            for n in behind.take_while(|&n| same(n)) {
                excuses.marks[n] |= mark;
            }
        }
        excuses
    }

    /// Whether advice reaches the phrase that begins with this word.
    pub(super) fn is_advised(&self, word: u32) -> bool {
        self.marks.get(word as usize).is_some_and(|m| m & ADVISED != 0)
    }

    /// Whether a report of what fraudsters do reaches the phrase that begins with this word.
    pub(super) fn is_reported(&self, word: u32) -> bool {
        self.marks.get(word as usize).is_some_and(|m| m & REPORTED != 0)
    }

    /// Whether some of these words are quoted.
    pub(super) fn is_quoted(&self, from: u32, to: u32) -> bool {
        self.marks.get(from as usize..to as usize).is_some_and(|m| m.iter().any(|m| m & QUOTED_WORD != 0))
    }

    /// Marks what stands between two quotation marks of one paragraph.
    fn mark_quotations(&mut self, window: &Window) {
        let text = window.folded.text.as_bytes();
        if !text.contains(&b'"') {
            return;
        }
        let words = &window.words.words;
        // The first word behind the last quotation mark that is open.
        let mut open: Option<u32> = None;
        let mut done = 0;
        while let Some(mark) = text[done..].iter().position(|&b| b == b'"').map(|n| done + n) {
            if open.is_some() && has_blank_line(&text[done..mark]) {
                open = None;
            }
            done = mark + 1;
            let next = words.partition_point(|word| (word.start as usize) < mark) as u32;
            let touches = next > 0 && words[next as usize - 1].end as usize == mark;
            let inch = touches && text[mark - 1].is_ascii_digit();
            if inch && open.is_none() {
                continue;
            }
            match open.take() {
                None => open = Some(next),
                // Who quotes a scam leaves its number out; who cheats puts it in.
                Some(first) if next > first && next - first <= QUOTED && !offers(window, first, next) => {
                    self.marks.resize(words.len(), 0);
                    self.marks[first as usize..next as usize].iter_mut().for_each(|m| *m |= QUOTED_WORD);
                }
                Some(_) => {}
            }
        }
    }
}

/// Whether a line of nothing but spaces stands in a text.
fn has_blank_line(text: &[u8]) -> bool {
    let mut lines = text.split(|&b| b == b'\n').skip(1).peekable();
    while let Some(line) = lines.next() {
        if lines.peek().is_some() && line.iter().all(|&b| b == b' ') {
            return true;
        }
    }
    false
}

/// Whether a command is given not to do what these words say: "never call the number", "geben Sie niemals Ihre TAN". `own` are the
/// negations that the wording has itself.
pub(super) fn is_negated(window: &Window, from: u32, to: u32, own: &[&str]) -> bool {
    let words = &window.words.words;
    let is = |n: u32, list: &[&str]| {
        let word = window.folded_word(n as usize);
        list.iter().any(|other| word == *other || word.len() == other.len() + 1 && word.replace('\'', "") == **other)
    };
    let same = |n: u32| words[n as usize].sentence == words[from as usize].sentence;
    let conditional = |at: u32| (at.saturating_sub(CONDITION)..at).rev().take_while(|&n| same(n)).any(|n| is(n, CONDITIONS));
    let mut before = from;
    while before > 0 && from - before < 2 && same(before - 1) && is(before - 1, FILLERS) {
        before -= 1;
    }
    if before > 0 && same(before - 1) && is(before - 1, NEVER) && !conditional(before - 1) {
        return true;
    }
    (from..to).any(|n| is(n, NEVER) && !is(n, own)) && !conditional(from)
}

/// Whether a number or a link stands near these words.
pub(super) fn has_contact(window: &Window, from: u32, to: u32) -> bool {
    offers(window, from.saturating_sub(CONTACT), to + CONTACT)
}

/// Whether a number or a link stands among these words.
fn offers(window: &Window, from: u32, to: u32) -> bool {
    window.entities.within(from as usize, to as usize).any(|e| matches!(e.slot, Slot::Number | Slot::Link))
}

/// By word: the number of its paragraph. A blank line ends one.
fn paragraphs_of(window: &Window) -> Vec<u32> {
    let mut paragraph = 0;
    let number = |word| {
        paragraph += u32::from(window.opens_paragraph(word, false));
        paragraph
    };
    (0..window.words.words.len() as u32).map(number).collect()
}
