//! Address fields as a reader sees them.

use crate::word;
use mail_parser::{Address, HeaderValue, parsers::MessageStream};

/// The addresses of a field as `Name <address>`, several joined by `, `. A field in which no address is found is given as text.
pub(crate) fn display(raw: &[u8]) -> String {
    let text = word::structured(raw);
    let shown = match MessageStream::new(text.as_bytes()).parse_address() {
        HeaderValue::Address(Address::List(list)) => join(list.iter().map(one)),
        // `Name:;` is an empty group: its name is all a reader sees.
        HeaderValue::Address(Address::Group(groups)) => join(
            groups
                .iter()
                .flat_map(|group| group.name.iter().map(|name| name.trim().to_string()).chain(group.addresses.iter().map(one))),
        ),
        _ => String::new(),
    };
    if shown.is_empty() { word::text(raw) } else { shown }
}

/// The address of a field that holds exactly one.
pub(crate) fn only_address(raw: &[u8]) -> Option<String> {
    let text = word::structured(raw);
    let HeaderValue::Address(list) = MessageStream::new(text.as_bytes()).parse_address() else { return None };
    let mut addresses = list.iter();
    let first = addresses.next()?.address()?.trim().to_string();
    addresses.next().is_none().then_some(first)
}

fn join(shown: impl Iterator<Item = String>) -> String {
    shown.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

fn one(address: &mail_parser::Addr<'_>) -> String {
    let name = address.name().unwrap_or_default().trim();
    let address = address.address().unwrap_or_default().trim();
    match (name.is_empty(), address.is_empty()) {
        (_, true) => name.to_string(),
        (true, _) => address.to_string(),
        _ => format!("{name} <{address}>"),
    }
}
