//! What a scan takes from memory. One test, since the count is of the whole process.

use bunco::{Engine, Message, Part, PartKind};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// Allocations, and the most bytes held at one time, while `run` runs.
fn measured(run: impl FnOnce()) -> (u64, usize) {
    let profiler = dhat::Profiler::builder().testing().trim_backtraces(Some(1)).build();
    run();
    let stats = dhat::HeapStats::get();
    drop(profiler);
    (stats.total_blocks, stats.max_bytes)
}

#[test]
fn scans_stay_within_their_memory() {
    let engine = Engine::builtin();
    let mut scanner = engine.scanner();
    let sms = "The library opens at nine on Saturdays, and we have kept your books behind the counter.";
    scanner.scan(&Message::from_text(sms));
    let (allocations, _) = measured(|| drop(scanner.scan(&Message::from_text(sms))));
    println!("a clean text message: {allocations} allocations");
    assert!(allocations <= 60, "{allocations} allocations for a clean text message");

    let texts: &[(&str, PartKind, String)] = &[
        ("prose", PartKind::Text, "The minutes of the meeting are attached, please read them. ".repeat(4 << 14)),
        ("short words", PartKind::Text, "a b ".repeat(1 << 20)),
        ("phrases", PartKind::Text, "your account has been suspended call us immediately ".repeat(4 << 14)),
        ("links", PartKind::Text, "https://a.example/b ".repeat(4 << 15)),
        ("amounts", PartKind::Text, "$5 ".repeat(4 << 18)),
        ("names", PartKind::Text, "Microsoft PayPal ".repeat(4 << 15)),
        ("look-alikes", PartKind::Text, "M\u{456}cr\u{43E}soft ".repeat(4 << 15)),
        ("tags", PartKind::Html, "<b>a</b> ".repeat(4 << 16)),
        ("hidden", PartKind::Html, "<p hidden>ab</p>c".repeat(4 << 15)),
        ("entities", PartKind::Html, "&amp;".repeat(4 << 16)),
        ("one word", PartKind::Text, "a".repeat(4 << 20)),
        ("broken", PartKind::Text, "\u{FFFD}".repeat(4 << 18)),
    ];
    let mut over = Vec::new();
    for (name, kind, text) in texts {
        let message = Message::new().with_part(Part::new(*kind, "part", text));
        let (_, bytes) = measured(|| drop(engine.scan(&message)));
        let times = bytes as f64 / text.len() as f64;
        println!("{name}: {times:.1} times its size");
        if times > MOST {
            over.push(*name);
        }
    }
    assert!(over.is_empty(), "more than {MOST} times their size: {over:?}");
}

/// The most memory of a scan, in sizes of its text.
const MOST: f64 = 32.0;
