//! Compares what bunco says of the shared messages and vectors with what is written beside them.
//!
//! A [`Case`] is a message and what is expected of its report; a [`Door`] is a way into bunco that takes a case and gives the JSON
//! report: the Rust library here, the program and the bindings beside their own tests. [`run`] compares them all and gives a table
//! of differences, empty when there are none.
#![forbid(unsafe_code)]

mod case;
mod check;
mod door;

pub use case::{Body, Case, Expect, judge_vectors, messages, root};
pub use check::differences;
pub use door::Door;

use serde_json::Value;
use std::collections::HashMap;

/// Scans every case through the door. Gives one line a difference: the case's name, what was expected and what came.
pub fn run(door: &dyn Door, cases: &[Case]) -> Vec<String> {
    let reports: HashMap<&str, Value> = cases.iter().map(|case| (case.name.as_str(), door.scan(case))).collect();
    let width = cases.iter().map(|case| case.name.len()).max().unwrap_or(0);
    let mut table = Vec::new();
    for case in cases {
        let report = &reports[case.name.as_str()];
        let other = case.expect.at_least_as.as_deref().map(|name| (name, reports.get(name).unwrap_or(&Value::Null)));
        for difference in differences(case, report, other) {
            table.push(format!("{:width$}  {difference}", case.name));
        }
    }
    table
}
