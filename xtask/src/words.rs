//! Tables of common words, from the word lists of a package for estimating passwords.
//!
//! `cargo xtask words DIR` reads `DIR/en.json`, `DIR/de.json` and so on, the file `src/commonWords.json` of each package below, and
//! `DIR/en-written.json` and so on, its `src/wikipedia.json`: words as spoken and as written, the most frequent first.

use std::fs;
use std::path::Path;

/// Language, package, SHA-256 of the package as npm has it.
const INPUTS: &[(&str, &str, &str)] = &[
    ("de", "@zxcvbn-ts/language-de 3.0.2", "8b8b3879ce48c4ae35a3d11eb89981c00497007ba6541d514c9052b5a8a3096a"),
    ("en", "@zxcvbn-ts/language-en 4.1.1", "4515020b65ad9ea2b7dc9275089d60ceb39a267f4ed4b9389ff6a2c44f7372a8"),
    ("es", "@zxcvbn-ts/language-es-es 4.1.2", "5f98d17dde175d3d39bf9404d1d4b27a0b7b13a527f68a627dd78ce7409795b4"),
    ("fr", "@zxcvbn-ts/language-fr 4.1.2", "0102842dd0fcd3501807c37e14a37de9614a34d71f5dcfc23e80f67a6b0fbe16"),
    ("it", "@zxcvbn-ts/language-it 3.0.2", "26371cb82bd291af6ea2278ef507c76b0fb16b83e3ac8998aae9577df78d947f"),
    ("nl", "@zxcvbn-ts/language-nl-be 3.0.2", "352b272e589bfe04a4e58881f4ef6edd1ed3a17162cb427c8aed5dd275219f79"),
    ("pt", "@zxcvbn-ts/language-pt-br 4.1.1", "7d8466eed71d29aeeda07b11c238ba7ca5c5791aba1c1c1a3b361ffdb6e1bbc2"),
];

/// How many words count as common, and how far down the list long ones are taken.
const COMMON: usize = 600;
const LONG: usize = 4000;
/// The shortest of the long words, in letters.
const LETTERS: usize = 7;

/// Writes both tables.
pub(crate) fn write(dir: &str) -> Result<(), String> {
    let (mut common, mut long) = (Vec::new(), Vec::new());
    for (language, ..) in INPUTS {
        let (spoken, written) = (read(dir, language)?, read(dir, &format!("{language}-written"))?);
        common.push((*language, spoken.iter().take(COMMON).cloned().collect()));
        let both = spoken.into_iter().take(LONG).chain(written.into_iter().take(LONG));
        let mut far: Vec<String> = both.filter(|word| word.chars().count() >= LETTERS).collect();
        far.sort_unstable();
        far.dedup();
        long.push((*language, far));
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/bunco/src/");
    table(
        &format!("{root}lint/tables/words.rs"),
        "The commonest words of languages, the most common first.",
        "pub(crate)",
        "WORDS",
        &common,
    )?;
    table(
        &format!("{root}scan/tables/long.rs"),
        "Long words that are common, by language and letters.",
        "pub(crate)",
        "LONG",
        &long,
    )
}

/// The words of one file that are all letters.
fn read(dir: &str, name: &str) -> Result<Vec<String>, String> {
    let path = Path::new(dir).join(format!("{name}.json"));
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let words: Vec<String> = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(words.into_iter().filter(|word| word.chars().all(char::is_alphabetic)).collect())
}

fn table(path: &str, what: &str, visible: &str, name: &str, words: &[(&str, Vec<String>)]) -> Result<(), String> {
    let mut out = format!("//! {what}\n//!\n//! Written by `cargo xtask words DIR`; do not edit.\n//!\n");
    for (_, package, checksum) in INPUTS {
        out += &format!("//! Input: npm {package}, 2026-11, SHA-256 of the package\n//! {checksum}; licence MIT\n");
    }
    out += "//! (copyright 2012-2016 Dan Wheeler and Dropbox, Inc.; 2021 the authors of zxcvbn-ts; the licence stands beside this file).\n";
    out += "//! Taken are words of letters only, in the order of their frequency or of their letters.\n\n";
    out += &format!("/// ISO 639-1 code and words.\n#[rustfmt::skip]\n{visible} const {name}: &[(&str, &str)] = &[\n");
    for (language, words) in words {
        out += &format!("    (\"{language}\", \"\\\n");
        let mut line = String::new();
        for word in words {
            if line.chars().count() + word.chars().count() > 118 {
                out += &format!("        {}\\\n", line);
                line.clear();
            }
            line += word;
            line.push(' ');
        }
        out += &format!("        {}\"),\n", line.trim_end());
    }
    out += "];\n";
    fs::write(path, out).map_err(|e| format!("{path}: {e}"))
}
