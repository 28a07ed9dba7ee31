//! What stands around a candidate: words that ask for a call, and labels that say it is something else.

/// What the neighbourhood says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Context {
    /// A word asks to call, or names a telephone.
    pub(super) cue: bool,
    /// The nearest telling word names another kind of number: an order, a serial, a card.
    pub(super) label: bool,
}

/// Bytes looked at on each side.
const REACH: usize = 56;

/// Words about calling, lower case without accents, sorted. en es fr de it pt nl and romanised hi.
#[rustfmt::skip]
const CUES: &[&str] = &[
    "agent", "agents", "anruf", "anrufen", "appel", "appelant", "appeler", "appelez", "appels", "assistance", "assistenza",
    "atencion", "atendimento", "bel", "bellen", "bureau", "call", "callback", "callcenter", "called", "callers", "calling",
    "calls", "care", "cell", "cellulare", "celular", "central", "chiama", "chiamare", "chiamata", "chiamate", "chiami", "componi",
    "composez", "comuniquese", "contact", "contacte", "contacter", "contactez", "contacto", "contato", "contatta", "contattare",
    "contatti", "desk", "dial", "dialing", "disque", "fax", "fon", "fono", "gratuit", "gratuito", "handy", "hartlijn", "helpdesk",
    "helpline", "helplines", "hilfe", "hotline", "hotlines", "joignable", "joindre", "kontakt", "kontaktieren", "kontaktnummer",
    "kundenservice", "landline", "ligacao", "ligar", "ligue", "line", "linea", "lines", "linha", "llama", "llamada", "llamadas",
    "llamando", "llamanos", "llamar", "llame", "llamenos", "marca", "marque", "mob", "mobiel", "mobil", "mobile", "movil",
    "operator", "ph", "phone", "phoned", "phones", "portable", "reach", "ring", "ringing", "ruf", "rufen", "rufnummer", "sampark",
    "service", "servicenummer", "sms", "soporte", "speak", "standard", "suporte", "support", "supporto", "talk", "technician",
    "technicians", "tel", "tele", "telecall", "telefon", "telefone", "telefonen", "telefonicamente", "telefonico",
    "telefonnummer", "telefono", "telefonos", "telefoon", "telefoonnummer", "telemovel", "telephone", "telf", "text", "texto",
    "tfn", "tlf", "toll", "tollfree", "voicemail", "waehlen", "wahlen", "whatsapp", "zavolejte",
];

/// Beginnings of words that are cues in any form, for glued words and inflections.
const CUE_STEMS: &[&str] = &[
    "telef",
    "teleph",
    "helplin",
    "hotlin",
    "tollfre",
    "freephon",
    "anruf",
    "kontakt",
    "contatt",
    "whatsap",
    "customercar",
    "phonenum",
    "callus",
    "callnow",
    "appelez",
    "rufnumm",
    "durchwahl",
    "klantenserv",
    "kundenserv",
    "kundendien",
];

/// Labels of other kinds of numbers, sorted.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "aadhaar", "aadhar", "account", "acct", "aktenzeichen", "amex", "amount", "arxiv", "asin", "authorization", "awb", "barcode",
    "batch", "bestelling", "bestellung", "bic", "booking", "bsn", "build", "card", "carta", "cartao", "carte", "cas", "case",
    "cert", "certificate", "chassis", "claim", "cnpj", "code", "codice", "codigo", "commande", "commit", "confirmation",
    "consignment", "conto", "contract", "contrato", "cookie", "cpf", "crn", "cuenta", "cve", "dni", "docket", "doi", "dossier",
    "ean", "ein", "epoch", "event", "eventid", "expediente", "factura", "facture", "factuur", "fattura", "fatura", "file",
    "folio", "gst", "gstin", "gtin", "guid", "hash", "hex", "iban", "id", "ident", "identifier", "imei", "img", "imsi",
    "incident", "insurance", "invoice", "isbn", "isin", "issn", "item", "job", "kb", "key", "konto", "kreditkarte", "lic",
    "licence", "license", "lot", "maestro", "mastercard", "matricola", "medicare", "meeting", "member", "membership", "meter",
    "mid", "model", "msgid", "nhs", "nie", "nif", "nino", "npi", "orcid", "order", "orderid", "orders", "ordine", "otp", "pan",
    "parcel", "passcode", "passport", "password", "patent", "payment", "pedido", "permit", "pesel", "pid", "pin", "plate",
    "pmcid", "pmid", "pnr", "po", "policy", "postcode", "product", "proforma", "purchase", "reading", "receipt", "rechnung",
    "recu", "ref", "reference", "referencia", "referenz", "reg", "registration", "reservation", "rev", "revision", "rfc",
    "routing", "seq", "serial", "session", "shipment", "sin", "siren", "siret", "size", "sku", "sn", "socket", "sort", "ssn",
    "steuer", "suivi", "swift", "tan", "tax", "tba", "ticket", "timestamp", "token", "total", "tracking", "transaccion",
    "transaction", "trk", "txn", "txnid", "uid", "uin", "unix", "upc", "user", "userid", "utm", "utr", "uuid", "vat",
    "verification", "version", "vin", "visa", "voucher", "waybill", "webinar", "zip", "zoom",
];

/// Signs of a telephone, and words of scripts without spaces.
#[rustfmt::skip]
static SIGNS: Anywhere = Anywhere::new(&[
    "\u{260E}", "\u{260F}", "\u{1F4DE}", "\u{1F4F1}", "\u{2706}", "\u{2121}", "\u{1F4F2}", "\u{1F57D}", "\u{1F57E}",
    // zh: phone, dial, call, hotline, support, contact, mobile
    "\u{7535}\u{8BDD}", "\u{96FB}\u{8A71}", "\u{62E8}\u{6253}", "\u{64A5}\u{6253}", "\u{81F4}\u{7535}", "\u{81F4}\u{96FB}",
    "\u{70ED}\u{7EBF}", "\u{71B1}\u{7DDA}", "\u{5BA2}\u{670D}", "\u{8054}\u{7CFB}", "\u{806F}\u{7E6B}", "\u{624B}\u{673A}",
    // ja: support, toll-free, enquiry, contact, mobile, "to"
    "\u{30B5}\u{30DD}\u{30FC}\u{30C8}", "\u{30D5}\u{30EA}\u{30FC}\u{30C0}\u{30A4}\u{30E4}\u{30EB}", "\u{554F}\u{3044}\u{5408}\u{308F}\u{305B}",
    "\u{554F}\u{5408}\u{305B}", "\u{9023}\u{7D61}", "\u{643A}\u{5E2F}", "\u{7A93}\u{53E3}", "\u{307E}\u{3067}",
    // ko: phone, contact; ru: phone, call, number
    "\u{C804}\u{D654}", "\u{C5F0}\u{B77D}", "\u{442}\u{435}\u{43B}", "\u{437}\u{432}\u{43E}\u{43D}", "\u{43F}\u{43E}\u{437}\u{432}\u{43E}",
    "\u{422}\u{435}\u{43B}", "\u{417}\u{432}\u{43E}\u{43D}", "\u{41F}\u{43E}\u{437}\u{432}\u{43E}",
    // hi: call, phone (both spellings), contact, helpline; ar: phone, call
    "\u{915}\u{949}\u{932}", "\u{92B}\u{94B}\u{928}", "\u{92B}\u{93C}\u{94B}\u{928}", "\u{95E}\u{94B}\u{928}",
    "\u{938}\u{902}\u{92A}\u{930}\u{94D}\u{915}", "\u{939}\u{947}\u{932}\u{94D}\u{92A}\u{932}\u{93E}\u{907}\u{928}",
    "\u{627}\u{62A}\u{635}\u{644}", "\u{647}\u{627}\u{62A}\u{641}",
]);

/// Labels of scripts without spaces: order, order number, account, receipt, tracking (zh, ja), case of both writings.
#[rustfmt::skip]
static WIDE_LABELS: Anywhere = Anywhere::new(&[
    "\u{6CE8}\u{6587}", "\u{8BA2}\u{5355}", "\u{8A02}\u{55AE}", "\u{53E3}\u{5EA7}", "\u{8D26}\u{53F7}", "\u{5E33}\u{865F}",
    "\u{4F1D}\u{7968}", "\u{5355}\u{53F7}", "\u{4F1A}\u{54E1}", "\u{4F1A}\u{5458}", "\u{8BC1}\u{53F7}", "\u{8FFD}\u{8DE1}",
]);

/// Words that count wherever they stand, none of which begins with ASCII.
struct Anywhere {
    words: &'static [&'static str],
    /// A bit for each pair of bytes that one begins with; others share it.
    heads: [u64; 4],
}

impl Anywhere {
    const fn new(words: &'static [&'static str]) -> Anywhere {
        let mut heads = [0; 4];
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            assert!(word[0] >= 0x80, "ASCII is passed over");
            let (row, bit) = Anywhere::head(word[0], word[1]);
            heads[row] |= 1 << bit;
            at += 1;
        }
        Anywhere { words, heads }
    }

    /// Where the bit of two bytes is.
    const fn head(first: u8, second: u8) -> (usize, u32) {
        let sum = first.wrapping_mul(29).wrapping_add(second);
        (sum as usize >> 6, sum as u32 & 63)
    }

    /// Whether one of them stands in a text.
    fn stand_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let may_begin = |pair: &[u8]| {
            let (row, bit) = Anywhere::head(pair[0], pair[1]);
            pair[0] >= 0x80 && self.heads[row] >> bit & 1 == 1
        };
        let begins = |at: usize| self.words.iter().any(|word| bytes[at..].starts_with(word.as_bytes()));
        !text.is_ascii() && bytes.windows(2).enumerate().any(|(at, pair)| may_begin(pair) && begins(at))
    }
}

/// As in the standard library, with its look-up left out where the answer is plain.
fn alphanumeric(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() }
}

enum Tell {
    Cue,
    Label,
    Neutral,
}

/// Reads the words around `[start, end)`. Cost is bounded by the reach.
///
/// A cue counts wherever it stands. A label counts in its own sentence alone, and behind the number on its line alone: text put into
/// another sentence takes no number away.
pub(super) fn context(text: &str, start: usize, end: usize) -> Context {
    let before = before(text, start);
    let after = after(text, end);
    super::work::add(before.len() + after.len());
    let mut context = Context::default();
    if !has_letters(before) && !has_letters(after) {
        return context;
    }
    let sentence = sentence(before);
    // The nearest telling word decides.
    let mut shielded = false;
    for (words, word) in before.rsplit(|c: char| !alphanumeric(c) && c != '\'').filter(|w| !w.is_empty()).take(8).enumerate() {
        // A label's own value, or the end of a sentence, stands between it and the number.
        shielded |= word.as_bytes()[0].is_ascii_digit();
        shielded |= (word.as_ptr() as usize - before.as_ptr() as usize) < sentence;
        match tell(word) {
            Tell::Cue => {
                context.cue = true;
                break;
            }
            Tell::Label if !shielded && words < 3 => context.label = true,
            _ => {}
        }
    }
    context.cue |= signed(before) || ["wa.me/", "tel:", "callto:", "sms:"].iter().any(|scheme| before.ends_with(scheme));
    context.label |= !context.cue && is_serial(before);
    context.label |= !context.cue && WIDE_LABELS.stand_in(&before[sentence..]);
    let plus = text[start..end].starts_with('+') || before.ends_with('+');
    let line = after.find(['\n', '.', '!', '?']).unwrap_or(after.len());
    for (words, word) in after.split(|c: char| !alphanumeric(c)).filter(|w| !w.is_empty()).take(6).enumerate() {
        match tell(word) {
            Tell::Cue if words < 5 => context.cue = true,
            Tell::Label if word.as_ptr() as usize - after.as_ptr() as usize > line => continue,
            // What begins with a plus is no order and no parcel.
            Tell::Label if !context.cue && !plus => context.label = true,
            _ => continue,
        }
        break;
    }
    context.cue |= signed(after);
    context
}

/// Words that end in a full stop within a sentence: `Ref. 12`, `Order no. 12`.
const SHORTENED: &[&str] = &["acct", "art", "conf", "id", "inv", "lic", "n", "no", "nr", "num", "ord", "ref", "reg", "rev", "seq"];

/// Where the sentence begins that `before` ends in: behind a blank line, or behind a full stop or the like with white space after it.
fn sentence(before: &str) -> usize {
    let bytes = before.as_bytes();
    let ends = |at: usize| match bytes[at] {
        b'\n' => before[..at].trim_end_matches([' ', '\t', '\r']).ends_with('\n'),
        b'!' | b'?' => bytes.get(at + 1).is_some_and(u8::is_ascii_whitespace),
        b'.' if bytes.get(at + 1).is_some_and(u8::is_ascii_whitespace) => {
            let word = before[..at].rsplit(|c: char| !alphanumeric(c)).next().unwrap_or_default();
            !SHORTENED.iter().any(|short| short.eq_ignore_ascii_case(word))
        }
        // The full stop of Chinese and Japanese.
        0x82 => bytes[..=at].ends_with("\u{3002}".as_bytes()),
        _ => false,
    };
    (0..bytes.len()).rev().find(|&at| ends(at)).map_or(0, |at| at + 1)
}

/// Whether `S/N`, `P/N` or `M/N` stands right before: number of a series, part or model.
fn is_serial(before: &str) -> bool {
    let bare = before.trim_end_matches([' ', ':', '.', '#']).as_bytes();
    bare.last_chunk().is_some_and(|[letter, slash, n]: &[u8; 3]| {
        matches!(letter, b'S' | b's' | b'P' | b'p' | b'M' | b'm') && *slash == b'/' && matches!(n, b'N' | b'n')
    })
}

fn signed(text: &str) -> bool {
    SIGNS.stand_in(text)
}

/// Whether letters glued before a number speak of calling: `Helpline18005550100`.
pub(super) fn glued_cue(word: &str) -> bool {
    let folded = word.to_lowercase();
    ["help", "support", "call", "line", "desk", "phone", "tel", "toll", "dial", "care", "contact"]
        .iter()
        .any(|cue| folded.contains(cue))
}

/// A short text with no letters at all, or none but those of an extension, is a number the caller asks about.
pub(super) fn stands_alone(text: &str) -> bool {
    text.len() <= 64 && !has_letters(text)
}

fn has_letters(text: &str) -> bool {
    // Digits and most signs lack the two high bits; all bytes are asked in one go.
    text.bytes().fold(0, |bits, b| bits | b) & 0xC0 != 0 && text.bytes().any(|b| b.is_ascii_alphabetic() || b >= 0x80)
}

fn before(text: &str, start: usize) -> &str {
    let mut from = start.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..start]
}

fn after(text: &str, end: usize) -> &str {
    let mut to = (end + REACH).min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    &text[end..to]
}

fn tell(word: &str) -> Tell {
    if word.len() < 2 || word.len() > LONGEST || word.as_bytes()[0].is_ascii_digit() {
        return Tell::Neutral;
    }
    if word.is_ascii() && !may_tell(word.as_bytes()) {
        return Tell::Neutral;
    }
    let mut buffer = [0; LONGEST];
    let folded = fold(word, &mut buffer);
    let known = |list: &[&str]| list.binary_search_by(|entry| entry.as_bytes().cmp(folded)).is_ok();
    if known(CUES) || folded.len() > 5 && CUE_STEMS.iter().any(|stem| folded.starts_with(stem.as_bytes())) {
        Tell::Cue
    } else if known(LABELS) || folded.len() > 8 && (folded.ends_with(b"nummer") || folded.ends_with(b"number")) {
        Tell::Label
    } else {
        Tell::Neutral
    }
}

/// Whether an ASCII word may be in one of the lists, by its first three letters or its end.
fn may_tell(word: &[u8]) -> bool {
    let [a, b, rest @ ..] = word else { return false };
    let letter = |b: &u8| usize::from((b | 0x20).wrapping_sub(b'a'));
    let Some(&thirds) = BEGINNINGS.get(letter(a) * 26 + letter(b).min(25)) else { return false };
    match rest.first() {
        None => thirds & 1 << 31 != 0,
        Some(c) => thirds & 1 << letter(c).min(30) != 0 || word.len() > 8 && matches!(&word[word.len() - 4..], b"mmer" | b"mber"),
    }
}

/// For each two first letters, the third letters of the words above; bit 31 for words of two.
const BEGINNINGS: [u32; 676] = {
    let mut table = [0u32; 676];
    let lists = [CUES, LABELS, CUE_STEMS];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        if at == lists[list].len() {
            (list, at) = (list + 1, 0);
            continue;
        }
        let word = lists[list][at].as_bytes();
        let third = if word.len() > 2 { word[2] - b'a' } else { 31 };
        table[(word[0] - b'a') as usize * 26 + (word[1] - b'a') as usize] |= 1 << third;
        at += 1;
    }
    table
};

/// Longer words tell nothing.
const LONGEST: usize = 32;

/// Lower case, Latin letters without accents, as far as the buffer goes.
fn fold<'a>(word: &str, out: &'a mut [u8; LONGEST]) -> &'a [u8] {
    let mut len = 0;
    for c in word.chars() {
        let plain = match c {
            '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{300}'..='\u{36F}' => continue,
            '\u{E0}'..='\u{E5}' | '\u{C0}'..='\u{C5}' => b'a',
            '\u{E7}' | '\u{C7}' => b'c',
            '\u{E8}'..='\u{EB}' | '\u{C8}'..='\u{CB}' => b'e',
            '\u{EC}'..='\u{EF}' => b'i',
            '\u{F2}'..='\u{F6}' => b'o',
            '\u{F9}'..='\u{FC}' => b'u',
            _ => u8::try_from(c).map_or(0xFF, |b| b.to_ascii_lowercase()),
        };
        let Some(place) = out.get_mut(len) else { break };
        *place = plain;
        len += 1;
    }
    &out[..len]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_where_they_are_contained() {
        for list in [&SIGNS, &WIDE_LABELS] {
            for word in list.words {
                let short = &word[..word.len() - word.chars().last().map_or(0, char::len_utf8)];
                for text in [word.to_string(), format!("a\u{e9}{word}\u{e9}"), format!("{short}{word}"), format!("\u{e9}{short} a")]
                {
                    let contained = list.words.iter().any(|word| text.contains(word));
                    assert_eq!(list.stand_in(&text), contained, "{text}");
                }
            }
            assert!(!list.stand_in("") && !list.stand_in("plain"));
        }
    }

    #[test]
    fn the_nearest_word_decides() {
        for (text, cue, label) in [
            ("call 8005550100", true, false),
            ("order 8005550100", false, true),
            ("order 12: call 8005550100", true, false),
            ("call about your order 8005550100", true, true),
            ("Kundennummer: 8005550100", false, true),
            ("8005550100 is your code", false, true),
            ("8005550100 (toll free)", true, false),
            ("the cake 8005550100", false, false),
            ("Thank you for your order.\n\n8005550100", false, false),
            ("Thank you for your order. 8005550100", false, false),
            ("Your order! 8005550100", false, false),
            ("your order\n \n8005550100", false, false),
            ("Order number:\n8005550100", false, true),
            ("Order no. 8005550100", false, true),
            ("Ref. 8005550100", false, true),
            ("S/N: 8005550100", false, true),
            ("8005550100\nOrder 12", false, false),
            ("8005550100. Order today", false, false),
            ("\u{8A02}\u{55AE}\u{3002}8005550100", false, false),
            ("\u{8A02}\u{55AE} 8005550100", false, true),
        ] {
            let start = text.find('8').unwrap();
            assert_eq!(context(text, start, start + 10), Context { cue, label }, "{text}");
        }
    }

    #[test]
    fn the_lists_are_sorted_as_the_search_needs() {
        let mut cues: Vec<_> = CUES.to_vec();
        let mut labels: Vec<_> = LABELS.to_vec();
        cues.sort_unstable();
        labels.sort_unstable();
        assert_eq!(cues, CUES);
        assert_eq!(labels, LABELS);
    }
}
