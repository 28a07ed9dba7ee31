//! The named character references of HTML.

use super::{File, header, literal, rows};

pub(crate) fn file() -> Result<File, String> {
    let mut names: Vec<(&str, &str)> =
        entities::ENTITIES.iter().map(|e| (e.entity.trim_start_matches('&'), e.characters)).collect();
    names.sort_unstable();
    names.dedup();
    let longest = names.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut text = header(
        "The named character references of HTML.",
        "<https://html.spec.whatwg.org/entities.json>, a list that does not change any more, fetched 2026-11-23.",
        &[("entities", "MIT")],
        "sorted; a name keeps its semicolon where it needs one.",
    )?;
    text += &format!("/// The longest name, in bytes.\npub(crate) const LONGEST: usize = {longest};\n\n");
    text += &format!(
        "/// Name without the ampersand, and what it stands for, sorted by name.\n#[rustfmt::skip]\npub(crate) static NAMES: [(&str, &str); {}] = [\n{}];\n",
        names.len(),
        rows(names.iter().map(|(name, to)| format!("({}, {})", literal(name), literal(to))))
    );
    Ok(File { path: "crates/bunco/src/text/tables/entities.rs", text })
}
