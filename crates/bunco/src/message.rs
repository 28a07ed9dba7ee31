//! What is scanned: a message, cut into parts of decoded text.
//!
//! A [`Message`] borrows its text where it can. Bytes need not be UTF-8: what is not is repaired for reading, and spans still count
//! the bytes given here. Parsing of mail is not done here (crate `bunco-mail` does it).

mod allow;

use std::borrow::Cow;
use std::sync::Arc;

pub use allow::Allow;

/// One message to scan.
#[derive(Clone, Debug, Default)]
pub struct Message<'a> {
    parts: Vec<Part<'a>>,
    channel: Channel,
    region: Option<Region>,
    sender_check: SenderCheck,
    caller_id: Option<Cow<'a, str>>,
    own_number: Option<Cow<'a, str>>,
    attestation: Attestation,
    allowed: Option<Arc<Allow>>,
    limits: Vec<Limit>,
}

/// A piece of a message: its role, its name in reports, and its decoded text.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    kind: PartKind,
    name: Cow<'a, str>,
    text: Cow<'a, [u8]>,
}

/// The role of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartKind {
    /// The subject or title.
    Subject,
    /// The sender as shown: `Name <address>`, or a bare name or address.
    From,
    /// Where answers go, written like the sender.
    ReplyTo,
    /// Plain text.
    Text,
    /// HTML source.
    Html,
    /// The name of an attached file.
    FileName,
}

/// How the message reached its reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// Not known.
    #[default]
    Unknown,
    /// E-mail.
    Email,
    /// A text message.
    Sms,
    /// A chat.
    Chat,
    /// A web page or pop-up.
    Web,
    /// The transcript of a call or voicemail.
    Call,
}

/// An ISO 3166-1 alpha-2 country code, upper case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region([u8; 2]);

/// What the caller knows of the sender from outside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderCheck {
    /// Nothing is known.
    #[default]
    Unknown,
    /// The domain of the sender's address passed DMARC.
    Authenticated,
    /// The domain of the sender's address failed DMARC.
    Failed,
}

/// How far the caller's network vouches for the number a call shows (STIR/SHAKEN, North America): who signed, not that the call is
/// wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Attestation {
    /// Not known.
    #[default]
    Unknown,
    /// A: the network knows the caller and the number.
    Full,
    /// B: the network knows the caller.
    Partial,
    /// C: the call came in from elsewhere.
    Gateway,
    /// Not signed, or the signature is broken.
    None,
}

/// A bound that was reached, so that something was not looked at. Named in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// A part was longer than `max_input`; its end was not read.
    MaxInput,
    /// There were more findings than `max_findings`; the first were kept.
    MaxFindings,
    /// There were more links, hosts and addresses than `max_links`; the first were judged.
    MaxLinks,
    /// There were more numbers than `max_numbers`; the first were judged.
    MaxNumbers,
    /// The message had more parts than `max_parts`; the first were read.
    MaxParts,
    /// Mail parts or HTML elements were nested deeper than is followed.
    Nesting,
    /// Matching took more steps than the work budget; the rest of the text was matched less closely.
    Work,
    /// A header was longer than is read.
    HeaderLength,
    /// A body could not be decoded whole (truncated base64, unknown charset); what could be read was.
    Decoding,
}

impl<'a> Message<'a> {
    /// A message without parts.
    pub fn new() -> Message<'a> {
        Message::default()
    }

    /// A message of one plain text, named `text`.
    pub fn from_text(text: impl Into<TextBytes<'a>>) -> Message<'a> {
        Message::new().with_part(Part::new(PartKind::Text, "text", text))
    }

    /// A message of one HTML source, named `html`.
    pub fn from_html(html: impl Into<TextBytes<'a>>) -> Message<'a> {
        Message::new().with_part(Part::new(PartKind::Html, "html", html))
    }

    /// Adds a part. Parts are read in the order in which they are added.
    pub fn with_part(mut self, part: Part<'a>) -> Message<'a> {
        self.parts.push(part);
        self
    }

    /// Adds the subject, named `subject`.
    pub fn with_subject(self, text: impl Into<TextBytes<'a>>) -> Message<'a> {
        self.with_part(Part::new(PartKind::Subject, "subject", text))
    }

    /// Adds the sender as shown (`Name <address>`), named `from`.
    pub fn with_from(self, text: impl Into<TextBytes<'a>>) -> Message<'a> {
        self.with_part(Part::new(PartKind::From, "from", text))
    }

    /// Adds the address for answers, named `reply_to`.
    pub fn with_reply_to(self, text: impl Into<TextBytes<'a>>) -> Message<'a> {
        self.with_part(Part::new(PartKind::ReplyTo, "reply_to", text))
    }

    /// Says how the message came.
    pub fn with_channel(mut self, channel: Channel) -> Message<'a> {
        self.channel = channel;
        self
    }

    /// Says in which country its reader is: national numbers are read in its format, and advice names its authorities.
    pub fn with_region(mut self, region: Region) -> Message<'a> {
        self.region = Some(region);
        self
    }

    /// Says what is known of the sender's domain from outside the text.
    pub fn with_sender_check(mut self, check: SenderCheck) -> Message<'a> {
        self.sender_check = check;
        self
    }

    /// Says which number the call or text message showed as its origin. Anyone can show any number.
    pub fn with_caller_id(mut self, number: impl Into<Cow<'a, str>>) -> Message<'a> {
        self.caller_id = Some(number.into());
        self
    }

    /// Says which number is the reader's own: calls that show it, or a number next to it, are forged more often than not.
    pub fn with_own_number(mut self, number: impl Into<Cow<'a, str>>) -> Message<'a> {
        self.own_number = Some(number.into());
        self
    }

    /// Says how far a network vouches for the number the call shows.
    pub fn with_attestation(mut self, attestation: Attestation) -> Message<'a> {
        self.attestation = attestation;
        self
    }

    /// Says what is known to be honest in this message, beside what the engine allows.
    pub fn with_allowed(mut self, allowed: Allow) -> Message<'a> {
        self.allowed = Some(Arc::new(allowed));
        self
    }

    /// Notes a limit that was reached while the message was read; it is repeated in the report.
    pub fn note_limit(&mut self, limit: Limit) {
        if !self.limits.contains(&limit) {
            self.limits.push(limit);
        }
    }

    /// The parts, in order.
    pub fn parts(&self) -> &[Part<'a>] {
        &self.parts
    }

    /// How the message came.
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// The reader's country, where known.
    pub fn region(&self) -> Option<Region> {
        self.region
    }

    /// What is known of the sender's domain.
    pub fn sender_check(&self) -> SenderCheck {
        self.sender_check
    }

    /// The number shown as the origin of a call or text message.
    pub fn caller_id(&self) -> Option<&str> {
        self.caller_id.as_deref()
    }

    /// The reader's own number.
    pub fn own_number(&self) -> Option<&str> {
        self.own_number.as_deref()
    }

    /// How far a network vouches for the number shown.
    pub fn attestation(&self) -> Attestation {
        self.attestation
    }

    /// What is known to be honest in it, beside what the engine allows.
    pub fn allowed(&self) -> Option<&Allow> {
        self.allowed.as_deref()
    }

    /// The same, shared.
    pub(crate) fn shared_allowed(&self) -> Option<Arc<Allow>> {
        self.allowed.clone()
    }

    /// Limits reached before the scan.
    pub fn limits(&self) -> &[Limit] {
        &self.limits
    }
}

impl<'a> Part<'a> {
    /// A part called `name` in reports.
    pub fn new(kind: PartKind, name: impl Into<Cow<'a, str>>, text: impl Into<TextBytes<'a>>) -> Part<'a> {
        Part { kind, name: name.into(), text: text.into().0 }
    }

    /// Its role.
    pub fn kind(&self) -> PartKind {
        self.kind
    }

    /// Its name in reports: `subject`, `text`, `body/0`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its text, as bytes that need not be UTF-8.
    pub fn text(&self) -> &[u8] {
        &self.text
    }
}

/// Text of a part: made from `&str`, `String`, `&[u8]`, `Vec<u8>` or a `Cow` of them.
#[derive(Clone, Debug)]
pub struct TextBytes<'a>(Cow<'a, [u8]>);

impl<'a> From<&'a str> for TextBytes<'a> {
    fn from(text: &'a str) -> Self {
        TextBytes(Cow::Borrowed(text.as_bytes()))
    }
}

impl<'a> From<&'a String> for TextBytes<'a> {
    fn from(text: &'a String) -> Self {
        TextBytes(Cow::Borrowed(text.as_bytes()))
    }
}

impl From<String> for TextBytes<'_> {
    fn from(text: String) -> Self {
        TextBytes(Cow::Owned(text.into_bytes()))
    }
}

impl<'a> From<&'a [u8]> for TextBytes<'a> {
    fn from(text: &'a [u8]) -> Self {
        TextBytes(Cow::Borrowed(text))
    }
}

impl From<Vec<u8>> for TextBytes<'_> {
    fn from(text: Vec<u8>) -> Self {
        TextBytes(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, [u8]>> for TextBytes<'a> {
    fn from(text: Cow<'a, [u8]>) -> Self {
        TextBytes(text)
    }
}

impl<'a> From<Cow<'a, str>> for TextBytes<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl Region {
    /// Reads a two-letter code in either case; `UK` is taken as `GB`. `None` when it is not two ASCII letters.
    pub fn new(code: &str) -> Option<Region> {
        let &[a, b] = code.as_bytes() else { return None };
        let code = [a.to_ascii_uppercase(), b.to_ascii_uppercase()];
        match &code {
            b"UK" => Some(Region(*b"GB")),
            [b'A'..=b'Z', b'A'..=b'Z'] => Some(Region(code)),
            _ => None,
        }
    }

    /// The code, upper case.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a region is two ASCII letters")
    }
}

impl Channel {
    /// Reads a channel's name as written in records: `email`, `sms`, `chat`, `web`, `call`.
    pub fn from_name(name: &str) -> Option<Channel> {
        Some(match name {
            "email" => Channel::Email,
            "sms" => Channel::Sms,
            "chat" => Channel::Chat,
            "web" => Channel::Web,
            "call" => Channel::Call,
            _ => return None,
        })
    }
}

impl Attestation {
    /// Reads a level as written in records: `A`, `B`, `C`, or `none` for a call that is not signed, in either case.
    pub fn from_name(name: &str) -> Option<Attestation> {
        Some(match name {
            "A" | "a" => Attestation::Full,
            "B" | "b" => Attestation::Partial,
            "C" | "c" => Attestation::Gateway,
            "none" => Attestation::None,
            _ => return None,
        })
    }
}

impl Limit {
    /// The limit's stable name, as in reports.
    pub fn name(self) -> &'static str {
        match self {
            Limit::MaxInput => "max_input",
            Limit::MaxFindings => "max_findings",
            Limit::MaxLinks => "max_links",
            Limit::MaxNumbers => "max_numbers",
            Limit::MaxParts => "max_parts",
            Limit::Nesting => "nesting",
            Limit::Work => "work",
            Limit::HeaderLength => "header_length",
            Limit::Decoding => "decoding",
        }
    }
}
