//! `bunco phone`.

use bunco::Region;
use bunco::phone::PhoneBook;
use serde_json::{Value, json};

use crate::args::PhoneArgs;
use crate::each_text;
use crate::layout::{Look, Piece, Sheet};
use crate::lines::{self, Answer};
use crate::out::{Out, Page};
use crate::records::{self, PhoneRecord};

/// Finds the numbers in the texts that the options name. The exit status.
pub(crate) fn run(args: &PhoneArgs, book: PhoneBook, out: &mut Out) -> u8 {
    if args.records {
        let sum = lines::run(
            args.work,
            out,
            || (),
            |(), line| {
                let record: PhoneRecord<'_> = records::parse(line)?;
                let region = record.region.or(args.region);
                let brand = record.brand.as_ref().map(|brand| brand.to_str()).filter(|brand| !brand.is_empty());
                let brand = brand.as_deref().or(args.brand.as_deref());
                let answer = find(&book, &record.text.to_str(), region, record.html.unwrap_or(args.html), brand);
                Ok(Answer { text: records::with_id(record.id, &answer), report: None })
            },
            records::refusal,
        );
        return if sum.trouble { 2 } else { 0 };
    }
    let page = out.page();
    each_text(&args.texts, args.work.max_bytes, |text| {
        let answer = find(&book, text, args.region, args.html, args.brand.as_deref());
        out.write(&if args.json { format!("{answer}\n") } else { show(page, &answer) });
    })
}

/// The numbers of a text and the data they were read with, as the answer without an id.
fn find(book: &PhoneBook, text: &str, region: Option<Region>, html: bool, brand: Option<&str>) -> Value {
    let regions: Vec<Region> = region.into_iter().collect();
    let found = if html { book.check_html(text, &regions, brand) } else { book.check_claimed(text, &regions, brand) };
    json!({"numbers": found.iter().map(|number| number.to_json()).collect::<Vec<_>>(), "plan": book.plan_version()})
}

/// An answer for a person.
fn show(page: Page, answer: &Value) -> String {
    let mut sheet = Sheet::new(page);
    let numbers: Vec<&Value> = answer["numbers"].as_array().into_iter().flatten().collect();
    if numbers.is_empty() {
        sheet.line(0, "no number found", Look::Dim);
    }
    for number in numbers {
        let field = |field: &str| number[field].as_str().unwrap_or_default();
        let verdict = field("verdict").replace('_', " ");
        let kind = field("kind").replace('_', " ");
        let brand = if field("brand").is_empty() { String::new() } else { format!(" for {}", field("brand")) };
        let words = format!("  {} {kind}, {verdict}{brand}", field("region"));
        sheet.paragraph(0, 2, &[Piece::new(field("e164"), Look::Bold), Piece::new(&words, Look::Plain)]);
        let disguises: Vec<&str> = number["obfuscation"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let disguise = if disguises.is_empty() { String::new() } else { format!(" (disguised: {})", disguises.join(", ")) };
        sheet.line(2, &format!("written {}{disguise}", field("quote")), Look::Dim);
        sheet.line(2, field("why"), Look::Plain);
    }
    sheet.into_text()
}
