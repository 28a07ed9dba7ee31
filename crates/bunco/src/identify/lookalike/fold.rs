//! Letters as they look: the form in which host labels and brand names are compared.
//!
//! `fold` makes `paypa1`, `pаypal` with a Cyrillic letter and `páypal` the same. It is coarser than the skeleton of UTS #39, which
//! tells `o` from `0`, `i` from `l` and keeps marks; it is for comparing only and never shown.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Bytes of the longest text that is folded.
pub(crate) const MAX: usize = 255;

/// A text folded, and where each letter comes from.
#[derive(Clone)]
pub(crate) struct Folded {
    bytes: [u8; MAX + 1],
    from: [u8; MAX + 2],
    len: usize,
}

impl Folded {
    /// Folds host labels: hyphens go, dots stay, letters become what they look like. Reads at most [`MAX`] bytes.
    pub(crate) fn new(text: &str) -> Folded {
        let mut out = Folded { bytes: [0; MAX + 1], from: [0; MAX + 2], len: 0 };
        let plain = text.len().min(MAX - 4);
        let plain = text.as_bytes()[..plain].iter().position(|b| !b.is_ascii()).unwrap_or(plain);
        for (i, &b) in text.as_bytes()[..plain].iter().enumerate().filter(|&(_, &b)| b != b'-') {
            out.push(LETTERS[usize::from(b)], i);
        }
        for (i, c) in text[plain..].char_indices().map(|(i, c)| (plain + i, c)) {
            if i >= MAX || out.len + 4 > MAX {
                break;
            }
            match c {
                '-' => {}
                '\0'..='\x7F' => out.push(LETTERS[c as usize], i),
                _ => fold_wide(c, |b| out.push(letter(b), i)),
            }
        }
        out.from[out.len] = text.len().min(MAX) as u8;
        out
    }

    /// The text with pairs that look like one letter joined (`rn`, `vv`, `cl`, `nn`), or `None` when there are none.
    pub(crate) fn joined(&self) -> Option<Folded> {
        let bytes = self.bytes();
        // Without a way out in the middle the bytes are compared many at a time.
        let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
        if !pairs.fold(false, |any, (&a, &b)| any | looks_single(a, b)) {
            return None;
        }
        let mut out = Folded { bytes: [0; MAX + 1], from: [0; MAX + 2], len: 0 };
        let mut i = 0;
        while i < bytes.len() {
            match bytes.get(i..i + 2).and_then(pair_letter) {
                Some(b) => {
                    out.push(b, self.from[i] as usize);
                    i += 2;
                }
                None => {
                    out.push(bytes[i], self.from[i] as usize);
                    i += 1;
                }
            }
        }
        out.from[out.len] = self.from[self.len];
        Some(out)
    }

    /// The folded letters.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// Where in the text the letter at `index` comes from; for the length, the text's end.
    pub(crate) fn start(&self, index: usize) -> usize {
        self.from[index] as usize
    }

    fn push(&mut self, byte: u8, from: usize) {
        self.bytes[self.len] = byte;
        self.from[self.len] = from as u8;
        self.len += 1;
    }
}

/// Folds a name of a brand: only letters and digits are kept.
pub(crate) fn fold_name(text: &str) -> Vec<u8> {
    Folded::new(text).bytes().iter().copied().filter(|&b| b != b'.').collect()
}

/// Whether two letters look like one.
fn looks_single(a: u8, b: u8) -> bool {
    ((a == b'r') | (a == b'n')) & (b == b'n') | (a == b'v') & (b == b'v') | (a == b'c') & (b == b'l')
}

/// The one that two letters look like.
fn pair_letter(pair: &[u8]) -> Option<u8> {
    match pair {
        b"rn" | b"nn" => Some(b'm'),
        b"vv" => Some(b'w'),
        b"cl" => Some(b'd'),
        _ => None,
    }
}

/// [`letter`] of each ASCII character.
const LETTERS: [u8; 128] = {
    let mut out = [0; 128];
    let mut b = 0;
    while b < out.len() {
        out[b] = letter(b as u8);
        b += 1;
    }
    out
};

/// The letter an ASCII character looks like; one stands for each group.
const fn letter(b: u8) -> u8 {
    match b.to_ascii_lowercase() {
        b'0' => b'o',
        b'1' | b'i' | b'|' => b'l',
        b'3' => b'e',
        b'4' => b'a',
        b'5' => b's',
        b'7' => b't',
        b'8' => b'b',
        b'9' | b'q' => b'g',
        b'_' => b'-',
        other => other,
    }
}

/// Gives the ASCII letters that a character above ASCII looks like; `?` when it looks like none.
pub(crate) fn fold_wide(c: char, mut push: impl FnMut(u8)) {
    if let Some(letters) = like_latin(c) {
        letters.bytes().for_each(push);
        return;
    }
    let lower: String = c.to_lowercase().nfkd().filter(|&c| !is_combining_mark(c)).collect();
    for c in lower.chars() {
        if c.is_ascii() {
            push(c as u8);
        } else if let Some(letters) = like_latin(c) {
            letters.bytes().for_each(&mut push);
        } else {
            let mut buffer = [0; 4];
            let mut any = false;
            for s in unicode_security::skeleton(c.encode_utf8(&mut buffer)).filter(|&c| !is_combining_mark(c)) {
                any = true;
                push(if s.is_ascii() { s.to_ascii_lowercase() as u8 } else { like_latin(s).map_or(b'?', |l| l.as_bytes()[0]) });
            }
            if !any {
                return;
            }
        }
    }
}

/// Letters that look like Latin ones though UTS #39 does not say so, or says another: written from the shapes, not from a list.
fn like_latin(c: char) -> Option<&'static str> {
    Some(match c {
        // Latin letters with strokes and hooks, which do not decompose.
        '\u{111}' | '\u{256}' | '\u{257}' | '\u{18C}' | '\u{F0}' => "d",
        '\u{127}' | '\u{266}' | '\u{2C68}' => "h",
        '\u{142}' | '\u{19A}' | '\u{26B}' | '\u{26C}' | '\u{26D}' | '\u{2C61}' => "l",
        '\u{F8}' | '\u{275}' => "o",
        '\u{167}' | '\u{1AB}' | '\u{1AD}' | '\u{288}' | '\u{2C66}' => "t",
        '\u{180}' | '\u{253}' | '\u{183}' | '\u{185}' => "b",
        '\u{131}' | '\u{268}' | '\u{269}' | '\u{26A}' => "i",
        '\u{237}' | '\u{249}' => "j",
        '\u{138}' | '\u{199}' | '\u{2C6A}' => "k",
        '\u{251}' | '\u{2C65}' | '\u{250}' => "a",
        '\u{261}' | '\u{1E5}' | '\u{260}' => "g",
        '\u{188}' | '\u{23C}' => "c",
        '\u{247}' | '\u{258}' | '\u{25B}' | '\u{1DD}' | '\u{259}' => "e",
        '\u{192}' => "f",
        '\u{DF}' => "b",
        '\u{FE}' | '\u{1A5}' => "p",
        '\u{24B}' | '\u{2A0}' => "q",
        '\u{24D}' | '\u{27D}' | '\u{280}' => "r",
        '\u{23F}' | '\u{282}' => "s",
        '\u{28B}' => "v",
        '\u{24F}' | '\u{1B4}' | '\u{28F}' => "y",
        '\u{1B6}' | '\u{225}' | '\u{290}' | '\u{291}' | '\u{240}' => "z",
        '\u{14B}' | '\u{19E}' | '\u{272}' | '\u{273}' => "n",
        '\u{271}' => "m",
        '\u{E6}' => "ae",
        '\u{153}' => "oe",
        // Cyrillic and its kin: small forms that look like small capitals or Latin letters.
        '\u{430}' => "a",
        '\u{432}' | '\u{44C}' | '\u{48D}' | '\u{463}' => "b",
        '\u{441}' | '\u{4AB}' | '\u{454}' => "c",
        '\u{501}' | '\u{434}' => "d",
        '\u{435}' | '\u{451}' | '\u{450}' | '\u{4BD}' => "e",
        '\u{43D}' | '\u{4BB}' | '\u{4A3}' | '\u{4C8}' | '\u{4CA}' => "h",
        '\u{456}' | '\u{457}' => "i",
        '\u{458}' => "j",
        '\u{43A}' | '\u{45C}' | '\u{49B}' | '\u{49D}' | '\u{49F}' | '\u{4A1}' | '\u{51F}' => "k",
        '\u{4CF}' => "l",
        '\u{43C}' | '\u{4CE}' => "m",
        '\u{438}' | '\u{43F}' | '\u{439}' => "n",
        '\u{43E}' | '\u{47B}' | '\u{4E9}' | '\u{444}' => "o",
        '\u{440}' | '\u{48F}' => "p",
        '\u{51B}' => "q",
        '\u{433}' | '\u{453}' | '\u{491}' | '\u{493}' => "r",
        '\u{455}' => "s",
        '\u{442}' | '\u{4AD}' => "t",
        '\u{446}' | '\u{475}' | '\u{477}' => "v",
        '\u{51D}' | '\u{448}' | '\u{449}' | '\u{461}' => "w",
        '\u{445}' | '\u{4B3}' => "x",
        '\u{443}' | '\u{45E}' | '\u{4AF}' | '\u{4EF}' | '\u{4B1}' => "y",
        '\u{437}' | '\u{4E1}' => "3",
        '\u{431}' => "6",
        // Greek.
        '\u{3B1}' | '\u{3AC}' => "a",
        '\u{3B2}' => "b",
        '\u{3B5}' | '\u{3AD}' => "e",
        '\u{3B7}' | '\u{3AE}' => "n",
        '\u{3B9}' | '\u{3AF}' => "i",
        '\u{3BA}' => "k",
        '\u{3BD}' => "v",
        '\u{3BF}' | '\u{3CC}' | '\u{3C3}' => "o",
        '\u{3C1}' => "p",
        '\u{3C4}' => "t",
        '\u{3C5}' | '\u{3CD}' => "u",
        '\u{3C7}' => "x",
        '\u{3B3}' => "y",
        '\u{3C9}' => "w",
        // Armenian, Georgian, Cherokee and others.
        '\u{561}' => "w",
        '\u{570}' => "h",
        '\u{578}' => "n",
        '\u{57D}' => "u",
        '\u{581}' => "g",
        '\u{584}' => "p",
        '\u{585}' => "o",
        '\u{10D5}' | '\u{10D3}' => "3",
        '\u{966}' | '\u{9E6}' | '\u{A66}' | '\u{AE6}' | '\u{B66}' | '\u{BE6}' | '\u{C66}' | '\u{CE6}' | '\u{D66}' | '\u{E50}' => {
            "o"
        }
        '\u{4D5}' => "ae",
        '\u{525}' => "n",
        '\u{562}' => "f",
        // Hebrew, Thai, Lao, Myanmar, Gujarati, Tamil: the letters drawn as bows and strokes of Latin ones.
        '\u{5D5}' | '\u{5DF}' => "l",
        '\u{5D7}' => "n",
        '\u{5D8}' => "u",
        '\u{5E1}' | '\u{5DD}' => "o",
        '\u{E17}' | '\u{E2B}' | '\u{E14}' => "n",
        '\u{E19}' | '\u{E1A}' | '\u{E1B}' | '\u{E21}' => "u",
        '\u{E1C}' | '\u{E1E}' | '\u{E1F}' => "w",
        '\u{E23}' => "s",
        '\u{E25}' => "a",
        '\u{E40}' => "l",
        '\u{E99}' | '\u{E9A}' | '\u{E9B}' => "u",
        '\u{E9C}' | '\u{E9E}' | '\u{E9F}' => "w",
        '\u{EAB}' => "n",
        '\u{EA3}' | '\u{EAE}' => "s",
        '\u{1004}' => "c",
        '\u{1002}' | '\u{1001}' | '\u{1040}' | '\u{ED0}' => "o",
        '\u{AA1}' => "s",
        '\u{A9F}' => "z",
        '\u{B9F}' => "l",
        '\u{BAA}' => "u",
        '\u{58A}' | '\u{2010}' | '\u{2011}' | '\u{4E00}' | '\u{30FC}' => "-",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        String::from_utf8_lossy(Folded::new(text).bytes()).into_owned()
    }

    #[test]
    fn look_alikes_fold_together() {
        for (a, b) in [
            ("example", "\u{435}xample"),
            ("example", "ex\u{E0}mp1e"),
            ("micro-soft", "microsoft"),
            ("o\u{43A}\u{442}\u{43C}", "oktm"),
            ("\u{FF45}x", "ex"),
            ("na\u{14B}", "nan"),
        ] {
            assert_eq!(folded(a), folded(b), "{a} {b}");
        }
        assert_ne!(folded("paypal"), folded("paypay"));
    }

    #[test]
    fn pairs_join_and_keep_their_place() {
        let folded = Folded::new("a-rnb");
        let joined = folded.joined().expect("has rn");
        assert_eq!(joined.bytes(), b"amb");
        assert_eq!((joined.start(1), joined.start(2), joined.start(3)), (2, 4, 5));
    }
}
