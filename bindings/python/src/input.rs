//! Messages from Python objects.

use bunco::{Channel, Message, Part, PartKind, Region, SenderCheck};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyBytes, PyDict, PyString};

/// What is known of a message beside its text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Circumstances {
    pub(crate) channel: Option<Channel>,
    pub(crate) region: Option<Region>,
    pub(crate) authenticated: Option<bool>,
}

/// A message's texts, shared with the Python strings they come from, so that they can be read without the interpreter.
#[derive(Default)]
pub(crate) struct Input {
    parts: Vec<(PartKind, &'static str, PyBackedStr)>,
    caller_id: Option<PyBackedStr>,
    circumstances: Circumstances,
}

/// The keywords that hold texts: Python's name, the role, the name of the part.
pub(crate) const TEXTS: [(&str, PartKind, &str); 5] = [
    ("subject", PartKind::Subject, "subject"),
    ("sender", PartKind::From, "from"),
    ("reply_to", PartKind::ReplyTo, "reply_to"),
    ("text", PartKind::Text, "text"),
    ("html", PartKind::Html, "html"),
];

impl Circumstances {
    pub(crate) fn new(channel: Option<&str>, region: Option<&str>, authenticated: Option<bool>) -> PyResult<Circumstances> {
        let wrong_channel =
            |name| PyValueError::new_err(format!("channel: {name:?} is no channel; write email, sms, chat, web or call"));
        Ok(Circumstances {
            channel: channel.map(|name| Channel::from_name(name).ok_or_else(|| wrong_channel(name))).transpose()?,
            region: region.map(read_region).transpose()?,
            authenticated,
        })
    }

    /// Adds what is known to a message; what the message says itself stays where nothing is known.
    pub(crate) fn apply<'m>(&self, mut message: Message<'m>) -> Message<'m> {
        if let Some(channel) = self.channel {
            message = message.with_channel(channel);
        }
        if let Some(region) = self.region {
            message = message.with_region(region);
        }
        match self.authenticated {
            Some(true) => message.with_sender_check(SenderCheck::Authenticated),
            Some(false) => message.with_sender_check(SenderCheck::Failed),
            None => message,
        }
    }
}

pub(crate) fn read_region(code: &str) -> PyResult<Region> {
    Region::new(code)
        .ok_or_else(|| PyValueError::new_err(format!("region: {code:?} is no country; write two letters, such as \"US\"")))
}

impl Input {
    pub(crate) fn new(circumstances: Circumstances) -> Input {
        Input { circumstances, ..Input::default() }
    }

    /// Adds the text of the keyword number `which` of [`TEXTS`]; an empty one is as if it were not there.
    pub(crate) fn add(&mut self, which: usize, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let (name, kind, part) = TEXTS[which];
        let text = read_text(name, value)?;
        if !text.is_empty() {
            self.parts.push((kind, part, text));
        }
        Ok(())
    }

    pub(crate) fn set_caller_id(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.caller_id = Some(read_text("caller_id", value)?).filter(|number| !number.is_empty());
        Ok(())
    }

    /// One item of an iterable: a text, a dict with the keywords of `scan`, or `None`, which is no message.
    pub(crate) fn item(item: &Bound<'_, PyAny>, circumstances: &Circumstances) -> PyResult<Option<Input>> {
        if item.is_none() {
            return Ok(None);
        }
        let mut input = Input::new(circumstances.clone());
        let Ok(record) = item.cast::<PyDict>() else {
            input.add(3, item)?;
            return Ok(Some(input));
        };
        for (which, (name, ..)) in TEXTS.iter().enumerate() {
            if let Some(value) = record.get_item(name)?.filter(|value| !value.is_none()) {
                input.add(which, &value)?;
            }
        }
        for (key, value) in record.iter() {
            let key: PyBackedStr = key.extract()?;
            if value.is_none() || TEXTS.iter().any(|(name, ..)| *name == &*key) {
                continue;
            }
            let text = || read_text(&key, &value);
            match &*key {
                "caller_id" => input.set_caller_id(&value)?,
                "channel" => input.circumstances.channel = Circumstances::new(Some(&text()?), None, None)?.channel,
                "region" => input.circumstances.region = Some(read_region(&text()?)?),
                "authenticated" => input.circumstances.authenticated = Some(value.extract()?),
                _ => {
                    return Err(PyValueError::new_err(format!(
                        "{:?} is no field; write text, html, subject, sender, reply_to, caller_id, channel, region or authenticated",
                        &*key
                    )));
                }
            }
        }
        Ok(Some(input))
    }

    /// The message as the library takes it.
    pub(crate) fn message(&self) -> Message<'_> {
        let mut message = Message::new();
        for (kind, name, text) in &self.parts {
            message = message.with_part(Part::new(*kind, *name, &**text));
        }
        if let Some(number) = &self.caller_id {
            message = message.with_caller_id(&**number);
        }
        self.circumstances.apply(message)
    }
}

/// A Python string as UTF-8, without a copy.
///
/// # Errors
///
/// Anything else; a string with a lone surrogate, which no text holds (`UnicodeEncodeError` with its place).
pub(crate) fn read_text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<PyBackedStr> {
    if let Ok(text) = value.cast::<PyString>() {
        return text.clone().try_into();
    }
    let kind = value.get_type().name()?;
    let hint = if value.is_instance_of::<PyBytes>() { "; decode it, or scan a whole mail with scan_mail" } else { "" };
    Err(PyTypeError::new_err(format!("{name}: expected str, got {kind}{hint}")))
}
