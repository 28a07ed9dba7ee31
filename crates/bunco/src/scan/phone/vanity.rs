//! Numbers spelled with the letters of the dial: 1-800-EXAMPLE.

use super::lex::Lexer;
use super::symbol::{Class, gap, symbol};
use super::table;

/// Letters read as the rest of a number.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// How many groups before it are its prefix.
    pub(super) groups: usize,
    /// As written, capitals, separators left out.
    pub(super) letters: String,
    /// Seven or so digits of the dial.
    pub(super) digits: Vec<u8>,
    /// Where it ends in the text.
    pub(super) end: usize,
}

/// Dialled digits of A to Z.
const DIAL: &[u8; 26] = b"22233344455566677778889999";
/// More letters than these are prose, not a number.
const MAX_LETTERS: usize = 12;
/// Words that follow a prefix in prose.
const PROSE: &[&str] = &["NUMBER", "NUMBERS", "TOLLFREE", "HOTLINE", "HELPLINE", "SERVICE", "SUPPORT", "CALLERS", "PREFIXES"];

/// How many of the last groups are a prefix that letters can follow after these separators, with the digits behind it: `800` is one,
/// `800-555` two.
pub(super) fn prefix(lexer: &Lexer, bits: u16) -> Option<usize> {
    if bits & !(gap::SPACE | gap::DASH | gap::DOT | gap::CLOSE | gap::OPEN | gap::ODD) != 0 {
        return None;
    }
    let groups = &lexer.groups;
    let mut behind = 0;
    for count in 1..=groups.len().min(3) {
        let group = &groups[groups.len() - count];
        let digits = lexer.digits_of(group);
        let area = digits.strip_prefix(b"1").filter(|rest| rest.len() == 3).unwrap_or(digits);
        if table::is_free(area)
            || area == b"900"
            || matches!(digits, b"0800" | b"0808" | b"0900" | b"1300" | b"0508" | b"0845" | b"0870")
        {
            return Some(count);
        }
        behind += group.len;
        if behind > 4 {
            return None;
        }
    }
    None
}

/// Reads letters and digits from `start` as the rest of a number of which `known` digits are read; one letter at least must look
/// like no digit.
pub(super) fn read(text: &str, start: usize, before: u16, known: usize) -> Option<Found> {
    let (mut letters, mut end) = (String::new(), start);
    let (mut pos, mut blank, mut lower, mut certain) = (start, before & gap::SPACE != 0, false, 0);
    while pos < text.len() {
        let sym = symbol(text, pos);
        match sym.class {
            Class::Skip => {}
            Class::Digit(d) => letters.push(char::from(b'0' + d)),
            Class::Soft(_) | Class::Letter if sym.letter.is_ascii_uppercase() => {
                lower |= text.as_bytes()[pos].is_ascii_lowercase();
                certain += usize::from(sym.class == Class::Letter);
                letters.push(char::from(sym.letter));
            }
            Class::Gap(bit @ (gap::DASH | gap::DOT | gap::SPACE)) => {
                let next = pos + sym.len;
                let goes_on = text[next..]
                    .chars()
                    .next()
                    .is_some_and(|c| if bit == gap::SPACE { c.is_uppercase() || c.is_ascii_digit() } else { c.is_alphanumeric() });
                if letters.len() + known >= 7 || !goes_on {
                    break;
                }
                blank |= bit == gap::SPACE;
            }
            Class::Gap(_) | Class::Wide => break,
            _ => return None,
        }
        pos += sym.len;
        if !matches!(sym.class, Class::Gap(_)) {
            end = pos;
        }
        if letters.len() > MAX_LETTERS {
            return None;
        }
    }
    let spelled = letters.bytes().filter(u8::is_ascii_uppercase).count();
    let fits = if known == 0 { (6..=MAX_LETTERS).contains(&letters.len()) } else { letters.len() + known == 7 };
    if spelled < 3 || certain == 0 || spelled * 2 < letters.len() || !fits || blank && lower {
        return None;
    }
    if PROSE.contains(&letters.as_str()) && (blank || lower) {
        return None;
    }
    let bytes = letters.as_bytes();
    let digits = bytes.iter().enumerate().map(|(at, &b)| {
        let inside = at > 0 && bytes[at - 1].is_ascii_uppercase() && bytes.get(at + 1).is_some_and(u8::is_ascii_uppercase);
        match b {
            // A digit between letters stands for the letter it looks like.
            b'0' if inside => b'6',
            b'1' if inside => b'4',
            b'3' if inside => b'3',
            b'5' if inside => b'7',
            b'A'..=b'Z' => DIAL[usize::from(b - b'A')],
            _ => b,
        }
    });
    Some(Found { groups: 0, digits: digits.collect(), letters, end })
}
