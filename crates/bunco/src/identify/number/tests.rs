use super::*;
use crate::pack::{Never, Pack, PackFile};
use crate::phone::PhoneBook;

/// Two invented brands with numbers set aside for examples.
const ACME: &str = "id = 'acme'\nname = 'Acme'\nsector = 'tech'\ncountries = ['US']\n\
    [[number]]\ne164 = '+18005550142'\ncountry = 'US'\ntier = 'primary'\nsource = 's'\n\
    [[number]]\ne164 = '+18442345678'\ncountry = 'US'\ntier = 'unverified'\nsource = 's'\n\
    [sources.s]\ntitle = 'Acme'\n";
const BOLT: &str = "id = 'bolt'\nname = 'Bolt'\nsector = 'social'\nphone = 'none'\n[sources.s]\ntitle = 'Bolt'\n";

fn brands() -> BTreeMap<String, Brand> {
    let files = [PackFile { path: "brands/acme.toml", text: ACME }, PackFile { path: "brands/bolt.toml", text: BOLT }];
    let mut brands = Pack::load(files).unwrap().brands;
    let (text, breaks) = ("Acme puts no number into an alarm".to_owned(), vec!["number-in-alert".to_owned()]);
    brands.get_mut("acme").unwrap().never.push(Never { text, breaks, source: "s".to_owned() });
    brands
}

#[test]
fn verdicts() {
    let book = PhoneBook::new(&brands());
    let us = [Region::new("US").unwrap()];
    let mut wrong = Vec::new();
    for (text, verdict) in [
        ("Acme support 1-800-555-0142", "official"),
        ("Bolt support 1-800-555-0142", "wrong_brand"),
        ("Acme support 1-844-234-5678", "no_claim"),
        ("Bolt support 1-844-234-5678", "no_such_line"),
        ("Virus found! Call Acme 1-800-555-0142", "policy"),
        ("Acme support 1-800-555-0143", "near_miss_digit"),
        ("Acme support 1-800-555-0124", "near_miss_transposed"),
        ("Acme support 1-844-555-0142", "near_miss_prefix"),
        ("Acme support 1-800-555-01422", "near_miss_length"),
        ("Call 1-855-ACME-HELP today", "vanity_unlisted"),
        ("Acme support 1-900-234-5678", "premium"),
        ("Acme support 1-877-555-0177", "fictional"),
        ("Acme support 1-899-234-5678", "unallocated"),
        ("Acme support (808) 234-5678", "lookalike_tollfree"),
        ("Acme support +49 30 23125 018", "wrong_region"),
        ("Acme support 1-877-234-5678", "unlisted"),
        ("Bolt helpline 1-877-234-5678", "no_such_line"),
        ("I work at Acme; my cell is 425-234-5678", "no_claim"),
        ("Pizza: (425) 234-5678", "no_claim"),
    ] {
        let reports = book.check(text, &us);
        let found: Vec<_> = reports.iter().map(|report| report.verdict()).collect();
        if found != [verdict] {
            wrong.push(format!("{text}: {found:?} instead of {verdict}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[cfg(all(feature = "phones-full", feature = "builtin-packs"))]
#[test]
fn both_plans_know_every_published_number() {
    let pack = Pack::load(Pack::builtin_files()).unwrap();
    let (full, small) = (plan::default_plan(), plan_min::Small);
    let mut wrong = Vec::new();
    for number in pack.brands.values().flat_map(|brand| &brand.numbers) {
        let (a, b) = (full.parse(&number.e164, None), small.parse(&number.e164, None));
        let agree =
            a.as_ref().zip(b.as_ref()).is_some_and(|(a, b)| a.valid && b.valid && a.e164 == b.e164 && a.e164 == number.e164);
        if !agree {
            wrong.push(format!("{}: {a:?} and {b:?}", number.e164));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
