//! One engine shared by two threads.

use std::hint::black_box;
use std::sync::Barrier;
use std::thread;
use std::time::Instant;

use bunco::{Engine, Message};

use crate::{ROUNDS, seconds, texts};

/// What one thread spent on its messages.
struct Spent {
    /// Seconds of the processor.
    processor: f64,
    /// Times it waited for something, where the system tells.
    waits: Option<u64>,
}

/// Prints how much faster two threads are than one. On a busy machine only processor time can be compared: the speed-up is twice what a
/// message costs alone by what it costs beside another thread. Waiting for each other would not show in that, so waits are counted.
pub(crate) fn table(engine: &Engine) {
    let texts = texts::sms(20_000);
    let run = |threads: usize| -> (f64, Vec<Spent>) {
        let barrier = Barrier::new(threads);
        let start = Instant::now();
        let spent = thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| work(engine, &texts, &barrier))).collect();
            workers.into_iter().map(|worker| worker.join().expect("a scan")).collect()
        });
        (start.elapsed().as_secs_f64(), spent)
    };
    let (mut alone, mut beside, mut wall) = (f64::INFINITY, f64::INFINITY, [f64::INFINITY; 2]);
    let mut waits: Option<u64> = None;
    for _ in 0..ROUNDS {
        let (time, one) = run(1);
        wall[0] = wall[0].min(time);
        alone = alone.min(one[0].processor);
        let (time, two) = run(2);
        wall[1] = wall[1].min(time);
        beside = beside.min(two.iter().map(|spent| spent.processor).sum::<f64>() / 2.0);
        waits = two.iter().filter_map(|spent| spent.waits).chain(waits).min();
    }
    println!(
        "\ntwo threads, one engine: {:.2} x by processor time, {:.2} x by the clock; fewest waits of a thread in {} messages: {}",
        2.0 * alone / beside,
        2.0 * wall[0] / wall[1],
        texts.len(),
        waits.map_or("unknown".to_owned(), |waits| waits.to_string())
    );
}

fn work(engine: &Engine, texts: &[String], barrier: &Barrier) -> Spent {
    let mut scanner = engine.scanner();
    // The scratch grows, and tables of numbering plans are made.
    texts.iter().take(500).for_each(|text| drop(black_box(scanner.scan(&Message::from_text(text.as_str())))));
    barrier.wait();
    let before = waits();
    let processor = seconds(|| texts.iter().for_each(|text| drop(black_box(scanner.scan(&Message::from_text(text.as_str()))))));
    Spent { processor, waits: before.zip(waits()).map(|(before, after)| after - before) }
}

/// How often this thread gave up the processor of its own.
fn waits() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/thread-self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")?.trim().parse().ok())
}
