//! Reads a host name or address as a browser would (WHATWG URL, UTS #46 non-transitional), and notes what was odd in its writing.

use super::ipv4;
use idna::AsciiDenyList;
use std::borrow::Cow;
use std::net::Ipv6Addr;
use unicode_security::general_security_profile::GeneralSecurityProfile;

/// Longest host in ASCII, in bytes (RFC 1035, without the trailing dot).
const MAX_ASCII: usize = 253;
/// Longest host as written that is read at all; a name of 253 bytes can be longer in Unicode.
pub(super) const MAX_RAW: usize = 1024;

/// A host as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Host {
    /// A-labels in lower case without a trailing dot, or an address. When the name is not valid: lower case as written, without
    /// invisible characters, so that it can still be compared.
    pub(crate) ascii: String,
    /// U-labels.
    pub(crate) unicode: String,
    /// What it is.
    pub(crate) kind: HostKind,
    /// What was odd in the writing.
    pub(crate) notes: Notes,
}

/// What a host is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HostKind {
    /// A domain name.
    Name,
    /// An IPv4 or IPv6 address.
    Address,
    /// Neither: no browser goes there.
    Invalid,
}

/// Observations on the writing of a host or link, a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Notes(u16);

impl Notes {
    /// Characters that are not drawn.
    pub(crate) const INVISIBLE: Notes = Notes(1);
    /// Characters that turn the direction of writing.
    pub(crate) const BIDI: Notes = Notes(1 << 1);
    /// Letters or dots that only map to ASCII ones: full-width, circled, mathematical.
    pub(crate) const COMPATIBILITY: Notes = Notes(1 << 2);
    /// A label is written as `xn--`.
    pub(crate) const ACE: Notes = Notes(1 << 3);
    /// Percent signs in the host.
    pub(crate) const PERCENT: Notes = Notes(1 << 4);
    /// An IPv4 address in another way than four decimals.
    pub(crate) const ODD_ADDRESS: Notes = Notes(1 << 5);
    /// `user@` before the host.
    pub(crate) const USERINFO: Notes = Notes(1 << 6);
    /// Backslashes for slashes.
    pub(crate) const BACKSLASH: Notes = Notes(1 << 7);
    /// Written so that it is no link (`hxxp`, `[.]`).
    pub(crate) const DEFANGED: Notes = Notes(1 << 8);
    /// Tabs or line breaks within, which browsers drop.
    pub(crate) const BROKEN: Notes = Notes(1 << 9);
    /// A port that is not the scheme's own.
    pub(crate) const PORT: Notes = Notes(1 << 10);
    /// Characters that look like a slash but are none.
    pub(crate) const FALSE_SLASH: Notes = Notes(1 << 11);

    const NAMES: [(Notes, &'static str); 12] = [
        (Notes::INVISIBLE, "invisible"),
        (Notes::BIDI, "bidi"),
        (Notes::COMPATIBILITY, "compatibility"),
        (Notes::ACE, "ace"),
        (Notes::PERCENT, "percent"),
        (Notes::ODD_ADDRESS, "odd_address"),
        (Notes::USERINFO, "userinfo"),
        (Notes::BACKSLASH, "backslash"),
        (Notes::DEFANGED, "defanged"),
        (Notes::BROKEN, "broken"),
        (Notes::PORT, "port"),
        (Notes::FALSE_SLASH, "false_slash"),
    ];

    /// Whether any of `other` is noted.
    pub(crate) fn has(self, other: Notes) -> bool {
        self.0 & other.0 != 0
    }

    /// Adds an observation.
    pub(crate) fn add(&mut self, other: Notes) {
        self.0 |= other.0;
    }

    /// The names of what is noted.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        Notes::NAMES.iter().filter(move |(note, _)| self.has(*note)).map(|(_, name)| *name)
    }
}

/// Reads a host as it stands in a URL's authority, without userinfo and port. Linear in its length.
pub(crate) fn read_host(raw: &str) -> Host {
    let mut notes = Notes::default();
    if raw.len() > MAX_RAW {
        return Host { ascii: String::new(), unicode: String::new(), kind: HostKind::Invalid, notes };
    }
    if let Some(inside) = raw.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return match inside.parse::<Ipv6Addr>() {
            Ok(address) => address_host(ipv6_text(address), notes),
            Err(_) => invalid(raw, notes),
        };
    }
    let decoded = percent_decoded(raw, &mut notes);
    if decoded.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-' || b == b'_')
        && !decoded.as_bytes().windows(4).any(|four| four == b"xn--")
    {
        return finish(decoded.strip_suffix('.').unwrap_or(&decoded).to_owned(), None, notes, &decoded);
    }
    observe(&decoded, &mut notes);
    if notes.has(Notes::BIDI) {
        return invalid(&decoded, notes);
    }
    let ascii = match idna::domain_to_ascii_cow(decoded.as_bytes(), AsciiDenyList::URL) {
        Ok(ascii) => ascii.strip_suffix('.').unwrap_or(&ascii).to_owned(),
        Err(_) => return invalid(&decoded, notes),
    };
    let (unicode, _) = idna::domain_to_unicode(&ascii);
    finish(ascii, Some(unicode), notes, &decoded)
}

/// Reads a host of lower-case letters, digits, dots and hyphens without A-labels, as [`read_host`] does.
pub(super) fn read_plain_host(text: &str) -> Host {
    finish(text.strip_suffix('.').unwrap_or(text).to_owned(), None, Notes::default(), text)
}

/// Checks lengths and addresses of a name in lower-case ASCII.
fn finish(ascii: String, unicode: Option<String>, mut notes: Notes, raw: &str) -> Host {
    match ipv4::read(&ascii) {
        ipv4::Ipv4::Address(address) => {
            let text = address.to_string();
            if text != raw {
                notes.add(Notes::ODD_ADDRESS);
            }
            return address_host(text, notes);
        }
        ipv4::Ipv4::Broken => return invalid(raw, notes),
        ipv4::Ipv4::No => {}
    }
    let bad = |label: &[u8]| label.is_empty() || label.len() > 63;
    if ascii.len() > MAX_ASCII || ascii.as_bytes().split(|&b| b == b'.').any(bad) {
        return invalid(raw, notes);
    }
    Host { unicode: unicode.unwrap_or_else(|| ascii.clone()), ascii, kind: HostKind::Name, notes }
}

fn address_host(text: String, notes: Notes) -> Host {
    Host { ascii: text.clone(), unicode: text, kind: HostKind::Address, notes }
}

fn invalid(raw: &str, notes: Notes) -> Host {
    let text: String = raw.chars().filter(|&c| !is_invisible(c)).flat_map(char::to_lowercase).take(MAX_RAW).collect();
    Host { ascii: text.clone(), unicode: text, kind: HostKind::Invalid, notes }
}

/// Notes what idna would hide.
fn observe(raw: &str, notes: &mut Notes) {
    for c in raw.chars().filter(|c| !c.is_ascii()) {
        match c {
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => notes.add(Notes::BIDI),
            '\u{2044}' | '\u{2215}' | '\u{29F8}' | '\u{2571}' | '\u{FF0F}' => notes.add(Notes::FALSE_SLASH),
            _ if is_invisible(c) => notes.add(Notes::INVISIBLE),
            _ if is_dot(c) || is_compatibility(c) => notes.add(Notes::COMPATIBILITY),
            _ => {}
        }
    }
    if raw.as_bytes().windows(4).any(|w| w.eq_ignore_ascii_case(b"xn--")) {
        notes.add(Notes::ACE);
    }
}

/// Whether a character is not drawn (Unicode: default ignorable).
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether UTS #46 reads the character as a dot between labels.
pub(crate) fn is_dot(c: char) -> bool {
    matches!(c, '.' | '\u{3002}' | '\u{FF0E}' | '\u{FF61}')
}

/// Whether the character stands for another by compatibility (full-width, circled, mathematical), not by itself.
fn is_compatibility(c: char) -> bool {
    let mut first = None;
    unicode_normalization::char::decompose_compatible(c, |d| {
        first.get_or_insert(d);
    });
    !c.identifier_allowed() && first != Some(c)
}

/// The host with `%41` read as `A`; bytes that are not UTF-8 then become U+FFFD, which no host may hold.
fn percent_decoded<'a>(raw: &'a str, notes: &mut Notes) -> Cow<'a, str> {
    if !raw.contains('%') {
        return Cow::Borrowed(raw);
    }
    notes.add(Notes::PERCENT);
    let bytes = raw.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let pair = bytes.get(i + 1..i + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match pair.filter(|_| bytes[i] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                i += 3;
            }
            None => {
                out.push(bytes[i]);
                i += 1;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&out).into_owned())
}

/// An IPv6 address as WHATWG writes it: groups of hexadecimal digits, the longest run of zeros as `::`.
fn ipv6_text(address: Ipv6Addr) -> String {
    match address.to_ipv4_mapped() {
        Some(v4) => {
            let [a, b, c, d] = v4.octets();
            format!("::ffff:{:x}:{:x}", u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]))
        }
        None => address.to_string(),
    }
}
