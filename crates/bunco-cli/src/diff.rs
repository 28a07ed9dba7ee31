//! `bunco pack diff`: which messages change level between two packs, and the findings that came and went.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;

use bunco::{Engine, Finding, Level, Report, Scanner, Span};
use serde_json::{Value, json};

use crate::args::{DiffArgs, Facts};
use crate::input::{self, Item, Source};
use crate::layout::{Look, Piece, Sheet};
use crate::out::{Out, Page, complain, reason};
use crate::packs;
use crate::progress::Progress;
use crate::{engine, pool, scan};

/// The name of the pack that is in the program.
const BUILTIN: &str = "builtin";

/// Scans every message with both packs. 2 when something could not be read, otherwise 0.
///
/// # Errors
///
/// Every mistake of a pack, by file and line.
pub(crate) fn run(args: &DiffArgs, out: &mut Out) -> Result<u8, Vec<String>> {
    let engines = [engine_of(&args.a, args.alone)?, engine_of(&args.b, args.alone)?];
    let sources = input::sources(&args.paths);
    let mut progress = Progress::new(input::total(&sources));
    let mut sum = Sum::default();
    let work = |scanners: &mut [Scanner<'_>; 2], message: Next| {
        let bytes = pool::Job::bytes(&message);
        (message.and_then(|message| message.compare(scanners, &args.facts)), bytes)
    };
    pool::in_order(
        pool::threads(args.work.threads),
        messages(sources, args.work.max_bytes),
        || [engines[0].scanner(), engines[1].scanner()],
        work,
        |(compared, bytes): (Result<Compared, String>, usize)| {
            match compared {
                Ok(compared) => {
                    sum.count(&compared);
                    if compared.is_shown(args.all) {
                        let text = if args.json { compared.json().to_string() + "\n" } else { compared.page(out.page()) };
                        progress.print(|| out.write(&text));
                    }
                }
                Err(why) => {
                    progress.print(|| complain(&why));
                    sum.errors += 1;
                }
            }
            progress.advance(bytes);
        },
    );
    progress.finish();
    out.write(&if args.json { sum.json().to_string() + "\n" } else { sum.line() });
    Ok(if sum.errors > 0 { 2 } else { 0 })
}

/// The engine of a pack: `builtin`, or a folder or compiled pack, on top of what is built in unless it stands alone.
fn engine_of(name: &str, alone: bool) -> Result<Engine, Vec<String>> {
    let paths = if name == BUILTIN { Vec::new() } else { vec![PathBuf::from(name)] };
    engine::build(packs::from_paths(name == BUILTIN || !alone, &paths)?)
}

/// A message to compare.
enum Message {
    Item(Item),
    /// A line of a file of records.
    Record {
        name: String,
        line: Vec<u8>,
    },
}

type Next = Result<Message, String>;

impl pool::Job for Next {
    fn bytes(&self) -> usize {
        match self {
            Ok(Message::Item(item)) => item.bytes.len(),
            Ok(Message::Record { line, .. }) => line.len(),
            Err(_) => 0,
        }
    }
}

/// The messages of all sources, in order; files that end in `.jsonl` hold a record a line.
fn messages(sources: Vec<Source>, longest: u64) -> impl Iterator<Item = Next> + Send {
    sources.into_iter().flat_map(move |source| -> Box<dyn Iterator<Item = Next> + Send> {
        match &source {
            Source::File { path, .. } if path.extension().is_some_and(|ending| ending == "jsonl" || ending == "ndjson") => {
                match File::open(path) {
                    Ok(file) => Box::new(records(path.display().to_string(), file, longest)),
                    Err(e) => Box::new(std::iter::once(Err(input::cannot_read(path, &e)))),
                }
            }
            _ => Box::new(input::items(vec![source], longest).map(|item| item.map(Message::Item))),
        }
    })
}

fn records(path: String, file: File, longest: u64) -> impl Iterator<Item = Next> + Send {
    let mut reader = BufReader::new(file);
    let (mut number, mut ended) = (0, false);
    std::iter::from_fn(move || {
        while !ended {
            number += 1;
            let name = format!("{path}:{number}");
            let mut line = Vec::new();
            match reader.by_ref().take(longest.saturating_add(1)).read_until(b'\n', &mut line) {
                Ok(0) => return None,
                Ok(_) if line.len() as u64 > longest => {
                    ended = true;
                    return Some(Err(format!("{name}: the line is longer than {longest} bytes; see --max-bytes")));
                }
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => return Some(Ok(Message::Record { name, line })),
                Err(e) => {
                    ended = true;
                    return Some(Err(format!("cannot read {path}: {}", reason(&io::Error::from(e.kind())))));
                }
            }
        }
        None
    })
}

/// One message under both packs.
struct Compared {
    name: String,
    before: Outcome,
    after: Outcome,
    /// Findings that only the first pack gives.
    went: Vec<Seen>,
    /// Findings that only the second pack gives.
    came: Vec<Seen>,
}

#[derive(Clone, Copy)]
struct Outcome {
    level: Level,
    score: f64,
}

/// What makes a finding the same under both packs, and the words of it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    indicator: String,
    part: String,
    span: Span,
    strength: String,
    phrase: Option<String>,
    quote: String,
}

impl Message {
    fn compare(self, scanners: &mut [Scanner<'_>; 2], facts: &Facts) -> Result<Compared, String> {
        match self {
            Message::Item(item) => {
                Ok(scan::with_item(item, facts, |name, message| Compared::new(name, scanners.each_mut().map(|s| s.scan(message)))))
            }
            Message::Record { name, line } => scan::with_record(&line, facts, |id, message| {
                let id = id.and_then(|id| serde_json::from_str::<String>(id.get()).ok()).unwrap_or_default();
                let name = if id.is_empty() { name.clone() } else { format!("{name} {id}") };
                Compared::new(&name, scanners.each_mut().map(|s| s.scan(message)))
            })
            .map_err(|why| format!("{name}: {why}")),
        }
    }
}

impl Compared {
    fn new(name: &str, reports: [Report; 2]) -> Compared {
        let [before, after] = [&reports[0], &reports[1]].map(|report| Outcome { level: report.level(), score: report.score() });
        let [mut went, mut came] = [&reports[0], &reports[1]].map(|report| {
            let mut seen: Vec<Seen> = report.findings().iter().map(Seen::new).collect();
            seen.sort();
            seen.dedup();
            seen
        });
        let kept: Vec<bool> = came.iter().map(|seen| went.binary_search(seen).is_ok()).collect();
        went.retain(|seen| came.binary_search(seen).is_err());
        let mut kept = kept.into_iter();
        came.retain(|_| !kept.next().unwrap_or(false));
        Compared { name: name.to_owned(), before, after, went, came }
    }

    fn changes_level(&self) -> bool {
        self.before.level != self.after.level
    }

    fn is_shown(&self, all: bool) -> bool {
        self.changes_level() || all && !(self.went.is_empty() && self.came.is_empty())
    }

    fn page(&self, page: Page) -> String {
        let mut sheet = Sheet::new(page);
        let look = |level| match level {
            Level::LikelyScam => Look::Alarm,
            Level::Suspicious => Look::Caution,
            _ => Look::Dim,
        };
        let piece = |outcome: Outcome| Piece::new(&format!("{} {:.2}", outcome.level.name(), outcome.score), look(outcome.level));
        let name = Piece::new(&format!("{}: ", self.name), Look::Bold);
        sheet.paragraph(0, 2, &[name, piece(self.before), Piece::new(" -> ", Look::Plain), piece(self.after)]);
        for (sign, list) in [('-', &self.went), ('+', &self.came)] {
            for seen in list {
                let phrase = seen.phrase.as_ref().map(|id| format!(" by {id}")).unwrap_or_default();
                let text = format!("{sign} {} ({}{phrase}) in {}: ", seen.indicator, seen.strength, seen.part);
                sheet.paragraph(2, 4, &[Piece::new(&text, Look::Plain), Piece::new(&short(&seen.quote), Look::Found)]);
            }
        }
        sheet.into_text()
    }

    fn json(&self) -> Value {
        let outcome = |outcome: Outcome| json!({"verdict": outcome.level.name(), "score": outcome.score});
        let list = |list: &[Seen]| list.iter().map(Seen::json).collect::<Value>();
        json!({
            "id": self.name,
            "before": outcome(self.before),
            "after": outcome(self.after),
            "went": list(&self.went),
            "came": list(&self.came),
        })
    }
}

impl Seen {
    fn new(finding: &Finding) -> Seen {
        Seen {
            indicator: finding.indicator().to_owned(),
            part: finding.part().to_owned(),
            span: finding.span(),
            strength: format!("{:?}", finding.strength()).to_lowercase(),
            phrase: finding.detail().find(|(name, _)| *name == "phrase").map(|(_, id)| id.to_owned()),
            quote: finding.quote().to_owned(),
        }
    }

    fn json(&self) -> Value {
        json!({
            "indicator": self.indicator,
            "strength": self.strength,
            "phrase": self.phrase,
            "part": self.part,
            "start": self.span.start,
            "end": self.span.end,
            "quote": self.quote,
        })
    }
}

/// At most sixty letters of a quote.
fn short(quote: &str) -> String {
    match quote.char_indices().nth(60) {
        Some((at, _)) => format!("{}...", &quote[..at]),
        None => quote.to_owned(),
    }
}

/// What all messages came to.
#[derive(Default)]
struct Sum {
    messages: usize,
    rise: usize,
    fall: usize,
    /// Same level, other findings.
    other: usize,
    errors: usize,
}

impl Sum {
    fn count(&mut self, compared: &Compared) {
        self.messages += 1;
        match compared.after.level.cmp(&compared.before.level) {
            std::cmp::Ordering::Greater => self.rise += 1,
            std::cmp::Ordering::Less => self.fall += 1,
            std::cmp::Ordering::Equal => self.other += usize::from(compared.is_shown(true)),
        }
    }

    fn line(&self) -> String {
        let Sum { messages, rise, fall, other, .. } = self;
        format!("{messages} messages: {rise} rise, {fall} fall, {other} keep their level with other findings\n")
    }

    fn json(&self) -> Value {
        let Sum { messages, rise, fall, other, errors } = self;
        json!({"messages": messages, "rise": rise, "fall": fall, "other_findings": other, "errors": errors})
    }
}
