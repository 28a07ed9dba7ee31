//! `bunco scan`.

use std::borrow::Cow;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use bunco::{Channel, Engine, Message, Part, PartKind, Report, SenderCheck};
use bunco_share::Sharing;
use serde_json::value::{RawValue, to_raw_value};

use crate::args::{Facts, ScanArgs};
use crate::input::{self, Item};
use crate::lines::{self, Answer, Sum};
use crate::out::{Out, complain};
use crate::progress::Progress;
use crate::records::{self, ScanRecord, Text};
use crate::view::View;
use crate::{clock, engine, pool};

/// Scans what the options name. The exit status.
pub(crate) fn run(args: &ScanArgs, engine: &Engine, out: &mut Out) -> u8 {
    let sharing = args.observables.map(|_| Mutex::new(Sharing::new()));
    let sum = if args.records {
        scan_records(args, engine, sharing.as_ref(), out)
    } else {
        scan_paths(args, engine, sharing.as_ref(), out)
    };
    if let (Some(format), Some(sharing)) = (args.observables, sharing) {
        let sharing = sharing.into_inner().unwrap_or_else(PoisonError::into_inner);
        out.write(&sharing.write(format.into(), clock::now()));
    }
    let reached = args.fail_on.is_some_and(|fail| sum.summary.level() >= fail.0);
    let written = args.batch_summary.as_ref().is_none_or(|path| sum.summary.write(path));
    if sum.trouble || !written { 2 } else { u8::from(reached) }
}

fn scan_records(args: &ScanArgs, engine: &Engine, sharing: Option<&Mutex<Sharing>>, out: &mut Out) -> Sum {
    lines::run(
        args.work,
        out,
        || engine.scanner(),
        |scanner, line| {
            with_record(line, &args.facts, |id, message| {
                let report = scanner.scan(message);
                let text = shared(&report, sharing, || records::with_id(id, &report.to_json()));
                Answer { text, report: Some(report) }
            })
        },
        |line, why| match sharing {
            Some(_) => {
                complain(format_args!("line {line}: {why}"));
                String::new()
            }
            None => records::refusal(line, why),
        },
    )
}

/// Reads a record, and hands its id and message on.
///
/// # Errors
///
/// What is wrong with the record.
pub(crate) fn with_record<T>(
    line: &[u8],
    facts: &Facts,
    scan: impl FnOnce(Option<&RawValue>, &Message<'_>) -> T,
) -> Result<T, String> {
    let mut record: ScanRecord<'_> = records::parse(line)?;
    let raw = record.raw_b64.take().filter(|raw| !raw.0.is_empty()).map(|raw| decode(&raw)).transpose()?;
    let message = match &raw {
        Some(raw) => engine::mail(raw, facts.authenticated_by.as_deref()),
        None => fields(&mut record),
    };
    Ok(scan(record.id, &known(message, &record, facts)))
}

/// A message of a record's five fields; empty ones are as if they were not there.
fn fields<'a>(record: &mut ScanRecord<'a>) -> Message<'a> {
    let parts = [
        (PartKind::Subject, "subject", record.subject.take()),
        (PartKind::From, "from", record.from.take()),
        (PartKind::ReplyTo, "reply_to", record.reply_to.take()),
        (PartKind::Text, "text", record.text.take()),
        (PartKind::Html, "html", record.html.take()),
    ];
    parts.into_iter().fold(Message::new(), |message, (kind, name, text)| match text {
        Some(Text(text)) if !text.is_empty() => message.with_part(Part::new(kind, name, text)),
        _ => message,
    })
}

/// Adds what the record, or else the options, say beside the text.
fn known<'a>(mut message: Message<'a>, record: &'a ScanRecord<'_>, facts: &Facts) -> Message<'a> {
    if let Some(passed) = record.authenticated {
        message = message.with_sender_check(if passed { SenderCheck::Authenticated } else { SenderCheck::Failed });
    }
    if let Some(number) = record.caller_id.as_ref().filter(|number| !number.0.is_empty()) {
        message = message.with_caller_id(number.to_str());
    }
    if let Some(number) = record.own_number.as_ref().filter(|number| !number.0.is_empty()) {
        message = message.with_own_number(number.to_str());
    }
    if let Some(attestation) = record.attestation {
        message = message.with_attestation(attestation);
    }
    if let Some(channel) = record.channel {
        message = message.with_channel(channel);
    }
    if let Some(region) = record.region {
        message = message.with_region(region);
    }
    with_options(message, facts)
}

/// Adds what the options say, where the message does not.
fn with_options<'a>(message: Message<'a>, facts: &Facts) -> Message<'a> {
    let message = match facts.channel {
        Some(channel) if message.channel() == Channel::Unknown => message.with_channel(channel),
        _ => message,
    };
    match facts.region {
        Some(region) if message.region().is_none() => message.with_region(region),
        _ => message,
    }
}

/// Reads base64 with or without padding; white space, as in mails, is passed over.
fn decode(text: &Text<'_>) -> Result<Vec<u8>, String> {
    const BASE64: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
    );
    let letters: Cow<'_, [u8]> = if text.0.iter().any(u8::is_ascii_whitespace) {
        Cow::Owned(text.0.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect())
    } else {
        Cow::Borrowed(&text.0)
    };
    BASE64
        .decode(&letters)
        .map_err(|e| format!("field \"raw_b64\": not base64: {}", e.to_string().to_lowercase().trim_end_matches('.')))
}

/// Keeps the report's observables where they are wanted; else makes its text.
fn shared(report: &Report, sharing: Option<&Mutex<Sharing>>, text: impl FnOnce() -> String) -> String {
    match sharing {
        Some(sharing) => {
            sharing.lock().unwrap_or_else(PoisonError::into_inner).add(report);
            String::new()
        }
        None => text(),
    }
}

/// What one item came to.
struct Outcome {
    result: Result<(String, Report), String>,
    bytes: usize,
}

fn scan_paths(args: &ScanArgs, engine: &Engine, sharing: Option<&Mutex<Sharing>>, out: &mut Out) -> Sum {
    let mut sum = Sum::default();
    let stdin = [PathBuf::from("-")];
    if args.paths.is_empty() && io::stdin().is_terminal() {
        complain("nothing to scan; name a file or a folder, or - for standard input");
        return Sum { trouble: true, ..sum };
    }
    let sources = input::sources(if args.paths.is_empty() { &stdin } else { &args.paths });
    let mut progress = Progress::new(input::total(&sources));
    let view = View { engine, page: out.page(), verbose: args.verbose };
    let work = |scanner: &mut bunco::Scanner<'_>, item: Result<Item, String>| {
        let bytes = item.as_ref().map_or(0, |item| item.bytes.len());
        let result = item.map(|item| {
            with_item(item, &args.facts, |name, message| {
                let report = scanner.scan(message);
                let text = || if args.json { json(name, &report) } else { view.report(name, message, &report) };
                (shared(&report, sharing, text), report)
            })
        });
        Outcome { result, bytes }
    };
    let items = input::items(sources, args.work.max_bytes);
    pool::in_order(
        pool::threads(args.work.threads),
        items,
        || engine.scanner(),
        work,
        |outcome: Outcome| {
            match outcome.result {
                Ok((text, report)) => {
                    progress.print(|| out.write(&text));
                    sum.summary.add(&report);
                }
                Err(why) => {
                    progress.print(|| complain(&why));
                    sum.trouble = true;
                }
            }
            progress.advance(outcome.bytes);
        },
    );
    progress.finish();
    if !args.json && sharing.is_none() {
        out.write(&sum.summary.show(out));
    }
    sum
}

/// Reads what a file holds, and hands its name and message on.
pub(crate) fn with_item<T>(item: Item, facts: &Facts, scan: impl FnOnce(&str, &Message<'_>) -> T) -> T {
    engine::with_message(item, facts.authenticated_by.as_deref(), |name, message| scan(name, &with_options(message, facts)))
}

fn json(name: &str, report: &Report) -> String {
    // A string always becomes JSON.
    let id = to_raw_value(name).ok();
    records::with_id(id.as_deref(), &report.to_json()) + "\n"
}
