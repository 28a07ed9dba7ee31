//! Things that say little alone: amounts, remote-access tools, wallets, invoices attached.

use super::Case;
use crate::message::PartKind;
use crate::pack::Strength;
use crate::scan::names::Named;
use crate::scan::part::PartHits;

/// How near an amount stands to what is said to be charged, in words.
const NEAR: u32 = 20;

/// Words of file names that announce a bill, as folding leaves them. From general knowledge (2026-11).
const BILLS: &[&str] = &[
    "invoice",
    "inv",
    "receipt",
    "bill",
    "billing",
    "payment",
    "order",
    "purchase",
    "renewal",
    "statement",
    "remittance",
    "refund",
    "po",
    "rechnung",
    "mahnung",
    "zahlung",
    "bestellung",
    "facture",
    "paiement",
    "commande",
    "factura",
    "recibo",
    "pago",
    "pedido",
    "fattura",
    "ricevuta",
    "pagamento",
    "factuur",
    "betaling",
    "bestelling",
    "fatura",
    "boleto",
];

impl Case<'_> {
    pub(super) fn context(&mut self) {
        for (number, part) in self.parts.iter().enumerate() {
            for tool in part.names.iter().filter(|n| n.named == Named::Tool) {
                self.raise("remote-tool-named", Strength::Medium, number, tool.span);
            }
            let near = self.near_charges(part);
            let charged = |from: u32, to: u32| {
                let next = near.partition_point(|&(_, end)| end <= from);
                near.get(next).is_some_and(|&(start, _)| start < to)
            };
            // The first of each strength; a price list says no more than one price.
            for is_near in [true, false] {
                if let Some(amount) = part.amounts.iter().find(|a| charged(a.from, a.to) == is_near) {
                    let strength = if is_near { Strength::Medium } else { Strength::Weak };
                    self.raise("charge-amount", strength, number, amount.span);
                }
            }
            for wallet in &part.wallets {
                self.raise("wallet-address", Strength::Medium, number, wallet.span)
                    .map(|found| found.with("wallet", wallet.address.clone()));
            }
            if part.kind == PartKind::FileName {
                self.bill_attached(number);
            }
        }
    }

    /// Words within reach of what is said to be charged: ranges in order that do not touch.
    fn near_charges(&self, part: &PartHits<'_>) -> Vec<(u32, u32)> {
        let is_pretext = |phrase: u32| self.knowledge.family(phrase) == Some("pretext");
        let hits = part.phrases.iter().filter(|hit| is_pretext(hit.phrase));
        let mut all: Vec<(u32, u32)> = hits.map(|hit| (hit.from.saturating_sub(NEAR), hit.to + NEAR)).collect();
        all.sort_unstable();
        all.dedup_by(|next, last| {
            let joins = next.0 <= last.1;
            last.1 = if joins { last.1.max(next.1) } else { last.1 };
            joins
        });
        all
    }

    /// A file named like a bill; from a free mailbox it is no company's.
    fn bill_attached(&mut self, number: usize) {
        let part = &self.parts[number];
        let is_bill = |word: &str| BILLS.contains(&word.trim_end_matches(|c: char| c.is_ascii_digit()));
        let Some((word, _)) = part.line.iter().find(|(_, word)| is_bill(word)) else { return };
        let freemail = self.senders.first().is_some_and(|(_, sender)| self.is_freemail(&sender.domain));
        let strength = if freemail { Strength::Medium } else { Strength::Weak };
        self.raise("invoice-attachment", strength, number, part.source(*word));
    }
}
