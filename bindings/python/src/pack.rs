//! Packs and their mistakes, as Python objects.

use std::collections::HashMap;
use std::path::PathBuf;

use bunco::pack::PackFile;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::own::{OwnFile, Place, brand_file};
use crate::record::hash;

pyo3::create_exception!(
    bunco,
    PackError,
    PyValueError,
    "A mistake in a pack. `path` and `line` (or None) say where the first one is; `errors` holds all, each as path, line, message."
);

/// The exception for these mistakes in a pack, of which there is at least one.
pub(crate) fn pack_error(py: Python<'_>, errors: &[bunco::Error], files: &[OwnFile]) -> PyErr {
    let list = places(errors, files);
    let line = |(path, line, message): &Place| match line {
        Some(line) => format!("{path}:{line}: {message}"),
        None => format!("{path}: {message}"),
    };
    let text = list.iter().map(line).collect::<Vec<_>>().join("\n");
    let exception = PackError::new_err(text);
    let value = exception.value(py);
    let set = |name, thing: PyResult<Bound<'_, PyAny>>| thing.and_then(|thing| value.setattr(name, thing));
    let first = list.first().cloned().unwrap_or_default();
    let attributes = [
        set("path", first.0.into_pyobject(py).map(Bound::into_any).map_err(PyErr::from)),
        set("line", first.1.into_pyobject(py).map_err(PyErr::from)),
        set("errors", PyTuple::new(py, list).map(Bound::into_any)),
    ];
    attributes.into_iter().find_map(Result::err).unwrap_or(exception)
}

/// The library's errors, placed where the caller can look.
pub(crate) fn places(errors: &[bunco::Error], files: &[OwnFile]) -> Vec<Place> {
    let own: HashMap<String, &OwnFile> = files.iter().map(|file| (file.shown(), file)).collect();
    let place = |error: &bunco::Error| match own.get(error.path()) {
        Some(file) => file.place(error),
        None => (error.path().to_owned(), error.line(), error.message().to_owned()),
    };
    errors.iter().map(place).collect()
}

/// What an engine knows: phrases, brands, indicators and advice.
///
/// `files` maps paths inside the pack to TOML: as text, as the dict it would parse to, or as a `Path` to read. A file replaces the
/// built-in one of the same path; without `builtin` there is nothing else. docs/packs.md describes the files.
///
/// >>> pack = Pack({"brands/acme.toml": {"id": "acme", "name": "Acme Bank", "sector": "bank", "domains": ["acme.example"],
/// ...     "domains_source": "own", "sources": {"own": {"title": "our own list", "date": "2026-11-23"}}}})
/// >>> Engine(pack=pack).check_domain("acne.example").matches[0].brand
/// 'acme'
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Pack {
    /// The caller's own.
    pub(crate) files: Vec<OwnFile>,
    builtin: bool,
    pub(crate) pack: bunco::pack::Pack,
}

impl Pack {
    pub(crate) fn describe(&self) -> String {
        let pack = &self.pack;
        format!("<Pack {} phrases, {} brands, {} indicators>", pack.phrases.len(), pack.brands.len(), pack.indicators.len())
    }

    fn load(py: Python<'_>, files: Vec<OwnFile>, builtin: bool) -> PyResult<Pack> {
        let shown: Vec<String> = files.iter().map(OwnFile::shown).collect();
        let built_in = bunco::pack::Pack::builtin_files().filter(|_| builtin);
        let own = shown.iter().zip(&files).map(|(path, file)| PackFile { path, text: &file.text });
        let all = bunco::pack::Pack::overlay(built_in.chain(own));
        let pack = bunco::pack::Pack::load(all).map_err(|errors| pack_error(py, &errors, &files))?;
        Ok(Pack { files, builtin, pack })
    }

    /// Path inside the pack and text of each file.
    fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|file| (file.path.as_str(), file.text.as_str()))
    }
}

#[pymethods]
impl Pack {
    #[new]
    #[pyo3(signature = (files = None, *, builtin = true))]
    fn new(py: Python<'_>, files: Option<&Bound<'_, PyDict>>, builtin: bool) -> PyResult<Pack> {
        let read = |(path, file): (Bound<'_, PyAny>, Bound<'_, PyAny>)| OwnFile::new(path.extract()?, &file);
        Pack::load(py, files.into_iter().flatten().map(read).collect::<PyResult<_>>()?, builtin)
    }

    /// The pack of the TOML files in a folder and the folders in it, or of a compiled pack.
    #[staticmethod]
    #[pyo3(signature = (path, *, builtin = true))]
    fn from_dir(py: Python<'_>, path: PathBuf, builtin: bool) -> PyResult<Pack> {
        Pack::load(py, OwnFile::all_in(&path)?, builtin)
    }

    /// The built-in pack and brands of the caller's: dicts, or the rows of a pandas, polars or pyarrow table.
    ///
    /// `name` and `domains` (a list, or text with commas) are needed; other fields are those of a brand file. The id is made of the
    /// name, the sector is `other` and the source is the caller, where nothing else is said.
    ///
    /// >>> pack = Pack.from_brands([{"name": "Acme Bank", "domains": "acme.example, acme-pay.example"}])
    /// >>> Engine(pack=pack).check_domain("acme-pay.example").verdict
    /// 'official'
    #[staticmethod]
    fn from_brands(py: Python<'_>, brands: &Bound<'_, PyAny>) -> PyResult<Pack> {
        let rows = if brands.hasattr("to_dicts")? {
            brands.call_method0("to_dicts")?
        } else if brands.hasattr("to_pylist")? {
            brands.call_method0("to_pylist")?
        } else if brands.hasattr("columns")? {
            brands.call_method1("to_dict", ("records",))?
        } else {
            brands.clone()
        };
        let mut files = Vec::new();
        for (number, row) in rows.try_iter()?.enumerate() {
            files.push(brand_file(number, &row?)?);
        }
        Pack::load(py, files, true)
    }

    /// Ids of the brands, sorted.
    #[getter]
    fn brands<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.pack.brands.keys())
    }

    /// Ids of the indicators, sorted.
    #[getter]
    fn indicators<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.pack.indicators.keys())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Pack>().is_ok_and(|other| {
            let other = other.get();
            self.builtin == other.builtin && self.texts().eq(other.texts())
        })
    }

    fn __hash__(&self) -> PyResult<u64> {
        hash(&(self.texts().collect::<Vec<_>>(), self.builtin))
    }

    fn __repr__(&self) -> String {
        self.describe()
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        let (files, keywords) = (PyDict::new(py), PyDict::new(py));
        self.texts().try_for_each(|(path, text)| files.set_item(path, text))?;
        keywords.set_item("builtin", self.builtin)?;
        Ok((PyTuple::new(py, [files])?, keywords))
    }
}
