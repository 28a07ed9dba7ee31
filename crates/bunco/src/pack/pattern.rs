//! The notation of phrases, parsed.
//!
//! | written | matches |
//! | --- | --- |
//! | `words` | these words, one after the other |
//! | `{a\|b c\|d}` | one of the alternatives; an alternative may be several words |
//! | `[x]` | `x` or nothing; `[a\|b]` is `a`, `b` or nothing |
//! | `~3` | up to three words in between |
//! | `@name` | one of a list under `[lists]` in the same file; also inside groups |
//! | `{brand}` `{number}` `{amount}` `{link}` `{tool}` | something of that kind |
//!
//! Groups do not nest. What counts as a word is decided by the folded text (`text::words`): in scripts without spaces every
//! character is one.

use std::collections::BTreeMap;

/// A parsed phrase: elements in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// At least one is not optional.
    pub elements: Vec<Element>,
}

/// One place in a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Up to this many other words may stand before it.
    pub gap: u8,
    /// It may be missing.
    pub optional: bool,
    /// What stands there.
    pub choice: Choice,
}

/// What may stand in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// One of these wordings (not folded yet, each at least one word).
    Words(Vec<String>),
    /// Something of a kind.
    Slot(Slot),
}

/// A kind of thing that phrases leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// A brand's name.
    Brand,
    /// A telephone number.
    Number,
    /// An amount of money.
    Amount,
    /// A link or host.
    Link,
    /// A remote-access tool's name.
    Tool,
}

/// The longest gap that is allowed; longer ones tie words that have nothing to do with each other.
pub(super) const MAX_GAP: u8 = 16;

impl Slot {
    fn from_name(name: &str) -> Option<Slot> {
        Some(match name {
            "brand" => Slot::Brand,
            "number" => Slot::Number,
            "amount" => Slot::Amount,
            "link" => Slot::Link,
            "tool" => Slot::Tool,
            _ => return None,
        })
    }
}

impl Pattern {
    /// Parses the notation; `lists` are the word lists it may name.
    ///
    /// # Errors
    ///
    /// What is wrong and what would be right.
    pub fn parse(text: &str, lists: &BTreeMap<String, Vec<String>>) -> Result<Pattern, String> {
        let mut elements: Vec<Element> = Vec::new();
        let mut gap = 0;
        let mut rest = text.trim();
        while let Some(first) = rest.chars().next() {
            let (choice, optional, used) = match first {
                '{' | '[' => {
                    let close = if first == '{' { '}' } else { ']' };
                    let end = rest
                        .find(close)
                        .ok_or_else(|| format!("\"{first}\" is not closed; write \"{close}\" after the last alternative"))?;
                    let inside = &rest[1..end];
                    if inside.contains(['{', '[']) {
                        return Err(format!("groups do not nest; write the alternatives of \"{inside}\" side by side"));
                    }
                    (group(inside, first == '{', lists)?, first == '[', end + 1)
                }
                '~' => {
                    let digits = rest[1..].bytes().take_while(u8::is_ascii_digit).count();
                    let words: u8 = rest[1..1 + digits]
                        .parse()
                        .ok()
                        .filter(|n| (1..=MAX_GAP).contains(n))
                        .ok_or_else(|| format!("a gap is ~1 to ~{MAX_GAP}"))?;
                    if elements.is_empty() {
                        return Err("a phrase cannot begin with a gap; begin with the first word".to_owned());
                    }
                    gap = words;
                    rest = rest[1 + digits..].trim_start();
                    continue;
                }
                '}' | ']' | '|' => return Err(format!("\"{first}\" stands outside a group")),
                '@' => {
                    let end = rest[1..].find(|c: char| !(c.is_alphanumeric() || c == '-')).map_or(rest.len(), |n| n + 1);
                    (Choice::Words(list(&rest[1..end], lists)?), false, end)
                }
                _ => {
                    let end = rest.find(|c: char| c.is_whitespace() || "{[~@}]|".contains(c)).unwrap_or(rest.len());
                    (Choice::Words(vec![rest[..end].to_owned()]), false, end)
                }
            };
            elements.push(Element { gap, optional, choice });
            gap = 0;
            rest = rest[used..].trim_start();
        }
        if gap != 0 {
            return Err("a phrase cannot end with a gap; end with the last word".to_owned());
        }
        if elements.iter().all(|e| e.optional) {
            return Err("every word is optional, so it would match everywhere; make one required".to_owned());
        }
        Ok(Pattern { elements })
    }
}

fn group(inside: &str, slots: bool, lists: &BTreeMap<String, Vec<String>>) -> Result<Choice, String> {
    if slots && let Some(slot) = Slot::from_name(inside.trim()) {
        return Ok(Choice::Slot(slot));
    }
    let mut words = Vec::new();
    for part in inside.split('|') {
        let part = part.trim();
        if part.is_empty() {
            return Err(format!("an alternative of \"{inside}\" is empty; use [ ] for what may be missing"));
        }
        match part.strip_prefix('@') {
            Some(name) => words.extend(list(name, lists)?),
            None => words.push(part.to_owned()),
        }
    }
    Ok(Choice::Words(words))
}

fn list(name: &str, lists: &BTreeMap<String, Vec<String>>) -> Result<Vec<String>, String> {
    match lists.get(name) {
        Some(words) if !words.is_empty() => Ok(words.clone()),
        Some(_) => Err(format!("the list \"{name}\" is empty")),
        None => Err(format!("there is no list \"{name}\"; write it under [lists] in this file")),
    }
}
