//! Single checks: a host name, the telephone numbers of a text.

use std::ffi::c_char;

use bunco::Region;
use serde_json::{Value, json};

use crate::engine::{Engine, region};
use crate::error::{Error, Status};
use crate::ffi::{self, In, Out, OutLength};
use crate::message::{self, Field};

/// A text that the library made. Never changes; any thread.
pub struct Text {
    /// With a NUL at its end, and maybe within.
    bytes: Vec<u8>,
}

/// Judges a host name, or the host of a URL, of `length` bytes: whose it is, or whose it pretends to be. Nothing is looked up.
///
/// `*json` gets what `bunco domain --json` prints: `verdict` is `official`, `lookalike` (enough to act on alone), `resembles`,
/// `nothing_found` or `invalid`. It is the caller's, to be freed with `bunco_text_free`; NULL after an error. `error` may be NULL, as
/// with `bunco_engine_new`. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_check_domain(
    engine: Option<&Engine>,
    name: In,
    length: usize,
    json: Out<Text>,
    error: Out<Error>,
) -> Status {
    ffi::make(json, error, || {
        let hosts = engine.ok_or(Status::NullPointer)?.0.engine.hosts();
        Ok(Text::of(&hosts.check(&String::from_utf8_lossy(name.bytes(length)?)).to_json()))
    })
}

/// Finds the telephone numbers of a text of `length` bytes, and judges whose they are. `field` is `BUNCO_FIELD_TEXT` or
/// `BUNCO_FIELD_HTML`. `country`, such as `"US"`, says in whose format national numbers are read; NULL for none. `brand` is the id of
/// the brand that they are offered in the name of, where the text does not say; NULL for none.
///
/// `*json` gets what `bunco phone --json` prints: `{"numbers": [...]}`, spans in bytes of the text. Bytes that are not UTF-8 are
/// taken as U+FFFD first, and spans then count the three bytes of that. Ownership, errors and threads as with
/// `bunco_engine_check_domain`; the first check of an engine takes some milliseconds more.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_check_phones(
    engine: Option<&Engine>,
    field: i32,
    text: In,
    length: usize,
    country: In,
    brand: In,
    json: Out<Text>,
    error: Out<Error>,
) -> Status {
    ffi::make(json, error, || {
        let book = engine.ok_or(Status::NullPointer)?.0.book();
        let text = String::from_utf8_lossy(text.bytes(length)?);
        let regions = regions(&country)?;
        let brand = brand.text();
        let found = match field {
            f if f == Field::Text as i32 => book.check_claimed(&text, &regions, brand.as_deref()),
            f if f == Field::Html as i32 => book.check_html(&text, &regions, brand.as_deref()),
            _ => return Err(Error::new(Status::InvalidArgument, "field is BUNCO_FIELD_TEXT or BUNCO_FIELD_HTML")),
        };
        Ok(Text::of(&json!({"numbers": found.iter().map(|number| number.to_json()).collect::<Vec<_>>()})))
    })
}

/// Says what is odd about the number that a call or text message shows, a string. `own` is the reader's number and `country` the
/// reader's country, such as `"US"`; NULL for what is not known. `attestation` is a `bunco_attestation`.
///
/// `*json` gets an object: `e164` (null where it is no number), `verdict` (`plain`, which proves nothing, `self`, `unallocated`,
/// `spoof_risk`, `listed` or `neighbour`), `brand` (whose published number it is, or null), `score` from 0 to 1, and `why`.
/// Ownership, errors and threads as with `bunco_engine_check_phones`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_engine_check_caller(
    engine: Option<&Engine>,
    shown: In,
    own: In,
    country: In,
    attestation: i32,
    json: Out<Text>,
    error: Out<Error>,
) -> Status {
    ffi::make(json, error, || {
        let book = engine.ok_or(Status::NullPointer)?.0.book();
        let shown = shown.text().ok_or(Status::NullPointer)?;
        let attestation = message::attestation(attestation)
            .map_err(|status| Error::new(status, "attestation is one of BUNCO_ATTESTATION_..."))?;
        Ok(Text::of(&book.check_caller(&shown, own.text().as_deref(), &regions(&country)?, attestation).to_json()))
    })
}

fn regions(country: &In) -> Result<Vec<Region>, Error> {
    Ok(country.text().map(|code| region(&code)).transpose()?.into_iter().collect())
}

/// The text, with a NUL at its end; `*length`, when not NULL, gets its bytes without that. Borrowed from `text`; NULL for NULL. Any
/// thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_text_data(text: Option<&Text>, length: OutLength) -> *const c_char {
    length.set(text.map_or(0, |text| text.bytes.len() - 1));
    text.map_or(std::ptr::null(), |text| text.bytes.as_ptr().cast())
}

/// Frees a text; NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_text_free(text: Option<Box<Text>>) {
    ffi::free(text);
}

impl Text {
    fn of(json: &Value) -> Text {
        Text::new(json.to_string().as_bytes())
    }

    pub(crate) fn new(bytes: &[u8]) -> Text {
        Text { bytes: [bytes, &[0]].concat() }
    }
}
