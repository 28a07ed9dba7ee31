//! Letters typed from another script, and invisible ones.

use unicode_script::{Script, UnicodeScript};

use super::{Lint, line_holding};
use crate::pack::{Choice, Near, Phrase};
use crate::text::{Folded, fold};

/// Languages that are written in Latin letters.
const LATIN: &[&str] = &["de", "en", "es", "fr", "it", "nl", "pt"];

impl Lint<'_> {
    /// In wordings, names and domains. Examples may hold what they like: they show disguises.
    pub(super) fn letters(&mut self) {
        let mut odd = Vec::new();
        for (_, phrase) in self.phrases() {
            let latin = LATIN.contains(&phrase.language.as_str());
            let Some(text) = self.text(&phrase.place.0) else { continue };
            for word in wordings(phrase).iter().flat_map(|wording| wording.split_whitespace()).filter(|word| is_odd(word, latin)) {
                let line = line_holding(text, word, phrase.place.1).or_else(|| line_holding(text, word, 0));
                odd.push((phrase.place.0.clone(), line.unwrap_or(phrase.place.1), word.to_owned()));
            }
        }
        for brand in self.pack.brands.values() {
            let Some(text) = self.text(&brand.place) else { continue };
            let names = std::iter::once(&brand.name).chain(&brand.aliases).chain(&brand.domains).chain(&brand.mail_domains);
            for word in names.flat_map(|name| name.split_whitespace()).filter(|word| is_odd(word, false)) {
                odd.push((brand.place.clone(), line_holding(text, word, 0).unwrap_or(1), word.to_owned()));
            }
        }
        odd.sort();
        odd.dedup();
        for (path, line, word) in odd {
            let mut folded = Folded::default();
            fold(&word, &mut folded);
            let shown: String =
                word.chars().map(|c| if c.is_ascii() { c.to_string() } else { c.escape_unicode().to_string() }).collect();
            let message = format!(
                "\"{shown}\" holds letters that do not belong there; write \"{}\": disguised letters in a text are found anyway",
                folded.text
            );
            self.warn(&path, Some(line), message);
        }
    }
}

/// Everything of a phrase that is searched for, as written.
fn wordings(phrase: &Phrase) -> Vec<&str> {
    let near = phrase.near.iter().filter_map(|near| if let Near::Sequence(sequence) = near { Some(sequence) } else { None });
    let sequences = phrase.pattern.sequences().iter().chain(&phrase.unless).chain(&phrase.except).chain(near);
    sequences
        .flat_map(|sequence| &sequence.elements)
        .filter_map(|element| if let Choice::Words(words) = &element.choice { Some(words) } else { None })
        .flatten()
        .map(String::as_str)
        .collect()
}

/// Whether a word mixes scripts, has others than Latin where only those are written, or holds something invisible.
fn is_odd(word: &str, latin: bool) -> bool {
    let invisible = |c: char| matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}');
    let scripts: Vec<Script> =
        word.chars().map(|c| c.script()).filter(|s| !matches!(s, Script::Common | Script::Inherited)).collect();
    let is_latin = |script: &Script| *script == Script::Latin;
    // Latin letters do stand beside Han and kana; Greek and Cyrillic ones look like them.
    let alike = |script: &Script| {
        matches!(script, Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian | Script::Cherokee | Script::Coptic)
    };
    word.chars().any(invisible)
        || latin && !scripts.iter().all(is_latin)
        || scripts.iter().any(is_latin) && scripts.iter().any(|script| alike(script) && !is_latin(script))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_scripts_are_seen() {
        for (word, latin, want) in [
            ("paypal", true, false),
            ("p\u{430}ypal", true, true),
            ("p\u{430}ypal", false, true),
            ("r\u{FC}ckerstattung", true, false),
            ("pay\u{200B}pal", false, true),
            ("\u{43F}\u{430}\u{440}", true, true),
            ("\u{43F}\u{430}\u{440}", false, false),
            ("web\u{30DA}\u{30FC}\u{30B8}", false, false),
            ("24h", true, false),
        ] {
            assert_eq!(is_odd(word, latin), want, "{word:?}");
        }
    }
}
