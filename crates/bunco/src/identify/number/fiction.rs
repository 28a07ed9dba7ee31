//! Numbers set aside for films, books and examples. Nobody has them, so a numbering plan may call them impossible; they are written
//! like numbers all the same.
//!
//! After the lists of NANPA (555-01xx), Ofcom, ACMA, Bundesnetzagentur, ARCEP and PTS, as of 2026-11.

use super::plan::Resolved;
use crate::message::Region;
use crate::scan::phone::table::{self, Nanp};

/// Country, its code, and the first digits of national numbers.
const SET_ASIDE: &[(&str, &str, &[&str])] = &[
    ("AU", "61", &["25550", "27010", "35550", "37010", "75550", "77010", "85550", "87010"]),
    ("DE", "49", &["3023125", "4066969", "6990009", "8999998", "2214710", "17139200"]),
    ("FR", "33", &["19900", "26191", "35301", "46571", "53649", "63998"]),
    (
        "GB",
        "44",
        &[
            "2079460", "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960", "1314960", "1414960",
            "1514960", "1614960", "1914980", "2896496", "2920180", "7700900", "8081570", "9098790", "3069990", "1632960",
        ],
    ),
    ("SE", "46", &["3139006", "4062804", "8465004", "9803192", "7017406"]),
];

impl Resolved {
    /// Whether it is set aside for films and examples.
    pub(super) fn is_set_aside(&self) -> bool {
        self.fiction_of().is_some() || self.is_nanp_fiction()
    }

    /// Makes a number that is set aside one that exists, with its country.
    pub(super) fn with_fiction(mut self) -> Resolved {
        if let Some(region) = self.fiction_of().filter(|_| !self.valid) {
            (self.valid, self.region) = (true, Some(region));
        }
        self
    }

    fn fiction_of(&self) -> Option<Region> {
        let digits = self.e164.strip_prefix('+')?;
        let (region, ..) = SET_ASIDE.iter().find(|(_, code, blocks)| {
            digits
                .strip_prefix(code)
                .is_some_and(|national| (9..=10).contains(&national.len()) && blocks.iter().any(|b| national.starts_with(b)))
        })?;
        Region::new(region)
    }

    fn is_nanp_fiction(&self) -> bool {
        let national = self.national().as_bytes();
        self.is_nanp() && national.len() == 10 && national[3..8] == *b"55501" && table::nanp(national) > Some(Nanp::Impossible)
    }
}
