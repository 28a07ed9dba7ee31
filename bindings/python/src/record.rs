//! Classes whose objects are values: made from JSON, compared, hashed, shown as dict and pickled by what they say.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use serde::{Deserialize, Serialize};

/// The methods of such a class, and its own. A `placed` one has `start` and `end`, which count bytes in JSON, and a `span` in
/// characters, which is what Python sees of them.
macro_rules! record {
    (placed $class:ident { $($own:tt)* }) => {
        #[pymethods]
        impl $class {
            #[new]
            fn new(json: &str, start: usize, end: usize) -> PyResult<$class> {
                Ok($class { span: $crate::offsets::Span { start, end }, ..$crate::record::from_json(json)? })
            }

            /// First character.
            #[getter]
            fn start(&self) -> usize {
                self.span.start
            }

            /// One past the last character.
            #[getter]
            fn end(&self) -> usize {
                self.span.end
            }

            /// Where it is, in bytes of the text in UTF-8, as in the JSON.
            #[getter]
            fn byte_span(&self) -> $crate::offsets::Span {
                $crate::offsets::Span { start: self.start, end: self.end }
            }

            /// As JSON; `start` and `end` count bytes of UTF-8.
            fn to_json(&self) -> PyResult<String> {
                $crate::record::to_json(self)
            }

            /// As a dict; `start` and `end` count characters, or bytes with `offsets="bytes"`.
            #[pyo3(signature = (*, offsets = "characters"))]
            fn to_dict<'py>(&self, py: Python<'py>, offsets: &str) -> PyResult<Bound<'py, PyAny>> {
                let span = if $crate::record::in_characters(offsets)? { self.span } else { self.byte_span() };
                $crate::record::to_dict(py, &$class { start: span.start, end: span.end, ..self.clone() })
            }

            fn __hash__(&self) -> PyResult<u64> {
                $crate::record::hash(self)
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String, usize, usize))> {
                Ok((py.get_type::<$class>(), (self.to_json()?, self.span.start, self.span.end)))
            }

            $($own)*
        }
    };
    ($class:ident { $($own:tt)* }) => {
        #[pymethods]
        impl $class {
            #[new]
            fn new(json: &str) -> PyResult<$class> {
                $crate::record::from_json(json)
            }

            /// As JSON.
            fn to_json(&self) -> PyResult<String> {
                $crate::record::to_json(self)
            }

            /// As a dict.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                $crate::record::to_dict(py, self)
            }

            fn __hash__(&self) -> PyResult<u64> {
                $crate::record::hash(self)
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String,))> {
                Ok((py.get_type::<$class>(), (self.to_json()?,)))
            }

            $($own)*
        }
    };
}
pub(crate) use record;

/// Several things: a list in JSON, a tuple in Python.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<'py, T: Clone + IntoPyObject<'py>> IntoPyObject<'py> for &List<T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.iter().cloned())
    }
}

pub(crate) fn to_json(data: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(data).map_err(|e| PyValueError::new_err(e.to_string()))
}

pub(crate) fn from_json<T: serde::de::DeserializeOwned>(json: &str) -> PyResult<T> {
    serde_json::from_str(json).map_err(|e| PyValueError::new_err(format!("json: {e}")))
}

/// What the library says of a thing, as the class for it.
pub(crate) fn from_value<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> PyResult<T> {
    serde_json::from_value(value).map_err(|e| PyValueError::new_err(e.to_string()))
}

pub(crate) fn to_dict<'py>(py: Python<'py>, data: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (to_json(data)?,))
}

pub(crate) fn hash(data: &impl Serialize) -> PyResult<u64> {
    let mut hasher = DefaultHasher::new();
    to_json(data)?.hash(&mut hasher);
    Ok(hasher.finish())
}

pub(crate) fn in_characters(offsets: &str) -> PyResult<bool> {
    match offsets {
        "characters" => Ok(true),
        "bytes" => Ok(false),
        _ => Err(PyValueError::new_err(format!("offsets: {offsets:?} is neither \"characters\" nor \"bytes\""))),
    }
}
