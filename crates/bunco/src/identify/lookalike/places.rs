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

/// Hosts, and where the provider says what it has them for: addresses from general knowledge (2026-11), which nobody has opened since.
type Places = &'static [(&'static str, &'static [&'static str])];

/// Hosts where anyone gets a name or page below, beside those in the private section of the Public Suffix List, which is asked first.
const OPEN_HOSTS: Places = &[
    ("https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html", &["amazoncognito.com"]),
    ("https://learn.microsoft.com/sharepoint/change-your-sharepoint-domain-name", &["sharepoint.com"]),
    ("https://security.googleblog.com/2012/08/content-hosting-for-modern-web.html", &["googleusercontent.com"]),
    ("https://help.salesforce.com/s/articleView?id=sf.domain_name_url_formats.htm", &["salesforce-sites.com"]),
    (
        "https://www.infinityfree.com",
        &[
            "epizy.com",
            "rf.gd",
            "wuaze.com",
            "42web.io",
            "great-site.net",
            "free.nf",
            "infinityfreeapp.com",
            "kesug.com",
            "lovestoblog.com",
        ],
    ),
    ("https://freewebhostmost.com", &["freewebhostmost.com"]),
    ("https://www.000webhost.com (closed in 2024)", &["000webhostapp.com"]),
    ("https://www.hubside.com", &["hubside.fr"]),
    ("https://www.tumblr.com", &["tumblr.com"]),
    ("https://www.weebly.com", &["weebly.com", "weeblysite.com"]),
    ("https://www.godaddy.com/websites/website-builder", &["godaddysites.com"]),
    ("https://wordpress.com/support/domains/", &["wordpress.com"]),
    ("https://glitch.com", &["glitch.me"]),
    ("https://www.strikingly.com", &["mystrikingly.com"]),
    ("https://www.jimdo.com", &["jimdosite.com"]),
];

/// Delivery networks that businesses rent by contract: a customer's name there is the customer's.
const DELIVERY: Places = &[
    (
        "https://techdocs.akamai.com/property-mgr",
        &["akamai.net", "akamaihd.net", "akamaized.net", "akadns.net", "edgekey.net", "edgesuite.net"],
    ),
    (
        "https://docs.fastly.com/en/guides/working-with-cname-records-and-your-dns-provider",
        &["fastly.net", "fastlylb.net", "fastly-edge.com"],
    ),
    ("https://developers.cloudflare.com/dns/zone-setups/partial-setup/", &["cloudflare.net"]),
    ("https://edg.io (Limelight)", &["llnwi.net", "llnwd.net"]),
    ("https://www.cdnetworks.com", &["cdn20.com"]),
    ("https://github.com/v2fly/domain-list-community, data/github", &["arkoselabs.com"]),
    ("https://github.com/v2fly/domain-list-community, data/disney", &["onetrust.com"]),
    ("https://github.com/v2fly/domain-list-community, data/spotify", &["conductrics.com"]),
];

/// Link shorteners: the host says nothing of where a link leads. The source is the page that the host itself shows, but where one is
/// named.
const SHORTENERS: Places = &[
    ("https://support.bitly.com", &["bit.ly", "bitly.ws"]),
    ("https://help.x.com/using-x/url-shortener", &["t.co"]),
    ("https://www.linkedin.com/help/linkedin/answer/a522528", &["lnkd.in"]),
    ("https://developers.googleblog.com/google-url-shortener-links-will-no-longer-be-available/", &["goo.gl"]),
    ("https://help.hootsuite.com (Ow.ly)", &["ow.ly"]),
    ("https://support.buffer.com", &["buff.ly"]),
    ("https://support.rebrandly.com", &["rebrand.ly"]),
    ("https://short.io", &["short.gy"]),
    ("https://dub.co", &["dub.sh"]),
    ("https://linktr.ee", &["linktr.ee"]),
    ("https://yandex.com (Clck)", &["clck.ru"]),
    ("https://www.socialflow.com", &["trib.al"]),
    (
        "the page of the host itself",
        &[
            "tinyurl.com",
            "t.ly",
            "is.gd",
            "v.gd",
            "cutt.ly",
            "shorturl.at",
            "rb.gy",
            "tiny.cc",
            "bl.ink",
            "s.id",
            "adf.ly",
            "shorte.st",
            "qrco.de",
            "q-r.to",
            "me-qr.com",
            "soo.gd",
            "u.to",
            "urlz.fr",
            "n9.cl",
            "smarturl.it",
            "x.gd",
            "surl.li",
            "tny.im",
            "l.ead.me",
            "onelink.to",
            "snip.ly",
            "kutt.it",
        ],
    ),
];

/// Mail providers that give an address to anyone (general knowledge, 2026-11).
const FREEMAIL: [&str; 63] = [
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
    "comcast.net",
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

fn holds(places: Places, host: &str) -> bool {
    places.iter().any(|(_, hosts)| hosts.contains(&host))
}

/// Whether anyone gets a name or page on the host: it is not its name-giver's word.
pub(crate) fn is_open_host(registrable: &str) -> bool {
    holds(OPEN_HOSTS, registrable)
}

/// Whether the domain delivers for others under their names.
pub(crate) fn is_delivery(registered: &str) -> bool {
    holds(DELIVERY, registered)
}

/// Whether the registrable domain only forwards.
pub(crate) fn is_shortener(registrable: &str) -> bool {
    holds(SHORTENERS, registrable)
}

/// Whether anyone gets an address at the domain.
pub(crate) fn is_freemail(domain: &str) -> bool {
    FREEMAIL.contains(&domain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suffix::Cut;

    /// What the Public Suffix List says is not said twice; delivery networks stand there too, and are told apart from free hosts here.
    #[test]
    fn hosts_are_named_once() {
        for (source, hosts) in OPEN_HOSTS {
            assert!(source.starts_with("https://"), "{source}");
            for host in *hosts {
                assert!(!Cut::new(&format!("a.{host}")).is_shared(), "the list of public suffixes has {host}; take it out here");
            }
        }
        let all = [OPEN_HOSTS, DELIVERY, SHORTENERS].concat();
        let mut hosts: Vec<&str> = all.iter().flat_map(|(_, hosts)| hosts.iter().copied()).collect();
        let count = hosts.len();
        hosts.sort_unstable();
        hosts.dedup();
        assert_eq!(hosts.len(), count);
    }
}
