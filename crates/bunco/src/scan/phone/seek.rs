//! Finds the few bytes of a text at which a number may begin: digits, escapes, what is not ASCII, and words that begin like a number
//! word. A few steps a byte, without a branch that ordinary text decides.

use super::words;

/// What a byte at which a number may begin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Digit,
    Letter,
    /// `&`, `%`, `\\` and `=` begin escapes.
    Escape,
    /// A character that is not ASCII.
    Wide,
}

/// The kind of a byte that [`next`] found, or that stands behind letters.
pub(super) fn kind(b: u8) -> Kind {
    match b {
        b'0'..=b'9' => Kind::Digit,
        0x80.. => Kind::Wide,
        _ if b.is_ascii_alphabetic() => Kind::Letter,
        _ => Kind::Escape,
    }
}

/// Letters are 1 to 26; 27 begins a number whatever stands around; all else is 0.
const CLASS: [u8; 256] = {
    let mut classes = [0; 256];
    let mut b = 0;
    while b < 256 {
        classes[b] = match b as u8 {
            letter @ (b'a'..=b'z' | b'A'..=b'Z') => (letter | 0x20) - b'a' + 1,
            b'0'..=b'9' | b'&' | b'%' | b'\\' | b'=' | 0x80.. => ALWAYS,
            _ => 0,
        };
        b += 1;
    }
    classes
};
const ALWAYS: u8 = 27;

/// For each two classes, a bit for each third that makes them the beginning of a number.
const BEGINS: [u32; 1024] = {
    let mut table = [0; 1024];
    let mut at = 0;
    while at < 1024 {
        let (a, b) = (at >> 5, at & 31);
        if a == ALWAYS as usize {
            table[at] = u32::MAX;
        } else if a >= 1 && a <= 26 && b >= 1 && b <= 26 {
            // Behind the second letter: a letter, or the end of a word of two.
            table[at] = words::BEGINNINGS[(a - 1) * 26 + b - 1] << 1;
            if words::is_short([b'a' + a as u8 - 1, b'a' + b as u8 - 1]) {
                table[at] |= 1 | 1 << ALWAYS;
            }
        }
        at += 1;
    }
    table
};

/// Classes that are letters, a bit each.
const LETTERS: u32 = 0x07FF_FFFE;

/// Four classes in a row, the last in the lowest five bits: one stands before the place that is asked about.
#[derive(Clone, Copy, Default)]
struct Row(u32);

impl Row {
    fn then(self, class: u8) -> Row {
        Row(self.0 << 5 | u32::from(class & 31))
    }

    /// 1 when a number may begin at the second place.
    fn begins(self) -> u32 {
        let (before, first) = (self.0 >> 15 & 31, self.0 >> 10 & 31);
        // A word begins where no letter stands before it.
        let inside = (LETTERS >> before) & (LETTERS >> first);
        (BEGINS[(self.0 >> 5 & 1023) as usize] >> (self.0 & 31)) & !inside & 1
    }
}

/// Bytes between two looks at what was found.
const STEP: usize = 8;

/// The first byte from `pos` on at which a number may begin.
pub(super) fn next(bytes: &[u8], pos: usize) -> Option<usize> {
    let rest = bytes.get(pos..)?;
    let class = |at: usize| rest.get(at).map_or(0, |&b| CLASS[usize::from(b)]);
    let mut row = Row::default().then(class(0)).then(class(1));
    let mut at = 0;
    for step in rest.get(2..).unwrap_or_default().chunks_exact(STEP) {
        let (mut ahead, mut found) = (row, 0);
        for &b in step {
            ahead = ahead.then(CLASS[usize::from(b)]);
            found |= ahead.begins();
        }
        if found != 0 {
            break;
        }
        row = ahead;
        at += STEP;
    }
    while at < rest.len() {
        row = row.then(class(at + 2));
        if row.begins() != 0 {
            return Some(pos + at);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_where_a_number_may_begin() {
        let all = |text: &str| {
            let mut out = Vec::new();
            let mut pos = 0;
            while let Some(at) = next(text.as_bytes(), pos) {
                out.push(at);
                pos = at + 1;
            }
            out
        };
        for (text, places) in [
            ("", &[][..]),
            ("the big brown fox", &[]),
            ("a7", &[1]),
            ("7", &[0]),
            ("one", &[0]),
            ("oh", &[0]),
            ("oh five", &[0, 3]),
            ("ohm", &[]),
            ("phone stone Sevens", &[12]),
            ("x & y=\u{e9}", &[2, 5, 6, 7]),
            ("eight", &[0]),
            ("un 1", &[0, 3]),
        ] {
            assert_eq!(all(text), places, "{text}");
        }
    }
}
