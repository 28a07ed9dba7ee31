//! Whether a character is a letter or digit, told at once for the scripts that most texts are written in.

/// As [`char::is_alphanumeric`], whose tables are searched for what is not ASCII.
#[inline]
pub(super) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        // Latin, but for the signs of times and division.
        '\u{C0}'..='\u{24F}' => !matches!(c, '\u{D7}' | '\u{F7}'),
        // Greek, but for holes and a sign.
        '\u{388}'..='\u{3FF}' => !matches!(c, '\u{38B}' | '\u{38D}' | '\u{3A2}' | '\u{3F6}'),
        // Marks of Devanagari; punctuation, of East Asia too.
        '\u{93C}' | '\u{94D}' | '\u{964}' | '\u{965}' | '\u{2010}'..='\u{205E}' | '\u{3000}'..='\u{3004}' => false,
        // Cyrillic; Hebrew; Arabic; Devanagari; Thai; hiragana; katakana; Han; Hangul.
        '\u{400}'..='\u{481}'
        | '\u{48A}'..='\u{52F}'
        | '\u{5D0}'..='\u{5EA}'
        | '\u{620}'..='\u{64A}'
        | '\u{904}'..='\u{939}'
        | '\u{93E}'..='\u{94C}'
        | '\u{958}'..='\u{961}'
        | '\u{E01}'..='\u{E30}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => true,
        _ => c.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_is_told_otherwise() {
        let wrong = ('\0'..=char::MAX).find(|&c| is_alphanumeric(c) != c.is_alphanumeric());
        assert_eq!(wrong, None);
    }
}
