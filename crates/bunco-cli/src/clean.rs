//! Text from messages, made harmless for a terminal: it can neither send commands nor turn or hide what stands beside it.

use std::fmt::Write as _;

/// `text` on one line: runs of white space become one space; control, direction and invisible characters are written out
/// (`\u{202e}`).
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            space = true;
            continue;
        }
        if space {
            out.push(' ');
            space = false;
        }
        if c.is_control() || unseen(c) {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    if space {
        out.push(' ');
    }
    out
}

/// Characters that show nothing of their own, or turn the direction of what follows (default-ignorable and bidirectional
/// controls of Unicode, and the interlinear marks). Variation selectors are left to emoji.
fn unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// HTML source around a finding as a reader sees it: without tags, with the usual entities read. It may begin or end inside a tag.
pub(crate) fn html(source: &str) -> String {
    // A `>` that no `<` opens ends a tag that began before the excerpt.
    let source = match (source.find('>'), source.find('<')) {
        (Some(close), open) if open.is_none_or(|open| close < open) => &source[close + 1..],
        _ => source,
    };
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('<') {
            let end = rest.find('>').map_or(rest.len(), |end| end + 1);
            if breaks_line(&rest[..end]) {
                out.push(' ');
            }
            rest = &rest[end..];
        } else {
            let (c, used) = entity(rest);
            out.push(c);
            rest = &rest[used..];
        }
    }
    out.push_str(rest);
    out
}

/// Whether a tag (`<p class=...>`, `</td>`) starts a new line or cell.
pub(crate) fn breaks_line(tag: &str) -> bool {
    let name: String = tag
        .trim_start_matches(['<', '/'])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(12)
        .collect::<String>()
        .to_ascii_lowercase();
    matches!(
        name.as_str(),
        "address"
            | "article"
            | "body"
            | "blockquote"
            | "br"
            | "center"
            | "div"
            | "dd"
            | "dt"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "hr"
            | "html"
            | "li"
            | "ol"
            | "p"
            | "pre"
            | "script"
            | "section"
            | "style"
            | "table"
            | "tbody"
            | "td"
            | "th"
            | "title"
            | "tr"
            | "ul"
    )
}

/// The character an entity at the start of `text` stands for, and its length; `&` itself where it is none of the usual ones.
fn entity(text: &str) -> (char, usize) {
    let Some(end) = text.bytes().take(10).position(|b| b == b';') else { return ('&', 1) };
    let name = &text[1..end];
    let c = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => name.strip_prefix('#').and_then(|digits| {
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => digits.parse(),
            };
            code.ok().and_then(char::from_u32)
        }),
    };
    c.map_or(('&', 1), |c| (c, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_drives_the_terminal() {
        for (text, want) in [
            ("plain", "plain"),
            ("two\r\n\t lines", "two lines"),
            ("\u{1b}[2Jgone", "\\u{1b}[2Jgone"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("bell\u{7}", "bell\\u{7}"),
            ("moc\u{202e}live", "moc\\u{202e}live"),
            ("Micro\u{200b}soft", "Micro\\u{200b}soft"),
            ("a\u{2028}b", "a b"),
            ("tag\u{e0041}", "tag\\u{e0041}"),
        ] {
            assert_eq!(line(text), want);
        }
    }

    #[test]
    fn html_is_shown_as_read() {
        for (source, want) in [
            ("call <b>now</b>", "call now"),
            ("one<br>two", "one two"),
            ("a &amp; b&nbsp;&#67;&#x44; &unknown; &", "a & b CD &unknown; &"),
            ("class=\"x\">begun inside <a hre", "begun inside "),
            ("5 > 4", " 4"),
        ] {
            assert_eq!(html(source), want, "{source}");
        }
    }
}
