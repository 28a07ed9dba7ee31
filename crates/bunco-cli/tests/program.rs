//! The program as people and scripts use it: files, folders, options, pages, mistakes.

mod common;

use common::{Folder, HONEST, SCAM, bunco, program, run};

/// A mail of one text.
fn mail(text: &str) -> String {
    format!("From: Desk <desk@shop.example>\nSubject: hello\nDate: Mon, 23 Nov 2026 12:00:00 +0000\n\n{text}\n")
}

#[test]
fn a_person_sees_level_words_reasons_and_advice() {
    let folder = Folder::new("person");
    let scam = folder.file("scam.txt", SCAM);
    let page = bunco(&["scan", &scam], "");
    assert_eq!((page.status, &*page.err), (Some(0), ""));
    for want in ["likely a scam", "What was found", "\u{ab}", "[gift-card-demand]", "What to do", " of 100"] {
        assert!(page.out.contains(want), "{want:?} is missing:\n{}", page.out);
    }
    assert!(!page.out.contains('\u{1b}'), "no colour where there is no terminal:\n{}", page.out);
    assert!(page.out.lines().all(|line| line.chars().count() <= 80), "lines of 80 columns:\n{}", page.out);
    let honest = folder.file("honest.txt", HONEST);
    assert_eq!(bunco(&["scan", &honest], "").out, format!("{honest}: nothing found\n"));
    let both = bunco(&["scan", &scam, &honest], "");
    let last = both.out.lines().last().unwrap_or_default();
    assert!(last.starts_with("2 messages: 1 likely a scam, 0 to be careful with, 1 with nothing found"), "{last}");
    assert!(!both.out.contains("safe to"), "nothing is ever called safe");
}

#[test]
fn colour_is_for_terminals_or_on_demand() {
    for (args, environment, want) in [
        (&["--color", "always"][..], &["NO_COLOR"][..], true),
        (&["--color", "never"], &["CLICOLOR_FORCE"], false),
        (&[], &["CLICOLOR_FORCE"], true),
        (&[], &["CLICOLOR_FORCE", "NO_COLOR"], false),
        (&[], &[], false),
    ] {
        let mut command = program();
        command.arg("scan").args(args).envs(environment.iter().map(|name| (name, "1")));
        let page = run(&mut command, SCAM.as_bytes());
        assert_eq!(page.out.contains("\u{1b}["), want, "{args:?}, {environment:?}");
        assert_eq!(
            page.out.contains('\u{ab}'),
            !want,
            "words stand in marks only where there is no colour: {args:?}, {environment:?}"
        );
    }
}

#[test]
fn a_message_cannot_drive_the_terminal() {
    let folder = Folder::new("terminal");
    let hostile = format!("{SCAM} \u{1b}[2J\u{1b}]0;title\u{7} \u{202e}\u{9b}31m Call Microsoft support now \u{200b}");
    let subject = format!("From: \u{1b}[31m <a@b.example>\nSubject: {hostile}\n\n{hostile}");
    for (name, text) in [("a.txt", hostile.clone()), ("b.html", format!("<p>{hostile}</p>")), ("c.eml", subject)] {
        let path = folder.file(name, text);
        let page = bunco(&["scan", "--verbose", &path], "");
        let bad = page.out.chars().find(|c| (c.is_control() && *c != '\n') || "\u{202e}\u{200b}".contains(*c));
        assert_eq!(bad, None, "{name}:\n{}", page.out.escape_debug());
        assert!(page.out.contains("\\u{1b}"), "{name}: what was there is written out:\n{}", page.out);
    }
    let missing = bunco(&["scan", "\u{1b}[31mnone"], "");
    assert!(missing.err.starts_with("bunco: cannot read \\u{1b}[31mnone: no such file"), "{}", missing.err);
}

#[test]
fn folders_mailboxes_and_standard_input_are_read() {
    let folder = Folder::new("folders");
    let two = format!(
        "From a@b.example Mon Nov 23 12:00:00 2026\n{}\nFrom a@b.example Mon Nov 23 12:00:01 2026\n{}",
        mail(SCAM),
        mail("hi")
    );
    for (name, text) in [
        ("b/2.eml", mail("two")),
        ("b/1.eml", mail("one")),
        ("a.html", "<p>page</p>".to_owned()),
        ("c.txt", "text".to_owned()),
        ("d.mbox", two.clone()),
        ("e", two.clone()),
        ("f.expect.toml", "level = \"x\"".to_owned()),
        ("g.png", "\u{0}binary".to_owned()),
        ("h.weird", mail("a mail by its first lines")),
        (".hidden.txt", "no".to_owned()),
        ("maildir/cur/17.M1.host:2,S", mail("seen")),
        ("maildir/new/18.M1.host", mail("new")),
        ("maildir/tmp/19", mail("half")),
        ("maildir/.Spam/cur/20", mail("spam")),
        ("maildir/.Spam/new/21", mail("spam")),
        ("maildir/dovecot.index", "index".to_owned()),
    ] {
        folder.file(name, text);
    }
    let run = bunco(&["scan", "--json", folder.to_str()], "");
    assert_eq!((run.status, &*run.err), (Some(0), ""));
    let got: Vec<String> = run.json().iter().map(|report| report["id"].as_str().unwrap_or_default().to_owned()).collect();
    let want = [
        "a.html",
        "b/1.eml",
        "b/2.eml",
        "c.txt",
        "d.mbox#1",
        "d.mbox#2",
        "e#1",
        "e#2",
        "h.weird",
        "maildir/.Spam/cur/20",
        "maildir/.Spam/new/21",
        "maildir/cur/17.M1.host:2,S",
        "maildir/new/18.M1.host",
    ];
    let want: Vec<String> = want.iter().map(|name| format!("{}/{name}", folder.to_str())).collect();
    assert_eq!(got, want);
    assert_ne!(run.json()[4]["verdict"], "nothing_found", "the first mail of the mbox");

    for (name, input, messages) in
        [("mail", mail(SCAM), 1), ("mbox", two, 2), ("text", SCAM.to_owned(), 1), ("nothing", String::new(), 1)]
    {
        for args in [&["scan", "--json", "-"][..], &["scan", "--json"]] {
            assert_eq!(bunco(args, &input).json().len(), messages, "{name} on standard input, {args:?}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_scanned() {
    let folder = Folder::new("unreadable");
    let good = folder.file("good.txt", SCAM);
    let missing = format!("{}/missing.eml", folder.to_str());
    let run = bunco(&["scan", "--json", "--fail-on", "suspicious", &missing, &good], "");
    assert_eq!(run.status, Some(2));
    assert_eq!(run.err, format!("bunco: cannot read {missing}: no such file or directory\n"));
    assert_eq!(run.answer()["id"], *good);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", folder.path().join("dangling.eml")).expect("a link can be made");
        let run = bunco(&["scan", "--json", folder.to_str()], "");
        assert_eq!(run.status, Some(2));
        assert!(run.err.starts_with(&format!("bunco: cannot read {}/dangling.eml: ", folder.to_str())), "{}", run.err);
        assert_eq!(run.json().len(), 1, "{run:?}");
    }
}

#[test]
fn any_file_gets_a_report() {
    let folder = Folder::new("any");
    let binary: Vec<u8> = (0..100_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let nested: String = (0..10_000).map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n")).collect();
    for (name, bytes) in [
        ("empty.eml", Vec::new()),
        ("empty.txt", Vec::new()),
        ("empty.html", Vec::new()),
        ("binary.eml", binary.clone()),
        ("binary.txt", binary.clone()),
        ("binary.html", binary),
        ("nul.txt", vec![0; 50_000]),
        ("header.eml", format!("Subject: {}\n\nhello", "x".repeat(1 << 20)).into_bytes()),
        ("base64.eml", b"Content-Transfer-Encoding: base64\n\naGVsbG8gd29ybG=".to_vec()),
        ("nested.eml", format!("From: a@b.example\n{nested}").into_bytes()),
        ("broken.html", "<div <a href='x <b><table><td>".repeat(3000).into_bytes()),
        ("links.html", "<a href=\"https://a.example/\">a</a>".repeat(20_000).into_bytes()),
        ("utf16.txt", SCAM.encode_utf16().flat_map(u16::to_le_bytes).fold(vec![0xff, 0xfe], |mut all, b| (all.push(b), all).1)),
    ] {
        let path = folder.file(name, bytes);
        let run = bunco(&["scan", "--json", &path], "");
        assert_eq!((run.status, &*run.err), (Some(0), ""), "{name}");
        let verdict = run.answer()["verdict"].clone();
        assert_eq!(verdict == "likely_scam", name == "utf16.txt", "{name}: {verdict}");
    }
    let long = folder.file("long.txt", HONEST.repeat(10));
    let report = bunco(&["scan", "--json", "--max-bytes", "100", &long], "").answer();
    assert_eq!(report["limits"], serde_json::json!(["max_input"]), "a file that is cut says so");
    let huge = folder.file("huge.txt", HONEST.repeat(100_000_000 / HONEST.len()));
    let report = bunco(&["scan", "--json", &huge], "").answer();
    assert_eq!(report["limits"], serde_json::json!(["max_input"]), "so does one of 100 MB");
}

#[test]
fn a_trusted_server_says_who_the_sender_is() {
    let mail = format!("Authentication-Results: mx.reader.example; dmarc=fail header.from=shop.example\n{}", mail(HONEST));
    for args in [&["scan", "--json"][..], &["scan", "--json", "--authenticated-by", "mx.reader.example"]] {
        let run = bunco(args, &mail);
        assert_eq!((run.status, run.json().len()), (Some(0), 1), "{args:?}: {run:?}");
    }
}

#[test]
fn mistakes_on_the_command_line_are_explained() {
    for (args, want) in [
        (&["scan", "--jsn"][..], "--json"),
        (&["scan", "--fail-on", "high"], "suspicious, likely_scam"),
        (&["scan", "--region", "USA"], "write two letters, such as US"),
        (&["scan", "--channel", "fax"], "write email, sms, chat, web or call"),
        (&["scan", "--records", "file"], "cannot be used with"),
        (&["frobnicate"], "unrecognized subcommand"),
        (&["--color", "never"], "name a command"),
        (&[], "Usage: bunco"),
        (&["explain", "remote-acess-request"], "did you mean remote-access-request?"),
        (&["explain", "zzzzzzzzzzzzzzzz"], "bunco pack list shows what there is"),
        (&["pack", "show", "microsft"], "did you mean microsoft?"),
        (&["man", "frobnicate"], "there is no command \"frobnicate\"; see bunco --help"),
        (&["scan", "--pack", "/no/such/folder", "-"], "cannot read /no/such/folder: no such file or directory"),
        (&["--pack", "/no/such/folder", "pack", "list"], "cannot read /no/such/folder"),
    ] {
        let run = bunco(args, "");
        assert_eq!((run.status, &*run.out), (Some(2), ""), "{args:?}");
        assert!(run.err.contains(want), "{args:?} should say {want:?}:\n{}", run.err);
    }
}

#[test]
fn every_command_shows_its_page() {
    for (args, wants) in [
        (&["--help"][..], &["Examples:", "scan", "domain", "phone", "explain", "pack"][..]),
        (&["scan", "--help"], &["Examples:", "--records", "--fail-on", "Exit status"]),
        (&["domain", "--help"], &["Examples:"]),
        (&["phone", "--help"], &["Examples:"]),
        (&["--version"], &[env!("CARGO_PKG_VERSION"), "library", "schema 1", "phrases", "brands", "Unicode"]),
        (&["explain", "remote-access-request"], &["why", "honest too", "advice", "found in", "not in", "sources"]),
        (&["explain"], &["remote-access-request"]),
        (&["--color", "never", "-V"], &["libphonenumber", "Public Suffix List"]),
        (&["pack", "list"], &["phrases", "brands", "indicators", "sources"]),
        (&["pack", "list", "brands"], &["microsoft"]),
        (&["pack", "list", "phrases"], &["en."]),
        (&["pack", "list", "places"], &["US", "Federal Trade Commission"]),
        (&["pack", "list", "sources"], &["brands/microsoft.toml#"]),
        (&["pack", "show", "microsoft"], &["microsoft.com", "sources"]),
        (&["pack", "show", "callback-request"], &["This message"]),
        (&["domain", "microsoft.com"], &["microsoft.com: a brand's own"]),
        (&["domain", "garden.example"], &["nothing found"]),
        (&["phone", "+1 202 555 0137"], &["+12025550137"]),
        (&["phone", "none here"], &["no number found"]),
        (&["man"], &[".TH bunco", "scan"]),
        (&["man", "scan"], &["bunco\\-scan", "fail\\-on"]),
        (&["completions", "bash"], &["_bunco", "--fail-on"]),
        (&["completions", "zsh"], &["#compdef bunco"]),
    ] {
        let run = bunco(args, "");
        assert_eq!((run.status, &*run.err), (Some(0), ""), "{args:?}");
        for want in wants {
            assert!(run.out.contains(want), "{args:?} should show {want:?}:\n{}", run.out);
        }
    }
    let lines = bunco(&["domain"], "garden.example\n\nplain.example\n").out;
    assert_eq!(lines, "garden.example: nothing found\nplain.example: nothing found\n", "names on standard input");
}

#[test]
fn observables_are_written_for_other_programs() {
    let folder = Folder::new("observables");
    let (scam, honest) = (folder.file("scam.txt", SCAM), folder.file("honest.txt", HONEST));
    for (format, want) in [("stix", "\"type\": \"bundle\""), ("misp", "\"Attribute\""), ("csv", "type,value,level")] {
        let print = || {
            let mut command = program();
            run(command.args(["scan", "--observables", format, &scam, &honest]).env("SOURCE_DATE_EPOCH", "1795392000"), b"")
        };
        let page = print();
        assert_eq!((page.status, &*page.err), (Some(0), ""), "{format}");
        assert!(page.out.contains(want), "{format}:\n{}", page.out);
        assert_eq!(page.out, print().out, "the same run gives the same bytes");
    }
    let records = format!("{{\"text\": \"{SCAM}\"}}\nno record\n");
    let page = bunco(&["scan", "--records", "--observables", "csv"], &records);
    assert_eq!(page.status, Some(2));
    assert!(page.err.contains("line 2: ") && page.out.lines().count() > 1 && !page.out.contains("error"), "{page:?}");
    assert_eq!(bunco(&["scan", "--observables", "xml", &scam], "").status, Some(2));
}

#[test]
fn a_report_says_where_and_has_a_text_to_send() {
    let folder = Folder::new("report");
    let scam = folder.file("scam.txt", SCAM);
    for (args, status, wanted) in [
        (&["report", "--region", "US"][..], 0, &["Where to report", "reportfraud.ftc.gov"][..]),
        (
            &["report", "--region", "US", &scam],
            0,
            &["reportfraud.ftc.gov", "Report of a suspected scam", "+12025550137", "Microsoft"],
        ),
        (&["report", "--region", "DE", &scam], 0, &["Meldung eines Betrugsverdachts", "+12025550137"]),
        (&["report", "--region", "FR", &scam], 0, &["Signalement"]),
        (&["report", "--region", "ES", &scam], 0, &["Denuncia"]),
        (&["report", "--region", "US", "--kind", "delivery"], 0, &["uspis.gov"]),
        (&["report", "--json", "--region", "GB", &scam], 0, &["\"country\":\"GB\"", "\"text\":\""]),
        (&["report"], 2, &["write --region with one of", "US"]),
        (&["report", "--region", "AQ"], 2, &["there is no list of places for \"AQ\""]),
        (&["report", "--region", "US", "no-such-file"], 2, &["cannot read no-such-file"]),
    ] {
        let page = bunco(args, "");
        assert_eq!(page.status, Some(status), "{args:?}: {page:?}");
        let text = format!("{}{}", page.out, page.err);
        for want in wanted {
            assert!(text.contains(want), "{args:?} lacks {want:?}:\n{text}");
        }
    }
    let hostile = folder.file("hostile.txt", format!("{SCAM} Call Microsoft \u{1b}[2J +1 202 555 0137"));
    assert!(!bunco(&["report", "--region", "US", &hostile], "").out.contains('\u{1b}'));
}

#[test]
fn the_callers_own_domains_are_known() {
    let folder = Folder::new("known");
    let own = folder.file("own.txt", "# our customers\nseven-lanterns.example  # since 2019\n\ngranite-harbour.example\n");
    let friends = folder.file("friends.txt", "seven-lanterns-login.example\n");
    let verdict = |args: &[&str], name: &str| {
        let mut all = vec!["domain", "--json"];
        all.extend(args);
        all.push(name);
        bunco(&all, "").answer()["verdict"].as_str().unwrap_or_default().to_owned()
    };
    for (args, name, want) in [
        (&[][..], "seven-1anterns.example", "nothing_found"),
        (&["--protect", &own], "seven-1anterns.example", "lookalike"),
        (&["--protect", &own], "seven-lanterns.example", "official"),
        (&["--protect", &own], "seven-lanterns.example.other.example", "lookalike"),
        (&["--protect", &own], "seven-lanterns-login.example", "lookalike"),
        (&["--protect", &own, "--allow-domains", &friends], "www.seven-lanterns-login.example", "official"),
    ] {
        assert_eq!(verdict(args, name), want, "{args:?} {name}");
    }
    let mail = folder.file("mail.txt", "Look at https://granite-harb0ur.example/ today");
    let found = |args: &[&str]| bunco(args, "").out.contains("lookalike-domain");
    assert!(found(&["scan", "--verbose", "--json", "--protect", &own, &mail]));
    assert!(!found(&["scan", "--verbose", "--json", &mail]));
    let missing = bunco(&["domain", "--protect", "no-such-file", "a.example"], "");
    assert_eq!(missing.status, Some(2));
    assert!(missing.err.contains("no-such-file"), "{}", missing.err);
    let broken = folder.file("broken.bin", "bncp\u{2}\0\0\0 and nothing more");
    assert_eq!(bunco(&["domain", "--protect", &broken, "a.example"], "").status, Some(2));
    // Letters that an index begins with too.
    let listed = folder.file("listed.txt", "bncp-lanterns.example\n");
    assert_eq!(verdict(&["--protect", &listed], "bncp-1anterns.example"), "lookalike");
}

/// Messages of a folder are scanned by several threads, and reported in the order of their names, whatever their size.
#[test]
fn a_folder_is_reported_in_order_by_any_number_of_threads() {
    let folder = Folder::new("order");
    for n in 0..200 {
        // Large ones first, so that small ones would overtake them.
        let text = "The minutes are attached. ".repeat(if n % 10 == 0 { 4000 } else { 1 });
        folder.file(&format!("{n:03}.txt"), format!("{text}Call Microsoft support: +1 202 555 01{:02}", n % 100));
    }
    let scan = |threads: &str| bunco(&["scan", "--json", "-j", threads, folder.to_str()], "").out;
    let one = scan("1");
    assert_eq!(one.lines().count(), 200);
    let ids: Vec<&str> = one.lines().filter_map(|line| line.split("\"id\":\"").nth(1)?.split('"').next()).collect();
    assert!(ids.is_sorted() && ids.len() == 200, "{ids:?}");
    for threads in ["2", "7"] {
        assert!(scan(threads) == one, "{threads} threads");
    }
    // As many as there are cores, when nothing is said.
    assert!(bunco(&["scan", "--json", folder.to_str()], "").out == one);
}
