//! The extension behind a number: `ext. 12`, `x12`, `Durchwahl 12`.

/// Words before an extension, the longest first.
const EXTENSIONS: &[&str] = &[
    "extension",
    "extn.",
    "extn",
    "ext.",
    "ext",
    "x.",
    "x",
    "#",
    "poste",
    "durchwahl",
    "interno",
    "int.",
    "anexo",
    "ramal",
    "toestel",
    "\u{434}\u{43E}\u{431}.",
    "\u{434}\u{43E}\u{431}",
];

/// Whether an extension stands behind a number that ends at `end`.
pub(super) fn extension_follows(text: &str, end: usize) -> bool {
    extension(text, end).1.is_some()
}

/// Reads an extension behind a number: its end, and its digits.
pub(super) fn extension(text: &str, end: usize) -> (usize, Option<String>) {
    let rest = &text[end..];
    let bare = rest.trim_start_matches([' ', ',', '(', '\u{A0}', ';', '-']);
    if rest.len() - bare.len() > 3 {
        return (end, None);
    }
    if !matches!(
        bare.as_bytes().first().map(u8::to_ascii_lowercase),
        Some(b'e' | b'x' | b'#' | b'p' | b'd' | b'i' | b'a' | b'r' | b't' | 0xD0)
    ) {
        return (end, None);
    }
    let mut cut = bare.len().min(16);
    while !bare.is_char_boundary(cut) {
        cut -= 1;
    }
    let folded = &bare[..cut];
    let Some(word) = EXTENSIONS.iter().find(|word| folded.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))
    else {
        return (end, None);
    };
    let tail = bare[word.len()..].trim_start_matches([' ', ':', '.', '=']);
    let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 8 || tail[digits..].starts_with(|c: char| c.is_alphanumeric()) {
        return (end, None);
    }
    (text.len() - tail.len() + digits, Some(tail[..digits].to_owned()))
}
