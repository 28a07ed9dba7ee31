//! Mail that is at home: from the brand's own address, and with nothing in it that leads anywhere else.
//!
//! A fraudster may forge the address, but must then name a link, a number or a payment that is his, and the mail is at home no more. So
//! what such mail is about (an account that is locked, a renewal, a refund) says little, and nothing that is added to it can say less.

use super::{Case, Found};
use crate::pack::Strength;

/// Families of what genuine notices are about, and how they press and ask.
const STORY: &[&str] = &["pretext", "pressure", "lure"];
/// Families of what says nothing about where a message leads.
const NEUTRAL: &[&str] = &["identity", "style", "guard"];
/// So does a sum; of the same family are files that come along.
const SUM: &str = "charge-amount";

impl Case<'_> {
    /// Makes weak what a mail at home tells.
    pub(super) fn at_home(&mut self) {
        if self.out.sender_brand.is_none() {
            return;
        }
        let families = &self.knowledge.families;
        let of = |indicator: u16| families.get(usize::from(indicator)).map_or("", String::as_str);
        let sum = self.knowledge.indicator(SUM);
        let harmless = |found: &Found| {
            let family = of(found.indicator);
            STORY.contains(&family) || NEUTRAL.contains(&family) || Some(found.indicator) == sum
        };
        if !self.out.found.iter().all(harmless) {
            return;
        }
        for found in self.out.found.iter_mut().filter(|found| STORY.contains(&of(found.indicator))) {
            found.strength = Strength::Weak;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::pack::Strength;
    use crate::{Engine, Message};

    /// The strongest finding of an indicator.
    fn strength(from: &str, text: &str, indicator: &str) -> Option<Strength> {
        let report = Engine::builtin().scan(&Message::from_text(text).with_from(from));
        report.findings().iter().filter(|f| f.indicator() == indicator).map(|f| f.strength()).max()
    }

    #[test]
    fn what_leads_nowhere_else_is_weak() {
        let notice = "Your account is locked. Sign in at https://www.paypal.com/signin to unlock it.";
        let home = "PayPal <service@paypal.com>";
        assert_eq!(strength(home, notice, "account-alarm"), Some(Strength::Weak));
        for (from, more) in [
            ("PayPal <service@pay-desk.example>", ""),
            ("PayPal <paypal.service@gmail.com>", ""),
            (home, " Or call +1 202-555-0143."),
            (home, " Or at https://pay-desk.example/unlock."),
            (home, " Or tell us your password."),
            (home, " Pay the fee with gift cards."),
        ] {
            assert!(strength(from, &format!("{notice}{more}"), "account-alarm") > Some(Strength::Weak), "{from}{more}");
        }
    }
}
