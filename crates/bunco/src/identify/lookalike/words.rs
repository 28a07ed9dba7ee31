//! Words that stand beside a brand's name in false hosts, in nine languages, and the plain words of honest ones.
//!
//! Written from what lures ask for (account, security, payment, delivery, support, wallet), not from a list of hosts.

use std::collections::HashMap;

/// What a word beside a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Word {
    /// Common in hosts of any kind: `app`, `online`.
    Plain,
    /// What lures use: `login`, `refund`.
    Bait,
}

const PLAIN: &str = "
    www web site online app apps my the a an o e i go get new now net com org io de fr it es uk us eu id en
    mail email web3 api cdn dev docs blog news shop store world global international group team hub center centre central
    page pages home house info data cloud digital tech technology mobile phone box one pro plus max live tv
    star top best free fast easy smart city club fans fan game games play video music photo media studio design art
    company corp inc ltd llc gmbh systems solutions service services bot chat ai link links url tools tool
    foundation community forum network partner partners affiliate ads marketing business enterprise agency
    download install setup start open root main base direct express air land us usa america asia europe india china japan
    and for from with to of in on at by is are not you your we our me it this that und der die das le la les el los las il de da do
    job jobs career careers training school academy university health care travel hotel food
";

const BAIT: &str = "
    account accounts acct access activate activation active admin alert alerts appeal approve authentication authenticate auth
    authorize authorise autenticacion banking bank billing bill bills block blocked bonus cancel cancellation card cards cash
    center-support chargeback check checkout claim claims client clients clientes code complete compliance confirm confirmation
    contact copyright coupon credential credentials credit customer customers cs dashboard delivery deliver deposit desk device
    dispatch dispute document documents earn employee enroll error escrow event exchange expired fee fees fix fund funds gift giftcard
    giveaway help helpdesk helper helpline hotline identity invoice invoices issue key kyc lock locked login logon logins signin
    signon loan lottery mailbox manage member members membership message messages notice notification notifications offer offers
    order orders otp owner package parcel parcels passcode password passwords pay payment payments payout phishing pin portal
    post postage premium prize process promo promotion protect protection purchase qr receipt receive recover recovery redeem
    redelivery refund refunds register registration reimbursement release renew renewal renewals repair report request required
    reschedule reset resolution resolve restore review reward rewards safe safety sale sales secure secured security seguro self
    session settlement shipment shipping shipments sign signup sms sso staff status statement stake staking subscription
    subscriptions support supports supportdesk survey suspend suspended suspension swap sync synchronize tax technical ticket toll
    tolls token tokens track tracking trackings transaction transactions transfer transfers unlock unlocked unsubscribe unusual
    update updates updated upgrade urgent usage user users validate validation vault verification verifications verified
    verifier verify verifying violation voucher wallet wallets warning warranty webmail withdraw withdrawal windows airdrop airdrops
    bridge connect claimairdrop defi dapp extension ledgerlive migration mint nft presale seed phrase recoveryphrase suite
    etc fine fines penalty unpaid overdue violations pass invite recruit hiring hire job mall wholesale vip reseller agent
    technician techsupport computer pc virus antivirus defender malware error0x care 247 24h 24-7 official tollfree
    assistance assist helpcenter supportcenter live-chat livechat
    anmelden anmeldung konto kunde kunden kundenservice kundendienst sicherheit sicher bestaetigen bestaetigung bestatigen
    aktualisieren aktualisierung verifizierung verifizieren zahlung zahlungen rechnung rechnungen paket pakete sendung
    sendungsverfolgung lieferung zustellung zoll gebuehr gebuehren hilfe bestellung gutschein gewinn freischalten entsperren
    sperrung tan pushtan photan secure-go einloggen mahnung rueckerstattung erstattung
    connexion compte comptes client espace espaceclient securite securise securipass verification confirmer confirmation
    mise-a-jour miseajour paiement paiements facture factures remboursement colis livraison suivi amende amendes
    aide assistance assure carte cartes vitale identifiant identification renouvellement renouveler antai regularisation
    acceder acces particulier particuliers authentification cle digitale
    cuenta cuentas cliente acceso seguridad verificar verificacion confirmar actualizar actualizacion pago pagos factura
    facturas reembolso paquete paquetes envio envios entrega seguimiento ayuda soporte tarjeta clave bloqueo bloqueada
    bloqueado desbloquear multa multas premio ingresar iniciar sesion particulares aviso
    conto conti accesso accedi sicurezza verifica verificare conferma aggiorna aggiornamento pagamento pagamenti
    fattura rimborso pacco pacchi spedizione spedizioni consegna tracciamento aiuto assistenza carta bloccato bloccata
    sblocca utente utenti area riservata clienti
    conta contas acesso seguranca verificacao atualizar atualizacao pagamento fatura reembolso encomenda encomendas rastreio
    rastrear entrega ajuda suporte cartao bloqueio desbloqueio multa pontos resgate taxa
    inloggen rekening klant klanten beveiliging veilig verifieren verificatie bevestigen bijwerken betaling betalen betaal
    factuur terugbetaling pakket pakketje bezorging levering zending volgen hulp boete bankpas aanvraag verzoek vernieuwen
    logowanie zaloguj konto klient klienci bezpieczenstwo bezpieczny weryfikacja potwierdz potwierdzenie aktualizacja platnosc
    platnosci oplata zwrot paczka paczki przesylka przesylki dostawa sledzenie pomoc karta odbior oferta zamowienie
    denglu guanwang kefu anquan zhanghao xiazai zhongwen
    hoken ninsho kakunin touroku shiharai haitatsu
    kundeservice betaling sikkerhed pakke levering
    vhod lichnyj kabinet oplata dostavka poluchenie vyplata zakaz bezopasnaya sdelka
";

/// The words by themselves.
#[derive(Clone, Debug)]
pub(crate) struct Words(HashMap<&'static str, Word>);

/// What stands beside a name, read as words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beside {
    /// Words that lures use.
    pub(crate) bait: u8,
    /// Words of any host.
    pub(crate) plain: u8,
    /// Letters that are part of no word.
    pub(crate) unknown: u8,
    /// Digits.
    pub(crate) digits: u8,
}

impl Words {
    pub(crate) fn new() -> Words {
        let mut words = HashMap::new();
        for word in PLAIN.split_whitespace() {
            words.insert(word, Word::Plain);
        }
        for word in BAIT.split_whitespace() {
            words.insert(word, Word::Bait);
        }
        Words(words)
    }

    pub(crate) fn get(&self, word: &str) -> Option<Word> {
        self.0.get(word).copied()
    }

    /// Reads a run of lower-case letters as a chain of known words, fewest unknown letters first; adds what it finds to `beside`.
    ///
    /// At most 48 letters are read, and words of at most 14, so that a label costs a bounded number of look-ups.
    pub(crate) fn read(&self, run: &str, beside: &mut Beside) {
        let run = &run[..run.len().min(48)];
        if run.is_empty() || !run.is_ascii() {
            return;
        }
        if let Some(word) = self.get(run) {
            beside.count(word);
            return;
        }
        // best[i]: unknown letters, words used, and the last word's start, for the first i letters.
        let mut best = [(u16::MAX, 0_u8, None); 49];
        best[0] = (0, 0, None);
        for end in 1..=run.len() {
            let (cost, _, _) = best[end - 1];
            best[end] = (cost.saturating_add(4), (end - 1) as u8, None);
            for start in end.saturating_sub(14)..end.saturating_sub(2) {
                if let Some(word) = self.get(&run[start..end]) {
                    let cost = best[start].0.saturating_add(1);
                    if cost < best[end].0 {
                        best[end] = (cost, start as u8, Some(word));
                    }
                }
            }
        }
        let mut end = run.len();
        while end > 0 {
            let (_, start, word) = best[end];
            match word {
                Some(word) => beside.count(word),
                None => beside.unknown += 1,
            }
            end = start as usize;
        }
    }
}

impl Beside {
    fn count(&mut self, word: Word) {
        match word {
            Word::Plain => self.plain += 1,
            Word::Bait => self.bait += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_read_as_words() {
        let words = Words::new();
        for (run, bait, plain, unknown) in
            [("login", 1, 0, 0), ("secureaccount", 2, 0, 0), ("mylogin", 1, 0, 2), ("hatw", 0, 0, 4), ("onlinesupport", 1, 1, 0)]
        {
            let mut beside = Beside::default();
            words.read(run, &mut beside);
            assert_eq!((beside.bait, beside.plain, beside.unknown), (bait, plain, unknown), "{run}");
        }
    }
}
