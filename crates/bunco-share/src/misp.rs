//! A MISP event in the core format (draft-dulaunoy-misp-core-format-17).
//!
//! The event is not published and stays within the organisation that loads it (`distribution` 0): who may see it is theirs to say.

use bunco::{Level, Observable, ObservableKind};
use serde_json::{Value, json};

use crate::{Entry, Sharing, id, timestamp, words};

pub(crate) fn write(sharing: &Sharing, at: i64) -> String {
    let now = timestamp(at);
    let date = now.split('T').next().unwrap_or_default();
    let named: Vec<&str> = sharing.entries.keys().map(|observable| observable.value.as_str()).collect();
    // MISP takes an attribute's id once, so that those of another event need others.
    let event = id(&format!("event {now} {}", named.join(" "))).to_string();
    let attributes: Vec<Value> =
        sharing.entries.iter().map(|(observable, entry)| attribute(&event, observable, entry, at)).collect();
    let likely = sharing.entries.values().any(|entry| entry.level == Level::LikelyScam);
    let event = json!({"Event": {
        "uuid": event,
        "info": format!("Scam messages found by bunco: {} observables", sharing.len()),
        "date": date, "timestamp": at.to_string(),
        // 2 is medium, 3 low; 2 is a finished analysis.
        "threat_level_id": if likely { "2" } else { "3" }, "analysis": "2", "distribution": "0", "published": false,
        "Orgc": {"name": "bunco", "uuid": id("organisation bunco").to_string()},
        // The reference taxonomy of incident responders: somebody poses as another.
        "Tag": [{"name": "rsit:fraud=\"masquerade\""}],
        "Attribute": attributes,
    }});
    format!("{event:#}\n")
}

fn attribute(event: &str, observable: &Observable, entry: &Entry, at: i64) -> Value {
    let (kind, category) = kind(observable);
    let about = match (words(&entry.kinds).replace('_', "-"), words(&entry.brands)) {
        (kinds, brands) if brands.is_empty() => kinds,
        (kinds, brands) => format!("{kinds}, in the name of {brands}"),
    };
    json!({
        "uuid": id(&format!("attribute {event} {kind} {}", observable.value)).to_string(),
        "type": kind, "category": category, "value": observable.value, "timestamp": at.to_string(), "distribution": "5",
        // What only raised suspicion is for people, not for blocking.
        "to_ids": entry.level == Level::LikelyScam,
        "comment": format!("{about}; score {:.2}, {} messages. {}", entry.score, entry.messages, entry.reasons()),
        "disable_correlation": false,
    })
}

/// The attribute's type and category.
fn kind(observable: &Observable) -> (&'static str, &'static str) {
    match observable.kind {
        ObservableKind::Domain => ("domain", "Network activity"),
        ObservableKind::Url => ("url", "Network activity"),
        ObservableKind::Email => ("email-src", "Payload delivery"),
        // Ethereum's have no type of their own.
        ObservableKind::Wallet if observable.value.starts_with("0x") => ("text", "Financial fraud"),
        ObservableKind::Wallet => ("btc", "Financial fraud"),
        _ => ("phone-number", "Financial fraud"),
    }
}
