//! IPv4 addresses in every way a browser takes them: decimal, octal, hexadecimal, and with fewer than four parts (WHATWG URL 3.5).

use std::net::Ipv4Addr;

/// What a host in lower case is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ipv4 {
    /// Not a number at its end: a name.
    No,
    /// An address.
    Address(Ipv4Addr),
    /// Ends in a number but is no address; browsers refuse it.
    Broken,
}

/// Reads a host without trailing dot.
pub(super) fn read(host: &str) -> Ipv4 {
    // Most names end in a letter that no number has.
    if host.bytes().last().is_some_and(|b| matches!(b, b'g'..=b'z')) {
        return Ipv4::No;
    }
    let last = host.rsplit('.').next().unwrap_or("");
    let numeric = !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit());
    if !numeric && number(last).is_none() {
        return Ipv4::No;
    }
    let parts: Option<Vec<u64>> = host.split('.').take(5).map(number).collect();
    match parts.as_deref() {
        Some([rest @ .., end]) if rest.len() < 4 => {
            let room = 256_u64.pow(4 - rest.len() as u32);
            if rest.iter().any(|&part| part > 255) || *end >= room {
                return Ipv4::Broken;
            }
            let high: u64 = rest.iter().enumerate().map(|(i, part)| part << (8 * (3 - i))).sum();
            Ipv4::Address(Ipv4Addr::from((high + end) as u32))
        }
        _ => Ipv4::Broken,
    }
}

/// `0x` hexadecimal, `0` octal, otherwise decimal.
fn number(text: &str) -> Option<u64> {
    let (digits, radix) = match text.strip_prefix("0x") {
        Some(hex) => (hex, 16),
        None if text.len() > 1 && text.starts_with('0') => (&text[1..], 8),
        None => (text, 10),
    };
    match digits {
        "" if radix == 16 => Some(0),
        _ if digits.bytes().all(|b| b.is_ascii_hexdigit()) => u64::from_str_radix(digits, radix).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_an_address() {
        let home = Ipv4::Address(Ipv4Addr::LOCALHOST);
        for text in ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.0x0.0x0.0x1", "0177.0.0.01", "127.0.1"] {
            assert_eq!(read(text), home, "{text}");
        }
        for text in ["1.2.3.4.5", "256.1", "127.0.0.256", "99999999999999999999", "example.1", "08"] {
            assert_eq!(read(text), Ipv4::Broken, "{text}");
        }
        for text in ["example.com", "1.example", "", "0x7g", "123.de"] {
            assert_eq!(read(text), Ipv4::No, "{text}");
        }
    }
}
