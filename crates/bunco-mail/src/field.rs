//! Header fields as they stand: name and raw value, folds included. Nothing is decoded here.

use memchr::memchr;

/// One field of a header.
#[derive(Clone, Copy)]
pub(crate) struct Field<'a> {
    name: &'a [u8],
    /// What follows the colon, with line ends and folds.
    pub(crate) value: &'a [u8],
}

impl Field<'_> {
    /// Whether the field is called `name`, in any case.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// Whether mail has fields of this name. A text that only opens with `Warning:` is not a header.
    pub(crate) fn is_known(&self) -> bool {
        const NAMES: [&str; 17] = [
            "authentication-results",
            "bcc",
            "cc",
            "date",
            "delivered-to",
            "dkim-signature",
            "from",
            "in-reply-to",
            "message-id",
            "mime-version",
            "received",
            "references",
            "reply-to",
            "return-path",
            "sender",
            "subject",
            "to",
        ];
        const FAMILIES: [&str; 5] = ["arc-", "content-", "list-", "resent-", "x-"];
        NAMES.iter().any(|name| self.is(name))
            || FAMILIES.iter().any(|f| self.name.get(..f.len()).is_some_and(|start| start.eq_ignore_ascii_case(f.as_bytes())))
    }
}

/// The fields of the header that begins at a place; once it is exhausted, [`Fields::body`] says where the body begins.
pub(crate) struct Fields<'a, D> {
    bytes: &'a [u8],
    at: usize,
    is_delimiter: D,
    done: bool,
}

impl<'a, D: Fn(&[u8]) -> bool> Fields<'a, D> {
    /// `is_delimiter` says which lines end the part, and with it its header.
    pub(crate) fn new(bytes: &'a [u8], at: usize, is_delimiter: D) -> Self {
        let mut fields = Fields { bytes, at, is_delimiter, done: false };
        let (first, next) = line(bytes, at);
        // The line an mbox puts before each message.
        if first.starts_with(b"From ") || first.starts_with(b">From ") {
            fields.at = next;
        }
        fields
    }

    /// Where the body begins.
    pub(crate) fn body(&self) -> usize {
        self.at
    }
}

impl<'a, D: Fn(&[u8]) -> bool> Iterator for Fields<'a, D> {
    type Item = Field<'a>;

    fn next(&mut self) -> Option<Field<'a>> {
        while !self.done && self.at < self.bytes.len() {
            let (text, mut next) = line(self.bytes, self.at);
            if text.is_empty() {
                self.at = next;
                break;
            }
            if (self.is_delimiter)(text) {
                break;
            }
            let Some(field) = split(text) else {
                // A line that is no field ends the header, unless the header plainly goes on after it. What looks like a delimiter
                // or a tag does not stand inside one.
                if !text.starts_with(b"--") && !text.starts_with(b"<") && is_known_at(self.bytes, next) {
                    self.at = next;
                    continue;
                }
                break;
            };
            while matches!(self.bytes.get(next), Some(b' ' | b'\t')) {
                next = line(self.bytes, next).1;
            }
            let colon = self.at + text.len() - field.value.len();
            self.at = next;
            return Some(Field { name: field.name, value: &self.bytes[colon..next] });
        }
        self.done = true;
        None
    }
}

/// The line at `at` without its end, and where the next one begins.
pub(crate) fn line(bytes: &[u8], at: usize) -> (&[u8], usize) {
    let rest = bytes.get(at..).unwrap_or_default();
    let (mut text, next) = match memchr(b'\n', rest) {
        Some(end) => (&rest[..end], at + end + 1),
        None => (rest, bytes.len()),
    };
    while let [start @ .., b'\r'] = text {
        text = start;
    }
    (text, next)
}

/// Whether the line at `at` is a field that mail has.
pub(crate) fn is_known_at(bytes: &[u8], at: usize) -> bool {
    split(line(bytes, at).0).is_some_and(|field| field.is_known())
}

/// A line as a field: a name of printable ASCII, a colon, a value.
fn split(line: &[u8]) -> Option<Field<'_>> {
    // RFC 5322 allows 998 bytes in a line, most of them for the value.
    let colon = memchr(b':', &line[..line.len().min(200)])?;
    let name = line[..colon].trim_ascii_end();
    let plain = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    plain.then(|| Field { name, value: &line[colon + 1..] })
}
