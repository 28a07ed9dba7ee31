//! What holds for any bytes.

use bunco::PartKind;
use proptest::prelude::*;

/// Bytes that look more like mail than noise does: pieces of mail in any order.
fn mail() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 34] = [
        "Subject: ",
        "From: ",
        "Reply-To: ",
        "Content-Type: ",
        "multipart/mixed; boundary=",
        "b",
        "\"b\"",
        "\n--b\n",
        "\n--b--\n",
        "message/rfc822",
        "text/html",
        "text/calendar",
        "text/plain; charset=",
        "utf-16",
        "iso-2022-jp",
        "utf-7",
        "\x1b$B",
        "\x1b(B",
        "Content-Transfer-Encoding: ",
        "base64",
        "quoted-printable",
        "=?utf-8?B?",
        "=?x?Q?",
        "?=",
        "=E2=82",
        "=\n",
        "\n",
        "\r\n",
        "\n\n",
        "<a@b.example>",
        "name*0*=utf-8''%E2",
        "SUMMARY:",
        "\nFrom a 12:00\n",
        "ORGANIZER;CN=\"",
    ];
    let piece = prop_oneof![
        8 => proptest::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..12),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_give_a_message(mail in prop_oneof![mail(), proptest::collection::vec(any::<u8>(), 0..2000)]) {
        let message = bunco_mail::parse(&mail);
        let bodies = message.parts().iter().filter(|part| part.name().starts_with("body/"));
        for (number, part) in bodies.enumerate() {
            prop_assert_eq!(part.name(), format!("body/{number}"));
            prop_assert!(matches!(part.kind(), PartKind::Text | PartKind::Html));
            prop_assert!(!part.text().trim_ascii().is_empty());
        }
        for kind in [PartKind::Subject, PartKind::From, PartKind::ReplyTo] {
            prop_assert!(message.parts().iter().filter(|part| part.kind() == kind).count() <= 1);
        }
        bunco_mail::looks_like_mail(&mail);
        bunco_mail::looks_like_html(&mail);
        let split: usize = bunco_mail::mbox(&mail).map(|mail| mail.len()).sum();
        prop_assert!(split <= mail.len());
    }

    #[test]
    fn text_comes_through_every_encoding(text in "[a-z\u{e9}\u{20ac}\u{4e2d} ]{0,60}[a-z]", line_end in prop_oneof![Just("\n"), Just("\r\n")]) {
        let escaped: String = text.bytes().map(|byte| format!("={byte:02X}")).collect();
        let head = format!("Subject: =?utf-8?Q?{escaped}?={line_end}Content-Type: text/plain; charset=utf-8{line_end}");
        let plain = format!("{head}{line_end}{text}");
        let quoted = format!("{head}Content-Transfer-Encoding: quoted-printable{line_end}{line_end}{escaped}");
        for mail in [plain, quoted] {
            let message = bunco_mail::parse(mail.as_bytes());
            prop_assert_eq!(message.parts()[0].text(), text.trim().as_bytes());
            prop_assert_eq!(message.parts()[1].text(), text.as_bytes());
            prop_assert!(message.limits().is_empty());
        }
    }
}
