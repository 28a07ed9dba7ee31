//! Reports as numbers.

use bunco::pack::Strength;
use bunco::{Engine, Report};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyDict};

use crate::engine::Inner;
use crate::input::Circumstances;
use crate::many::scan_many;

/// Columns that every pack has.
const COMMON: [&str; 5] = ["score", "log_odds", "findings", "brands", "observables"];

/// The indicators that can be found, sorted: those that only excuse are never reported.
fn indicators(engine: &Engine) -> Vec<&str> {
    engine.indicators().values().filter(|i| i.family != "guard").map(|i| i.id.as_str()).collect()
}

pub(crate) fn names(engine: &Engine) -> Vec<&str> {
    COMMON.into_iter().chain(indicators(engine)).collect()
}

fn row(report: &Report, indicators: &[&str]) -> Vec<f32> {
    let log_odds = report.base() + report.findings().iter().map(bunco::Finding::weight).sum::<f64>();
    let counts = [report.findings().len(), report.brands().len(), report.observables().len()];
    let mut row = vec![report.score() as f32, log_odds as f32];
    row.extend(counts.map(|count| count as f32));
    row.resize(COMMON.len() + indicators.len(), 0.0);
    for finding in report.findings() {
        if let Ok(column) = indicators.binary_search(&finding.indicator()) {
            let strength = match finding.strength() {
                Strength::Weak => 1.0,
                Strength::Medium => 2.0,
                Strength::Strong => 3.0,
            };
            let cell = &mut row[COMMON.len() + column];
            *cell = f32::max(*cell, strength);
        }
    }
    row
}

pub(crate) fn matrix<'py>(
    py: Python<'py>,
    inner: &Inner,
    messages: &Bound<'py, PyAny>,
    circumstances: &Circumstances,
    progress: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let numpy = py.import("numpy")?;
    let indicators = indicators(&inner.engine);
    let width = COMMON.len() + indicators.len();
    let none = vec![f32::NAN; width];
    let (mut bytes, mut count) = (Vec::<u8>::new(), 0);
    let tell = |report: Report| row(&report, &indicators);
    scan_many(py, inner, messages, circumstances, progress, &tell, &mut |scanned| {
        count += 1;
        let row = scanned.as_ref().map_or(&none, |(_, row)| row);
        bytes.extend(row.iter().flat_map(|cell| cell.to_ne_bytes()));
        Ok(())
    })?;
    let keywords = PyDict::new(py);
    keywords.set_item("dtype", "f4")?;
    let flat = numpy.call_method("frombuffer", (PyByteArray::new(py, &bytes),), Some(&keywords))?;
    flat.call_method1("reshape", (count, width))
}
