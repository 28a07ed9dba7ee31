//! How an element's text looks, as far as it may not be seen at all.

use super::facts::{Facts, Wanted};
use crate::span::Span;
use crate::text::visible::HiddenKind;
use crate::text::visible::css::{Colour, Declarations, Display, Paper, Sheet, Size, colour};
use crate::text::visible::names;

/// The style of an element, with what it has from its parents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// Hidden with all that is inside.
    gone: Option<HiddenKind>,
    /// What follows holds until an element inside says otherwise.
    invisible: bool,
    tiny: bool,
    ink: Option<Colour>,
    paper: Paper,
    pub(crate) keeps_lines: bool,
}

impl Default for Style {
    /// A page: letters of an unknown dark colour on white.
    fn default() -> Style {
        Style { gone: None, invisible: false, tiny: false, ink: None, paper: Paper::Colour(Colour::WHITE), keeps_lines: false }
    }
}

impl Style {
    pub(crate) fn forget_paper(&mut self) {
        self.paper = Paper::Unknown;
    }

    pub(crate) fn keep_lines(&mut self) {
        self.keeps_lines = true;
    }

    /// Why text of this style is not seen; `None` when it is.
    pub(crate) fn hides(&self) -> Option<HiddenKind> {
        if self.gone.is_some() {
            return self.gone;
        }
        if self.invisible {
            return Some(HiddenKind::VisibilityHidden);
        }
        if self.tiny {
            return Some(HiddenKind::ZeroSize);
        }
        let ink = self.ink?;
        if ink.clear {
            return Some(HiddenKind::Transparent);
        }
        matches!(self.paper, Paper::Colour(paper) if paper.is_like(ink)).then_some(HiddenKind::SameColour)
    }

    /// Makes the parent's style that of the element, and gives what was declared for it.
    pub(super) fn enter(&mut self, html: &str, name: u64, tag: Span, facts: &Facts, sheet: &Sheet) -> Declarations {
        match name {
            // Links have a colour of their own.
            names::A => self.ink = None,
            names::PRE | names::TEXTAREA | names::XMP | names::PLAINTEXT => self.keeps_lines = true,
            names::TEMPLATE | names::DATALIST => self.gone = Some(HiddenKind::DisplayNone),
            _ => {}
        }
        let mut says = Declarations::default();
        let mut important = Declarations::default();
        if facts.get(Wanted::Hidden).is_some() {
            says.display = Some(Display::None);
        }
        if let Some(value) = facts.decoded(html, Wanted::Bgcolor) {
            says.paper = Some(old_colour(&value).map_or(Paper::Unknown, Paper::Colour));
        }
        if facts.get(Wanted::Background).is_some() {
            says.paper = Some(Paper::Unknown);
        }
        if let Some(value) = facts.decoded(html, Wanted::Color) {
            says.ink = Some(old_colour(&value));
        }
        if !sheet.is_empty() {
            let element = Span::new(tag.start + 1, tag.end).of(html);
            let element = &element[..element.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(element.len())];
            let classes = facts.decoded(html, Wanted::Class).unwrap_or_default();
            let id = facts.decoded(html, Wanted::Id).unwrap_or_default();
            let (plain, strong) = sheet.of(element, &classes, id.trim());
            says.override_by(&plain);
            important = strong;
        }
        if let Some(style) = facts.decoded(html, Wanted::Style) {
            let (plain, strong) = Declarations::read(&style);
            says.override_by(&plain);
            important.override_by(&strong);
        }
        says.override_by(&important);
        self.apply(&says);
        says
    }

    fn apply(&mut self, says: &Declarations) {
        if self.gone.is_none() {
            let yes = |fact: Option<bool>| fact == Some(true);
            self.gone = if says.display == Some(Display::None) {
                Some(HiddenKind::DisplayNone)
            } else if says.opaque == Some(false) {
                Some(HiddenKind::Transparent)
            } else if yes(says.cut_off) || (yes(says.empty_box) && yes(says.clips)) {
                Some(HiddenKind::ZeroSize)
            } else if yes(says.far_margin) || (yes(says.placed) && yes(says.far_edge)) {
                Some(HiddenKind::OffScreen)
            } else {
                None
            };
        }
        self.invisible = says.visible.map_or(self.invisible, |visible| !visible);
        match says.letters {
            Some(Size::Nothing) => self.tiny = true,
            Some(Size::Readable) => self.tiny = false,
            Some(Size::Relative) | None => {}
        }
        self.ink = says.ink.unwrap_or(self.ink);
        self.paper = says.paper.unwrap_or(self.paper);
        self.keeps_lines = says.keeps_lines.unwrap_or(self.keeps_lines);
    }
}

/// A colour in an attribute of old, where the number sign may be missing.
fn old_colour(value: &str) -> Option<Colour> {
    colour(value).or_else(|| colour(&format!("#{}", value.trim())))
}
