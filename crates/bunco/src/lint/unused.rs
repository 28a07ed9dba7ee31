//! What stands in a pack and is used by nothing.

use std::collections::BTreeSet;

use super::{Lint, line_with};
use crate::identify::GUARD;

/// Families of indicators that the program raises, and others of them that it raises.
const PROGRAM_FAMILIES: &[&str] = &["sender", "disguise", "link", "number", "context"];
const PROGRAM: &[&str] = &["brand-claim", "brand-policy-broken", "remote-tool-named", "wallet-address"];

impl Lint<'_> {
    pub(super) fn unused(&mut self) {
        self.unused_lists();
        self.unused_sources();
        let pack = self.pack;
        let raised: BTreeSet<&str> = pack.phrases.iter().map(|phrase| phrase.indicator.as_str()).collect();
        let combined: BTreeSet<&str> = (pack.indicators.values())
            .flat_map(|indicator| indicator.combine.iter().flat_map(|c| c.all.iter().flatten()))
            .map(|entry| entry.split(':').next().unwrap_or(entry))
            .collect();
        for indicator in pack.indicators.values() {
            let Some(text) = self.text(&indicator.place) else { continue };
            let line = line_with(text, "id", 0);
            let id = indicator.id.as_str();
            let program = PROGRAM_FAMILIES.contains(&indicator.family.as_str()) || PROGRAM.contains(&id);
            if indicator.combine.is_none() && !program && !raised.contains(id) {
                self.warn(&indicator.place, line, format!("nothing raises \"{id}\"; write phrases for it, or take the file away"));
            }
            let weighs = [indicator.weight.weak, indicator.weight.medium, indicator.weight.strong].iter().any(|w| *w > 0.0);
            if !weighs && !combined.contains(id) && indicator.family != GUARD {
                let message =
                    format!("\"{id}\" weighs nothing and is in no combination, so its phrases are unused; give it a [weight]");
                self.warn(&indicator.place, line, message);
            }
        }
        let advised: BTreeSet<&String> = pack.indicators.values().flat_map(|indicator| &indicator.advice).collect();
        let unused = pack.advice.get("en").into_iter().flatten().map(|(id, _)| id).filter(|id| !advised.contains(id));
        // Sentences of the program's own, which stand among the advice to be translated with it.
        for id in unused.filter(|id| *id != "report-to" && !id.starts_with("letter-")) {
            for file in self.files.iter().filter(|file| file.place() == "advice/en.toml") {
                let message = format!("no indicator gives the advice \"{id}\"; name it there, or take it out");
                self.warn(file.path, line_with(file.text, &format!("id = \"{id}\""), 0), message);
            }
        }
    }

    fn unused_lists(&mut self) {
        let written = |text: &str, name: &str| {
            text.match_indices(name).any(|(at, _)| !text[at + name.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '-'))
        };
        for file in self.files {
            let shared = file.place().starts_with("lists/");
            if !shared && !file.place().starts_with("phrases/") {
                continue;
            }
            let Ok(table) = file.text.parse::<toml::Table>() else { continue };
            for (key, sign, what) in [("lists", '@', "list"), ("endings", '+', "endings")] {
                for name in table.get(key).and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys) {
                    let call = format!("{sign}{name}");
                    let used =
                        if shared { self.files.iter().any(|other| written(other.text, &call)) } else { written(file.text, &call) };
                    if !used {
                        let message = format!("no phrase uses the {what} \"{name}\"; write {call} in one, or take it out");
                        self.warn(file.path, line_with(file.text, name, 0), message);
                    }
                }
            }
        }
    }

    fn unused_sources(&mut self) {
        for place in self.pack.sources.keys() {
            let Some((path, key)) = place.split_once('#') else { continue };
            // An indicator's sources stand for all of its page.
            let Some(text) = self.text(path).filter(|_| !self.pack.indicators.values().any(|i| i.place == path)) else { continue };
            // A list of domains has one source, which stands for all of it.
            let whole = path.starts_with("domains/") || path.contains("/domains/");
            if !whole && !text.contains(&format!("\"{key}\"")) {
                let message = format!("nothing names the source \"{key}\"; take [sources.{key}] out");
                self.warn(path, line_with(text, &format!("[sources.{key}]"), 0), message);
            }
        }
    }
}
