use super::*;
use bunco::{Engine, Message, Part, PartKind};
use serde_json::Value;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::builtin);
/// 2026-11-23, midnight.
const AT: i64 = 1_795_392_000;

fn mail(from: &str, text: &str) -> Report {
    let from = Part::new(PartKind::From, "from", from.to_owned());
    ENGINE.scan(&Message::new().with_part(from).with_part(Part::new(PartKind::Text, "text", text.to_owned())))
}

fn reports() -> Vec<Report> {
    vec![
        mail(
            "Microsoft Support <help@microsoft-security-alert.example>",
            "Your PC is locked. A virus was found. Call Microsoft support at +1 202 555 0137 now and do not turn off your computer.",
        ),
        mail(
            "PayPal <paypal.service.desk@gmail.com>",
            "Dear customer, your PayPal account was charged $499.99. If you did not authorise this payment call +1 202 555 0137.",
        ),
        mail("Anna <anna@shop.example>", "Lunch on Friday? My number is +1 202 555 0199."),
    ]
}

fn shared(reports: &[Report]) -> Sharing {
    let mut sharing = Sharing::new();
    reports.iter().for_each(|report| sharing.add(report));
    sharing
}

#[test]
fn each_is_named_once_and_honest_messages_name_none() {
    let sharing = shared(&reports());
    let named: Vec<(&str, &str)> = sharing.entries.keys().map(|o| (o.kind.name(), &*o.value)).collect();
    assert!(named.contains(&("phone", "+12025550137")), "{named:?}");
    assert!(named.contains(&("email", "paypal.service.desk@gmail.com")), "{named:?}");
    assert!(!named.iter().any(|(_, value)| value.contains("0199") || *value == "gmail.com"), "{named:?}");
    let phone = sharing.entries.iter().find(|(o, _)| o.value == "+12025550137").expect("named above").1;
    assert_eq!(phone.messages, 2);
    assert!(phone.brands.contains("microsoft") && phone.brands.contains("paypal"), "{:?}", phone.brands);
    assert!(!phone.reasons.is_empty() && !phone.indicators.is_empty());
}

#[test]
fn order_makes_no_difference() {
    let (forward, mut backward) = (reports(), reports());
    backward.reverse();
    for format in [Format::Stix, Format::Misp, Format::Csv] {
        assert_eq!(shared(&forward).write(format, AT), shared(&backward).write(format, AT), "{format:?}");
    }
}

#[test]
fn stix_objects_hang_together() {
    let bundle: Value = serde_json::from_str(&shared(&reports()).write(Format::Stix, AT)).expect("JSON");
    let objects = bundle["objects"].as_array().expect("a list");
    let ids: BTreeSet<&str> = objects.iter().filter_map(|o| o["id"].as_str()).collect();
    assert_eq!(ids.len(), objects.len(), "every id is there and once");
    for object in objects {
        for reference in ["created_by_ref", "source_ref", "target_ref"] {
            assert!(object[reference].as_str().is_none_or(|id| ids.contains(id)), "{reference} of {object}");
        }
        for extension in object["extensions"].as_object().into_iter().flatten() {
            assert!(ids.contains(extension.0.as_str()), "{object}");
        }
    }
    let phone = objects.iter().find(|o| o["type"] == "phone-number").expect("a number");
    assert_eq!(phone["value"], "+12025550137");
    let indicator = objects.iter().find(|o| o["pattern"] == "[phone-number:value = '+12025550137']").expect("its indicator");
    assert_eq!(indicator["valid_from"], "2026-11-23T00:00:00.000Z");
    // The standard's id for this address, as its own Python library makes it.
    let domain = Observable { kind: bunco::ObservableKind::Domain, value: "example.com".to_owned() };
    let mut sharing = Sharing::new();
    sharing.entries.insert(domain, Entry::default());
    let text = sharing.write(Format::Stix, AT);
    assert!(text.contains("domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7"), "{text}");
}

#[test]
fn hostile_values_stay_inside_their_quotes() {
    let value = "https://sites.example/a'] OR [x:y = 'z\\".to_owned();
    let mut sharing = Sharing::new();
    sharing.entries.insert(Observable { kind: bunco::ObservableKind::Url, value }, Entry::default());
    let text = sharing.write(Format::Stix, AT);
    let bundle: Value = serde_json::from_str(&text).expect("JSON");
    let patterns: Vec<&str> = bundle["objects"].as_array().expect("a list").iter().filter_map(|o| o["pattern"].as_str()).collect();
    assert_eq!(patterns, ["[url:value = 'https://sites.example/a\\'] OR [x:y = \\'z\\\\']"]);
}

#[test]
fn misp_and_csv_have_a_row_for_each() {
    let sharing = shared(&reports());
    let event: Value = serde_json::from_str(&sharing.write(Format::Misp, AT)).expect("JSON");
    assert_eq!(event["Event"]["Attribute"].as_array().map(Vec::len), Some(sharing.len()));
    assert_eq!(event["Event"]["date"], "2026-11-23");
    assert_eq!(sharing.write(Format::Csv, AT).lines().count(), 1 + sharing.len());
    assert_eq!(Sharing::new().write(Format::Csv, AT).lines().count(), 1);
}

#[test]
fn reasons_are_bounded() {
    let mut sharing = Sharing::new();
    for n in 0..40 {
        sharing.add(&mail(
            &format!("Microsoft Support <help@ms-{n}.example>"),
            &format!("Microsoft found a virus, your PC is locked. Call +1 202 555 0137, fee $49.{n}, see ms-{n}.example/microsoft"),
        ));
    }
    assert!(sharing.entries.values().all(|entry| entry.reasons.len() <= REASONS));
}

#[test]
fn any_time_has_a_date() {
    for at in [i64::MIN, -1, 0, i64::MAX] {
        assert!(timestamp(at).ends_with('Z'), "{at}");
    }
}
