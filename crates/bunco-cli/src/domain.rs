//! `bunco domain`.

use bunco::domain::HostIndex;
use bunco::pack::Pack;
use serde_json::Value;

use crate::args::DomainArgs;
use crate::each_text;
use crate::layout::{Look, Piece, Sheet};
use crate::lines::{self, Answer};
use crate::out::{Out, Page};
use crate::records::{self, DomainRecord};

/// Judges the names that the options name. The exit status.
///
/// # Errors
///
/// A list of domains that could not be read.
pub(crate) fn run(args: &DomainArgs, pack: &Pack, out: &mut Out) -> Result<u8, Vec<String>> {
    let mut index = HostIndex::new(&pack.brands);
    args.known.tell_index(&mut index)?;
    if args.records {
        let sum = lines::run(
            args.work,
            out,
            || (),
            |(), line| {
                let record: DomainRecord<'_> = records::parse(line)?;
                let answer = index.check(&record.domain.to_str()).to_json();
                Ok(Answer { text: records::with_id(record.id, &answer), report: None })
            },
            records::refusal,
        );
        return Ok(if sum.trouble { 2 } else { 0 });
    }
    let page = out.page();
    Ok(each_text(&args.names, args.work.max_bytes, |name| {
        let answer = index.check(name).to_json();
        out.write(&if args.json { format!("{answer}\n") } else { show(page, name, &answer) });
    }))
}

/// An answer for a person.
fn show(page: Page, name: &str, answer: &Value) -> String {
    let text = |field: &str| answer[field].as_str().unwrap_or_default().to_owned();
    let (words, look) = match answer["verdict"].as_str() {
        Some("official") => ("a brand's own", Look::Bold),
        Some("lookalike") => ("looks like a brand's, and is not", Look::Found),
        Some("resembles") => ("resembles a brand's", Look::Bold),
        Some("invalid") => ("no host name", Look::Dim),
        _ => ("nothing found", Look::Dim),
    };
    let mut sheet = Sheet::new(page);
    sheet.paragraph(0, 2, &[Piece::new(name, Look::Bold), Piece::new(": ", Look::Plain), Piece::new(words, look)]);
    for found in answer["matches"].as_array().into_iter().flatten() {
        let field = |field: &str| found[field].as_str().unwrap_or_default();
        if answer["verdict"] == "official" {
            sheet.line(2, field("why"), Look::Plain);
            continue;
        }
        let score = found["score"].as_f64().unwrap_or_default();
        let target = format!("{} ({}), {}", field("target"), field("brand"), field("technique").replace('_', " "));
        sheet.headed(2, &[Piece::new(&target, Look::Plain)], &format!("{score:.2}"));
        sheet.line(4, field("why"), Look::Plain);
    }
    if text("unicode") != text("ascii") {
        sheet.line(2, &format!("{} is written {} in ASCII", text("unicode"), text("ascii")), Look::Dim);
    }
    sheet.into_text()
}
