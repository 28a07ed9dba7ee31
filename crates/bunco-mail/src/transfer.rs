//! Content-Transfer-Encoding (RFC 2045 section 6): base64 and quoted-printable, read as far as they can be.

use std::borrow::Cow;

/// Decodes base64. `false` when something was not base64 or the end was cut off.
///
/// White space is skipped and so is junk between the letters. What follows the padding and is no base64, such as the footer of a
/// mailing list, is kept as it stands. A text that is mostly not base64 is given back as it is.
pub(crate) fn base64(bytes: &[u8]) -> (Cow<'_, [u8]>, bool) {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3 + 3);
    let (mut bits, mut count, mut junk, mut at) = (0u32, 0, 0usize, 0);
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        if let Some(value) = sextet(byte) {
            bits = bits << 6 | value;
            count += 1;
            if count == 4 {
                out.extend_from_slice(&bits.to_be_bytes()[1..]);
                (bits, count) = (0, 0);
            }
        } else if byte == b'=' {
            flush(&mut out, bits, count);
            (bits, count) = (0, 0);
            at += bytes[at..].iter().take_while(|b| matches!(b, b'=' | b' ' | b'\t' | b'\r' | b'\n')).count();
            if junk * 8 <= at && is_prose(&bytes[at..]) {
                out.extend_from_slice(&bytes[at..]);
                return (Cow::Owned(out), false);
            }
        } else if !byte.is_ascii_whitespace() {
            junk += 1;
        }
    }
    if junk * 8 > bytes.len() {
        return (Cow::Borrowed(bytes), false);
    }
    flush(&mut out, bits, count);
    (Cow::Owned(out), junk == 0 && count == 0)
}

/// Whether the line that follows holds something that is not base64.
fn is_prose(rest: &[u8]) -> bool {
    let line = rest.iter().take(80).take_while(|b| !matches!(b, b'\r' | b'\n'));
    line.into_iter().any(|&b| sextet(b).is_none() && b != b'=')
}

/// Writes the whole bytes of a group that ended early.
fn flush(out: &mut Vec<u8>, bits: u32, count: u32) {
    match count {
        2 => out.push((bits >> 4) as u8),
        3 => out.extend_from_slice(&[(bits >> 10) as u8, (bits >> 2) as u8]),
        _ => {}
    }
}

fn sextet(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        // The second forms are those of RFC 4648 section 5, which some senders use.
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

/// Decodes quoted-printable. An escape that is none stands for itself.
pub(crate) fn quoted_printable(bytes: &[u8]) -> Cow<'_, [u8]> {
    let Some(first) = memchr::memchr(b'=', bytes) else { return Cow::Borrowed(bytes) };
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(&bytes[..first]);
    let mut rest = &bytes[first..];
    while let Some(escape) = memchr::memchr(b'=', rest) {
        out.extend_from_slice(&rest[..escape]);
        rest = &rest[escape + 1..];
        if let Some(byte) = hex(rest) {
            out.push(byte);
            rest = &rest[2..];
        } else if let Some(next) = soft_break(rest) {
            rest = &rest[next..];
        } else {
            out.push(b'=');
        }
    }
    out.extend_from_slice(rest);
    Cow::Owned(out)
}

/// Decodes the Q encoding of RFC 2047 section 4.2.
pub(crate) fn q_word(mut bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    while let [byte, rest @ ..] = bytes {
        bytes = rest;
        out.push(match byte {
            b'_' => b' ',
            b'=' => match hex(rest) {
                Some(byte) => {
                    bytes = &rest[2..];
                    byte
                }
                None => b'=',
            },
            byte => *byte,
        });
    }
    out
}

/// The byte that two hexadecimal digits stand for.
pub(crate) fn hex(bytes: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
    Some((digit(0)? << 4 | digit(1)?) as u8)
}

/// How long a soft line break is, if one follows the `=`: white space and a line end, or the end of the body.
fn soft_break(rest: &[u8]) -> Option<usize> {
    // Looks no further than white space a transport could have added.
    let blank = rest.iter().take(80).take_while(|b| matches!(b, b' ' | b'\t' | b'\r')).count();
    match rest.get(blank) {
        Some(b'\n') => Some(blank + 1),
        None => Some(blank),
        _ => None,
    }
}
