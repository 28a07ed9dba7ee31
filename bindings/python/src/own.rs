//! Pack files from what Python has: texts, dicts, folders and tables of brands; and where in these a mistake is.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bunco_folder::{File, Folder, reason};
use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString};

use crate::pack::error_of;

/// One file of the caller's.
#[derive(Clone)]
pub(crate) struct OwnFile {
    /// Path inside the pack, such as `brands/acme.toml`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) origin: Origin,
}

/// What the caller knows a file as.
#[derive(Clone)]
pub(crate) enum Origin {
    /// Text that was given as such.
    Text,
    /// A file on disk.
    Disk(PathBuf),
    /// A dict, whose TOML the caller never saw, by this name.
    Made(String),
}

/// Path, line and what is wrong.
pub(crate) type Place = (String, Option<usize>, String);

impl OwnFile {
    /// The file of a pack that is a TOML text, a dict or a path to read.
    pub(crate) fn new(path: String, file: &Bound<'_, PyAny>) -> PyResult<OwnFile> {
        let (text, origin) = if let Ok(table) = file.cast::<PyDict>() {
            (write(&path, &toml_table(&path, table)?)?, Origin::Made(path.clone()))
        } else if let Ok(text) = file.cast::<PyString>() {
            (text.extract()?, Origin::Text)
        } else if let Ok(disk) = file.extract::<PathBuf>() {
            (read(&disk)?, Origin::Disk(disk))
        } else {
            return Err(PyTypeError::new_err(format!(
                "{path}: expected TOML as str, a dict, or a Path to read, got {}",
                type_name(file)
            )));
        };
        Ok(OwnFile { path, text, origin })
    }

    /// The TOML files in a folder and the folders in it.
    pub(crate) fn all_in(py: Python<'_>, folder: &Path) -> PyResult<Vec<OwnFile>> {
        let folder = Folder::read(folder).map_err(|errors| folder_error(py, &errors))?;
        let own = |file: File| OwnFile { path: file.inside, text: file.text, origin: Origin::Disk(file.path.into()) };
        Ok(folder.files.into_iter().map(own).collect())
    }

    /// The path for the library, whose last two steps are those inside the pack.
    pub(crate) fn shown(&self) -> String {
        match &self.origin {
            Origin::Text => self.path.clone(),
            Origin::Disk(disk) if disk.ends_with(&self.path) => disk.display().to_string(),
            Origin::Disk(disk) => format!("{}/{}", disk.display(), self.path),
            Origin::Made(name) => format!("{name}/{}", self.path),
        }
    }

    /// The library's error, placed where the caller can look.
    pub(crate) fn place(&self, error: &bunco::Error) -> Place {
        let message = error.message().to_owned();
        match &self.origin {
            Origin::Text => (self.path.clone(), error.line(), message),
            Origin::Disk(disk) => (disk.display().to_string(), error.line(), message),
            Origin::Made(name) => {
                // What is missing has no line of its own.
                let line = error.line().filter(|_| !message.starts_with("missing field"));
                let field = line.and_then(|line| field_at(&self.text, line));
                (name.clone(), None, field.map_or(message.clone(), |field| format!("{field}: {message}")))
            }
        }
    }
}

/// The exception for a folder that is refused: what is wrong is on the disk, or in the files.
pub(crate) fn folder_error(py: Python<'_>, errors: &[bunco_folder::Error]) -> PyErr {
    if errors.iter().any(bunco_folder::Error::is_of_disk) {
        return PyOSError::new_err(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
    let place = |e: &bunco_folder::Error| (e.path().display().to_string(), e.line(), e.message());
    error_of(py, errors.iter().map(place).collect())
}

/// The field on a line of TOML that was made of a dict, such as `sources.own.title` or `phrase[2].pattern`.
fn field_at(text: &str, line: usize) -> Option<String> {
    let (mut table, mut field) = (String::new(), None);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in text.lines().take(line) {
        if let Some(name) = line.strip_prefix("[[").and_then(|name| name.strip_suffix("]]")) {
            let count = counts.entry(name).or_default();
            (table, field) = (format!("{name}[{count}]"), None);
            *count += 1;
        } else if let Some(name) = line.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
            (table, field) = (name.to_owned(), None);
        } else if let Some((name, _)) = line.split_once(" = ") {
            field = Some(name);
        }
    }
    match (table.is_empty(), field) {
        (true, field) => field.map(str::to_owned),
        (false, Some(field)) => Some(format!("{table}.{field}")),
        (false, None) => Some(table),
    }
}

fn read(path: &Path) -> PyResult<String> {
    fs::read_to_string(path).map_err(|e| PyOSError::new_err(format!("cannot read {}: {}", path.display(), reason(&e))))
}

/// A brand file of a row.
pub(crate) fn brand_file(number: usize, row: &Bound<'_, PyAny>) -> PyResult<OwnFile> {
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
    Ok(OwnFile { path: format!("brands/{id}.toml"), text: write(&place, &table)?, origin: Origin::Made(place) })
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
