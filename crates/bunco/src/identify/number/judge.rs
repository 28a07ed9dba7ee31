//! The verdict on a number: rules from the most specific to the least.

use super::directory::{Directory, Entry, Miss};
use super::lists::NumberLists;
use super::plan::{NumberKind, Resolved};
use crate::message::Region;
use crate::pack::{NumberTier, PhoneLine};
use crate::scan::phone::table;

/// What a number turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum NumberVerdict {
    /// The claimed brand publishes it.
    Official,
    /// Another brand publishes it.
    WrongBrand,
    /// One digit from a published number.
    NearMissDigit,
    /// Two neighbouring digits swapped.
    NearMissTransposed,
    /// A published number's last seven digits behind another free-call prefix.
    NearMissPrefix,
    /// A published number with a digit more or less.
    NearMissLength,
    /// Letters that spell a published number.
    VanityOfficial,
    /// Letters that spell a brand or a bait word, on a number nobody publishes.
    VanityUnlisted,
    /// Calling it costs extra.
    Premium,
    /// Set aside for films and examples.
    Fictional,
    /// No such number is given out.
    Unallocated,
    /// An ordinary area code that looks like a free-call prefix.
    LookalikeTollfree,
    /// Of a country the claimed brand does not work from.
    WrongRegion,
    /// Not among the numbers the claimed brand publishes.
    Unlisted,
    /// The claimed brand has no telephone line at all.
    NoSuchLine,
    /// The brand never puts a number into such a message, not even its own.
    Policy,
    /// On a list the caller loaded.
    Listed,
    /// Nobody is claimed.
    NoClaim,
}

impl NumberVerdict {
    /// Its name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            NumberVerdict::Official => "official",
            NumberVerdict::WrongBrand => "wrong_brand",
            NumberVerdict::NearMissDigit => "near_miss_digit",
            NumberVerdict::NearMissTransposed => "near_miss_transposed",
            NumberVerdict::NearMissPrefix => "near_miss_prefix",
            NumberVerdict::NearMissLength => "near_miss_length",
            NumberVerdict::VanityOfficial => "vanity_official",
            NumberVerdict::VanityUnlisted => "vanity_unlisted",
            NumberVerdict::Premium => "premium",
            NumberVerdict::Fictional => "fictional",
            NumberVerdict::Unallocated => "unallocated",
            NumberVerdict::LookalikeTollfree => "lookalike_tollfree",
            NumberVerdict::WrongRegion => "wrong_region",
            NumberVerdict::Unlisted => "unlisted",
            NumberVerdict::NoSuchLine => "no_such_line",
            NumberVerdict::Policy => "policy",
            NumberVerdict::Listed => "listed",
            NumberVerdict::NoClaim => "no_claim",
        }
    }
}

/// A verdict, the brand it concerns, how much it says (0 to 1), and why.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) verdict: NumberVerdict,
    /// The brand's id.
    pub(crate) brand: Option<String>,
    pub(crate) score: f64,
    /// One sentence for the reader.
    pub(crate) why: String,
}

/// What is known about a number beside its digits.
#[derive(Clone, Debug, Default)]
pub(crate) struct Circumstances<'a> {
    /// The brand in whose name it is offered, by id.
    pub(crate) claim: Option<&'a str>,
    /// Wording of an alarm stands near it: an infection, a lock, an error.
    pub(crate) alert: bool,
    /// Letters it is spelled with.
    pub(crate) vanity: Option<&'a str>,
    /// Where the reader is.
    pub(crate) regions: &'a [Region],
    /// Lists of the caller's.
    pub(crate) lists: Option<&'a NumberLists>,
    /// "Toll free" or the like is said of it.
    pub(crate) called_free: bool,
}

/// Ordinary area codes that readers take for free-call prefixes: they begin with 80, 81, 82, 85 or 86.
const LOOKALIKE_AREAS: &[&str] = &[
    "801", "802", "803", "804", "805", "806", "807", "808", "810", "818", "820", "838", "848", "850", "856", "857", "858", "859",
    "860", "878",
];

/// Words spelled on the dial to frighten or to promise help.
const BAIT: &[&str] = &[
    "HELP", "FIX", "ALERT", "TECH", "VIRUS", "SECURE", "SUPPORT", "REFUND", "HACK", "CALLNOW", "MYPC", "REPAIR", "FRAUD", "PCCARE",
    "DEBT", "GEEK",
];

pub(super) fn judge(directory: &Directory, number: &Resolved, on: &Circumstances<'_>) -> Verdict {
    let claim = on.claim.and_then(|id| directory.brand(id));
    let claimed = claim.map(|(_, entry)| entry);
    let owners = directory.owners(number.key());
    let say = |verdict, brand: Option<&Entry>, score, why: String| Verdict {
        verdict,
        brand: brand.or(claimed).map(|entry| entry.id.clone()),
        score,
        why,
    };
    let name = |entry: Option<&Entry>| entry.map_or_else(|| "the sender".to_owned(), |entry| entry.name.clone());

    let own = claim.and_then(|(at, _)| owners.iter().find(|owner| owner.brand == at));
    let owner = own.or_else(|| owners.iter().max_by_key(|owner| owner.tier));
    let lists = on.lists.filter(|lists| !lists.is_empty());
    let allowed = lists.and_then(|lists| lists.allows(number.key()));
    if let Some(owner) = owner.filter(|owner| owner.tier != NumberTier::Unverified) {
        let entry = &directory.entries[owner.brand as usize];
        if on.alert && entry.no_number_in_alerts && (claim.is_none() || own.is_some()) {
            let why = format!("{0} publishes this number, but {0} never puts a number into an alarm or error message", entry.name);
            return say(NumberVerdict::Policy, Some(entry), 0.9, why);
        }
        if let Some((_, other)) = claim.filter(|_| own.is_none() && allowed.is_none()) {
            let why = format!("this is a number of {}, not of {}", entry.name, other.name);
            return say(NumberVerdict::WrongBrand, Some(other), 0.6, why);
        }
        if on.vanity.is_some() {
            let why = format!("the letters spell a number that {} publishes", entry.name);
            return say(NumberVerdict::VanityOfficial, Some(entry), 0.0, why);
        }
        let why = format!("{} publishes this number; a scam can quote it all the same", entry.name);
        return say(NumberVerdict::Official, Some(entry), 0.0, why);
    }
    if let Some(list) = allowed {
        return say(NumberVerdict::NoClaim, None, 0.0, format!("this number is on your list of known numbers, {}", list.quoted()));
    }
    if let Some(list) = lists.and_then(|lists| lists.blocks(number.key())) {
        return say(NumberVerdict::Listed, None, list.weight(), format!("this number is on the list {}", list.quoted()));
    }
    if !number.valid && !matches!(directory.near(number), Some((_, Miss::Length))) {
        return say(NumberVerdict::Unallocated, None, 0.8, "no telephone company gives out such a number".to_owned());
    }
    if number.kind == NumberKind::Premium {
        let why = match claimed {
            Some(entry) => format!("calling this number costs extra; {} would not make you pay for help", entry.name),
            None => "calling this number costs extra".to_owned(),
        };
        return say(NumberVerdict::Premium, None, if claimed.is_some() { 0.9 } else { 0.4 }, why);
    }
    if let Some((near, miss)) = directory.near(number)
        && let Some(owner) = directory
            .owners(near)
            .iter()
            .find(|owner| claim.is_none_or(|(at, _)| owner.brand == at))
            .or(directory.owners(near).first())
    {
        let entry = &directory.entries[owner.brand as usize];
        let (verdict, how) = match miss {
            Miss::Transposed => (NumberVerdict::NearMissTransposed, "with two digits swapped"),
            Miss::Digit => (NumberVerdict::NearMissDigit, "but for one digit"),
            Miss::Prefix => (NumberVerdict::NearMissPrefix, "with another free-call prefix"),
            Miss::Length => (NumberVerdict::NearMissLength, "with one digit more or less"),
        };
        let same = claim.is_some_and(|(at, _)| at == owner.brand);
        // What may be a number of a brand is no imitation of its other numbers.
        let perhaps_its_own = owners.iter().any(|other| other.brand == owner.brand);
        if !perhaps_its_own && (same || claim.is_none() || miss == Miss::Prefix) {
            let score = if same {
                0.95
            } else if miss == Miss::Prefix {
                0.6
            } else {
                0.3
            };
            return say(verdict, Some(entry), score, format!("this is +{near}, a number of {}, {how}", entry.name));
        }
    }
    if let Some(letters) = on.vanity {
        let brand = directory.name_in_letters(letters);
        if brand.is_some() || BAIT.iter().any(|word| letters.contains(word)) {
            let why = match brand.or(claimed) {
                Some(entry) => format!("the letters {letters} suggest {}, which does not publish this number", entry.name),
                None => format!("the letters {letters} promise help on a number that no known company publishes"),
            };
            return say(NumberVerdict::VanityUnlisted, brand, 0.8, why);
        }
    }
    if number.is_nanp()
        && LOOKALIKE_AREAS.contains(&&number.national()[..3.min(number.national().len())])
        && (claimed.is_some() || on.called_free)
    {
        let area = &number.national()[..3];
        let why = format!("area code {area} looks like a free call and is an ordinary one; {} uses no such number", name(claimed));
        return say(NumberVerdict::LookalikeTollfree, None, 0.85, why);
    }
    let Some(entry) = claimed else {
        return say(NumberVerdict::NoClaim, None, 0.0, "no brand is claimed for this number".to_owned());
    };
    if let Some(region) = number.region
        && !on.regions.contains(&region)
        && abroad(entry, number, region, on.regions)
    {
        let why = format!("this number is of another country ({}), from which {} does not work", region.as_str(), entry.name);
        return say(NumberVerdict::WrongRegion, None, 0.85, why);
    }
    if number.is_set_aside() {
        return say(
            NumberVerdict::Fictional,
            None,
            0.6,
            "this number is set aside for films and examples; nobody answers it".to_owned(),
        );
    }
    if entry.line == PhoneLine::None {
        return say(
            NumberVerdict::NoSuchLine,
            None,
            0.95,
            format!("{} offers no telephone line: any number in its name is false", entry.name),
        );
    }
    if own.is_some() {
        let why = format!("this may be a number of {}; no publication of it is known here", entry.name);
        return say(NumberVerdict::NoClaim, Some(entry), 0.0, why);
    }
    let covered =
        number.region.is_some_and(|region| entry.served.contains(&region)) || number.is_nanp() && !entry.served.is_empty();
    let (score, why) = if covered {
        (0.8, format!("{} publishes other numbers; this one is not among them", entry.name))
    } else {
        (0.5, format!("this number is not known to be one of {}", entry.name))
    };
    say(NumberVerdict::Unlisted, None, score, why)
}

/// Whether a number of `region` makes no sense for a brand that talks to a reader in `readers`.
fn abroad(entry: &Entry, number: &Resolved, region: Region, readers: &[Region]) -> bool {
    let nanp = |region: &Region| table::NANP_REGIONS.contains(&region.as_str());
    // Neighbours with one country code share numbers.
    if number.is_nanp() && (readers.is_empty() || readers.iter().any(nanp) || entry.served.iter().any(nanp)) {
        return false;
    }
    // It has numbers for the reader's own country.
    if readers.iter().any(|reader| entry.served.contains(reader) || nanp(reader) && entry.served.iter().any(nanp)) {
        return true;
    }
    let works_there = entry.served.contains(&region) || entry.countries.iter().any(|country| country == region.as_str());
    let everywhere = entry.countries.is_empty() || entry.countries.iter().any(|country| country == "*");
    !works_there && (entry.government || !everywhere)
}
