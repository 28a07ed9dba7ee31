//! What looks like a number and is none: dates, times, addresses of machines, counts.

use super::lex::{Group, Lexer};
use super::symbol::gap;

/// Whether the groups `from..=to` are something other than a telephone number, whatever stands around them.
pub(super) fn other_thing(lexer: &Lexer, from: usize, to: usize) -> bool {
    let groups = &lexer.groups[from..=to];
    super::work::add(4 * groups.len());
    degenerate(lexer, groups)
        || counting(lexer, groups)
        || (from..=to).any(|at| date_at(lexer, at, from, to))
        || address(lexer, from, to)
}

/// All digits alike but the first few, or 1234567890.
fn degenerate(lexer: &Lexer, groups: &[Group]) -> bool {
    let first = groups[0].first;
    let last = &groups[groups.len() - 1];
    let digits = &lexer.digits[first..last.first + last.len];
    if digits.len() < 7 {
        return false;
    }
    let tail = &digits[3..];
    let alike =
        tail.windows(2).all(|w| w[0] == w[1]) && digits.iter().filter(|d| Some(*d) == tail.first()).count() + 1 >= digits.len();
    alike || digits.starts_with(b"1234") && digits.windows(2).all(|w| (w[0] + 1 - b'0') % 10 == w[1] - b'0')
}

/// 7, 8, 9, 10, 11: every group one more (or less) than the one before.
fn counting(lexer: &Lexer, groups: &[Group]) -> bool {
    if groups.len() < 4 {
        return false;
    }
    let value = |g: &Group| lexer.digits_of(g).iter().fold(0i64, |n, d| n * 10 + i64::from(d - b'0'));
    let step = value(&groups[1]) - value(&groups[0]);
    step.abs() <= 1 && step != 0 && groups.windows(2).all(|w| value(&w[1]) - value(&w[0]) == step)
}

/// The number in a group of at most four digits.
fn small(lexer: &Lexer, group: &Group) -> Option<u32> {
    (group.len <= 4 && group.soft == 0).then(|| lexer.digits_of(group).iter().fold(0, |n, d| n * 10 + u32::from(d - b'0')))
}

/// Whether a date, a time or a range of dates begins at a group and touches `from..=to`.
fn date_at(lexer: &Lexer, at: usize, from: usize, to: usize) -> bool {
    let groups = &lexer.groups;
    let between = |i: usize| groups.get(i).map_or(0, |g| if g.gap_len == 1 { g.gap } else { 0 });
    let value = |i: usize| groups.get(i).and_then(|g| small(lexer, g).map(|n| (n, g.len)));
    // 20240305 with or without a time behind it.
    if let Some(group) = groups.get(at)
        && (group.len == 8 || group.len == 14 || group.len == 12)
        && to - from < 3
    {
        let d = lexer.digits_of(group);
        let pair = |i: usize| u32::from(d[i] - b'0') * 10 + u32::from(d[i + 1] - b'0');
        if matches!(pair(0), 19 | 20) && (1..=12).contains(&pair(4)) && (1..=31).contains(&pair(6)) && (from < to || group.len != 8)
        {
            return true;
        }
    }
    let Some((a, a_len)) = value(at) else { return false };
    let Some((b, b_len)) = value(at + 1) else { return false };
    let year = |n: u32, len: usize| len == 4 && (1900..=2099).contains(&n);
    let day = |n: u32, len: usize| len <= 2 && (1..=31).contains(&n);
    let month = |n: u32, len: usize| len <= 2 && (1..=12).contains(&n);
    let sep = between(at + 1);
    if sep == gap::COLON && a_len <= 2 && b_len == 2 && a < 24 && b < 60 {
        return true;
    }
    if !matches!(sep, gap::DASH | gap::DOT | gap::SLASH) {
        // 2015 - 2016, 1979-2011
        return false;
    }
    let bounded = |count: usize| (at == 0 || between(at) != sep) && between(at + count) != sep;
    if let Some((c, c_len)) = value(at + 2)
        && between(at + 2) == sep
        && bounded(3)
    {
        let iso = year(a, a_len) && month(b, b_len) && day(c, c_len);
        let other = (day(a, a_len) && month(b, b_len) || month(a, a_len) && day(b, b_len)) && (year(c, c_len) || c_len == 2);
        if iso || other {
            return true;
        }
    }
    // 03/2015, 2024-03, and 08.06 - 22.06
    let pair = bounded(2);
    let monthly = pair && (month(a, a_len) && year(b, b_len) || sep != gap::DOT && year(a, a_len) && month(b, b_len));
    let daily = pair
        && a_len == 2
        && b_len == 2
        && sep != gap::DASH
        && (day(a, a_len) && month(b, b_len) || month(a, a_len) && day(b, b_len));
    let again = |i: usize| {
        value(i).zip(value(i + 1)).is_some_and(|((c, cl), (d, dl))| {
            between(i + 1) == sep
                && cl == a_len
                && dl == b_len
                && (day(c, cl) || month(c, cl) || year(c, cl))
                && (day(d, dl) || month(d, dl) || year(d, dl))
        })
    };
    monthly || daily && again(at + 2)
}

/// Four octets with dots, or two decimals of many places.
fn address(lexer: &Lexer, from: usize, to: usize) -> bool {
    let groups = &lexer.groups;
    let dot = |i: usize| groups.get(i).is_some_and(|g| g.gap == gap::DOT && g.gap_len == 1);
    let octet = |i: usize| small(lexer, &groups[i]).is_some_and(|n| n < 256);
    let mut decimals = 0;
    // The runs of groups joined with dots.
    for start in from.saturating_sub(3)..=to {
        if dot(start) {
            continue;
        }
        let mut end = start;
        while dot(end + 1) {
            end += 1;
        }
        if end < from {
            continue;
        }
        let all_single = groups[start..=end].iter().all(|g| g.len == 1);
        if end - start == 3 && (start..=end).all(octet) && !all_single && !pairs(&groups[start..=end]) {
            return true;
        }
        // Two decimals or more: 40.7128, -74.0060. Numbers in pairs (01.99 00.12) are none.
        if end == start + 1 && start >= from && end <= to && !pairs(&groups[start..=end]) {
            decimals += 1;
            if decimals == 2 {
                return true;
            }
        }
    }
    false
}

/// French and other numbers in pairs: 01.23.45.67 is no address of a machine when a trunk 0 leads it.
fn pairs(groups: &[Group]) -> bool {
    groups.iter().all(|g| g.len == 2)
}
