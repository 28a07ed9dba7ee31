//! JSON Lines: a record a line in, an answer a line out.

use std::borrow::Cow;
use std::fmt;

use bunco::{Attestation, Channel, Region};
use serde::de::{Deserialize, Deserializer, IgnoredAny, Visitor};
use serde_json::Value;
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::args::{ATTESTATION_HINT, CHANNEL_HINT, REGION_HINT};

/// A message as a record.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(crate) struct ScanRecord<'a> {
    #[serde(borrow)]
    pub(crate) id: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) subject: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) from: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) reply_to: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) text: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) html: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) raw_b64: Option<Text<'a>>,
    #[serde(deserialize_with = "channel")]
    pub(crate) channel: Option<Channel>,
    #[serde(deserialize_with = "region")]
    pub(crate) region: Option<Region>,
    pub(crate) authenticated: Option<bool>,
    #[serde(borrow)]
    pub(crate) caller_id: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) own_number: Option<Text<'a>>,
    #[serde(deserialize_with = "attestation")]
    pub(crate) attestation: Option<Attestation>,
}

/// A name or URL as a record.
#[derive(serde::Deserialize)]
pub(crate) struct DomainRecord<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) domain: Text<'a>,
}

/// A text with numbers as a record.
#[derive(serde::Deserialize)]
pub(crate) struct PhoneRecord<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) text: Text<'a>,
    #[serde(default, deserialize_with = "region")]
    pub(crate) region: Option<Region>,
    #[serde(default)]
    pub(crate) html: Option<bool>,
    #[serde(borrow, default)]
    pub(crate) brand: Option<Text<'a>>,
}

/// A JSON string as bytes: half a surrogate pair (`\ud800`) and bytes that are not UTF-8 are kept for the library to repair, where
/// a `String` would refuse the whole record.
pub(crate) struct Text<'a>(pub(crate) Cow<'a, [u8]>);

impl Text<'_> {
    /// As text; what is not UTF-8 becomes U+FFFD.
    pub(crate) fn to_str(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl<'de> Visitor<'de> for Bytes {
            type Value = Cow<'de, [u8]>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_bytes<E>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(bytes))
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
                Ok(Cow::Owned(bytes.to_vec()))
            }
        }
        deserializer.deserialize_bytes(Bytes).map(Text)
    }
}

fn region<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Region>, D::Error> {
    named(deserializer, Region::new, "country", REGION_HINT)
}

fn channel<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Channel>, D::Error> {
    named(deserializer, Channel::from_name, "channel", CHANNEL_HINT)
}

fn attestation<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Attestation>, D::Error> {
    named(deserializer, Attestation::from_name, "attestation", ATTESTATION_HINT)
}

/// A value written by name; null and the empty string are none.
fn named<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: fn(&str) -> Option<T>,
    what: &str,
    hint: &str,
) -> Result<Option<T>, D::Error> {
    let Some(text) = Option::<Text<'de>>::deserialize(deserializer)? else { return Ok(None) };
    let text = text.to_str();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || serde::de::Error::custom(format!("\"{text}\" is no {what}; {hint}"));
    read(&text).map(Some).ok_or_else(wrong)
}

/// Reads a line as a record.
///
/// # Errors
///
/// What is wrong, with the field where it is in one.
pub(crate) fn parse<'a, T: serde::Deserialize<'a>>(line: &'a [u8]) -> Result<T, String> {
    if line.trim_ascii().is_empty() {
        return Err("the line is empty; write a JSON object on each line".to_owned());
    }
    let syntax = |e: &serde_json::Error| format!("not JSON: {} at column {}", without_place(e), e.column());
    // A list would do for serde too, as the fields in order.
    if line.trim_ascii_start().first() != Some(&b'{') {
        let other = serde_json::from_slice::<IgnoredAny>(line);
        return Err(other.map_or_else(|e| syntax(&e), |_| "a record is a JSON object".to_owned()));
    }
    let mut json = serde_json::Deserializer::from_slice(line);
    let record = serde_path_to_error::deserialize(&mut json).map_err(|e| match e.inner().classify() {
        Category::Data if e.path().iter().next().is_some() => format!("field \"{}\": {}", e.path(), without_place(e.inner())),
        Category::Data => without_place(e.inner()),
        _ => syntax(e.inner()),
    })?;
    json.end().map_err(|e| syntax(&e))?;
    Ok(record)
}

/// The words of an error. Its line is always the first here, which says nothing.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

/// An answer: the id as it was written in JSON, then the fields of `answer`, which is an object.
pub(crate) fn with_id(id: Option<&RawValue>, answer: &Value) -> String {
    let id = id.map_or("null", RawValue::get);
    let fields = answer.to_string();
    match fields.strip_prefix('{') {
        Some("}") | None => format!("{{\"id\":{id}}}"),
        Some(rest) => format!("{{\"id\":{id},{rest}"),
    }
}

/// The answer to a line that is no record.
pub(crate) fn refusal(line: u64, error: &str) -> String {
    let error = Value::from(error);
    format!("{{\"id\":null,\"line\":{line},\"error\":{error}}}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_named() {
        for (line, want) in [
            ("", "the line is empty; write a JSON object on each line"),
            (" \r", "the line is empty; write a JSON object on each line"),
            ("[]", "a record is a JSON object"),
            ("[\"1\"]", "a record is a JSON object"),
            ("17", "a record is a JSON object"),
            ("{\"text\": 5}", "field \"text\": invalid type: integer `5`, expected a string"),
            ("{\"text\": [\"a\"]}", "field \"text\": invalid type: sequence, expected a string"),
            ("{\"authenticated\": \"yes\"}", "field \"authenticated\": invalid type: string \"yes\", expected a boolean"),
            ("{\"channel\": \"fax\"}", "field \"channel\": \"fax\" is no channel; write email, sms, chat, web or call"),
            ("{\"attestation\": \"D\"}", "field \"attestation\": \"D\" is no attestation; write A, B, C or none"),
            ("{\"region\": \"USA\"}", "field \"region\": \"USA\" is no country; write two letters, such as US"),
            ("{\"text\": \"a\"", "not JSON: EOF while parsing an object at column 12"),
            ("{} {}", "not JSON: trailing characters at column 4"),
            ("hello", "not JSON: expected value at column 1"),
        ] {
            let got = parse::<ScanRecord<'_>>(line.as_bytes()).map(|_| ());
            assert_eq!(got, Err(want.to_owned()), "{line}");
        }
    }

    #[test]
    fn any_string_is_a_text() {
        for (line, want) in [
            (&b"{\"text\": \"plain\"}"[..], &b"plain"[..]),
            (b"{\"text\": \"\\ud800 lone\"}", b"\xed\xa0\x80 lone"),
            (b"{\"text\": \"\\ud83d\\ude00\"}", "\u{1f600}".as_bytes()),
            (b"{\"text\": \"nul\\u0000\"}", b"nul\0"),
            (b"{\"text\": \"latin \xe9\"}", b"latin \xe9"),
        ] {
            let record: ScanRecord<'_> = parse(line).expect("a record");
            assert_eq!(&*record.text.expect("a text").0, want);
        }
    }

    #[test]
    fn what_is_unknown_or_null_is_no_mistake() {
        let record: ScanRecord<'_> =
            parse(br#"{"id": 7, "text": null, "channel": "", "region": "uk", "label": {"a": [1, "\ud800"]}}"#).expect("a record");
        assert!(record.text.is_none() && record.channel.is_none());
        assert_eq!(record.region, Region::new("GB"));
        assert_eq!(with_id(record.id, &serde_json::json!({"a": 1})), r#"{"id":7,"a":1}"#);
    }

    #[test]
    fn ids_come_back_as_written() {
        for id in [r#""any \u00e9 string""#, r#""\ud800""#, "12345678901234567890123", "null", r#"{"deep": []}"#] {
            let line = format!("{{\"id\": {id}}}");
            let record: ScanRecord<'_> = parse(line.as_bytes()).expect("a record");
            assert_eq!(with_id(record.id, &serde_json::json!({})), format!("{{\"id\":{id}}}"));
        }
    }
}
