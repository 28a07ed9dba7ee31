//! The files embedded in the library, by folder. A new file takes one word here.

/// Pairs the path of each file with its text.
macro_rules! files {
    ($($folder:literal: $($name:literal)*;)*) => {
        &[$($((concat!($folder, $name, ".toml"), include_str!(concat!("../../packs/", $folder, $name, ".toml")))),*),*]
    };
}

/// Path inside the pack, and text; sorted.
#[rustfmt::skip]
pub(super) const FILES: &[(&str, &str)] = files! {
    "advice/":
        "de" "en" "es" "fr";
    "brands/":
        "aaa" "aarp" "abnamro" "actionfraud" "adobe" "aeat" "aeoncard" "agenziaentrate" "airbnb" "alibaba" "allegro"
        "amazon" "ameli" "americanairlines" "americanexpress" "anpost" "antai" "anydesk" "anz" "aol" "apple" "asurion"
        "at_pt" "ato" "att" "auspost" "austrianpost" "avast" "axisbank" "bancodobrasil" "bankinter" "bankofamerica"
        "barclays" "bbva" "belastingdienst" "belfius" "bell" "bestbuy" "binance" "bitdefender" "bitget" "bizum" "bka"
        "blockchain" "bmo" "bnetza" "bnpparibas" "bnpparibasfortis" "booking" "boursorama" "bouygues" "bpce" "bpost"
        "bradesco" "british_gas" "bt" "bunq" "bybit" "caf" "caixa_br" "caixabank" "canadapost" "capitalone" "cashapp"
        "cbp" "cgd" "chase" "chronopost" "cibc" "citibank" "cjib" "coinbase" "commbank" "commerzbank" "connectwise"
        "cooperativebank" "correiosbr" "correos" "costco" "coutts" "coventrybs" "cox" "cpf_fr" "cpf_sg" "cra"
        "creditagricole" "creditmutuel" "crypto.com" "ctt" "dbs" "dell" "delta" "desjardins" "deutschebank"
        "deutschepost" "dgt" "dhl" "digid" "directv" "discord" "discover" "disney" "dkb" "dmv" "docomo" "docusign" "dpd"
        "dropbox" "dvla" "ebay" "edf" "edp" "eflow" "endesa" "enedis" "engie" "epicgames" "epos" "equifax" "europol"
        "evri" "exodus" "expedia" "experian" "ezpass" "facebook" "fastrak" "fastweb" "fbi" "federalreserve" "fedex"
        "fidelity" "finanzamt" "flipkart" "franceconnect" "francetravail" "free" "ftc" "geico" "gemini" "github" "gls"
        "google" "govuk" "halifax" "hdfc" "healthcaregov" "hmrc" "homedepot" "hp" "hsbc" "hulu" "ibcbank" "iberdrola"
        "icici" "iliad" "impots" "incometax_in" "indiagov" "ing" "inpost" "inps" "instacart" "instagram" "interac"
        "interpol" "intesa" "intuit" "iras" "ird" "irs" "itau" "itsme" "japanpost" "jcb" "kaspersky" "kbc" "kddi"
        "klarna" "kleinanzeigen" "kotak" "kpn" "kraken" "kroo" "kucoin" "labanquepostale" "laposte" "lcl" "leboncoin"
        "ledger" "leedsbs" "linkedin" "linkt" "lloyds" "logmein" "malwarebytes" "marktplaats" "mastercard" "mbway"
        "mcafee" "medicare" "mercari" "metamask" "metrobank" "microsoft" "millenniumbcp" "mondialrelay" "moneygram"
        "monzo" "movistar" "mufg" "mygovid" "myna_jp" "n26" "nab" "nationwide" "naturgy" "natwest" "navyfederal" "nbn"
        "nca" "netflix" "nexi" "nhs" "norton" "novobanco" "npa_jp" "npci" "nta_jp" "nubank" "nzta" "o2" "ocbc"
        "octopusenergy" "odido" "ofgem" "okx" "olx" "ombudsman" "openai" "opensea" "optus" "orange" "pagopa"
        "pancakeswap" "paypal" "paypay" "paytm" "pch" "pge" "phantom" "phonepe" "pnc" "postbank" "posteitaliane"
        "postfinance" "postnl" "postoffice" "progressive" "rabobank" "raiffeisen_ch" "rakuten" "rbc" "rbi" "realme"
        "revenueie" "revolut" "robinhood" "roblox" "rogers" "royalmail" "sabadell" "sagawa" "salesforce" "samsung"
        "santander" "sbi" "schwab" "scotiabank" "segsocial" "segsocial_pt" "servicesaustralia" "sfr" "shein" "shopee"
        "singpass" "sky" "smbc" "snapchat" "societegenerale" "softbank" "soumu_jp" "southwest" "sparkasse" "spectrum"
        "spf" "spotify" "square" "squaretrade" "ssa" "starling" "statefarm" "steam" "stripe" "sunpass" "supremo"
        "swisspost" "talktalk" "target" "tdbank" "teamviewer" "telegram" "telekom" "telstra" "telus" "temu"
        "ticketmaster" "tiktok" "tim" "tmobile" "transunion" "trendmicro" "trezor" "truist" "trustwallet" "tsb"
        "tvlicensing" "twint" "twitter" "txtag" "uber" "ubs" "uidai" "ultraviewer" "unicaja" "unicredit" "uniswap"
        "united" "uob" "ups" "usbank" "uscis" "usdoj" "usps" "ustreasury" "venmo" "verizon" "vinted" "virginmedia"
        "visa" "vodafone" "volksbank" "walletconnect" "walmart" "wayfair" "webroot" "wellsfargo" "westernunion"
        "westpac" "whatsapp" "windtre" "wise" "xfinity" "yahoo" "yahoojp" "yamato" "zalando" "zelle" "ziggo" "zoll"
        "zoom";
    "domains/":
        "apple" "misp" "v2fly";
    "indicators/":
        "account-alarm" "account-hotline" "account-link" "alarm-hotline" "alarm-link" "alarm-password" "alarm-text"
        "arrest-threat" "attached-invoice" "authority-claim" "bank-claim" "bank-details-request" "bank-safe-keeping"
        "benefit-fee" "benefit-offer" "bill-link" "bill-with-number" "blackmail" "boss-claim" "boss-payment"
        "brand-claim" "brand-in-path" "brand-lure" "brand-on-shared-host" "brand-policy-broken" "call-centre-talk"
        "callback-answered" "callback-invoice" "callback-number-unlisted" "callback-number" "callback-request"
        "changed-bank-details" "channel-switch" "charge-amount" "code-handed-on" "code-to-cancel" "company-claim"
        "courier-demand" "cover-story" "credential-page" "credentials-request" "crypto-demand" "deadline"
        "deceptive-url" "delivery-problem" "disguised-lure" "disguised-name" "disguised-number" "disguised-words"
        "emergency-money" "fake-alert-click" "fake-alert-hotline" "family-emergency" "fictional-number" "fine-link"
        "fraud-advice" "fraud-report" "freemail-brand-sender" "freemail-invoice" "gift-card-demand" "hidden-text"
        "infection-alarm" "inheritance-offer" "investment-offer" "invoice-attachment" "job-offer"
        "keep-device-on-demand" "legal-threat-hotline" "legal-threat" "link-request" "link-text-mismatch"
        "listed-caller" "listed-number" "loan-offer" "locked-screen-hotline" "lookalike-domain"
        "lookalike-tollfree-number" "near-miss-number" "number-in-alert" "number-of-other-brand"
        "number-where-none-exists" "offer-chat" "offer-click" "offer-press-key" "one-time-code-request"
        "overpaid-refund" "parcel-fee" "personal-data-request" "premium-call" "premium-number" "premium-service"
        "press-key-request" "prize-hotline" "prize-money" "prize-offer" "redirected-payment" "refund-hotline"
        "refund-lure" "refund-offer" "refund-remote-access" "refund-send-back" "relative-claim" "relative-money"
        "relative-new-number" "remote-access-request" "remote-code-request" "remote-cold-call" "remote-payment"
        "remote-session" "remote-theatre" "remote-tool-named" "renewal-charge" "reply-to-mismatch" "resembling-domain"
        "reused-number" "robocall-press-key" "romance-money" "romance-opener" "safe-account-demand" "secrecy-demand"
        "self-service-wording" "sender-name-mismatch" "sender-name-number" "shortened-link" "small-fee-demand"
        "spoofed-call" "spoofed-caller" "stay-on-line-demand" "stranger-link" "support-alarm" "tech-support-claim"
        "template-wording" "threat" "transfer-demand" "unallocated-number" "unasked-offer" "unknown-purchase"
        "unrelated-link" "untraceable-payment" "utility-cutoff" "utility-hotline" "vanity-number" "wallet-address"
        "wallet-drain" "wallet-secret-request" "worried-caller" "wrong-region-number";
    "":
        "judge";
    "lists/":
        "en";
    "phrases/":
        "claims-de" "claims-en" "claims-es" "claims-fr" "claims-it" "claims-nl" "claims-pt" "de" "en" "es" "fr"
        "guards-de" "guards-en" "guards-es" "guards-fr" "guards-hi" "guards-it" "guards-ja" "guards-nl" "guards-pt" "hi"
        "it" "ja" "lures-de" "lures-en" "lures-es" "lures-fr" "lures-it" "lures-nl" "lures-pt" "moves-de" "moves-en"
        "moves-es" "moves-fr" "moves-hi" "moves-it" "moves-ja" "moves-nl" "moves-pt" "nl" "pt" "tools";
    "places/":
        "any" "at" "au" "be" "ca" "ch" "de" "es" "fr" "gb" "in" "it" "jp" "nl" "nz" "pt" "sg" "us";
};
