//! Reads e-mail: bytes in, a [`bunco::Message`] out.
//!
//! Any bytes give a message. What is broken is read as far as it can be, and a bound that was reached is noted in
//! [`Message::limits`]. Time is linear in the input; memory is at most four times the input, and usually far less, since text that
//! needs no decoding is borrowed.
//!
//! ```
//! let mail = b"From: =?utf-8?Q?Pay_Desk?= <desk@shop.example>\nSubject: Your invoice\n\nCall +1 202 555 0137 to cancel.\n";
//! let message = bunco_mail::parse(mail);
//! let parts: Vec<_> = message.parts().iter().map(|p| (p.name(), String::from_utf8_lossy(p.text()))).collect();
//! assert_eq!(parts[0], ("subject", "Your invoice".into()));
//! assert_eq!(parts[1], ("from", "Pay Desk <desk@shop.example>".into()));
//! assert_eq!(parts[2], ("body/0", "Call +1 202 555 0137 to cancel.\n".into()));
//! ```
//!
//! # What becomes a part
//!
//! | in the mail | part |
//! | --- | --- |
//! | `Subject`, `From`, `Reply-To` of the mail itself | `subject`, `from`, `reply_to`: words decoded, addresses as `Name <address>` |
//! | text and HTML, every alternative of it, text files attached | `body/0`, `body/1`, ... in order |
//! | a calendar invitation | `body/N`: its summary, description, place and people as text; its HTML description as another body |
//! | an attached message | `body/N`: its subject and sender as text, for they are not this mail's; its bodies follow |
//! | the name of a file | `attachment/0`, `attachment/1`, ... beside the bodies |
//!
//! Pictures, archives, delivery reports and the text before the first and after the last boundary are not read; empty bodies give
//! no part. Bytes without a header are one text, or HTML where they look like it.
//!
//! # What is decided here rather than by mail-parser
//!
//! The library mail-parser reads MIME parameters and some charsets. Structure, addresses and transfer encodings are read here,
//! because a mail written to deceive needs more than a mail that follows the standard: one stray byte must not leave a base64 text
//! undecoded, a boundary that begins like another must not end its part, ten thousand nested parts must neither fill the stack nor
//! be sought ten thousand times, a letter cut in half between two encoded words is joined again, and a name keeps its spaces.

#![forbid(unsafe_code)]

mod address;
mod auth;
mod body;
mod calendar;
mod charset;
mod detect;
mod field;
mod mbox;
mod options;
mod transfer;
mod walk;
mod word;

pub use bunco::Message;
pub use detect::{looks_like_html, looks_like_mail};
pub use mbox::mbox;
pub use options::Options;

/// Reads a mail with the default [`Options`]. Never fails.
pub fn parse(bytes: &[u8]) -> Message<'_> {
    parse_with(bytes, &Options::default())
}

/// Reads a mail within the bounds of `options`. Never fails; bounds that were reached are noted in the message.
pub fn parse_with<'a>(bytes: &'a [u8], options: &Options) -> Message<'a> {
    walk::message(bytes, options)
}
