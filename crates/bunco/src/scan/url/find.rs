//! Finds links, bare hosts and e-mail addresses in text, in one pass.
//!
//! Text is cut into chunks at spaces and at punctuation no host holds; a chunk is a link when it has `://`, an address when it has
//! `@`, and a host when its labels end in a public suffix. Hosts inside scripts without spaces are cut where the script changes.

use super::host::{Host, HostKind, is_dot, is_invisible};
use super::read::{ReadUrl, Scheme, fang, read_url, scheme_name};
use super::skip::{ends_chunk, skip};
use crate::scan::alphabet::is_alphanumeric;
use crate::scan::sieve::Sieve;
use crate::span::Span;
use crate::suffix;
use std::cell::LazyCell;

/// A link, host or address, literally there.
#[derive(Clone, Debug)]
pub(crate) struct LinkHit {
    /// Bytes of the text searched.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) kind: LinkHitKind,
    /// The link taken apart; for a bare host and an address only the host (and the user) is set.
    pub(crate) read: ReadUrl,
}

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkHitKind {
    /// With a scheme.
    Url,
    /// A host, perhaps with a path, without a scheme.
    Host,
    /// An e-mail address.
    Email,
}

impl LinkHit {
    /// The host, where it has one.
    pub(crate) fn host(&self) -> Option<&Host> {
        self.read.host.as_ref()
    }
}

/// Longest bare host or address that is tried, in bytes.
const MAX_BARE: usize = 1024;

/// Adds every link, host and address of `text`, whose sieve is given, to `out`, in order; `false` when `max` was reached before the end.
pub(crate) fn find_links(text: &str, sieve: &Sieve, max: usize, out: &mut Vec<LinkHit>) -> bool {
    let mut at = 0;
    let mut found = 0;
    while let Some((start, end)) = next_chunk(text, skip(sieve, text, at)) {
        at = end;
        let scheme = scheme_start(&text[start..end]).map(|scheme| start + scheme);
        let mut from = start;
        while from < end {
            let (hit, next) = first_in(text, from, end, scheme.filter(|&scheme| scheme >= from));
            from = next;
            if let Some(hit) = hit {
                if found == max {
                    return false;
                }
                found += 1;
                out.push(hit);
            }
        }
    }
    true
}

/// The next run without spaces and hard delimiters from `at`; bracketed dots join what stands on both sides.
pub(super) fn next_chunk(text: &str, at: usize) -> Option<(usize, usize)> {
    let start = at + text[at..].find(|c| !is_delimiter(c))?;
    let mut end = start;
    loop {
        // Nearly all is ASCII, which a table tells.
        end += text.as_bytes()[end..].iter().take_while(|&&b| b < 0x80 && !ends_chunk(b)).count();
        end += text[end..].find(is_delimiter).unwrap_or(text.len() - end);
        // `example [.] com`
        let gap = text[end..].len() - text[end..].trim_start_matches(' ').len();
        let next = &text[end + gap..];
        if !(1..=2).contains(&gap) || end - start > MAX_BARE {
            break;
        }
        let ends_in_fang = text[start..end].rfind(['[', '(', '{']).is_some_and(|open| {
            let tail = &text[start + open..end];
            fang(tail).is_some_and(|(_, used)| used == tail.len())
        });
        if !(fang(next).is_some() || ends_in_fang && next.starts_with(|c| !is_delimiter(c))) {
            break;
        }
        end += gap;
    }
    Some((start, end))
}

/// Whether no link goes on over the character.
pub(super) fn is_delimiter(c: char) -> bool {
    if c.is_ascii() {
        return c <= ' ' || matches!(c, '<' | '>' | '"' | '`' | '|' | '^' | '\u{7F}');
    }
    if is_alphanumeric(c) || is_dot(c) || is_invisible(c) {
        return false;
    }
    !matches!(
        c,
        '\u{2044}'
            | '\u{2215}'
            | '\u{29F8}'
            | '\u{2571}'
            | '\u{FF0F}'
            | '\u{FF1A}'
            | '\u{B7}'
            | '\u{2010}'
            | '\u{2011}'
            | '\u{30FB}'
            | '\u{30FC}'
    ) && !unicode_normalization::char::is_combining_mark(c)
}

/// The first hit of `text[from..end]`, if the first piece is one, and where to go on; `scheme` is where the first scheme begins.
fn first_in(text: &str, from: usize, end: usize, scheme: Option<usize>) -> (Option<LinkHit>, usize) {
    // Lists such as `a.example,b.example` are several.
    let limit = scheme.unwrap_or(end);
    if let Some(cut) = text[from..limit].find([',', ';', '\\']) {
        return (bare(text, from, from + cut), from + cut + 1);
    }
    let Some(start) = scheme.filter(|&start| !text[from..start].contains(|c| is_dot(c) || c == '@')) else {
        return (bare(text, from, limit), limit.max(from + 1));
    };
    let end = start + trim_end(&text[start..end]).len();
    let read = read_url(&text[start..end]);
    let known = !matches!(read.scheme, Scheme::None | Scheme::Other) && (read.host.is_some() || read.scheme != Scheme::Web);
    (known.then(|| LinkHit { span: Span::new(start, end), kind: LinkHitKind::Url, read }), end.max(start + 1))
}

/// Where a scheme with its colon begins, first in the chunk.
fn scheme_start(chunk: &str) -> Option<usize> {
    let bytes = chunk.as_bytes();
    let mut from = 0;
    while let Some(colon) = bytes[from..].iter().position(|&b| b == b':').map(|n| from + n) {
        let rest = &chunk[colon + 1..];
        // `http[:]//`
        let name_end = if chunk[..colon].ends_with(['[', '(', '{']) { colon - 1 } else { colon };
        let length = chunk[..name_end]
            .chars()
            .rev()
            .take(16)
            .take_while(|&c| c.is_ascii_alphanumeric() || c == '*' || c == '-' || is_invisible(c))
            .map(char::len_utf8)
            .sum::<usize>();
        let name = scheme_name(&chunk[name_end - length..name_end]);
        let slashes = rest.trim_start_matches([']', ')', '}', '[', '(', '{']).starts_with(['/', '\\']);
        let web = slashes && (name.ends_with("http") || name.ends_with("https") || name.ends_with('p') || name.ends_with("ps"));
        let other = matches!(&*name, "mailto" | "tel" | "sms" | "data" | "javascript" | "blob" | "vbscript")
            && rest.starts_with(|c: char| !is_delimiter(c));
        if web || other {
            let known = ["https", "http", "hxxps", "hxxp", "hxtps", "hxtp", "h**ps", "h**p", "ftp", "fxp"];
            let scheme = known.iter().find(|scheme| name.ends_with(*scheme)).map_or(name.len(), |scheme| scheme.len());
            // Invisible characters inside the name make it longer in bytes: then the whole run is taken.
            return Some(name_end - if length == name.len() { scheme } else { length });
        }
        from = colon + 1;
    }
    None
}

/// A bare host or an address in `text[from..end]`.
fn bare(text: &str, from: usize, end: usize) -> Option<LinkHit> {
    let chunk = &text[from..end];
    let front = chunk.len() - chunk.trim_start_matches(|c: char| !(c.is_alphanumeric() || is_invisible(c))).len();
    let (start, chunk) = (from + front, trim_end(&chunk[front..]));
    let has_dot = || chunk.bytes().any(|b| matches!(b, b'.' | b'[' | b'(' | b'{')) || !chunk.is_ascii() && chunk.contains(is_dot);
    if chunk.len() < 4 || !has_dot() {
        return None;
    }
    let path = chunk.find(['/', '?', '#']).unwrap_or(chunk.len());
    let (whole, at) = match chunk[..path].rfind('@') {
        Some(at) => (chunk, Some(at)),
        None => (chunk, None),
    };
    let head = whole[..path].rfind([':', '=']).filter(|&n| at.is_none() && !whole[n + 1..path].bytes().all(|b| b.is_ascii_digit()));
    if let Some(head) = head {
        // `from:support@...` was split at `@`; `Web:example.com` is a word and a host.
        return bare(text, start + head + 1, start + chunk.len());
    }
    let (start, whole, at) = match at {
        Some(at) => {
            let user = at - whole[..at].chars().rev().take(64).take_while(|&c| is_user(c)).map(char::len_utf8).sum::<usize>();
            (start + user, &whole[user..path], Some(at - user))
        }
        None => {
            let skip = script_cut(&whole[..path]);
            (start + skip, &whole[skip..], None)
        }
    };
    let whole = match at {
        Some(_) => trim_end(whole),
        None => whole,
    };
    if whole.len() > MAX_BARE && at.is_some() || path > MAX_BARE {
        return None;
    }
    // No public suffix is of digits alone: sums, dates, versions.
    let name = whole.split(['/', '?', '#', ':']).next().unwrap_or(whole);
    if at.is_none() && name.rsplit('.').next().is_some_and(|last| !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let whole = cut_after_suffix(whole, at.map_or(0, |at| at + 1));
    let mut read = match at {
        Some(0) => return None,
        Some(_) => read_url(&format!("mailto:{whole}")),
        None => read_url(whole),
    };
    let host = read.host.as_ref().filter(|host| host.kind == HostKind::Name)?;
    let labels = host.ascii.split('.').count();
    if labels < 2 || !suffix::is_known(&host.unicode) || at.is_none() && is_prose(whole, labels, read.path.is_empty()) {
        return None;
    }
    let kind = if at.is_some() { LinkHitKind::Email } else { LinkHitKind::Host };
    if kind == LinkHitKind::Email {
        read.path = String::new();
    }
    Some(LinkHit { span: Span::new(start, start + whole.len()), kind, read })
}

/// Whether a name is rather two sentences without a space, or a file.
fn is_prose(host: &str, labels: usize, bare: bool) -> bool {
    const FILES: [&str; 8] = ["py", "rs", "md", "zip", "mov", "sh", "pl", "cc"];
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or(host);
    let Some((before, last)) = host.rsplit_once('.') else { return false };
    let mut letters = last.chars();
    let title = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    let shouted = before.chars().next_back().is_some_and(char::is_lowercase);
    // "Avl Bal Rs 209.31.To pay": a sum, and the next sentence.
    if bare && title && before.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return true;
    }
    labels == 2
        && bare
        && (title && shouted && last.len() <= 3 || FILES[..5].contains(&last) || before.len() == 1 && last.len() < 3)
}

/// Characters of the local part of an address that people use.
fn is_user(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'' | '&' | '!' | '#' | '$' | '*')
}

/// Where a host may begin in a run without spaces: after the last change from a script without spaces to ASCII in its first label.
fn script_cut(host: &str) -> usize {
    if host.is_ascii() {
        return 0;
    }
    let first = host.find(is_dot).unwrap_or(host.len());
    let mut previous = None;
    let mut cut = 0;
    for (i, c) in host[..first].char_indices() {
        if c.is_ascii_alphanumeric() && previous.is_some_and(is_unspaced) {
            cut = i;
        }
        previous = Some(c);
    }
    cut
}

/// Ends a bare host where, after an ASCII public suffix, a script without spaces goes on.
fn cut_after_suffix(host: &str, from: usize) -> &str {
    if host.is_ascii() {
        return host;
    }
    let mut previous = None;
    for (i, c) in host[from..].char_indices() {
        if is_unspaced(c) && previous.is_some_and(|p: char| p.is_ascii_alphanumeric() || p == '/') {
            let before = &host[from..from + i];
            let name = before.split(['/', '?', '#']).next().unwrap_or(before).to_ascii_lowercase();
            if name.contains('.') && suffix::is_known(&name) {
                return &host[..from + i];
            }
        }
        previous = Some(c);
    }
    host
}

/// Letters of scripts that put no spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The text without punctuation that ends a sentence or closes a bracket opened outside.
fn trim_end(text: &str) -> &str {
    let [round, square, curly] = ['(', '[', '{'].map(|open| LazyCell::new(move || text.contains(open)));
    text.trim_end_matches(|c: char| match c {
        ')' => !*round,
        ']' => !*square,
        '}' => !*curly,
        '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '\u{3002}' | '\u{FF0E}' | '\u{FF61}' | '\u{B7}' => true,
        _ => is_invisible(c),
    })
}
