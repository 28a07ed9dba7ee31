//! JSON Lines: the contract of `--records`, and lines that are no records.

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use base64::Engine as _;
use common::{HONEST, SCAM, bunco, program};
use serde_json::{Value, json};

/// Asks about one record.
fn scan(record: &Value) -> Value {
    let run = bunco(&["scan", "--records"], format!("{record}\n"));
    assert_eq!((run.status, &*run.err), (Some(0), ""), "{record}");
    run.answer()
}

fn base64(text: &str) -> String {
    base64::engine::general_purpose::STANDARD.encode(text)
}

#[test]
fn a_report_has_the_fields_of_the_contract() {
    let report = scan(&json!({"id": "any string", "channel": "email", "text": SCAM, "region": "US"}));
    assert_eq!(report["id"], "any string");
    assert_eq!(report["schema"], 1);
    assert_eq!(report["verdict"], "likely_scam", "{report}");
    let score = report["score"].as_f64().expect("score is a number");
    assert!((0.0..=1.0).contains(&score), "score is 0 to 1, not {score}");
    for list in ["kinds", "brands", "findings", "observables", "advice", "limits"] {
        assert!(report[list].is_array(), "{list} is a list: {report}");
    }
    let findings = report["findings"].as_array().expect("a list");
    assert!(!findings.is_empty(), "{report}");
    for finding in findings {
        for text in ["indicator", "part", "quote", "why"] {
            assert!(finding[text].is_string(), "{text} is a string: {finding}");
        }
        assert!(finding["weight"].is_number() && finding["detail"].is_object(), "{finding}");
        let place = |end: &str| finding[end].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a byte offset");
        assert_eq!(
            SCAM.get(place("start")..place("end")),
            finding["quote"].as_str(),
            "the quote is the text at the span: {finding}"
        );
    }
    for observable in report["observables"].as_array().expect("a list") {
        let kind = observable["type"].as_str().unwrap_or_default();
        assert!(["phone", "domain", "url", "email", "wallet"].contains(&kind), "{observable}");
    }
}

#[test]
fn points_add_up_to_the_score() {
    let report = scan(&json!({"text": SCAM}));
    let sum = |list: &Value| list.as_array().expect("a list").iter().filter_map(|finding| finding["weight"].as_f64()).sum::<f64>();
    let points = report["base"].as_f64().expect("base is a number") + sum(&report["findings"]);
    let score = 1.0 / (1.0 + (-points).exp());
    assert!((score - report["score"].as_f64().expect("a number")).abs() < 1e-4, "{points} gives {score}: {report}");
}

#[test]
fn each_way_of_writing_a_message_is_read() {
    let mail = format!("From: Help <help@desk.example>\r\nSubject: Alert\r\nContent-Type: text/plain\r\n\r\n{SCAM}\r\n");
    let folded: String =
        base64(&mail).as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned() + "\r\n").collect();
    for (name, record, part) in [
        ("text", json!({"text": SCAM}), "text"),
        ("html", json!({"html": format!("<p>{SCAM}</p>")}), "html"),
        ("subject", json!({"subject": SCAM}), "subject"),
        ("mail", json!({"raw_b64": base64(&mail)}), "body/0"),
        ("mail without padding", json!({"raw_b64": base64(&mail).trim_end_matches('=')}), "body/0"),
        ("mail in lines", json!({"raw_b64": folded}), "body/0"),
        ("nothing else is read beside a mail", json!({"raw_b64": base64(&mail), "text": 7.to_string()}), "body/0"),
    ] {
        let report = scan(&record);
        assert_ne!(report["verdict"], "nothing_found", "{name}: {report}");
        let parts: Vec<&str> = report["findings"].as_array().expect("a list").iter().filter_map(|f| f["part"].as_str()).collect();
        assert!(parts.contains(&part), "{name}: findings in {part}, not only in {parts:?}");
    }
    assert_eq!(scan(&json!({"id": "empty"}))["verdict"], "nothing_found");
    assert_eq!(scan(&json!({"text": HONEST, "html": null, "channel": "", "unknown": {"a": [1]}}))["verdict"], "nothing_found");
}

#[test]
fn what_is_no_record_is_answered_in_its_place() {
    let lines = [
        (r#"{"id": "first", "text": "hello"}"#, None),
        ("hello", Some("not JSON: expected value at column 1")),
        ("", Some("the line is empty; write a JSON object on each line")),
        ("[1, 2]", Some("a record is a JSON object")),
        (r#"{"text": 5}"#, Some("field \"text\": invalid type: integer `5`, expected a string")),
        (r#"{"raw_b64": "*"}"#, Some("field \"raw_b64\": not base64: invalid symbol 42, offset 0")),
        (r#"{"channel": "fax"}"#, Some("field \"channel\": \"fax\" is no channel; write email, sms, chat, web or call")),
        (r#"{"id": "last", "text": "hello"}"#, None),
    ];
    let input: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
    let run = bunco(&["scan", "--records"], input.join("\n"));
    assert_eq!(run.status, Some(2), "some lines were no records: {run:?}");
    for ((number, (line, want)), got) in (1..).zip(&lines).zip(run.json()) {
        match want {
            Some(error) => assert_eq!(got, json!({"id": null, "line": number, "error": error}), "{line}"),
            None => assert_eq!(got["verdict"], "nothing_found", "{line}: {got}"),
        }
    }
    assert_eq!(run.json().len(), lines.len());
}

#[test]
fn hostile_texts_get_reports() {
    let nested = format!("{{\"x\": {}{}, \"text\": \"hello\"}}", "[".repeat(100_000), "]".repeat(100_000));
    let header = json!({"raw_b64": base64(&format!("Subject: {}\n\nhello", "x".repeat(1 << 20)))});
    for (name, line) in [
        ("half a surrogate pair", br#"{"id": "1", "text": "a \ud800 b \udc00 c", "from": "\udfff"}"#.to_vec()),
        ("NUL", br#"{"text": "a\u0000b"}"#.to_vec()),
        ("no UTF-8", b"{\"text\": \"caf\xe9 \xff\xfe\"}".to_vec()),
        ("ten thousand levels of a field that is not read", nested.into_bytes()),
        ("a header of a megabyte", header.to_string().into_bytes()),
        ("a long text", json!({"text": "call now ".repeat(200_000)}).to_string().into_bytes()),
    ] {
        let run = bunco(&["scan", "--records"], &line);
        assert_eq!((run.status, &*run.err), (Some(0), ""), "{name}");
        assert!(run.answer()["verdict"].is_string(), "{name}");
    }
}

#[test]
fn ids_are_echoed_as_written() {
    for id in [r#""any string""#, r#""\u00e9""#, r#""\ud800""#, "17", "null"] {
        let run = bunco(&["scan", "--records"], format!("{{\"id\": {id}}}"));
        assert!(run.out.starts_with(&format!("{{\"id\":{id},")), "{id}: {}", run.out);
    }
}

#[test]
fn order_holds_on_many_threads() {
    let records: String = (0..2000).map(|n| format!("{}\n", json!({"id": n.to_string(), "text": SCAM.repeat(n % 7)}))).collect();
    let one = bunco(&["scan", "--records", "-j", "1"], &records);
    let many = bunco(&["scan", "--records", "-j", "8"], &records);
    let ids: Vec<Value> = many.json().into_iter().map(|answer| answer["id"].clone()).collect();
    assert_eq!(ids, (0..2000).map(|n| json!(n.to_string())).collect::<Vec<_>>());
    assert!(one.out == many.out, "one thread and eight say the same");
}

#[test]
fn a_record_is_answered_before_the_next_is_sent() {
    let mut child =
        program().args(["scan", "--records"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for n in 0..3 {
        writeln!(stdin, "{{\"id\": {n}}}").expect("the program reads");
        let answer: Value = serde_json::from_str(&answers.next().expect("an answer").expect("text")).expect("JSON");
        assert_eq!(answer["id"], n);
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_reader_that_leaves_ends_the_program_quietly() {
    let mut child = program()
        .args(["scan", "--records"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    // It stops reading at some point, which is what is asked for here.
    while writeln!(stdin, "{{\"text\": \"hello\"}}").is_ok() {}
    let mut err = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut err).expect("UTF-8");
    assert_eq!(err, "");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn options_fill_in_what_records_leave_open() {
    let long = json!({"id": 1, "text": "x".repeat(200)}).to_string();
    let run = bunco(&["scan", "--records", "--max-bytes", "100"], format!("{long}\n{{\"id\": 2}}\n"));
    let answers = run.json();
    assert_eq!(answers[0], json!({"id": null, "line": 1, "error": "the line is longer than 100 bytes; see --max-bytes"}));
    assert_eq!((&answers[1]["id"], run.status), (&json!(2), Some(2)));

    let local = json!({"text": "Call Microsoft support at 020 7946 0137 now"});
    let report = bunco(&["scan", "--records", "--region", "gb", "--channel", "sms"], local.to_string()).answer();
    let number = json!({"type": "phone", "value": "+442079460137"});
    let observables = report["observables"].as_array().expect("a list");
    assert!(observables.is_empty() || observables.contains(&number), "a number is read as in the reader's country: {report}");
}

#[test]
fn fail_on_says_how_bad_it_is() {
    for (text, level, want) in
        [(SCAM, "suspicious", 1), (SCAM, "likely_scam", 1), (HONEST, "suspicious", 0), (HONEST, "likely_scam", 0)]
    {
        let run = bunco(&["scan", "--records", "--fail-on", level], json!({"text": text}).to_string());
        assert_eq!(run.status, Some(want), "{level}: {text}");
    }
    let run = bunco(&["scan", "--records", "--fail-on", "suspicious"], format!("{}\nno record\n", json!({"text": SCAM})));
    assert_eq!(run.status, Some(2), "what could not be read weighs more");
}

#[test]
fn hosts_are_judged() {
    let names =
        ["microsoft.com", "https://www.microsoft.com/x", "micros0ft-support.example", "a garden", "", "\u{430}pple.example"];
    let input: String = names.iter().map(|name| format!("{}\n", json!({"id": name, "domain": name}))).collect();
    let run = bunco(&["domain", "--records"], input);
    assert_eq!((run.status, &*run.err), (Some(0), ""));
    for (name, answer) in names.iter().zip(run.json()) {
        assert_eq!(answer["id"], *name);
        let verdict = answer["verdict"].as_str().unwrap_or_default();
        assert!(["official", "lookalike", "resembles", "nothing_found", "invalid"].contains(&verdict), "{answer}");
        for field in ["ascii", "unicode", "registrable", "public_suffix"] {
            assert!(answer[field].is_string(), "{field}: {answer}");
        }
        for found in answer["matches"].as_array().expect("a list") {
            assert!(found["technique"].is_string() && found["score"].is_number() && found["why"].is_string(), "{answer}");
        }
    }
    let answers = bunco(&["domain", "--json", "microsoft.com", "micros0ft-support.example"], "").json();
    assert_eq!(answers[0]["verdict"], "official");
    assert_eq!(answers[1]["matches"][0]["brand"], "microsoft", "{}", answers[1]);
    let missing = bunco(&["domain", "--records"], "{\"id\": 1}\n");
    assert_eq!(missing.answer()["error"], "missing field `domain`");
}

#[test]
fn numbers_are_found() {
    let record = json!({"id": "7", "text": "call (202) 555-0137 now", "region": "US", "html": false, "brand": "microsoft"});
    let run = bunco(&["phone", "--records"], record.to_string());
    let answer = run.answer();
    assert_eq!((run.status, &answer["id"]), (Some(0), &json!("7")));
    let number = &answer["numbers"][0];
    assert_eq!(number["e164"], "+12025550137", "{answer}");
    assert_eq!(number["quote"], "(202) 555-0137");
    assert_eq!((&number["start"], &number["end"]), (&json!(5), &json!(19)));
    for field in ["region", "kind", "verdict", "why"] {
        assert!(number[field].is_string(), "{field}: {answer}");
    }
    assert!(number["obfuscation"].is_array() && number["score"].is_number(), "{answer}");
    assert_eq!(bunco(&["phone", "--json", HONEST], "").answer()["numbers"], json!([]));
}
