//! The Python module `bunco._bunco`: bunco's engine with Python's objects, columns and numbers around it.
//!
//! Scanning happens away from the interpreter, on all cores where there are many messages. Docstrings are written here; the
//! signatures with their types are in `python/bunco/_bunco.pyi`.
#![forbid(unsafe_code)]

mod arrow;
mod check;
mod engine;
mod features;
mod fold;
mod html;
mod input;
mod keywords;
mod many;
mod numbers;
mod offsets;
mod options;
mod own;
mod pack;
mod pool;
mod record;
mod report;
mod rows;
mod scanner;

use pyo3::prelude::*;

/// The parts of bunco that are written in Rust.
#[pymodule(gil_used = false)]
fn _bunco(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("PackError", module.py().get_type::<pack::PackError>())?;
    module.add_class::<engine::Engine>()?;
    module.add_class::<scanner::Scanner>()?;
    module.add_class::<pack::Pack>()?;
    module.add_class::<report::Report>()?;
    module.add_class::<report::Finding>()?;
    module.add_class::<report::Observable>()?;
    module.add_class::<report::Level>()?;
    module.add_class::<offsets::Span>()?;
    module.add_class::<check::DomainReport>()?;
    module.add_class::<check::DomainMatch>()?;
    module.add_class::<check::PhoneNumber>()?;
    module.add_class::<check::CallerReport>()?;
    module.add_class::<numbers::NumberList>()?;
    module.add_class::<fold::Folded>()?;
    module.add_function(wrap_pyfunction!(fold::fold, module)?)?;
    module.add_class::<arrow::Table>()
}
