//! The number a call or text message shows as its origin. Anyone can show any number: nothing here speaks for a caller.

use super::PhoneBook;
use crate::identify::number::Resolved;
use crate::message::Region;

/// How far the caller's network vouches for the shown number (STIR/SHAKEN, North America).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Attestation {
    /// Not known.
    #[default]
    Unknown,
    /// A: the network knows the caller and the number.
    Full,
    /// B: the network knows the caller.
    Partial,
    /// C: the call came in from elsewhere.
    Gateway,
    /// Not signed, or the signature is broken.
    None,
}

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
    /// The brand that publishes it.
    pub brand: Option<String>,
    /// How much it speaks for a scam, 0 to 1. Not a probability.
    pub score: f64,
    /// The reason, in a sentence for the reader.
    pub why: String,
}

impl CallerVerdict {
    /// The verdict's name in reports.
    pub fn name(self) -> &'static str {
        match self {
            CallerVerdict::Plain => "plain",
            CallerVerdict::OwnNumber => "self",
            CallerVerdict::Unallocated => "unallocated",
            CallerVerdict::SpoofRisk => "spoof_risk",
            CallerVerdict::Neighbour => "neighbour",
        }
    }
}

impl PhoneBook {
    /// Judges the number a call shows; `own` is the reader's number, where known. A shown number is never a reason to trust.
    pub fn check_caller(&self, shown: &str, own: Option<&str>, regions: &[Region], attestation: Attestation) -> CallerReport {
        let read = |text: &str| self.index.read(text, regions);
        let report = |number: Option<&Resolved>, verdict, brand, score, why: String| CallerReport {
            e164: number.map(|number| number.e164.clone()),
            verdict,
            brand,
            score,
            why,
        };
        let digits = shown.bytes().filter(u8::is_ascii_digit).count();
        let Some(number) = read(shown) else {
            // Short codes and names are shown too.
            return report(None, CallerVerdict::Plain, None, 0.0, "the caller shows no telephone number".to_owned());
        };
        let own = own.and_then(read);
        if own.as_ref().is_some_and(|own| own.e164 == number.e164) {
            return report(Some(&number), CallerVerdict::OwnNumber, None, 0.9, "the caller shows your own number".to_owned());
        }
        if !number.valid && digits >= 7 {
            let why = "nobody has the number this caller shows, so it is made up".to_owned();
            return report(Some(&number), CallerVerdict::Unallocated, None, 0.85, why);
        }
        if let Some((id, name)) = self.index.publisher(&number) {
            let vouched = matches!(attestation, Attestation::Full | Attestation::Unknown);
            let (verdict, score) = if vouched { (CallerVerdict::Plain, 0.0) } else { (CallerVerdict::SpoofRisk, 0.5) };
            let why = format!("this is a number of {name}, which any caller can show; hang up and call it yourself");
            return report(Some(&number), verdict, Some(id.to_owned()), score, why);
        }
        // Area and exchange in North America; all but the last four digits elsewhere.
        let neighbour = own.is_some_and(|own| {
            let (a, b) = (&own.e164, &number.e164);
            a.len() == b.len() && a.len() > 8 && a[..a.len() - 4] == b[..b.len() - 4]
        });
        if neighbour {
            let why = "the number shown is nearly yours, so that you take it for a neighbour's".to_owned();
            return report(Some(&number), CallerVerdict::Neighbour, None, 0.3, why);
        }
        report(
            Some(&number),
            CallerVerdict::Plain,
            None,
            0.0,
            "nothing is odd about the number shown; that proves nothing".to_owned(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{Pack, PackFile};

    fn book() -> PhoneBook {
        let text = "id = 'acme'\nname = 'Acme'\nsector = 'tech'\ncountries = ['US']\n\
            [[number]]\ne164 = '+18005550100'\ncountry = 'US'\ntier = 'primary'\nsource = 's'\n[sources.s]\ntitle = 'Acme'\n";
        PhoneBook::new(&Pack::load([PackFile { path: "brands/acme.toml", text }]).unwrap().brands)
    }

    #[test]
    fn a_shown_number_is_never_trusted() {
        let us = [Region::new("US").unwrap()];
        for (shown, attestation, verdict) in [
            ("+1 425 555 0142", Attestation::Unknown, CallerVerdict::OwnNumber),
            ("(425) 555-0177", Attestation::Full, CallerVerdict::Neighbour),
            ("+1 199 555 0142", Attestation::Unknown, CallerVerdict::Unallocated),
            ("800-555-0100", Attestation::Gateway, CallerVerdict::SpoofRisk),
            ("800-555-0100", Attestation::Full, CallerVerdict::Plain),
            ("+1 206 555 0142", Attestation::None, CallerVerdict::Plain),
            ("ACME", Attestation::Unknown, CallerVerdict::Plain),
        ] {
            let report = book().check_caller(shown, Some("+14255550142"), &us, attestation);
            assert_eq!(report.verdict, verdict, "{shown}: {}", report.why);
        }
    }
}
