//! One body: what it is, and its bytes as text.

use crate::{Options, charset, detect, transfer, word};
use bunco::{Limit, PartKind};
use mail_parser::{ContentType, HeaderValue, parsers::MessageStream};
use std::borrow::Cow;

/// What a MIME part says of itself.
pub(crate) struct Nature {
    kind: Kind,
    charset: Option<String>,
    encoding: Encoding,
    is_attached: bool,
    /// The name of the file, where it has one.
    pub(crate) file_name: Option<String>,
}

/// What a part is to its reader.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Several parts between lines of this boundary; in a digest they are messages.
    Multipart {
        boundary: String,
        is_digest: bool,
    },
    /// A whole message.
    Message,
    Text,
    Html,
    Calendar,
    /// Text or HTML: it does not say, so its beginning decides.
    Unstated,
    /// Nothing to read.
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    None,
    Base64,
    QuotedPrintable,
}

impl Nature {
    /// Reads the raw values of `Content-Type`, `Content-Disposition` and `Content-Transfer-Encoding`.
    pub(crate) fn new(content_type: Option<&[u8]>, disposition: Option<&[u8]>, encoding: Option<&[u8]>, in_digest: bool) -> Nature {
        let stated = content_type.and_then(parameters);
        let disposition = disposition.and_then(parameters);
        let attribute = |of: &Option<ContentType<'_>>, name| {
            of.as_ref()?.attribute(name).map(str::trim).filter(|value| !value.is_empty()).map(str::to_string)
        };
        let file_name = attribute(&disposition, "filename").or_else(|| attribute(&stated, "name"));
        let kind = match &stated {
            None if in_digest => Kind::Message,
            None => Kind::Unstated,
            Some(stated) => kind(stated, file_name.as_deref()),
        };
        Nature {
            kind,
            charset: attribute(&stated, "charset"),
            encoding: encoding.map_or(Encoding::None, transfer_encoding),
            is_attached: disposition.is_some_and(|d| d.c_type.eq_ignore_ascii_case("attachment")),
            file_name,
        }
    }

    pub(crate) fn kind(&self) -> &Kind {
        &self.kind
    }

    /// Makes its charset unknown.
    pub(crate) fn forget_charset(&mut self) {
        self.charset = None;
    }

    /// Makes the part a multipart whose boundary was found in its body.
    pub(crate) fn set_boundary(&mut self, boundary: String) {
        self.kind = Kind::Multipart { boundary, is_digest: false };
    }

    /// Whether the bytes stand in the mail as they are.
    pub(crate) fn is_plain(&self) -> bool {
        self.encoding == Encoding::None
    }

    /// The bytes of a body without their transfer encoding, within the bounds of `options`.
    pub(crate) fn bytes<'a>(&self, raw: &'a [u8], options: &Options, mut note: impl FnMut(Limit)) -> Cow<'a, [u8]> {
        let bound = if self.is_attached || self.kind == Kind::Calendar {
            options.max_attachment.min(options.max_body)
        } else {
            options.max_body
        };
        if raw.len() > bound {
            note(Limit::MaxInput);
        }
        let raw = &raw[..raw.len().min(bound)];
        match self.encoding {
            Encoding::None => Cow::Borrowed(raw),
            Encoding::QuotedPrintable => transfer::quoted_printable(raw),
            Encoding::Base64 => {
                let (bytes, whole) = transfer::base64(raw);
                if !whole {
                    note(Limit::Decoding);
                }
                bytes
            }
        }
    }

    /// Decoded bytes as text, and the role that text plays.
    pub(crate) fn text<'a>(&self, bytes: Cow<'a, [u8]>, mut note: impl FnMut(Limit)) -> (PartKind, Cow<'a, [u8]>) {
        let role = match self.kind {
            Kind::Html => PartKind::Html,
            // Or it cannot be what it says: a multipart without its boundary.
            Kind::Unstated | Kind::Multipart { .. } | Kind::Message if detect::looks_like_html(&bytes) => PartKind::Html,
            _ => PartKind::Text,
        };
        let stated = self.charset.as_deref().filter(|label| !charset::says_nothing(label));
        let in_html = match (stated, role) {
            (None, PartKind::Html) if std::str::from_utf8(&bytes).is_err() => charset::in_html(&bytes),
            _ => None,
        };
        let (text, whole) = charset::decode(bytes, stated.or(in_html.as_deref()));
        if !whole {
            note(Limit::Decoding);
        }
        (role, text)
    }
}

/// Parses a value with parameters (RFC 2045 section 5.1, RFC 2231). `None` when it names no type.
fn parameters(raw: &[u8]) -> Option<ContentType<'static>> {
    let text = word::structured(raw);
    match MessageStream::new(text.as_bytes()).parse_content_type().into_owned() {
        HeaderValue::ContentType(value) => Some(value),
        _ => None,
    }
}

fn transfer_encoding(raw: &[u8]) -> Encoding {
    let text = word::text(raw);
    // A comment may follow, quotes may stand around it.
    let name = text.split([' ', '\t', ';', '(']).next().unwrap_or_default();
    match name.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_ascii_lowercase().as_str() {
        "base64" => Encoding::Base64,
        "quoted-printable" => Encoding::QuotedPrintable,
        _ => Encoding::None,
    }
}

fn kind(stated: &ContentType<'_>, file_name: Option<&str>) -> Kind {
    let extension = file_name.and_then(|name| name.rsplit_once('.')).map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
    match (stated.c_type.as_ref(), stated.subtype().unwrap_or_default()) {
        ("multipart", subtype) => match stated.attribute("boundary").map(str::trim_end).filter(|b| !b.is_empty()) {
            Some(boundary) => Kind::Multipart { boundary: boundary.to_string(), is_digest: subtype == "digest" },
            None => Kind::Unstated,
        },
        ("message", "rfc822" | "global" | "news") => Kind::Message,
        ("text", "html" | "x-amp-html" | "watch-html") | ("application", "xhtml+xml") => Kind::Html,
        ("text", "calendar") | ("application", "ics") => Kind::Calendar,
        // The headers of a message that was returned, and what no reader is shown.
        ("text", "rfc822-headers" | "css" | "javascript" | "rtf") => Kind::Other,
        ("text", _) => match extension.as_str() {
            "htm" | "html" | "shtml" | "xhtml" => Kind::Html,
            "ics" => Kind::Calendar,
            _ => Kind::Text,
        },
        // Files are opened by their ending, whatever type they were sent as.
        ("application", _) => match extension.as_str() {
            "htm" | "html" | "shtml" | "xhtml" => Kind::Html,
            "ics" => Kind::Calendar,
            "eml" => Kind::Message,
            "txt" => Kind::Text,
            _ => Kind::Other,
        },
        ("image" | "audio" | "video" | "font" | "model" | "message", _) => Kind::Other,
        // Not a type at all, such as `html` alone.
        _ => Kind::Unstated,
    }
}
