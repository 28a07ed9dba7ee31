//! Endings and hosts that anyone can have for little: where a brand seldom lives, and where false pages often do.

/// Endings of the years before 2012, and those of countries: not cheap as such. Everything else with three or more letters is a
/// new generic ending, sold by the year for less than a coffee.
const OLD_ENDINGS: [&str; 21] = [
    "com", "org", "net", "edu", "gov", "mil", "int", "arpa", "aero", "asia", "cat", "coop", "jobs", "mobi", "museum", "name",
    "post", "pro", "tel", "travel", "xxx",
];

/// Country endings given away or sold as generic ones with little checking (registry policies, general knowledge, 2026-11).
const OPEN_COUNTRIES: [&str; 11] = ["cc", "cf", "ga", "gq", "ml", "pw", "su", "tk", "ws", "ru", "la"];

/// Endings of applications and developers, dear enough or checked: many honest products live there.
const QUIET_NEW: [&str; 4] = ["app", "dev", "google", "aws"];

/// Hosts beside the private section of the Public Suffix List where anyone gets a name or page below (general knowledge, 2026-11).
const OPEN_HOSTS: [&str; 34] = [
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

/// Whether names with this ending cost next to nothing and are seldom checked.
pub(crate) fn is_cheap(suffix: &str) -> bool {
    let last = suffix.rsplit('.').next().unwrap_or(suffix);
    if last.len() == 2 || last.starts_with("xn--") || !last.is_ascii() {
        return OPEN_COUNTRIES.contains(&last);
    }
    !OLD_ENDINGS.contains(&last) && !QUIET_NEW.contains(&last)
}

/// Whether anyone gets a name or page on the host: it is not its name-giver's word.
pub(crate) fn is_open_host(registrable: &str) -> bool {
    OPEN_HOSTS.contains(&registrable)
}

/// Whether the registrable domain only forwards.
pub(crate) fn is_shortener(registrable: &str) -> bool {
    SHORTENERS.contains(&registrable)
}

/// Whether anyone gets an address at the domain.
pub(crate) fn is_freemail(domain: &str) -> bool {
    FREEMAIL.contains(&domain)
}
