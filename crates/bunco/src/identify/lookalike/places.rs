//! Endings and hosts that anyone can have for little: where a brand seldom lives, and where false pages often do.

/// Endings of the years before 2012, and those of countries: not cheap as such. Everything else with three or more letters is a
/// new generic ending, sold by the year for less than a coffee.
const OLD_ENDINGS: [&str; 21] = [
    "com", "org", "net", "edu", "gov", "mil", "int", "arpa", "aero", "asia", "cat", "coop", "jobs", "mobi", "museum", "name",
    "post", "pro", "tel", "travel", "xxx",
];

/// Endings that reports on abuse name year after year: sold for next to nothing and little checked (Spamhaus and Interisle reports of
/// 2023 to 2025, from general knowledge).
const ABUSED: [&str; 62] = [
    "autos", "bar", "beauty", "bio", "bond", "buzz", "cam", "casa", "cc", "cf", "cfd", "click", "club", "cyou", "date", "fit",
    "fun", "ga", "gq", "hair", "help", "homes", "icu", "ink", "life", "link", "live", "loan", "lol", "makeup", "mom", "monster",
    "ml", "online", "ooo", "party", "pics", "pw", "quest", "rest", "sbs", "shop", "site", "skin", "space", "store", "su", "surf",
    "tk", "today", "tokyo", "top", "uno", "vip", "website", "win", "world", "wang", "ws", "xin", "xyz", "yachts",
];

/// Country endings sold as generic ones, or with little checking (registry policies, general knowledge, 2026-11).
const OPEN_COUNTRIES: [&str; 3] = ["ru", "la", "co"];

/// Endings of applications and developers, dear enough or checked: many honest products live there.
const QUIET_NEW: [&str; 4] = ["app", "dev", "google", "aws"];

/// How little a name with an ending costs and is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cost {
    /// Old and national endings.
    Usual,
    /// New generic endings.
    Low,
    /// Endings that abuse reports name.
    Lowest,
}

/// Hosts beside the private section of the Public Suffix List where anyone gets a name or page below (general knowledge, 2026-11).
const OPEN_HOSTS: [&str; 50] = [
    "amazoncognito.com",
    "sharepoint.com",
    "googleusercontent.com",
    "googleapis.com",
    "freewebhostmost.com",
    "epizy.com",
    "rf.gd",
    "wuaze.com",
    "42web.io",
    "great-site.net",
    "free.nf",
    "infinityfreeapp.com",
    "kesug.com",
    "lovestoblog.com",
    "hubside.fr",
    "tumblr.com",
    "000webhostapp.com",
    "wixsite.com",
    "weebly.com",
    "weeblysite.com",
    "square.site",
    "godaddysites.com",
    "webflow.io",
    "gitbook.io",
    "blogspot.com",
    "wordpress.com",
    "github.io",
    "gitlab.io",
    "netlify.app",
    "vercel.app",
    "pages.dev",
    "workers.dev",
    "web.app",
    "firebaseapp.com",
    "herokuapp.com",
    "azurewebsites.net",
    "cloudfront.net",
    "glitch.me",
    "repl.co",
    "replit.app",
    "surge.sh",
    "render.com",
    "onrender.com",
    "fly.dev",
    "ngrok.io",
    "ngrok-free.app",
    "trycloudflare.com",
    "duckdns.org",
    "mystrikingly.com",
    "jimdosite.com",
];

/// Delivery networks that businesses rent by contract: a customer's name there is the customer's (general knowledge, 2026-11).
const DELIVERY: [&str; 14] = [
    "akamai.net",
    "akamaihd.net",
    "akamaized.net",
    "akadns.net",
    "edgekey.net",
    "edgesuite.net",
    "fastly.net",
    "fastly-edge.com",
    "llnwi.net",
    "llnwd.net",
    "cdn20.com",
    "arkoselabs.com",
    "onetrust.com",
    "conductrics.com",
];

/// Link shorteners: the host says nothing of where a link leads (general knowledge, 2026-11).
const SHORTENERS: [&str; 40] = [
    "bit.ly",
    "tinyurl.com",
    "t.ly",
    "is.gd",
    "v.gd",
    "ow.ly",
    "buff.ly",
    "rebrand.ly",
    "cutt.ly",
    "shorturl.at",
    "rb.gy",
    "tiny.cc",
    "bl.ink",
    "s.id",
    "t.co",
    "lnkd.in",
    "goo.gl",
    "adf.ly",
    "shorte.st",
    "qrco.de",
    "q-r.to",
    "me-qr.com",
    "linktr.ee",
    "soo.gd",
    "clck.ru",
    "u.to",
    "urlz.fr",
    "n9.cl",
    "short.gy",
    "dub.sh",
    "smarturl.it",
    "trib.al",
    "x.gd",
    "surl.li",
    "tny.im",
    "bitly.ws",
    "l.ead.me",
    "onelink.to",
    "snip.ly",
    "kutt.it",
];

/// Mail providers that give an address to anyone (general knowledge, 2026-11).
const FREEMAIL: [&str; 62] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "hotmail.co.uk",
    "hotmail.fr",
    "hotmail.de",
    "outlook.fr",
    "outlook.de",
    "outlook.es",
    "live.co.uk",
    "live.fr",
    "yahoo.com",
    "yahoo.co.uk",
    "yahoo.fr",
    "yahoo.de",
    "yahoo.es",
    "yahoo.it",
    "yahoo.co.in",
    "yahoo.co.jp",
    "yahoo.com.br",
    "ymail.com",
    "rocketmail.com",
    "aol.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "proton.me",
    "protonmail.com",
    "pm.me",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "gmx.at",
    "gmx.ch",
    "web.de",
    "t-online.de",
    "freenet.de",
    "mail.com",
    "email.com",
    "mail.ru",
    "yandex.ru",
    "yandex.com",
    "bk.ru",
    "inbox.ru",
    "list.ru",
    "rambler.ru",
    "zoho.com",
    "zohomail.com",
    "tutanota.com",
    "tuta.io",
    "fastmail.com",
    "hushmail.com",
    "laposte.net",
    "orange.fr",
    "free.fr",
    "wanadoo.fr",
    "libero.it",
    "qq.com",
    "163.com",
];

/// How little a name with this ending costs.
pub(crate) fn cost(suffix: &str) -> Cost {
    let last = suffix.rsplit('.').next().unwrap_or(suffix);
    if ABUSED.contains(&last) {
        return Cost::Lowest;
    }
    let low = match last.len() {
        2 => OPEN_COUNTRIES.contains(&last),
        _ => last.is_ascii() && !last.starts_with("xn--") && !OLD_ENDINGS.contains(&last) && !QUIET_NEW.contains(&last),
    };
    if low { Cost::Low } else { Cost::Usual }
}

/// Whether names with the ending cost something and are checked a little.
pub(crate) fn is_dear(suffix: &str) -> bool {
    cost(suffix) == Cost::Usual
}

/// Whether anyone gets a name or page on the host: it is not its name-giver's word.
pub(crate) fn is_open_host(registrable: &str) -> bool {
    OPEN_HOSTS.contains(&registrable)
}

/// Whether the domain delivers for others under their names.
pub(crate) fn is_delivery(registered: &str) -> bool {
    DELIVERY.contains(&registered)
}

/// Whether the registrable domain only forwards.
pub(crate) fn is_shortener(registrable: &str) -> bool {
    SHORTENERS.contains(&registrable)
}

/// Whether anyone gets an address at the domain.
pub(crate) fn is_freemail(domain: &str) -> bool {
    FREEMAIL.contains(&domain)
}
