//! Which groups of a window make a number: length, grouping, and what stands around, added up.

use super::cue::{self, Context};
use super::lex::{Group, Lexer};
use super::symbol::gap;
use super::table::{self, Country, Nanp};
use super::{Disguise, guard};
use crate::message::Region;

/// What is needed to call a candidate a number.
const ENOUGH: i32 = 3;
/// What a word that asks for a call adds.
const CUE: i32 = 3;
/// Longest E.164 number with an international prefix.
const MAX_DIGITS: usize = 17;

/// The plans of the reader's countries.
pub(super) struct Plans {
    countries: Vec<&'static Country>,
    nanp: bool,
    /// Bit n: a number dialled at home can have n digits.
    lengths: u32,
}

/// A chosen number: groups up to `to`, and how it was read.
pub(super) struct Choice {
    pub(super) to: usize,
    pub(super) plus: bool,
    pub(super) strong: bool,
    pub(super) context: Context,
}

impl Plans {
    pub(super) fn new(regions: &[Region]) -> Plans {
        let countries: Vec<_> = regions.iter().filter_map(|r| table::country(r.as_str())).collect();
        let nanp = regions.is_empty() || regions.iter().any(|r| table::NANP_REGIONS.contains(&r.as_str()));
        let unknown = regions.iter().any(|r| table::country(r.as_str()).is_none() && !table::NANP_REGIONS.contains(&r.as_str()));
        // Ten digits with a free-call prefix and eleven with a leading 1 are read in every country: scams travel.
        let mut lengths = 1 << 10 | 1 << 11 | 1 << 12;
        for country in &countries {
            for n in country.length.0..=country.length.1 {
                lengths |= 1 << n | 1 << (n + country.trunk.len()) | 1 << (n + digits_in(country.code));
            }
        }
        if unknown || regions.is_empty() {
            lengths |= 0x3F00;
        }
        Plans { countries, nanp, lengths }
    }
}

fn digits_in(code: u16) -> usize {
    if code < 10 {
        1
    } else if code < 100 {
        2
    } else {
        3
    }
}

/// The best number that begins at group `from`.
pub(super) fn best(lexer: &Lexer, from: usize, text: &str, plans: &Plans) -> Option<Choice> {
    let groups = &lexer.groups;
    // Inside a window a plus sign is part of the gap.
    let plus = (from == 0 || groups[from].gap & gap::PLUS != 0) && plus_before(text, groups[from].start).is_some();
    let mut best: Option<(i32, Choice)> = None;
    let mut context = None;
    let mut total = 0;
    for to in from..groups.len() {
        if to > from && (groups[to].glued.is_some() || groups[to - 1].glued_after) {
            break;
        }
        total += groups[to].len;
        if total > MAX_DIGITS {
            break;
        }
        if total < 7 {
            continue;
        }
        let first = groups[from].first;
        let digits = &lexer.digits[first..first + total];
        let abroad = digits.starts_with(b"00") || digits.starts_with(b"01") || total >= 12 && !plans.countries.is_empty();
        let international = plus || total >= 10 && digits[0] == b'0' && abroad;
        if !international && (plans.lengths & 1 << total == 0 || total > 10 && digits[0] > b'1' && plans.countries.is_empty()) {
            continue;
        }
        let Some((mut score, is_plus, strong)) = structure(lexer, from, to, digits, plus, plans) else { continue };
        score += joints(&groups[from..=to]);
        // Nothing around can raise it by more than a cue.
        if score + CUE < ENOUGH || best.as_ref().is_some_and(|(old, _)| score + CUE < *old) {
            continue;
        }
        let end = groups[to].end;
        let context = *context.get_or_insert_with(|| around(lexer, from, to, text));
        score += surroundings(lexer, from, to, text, end, context, is_plus);
        if score < ENOUGH || !written_plainly_enough(&groups[from..=to]) || guard::other_thing(lexer, from, to) {
            continue;
        }
        if best.as_ref().is_none_or(|(old, _)| score >= *old) {
            best = Some((score, Choice { to, plus: is_plus, strong, context }));
        }
    }
    best.map(|(_, choice)| choice)
}

/// Letters for digits: at most half of them, and three written digits at least, unless words say them.
fn written_plainly_enough(groups: &[Group]) -> bool {
    let total: usize = groups.iter().map(|g| g.len).sum();
    let soft: usize = groups.iter().map(|g| g.soft).sum();
    let worded: usize = groups.iter().filter(|g| g.mark.has(Disguise::WORDS)).map(|g| g.len).sum();
    let hard = total - soft;
    soft * 2 <= total && hard >= 3 && (worded == 0 || worded >= 7 || total - worded >= 3)
}

/// What length and grouping say, whether a plus sign leads it, and whether the grouping alone makes it a number.
fn structure(lexer: &Lexer, from: usize, to: usize, digits: &[u8], plus: bool, plans: &Plans) -> Option<(i32, bool, bool)> {
    let groups = &lexer.groups[from..=to];
    let prefixes: &[&[u8]] = if plus { &[b""] } else { &[b"0011", b"011", b"010", b"00"] };
    let mut best: Option<(i32, bool, bool)> = None;
    let offer = |best: &mut Option<(i32, bool, bool)>, score: i32, international: bool, strong: bool| {
        if best.is_none_or(|(old, ..)| score > old) {
            *best = Some((score, international, strong));
        }
    };
    for prefix in prefixes {
        if let Some(rest) = digits.strip_prefix(*prefix)
            && let Some(score) = international(rest)
        {
            let lone = !plus && groups.len() == 1;
            offer(&mut best, if plus { score } else { score - 1 - i32::from(lone) }, plus, score >= 3);
        }
    }
    if plus {
        return best;
    }
    let said = groups.iter().all(|g| g.mark.has(Disguise::WORDS));
    if let Some((kind, national)) = north_america(digits) {
        let mut shape = nanp_shape(groups, digits.len() == 11);
        if said {
            shape = 3;
        }
        let free = kind == Nanp::Free;
        let score = match kind {
            // Nobody has such a number; it is reported when somebody offers it.
            Nanp::Impossible if shape == 3 && digits.len() == 11 => 1 + 2 * i32::from(table::is_free(&national[..3])),
            Nanp::Impossible => -1,
            _ => shape + i32::from(free) + i32::from(free && digits.len() == 11 && shape > 0),
        };
        let foreign = !(plans.nanp || free || digits.len() == 11 && shape == 3);
        if !foreign || national.len() == digits.len() && free {
            offer(&mut best, score - i32::from(foreign) * 2, false, shape >= 3);
        }
    }
    // A free-call number with a digit more or less: 1-800-555-014.
    if let ([1, 3, 3, 3] | [1, 3, 3, 5] | [1, 3, 2, 4] | [1, 3, 4, 4], true) =
        (&lens(groups)[..groups.len().min(4)], groups.len() == 4)
        && plans.nanp
        && digits[0] == b'1'
        && table::is_free(&digits[1..4])
    {
        offer(&mut best, 3, false, true);
    }
    for country in &plans.countries {
        if let Some((score, strong)) = national(groups, digits, country, said) {
            offer(&mut best, score, false, strong);
        }
    }
    // International prefixes of some countries are longer than those above.
    if best.is_none() && digits[0] == b'0' && digits.len() >= 12 && !plans.countries.is_empty() {
        offer(&mut best, 0, false, false);
    }
    if best.is_none() && (8..=15).contains(&digits.len()) && plans.countries.is_empty() && digits[0] == b'0' && groups.len() > 1 {
        offer(&mut best, 0, false, false);
    }
    best
}

/// The digits behind a `+`: country code, and a length that fits.
fn international(digits: &[u8]) -> Option<i32> {
    let code_len = table::calling_code(digits)?;
    let national = &digits[code_len..];
    if digits.len() < 8 || digits.len() > 16 {
        return None;
    }
    if code_len == 1 && digits[0] == b'1' {
        return match table::nanp(national)? {
            Nanp::Impossible => Some(2),
            Nanp::Free => Some(5),
            _ => Some(4),
        };
    }
    let code = digits[..code_len].iter().fold(0u16, |n, d| n * 10 + u16::from(d - b'0'));
    let mut known = table::COUNTRIES.iter().filter(|c| c.code == code).peekable();
    if known.peek().is_none() {
        return (national.len() >= 5).then_some(3);
    }
    known
        .any(|c| {
            let trunk = national.starts_with(c.trunk.as_bytes()) && !c.trunk.is_empty();
            let len = national.len();
            (c.length.0..=c.length.1).contains(&len) || trunk && (c.length.0..=c.length.1).contains(&(len - c.trunk.len()))
        })
        .then_some(4)
}

/// Sees a number of North America.
fn north_america(digits: &[u8]) -> Option<(Nanp, &[u8])> {
    let national = if digits.len() == 11 { digits.strip_prefix(b"1")? } else { digits };
    table::nanp(national).map(|kind| (kind, national))
}

/// Lengths of the first groups.
fn lens(groups: &[Group]) -> [usize; 11] {
    let mut lens = [0usize; 11];
    for (len, group) in lens.iter_mut().zip(groups) {
        *len = group.len;
    }
    lens
}

/// How well the grouping is one of North America: 3 sure, 2 likely, 1 possible.
fn nanp_shape(groups: &[Group], leading_one: bool) -> i32 {
    let count = groups.len().min(11);
    let lens = &lens(groups)[..count];
    if count >= 10 {
        return 2;
    }
    let rest = if leading_one && lens[0] == 1 { &lens[1..] } else { lens };
    match rest {
        [3, 3, 4] => 3,
        [3, 7] if groups[count - 1].gap & gap::CLOSE != 0 => 3,
        [3, 7] | [6, 4] | [10] | [4, 3, 4] => 2,
        [11] | [4, 7] | [7, 4] => 1,
        _ => 0,
    }
}

fn national(groups: &[Group], digits: &[u8], country: &Country, said: bool) -> Option<(i32, bool)> {
    let fits = |n: usize| (country.length.0..=country.length.1).contains(&n);
    let begins = |list: &[&str], digits: &[u8]| list.iter().any(|p| digits.starts_with(p.as_bytes()));
    let singles = groups.len() > 3 && groups.iter().all(|g| g.len == 1);
    let grouped = groups.len() > 1 && !singles && groups.iter().all(|g| g.len <= 8);
    let trunk = country.trunk.as_bytes();
    if !trunk.is_empty()
        && let Some(rest) = digits.strip_prefix(trunk)
        && fits(rest.len())
        && rest.first().is_some_and(|d| *d != b'0')
    {
        let free = begins(country.free, rest) || begins(country.premium, rest) || begins(country.shared, rest);
        let mobile = begins(country.mobile, rest);
        let short = rest.len() < 8;
        let shape = if said || grouped { 3 } else { 1 };
        return Some((shape + i32::from(free || mobile) - i32::from(short && !free) * 2, shape == 3 && !short));
    }
    if fits(digits.len()) && digits[0] != b'0' || trunk.is_empty() && fits(digits.len()) {
        let special =
            begins(country.free, digits) && digits.starts_with(b"1") || begins(country.shared, digits) && digits.starts_with(b"1");
        let mobile = begins(country.mobile, digits) || begins(country.free, digits);
        let bare = i32::from(trunk.is_empty()) + i32::from(mobile);
        let shape = if special && groups.len() > 1 {
            3
        } else if special {
            1
        } else if trunk.is_empty() && (grouped && groups.len() > 2 || said) {
            1 + i32::from(mobile)
        } else {
            bare.min(1) - i32::from(!trunk.is_empty() && !mobile)
        };
        return Some((shape, shape == 3));
    }
    // The country code without its plus sign.
    let code = country.code.to_string();
    if let Some(rest) = digits.strip_prefix(code.as_bytes())
        && fits(rest.len())
    {
        return Some((0, false));
    }
    None
}

/// What the separators inside say.
fn joints(groups: &[Group]) -> i32 {
    let inner = &groups[1..];
    let bits = inner.iter().fold(0, |bits, g| bits | g.gap);
    let mut score = 0;
    if bits & gap::PLUS != 0 {
        score -= 3;
    }
    if bits & gap::COLON != 0 {
        score -= 3;
    }
    if bits & gap::EQUAL != 0 && !inner.iter().all(|g| g.gap & gap::EQUAL != 0) {
        score -= 4;
    }
    if bits & (gap::COMMA | gap::SLASH) != 0 {
        score -= 1;
    }
    if bits & gap::LINE != 0 && !inner.iter().all(|g| g.gap & gap::LINE != 0) {
        score -= 2;
    }
    if groups.iter().any(|g| g.soft == g.len && g.gap == gap::SPACE && g.len > 1) {
        score -= 2;
    }
    score
}

fn around(lexer: &Lexer, from: usize, to: usize, text: &str) -> Context {
    let first = &lexer.groups[from];
    let last = &lexer.groups[to.min(lexer.groups.len() - 1)];
    let mut context = cue::context(text, first.glued.map_or(first.start, |(start, _)| start), last.end);
    if let Some((start, end)) = first.glued
        && cue::glued_cue(&text[start..end])
    {
        context.cue = true;
    }
    if cue::stands_alone(text) {
        context = Context { cue: joints(&lexer.groups[from..=to]) > -3, label: false };
    }
    context
}

/// What stands before and after says.
fn surroundings(lexer: &Lexer, from: usize, to: usize, text: &str, end: usize, context: Context, plus: bool) -> i32 {
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
    if groups[to].glued_after && !super::extension_follows(text, end) {
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
    let next = after.trim_start();
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
