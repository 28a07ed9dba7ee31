//! One report against what is expected of it.

use crate::Case;
use bunco::Level;
use serde_json::Value;

/// What a report says otherwise than expected; empty when it is right. `other` is the case named by `at_least_as` with its report.
pub fn differences(case: &Case, report: &Value, other: Option<(&str, &Value)>) -> Vec<String> {
    let mut out = Vec::new();
    level(case, report, &mut out);
    for (key, wanted) in [("kinds", &case.expect.kinds), ("brands", &case.expect.brands)] {
        let found = strings(&report[key]);
        for name in wanted.iter().filter(|name| !found.contains(&name.as_str())) {
            out.push(format!("{key}: expected {name}, got [{}]", found.join(", ")));
        }
    }
    let found: Vec<&str> = findings(report).iter().filter_map(|f| f["indicator"].as_str()).collect();
    for id in case.expect.indicators.iter().filter(|id| !found.contains(&id.as_str())) {
        out.push(format!("indicators: expected {id}, got [{}]", found.join(", ")));
    }
    if let Some((name, other)) = other {
        let (here, there) = (number(&report["score"]), number(&other["score"]));
        if here < there || here.is_nan() || there.is_nan() {
            out.push(format!("score: expected at least {there} as {name:?} has, got {here}"));
        }
    }
    quotes(case, report, &mut out);
    sum(report, &mut out);
    out
}

fn level(case: &Case, report: &Value, out: &mut Vec<String>) {
    let name = report["verdict"].as_str().unwrap_or_default();
    let why = || {
        let list: Vec<String> = findings(report)
            .iter()
            .map(|f| format!("{} {:+.1}", f["indicator"].as_str().unwrap_or("?"), number(&f["weight"])))
            .collect();
        format!("{name} ({:.3}: {})", number(&report["score"]), list.join(", "))
    };
    let Some(found) = rank(name) else { return out.push(format!("verdict: expected a level, got {}", report["verdict"])) };
    for (words, wanted, wrong) in
        [("at least", &case.expect.level, std::cmp::Ordering::Less), ("at most", &case.expect.at_most, std::cmp::Ordering::Greater)]
    {
        let Some(wanted) = wanted else { continue };
        let bound = rank(wanted).unwrap_or_else(|| panic!("{}: no level {wanted:?}", case.name));
        if found.cmp(&bound) == wrong {
            out.push(format!("level: expected {words} {wanted}, got {}", why()));
        }
    }
}

/// Each quote is the part's text at its span.
fn quotes(case: &Case, report: &Value, out: &mut Vec<String>) {
    let message = case.message();
    for finding in findings(report) {
        let name = finding["part"].as_str().unwrap_or_default();
        let quote = finding["quote"].as_str().unwrap_or_default();
        let span = |key: &str| finding[key].as_u64().and_then(|at| usize::try_from(at).ok());
        let Some(part) = message.parts().iter().find(|part| part.name() == name) else {
            out.push(format!("finding {}: no part {name:?}", finding["indicator"]));
            continue;
        };
        let text = span("start").zip(span("end")).and_then(|(start, end)| part.text().get(start..end));
        if text.map(String::from_utf8_lossy).as_deref() != Some(quote) {
            out.push(format!(
                "finding {}: quote {quote:?} is not {name} at {}..{}",
                finding["indicator"], finding["start"], finding["end"]
            ));
        }
    }
}

/// The weights add up to the score, but for the six decimals that reports have.
fn sum(report: &Value, out: &mut Vec<String>) {
    let total = findings(report).iter().map(|f| number(&f["weight"])).fold(number(&report["base"]), |sum, weight| sum + weight);
    let (score, expected) = (number(&report["score"]), 1.0 / (1.0 + (-total).exp()));
    let off = (score - expected).abs();
    if off > 1e-5 || off.is_nan() {
        out.push(format!("score: base and weights give {expected}, report says {score}"));
    }
}

fn rank(name: &str) -> Option<Level> {
    [Level::NothingFound, Level::Suspicious, Level::LikelyScam].into_iter().find(|level| level.name() == name)
}

fn findings(report: &Value) -> &[Value] {
    report["findings"].as_array().map_or(&[], Vec::as_slice)
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(Value::as_str).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Body, Expect};
    use serde_json::json;

    fn case(expect: Expect) -> Case {
        let body = Body::Text("Call \u{201C}us\u{201D} now".into());
        Case { name: "small".into(), body, from: None, subject: None, channel: None, region: None, authenticated: false, expect }
    }

    fn report() -> Value {
        json!({
            "verdict": "suspicious", "score": 0.5, "base": -2.0, "kinds": ["callback"], "brands": ["norton"],
            "findings": [{"indicator": "callback-request", "part": "text", "start": 5, "end": 13, "quote": "\u{201C}us\u{201D}", "weight": 2.0}],
        })
    }

    fn said(expect: Expect, report: &Value) -> String {
        differences(&case(expect), report, None).join("\n")
    }

    #[test]
    fn right_reports_differ_in_nothing() {
        let expect = Expect {
            level: Some("suspicious".into()),
            at_most: Some("suspicious".into()),
            kinds: vec!["callback".into()],
            brands: vec!["norton".into()],
            indicators: vec!["callback-request".into()],
            ..Expect::default()
        };
        assert_eq!(said(expect, &report()), "");
    }

    #[test]
    fn what_is_wrong_is_named() {
        let level = |level: &str| Expect { level: Some(level.into()), ..Expect::default() };
        let at_most = Expect { at_most: Some("nothing_found".into()), ..Expect::default() };
        assert!(said(level("likely_scam"), &report()).starts_with("level: expected at least likely_scam, got suspicious"));
        assert!(said(at_most, &report()).starts_with("level: expected at most nothing_found"));
        assert!(said(level("suspicious"), &Value::Null).starts_with("verdict: expected a level"));
        let others = Expect { kinds: vec!["bank".into()], indicators: vec!["threat".into()], ..Expect::default() };
        let text = said(others, &report());
        assert!(
            text.contains("kinds: expected bank, got [callback]") && text.contains("expected threat, got [callback-request]"),
            "{text}"
        );
    }

    #[test]
    fn quotes_and_sums_are_checked() {
        let mut shifted = report();
        shifted["findings"][0]["start"] = json!(4);
        assert!(said(Expect::default(), &shifted).contains("is not text at 4..13"));
        let mut nowhere = report();
        nowhere["findings"][0]["part"] = json!("body/0");
        assert!(said(Expect::default(), &nowhere).contains("no part \"body/0\""));
        let mut uneven = report();
        uneven["findings"][0]["weight"] = json!(3.0);
        assert!(said(Expect::default(), &uneven).starts_with("score: base and weights give"));
    }

    #[test]
    fn scores_are_compared_with_the_named_case() {
        let higher = json!({"score": 0.6});
        let said = differences(&case(Expect::default()), &report(), Some(("other", &higher)));
        assert_eq!(said, ["score: expected at least 0.6 as \"other\" has, got 0.5"]);
    }
}
