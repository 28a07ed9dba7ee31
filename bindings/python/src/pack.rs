//! Packs and their mistakes, as Python objects.

use std::collections::HashMap;
use std::path::PathBuf;

use bunco::pack::PackFile;
use bunco::{CompiledPack, EngineBuilder};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::own::{Origin, OwnFile, Place, brand_file, folder_error};
use crate::record::hash;

pyo3::create_exception!(
    bunco,
    PackError,
    PyValueError,
    "A mistake in a pack. `path` and `line` (or None) say where the first one is; `errors` holds all, each as path, line, message."
);

/// The exception for these mistakes in a pack, of which there is at least one.
pub(crate) fn pack_error(py: Python<'_>, errors: &[bunco::Error], files: &[OwnFile]) -> PyErr {
    error_of(py, places(errors, files))
}

/// The exception for mistakes at these places, of which there is at least one.
pub(crate) fn error_of(py: Python<'_>, list: Vec<Place>) -> PyErr {
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
    made: Made,
}

/// What an engine is built with.
enum Made {
    /// Files, loaded.
    Files(bunco::pack::Pack),
    /// All of it compiled; its brands, indicators and advice at hand.
    Compiled(CompiledPack, bunco::pack::Pack),
}

impl Pack {
    pub(crate) fn describe(&self) -> String {
        let pack = self.known();
        let phrases = match &self.made {
            Made::Files(pack) => format!("{} phrases", pack.phrases.len()),
            Made::Compiled(..) => "compiled".to_owned(),
        };
        format!("<Pack {phrases}, {} brands, {} indicators>", pack.brands.len(), pack.indicators.len())
    }

    /// The pack for an engine.
    pub(crate) fn give(&self, builder: EngineBuilder) -> EngineBuilder {
        match &self.made {
            Made::Files(pack) => builder.pack(pack.clone()),
            Made::Compiled(pack, _) => builder.compiled(pack.clone()),
        }
    }

    /// The pack, maybe without its phrases.
    fn known(&self) -> &bunco::pack::Pack {
        let (Made::Files(pack) | Made::Compiled(_, pack)) = &self.made;
        pack
    }

    fn load(py: Python<'_>, files: Vec<OwnFile>, builtin: bool) -> PyResult<Pack> {
        let pack = with_overlay(&files, builtin, |files| bunco::pack::Pack::load(files))
            .map_err(|errors| pack_error(py, &errors, &files))?;
        Ok(Pack { files, builtin, made: Made::Files(pack) })
    }

    /// A compiled pack, alone or over the built-in one, whose place in errors is `place`.
    fn load_compiled(py: Python<'_>, pack: CompiledPack, place: &str, builtin: bool) -> PyResult<Pack> {
        let wrong = |e: bunco::Error| error_of(py, vec![(place.to_owned(), None, e.message().to_owned())]);
        let own = |file: PackFile<'_>| {
            let origin = Origin::Disk(format!("{place}/{}", file.path).into());
            OwnFile { path: file.path.to_owned(), text: file.text.to_owned(), origin }
        };
        let files: Vec<OwnFile> = pack.files().map_err(wrong)?.map(own).collect();
        if builtin && !pack.covers(&CompiledPack::builtin()) {
            return Pack::load(py, files, builtin);
        }
        let facts = pack.facts().map_err(wrong)?;
        Ok(Pack { files, builtin, made: Made::Compiled(pack, facts) })
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

    /// The pack of the TOML files in a folder and the folders in it, or of a file that `to_bytes` or `bunco pack compile` wrote.
    #[staticmethod]
    #[pyo3(signature = (path, *, builtin = true))]
    fn from_dir(py: Python<'_>, path: PathBuf, builtin: bool) -> PyResult<Pack> {
        match bunco_folder::compiled(&path).map_err(|error| folder_error(py, &[error]))? {
            Some(pack) => Pack::load_compiled(py, pack, &path.display().to_string(), builtin),
            None => Pack::load(py, OwnFile::all_in(py, &path)?, builtin),
        }
    }

    /// The pack that `to_bytes` or `bunco pack compile` gave.
    ///
    /// An engine of it is ready many times faster than one of files, where it stands alone or holds the built-in pack, as what
    /// `to_bytes` gives does unless this was made without. Another release of bunco refuses it: compile it again.
    ///
    /// >>> pack = Pack.from_bytes(Pack.from_brands([{"name": "Acme Bank", "domains": "acme.example"}]).to_bytes())
    /// >>> Engine(pack=pack).check_domain("acme.example").verdict
    /// 'official'
    #[staticmethod]
    #[pyo3(signature = (data, builtin = true))]
    fn from_bytes(py: Python<'_>, data: &Bound<'_, PyBytes>, builtin: bool) -> PyResult<Pack> {
        let pack = CompiledPack::read(data.as_bytes().to_vec());
        let wrong = |e: bunco::Error| error_of(py, vec![("data".to_owned(), None, e.message().to_owned())]);
        Pack::load_compiled(py, pack.map_err(wrong)?, "data", builtin)
    }

    /// The pack in its compiled form, with the built-in files that it has: for `from_bytes`, and as a file for `from_dir`, C and the
    /// program.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let made = match &self.made {
            Made::Compiled(pack, _) => Ok(pack.clone()),
            Made::Files(_) => py.detach(|| with_overlay(&self.files, self.builtin, |files| CompiledPack::compile(files))),
        };
        let pack = made.map_err(|errors| pack_error(py, &errors, &self.files))?;
        Ok(PyBytes::new(py, pack.bytes()))
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
        PyTuple::new(py, self.known().brands.keys())
    }

    /// Ids of the indicators, sorted.
    #[getter]
    fn indicators<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.known().indicators.keys())
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

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (py, pack) = (slf.py(), slf.get());
        let class = py.get_type::<Pack>();
        if let Made::Compiled(compiled, _) = &pack.made {
            let bytes = PyBytes::new(py, compiled.bytes());
            return Ok((class.getattr("from_bytes")?, (bytes, pack.builtin).into_pyobject(py)?));
        }
        let (files, keywords) = (PyDict::new(py), PyDict::new(py));
        pack.texts().try_for_each(|(path, text)| files.set_item(path, text))?;
        keywords.set_item("builtin", pack.builtin)?;
        Ok((py.import("copyreg")?.getattr("__newobj_ex__")?, (class, (files,), keywords).into_pyobject(py)?))
    }
}

/// Runs something on the caller's files, alone or over the built-in ones.
fn with_overlay<T>(own: &[OwnFile], builtin: bool, run: impl FnOnce(Vec<PackFile<'_>>) -> T) -> T {
    let shown: Vec<String> = own.iter().map(OwnFile::shown).collect();
    let own = shown.iter().zip(own).map(|(path, file)| PackFile { path, text: &file.text });
    run(bunco::pack::Pack::overlay(bunco::pack::Pack::builtin_files().filter(|_| builtin).chain(own)))
}
