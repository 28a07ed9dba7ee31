//! Bytes of a named charset to UTF-8.

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// Decodes `bytes` of the charset `label`. `false` when something could not be decoded, or the charset is not known.
///
/// Bytes that are UTF-8 already are handed on, malformed UTF-8 too: the scan repairs it and keeps its offsets. Without a label, or
/// with one that says nothing, bytes that are not UTF-8 are taken for windows-1252.
pub(crate) fn decode<'a>(bytes: Cow<'a, [u8]>, label: Option<&str>) -> (Cow<'a, [u8]>, bool) {
    let charset = label.and_then(find);
    let is_unknown = charset.is_none() && label.is_some_and(|label| !says_nothing(label));
    match charset {
        Some(Charset::Other(decode)) => (Cow::Owned(decode(&bytes).into_bytes()), true),
        Some(Charset::Standard(encoding)) if encoding != UTF_8 => standard(bytes, encoding),
        Some(_) => {
            let whole = std::str::from_utf8(&bytes).is_ok();
            (without_bom(bytes), whole)
        }
        None if std::str::from_utf8(&bytes).is_ok() => (without_bom(bytes), !is_unknown),
        None => (standard(bytes, WINDOWS_1252).0, false),
    }
}

/// Whether a label names no charset beyond ASCII: senders write it over any text.
pub(crate) fn says_nothing(label: &str) -> bool {
    matches!(plain(label).as_str(), "" | "us-ascii" | "ascii" | "default" | "unknown-8bit" | "x-unknown")
}

/// A label without quotes, brackets and what stands behind it, in lower case.
fn plain(label: &str) -> String {
    let word = label.split_whitespace().next().unwrap_or_default();
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '_').to_ascii_lowercase();
    word.strip_suffix("_charset").unwrap_or(&word).to_string()
}

enum Charset {
    Standard(&'static Encoding),
    Other(fn(&[u8]) -> String),
}

/// The charset a label names.
fn find(label: &str) -> Option<Charset> {
    let label = plain(label);
    if says_nothing(&label) {
        return None;
    }
    let standard = |label: &str| Encoding::for_label_no_replacement(label.as_bytes()).map(Charset::Standard);
    // Labels of the WHATWG first; then the names that Windows code pages go by; then what encoding_rs does not have.
    standard(&label)
        .or_else(|| standard(&label.replace('_', "-")))
        .or_else(|| standard(&format!("windows-{}", label.strip_prefix("cp").or(label.strip_prefix("ms"))?)))
        .or_else(|| match label.trim_start_matches("windows-").trim_start_matches("cp").trim_start_matches("ms") {
            "932" => standard("shift_jis"),
            "936" => standard("gbk"),
            "949" | "uhc" => standard("euc-kr"),
            "950" => standard("big5"),
            "utf16" => standard("utf-16"),
            "iso2022jp" | "_iso-2022-jp" | "_iso-2022-jp$esc" => standard("iso-2022-jp"),
            _ => mail_parser::decoders::charsets::map::charset_decoder(label.get(..45).unwrap_or(&label).as_bytes())
                .map(Charset::Other),
        })
}

fn standard<'a>(bytes: Cow<'a, [u8]>, encoding: &'static Encoding) -> (Cow<'a, [u8]>, bool) {
    let encoding = match Encoding::for_bom(&bytes) {
        Some((marked, _)) => marked,
        None if encoding == UTF_16LE && high_bytes_first(&bytes) => UTF_16BE,
        None => encoding,
    };
    let bytes = if encoding == ISO_2022_JP { without_idle_escapes(bytes) } else { bytes };
    let (text, errors) = encoding.decode_with_bom_removal(&bytes);
    match text {
        // Borrowed text that is as long as the bytes is the bytes.
        Cow::Borrowed(text) if text.len() == bytes.len() => (bytes, !errors),
        Cow::Borrowed(text) => (Cow::Owned(text.as_bytes().to_vec()), !errors),
        Cow::Owned(text) => (Cow::Owned(text.into_bytes()), !errors),
    }
}

/// Whether UTF-16 without a mark puts the high byte first, judged by where its zeros are. RFC 2781 section 4.3 says that it does,
/// and senders mostly do otherwise.
fn high_bytes_first(bytes: &[u8]) -> bool {
    let zeros = |skip| bytes.iter().skip(skip).step_by(2).take(512).filter(|&&b| b == 0).count();
    zeros(0) > zeros(1)
}

/// ISO-2022-JP without escapes that another follows at once: joined words have them, and the standard decoder takes them for errors.
fn without_idle_escapes(bytes: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    const IDLE: &[u8] = b"\x1B(B\x1B";
    if memchr::memmem::find(&bytes, IDLE).is_none() {
        return bytes;
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = &bytes[..];
    while let Some(at) = memchr::memmem::find(rest, IDLE) {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + IDLE.len() - 1..];
    }
    out.extend_from_slice(rest);
    Cow::Owned(out)
}

fn without_bom(bytes: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    const BOM: &[u8] = b"\xEF\xBB\xBF";
    match bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(bytes.strip_prefix(BOM).unwrap_or(bytes)),
        Cow::Owned(mut bytes) => {
            if bytes.starts_with(BOM) {
                bytes.drain(..BOM.len());
            }
            Cow::Owned(bytes)
        }
    }
}

/// The charset an HTML page names for itself in its first kilobyte.
pub(crate) fn in_html(bytes: &[u8]) -> Option<String> {
    let start = bytes[..bytes.len().min(1024)].to_ascii_lowercase();
    let at = memchr::memmem::find(&start, b"charset=")? + b"charset=".len();
    let name: Vec<u8> = start[at..]
        .iter()
        .copied()
        .skip_while(|b| matches!(b, b'"' | b'\'' | b' '))
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        .take(40)
        .collect();
    String::from_utf8(name).ok().filter(|name| !name.is_empty())
}
