//! Compares what bunco says of the shared messages and vectors with what is written beside them.
//!
//! A [`Case`] is a message and what is expected of its report; a [`Door`] is a way into bunco that takes a case and gives the JSON
//! report: the Rust library here, the program and the bindings beside their own tests. [`run`] compares them all, [`table`] shows
//! the differences to a person, and [`judge`] says which of them are news: cases in `open.txt` are known not to be right yet.
#![forbid(unsafe_code)]

mod case;
mod check;
mod door;

pub use case::{Body, Case, Expect, judge_vectors, messages, root, written};
pub use check::differences;
pub use door::Door;

use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

/// One way in which a report is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The case's name.
    pub case: String,
    /// What was expected and what came.
    pub text: String,
}

/// Every message and vector.
pub fn all() -> Vec<Case> {
    messages().into_iter().chain(judge_vectors()).collect()
}

/// Scans every case through the door and compares.
pub fn run(door: &dyn Door, cases: &[Case]) -> Vec<Difference> {
    let reports: HashMap<&str, Value> = cases.iter().map(|case| (case.name.as_str(), door.scan(case))).collect();
    let compare = |case: &Case| {
        let other = case.expect.at_least_as.as_deref().map(|name| (name, reports.get(name).unwrap_or(&Value::Null)));
        differences(case, &reports[case.name.as_str()], other)
    };
    cases.iter().flat_map(|case| compare(case).into_iter().map(|text| Difference { case: case.name.clone(), text })).collect()
}

/// The differences, one a line, names in a column.
pub fn table(differences: &[Difference]) -> String {
    let width = differences.iter().map(|d| d.case.chars().count()).max().unwrap_or(0);
    differences.iter().map(|d| format!("{:width$}  {}\n", d.case, d.text)).collect()
}

/// What must not be: a difference in a case that is not in `open.txt`, and a case in it that is right or does not exist.
///
/// # Errors
/// A table of the first, and the names of the second.
pub fn judge(cases: &[Case], differences: &[Difference]) -> Result<(), String> {
    let open = open();
    let news: Vec<Difference> = differences.iter().filter(|d| !open.contains(&d.case)).cloned().collect();
    let differ: BTreeSet<&str> = differences.iter().map(|d| d.case.as_str()).collect();
    let done: Vec<&String> = open.iter().filter(|name| !differ.contains(name.as_str())).collect();
    let count = news.iter().map(|d| &d.case).collect::<BTreeSet<_>>().len();
    match (news.is_empty(), done.is_empty()) {
        (true, true) => Ok(()),
        (false, _) => Err(format!("{count} of {} cases differ:\n{}", cases.len(), table(&news))),
        (true, false) => Err(format!("these cases are right now; take them out of open.txt: {done:?}")),
    }
}

/// The names in `open.txt`.
///
/// # Panics
/// When the file cannot be read.
pub fn open() -> BTreeSet<String> {
    let path = root().join("conformance/open.txt");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}
