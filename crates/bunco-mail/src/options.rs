//! How much of a mail is read, and whom it believes.

/// Bounds for reading a mail, and whose word on the sender counts.
///
/// ```
/// let options = bunco_mail::Options::new().max_parts(50).trust_results_of("mx.example.com");
/// let message = bunco_mail::parse_with(b"Subject: Hello\n\nBody", &options);
/// assert!(message.limits().is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    pub(crate) max_parts: usize,
    pub(crate) max_depth: usize,
    pub(crate) max_body: usize,
    pub(crate) max_attachment: usize,
    pub(crate) max_header: usize,
    pub(crate) trusted: Option<String>,
}

impl Default for Options {
    fn default() -> Options {
        Options { max_parts: 1000, max_depth: 32, max_body: 16 << 20, max_attachment: 1 << 20, max_header: 16 << 10, trusted: None }
    }
}

impl Options {
    /// The defaults.
    pub fn new() -> Options {
        Options::default()
    }

    /// MIME parts that are read, containers included; 1000 by default. More note `max_parts`.
    pub fn max_parts(mut self, count: usize) -> Options {
        self.max_parts = count;
        self
    }

    /// Multiparts and attached messages inside one another that are followed; 32 by default. What lies deeper is read as one text
    /// and notes `nesting`.
    pub fn max_depth(mut self, levels: usize) -> Options {
        self.max_depth = levels;
        self
    }

    /// Bytes of one encoded body that are read; 16 MiB by default. A longer one is cut and notes `max_input`.
    pub fn max_body(mut self, bytes: usize) -> Options {
        self.max_body = bytes;
        self
    }

    /// Bytes of one attached text file or invitation, encoded, that are read; 1 MiB by default. A longer one is cut and notes
    /// `max_input`.
    pub fn max_attachment(mut self, bytes: usize) -> Options {
        self.max_attachment = bytes;
        self
    }

    /// Bytes of one header field that are read; 16 KiB by default. A longer field that is needed is cut and notes
    /// `header_length`.
    pub fn max_header(mut self, bytes: usize) -> Options {
        self.max_header = bytes;
        self
    }

    /// Believes the `Authentication-Results` (RFC 8601) that the server of this authserv-id wrote: the sender counts as
    /// authenticated when they say that DMARC passed for the very domain in `From`, as failed when they say that it failed.
    ///
    /// Nobody is believed by default, since anyone can write such a field. Name your own receiving server, and only if it removes
    /// fields of that name from incoming mail, as RFC 8601 section 5 asks.
    pub fn trust_results_of(mut self, authserv_id: impl Into<String>) -> Options {
        self.trusted = Some(authserv_id.into());
        self
    }
}
