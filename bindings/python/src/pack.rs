//! The caller's own knowledge: packs from files, dicts and tables of brands.

use std::fs;
use std::path::{Path, PathBuf};

use bunco::pack::PackFile;
use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString, PyTuple};

pyo3::create_exception!(
    bunco,
    PackError,
    PyValueError,
    "A mistake in a pack. `path` and `line` (or None) say where the first one is; `errors` holds all, each as path, line, message."
);

/// The exception for these mistakes, of which there is at least one.
pub(crate) fn pack_error(py: Python<'_>, errors: &[bunco::Error]) -> PyErr {
    let list: Vec<(&str, Option<usize>, &str)> = errors.iter().map(|e| (e.path(), e.line(), e.message())).collect();
    let text = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let exception = PackError::new_err(text);
    let value = exception.value(py);
    let set = |name, thing: PyResult<Bound<'_, PyAny>>| thing.and_then(|thing| value.setattr(name, thing));
    let first = list.first().copied().unwrap_or_default();
    let attributes = [
        set("path", first.0.into_pyobject(py).map(Bound::into_any).map_err(PyErr::from)),
        set("line", first.1.into_pyobject(py).map_err(PyErr::from)),
        set("errors", PyTuple::new(py, list).map(Bound::into_any)),
    ];
    attributes.into_iter().find_map(Result::err).unwrap_or(exception)
}

/// What an engine knows: phrases, brands, indicators and advice.
///
/// `files` maps paths inside the pack to TOML, as text or as the dict it would parse to; a file replaces the built-in one of the
/// same path. Without `builtin` there is nothing else. docs/packs.md describes the files.
///
/// >>> pack = Pack({"brands/acme.toml": {"id": "acme", "name": "Acme Bank", "sector": "bank", "domains": ["acme.example"],
/// ...     "domains_source": "own", "sources": {"own": {"title": "our own list", "date": "2026-11-23"}}}})
/// >>> Engine(pack=pack).check_domain("acne.example").matches[0].brand
/// 'acme'
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Pack {
    /// The caller's own files: path inside the pack, text.
    files: Vec<(String, String)>,
    builtin: bool,
    pub(crate) pack: bunco::pack::Pack,
}

impl Pack {
    pub(crate) fn describe(&self) -> String {
        let pack = &self.pack;
        format!("<Pack {} phrases, {} brands, {} indicators>", pack.phrases.len(), pack.brands.len(), pack.indicators.len())
    }

    /// `shown` is put before paths in errors.
    fn load(py: Python<'_>, files: Vec<(String, String)>, builtin: bool, shown: &Path) -> PyResult<Pack> {
        let own: Vec<(String, &str)> =
            files.iter().map(|(path, text)| (shown.join(path).display().to_string(), text.as_str())).collect();
        let replaced = |inside: &str| files.iter().any(|(path, _)| path == inside);
        let built_in = bunco::pack::Pack::builtin_files().filter(|file| builtin && !replaced(file.path));
        let mut all: Vec<PackFile<'_>> = built_in.collect();
        for (path, text) in &own {
            all.push(PackFile { path, text });
        }
        let pack = bunco::pack::Pack::load(all).map_err(|errors| pack_error(py, &errors))?;
        Ok(Pack { files, builtin, pack })
    }
}

#[pymethods]
impl Pack {
    #[new]
    #[pyo3(signature = (files = None, *, builtin = true))]
    fn new(py: Python<'_>, files: Option<&Bound<'_, PyDict>>, builtin: bool) -> PyResult<Pack> {
        let read = |(path, file): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            let path: String = path.extract()?;
            let text = match file.cast::<PyDict>() {
                Ok(table) => toml_text(&path, table)?,
                Err(_) => file.extract::<String>().map_err(|_| {
                    PyTypeError::new_err(format!("{path}: expected TOML as str, or a dict, got {}", type_name(&file)))
                })?,
            };
            Ok((path, text))
        };
        let files = files.into_iter().flatten().map(read).collect::<PyResult<Vec<_>>>()?;
        Pack::load(py, files, builtin, Path::new(""))
    }

    /// The pack of the TOML files in a folder and the folders in it.
    #[staticmethod]
    #[pyo3(signature = (path, *, builtin = true))]
    fn from_dir(py: Python<'_>, path: PathBuf, builtin: bool) -> PyResult<Pack> {
        let mut files = Vec::new();
        read_dir(&path, "", &mut files)?;
        if files.is_empty() {
            let path = path.display();
            return Err(PyOSError::new_err(format!(
                "{path}: no pack file in it; a pack has files such as {path}/brands/acme.toml"
            )));
        }
        Pack::load(py, files, builtin, &path)
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
        Pack::load(py, files, true, Path::new(""))
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
            self.builtin == other.builtin && self.files == other.files
        })
    }

    fn __hash__(&self) -> u64 {
        crate::report::hash(&(&self.files, self.builtin))
    }

    fn __repr__(&self) -> String {
        self.describe()
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        let (files, keywords) = (PyDict::new(py), PyDict::new(py));
        self.files.iter().try_for_each(|(path, text)| files.set_item(path, text))?;
        keywords.set_item("builtin", self.builtin)?;
        Ok((PyTuple::new(py, [files])?, keywords))
    }
}

fn read_dir(dir: &Path, inside: &str, files: &mut Vec<(String, String)>) -> PyResult<()> {
    let failed = |path: &Path, e: &std::io::Error| PyOSError::new_err(format!("{}: {e}", path.display()));
    let entries = fs::read_dir(dir).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(|e| failed(dir, &e))?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() && inside.is_empty() && !name.starts_with('.') {
            read_dir(&path, &format!("{name}/"), files)?;
        } else if name.ends_with(".toml") {
            files.push((format!("{inside}{name}"), fs::read_to_string(&path).map_err(|e| failed(&path, &e))?));
        }
    }
    Ok(())
}

/// A brand file of a row.
fn brand_file(number: usize, row: &Bound<'_, PyAny>) -> PyResult<(String, String)> {
    let place = format!("brands[{number}]");
    let row =
        row.cast::<PyDict>().map_err(|_| PyTypeError::new_err(format!("{place}: expected a dict, got {}", type_name(row))))?;
    let mut table = toml_table(&place, row)?;
    let name = table.get("name").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    if name.is_empty() || !table.contains_key("domains") {
        return Err(PyValueError::new_err(format!("{place}: a brand needs a name and domains")));
    }
    for list in ["domains", "aliases", "common", "countries", "mail_domains", "hosts", "suffixes"] {
        if let Some(text) = table.get(list).and_then(toml::Value::as_str) {
            let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
            let items = items.map(toml::Value::from).collect::<Vec<_>>();
            table.insert(list.to_owned(), toml::Value::Array(items));
        }
    }
    let id =
        name.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    let id = table.entry("id").or_insert_with(|| id.into()).as_str().unwrap_or_default().to_owned();
    table.entry("sector").or_insert_with(|| "other".into());
    table.entry("domains_source").or_insert_with(|| "caller".into());
    let sources = table.entry("sources").or_insert_with(|| toml::Table::new().into());
    if let Some(sources) = sources.as_table_mut() {
        let caller = toml::Table::from_iter([("title".to_owned(), "the caller's own list".into())]);
        sources.entry("caller").or_insert_with(|| caller.into());
    }
    Ok((format!("brands/{id}.toml"), write(&place, &table)?))
}

fn toml_text(path: &str, dict: &Bound<'_, PyDict>) -> PyResult<String> {
    write(path, &toml_table(path, dict)?)
}

fn write(path: &str, table: &toml::Table) -> PyResult<String> {
    toml::to_string(table).map_err(|e| PyValueError::new_err(format!("{path}: {e}")))
}

/// Fields that hold nothing (`None`, NaN) are left out, as tables have them where a row has no value.
fn toml_table(place: &str, dict: &Bound<'_, PyDict>) -> PyResult<toml::Table> {
    let mut table = toml::Table::new();
    for (key, value) in dict.iter() {
        let key: String = key.extract().map_err(|_| PyTypeError::new_err(format!("{place}: a field's name is no str")))?;
        if !value.is_none() && !value.extract::<f64>().is_ok_and(f64::is_nan) {
            let inner = format!("{place}: {key}");
            table.insert(key, toml_value(&inner, &value, 0)?);
        }
    }
    Ok(table)
}

fn toml_value(place: &str, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<toml::Value> {
    if depth > 8 {
        return Err(PyValueError::new_err(format!("{place}: nested too deep for a pack")));
    }
    Ok(if value.is_instance_of::<PyString>() {
        toml::Value::String(value.extract()?)
    } else if value.is_instance_of::<PyBool>() {
        toml::Value::Boolean(value.extract()?)
    } else if value.is_instance_of::<PyInt>() {
        toml::Value::Integer(value.extract()?)
    } else if value.is_instance_of::<PyFloat>() {
        toml::Value::Float(value.extract()?)
    } else if let Ok(dict) = value.cast::<PyDict>() {
        let entries = dict.iter().map(|(key, value)| Ok((key.extract()?, toml_value(place, &value, depth + 1)?)));
        toml::Value::Table(entries.collect::<PyResult<toml::Table>>()?)
    } else if value.hasattr("isoformat")? {
        toml::Value::String(value.call_method0("isoformat")?.extract()?)
    } else if let Ok(items) = value.try_iter() {
        let items = items.map(|item| toml_value(place, &item?, depth + 1));
        toml::Value::Array(items.collect::<PyResult<Vec<_>>>()?)
    } else {
        return Err(PyTypeError::new_err(format!("{place}: a pack holds no {}", type_name(value))));
    })
}

fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string())
}
