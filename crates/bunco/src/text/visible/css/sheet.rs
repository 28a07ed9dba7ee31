//! Rules of `<style>` elements whose selector is one class, id or element.

use super::declarations::Declarations;
use std::borrow::Cow;
use std::collections::HashMap;

/// Rules by selector. Ones in `@media` and the like are left out: they hold for some readers only.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    rules: HashMap<String, (Declarations, Declarations)>,
    /// Whether a selector that is not understood sets a background: then an unset one may be any.
    pub(crate) paints: bool,
    /// Whether there were more selectors than are kept.
    pub(crate) full: bool,
}

/// The most selectors that are kept, so that a sheet of nothing else takes no more memory than another.
const MOST: usize = 4096;

impl Sheet {
    /// Adds the rules of a style element. Linear.
    pub(crate) fn read(&mut self, css: &str) {
        let css = without_comments(css);
        let mut rules = &*css;
        while let Some(open) = rules.find('{') {
            let selectors = rules[..open].rsplit([';', '}']).next().unwrap_or("").trim();
            let at_rule = selectors.starts_with('@');
            let close = if at_rule { block_len(&rules[open..]) } else { rules[open..].find('}') };
            let close = close.map_or(rules.len(), |len| open + len);
            if !at_rule {
                self.rule(selectors, &rules[open + 1..close]);
            }
            rules = rules.get(close + 1..).unwrap_or("");
        }
    }

    fn rule(&mut self, selectors: &str, text: &str) {
        let declarations = Declarations::read(text);
        if declarations == Default::default() {
            return;
        }
        for selector in selectors.split(',').map(str::trim) {
            let name = selector.strip_prefix(['.', '#']).unwrap_or(selector);
            if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_') || b >= 0x80) {
                let key = if name == selector { selector.to_ascii_lowercase() } else { selector.to_owned() };
                if self.rules.len() >= MOST && !self.rules.contains_key(&key) {
                    self.full = true;
                    continue;
                }
                let rule = self.rules.entry(key).or_default();
                rule.0.override_by(&declarations.0);
                rule.1.override_by(&declarations.1);
            } else {
                self.paints |= declarations.0.paper.is_some() || declarations.1.paper.is_some();
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// What the sheet says of an element, from the least telling selector to the most: plain, and important.
    pub(crate) fn of(&self, element: &str, classes: &str, id: &str) -> (Declarations, Declarations) {
        let (mut plain, mut important) = (Declarations::default(), Declarations::default());
        let mut key = element.to_ascii_lowercase();
        let mut add = |key: &str| {
            if let Some(rule) = self.rules.get(key) {
                plain.override_by(&rule.0);
                important.override_by(&rule.1);
            }
        };
        add(&key);
        for class in classes.split_ascii_whitespace() {
            key.clear();
            key.push('.');
            key.push_str(class);
            add(&key);
        }
        if !id.is_empty() {
            key.clear();
            key.push('#');
            key.push_str(id);
            add(&key);
        }
        (plain, important)
    }
}

/// The sheet without comments, and without the marks by which old pages hid it.
fn without_comments(css: &str) -> Cow<'_, str> {
    const MARKS: [&str; 3] = ["/*", "<!--", "-->"];
    if !MARKS.iter().any(|mark| css.contains(mark)) {
        return Cow::Borrowed(css);
    }
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['/', '<', '-']) {
        let (before, tail) = rest.split_at(at);
        out.push_str(before);
        rest = match MARKS.iter().find(|mark| tail.starts_with(**mark)) {
            Some(&"/*") => tail[2..].split_once("*/").map_or("", |(_, rest)| rest),
            Some(mark) => &tail[mark.len()..],
            None => {
                out.push_str(&tail[..1]);
                &tail[1..]
            }
        };
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The place of the brace that closes the one at the front.
fn block_len(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, b) in text.bytes().enumerate() {
        match b {
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}
