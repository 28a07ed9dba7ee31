//! What a hit means: a sender who is not whom he names, a link that leads elsewhere, a number that is not the brand's.
//!
//! Takes the parts of a message as scanned, gives findings. Only adds: what one part of a text says never takes away what another
//! says, but for a sentence of advice about fraud, which takes away what it quotes itself.

mod claim;
mod context;
pub(crate) mod disguise;
mod home;
pub(crate) mod hosts;
pub(crate) mod idn;
mod link;
pub(crate) mod lookalike;
pub(crate) mod number;
mod numbers;
mod observe;
mod phrase;
pub(crate) mod policy;
pub(crate) mod protected;
mod sender;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::message::{Allow, Attestation, Channel, Region};
use crate::pack::{Brand, Pack, Strength};
use crate::scan::Scan;
use crate::scan::common::{COMMON, Languages};
use crate::scan::part::PartHits;
use crate::span::Span;
use claim::Claim;
use hosts::HostIndex;
use number::{NumberIndex, NumberLedger, NumberLists};
use sender::Sender;

pub(crate) use phrase::GUARD;

/// The number of an indicator: its place in the pack's order of ids.
pub(crate) type IndicatorId = u16;

/// A finding before it is weighed and put into words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// The indicator.
    pub(crate) indicator: IndicatorId,
    /// How much it says.
    pub(crate) strength: Strength,
    /// The part's number.
    pub(crate) part: u16,
    /// Bytes of the part as the caller gave it.
    pub(crate) span: Span,
    /// A reason more exact than the indicator's own.
    pub(crate) why: Option<String>,
    /// Facts behind it.
    pub(crate) detail: Vec<(&'static str, String)>,
}

/// What hits are compared with. Built once, read-only.
pub(crate) struct Knowledge {
    /// Phrases may be left out: `scan` has what is needed of them.
    pub(crate) pack: Pack,
    pub(crate) scan: Scan,
    pub(crate) hosts: HostIndex,
    /// Shared with a book of numbers made of the engine.
    pub(crate) numbers: Arc<NumberIndex>,
    /// Ids of all indicators, sorted: an indicator's number is its place.
    indicators: Vec<String>,
    /// By indicator.
    families: Vec<String>,
    /// Ids of all brands, sorted: a brand's number is its place.
    brands: Vec<String>,
    /// By brand: its name and aliases as they stand in names of hosts, small letters and digits alone.
    plain_names: Vec<Vec<Box<str>>>,
}

/// Facts about a message that are not in its text.
#[derive(Clone, Debug)]
pub(crate) struct Circumstances<'a> {
    pub(crate) channel: Channel,
    /// The reader's country, where known.
    pub(crate) region: Option<Region>,
    /// Countries whose national numbers are read when the language does not tell.
    pub(crate) regions: &'a [Region],
    pub(crate) caller: Caller<'a>,
    /// Numbers that the caller of the library knows.
    pub(crate) lists: &'a NumberLists,
    /// Numbers of messages seen before.
    pub(crate) seen: Option<&'a NumberLedger>,
    /// What the caller vouches for, in every message and in this one.
    pub(crate) allowed: [Option<Arc<Allow>>; 2],
}

impl Circumstances<'_> {
    /// Whether the engine or the message allows something.
    pub(crate) fn allow(&self, test: impl Fn(&Allow) -> bool) -> bool {
        self.allowed.iter().flatten().any(|allow| test(allow))
    }
}

/// What a call or text message shows as its origin, and what helps to judge it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caller<'a> {
    pub(crate) shown: Option<&'a str>,
    pub(crate) own: Option<&'a str>,
    pub(crate) attestation: Attestation,
}

/// The part number of what is found in the number a call shows, which is in none of the message's texts.
pub(crate) const CALLER_PART: u16 = u16::MAX;

/// What one message turns out to hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Identified {
    pub(crate) found: Vec<Found>,
    /// Brands the message speaks for or imitates, by number, strongest first.
    pub(crate) brands: Vec<u16>,
    /// Who is spoken for, strongest first.
    pub(crate) claims: Vec<Claim>,
    /// The brand whose own domain the sender's address has.
    pub(crate) sender_brand: Option<u16>,
    /// The sender's address in lower case; empty without one.
    pub(crate) sender: String,
    /// Whether there were more findings of a kind than are kept.
    pub(crate) more: bool,
    /// The language it is written in, where that can be told.
    pub(crate) language: Option<&'static str>,
}

impl Knowledge {
    pub(crate) fn new(pack: Pack, scan: Scan, hosts: HostIndex, numbers: NumberIndex) -> Knowledge {
        let indicators = pack.indicators.keys().cloned().collect();
        let families = pack.indicators.values().map(|indicator| indicator.family.clone()).collect();
        let brands = pack.brands.keys().cloned().collect();
        let plain = |name: &String| {
            let name = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
            (name.len() >= 2).then(|| name.into_boxed_str())
        };
        let names = |brand: &Brand| std::iter::once(&brand.name).chain(&brand.aliases).filter_map(plain).collect();
        let plain_names = pack.brands.values().map(names).collect();
        Knowledge { pack, scan, hosts, numbers: Arc::new(numbers), indicators, families, brands, plain_names }
    }

    /// The family of what a compiled phrase indicates.
    fn family(&self, phrase: u32) -> Option<&str> {
        self.families.get(usize::from(self.scan.row(phrase).indicator)).map(String::as_str)
    }

    /// Whether a compiled phrase is one of an indicator.
    fn indicates(&self, phrase: u32, id: &str) -> bool {
        self.indicators.get(usize::from(self.scan.row(phrase).indicator)).is_some_and(|own| own == id)
    }

    /// The number of an indicator.
    pub(crate) fn indicator(&self, id: &str) -> Option<IndicatorId> {
        self.indicators.binary_search_by(|other| other.as_str().cmp(id)).ok().map(|n| n as IndicatorId)
    }

    /// The id of a brand.
    pub(crate) fn brand_id(&self, number: u16) -> &str {
        &self.brands[number as usize]
    }

    fn brand(&self, number: u16) -> &Brand {
        &self.pack.brands[self.brand_id(number)]
    }

    fn brand_number(&self, id: &str) -> Option<u16> {
        self.brands.binary_search_by(|other| other.as_str().cmp(id)).ok().map(|n| n as u16)
    }

    /// The brand a host belongs to.
    fn owner(&self, host: &str) -> Option<u16> {
        self.hosts.owner(host).and_then(|id| self.brand_number(id))
    }

    /// Whether a host is a brand's own. Authorities share the suffix of their government.
    fn is_home(&self, brand: u16, host: &str) -> bool {
        let below = |suffix: &String| host.strip_suffix(suffix.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        self.owner(host) == Some(brand) || self.brand(brand).suffixes.iter().any(below)
    }
}

/// Turns the hits of a message's parts into findings.
pub(crate) fn identify(knowledge: &Knowledge, parts: &[PartHits<'_>], circumstances: &Circumstances<'_>) -> Identified {
    let mut case = Case {
        knowledge,
        parts,
        circumstances,
        senders: Vec::new(),
        claims: Vec::new(),
        said: None,
        out: Identified::default(),
        alike: None,
    };
    case.language();
    case.phrases();
    case.senders();
    case.claims();
    case.claims_from_free_mailbox();
    case.links();
    case.numbers();
    case.disguises();
    case.context();
    case.at_home();
    case.out.more |= parts.iter().any(|part| part.more);
    case.out.brands = case.claimed_brands();
    case.out.claims = case.claims;
    case.out
}

/// A message while it is looked at.
struct Case<'a> {
    knowledge: &'a Knowledge,
    parts: &'a [PartHits<'a>],
    circumstances: &'a Circumstances<'a>,
    /// `From` first, then `Reply-To`, each with its part's number.
    senders: Vec<(u16, Sender)>,
    /// Strongest first.
    claims: Vec<Claim>,
    /// Brands named outside links, once they were asked for.
    said: Option<Rc<[u16]>>,
    out: Identified,
    /// Findings so far, counted once there may be too many.
    alike: Option<Box<Alike>>,
}

/// How many findings there are, by indicator and strength.
type Alike = BTreeMap<(IndicatorId, Strength), usize>;

/// The most findings of one indicator and strength: more say nothing new, and a text of nothing else would fill the memory.
const ALIKE: usize = 250;

impl<'a> Case<'a> {
    fn language(&mut self) {
        let mut counts = [0; COMMON.len()];
        for part in self.parts {
            counts.iter_mut().zip(part.languages).for_each(|(all, count)| *all += count);
        }
        self.out.language = if self.parts.iter().any(|part| part.japanese) {
            Some("ja")
        } else if self.parts.iter().any(|part| part.hindi) {
            Some("hi")
        } else {
            Languages::best(&counts)
        };
    }

    /// Notes a finding; an indicator that the pack does not have is left out.
    fn raise(&mut self, indicator: &str, strength: Strength, part: usize, span: Span) -> Option<&mut Found> {
        let indicator = self.knowledge.indicator(indicator)?;
        self.add(Found { indicator, strength, part: part as u16, span, why: None, detail: Vec::new() })
    }

    /// Notes a finding unless there are enough like it.
    fn add(&mut self, found: Found) -> Option<&mut Found> {
        if self.out.found.len() >= ALIKE && self.has_enough(&found) {
            self.out.more = true;
            return None;
        }
        self.out.found.push(found);
        self.out.found.last_mut()
    }

    /// Whether there are enough findings like one, which is counted. The counts begin when there may be.
    #[cold]
    fn has_enough(&mut self, found: &Found) -> bool {
        let kind = |found: &Found| (found.indicator, found.strength);
        let counts = self.alike.get_or_insert_with(|| {
            let mut counts = Alike::new();
            self.out.found.iter().for_each(|found| *counts.entry(kind(found)).or_default() += 1);
            Box::new(counts)
        });
        let alike = counts.entry(kind(found)).or_default();
        *alike += 1;
        *alike > ALIKE
    }
}

impl Found {
    fn because(&mut self, why: impl Into<String>) -> &mut Found {
        self.why = Some(why.into());
        self
    }

    fn with(&mut self, name: &'static str, value: impl Into<String>) -> &mut Found {
        self.detail.push((name, value.into()));
        self
    }

    fn with_some(&mut self, name: &'static str, value: Option<String>) -> &mut Found {
        self.detail.extend(value.map(|value| (name, value)));
        self
    }
}
