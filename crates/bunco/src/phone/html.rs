//! The texts of an HTML source in which a number can stand.

use crate::text::OffsetMap;

/// A text and where it comes from.
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) map: OffsetMap,
}

/// Most links whose targets are looked at.
const MAX_LINKS: usize = 1000;

/// What a reader sees, then the `tel:` links, then the insides of scripts.
pub(super) fn pieces(source: &str) -> Vec<Piece> {
    let mut seen = Piece { text: String::with_capacity(source.len()), map: OffsetMap::identity() };
    seen.map.clear();
    let mut extra = Vec::new();
    let mut pos = 0;
    while pos < source.len() {
        let rest = &source[pos..];
        if rest.starts_with("<!--") {
            let len = rest.find("-->").map_or(rest.len(), |at| at + 3);
            seen.map.skip(len);
            pos += len;
        } else if rest.starts_with('<') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
        {
            let len = rest.find('>').map_or(rest.len(), |at| at + 1);
            let tag = &rest[..len];
            let name: String = tag[1..]
                .trim_start_matches('/')
                .chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect::<String>()
                .to_ascii_lowercase();
            link(source, tag, pos, &mut extra);
            if breaks_line(&name) {
                seen.text.push('\n');
                seen.map.block(1, len);
            } else {
                seen.map.skip(len);
            }
            pos += len;
            if matches!(name.as_str(), "script" | "style") && !tag.starts_with("</") {
                let close = format!("</{name}");
                let end = find_ignoring_case(&source[pos..], &close).unwrap_or(source.len() - pos);
                if name == "script" {
                    extra.push(raw(source, pos, pos + end));
                }
                seen.map.skip(end);
                pos += end;
            }
        } else {
            let len = rest[1..].find('<').map_or(rest.len(), |at| at + 1);
            // Entities are decoded by the finder, which knows them as escapes.
            seen.text.push_str(&rest[..len]);
            seen.map.copy(len);
            pos += len;
        }
    }
    let mut pieces = vec![seen];
    pieces.append(&mut extra);
    pieces
}

fn breaks_line(name: &str) -> bool {
    matches!(
        name,
        "br" | "p"
            | "div"
            | "tr"
            | "td"
            | "th"
            | "li"
            | "ul"
            | "ol"
            | "table"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "hr"
            | "title"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "center"
            | "blockquote"
            | "pre"
            | "body"
            | "head"
            | "script"
            | "style"
            | "button"
            | "option"
            | "dd"
            | "dt"
    )
}

/// The part of a tag behind `tel:`.
fn link(source: &str, tag: &str, at: usize, out: &mut Vec<Piece>) {
    let Some(start) = find_ignoring_case(tag, "tel:").filter(|_| out.len() < MAX_LINKS) else { return };
    let end = tag[start..].find(['"', '\'', '>', ' ']).map_or(tag.len(), |end| start + end);
    out.push(raw(source, at + start, at + end));
}

fn raw(source: &str, from: usize, to: usize) -> Piece {
    let mut map = OffsetMap::identity();
    map.clear();
    map.skip(from);
    map.copy(to - from);
    Piece { text: source[from..to].to_owned(), map }
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len()).position(|w| w.eq_ignore_ascii_case(needle.as_bytes()))
}
