//! `Authentication-Results` (RFC 8601) of a server the caller trusts.

use crate::{address, field::Fields, word};
use bunco::SenderCheck;

/// Fields of one server that are read.
const MAX_FIELDS: usize = 8;

/// What the topmost results of the server `trusted` say of the sender's domain.
///
/// Only results that stand together count: below the next `Received` a field may be the sender's own. A mail with two `From` fields
/// or two senders is never authenticated.
pub(crate) fn check(bytes: &[u8], trusted: &str) -> SenderCheck {
    let mut results = Vec::new();
    let mut senders = Vec::new();
    let mut is_above = true;
    for field in Fields::new(bytes, 0, |_| false) {
        if field.is("authentication-results") {
            let text = plain(field.value);
            if is_above && results.len() < MAX_FIELDS && server(&text).eq_ignore_ascii_case(trusted) {
                results.push(text);
            }
        } else if field.is("received") {
            is_above &= results.is_empty();
        } else if field.is("from") {
            senders.push(field.value);
        }
    }
    let &[from] = senders.as_slice() else { return SenderCheck::Unknown };
    let address = address::only_address(&from[..from.len().min(1000)]);
    let Some((_, domain)) = address.as_deref().and_then(|a| a.rsplit_once('@')) else { return SenderCheck::Unknown };
    results.iter().find_map(|text| dmarc(text, domain)).unwrap_or_default()
}

/// What one field says of DMARC for `domain`, if it does.
fn dmarc(text: &str, domain: &str) -> Option<SenderCheck> {
    text.split(';').skip(1).find_map(|result| {
        let mut words = result.split_whitespace();
        let (method, outcome) = words.next()?.split_once('=')?;
        let subject = words.find_map(|word| {
            let (property, value) = word.split_once('=')?;
            property.eq_ignore_ascii_case("header.from").then_some(value)
        })?;
        // The version of a method may follow it: `dmarc/1`.
        let method = method.split('/').next()?;
        if !method.eq_ignore_ascii_case("dmarc") || !subject.trim_matches('"').eq_ignore_ascii_case(domain) {
            return None;
        }
        match outcome.to_ascii_lowercase().as_str() {
            "pass" => Some(SenderCheck::Authenticated),
            "fail" => Some(SenderCheck::Failed),
            _ => Some(SenderCheck::Unknown),
        }
    })
}

/// The authserv-id a field begins with; a version may follow it.
fn server(text: &str) -> &str {
    text.split(';').next().and_then(|start| start.split_whitespace().next()).unwrap_or_default()
}

/// The value without comments and quoted strings (which hold reasons), and without white space around `=`.
fn plain(raw: &[u8]) -> String {
    let mut out = String::new();
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for c in word::text(&raw[..raw.len().min(4000)]).chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted || depth > 0 => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            _ if quoted => {}
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '=' if depth == 0 => {
                out.truncate(out.trim_end().len());
                out.push('=');
            }
            c if depth == 0 && !(c.is_whitespace() && out.ends_with('=')) => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use SenderCheck::{Authenticated, Failed, Unknown};

    #[test]
    fn only_the_trusted_server_is_believed() {
        const FROM: &str = "From: Bank <a@bank.example>\n";
        for (header, check) in [
            ("Authentication-Results: mx.example.com; dmarc=pass header.from=bank.example\n", Authenticated),
            (
                "authentication-results: MX.example.com 1;\n spf=pass smtp.mailfrom=x.example;\n DMARC=Pass (p=reject) header.from=Bank.Example\n",
                Authenticated,
            ),
            ("Authentication-Results: mx.example.com; dmarc = pass header.from = bank.example\n", Authenticated),
            ("Authentication-Results: mx.example.com; dmarc=fail header.from=bank.example\n", Failed),
            ("Authentication-Results: mx.example.com; dmarc=none header.from=bank.example\n", Unknown),
            ("Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=bank.example\n", Unknown),
            ("Authentication-Results: mx.example.com; dmarc=pass\n", Unknown),
            ("Authentication-Results: mx.example.com; dmarc=pass header.from=other.example\n", Unknown),
            ("Authentication-Results: mx.example.com; none\n", Unknown),
            ("Authentication-Results: mx.other.example; dmarc=pass header.from=bank.example\n", Unknown),
            ("X-Authentication-Results: mx.example.com; dmarc=pass header.from=bank.example\n", Unknown),
            // What a comment or a reason says is not a result.
            ("Authentication-Results: mx.example.com; spf=fail (; dmarc=pass header.from=bank.example)\n", Unknown),
            ("Authentication-Results: mx.example.com; spf=fail reason=\"; dmarc=pass header.from=bank.example\"\n", Unknown),
            ("Authentication-Results: (mx.example.com;) mx.other.example; dmarc=pass header.from=bank.example\n", Unknown),
            // The server may spread its results over several fields; those below the next hop may be the sender's own.
            (
                "Authentication-Results: mx.example.com; spf=pass\nAuthentication-Results: mx.example.com; dmarc=pass header.from=bank.example\n",
                Authenticated,
            ),
            ("Received: a\nAuthentication-Results: mx.example.com; dmarc=pass header.from=bank.example\n", Authenticated),
            (
                "Authentication-Results: mx.example.com; dmarc=fail header.from=bank.example\nReceived: a\nAuthentication-Results: mx.example.com; dmarc=pass header.from=bank.example\n",
                Failed,
            ),
            (
                "Authentication-Results: mx.example.com; spf=pass\nReceived: a\nAuthentication-Results: mx.example.com; dmarc=pass header.from=bank.example\n",
                Unknown,
            ),
            ("", Unknown),
        ] {
            assert_eq!(super::check(format!("{header}{FROM}\nbody").as_bytes(), "mx.example.com"), check, "{header}");
        }
    }

    #[test]
    fn one_sender_or_none() {
        let results = "Authentication-Results: mx.example.com; dmarc=pass header.from=bank.example\n";
        for from in [
            "",
            "From: a@bank.example\nFrom: a@bank.example\n",
            "From: a@bank.example, b@bank.example\n",
            "From: a@bank.example.other.example\n",
            "From: \"a@bank.example\" <a@other.example>\n",
        ] {
            assert_eq!(check(format!("{results}{from}\nbody").as_bytes(), "mx.example.com"), Unknown, "{from}");
        }
    }

    #[test]
    fn nobody_is_believed_by_default() {
        let mail = b"Authentication-Results: mx.example.com; dmarc=pass header.from=bank.example\nFrom: a@bank.example\n\n";
        assert_eq!(crate::parse(mail).sender_check(), Unknown);
        let options = crate::Options::new().trust_results_of("mx.example.com");
        assert_eq!(crate::parse_with(mail, &options).sender_check(), Authenticated);
    }
}
