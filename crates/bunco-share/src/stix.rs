//! STIX 2.1 (OASIS Standard, 10 June 2021): each observable as a cyber-observable object, an indicator that finds it, and the
//! relationship between the two.
//!
//! The standard has no object for telephone numbers and wallets; `phone-number` and `cryptocurrency-wallet` are written as its
//! section 7.3 says, each with an extension definition, under the names that other programs use for the same.

use std::collections::BTreeSet;

use bunco::{Level, Observable, ObservableKind};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Entry, Sharing, id, timestamp};

/// The name space of the ids of observables, which the standard fixes in its section 2.9.
const OBSERVABLES: Uuid = Uuid::from_u128(0x00ab_edb4_aa42_466c_9c01_fed2_3315_a9b7);
/// When the objects that describe this program were made.
const MADE: &str = "2026-11-23T00:00:00.000Z";

pub(crate) fn write(sharing: &Sharing, at: i64) -> String {
    let now = timestamp(at);
    let mut objects = vec![identity()];
    let added: BTreeSet<&str> = sharing.entries.keys().map(|o| kind(o.kind)).filter(|kind| is_added(kind)).collect();
    objects.extend(added.into_iter().map(extension));
    for (observable, entry) in &sharing.entries {
        let seen = object(observable);
        let indicator = indicator(observable, entry, &now);
        objects.push(relationship(&indicator["id"], &seen["id"], &now));
        objects.push(seen);
        objects.push(indicator);
    }
    let named: String = objects.iter().filter_map(|object| object["id"].as_str()).collect();
    let bundle = json!({"type": "bundle", "id": format!("bundle--{}", id(&format!("{now} {named}"))), "objects": objects});
    format!("{bundle:#}\n")
}

/// The object's type.
fn kind(kind: ObservableKind) -> &'static str {
    match kind {
        ObservableKind::Domain => "domain-name",
        ObservableKind::Url => "url",
        ObservableKind::Email => "email-addr",
        ObservableKind::Wallet => "cryptocurrency-wallet",
        _ => "phone-number",
    }
}

fn is_added(kind: &str) -> bool {
    matches!(kind, "phone-number" | "cryptocurrency-wallet")
}

/// Who says so.
fn identity() -> Value {
    json!({
        "type": "identity", "spec_version": "2.1", "id": identity_id(), "created": MADE, "modified": MADE,
        "name": "bunco", "identity_class": "system",
        "description": "Finds tech-support scams and brand impersonation in messages.",
    })
}

fn identity_id() -> String {
    format!("identity--{}", id("identity bunco"))
}

fn extension_id(kind: &str) -> String {
    format!("extension-definition--{}", id(&format!("extension-definition {kind}")))
}

/// What an object that the standard lacks looks like.
fn extension(kind: &str) -> Value {
    let (what, form) = match kind {
        "phone-number" => ("A telephone number.", "the number in E.164: a plus sign, the country code and the number, digits only"),
        _ => ("The address of a wallet of a cryptocurrency.", "the address as it is written to pay to it"),
    };
    json!({
        "type": "extension-definition", "spec_version": "2.1", "id": extension_id(kind), "created_by_ref": identity_id(),
        "created": MADE, "modified": MADE, "name": kind, "description": what, "version": "1.0.0",
        "schema": format!("A cyber-observable object of type {kind}. Property value (required, string): {form}. It contributes to the id."),
        "extension_types": ["new-sco"],
    })
}

fn object(observable: &Observable) -> Value {
    let kind = kind(observable.kind);
    // The canonical form (RFC 8785) of what contributes to the id.
    let name = json!({"value": observable.value}).to_string();
    let id = format!("{kind}--{}", Uuid::new_v5(&OBSERVABLES, name.as_bytes()));
    let mut object = json!({"type": kind, "spec_version": "2.1", "id": id, "value": observable.value});
    if is_added(kind) {
        object["extensions"] = json!({extension_id(kind): {"extension_type": "new-sco"}});
    }
    object
}

fn indicator(observable: &Observable, entry: &Entry, now: &str) -> Value {
    let pattern = format!("[{}:value = '{}']", kind(observable.kind), quoted(&observable.value));
    let labels: Vec<String> = (entry.kinds.iter().map(|kind| kind.replace('_', "-")))
        .chain(entry.brands.iter().map(|brand| format!("imitates-{brand}")))
        .collect();
    let sort = if entry.level == Level::LikelyScam { "malicious-activity" } else { "anomalous-activity" };
    let mut indicator = json!({
        "type": "indicator", "spec_version": "2.1", "id": format!("indicator--{}", id(&pattern)),
        "created_by_ref": identity_id(), "created": now, "modified": now,
        "name": format!("{} in messages that look like scams: {}", observable.kind.name(), observable.value),
        "description": format!("Seen in {} of the messages scanned. {}", entry.messages, entry.reasons()),
        "indicator_types": [sort], "pattern": pattern, "pattern_type": "stix", "pattern_version": "2.1", "valid_from": now,
        "confidence": (entry.score * 100.0).round().clamp(0.0, 100.0) as u8,
    });
    if !labels.is_empty() {
        indicator["labels"] = json!(labels);
    }
    indicator
}

/// A text between the quotation marks of a pattern.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'")
}

fn relationship(indicator: &Value, seen: &Value, now: &str) -> Value {
    let id = id(&format!("based-on {indicator} {seen}"));
    json!({
        "type": "relationship", "spec_version": "2.1", "id": format!("relationship--{id}"), "created_by_ref": identity_id(),
        "created": now, "modified": now, "relationship_type": "based-on", "source_ref": indicator, "target_ref": seen,
    })
}
