//! Bad input: every bound holds and is reported, nothing panics, and time is linear (a quadratic reading of these inputs would take
//! minutes).

use bunco::Limit;
use bunco_mail::{Options, parse, parse_with};

#[test]
fn ten_thousand_nested_parts() {
    let mut mail = String::from("Subject: deep\n");
    for level in 0..10_000 {
        mail.push_str(&format!("Content-Type: multipart/mixed; boundary=b{level}x\n\n--b{level}x\n"));
    }
    mail.push_str("\ncall us\n");
    let message = parse(mail.as_bytes());
    assert_eq!(message.limits(), [Limit::Nesting]);
    assert!(message.parts().last().is_some_and(|part| part.text().ends_with(b"call us\n")), "what lies deep is still read as text");
}

#[test]
fn ten_thousand_nested_messages() {
    let mail = "Content-Type: message/rfc822\n\n".repeat(10_000) + "Subject: deep\n\ncall us\n";
    let message = parse(mail.as_bytes());
    assert_eq!(message.limits(), [Limit::Nesting]);
    assert!(message.parts().last().is_some_and(|part| part.text().ends_with(b"call us\n")));
}

#[test]
fn encoded_messages_in_one_another() {
    const HEAD: &str = "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n";
    let message = parse_with(HEAD.repeat(100).as_bytes(), &Options::new().max_depth(1000)).limits().to_vec();
    assert_eq!(message, [Limit::Nesting]);
}

#[test]
fn ten_thousand_parts_beside_each_other() {
    let mail = String::from("Content-Type: multipart/mixed; boundary=b\n\n") + &"--b\n\ncall\n".repeat(10_000);
    let message = parse(mail.as_bytes());
    assert_eq!(message.limits(), [Limit::MaxParts]);
    assert_eq!(message.parts().len(), 999);
    let few = parse_with(mail.as_bytes(), &Options::new().max_parts(3));
    assert_eq!((few.parts().len(), few.limits()), (2, &[Limit::MaxParts][..]));
}

#[test]
fn boundaries_that_never_come() {
    let part = |level| format!("--b\nContent-Type: multipart/mixed; boundary=never{level}\n\ncall\n");
    let mail = String::from("Content-Type: multipart/mixed; boundary=b\n\n") + &(0..900).map(part).collect::<String>();
    assert_eq!(parse(mail.as_bytes()).parts().len(), 900);
}

#[test]
fn header_line_of_a_megabyte() {
    let long = "word ".repeat(200_000);
    let mail = format!("Subject: {long}\n\nbody\n");
    let message = parse_with(mail.as_bytes(), &Options::new().max_header(100));
    assert_eq!(message.limits(), [Limit::HeaderLength]);
    assert_eq!(message.parts()[0].text().len(), 99);
    assert_eq!(message.parts()[1].text(), b"body\n");
    // A field that is not needed is passed over whole.
    assert!(parse(format!("X-Long: {long}\nSubject: x\n\nbody\n").as_bytes()).limits().is_empty());
    for start in ["=?utf-8?B?", "=?u?Q?", "\"", "(", "<", "a@b,", "\\"] {
        for field in ["Subject", "From", "Reply-To", "Content-Type", "Content-Type: text/plain; name", "Content-Disposition: a; b*"]
        {
            let message =
                parse(format!("{field}: {}\n\nbody\n", start.repeat((1 << 20) / start.len())).as_bytes()).limits().to_vec();
            assert!(message.contains(&Limit::HeaderLength), "{field} of {start}");
        }
    }
}

#[test]
fn long_bodies_are_cut() {
    let options = Options::new().max_body(1000).max_attachment(100);
    let mail = format!("Subject: x\n\n{}", "call us ".repeat(1000));
    let message = parse_with(mail.as_bytes(), &options);
    assert_eq!((message.parts()[1].text().len(), message.limits()), (1000, &[Limit::MaxInput][..]));
    let mail = format!("Content-Type: text/plain\nContent-Disposition: attachment\n\n{}", "call us ".repeat(100));
    let message = parse_with(mail.as_bytes(), &options);
    assert_eq!((message.parts()[0].text().len(), message.limits()), (100, &[Limit::MaxInput][..]));
}

#[test]
fn hostile_bodies() {
    for unit in [
        "=", "= ", "=\n", "A=", "A= ", "=\t", "--", "--\n", "\r", "\n", " \n", ":", "a:\n", "\0", "=?", "=?a?b?", ">From ",
        "\nFrom ",
    ] {
        let text = unit.repeat((1 << 20) / unit.len());
        for head in [
            "",
            "Subject: x\n\n",
            "Content-Transfer-Encoding: base64\n\n",
            "Content-Transfer-Encoding: quoted-printable\n\n",
            "Content-Type: text/calendar\n\n",
            "Content-Type: multipart/mixed; boundary=\"-\"\n\n",
            "Content-Type: multipart/mixed\n\n",
            "Content-Type: text/plain; charset=utf-7\n\n",
            "Content-Type: text/plain; charset=iso-2022-jp\n\n",
            "Subject: ",
            "From: ",
        ] {
            let mail = format!("{head}{text}");
            let message = parse(mail.as_bytes());
            assert!(message.parts().len() <= 1000);
            assert!(bunco_mail::mbox(mail.as_bytes()).all(|mail| mail.len() <= text.len() + head.len()));
        }
    }
}
