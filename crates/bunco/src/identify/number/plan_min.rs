//! The small plan: North America's rules and a table of some fifty countries, for builds without libphonenumber.

use super::plan::{NumberKind, NumberPlan, Resolved};
use crate::message::Region;
use crate::scan::phone::table::{self, Country, Nanp};

/// Plans out of `scan::phone::table`.
pub(super) struct Small;

impl NumberPlan for Small {
    fn parse(&self, number: &str, region: Option<Region>) -> Option<Resolved> {
        let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
        if number.trim_start().starts_with('+') {
            return international(&digits);
        }
        let region = region?;
        if table::NANP_REGIONS.contains(&region.as_str()) {
            if let Some(rest) = digits.strip_prefix(b"011") {
                return international(rest);
            }
            let national = if digits.len() == 11 { digits.strip_prefix(b"1")? } else { &digits };
            return north_america(national, region);
        }
        if let Some(rest) = digits.strip_prefix(b"00") {
            return international(rest);
        }
        let country = table::country(region.as_str())?;
        national(&digits, country, false)
    }

    fn version(&self) -> &'static str {
        table::VERSION
    }
}

fn international(digits: &[u8]) -> Option<Resolved> {
    let code_len = table::calling_code(digits)?;
    let (code, rest) = digits.split_at(code_len);
    if code == b"1" {
        return north_america(rest, Region::new("US")?);
    }
    let code = code.iter().fold(0u16, |n, d| n * 10 + u16::from(d - b'0'));
    let known = table::COUNTRIES.iter().filter(|country| country.code == code);
    let mut known = known.filter_map(|country| national(rest, country, true)).collect::<Vec<_>>();
    if let Some(at) = known.iter().position(|resolved| resolved.valid) {
        return Some(known.swap_remove(at));
    }
    if table::COUNTRIES.iter().any(|country| country.code == code) || !(5..=12).contains(&rest.len()) {
        return None;
    }
    Some(Resolved { e164: e164(code, rest), region: None, kind: NumberKind::Unknown, valid: true, code_len })
}

fn north_america(national: &[u8], region: Region) -> Option<Resolved> {
    let fit = table::nanp(national)?;
    let kind = match fit {
        Nanp::Free => NumberKind::TollFree,
        Nanp::Premium => NumberKind::Premium,
        Nanp::Geographic => NumberKind::FixedLineOrMobile,
        Nanp::Impossible => NumberKind::Unknown,
    };
    Some(Resolved { e164: e164(1, national), region: Some(region), kind, valid: fit != Nanp::Impossible, code_len: 1 })
}

/// Reads a national number; from abroad the trunk prefix belongs to the number where its length allows it.
fn national(digits: &[u8], country: &Country, abroad: bool) -> Option<Resolved> {
    let trunk = country.trunk.as_bytes();
    let fits = |digits: &[u8]| (country.length.0..=country.length.1).contains(&digits.len());
    let stripped = digits.strip_prefix(trunk).filter(|rest| !trunk.is_empty() && fits(rest) && !(abroad && fits(digits)));
    let national = stripped.or_else(|| Some(digits).filter(|d| fits(d)))?;
    let kind = if country.free.begin(national) {
        NumberKind::TollFree
    } else if country.shared.begin(national) {
        NumberKind::SharedCost
    } else if country.premium.begin(national) {
        NumberKind::Premium
    } else if country.mobile.begin(national) {
        NumberKind::Mobile
    } else {
        NumberKind::FixedLine
    };
    let code_len = country.code.to_string().len();
    let region = Region::new(country.region);
    Some(Resolved { e164: e164(country.code, national), region, kind, valid: true, code_len })
}

fn e164(code: u16, national: &[u8]) -> String {
    let mut out = format!("+{code}");
    out.extend(national.iter().map(|&d| char::from(d)));
    out
}
