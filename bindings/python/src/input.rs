//! Messages from Python objects.

use std::sync::Arc;

use bunco::phone::NumberLists;
use bunco::{Attestation, Channel, Message, Part, PartKind, Region, Report, ScanOptions, Scanner, SenderCheck};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyDict, PyString};

use crate::keywords;
use crate::numbers::{NUMBERS, NumberList};
use crate::report::{Parts, Text};

/// What is known of messages beside their texts.
#[derive(Clone, Default)]
pub(crate) struct Circumstances {
    channel: Option<Channel>,
    region: Option<Region>,
    authenticated: Option<bool>,
    attestation: Option<Attestation>,
    lists: Option<Arc<NumberLists>>,
}

/// A message's texts, shared with the Python strings they come from, so that they can be read without the interpreter.
#[derive(Default)]
pub(crate) struct Input {
    texts: [Option<PyBackedStr>; 5],
    caller_id: Option<PyBackedStr>,
    own_number: Option<PyBackedStr>,
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

/// The place of a keyword in [`TEXTS`].
pub(crate) fn which_text(name: &str) -> Option<usize> {
    TEXTS.iter().position(|(known, ..)| *known == name)
}

impl Circumstances {
    /// These, and what the keywords of `function` say, which goes first.
    ///
    /// # Errors
    ///
    /// What is none of these keywords, or not of its type.
    pub(crate) fn with(&self, function: &str, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Circumstances> {
        let mut circumstances = self.clone();
        keywords::read(function, keywords, |name, value| circumstances.set(name, value))?;
        Ok(circumstances)
    }

    /// Sets what a keyword says; whether there is one of this name. `None` leaves it as it is.
    pub(crate) fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        if value.is_none() {
            return Ok(matches!(name, "channel" | "region" | "authenticated" | "attestation") || NUMBERS.contains(&name));
        }
        match name {
            "channel" => {
                let name = keywords::text(name, value)?;
                self.channel = Some(Channel::from_name(&name).ok_or_else(|| {
                    PyValueError::new_err(format!("channel: {:?} is no channel; write email, sms, chat, web or call", &*name))
                })?);
            }
            "region" => self.region = Some(read_region(&keywords::text(name, value)?)?),
            "authenticated" => self.authenticated = Some(keywords::flag(name, value)?),
            "attestation" => self.attestation = Some(read_attestation(&keywords::text(name, value)?)?),
            _ if NUMBERS.contains(&name) => {
                let lists = self.lists.as_deref().cloned().unwrap_or_default();
                self.lists = Some(Arc::new(NumberList::add(lists, name, &NumberList::several(name, value)?)));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Adds what is known to a message; what the message says itself stays where nothing is known.
    pub(crate) fn apply<'m>(&self, mut message: Message<'m>) -> Message<'m> {
        if let Some(channel) = self.channel {
            message = message.with_channel(channel);
        }
        if let Some(region) = self.region {
            message = message.with_region(region);
        }
        if let Some(attestation) = self.attestation {
            message = message.with_attestation(attestation);
        }
        match self.authenticated {
            Some(true) => message.with_sender_check(SenderCheck::Authenticated),
            Some(false) => message.with_sender_check(SenderCheck::Failed),
            None => message,
        }
    }

    /// Scans a message with the lists that are for it.
    pub(crate) fn scan(&self, scanner: &mut Scanner<'_>, message: &Message<'_>) -> Report {
        match &self.lists {
            None => scanner.scan(message),
            Some(lists) => scanner.scan_with(message, &ScanOptions::new().number_lists(lists)),
        }
    }
}

pub(crate) fn read_region(code: &str) -> PyResult<Region> {
    Region::new(code)
        .ok_or_else(|| PyValueError::new_err(format!("region: {code:?} is no country; write two letters, such as \"US\"")))
}

pub(crate) fn read_attestation(name: &str) -> PyResult<Attestation> {
    Attestation::from_name(name)
        .ok_or_else(|| PyValueError::new_err(format!("attestation: {name:?} is no level; write A, B, C or none")))
}

impl Input {
    /// A message of this text and what the keywords of `function` say.
    pub(crate) fn new(
        function: &str,
        text: &Bound<'_, PyAny>,
        keywords: Option<&Bound<'_, PyDict>>,
        circumstances: &Circumstances,
    ) -> PyResult<Input> {
        let mut input = Input { circumstances: circumstances.clone(), ..Input::default() };
        // Without a text there is no message, not an empty one.
        input.texts[3] = given(keywords::text("text", text)?);
        keywords::read(function, keywords, |name, value| input.set(name, value))?;
        Ok(input)
    }

    /// Sets what a keyword says; whether there is one of this name. `None` leaves it as it is, and an empty text is as if it were not
    /// there.
    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        let text = || if value.is_none() { Ok(None) } else { keywords::text(name, value).map(given) };
        match (which_text(name), name) {
            (Some(which), _) => self.texts[which] = text()?,
            (_, "caller_id") => self.caller_id = text()?,
            (_, "own_number") => self.own_number = text()?,
            _ => return self.circumstances.set(name, value),
        }
        Ok(true)
    }

    /// One item of an iterable: a text, a dict with the keywords of `scan`, or what stands for none, which is no message.
    pub(crate) fn item(item: &Bound<'_, PyAny>, circumstances: &Circumstances) -> PyResult<Option<Input>> {
        // Most are texts, which need not be asked whether they are missing.
        if !item.is_instance_of::<PyString>() && keywords::is_missing(item) {
            return Ok(None);
        }
        let Ok(record) = item.cast::<PyDict>() else {
            return Input::new("scan_many", item, None, circumstances).map(Some);
        };
        let mut input = Input { circumstances: circumstances.clone(), ..Input::default() };
        for (key, value) in record.iter() {
            let key: PyBackedStr = key.extract()?;
            if !keywords::is_missing(&value) && !input.set(&key, &value)? {
                return Err(PyValueError::new_err(format!(
                    "{:?} is no field; write text, html, subject, sender, reply_to, caller_id, own_number, channel, region, \
                     authenticated or attestation",
                    &*key
                )));
            }
        }
        Ok(Some(input))
    }

    /// The message as the library takes it.
    fn message(&self) -> Message<'_> {
        let mut message = Message::new();
        for ((_, kind, name), text) in TEXTS.iter().zip(&self.texts) {
            if let Some(text) = text {
                message = message.with_part(Part::new(*kind, *name, &**text));
            }
        }
        if let Some(number) = &self.caller_id {
            message = message.with_caller_id(&**number);
        }
        if let Some(number) = &self.own_number {
            message = message.with_own_number(&**number);
        }
        self.circumstances.apply(message)
    }

    /// Scans it.
    pub(crate) fn scan(&self, scanner: &mut Scanner<'_>) -> Report {
        self.circumstances.scan(scanner, &self.message())
    }

    /// What findings stand in.
    pub(crate) fn into_parts(self) -> Parts {
        let texts = TEXTS.iter().map(|(.., name)| *name).chain(["caller_id"]).zip(self.texts.into_iter().chain([self.caller_id]));
        texts.filter_map(|(name, text)| Some((name.into(), Text::Given(text?)))).collect()
    }
}

fn given(text: PyBackedStr) -> Option<PyBackedStr> {
    Some(text).filter(|text| !text.is_empty())
}
