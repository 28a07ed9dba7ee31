//! `property: value` pairs.

use super::colour::{Colour, colour};

/// What a rule or a `style` attribute says; `None` where it says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Declarations {
    pub(crate) display: Option<Display>,
    pub(crate) visible: Option<bool>,
    pub(crate) letters: Option<Size>,
    pub(crate) opaque: Option<bool>,
    pub(crate) ink: Option<Ink>,
    pub(crate) paper: Option<Paper>,
    pub(crate) clips: Option<bool>,
    /// Width or height of the box is nothing, which hides what `clips`.
    pub(crate) empty_box: Option<bool>,
    /// Clipped or scaled to nothing, whatever the box.
    pub(crate) cut_off: Option<bool>,
    pub(crate) placed: Option<bool>,
    /// An edge is far outside, which hides what is `placed`.
    pub(crate) far_edge: Option<bool>,
    /// Margin or indent lead far outside.
    pub(crate) far_margin: Option<bool>,
    pub(crate) keeps_lines: Option<bool>,
    pub(crate) runs_left: Option<bool>,
    pub(crate) overrides: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Display {
    None,
    Inline,
    Block,
}

/// How large letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Size {
    Nothing,
    Readable,
    /// As a part of what the parent has.
    Relative,
}

/// The colour of letters; `None` when it is not known.
pub(crate) type Ink = Option<Colour>;

/// What is behind the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paper {
    Colour(Colour),
    /// An image, a gradient, a colour not known here.
    Unknown,
}

/// Letters of less than this many pixels are not read.
const READABLE: f32 = 2.0;
/// An edge this many pixels outside is far.
const FAR: f32 = -500.0;

impl Declarations {
    /// Reads what stands in a `style` attribute or between the braces of a rule. Those marked important and the others are apart.
    pub(crate) fn read(text: &str) -> (Declarations, Declarations) {
        let (mut plain, mut important) = (Declarations::default(), Declarations::default());
        for pair in text.split(';') {
            let Some((property, value)) = pair.split_once(':') else { continue };
            let (value, set) = match value.split_once('!') {
                Some((value, mark)) if mark.trim().eq_ignore_ascii_case("important") => (value, &mut important),
                _ => (value, &mut plain),
            };
            set.set(&property.trim().to_ascii_lowercase(), &value.trim().to_ascii_lowercase());
        }
        (plain, important)
    }

    /// Takes over what `later` says.
    pub(crate) fn override_by(&mut self, later: &Declarations) {
        macro_rules! take {
            ($($field:ident)*) => { $( if later.$field.is_some() { self.$field = later.$field; } )* };
        }
        take!(display visible letters opaque ink paper clips empty_box cut_off placed far_edge far_margin keeps_lines runs_left overrides);
    }

    fn set(&mut self, property: &str, value: &str) {
        match property {
            "display" => {
                self.display = Some(match value {
                    "none" => Display::None,
                    _ if value.starts_with("inline") => Display::Inline,
                    _ => Display::Block,
                });
            }
            "visibility" => self.visible = Some(!matches!(value, "hidden" | "collapse")),
            "font-size" => self.letters = Some(size(value)),
            // The shorthand names size, line height and family, in this order.
            "font" => self.letters = value.split([' ', '/']).find(|word| length(word).is_some()).map(size),
            "opacity" => self.opaque = number(value).map(|(number, _)| number >= 0.05),
            "color" | "-webkit-text-fill-color" => self.ink = Some(colour(value)),
            "background" | "background-color" | "background-image" => self.paper = paper(value).or(self.paper),
            "overflow" | "overflow-x" | "overflow-y" => self.clips = Some(matches!(value, "hidden" | "clip" | "scroll" | "auto")),
            "height" | "max-height" | "width" | "max-width" => {
                let empty = length(value).is_some_and(|pixels| pixels <= 1.0);
                self.empty_box = Some(empty || self.empty_box == Some(true));
            }
            "clip" => self.cut_off = Some(value.starts_with("rect(") && !value.bytes().any(|b| matches!(b, b'2'..=b'9' | b'a'))),
            "clip-path" => self.cut_off = Some(matches!(value, "inset(100%)" | "inset(50%)" | "circle(0)" | "circle(0px)")),
            "transform" => self.cut_off = Some(matches!(value, "scale(0)" | "scale(0,0)" | "scale(0, 0)")),
            "position" => self.placed = Some(matches!(value, "absolute" | "fixed")),
            "left" | "right" | "top" | "bottom" => {
                self.far_edge = Some(self.far_edge == Some(true) || length(value).is_some_and(|pixels| pixels <= FAR));
            }
            "text-indent" | "margin" | "margin-left" | "margin-top" => {
                self.far_margin = Some(value.split_whitespace().any(|part| length(part).is_some_and(|pixels| pixels <= FAR)));
            }
            "white-space" => self.keeps_lines = Some(value.starts_with("pre") || value == "break-spaces"),
            "direction" => self.runs_left = Some(value == "rtl"),
            "unicode-bidi" => self.overrides = Some(value.ends_with("bidi-override") || value == "isolate-override"),
            _ => {}
        }
    }
}

fn size(value: &str) -> Size {
    let Some((number, unit)) = number(value) else {
        return if matches!(value, "inherit" | "smaller" | "larger") { Size::Relative } else { Size::Readable };
    };
    match unit {
        "em" | "ex" | "ch" | "%" => {
            let part = if unit == "%" { number / 100.0 } else { number };
            if part >= 0.1 { Size::Relative } else { Size::Nothing }
        }
        _ if length(value).is_some_and(|pixels| pixels < READABLE) => Size::Nothing,
        _ => Size::Readable,
    }
}

/// A length in pixels, with sixteen to a letter's height and twelve to a hundredth of the page.
fn length(value: &str) -> Option<f32> {
    let (number, unit) = number(value)?;
    let pixels = match unit {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" | "em" | "rem" | "ch" | "ex" => 16.0,
        "in" => 96.0,
        "cm" => 38.0,
        "mm" => 3.8,
        "%" | "vw" | "vh" => 12.0,
        _ => return None,
    };
    Some(number * pixels)
}

/// A number and the unit behind it.
fn number(value: &str) -> Option<(f32, &str)> {
    let end = value.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+'))).unwrap_or(value.len());
    Some((value[..end].parse().ok()?, &value[end..]))
}

/// What the value of a background property leaves behind the letters; `None` when nothing changes.
fn paper(value: &str) -> Option<Paper> {
    if value.contains("url(") || value.contains("gradient(") || value.contains("var(") {
        return Some(Paper::Unknown);
    }
    let whole = value.contains('(').then(|| colour(value)).flatten();
    let found = whole.or_else(|| value.split_whitespace().find_map(colour));
    match found {
        Some(colour) if colour.clear => None,
        Some(colour) => Some(Paper::Colour(colour)),
        None if matches!(value, "none" | "inherit" | "initial" | "unset" | "0 0" | "") => None,
        None => Some(Paper::Unknown),
    }
}
