//! Puts into words whose a host is or resembles.

use super::HostIndex;
use super::directory::Holding;
use super::report::HostMatch;
use crate::identify::idn::Oddity;
use crate::identify::lookalike::names::Name;
use crate::identify::lookalike::{LOOKALIKE, Likeness, Query, difference};
use crate::identify::protected::{ProtectedHit, ProtectedLikeness};

impl HostIndex {
    pub(super) fn own(&self, number: u32, holding: Holding, host: &str) -> HostMatch {
        let name = &self.names_of[number as usize];
        let why = match holding {
            Holding::Home => format!("{name} publishes it as its own"),
            Holding::Listed => format!("an open list named it as {name}'s; nobody has looked since"),
            Holding::Defence => format!("{name} holds it so that nobody else does"),
        };
        HostMatch {
            brand: Some(self.ids[number as usize].clone()),
            target: host.to_owned(),
            technique: if holding == Holding::Listed { "listed" } else { "official" },
            score: 0.0,
            why,
            detail: String::new(),
        }
    }

    pub(super) fn posed(&self, (number, shown): (u32, &str), technique: &'static str, score: f32, place: &str) -> HostMatch {
        HostMatch {
            brand: Some(self.ids[number as usize].clone()),
            target: shown.to_owned(),
            technique,
            score,
            why: format!("`{shown}` {place}"),
            detail: String::new(),
        }
    }

    pub(super) fn told(&self, query: &Query<'_>, likeness: &Likeness) -> HostMatch {
        let name = query.name(&likeness.mention);
        let (operation, letters) = difference(query, &likeness.mention);
        let brand = &self.names_of[name.brand as usize];
        let shown = &query.left[likeness.mention.start..likeness.mention.end];
        let why = match likeness.technique {
            "homoglyph" | "typosquat" | "hyphenation" => format!("`{shown}` is not `{}` ({operation}: {letters})", name.text),
            "tld" => format!("`{shown}` with an ending that {brand} is not known to use"),
            "hosted" => format!("names {brand} on a host where anyone gets a page"),
            "subdomain" => format!("names {brand}, but belongs to `{}`", query.cut.registrable().unwrap_or(query.cut.host)),
            _ => format!("names {brand} among other words, and is not known to be {brand}'s"),
        };
        HostMatch {
            brand: Some(self.ids[name.brand as usize].clone()),
            target: name.target.clone(),
            technique: likeness.technique,
            score: score(likeness.points),
            why,
            detail: letters,
        }
    }
}

pub(super) fn protected(hit: &ProtectedHit<'_>, strong: bool) -> HostMatch {
    let (technique, why) = match hit.likeness {
        None => ("official", format!("`{}` is a protected name", hit.domain)),
        Some(ProtectedLikeness::Homoglyph) => ("homoglyph", format!("looks like `{}` in other characters", hit.domain)),
        Some(ProtectedLikeness::Typosquat) => ("typosquat", format!("is one letter from `{}`", hit.domain)),
        Some(ProtectedLikeness::Embedded) => ("subdomain", format!("holds `{}`, but belongs to another", hit.domain)),
        Some(ProtectedLikeness::Combosquat) => {
            ("combosquat", format!("joins the name of `{}` to a word that lures use", hit.domain))
        }
        Some(ProtectedLikeness::Tld) => ("tld", format!("is `{}` with another ending", hit.domain)),
    };
    let score = match hit.likeness {
        None => 0.0,
        _ if strong => 0.9,
        _ => 0.5,
    };
    HostMatch { brand: Some(hit.domain.to_owned()), target: hit.domain.to_owned(), technique, score, why, detail: String::new() }
}

pub(super) fn spelt(names: &[String], ids: &[String], name: &Name) -> HostMatch {
    let brand = name.brand as usize;
    HostMatch {
        brand: Some(ids[brand].clone()),
        target: name.target.clone(),
        technique: "punycode",
        score: 0.5,
        why: format!("spells {} after `xn--`, where the letters stand for others", names[brand]),
        detail: String::new(),
    }
}

pub(super) fn odd(odd: Oddity, host: &str) -> HostMatch {
    HostMatch {
        brand: None,
        target: String::new(),
        technique: "mixed_script",
        score: 0.4,
        why: format!("`{host}` {}", odd.why()),
        detail: String::new(),
    }
}

/// Points as a number from 0 to 1 that is 0.8 where a likeness is enough alone.
fn score(points: f32) -> f32 {
    let x = (points - LOOKALIKE) * 0.7 + 1.3865;
    (1.0 / (1.0 + (-x).exp())).clamp(0.0, 0.999)
}
