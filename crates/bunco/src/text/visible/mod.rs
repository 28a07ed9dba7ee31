//! HTML to what its reader sees: text, links, what was kept out of sight, and the way back to the source.
//!
//! Written by hand rather than on an HTML5 parser, because every byte of the text must lead back to the source, no tree is needed,
//! and mail is scanned at the speed of reading. Broken mark-up is normal: what is no tag is text, what is left open ends with its
//! parent. Tags end words only where they break lines. Scripts are not run, and style sheets are read only as far as single class,
//! id and element selectors.

mod attributes;
mod css;
mod entity;
mod names;
mod page;
mod target;
mod tokens;
mod writer;

use super::map::OffsetMap;
use crate::message::Limit;
use crate::span::Span;

/// What a reader sees of an HTML source. Meant to be reused: [`visible`] keeps its memory.
#[derive(Debug, Default)]
pub(crate) struct Visible {
    /// The text, or the piece of it that was not taken away yet; blocks, cells and list items are lines.
    pub(crate) text: String,
    /// Where `text` begins in the whole. Links, title and map count in the whole.
    pub(crate) base: usize,
    /// To the HTML source.
    pub(crate) map: OffsetMap,
    /// In the order in which they start.
    pub(crate) links: Vec<Link>,
    /// In the order of the source.
    pub(crate) hidden: Vec<Hidden>,
    /// The page's title.
    pub(crate) title: Option<Span>,
    pub(crate) limits: Vec<Limit>,
}

/// Something that leads elsewhere: an anchor, an area, a form, a refresh, a click that sets the location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// What one clicks on, in the visible text; empty for forms, refreshes, and where nothing is seen.
    pub(crate) text: Span,
    /// The beginning of that text where it may show an address itself: it has a dot.
    pub(crate) shown: Option<Box<str>>,
    /// Where it leads: decoded, trimmed, resolved against `<base>`.
    pub(crate) target: String,
    /// The target as written in the HTML source.
    pub(crate) span: Span,
}

/// Text that the source holds and the reader does not see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hidden {
    /// From the first to the last hidden byte between two visible ones, in the HTML source.
    pub(crate) span: Span,
    pub(crate) how: HiddenKind,
    /// Letters and digits hidden.
    pub(crate) chars: usize,
}

/// How text is kept out of sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HiddenKind {
    /// `display: none`, the `hidden` attribute, a template.
    DisplayNone,
    /// `visibility: hidden`.
    VisibilityHidden,
    /// Letters smaller than two pixels, or a box without height or width.
    ZeroSize,
    /// No opacity, or a transparent colour.
    Transparent,
    /// The colour of the text is that of its background.
    SameColour,
    /// Moved out of the page.
    OffScreen,
}

/// Reads `html` into `out`. Linear in its length; what is nested deeper than `page::DEEPEST` is read with the style of its parent.
pub(crate) fn visible(html: &str, out: &mut Visible) {
    visible_in_pieces(html, usize::MAX, out, &mut |_| {});
}

/// The same, piece by piece, so that a page of any length takes the memory of one: each time `text` has grown to `piece` bytes or a
/// little more, `take` is called, which may take away what it has read ([`Visible::drop_front`]). What is left at the end stays in
/// `out`.
pub(crate) fn visible_in_pieces(html: &str, piece: usize, out: &mut Visible, take: &mut dyn FnMut(&mut Visible)) {
    out.text.clear();
    out.base = 0;
    out.map.clear();
    out.links.clear();
    out.hidden.clear();
    out.title = None;
    out.limits.clear();
    page::read(html, out, piece, take);
}

impl Visible {
    /// Takes away the first `len` bytes of `text`.
    pub(crate) fn drop_front(&mut self, len: usize) {
        self.text.drain(..len);
        self.base += len;
        self.map.forget(self.base);
    }
}

#[cfg(test)]
mod tests;
