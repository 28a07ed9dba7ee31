//! Who sends: the name shown, the address, and whose it is.

use super::Case;
use super::claim::{brands_within, name_strength};
use crate::message::PartKind;
use crate::pack::Strength;
use crate::scan::part::PartHits;
use crate::scan::url::LinkHitKind;
use crate::span::Span;
use crate::suffix::registrable;

/// A `From` or `Reply-To`, taken apart. Spans count in the part's text as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sender {
    /// The name shown; empty when only an address is.
    pub(crate) name: Span,
    /// The address.
    pub(crate) address: Option<Span>,
    /// The address's host, ASCII lower case; empty without an address.
    pub(crate) host: String,
    /// Its registrable domain.
    pub(crate) domain: String,
}

/// Reads a sender. The address is the last one written: what stands before it is what people are shown, be it another address.
fn read_sender(part: &PartHits<'_>) -> Sender {
    let mut sender = Sender { name: Span::new(0, part.source.text.len()), ..Sender::default() };
    let Some(link) = part.links.iter().rev().find(|l| l.kind == LinkHitKind::Email) else { return sender };
    sender.host = link.read.host.as_ref().map(|h| h.ascii.clone()).unwrap_or_default();
    sender.domain = registrable(&sender.host).unwrap_or(&sender.host).to_owned();
    sender.address = Some(link.at);
    let shown = part.source.text[..link.at.start].trim_end_matches(['<', ' ', '"', '(', '\'']);
    let start = shown.len() - shown.trim_start_matches([' ', '"', '\'']).len();
    sender.name = Span::new(start, shown.len());
    sender
}

impl Case<'_> {
    /// Reads the senders and compares the name shown with the address.
    pub(super) fn senders(&mut self) {
        for kind in [PartKind::From, PartKind::ReplyTo] {
            let of_kind = self.parts.iter().enumerate().filter(|(_, p)| p.kind == kind);
            self.senders.extend(of_kind.map(|(n, p)| (n as u16, read_sender(p))));
        }
        let Some((number, from)) = self.senders.first().cloned().filter(|(n, _)| self.parts[*n as usize].kind == PartKind::From)
        else {
            return;
        };
        let part = &self.parts[number as usize];
        self.out.sender_brand = self.knowledge.owner(&from.host).filter(|_| !self.is_freemail(&from.domain));
        self.out.sender = from.address.map(|at| at.of(&part.source.text).to_lowercase()).unwrap_or_default();
        self.name_against_address(number as usize, part, &from);
        self.contact_in_name(number as usize, part, &from);
        self.reply_to(&from);
    }

    fn name_against_address(&mut self, number: usize, part: &PartHits<'_>, from: &Sender) {
        let (first, last) = part.line_words(from.name);
        let Some(address) = from.address else { return };
        let brands: Vec<(u16, Strength)> = brands_within(part, first, last)
            .filter_map(|(brand, name)| Some((brand, name_strength(part, (first, last), name)?)))
            .collect();
        let freemail = self.is_freemail(&from.domain);
        if let Some(&(brand, _)) = brands.iter().find(|(brand, _)| !freemail && self.knowledge.is_home(*brand, &from.host)) {
            self.out.sender_brand = Some(brand);
            return;
        }
        if let Some(&(brand, strength)) = brands.iter().max_by_key(|(_, strength)| *strength) {
            let (name, id) = (self.knowledge.brand(brand).name.clone(), self.knowledge.brand_id(brand).to_owned());
            let why = format!("The sender calls himself {name}, but writes from {}.", from.host);
            // Who offers mailboxes writes from the same domain as those who have one.
            let perhaps_its_own =
                self.knowledge.hosts.may_be_of(&from.host, &id) || self.knowledge.owner(&from.host) == Some(brand);
            let strength = if perhaps_its_own { Strength::Weak } else { strength };
            let span = part.source(from.name.cover(address));
            let (domain, email) = (from.domain.clone(), address.of(&part.source.text).to_owned());
            if let Some(found) = self.raise("sender-name-mismatch", strength, number, span) {
                found.because(why).with("brand", id.clone()).with("domain", domain.clone()).with("email", email.clone());
            }
            if freemail && let Some(found) = self.raise("freemail-brand-sender", strength, number, span) {
                found
                    .because(format!("{name} does not write from a free mailbox."))
                    .with("brand", id)
                    .with("domain", domain)
                    .with("email", email);
            }
        }
    }

    /// A text that speaks for a brand, from a free mailbox whose shown name does not say so: invoices "of" a company are sent like that.
    pub(super) fn claims_from_free_mailbox(&mut self) {
        let Some((number, from)) = self.senders.first().cloned() else { return };
        let part = &self.parts[number as usize];
        let Some(address) = from.address.filter(|_| part.kind == PartKind::From && self.is_freemail(&from.domain)) else { return };
        // The mailbox's own company writes of itself in every mail.
        let owner = self.knowledge.owner(&from.host);
        let Some(claim) = self.claims.iter().find(|c| c.strength >= Strength::Medium && c.part != number && Some(c.brand) != owner)
        else {
            return;
        };
        let (name, id) = (self.knowledge.brand(claim.brand).name.clone(), self.knowledge.brand_id(claim.brand).to_owned());
        let span = part.source(address);
        if let Some(found) = self.raise("freemail-brand-sender", Strength::Weak, number as usize, span) {
            found.because(format!("{name} does not write from a free mailbox.")).with("brand", id).with("domain", from.domain);
        }
    }

    /// A number or an amount in the sender's name.
    fn contact_in_name(&mut self, number: usize, part: &PartHits<'_>, from: &Sender) {
        let (first, last) = part.line_words(from.name);
        let inside = |word: u32| (first..last).contains(&word);
        let numbers = part.number_words.iter().filter(|words| inside(words.0)).map(|words| (words.0, words.1, Strength::Strong));
        let amounts = part.amounts.iter().filter(|a| inside(a.from)).map(|a| (a.from, a.to, Strength::Medium));
        // A number and no more is where a text message came from.
        let origin = (first, last);
        if let Some((at, to, strength)) = numbers.chain(amounts).min_by_key(|offered| (offered.0, offered.1))
            && (from.address.is_some() || (at, to) != origin)
        {
            let words = &part.line[at as usize..to as usize];
            let span = words.iter().map(|(word, _)| *word).reduce(Span::cover).unwrap_or_default();
            self.raise("sender-name-number", strength, number, part.source(span));
        }
    }

    /// Answers that go to another domain than the sender's.
    fn reply_to(&mut self, from: &Sender) {
        let Some((number, to)) = self.senders.iter().find(|(n, _)| self.parts[*n as usize].kind == PartKind::ReplyTo).cloned()
        else {
            return;
        };
        let Some(address) = to.address.filter(|_| !from.domain.is_empty() && to.domain != from.domain) else { return };
        let (from_owner, to_owner) = (self.out.sender_brand, self.knowledge.owner(&to.host));
        if from_owner.is_some() && from_owner == to_owner {
            return;
        }
        let strength = match (self.is_freemail(&to.domain), self.is_freemail(&from.domain)) {
            (true, false) => Strength::Strong,
            (true, true) => Strength::Medium,
            (false, _) => Strength::Weak,
        };
        let part = &self.parts[number as usize];
        let (span, email) = (part.source(address), address.of(&part.source.text).to_owned());
        let (sender, answer) = (from.host.clone(), to.host.clone());
        if let Some(found) = self.raise("reply-to-mismatch", strength, number as usize, span) {
            let why = format!("The message comes from {sender}, but answers go to {answer}.");
            found.because(why).with("domain", to.domain).with("email", email);
        }
    }
}
