//! Columns in and out, through the Arrow PyCapsule interface.
//!
//! Strings are read as bytes: a producer that exports broken UTF-8 does no harm. Columns of the input are handed on as they are,
//! without a copy.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::cast::AsArray;
use arrow_array::{
    Array, ArrayRef, BinaryArray, BinaryViewArray, LargeBinaryArray, RecordBatch, RecordBatchReader, StructArray, new_empty_array,
};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use bunco::{Message, Part};
use pyo3::exceptions::{PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};
use pyo3_arrow::error::PyArrowResult;
use pyo3_arrow::ffi::{ArrayIterator, to_schema_pycapsule, to_stream_pycapsule};
use pyo3_arrow::input::AnyRecordBatch;
use rayon::prelude::*;

use crate::engine::Inner;
use crate::input::{Circumstances, TEXTS, which_text};
use crate::keywords;
use crate::many::Progress;
use crate::pool::pool;
use crate::rows::Rows;

/// Rows that one thread scans at a time, and rows of a batch of the result at most.
const ROWS: usize = 2048;
/// Such batches a thread, between looks at the interpreter.
const BATCHES: usize = 4;

/// Names of the columns to read, and of those to add.
pub(crate) struct Columns {
    /// In the order of [`TEXTS`].
    texts: [Option<String>; 5],
    caller_id: Option<String>,
    own_number: Option<String>,
    mail: Option<String>,
    output: String,
    errors: Option<String>,
    /// What is the same for all rows.
    circumstances: Circumstances,
}

impl Columns {
    /// # Errors
    ///
    /// What is none of the keywords, or not of its type.
    pub(crate) fn new(text: Option<&Bound<'_, PyAny>>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Columns> {
        let mut columns = Columns {
            texts: Default::default(),
            caller_id: None,
            own_number: None,
            mail: None,
            output: "bunco".to_owned(),
            errors: None,
            circumstances: Circumstances::default(),
        };
        text.map_or(Ok(true), |text| columns.set("text", text))?;
        keywords::read("scan_arrow", keywords, |name, value| columns.set(name, value))?;
        Ok(columns)
    }

    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        let column = match (which_text(name), name) {
            (Some(which), _) => &mut self.texts[which],
            (_, "caller_id") => &mut self.caller_id,
            (_, "own_number") => &mut self.own_number,
            (_, "mail") => &mut self.mail,
            (_, "errors") => &mut self.errors,
            (_, "output") => {
                self.output = keywords::text(name, value)?.to_string();
                return Ok(true);
            }
            _ => return self.circumstances.set(name, value),
        };
        *column = if value.is_none() { None } else { Some(keywords::text(name, value)?.to_string()) };
        Ok(true)
    }

    /// # Errors
    ///
    /// Names that contradict each other, or the columns that there are.
    fn check(&self, there: &Schema) -> PyResult<()> {
        let texts = self.texts.iter().flatten().count();
        if texts == 0 && self.mail.is_none() {
            return Err(PyValueError::new_err("no column to scan; name one, as in scan_arrow(table, text=\"body\")"));
        }
        if texts > 0 && self.mail.is_some() {
            return Err(PyValueError::new_err("mail names a column of whole mails; leave out the columns of their parts"));
        }
        let mut read = self.texts.iter().chain([&self.caller_id, &self.own_number, &self.mail]).flatten();
        read.try_for_each(|name| {
            let (_, field) = there.column_with_name(name).ok_or_else(|| no_column(name, there))?;
            Texts::new(name, &new_empty_array(field.data_type())).map(drop)
        })?;
        for (keyword, name) in [("output", Some(&self.output)), ("errors", self.errors.as_ref())] {
            if let Some(name) = name.filter(|name| there.column_with_name(name).is_some()) {
                let message = format!("{keyword}: the table has a column {name:?} already; give another name");
                return Err(PyValueError::new_err(message));
            }
        }
        if self.errors.as_ref() == Some(&self.output) {
            return Err(PyValueError::new_err(format!("errors: {:?} is the output already; give another name", self.output)));
        }
        Ok(())
    }

    /// Columns of the result.
    fn schema(&self, input: &Schema) -> SchemaRef {
        let output = Field::new(&self.output, DataType::Struct(Rows::fields()), true);
        let errors = self.errors.iter().map(|name| Field::new(name, DataType::Utf8, true));
        let fields: Fields = input.fields().iter().cloned().chain([output].into_iter().chain(errors).map(Arc::new)).collect();
        Arc::new(Schema::new_with_metadata(fields, input.metadata().clone()))
    }
}

/// A table of Arrow record batches. Give it to `pyarrow.table`, `polars.DataFrame`, `pandas.DataFrame.from_arrow` or any other
/// reader of the Arrow PyCapsule interface.
#[pyclass(frozen, module = "bunco")]
pub(crate) struct Table {
    batches: Vec<RecordBatch>,
    schema: SchemaRef,
}

#[pymethods]
impl Table {
    /// Names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __repr__(&self) -> String {
        format!("<Table {} rows: {}>", self.__len__(), self.column_names().join(", "))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyArrowResult<Bound<'py, PyCapsule>> {
        to_schema_pycapsule(py, self.schema.as_ref())
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyArrowResult<Bound<'py, PyCapsule>> {
        let arrays: Vec<ArrayRef> =
            self.batches.iter().map(|batch| Arc::new(StructArray::from(batch.clone())) as ArrayRef).collect();
        let field = Field::new_struct("", self.schema.fields().clone(), false).with_metadata(self.schema.metadata().clone());
        let stream = ArrayIterator::new(arrays.into_iter().map(Ok), Arc::new(field));
        to_stream_pycapsule(py, Box::new(stream), requested_schema)
    }
}

/// A column of strings or bytes.
enum Texts {
    Small(BinaryArray),
    Large(LargeBinaryArray),
    View(BinaryViewArray),
    Nothing,
}

impl Texts {
    /// # Errors
    ///
    /// A column of anything else; `name` is for the message.
    fn new(name: &str, array: &ArrayRef) -> PyResult<Texts> {
        Ok(match array.data_type() {
            DataType::Utf8 => Texts::Small(array.as_string::<i32>().clone().into()),
            DataType::LargeUtf8 => Texts::Large(array.as_string::<i64>().clone().into()),
            DataType::Utf8View => Texts::View(array.as_string_view().clone().to_binary_view()),
            DataType::Binary => Texts::Small(array.as_binary::<i32>().clone()),
            DataType::LargeBinary => Texts::Large(array.as_binary::<i64>().clone()),
            DataType::BinaryView => Texts::View(array.as_binary_view().clone()),
            DataType::Null => Texts::Nothing,
            DataType::Dictionary(_, values) if !matches!(**values, DataType::Dictionary(..)) => {
                let plain = arrow_cast::cast(array, values).map_err(|e| PyValueError::new_err(format!("column {name:?}: {e}")))?;
                return Texts::new(name, &plain);
            }
            other => return Err(PyTypeError::new_err(format!("column {name:?} holds {other}; expected strings"))),
        })
    }

    fn get(&self, row: usize) -> Option<&[u8]> {
        match self {
            Texts::Small(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Large(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::View(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Nothing => None,
        }
    }
}

/// The columns to read, of one batch.
struct Reader<'c> {
    texts: Vec<(usize, Texts)>,
    caller_id: Texts,
    own_number: Texts,
    mail: Texts,
    circumstances: &'c Circumstances,
}

impl<'c> Reader<'c> {
    fn new(batch: &RecordBatch, columns: &'c Columns) -> PyResult<Reader<'c>> {
        let read = |name: &String| match batch.column_by_name(name) {
            Some(array) => Texts::new(name, array),
            None => Err(no_column(name, &batch.schema())),
        };
        let named = columns.texts.iter().enumerate().filter_map(|(which, name)| Some((which, name.as_ref()?)));
        let texts = named.map(|(which, name)| Ok((which, read(name)?))).collect::<PyResult<Vec<_>>>()?;
        let other = |name: &Option<String>| name.as_ref().map_or(Ok(Texts::Nothing), read);
        let (caller_id, own_number) = (other(&columns.caller_id)?, other(&columns.own_number)?);
        Ok(Reader { texts, caller_id, own_number, mail: other(&columns.mail)?, circumstances: &columns.circumstances })
    }

    /// The message of a row; `None` where there is none.
    fn message(&self, row: usize) -> Option<Message<'_>> {
        let mut message = match self.mail.get(row) {
            Some(mail) => bunco_mail::parse(mail),
            None if self.texts.iter().all(|(_, texts)| texts.get(row).is_none()) => return None,
            None => Message::new(),
        };
        for (which, texts) in &self.texts {
            let (_, kind, part) = TEXTS[*which];
            if let Some(text) = texts.get(row).filter(|text| !text.is_empty()) {
                message = message.with_part(Part::new(kind, part, text));
            }
        }
        if let Some(number) = self.caller_id.get(row).filter(|number| !number.is_empty()) {
            message = message.with_caller_id(String::from_utf8_lossy(number));
        }
        if let Some(number) = self.own_number.get(row).filter(|number| !number.is_empty()) {
            message = message.with_own_number(String::from_utf8_lossy(number));
        }
        Some(self.circumstances.apply(message))
    }

    /// What is wrong with a row.
    fn trouble(&self, row: usize) -> Option<String> {
        let broken = |(which, texts): &(usize, Texts)| {
            let at = std::str::from_utf8(texts.get(row)?).err()?.valid_up_to();
            Some(format!("{}: no UTF-8 at byte {at}; read with U+FFFD there", TEXTS[*which].0))
        };
        self.texts.iter().find_map(broken)
    }

    /// Scans the rows of a batch and adds columns with what was found. A fault in bunco costs a row, not the job, where there is a
    /// column to say so.
    fn scan(&self, batch: &RecordBatch, schema: &SchemaRef, inner: &Inner, errors: bool) -> Result<RecordBatch, ArrowError> {
        let (mut found, mut troubles) = (Rows::default(), StringBuilder::new());
        let mut scanner = inner.engine.scanner();
        for row in 0..batch.num_rows() {
            let mut scan = || self.message(row).map(|message| (self.circumstances.scan(&mut scanner, &message), message));
            let scanned = if errors { catch_unwind(AssertUnwindSafe(&mut scan)) } else { Ok(scan()) };
            if errors {
                let trouble = if scanned.is_ok() { self.trouble(row) } else { Some("bunco failed; please report it".to_owned()) };
                troubles.append_option(trouble);
            }
            let scanned = scanned.unwrap_or_else(|_| {
                scanner = inner.engine.scanner();
                None
            });
            found.push(scanned.as_ref().map(|(report, message)| (report, message)));
        }
        let mut columns = batch.columns().to_vec();
        columns.push(found.finish()?);
        if errors {
            columns.push(Arc::new(troubles.finish()));
        }
        RecordBatch::try_new(Arc::clone(schema), columns)
    }
}

pub(crate) fn scan(py: Python<'_>, inner: &Inner, table: &Bound<'_, PyAny>, columns: &Columns, progress: bool) -> PyResult<Table> {
    if !table.hasattr("__arrow_c_stream__")? && !table.hasattr("__arrow_c_array__")? {
        let kind = table.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "table: expected an Arrow table, such as a pyarrow.Table or a pandas or polars DataFrame, got {kind}"
        )));
    }
    let one = |_| keywords::wrong_type("table", "a table", table, ", which is no table; of a Series give s.to_frame()");
    let mut reader = table.extract::<AnyRecordBatch>().map_err(one)?.into_reader()?;
    columns.check(&reader.schema())?;
    let schema = columns.schema(&reader.schema());
    let (pool, progress) = (pool()?, Progress::new(py, progress, table.len().ok())?);
    let at_a_time = BATCHES * pool.current_num_threads();
    let wrong = |e: ArrowError| PyValueError::new_err(format!("table: {e}"));
    let mut batches = Vec::new();
    let mut waiting: Vec<RecordBatch> = Vec::new();
    loop {
        let batch = py.detach(|| reader.next()).transpose().map_err(wrong)?;
        let last = batch.is_none();
        if let Some(batch) = batch {
            let starts = (0..batch.num_rows()).step_by(ROWS);
            waiting.extend(starts.map(|start| batch.slice(start, ROWS.min(batch.num_rows() - start))));
        }
        while waiting.len() >= at_a_time || (last && !waiting.is_empty()) {
            let some: Vec<RecordBatch> = waiting.drain(..at_a_time.min(waiting.len())).collect();
            let readers = some.iter().map(|batch| Reader::new(batch, columns)).collect::<PyResult<Vec<_>>>()?;
            let scan = |(reader, batch): (&Reader<'_>, &RecordBatch)| reader.scan(batch, &schema, inner, columns.errors.is_some());
            let scanned = py.detach(|| pool.install(|| readers.par_iter().zip(&some).map(scan).collect::<Result<Vec<_>, _>>()));
            batches.extend(scanned.map_err(wrong)?);
            progress.step(py, some.iter().map(RecordBatch::num_rows).sum())?;
            py.check_signals()?;
        }
        if last {
            progress.close(py)?;
            return Ok(Table { batches, schema });
        }
    }
}

fn no_column(name: &str, schema: &Schema) -> PyErr {
    let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
    PyKeyError::new_err(format!("the table has no column {name:?}; it has {}", names.join(", ")))
}
