//! Made-up phrases of rules as people write them: three to six words in five languages, from small grammars with a fixed seed.
//!
//! Of ten phrases six are English, one each German, Spanish, French and Portuguese. Brands are real names six times of ten, else
//! made-up ones; a quarter of the things are made up. A larger set begins with the smaller ones.

use crate::random::{Random, made_up};
use std::collections::HashSet;

/// What stands in a template: B brand, O thing, S state, V call, A act, W who, N when, T threat.
struct Language {
    templates: &'static [&'static str],
    things: &'static str,
    states: &'static str,
    calls: &'static str,
    acts: &'static str,
    people: &'static str,
    times: &'static str,
    threats: &'static str,
}

const BRANDS: &str = "microsoft windows apple icloud amazon paypal netflix norton mcafee google facebook instagram whatsapp ebay \
    dhl fedex ups usps coinbase chase citibank barclays santander sparkasse postbank ing hsbc comcast xfinity verizon vodafone \
    telekom orange adobe dropbox docusign linkedin telegram spotify disney zelle venmo avast hp dell lenovo samsung";

const LANGUAGES: [Language; 5] = [
    Language {
        templates: &[
            "your B O has been S",
            "V B W N",
            "A your B O N",
            "T found on your O",
            "your O has been S",
            "V our W N",
            "B W will A your O",
            "failure to A your O",
            "B detected T on your O",
            "please A the B O",
            "we S your B O N",
            "do not ignore this B W",
            "your B O will be S",
            "to A this O V B",
            "B O S V W",
        ],
        things: "account subscription computer device payment invoice order license password mailbox wallet package refund card",
        states: "suspended locked compromised infected blocked expired hacked restricted disabled charged renewed cancelled",
        calls: "call contact dial reach phone notify",
        acts: "verify confirm update restore unlock secure renew cancel validate reactivate",
        people: "support helpdesk technician team department agent specialist engineer security",
        times: "immediately now today urgently promptly tonight",
        threats: "virus trojan spyware malware ransomware keylogger hacker",
    },
    Language {
        templates: &[
            "ihr B O wurde S",
            "V sie den B W",
            "V sie N unseren W",
            "T auf ihrem O gefunden",
            "bitte A sie ihr O",
            "bitte A sie N ihr B O",
            "ihr O wird N S",
            "B hat einen T entdeckt",
            "der B W wird ihr O A",
        ],
        things: "konto abonnement computer ger\u{e4}t zahlung rechnung bestellung lizenz passwort postfach paket karte profil",
        states: "gesperrt eingeschr\u{e4}nkt infiziert blockiert abgelaufen deaktiviert verl\u{e4}ngert storniert",
        calls: "rufen kontaktieren erreichen w\u{e4}hlen",
        acts: "best\u{e4}tigen aktualisieren entsperren sichern erneuern k\u{fc}ndigen \u{fc}berpr\u{fc}fen",
        people: "kundendienst techniker support hotline mitarbeiter rechnungsstelle",
        times: "sofort jetzt heute dringend umgehend unverz\u{fc}glich",
        threats: "virus trojaner spyware schadsoftware wurm hacker",
    },
    Language {
        templates: &[
            "su O de B ha sido S",
            "V al W de B N",
            "A su O de B",
            "T encontrado en su O",
            "por favor A su O N",
            "su O ser\u{e1} S N",
            "V N a nuestro W",
            "B detect\u{f3} un T en su O",
            "el W de B V N",
        ],
        things: "cuenta suscripci\u{f3}n computadora dispositivo pago factura pedido licencia contrase\u{f1}a paquete tarjeta",
        states: "suspendida bloqueada comprometida infectada caducada desactivada vencida cancelada limitada",
        calls: "llame contacte marque avise",
        acts: "verifique confirme actualice restaure desbloquee renueve cancele valide",
        people: "soporte t\u{e9}cnico asistencia departamento agente especialista seguridad",
        times: "inmediatamente ahora hoy urgentemente enseguida",
        threats: "virus troyano spyware malware gusano hacker",
    },
    Language {
        templates: &[
            "votre O B a \u{e9}t\u{e9} S",
            "V le W B N",
            "A votre O B N",
            "T d\u{e9}tect\u{e9} sur votre O",
            "veuillez V notre W N",
            "votre O sera S N",
            "B a d\u{e9}tect\u{e9} un T",
            "le W B va A votre O",
        ],
        things: "compte abonnement ordinateur appareil paiement facture commande licence colis carte profil messagerie",
        states: "suspendu bloqu\u{e9} compromis infect\u{e9} restreint expir\u{e9} pirat\u{e9} annul\u{e9} d\u{e9}bit\u{e9}",
        calls: "appelez contactez composez pr\u{e9}venez joignez",
        acts: "v\u{e9}rifiez confirmez actualisez restaurez d\u{e9}bloquez renouvelez annulez validez",
        people: "support technicien assistance conseiller d\u{e9}partement s\u{e9}curit\u{e9}",
        times: "imm\u{e9}diatement maintenant rapidement aujourd'hui",
        threats: "virus troyen logiciel maliciel ver pirate",
    },
    Language {
        templates: &[
            "sua O B foi S",
            "V para o W B N",
            "A sua O B N",
            "T encontrado em sua O",
            "por favor A sua O N",
            "sua O ser\u{e1} S N",
            "V N para nosso W",
            "B detectou um T",
            "o W B V N",
        ],
        things: "conta assinatura computador dispositivo pagamento fatura pedido licen\u{e7}a senha pacote cart\u{e3}o encomenda",
        states: "suspensa bloqueada comprometida infectada expirada desativada vencida cancelada limitada",
        calls: "ligue contate disque avise telefone",
        acts: "verifique confirme atualize restaure desbloqueie renove cancele valide",
        people: "suporte t\u{e9}cnico assist\u{ea}ncia departamento agente especialista",
        times: "imediatamente agora hoje urgentemente",
        threats: "v\u{ed}rus trojan spyware malware verme invasor",
    },
];

/// `count` different phrases, lower case.
pub(crate) fn phrases(count: usize) -> Vec<String> {
    let mut random = Random(0x0005_CA3D);
    let brands = made_up(4000, 11);
    let things: Vec<Vec<String>> = (0..5).map(|n| made_up(1000, 100 + n)).collect();
    let mut seen = HashSet::new();
    let mut out = Vec::with_capacity(count);
    while out.len() < count {
        let number = random.below(10).saturating_sub(5);
        let language = &LANGUAGES[number];
        let mut any = |list: &'static str| random.pick(&list.split_ascii_whitespace().collect::<Vec<_>>());
        let slots =
            [language.states, language.calls, language.acts, language.people, language.times, language.threats].map(&mut any);
        let (brand, thing) = (any(BRANDS), any(language.things));
        let brand = if random.below(10) < 6 { brand } else { random.common(&brands) };
        let thing = if random.below(4) == 0 { random.common(&things[number]) } else { thing };
        let words = random.pick(language.templates).split(' ').map(|word| match word {
            "B" => brand,
            "O" => thing,
            "S" => slots[0],
            "V" => slots[1],
            "A" => slots[2],
            "W" => slots[3],
            "N" => slots[4],
            "T" => slots[5],
            word => word,
        });
        let phrase = words.take(6).collect::<Vec<_>>().join(" ");
        if phrase.split(' ').count() >= 3 && seen.insert(phrase.clone()) {
            out.push(phrase);
        }
    }
    out
}
