//! Cuts the text around a digit into groups of digits and the gaps between them.

use super::Disguise;
use super::symbol::{Class, Symbol, gap, symbol};
use super::vanity;
use super::words::{self, ANY, Languages};

/// Digits written together, or said in one word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Group {
    /// Bytes of the text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where its digits lie in [`Lexer::digits`], and how many there are.
    pub(super) first: usize,
    pub(super) len: usize,
    /// How many of them are letters that look like digits.
    pub(super) soft: usize,
    /// Separators before it, as `gap` bits, and how many symbols they are.
    pub(super) gap: u16,
    pub(super) gap_len: u8,
    pub(super) mark: Disguise,
    /// Letters stand right before or after it.
    pub(super) glued: Option<(usize, usize)>,
    pub(super) glued_after: bool,
    /// The word it was said with, for joining tens and units.
    pub(super) word: Option<(u16, u8)>,
}

/// A window: groups with nothing but separators between them.
#[derive(Debug, Default)]
pub(super) struct Lexer {
    pub(super) groups: Vec<Group>,
    pub(super) digits: Vec<u8>,
    /// A number finished with letters for digits, where the window ended in one.
    pub(super) vanity: Option<vanity::Found>,
    pub(super) languages: Languages,
    pub(super) repeat: u8,
    pub(super) and: bool,
}

/// Most groups of a window; a longer run of groups is cut into windows that overlap by [`OVERLAP`].
const MAX_GROUPS: usize = 256;
/// Groups kept for the next window: as many as the longest number can have.
pub(super) const OVERLAP: usize = 16;
/// A longer run of digits is no number.
const MAX_RUN: usize = 18;
/// Most symbols between two groups.
const MAX_GAP: u8 = 4;
/// Longest token of letters and digits that is read, in bytes.
const MAX_TOKEN: usize = 160;

impl Lexer {
    /// Reads a window from `pos`; `run` is where the letters begin that are glued to its first digit. Returns where it ends.
    pub(super) fn window(&mut self, text: &str, pos: usize, run: usize) -> usize {
        self.groups.clear();
        self.digits.clear();
        self.vanity = None;
        self.languages = ANY;
        self.repeat = 1;
        self.and = false;
        let mut pos = run.min(pos);
        let (mut bits, mut count, mut lines, mut mark) = (0u16, 0u8, 0u8, Disguise::NONE);
        while pos < text.len() {
            super::work::add(1);
            if self.plain_digits(text, pos, (bits, count), mark) {
                pos = self.groups.last().map_or(pos + 1, |group| group.end);
                if self.is_cut() {
                    break;
                }
                (bits, count, lines, mark) = (0, 0, 0, Disguise::NONE);
                continue;
            }
            let sym = symbol(text, pos);
            match sym.class {
                Class::Skip => {
                    mark = mark | sym.mark;
                    pos += sym.len;
                }
                Class::Gap(bit) => {
                    if bit == gap::HARD || self.groups.is_empty() {
                        break;
                    }
                    lines += u8::from(bit == gap::LINE && text.as_bytes()[pos] != b'\r');
                    // Blanks in a row count once.
                    if bits & bit == 0 || bit != gap::SPACE {
                        count += 1;
                    }
                    if count > MAX_GAP || lines > 1 {
                        break;
                    }
                    bits |= bit;
                    mark = mark | sym.mark;
                    pos += sym.len;
                }
                Class::Wide => {
                    let Some((language, digit, len)) = words::kana(&text[pos..]) else { break };
                    if !self.speak(language) {
                        break;
                    }
                    self.push(pos, pos + len, &[digit], (bits, count), mark | Disguise::WORDS);
                    pos += len;
                    (bits, count, lines, mark) = (0, 0, 0, Disguise::NONE);
                }
                Class::Digit(_) | Class::Soft(_) | Class::Letter => {
                    let before = self.groups.len();
                    if sym.class == Class::Letter && before > 0 && plain_word(text, pos) && vanity::prefix(self, bits).is_none() {
                        break;
                    }
                    if !matches!(sym.class, Class::Digit(_)) && self.spelled(text, pos, bits) {
                        break;
                    }
                    let Some(end) = self.token(text, pos, (bits, count), mark) else { break };
                    pos = end;
                    if self.groups.len() > before || self.repeat > 1 || self.and {
                        (bits, count, lines, mark) = (0, 0, 0, Disguise::NONE);
                    }
                    let glued = self.groups.last().is_some_and(|g| g.glued_after);
                    if glued {
                        self.spelled(text, pos, 0);
                    }
                    if glued || self.groups.len() >= MAX_GROUPS {
                        break;
                    }
                }
            }
        }
        pos
    }

    /// Reads ASCII digits at `pos` that stand by themselves, as nearly all do. False when there are none such.
    fn plain_digits(&mut self, text: &str, pos: usize, gap: (u16, u8), mark: Disguise) -> bool {
        let rest = &text.as_bytes()[pos..];
        let len = rest.iter().take(MAX_RUN + 1).take_while(|b| b.is_ascii_digit()).count();
        let joins = |b: &u8| {
            b.is_ascii_alphanumeric() || *b >= 0x80 || matches!(b, b'%' | b'&' | b'=' | b'\\' | 0..=8 | 0x0E..=0x1F | 0x7F)
        };
        if len == 0 || len > MAX_RUN || rest.get(len).is_some_and(joins) {
            return false;
        }
        let first = self.digits.len();
        super::work::add(len);
        self.digits.extend_from_slice(&rest[..len]);
        self.add(Group { start: pos, end: pos + len, first, len, mark, ..Group::default() }, gap);
        true
    }

    /// Reads letters of the dial at `pos`, where a prefix stands before them.
    fn spelled(&mut self, text: &str, pos: usize, bits: u16) -> bool {
        let Some(groups) = vanity::prefix(self, bits) else { return false };
        let known = self.groups[self.groups.len() - groups + 1..].iter().map(|g| g.len).sum();
        let starts_with_digit = known == 0 && matches!(symbol(text, pos).class, Class::Digit(_));
        if known > 0 && starts_with_digit {
            return false;
        }
        self.vanity = vanity::read(text, pos, bits, known).map(|found| vanity::Found { groups, ..found });
        self.vanity.is_some()
    }

    /// Where the text goes on after a token that ended the window: behind its letters and digits.
    pub(super) fn skip_token(text: &str, mut pos: usize) -> usize {
        while pos < text.len() {
            super::work::add(1);
            match text.as_bytes()[pos] {
                b if b.is_ascii_alphanumeric() => {
                    pos += 1;
                    continue;
                }
                // Cyrillic letters, all of them.
                0xD0 | 0xD1 => {
                    pos += 2;
                    continue;
                }
                _ => {}
            }
            let sym = symbol(text, pos);
            match sym.class {
                Class::Gap(_) | Class::Wide => break,
                _ => pos += sym.len,
            }
        }
        pos
    }

    /// Whether the window was cut for having too many groups.
    pub(super) fn is_cut(&self) -> bool {
        self.groups.len() >= MAX_GROUPS
    }

    /// The digits of a group.
    pub(super) fn digits_of(&self, group: &Group) -> &[u8] {
        &self.digits[group.first..group.first + group.len]
    }

    /// Reads a run of letters and digits. `None` when it ends the window.
    fn token(&mut self, text: &str, start: usize, gap: (u16, u8), mut mark: Disguise) -> Option<usize> {
        let first = self.digits.len();
        let (mut hard, mut soft, mut letters) = (0usize, 0usize, 0usize);
        // The end of the leading letters, and of the leading digits.
        let (mut letters_end, mut digits_end) = (start, start);
        let (mut led_by_letters, mut mixed) = (false, false);
        let mut pos = start;
        let mut end = start;
        while pos < text.len() && pos - start < MAX_TOKEN {
            super::work::add(1);
            if let b @ b'0'..=b'9' = text.as_bytes()[pos] {
                hard += 1;
                mixed |= letters > 0 && !led_by_letters;
                self.digits.push(b);
                pos += 1;
                end = pos;
                if !mixed {
                    digits_end = pos;
                }
                if self.digits.len() - first > 64 {
                    break;
                }
                continue;
            }
            let Symbol { class, len, mark: own, .. } = symbol(text, pos);
            match class {
                Class::Digit(d) => {
                    hard += 1;
                    mixed |= letters > 0 && !led_by_letters;
                    self.digits.push(b'0' + d);
                    if !mixed {
                        digits_end = pos + len;
                    }
                    if own != Disguise::EMOJI || text.as_bytes()[pos] >= 0x80 {
                        mark = mark | own;
                    }
                }
                Class::Soft(d) => {
                    soft += 1;
                    self.digits.push(b'0' + d);
                    if hard == 0 {
                        letters_end = pos + len;
                    }
                }
                Class::Letter => {
                    letters += 1;
                    if hard == 0 {
                        led_by_letters = true;
                        letters_end = pos + len;
                    } else {
                        mixed |= led_by_letters;
                    }
                }
                Class::Skip => {
                    mark = mark | own;
                    pos += len;
                    continue;
                }
                Class::Gap(_) | Class::Wide => break,
            }
            pos += len;
            end = pos;
            if self.digits.len() - first > 64 {
                break;
            }
        }
        let after = pos;
        if hard == 0 && (letters > 0 || soft > 0) {
            // Letters only: a number word, or a short group of look-alike letters.
            self.digits.truncate(first);
            let word = text.get(start..end)?;
            if !self.groups.is_empty() && words::is_pause(word, self.languages) {
                return Some(after);
            }
            if let Some((language, word)) = words::lookup(word) {
                return (self.speak(language) && self.say(word, start, end, gap, mark)).then_some(after);
            }
            let joined =
                !self.groups.is_empty() && (gap.0 != gap::SPACE && gap.1 <= 3 || !text[start..end].contains(char::is_lowercase));
            if letters > 0 || soft > 4 || !(joined || self.groups.is_empty()) {
                return None;
            }
            for (at, _) in text[start..end].char_indices() {
                if let Class::Soft(d) = symbol(text, start + at).class {
                    self.digits.push(b'0' + d);
                }
            }
            self.add(Group { start, end, first, len: soft, soft, mark: mark | Disguise::LETTERS, ..Group::default() }, gap);
            return Some(after);
        }
        let extended = mixed && super::extension::extension_follows(text, digits_end);
        if mixed && !extended || self.digits.len() - first > MAX_RUN || pos - start >= MAX_TOKEN {
            self.digits.truncate(first);
            return None;
        }
        if letters == 0 {
            if soft > 0 {
                mark = mark | Disguise::LETTERS;
            }
            self.add(Group { start, end, first, len: hard + soft, soft, mark, ..Group::default() }, gap);
            return Some(after);
        }
        // Digits glued to letters: keep the digits and remember the letters.
        self.digits.truncate(first);
        let (from, to) = if led_by_letters { (letters_end, end) } else { (start, digits_end) };
        if led_by_letters && !self.groups.is_empty() {
            return None;
        }
        self.digits.extend(text[from..to].char_indices().filter_map(|(at, _)| match symbol(text, from + at).class {
            Class::Digit(d) => Some(b'0' + d),
            Class::Soft(d) => Some(b'0' + d),
            _ => None,
        }));
        let len = self.digits.len() - first;
        let group = Group {
            start: from,
            end: to,
            first,
            len,
            soft: 0,
            mark,
            glued: led_by_letters.then_some((start, letters_end)),
            glued_after: !led_by_letters,
            ..Group::default()
        };
        self.add(group, gap);
        Some(if led_by_letters { after } else { to })
    }

    pub(super) fn add(&mut self, mut group: Group, gap: (u16, u8)) {
        if let Some(last) = self.groups.last_mut()
            && std::mem::take(&mut self.and)
        {
            last.word = None;
        }
        // "double 5": the repeated digit may be written.
        let times = std::mem::replace(&mut self.repeat, 1);
        if times > 1 && group.len == 1 {
            let digit = self.digits[group.first];
            self.digits.extend(std::iter::repeat_n(digit, usize::from(times) - 1));
            group.len = usize::from(times);
        }
        (group.gap, group.gap_len) = gap;
        self.groups.push(group);
    }
}

/// Whether a word begins at `pos` that says nothing in a number ([`plain_word`]), with a first letter that looks like no digit.
pub(super) fn hard_word(text: &str, pos: usize) -> bool {
    let letter = text.as_bytes().get(pos).is_some_and(u8::is_ascii_alphabetic);
    letter && symbol(text, pos).class == Class::Letter && plain_word(text, pos)
}

/// Whether an ASCII word of letters alone begins at `pos` that says nothing in a number.
fn plain_word(text: &str, pos: usize) -> bool {
    let rest = &text.as_bytes()[pos..];
    let len = rest.iter().take(MAX_TOKEN).take_while(|b| b.is_ascii_alphabetic()).count();
    let ends = rest.get(len).is_none_or(|b| *b < 0x80 && !b.is_ascii_digit());
    len > 0 && ends && !words::may_follow(&rest[..len]) && !text.get(pos..pos + len).is_some_and(|word| words::is_pause(word, ANY))
}
