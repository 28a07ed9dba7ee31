//! Every mail of `tests/vectors/mail.toml` becomes the parts written there.

use bunco::PartKind;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    mail: String,
    parts: Vec<[String; 2]>,
    #[serde(default)]
    html: Vec<String>,
    #[serde(default)]
    limits: Vec<String>,
}

#[test]
fn vectors() {
    let file: File = toml::from_str(include_str!("../../../tests/vectors/mail.toml")).unwrap();
    let mut names = std::collections::HashSet::new();
    for case in &file.case {
        assert!(names.insert(&case.name), "two cases are called {:?}", case.name);
        check(case, bytes(&case.mail));
        check(case, bytes(&case.mail.replace('\n', "\r\n")));
    }
}

fn check(case: &Case, mail: Vec<u8>) {
    let message = bunco_mail::parse(&mail);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let parts: Vec<_> = message.parts().iter().map(|p| [p.name().to_string(), text(p.text())]).collect();
    assert_eq!(parts, case.parts, "{}", case.name);
    let html: Vec<_> = message.parts().iter().filter(|p| p.kind() == PartKind::Html).map(|p| p.name().to_string()).collect();
    assert_eq!(html, case.html, "{}", case.name);
    let limits: Vec<_> = message.limits().iter().map(|limit| limit.name()).collect();
    assert_eq!(limits, case.limits, "{}", case.name);
}

/// The text with each `\xHH` as that byte.
fn bytes(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut out = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        out.push(u8::from_str_radix(&part[..2], 16).expect("two hexadecimal digits follow \\x"));
        out.extend_from_slice(&part.as_bytes()[2..]);
    }
    out
}
