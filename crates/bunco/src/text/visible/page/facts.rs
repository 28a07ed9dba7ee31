//! The attributes of an element that say what is seen.

use crate::span::Span;
use crate::text::visible::attributes::Attributes;
use crate::text::visible::entity::decoded;
use crate::text::visible::names::key;

/// The attributes that matter, as places in the source.
#[derive(Default)]
pub(super) struct Facts {
    values: [Option<Span>; WANTED.len()],
}

/// Names of attributes; `Facts` holds their values in this order.
const WANTED: [u64; 17] = [
    key("href"),
    key("style"),
    key("class"),
    key("id"),
    key("hidden"),
    key("bgcolor"),
    key("background"),
    key("color"),
    key("alt"),
    key("value"),
    key("type"),
    key("placeholder"),
    key("action"),
    key("content"),
    key("http-equiv"),
    key("dir"),
    key("onclick"),
];

impl Facts {
    pub(super) fn read(html: &str, span: Span) -> Facts {
        let mut facts = Facts::default();
        for (name, value) in Attributes::new(html, span) {
            if let Some(slot) = WANTED.iter().position(|wanted| *wanted == name) {
                facts.values[slot].get_or_insert(value);
            }
        }
        facts
    }

    pub(super) fn get(&self, name: &str) -> Option<Span> {
        let slot = WANTED.iter().position(|wanted| *wanted == key(name))?;
        self.values[slot]
    }

    pub(super) fn decoded(&self, html: &str, name: &str) -> Option<String> {
        self.get(name).map(|value| decoded(value.of(html)))
    }
}
