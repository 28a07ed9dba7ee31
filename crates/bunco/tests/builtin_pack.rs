//! The built-in packs load, and keep promises that no single file can.

#![cfg(feature = "builtin-packs")]

use std::collections::{BTreeMap, BTreeSet};

use bunco::pack::{NumberTier, Pack, PhoneLine};

fn builtin() -> Pack {
    Pack::load(Pack::builtin_files()).unwrap_or_else(|errors| {
        panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    })
}

#[test]
fn loads_without_error() {
    let pack = builtin();
    assert!(pack.brands.len() >= 227, "{} brands", pack.brands.len());
    assert!(pack.places.len() >= 18, "{} countries", pack.places.len());
    let languages: BTreeSet<&str> = pack.phrases.iter().map(|phrase| phrase.language.as_str()).collect();
    assert_eq!(languages, BTreeSet::from(["de", "en", "es", "fr", "hi", "it", "ja", "nl", "pt", "und"]));
    assert!(pack.phrases.len() >= 2_000, "{} phrases", pack.phrases.len());
}

#[test]
fn files_are_sorted_and_named_once() {
    let paths: Vec<&str> = Pack::builtin_files().map(|file| file.path).collect();
    for pair in paths.windows(2) {
        assert!(pair[0] < pair[1], "{} stands before {}", pair[0], pair[1]);
    }
}

#[test]
fn every_file_is_built_in() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("packs");
    let mut there = BTreeSet::from(["judge.toml".to_owned()]);
    for folder in std::fs::read_dir(&root).expect("the packs").flatten().filter(|entry| entry.path().is_dir()) {
        let files = std::fs::read_dir(folder.path()).expect("a folder of the packs").flatten();
        // Licences lie beside what they are of.
        for file in files.filter(|file| file.path().extension().is_some_and(|ending| ending == "toml")) {
            there.insert(format!("{}/{}", folder.file_name().to_string_lossy(), file.file_name().to_string_lossy()));
        }
    }
    assert_eq!(there, Pack::builtin_files().map(|file| file.path.to_owned()).collect());
}

/// A brand is found by its file's name.
#[test]
fn brand_files_bear_the_id() {
    let pack = builtin();
    let stems: BTreeSet<&str> =
        Pack::builtin_files().filter_map(|file| file.path.strip_prefix("brands/")?.strip_suffix(".toml")).collect();
    let ids: BTreeSet<&str> = pack.brands.keys().map(String::as_str).collect();
    assert_eq!(stems, ids);
}

/// Two brands under one name or one domain would answer for each other.
#[test]
fn names_and_domains_belong_to_one_brand() {
    let pack = builtin();
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for brand in pack.brands.values() {
        let names = std::iter::once(&brand.name).chain(&brand.aliases).map(|name| format!("name {}", name.to_lowercase()));
        let domains = brand.domains.iter().chain(&brand.mail_domains).chain(&brand.hosts).map(|domain| format!("domain {domain}"));
        for key in names.chain(domains).collect::<BTreeSet<_>>() {
            let before = owners.insert(key.clone(), &brand.id);
            assert_eq!(before, None, "{key} is {}'s too", brand.id);
        }
    }
}

#[test]
fn common_names_are_names() {
    for brand in builtin().brands.values() {
        for name in &brand.common {
            assert!(*name == brand.name || brand.aliases.contains(name), "{}: {name} is neither name nor alias", brand.id);
        }
        for name in std::iter::once(&brand.name).chain(&brand.aliases).filter(|name| name.is_ascii() && name.len() <= 2) {
            assert!(brand.common.contains(name), "{}: {name} is too short to count alone", brand.id);
        }
    }
}

/// Where anybody can open a host, a host is nobody's official one.
#[test]
fn shared_hosts_are_nobodys() {
    const SHARED: &[&str] = &[
        "amazonaws.com",
        "amazoncognito.com",
        "awstrack.me",
        "azure-api.net",
        "azureedge.net",
        "azurewebsites.net",
        "blogspot.com",
        "cloudapp.azure.com",
        "cloudapp.net",
        "cloudfront.net",
        "core.windows.net",
        "discord.gg",
        "dynamics.com",
        "elasticbeanstalk.com",
        "firebaseapp.com",
        "force.com",
        "forms.gle",
        "free.fr",
        "github.io",
        "goo.gl",
        "googleusercontent.com",
        "lnkd.in",
        "msappproxy.net",
        "onmicrosoft.com",
        "pages.dev",
        "remotewebaccess.com",
        "sharepoint.com",
        "storage.googleapis.com",
        "t.co",
        "t.me",
        "translate.goog",
        "vercel.app",
        "visualstudio.com",
        "wa.me",
        "web.app",
        "workers.dev",
    ];
    for brand in builtin().brands.values() {
        for domain in brand.domains.iter().chain(&brand.hosts).chain(&brand.suffixes) {
            for shared in SHARED {
                let covers = shared == domain || shared.ends_with(&format!(".{domain}"));
                assert!(!covers, "{}: {domain} covers {shared}", brand.id);
            }
        }
    }
}

#[test]
fn a_number_is_listed_by_one_brand() {
    let pack = builtin();
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for brand in pack.brands.values() {
        for number in &brand.numbers {
            let owner = owners.entry(&number.e164).or_insert(&brand.id);
            assert_eq!(*owner, brand.id, "{}", number.e164);
            if number.source == "general" {
                assert_eq!(number.tier, NumberTier::Unverified, "{} is from memory", number.e164);
            }
        }
        match brand.phone {
            PhoneLine::Yes => assert!(!brand.numbers.is_empty(), "{} has lines, list one", brand.id),
            PhoneLine::None => {
                assert!(brand.numbers.is_empty(), "{} has no line but a number", brand.id);
                let said = brand.never.iter().any(|never| never.text.to_lowercase().contains("phone"));
                assert!(said, "{}: say under never who says that it has no phone line", brand.id);
            }
            _ => assert!(brand.numbers.is_empty(), "{} lists a number, so phone = \"yes\"", brand.id),
        }
    }
}

#[test]
fn places_name_a_way_and_a_kind_of_scam() {
    const KINDS: &[&str] = &[
        "tech_support",
        "callback",
        "delivery",
        "bank",
        "government",
        "credential",
        "payment",
        "account",
        "crypto",
        "romance",
        "job",
        "prize",
        "other",
    ];
    for (country, places) in &builtin().places {
        assert!(country == "*" || country.len() == 2, "{country} is no country code");
        for place in places {
            assert!(place.url.is_some() || place.phone.is_some() || place.sms.is_some(), "{country}: {}", place.agency);
            for kind in &place.kinds {
                assert!(KINDS.contains(&kind.as_str()), "{country}: {kind}");
            }
        }
    }
}

#[test]
fn every_fact_says_when() {
    for (key, source) in &builtin().sources {
        assert!(!source.title.is_empty(), "{key} has no title");
        let fact = ["brands/", "phrases/", "places/"].iter().any(|folder| key.starts_with(folder));
        assert!(source.date.is_some() || !fact, "{key} has no date");
    }
}
