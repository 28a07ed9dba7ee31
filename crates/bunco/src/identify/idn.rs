//! Is the writing of a host odd by itself?
//!
//! By the restriction levels of UTS #39: one script a label, or Latin with the scripts of Japanese, Korean or Chinese. A label all in
//! one script other than Latin is odd only when every letter looks like a Latin one and the ending is not of a place that uses the
//! script. An honest name in Russian, Greek, Japanese, Arabic, German or Polish is left alone.

use super::lookalike::fold::fold_wide;
use unicode_script::{Script, UnicodeScript};
use unicode_security::general_security_profile::GeneralSecurityProfile;

/// What is odd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Oddity {
    /// Characters that names are not written with (UTS #39: not allowed in identifiers).
    Character,
    /// Digits of more than one script.
    Digits,
    /// Marks that stack, or sit on letters of another script.
    Marks,
    /// Letters of scripts that are not written together.
    MixedScript,
    /// Letters of one script that all look Latin.
    WholeScript,
}

impl Oddity {
    /// The reason, as a clause after the host.
    pub(crate) fn why(self) -> &'static str {
        match self {
            Oddity::Character => "holds a character that names are not written with",
            Oddity::Digits => "holds digits of different scripts",
            Oddity::Marks => "holds marks that do not belong to its letters",
            Oddity::MixedScript => "mixes letters of scripts that are not written together",
            Oddity::WholeScript => "is written in letters that all look like Latin ones",
        }
    }
}

/// Scripts, the endings where they are at home, and whether their letters are often taken for Latin ones.
const HOMES: [(Script, &[&str]); 13] = [
    (Script::Cyrillic, &["ru", "su", "ua", "by", "bg", "rs", "kz", "kg", "mk", "mn", "me", "tj", "uz", "am", "ge", "az"]),
    (Script::Greek, &["gr", "cy", "eu"]),
    (Script::Armenian, &["am"]),
    (Script::Georgian, &["ge"]),
    (Script::Hebrew, &["il"]),
    (Script::Thai, &["th"]),
    (Script::Myanmar, &["mm"]),
    (Script::Ethiopic, &["et", "er"]),
    (Script::Devanagari, &["in", "np"]),
    (Script::Gujarati, &["in"]),
    (Script::Gurmukhi, &["in"]),
    (Script::Tamil, &["in", "lk", "sg"]),
    (Script::Lao, &["la"]),
];

/// What is odd in a host in U-labels, the gravest first found; `None` for plain ASCII, at no cost.
pub(crate) fn oddity(unicode: &str) -> Option<Oddity> {
    if unicode.is_ascii() {
        return None;
    }
    let ending = unicode.rsplit('.').next().unwrap_or("");
    unicode.split('.').filter(|label| !label.is_ascii()).filter_map(|label| label_oddity(label, ending)).max()
}

fn label_oddity(label: &str, ending: &str) -> Option<Oddity> {
    let mut scripts: Vec<Script> = Vec::new();
    let mut zeros: Vec<u32> = Vec::new();
    let mut marks = 0;
    let mut last = None;
    // Catalan writes the dot between two l only.
    if label.replace("l\u{B7}l", "").contains('\u{B7}') {
        return Some(Oddity::Character);
    }
    for c in label.chars() {
        if is_odd(c, ending) {
            return Some(Oddity::Character);
        }
        // The Japanese mark of length follows kana only, and repetition marks too.
        let kana = matches!(scripts.last(), Some(Script::Hiragana | Script::Katakana));
        if matches!(c, '\u{30FC}' | '\u{30FD}' | '\u{30FE}' | '\u{309D}' | '\u{309E}') && !(kana && last.is_some_and(is_kana)) {
            return Some(Oddity::Marks);
        }
        if let Some(zero) = zero_of(c).filter(|zero| !zeros.contains(zero)) {
            zeros.push(zero);
        }
        let script = c.script();
        last = Some(c);
        let mark = unicode_normalization::char::is_combining_mark(c);
        marks = if mark { marks + 1 } else { 0 };
        if mark && (scripts.is_empty() || script == Script::Inherited && takes_no_marks(scripts.last())) || marks > 3 {
            return Some(Oddity::Marks);
        }
        if !matches!(script, Script::Common | Script::Inherited | Script::Unknown) && !scripts.contains(&script) {
            scripts.push(script);
        }
    }
    if zeros.len() > 1 {
        return Some(Oddity::Digits);
    }
    if label.chars().filter(|c| !c.is_ascii()).all(is_stroke) && label.chars().any(|c| c.is_ascii_lowercase()) {
        return Some(Oddity::MixedScript);
    }
    let strange = |c: &char| c.script() != Script::Latin && !c.is_ascii();
    let accented = label.chars().any(|c| c.script() == Script::Latin && !c.is_ascii());
    if !written_together(&scripts) || accented && scripts.len() > 1 {
        return Some(Oddity::MixedScript);
    }
    // A lone letter among digits is read as one, and foreign digits by themselves as Latin letters or other digits.
    let digits = label.chars().filter(char::is_ascii_digit).count();
    let foreign = label.chars().filter(strange).count();
    if digits >= 2 && foreign == 1 && scripts != [Script::Han] && label.chars().filter(|c| c.is_ascii_alphabetic()).count() <= 1 {
        return Some(Oddity::MixedScript);
    }
    if label.chars().all(|c| zero_of(c).is_some_and(|zero| zero != 0x30)) && !is_home(label.chars().next()?.script(), ending) {
        return Some(Oddity::WholeScript);
    }
    let [script] = scripts[..] else { return None };
    let known = HOMES.iter().any(|(known, _)| *known == script);
    (known && !is_home(script, ending) && all_look_latin(label)).then_some(Oddity::WholeScript)
}

fn is_home(script: Script, ending: &str) -> bool {
    ending.is_empty()
        || HOMES.iter().any(|(known, endings)| *known == script && endings.contains(&ending))
        || ending.chars().any(|c| c.script() == script)
}

/// Scripts whose letters take no marks of their own, or whose marked letters are one character.
fn takes_no_marks(script: Option<&Script>) -> bool {
    matches!(script, Some(Script::Latin | Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo))
}

/// Han and Bopomofo characters of few strokes, which beside Latin letters are read as hyphens, slashes, dots or letters.
fn is_stroke(c: char) -> bool {
    matches!(
        c,
        '\u{4E00}'
            | '\u{4E05}'
            | '\u{4E28}'
            | '\u{4E2B}'
            | '\u{4E36}'
            | '\u{4E3F}'
            | '\u{4E8C}'
            | '\u{4EA0}'
            | '\u{5182}'
            | '\u{5196}'
            | '\u{51AB}'
            | '\u{5B80}'
            | '\u{5DDB}'
            | '\u{5DE5}'
            | '\u{5F61}'
            | '\u{3108}'
            | '\u{311A}'
            | '\u{3127}'
            | '\u{31B3}'
    )
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FF}')
}

/// Characters that no name needs: signs, letters of history and phonetics, Icelandic ones away from Iceland.
fn is_odd(c: char, ending: &str) -> bool {
    match c {
        '-' | '_' | '0'..='9' | 'a'..='z' => false,
        '\0'..='\x7F' => true,
        '\u{FE}' | '\u{F0}' => !matches!(ending, "is" | "fo"),
        // Romanian and Vietnamese letters; the rest of the block is phonetic, African or of transcriptions.
        '\u{180}'..='\u{24F}' => !matches!(c, '\u{1A0}' | '\u{1A1}' | '\u{1AF}' | '\u{1B0}' | '\u{218}'..='\u{21B}' | '\u{18F}'),
        '\u{259}' => ending != "az",
        '\u{138}' | '\u{250}'..='\u{2FF}' | '\u{A720}'..='\u{A7FF}' => true,
        _ if is_usual(c, ending) || c.script() == Script::Bopomofo || !is_common(c) && is_home(c.script(), ending) => false,
        _ => !c.identifier_allowed() || is_common(c) && !c.is_alphanumeric(),
    }
}

fn is_common(c: char) -> bool {
    c.script() == Script::Common
}

/// Letters that a registry allows though UTS #39 does not recommend them.
fn is_usual(c: char, ending: &str) -> bool {
    matches!((c, ending), ('\u{B7}', "cat") | ('\u{30FB}'..='\u{30FE}' | '\u{309D}' | '\u{309E}' | '\u{200C}' | '\u{200D}', _))
}

/// Highly restrictive (UTS #39, 5.2): one script, or Latin with those of Japanese, Korean or Chinese.
fn written_together(scripts: &[Script]) -> bool {
    use Script::{Bopomofo, Han, Hangul, Hiragana, Katakana, Latin};
    let among = |set: &[Script]| scripts.iter().all(|script| set.contains(script));
    scripts.len() <= 1 || among(&[Latin, Han, Hiragana, Katakana]) || among(&[Latin, Han, Hangul]) || among(&[Latin, Han, Bopomofo])
}

/// Whether each letter folds to ASCII letters, digits or a hyphen.
fn all_look_latin(label: &str) -> bool {
    // Letters that only resemble a Latin one from afar.
    let far = |c| matches!(c, '\u{433}' | '\u{434}' | '\u{437}'..='\u{439}' | '\u{444}' | '\u{446}');
    label.chars().filter(|c| !c.is_ascii()).all(|c| {
        let (mut letters, mut clear) = (0, !far(c));
        fold_wide(c, |b| {
            letters += 1;
            clear &= b.is_ascii_alphanumeric() || b == b'-';
        });
        letters > 0 && clear
    })
}

/// The zero of the digits that a decimal digit belongs to: they come in runs of ten.
fn zero_of(c: char) -> Option<u32> {
    const ZEROS: [u32; 22] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
        0x1040, 0x1090, 0x17E0, 0x1810, 0xFF10,
    ];
    let c = c as u32;
    ZEROS.into_iter().find(|&zero| (zero..zero + 10).contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honest_names_are_left_alone() {
        for host in [
            "b\u{FC}cher.example",
            "za\u{17C}\u{F3}\u{142}\u{107}.example",
            "\u{43F}\u{440}\u{438}\u{43C}\u{435}\u{440}.example",
            "\u{3C0}\u{3B1}\u{3C1}\u{3AC}\u{3B4}\u{3B5}\u{3B9}\u{3B3}\u{3BC}\u{3B1}.example",
            "\u{4F8B}\u{3048}.example",
            "\u{645}\u{62B}\u{627}\u{644}.example",
            "han\u{D55C}\u{AE00}.example",
            "\u{441}\u{43A}.\u{440}\u{444}",
            "\u{4E00}123.example",
            "\u{E1E}\u{E23}\u{E1A}.th",
            "\u{5DC}\u{5D3}\u{5D5}\u{5D2}\u{5DE}\u{5D4}.example",
            "\u{E15}\u{E31}\u{E27}\u{E2D}\u{E22}\u{E48}\u{E32}\u{E07}.example",
        ] {
            assert_eq!(oddity(host), None, "{host}");
        }
    }

    #[test]
    fn odd_writing_is_named() {
        for (host, odd) in [
            ("ex\u{430}mple.com", Oddity::MixedScript),
            ("\u{435}\u{445}\u{430}\u{440}\u{435}.com", Oddity::WholeScript),
            ("a\u{967}1b.com", Oddity::Digits),
            ("\u{E1E}\u{E23}\u{E1A}.com", Oddity::WholeScript),
            ("\u{E9F}\u{EAE}\u{E9A}.com", Oddity::WholeScript),
            ("\u{5D7}\u{5D7}.com", Oddity::WholeScript),
            ("\u{B9F}\u{BAA}.com", Oddity::WholeScript),
            ("ex\u{4E00}ample.com", Oddity::MixedScript),
            ("\u{3127}example.com", Oddity::MixedScript),
            ("\u{1F355}.example", Oddity::Character),
        ] {
            assert_eq!(oddity(host), Some(odd), "{host}");
        }
    }
}
