//! Messages, put together from what the caller has.

use bunco::phone::NumberLists;
use bunco::{Allow, Attestation, Channel, Part, PartKind, Region, SenderCheck};

use crate::check::Text;
use crate::engine::Engine;
use crate::error::{Error, Status};
use crate::ffi::{self, In, Out};
use crate::numbers::Numbers;

/// A message that is being put together. Holds copies of what it is given. One thread at a time.
#[derive(Default)]
pub struct Message {
    mail: Vec<u8>,
    parts: Vec<(PartKind, &'static str, Vec<u8>)>,
    channel: Option<Channel>,
    region: Option<Region>,
    sender: Option<SenderCheck>,
    caller_id: Option<String>,
    own_number: Option<String>,
    attestation: Option<Attestation>,
    allowed: Allowed,
    pub(crate) numbers: Option<NumberLists>,
}

/// What is allowed in a message: words of each kind.
#[derive(Default)]
struct Allowed {
    senders: Vec<String>,
    hosts: Vec<String>,
    indicators: Vec<String>,
}

/// The role of a text in a message. In reports the part has the name in brackets.
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum Field {
    /// The subject or title (`subject`).
    Subject = 1,
    /// The sender as shown, `Name <address>` (`from`).
    From = 2,
    /// The address for answers, written like the sender (`reply_to`).
    ReplyTo = 3,
    /// Plain text (`text`).
    Text = 4,
    /// HTML source (`html`).
    Html = 5,
    /// The name of an attached file (`attachment`).
    FileName = 6,
}

/// How a message reached its reader.
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum Way {
    /// Not known.
    Unknown = 0,
    /// E-mail.
    Email = 1,
    /// A text message.
    Sms = 2,
    /// A chat.
    Chat = 3,
    /// A web page or pop-up.
    Web = 4,
    /// The transcript of a call or voicemail.
    Call = 5,
}

/// What is known of the sender from outside the text.
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum Sender {
    /// Nothing.
    Unknown = 0,
    /// The domain of the sender's address passed DMARC.
    Authenticated = 1,
    /// The domain of the sender's address failed DMARC.
    Failed = 2,
}

/// How far the caller's network vouches for the number that a call shows (STIR/SHAKEN).
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum Vouched {
    /// Not known.
    Unknown = 0,
    /// A: the network knows the caller and the number.
    Full = 1,
    /// B: the network knows the caller.
    Partial = 2,
    /// C: the call came in from elsewhere.
    Gateway = 3,
    /// Not signed, or the signature is broken.
    None = 4,
}

/// A level of [`Vouched`] by its number.
pub(crate) fn attestation(level: i32) -> Result<Attestation, Status> {
    Ok(match level {
        l if l == Vouched::Unknown as i32 => Attestation::Unknown,
        l if l == Vouched::Full as i32 => Attestation::Full,
        l if l == Vouched::Partial as i32 => Attestation::Partial,
        l if l == Vouched::Gateway as i32 => Attestation::Gateway,
        l if l == Vouched::None as i32 => Attestation::None,
        _ => return Err(Status::InvalidArgument),
    })
}

impl Message {
    /// The message as the library takes it.
    pub(crate) fn read<'a>(&'a self, mail: &bunco_mail::Options) -> bunco::Message<'a> {
        let mut message = if self.mail.is_empty() { bunco::Message::new() } else { bunco_mail::parse_with(&self.mail, mail) };
        for (kind, name, text) in &self.parts {
            message = message.with_part(Part::new(*kind, *name, text.as_slice()));
        }
        message = self.channel.into_iter().fold(message, bunco::Message::with_channel);
        message = self.region.into_iter().fold(message, bunco::Message::with_region);
        message = self.sender.into_iter().fold(message, bunco::Message::with_sender_check);
        message = self.attestation.into_iter().fold(message, bunco::Message::with_attestation);
        let Allowed { senders, hosts, indicators } = &self.allowed;
        if [senders, hosts, indicators].iter().any(|words| !words.is_empty()) {
            message = message.with_allowed(Allow::new().senders(senders).hosts(hosts).indicators(indicators));
        }
        message = self.own_number.iter().fold(message, |message, number| message.with_own_number(number.as_str()));
        self.caller_id.iter().fold(message, |message, number| message.with_caller_id(number.as_str()))
    }
}

/// An empty message, the caller's, to be freed with `bunco_message_free`. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_new() -> Option<Box<Message>> {
    Some(Box::default())
}

/// Adds a text in the role `field`, a `bunco_field`. `text` is `length` bytes, which need not be UTF-8 and may hold NUL; NULL is
/// allowed when the length is 0. Parts are read in the order in which they are added.
///
/// Returns `BUNCO_INVALID_ARGUMENT` for another role.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_add(message: Option<&mut Message>, field: i32, text: In, length: usize) -> Status {
    ffi::run(|| {
        let message = message.ok_or(Status::NullPointer)?;
        let (kind, name) = match field {
            f if f == Field::Subject as i32 => (PartKind::Subject, "subject"),
            f if f == Field::From as i32 => (PartKind::From, "from"),
            f if f == Field::ReplyTo as i32 => (PartKind::ReplyTo, "reply_to"),
            f if f == Field::Text as i32 => (PartKind::Text, "text"),
            f if f == Field::Html as i32 => (PartKind::Html, "html"),
            f if f == Field::FileName as i32 => (PartKind::FileName, "attachment"),
            _ => return Err(Status::InvalidArgument),
        };
        message.parts.push((kind, name, text.bytes(length)?.to_vec()));
        Ok(())
    })
}

/// Appends `length` bytes of a whole mail (RFC 5322), as they come: how they are cut makes no difference. Its parts (`subject`,
/// `from`, `reply_to`, `body/0`, ...) are read before those that are added. NULL is allowed when the length is 0.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_append_mail(message: Option<&mut Message>, bytes: In, length: usize) -> Status {
    ffi::run(|| {
        message.ok_or(Status::NullPointer)?.mail.extend_from_slice(bytes.bytes(length)?);
        Ok(())
    })
}

/// Says how the message came: a `bunco_channel`. Returns `BUNCO_INVALID_ARGUMENT` for another number.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_set_channel(message: Option<&mut Message>, channel: i32) -> Status {
    ffi::run(|| {
        message.ok_or(Status::NullPointer)?.channel = Some(match channel {
            c if c == Way::Unknown as i32 => Channel::Unknown,
            c if c == Way::Email as i32 => Channel::Email,
            c if c == Way::Sms as i32 => Channel::Sms,
            c if c == Way::Chat as i32 => Channel::Chat,
            c if c == Way::Web as i32 => Channel::Web,
            c if c == Way::Call as i32 => Channel::Call,
            _ => return Err(Status::InvalidArgument),
        });
        Ok(())
    })
}

/// Says in which country the reader is, by its ISO 3166 code such as `"US"`; NULL takes that back. National telephone numbers are
/// read in its format, and advice names its authorities. Returns `BUNCO_INVALID_ARGUMENT` for what is not two letters.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_set_region(message: Option<&mut Message>, code: In) -> Status {
    ffi::run(|| {
        let message = message.ok_or(Status::NullPointer)?;
        let code = code.text();
        message.region = code.map(|code| Region::new(&code).ok_or(Status::InvalidArgument)).transpose()?;
        Ok(())
    })
}

/// Says what is known of the sender: a `bunco_sender`. Counts before what a mail's own `Authentication-Results` say. Returns
/// `BUNCO_INVALID_ARGUMENT` for another number.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_set_sender(message: Option<&mut Message>, sender: i32) -> Status {
    ffi::run(|| {
        message.ok_or(Status::NullPointer)?.sender = Some(match sender {
            s if s == Sender::Unknown as i32 => SenderCheck::Unknown,
            s if s == Sender::Authenticated as i32 => SenderCheck::Authenticated,
            s if s == Sender::Failed as i32 => SenderCheck::Failed,
            _ => return Err(Status::InvalidArgument),
        });
        Ok(())
    })
}

/// Says which number a call or text message showed as its origin; NULL takes that back. Anyone can show any number, so it never
/// speaks for the caller; findings in it have the part `caller_id`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_set_caller_id(message: Option<&mut Message>, number: In) -> Status {
    ffi::run(|| {
        message.ok_or(Status::NullPointer)?.caller_id = number.text().map(|number| number.into_owned());
        Ok(())
    })
}

/// Says which number is the reader's own; NULL takes that back. Calls that show it, or a number next to it, are mostly forged.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_set_own_number(message: Option<&mut Message>, number: In) -> Status {
    ffi::run(|| {
        message.ok_or(Status::NullPointer)?.own_number = number.text().map(|number| number.into_owned());
        Ok(())
    })
}

/// Says how far a network vouches for the number that the call shows: a `bunco_attestation`. Returns `BUNCO_INVALID_ARGUMENT` for
/// another number.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_set_attestation(message: Option<&mut Message>, level: i32) -> Status {
    ffi::run(|| {
        message.ok_or(Status::NullPointer)?.attestation = Some(attestation(level)?);
        Ok(())
    })
}

/// Trusts senders in this message, such as those its reader knows, beside those of the engine's options: addresses, or domains with
/// what lies below them, with spaces or line ends between them. They come to those of earlier calls; NULL takes all of these back.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_allow_senders(message: Option<&mut Message>, senders: In) -> Status {
    allow(message, senders, |allowed| &mut allowed.senders)
}

/// Takes hosts, with what lies below them, as known and honest in this message. Otherwise like `bunco_message_allow_senders`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_allow_hosts(message: Option<&mut Message>, hosts: In) -> Status {
    allow(message, hosts, |allowed| &mut allowed.hosts)
}

/// Leaves indicators, by their ids, out of the report of this message; ids that the engine does not have do nothing. Otherwise like
/// `bunco_message_allow_senders`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_allow_indicators(message: Option<&mut Message>, ids: In) -> Status {
    allow(message, ids, |allowed| &mut allowed.indicators)
}

fn allow(message: Option<&mut Message>, words: In, kind: fn(&mut Allowed) -> &mut Vec<String>) -> Status {
    ffi::run(|| {
        let known = kind(&mut message.ok_or(Status::NullPointer)?.allowed);
        match words.text() {
            Some(words) => known.extend(words.split_whitespace().map(str::to_owned)),
            None => known.clear(),
        }
        Ok(())
    })
}

/// Lists of telephone numbers for this message, such as those of its reader, beside those of the engine's options; NULL takes that
/// back. `numbers` is not needed any more afterwards: the message shares its lists, and copies nothing.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_set_numbers(message: Option<&mut Message>, numbers: Option<&Numbers>) -> Status {
    ffi::run(|| {
        message.ok_or(Status::NullPointer)?.numbers = numbers.map(|numbers| numbers.lists.clone());
        Ok(())
    })
}

/// What is known of the sender, a `bunco_sender`: what was set, else what the mail's own `Authentication-Results` say, where they are
/// of the server that the engine's options name. `BUNCO_SENDER_UNKNOWN` for NULL. Any thread, while nobody changes the message.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_sender(message: Option<&Message>, engine: Option<&Engine>) -> Sender {
    ffi::plain(Sender::Unknown, || match message.zip(engine).map(|(message, engine)| message.read(&engine.0.mail).sender_check()) {
        Some(SenderCheck::Authenticated) => Sender::Authenticated,
        Some(SenderCheck::Failed) => Sender::Failed,
        _ => Sender::Unknown,
    })
}

/// The text of a part as findings count in it, such as the decoded `body/0` of a mail: what stands around a span. `name` is what
/// `bunco_finding_part` says.
///
/// `*text` gets the part's bytes, which need not be UTF-8 and may hold NUL; it is the caller's, to be freed with `bunco_text_free`;
/// NULL after an error. A mail is read for it once more. `error` may be NULL, as with `bunco_engine_new`. Any thread, while nobody
/// changes the message.
///
/// Returns `BUNCO_INVALID_ARGUMENT` for a name that no part has.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_part(message: Option<&Message>, name: In, text: Out<Text>, error: Out<Error>) -> Status {
    ffi::make(text, error, || {
        let message = message.ok_or(Status::NullPointer)?.read(&bunco_mail::Options::new());
        let name = name.text().ok_or(Status::NullPointer)?;
        let caller = message.caller_id().map(str::as_bytes).filter(|_| name == "caller_id");
        let part = message.parts().iter().find(|part| part.name() == name).map(Part::text);
        let names = || message.parts().iter().map(Part::name).collect::<Vec<_>>().join(", ");
        let none = || Error::new(Status::InvalidArgument, format!("there is no part \"{name}\"; there are: {}", names()));
        caller.or(part).map(Text::new).ok_or_else(none)
    })
}

/// Empties a message for the next one; its memory is kept. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_clear(message: Option<&mut Message>) {
    if let Some(message) = message {
        let mut mail = std::mem::take(&mut message.mail);
        mail.clear();
        *message = Message { mail, ..Message::default() };
    }
}

/// Frees a message; NULL is allowed. Reports of it live on.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_message_free(message: Option<Box<Message>>) {
    ffi::free(message);
}
