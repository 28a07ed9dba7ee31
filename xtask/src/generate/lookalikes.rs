//! Letters of other scripts that are read as Latin ones, and which script a letter is of.

use super::unicode::{all, bare_skeleton, folded};
use super::{File, header, own, rows};
use unicode_script::{Script, UnicodeScript};

/// Scripts with letters that pass for Latin ones and words set apart by spaces.
const SCRIPTS: &[(Script, &str)] = &[
    (Script::Latin, "Latin"),
    (Script::Cyrillic, "Cyrillic"),
    (Script::Greek, "Greek"),
    (Script::Armenian, "Armenian"),
    (Script::Cherokee, "Cherokee"),
    (Script::Coptic, "Coptic"),
    (Script::Georgian, "Georgian"),
    (Script::Lisu, "Lisu"),
    (Script::Deseret, "Deseret"),
    (Script::Osage, "Osage"),
    (Script::Canadian_Aboriginal, "Canadian"),
];

pub(crate) fn is_foreign(c: char) -> bool {
    c.is_alphabetic() && SCRIPTS[1..].iter().any(|(script, _)| *script == c.script())
}

/// The Latin letter that `c` is read as, if any.
pub(crate) fn of(c: char) -> Option<char> {
    let own = |c: char| own::LOOKALIKES.iter().find(|(from, _)| *from == c).map(|(_, to)| *to);
    let folded = folded(c);
    let mut chars = folded.chars();
    let small = chars.next().filter(|_| chars.next().is_none())?;
    let letter = |c: char| {
        let skeleton = bare_skeleton(c).to_lowercase();
        let mut chars = skeleton.chars();
        chars.next().filter(|to| chars.next().is_none() && to.is_ascii_alphabetic())
    };
    own(c).or_else(|| own(small)).or_else(|| match (letter(c), letter(small)) {
        // The prototype of every capital I is l.
        (Some('l'), Some('i')) => Some('i'),
        (capital, small) => capital.or(small),
    })
}

pub(crate) fn file() -> Result<File, String> {
    let mut ranges: Vec<(u32, u32, &str)> = Vec::new();
    let mut letters = Vec::new();
    for c in all().filter(|c| c.is_alphabetic() && !c.is_ascii()) {
        let Some((_, name)) = SCRIPTS.iter().find(|(script, _)| *script == c.script()) else { continue };
        match ranges.last_mut() {
            Some((_, last, script)) if *last + 1 == c as u32 && script == name => *last = c as u32,
            _ => ranges.push((c as u32, c as u32, name)),
        }
        if let Some(to) = of(c).filter(|_| is_foreign(c)) {
            letters.push((c as u32, to));
        }
    }
    let mut text = header(
        "Letters of other scripts that are read as Latin ones, and which script a letter is of.",
        "confusables.txt and Scripts.txt, Unicode 18.0.0, <https://www.unicode.org/Public/18.0.0/>,\n//! Unicode License v3, through the crates below, fetched 2026-11-23.",
        &[("unicode-security", "MIT OR Apache-2.0"), ("unicode-script", "MIT OR Apache-2.0")],
        "only letters whose prototype, without accents, is one ASCII letter; and what `xtask/src/generate/own.rs` lists.",
    )?;
    text += "/// Scripts whose letters may be mixed up.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub(crate) enum Script {\n";
    text += &SCRIPTS.iter().map(|(_, name)| format!("    {name},\n")).collect::<String>();
    text += &format!(
        "}}\n\nuse Script::*;\n\n/// First and last letter of each stretch of one script beyond ASCII, sorted.\n#[rustfmt::skip]\npub(crate) static SCRIPTS: [(u32, u32, Script); {}] = [\n{}];\n",
        ranges.len(),
        rows(ranges.iter().map(|(first, last, script)| format!("({first}, {last}, {script})")))
    );
    text += &format!(
        "\n/// Letters and the ASCII letter each is read as, sorted.\n#[rustfmt::skip]\npub(crate) static LETTERS: [(u32, u8); {}] = [\n{}];\n",
        letters.len(),
        rows(letters.iter().map(|(from, to)| format!("({from}, b'{to}')")))
    );
    Ok(File { path: "crates/bunco/src/text/tables/lookalikes.rs", text })
}
