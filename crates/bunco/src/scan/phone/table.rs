//! A small numbering plan: enough to tell what can be a number, and what kind, in the countries most messages come from.
//!
//! Facts after the ITU-T E.164 and E.129 country listings and the national plans, as of 2026-11. What is not here is read with the
//! general rules of E.164. The full plan (`identify::number`) has the last word when it is built in.

/// Name of the table and when it was last compared with its sources.
#[cfg(any(test, not(feature = "phones-full")))]
pub(crate) const VERSION: &str = "bunco small plan 2026-11";

/// One country's plan.
#[derive(Debug)]
pub(crate) struct Country {
    /// ISO 3166-1 alpha-2.
    pub(crate) region: &'static str,
    /// Country calling code, and as it is dialled.
    pub(crate) code: u16,
    pub(crate) dialled: &'static str,
    /// What is dialled before a national number at home.
    pub(crate) trunk: &'static str,
    /// Least and most digits of a national number without the trunk prefix.
    pub(crate) length: (usize, usize),
    /// First digits of free numbers.
    pub(crate) free: Prefixes,
    /// First digits of numbers that cost more than a call.
    pub(crate) premium: Prefixes,
    /// First digits of numbers whose cost is shared.
    pub(crate) shared: Prefixes,
    /// First digits of mobile numbers, where they differ from the others.
    pub(crate) mobile: Prefixes,
}

/// First digits of some numbers.
#[derive(Debug)]
pub(crate) struct Prefixes {
    list: &'static [&'static str],
    /// A bit for each digit that one of them begins with: most numbers are told by it to begin with none.
    heads: u16,
}

impl Prefixes {
    const fn new(list: &'static [&'static str]) -> Prefixes {
        let (mut heads, mut at) = (0, 0);
        while at < list.len() {
            heads |= 1 << (list[at].as_bytes()[0] - b'0');
            at += 1;
        }
        Prefixes { list, heads }
    }

    /// Whether the digits begin with one of them.
    #[inline]
    pub(crate) fn begin(&self, digits: &[u8]) -> bool {
        digits.first().is_some_and(|digit| self.heads >> (digit & 0xF) & 1 != 0)
            && self.list.iter().any(|prefix| digits.starts_with(prefix.as_bytes()))
    }
}

#[rustfmt::skip]
macro_rules! countries {
    ($($region:literal $code:literal $trunk:literal $min:literal-$max:literal
        [$($free:literal)*] [$($premium:literal)*] [$($shared:literal)*] [$($mobile:literal)*];)*) => {
        &[$(Country { region: $region, code: $code, dialled: stringify!($code), trunk: $trunk, length: ($min, $max),
            free: Prefixes::new(&[$($free),*]), premium: Prefixes::new(&[$($premium),*]),
            shared: Prefixes::new(&[$($shared),*]), mobile: Prefixes::new(&[$($mobile),*]) }),*]
    };
}

/// Sorted by region. North America has rules of its own, see [`nanp`].
#[rustfmt::skip]
pub(crate) const COUNTRIES: &[Country] = countries! {
    // region code trunk length    free            premium                     shared          mobile
    "AE" 971 "0" 7-9   ["800"]         ["900"]                     ["600"]         ["5"];
    "AR" 54  "0" 10-12 ["800"]         ["60"]                      ["810"]         ["9"];
    "AT" 43  "0" 6-13  ["800"]         ["90" "93"]                 ["810" "82"]    ["65" "66" "67" "68" "69"];
    "AU" 61  "0" 6-10  ["1800" "180"]  ["190"]                     ["13"]          ["4"];
    "BD" 880 "0" 6-10  ["800"]         []                          []              ["1"];
    "BE" 32  "0" 8-9   ["800"]         ["90"]                      ["70" "78"]     ["4"];
    "BR" 55  "0" 8-11  ["800"]         ["900" "500"]               ["300" "400"]   [];
    "CH" 41  "0" 9-9   ["800"]         ["90"]                      ["84"]          ["74" "75" "76" "77" "78" "79"];
    "CL" 56  ""  9-11  ["800"]         []                          ["600"]         ["9"];
    "CN" 86  "0" 10-12 ["800"]         []                          ["400"]         ["13" "14" "15" "16" "17" "18" "19"];
    "CO" 57  ""  10-11 ["1800"]        ["19"]                      []              ["3"];
    "CZ" 420 ""  9-9   ["800"]         ["90"]                      ["81" "83" "84"] ["60" "70" "72" "73" "77" "79"];
    "DE" 49  "0" 6-12  ["800"]         ["900" "137"]               ["180"]         ["15" "16" "17"];
    "DK" 45  ""  8-8   ["80"]          ["90"]                      []              [];
    "EG" 20  "0" 8-10  ["800"]         ["900"]                     []              ["1"];
    "ES" 34  ""  9-9   ["800" "900"]   ["803" "806" "807" "905"]   ["901" "902"]   ["6" "7"];
    "FI" 358 "0" 5-11  ["800"]         ["600" "700"]               []              ["4" "50"];
    "FR" 33  "0" 9-9   ["800" "801" "802" "803" "804" "805"] ["81" "82" "89"] []   ["6" "7"];
    "GB" 44  "0" 7-10  ["800" "808"]   ["9" "871" "872" "873"]     ["843" "844" "845" "870"] ["7"];
    "GH" 233 "0" 8-9   ["800"]         []                          []              ["2" "5"];
    "GR" 30  ""  10-10 ["800"]         ["90"]                      ["801"]         ["69"];
    "HK" 852 ""  8-11  ["800"]         ["900"]                     []              ["5" "6" "9"];
    "HU" 36  "06" 8-9  ["80"]          ["90"]                      ["40"]          ["20" "30" "31" "50" "70"];
    "ID" 62  "0" 7-13  ["800" "803"]   ["809"]                     []              ["8"];
    "IE" 353 "0" 7-10  ["1800"]        ["15"]                      ["1850" "1890"] ["8"];
    "IL" 972 "0" 7-10  ["1800"]        ["19"]                      ["1700"]        ["5"];
    "IN" 91  "0" 8-13  ["1800"]        []                          ["1860"]        ["6" "7" "8" "9"];
    "IT" 39  ""  6-11  ["800" "803"]   ["89" "1"]                  ["84"]          ["3"];
    "JP" 81  "0" 9-10  ["120" "800"]   ["990"]                     ["570"]         ["70" "80" "90"];
    "KE" 254 "0" 7-10  ["800"]         ["900"]                     []              ["1" "7"];
    "KR" 82  "0" 8-11  ["80"]          ["60"]                      []              ["10" "11"];
    "KZ" 7   "8" 10-10 ["800"]         ["809"]                     []              ["70" "747" "77"];
    "MX" 52  ""  10-10 ["800"]         ["900"]                     []              [];
    "MY" 60  "0" 8-10  ["1800"]        ["1600"]                    ["1300"]        ["1"];
    "NG" 234 "0" 8-11  ["800"]         []                          []              ["70" "80" "81" "90" "91"];
    "NL" 31  "0" 7-11  ["800"]         ["90"]                      ["85" "88"]     ["6"];
    "NO" 47  ""  8-8   ["80"]          ["82"]                      []              ["4" "9"];
    "NZ" 64  "0" 8-10  ["508" "800"]   ["900"]                     []              ["2"];
    "PE" 51  "0" 8-9   ["800"]         ["805"]                     ["801"]         ["9"];
    "PH" 63  "0" 8-13  ["1800"]        []                          []              ["9"];
    "PK" 92  "0" 8-12  ["800"]         ["900"]                     []              ["3"];
    "PL" 48  ""  9-9   ["800"]         ["70"]                      ["801"]         ["45" "5" "6" "7" "88"];
    "PT" 351 ""  9-9   ["800"]         ["60" "76"]                 ["707" "708" "808" "809"] ["9"];
    "RO" 40  "0" 9-9   ["800"]         ["90"]                      ["801"]         ["7"];
    "RU" 7   "8" 10-10 ["800"]         ["809" "803"]               []              ["9"];
    "SA" 966 "0" 9-10  ["800"]         ["925"]                     ["920"]         ["5"];
    "SE" 46  "0" 6-10  ["20"]          ["900" "939" "944"]         ["77"]          ["70" "72" "73" "76" "79"];
    "SG" 65  ""  8-11  ["1800" "800"]  ["1900"]                    []              ["8" "9"];
    "SK" 421 "0" 9-9   ["800"]         ["90"]                      ["85"]          ["9"];
    "TH" 66  "0" 8-10  ["1800"]        ["1900"]                    []              ["6" "8" "9"];
    "TR" 90  "0" 10-10 ["800"]         ["900"]                     ["444"]         ["5"];
    "TW" 886 "0" 8-10  ["80"]          ["20"]                      []              ["9"];
    "UA" 380 "0" 9-10  ["800"]         ["900"]                     []              ["39" "50" "6" "7" "9"];
    "ZA" 27  "0" 9-9   ["80"]          ["862" "863" "864" "865"]   ["860" "861"]   ["6" "7" "8"];
};

/// Area codes of North America for free calls (NANPA, 2026).
pub(crate) const NANP_FREE: &[&str] = &["800", "833", "844", "855", "866", "877", "888"];
/// Regions that dial with country code 1.
pub(crate) const NANP_REGIONS: &[&str] = &[
    "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT",
    "US", "VC", "VG", "VI",
];

/// How a ten-digit number fits North America.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Nanp {
    /// The area code or the exchange can never be given out.
    Impossible,
    /// It can be a geographic number.
    Geographic,
    /// It costs extra: 900.
    Premium,
    /// A free call.
    Free,
}

/// Judges ten digits without the leading 1; `None` when there are not ten, or the first is 0 or 1.
pub(crate) fn nanp(digits: &[u8]) -> Option<Nanp> {
    let &[a, b, c, d, e, f, ..] = digits else { return None };
    if digits.len() != 10 || a < b'2' {
        return None;
    }
    let service = |x: u8, y: u8| x == b'1' && y == b'1';
    if b == b'9' || service(b, c) || d < b'2' || service(e, f) && !is_free(&digits[..3]) {
        return Some(Nanp::Impossible);
    }
    Some(match &digits[..3] {
        area if is_free(area) => Nanp::Free,
        b"900" => Nanp::Premium,
        _ => Nanp::Geographic,
    })
}

/// Whether an area code is one for free calls.
pub(crate) fn is_free(area: &[u8]) -> bool {
    // All of them are an 8 and a digit twice.
    matches!(area, [b'8', a, b] if a == b) && NANP_FREE.iter().any(|code| code.as_bytes() == area)
}

/// The plan of a region.
pub(crate) fn country(region: &str) -> Option<&'static Country> {
    COUNTRIES.binary_search_by(|entry| entry.region.cmp(region)).ok().map(|at| &COUNTRIES[at])
}

/// Length of the country calling code that `digits` (without `+`) begin with; `None` when there is none such.
pub(crate) fn calling_code(digits: &[u8]) -> Option<usize> {
    match digits {
        [b'1' | b'7', ..] => Some(1),
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => Some(2),
        [b'2' | b'3' | b'4' | b'5' | b'6' | b'8' | b'9', _, _, ..] => Some(3),
        _ => None,
    }
}
