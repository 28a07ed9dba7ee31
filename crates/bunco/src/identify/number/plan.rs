//! Numbering plans: what a string of digits is, in E.164.

use crate::message::Region;

/// A number of the world's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resolved {
    /// `+`, country code, national number.
    pub(crate) e164: String,
    /// Its country; `None` for numbers of no country.
    pub(crate) region: Option<Region>,
    /// What kind of number it is.
    pub(crate) kind: NumberKind,
    /// Whether the plan gives such numbers out.
    pub(crate) valid: bool,
    /// Digits of the country code.
    pub(crate) code_len: usize,
}

/// Kinds of numbers, after libphonenumber.
#[cfg_attr(not(feature = "phones-full"), allow(dead_code, reason = "the small plan tells fewer"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum NumberKind {
    FixedLine,
    Mobile,
    FixedLineOrMobile,
    TollFree,
    Premium,
    SharedCost,
    Voip,
    Personal,
    Pager,
    Uan,
    Voicemail,
    Unknown,
}

impl NumberKind {
    /// Its name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            NumberKind::FixedLine => "fixed_line",
            NumberKind::Mobile => "mobile",
            NumberKind::FixedLineOrMobile => "fixed_line_or_mobile",
            NumberKind::TollFree => "toll_free",
            NumberKind::Premium => "premium",
            NumberKind::SharedCost => "shared_cost",
            NumberKind::Voip => "voip",
            NumberKind::Personal => "personal",
            NumberKind::Pager => "pager",
            NumberKind::Uan => "uan",
            NumberKind::Voicemail => "voicemail",
            NumberKind::Unknown => "unknown",
        }
    }
}

impl Resolved {
    /// The number as an integer: at most 15 digits, so it fits.
    pub(crate) fn key(&self) -> u64 {
        key(&self.e164)
    }

    /// The national number.
    pub(crate) fn national(&self) -> &str {
        self.e164.get(1 + self.code_len..).unwrap_or("")
    }

    /// Whether it has country code 1.
    pub(crate) fn is_nanp(&self) -> bool {
        self.code_len == 1 && self.e164.starts_with("+1")
    }
}

/// The digits of an E.164 number as an integer; digits beyond the eighteenth are dropped.
pub(crate) fn key(e164: &str) -> u64 {
    e164.bytes().filter(u8::is_ascii_digit).take(18).fold(0, |n, d| n * 10 + u64::from(d - b'0'))
}

/// Where the knowledge of numbering plans comes from.
pub(super) trait NumberPlan: Send + Sync {
    /// Reads a number as dialled in `region`, or with `+`; `None` when it is none there.
    fn parse(&self, number: &str, region: Option<Region>) -> Option<Resolved>;
    /// Name and version of the data.
    fn version(&self) -> &'static str;
}

#[cfg(feature = "phones-full")]
pub(super) fn default_plan() -> Box<dyn NumberPlan> {
    Box::new(full::Full::default())
}

#[cfg(not(feature = "phones-full"))]
pub(super) fn default_plan() -> Box<dyn NumberPlan> {
    Box::new(super::plan_min::Small)
}

#[cfg(feature = "phones-full")]
mod full {
    use std::sync::OnceLock;

    use rlibphonenumber::{PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil};

    use super::{NumberKind, NumberPlan, Resolved};
    use crate::message::Region;

    /// libphonenumber's plans. They take some 15 ms to read, so the first number pays for it, not the engine.
    #[derive(Default)]
    pub(super) struct Full {
        util: OnceLock<Option<PhoneNumberUtil>>,
    }

    impl NumberPlan for Full {
        fn parse(&self, number: &str, region: Option<Region>) -> Option<Resolved> {
            let util = self.util.get_or_init(|| PhoneNumberUtil::new().ok()).as_ref()?;
            let region = match region {
                Some(region) => Some(rlibphonenumber::Region::try_from(region.as_str()).ok()?),
                None => None,
            };
            let parsed = util.parse(number, region).ok()?;
            let home = util.get_region_for_number(&parsed);
            // A number is valid where it is of some type.
            let kind = if home.is_some() { kind(util.get_number_type(&parsed)) } else { NumberKind::Unknown };
            let code_len = parsed.country_code.to_string().len();
            Some(Resolved {
                e164: util.format(&parsed, PhoneNumberFormat::E164).into_owned(),
                region: home.and_then(|home| Region::new(&home.as_region_str())),
                valid: kind != NumberKind::Unknown,
                kind,
                code_len,
            })
        }

        fn version(&self) -> &'static str {
            "libphonenumber 9.0.42"
        }
    }

    fn kind(kind: PhoneNumberType) -> NumberKind {
        match kind {
            PhoneNumberType::FixedLine => NumberKind::FixedLine,
            PhoneNumberType::Mobile => NumberKind::Mobile,
            PhoneNumberType::FixedLineOrMobile => NumberKind::FixedLineOrMobile,
            PhoneNumberType::TollFree => NumberKind::TollFree,
            PhoneNumberType::PremiumRate => NumberKind::Premium,
            PhoneNumberType::SharedCost => NumberKind::SharedCost,
            PhoneNumberType::VoIP => NumberKind::Voip,
            PhoneNumberType::PersonalNumber => NumberKind::Personal,
            PhoneNumberType::Pager => NumberKind::Pager,
            PhoneNumberType::UAN => NumberKind::Uan,
            PhoneNumberType::VoiceMail => NumberKind::Voicemail,
            PhoneNumberType::Unknown => NumberKind::Unknown,
        }
    }
}
