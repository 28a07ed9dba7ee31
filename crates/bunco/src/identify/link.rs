//! Where links lead, compared with what is shown and with the brand that is spoken for.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::Case;
use super::claim::prose_brands;
use super::hosts::{HostReport, HostVerdict, is_link_shortener};
use crate::message::{Channel, PartKind};
use crate::pack::Strength;
use crate::scan::names::Named;
use crate::scan::sieve::Sieve;
use crate::scan::url::{Host, HostKind, LinkHitKind, Notes, ReadUrl, Scheme, find_links, read_url};
use crate::span::Span;
use crate::suffix::{is_known, registrable};

/// A link of text or mark-up.
struct Seen<'a> {
    part: usize,
    /// Bytes of the part as the caller gave it.
    span: Span,
    read: Cow<'a, ReadUrl>,
    /// What the reader sees for it, where that is another text.
    shown: Option<&'a str>,
    is_address: bool,
}

impl<'a> Case<'a> {
    pub(super) fn links(&mut self) {
        let mut judged = BTreeSet::new();
        for seen in self.seen_links() {
            self.odd_address(&seen);
            let Some(host) = seen.read.host.as_ref().filter(|h| h.kind == HostKind::Name) else { continue };
            if self.circumstances.allow(|allow| allow.has_host(&host.ascii)) {
                continue;
            }
            self.shown_against_target(&seen, host);
            // One host is judged once in each part; a page of a thousand links to it says nothing more.
            if !judged.insert((seen.part, seen.is_address, host.ascii.clone())) {
                continue;
            }
            self.likeness(&seen, host);
            if !seen.is_address {
                self.against_claims(&seen, host);
            }
        }
    }

    fn seen_links(&self) -> Vec<Seen<'a>> {
        let mut out = Vec::new();
        let parts = self.parts;
        for (number, part) in parts.iter().enumerate() {
            for link in &part.links {
                let is_address = link.kind == LinkHitKind::Email;
                out.push(Seen { part: number, span: link.span, read: Cow::Borrowed(&link.read), shown: None, is_address });
            }
            for link in &part.page_links {
                let read = read_url(&link.target);
                if !matches!(read.scheme, Scheme::None) || read.host.is_some() {
                    let (span, shown) = (part.source(link.span), link.shown.as_deref());
                    out.push(Seen { part: number, span, read: Cow::Owned(read), shown, is_address: false });
                }
            }
        }
        out
    }

    /// Addresses that hide where they lead.
    fn odd_address(&mut self, seen: &Seen<'_>) {
        let notes = seen.read.notes;
        let host = seen.read.host.as_ref();
        let (strength, why) = if notes.has(Notes::USERINFO) && seen.read.userinfo.as_deref().is_some_and(|user| user.contains('.'))
        {
            (Strength::Strong, "What stands before the @ only looks like the address; the link leads to what follows it.")
        } else if notes.has(Notes::ODD_ADDRESS) {
            (Strength::Strong, "The link leads to a numeric address written so that nobody recognises it.")
        } else if matches!(seen.read.scheme, Scheme::Data | Scheme::Script) && !seen.is_address {
            (Strength::Medium, "The link opens something that is packed into the link itself.")
        } else if host.is_some_and(|h| h.kind == HostKind::Address) {
            (Strength::Medium, "The link leads to a number instead of a name.")
        } else if notes.has(Notes::BIDI) || notes.has(Notes::INVISIBLE) {
            (Strength::Medium, "The link holds characters that cannot be seen.")
        } else {
            return;
        };
        let names: Vec<&str> = notes.names().collect();
        if let Some(found) = self.raise("deceptive-url", strength, seen.part, seen.span) {
            found.because(why).with("notes", names.join(" "));
        }
    }

    /// Link text that shows one host and leads to another.
    fn shown_against_target(&mut self, seen: &Seen<'_>, host: &Host) {
        let Some(shown) = seen.shown else { return };
        let mut hits = Vec::new();
        find_links(shown, &Sieve::of(shown), 4, &mut hits);
        let Some(named) = hits.iter().filter(|l| l.kind != LinkHitKind::Email).find_map(|l| l.host()) else { return };
        let (Some(from), Some(to)) = (registrable(&named.ascii), registrable(&host.ascii)) else { return };
        let owner = self.knowledge.owner(&named.ascii);
        if from == to || (owner.is_some() && owner == self.knowledge.owner(&host.ascii)) {
            return;
        }
        // Mailing services count clicks through links of their own; the name of the brand that is spoken for, and a stranger behind it, is
        // another thing.
        let claimed = self.claims.iter().any(|claim| Some(claim.brand) == owner && claim.strength >= Strength::Medium);
        let strength = match owner {
            Some(_) if owner == self.out.sender_brand => Strength::Weak,
            Some(_) if claimed => Strength::Strong,
            Some(_) => Strength::Medium,
            None => Strength::Weak,
        };
        let why = format!("The link shows {}, but leads to {}.", named.unicode, host.unicode);
        let (shown, target) = (named.ascii.clone(), host.ascii.clone());
        if let Some(found) = self.raise("link-text-mismatch", strength, seen.part, seen.span) {
            found.because(why).with("shown", shown).with("domain", target);
        }
    }

    /// Hosts that imitate a brand's.
    fn likeness(&mut self, seen: &Seen<'_>, host: &Host) {
        // An ending that nobody hands out leads nowhere: it is a host and the next word, grown together.
        if !is_known(&host.unicode) {
            return;
        }
        let HostReport { verdict, matches, .. } = self.knowledge.hosts.check(&host.ascii);
        let Some(best) = matches.into_iter().next() else { return };
        let hosted = best.technique == "hosted";
        let (indicator, strength) = match verdict {
            HostVerdict::Lookalike if hosted => ("brand-on-shared-host", Strength::Strong),
            HostVerdict::Lookalike => ("lookalike-domain", Strength::Strong),
            HostVerdict::Resembles if hosted => ("brand-on-shared-host", Strength::Medium),
            HostVerdict::Resembles => ("resembling-domain", Strength::Medium),
            _ => return,
        };
        // Likeness to a name that the message never says is mostly chance.
        let named = best.brand.as_deref().and_then(|id| self.knowledge.brand_number(id)).is_some_and(|brand| self.names(brand));
        let strength = if strength == Strength::Medium && !named { Strength::Weak } else { strength };
        let (domain, page) = (host.ascii.clone(), self.knowledge.page(&seen.read, host));
        if let Some(found) = self.raise(indicator, strength, seen.part, seen.span) {
            found.because(best.why).with("domain", domain).with("technique", best.technique).with_some("url", page);
            if let Some(brand) = best.brand {
                found.with("brand", brand);
            }
        }
    }

    /// A stranger's host with the name of a brand that the message says, without speaking for it.
    fn name_only_said(&mut self, seen: &Seen<'_>, host: &Host, strength: Strength) {
        for &brand in &*self.said_in_prose() {
            if self.name_in_link(seen, host, brand, strength) {
                return;
            }
        }
    }

    /// Whether the host of a link, which is not the brand's, carries the brand's name.
    fn name_in_link(&mut self, seen: &Seen<'_>, host: &Host, brand: u16, strength: Strength) -> bool {
        let Some(word) = self.name_in_host(brand, host) else { return false };
        let (name, id) = (self.knowledge.brand(brand).name.clone(), self.knowledge.brand_id(brand).to_owned());
        if let Some(found) = self.raise("name-in-link", strength, seen.part, seen.span) {
            found.because(format!("The link carries the name {word}, but {} is not known to be {name}'s.", host.unicode));
            found.with("brand", id).with("domain", host.ascii.clone());
        }
        true
    }

    /// Brands that the message names outside its links.
    fn said_in_prose(&mut self) -> Rc<[u16]> {
        let parts = self.parts;
        let said = || parts.iter().flat_map(prose_brands).map(|(brand, _)| brand).collect::<BTreeSet<u16>>().into_iter().collect();
        self.said.get_or_insert_with(said).clone()
    }

    /// A brand's name as a word of a stranger's host: short names between hyphens and full stops, longer ones at the ends of a label too.
    fn name_in_host(&self, brand: u16, host: &Host) -> Option<String> {
        let own = host.ascii.rsplit_once('.').map_or(host.ascii.as_str(), |(labels, _)| labels);
        let names = &self.knowledge.plain_names[usize::from(brand)];
        let carries = |word: &str, name: &str| {
            word.len() >= name.len() && (word == name || name.len() >= 4 && (word.starts_with(name) || word.ends_with(name)))
        };
        let first = |word: &str| names.iter().position(|name| carries(word, name));
        own.split(['.', '-']).filter_map(first).min().map(|at| names[at].to_string())
    }

    /// Whether the message says a brand's name anywhere.
    fn names(&self, brand: u16) -> bool {
        self.parts.iter().any(|part| part.names.iter().any(|name| name.named == Named::Brand(brand)))
    }

    /// Links of a message that speaks for a brand.
    fn against_claims(&mut self, seen: &Seen<'_>, host: &Host) {
        let knowledge = self.knowledge;
        let page = || knowledge.page(&seen.read, host);
        if is_link_shortener(&host.ascii) {
            let domain = host.ascii.clone();
            if let Some(found) = self.raise("shortened-link", Strength::Medium, seen.part, seen.span) {
                found.with("domain", domain).with_some("url", page());
            }
        }
        // A link to any brand's own site is not a stranger's: pages link to social media and shops.
        if self.knowledge.hosts.owner(&host.ascii).is_some() || self.knowledge.hosts.is_allowed(&host.ascii) {
            return;
        }
        let domain = registrable(&host.ascii).unwrap_or(&host.ascii).to_owned();
        // Companies text a link to their own site; in a mail, links of mailing services and partners are everywhere.
        let texted = matches!(self.circumstances.channel, Channel::Sms | Channel::Chat) && !is_link_shortener(&host.ascii);
        if texted && let Some(found) = self.raise("stranger-link", Strength::Medium, seen.part, seen.span) {
            found.with("domain", domain.clone()).with_some("url", page());
        }
        let Some(claim) = self.claims.first().filter(|claim| claim.strength >= Strength::Medium).cloned() else {
            return self.name_only_said(seen, host, if texted { Strength::Medium } else { Strength::Weak });
        };
        let sender = self.senders.first().filter(|(n, _)| self.parts[*n as usize].kind == PartKind::From);
        let strength = match sender {
            _ if self.out.sender_brand.is_some() => Strength::Weak,
            _ if texted => Strength::Strong,
            Some((_, sender)) if sender.domain == domain && claim.strength < Strength::Strong => Strength::Weak,
            _ => claim.strength,
        };
        let (name, id) = (self.knowledge.brand(claim.brand).name.clone(), self.knowledge.brand_id(claim.brand).to_owned());
        let why = format!("The message speaks for {name}, but the link leads to {}.", host.unicode);
        // In a text, a bare name of a host may be a shop ("spent at shop.example"); an address is meant to be followed.
        let bare = texted && matches!(seen.read.scheme, Scheme::None) && seen.read.path.len() < 2;
        let unrelated = if bare { Strength::Medium } else { strength };
        if let Some(found) = self.raise("unrelated-link", unrelated, seen.part, seen.span) {
            found.because(why).with("brand", id.clone()).with("domain", domain).with_some("url", page());
        }
        self.name_in_link(seen, host, claim.brand, strength);
        let in_path = name.to_lowercase().replace(' ', "");
        if in_path.len() >= 5
            && seen.read.path.to_lowercase().contains(&in_path)
            && let Some(found) = self.raise("brand-in-path", Strength::Weak, seen.part, seen.span)
        {
            found.with("brand", id);
        }
    }
}
