//! Colours as CSS and HTML write them.

/// Red, green and blue, and whether it can be seen at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour {
    rgb: [u8; 3],
    pub(crate) clear: bool,
}

impl Colour {
    pub(crate) const WHITE: Colour = Colour { rgb: [255; 3], clear: false };

    /// Whether no eye tells the two apart.
    pub(crate) fn is_like(self, other: Colour) -> bool {
        self.rgb.iter().zip(other.rgb).all(|(a, b)| a.abs_diff(b) <= 8)
    }
}

/// Reads a colour; `None` when it is none that is known here.
pub(crate) fn colour(text: &str) -> Option<Colour> {
    let text = text.trim();
    if let Some(digits) = text.strip_prefix('#') {
        return hex(digits);
    }
    if let Some((name, rest)) = text.split_once('(') {
        let name = name.trim();
        if name.eq_ignore_ascii_case("rgb") || name.eq_ignore_ascii_case("rgba") {
            return function(rest.trim_end().trim_end_matches(')'));
        }
        return None;
    }
    if text.eq_ignore_ascii_case("transparent") {
        return Some(Colour { rgb: [0; 3], clear: true });
    }
    NAMED.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, rgb)| Colour { rgb: *rgb, clear: false })
}

/// `fff`, `ffff`, `ffffff` or `ffffffff`, the fourth part for opacity.
pub(crate) fn hex(digits: &str) -> Option<Colour> {
    let value = |digits: &str| u8::from_str_radix(digits, 16).ok();
    let wide = match digits.len() {
        3 | 4 => 1,
        6 | 8 => 2,
        _ => return None,
    };
    let part = |i: usize| {
        let part = value(digits.get(i * wide..(i + 1) * wide)?)?;
        Some(if wide == 1 { part * 17 } else { part })
    };
    let clear = digits.len() / wide == 4 && part(3)? == 0;
    Some(Colour { rgb: [part(0)?, part(1)?, part(2)?], clear })
}

/// What stands in `rgb(...)`.
fn function(text: &str) -> Option<Colour> {
    let mut parts = text.split([',', ' ', '/']).filter(|part| !part.trim().is_empty()).map(|part| {
        let part = part.trim();
        match part.strip_suffix('%') {
            Some(percent) => percent.parse::<f32>().ok().map(|v| v * 2.55),
            None => part.parse::<f32>().ok(),
        }
    });
    let mut part = || parts.next().flatten().map(|v| v.round() as u8);
    let rgb = [part()?, part()?, part()?];
    Some(Colour { rgb, clear: parts.next().flatten() == Some(0.0) })
}

/// The names that mail uses.
const NAMED: [(&str, [u8; 3]); 24] = [
    ("white", [255, 255, 255]),
    ("black", [0, 0, 0]),
    ("red", [255, 0, 0]),
    ("blue", [0, 0, 255]),
    ("green", [0, 128, 0]),
    ("gray", [128, 128, 128]),
    ("grey", [128, 128, 128]),
    ("silver", [192, 192, 192]),
    ("yellow", [255, 255, 0]),
    ("navy", [0, 0, 128]),
    ("orange", [255, 165, 0]),
    ("purple", [128, 0, 128]),
    ("maroon", [128, 0, 0]),
    ("olive", [128, 128, 0]),
    ("lime", [0, 255, 0]),
    ("teal", [0, 128, 128]),
    ("aqua", [0, 255, 255]),
    ("fuchsia", [255, 0, 255]),
    ("snow", [255, 250, 250]),
    ("ivory", [255, 255, 240]),
    ("ghostwhite", [248, 248, 255]),
    ("whitesmoke", [245, 245, 245]),
    ("lightgray", [211, 211, 211]),
    ("lightgrey", [211, 211, 211]),
];
