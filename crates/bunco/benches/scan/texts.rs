//! The texts that are scanned, made up with fixed seeds.

use crate::random::{Random, made_up};

/// Ordinary English, the most common words first, so that ranks drawn by Zipf's law read like a mail.
const ENGLISH: &str = "the to and of a in you is for that it on we be this with i are have not as your will at or if can from but \
    by all our my please so me do an was what any there about which one more out up has they new would time when just get no like \
    how some know use could them good also only their other let than now work see here need then make had his us may who day back \
    think been after want over into two were did meeting message list send mail thanks well he next week did its first these way \
    should help last report going much order team project problem because off file where before people down page sent year those \
    still system right very find today does used through same thing him must each read try office call group while being both \
    question since between look come another change data information said own few without under start too such tomorrow made part \
    support email free number write every check might best keep something put run site business point set add customer line most \
    version service again account web regards home place having against around program name day company available real old code \
    many since password better different least already long sure example possible important though hours draft review minutes \
    agenda attached schedule budget travel invoice contract delivery garden kitchen school library train summer winter";

/// Words of other languages and scripts, German to Chinese.
const OTHER: &str = "f\u{fc}r \u{fc}ber k\u{f6}nnen m\u{f6}chten Gru\u{df} sch\u{f6}n \u{c4}nderung gepr\u{fc}ft \u{e9}t\u{e9} \
    d\u{e9}j\u{e0} tr\u{e8}s fran\u{e7}ais r\u{e9}union pr\u{e9}vu ma\u{f1}ana a\u{f1}o est\u{e1} informaci\u{f3}n reuni\u{f3}n \
    \u{43f}\u{440}\u{438}\u{432}\u{435}\u{442} \u{441}\u{43f}\u{430}\u{441}\u{438}\u{431}\u{43e} \u{434}\u{43e}\u{43a}\u{443}\u{43c}\u{435}\u{43d}\u{442} \
    \u{432}\u{441}\u{442}\u{440}\u{435}\u{447}\u{430} \u{437}\u{430}\u{432}\u{442}\u{440}\u{430} \u{43f}\u{438}\u{441}\u{44c}\u{43c}\u{43e} \u{440}\u{430}\u{431}\u{43e}\u{442}\u{430} \
    \u{3ba}\u{3b1}\u{3bb}\u{3b7}\u{3bc}\u{3ad}\u{3c1}\u{3b1} \u{3c3}\u{3c5}\u{3bd}\u{3ac}\u{3bd}\u{3c4}\u{3b7}\u{3c3}\u{3b7} \u{3b1}\u{3cd}\u{3c1}\u{3b9}\u{3bf} \
    \u{4f1a}\u{8b70}\u{306f}\u{660e}\u{65e5}\u{3067}\u{3059} \u{3042}\u{308a}\u{304c}\u{3068}\u{3046}\u{3054}\u{3056}\u{3044}\u{307e}\u{3059} \u{8cc7}\u{6599}\u{3092}\u{9001}\u{308a}\u{307e}\u{3059} \
    \u{4f1a}\u{8bae}\u{660e}\u{5929}\u{4e0a}\u{5348} \u{8c22}\u{8c22}\u{60a8}\u{7684}\u{6765}\u{4fe1} \u{627e}\u{5230}\u{6587}\u{4ef6} \
    \u{928}\u{92e}\u{938}\u{94d}\u{924}\u{947} \u{92c}\u{948}\u{920}\u{915} \u{645}\u{631}\u{62d}\u{628}\u{627} \u{627}\u{62c}\u{62a}\u{645}\u{627}\u{639}";

type Kind = (&'static str, fn(usize) -> String);

/// Kinds of text, each a name and what makes it.
pub(crate) const KINDS: &[Kind] = &[
    ("mail", mail),
    ("40 % not ASCII", unicode),
    ("only phrases", dense),
    ("HTML", html),
    ("digit soup", digits),
    ("links", links),
    ("one letter", |bytes| "a".repeat(bytes)),
];

/// ASCII mail: half its running words are common ones, the others of a vocabulary of 20,000.
pub(crate) fn mail(bytes: usize) -> String {
    let common: Vec<String> = ENGLISH.split_ascii_whitespace().map(str::to_owned).collect();
    let rare = made_up(20_000, 1);
    let mut random = Random(2);
    prose(
        bytes,
        &mut |random: &mut Random| {
            if random.below(5) > 0 { random.common(&common).to_owned() } else { random.common(&rare).to_owned() }
        },
        &mut random,
    )
}

/// Two bytes of five are not ASCII.
pub(crate) fn unicode(bytes: usize) -> String {
    let english: Vec<&str> = ENGLISH.split_ascii_whitespace().collect();
    let other: Vec<&str> = OTHER.split_ascii_whitespace().collect();
    let mut random = Random(3);
    prose(
        bytes,
        &mut |random: &mut Random| {
            if random.below(20) < 11 { random.pick(&english).to_owned() } else { random.pick(&other).to_owned() }
        },
        &mut random,
    )
}

/// Sentences, paragraphs, and now and then a date, an amount, a number, an address, a quoted line.
fn prose(bytes: usize, word: &mut dyn FnMut(&mut Random) -> String, random: &mut Random) -> String {
    let mut text = String::with_capacity(bytes + 256);
    let mut line = 0;
    let mut opens = true;
    while text.len() < bytes {
        let next = match random.below(400) {
            0 => format!("2026-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28)),
            1 => format!("${}.{:02}", random.below(900), random.below(100)),
            2 => format!("+1 202 555 01{:02}", random.below(100)),
            3 => format!("www.{}.example/page/{}", word(random), random.below(999)),
            4 => format!("{}@example.com", random.below(9999)),
            5..8 => random.below(5000).to_string(),
            _ => word(random),
        };
        line += next.len() + 1;
        if opens {
            let mut letters = next.chars();
            text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            text.push_str(letters.as_str());
        } else {
            text.push_str(&next);
        }
        opens = random.below(12) == 0;
        text.push_str(if opens {
            "."
        } else if random.below(12) == 0 {
            ","
        } else {
            ""
        });
        match (line > 68, opens && random.below(4) == 0) {
            (_, true) => text.push_str("\n\n"),
            (true, _) => text.push('\n'),
            _ => text.push(' '),
        }
        if text.ends_with('\n') {
            line = 0;
        }
    }
    text
}

/// Text of nothing but phrases: what someone writes who knows the rules and wants to keep the scanner busy.
pub(crate) fn dense(bytes: usize) -> String {
    let phrases = crate::phrases::phrases(3000);
    let mut random = Random(4);
    let mut text = String::with_capacity(bytes + 64);
    while text.len() < bytes {
        text.push_str(&phrases[random.below(phrases.len())]);
        text.push(' ');
    }
    text
}

/// A newsletter: tables, styles and links around little text.
pub(crate) fn html(bytes: usize) -> String {
    let words = mail(bytes);
    let mut words = words.split_whitespace().cycle();
    let mut random = Random(5);
    let mut text = String::with_capacity(bytes + 1024);
    text.push_str("<html><head><style>.p{color:#333;padding:4px}</style></head><body bgcolor=\"#ffffff\"><table width=\"100%\">");
    while text.len() < bytes {
        text.push_str("<tr><td class=\"p\" style=\"font-family:Arial,sans-serif;font-size:14px;line-height:20px\" align=\"left\">");
        (0..3 + random.below(25)).for_each(|_| {
            text.push_str(&words.next().unwrap_or_default().replace('&', "&amp;"));
            text.push(' ');
        });
        text.push_str("<br>&nbsp;<a href=\"https://shop.example/a?id=");
        text.push_str(&random.below(1_000_000).to_string());
        text.push_str("\" target=\"_blank\"><b>See&nbsp;more</b></a></td></tr>\n");
    }
    text.push_str("</table></body></html>");
    text
}

/// Digits and what stands between them.
pub(crate) fn digits(bytes: usize) -> String {
    let mut random = Random(6);
    (0..bytes).map(|_| char::from(b"0123456789-. \n"[random.below(14)])).collect()
}

/// Links, hosts and addresses, and nothing else.
pub(crate) fn links(bytes: usize) -> String {
    let names = made_up(5000, 7);
    let mut random = Random(8);
    let mut text = String::with_capacity(bytes + 64);
    while text.len() < bytes {
        let (host, number) = (random.common(&names).to_owned(), random.below(10_000));
        text.push_str(&match random.below(4) {
            0 => format!("https://{host}.example/{number}\n"),
            1 => format!("http://www.{host}-{number}.com/a/b?c={number} "),
            2 => format!("{host}{number}.net, "),
            _ => format!("{host}@{host}{number}.org "),
        });
    }
    text
}

/// Text messages of about 200 bytes.
pub(crate) fn sms(count: usize) -> Vec<String> {
    let text = mail(200 * count + 400);
    pieces(&text.replace('\n', " "), 200).into_iter().take(count).map(str::to_owned).collect()
}

/// A text in pieces of about `size` bytes, cut behind a space or line.
pub(crate) fn pieces(text: &str, size: usize) -> Vec<&str> {
    let mut out = Vec::with_capacity(text.len() / size + 1);
    let mut rest = text;
    while rest.len() > size {
        let near = (0..=size).rev().find(|&at| rest.is_char_boundary(at)).unwrap_or(0);
        let end = rest[..near].rfind(['\n', ' ']).map_or(near, |at| at + 1);
        out.push(&rest[..end]);
        rest = &rest[end..];
    }
    out.push(rest);
    out
}
