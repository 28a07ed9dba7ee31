//! The notation of phrases, read.
//!
//! | written | matches |
//! | --- | --- |
//! | `words` | these words, one after the other |
//! | `{a\|b c\|d}` | one of the alternatives; an alternative may be several words |
//! | `[x]` | `x` or nothing; `[a\|b]` is `a`, `b` or nothing |
//! | `~3` | up to three words in between |
//! | `@name` | one of a list; also inside groups |
//! | `stem+class` | the stem with each ending of a class |
//! | `{brand}` `{number}` `{amount}` `{link}` `{tool}` | something of that kind; `[{brand}]` something or nothing |
//! | `2 of (a \| b c \| d) within 30` | so many of several wordings, close together |
//! | `all of (a \| b) in order within sentence` | all of them, in this order |
//!
//! Groups do not nest. What counts as a word is decided by the folded text (`scan::words`): in scripts without spaces every
//! character is one.

use std::collections::BTreeMap;

use super::pattern::{Choice, Count, Element, Pattern, Sequence, Slot, Within};

/// The longest gap that is allowed; longer ones tie words that have nothing to do with each other.
pub(super) const MAX_GAP: u8 = 16;
/// The farthest that things may be apart, in words.
pub(super) const MAX_WITHIN: u16 = 200;
/// How far apart the wordings of a count may be when it does not say, in words.
const WITHIN: u16 = 30;
/// The most wordings of a count.
const MAX_COUNTED: usize = 32;
/// The most forms that one wording takes through its endings.
const MAX_FORMS: usize = 64;
/// How deep lists may name lists.
const MAX_DEPTH: usize = 8;

/// What phrases share: lists of words, and classes of endings.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared {
    pub(super) lists: BTreeMap<String, Vec<String>>,
    pub(super) endings: BTreeMap<String, Vec<String>>,
}

impl Shared {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// What is wrong, and what would be right.
    pub(super) fn pattern(&self, text: &str) -> Result<Pattern, String> {
        match counted(text) {
            Some((many, rest)) => self.count(many, rest).map(Pattern::Count),
            None => self.sequence(text).map(Pattern::Sequence),
        }
    }

    /// `(a | b) in order within 30`, after `many of`.
    fn count(&self, many: &str, rest: &str) -> Result<Count, String> {
        let end = rest.find(')').ok_or("\"(\" is not closed; write \")\" after the last wording")?;
        let of = split(&rest[1..end]).map(|part| self.sequence(part)).collect::<Result<Vec<_>, _>>()?;
        if !(2..=MAX_COUNTED).contains(&of.len()) {
            return Err(format!("a count is over 2 to {MAX_COUNTED} wordings, with \"|\" between them"));
        }
        let least = match many {
            "all" => of.len(),
            "any" => 1,
            _ => many
                .parse()
                .ok()
                .filter(|n| (1..=of.len()).contains(n))
                .ok_or_else(|| format!("\"{many} of\" {} wordings; write 1 to {0}, all or any", of.len()))?,
        };
        let mut rest = rest[end + 1..].trim();
        let in_order = rest.strip_prefix("in order").is_some();
        if in_order {
            rest = rest["in order".len()..].trim_start();
            if least != of.len() {
                return Err("only \"all of\" can be in order".to_owned());
            }
        }
        let within = match rest.strip_prefix("within ").map(str::trim) {
            None if rest.is_empty() => Within::Words(WITHIN),
            Some("sentence") => Within::Sentence,
            Some(words) if (1..=MAX_WITHIN).contains(&words.parse().unwrap_or(0)) => Within::Words(words.parse().unwrap_or(WITHIN)),
            _ => {
                return Err(format!(
                    "\"{rest}\" after a count; write \"within\" and 1 to {MAX_WITHIN} words, or \"within sentence\", or nothing"
                ));
            }
        };
        Ok(Count { least, of, in_order, within })
    }

    /// Reads words one after the other.
    pub(super) fn sequence(&self, text: &str) -> Result<Sequence, String> {
        let mut elements = Vec::new();
        let mut gap = 0;
        let mut rest = text.trim();
        while let Some(first) = rest.chars().next() {
            let (choice, optional, used) = match first {
                '{' | '[' => {
                    let close = if first == '{' { '}' } else { ']' };
                    let end = rest
                        .find(close)
                        .ok_or_else(|| format!("\"{first}\" is not closed; write \"{close}\" after the last alternative"))?;
                    let inside = rest[1..end].trim();
                    let name = inside.strip_prefix('{').and_then(|inside| inside.strip_suffix('}'));
                    if first == '['
                        && let Some(slot) = name.and_then(Slot::from_name)
                    {
                        elements.push(Element { gap, optional: true, choice: Choice::Slot(slot) });
                        gap = 0;
                        rest = rest[end + 1..].trim_start();
                        continue;
                    }
                    if inside.contains(['{', '[', '(']) {
                        return Err(format!("groups do not nest; write the alternatives of \"{inside}\" side by side"));
                    }
                    (self.group(inside, first == '{')?, first == '[', end + 1)
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
                '(' | ')' => {
                    return Err(format!("\"{first}\" belongs to a count; write such as \"2 of (a | b | c) within 30\""));
                }
                '@' => {
                    let end = rest[1..].find(|c: char| !(c.is_alphanumeric() || c == '-')).map_or(rest.len(), |n| n + 1);
                    (Choice::Words(self.list(&rest[1..end], 0)?), false, end)
                }
                _ => {
                    let end = rest.find(|c: char| c.is_whitespace() || "{[~@}]|()".contains(c)).unwrap_or(rest.len());
                    (Choice::Words(self.forms(&rest[..end])?), false, end)
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
        Ok(Sequence { elements })
    }

    /// The inside of `{ }` or `[ ]`.
    fn group(&self, inside: &str, slots: bool) -> Result<Choice, String> {
        if slots && let Some(slot) = Slot::from_name(inside) {
            return Ok(Choice::Slot(slot));
        }
        let mut words = Vec::new();
        for part in inside.split('|').map(str::trim) {
            if part.is_empty() {
                return Err(format!("an alternative of \"{inside}\" is empty; use [ ] for what may be missing"));
            }
            words.extend(self.entry(part, 0)?);
        }
        Ok(Choice::Words(words))
    }

    /// An alternative of a group or an entry of a list: another list, or a wording in its forms.
    fn entry(&self, text: &str, depth: usize) -> Result<Vec<String>, String> {
        match text.strip_prefix('@') {
            Some(name) => self.list(name, depth),
            None => self.forms(text),
        }
    }

    fn list(&self, name: &str, depth: usize) -> Result<Vec<String>, String> {
        let entries = match self.lists.get(name) {
            Some(entries) if entries.is_empty() => return Err(format!("the list \"{name}\" is empty")),
            Some(_) if depth == MAX_DEPTH => {
                return Err(format!("the list \"{name}\" names lists {MAX_DEPTH} deep, or itself; write its words out"));
            }
            Some(entries) => entries,
            None => {
                let known = names(&self.lists);
                return Err(format!(
                    "there is no list \"{name}\"; write it under [lists] in this file or in lists/ (there are: {known})"
                ));
            }
        };
        let mut words = Vec::new();
        for entry in entries {
            words.extend(self.entry(entry, depth + 1)?);
        }
        Ok(words)
    }

    /// A wording with each ending of the classes it names: `card+s` is `card` and `cards`.
    fn forms(&self, wording: &str) -> Result<Vec<String>, String> {
        let mut forms = vec![String::new()];
        for word in wording.split_whitespace() {
            let written = match word.split_once('+') {
                Some((stem, class)) if !stem.is_empty() && class.starts_with(char::is_alphabetic) => {
                    let endings = self.endings.get(class).ok_or_else(|| {
                        let known = names(&self.endings);
                        format!("there are no endings \"{class}\" for \"{word}\"; write them under [endings] (there are: {known})")
                    })?;
                    endings.iter().map(|ending| format!("{stem}{ending}")).collect()
                }
                _ => vec![word.to_owned()],
            };
            let joined = forms.iter().flat_map(|before| {
                let space = if before.is_empty() { "" } else { " " };
                written.iter().map(move |word| format!("{before}{space}{word}"))
            });
            forms = joined.collect();
            if forms.len() > MAX_FORMS {
                return Err(format!(
                    "\"{wording}\" has more than {MAX_FORMS} forms; write its words side by side, outside the group"
                ));
            }
        }
        Ok(forms)
    }
}

impl Pattern {
    /// Reads a pattern that names no lists or endings.
    ///
    /// # Errors
    ///
    /// What is wrong, and what would be right.
    pub fn parse(text: &str) -> Result<Pattern, String> {
        Shared::default().pattern(text)
    }
}

impl Sequence {
    /// Reads a sequence that names no lists or endings.
    ///
    /// # Errors
    ///
    /// What is wrong, and what would be right.
    pub fn parse(text: &str) -> Result<Sequence, String> {
        Shared::default().sequence(text)
    }
}

/// What lists or classes there are, for errors.
fn names(of: &BTreeMap<String, Vec<String>>) -> String {
    if of.is_empty() { "none".to_owned() } else { of.keys().map(String::as_str).collect::<Vec<_>>().join(", ") }
}

/// `3 of (` at the beginning: the number, and the rest from the bracket on.
fn counted(text: &str) -> Option<(&str, &str)> {
    let (many, rest) = text.trim_start().split_once(char::is_whitespace)?;
    let rest = rest.trim_start().strip_prefix("of")?.trim_start();
    let number = matches!(many, "all" | "any") || many.bytes().all(|b| b.is_ascii_digit());
    (number && rest.starts_with('(')).then_some((many, rest))
}

/// The wordings between the brackets of a count: `|` inside a group does not part them.
fn split(inside: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    inside.split(move |c: char| {
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '|' && depth == 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared() -> Shared {
        let lists = |entries: &[(&str, &[&str])]| {
            let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
            entries.iter().map(|(name, list)| ((*name).to_owned(), words(list))).collect()
        };
        Shared {
            lists: lists(&[("call", &["call", "ring+s"]), ("reach", &["@call", "reach"]), ("round", &["@round"]), ("none", &[])]),
            endings: lists(&[("s", &["", "s"]), ("e", &["e", "es", "ed", "ing"])]),
        }
    }

    /// A sequence in one line: places by spaces, alternatives by `/`.
    fn shown(sequence: &Sequence) -> String {
        let place = |e: &Element| {
            let choice = match &e.choice {
                Choice::Words(words) => words.join("/"),
                Choice::Slot(slot) => format!("<{}>", slot.name()),
            };
            let gap = if e.gap > 0 { format!("~{} ", e.gap) } else { String::new() };
            format!("{gap}{choice}{}", if e.optional { "?" } else { "" })
        };
        sequence.elements.iter().map(place).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_written_is_read() {
        for (text, want) in [
            ("call us", "call us"),
            ("@reach ~3 {number}", "call/ring/rings/reach ~3 <number>"),
            ("{@call|reach} [us|our desk]", "call/ring/rings/reach us/our desk?"),
            ("updat+e [the]", "update/updates/updated/updating the?"),
            ("{gift card+s|voucher}", "gift card/gift cards/voucher"),
            ("disney+ or +33", "disney+ or +33"),
            ("[{brand}] account", "<brand>? account"),
            ("[brand] account", "brand? account"),
            ("2 of our", "2 of our"),
            ("all of it", "all of it"),
        ] {
            let got = shared().sequence(text).map_or_else(|e| e, |s| shown(&s));
            assert_eq!(got, want, "{text}");
        }
    }

    #[test]
    fn what_is_read_can_be_written() {
        for (text, want) in [
            ("call ~3 @reach [the|our] {number}", "call ~3 {call|ring|rings|reach} [the|our] {number}"),
            ("[{brand}] {gift card+s}", "[{brand}] {gift card|gift cards}"),
            ("{two words} now", "two words now"),
        ] {
            assert_eq!(shared().sequence(text).map(|s| s.to_string()), Ok(want.to_owned()));
        }
    }

    #[test]
    fn counts_are_read() {
        for (text, want) in [
            ("2 of (a b | {c|d} | [e] f)", "2 a b, c/d, e? f Words(30)"),
            ("all of (a | b) within 8", "2 a, b Words(8)"),
            ("any of (a|@call) within sentence", "1 a, call/ring/rings Sentence"),
            ("all of (a | b) in order", "2 ordered a, b Words(30)"),
            ("3 of (a | b)", "\"3 of\" 2 wordings; write 1 to 2, all or any"),
            ("1 of (a)", "a count is over 2 to 32 wordings, with \"|\" between them"),
            ("2 of (a | b | c) in order", "only \"all of\" can be in order"),
            ("2 of (a | b", "\"(\" is not closed; write \")\" after the last wording"),
            (
                "2 of (a | b) within 0",
                "\"within 0\" after a count; write \"within\" and 1 to 200 words, or \"within sentence\", or nothing",
            ),
            ("2 of (a | b) now", "\"now\" after a count; write \"within\" and 1 to 200 words, or \"within sentence\", or nothing"),
        ] {
            let got = match shared().pattern(text) {
                Ok(Pattern::Count(count)) => {
                    let of: Vec<String> = count.of.iter().map(shown).collect();
                    let order = if count.in_order { "ordered " } else { "" };
                    format!("{} {order}{} {:?}", count.least, of.join(", "), count.within)
                }
                Ok(Pattern::Sequence(sequence)) => shown(&sequence),
                Err(e) => e,
            };
            assert_eq!(got, want, "{text}");
        }
    }

    #[test]
    fn mistakes_say_what_would_be_right() {
        for (text, want) in [
            ("{call", "\"{\" is not closed; write \"}\" after the last alternative"),
            ("{call|}", "an alternative of \"call|\" is empty; use [ ] for what may be missing"),
            (
                "@cal us",
                "there is no list \"cal\"; write it under [lists] in this file or in lists/ (there are: call, none, reach, round)",
            ),
            ("@none", "the list \"none\" is empty"),
            ("@round", "the list \"round\" names lists 8 deep, or itself; write its words out"),
            ("call+x", "there are no endings \"x\" for \"call+x\"; write them under [endings] (there are: e, s)"),
            ("{a+e b+e c+e d+e}", "\"a+e b+e c+e d+e\" has more than 64 forms; write its words side by side, outside the group"),
            ("~3 call", "a phrase cannot begin with a gap; begin with the first word"),
            ("{call|[us]}", "groups do not nest; write the alternatives of \"call|[us]\" side by side"),
            ("call ~99 us", "a gap is ~1 to ~16"),
            ("call (us)", "\"(\" belongs to a count; write such as \"2 of (a | b | c) within 30\""),
            ("[call]", "every word is optional, so it would match everywhere; make one required"),
        ] {
            assert_eq!(shared().sequence(text).map(|s| shown(&s)), Err(want.to_owned()), "{text}");
        }
    }
}
