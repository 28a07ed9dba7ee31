//! How fast hosts are judged. `cargo bench --bench domain`
//!
//! Against the built-in brands and against a million protected names. Beside them a set that holds every one-edit permutation of the
//! brands' main domains, as generators of permutations would be used: it is quick, and finds nothing else.

use std::collections::HashSet;
use std::hint::black_box;
use std::time::Instant;

use bunco::domain::HostIndex;
use bunco::pack::Pack;

/// A small generator, so that every run reads the same hosts.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % n
    }

    /// A host of two or three syllable words.
    fn host(&mut self) -> String {
        const SYLLABLES: [&str; 24] = [
            "ba", "con", "der", "el", "fin", "gra", "har", "in", "jo", "ka", "lu", "mer", "nor", "or", "pay", "qui", "ra", "ser",
            "tel", "un", "ver", "wa", "xi", "zen",
        ];
        const ENDINGS: [&str; 6] = [".com", ".net", ".de", ".co.uk", ".org", ".shop"];
        let mut host = String::new();
        for _ in 0..3 + self.below(4) {
            host.push_str(SYLLABLES[self.below(24) as usize]);
        }
        host.push_str(ENDINGS[self.below(6) as usize]);
        host
    }
}

/// Mean, median and 99th percentile over hosts, in microseconds; the best of three readings of each.
fn measure(what: &str, hosts: &[String], mut check: impl FnMut(&str) -> bool) {
    let mut times = vec![f64::INFINITY; hosts.len()];
    for _ in 0..3 {
        for (host, time) in hosts.iter().zip(&mut times) {
            let start = Instant::now();
            black_box(check(black_box(host)));
            *time = time.min(start.elapsed().as_secs_f64() * 1e6);
        }
    }
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    times.sort_by(f64::total_cmp);
    println!("{what:<44} mean {mean:6.2} us  p50 {:6.2}  p99 {:6.2}", times[times.len() / 2], times[times.len() * 99 / 100]);
}

/// Every omission, insertion, replacement, swap and repetition of a label.
fn permutations(label: &str) -> HashSet<String> {
    let mut out = HashSet::new();
    for at in 0..label.len() {
        out.insert(format!("{}{}", &label[..at], &label[at + 1..]));
        for letter in 'a'..='z' {
            out.insert(format!("{}{letter}{}", &label[..at], &label[at..]));
            out.insert(format!("{}{letter}{}", &label[..at], &label[at + 1..]));
        }
        if at + 1 < label.len() {
            out.insert(format!("{}{}{}{}", &label[..at], &label[at + 1..at + 2], &label[at..at + 1], &label[at + 2..]));
        }
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
    measure("built-in brands", &hosts, |host| !index.check(host).matches.is_empty());

    let mut set: HashSet<String> = HashSet::new();
    for domain in pack.brands.values().filter_map(|brand| brand.domains.first()).filter(|domain| domain.is_ascii()) {
        if let Some((label, ending)) = domain.split_once('.') {
            set.extend(permutations(label).into_iter().map(|label| format!("{label}.{ending}")));
        }
    }
    measure(&format!("set of {} permutations", set.len()), &hosts, |host| set.contains(host));

    let names: Vec<String> = (0..1_000_000).map(|_| random.host()).collect();
    let start = Instant::now();
    index.protect(names.iter().map(String::as_str));
    let bytes = index.protected_file().len() as f64 / 1e6;
    println!("a million names, built in {:.1} s, {bytes:.0} MB", start.elapsed().as_secs_f64());
    measure("built-in brands and a million names", &hosts, |host| !index.check(host).matches.is_empty());
}
