//! The number a call or text message shows as its origin. Anyone can show any number: nothing here speaks for a caller, and a shown
//! number is never compared as one to call.

use serde_json::{Value, json};

use super::{NumberIndex, NumberLists, Resolved};
use crate::message::{Attestation, Region};

/// What is odd about a shown number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallerVerdict {
    /// Nothing; which proves nothing.
    Plain,
    /// It is the reader's own number.
    OwnNumber,
    /// Nobody has such a number, so it must be false.
    Unallocated,
    /// A brand's published number, and no network vouches for the caller.
    SpoofRisk,
    /// On a list of the caller's of this library; its owner may be a victim as well.
    Listed,
    /// It shares the reader's area and exchange.
    Neighbour,
}

/// A verdict on a caller id.
#[derive(Clone, Debug, PartialEq)]
pub struct CallerReport {
    /// In E.164, as far as it could be read.
    pub e164: Option<String>,
    /// What is odd about it.
    pub verdict: CallerVerdict,
    /// The id of the brand that publishes it.
    pub brand: Option<String>,
    /// How much it speaks for a scam, 0 to 1. Not a probability.
    pub score: f64,
    /// The reason, in a sentence for the reader.
    pub why: String,
}

/// What is known about a call beside the number it shows.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Call<'a> {
    /// The reader's own number.
    pub(crate) own: Option<&'a str>,
    /// Where the reader is.
    pub(crate) regions: &'a [Region],
    pub(crate) attestation: Attestation,
    pub(crate) lists: Option<&'a NumberLists>,
}

impl CallerReport {
    /// The report as JSON.
    pub fn to_json(&self) -> Value {
        let verdict = self.verdict.name();
        json!({"e164": self.e164, "verdict": verdict, "brand": self.brand, "score": self.score, "why": self.why})
    }
}

impl CallerVerdict {
    /// The verdict's name in reports.
    pub fn name(self) -> &'static str {
        match self {
            CallerVerdict::Plain => "plain",
            CallerVerdict::OwnNumber => "self",
            CallerVerdict::Unallocated => "unallocated",
            CallerVerdict::SpoofRisk => "spoof_risk",
            CallerVerdict::Listed => "listed",
            CallerVerdict::Neighbour => "neighbour",
        }
    }
}

impl NumberIndex {
    /// Judges the number a call shows.
    pub(crate) fn judge_caller(&self, shown: &str, call: &Call<'_>) -> CallerReport {
        let say = |number: Option<&Resolved>, verdict, score, why: &str| CallerReport {
            e164: number.map(|number| number.e164.clone()),
            verdict,
            brand: None,
            score,
            why: why.to_owned(),
        };
        let Some(number) = self.read(shown, call.regions) else {
            // Short codes and names are shown too.
            return say(None, CallerVerdict::Plain, 0.0, "the caller shows no telephone number");
        };
        let own = call.own.and_then(|own| self.read(own, call.regions));
        if own.as_ref().is_some_and(|own| own.e164 == number.e164) {
            return say(Some(&number), CallerVerdict::OwnNumber, 0.9, "the caller shows your own number");
        }
        // A number without its area code is valid nowhere, and yet somebody's.
        let whole = shown.contains('+') || shown.bytes().filter(u8::is_ascii_digit).count() >= 10;
        if !number.valid && whole {
            let why = "nobody has the number this caller shows, so it is made up";
            return say(Some(&number), CallerVerdict::Unallocated, 0.85, why);
        }
        if let Some((id, name)) = self.publisher(&number) {
            let vouched = matches!(call.attestation, Attestation::Full | Attestation::Unknown);
            let (verdict, score) = if vouched { (CallerVerdict::Plain, 0.0) } else { (CallerVerdict::SpoofRisk, 0.5) };
            let why = format!("this is a number of {name}, which any caller can show; hang up and call it yourself");
            return CallerReport { brand: Some(id.to_owned()), ..say(Some(&number), verdict, score, &why) };
        }
        let lists = call.lists.filter(|lists| !lists.is_empty());
        if lists.is_some_and(|lists| lists.allows(number.key()).is_some()) {
            return say(Some(&number), CallerVerdict::Plain, 0.0, "the number shown is one you know; any caller can show it");
        }
        if let Some(list) = lists.and_then(|lists| lists.blocks(number.key())) {
            let why = format!("the number shown is on the list {}; its owner may be a victim as well", list.quoted());
            return say(Some(&number), CallerVerdict::Listed, list.weight(), &why);
        }
        // Area and exchange in North America; all but the last four digits elsewhere.
        let neighbour = own.is_some_and(|own| {
            let (a, b) = (&own.e164, &number.e164);
            a.len() == b.len() && a.len() > 8 && a[..a.len() - 4] == b[..b.len() - 4]
        });
        if neighbour {
            let why = "the number shown is nearly yours, so that you take it for a neighbour's";
            return say(Some(&number), CallerVerdict::Neighbour, 0.3, why);
        }
        say(Some(&number), CallerVerdict::Plain, 0.0, "nothing is odd about the number shown; that proves nothing")
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ListLabel, NumberList};
    use super::*;
    use crate::pack::{Pack, PackFile};

    fn index() -> NumberIndex {
        let text = "id = 'acme'\nname = 'Acme'\nsector = 'tech'\ncountries = ['US']\n\
            [[number]]\ne164 = '+18005550100'\ncountry = 'US'\ntier = 'primary'\nsource = 's'\n[sources.s]\ntitle = 'Acme'\n";
        NumberIndex::new(&Pack::load([PackFile { path: "brands/acme.toml", text }]).unwrap().brands)
    }

    #[test]
    fn a_shown_number_is_never_trusted() {
        // Only the full data know which area codes exist.
        let unallocated = if cfg!(feature = "phones-full") { CallerVerdict::Unallocated } else { CallerVerdict::Plain };
        let (index, regions) = (index(), [Region::new("US").unwrap()]);
        let list = |number| NumberList::open(NumberList::compile(&ListLabel::new("l"), [number]).unwrap()).unwrap();
        let lists = NumberLists::new().block(list("+12065550199")).block(list("+18005550100")).allow(list("+14255550178"));
        for (shown, attestation, verdict) in [
            ("+1 425 555 0142", Attestation::Unknown, CallerVerdict::OwnNumber),
            ("(425) 555-0177", Attestation::Full, CallerVerdict::Neighbour),
            ("(425) 555-0178", Attestation::Full, CallerVerdict::Plain),
            ("+1 199 555 0142", Attestation::Unknown, unallocated),
            ("555-0142", Attestation::Unknown, CallerVerdict::Plain),
            ("800-555-0100", Attestation::Gateway, CallerVerdict::SpoofRisk),
            ("800-555-0100", Attestation::Full, CallerVerdict::Plain),
            ("+1 206 555 0142", Attestation::None, CallerVerdict::Plain),
            ("+1 206 555 0199", Attestation::Full, CallerVerdict::Listed),
            ("ACME", Attestation::Unknown, CallerVerdict::Plain),
            ("72345", Attestation::Unknown, CallerVerdict::Plain),
        ] {
            let call = Call { own: Some("+14255550142"), regions: &regions, attestation, lists: Some(&lists) };
            let report = index.judge_caller(shown, &call);
            assert_eq!(report.verdict, verdict, "{shown}: {}", report.why);
        }
    }
}
