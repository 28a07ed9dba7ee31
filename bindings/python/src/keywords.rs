//! Keywords that several functions take, read in one place: `scan` and a dict of `scan_many` say the same by the same names.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyBytes, PyDict, PyFloat, PyIterator, PyString, PyTuple};

/// Hands each keyword that is not `None` to `set`, which says whether it knows it.
///
/// # Errors
///
/// A keyword that nobody knows, and what `set` refuses.
pub(crate) fn read(
    function: &str,
    keywords: Option<&Bound<'_, PyDict>>,
    mut set: impl FnMut(&str, &Bound<'_, PyAny>) -> PyResult<bool>,
) -> PyResult<()> {
    for (name, value) in keywords.into_iter().flatten() {
        let name = name.extract::<PyBackedStr>()?;
        if !set(&name, &value)? {
            return Err(PyTypeError::new_err(format!("{function}() got an unexpected keyword argument '{name}'")));
        }
    }
    Ok(())
}

/// The same keywords, to be read again: what gives its items only once is a tuple.
pub(crate) fn keep<'py>(py: Python<'py>, keywords: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyDict>> {
    let kept = PyDict::new(py);
    for (name, value) in keywords.into_iter().flatten().filter(|(_, value)| !value.is_none()) {
        let once = value.hasattr("__next__")?;
        kept.set_item(name, if once { py.get_type::<PyTuple>().call1((value,))? } else { value })?;
    }
    Ok(kept)
}

/// A Python string as UTF-8, without a copy; what is more than a string, such as a piece of a parsed page, is not kept with it.
///
/// # Errors
///
/// Anything else; a string with a lone surrogate, which no text holds (`UnicodeEncodeError` with its place).
pub(crate) fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<PyBackedStr> {
    if let Ok(text) = value.cast::<PyString>() {
        let text = if text.is_exact_instance_of::<PyString>() { text.clone() } else { PyString::new(text.py(), text.to_str()?) };
        return text.try_into();
    }
    let hint = if value.is_instance_of::<PyBytes>() { "; decode it, or scan a whole mail with scan_mail" } else { "" };
    Err(wrong_type(name, "str", value, hint))
}

/// The texts of an iterable.
///
/// # Errors
///
/// One text instead of several; something that is no text, with its place.
pub(crate) fn texts(name: &str, values: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    several(name, values)?.enumerate().map(|(n, value)| Ok(text(&format!("{name}[{n}]"), &value?)?.to_string())).collect()
}

/// The items of an iterable that is no text by itself.
pub(crate) fn several<'py>(name: &str, values: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyIterator>> {
    if values.is_instance_of::<PyString>() {
        let right = values.repr()?.to_string();
        let right = if right.len() <= 40 { &right } else { name };
        return Err(PyTypeError::new_err(format!("{name}: expected several, got one str; write [{right}]")));
    }
    values.try_iter().map_err(|_| wrong_type(name, "several", values, ""))
}

/// A yes or no.
pub(crate) fn flag(name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.extract().map_err(|_| wrong_type(name, "bool", value, ""))
}

/// Whether a value stands for none, as tables of Python's have it: `None`, NaN, `pandas.NA`.
pub(crate) fn is_missing(value: &Bound<'_, PyAny>) -> bool {
    let is_na = || value.get_type().name().is_ok_and(|name| name == "NAType");
    value.is_none() || value.cast::<PyFloat>().is_ok_and(|number| number.value().is_nan()) || is_na()
}

pub(crate) fn wrong_type(name: &str, expected: &str, value: &Bound<'_, PyAny>, hint: &str) -> PyErr {
    let kind = value.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!("{name}: expected {expected}, got {kind}{hint}"))
}
