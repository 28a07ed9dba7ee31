//! The parts of a mail, in order: one pass over its lines, with a stack of open multiparts instead of recursion.

use crate::body::{Kind, Nature};
use crate::field::{self, Fields, line};
use crate::{Options, address, auth, calendar, detect, word};
use bunco::{Channel, Limit, Message, Part, PartKind};
use memchr::memchr;
use std::borrow::Cow;

/// Attached messages in a transfer encoding that are decoded within one another. Each holds a copy, smaller than the one before.
const MAX_ENCODED: usize = 3;

/// Reads a whole mail.
pub(crate) fn message<'a>(bytes: &'a [u8], options: &Options) -> Message<'a> {
    let source = as_lines(bytes);
    let mut walk = Walk {
        options,
        is_recoded: UTF_16.iter().any(|mark| bytes.starts_with(mark)),
        limits: Vec::new(),
        bodies: 0,
        files: 0,
        entities: 0,
    };
    let mut found = Vec::new();
    let check = |header: &[u8]| options.trusted.as_ref().map(|server| auth::check(header, server)).unwrap_or_default();
    let check = match source {
        Cow::Borrowed(bytes) => {
            walk.entities(bytes, 0, &mut found);
            check(bytes)
        }
        Cow::Owned(bytes) => {
            let mut copied = Vec::new();
            walk.entities(&bytes, 0, &mut copied);
            found.extend(copied.into_iter().map(Found::into_owned));
            check(&bytes)
        }
    };
    let mut message = Message::new().with_channel(Channel::Email).with_sender_check(check);
    for Found { kind, name, text } in found {
        message = message.with_part(Part::new(kind, name, text));
    }
    for limit in walk.limits {
        message.note_limit(limit);
    }
    message
}

/// A part that was read. Becoming independent of the mail copies no text that was decoded.
struct Found<'a> {
    kind: PartKind,
    name: Cow<'static, str>,
    text: Cow<'a, [u8]>,
}

impl Found<'_> {
    fn into_owned<'b>(self) -> Found<'b> {
        Found { kind: self.kind, name: self.name, text: Cow::Owned(self.text.into_owned()) }
    }
}

/// The marks a file in UTF-16 begins with.
const UTF_16: [&[u8]; 2] = [b"\xFF\xFE", b"\xFE\xFF"];

/// The mail as lines of bytes: without a mark or empty lines before its header, not in UTF-16, and not with CR alone as line end.
fn as_lines(bytes: &[u8]) -> Cow<'_, [u8]> {
    if UTF_16.iter().any(|mark| bytes.starts_with(mark)) {
        return crate::charset::decode(Cow::Borrowed(bytes), Some("utf-16")).0;
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let trimmed = bytes.trim_ascii_start();
    let bytes = if trimmed.len() < bytes.len() && detect::looks_like_mail(trimmed) { trimmed } else { bytes };
    match memchr(b'\r', bytes) {
        Some(_) if memchr(b'\n', bytes).is_none() => {
            Cow::Owned(bytes.iter().map(|&b| if b == b'\r' { b'\n' } else { b }).collect())
        }
        _ => Cow::Borrowed(bytes),
    }
}

struct Walk<'o> {
    options: &'o Options,
    /// Whether the mail was in UTF-16 as a whole: charsets then speak of what was there before.
    is_recoded: bool,
    limits: Vec<Limit>,
    bodies: usize,
    files: usize,
    entities: usize,
}

/// A multipart whose end has not come.
struct Open {
    boundary: Vec<u8>,
    is_digest: bool,
    /// Attached messages around it.
    messages: usize,
}

/// Where a body ends, and what comes then.
struct Stop {
    body_end: usize,
    next: usize,
    /// The multipart whose delimiter ended it, and whether that was the last one. `None` at the end of the bytes.
    delimiter: Option<(usize, bool)>,
}

/// The fields of one header that are read, as they stand.
#[derive(Default)]
struct Head<'a> {
    subject: Option<&'a [u8]>,
    from: Option<&'a [u8]>,
    reply_to: Option<&'a [u8]>,
    content_type: Option<&'a [u8]>,
    disposition: Option<&'a [u8]>,
    encoding: Option<&'a [u8]>,
    body: usize,
}

impl Walk<'_> {
    /// Reads every entity of `bytes`; `encoded` counts the attached messages that were decoded to get at them.
    fn entities<'a>(&mut self, bytes: &'a [u8], encoded: usize, out: &mut Vec<Found<'a>>) {
        let mut open: Vec<Open> = Vec::new();
        let mut at = 0;
        let mut messages = 0;
        // Whether the entity is a message, whose sender and subject are to be read.
        let mut is_message = true;
        loop {
            if self.entities >= self.options.max_parts {
                return self.limits.push(Limit::MaxParts);
            }
            self.entities += 1;
            let head = self.head(bytes, at, &open);
            let in_digest = open.last().is_some_and(|o| o.is_digest) && !is_message;
            let mut nature = Nature::new(head.content_type, head.disposition, head.encoding, in_digest);
            if self.is_recoded && nature.is_plain() {
                nature.forget_charset();
            }
            if is_message {
                self.introduce(&head, encoded + messages == 0, out);
            }
            self.file_name(&nature, out);
            if *nature.kind() == Kind::Unstated
                && let Some(boundary) = implied_boundary(bytes, head.body)
            {
                nature.set_boundary(boundary);
            }

            let is_deep = open.len() + messages + encoded >= self.options.max_depth;
            match nature.kind() {
                Kind::Message if nature.is_plain() && !is_deep => {
                    (at, is_message) = (head.body, true);
                    messages += 1;
                    continue;
                }
                Kind::Multipart { boundary, is_digest } if !is_deep => {
                    open.push(Open { boundary: boundary.clone().into_bytes(), is_digest: *is_digest, messages });
                }
                Kind::Multipart { .. } | Kind::Message if is_deep => self.limits.push(Limit::Nesting),
                _ => {}
            }
            let opened = matches!(nature.kind(), Kind::Multipart { .. }) && !is_deep;
            let mut stop = seek(bytes, head.body, &open);
            // Text before the first delimiter of a multipart is not shown, unless the delimiter never comes.
            let is_preamble = opened && stop.delimiter.is_some_and(|(level, _)| level + 1 == open.len());
            if !is_preamble {
                self.body(&nature, &bytes[head.body..stop.body_end], encoded, out);
            }
            loop {
                let Some((level, is_last)) = stop.delimiter else { return };
                open.truncate(level + 1);
                messages = open[level].messages;
                if !is_last {
                    break;
                }
                open.truncate(level);
                stop = seek(bytes, stop.next, &open);
            }
            (at, is_message) = (stop.next, false);
        }
    }

    fn head<'a>(&mut self, bytes: &'a [u8], at: usize, open: &[Open]) -> Head<'a> {
        let mut head = Head::default();
        let mut is_header = false;
        let mut fields = Fields::new(bytes, at, |line| delimiter(line, open).is_some());
        for field in fields.by_ref() {
            is_header |= field.is_known();
            let slot = if field.is("subject") {
                &mut head.subject
            } else if field.is("from") {
                &mut head.from
            } else if field.is("reply-to") {
                &mut head.reply_to
            } else if field.is("content-type") {
                &mut head.content_type
            } else if field.is("content-disposition") {
                &mut head.disposition
            } else if field.is("content-transfer-encoding") {
                &mut head.encoding
            } else {
                continue;
            };
            // Of two fields of a name the first is shown.
            if slot.is_none() {
                let value = field.value;
                if value.len() > self.options.max_header {
                    self.limits.push(Limit::HeaderLength);
                }
                *slot = Some(&value[..value.len().min(self.options.max_header)]);
            }
        }
        // A text may open like a header: `Warning: your computer is locked`.
        let starts_blank = line(bytes, at).0.is_empty();
        head.body = if is_header || starts_blank { fields.body() } else { at };
        head
    }

    /// Adds subject and sender: as such for the mail itself, as a text for a message attached to it.
    fn introduce<'a>(&mut self, head: &Head<'a>, is_outer: bool, out: &mut Vec<Found<'a>>) {
        let subject = head.subject.map(word::text).filter(|text| !text.is_empty());
        let from = head.from.map(address::display).filter(|text| !text.is_empty());
        let reply_to = head.reply_to.map(address::display).filter(|text| !text.is_empty());
        let rows = [(PartKind::Subject, "Subject", "subject", subject), (PartKind::From, "From", "from", from)];
        let mut text = String::new();
        for (kind, label, name, value) in rows.into_iter().chain([(PartKind::ReplyTo, "Reply-To", "reply_to", reply_to)]) {
            match value {
                Some(value) if is_outer => out.push(Found { kind, name: name.into(), text: Cow::Owned(value.into_bytes()) }),
                Some(value) => text.push_str(&format!("{label}: {value}\n")),
                None => {}
            }
        }
        if !text.is_empty() {
            self.push(PartKind::Text, Cow::Owned(text.into_bytes()), out);
        }
    }

    fn file_name(&mut self, nature: &Nature, out: &mut Vec<Found<'_>>) {
        if let Some(name) = &nature.file_name {
            let text = Cow::Owned(name.clone().into_bytes());
            out.push(Found { kind: PartKind::FileName, name: format!("attachment/{}", self.files).into(), text });
            self.files += 1;
        }
    }

    /// Adds what a body holds.
    fn body<'a>(&mut self, nature: &Nature, raw: &'a [u8], encoded: usize, out: &mut Vec<Found<'a>>) {
        if *nature.kind() == Kind::Other {
            return;
        }
        let bytes = nature.bytes(raw, self.options, |limit| self.limits.push(limit));
        if *nature.kind() == Kind::Message && !nature.is_plain() {
            if encoded < MAX_ENCODED {
                let mut parts = Vec::new();
                self.entities(&bytes, encoded + 1, &mut parts);
                out.extend(parts.into_iter().map(Found::into_owned));
                return;
            }
            self.limits.push(Limit::Nesting);
        }
        let (kind, text) = nature.text(bytes, |limit| self.limits.push(limit));
        if *nature.kind() == Kind::Calendar {
            let invitation = calendar::read(&text);
            self.push(PartKind::Text, Cow::Owned(invitation.text.into_bytes()), out);
            self.push(PartKind::Html, Cow::Owned(invitation.html.into_bytes()), out);
        } else {
            self.push(kind, text, out);
        }
    }

    fn push<'a>(&mut self, kind: PartKind, text: Cow<'a, [u8]>, out: &mut Vec<Found<'a>>) {
        if !text.trim_ascii().is_empty() {
            out.push(Found { kind, name: format!("body/{}", self.bodies).into(), text });
            self.bodies += 1;
        }
    }
}

/// The first delimiter line of an open multipart, at `from` or after it.
fn seek(bytes: &[u8], from: usize, open: &[Open]) -> Stop {
    let end = Stop { body_end: bytes.len(), next: bytes.len(), delimiter: None };
    if open.is_empty() {
        return end;
    }
    let mut at = from;
    while at < bytes.len() {
        if bytes[at..].starts_with(b"--") {
            let (text, next) = line(bytes, at);
            if let Some(found) = delimiter(text, open) {
                // The line end before a delimiter belongs to it (RFC 2046 section 5.1.1).
                let body = &bytes[from..at];
                let body = body.strip_suffix(b"\n").unwrap_or(body);
                let body = body.strip_suffix(b"\r").unwrap_or(body);
                return Stop { body_end: from + body.len(), next, delimiter: Some(found) };
            }
        }
        at = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |end| at + end + 1);
    }
    end
}

/// The boundary of a multipart whose header does not tell it: the body opens with a delimiter, and the header of a part follows.
fn implied_boundary(bytes: &[u8], at: usize) -> Option<String> {
    let body = &bytes[at..];
    let (first, next) = line(bytes, at + body.len() - body.trim_ascii_start().len());
    let boundary = std::str::from_utf8(first.strip_prefix(b"--")?.trim_ascii_end()).ok()?;
    // RFC 2046 section 5.1.1 allows 70 characters.
    ((1..=70).contains(&boundary.len()) && field::is_known_at(bytes, next)).then(|| boundary.to_string())
}

/// The innermost multipart that a line delimits, and whether it ends it.
fn delimiter(line: &[u8], open: &[Open]) -> Option<(usize, bool)> {
    let text = line.strip_prefix(b"--")?.trim_ascii_end();
    open.iter().enumerate().rev().find_map(|(level, multipart)| match text.strip_prefix(multipart.boundary.as_slice())? {
        b"" => Some((level, false)),
        b"--" => Some((level, true)),
        _ => None,
    })
}
