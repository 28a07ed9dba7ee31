//! Memory is bounded by the input. The only test of its process, since memory is counted over all of it.

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The most memory that reading `mail` takes beside the mail itself, as a multiple of its length.
fn cost(mail: &[u8]) -> f64 {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let message = bunco_mail::parse(mail);
    let most = MEMORY.peak_usage() - before;
    drop(message);
    most as f64 / mail.len() as f64
}

#[test]
fn memory_is_bounded() {
    let body = |head: &str, unit: &[u8]| [head.as_bytes(), b"\n\n", &unit.repeat((4 << 20) / unit.len())].concat();
    for (name, mail) in [
        ("plain", body("Subject: x", b"Call us now. ")),
        ("binary", body("Subject: x", b"\x00\xFF\x80\n")),
        ("base64", body("Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8", b"aGVsbG8gd29ybGQg\n")),
        ("quoted-printable", body("Content-Transfer-Encoding: quoted-printable\nSubject: x", b"=E2=82=AC=\n")),
        ("each byte becomes three", body("Content-Type: text/plain; charset=windows-1252", b"\x80")),
        ("katakana", body("Content-Type: text/plain; charset=shift_jis", b"\xB1")),
        ("utf-16", body("Content-Type: text/plain; charset=utf-16le", b"\x2D\x4E")),
        ("utf-7", body("Content-Type: text/plain; charset=utf-7", b"+AOk-")),
        ("invitation", body("Content-Type: text/calendar", b"ATTENDEE:a\nSUMMARY:b\n c\n")),
        ("files", body("Content-Type: multipart/mixed; boundary=b", b"--b\nContent-Type: a/b; name=c\n\n")),
        ("empty words", body("Content-Type: text/html", b"=?utf-8?B??=")),
        ("attached, encoded, and each byte becomes three", {
            let inner = "Q29udGVudC1UeXBlOiB0ZXh0L3BsYWluOyBjaGFyc2V0PXdpbmRvd3MtMTI1MgoK";
            body(&format!("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{inner}"), b"gICA")
        }),
        ("UTF-16 as a whole", {
            let text = body("Content-Type: text/plain; charset=windows-1252", b"\x2D\x4E");
            let head = text.len() - (4 << 20);
            let wide = text[..head].iter().flat_map(|&b| [b, 0]).chain(text[head..].iter().copied());
            [0xFF, 0xFE].into_iter().chain(wide).collect()
        }),
        ("attached and encoded", body("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64", b"U3ViamVjdDogeAoKZm9v")),
        ("old line ends", body("Subject: x", b"a\r").iter().map(|&b| if b == b'\n' { b'\r' } else { b }).collect()),
    ] {
        let cost = cost(&mail);
        assert!(cost <= 4.0, "{name}: {cost:.1} times the input");
    }
    // Most mail is borrowed.
    assert!(cost(&body("Subject: x", b"Call us now. ")) < 0.1);
}
