//! An engine's options, as Python's keywords.

use std::path::PathBuf;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::UInt8Type;
use arrow_array::{Array, UInt8Array};
use bunco::phone::NumberLists;
use bunco::{Allow, EngineBuilder, Region};
use bunco_folder::reason;
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyDict, PyTuple};
use pyo3_arrow::PyArray;

use crate::input::read_region;
use crate::keywords;
use crate::numbers::{NUMBERS, NumberList};

/// Keywords that are lists of texts.
const LISTS: [&str; 4] = ["protect", "allow_hosts", "allow_senders", "allow_indicators"];
/// Keywords that are numbers.
const LIMITS: [&str; 6] = ["max_input", "max_parts", "max_links", "max_numbers", "max_findings", "work_per_byte"];

/// What was said; the library's defaults stand for the rest.
#[derive(Default)]
pub(crate) struct Options {
    regions: Option<Vec<String>>,
    lists: Vec<(&'static str, Vec<String>)>,
    numbers: Vec<(&'static str, Vec<Py<NumberList>>)>,
    protect_file: Option<Py<PyAny>>,
    limits: Vec<(&'static str, usize)>,
}

impl Options {
    /// # Errors
    ///
    /// What is none of these keywords, or not of its type.
    pub(crate) fn read(options: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
        let mut read = Options::default();
        keywords::read("Engine", options, |name, value| read.set(name, value))?;
        if read.protect_file.is_some() && read.list("protect").is_some() {
            return Err(PyValueError::new_err("protect_file: stands in place of protect; give one of them"));
        }
        Ok(read)
    }

    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        let known = |names: &[&'static str]| names.iter().copied().find(|known| *known == name);
        if let Some(list) = known(&LISTS) {
            if !value.is_none() {
                self.lists.push((list, keywords::texts(name, value)?));
            }
        } else if let Some(list) = known(&NUMBERS) {
            if !value.is_none() {
                self.numbers.push((list, NumberList::several(name, value)?));
            }
        } else if let Some(limit) = known(&LIMITS) {
            if !value.is_none() {
                let wrong = |e: PyErr| {
                    let py = value.py();
                    PyErr::from_type(e.get_type(py), format!("{name}: {}", e.value(py)))
                };
                let number: u64 = value.extract().map_err(wrong)?;
                self.limits.push((limit, usize::try_from(number).unwrap_or(usize::MAX)));
            }
        } else if name == "regions" {
            self.regions = if value.is_none() { None } else { Some(keywords::texts(name, value)?) };
        } else if name == "protect_file" {
            self.protect_file = (!value.is_none()).then(|| value.clone().unbind());
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn list(&self, name: &str) -> Option<&[String]> {
        self.lists.iter().find(|(list, _)| *list == name).map(|(_, texts)| &texts[..])
    }

    pub(crate) fn is_empty(&self) -> bool {
        let lists = self.lists.is_empty() && self.numbers.is_empty() && self.protect_file.is_none();
        lists && self.regions.is_none() && self.limits.is_empty()
    }

    /// The countries in whose formats numbers are read.
    pub(crate) fn read_regions(&self) -> PyResult<Option<Vec<Region>>> {
        self.regions.as_ref().map(|codes| codes.iter().map(|code| read_region(code)).collect()).transpose()
    }

    pub(crate) fn apply(&self, py: Python<'_>, mut builder: EngineBuilder) -> PyResult<EngineBuilder> {
        if let Some(regions) = self.read_regions()? {
            builder = builder.regions(regions);
        }
        let list = |name| self.list(name).unwrap_or_default();
        builder = builder.protect(list("protect")).allow_hosts(list("allow_hosts"));
        builder = builder.allow(Allow::new().senders(list("allow_senders")).indicators(list("allow_indicators")));
        let numbers = self.numbers.iter().fold(NumberLists::new(), |to, (name, lists)| NumberList::add(to, name, lists));
        builder = builder.number_lists(numbers);
        if let Some(file) = &self.protect_file {
            builder = builder.protect_file(ProtectFile::read(file.bind(py))?);
        }
        for &(name, value) in &self.limits {
            builder = match name {
                "max_input" => builder.max_input(value),
                "max_parts" => builder.max_parts(value),
                "max_links" => builder.max_links(value),
                "max_numbers" => builder.max_numbers(value),
                "max_findings" => builder.max_findings(value),
                _ => builder.work_per_byte(value as u64),
            };
        }
        Ok(builder)
    }

    /// # Errors
    ///
    /// An indicator that the pack does not have, which would never be left out; a file that is none of protected names.
    pub(crate) fn check(&self, engine: &bunco::Engine) -> PyResult<()> {
        match self.list("allow_indicators").unwrap_or_default().iter().find(|id| !engine.indicators().contains_key(id.trim())) {
            Some(id) => Err(PyValueError::new_err(format!(
                "allow_indicators: {id:?} is no id of an indicator; Pack().indicators lists them"
            ))),
            None => Ok(()),
        }
    }

    /// Sets the keywords that say the same.
    pub(crate) fn keywords(&self, keywords: &Bound<'_, PyDict>) -> PyResult<()> {
        let py = keywords.py();
        if let Some(regions) = &self.regions {
            keywords.set_item("regions", regions)?;
        }
        self.lists.iter().try_for_each(|(name, texts)| keywords.set_item(name, texts))?;
        self.numbers.iter().try_for_each(|(name, lists)| keywords.set_item(name, PyTuple::new(py, lists)?))?;
        if let Some(file) = &self.protect_file {
            keywords.set_item("protect_file", file)?;
        }
        self.limits.iter().try_for_each(|(name, value)| keywords.set_item(name, value))
    }

    /// The options for a reader; long lists are counted.
    pub(crate) fn words(&self) -> Vec<String> {
        let regions = self.regions.iter().map(|regions| format!("regions={regions:?}"));
        let lists = self.lists.iter().map(|(name, texts)| match texts.as_slice() {
            short if short.len() <= 3 => format!("{name}={short:?}"),
            long => format!("{name}=<{} names>", long.len()),
        });
        let count = |lists: &[Py<NumberList>]| lists.iter().map(|list| list.get().len()).sum::<usize>();
        let numbers = self.numbers.iter().map(|(name, lists)| format!("{name}=<{} numbers>", count(lists)));
        let file = self.protect_file.iter().map(|_| "protect_file=...".to_owned());
        let limits = self.limits.iter().map(|(name, value)| format!("{name}={value}"));
        regions.chain(lists).chain(numbers).chain(file).chain(limits).collect()
    }
}

/// A file of protected names: read, or shared with Python.
enum ProtectFile {
    Read(Vec<u8>),
    Bytes(PyBackedBytes),
    Array(Arc<UInt8Array>),
}

impl ProtectFile {
    fn read(value: &Bound<'_, PyAny>) -> PyResult<ProtectFile> {
        if let Ok(bytes) = value.extract::<PyBackedBytes>() {
            return Ok(ProtectFile::Bytes(bytes));
        }
        if let Ok(path) = value.extract::<PathBuf>() {
            let wrong = |e| PyOSError::new_err(format!("protect_file: cannot read {}: {}", path.display(), reason(&e)));
            return Ok(ProtectFile::Read(std::fs::read(&path).map_err(wrong)?));
        }
        let array = value.extract::<PyArray>().ok().and_then(|array| array.array().as_primitive_opt::<UInt8Type>().cloned());
        match array.filter(|array| array.null_count() == 0) {
            Some(array) => Ok(ProtectFile::Array(Arc::new(array))),
            None => Err(keywords::wrong_type("protect_file", "a path, bytes or an Arrow array of uint8", value, "")),
        }
    }
}

impl AsRef<[u8]> for ProtectFile {
    fn as_ref(&self) -> &[u8] {
        match self {
            ProtectFile::Read(bytes) => bytes,
            ProtectFile::Bytes(bytes) => bytes,
            ProtectFile::Array(array) => array.values(),
        }
    }
}
