//! Words that stand beside a brand's name in false hosts, in nine languages, and the plain words of honest ones.
//!
//! Written from what lures ask for (account, security, payment, delivery, support, wallet), not from a list of hosts.

use super::ordinary::Ordinary;
use super::quick::QuickMap;

/// What a word beside a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Word {
    /// Common in hosts of any kind: `app`, `online`.
    Plain,
    /// What shops and their customers deal in: `order`, `delivery`.
    Trade,
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
    analytics node nodes server servers host hosting cluster consumer consumers healthcare finance finances
    virtual assistant assistants expert experts consultant consultants consulting tutorial tutorials tip tips trick tricks guide guides
    course courses learn learning lesson lessons magazine review reviews wiki wikis fandom podcast channel channels
    poker chess puzzle puzzles bingo quiz solitaire
    sucks suck boycott fuck fuckoff hate exposed lawsuit strike union unions worker workers
    messenger downloader downloaders saver converter viewer buy sell
    telecom film films cinema engine engines stream streams job jobs career careers training school academy university health care travel hotel food
";

const BAIT: &str = "
    account accounts acct access activate activation active admin alert alerts appeal approve authentication authenticate auth
    authorize authorise autenticacion banking bank billing bill bills blocked bonus cancel cancellation card cards cash
    center-support chargeback check checkout claim claims client clients clientes code complete compliance confirm confirmation
    contact copyright coupon credential credentials credit customer customers dashboard delivery deliver deposit desk device
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

const TRADE: &str = "
    booking bank banking billing bill bills card cards cash bonus business coupon deliver delivery customer customers client clients clientes
    direct dispatch document documents earn employee exchange event fee fees fund funds gift giftcard
    help helper home invoice invoices job key loan lottery manage manager member members membership message messages offer offers order
    orders package parcel parcels pay payment payments pin portal post postage premium prize promo promotion purchase qr receipt register
    registration report request review rewards reward safe safety sale sales share ship shipment shipments shipping staff statement
    subscription subscriptions survey swap sync tax technical ticket toll tokens track tracker tracking trackings transfer transfers
    update updates upgrade voucher warranty mall wholesale vip reseller agent pass invite recruit hiring hire desk device bridge mint nft
    dashboard connect connected migration phrase suite etc session self contact cancel connexion carte cartes aide colis livraison suivi
    client espace compte comptes cuenta cuentas conto conti conta contas konto kunde kunden klient rekening klant klanten pago pagos
    factura facturas pagamento pagamenti fattura pacco pacchi spedizione consegna paquete paquetes envio envios entrega paket pakete
    sendung lieferung zustellung pakket pakketje bezorging levering zending paczka paczki przesylka dostawa karta oferta zamowienie
    facture factures paiement rechnung assistance assist assistenza hilfe hulp ayuda ajuda aiuto pomoc soporte suporte
    tarjeta carta cartao hoken windows clienti utenti digitale technician install installer extension seguro agency ads
    user users usage cs
";

/// The words by themselves.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    known: QuickMap<&'static str, Word>,
    ends: Ends,
    ordinary: Ordinary,
}

/// What stands beside a name, read as words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beside {
    /// Words that lures use.
    pub(crate) bait: u8,
    /// Words of shops.
    pub(crate) trade: u8,
    /// Words of any host.
    pub(crate) plain: u8,
    /// Letters that are part of no word.
    pub(crate) unknown: u8,
    /// Runs of letters no language has.
    pub(crate) noise: u8,
    /// Digits.
    pub(crate) digits: u8,
}

/// The first and last three letters of words, as bits: most texts are told from words by them, without a look at the words.
#[derive(Clone, Debug)]
struct Ends([[u64; 512]; 2]);

impl Ends {
    fn of<'w>(words: impl Iterator<Item = &'w &'static str>) -> Ends {
        let mut out = Ends([[0; 512]; 2]);
        for word in words.map(|word| word.as_bytes()).filter(|word| word.len() >= 3) {
            for (bits, place) in out.0.iter_mut().zip(Ends::places(word)) {
                bits[place / 64] |= 1 << (place % 64);
            }
        }
        out
    }

    fn rule_out(&self, text: &[u8]) -> bool {
        text.len() >= 3 && self.0.iter().zip(Ends::places(text)).any(|(bits, place)| bits[place / 64] >> (place % 64) & 1 == 0)
    }

    fn places(text: &[u8]) -> [usize; 2] {
        let place = |from: usize| text[from..from + 3].iter().fold(0, |place, &b| place << 5 | usize::from(b & 31));
        [place(0), place(text.len() - 3)]
    }
}

impl Words {
    pub(crate) fn new() -> Words {
        let mut words = QuickMap::default();
        for word in PLAIN.split_whitespace() {
            words.insert(word, Word::Plain);
        }
        for word in BAIT.split_whitespace() {
            words.insert(word, Word::Bait);
        }
        for word in TRADE.split_whitespace() {
            words.insert(word, Word::Trade);
        }
        Words { ends: Ends::of(words.keys()), known: words, ordinary: Ordinary::new() }
    }

    /// What a word says; `None` for any other text.
    pub(crate) fn get(&self, word: &str) -> Option<Word> {
        if self.ends.rule_out(word.as_bytes()) {
            return None;
        }
        self.known.get(word).copied()
    }

    /// Whether the text, hyphens aside, is a chain of known words, or ordinary ones.
    pub(crate) fn is_all_words(&self, text: &str) -> bool {
        let mut beside = Beside::default();
        for run in text.split('-') {
            match self.is_ordinary(run) {
                true => beside.plain += 1,
                false => self.read(run, &mut beside),
            }
        }
        beside.unknown == 0 && beside.words() > 0 && text.is_ascii()
    }

    /// Whether a run is an ordinary word, perhaps with a known one before or after it (`sterlingbank`).
    fn is_ordinary(&self, run: &str) -> bool {
        let splits = || (3..run.len().saturating_sub(2)).filter(|&at| run.is_char_boundary(at)).map(|at| run.split_at(at));
        let beside = |(a, b): (&str, &str)| {
            self.get(b).is_some() && self.ordinary.is_word(a) || self.get(a).is_some() && self.ordinary.is_word(b)
        };
        self.ordinary.is_word(run) || splits().any(beside)
    }

    /// Reads a run of lower-case letters as a chain of known words, fewest unknown letters first; adds what it finds to `beside`.
    ///
    /// At most 48 letters are read, and words of at most 14, so that a label costs a bounded number of look-ups.
    pub(crate) fn read(&self, run: &str, beside: &mut Beside) {
        if run.is_empty() || !run.is_ascii() {
            return;
        }
        let run = &run[..run.len().min(48)];
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
        let certain = best[run.len()].0 < 4;
        let mut end = run.len();
        let mut unknown = 0;
        while end > 0 {
            let (_, start, word) = best[end];
            match word {
                // Short words turn up in other words by chance.
                Some(word) if certain || end - start as usize > 4 => beside.count(word),
                Some(_) => beside.plain += 1,
                None => {
                    beside.unknown += 1;
                    unknown += 1;
                }
            }
            if word.is_some() || start == 0 {
                let from = if word.is_some() { end } else { 0 };
                beside.noise += u8::from(is_noise(&run.as_bytes()[from..from + unknown]));
                unknown = 0;
            }
            end = start as usize;
        }
    }
}

/// Whether four or more letters hold a pair that words of our nine languages do not.
fn is_noise(run: &[u8]) -> bool {
    let rare = |pair: &[u8]| match (pair[0].wrapping_sub(b'a'), pair[1].wrapping_sub(b'a')) {
        (a @ 0..26, b @ 0..26) => PAIRS[a as usize] >> b & 1 == 0,
        _ => false,
    };
    run.len() >= 4 && 3 * run.windows(2).filter(|pair| rare(pair)).count() >= run.len() - 1
}

/// For each letter, which letters follow it in three or more of the 5,404 words of the phrase packs and the lists above (bit 0 is `a`).
const PAIRS: [u32; 26] = [
    0x3FFFFFF, 0x11E79F3, 0x33F6F95, 0x357FDDF, 0x3FFFFFF, 0x11E6971, 0x11EF9DB, 0x15E7951, 0x3BFFFFF, 0x0104519, 0x21E6DD9,
    0x37CFDFB, 0x11CD91B, 0x37FFDFF, 0x1FFFFFF, 0x11EDDFD, 0x0100000, 0x37EFDFF, 0x17FFDFF, 0x37EFFFF, 0x3FEFFFF, 0x0324111,
    0x0066191, 0x008C115, 0x01CF817, 0x0584593,
];

impl Beside {
    /// Known words of any kind.
    pub(crate) fn words(self) -> u8 {
        self.bait + self.trade + self.plain
    }

    /// Whether only words of any host are there, and at most one digit: a service, a fan or a product rather than a lure.
    pub(crate) fn is_tame(self) -> bool {
        self.plain > 0 && (self.bait, self.trade, self.unknown) == (0, 0, 0) && self.digits < 2
    }

    /// Takes what was found in another piece.
    pub(crate) fn add(&mut self, other: Beside) {
        self.bait = self.bait.saturating_add(other.bait);
        self.trade = self.trade.saturating_add(other.trade);
        self.plain = self.plain.saturating_add(other.plain);
        self.unknown = self.unknown.saturating_add(other.unknown);
        self.noise = self.noise.saturating_add(other.noise);
        self.digits = self.digits.saturating_add(other.digits);
    }

    fn count(&mut self, word: Word) {
        match word {
            Word::Plain => self.plain += 1,
            Word::Trade => self.trade += 1,
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
