//! Says in which letters a host differs from the name it resembles.

use super::edit::Edit;
use super::mention::{How, Mention, Query};

/// The operation, and the differing letters side by side: `("replacement", "`b` for `v`")`.
pub(crate) fn difference(query: &Query<'_>, mention: &Mention) -> (&'static str, String) {
    let name = &query.name(mention).text;
    let text = &query.left[mention.start..mention.end];
    match mention.how {
        How::Exact => ("same", String::new()),
        How::Hyphenated => ("hyphenation", format!("`{text}` for `{name}`")),
        How::AsciiLike | How::WideLike => ("look-alike letters", letters(text, name)),
        How::Edited(edit) => (kind(edit, text, name), letters(text, name)),
    }
}

/// What stands between the common start and the common end of two texts.
pub(crate) fn letters(text: &str, name: &str) -> String {
    let start = text.chars().zip(name.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum::<usize>();
    let (a, b) = (&text[start..], &name[start..]);
    let end = a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum::<usize>();
    match (&a[..a.len() - end], &b[..b.len() - end]) {
        ("", missing) => format!("`{missing}` is missing"),
        (more, "") => format!("`{more}` too many"),
        (shown, meant) => format!("`{}` for `{meant}`", code_points(shown)),
    }
}

/// The text, with the numbers of characters that look like others.
fn code_points(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let numbers: Vec<String> = text.chars().filter(|c| !c.is_ascii()).take(4).map(|c| format!("U+{:04X}", c as u32)).collect();
    format!("{text}` ({}) `", numbers.join(" ")).replace("` `", "`")
}

/// What an edit looks like to those who list typing mistakes.
fn kind(edit: Edit, text: &str, name: &str) -> &'static str {
    let text: Vec<u8> = text.bytes().filter(|&b| b != b'-').collect();
    let name = name.as_bytes();
    match edit {
        Edit::Same => "same",
        Edit::Omission(_) => "omission",
        Edit::Transposition(_) => "transposition",
        Edit::Insertion(at) => match text.get(at) {
            Some(b's') if at + 1 == text.len() => "plural",
            Some(b) if at > 0 && text[at - 1] == *b || text.get(at + 1) == Some(b) => "repetition",
            _ => "insertion",
        },
        Edit::Replacement(at) => match (name.get(at), text.get(at)) {
            (Some(a), Some(b)) if is_vowel(*a) && is_vowel(*b) => "vowel-swap",
            (Some(a), Some(b)) if sound_alike(*a, *b) => "soundsquat",
            (Some(a), Some(b)) if are_neighbours(*a, *b) => "keyboard",
            (Some(a), Some(b)) if (a ^ b).count_ones() == 1 => "bitsquat",
            _ => "replacement",
        },
    }
}

fn is_vowel(b: u8) -> bool {
    b"aeiou".contains(&b)
}

/// Letters that are spoken alike in many words.
fn sound_alike(a: u8, b: u8) -> bool {
    [b"ck", b"cs", b"sz", b"kq", b"iy", b"fv", b"gj"].into_iter().any(|pair| pair.contains(&a) && pair.contains(&b))
}

/// Keys that touch on QWERTY.
fn are_neighbours(a: u8, b: u8) -> bool {
    const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    let place = |key| ROWS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.iter().position(|&k| k == key)?)));
    let (Some((row_a, at_a)), Some((row_b, at_b))) = (place(a), place(b)) else { return false };
    match row_a.abs_diff(row_b) {
        0 => at_a.abs_diff(at_b) == 1,
        1 => {
            let (upper, lower) = if row_a < row_b { (at_a, at_b) } else { (at_b, at_a) };
            upper == lower || upper == lower + 1
        }
        _ => false,
    }
}
