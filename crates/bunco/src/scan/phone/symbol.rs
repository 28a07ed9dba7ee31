//! What one character, or one escape, can mean inside a number.

use super::Disguise;
use crate::scan::alphabet::is_alphanumeric;

/// The part a symbol can play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A decimal digit in any writing.
    Digit(u8),
    /// A letter that looks like a digit.
    Soft(u8),
    /// Another letter of a script that puts spaces between words.
    Letter,
    /// A letter of a script without spaces: it ends a number but is not glued to it.
    Wide,
    /// Something between digits, as one of the `gap` bits.
    Gap(u16),
    /// Nothing to see.
    Skip,
}

/// One symbol of the text: its part, its length in bytes, and what disguise it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Symbol {
    pub(super) class: Class,
    pub(super) len: usize,
    pub(super) mark: Disguise,
    /// The letter as an ASCII capital, where it is one under some disguise.
    pub(super) letter: u8,
}

/// Kinds of separators, as bits of a gap.
pub(super) mod gap {
    pub(in super::super) const SPACE: u16 = 1;
    pub(in super::super) const DASH: u16 = 2;
    pub(in super::super) const DOT: u16 = 4;
    pub(in super::super) const OPEN: u16 = 8;
    pub(in super::super) const CLOSE: u16 = 16;
    pub(in super::super) const SLASH: u16 = 32;
    pub(in super::super) const COMMA: u16 = 64;
    pub(in super::super) const COLON: u16 = 128;
    pub(in super::super) const LINE: u16 = 256;
    pub(in super::super) const PLUS: u16 = 512;
    pub(in super::super) const EQUAL: u16 = 1024;
    /// Signs and pictures that nobody puts between digits in good faith.
    pub(in super::super) const ODD: u16 = 2048;
    /// Ends every number: semicolon, currency, per cent, degrees.
    pub(in super::super) const HARD: u16 = 4096;
}

/// First code point of every run of ten decimal digits (Unicode 16, general category Nd), ASCII left out.
const DIGIT_RUNS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0,
    0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60,
    0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950,
    0x1FBF0,
];

/// Runs of nine signs for 1 to 9: circled, in brackets, with a full stop, Roman.
const NINES: &[u32] = &[0x2460, 0x2474, 0x2488, 0x24F5, 0x2776, 0x2780, 0x278A, 0x2160, 0x2170, 0x3280];

/// Letters of other scripts that look like a digit, in order of code point.
const LOOKALIKES: &[(char, u8)] = &[
    ('\u{D2}', 0),
    ('\u{D3}', 0),
    ('\u{D4}', 0),
    ('\u{D5}', 0),
    ('\u{D6}', 0),
    ('\u{D8}', 0),
    ('\u{F2}', 0),
    ('\u{F3}', 0),
    ('\u{F4}', 0),
    ('\u{F5}', 0),
    ('\u{F6}', 0),
    ('\u{F8}', 0),
    ('\u{131}', 1),
    ('\u{1A7}', 2),
    ('\u{1A8}', 2),
    ('\u{1B7}', 3),
    ('\u{1BC}', 5),
    ('\u{1C0}', 1),
    ('\u{222}', 8),
    ('\u{223}', 8),
    ('\u{25C}', 3),
    ('\u{399}', 1),
    ('\u{39F}', 0),
    ('\u{3BF}', 0),
    ('\u{3C3}', 6),
    ('\u{406}', 1),
    ('\u{412}', 8),
    ('\u{417}', 3),
    ('\u{41E}', 0),
    ('\u{427}', 4),
    ('\u{431}', 6),
    ('\u{437}', 3),
    ('\u{43E}', 0),
    ('\u{447}', 4),
    ('\u{456}', 1),
    ('\u{4C0}', 1),
    ('\u{4CF}', 1),
    ('\u{555}', 0),
    ('\u{585}', 0),
    ('\u{5E1}', 0),
    ('\u{647}', 0),
    ('\u{D20}', 0),
    ('\u{101D}', 0),
    ('\u{217C}', 1),
    ('\u{216C}', 1),
    ('\u{2C9E}', 0),
    ('\u{2C9F}', 0),
    ('\u{3147}', 0),
    ('\u{A76A}', 3),
    ('\u{A76B}', 3),
];

/// The digit that an ASCII letter looks like.
const fn soft_ascii(b: u8) -> Option<u8> {
    Some(match b {
        b'O' | b'o' => 0,
        b'I' | b'i' | b'l' | b'L' => 1,
        b'Z' | b'z' => 2,
        b'S' | b's' => 5,
        b'G' | b'b' => 6,
        b'B' => 8,
        b'g' | b'q' => 9,
        _ => return None,
    })
}

/// The symbol at `pos`, which is a character boundary before the end of `text`.
#[inline]
pub(super) fn symbol(text: &str, pos: usize) -> Symbol {
    let b = text.as_bytes()[pos];
    if b < 0x80 {
        if matches!(b, b'%' | b'=' | b'&' | b'\\')
            && let Some(escaped) = escape(text, pos)
        {
            return escaped;
        }
        return Symbol { class: ASCII[usize::from(b)], len: 1, mark: Disguise::NONE, letter: b.to_ascii_uppercase() };
    }
    let Some(c) = text[pos..].chars().next() else {
        return Symbol { class: Class::Gap(gap::HARD), len: 1, mark: Disguise::NONE, letter: 0 };
    };
    wide(c)
}

const ASCII: [Class; 128] = {
    let mut classes = [Class::Skip; 128];
    let mut b = 0;
    while b < 128 {
        classes[b] = ascii(b as u8);
        b += 1;
    }
    classes
};

const fn ascii(b: u8) -> Class {
    match b {
        b'0'..=b'9' => Class::Digit(b - b'0'),
        b'a'..=b'z' | b'A'..=b'Z' => match soft_ascii(b) {
            Some(digit) => Class::Soft(digit),
            None => Class::Letter,
        },
        b' ' | b'\t' => Class::Gap(gap::SPACE),
        b'-' => Class::Gap(gap::DASH),
        b'.' => Class::Gap(gap::DOT),
        b'(' | b'[' => Class::Gap(gap::OPEN),
        b')' | b']' => Class::Gap(gap::CLOSE),
        b'/' => Class::Gap(gap::SLASH),
        b',' => Class::Gap(gap::COMMA),
        b':' => Class::Gap(gap::COLON),
        b'\n' | b'\r' => Class::Gap(gap::LINE),
        b'+' => Class::Gap(gap::PLUS),
        b'=' => Class::Gap(gap::EQUAL),
        b';' | b'$' | b'%' | b'@' | b'?' | b'#' | b'&' => Class::Gap(gap::HARD),
        0..=8 | 0x0E..=0x1F | 0x7F => Class::Skip,
        _ => Class::Gap(gap::ODD),
    }
}

/// What a character that is not ASCII can mean: for the letters that most texts are written in at once, for others one kind of sign
/// after the other.
fn wide(c: char) -> Symbol {
    let u = c as u32;
    let class = match u {
        // Latin; Greek and Cyrillic; Arabic; Devanagari.
        0xC0..=0x2FF | 0x370..=0x482 | 0x48A..=0x52F | 0x620..=0x64A | 0x900..=0x965 => {
            match SOFT.get(u as usize).copied().unwrap_or(NOT_SOFT) {
                NOT_SOFT if is_alphanumeric(c) || u >= 0x900 => Class::Letter,
                NOT_SOFT => Class::Gap(gap::ODD),
                digit => return Symbol { class: Class::Soft(digit), len: 2, mark: Disguise::LETTERS, letter: 0 },
            }
        }
        // Kana; Han; Hangul.
        0x3041..=0x30FA | 0xAC00..=0xD7A3 => Class::Wide,
        0x4E00..=0x9FFF if han_digit(u).is_none() => Class::Wide,
        _ => return wide_slowly(c),
    };
    Symbol { class, len: c.len_utf8(), mark: Disguise::NONE, letter: 0 }
}

/// Digits that letters before U+0660 look like.
const SOFT: [u8; 0x660] = {
    let mut digits = [NOT_SOFT; 0x660];
    let mut at = 0;
    while at < LOOKALIKES.len() {
        if (LOOKALIKES[at].0 as usize) < digits.len() {
            digits[LOOKALIKES[at].0 as usize] = LOOKALIKES[at].1;
        }
        at += 1;
    }
    digits
};
const NOT_SOFT: u8 = u8::MAX;

fn wide_slowly(c: char) -> Symbol {
    let u = c as u32;
    let len = c.len_utf8();
    let plain = |class| Symbol { class, len, mark: Disguise::NONE, letter: 0 };
    let marked = |class, mark| Symbol { class, len, mark, letter: 0 };
    match u {
        0xAD
        | 0x34F
        | 0x61C
        | 0x115F
        | 0x1160
        | 0x17B4
        | 0x17B5
        | 0x180B..=0x180F
        | 0x200B..=0x200F
        | 0x202A..=0x202E
        | 0x2060..=0x206F
        | 0x3164
        | 0xFEFF
        | 0xFFA0
        | 0xE0000..=0xE0FFF => return marked(Class::Skip, Disguise::INVISIBLE),
        0x80..=0x9F => return plain(Class::Skip),
        0xFE00..=0xFE0F | 0x20E3 => return marked(Class::Skip, Disguise::EMOJI),
        0x300..=0x36F | 0x483..=0x489 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F => {
            return marked(Class::Skip, Disguise::INVISIBLE);
        }
        0xA0 | 0x1680 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => return plain(Class::Gap(gap::SPACE)),
        0x2010..=0x2015 | 0x2212 | 0x2E3A | 0x2E3B | 0xFE58 | 0xFE63 | 0xFF0D | 0x30FC | 0x2043 => {
            return plain(Class::Gap(gap::DASH));
        }
        0xB7 | 0x2022 | 0x2024 | 0x2027 | 0x22C5 | 0x3002 | 0x30FB | 0xFF0E => return plain(Class::Gap(gap::DOT)),
        0xFF08 | 0xFF3B | 0x3010 => return plain(Class::Gap(gap::OPEN)),
        0xFF09 | 0xFF3D | 0x3011 => return plain(Class::Gap(gap::CLOSE)),
        0xFF0F | 0x2044 | 0x2215 => return plain(Class::Gap(gap::SLASH)),
        0xFF0B => return plain(Class::Gap(gap::PLUS)),
        0xFF0C | 0x3001 => return plain(Class::Gap(gap::COMMA)),
        0xFF1A => return plain(Class::Gap(gap::COLON)),
        0x2028 | 0x2029 => return plain(Class::Gap(gap::LINE)),
        0xA2..=0xA5 | 0x20A0..=0x20CF | 0xB0 | 0x2030 | 0x2032 | 0x2033 | 0xFF1B | 0xFF05 | 0xFFE5 | 0xFFE1 => {
            return plain(Class::Gap(gap::HARD));
        }
        _ => {}
    }
    if let Some((digit, mark)) = foreign_digit(u) {
        return marked(Class::Digit(digit), mark);
    }
    if let Ok(at) = LOOKALIKES.binary_search_by_key(&c, |&(l, _)| l) {
        return marked(Class::Soft(LOOKALIKES[at].1), Disguise::LETTERS);
    }
    if let Some(b) = styled_ascii(u) {
        let class = soft_ascii(b).map_or(Class::Letter, Class::Soft);
        return Symbol { class, len, mark: Disguise::LETTERS, letter: b.to_ascii_uppercase() };
    }
    match u {
        // Circles that stand for 0.
        0x25CB | 0x25EF | 0x2B55 | 0x1F17E | 0x1F7E0 | 0x1F534 => return marked(Class::Soft(0), Disguise::LETTERS),
        // Thai, Lao, Tibetan, Burmese, Khmer, kana, Han, Hangul.
        0xE00..=0xEFF
        | 0xF00..=0xFFF
        | 0x1000..=0x109F
        | 0x1780..=0x17FF
        | 0x1100..=0x11FF
        | 0x2E80..=0x2FDF
        | 0x3040..=0x312F
        | 0x3130..=0x318F
        | 0x31A0..=0x9FFF
        | 0xA960..=0xA97F
        | 0xAC00..=0xD7FF
        | 0xF900..=0xFAFF
        | 0xFF66..=0xFFDC
        | 0x20000..=0x3FFFF => return plain(Class::Wide),
        // Signs and emoji.
        0x2190..=0x2BFF | 0x1F000..=0x1FAFF => return marked(Class::Gap(gap::ODD), Disguise::EMOJI),
        _ => {}
    }
    // Vowel signs of Indic scripts are part of a word, though not alphabetic all of them.
    if is_alphanumeric(c) || (0x900..=0xDFF).contains(&u) { plain(Class::Letter) } else { plain(Class::Gap(gap::ODD)) }
}

/// The decimal value of a digit that is not ASCII.
fn foreign_digit(u: u32) -> Option<(u8, Disguise)> {
    let at = DIGIT_RUNS.partition_point(|&first| first <= u);
    if at > 0 && u - DIGIT_RUNS[at - 1] < 10 {
        return Some(((u - DIGIT_RUNS[at - 1]) as u8, Disguise::FOREIGN));
    }
    let sign = |value: u32| Some((value as u8, Disguise::EMOJI));
    match u {
        0xB9 => return sign(1),
        0xB2 | 0xB3 => return sign(u - 0xB0),
        0x2070 | 0x2074..=0x2079 => return sign(u - 0x2070),
        0x2080..=0x2089 => return sign(u - 0x2080),
        0x24EA | 0x24FF | 0x1F100 | 0x1F10B | 0x1F10C => return sign(0),
        0x1F101..=0x1F10A => return sign(u - 0x1F101),
        _ => {}
    }
    if let Some(&first) = NINES.iter().find(|&&first| u >= first && u < first + 9) {
        return sign(u - first + 1);
    }
    han_digit(u).map(|digit| (digit, Disguise::FOREIGN))
}

/// How many bytes at the front are Han characters that say no digit. None of them begins a number.
pub(super) fn han_run(bytes: &[u8]) -> usize {
    let (threes, _) = bytes.as_chunks::<3>();
    let code = |[a, b, c]: [u8; 3]| u32::from(a & 15) << 12 | u32::from(b & 63) << 6 | u32::from(c & 63);
    let plain = |three: &&[u8; 3]| matches!(three[0], 0xE5..=0xE8) && han_digit(code(**three)).is_none();
    3 * threes.iter().take_while(plain).count()
}

fn han_digit(u: u32) -> Option<u8> {
    Some(match u {
        0x3007 | 0x96F6 => 0,
        0x4E00 => 1,
        0x4E8C => 2,
        0x4E09 => 3,
        0x56DB => 4,
        0x4E94 => 5,
        0x516D => 6,
        0x4E03 => 7,
        0x516B => 8,
        0x4E5D => 9,
        _ => return None,
    })
}

/// The ASCII letter under a full-width, circled or mathematical letter.
fn styled_ascii(u: u32) -> Option<u8> {
    let letter = |n: u32| if n < 26 { b'A' + n as u8 } else { b'a' + (n - 26) as u8 };
    match u {
        0xFF21..=0xFF3A => Some(letter(u - 0xFF21)),
        0xFF41..=0xFF5A => Some(letter(26 + u - 0xFF41)),
        0x24B6..=0x24CF => Some(letter(u - 0x24B6)),
        0x24D0..=0x24E9 => Some(letter(26 + u - 0x24D0)),
        0x1F130..=0x1F149 => Some(letter(u - 0x1F130)),
        0x1D400..=0x1D6A3 => Some(letter((u - 0x1D400) % 52)),
        _ => None,
    }
}

/// An escape that stands for one character: `%2B`, `&#49;`, `&#x31;`, `&nbsp;`, `=2D`, `\u0031`.
fn escape(text: &str, pos: usize) -> Option<Symbol> {
    let rest = &text.as_bytes()[pos..];
    let (code, len) = match rest.first()? {
        b'%' => (hex(rest.get(1..3)?)?, 3),
        b'=' => {
            let code = hex(rest.get(1..3)?)?;
            // `=20` before one more digit is more likely a separator and an area code, unless a whole group follows.
            let digits = rest[1..].iter().take_while(|b| b.is_ascii_digit()).count();
            let certain =
                rest[2].is_ascii_alphabetic() || digits >= 5 || (0x30..=0x39).contains(&code) && rest.get(3) == Some(&b'=');
            if !certain {
                return None;
            }
            (code, 3)
        }
        b'\\' if rest.get(1) == Some(&b'u') => (hex(rest.get(2..6)?)?, 6),
        b'&' => entity(rest)?,
        _ => return None,
    };
    let inner = match code {
        0x20..=0x7E => {
            let b = code as u8;
            Symbol { class: ascii(b), len, mark: Disguise::ENCODED, letter: b.to_ascii_uppercase() }
        }
        0xA0 | 0xC2 => Symbol { class: Class::Gap(gap::SPACE), len, mark: Disguise::ENCODED, letter: 0 },
        0x80.. => {
            let c = char::from_u32(code)?;
            Symbol { len, mark: Disguise::ENCODED, ..wide(c) }
        }
        _ => return None,
    };
    Some(inner)
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, &b| Some(sum * 16 + char::from(b).to_digit(16)?))
}

fn entity(rest: &[u8]) -> Option<(u32, usize)> {
    let end = rest.iter().take(10).position(|&b| b == b';')?;
    let name = std::str::from_utf8(&rest[1..end]).ok()?;
    let code = match name {
        "nbsp" | "ensp" | "emsp" | "thinsp" => 0x20,
        "ndash" | "mdash" | "hyphen" | "minus" => 0x2D,
        "shy" | "zwnj" | "zwj" | "ZeroWidthSpace" => 0x200B,
        "plus" => 0x2B,
        "lpar" => 0x28,
        "rpar" => 0x29,
        "period" => 0x2E,
        "bull" | "middot" => 0x2022,
        _ => {
            let number = name.strip_prefix('#')?;
            match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok()?,
                None => number.parse().ok()?,
            }
        }
    };
    Some((code, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_characters_that_are_stepped_over_say_no_digit() {
        for c in ('\u{80}'..=char::MAX).filter(|c| han_run(c.encode_utf8(&mut [0; 4]).as_bytes()) > 0) {
            assert_eq!((wide(c).class, c.len_utf8()), (Class::Wide, 3), "{c:?}");
        }
        assert_eq!(han_run("\u{8B66}\u{544A}\u{4E03}\u{544A}".as_bytes()), 6);
        assert!(('\u{400}'..='\u{47F}').all(|c| matches!(wide(c).class, Class::Letter | Class::Soft(_))));
    }

    #[test]
    fn letters_told_at_once_are_told_the_same_slowly() {
        let all = |symbol: Symbol| (symbol.class, symbol.len, symbol.mark, symbol.letter);
        let wrong = ('\u{80}'..=char::MAX).find(|&c| all(wide(c)) != all(wide_slowly(c)));
        assert_eq!(wrong, None);
    }
}
