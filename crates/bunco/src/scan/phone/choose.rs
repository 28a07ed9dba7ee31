//! Which groups of a window make a number: length, grouping, and what stands around, added up.

use super::cue::Context;
use super::lex::{Group, Lexer};
use super::near::{around, plus_before, surroundings};
use super::shape::structure;
use super::symbol::gap;
use super::table::{self, Country};
use super::{Disguise, guard, work};
use crate::message::Region;

/// What is needed to call a candidate a number.
const ENOUGH: i32 = 3;
/// What a word that asks for a call adds.
pub(super) const CUE: i32 = 3;
/// Fewest digits of a number.
pub(super) const LEAST: usize = 7;
/// Longest E.164 number with an international prefix.
const MAX_DIGITS: usize = 17;

/// The plans of the reader's countries.
#[derive(Debug)]
pub(super) struct Plans {
    pub(super) countries: Vec<&'static Country>,
    pub(super) nanp: bool,
    /// Bit n: a number dialled at home can have n digits.
    lengths: u32,
    /// By first digit and how many there are: the countries that may have such a number, a bit each.
    likely: [[u64; MAX_DIGITS + 1]; 10],
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
        let mut likely = [[0; MAX_DIGITS + 1]; 10];
        for (country, bit) in countries.iter().zip(0..u64::BITS) {
            let mut mark = |first: u8, lens: std::ops::RangeInclusive<usize>| {
                lens.filter(|len| *len <= MAX_DIGITS).for_each(|len| likely[usize::from(first - b'0')][len] |= 1 << bit);
            };
            let (least, most) = country.length;
            let trunk = country.trunk.as_bytes();
            if let [first, ..] = trunk {
                mark(*first, least + trunk.len()..=most + trunk.len());
            }
            (if trunk.is_empty() { b'0' } else { b'1' }..=b'9').for_each(|first| mark(first, least..=most));
            let code = country.dialled.as_bytes();
            mark(code[0], least + code.len()..=most + code.len());
        }
        Plans { countries, nanp, lengths, likely }
    }

    /// The countries that may have a number of these digits.
    pub(super) fn likely(&self, digits: &[u8]) -> impl Iterator<Item = &'static Country> {
        let by_len = self.likely.get(usize::from(digits[0].wrapping_sub(b'0')));
        let bits = by_len.and_then(|by_len| by_len.get(digits.len())).copied().unwrap_or(0);
        // Nobody lists more countries than there are bits; if somebody does, the others are always tried.
        let mut rest = bits;
        let listed = std::iter::from_fn(move || {
            let lowest = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (lowest < u64::BITS as usize).then_some(lowest)
        });
        listed.chain(u64::BITS as usize..self.countries.len()).filter_map(|n| self.countries.get(n).copied())
    }

    /// How many digits a number can have that begins with these; a bit each.
    fn lengths(&self, digits: &[u8], plus: bool) -> u32 {
        let from = |least: u32| u32::MAX << least;
        let home = match digits {
            [b'2'..=b'9', ..] if self.countries.is_empty() => self.lengths & !from(11),
            _ => self.lengths,
        };
        match digits {
            _ if plus => from(LEAST as u32),
            [b'0', b'0' | b'1', ..] => home | from(10),
            [b'0', ..] if !self.countries.is_empty() => home | from(12),
            _ => home,
        }
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
    let start = groups[from].start;
    let plus = (from == 0 || groups[from].gap & gap::PLUS != 0) && plus_before(text, start).is_some()
        // Links to a chat have international numbers.
        || from == 0 && text[..start].ends_with("wa.me/");
    let mut best: Option<(i32, Choice)> = None;
    let mut context = None;
    let first = groups[from].first;
    let lengths = plans.lengths(&lexer.digits[first..], plus);
    let most = MAX_DIGITS.min(31 - lengths.leading_zeros() as usize);
    for (group, to) in groups[from..].iter().zip(from..) {
        if to > from && (group.glued.is_some() || groups[to - 1].glued_after) {
            break;
        }
        work::add(1);
        let total = group.first + group.len - first;
        if total > most {
            break;
        }
        if total < LEAST || lengths & 1 << total == 0 {
            continue;
        }
        let digits = &lexer.digits[first..first + total];
        let Some((mut score, is_plus, strong)) = structure(lexer, from, to, digits, plus, plans) else { continue };
        score += joints(&groups[from..=to]);
        // Nothing around can raise it by more than a cue.
        if score + CUE < ENOUGH || best.as_ref().is_some_and(|(old, _)| score + CUE < *old) {
            continue;
        }
        let end = groups[to].end;
        let context = *context.get_or_insert_with(|| around(lexer, from, to, text));
        score += surroundings(lexer, from, to, text, end, context, is_plus);
        let number = &groups[from..=to];
        if score < ENOUGH
            || !written_plainly_enough(number, text)
            || is_masked(number, text)
            || ends_in_a_word(number)
            || guard::other_thing(lexer, from, to)
        {
            continue;
        }
        if best.as_ref().is_none_or(|(old, _)| score >= *old) {
            best = Some((score, Choice { to, plus: is_plus, strong, context }));
        }
    }
    best.map(|(_, choice)| choice)
}

/// Letters for digits: at most half of them, and three written digits at least, unless words say them. Three letters before the digits
/// are a word: `ISO17799`.
fn written_plainly_enough(groups: &[Group], text: &str) -> bool {
    if let [only] = groups
        && only.soft > 2
        && text.as_bytes()[only.start..only.end].iter().take(3).all(u8::is_ascii_alphabetic)
    {
        return false;
    }
    let total: usize = groups.iter().map(|g| g.len).sum();
    let soft: usize = groups.iter().map(|g| g.soft).sum();
    let worded: usize = groups.iter().filter(|g| g.mark.has(Disguise::WORDS)).map(|g| g.len).sum();
    let hard = total - soft;
    soft * 2 <= total && hard >= 3 && (worded == 0 || worded >= 7 || total - worded >= 3)
}

/// Whether two groups are what is shown of a longer number whose middle is hidden by asterisks: `371***060020`.
fn is_masked(groups: &[Group], text: &str) -> bool {
    let [first, last] = groups else { return false };
    let between = &text.as_bytes()[first.end..last.start];
    between.len() > 1 && between.iter().all(|&b| b == b'*')
}

/// Whether what looks like the last digit is a word of one letter that begins the next sentence: `0800 555 0100. O cliente`.
fn ends_in_a_word(groups: &[Group]) -> bool {
    let next_sentence = gap::DOT | gap::SPACE;
    groups.last().is_some_and(|last| last.len == 1 && last.soft == 1 && last.gap == next_sentence)
        && groups.iter().any(|g| g.len > 1)
}

/// What the separators inside say.
pub(super) fn joints(groups: &[Group]) -> i32 {
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
    // Short words of letters that look like digits: "los", "so".
    let word = |g: &Group| g.soft == g.len && g.len > 1;
    if groups.iter().any(|g| word(g) && g.gap == gap::SPACE) {
        score -= 2;
    }
    if inner.iter().any(|g| word(g) && g.gap & gap::LINE != 0) {
        score -= 6;
    }
    score
}
