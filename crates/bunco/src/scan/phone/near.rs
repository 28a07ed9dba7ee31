//! What stands before and behind a candidate, and what touches it.

use super::choose::{CUE, joints};
use super::cue::{self, Context};
use super::lex::Lexer;
use super::symbol::gap;

/// The words around the groups `from..=to`.
pub(super) fn around(lexer: &Lexer, from: usize, to: usize, text: &str) -> Context {
    let first = &lexer.groups[from];
    let last = &lexer.groups[to.min(lexer.groups.len() - 1)];
    let mut context = cue::context(text, first.glued.map_or(first.start, |(start, _)| start), last.end);
    if let Some((start, end)) = first.glued
        && cue::glued_cue(&text[start..end])
    {
        context.cue = true;
    }
    if cue::stands_alone(text) {
        // But not from the middle of a decimal on.
        let torn = from > 0 && first.gap & (gap::SPACE | gap::LINE) == 0;
        context = Context { cue: !torn && joints(&lexer.groups[from..=to]) > -3, label: false };
    }
    context
}

/// What stands before and after says.
pub(super) fn surroundings(lexer: &Lexer, from: usize, to: usize, text: &str, end: usize, context: Context, plus: bool) -> i32 {
    let groups = &lexer.groups;
    let mut score = 0;
    if context.cue {
        score += CUE;
    }
    if context.label {
        score -= if context.cue { 3 } else { 4 };
    }
    // More digits right before or behind, joined in the same way: a longer thing that is no number.
    let inner = if from < to { groups[to].gap } else { 0 };
    let joined = |bits: u16| {
        bits != 0
            && bits & !(gap::SPACE | gap::DASH | gap::DOT | gap::SLASH) == 0
            && (bits == inner || inner == 0 || bits & gap::SPACE == 0)
    };
    let more = if context.cue { 1 } else { 3 };
    if from > 0 && joined(groups[from].gap) && !plus {
        score -= more;
    }
    if let Some(next) = groups.get(to + 1)
        && joined(next.gap)
    {
        let left: usize = groups[to + 1..].iter().map(|g| g.len).sum();
        if left < 10 {
            score -= more;
        }
    }
    if let Some((start, end)) = groups[from].glued {
        score -= if end - start <= 2 { 4 } else { 2 };
    }
    if groups[to].glued_after && !super::extension::extension_follows(text, end) {
        score -= 2;
    }
    score + attached(text, groups[from].start, end)
}

/// Currencies in letters, as they stand before or behind an amount.
const CURRENCIES: &[&str] = &["USD", "EUR", "GBP", "INR", "Rs.", "AUD", "CAD", "CHF", "JPY"];

/// What touches the number: currency, per cent, addresses, ids with letters and digits.
fn attached(text: &str, start: usize, end: usize) -> i32 {
    let before = &text[..start];
    let bare = before.trim_end_matches([' ', '\u{A0}', '(', '+']);
    let mut score = 0;
    if let Some(last) = bare.chars().next_back() {
        let touching = bare.len() == before.len();
        if "$\u{A3}\u{20AC}\u{A5}\u{20B9}\u{FFE5}".contains(last) || CURRENCIES.iter().any(|c| bare.ends_with(c)) {
            score -= 6;
        }
        if last == '#' {
            score -= 3;
        }
        if touching && matches!(last, '/' | '_') {
            score -= 2;
        }
        if touching && matches!(last, '-' | '_' | '.' | '=') {
            let token = &bare[..bare.len() - 1];
            let from = token
                .rfind(|c: char| !c.is_ascii_alphanumeric())
                .map_or(0, |at| at + token[at..].chars().next().map_or(1, char::len_utf8));
            let token = &token[from..];
            if token.bytes().any(|b| b.is_ascii_digit()) && token.bytes().any(|b| b.is_ascii_alphabetic()) {
                score -= 4;
            }
        }
    }
    let after = &text[end..];
    let next = after.trim_start_matches([' ', '\u{A0}']);
    if after.starts_with(['%', '@', '\u{B0}'])
        || next.starts_with(['=', '\u{20AC}'])
        || CURRENCIES.iter().any(|c| next.starts_with(c))
    {
        score -= 6;
    }
    score
}

/// Where a plus sign stands that belongs to the number at `start`: `+1`, `+ 1`, `(+1`, `%2B1`, `plus one`.
pub(super) fn plus_before(text: &str, start: usize) -> Option<usize> {
    let before = &text[..start];
    let bare = before.trim_end_matches([' ', '(', '[', '\u{200B}', '\u{FEFF}', '\u{200C}', '\u{200D}', '\u{2060}']);
    if before.len() - bare.len() > 6 {
        return None;
    }
    // Nearly always it is none of them.
    if !matches!(bare.as_bytes().last(), Some(b'+' | b'B' | b'b' | b';' | b's' | b'S' | 0x80..)) {
        return None;
    }
    for sign in ["+", "\u{FF0B}", "%2B", "%2b", "&#43;", "&plus;", "&#x2b;", "&#x2B;", "\u{2795}", "plus", "Plus", "PLUS", "=2B"] {
        if let Some(rest) = bare.strip_suffix(sign) {
            let sum = sign == "+" && rest.ends_with(|c: char| c.is_ascii_digit());
            let word = sign.len() == 4 && sign.is_ascii() && sign.as_bytes()[0] != b'&' && rest.ends_with(char::is_alphanumeric);
            return (!sum && !word).then_some(rest.len());
        }
    }
    None
}
