//! How fast hosts are judged. `cargo bench --bench domain`
//!
//! Against the built-in brands and against a million protected names. Beside them what others do, in one run: a set of every permutation
//! of the brands' main domains, as dnstwist makes them (omission, insertion, replacement, swap, repetition, hyphen, bit flip, dot,
//! other ending), of which a host is looked up; and an `fst` of the million labels, asked with a Levenshtein automaton of distance one.

use std::collections::HashSet;
use std::hint::black_box;
use std::time::Instant;

use bunco::domain::{HostIndex, registrable};
use bunco::pack::Pack;
use fst::automaton::Levenshtein;
use fst::{IntoStreamer, Set, Streamer};

/// A small generator, so that every run reads the same hosts.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }

    /// A host of words of two to five syllables.
    fn host(&mut self) -> String {
        const STARTS: [&str; 24] = [
            "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "br", "ch", "gr", "pl", "st",
            "tr",
        ];
        const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
        const ENDS: [&str; 8] = ["", "", "", "n", "r", "s", "l", "nd"];
        const ENDINGS: [&str; 8] = [".com", ".com", ".com", ".net", ".de", ".co.uk", ".org", ".shop"];
        let mut host = String::new();
        for _ in 0..2 + self.below(4) {
            for part in [STARTS[self.below(24)], VOWELS[self.below(8)], ENDS[self.below(8)]] {
                host.push_str(part);
            }
        }
        host.push_str(ENDINGS[self.below(8)]);
        host
    }

    /// The host with one letter replaced, as a lookalike of it.
    fn near(&mut self, host: &str) -> String {
        let label = host.split('.').next().unwrap_or(host).len();
        let at = self.below(label);
        format!("{}{}{}", &host[..at], (b'a' + self.below(26) as u8) as char, &host[at + 1..])
    }
}

/// Mean, median and 99th percentile over hosts, in microseconds; the best of three readings of each.
fn measure(what: &str, hosts: &[String], mut check: impl FnMut(&str) -> bool) {
    let mut times = vec![f64::INFINITY; hosts.len()];
    let mut found = 0;
    for round in 0..3 {
        for (host, time) in hosts.iter().zip(&mut times) {
            let start = Instant::now();
            let hit = black_box(check(black_box(host)));
            *time = time.min(start.elapsed().as_secs_f64() * 1e6);
            found += usize::from(hit && round == 0);
        }
    }
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    times.sort_by(f64::total_cmp);
    let (p50, p99) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!("{what:<44} mean {mean:7.2} us  p50 {p50:7.2}  p99 {p99:7.2}  found {found} of {}", hosts.len());
}

/// The permutations of a domain that a generator makes.
fn permutations(label: &str, ending: &str) -> HashSet<String> {
    let mut out = HashSet::new();
    let mut add = |label: String| out.insert(format!("{label}.{ending}"));
    for at in 0..label.len() {
        let (before, letter, after) = (&label[..at], &label[at..=at], &label[at + 1..]);
        add(format!("{before}{after}"));
        add(format!("{before}{letter}{letter}{after}"));
        for other in "abcdefghijklmnopqrstuvwxyz0123456789-".chars() {
            add(format!("{before}{other}{letter}{after}"));
            add(format!("{before}{other}{after}"));
        }
        if let Some(next) = after.get(..1) {
            add(format!("{before}{next}{letter}{}", &after[1..]));
        }
        if at > 0 {
            add(format!("{before}.{letter}{after}"));
        }
    }
    for other in ["com", "net", "org", "info", "biz", "co", "io", "shop", "online", "top", "xyz", "de", "co.uk", "fr", "ru"] {
        out.insert(format!("{label}.{other}"));
    }
    out
}

fn main() {
    let pack = Pack::load(Pack::builtin_files()).expect("the built-in packs load");
    let mut random = Random(7);
    let hosts: Vec<String> = (0..20_000).map(|_| random.host()).collect();

    let start = Instant::now();
    let mut index = HostIndex::new(&pack.brands);
    println!("{} brands, built in {:.0} ms", pack.brands.len(), start.elapsed().as_secs_f64() * 1e3);
    let found = |index: &HostIndex, host: &str| !index.check(host).matches.is_empty();
    measure("built-in brands", &hosts, |host| found(&index, host));

    let start = Instant::now();
    let mut set: HashSet<String> = HashSet::new();
    for domain in pack.brands.values().filter_map(|brand| brand.domains.first()).filter(|domain| domain.is_ascii()) {
        if let Some((label, ending)) = domain.split_once('.') {
            set.extend(permutations(label, ending));
        }
    }
    println!("{} permutations, made in {:.0} ms", set.len(), start.elapsed().as_secs_f64() * 1e3);
    measure("set of permutations", &hosts, |host| registrable(host).is_some_and(|name| set.contains(name)));

    let names: Vec<String> = (0..1_000_000).map(|_| random.host()).collect();
    let near: Vec<String> = names.iter().step_by(50).map(|name| random.near(name)).collect();
    let start = Instant::now();
    index.protect(names.iter().map(String::as_str));
    let file = index.protected_file().to_vec();
    println!("a million names, built in {:.1} s, {:.0} MB", start.elapsed().as_secs_f64(), file.len() as f64 / 1e6);
    measure("brands and a million names", &hosts, |host| found(&index, host));
    measure("brands and a million names, likenesses", &near, |host| found(&index, host));

    let start = Instant::now();
    index.protect_file(file).expect("what was written is read");
    println!("the file, checked in {:.2} s", start.elapsed().as_secs_f64());
    measure("brands and a million names, from the file", &hosts, |host| found(&index, host));

    let mut labels: Vec<&str> = names.iter().filter_map(|name| name.split('.').next()).collect();
    labels.sort_unstable();
    labels.dedup();
    let start = Instant::now();
    let fst = Set::from_iter(&labels).expect("the labels are sorted");
    let bytes = fst.as_fst().as_bytes().len() as f64 / 1e6;
    println!("fst of {} labels, built in {:.1} s, {bytes:.0} MB", labels.len(), start.elapsed().as_secs_f64());
    measure("fst and Levenshtein automaton", &hosts[..2000], |host| {
        let label = host.split('.').next().unwrap_or(host);
        let Ok(automaton) = Levenshtein::new(label, 1) else { return false };
        fst.search(automaton).into_stream().next().is_some()
    });
}
