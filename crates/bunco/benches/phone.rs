//! How fast numbers are found, judged and looked up. `cargo bench --bench phone`
//!
//! Beside the finder runs libphonenumber's matcher, as rlibphonenumber has it, on the same texts.

use std::hint::black_box;

use bunco::Region;
use bunco::phone::{ListLabel, NumberList, PhoneBook, find};
use cpu_time::ThreadTime;
use rlibphonenumber::phonenumber_matcher::{Leniency, PHONE_MATCHER_FACTORY};

/// Best of five, in seconds of processor time: other programs run beside it.
fn best(mut run: impl FnMut()) -> f64 {
    (0..5)
        .map(|_| {
            let start = ThreadTime::now();
            run();
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min)
}

/// A small generator, so that every run reads the same texts.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % n
    }
}

fn mail(bytes: usize) -> String {
    const WORDS: &[&str] = &[
        "the",
        "account",
        "of",
        "your",
        "order",
        "we",
        "have",
        "shipped",
        "please",
        "review",
        "to",
        "and",
        "in",
        "details",
        "for",
        "this",
        "meeting",
        "with",
        "thank",
        "you",
        "Regards",
        "if",
        "questions",
        "is",
        "on",
        "team",
        "not",
        "from",
        "message",
        "delivery",
    ];
    let mut random = Random(1);
    let mut text = String::with_capacity(bytes + 64);
    while text.len() < bytes {
        match random.below(120) {
            0 => text.push_str("Call (425) 555-0142. "),
            1 => text.push_str("on 2024-03-05 at 14:30, "),
            2 => text.push_str("$1,299.99 "),
            3 => text.push_str("#112-8473920 "),
            4 => text.push_str(".\n\n"),
            n => {
                text.push_str(WORDS[n as usize % WORDS.len()]);
                text.push(' ');
            }
        }
    }
    text
}

fn soup(bytes: usize) -> String {
    let mut random = Random(2);
    let mut text = String::with_capacity(bytes);
    while text.len() < bytes {
        match random.below(14) {
            n @ 0..10 => text.push(char::from(b'0' + n as u8)),
            10 => text.push('-'),
            11 => text.push('.'),
            12 => text.push('\n'),
            _ => text.push(' '),
        }
    }
    text
}

fn main() {
    let us = Region::new("US").expect("US is a region");
    println!("{:<28}{:>14}{:>22}", "finder", "bunco MB/s", "libphonenumber MB/s");
    for (name, text) in [("mail", mail(4 << 20)), ("digit soup", soup(1 << 20)), ("digits only", "5".repeat(1 << 20))] {
        let megabytes = text.len() as f64 / 1e6;
        let ours = best(|| {
            black_box(find(black_box(&text), &[us]));
        });
        let part = &text[..text.len() / 32];
        let theirs = best(|| {
            let matcher = PHONE_MATCHER_FACTORY
                .matcher_builder(part)
                .leniency(Leniency::Valid)
                .max_tries(u64::MAX)
                .preferred_region(rlibphonenumber::Region::US)
                .build();
            black_box(matcher.count());
        });
        println!("{name:<28}{:>14.0}{:>22.1}", megabytes / ours, part.len() as f64 / 1e6 / theirs);
    }

    let book = PhoneBook::builtin();
    let texts = ["Microsoft support 1-855-555-0142", "Amazon 1-888-208-4331", "Call (425) 555-0142", "HMRC +44 20 7946 0018"];
    let time = best(|| {
        for text in texts.iter().cycle().take(4000) {
            black_box(book.check(black_box(text), &[us]));
        }
    });
    println!("\n{:<28}{:>11.0} ns a text of one number", "find, resolve, claim, judge", time * 1e9 / 4000.0);
    let time = best(|| {
        for number in ["+18555550142", "+18882084331", "+14255550142", "+442079460018"].iter().cycle().take(4000) {
            black_box(book.judge(black_box(number), Some("microsoft"), &[us]));
        }
    });
    println!("{:<28}{:>11.0} ns", "resolve and judge", time * 1e9 / 4000.0);

    let mut random = Random(3);
    let numbers: Vec<String> = (0..10_000_000)
        .map(|_| match random.below(4) {
            0 => format!("+4{}{:09}", 4 + random.below(5), random.below(1_000_000_000)),
            _ => format!("+1{}{:07}", 200 + random.below(800), random.below(10_000_000)),
        })
        .collect();
    let bytes = NumberList::compile(&ListLabel::new("bench"), &numbers).expect("the numbers are international");
    let list = NumberList::open(&bytes[..]).expect("the list was just written");
    let mut at = 0;
    let time = best(|| {
        for _ in 0..1_000_000 {
            at = (at + 7_919_317) % numbers.len();
            black_box(list.contains(&numbers[at]));
        }
    });
    println!("\n{:<28}{:>11.1} MB, {:.0} ns a lookup", format!("list of {}", list.len()), bytes.len() as f64 / 1e6, time * 1e3);
}
