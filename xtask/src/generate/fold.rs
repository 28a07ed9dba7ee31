//! The table that folds a character in one step.

use super::unicode::{all, bare_skeleton, digit, folded, is_accent, is_control, is_ignorable, is_ordinary_accent, own_fold};
use super::{File, header, literal, lookalikes, rows};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::{UnicodeNormalization, char::compose};
use unicode_script::{Script, UnicodeScript};

/// Characters in a block of the table: fewer make the index longer, more repeat less.
const BLOCK: u32 = 64;

// The layout of a cell, repeated in the file that is written.
const SEQUENCE: u32 = 1 << 21;
const IGNORABLE: u32 = 2 << 21;
const OVERRIDE: u32 = 3 << 21;
const ACCENT: u32 = 4 << 21;
const SECOND: u32 = 5 << 21;
const STYLED: u32 = 1 << 24;
const WIDE: u32 = 1 << 25;
const CONFUSABLE: u32 = 1 << 26;
const FOREIGN: u32 = 1 << 27;
const ODD: u32 = 1 << 28;

pub(crate) fn file() -> Result<File, String> {
    let seconds = seconds();
    let mut sequences: Vec<String> = Vec::new();
    let mut blocks: Vec<Vec<u32>> = vec![vec![0; BLOCK as usize]];
    let mut index: Vec<usize> = Vec::new();
    for start in (0..0x110000).step_by(BLOCK as usize) {
        let block: Vec<u32> =
            (start..start + BLOCK).map(|c| char::from_u32(c).map_or(0, |c| cell(c, &seconds, &mut sequences))).collect();
        index.push(blocks.iter().position(|other| *other == block).unwrap_or_else(|| {
            blocks.push(block);
            blocks.len() - 1
        }));
    }
    while index.last() == Some(&0) {
        index.pop();
    }
    if blocks.len() > 1 << 16 || sequences.len() > 1 << 16 {
        return Err("fold: more blocks or sequences than 16 bits count".to_owned());
    }
    let mut text = header(
        "How each character is folded.",
        "The Unicode Character Database and confusables.txt, Unicode 18.0.0,\n//! <https://www.unicode.org/Public/18.0.0/>, Unicode License v3, through the crates below, fetched 2026-11-23.",
        &[
            ("unicode-normalization", "MIT OR Apache-2.0"),
            ("unicode-security", "MIT OR Apache-2.0"),
            ("unicode-script", "MIT OR Apache-2.0"),
            ("unicode-properties", "MIT OR Apache-2.0"),
        ],
        "lower case, ASCII digits, accents of Latin and Greek letters taken off, and what `xtask/src/generate/own.rs` lists.",
    )?;
    text += &format!("/// Characters in a block.\npub(crate) const BLOCK: usize = {BLOCK};\n");
    for (name, value, what) in [
        ("OP", 7 << 21, "The bits that say what is done; 0: the character becomes the one in the low 21 bits."),
        ("SEQUENCE", SEQUENCE, "The low bits count into `SEQUENCES`."),
        ("IGNORABLE", IGNORABLE, "Nothing is seen of it: left out."),
        ("OVERRIDE", OVERRIDE, "Left out too, but it turns the order of reading."),
        ("ACCENT", ACCENT, "A mark for any letter: left out unless it composes."),
        ("SECOND", SECOND, "Becomes the character in the low bits, which may compose with the one before it."),
        ("STYLED", STYLED, "A letter or digit in another dress: mathematical, enclosed, small capital."),
        ("WIDE", WIDE, "A full-width letter or digit, ordinary beside Chinese and Japanese."),
        ("CONFUSABLE", CONFUSABLE, "A Latin letter of phonetic writing that looks like an ASCII one."),
        ("FOREIGN", FOREIGN, "A letter of another script that looks like a Latin one."),
        ("ODD", ODD, "An accent that no language writes as a separate mark on a Latin letter."),
    ] {
        text += &format!("/// {what}\npub(crate) const {name}: u32 = {value};\n");
    }
    text += &format!(
        "\n/// For each block of characters, where it is in `BLOCKS`; behind the end all stay as they are.\n#[rustfmt::skip]\npub(crate) static INDEX: [u16; {}] = [\n{}];\n",
        index.len(),
        rows(index.iter().map(usize::to_string))
    );
    text += &format!(
        "\n/// Cells, 0 for a character that stays as it is.\n#[rustfmt::skip]\npub(crate) static BLOCKS: [[u32; BLOCK]; {}] = [\n{}];\n",
        blocks.len(),
        blocks.iter().map(|block| format!("  [\n{}  ],\n", rows(block.iter().map(u32::to_string)))).collect::<String>()
    );
    text += &format!(
        "\n/// What one character becomes when it is several.\n#[rustfmt::skip]\npub(crate) static SEQUENCES: [&str; {}] = [\n{}];\n",
        sequences.len(),
        rows(sequences.iter().map(|s| literal(s)))
    );
    let pairs = pairs();
    text += &format!(
        "\n/// Folded characters that make one with the mark behind them, sorted. Hangul is reckoned, not listed.\n#[rustfmt::skip]\npub(crate) static PAIRS: [(u32, u32, u32); {}] = [\n{}];\n",
        pairs.len(),
        rows(pairs.iter().map(|((a, b), c)| format!("({}, {}, {})", *a as u32, *b as u32, *c as u32)))
    );
    Ok(File { path: "crates/bunco/src/text/tables/fold.rs", text })
}

fn cell(c: char, seconds: &BTreeSet<char>, sequences: &mut Vec<String>) -> u32 {
    match c {
        '\n' => return 0,
        '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => return '\n' as u32,
        '\u{202D}' | '\u{202E}' => return OVERRIDE,
        _ if c.is_whitespace() && c != ' ' => return ' ' as u32,
        // Annotation anchors are as invisible as the default-ignorable characters.
        _ if is_control(c) || is_ignorable(c) || matches!(c, '\u{FFF9}'..='\u{FFFB}') => return IGNORABLE,
        _ if is_accent(c) => return ACCENT | c as u32 | if is_ordinary_accent(c) { 0 } else { ODD },
        _ => {}
    }
    let to = folded(c);
    let flags = flags(c, &to);
    let mut chars = to.chars();
    match (chars.next(), chars.next()) {
        (Some(one), None) if seconds.contains(&one) => SECOND | one as u32 | flags,
        (Some(one), None) if one == c && flags == 0 => 0,
        (Some(one), None) => one as u32 | flags,
        _ => {
            let at = sequences.iter().position(|s| *s == to).unwrap_or_else(|| {
                sequences.push(to);
                sequences.len() - 1
            });
            SEQUENCE | at as u32 | flags
        }
    }
}

/// What is worth knowing of the change from `c` to `to`.
fn flags(c: char, to: &str) -> u32 {
    let letters = to.bytes().all(|b| b.is_ascii_alphanumeric()) && !to.is_empty();
    if to.chars().any(|c| lookalikes::is_foreign(c) && lookalikes::of(c).is_some()) {
        return FOREIGN;
    }
    if c.is_ascii() || !letters {
        return 0;
    }
    let compatible: String = c.nfkc().collect();
    match c as u32 {
        0xFF01..=0xFF5E => WIDE,
        // Ordinal signs, raised digits, ligatures and units are ordinary.
        0..0x250 | 0x1E00..=0x1EFF | 0xFB00..=0xFB06 | 0x3300..=0x33FF => 0,
        _ if own_fold(c).is_some() || c == '\u{212A}' => STYLED,
        _ if compatible != c.to_string() && (to.len() == 1 || to.parse::<u8>().is_ok()) && digit(c).is_none() => STYLED,
        0x1D7CE..=0x1D7FF | 0x1FBF0..=0x1FBF9 => STYLED,
        _ if c.script() == Script::Latin && bare_skeleton(c).eq_ignore_ascii_case(to) => CONFUSABLE,
        _ => 0,
    }
}

/// Marks and vowel signs that compose with a folded character before them.
fn seconds() -> BTreeSet<char> {
    let hangul = (0x1161..=0x1175).chain(0x11A8..=0x11C2).filter_map(char::from_u32);
    pairs().keys().map(|(_, second)| *second).filter(|&c| !is_accent(c)).chain(hangul).collect()
}

fn pairs() -> BTreeMap<(char, char), char> {
    let mut pairs = BTreeMap::new();
    for c in all().filter(|c| !matches!(c, '\u{AC00}'..='\u{D7A3}')) {
        let parts: Vec<char> = c.nfd().collect();
        let [first @ .., second] = &parts[..] else { continue };
        let first: String = first.iter().copied().nfc().collect();
        let mut first = first.chars();
        let (Some(first), None) = (first.next(), first.next()) else { continue };
        if compose(first, *second) != Some(c) {
            continue;
        }
        let (from, to) = (folded(first), folded(c));
        let (mut from, mut to) = (from.chars(), to.chars());
        if let (Some(from), None, Some(to), None) = (from.next(), from.next(), to.next(), to.next())
            && from != to
        {
            pairs.insert((from, *second), to);
        }
    }
    pairs
}
