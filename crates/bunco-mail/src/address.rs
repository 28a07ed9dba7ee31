//! Address fields (RFC 5322 section 3.4) as a reader sees them.
//!
//! Names are shown as they were written, spaces between their quoted, encoded and plain words included: `"Pay" Desk` must not
//! become `PayDesk`. No address and no word is dropped, however the field breaks the grammar.

use crate::word;

/// The addresses of a field as `Name <address>`, several joined by `, `. The address that counts is the last in angle brackets.
pub(crate) fn display(raw: &[u8]) -> String {
    mailboxes(raw).iter().map(Mailbox::display).collect::<Vec<_>>().join(", ")
}

/// The address of a field that holds exactly one mailbox.
pub(crate) fn only_address(raw: &[u8]) -> Option<String> {
    match mailboxes(raw).as_slice() {
        [one] if !one.address.is_empty() => Some(one.address.clone()),
        _ => None,
    }
}

#[derive(Default)]
struct Mailbox {
    name: String,
    address: String,
    comment: String,
}

/// Where a character of the field goes.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Name,
    Quotes,
    Brackets,
    Comment { depth: u32 },
}

fn mailboxes(raw: &[u8]) -> Vec<Mailbox> {
    let mut found = Vec::new();
    let mut mailbox = Mailbox::default();
    let mut place = Place::Name;
    let mut escaped = false;
    for (c, is_decoded) in word::characters(raw) {
        // What an encoded word holds is text, never syntax.
        let is_text = is_decoded || std::mem::take(&mut escaped);
        match (place, c) {
            _ if is_text => mailbox.push(place, c),
            (Place::Quotes | Place::Comment { .. }, '\\') => escaped = true,
            (Place::Name, '"') => place = Place::Quotes,
            (Place::Quotes, '"') => place = Place::Name,
            (Place::Name, '<') => {
                mailbox.demote_address();
                place = Place::Brackets;
            }
            (Place::Brackets, '>') => {
                mailbox.name.push(' ');
                place = Place::Name;
            }
            (Place::Name, '(') => {
                mailbox.comment.push(' ');
                place = Place::Comment { depth: 1 };
            }
            (Place::Comment { depth: 1 }, ')') => place = Place::Name,
            (Place::Comment { depth }, '(') => place = Place::Comment { depth: depth + 1 },
            (Place::Comment { depth }, ')') => place = Place::Comment { depth: depth - 1 },
            // A group ends with a semicolon; its name, before the colon, is shown like any other.
            (Place::Name, ',' | ';') => found.push(std::mem::take(&mut mailbox).finish()),
            _ => mailbox.push(place, c),
        }
    }
    found.push(mailbox.finish());
    found.retain(|mailbox| !mailbox.name.is_empty() || !mailbox.address.is_empty());
    found
}

impl Mailbox {
    fn push(&mut self, place: Place, c: char) {
        match place {
            Place::Name | Place::Quotes => self.name.push(c),
            Place::Brackets => self.address.push(c),
            Place::Comment { .. } => self.comment.push(c),
        }
    }

    /// An address in brackets before another is but part of the name.
    fn demote_address(&mut self) {
        if !self.address.is_empty() {
            self.name.push_str(&format!("<{}> ", self.address.trim()));
            self.address.clear();
        }
    }

    fn finish(self) -> Mailbox {
        let mut name = words(&self.name);
        let mut address = words(&self.address);
        let comment = words(&self.comment);
        if address.is_empty() {
            // `desk@shop.example`, or `Desk desk@shop.example`.
            let start = name.rfind(' ').map_or(0, |space| space + 1);
            if name[start..].contains('@') {
                address = name.split_off(start);
                name.truncate(name.trim_end().len());
            } else if name.ends_with(':') {
                name.pop();
            }
        }
        if name.is_empty() {
            // `desk@shop.example (Desk)`, as it was written of old.
            name = comment;
        } else if !comment.is_empty() {
            name = format!("{name} ({comment})");
        }
        Mailbox { name, address, comment: String::new() }
    }

    fn display(&self) -> String {
        match (self.name.as_str(), self.address.as_str()) {
            (name, "") => name.to_string(),
            ("", address) => address.to_string(),
            (name, address) => format!("{name} <{address}>"),
        }
    }
}

/// The words of a text with one space between them.
fn words(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_as_a_reader_sees_it() {
        for (raw, shown) in [
            ("desk@shop.example", "desk@shop.example"),
            ("<desk@shop.example>", "desk@shop.example"),
            ("Pay \"Desk\" <desk@shop.example>", "Pay Desk <desk@shop.example>"),
            ("Pay =?utf-8?Q?D=C3=A9sk?= <desk@shop.example>", "Pay D\u{e9}sk <desk@shop.example>"),
            ("=?utf-8?Q?D=C3=A9s?=k <desk@shop.example>", "D\u{e9}sk <desk@shop.example>"),
            ("\"Desk, \\\"Pay\\\"\" <desk@shop.example>", "Desk, \"Pay\" <desk@shop.example>"),
            ("\"help@bank.example\" <x@other.example>", "help@bank.example <x@other.example>"),
            ("=?utf-8?Q?Bank_=3Chelp=40bank.example=3E?= <x@other.example>", "Bank <help@bank.example> <x@other.example>"),
            ("Bank <help@bank.example> <x@other.example>", "Bank <help@bank.example> <x@other.example>"),
            ("desk@shop.example (Pay (main) Desk)", "Pay main Desk <desk@shop.example>"),
            ("Pay (Desk) <desk@shop.example>", "Pay (Desk) <desk@shop.example>"),
            ("Pay Desk desk@shop.example", "Pay Desk <desk@shop.example>"),
            ("A <a@shop.example>, b@shop.example", "A <a@shop.example>, b@shop.example"),
            ("Ref:12 <a@shop.example>", "Ref:12 <a@shop.example>"),
            ("Shop:;, <a@shop.example>", "Shop, a@shop.example"),
            ("\"Pay\"<>12<a@shop.example>x", "Pay 12 x <a@shop.example>"),
            ("Pay Desk", "Pay Desk"),
            ("\"Pay Desk", "Pay Desk"),
            ("Pay <desk@shop.example", "Pay <desk@shop.example>"),
            ("Pay\r\n Desk\r\n <desk@shop.example>\r\n", "Pay Desk <desk@shop.example>"),
            ("()<>,;\"\"", ""),
        ] {
            assert_eq!(display(raw.as_bytes()), shown, "{raw}");
        }
    }

    #[test]
    fn one_address_or_none() {
        assert_eq!(only_address(b"A <a@shop.example>").as_deref(), Some("a@shop.example"));
        assert_eq!(only_address(b"A <a@shop.example>, b@shop.example"), None);
        assert_eq!(only_address(b"A"), None);
    }
}
