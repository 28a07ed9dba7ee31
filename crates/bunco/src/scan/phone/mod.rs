//! Finds telephone numbers in visible text, however they are written.
//!
//! In goes text and the reader's countries; out come [`NumberHit`]s: digits, the bytes they stand on, and how they were disguised.
//! What a number means, and whether it exists, is not decided here (`identify::number`).
//!
//! The text is walked once. Bytes that begin no digit and no number word cost one table look-up. Around the others a window of
//! digit groups is read ([`lex`]), numbers are chosen among the groups ([`choose`]), and look-alikes are left out ([`guard`]). Each
//! byte enters one window and each group at most sixteen candidates, so the time is linear.

mod choose;
mod cue;
mod guard;
mod lex;
mod symbol;
pub(crate) mod table;
mod vanity;
mod words;

use crate::message::Region;
use crate::span::Span;
use symbol::{Class, gap, symbol};

/// Whether a folded word says a number or joins the words of one, in one of nine languages.
pub(super) fn says_number(word: &str) -> bool {
    use words::Word::{And, Hundred, Num, Thousand};
    let one = |word: &str| words::lookup(word).is_some_and(|(_, word)| matches!(word, And | Hundred | Num(..) | Thousand));
    // German, Dutch and Italian write "vierzigtausend" as one word.
    let joined = |thousand| word.split_once(thousand).is_some_and(|(left, right)| one(left) && (right.is_empty() || one(right)));
    one(word) || ["tausend", "duizend", "mila"].into_iter().any(joined)
}

/// How a number is written so that programs miss it; a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Disguise(u16);

impl Disguise {
    pub(crate) const NONE: Disguise = Disguise(0);
    /// Letters that look like digits.
    pub(crate) const LETTERS: Disguise = Disguise(1);
    /// Digits said in words.
    pub(crate) const WORDS: Disguise = Disguise(2);
    /// Characters one cannot see between the digits.
    pub(crate) const INVISIBLE: Disguise = Disguise(4);
    /// Emoji, keycaps, circled and raised digits.
    pub(crate) const EMOJI: Disguise = Disguise(8);
    /// Separators that nobody uses in good faith.
    pub(crate) const SEPARATORS: Disguise = Disguise(16);
    /// Letters of the dial.
    pub(crate) const VANITY: Disguise = Disguise(32);
    /// Digits of another script.
    pub(crate) const FOREIGN: Disguise = Disguise(64);
    /// Percent, entity or quoted-printable escapes.
    pub(crate) const ENCODED: Disguise = Disguise(128);

    const NAMES: [&'static str; 8] =
        ["letters", "words", "invisible", "emoji", "separators", "vanity", "foreign_digits", "encoded"];

    /// Whether it holds all bits of `other`.
    pub(crate) fn has(self, other: Disguise) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether it holds none.
    #[cfg(test)]
    pub(crate) fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names of its bits, as in reports.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMES.into_iter().enumerate().filter(move |(bit, _)| self.0 & 1 << bit != 0).map(|(_, name)| name)
    }
}

impl std::ops::BitOr for Disguise {
    type Output = Disguise;

    fn bitor(self, other: Disguise) -> Disguise {
        Disguise(self.0 | other.0)
    }
}

/// A number as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NumberHit {
    /// Bytes of the text, with the plus sign and the extension.
    pub(crate) span: Span,
    /// ASCII digits: with the country code when `plus`, else as dialled.
    pub(crate) digits: String,
    /// Led by a plus sign, which `digits` leaves out.
    pub(crate) plus: bool,
    /// The extension's digits.
    pub(crate) extension: Option<String>,
    /// How it is disguised.
    pub(crate) disguise: Disguise,
    /// The letters of the dial it is spelled with, in capitals.
    pub(crate) vanity: Option<String>,
    /// A word near it asks to call or names a telephone.
    pub(crate) cue: bool,
    /// Its grouping alone says that it is a number.
    pub(crate) strong: bool,
}

/// Finds the numbers of `text`, which a reader in `regions` sees, in order; adds at most `max` to `out`. True when there were more.
///
/// Linear in the text. Spans fall on character boundaries and never overlap.
pub(crate) fn find_numbers(text: &str, regions: &[Region], max: usize, out: &mut Vec<NumberHit>) -> bool {
    let plans = choose::Plans::new(regions);
    let mut finder = Finder { text, plans: &plans, lexer: lex::Lexer::default(), left: max, out };
    finder.run()
}

/// Whether a short text of nothing but digits and separators is a date, a time, an address of a machine or a count.
pub(crate) fn is_other_thing(text: &str) -> bool {
    let Some(start) = text.find(|c: char| c.is_numeric()) else { return false };
    let mut lexer = lex::Lexer::default();
    lexer.window(text, start, start);
    !lexer.groups.is_empty() && guard::other_thing(&lexer, 0, lexer.groups.len() - 1)
}

/// What a byte can begin.
const BORING: u8 = 0;
const DIGIT: u8 = 1;
const LETTER: u8 = 2;
const ESCAPE: u8 = 3;
const WIDE: u8 = 4;

const KINDS: [u8; 256] = {
    let mut kinds = [BORING; 256];
    let mut b = 0;
    while b < 256 {
        kinds[b] = match b as u8 {
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'&' | b'%' | b'\\' | b'=' => ESCAPE,
            128..=255 => WIDE,
            _ => BORING,
        };
        b += 1;
    }
    kinds
};

struct Finder<'a> {
    text: &'a str,
    plans: &'a choose::Plans,
    lexer: lex::Lexer,
    left: usize,
    out: &'a mut Vec<NumberHit>,
}

impl Finder<'_> {
    fn run(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let mut pos = 0;
        while pos < bytes.len() {
            let run = pos;
            match KINDS[usize::from(bytes[pos])] {
                BORING => {
                    pos += 1;
                    continue;
                }
                DIGIT => {}
                LETTER => {
                    while pos < bytes.len() && KINDS[usize::from(bytes[pos])] == LETTER {
                        pos += 1;
                    }
                    let digit = bytes.get(pos).is_some_and(u8::is_ascii_digit);
                    if !digit {
                        let wide = bytes.get(pos).is_some_and(|b| *b >= 0x80);
                        let word = &bytes[run..pos];
                        let begins = if wide {
                            self.word_at(run).is_some()
                        } else {
                            words::may_begin(word) && words::lookup(&self.text[run..pos]).is_some_and(|(_, word)| word.begins())
                        };
                        if !begins {
                            if wide {
                                pos = self.wide_in_word(run, pos);
                            }
                            continue;
                        }
                    }
                }
                ESCAPE => {
                    let sym = symbol(self.text, pos);
                    if sym.len == 1 || !matches!(sym.class, Class::Digit(_)) {
                        pos += sym.len;
                        continue;
                    }
                }
                _ => {
                    let sym = symbol(self.text, pos);
                    let begins = match sym.class {
                        Class::Digit(_) => true,
                        Class::Wide => words::kana(&self.text[pos..]).is_some(),
                        Class::Letter => self.word_at(pos).is_some(),
                        _ => false,
                    };
                    if !begins {
                        pos = if sym.class == Class::Letter { lex::Lexer::skip_token(self.text, pos) } else { pos + sym.len };
                        continue;
                    }
                }
            }
            let end = self.lexer.window(self.text, pos, self.lookback(run));
            let (done, full) = self.choose();
            if full {
                return true;
            }
            // A window that was cut goes on with the groups that no number took.
            pos = match self.lexer.groups.get(done) {
                Some(group) if self.lexer.is_cut() => group.start,
                _ => self.after(end, run),
            };
            if end <= run || pos < bytes.len() && pos == end && self.in_token(pos) {
                pos = lex::Lexer::skip_token(self.text, run.max(end)).max(pos);
            }
        }
        false
    }

    /// Where a word of letters and marks ends that is no number word: behind its letters, at its first digit.
    fn wide_in_word(&self, run: usize, mut pos: usize) -> usize {
        debug_assert!(run < pos);
        while pos < self.text.len() {
            let sym = symbol(self.text, pos);
            match sym.class {
                Class::Letter | Class::Soft(_) | Class::Skip => pos += sym.len,
                _ => break,
            }
        }
        pos
    }

    fn word_at(&self, start: usize) -> Option<words::Word> {
        let end = lex::Lexer::skip_token(self.text, start);
        words::lookup(&self.text[start..end]).map(|(_, word)| word).filter(|word| word.begins())
    }

    /// Whether a letter or digit stands at `pos` right after another: the rest of a token that was read.
    fn in_token(&self, pos: usize) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric();
        self.text[pos..].starts_with(plain) && self.text[..pos].ends_with(plain)
    }

    /// The end of a window, and at least one symbol further than its beginning.
    fn after(&self, end: usize, pos: usize) -> usize {
        let end = self.lexer.vanity.as_ref().map_or(end, |v| v.end.max(end));
        if end > pos { end } else { pos + symbol(self.text, pos).len.max(1) }
    }

    /// Where the number may begin before its first digit: `I (800`, `BOO-`.
    fn lookback(&self, run: usize) -> usize {
        let before = &self.text[..run];
        if !matches!(before.as_bytes().last(), Some(b' ' | b'-' | b'(' | b')' | b'.' | b'/')) {
            return run;
        }
        let bare = before.trim_end_matches([' ', '-', '(', ')', '.', '/']);
        if bare.len() == before.len() || before.len() - bare.len() > 3 || bare.is_empty() {
            return run;
        }
        let start =
            bare.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |at| at + bare[at..].chars().next().map_or(1, char::len_utf8));
        let token = &bare[start..];
        let soft = token.char_indices().all(|(at, _)| matches!(symbol(bare, start + at).class, Class::Soft(_)));
        let one = matches!(token, "I" | "l" | "i" | "\u{406}" | "\u{456}" | "\u{399}" | "\u{4C0}");
        let code = token.chars().count() == 3 && !token.contains(char::is_lowercase) && !before.ends_with(' ');
        if soft && (one || code) { start } else { run }
    }

    /// Takes the numbers out of the window; returns the first group that was not looked at, and whether the limit was reached.
    fn choose(&mut self) -> (usize, bool) {
        let groups = self.lexer.groups.len();
        let cut = if self.lexer.is_cut() { groups - lex::OVERLAP } else { groups };
        let mut at = 0;
        while at < cut {
            match choose::best(&self.lexer, at, self.text, self.plans) {
                Some(choice) => {
                    let hit = self.hit(at, &choice);
                    at = choice.to + 1;
                    if !self.keep(hit) {
                        return (at, true);
                    }
                }
                None => at += 1,
            }
        }
        if let Some(hit) = self.vanity_hit()
            && !self.keep(hit)
        {
            return (at, true);
        }
        (at, false)
    }

    fn keep(&mut self, hit: NumberHit) -> bool {
        if self.left == 0 {
            return false;
        }
        if self.out.last().is_none_or(|last| last.span.end <= hit.span.start) {
            self.left -= 1;
            self.out.push(hit);
        }
        true
    }

    fn hit(&self, from: usize, choice: &choose::Choice) -> NumberHit {
        let groups = &self.lexer.groups[from..=choice.to];
        let (first, last) = (&groups[0], &groups[groups.len() - 1]);
        let digits = &self.lexer.digits[first.first..last.first + last.len];
        let (end, extension) = extension(self.text, last.end);
        let start = self.start(first.start, end);
        NumberHit {
            span: Span::new(start, end),
            digits: digits.iter().map(|&d| char::from(d)).collect(),
            plus: choice.plus,
            extension,
            disguise: disguise(groups),
            vanity: None,
            cue: choice.context.cue,
            strong: choice.strong,
        }
    }

    /// The beginning with its plus sign and opening bracket.
    fn start(&self, start: usize, end: usize) -> usize {
        let start = choose::plus_before(self.text, start).unwrap_or(start);
        let inside = &self.text[start..end];
        let closes_first = inside.find(')').is_some_and(|close| inside[..close].find('(').is_none());
        if self.text[..start].ends_with('(') && closes_first {
            return choose::plus_before(self.text, start - 1).unwrap_or(start - 1);
        }
        start
    }

    fn vanity_hit(&mut self) -> Option<NumberHit> {
        let found = self.lexer.vanity.take()?;
        let groups = &self.lexer.groups;
        let mut from = groups.len().checked_sub(found.groups)?;
        let last = groups.last()?;
        let area_len = groups[from].len;
        if from > 0 && area_len == 3 && self.lexer.digits_of(&groups[from - 1]) == b"1" {
            from -= 1;
        }
        let first = &groups[from];
        let mut digits: Vec<u8> = self.lexer.digits[first.first..last.first + last.len].to_vec();
        let nanp = digits.strip_prefix(b"1").unwrap_or(&digits);
        let wanted = if nanp.len() >= 3 && (table::is_free(&nanp[..3]) || nanp.starts_with(b"900")) { 10 - nanp.len() } else { 7 };
        if wanted != 7 && found.digits.len() != wanted || area_len != 4 && found.digits.len() < wanted {
            return None;
        }
        digits.extend(&found.digits[..found.digits.len().min(wanted)]);
        let start = self.start(first.start, found.end);
        let span = Span::new(start, found.end);
        let context = cue::context(self.text, span.start, span.end);
        Some(NumberHit {
            span,
            digits: digits.iter().map(|&d| char::from(d)).collect(),
            plus: start < first.start && choose::plus_before(self.text, first.start).is_some(),
            extension: None,
            disguise: disguise(&groups[from..]) | Disguise::VANITY,
            vanity: Some(found.letters),
            cue: context.cue,
            strong: true,
        })
    }
}

/// What is unusual about a number's writing.
fn disguise(groups: &[lex::Group]) -> Disguise {
    let mut all = groups.iter().fold(Disguise::NONE, |all, g| all | g.mark);
    let inner = groups.get(1..).unwrap_or(&[]);
    let bits = inner.iter().fold(0, |bits, g| bits | g.gap);
    let opened = bits & gap::CLOSE != 0
        && bits & (gap::DASH | gap::DOT) != 0
        && inner.iter().filter(|g| g.gap & gap::CLOSE != 0).count() > 1;
    if bits & (gap::ODD | gap::EQUAL | gap::PLUS | gap::LINE | gap::COLON | gap::COMMA) != 0 || opened {
        all = all | Disguise::SEPARATORS;
    }
    let singles = groups.len() >= 7 && groups.iter().all(|g| g.len == 1);
    if singles && !all.has(Disguise::WORDS) {
        all = all | Disguise::SEPARATORS;
    }
    all
}

/// Words before an extension, the longest first.
const EXTENSIONS: &[&str] = &[
    "extension",
    "extn.",
    "extn",
    "ext.",
    "ext",
    "x.",
    "x",
    "#",
    "poste",
    "durchwahl",
    "interno",
    "int.",
    "anexo",
    "ramal",
    "toestel",
    "\u{434}\u{43E}\u{431}.",
    "\u{434}\u{43E}\u{431}",
];

fn extension_follows(text: &str, end: usize) -> bool {
    extension(text, end).1.is_some()
}

/// Reads an extension behind a number: its end, and its digits.
fn extension(text: &str, end: usize) -> (usize, Option<String>) {
    let rest = &text[end..];
    let bare = rest.trim_start_matches([' ', ',', '(', '\u{A0}', ';', '-']);
    if rest.len() - bare.len() > 3 {
        return (end, None);
    }
    if !matches!(
        bare.as_bytes().first().map(u8::to_ascii_lowercase),
        Some(b'e' | b'x' | b'#' | b'p' | b'd' | b'i' | b'a' | b'r' | b't' | 0xD0)
    ) {
        return (end, None);
    }
    let mut cut = bare.len().min(16);
    while !bare.is_char_boundary(cut) {
        cut -= 1;
    }
    let folded = &bare[..cut];
    let Some(word) = EXTENSIONS.iter().find(|word| folded.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))
    else {
        return (end, None);
    };
    let tail = bare[word.len()..].trim_start_matches([' ', ':', '.', '=']);
    let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 8 || tail[digits..].starts_with(|c: char| c.is_alphanumeric()) {
        return (end, None);
    }
    (text.len() - tail.len() + digits, Some(tail[..digits].to_owned()))
}

#[cfg(test)]
mod tests;
