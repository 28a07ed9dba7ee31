//! Things that say little alone: amounts, remote-access tools, wallets, invoices attached.

use super::Case;
use crate::message::PartKind;
use crate::pack::Strength;
use crate::scan::names::Named;

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
        let pack = &self.knowledge.pack;
        for (number, part) in self.parts.iter().enumerate() {
            for tool in part.names.iter().filter(|n| n.named == Named::Tool) {
                let span = part.source_of_words(tool.from, tool.to);
                self.raise("remote-tool-named", Strength::Medium, number, span);
            }
            let charged = |from: u32, to: u32| {
                part.phrases.iter().any(|(hit, _)| {
                    let indicator = &pack.phrases[self.knowledge.scan.pack_phrase(hit.phrase)].indicator;
                    pack.indicators.get(indicator).is_some_and(|i| i.family == "pretext")
                        && hit.from < to + NEAR
                        && from < hit.to + NEAR
                })
            };
            let amounts: Vec<(u32, u32, bool)> = part.amounts.iter().map(|&(from, to)| (from, to, charged(from, to))).collect();
            // The first of each strength; a price list says no more than one price.
            for near in [true, false] {
                if let Some(&(from, to, _)) = amounts.iter().find(|a| a.2 == near) {
                    let strength = if near { Strength::Medium } else { Strength::Weak };
                    self.raise("charge-amount", strength, number, part.source_of_words(from, to));
                }
            }
            for &wallet in &part.wallets {
                let value = wallet.of(&part.text).to_owned();
                self.raise("wallet-address", Strength::Medium, number, part.source(wallet))
                    .map(|found| found.with("wallet", value));
            }
            if part.kind == PartKind::FileName {
                self.bill_attached(number);
            }
        }
    }

    /// A file named like a bill; from a free mailbox it is no company's.
    fn bill_attached(&mut self, number: usize) {
        let part = &self.parts[number];
        let text = &part.folded.text;
        let bill = part.words.words.iter().position(|w| {
            let word = text[w.start as usize..w.end as usize].trim_end_matches(|c: char| c.is_ascii_digit());
            BILLS.contains(&word)
        });
        let Some(word) = bill else { return };
        let freemail = self.senders.first().is_some_and(|(_, sender)| self.is_freemail(&sender.domain));
        let strength = if freemail { Strength::Medium } else { Strength::Weak };
        self.raise("invoice-attachment", strength, number, part.source_of_words(word as u32, word as u32 + 1));
    }
}
