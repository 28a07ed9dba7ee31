//! Calendar invitations (RFC 5545) as readable text.

/// What an invitation tells its reader.
pub(crate) struct Invitation {
    /// Summary and description, then where, who and links, a line each.
    pub(crate) text: String,
    /// The description in HTML that some programs add (`X-ALT-DESC`), or nothing.
    pub(crate) html: String,
}

/// People listed in one invitation that are read; long lists name its receivers.
const MAX_PEOPLE: usize = 50;

/// Reads the properties that a calendar shows. Text without any is given back as it is.
pub(crate) fn read(bytes: &[u8]) -> Invitation {
    let source = String::from_utf8_lossy(bytes);
    let mut invitation = Invitation { text: String::new(), html: String::new() };
    let mut people = 0;
    for line in unfold(&source) {
        let Some((head, value)) = split(&line) else { continue };
        let mut parameters = head.split(';');
        let name = parameters.next().unwrap_or_default().to_ascii_uppercase();
        let value = unescape(value);
        let text = &mut invitation.text;
        match name.as_str() {
            "SUMMARY" | "DESCRIPTION" | "COMMENT" => push(text, "", &value),
            "LOCATION" => push(text, "Location: ", &value),
            "URL" | "CONFERENCE" => push(text, "", &value),
            "ATTACH" if value.starts_with("http") => push(text, "", &value),
            "CONTACT" => push(text, "Contact: ", &value),
            "ORGANIZER" | "ATTENDEE" if people < MAX_PEOPLE => {
                people += 1;
                let label = if name == "ORGANIZER" { "Organizer: " } else { "Attendee: " };
                push(text, label, &person(parameters, &value));
            }
            "X-ALT-DESC" => push(&mut invitation.html, "", &value),
            _ => {}
        }
    }
    if invitation.text.is_empty() && invitation.html.is_empty() {
        invitation.text = source.into_owned();
    }
    invitation
}

fn push(text: &mut String, label: &str, value: &str) {
    if !value.trim().is_empty() {
        text.push_str(label);
        text.push_str(value.trim());
        text.push('\n');
    }
}

/// `Name <address>` of a person, whose name is the parameter `CN`.
fn person<'p>(mut parameters: impl Iterator<Item = &'p str>, value: &str) -> String {
    let address = match value.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &value[7..],
        _ => value,
    };
    let name = parameters
        .find_map(|p| p.get(..3).filter(|key| key.eq_ignore_ascii_case("CN=")).map(|_| p[3..].trim_matches('"').trim()))
        .unwrap_or_default();
    if name.is_empty() || name == address { address.to_string() } else { format!("{name} <{address}>") }
}

/// Property lines with their folds removed (RFC 5545 section 3.1).
fn unfold(source: &str) -> impl Iterator<Item = String> + '_ {
    let mut lines = source.lines().map(|line| line.trim_end_matches('\r')).peekable();
    std::iter::from_fn(move || {
        let mut whole = lines.next()?.to_string();
        while let Some(rest) = lines.next_if(|line| line.starts_with([' ', '\t'])) {
            whole.push_str(&rest[1..]);
        }
        Some(whole)
    })
}

/// Name with parameters, and value: the first colon outside quotes stands between them.
fn split(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let colon = line.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b':' && !quoted
    })?;
    Some((&line[..colon], &line[colon + 1..]))
}

/// Takes away the escapes of RFC 5545 section 3.3.11.
fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(c) => out.push(c),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn properties_become_lines() {
        for (source, text) in [
            ("SUMMARY:a\\, b\\; c\\\\d\\ne\\", "a, b; c\\d\ne\\\n"),
            ("SUMMARY;LANGUAGE=\"x:y\":a:b", "a:b\n"),
            ("summary:a\r\n  b\r\n\tc\r\n", "a bc\n"),
            (
                "URL:https://shop.example/a\nATTACH:https://shop.example/b\nATTACH;VALUE=BINARY:AAAA",
                "https://shop.example/a\nhttps://shop.example/b\n",
            ),
            ("ORGANIZER;CN=Desk:mailto:desk@shop.example", "Organizer: Desk <desk@shop.example>\n"),
            ("ATTENDEE;cn=a@home.example:MAILTO:a@home.example", "Attendee: a@home.example\n"),
            ("DTSTART:20260101\nSUMMARY:\nLOCATION: \nCONTACT:+1 202 555 0137", "Contact: +1 202 555 0137\n"),
            ("no calendar", "no calendar"),
        ] {
            assert_eq!(read(source.as_bytes()).text, text, "{source}");
        }
        assert_eq!(read(b"X-ALT-DESC;FMTTYPE=text/html:<b>a\\, b</b>").html, "<b>a, b</b>\n");
    }

    #[test]
    fn long_lists_of_people_are_cut() {
        let text = read("ATTENDEE:mailto:a@home.example\n".repeat(1000).as_bytes()).text;
        assert_eq!(text.lines().count(), super::MAX_PEOPLE);
    }
}
