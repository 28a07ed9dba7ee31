//! `bunco explain`: the page of an indicator.

use std::collections::BTreeMap;

use bunco::pack::{Indicator, Pack, Phrase, Source};

use crate::layout::{Look, Piece, Sheet};
use crate::out::{Out, complain};

/// The column where the texts of a page begin.
const AT: usize = 14;
/// Phrases shown of a language.
const FEW: usize = 3;

/// Shows the indicator's page, or the list of all. The exit status.
pub(crate) fn run(id: Option<&str>, pack: &Pack, out: &mut Out) -> u8 {
    let mut sheet = Sheet::new(out.page());
    match id {
        None => list(pack, &mut sheet),
        Some(id) => match pack.indicators.get(id) {
            Some(indicator) => page(pack, indicator, &mut sheet),
            None => {
                complain(unknown("indicator", id, pack.indicators.keys()));
                return 2;
            }
        },
    }
    out.write(&sheet.into_text());
    0
}

/// All indicators with their titles.
pub(crate) fn list(pack: &Pack, sheet: &mut Sheet) {
    let at = pack.indicators.keys().map(String::len).max().unwrap_or(0) + 4;
    for indicator in pack.indicators.values() {
        sheet.entry(&indicator.id, at, &indicator.title);
    }
}

/// What is wrong with an id, and the one that was probably meant.
pub(crate) fn unknown<'a>(what: &str, id: &str, known: impl Iterator<Item = &'a String>) -> String {
    let near = known.map(|known| (distance(id, known), known)).min();
    match near {
        Some((steps, near)) if steps <= 2 + id.len() / 4 => format!("there is no {what} \"{id}\"; did you mean {near}?"),
        _ => format!("there is no {what} \"{id}\"; bunco pack list shows what there is"),
    }
}

/// How many letters differ (Levenshtein). Ids are short, which is why the square of their length does not matter.
fn distance(a: &str, b: &str) -> usize {
    // An argument of any length is compared by its beginning.
    let a: Vec<char> = a.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=a.len()).collect();
    for (i, b) in b.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for j in 1..row.len() {
            let cost = if a[j - 1] == b { diagonal } else { 1 + diagonal.min(row[j]).min(row[j - 1]) };
            diagonal = std::mem::replace(&mut row[j], cost);
        }
    }
    row[a.len()]
}

/// The page of an indicator.
pub(crate) fn page(pack: &Pack, indicator: &Indicator, sheet: &mut Sheet) {
    let id = &indicator.id;
    sheet.line(0, id, Look::Bold);
    sheet.paragraph(0, 0, &[Piece::new("This message ", Look::Plain), Piece::new(&indicator.title, Look::Plain)]);
    sheet.blank();
    sheet.entry("why", AT, &indicator.why);
    sheet.entry("honest too", AT, &indicator.benign);
    if !indicator.cleared.is_empty() {
        sheet.entry("cleared by", AT, &indicator.cleared);
    }
    for (i, advice) in indicator.advice.iter().enumerate() {
        let text = pack.advice.get("en").and_then(|texts| texts.get(advice)).unwrap_or(advice);
        sheet.entry(if i == 0 { "advice" } else { "" }, AT, text);
    }
    if !indicator.kinds.is_empty() {
        sheet.entry("kinds", AT, &indicator.kinds.join(", ").replace('_', " "));
    }
    sheet.entry("family", AT, &indicator.family);
    let weight = &indicator.weight;
    if weight.strong > 0.0 {
        let text = format!(
            "weak {}, medium {}, strong {}, as natural logarithms of likelihood ratios ({})",
            weight.weak, weight.medium, weight.strong, weight.source
        );
        sheet.entry("weight", AT, &text);
    }
    if let Some(combine) = &indicator.combine {
        let sets: Vec<String> = combine.all.iter().map(|set| set.join(" or ")).collect();
        for (i, set) in sets.iter().enumerate() {
            sheet.entry(if i == 0 { "joins" } else { "with" }, AT, set);
        }
    }
    examples(indicator, sheet);
    phrases(pack, id, sheet);
    sources(&indicator.sources, sheet);
}

fn examples(indicator: &Indicator, sheet: &mut Sheet) {
    for (name, texts) in [("found in", &indicator.hit), ("not in", &indicator.miss)] {
        for (i, text) in texts.iter().enumerate() {
            sheet.entry(if i == 0 { name } else { "" }, AT, &format!("\u{201c}{text}\u{201d}"));
        }
    }
}

/// The wordings that raise an indicator: how many in which language, and the first of each.
fn phrases(pack: &Pack, id: &str, sheet: &mut Sheet) {
    let mut languages: BTreeMap<&str, Vec<&Phrase>> = BTreeMap::new();
    for phrase in pack.phrases.iter().filter(|phrase| phrase.indicator == id) {
        languages.entry(&phrase.language).or_default().push(phrase);
    }
    for (i, (language, phrases)) in languages.iter().enumerate() {
        let shown: Vec<&str> = phrases.iter().take(FEW).map(|phrase| &*phrase.text).collect();
        let more = if phrases.len() > FEW { format!(" (and {} more)", phrases.len() - FEW) } else { String::new() };
        sheet.entry(if i == 0 { "phrases" } else { "" }, AT, &format!("{language}: {}{more}", shown.join("; ")));
    }
}

/// Where the facts come from.
pub(crate) fn sources(sources: &BTreeMap<String, Source>, sheet: &mut Sheet) {
    for (i, (key, source)) in sources.iter().enumerate() {
        sheet.entry(if i == 0 { "sources" } else { "" }, AT, &format!("{key}: {}", source_line(source)));
    }
}

/// A source on one line.
pub(crate) fn source_line(source: &Source) -> String {
    let more = [&source.url, &source.date, &source.licence];
    more.into_iter().flatten().fold(source.title.clone(), |line, more| format!("{line}, {more}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_differ_are_counted() {
        for (a, b, want) in [("", "", 0), ("abc", "", 3), ("", "abc", 3), ("dead-line", "deadline", 1), ("theart", "threat", 2)] {
            assert_eq!(distance(a, b), want, "{a} {b}");
        }
    }
}
