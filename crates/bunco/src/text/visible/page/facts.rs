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

macro_rules! wanted {
    ($($slot:ident $name:literal),* $(,)?) => {
        /// An attribute that matters.
        #[derive(Clone, Copy)]
        pub(super) enum Wanted { $($slot),* }

        /// Their names, in the same order.
        const WANTED: &[u64] = &[$(key($name)),*];
    };
}

wanted! {
    Href "href", Style "style", Class "class", Id "id", Hidden "hidden", Bgcolor "bgcolor", Background "background", Color "color",
    Alt "alt", Value "value", Type "type", Placeholder "placeholder", Action "action", Content "content", HttpEquiv "http-equiv",
    Dir "dir", Onclick "onclick",
}

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

    pub(super) fn get(&self, wanted: Wanted) -> Option<Span> {
        self.values[wanted as usize]
    }

    pub(super) fn decoded(&self, html: &str, wanted: Wanted) -> Option<String> {
        self.get(wanted).map(|value| decoded(value.of(html)))
    }
}
