//! Lists of telephone numbers, as Python objects.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::sync::Arc;

use bunco::pack::NumberTier;
use bunco::phone::{self, ListLabel, NumberLists};
use bunco_folder::reason;
use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyType};

use crate::keywords;

/// The keywords that name lists of numbers: those to report, and those to leave in peace.
pub(crate) const NUMBERS: [&str; 2] = ["block_numbers", "allow_numbers"];

/// How a report names numbers that were given without a list.
const OWN: &str = "your own";

/// Telephone numbers that are known to be bad or honest, some two bytes each: for `block_numbers` and `allow_numbers`.
///
/// `numbers` are texts with `+` and country code. `name` and `source` say in reports what the list is, and `tier` how far its numbers
/// are checked: by its keeper (`primary`), by others (`secondary`) or by nobody (`unverified`).
///
/// >>> reported = NumberList(["+1 202 555 0142", "+44 20 7946 0018"], name="reported in May", tier="secondary")
/// >>> len(reported), "+12025550142" in reported
/// (2, True)
/// >>> Engine(block_numbers=reported).check_phone("Call +1 202 555 0142")[0].verdict
/// 'listed'
#[pyclass(frozen, module = "bunco")]
pub(crate) struct NumberList {
    list: phone::NumberList<Arc<[u8]>>,
    file: Arc<[u8]>,
}

impl NumberList {
    /// Compiles texts; `place` names them in errors.
    fn compile(place: &str, label: &ListLabel, numbers: Vec<String>) -> PyResult<NumberList> {
        let wrong = |e: bunco::Error| match e.line() {
            Some(line) => PyValueError::new_err(format!("{place}[{}]: {}", line - 1, e.message())),
            None => PyValueError::new_err(format!("{place}: {}", e.message())),
        };
        NumberList::open(phone::NumberList::compile(label, numbers).map_err(wrong)?, place)
    }

    fn open(file: Vec<u8>, place: &str) -> PyResult<NumberList> {
        let file: Arc<[u8]> = file.into();
        let wrong = |e: bunco::Error| PyValueError::new_err(format!("{place}: {}", e.message()));
        Ok(NumberList { list: phone::NumberList::open(Arc::clone(&file)).map_err(wrong)?, file })
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// What a keyword names: a list, several lists, or numbers.
    pub(crate) fn several(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<Py<NumberList>>> {
        let py = value.py();
        if let Ok(list) = value.cast::<NumberList>() {
            return Ok(vec![list.clone().unbind()]);
        }
        let (mut lists, mut numbers) = (Vec::new(), Vec::new());
        for (n, item) in keywords::several(name, value)?.enumerate() {
            let item = item?;
            match item.cast::<NumberList>() {
                Ok(list) => lists.push(list.clone().unbind()),
                Err(_) => numbers.push(keywords::text(&format!("{name}[{n}]"), &item)?.to_string()),
            }
        }
        if lists.is_empty() {
            lists.push(Py::new(py, NumberList::compile(name, &ListLabel::new(OWN), numbers)?)?);
        } else if !numbers.is_empty() {
            return Err(PyTypeError::new_err(format!("{name}: expected numbers or lists of numbers, got both")));
        }
        Ok(lists)
    }

    /// The lists of a keyword beside others.
    pub(crate) fn add(mut to: NumberLists, name: &str, lists: &[Py<NumberList>]) -> NumberLists {
        for list in lists {
            let list = list.get().list.clone();
            to = if name == NUMBERS[0] { to.block(list) } else { to.allow(list) };
        }
        to
    }
}

#[pymethods]
impl NumberList {
    #[new]
    #[pyo3(signature = (numbers, *, name = None, source = None, tier = None))]
    fn new(numbers: &Bound<'_, PyAny>, name: Option<&str>, source: Option<&str>, tier: Option<&str>) -> PyResult<NumberList> {
        let mut label = ListLabel::new(name.unwrap_or(OWN));
        label = source.into_iter().fold(label, ListLabel::with_source);
        if let Some(name) = tier {
            let wrong = || PyValueError::new_err(format!("tier: {name:?} is none; write primary, secondary or unverified"));
            label = label.with_tier(NumberTier::from_name(name).ok_or_else(wrong)?);
        }
        NumberList::compile("numbers", &label, keywords::texts("numbers", numbers)?)
    }

    /// The list of a file: text with one number a line, as docs/phones.md says, or what `to_bytes` or `bunco numbers build` wrote.
    #[staticmethod]
    fn from_file(py: Python<'_>, path: PathBuf) -> PyResult<NumberList> {
        let shown = path.display().to_string();
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = std::fs::read(&path).map_err(|e| PyOSError::new_err(format!("cannot read {shown}: {}", reason(&e))))?;
        let wrong = |e: bunco::Error| {
            let line = e.line().map(|line| format!(":{line}")).unwrap_or_default();
            PyValueError::new_err(format!("{shown}{line}: {}", e.message()))
        };
        NumberList::open(py.detach(|| phone::NumberList::compile_file(ListLabel::new(name), bytes)).map_err(wrong)?, &shown)
    }

    /// The list that `to_bytes` gave.
    #[staticmethod]
    fn from_bytes(data: &Bound<'_, PyBytes>) -> PyResult<NumberList> {
        NumberList::open(data.as_bytes().to_vec(), "data")
    }

    /// The list in its compiled form, which other bunco programs read too.
    fn to_bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.file)
    }

    /// What the list is called in reports.
    #[getter]
    fn name(&self) -> &str {
        self.list.label().name()
    }

    /// Where its numbers come from; empty where nobody said.
    #[getter]
    fn source(&self) -> &str {
        self.list.label().source()
    }

    /// How far its numbers are checked: `primary`, `secondary` or `unverified`.
    #[getter]
    fn tier(&self) -> &'static str {
        self.list.label().tier().name()
    }

    fn __len__(&self) -> usize {
        self.len()
    }

    fn __contains__(&self, number: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(self.list.contains(&keywords::text("number", number)?))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<NumberList>().is_ok_and(|other| other.get().file == self.file)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.file.hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        format!("<NumberList {:?}, {} numbers>", self.name(), self.len())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        let class: Bound<'py, PyType> = py.get_type::<NumberList>();
        Ok((class.getattr("from_bytes")?, (self.to_bytes(py),)))
    }
}
