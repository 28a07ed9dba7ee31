//! In whose name a number is offered: brand names and role words near it.

use std::collections::{BTreeMap, HashMap};

use crate::pack::Brand;
use crate::span::Span;

/// Bytes on each side of a number in which a brand's name counts.
const REACH: usize = 120;

/// The brands' names, by their first word.
pub(super) struct Claims {
    /// Lower-case names with single blanks; the brand's id, and whether the name is also an ordinary word.
    names: HashMap<String, Vec<Name>>,
}

struct Name {
    rest: Vec<String>,
    brand: String,
    common: bool,
}

/// Words that make a brand's mention the claim to be it, or to act for it.
const ROLES: &[&str] = &[
    "support",
    "helpline",
    "helpdesk",
    "help",
    "hotline",
    "service",
    "services",
    "customer",
    "care",
    "billing",
    "security",
    "fraud",
    "technician",
    "technicians",
    "certified",
    "department",
    "dept",
    "desk",
    "team",
    "agent",
    "officer",
    "representative",
    "call",
    "contact",
    "dial",
    "phone",
    "telefon",
    "tel",
    "line",
    "center",
    "centre",
    "kundenservice",
    "kundendienst",
    "soporte",
    "atencion",
    "assistance",
    "supporto",
    "assistenza",
    "suporte",
    "atendimento",
    "klantenservice",
    "account",
    "invoice",
    "renewed",
    "renewal",
    "subscription",
    "refund",
    "cancel",
];

impl Claims {
    pub(super) fn new(brands: &BTreeMap<String, Brand>) -> Claims {
        let mut names: HashMap<String, Vec<Name>> = HashMap::new();
        for (id, brand) in brands {
            for name in std::iter::once(&brand.name).chain(&brand.aliases) {
                let words: Vec<String> = words(name).map(|(_, word)| word).collect();
                let Some((first, rest)) = words.split_first() else { continue };
                let common = brand.common.contains(name) || name.chars().count() < 3;
                names.entry(first.clone()).or_default().push(Name { rest: rest.to_vec(), brand: id.clone(), common });
                if !rest.is_empty() && rest.len() < 3 {
                    // GeekSquad, BestBuy
                    names.entry(words.concat()).or_default().push(Name { rest: Vec::new(), brand: id.clone(), common });
                }
            }
        }
        for list in names.values_mut() {
            list.sort_by_key(|name| (std::cmp::Reverse(name.rest.len()), name.common));
        }
        Claims { names }
    }

    /// The brand in whose name the number at `span` is offered: the nearest name with a role word near it, or with nothing between it
    /// and the number.
    pub(super) fn near(&self, text: &str, span: Span) -> Option<&str> {
        let (from, to) = (floor(text, span.start.saturating_sub(REACH)), ceil(text, span.end + REACH));
        let before: Vec<(usize, String)> = words(&text[from..span.start]).collect();
        let after: Vec<(usize, String)> = words(&text[span.end..to]).collect();
        let role = |list: &[(usize, String)]| list.iter().any(|(_, word)| ROLES.contains(&word.as_str()));
        let personal = before.iter().rev().take(3).any(|(_, word)| matches!(word.as_str(), "my" | "mine" | "personal"));
        if personal {
            return None;
        }
        let roles = role(&before) || role(&after);
        let mut at = before.len();
        while at > 0 {
            at -= 1;
            if let Some((name, len)) = self.name_at(&before, at) {
                let adjacent = before.len() - at - len <= 1;
                if roles && (!name.common || capital(text, from + before[at].0))
                    || adjacent && (!name.common || capital(text, from + before[at].0))
                {
                    return Some(&name.brand);
                }
            }
        }
        let at = (0..after.len()).find(|at| self.name_at(&after, *at).is_some_and(|(name, _)| !name.common && roles))?;
        self.name_at(&after, at).map(|(name, _)| name.brand.as_str())
    }

    fn name_at(&self, words: &[(usize, String)], at: usize) -> Option<(&Name, usize)> {
        let (_, first) = &words[at];
        let list = self.names.get(first).or_else(|| self.names.get(first.strip_suffix('s')?))?;
        list.iter()
            .find(|name| {
                name.rest.iter().enumerate().all(|(i, word)| words.get(at + 1 + i).is_some_and(|(_, other)| other == word))
            })
            .map(|name| (name, name.rest.len() + 1))
    }
}

/// Words of letters and digits, lower case, with their places. `AppleCare` is two words: a capital inside begins one.
fn words(text: &str) -> impl Iterator<Item = (usize, String)> + '_ {
    text.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '&')).filter(|word| !word.is_empty()).map(move |word| {
        (word.as_ptr() as usize - text.as_ptr() as usize, word.trim_matches('\'').trim_end_matches("'s").to_lowercase())
    })
}

fn capital(text: &str, at: usize) -> bool {
    text[at..].starts_with(char::is_uppercase)
}

/// Whether wording of an alarm stands near a number.
pub(super) fn alert_near(text: &str, span: Span) -> bool {
    const ALARMS: &[&str] = &[
        "virus",
        "infected",
        "infection",
        "locked",
        "blocked",
        "malware",
        "spyware",
        "trojan",
        "error",
        "hacked",
        "alert",
        "compromised",
        "suspended",
        "warning",
        "firewall",
        "breach",
        "ransomware",
        "infiziert",
        "gesperrt",
        "virusinfekt",
        "infectado",
        "bloqueado",
        "infect\u{E9}",
        "bloqu\u{E9}",
        "infettato",
        "bloccato",
    ];
    let text = &text[floor(text, span.start.saturating_sub(200))..ceil(text, span.end + 200)];
    words(text).any(|(_, word)| ALARMS.contains(&word.as_str()))
}

/// Whether a number is said to be free to call.
pub(super) fn called_free(text: &str, span: Span) -> bool {
    let text = text[floor(text, span.start.saturating_sub(60))..ceil(text, span.end + 60)].to_ascii_lowercase();
    ["toll free", "toll-free", "tollfree", "freephone", "geb\u{FC}hrenfrei", "kostenlos", "gratuit", "gratuito"]
        .iter()
        .any(|cue| text.contains(cue))
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
