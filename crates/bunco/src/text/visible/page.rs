//! Follows the elements of a page and writes what is seen.

mod cell;
mod facts;
mod style;

use self::cell::{Content, lone_character};
use self::facts::{Facts, Wanted};
use self::style::Style;
use super::css::{Display, Sheet};
use super::names;
use super::target;
use super::tokens::{Token, Tokens};
use super::writer::{Gap, Writer, count};
use super::{Hidden, HiddenKind, Link, Visible};
use crate::message::Limit;
use crate::span::Span;

/// How deep elements are followed; browsers build no deeper tree than 512.
pub(crate) const DEEPEST: usize = 512;
/// The most links and hidden stretches that are noted, so that a page of nothing else takes no more memory than another.
const MOST: usize = 10_000;
/// The most bytes of one link's target, and of all.
const LONGEST_TARGET: usize = 8 << 10;
const ALL_TARGETS: usize = 4 << 20;
/// The most bytes of a link's text in which an address is looked for.
const SHOWN: usize = 1 << 10;

/// An element that is open.
struct Open {
    name: u64,
    style: Style,
    /// The link it is, as a place in `links`.
    link: Option<usize>,
    /// Whether it breaks lines, and whether it turns the reading direction.
    block: bool,
    turns: bool,
}

struct Page<'a> {
    html: &'a str,
    write: Writer<'a>,
    sheet: Sheet,
    open: Vec<Open>,
    root: Style,
    /// Elements open beyond `DEEPEST`.
    deeper: usize,
    /// How many elements of a name are open, by the name's last bits: an end tag without a start is told at once.
    names: [u16; 64],
    base: String,
    /// Bytes of all targets so far.
    targets: usize,
    /// How much text there was when something was hidden last.
    hidden_at: usize,
    /// When the last cell of the row held one character: what stands between it and the next such.
    lone: Option<Gap>,
}

pub(crate) fn read(html: &str, out: &mut Visible, piece: usize, take: &mut dyn FnMut(&mut Visible)) {
    let mut root = Style::default();
    let mut sheet = Sheet::default();
    if has_name(html, "<style") {
        // A sheet at the end hides text at the front.
        let mut tokens = Tokens::new(html);
        while let Some(token) = tokens.next() {
            match token {
                Token::Start { name: names::STYLE, .. } => sheet.read(tokens.raw("style").of(html)),
                Token::Start { name, .. } => {
                    raw(name, &mut tokens);
                }
                _ => {}
            }
        }
    }
    if sheet.paints {
        root.forget_paper();
    }
    // What has no tag at all is a plain text, and its lines are lines.
    if !html.as_bytes().windows(2).any(|pair| pair[0] == b'<' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'/' | b'!')))
    {
        root.keep_lines();
    }
    let write = Writer::new(html, out, piece, take);
    let mut page = Page {
        html,
        write,
        sheet,
        open: Vec::new(),
        root,
        deeper: 0,
        names: [0; 64],
        base: String::new(),
        targets: 0,
        hidden_at: usize::MAX,
        lone: None,
    };
    if page.sheet.full {
        page.limit(Limit::Work);
    }
    page.run();
}

/// Whether the source names an element, in any case.
fn has_name(html: &str, start: &str) -> bool {
    html.match_indices('<')
        .any(|(at, _)| html.as_bytes()[at..].get(..start.len()).is_some_and(|s| s.eq_ignore_ascii_case(start.as_bytes())))
}

/// Reads the text of an element whose content is no mark-up: where it is, or `None` when the element is not of this kind.
fn raw(name: u64, tokens: &mut Tokens<'_>) -> Option<Span> {
    Some(match name {
        names::SCRIPT => tokens.raw("script"),
        names::STYLE => tokens.raw("style"),
        names::TITLE => tokens.raw("title"),
        names::TEXTAREA => tokens.raw("textarea"),
        names::XMP => tokens.raw("xmp"),
        names::IFRAME => tokens.raw("iframe"),
        names::NOEMBED => tokens.raw("noembed"),
        names::NOFRAMES => tokens.raw("noframes"),
        names::PLAINTEXT => tokens.rest(),
        _ => return None,
    })
}

impl Page<'_> {
    fn run(&mut self) {
        let mut tokens = Tokens::new(self.html);
        let mut start = 0;
        while let Some(token) = tokens.next() {
            match token {
                Token::Text(span) => self.text(span),
                Token::Start { name, attributes } => self.start(name, Span::new(start, tokens.at()), attributes, &mut tokens),
                Token::End { name } => self.end(name, Span::new(start, tokens.at())),
            }
            start = tokens.at();
        }
        while let Some(last) = self.open.pop() {
            self.close(last, Span::new(self.html.len(), self.html.len()));
        }
        self.write.finish();
    }

    fn style(&self) -> &Style {
        self.open.last().map_or(&self.root, |open| &open.style)
    }

    fn text(&mut self, span: Span) {
        match self.style().hides() {
            Some(how) => self.hide(span, how),
            None => self.write.text(span, false, self.style().keeps_lines),
        }
    }

    /// Notes text that is not seen, as one with what was hidden before it when nothing visible stands between.
    fn hide(&mut self, span: Span, how: HiddenKind) {
        let chars = count(self.html, span);
        if chars == 0 {
            return;
        }
        let len = self.write.len();
        let hidden = &mut self.write.out.hidden;
        let full = hidden.len() >= MOST;
        match hidden.last_mut() {
            Some(last) if full || (self.hidden_at == len && last.how == how) => {
                last.span.end = span.end;
                last.chars += chars;
            }
            _ => hidden.push(Hidden { span, how, chars }),
        }
        self.hidden_at = len;
    }

    fn start(&mut self, name: u64, tag: Span, attributes: Span, tokens: &mut Tokens<'_>) {
        let (which, barriers) = names::ends(name);
        if let Some(at) = self.nearest(which, barriers) {
            self.close_to(at, tag);
        }
        let facts = Facts::read(self.html, attributes);
        let mut style = *self.style();
        let says = style.enter(self.html, name, tag, &facts, &self.sheet);
        let block = match says.display {
            Some(Display::Inline) => false,
            Some(Display::Block) if !names::is_cell(name) => true,
            _ => names::is_block(name),
        };
        if names::is_cell(name) {
            self.cell(tokens.at());
        } else if block {
            self.write.gap(Gap::Line);
        }
        let turns = style.hides().is_none()
            && (name == names::BDO || says.overrides == Some(true))
            && (says.runs_left == Some(true)
                || facts.get(Wanted::Dir).is_some_and(|dir| dir.of(self.html).eq_ignore_ascii_case("rtl")));
        let link = self.link(name, &facts);
        if turns {
            self.write.sign('\u{202E}', tag);
        }
        if names::is_void(name) {
            self.void(name, &facts, &style);
            if block {
                self.write.gap(Gap::Line);
            }
            if let Some(link) = link {
                self.write.out.links[link].text.end = self.write.len();
                self.trim(link);
            }
            return;
        }
        if self.open.len() < DEEPEST {
            self.open.push(Open { name, style, link, block, turns });
            self.names[name as usize % 64] += 1;
        } else {
            self.deeper += 1;
            self.limit(Limit::Nesting);
        }
        if let Some(content) = raw(name, tokens) {
            self.raw(name, content);
        }
    }

    /// Content of an element in which tags are text.
    fn raw(&mut self, name: u64, content: Span) {
        match name {
            names::TITLE => {
                let start = self.write.len();
                self.text(content);
                if self.write.len() > start && self.write.out.title.is_none() {
                    let title = Span::new(start.max(self.write.out.base), self.write.len());
                    let start = title.end - self.write.written(title).trim_start().len();
                    self.write.out.title = Some(Span::new(start, title.end));
                }
            }
            names::TEXTAREA | names::XMP | names::PLAINTEXT => self.text(content),
            names::SCRIPT => {
                if let Some(span) = target::script(self.html, content) {
                    self.add_link(span);
                }
            }
            _ => {}
        }
    }

    /// The text that attributes of an element without content show.
    fn void(&mut self, name: u64, facts: &Facts, style: &Style) {
        let kind = facts.get(Wanted::Type).map_or("", |kind| kind.of(self.html));
        let is = |names: &[&str]| names.iter().any(|name| kind.eq_ignore_ascii_case(name));
        let shown = match name {
            names::IMG | names::AREA => [facts.get(Wanted::Alt), None],
            names::INPUT if is(&["hidden", "checkbox", "radio", "file", "color", "range"]) => return,
            names::INPUT if is(&["image"]) => [facts.get(Wanted::Alt), None],
            names::INPUT => [facts.get(Wanted::Value), facts.get(Wanted::Placeholder)],
            _ => return,
        };
        for value in shown.into_iter().flatten().filter(|value| !value.is_empty()) {
            match style.hides() {
                Some(how) => self.hide(value, how),
                None => {
                    self.write.gap(Gap::Space);
                    self.write.text(value, true, false);
                    self.write.gap(Gap::Space);
                }
            }
        }
    }

    /// Notes where an element leads, if it does; the place in `links` if its content is what one clicks on.
    fn link(&mut self, name: u64, facts: &Facts) -> Option<usize> {
        let span = match name {
            names::BASE => {
                if self.base.is_empty() {
                    self.base = target::clean(first_bytes(facts.get(Wanted::Href)?.of(self.html), LONGEST_TARGET));
                }
                return None;
            }
            names::META if facts.decoded(self.html, Wanted::HttpEquiv)?.trim().eq_ignore_ascii_case("refresh") => {
                self.add_link(target::refresh(self.html, facts.get(Wanted::Content)?)?);
                return None;
            }
            names::FORM => {
                self.add_link(facts.get(Wanted::Action)?);
                return None;
            }
            names::A | names::AREA => facts.get(Wanted::Href).filter(|href| !href.is_empty()),
            _ => None,
        };
        let span = span.or_else(|| target::script(self.html, facts.get(Wanted::Onclick)?))?;
        self.add_link(span)
    }

    fn add_link(&mut self, span: Span) -> Option<usize> {
        if self.write.out.links.len() >= MOST || self.targets >= ALL_TARGETS {
            self.limit(Limit::MaxLinks);
            return None;
        }
        // What follows so many bytes cannot change where a link leads.
        let target = target::resolved(&self.base, target::clean(first_bytes(span.of(self.html), LONGEST_TARGET)));
        if target.is_empty() {
            return None;
        }
        self.targets += target.len();
        let len = self.write.len();
        self.write.out.links.push(Link { text: Span::new(len, len), shown: None, target, span });
        Some(self.write.out.links.len() - 1)
    }

    /// Takes the space before a link's text, written only with the text, out of it.
    fn trim(&mut self, link: usize) {
        let Span { start, end } = self.write.out.links[link].text;
        let at = Span::new(start.max(self.write.out.base), end);
        let text = self.write.written(at).trim_start();
        let start = at.end - text.len();
        let text = text.trim_end();
        let at = Span::new(start, start + text.len());
        let shown = first_bytes(text, SHOWN);
        let shown = shown.contains(|c: char| !c.is_ascii() || matches!(c, '.' | '[' | '(' | ':')).then(|| shown.into());
        let link = &mut self.write.out.links[link];
        (link.text, link.shown) = (at, shown);
    }

    fn end(&mut self, name: u64, tag: Span) {
        if name == names::P && self.names[name as usize % 64] == 0 || name == names::BR {
            return self.write.gap(Gap::Line);
        }
        if self.deeper > 0 {
            self.deeper -= 1;
            return if names::is_block(name) {
                self.write.gap(Gap::Line)
            };
        }
        if self.names[name as usize % 64] == 0 {
            return;
        }
        for at in (0..self.open.len()).rev() {
            if self.open[at].name == name {
                return self.close_to(at, tag);
            }
            if names::is_barrier(self.open[at].name, name) {
                return;
            }
        }
    }

    /// The nearest open element of `which`, not beyond one of `barriers`.
    fn nearest(&self, which: &[u64], barriers: &[u64]) -> Option<usize> {
        if which.iter().all(|name| self.names[*name as usize % 64] == 0) {
            return None;
        }
        let found = self.open.iter().rposition(|open| which.contains(&open.name) || barriers.contains(&open.name))?;
        which.contains(&self.open[found].name).then_some(found)
    }

    /// Closes elements down to the one at `at`.
    fn close_to(&mut self, at: usize, tag: Span) {
        while self.open.len() > at {
            let Some(last) = self.open.pop() else { return };
            self.close(last, tag);
        }
    }

    fn close(&mut self, open: Open, tag: Span) {
        self.names[open.name as usize % 64] -= 1;
        if open.turns && !tag.is_empty() {
            self.write.sign('\u{202C}', tag);
        }
        if let Some(link) = open.link {
            self.write.out.links[link].text.end = self.write.len();
            self.trim(link);
        }
        if open.name == names::TR {
            self.lone = None;
        }
        if open.block {
            self.write.gap(Gap::Line);
        }
    }

    /// A cell starts: cells end words, except in a row of cells that hold one character each.
    fn cell(&mut self, content: usize) {
        let before = self.lone.take();
        self.write.gap(Gap::Line);
        match lone_character(self.html, content) {
            Content::Lone => {
                if let Some(gap) = before {
                    self.write.force(gap);
                }
                self.lone = Some(Gap::None);
            }
            Content::Blank if before.is_some() => {
                self.write.force(Gap::Space);
                self.lone = Some(Gap::Space);
            }
            Content::Blank => {}
            Content::More => {}
        }
    }

    fn limit(&mut self, limit: Limit) {
        if !self.write.out.limits.contains(&limit) {
            self.write.out.limits.push(limit);
        }
    }
}

/// The first `most` bytes, less what would cut a character.
fn first_bytes(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    &text[..end]
}
