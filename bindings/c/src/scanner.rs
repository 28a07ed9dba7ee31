//! Scanners: one thread's way through an engine.

use std::sync::Arc;

use crate::engine::Engine;
use crate::error::{Error, Status};
use crate::ffi::{self, Bound, In, Out};
use crate::message::Message;
use crate::report::Report;

/// An engine with scratch memory, which is reused from message to message. One thread at a time.
pub struct Scanner(Bound);

/// A scanner, the caller's, to be freed with `bunco_scanner_free`; the engine may be freed before it. NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_scanner_new(engine: Option<&Engine>) -> Option<Box<Scanner>> {
    ffi::plain(None, || engine.map(|engine| Box::new(Scanner(Bound::new(Arc::clone(&engine.0))))))
}

/// Scans a message, which stays as it is.
///
/// Scanning cannot fail: any bytes get a report, and limits that were reached are named in it. Time is linear in the message;
/// nothing is read or written but memory. `*report` is the caller's, to be freed with `bunco_report_free`; NULL after an error.
/// `error` may be NULL, as with `bunco_engine_new`. One thread at a time for a scanner and for a message.
///
/// Returns `BUNCO_NULL_POINTER` when scanner, message or report is NULL.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_scanner_scan(
    scanner: Option<&mut Scanner>,
    message: Option<&Message>,
    report: Out<Report>,
    error: Out<Error>,
) -> Status {
    scan(scanner, report, error, |scanner| {
        let shared = Arc::clone(&scanner.shared);
        let message = message.ok_or(Status::NullPointer)?;
        Ok(scanner.scan(&message.read(&shared.mail), message.numbers.as_ref()))
    })
}

/// Scans plain text of `length` bytes, which need not be UTF-8 and may hold NUL; spans count these bytes, in the part `text`.
/// Otherwise like `bunco_scanner_scan`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_scanner_scan_text(
    scanner: Option<&mut Scanner>,
    text: In,
    length: usize,
    report: Out<Report>,
    error: Out<Error>,
) -> Status {
    scan(scanner, report, error, |scanner| Ok(scanner.scan(&bunco::Message::from_text(text.bytes(length)?), None)))
}

/// Scans HTML source of `length` bytes; spans count these bytes, in the part `html`. Otherwise like `bunco_scanner_scan`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_scanner_scan_html(
    scanner: Option<&mut Scanner>,
    source: In,
    length: usize,
    report: Out<Report>,
    error: Out<Error>,
) -> Status {
    scan(scanner, report, error, |scanner| Ok(scanner.scan(&bunco::Message::from_html(source.bytes(length)?), None)))
}

/// Scans a whole mail (RFC 5322) of `length` bytes. Spans count bytes of the decoded parts `subject`, `from`, `reply_to`,
/// `body/0`, ... Otherwise like `bunco_scanner_scan`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_scanner_scan_mail(
    scanner: Option<&mut Scanner>,
    mail: In,
    length: usize,
    report: Out<Report>,
    error: Out<Error>,
) -> Status {
    scan(scanner, report, error, |scanner| {
        let shared = Arc::clone(&scanner.shared);
        Ok(scanner.scan(&bunco_mail::parse_with(mail.bytes(length)?, &shared.mail), None))
    })
}

/// Frees a scanner; NULL is allowed. Its reports live on.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_scanner_free(scanner: Option<Box<Scanner>>) {
    ffi::free(scanner);
}

fn scan(
    scanner: Option<&mut Scanner>,
    report: Out<Report>,
    error: Out<Error>,
    work: impl FnOnce(&mut Bound) -> Result<bunco::Report, Error>,
) -> Status {
    let Some(Scanner(scanner)) = scanner else {
        return ffi::make(report, error, || Err(Status::NullPointer.into()));
    };
    ffi::make(report, error, || work(scanner).map(Report::new))
}
