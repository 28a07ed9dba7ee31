//! How fast messages are scanned. `cargo bench --bench scan`
//!
//! The whole scan, from bytes to report, runs beside what one would use instead, on the same texts in the same process. Rates are
//! of processor time and the best of rounds in which all take turns, so that another program on the machine disturbs little; read
//! them as ratios to the DFA all the same. Texts are made up; those of a folder join them when `BUNCO_BENCH_MAIL` names it.
//! `-- NAME` runs one kind of text, `-- long` compares long texts with short ones, `-- phrases` sets of 3,000, 30,000 and 300,000
//! phrases, `-- threads` one thread with two; `-- count` is what `cargo xtask instructions` counts, `-- figures` what
//! `cargo xtask plots` draws.

mod phrases;
mod random;
mod rivals;
mod texts;
mod threads;

use std::hint::black_box;
use std::time::Duration;

use bunco::pack::{Pack, PackFile};
use bunco::{Engine, Message, Part, PartKind};
use cpu_time::ThreadTime;
use rivals::Rival;

const PIECE: usize = 8 << 10;
const SIZE: usize = 1 << 20;
const ROUNDS: usize = 5;

fn seconds(run: impl FnOnce()) -> f64 {
    let start = ThreadTime::now();
    run();
    start.elapsed().max(Duration::from_nanos(1)).as_secs_f64()
}

fn message<'m>(kind: &str, text: &'m str) -> Message<'m> {
    let part = if kind == "HTML" { PartKind::Html } else { PartKind::Text };
    Message::new().with_part(Part::new(part, "text", text))
}

/// The built-in packs and `phrases`.
fn engine(phrases: &[String]) -> Engine {
    let mut rules = String::from("language = \"en\"\n[sources.bench]\ntitle = \"made up\"\ndate = \"2026-11-23\"\n");
    for (n, phrase) in phrases.iter().enumerate() {
        let entry = format!("id = \"en.bench.{n}\"\nindicator = \"deadline\"\nstrength = \"weak\"\nsource = \"bench\"");
        rules.push_str(&format!("[[phrase]]\n{entry}\npattern = \"{phrase}\"\n"));
    }
    let mut files: Vec<PackFile<'_>> = Pack::builtin_files().collect();
    files.push(PackFile { path: "phrases/bench.toml", text: &rules });
    let pack = Pack::load(files).expect("the built-in packs and the bench's own");
    Engine::builder().pack(pack).build().expect("an engine")
}

/// Megabytes a second of each, in the order given: the engines, then the rivals.
fn rates(engines: &[&Engine], rivals: &[Rival], kind: &str, text: &str) -> Vec<f64> {
    let size = if kind == "long mail" { text.len() } else { PIECE };
    let pieces = texts::pieces(text, size);
    let mut best = vec![f64::INFINITY; engines.len() + rivals.len()];
    for _ in 0..ROUNDS {
        for (engine, best) in engines.iter().zip(&mut best) {
            let mut scanner = engine.scanner();
            let time = seconds(|| pieces.iter().for_each(|piece| drop(black_box(scanner.scan(&message(kind, piece))))));
            *best = best.min(time / text.len() as f64);
        }
        for (rival, best) in rivals.iter().zip(&mut best[engines.len()..]) {
            let some = if rival.slow { &pieces[..pieces.len().div_ceil(16)] } else { &pieces[..] };
            let bytes: usize = some.iter().map(|piece| piece.len()).sum();
            let time = seconds(|| {
                some.iter().for_each(|piece| {
                    black_box((rival.run)(piece));
                })
            });
            *best = best.min(time / bytes as f64);
        }
    }
    best.into_iter().map(|time| 1e-6 / time).collect()
}

fn table(engines: &[&Engine], rivals: &[Rival], only: Option<&str>) {
    let own = ["bunco, own packs", "bunco, 3,000 more"].into_iter();
    let names: Vec<&str> = own.chain(rivals.iter().map(|r| r.name)).collect();
    print!("{:<16}", "MB/s (x DFA)");
    names.iter().for_each(|name| print!("{name:>20}"));
    println!();
    let mut all: Vec<(&str, String)> = texts::KINDS.iter().map(|(name, make)| (*name, make(SIZE))).collect();
    all.insert(1, ("long mail", texts::mail(SIZE)));
    all.extend(own_mail().map(|text| ("own mail", text)));
    for (kind, text) in all.iter().filter(|(kind, _)| only.is_none_or(|only| *kind == only)) {
        let rates = rates(engines, rivals, kind, text);
        print!("{kind:<16}");
        rates.iter().for_each(|rate| print!("{:>11.1} ({:>6.3})", rate, rate / rates[engines.len()]));
        println!();
    }
}

/// Text of the files of the folder that `BUNCO_BENCH_MAIL` names, 8 MB at most.
fn own_mail() -> Option<String> {
    let folder = std::env::var_os("BUNCO_BENCH_MAIL")?;
    let mut paths: Vec<_> = std::fs::read_dir(&folder).expect("a folder of mails").flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let files = paths.iter().filter_map(|path| std::fs::read(path).ok());
    let mut text: String = files.map(|bytes| String::from_utf8_lossy(&bytes).into_owned() + "\n").take(4000).collect();
    text.truncate((0..=text.len().min(8 << 20)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0));
    Some(text)
}

/// Time a byte of a text a hundred times as long.
fn long() {
    let engine = Engine::builder().max_input(128 << 20).build().expect("an engine");
    println!("\n{:<16}{:>14}{:>14}{:>10}", "one message", "1 MB: ns/byte", "100 MB", "ratio");
    for (kind, make) in texts::KINDS {
        let time = |bytes: usize, rounds: usize| {
            let text = make(bytes);
            let message = message(kind, &text);
            let mut scanner = engine.scanner();
            let once = || seconds(|| drop(black_box(scanner.scan(&message)))) * 1e9 / text.len() as f64;
            std::iter::repeat_with(once).take(rounds).fold(f64::INFINITY, f64::min)
        };
        let (short, long) = (time(1_000_000, ROUNDS), time(100_000_000, 1));
        println!("{kind:<16}{short:>14.1}{long:>14.1}{:>10.2}", long / short);
    }
}

/// Megabytes a second of each search.
type Rates = Vec<(&'static str, f64)>;

/// Sizes of sets of phrases, and for ASCII mail and text of nothing but phrases the rates with them: bunco's, the DFA's, daachorse's.
fn by_phrases() -> Vec<(usize, &'static str, Rates)> {
    let mut out = Vec::new();
    for count in [3_000, 30_000, 300_000] {
        let phrases = phrases::phrases(count);
        let engine = engine(&phrases);
        let rivals = rivals::literal(&phrases);
        for (kind, make) in texts::KINDS.iter().filter(|(kind, _)| matches!(*kind, "mail" | "only phrases")) {
            let names = std::iter::once("bunco").chain(rivals.iter().map(|rival| rival.name));
            let rates = rates(&[&engine], &rivals, kind, &make(SIZE));
            out.push((count, *kind, names.zip(rates).collect()));
        }
    }
    out
}

/// Every rate as a line of tab-separated fields, for drawing.
fn figures(engines: &[&Engine], rivals: &[Rival]) {
    for (kind, make) in texts::KINDS {
        let names = ["bunco", "bunco, 3,000 more"].into_iter().chain(rivals.iter().map(|rival| rival.name));
        for (name, rate) in names.zip(rates(engines, rivals, kind, &make(SIZE))) {
            println!("kind\t{kind}\t{name}\t{rate:.2}");
        }
    }
    for (count, kind, rates) in by_phrases() {
        rates.iter().for_each(|(name, rate)| println!("phrases\t{count}\t{kind}, {name}\t{rate:.2}"));
    }
}

/// Scans a text of the kind once, for a tool that counts what happens inside [`counted`]; without one, prints bytes and names of all.
fn count(only: Option<&str>) {
    let sms = ("one message", texts::sms(1).concat());
    let texts: Vec<_> = texts::KINDS.iter().map(|(kind, make)| (*kind, make(PIECE))).chain([sms]).collect();
    let Some(only) = only else {
        texts.iter().for_each(|(kind, text)| println!("{} {kind}", text.len()));
        return;
    };
    let engine = Engine::builtin();
    for (kind, text) in texts.iter().filter(|(kind, _)| *kind == only) {
        let mut scanner = engine.scanner();
        // The first scan grows the scratch.
        drop(black_box(scanner.scan(&message(kind, text))));
        counted(&mut scanner, &message(kind, text));
    }
}

#[inline(never)]
fn counted(scanner: &mut bunco::Scanner<'_>, message: &Message<'_>) {
    drop(black_box(scanner.scan(message)));
}

fn main() {
    let mut words = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let only = words.next();
    if only.as_deref() == Some("count") {
        return count(words.next().as_deref());
    }
    let mut own = None;
    let ready = seconds(|| own = Some(Engine::builtin()));
    let own = own.expect("just built");
    match only.as_deref() {
        Some("long") => return long(),
        Some("message") => return one_message(&own, ready),
        Some("threads") => return threads::table(&own),
        Some("phrases") => {
            for (count, kind, rates) in by_phrases() {
                let rates: Vec<String> = rates.iter().map(|(name, rate)| format!("{name} {rate:.1} MB/s")).collect();
                println!("{count} phrases, {kind}: {}", rates.join(", "));
            }
            return;
        }
        _ => {}
    }
    let phrases = phrases::phrases(3000);
    let more = engine(&phrases);
    let rivals = rivals::rivals(&phrases);
    if only.as_deref() == Some("figures") {
        return figures(&[&own, &more], &rivals);
    }
    table(&[&own, &more], &rivals, only.as_deref());
    if only.is_none() {
        println!();
        one_message(&own, ready);
        long();
        threads::table(&own);
    }
}

/// What one text message takes, and how long an engine took to be ready, in seconds.
fn one_message(engine: &Engine, ready: f64) {
    let sms = texts::sms(2000);
    let mut scanner = engine.scanner();
    let once = || seconds(|| sms.iter().for_each(|text| drop(black_box(scanner.scan(&message("sms", text))))));
    let time = std::iter::repeat_with(once).take(ROUNDS).fold(f64::INFINITY, f64::min) / sms.len() as f64;
    println!("one text message of 200 bytes: {:.1} us; engine ready, own packs: {:.1} ms", time * 1e6, ready * 1e3);
}
