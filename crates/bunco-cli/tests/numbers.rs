//! Lists of numbers, and what many messages show together.

mod common;

use common::{Folder, HONEST, SCAM, bunco};
use serde_json::{Value, json};

/// Verdicts of `bunco phone`.
fn verdicts(args: &[&str]) -> Vec<String> {
    let run = bunco(&[&["phone", "--json", "--region", "US"], args].concat(), "");
    assert_eq!((run.status, &*run.err), (Some(0), ""), "{args:?}");
    let numbers = run.answer()["numbers"].as_array().expect("a list").clone();
    numbers.iter().map(|number| number["verdict"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn lists_are_read_as_text_and_built() {
    let folder = Folder::new("lists");
    let text = folder.file("seen.txt", "# source: complaints office\n# tier: secondary\n+1 202 555 0137\n+12025550138 # twice\n");
    let known = folder.file("known.txt", "\u{feff}+12025550138\n");
    let built = folder.path().join("seen.list").display().to_string();
    let run = bunco(&["numbers", "build", &text, &built, "--name", "reported"], "");
    assert_eq!((run.status, &*run.err), (Some(0), ""));
    assert_eq!(run.out, "reported\n  numbers 2\n  tier    secondary\n  source  complaints office\n");
    assert_eq!(bunco(&["numbers", "show", &built], "").out, run.out);
    for list in [&text, &built] {
        let text = "call 202-555-0137 or 202-555-0138";
        assert_eq!(verdicts(&["--block", list, text]), ["listed", "listed"], "{list}");
        assert_eq!(verdicts(&["--block", list, "--allow", &known, text]), ["listed", "no_claim"], "{list}");
    }
    let record = json!({"id": 1, "text": "Sam here, call me: (202) 555-0137"}).to_string();
    let scan = |args: &[&str]| bunco(&[&["scan", "--records"], args].concat(), &record).answer();
    let listed = |report: &Value| {
        let findings = report["findings"].as_array().expect("a list").clone();
        findings.iter().any(|f| {
            f["indicator"] == "listed-number" && f["why"] == "This number is on the list \"reported\" (complaints office)."
        })
    };
    assert!(listed(&scan(&["--block", &built])));
    assert!(!listed(&scan(&[])));
}

#[test]
fn mistakes_in_lists_are_named() {
    let folder = Folder::new("list-mistakes");
    let national = folder.file("national.txt", "+12025550137\n\n555-0137\n");
    let damaged = folder.file("damaged.list", b"bnphone1\0\0\0\0");
    let binary = folder.file("binary.txt", b"+12025550137\n\xff\xff");
    let tier = folder.file("tier.txt", "# tier: best\n");
    for (file, want) in [
        (&*national, format!("{national}:3: \"555-0137\" is no international number; write + and 7 to 15 digits")),
        (&damaged, format!("{damaged}: the file is cut off or damaged; write it again")),
        (&binary, format!("{binary}:2: neither UTF-8 nor a compiled list; write one number a line")),
        (&tier, format!("{tier}:1: \"best\" is no tier; write primary, secondary or unverified")),
        ("/nowhere/list", "cannot read /nowhere/list: no such file or directory".to_owned()),
    ] {
        for args in [&["phone", "--block", file, "x"][..], &["scan", "--allow", file, "-"], &["numbers", "show", file]] {
            let run = bunco(args, "");
            assert_eq!((run.status, &*run.out), (Some(2), ""), "{args:?}");
            assert_eq!(run.err, format!("bunco: {want}\n"));
        }
    }
}

#[test]
fn many_messages_are_told_of_together() {
    let folder = Folder::new("together");
    let other = SCAM.replace("Microsoft", "PayPal");
    let rows: String = (40..43).map(|n| format!("{}\n", json!({"text": SCAM.replace("0137", &format!("01{n}"))}))).collect();
    let records = format!("{}\n{}\n{}\nno record\n{rows}", json!({"text": SCAM}), json!({"text": other}), json!({"text": HONEST}));
    let summary = folder.path().join("summary.json").display().to_string();
    let run = bunco(&["scan", "--records", "--batch-summary", &summary], records);
    assert_eq!(run.status, Some(2), "one line is no record");
    assert_eq!(run.json().len(), 7, "one answer a line, and nothing else");
    let got: Value = serde_json::from_str(&std::fs::read_to_string(&summary).expect("it was written")).expect("JSON");
    let both = json!(["microsoft", "paypal"]);
    let want = json!({
        "schema": 1, "messages": 6, "likely_scam": 5, "suspicious": 0, "nothing_found": 1, "limits": [],
        "reused_numbers": [{"numbers": ["+12025550137"], "brands": both, "messages": 2}],
        "number_blocks": [{"numbers": ["+12025550137", "+12025550140", "+12025550141", "+12025550142"], "brands": both, "messages": 5}],
    });
    assert_eq!(got, want);
    let files = [folder.file("a.txt", SCAM), folder.file("b.txt", other), folder.file("c.txt", HONEST)];
    let page = bunco(&["scan", &files[0], &files[1], &files[2]], "");
    for want in
        ["One number in several names\n  +12025550137: in 2 messages, in the name of microsoft, paypal\n", "\n3 messages: 2 likely"]
    {
        assert!(page.out.contains(want), "{want:?} is missing:\n{}", page.out);
    }
    assert!(!page.out.contains("side by side"), "{}", page.out);
    let unwritable = bunco(&["scan", "--json", "--batch-summary", "/nowhere/summary", &files[2]], "");
    assert_eq!(
        (unwritable.status, &*unwritable.err),
        (Some(2), "bunco: cannot write /nowhere/summary: no such file or directory\n")
    );
}

#[test]
fn the_number_a_call_shows_is_taken_from_the_record() {
    let record =
        json!({"channel": "call", "text": "Good day.", "caller_id": "425-555-0142", "own_number": "+14255550142", "region": "US"});
    let report = bunco(&["scan", "--records"], record.to_string()).answer();
    let findings = report["findings"].as_array().expect("a list");
    let found = findings.iter().find(|f| f["part"] == "caller_id").unwrap_or_else(|| panic!("{report}"));
    assert_eq!(
        (&found["indicator"], &found["part"], &found["quote"]),
        (&json!("spoofed-caller"), &json!("caller_id"), &json!("425-555-0142"))
    );
    assert_eq!(found["detail"]["verdict"], "self");
}
