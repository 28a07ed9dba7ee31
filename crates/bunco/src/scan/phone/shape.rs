//! What length and grouping of some digits say: the forms of numbers in the world.

use super::Disguise;
use super::choose::Plans;
use super::lex::{Group, Lexer};
use super::symbol::gap;
use super::table::{self, Country, Nanp};

/// What length and grouping say, whether a plus sign leads it, and whether the grouping alone makes it a number.
pub(super) fn structure(
    lexer: &Lexer,
    from: usize,
    to: usize,
    digits: &[u8],
    plus: bool,
    plans: &Plans,
) -> Option<(i32, bool, bool)> {
    let groups = &lexer.groups[from..=to];
    let prefixes: &[&[u8]] = match (plus, digits[0]) {
        (true, _) => &[b""],
        (false, b'0') => &[b"0011", b"011", b"010", b"00"],
        _ => &[],
    };
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
    let standing = Standing::of(groups);
    if let Some((kind, national)) = north_america(digits) {
        let mut shape = nanp_shape(groups, digits.len() == 11);
        if standing.said {
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
    if groups.len() == 4
        && plans.nanp
        && digits[0] == b'1'
        && table::is_free(&digits[1..4])
        && matches!(&lens(groups)[..4], [1, 3, 3, 3] | [1, 3, 3, 5] | [1, 3, 2, 4] | [1, 3, 4, 4])
    {
        offer(&mut best, 3, false, true);
    }
    for country in plans.likely(digits) {
        if let Some((score, strong)) = national(&standing, digits, country) {
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

/// How the groups of a candidate stand, whatever the country.
struct Standing {
    groups: usize,
    /// Several groups, none of them long, and not all single digits.
    grouped: bool,
    /// Every digit is said in words.
    said: bool,
}

impl Standing {
    fn of(groups: &[Group]) -> Standing {
        let singles = groups.len() > 3 && groups.iter().all(|g| g.len == 1);
        let grouped = groups.len() > 1 && !singles && groups.iter().all(|g| g.len <= 8);
        Standing { groups: groups.len(), grouped, said: groups.iter().all(|g| g.mark.has(Disguise::WORDS)) }
    }
}

fn national(standing: &Standing, digits: &[u8], country: &Country) -> Option<(i32, bool)> {
    let fits = |n: usize| (country.length.0..=country.length.1).contains(&n);
    let &Standing { groups, grouped, said } = standing;
    let trunk = country.trunk.as_bytes();
    if let [first, ..] = trunk
        && *first == digits[0]
        && let Some(rest) = digits.strip_prefix(trunk)
        && fits(rest.len())
        && rest.first().is_some_and(|d| *d != b'0')
    {
        let free = country.free.begin(rest) || country.premium.begin(rest) || country.shared.begin(rest);
        let mobile = country.mobile.begin(rest);
        let short = rest.len() < 8;
        let shape = if said || grouped { 3 } else { 1 };
        return Some((shape + i32::from(free || mobile) - i32::from(short && !free) * 2, shape == 3 && !short));
    }
    if fits(digits.len()) && digits[0] != b'0' || trunk.is_empty() && fits(digits.len()) {
        let special = digits[0] == b'1' && (country.free.begin(digits) || country.shared.begin(digits));
        let mobile = country.mobile.begin(digits) || country.free.begin(digits);
        let bare = i32::from(trunk.is_empty()) + i32::from(mobile);
        let shape = if special && groups > 1 {
            3
        } else if special {
            1
        } else if trunk.is_empty() && (grouped && groups > 2 || said) {
            1 + i32::from(mobile)
        } else {
            bare.min(1) - i32::from(!trunk.is_empty() && !mobile)
        };
        return Some((shape, shape == 3));
    }
    // The country code without its plus sign.
    let code = country.dialled.as_bytes();
    (fits(digits.len().saturating_sub(code.len())) && digits[0] == code[0] && digits.starts_with(code)).then_some((0, false))
}
