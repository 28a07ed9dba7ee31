//! Questions to the Unicode data, answered by the pinned crates.

use super::own;
use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use unicode_script::{Script, UnicodeScript};

/// All characters.
pub(crate) fn all() -> impl Iterator<Item = char> {
    (0..=0x10FFFF).filter_map(char::from_u32)
}

pub(crate) fn is_control(c: char) -> bool {
    c.general_category() == GeneralCategory::Control
}

/// The value of a decimal digit of any script: they come in rows of ten that start at zero.
pub(crate) fn digit(c: char) -> Option<char> {
    let decimal = |c: char| c.general_category() == GeneralCategory::DecimalNumber;
    if !decimal(c) {
        return None;
    }
    let before = (0..c as u32).rev().map_while(char::from_u32).take_while(|&c| decimal(c)).count() as u32;
    char::from_digit(before % 10, 10)
}

/// Whether UTS #39 drops the character, because fonts draw nothing for it.
pub(crate) fn is_ignorable(c: char) -> bool {
    unicode_security::skeleton(c.encode_utf8(&mut [0; 4])).next().is_none()
}

/// Marks for letters of any script. Those of one script (vowel signs, points) are part of its words and do not count here.
pub(crate) fn is_accent(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36F | 0x483..=0x489 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
        && !is_ignorable(c)
}

/// Accents that a Latin letter written in decomposed form carries.
pub(crate) fn is_ordinary_accent(c: char) -> bool {
    matches!(c as u32, 0x300..=0x30C | 0x30F | 0x311..=0x315 | 0x31B | 0x323..=0x328 | 0x32D | 0x32E | 0x330 | 0x331 | 0x342 | 0x345)
}

/// The UTS #39 form, without accents.
pub(crate) fn bare_skeleton(c: char) -> String {
    unicode_security::skeleton(c.encode_utf8(&mut [0; 4])).filter(|&c| !is_accent(c)).collect()
}

/// What a character is compared as: compatibility form, small letter, ASCII digit, Latin and Greek letters without accents.
pub(crate) fn folded(c: char) -> String {
    let mut text = c.to_string();
    loop {
        let mut next: String = text.chars().map(step).collect::<String>().nfc().collect();
        if !is_accent(c) {
            next.retain(|c| !is_accent(c));
        }
        if next == text {
            return text;
        }
        text = next;
    }
}

fn step(c: char) -> String {
    if c.is_ascii() {
        return c.to_ascii_lowercase().to_string();
    }
    if own::KEPT.contains(c) {
        return c.to_string();
    }
    if let Some(to) = own_fold(c) {
        return to;
    }
    if let Some(digit) = digit(c) {
        return digit.to_string();
    }
    if is_ignorable(c) || c == '\u{345}' {
        return String::new();
    }
    let compatible: String = c.nfkc().collect();
    // A spacing accent would turn into a space and an accent.
    if compatible.starts_with(' ') && compatible.len() > 1 {
        return c.to_string();
    }
    if compatible != c.to_string() {
        return compatible;
    }
    // Case folding of Cherokee goes to the capitals, which are the letters in use.
    if c.script() == Script::Cherokee {
        return c.to_uppercase().collect();
    }
    let lower: String = c.to_lowercase().collect();
    if lower != c.to_string() {
        return lower;
    }
    bare(c)
}

/// A small letter without its accents, where words are written with and without them.
fn bare(c: char) -> String {
    let parts: Vec<char> = c.nfd().collect();
    let latin = |c: char| matches!(c.script(), Script::Latin);
    // Russian is typed with and without the dots of U+0451; U+0450 and U+045D are stressed letters.
    if latin(parts[0]) || parts[0].script() == Script::Greek || matches!(c, '\u{450}' | '\u{451}' | '\u{45D}') {
        let letters: String = parts.iter().filter(|&&c| !is_accent(c)).collect();
        if latin(c) && !letters.is_ascii() {
            let skeleton = bare_skeleton(c).to_lowercase();
            if skeleton.bytes().all(|b| b.is_ascii_alphabetic()) && !skeleton.is_empty() {
                return skeleton;
            }
        }
        return letters;
    }
    c.to_string()
}

pub(crate) fn own_fold(c: char) -> Option<String> {
    if let Some((_, to)) = own::FOLDS.iter().find(|(from, _)| from.contains(c)) {
        return Some((*to).to_owned());
    }
    own::ENCLOSED
        .iter()
        .find(|(first, _, count)| (*first..first + count).contains(&(c as u32)))
        .and_then(|(first, to, _)| Some(char::from_u32(*to as u32 + c as u32 - first)?.to_string()))
}
