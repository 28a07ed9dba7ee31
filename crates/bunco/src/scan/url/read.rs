//! Takes one link apart as a browser would (WHATWG URL), also when it is defanged or has no scheme.

use super::host::{Host, HostKind, MAX_RAW, Notes, is_invisible, read_host, read_plain_host};
use std::borrow::Cow;

/// A link taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadUrl {
    /// What opening it does.
    pub(crate) scheme: Scheme,
    /// What stands before `@` in the authority; browsers send it, people read it as the host.
    pub(crate) userinfo: Option<String>,
    /// Where it leads. `None` when the scheme has no host.
    pub(crate) host: Option<Host>,
    /// The port, where one is written.
    pub(crate) port: Option<u16>,
    /// Path, query and fragment, as written.
    pub(crate) path: String,
    /// What was odd in the writing, of link and host.
    pub(crate) notes: Notes,
}

/// What opening a link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// None written: a bare host or a relative link.
    None,
    /// Opens a page.
    Web,
    /// `data:`: the page itself is in the link.
    Data,
    /// `javascript:` and `vbscript:`: runs a program.
    Script,
    /// `blob:`: a page made by another page.
    Blob,
    /// `mailto:`; the host is the address's.
    Mail,
    /// `tel:`, `sms:` and kin; the number is the path.
    Phone,
    /// Another one.
    Other,
}

/// Links longer than this are cut; what follows cannot change where they lead.
const MAX_URL: usize = 8192;

/// Reads a link, such as an `href`. Never fails: what cannot be read has no host or an invalid one.
pub(crate) fn read_url(text: &str) -> ReadUrl {
    let mut notes = Notes::default();
    if is_plain_host(text) {
        let host = read_plain_host(text);
        let path = String::new();
        return ReadUrl { scheme: Scheme::None, userinfo: None, notes: host.notes, host: Some(host), port: None, path };
    }
    let text = text.trim_matches(|c: char| c <= ' ' || c == '\u{FEFF}' || c == '\u{A0}');
    let text = without_breaks(first_bytes(text, MAX_URL), &mut notes);
    let text = refanged(&text, &mut notes);
    let (scheme, rest) = split_scheme(&text, &mut notes);
    let mut read = ReadUrl { scheme, userinfo: None, host: None, port: None, path: String::new(), notes };
    match scheme {
        Scheme::Web | Scheme::None => {
            let slashes = rest.len() - rest.trim_start_matches(['/', '\\']).len();
            if rest[..slashes].contains('\\') {
                read.notes.add(Notes::BACKSLASH);
            }
            let relative = scheme == Scheme::None && (slashes == 1 || rest.starts_with(['?', '#', '.']) || rest.is_empty());
            if relative {
                read.path = rest.to_owned();
            } else {
                authority(&mut read, &rest[slashes..]);
            }
        }
        Scheme::Mail => {
            let address = rest.split(['?', '#', ',']).next().unwrap_or(rest);
            if let Some((user, host)) = address.rsplit_once('@') {
                read.userinfo = Some(user.to_owned());
                read.host = Some(read_host(host.trim()));
            }
            read.path = rest.to_owned();
        }
        Scheme::Blob => {
            // The page that made it; `blob:blob:` is none.
            let inner = if is_nested(rest) { read_url("") } else { read_url(rest) };
            read.host = inner.host;
            read.path = inner.path;
            read.notes.add(inner.notes);
        }
        _ => read.path = rest.to_owned(),
    }
    if let Some(host) = &read.host {
        let notes = host.notes;
        read.notes.add(notes);
    }
    read
}

/// Whether what follows `blob:` is of its kind again, which no browser makes.
fn is_nested(text: &str) -> bool {
    split_scheme(text, &mut Notes::default()).0 == Scheme::Blob
}

/// Whether the text is a host without anything that wants reading: most that are asked for are. Two hyphens may be an A-label's.
fn is_plain_host(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Without a way out in the middle the bytes are compared many at a time.
    let plain = |b: u8| b.is_ascii_lowercase() | b.is_ascii_digit() | (b == b'.') | (b == b'-');
    !matches!(bytes.first(), None | Some(b'.'))
        && bytes.len() <= MAX_RAW
        && bytes.iter().fold(true, |all, &b| all & plain(b))
        && !bytes.iter().zip(&bytes[1..]).fold(false, |any, (&a, &b)| any | ((a == b'-') & (b == b'-')))
}

/// Splits `user@host:port/path`.
fn authority(read: &mut ReadUrl, text: &str) {
    let end = text.find(['/', '\\', '?', '#']).unwrap_or(text.len());
    let (authority, path) = text.split_at(end);
    if path.starts_with('\\') {
        read.notes.add(Notes::BACKSLASH);
    }
    path.clone_into(&mut read.path);
    let host = match authority.rsplit_once('@') {
        Some((user, host)) => {
            read.userinfo = Some(user.to_owned());
            read.notes.add(Notes::USERINFO);
            host
        }
        None => authority,
    };
    let (host, port) = match host.rsplit_once(':') {
        Some((name, port)) if !host.ends_with(']') && port.bytes().all(|b| b.is_ascii_digit()) => (name, port.parse().ok()),
        _ => (host, None),
    };
    read.port = port;
    if !matches!(port, None | Some(80 | 443)) {
        read.notes.add(Notes::PORT);
    }
    let mut host = read_host(host);
    if read.userinfo.as_deref().is_some_and(|user| user.contains(['\u{2044}', '\u{2215}', '\u{29F8}', '\u{2571}'])) {
        host.notes.add(Notes::FALSE_SLASH);
    }
    read.host = (!host.ascii.is_empty() || host.kind == HostKind::Invalid).then_some(host);
}

/// The scheme and what follows its colon.
fn split_scheme<'a>(text: &'a str, notes: &mut Notes) -> (Scheme, &'a str) {
    let Some((name, rest)) = text.split_once(':') else { return (Scheme::None, text) };
    let visible = scheme_name(name);
    if visible.is_empty() || !visible.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)) {
        return (Scheme::None, text);
    }
    let scheme = match &*visible {
        "http" | "https" | "ftp" | "ws" | "wss" => Scheme::Web,
        "hxxp" | "hxxps" | "hxtp" | "hxtps" | "htxp" | "htxps" | "h**p" | "h**ps" | "fxp" | "meow" => {
            notes.add(Notes::DEFANGED);
            Scheme::Web
        }
        "data" => Scheme::Data,
        "javascript" | "vbscript" => Scheme::Script,
        "blob" | "filesystem" | "view-source" => Scheme::Blob,
        "mailto" => Scheme::Mail,
        "tel" | "sms" | "smsto" | "callto" | "facetime" | "whatsapp" | "skype" => Scheme::Phone,
        // `example.com:8080` and `localhost:80` are hosts.
        _ if visible.contains('.') || rest.starts_with(|c: char| c.is_ascii_digit()) => return (Scheme::None, text),
        _ => Scheme::Other,
    };
    (scheme, rest)
}

/// Whether any of three ASCII characters is in the text. Without a way out in the middle the bytes are compared many at a time.
fn has_any(text: &str, &[a, b, c]: &[u8; 3]) -> bool {
    text.bytes().fold(false, |any, byte| any | (byte == a) | (byte == b) | (byte == c))
}

/// A name of a scheme in lower case, without what is not drawn.
pub(super) fn scheme_name(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|&c| !is_invisible(c)).map(|c| c.to_ascii_lowercase()).collect())
}

/// The link without tabs and line breaks, which browsers drop.
fn without_breaks<'a>(text: &'a str, notes: &mut Notes) -> Cow<'a, str> {
    if !has_any(text, b"\t\n\r") {
        return Cow::Borrowed(text);
    }
    notes.add(Notes::BROKEN);
    Cow::Owned(text.replace(['\t', '\n', '\r'], ""))
}

/// The link with `[.]`, `(dot)`, `[:]`, `[at]` and their kin read as what they stand for. Linear.
pub(super) fn refanged<'a>(text: &'a str, notes: &mut Notes) -> Cow<'a, str> {
    if !has_any(text, b"[({") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find(['[', '(', '{']) {
        let (before, tail) = rest.split_at(open);
        out.push_str(before);
        match fang(tail) {
            Some((mark, used)) => {
                notes.add(Notes::DEFANGED);
                out.truncate(out.trim_end().len());
                out.push_str(mark);
                rest = tail[used..].trim_start();
            }
            None => {
                out.push_str(&tail[..1]);
                rest = &tail[1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The mark that a bracketed stand-in at the start of `text` means, and the bytes it takes.
pub(super) fn fang(text: &str) -> Option<(&'static str, usize)> {
    const FANGS: [(&str, &str); 7] = [("dot", "."), (".", "."), ("at", "@"), ("@", "@"), ("://", "://"), (":", ":"), ("/", "/")];
    let close = match text.as_bytes().first()? {
        b'[' => b']',
        b'(' => b')',
        b'{' => b'}',
        _ => return None,
    };
    let end = text.bytes().take(6).position(|b| b == close)?;
    let inside = text.get(1..end)?.trim();
    FANGS.iter().find(|(name, _)| inside.eq_ignore_ascii_case(name)).map(|(_, mark)| (*mark, end + 1))
}

/// The first `limit` bytes, less what would cut a character.
fn first_bytes(text: &str, limit: usize) -> &str {
    let end = (0..=limit.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
    &text[..end]
}
