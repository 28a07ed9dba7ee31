//! What a scan takes from memory. One test, since the count is of the whole process.

use bunco::{Engine, Message, Part, PartKind, Report};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// The most memory of a scan beside the engine and the message: so many times the message's size, and so many bytes.
const TIMES: f64 = 4.0;
const FIXED: f64 = 8e6;

/// The most memory that an engine with the built-in packs holds, and a scanner after many messages; bytes.
const ENGINE: usize = 12 << 20;
const SCANNER: usize = 8 << 20;

/// Allocations, and the most bytes held at one time, while `run` runs.
fn measured<T>(run: impl FnOnce() -> T) -> (u64, usize, T) {
    let (stats, given) = counted(run);
    (stats.total_blocks, stats.max_bytes, given)
}

fn counted<T>(run: impl FnOnce() -> T) -> (dhat::HeapStats, T) {
    let profiler = dhat::Profiler::builder().testing().trim_backtraces(Some(1)).build();
    let given = run();
    let stats = dhat::HeapStats::get();
    drop(profiler);
    (stats, given)
}

/// An engine, a scanner, and a batch of 10,000 messages, the reports of which are kept.
fn a_batch() {
    let megabytes = |bytes: usize| bytes as f64 / 1e6;
    let (stats, engine) = counted(Engine::builtin);
    println!("engine: {:.2} MB, at most {:.2} while it is built", megabytes(stats.curr_bytes), megabytes(stats.max_bytes));
    assert!(stats.curr_bytes <= ENGINE, "{} bytes for an engine", stats.curr_bytes);
    let texts: Vec<String> = (0..10_000)
        .map(|n| match n % 4 {
            0 => format!("Your parcel {n} waits: pay the fee at http://parcel-{n}.example/ today"),
            1 => format!("Microsoft: your PC is locked, call +1 202 555 01{:02} now", n % 100),
            _ => format!("The library opens at nine on day {n}, and we have kept your books."),
        })
        .collect();
    // Tables of numbering plans are made when they are first asked for, and stay.
    let (plans, _) = counted(|| texts.iter().take(100).for_each(|text| drop(engine.scan(&Message::from_text(text.as_str())))));
    println!("numbering plans: {:.2} MB", megabytes(plans.curr_bytes));
    let (stats, scanner) = counted(|| {
        let mut scanner = engine.scanner();
        texts.iter().for_each(|text| drop(scanner.scan(&Message::from_text(text.as_str()))));
        scanner
    });
    println!("scanner after 10,000 messages: {:.2} MB", megabytes(stats.curr_bytes));
    assert!(stats.curr_bytes <= SCANNER, "{} bytes for a scanner", stats.curr_bytes);
    drop(scanner);
    let (stats, reports) = counted(|| {
        let mut scanner = engine.scanner();
        texts.iter().map(|text| scanner.scan(&Message::from_text(text.as_str()))).collect::<Vec<Report>>()
    });
    println!("{} reports: {:.2} MB, at most {:.2}", reports.len(), megabytes(stats.curr_bytes), megabytes(stats.max_bytes));
}

/// A piece again and again, to so many megabytes.
fn text(piece: impl AsRef<[u8]>, megabytes: usize) -> Vec<u8> {
    piece.as_ref().iter().copied().cycle().take(megabytes * 1_000_000).collect()
}

fn numbered(count: usize, piece: impl Fn(usize) -> String) -> Vec<u8> {
    (0..count).map(piece).collect::<String>().into_bytes()
}

#[test]
fn scans_stay_within_their_memory() {
    a_batch();
    let engine = Engine::builtin();
    let mut scanner = engine.scanner();
    let sms = "The library opens at nine on Saturdays, and we have kept your books behind the counter.";
    let sms = Message::from_text(sms);
    scanner.scan(&sms);
    let (allocations, ..) = measured(|| drop(scanner.scan(&sms)));
    assert_eq!(allocations, 0, "a clean text message, once the scanner has seen one like it");

    let texts: &[(&str, PartKind, Vec<u8>)] = &[
        ("prose", PartKind::Text, text("The minutes of the meeting are attached, please read them. ", 8)),
        ("short words", PartKind::Text, text("a b ", 4)),
        ("phrases", PartKind::Text, text("your account has been suspended call us immediately ", 4)),
        ("links", PartKind::Text, text("https://a.example/b ", 4)),
        ("a million links", PartKind::Text, numbered(1_000_000, |n| format!("http://a{n}.example "))),
        ("a million anchors", PartKind::Html, numbered(1_000_000, |n| format!("<a href=//a{n}.example>x</a>"))),
        ("addresses", PartKind::Text, text("a@b.example ", 4)),
        ("numbers", PartKind::Text, text("call +1 202 555 0137 ", 4)),
        ("amounts", PartKind::Text, text("$5 ", 4)),
        ("names", PartKind::Text, text("Microsoft PayPal ", 4)),
        ("claims", PartKind::Text, text("your Microsoft account, call PayPal support $5. ", 4)),
        ("look-alikes", PartKind::Text, text("M\u{456}cr\u{43E}soft ", 4)),
        ("spaced letters", PartKind::Text, text("m i c r o s o f t ", 4)),
        ("long folds", PartKind::Text, text("\u{FDFA}", 4)),
        ("accents", PartKind::Text, text("e\u{301}\u{338}", 4)),
        ("overrides", PartKind::Text, text("\u{202E}tfosorciM\u{202C} ", 4)),
        ("tags", PartKind::Html, text("<b>a</b> ", 4)),
        ("open tags", PartKind::Html, text("<p ", 4)),
        ("nested tags", PartKind::Html, text("<div>", 4)),
        ("hidden", PartKind::Html, text("<p hidden>ab</p>c", 4)),
        ("entities", PartKind::Html, text("&amp;a", 4)),
        ("long entities", PartKind::Html, text("&nGt;", 4)),
        ("rules", PartKind::Html, [b"<style>".to_vec(), numbered(200_000, |n| format!(".a{n}{{color:red}}"))].concat()),
        (
            "a long base",
            PartKind::Html,
            [text("<base href=\"http://a.example/", 1), text("b", 1), text("\"><a href=c>", 2)].concat(),
        ),
        ("one word", PartKind::Text, text("a", 8)),
        ("NULs", PartKind::Text, text("\0", 8)),
        ("signs for broken bytes", PartKind::Text, text("\u{FFFD}", 4)),
        ("broken text", PartKind::Text, text(b"a\xFF", 4)),
        ("broken mark-up", PartKind::Html, text(b"<b>\xFFa</b>\xE2\x82", 4)),
        ("lone surrogates", PartKind::Text, text(b"\xED\xA0\x80 ", 4)),
    ];
    let mut over = Vec::new();
    for (name, kind, text) in texts {
        let message = Message::new().with_part(Part::new(*kind, "part", &text[..]));
        let (_, bytes, _) = measured(|| drop(engine.scan(&message)));
        println!("{name}: {:.1} MB, {:.2} times its size", bytes as f64 / 1e6, bytes as f64 / text.len() as f64);
        if bytes as f64 > TIMES * text.len() as f64 + FIXED {
            over.push(*name);
        }
    }
    assert!(over.is_empty(), "more than {TIMES} times their size and {FIXED} bytes: {over:?}");
    a_hundred_megabytes(&engine);
}

/// By default the beginning is read and the limit named; an engine that is told to reads all of it, in the memory of a short text.
fn a_hundred_megabytes(engine: &Engine) {
    let limits = |report: &Report| report.limits().iter().map(|limit| limit.name()).collect::<Vec<_>>();
    let scam = "\n\nYour PC is locked. Call Microsoft support now: +1 202 555 0137.\n\n";
    let mut long = text("The minutes of the meeting are attached, please read them. \n", 100);
    long.extend(scam.as_bytes());
    let (_, bytes, report) = measured(|| engine.scan(&Message::from_text(&long[..])));
    assert_eq!(limits(&report), ["max_input"]);
    assert!((bytes as f64) < FIXED, "{bytes} bytes for the beginning of a long text");

    let whole = Engine::builder().max_input(128 << 20).build().expect("the built-in packs load");
    // Before it is measured, since tables of numbering plans are made when they are first asked for, and stay.
    let alone = whole.scan(&Message::from_text(scam)).score();
    let (_, bytes, report) = measured(|| whole.scan(&Message::from_text(&long[..])));
    println!("100 MB: {:.1} MB, {:?}", bytes as f64 / 1e6, limits(&report));
    assert!((bytes as f64) < FIXED, "{bytes} bytes for a long text");
    assert!(report.findings().iter().any(|f| f.span().start > 100_000_000), "the scam at the end is found");
    assert!(report.score() >= alone, "more text never excuses");
}
