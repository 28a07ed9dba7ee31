//! The nouns of a pack, as read from TOML and checked by `load`.

use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

use super::pattern::{Pattern, Sequence, Slot, Within};
use crate::finding::Strength;

/// Everything loaded, read-only.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// Phrases of all languages.
    pub phrases: Vec<Phrase>,
    /// Brands and agencies, by id.
    pub brands: BTreeMap<String, Brand>,
    /// Indicators, by id.
    pub indicators: BTreeMap<String, Indicator>,
    /// Advice by language, then by id.
    pub advice: BTreeMap<String, BTreeMap<String, String>>,
    /// Where to report, by country.
    pub places: BTreeMap<String, Vec<Place>>,
    /// How evidence becomes a level.
    pub judging: Judging,
    /// Sources by file and key (`phrases/en.toml#att-hmrc`).
    pub sources: BTreeMap<String, Source>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The publication or data: who says it, in what.
    pub title: String,
    /// Its address, where there is one.
    pub url: Option<String>,
    /// The day it was published or looked at.
    pub date: Option<String>,
    /// Its licence, where words were taken from it.
    pub licence: Option<String>,
}

/// What must stand near a phrase for its strength to hold; without it the strength drops one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Near {
    /// A thing of a kind.
    Slot(Slot),
    /// A wording.
    Sequence(Sequence),
}

/// A wording and what it indicates.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// Stable id, such as `en.infection-alarm.001`.
    pub id: String,
    /// ISO 639-1 code.
    pub language: String,
    /// The indicator it raises.
    pub indicator: String,
    /// How much it says.
    pub strength: Strength,
    /// The wording.
    pub pattern: Pattern,
    /// The wording as written in the file.
    pub text: String,
    /// What must stand near it, all of them.
    pub near: Vec<Near>,
    /// How near, in words.
    pub near_within: u16,
    /// Wordings beside which it does not count.
    pub unless: Vec<Sequence>,
    /// How far those may be away.
    pub unless_within: Within,
    /// Wordings of which it must not be a part: it does not count where they share a word.
    pub except: Vec<Sequence>,
    /// Languages of the sentence it counts in; empty is any. A sentence that tells no language is of all.
    pub languages: Vec<String>,
    /// Scripts its letters must be of, by their Unicode names in lower case; empty is any.
    pub scripts: Vec<String>,
    /// Key of its source.
    pub source: String,
    /// Texts in which it must be found.
    pub hit: Vec<String>,
    /// Texts in which it must not.
    pub miss: Vec<String>,
    /// File and line.
    pub place: (String, usize),
}

/// A brand or an agency that is posed as.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// Stable id.
    pub id: String,
    /// The name as the brand writes it.
    pub name: String,
    /// Other names and products that count as the brand's name.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Names that are also ordinary words (`Ring`, `Target`): they count with a second cue only. May repeat `name`.
    #[serde(default)]
    pub common: Vec<String>,
    /// `tech`, `security`, `retail`, `payment`, `bank`, `delivery`, `government`, `telecom`, ...
    pub sector: String,
    /// Countries where it is mostly posed as; `*` is everywhere.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Its registrable domains; hosts below them are its own.
    #[serde(default)]
    pub domains: Vec<String>,
    /// Registrable domains it sends mail from, beside `domains`.
    #[serde(default)]
    pub mail_domains: Vec<String>,
    /// Hosts that are its own though their parent is not.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Public suffixes below which every name is an authority's (`gov.uk`).
    #[serde(default)]
    pub suffixes: Vec<String>,
    /// Labels it holds under the endings of all countries that check who takes a name: `acme` for `acme.de`, `acme.co.uk`, `acme.com.br`.
    #[serde(default)]
    pub worldwide: Vec<String>,
    /// Registrable domains it holds only so that nobody else does: never a likeness, and never its own site or sender, for it may give
    /// them up.
    #[serde(default)]
    pub defensive: Vec<String>,
    /// Domains that an open list of `domains/` names as its own: never a likeness, and no proof, for the list may be older than a change
    /// of hands.
    #[serde(skip)]
    pub listed: Vec<String>,
    /// Whether it lives on so many domains that no list of them is whole: one more with its name says little.
    #[serde(default)]
    pub sprawling: bool,
    /// Keys of the sources of the domain lists; one may be written without brackets.
    #[serde(default, deserialize_with = "one_or_many")]
    pub domains_source: Vec<String>,
    /// Whether the brand can be called at all.
    #[serde(default)]
    pub phone: PhoneLine,
    /// Its published numbers.
    #[serde(default, rename = "number")]
    pub numbers: Vec<BrandNumber>,
    /// What it says it never does.
    #[serde(default)]
    pub never: Vec<Never>,
    /// Where it wants imitation reported.
    #[serde(default, rename = "report")]
    pub reports: Vec<ReportTo>,
    /// Sources by key.
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// The file it is in, as the caller named it.
    #[serde(skip)]
    pub place: String,
}

/// A list of texts, or one text for a list of one.
fn one_or_many<'de, D: Deserializer<'de>>(value: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Written::deserialize(value)? {
        Written::One(text) => vec![text],
        Written::Many(texts) => texts,
    })
}

/// Whether a brand offers a telephone line.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum PhoneLine {
    /// Not known.
    #[default]
    Unknown,
    /// It has lines.
    Yes,
    /// It has none: any number in its name is false.
    None,
}

/// A number a brand publishes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BrandNumber {
    /// `+` and digits.
    pub e164: String,
    /// Country it serves.
    pub country: String,
    /// What it is for.
    #[serde(default)]
    pub purpose: String,
    /// How well it is known.
    pub tier: NumberTier,
    /// Key of its source.
    pub source: String,
}

/// How well a number is known to be the brand's, or to belong on a list.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum NumberTier {
    /// Nobody stands for it: as a brand's number it only silences `unlisted`.
    Unverified,
    /// A third party gives it, and names where it has it from.
    Secondary,
    /// The brand's own page gives it, or the keeper of the list has checked it.
    Primary,
}

impl NumberTier {
    /// Its name in packs and lists.
    pub fn name(self) -> &'static str {
        match self {
            NumberTier::Unverified => "unverified",
            NumberTier::Secondary => "secondary",
            NumberTier::Primary => "primary",
        }
    }

    /// The tier of that name.
    pub fn from_name(name: &str) -> Option<NumberTier> {
        [NumberTier::Unverified, NumberTier::Secondary, NumberTier::Primary].into_iter().find(|tier| tier.name() == name)
    }
}

/// Something a brand says it never does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Never {
    /// The statement, as a sentence about the brand.
    pub text: String,
    /// Indicators that contradict it in a message that claims the brand.
    #[serde(default)]
    pub breaks: Vec<String>,
    /// Key of its source.
    pub source: String,
}

/// Where to report imitation of a brand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportTo {
    /// `web`, `email`, `sms` or `phone`.
    pub kind: String,
    /// The address.
    pub to: String,
    /// Key of its source.
    pub source: String,
}

/// A documented reason to worry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Stable kebab-case id that reads after "found a".
    pub id: String,
    /// Evidence of one family does not add up without end.
    pub family: String,
    /// A clause that reads after "this message".
    pub title: String,
    /// Why it worries, in a sentence a pensioner understands.
    pub why: String,
    /// Honest messages that look the same.
    pub benign: String,
    /// What would have cleared it.
    #[serde(default)]
    pub cleared: String,
    /// Kinds of scam it speaks for.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Ids of advice.
    #[serde(default)]
    pub advice: Vec<String>,
    /// Its weight.
    #[serde(default)]
    pub weight: Weight,
    /// What the maintainers held its weight to be before it was fitted; a fit starts from it.
    pub prior: Option<Weight>,
    /// The level that one strong finding reaches by itself, in a message without any other; a fit sees to it.
    pub alone: Option<Alone>,
    /// For an indicator that joins others.
    pub combine: Option<Combine>,
    /// Texts in which it must be found.
    #[serde(default)]
    pub hit: Vec<String>,
    /// Texts in which it must not.
    #[serde(default)]
    pub miss: Vec<String>,
    /// Sources by key.
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// The file it is in, as the caller named it.
    #[serde(skip)]
    pub place: String,
}

/// What a finding is enough for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Alone {
    /// For a suspicion.
    Suspicious,
}

/// Natural-log likelihood ratios, by the strength of what was found. Never negative: more text never excuses.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// For a weak finding.
    #[serde(default)]
    pub weak: f64,
    /// For a medium finding.
    #[serde(default)]
    pub medium: f64,
    /// For a strong finding.
    #[serde(default)]
    pub strong: f64,
    /// Key of the source of the figures.
    #[serde(default)]
    pub source: String,
}

/// Findings that together mean more than each alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Combine {
    /// One of each list must be found. An entry is an indicator's id, or `id:strong` / `id:medium` for at least that strength.
    pub all: Vec<Vec<String>>,
}

/// How evidence becomes a score and a level (`judge.toml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judging {
    /// Where the sum of evidence starts, in natural-log units; negative, as most messages are honest.
    pub base: f64,
    /// Score, 0 to 1, from which a message is suspicious.
    pub suspicious: f64,
    /// Score, 0 to 1, from which it is likely a scam.
    pub likely: f64,
    /// What the second-strongest evidence of a family counts beside the strongest, 0 to 1; the third counts that squared, and so on.
    pub damping: f64,
    /// What the second-strongest family counts beside the strongest, 0 to 1; the third counts that squared, and so on. 1 when not given.
    #[serde(default = "whole")]
    pub crowding: f64,
    /// What the sum of evidence counts: `[sum, counts]` in rising order, straight between them, from `[0, 0]` on. Calibrates the score;
    /// the sum itself when empty.
    #[serde(default)]
    pub bend: Vec<[f64; 2]>,
    /// Natural-log units taken off when the caller says that the sender's domain is authenticated and it is a brand's own.
    pub authenticated: f64,
    /// Rules for single families.
    #[serde(default)]
    pub families: BTreeMap<String, FamilyRule>,
    /// Key of the source of the figures.
    pub source: String,
    /// Sources by key.
    pub sources: BTreeMap<String, Source>,
}

/// How evidence of one family adds up.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct FamilyRule {
    /// The most that all its evidence counts together, in natural-log units, 0 or more; none when not given.
    pub cap: Option<f64>,
    /// In place of the general `damping`, 0 to 1.
    pub damping: Option<f64>,
}

impl Judging {
    /// What each unit of evidence counts when there is this much of it.
    pub(crate) fn bent(&self, sum: f64) -> f64 {
        let Some(last) = self.bend.len().checked_sub(1).filter(|_| sum > 0.0) else { return 1.0 };
        // Beyond the last point the line goes on as it came.
        let next = self.bend.partition_point(|[at, _]| *at < sum).min(last);
        let [x0, y0] = if next == 0 { [0.0, 0.0] } else { self.bend[next - 1] };
        let [x1, y1] = self.bend[next];
        (y0 + (sum - x0) * (y1 - y0) / (x1 - x0)) / sum
    }
}

fn whole() -> f64 {
    1.0
}

/// A sentence of advice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdviceText {
    /// Id that indicators refer to.
    pub id: String,
    /// The sentence.
    pub text: String,
}

/// Where to report in a country.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Who takes the report.
    pub agency: String,
    /// Web address or `mailto:`.
    pub url: Option<String>,
    /// Telephone number as the agency writes it.
    pub phone: Option<String>,
    /// Short code to forward text messages to.
    pub sms: Option<String>,
    /// What it takes, as a phrase after "for".
    #[serde(rename = "for")]
    pub purpose: String,
    /// Kinds of scam it is first choice for; empty is any.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Key of its source.
    pub source: String,
}

impl Default for Judging {
    /// For packs without `judge.toml`: even odds after four natural-log units of evidence.
    fn default() -> Self {
        Judging {
            base: -4.0,
            suspicious: 0.5,
            likely: 0.9,
            damping: 0.5,
            crowding: whole(),
            bend: Vec::new(),
            authenticated: 2.0,
            families: BTreeMap::new(),
            source: String::new(),
            sources: BTreeMap::new(),
        }
    }
}

impl Weight {
    /// The weight of a finding of this strength.
    pub fn of(&self, strength: Strength) -> f64 {
        match strength {
            Strength::Weak => self.weak,
            Strength::Medium => self.medium,
            Strength::Strong => self.strong,
        }
    }
}
