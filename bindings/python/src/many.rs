//! Many messages on all cores, in order.

use std::collections::VecDeque;
use std::sync::mpsc;

use bunco::Report;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use rayon::prelude::*;

use crate::engine::Inner;
use crate::input::{Circumstances, Input};
use crate::keywords;
use crate::pool::pool;

/// Messages taken from Python, scanned and handed back at a time: enough for all cores, little enough to stop soon.
const AT_A_TIME: usize = 1024;
/// Such batches that are read before the first of them is handed back: no core waits for another one, or for Python.
const AHEAD: usize = 3;

/// Scans the items of an iterable; `tell` makes of each report, away from the interpreter, what is handed to `keep` with the message.
///
/// While batches are scanned, others are read from Python and the results of earlier ones are kept.
pub(crate) fn scan_many<T: Send>(
    py: Python<'_>,
    inner: &Inner,
    messages: &Bound<'_, PyAny>,
    circumstances: &Circumstances,
    progress: bool,
    tell: &(dyn Fn(Report) -> T + Sync),
    keep: &mut dyn FnMut(Option<(Input, T)>) -> PyResult<()>,
) -> PyResult<()> {
    if messages.is_instance_of::<PyString>() || messages.is_instance_of::<PyBytes>() || messages.is_instance_of::<PyDict>() {
        return Err(PyTypeError::new_err("messages: expected several messages, got one; scan it with scan, or write [message]"));
    }
    // Iterating over a table gives the names of its columns, or the columns.
    if messages.hasattr("columns")? {
        let hint = "; name a column, or give the table to scan_arrow";
        return Err(keywords::wrong_type("messages", "messages", messages, hint));
    }
    // A column of pyarrow's gives scalars of its own.
    let listed = if messages.hasattr("to_pylist")? { Some(messages.call_method0("to_pylist")?) } else { None };
    let messages = listed.as_ref().unwrap_or(messages);
    let pool = pool()?;
    let progress = Progress::new(py, progress, messages.len().ok())?;
    let scan = |scanner: &mut bunco::Scanner<'_>, input: &Option<Input>| Some(tell(input.as_ref()?.scan(scanner)));
    let mut items = messages.try_iter()?.enumerate();
    let mut next = || -> PyResult<Vec<Option<Input>>> {
        let batch = items.by_ref().take(AT_A_TIME);
        batch.map(|(number, item)| Input::item(&item?, circumstances).map_err(|e| at(py, number, e))).collect()
    };
    pool.in_place_scope(|scope| -> PyResult<()> {
        let mut waiting = VecDeque::new();
        loop {
            let batch = next()?;
            let last = batch.is_empty();
            if !last {
                let (send, scanned) = mpsc::channel();
                scope.spawn(move |_| {
                    let told = batch.par_iter().map_init(|| inner.engine.scanner(), scan).collect::<Vec<_>>();
                    // Nobody listens any more when something could not be read.
                    let _ = send.send((batch, told));
                });
                waiting.push_back(scanned);
            }
            while waiting.len() > if last { 0 } else { AHEAD } {
                let Some(Ok((batch, told))) = waiting.pop_front().map(|scanned| py.detach(move || scanned.recv())) else {
                    // Scanning panicked, which the scope hands on.
                    return Ok(());
                };
                progress.step(py, told.len())?;
                batch.into_iter().zip(told).try_for_each(|(input, told)| keep(input.zip(told)))?;
                py.check_signals()?;
            }
            if last {
                return Ok(());
            }
        }
    })?;
    progress.close(py)
}

/// The same error, with the number of the message it is in.
fn at(py: Python<'_>, number: usize, error: PyErr) -> PyErr {
    let text = format!("messages[{number}]: {}", error.value(py));
    let wrapped = if error.is_instance_of::<PyTypeError>(py) { PyTypeError::new_err(text) } else { PyValueError::new_err(text) };
    wrapped.set_cause(py, Some(error));
    wrapped
}

/// A bar of tqdm's, or none.
pub(crate) struct Progress(Option<Py<PyAny>>);

impl Progress {
    pub(crate) fn new(py: Python<'_>, wanted: bool, total: Option<usize>) -> PyResult<Progress> {
        if !wanted {
            return Ok(Progress(None));
        }
        let keywords = PyDict::new(py);
        keywords.set_item("total", total)?;
        keywords.set_item("unit", "msg")?;
        keywords.set_item("unit_scale", true)?;
        let bar = py.import("tqdm.auto")?.getattr("tqdm")?.call((), Some(&keywords))?;
        Ok(Progress(Some(bar.unbind())))
    }

    pub(crate) fn step(&self, py: Python<'_>, count: usize) -> PyResult<()> {
        self.0.as_ref().map_or(Ok(()), |bar| bar.call_method1(py, "update", (count,)).map(drop))
    }

    pub(crate) fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.0.as_ref().map_or(Ok(()), |bar| bar.call_method0(py, "close").map(drop))
    }
}
