//! What compiles phrases.

#[path = "../src/scan/alphabet.rs"]
mod alphabet;
#[path = "../src/scan/common.rs"]
pub(crate) mod common;
#[path = "../src/scan/currency.rs"]
mod currency;
#[path = "../src/scan/entity.rs"]
pub(crate) mod entity;
#[path = "../src/scan/letters.rs"]
mod letters;
#[path = "../src/scan/misspelt.rs"]
mod misspelt;
#[path = "../src/scan/names.rs"]
pub(crate) mod names;
#[path = "../src/scan/negation.rs"]
mod negation;
#[path = "../src/scan/phrase/mod.rs"]
pub(crate) mod phrase;
#[path = "../src/scan/rules/mod.rs"]
mod rules;
#[path = "../src/scan/runs.rs"]
mod runs;
#[path = "../src/scan/sights.rs"]
mod sights;
#[path = "../src/scan/sought.rs"]
mod sought;
#[path = "../src/scan/tables/mod.rs"]
mod tables;
#[path = "../src/scan/vocabulary.rs"]
pub(crate) mod vocabulary;
#[path = "../src/scan/words.rs"]
pub(crate) mod words;

pub(crate) use sought::Scan;
