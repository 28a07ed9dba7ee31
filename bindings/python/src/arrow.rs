//! Columns in and out, through the Arrow PyCapsule interface.
//!
//! Strings are read as bytes: a producer that exports broken UTF-8 does no harm. Columns of the input are handed on as they are,
//! without a copy.

use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Float64Builder, Int64Builder, LargeStringBuilder, ListBuilder, StringBuilder,
};
use arrow_array::cast::AsArray;
use arrow_array::{
    Array, ArrayRef, BinaryArray, BinaryViewArray, LargeBinaryArray, ListArray, RecordBatch, RecordBatchReader, StructArray,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{DataType, Field, FieldRef, Fields, Schema, SchemaRef};
use bunco::{Message, Part};
use pyo3::exceptions::{PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::error::PyArrowResult;
use pyo3_arrow::ffi::{ArrayIterator, to_schema_pycapsule, to_stream_pycapsule};
use pyo3_arrow::input::AnyRecordBatch;
use rayon::prelude::*;

use crate::data::ReportData;
use crate::engine::Inner;
use crate::input::{Circumstances, TEXTS};
use crate::many::Progress;
use crate::pool::pool;

/// Rows scanned at a time, and rows of a batch of the result at most.
const AT_A_TIME: usize = 8192;

/// Names of the columns to read.
pub(crate) struct Columns {
    /// In the order of [`TEXTS`].
    pub(crate) texts: [Option<String>; 5],
    pub(crate) caller_id: Option<String>,
    pub(crate) mail: Option<String>,
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
    mail: Texts,
    circumstances: &'c Circumstances,
}

impl<'c> Reader<'c> {
    fn new(batch: &RecordBatch, columns: &Columns, circumstances: &'c Circumstances) -> PyResult<Reader<'c>> {
        let read = |name: &String| match batch.column_by_name(name) {
            Some(array) => Texts::new(name, array),
            None => Err(no_column(name, &batch.schema())),
        };
        let named = columns.texts.iter().enumerate().filter_map(|(which, name)| Some((which, name.as_ref()?)));
        let texts = named.map(|(which, name)| Ok((which, read(name)?))).collect::<PyResult<Vec<_>>>()?;
        let other = |name: &Option<String>| name.as_ref().map_or(Ok(Texts::Nothing), read);
        Ok(Reader { texts, caller_id: other(&columns.caller_id)?, mail: other(&columns.mail)?, circumstances })
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
        Some(self.circumstances.apply(message))
    }
}

pub(crate) fn scan(
    py: Python<'_>,
    inner: &Inner,
    table: &Bound<'_, PyAny>,
    columns: &Columns,
    circumstances: &Circumstances,
    output: &str,
    progress: bool,
) -> PyResult<Table> {
    let texts = columns.texts.iter().flatten().count();
    if texts == 0 && columns.mail.is_none() {
        return Err(PyValueError::new_err("no column to scan; name one, as in scan_arrow(table, text=\"body\")"));
    }
    if texts > 0 && columns.mail.is_some() {
        return Err(PyValueError::new_err("mail names a column of whole mails; leave out the columns of their parts"));
    }
    if !table.hasattr("__arrow_c_stream__")? && !table.hasattr("__arrow_c_array__")? {
        let kind = table.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "table: expected an Arrow table, such as a pyarrow.Table or a pandas or polars DataFrame, got {kind}"
        )));
    }
    let mut reader = table.extract::<AnyRecordBatch>()?.into_reader()?;
    let input = reader.schema();
    let named = columns.texts.iter().chain([&columns.caller_id, &columns.mail]).flatten();
    if let Some(missing) = named.into_iter().find(|name| input.column_with_name(name).is_none()) {
        return Err(no_column(missing, &input));
    }
    if input.column_with_name(output).is_some() {
        return Err(PyValueError::new_err(format!("output: the table has a column {output:?} already; give another name")));
    }
    let field: FieldRef = Arc::new(Field::new(output, DataType::Struct(Rows::fields()), true));
    let fields: Fields = input.fields().iter().cloned().chain([field]).collect();
    let schema: SchemaRef = Arc::new(Schema::new_with_metadata(fields, input.metadata().clone()));
    let (pool, progress) = (pool()?, Progress::new(py, progress, table.len().ok())?);
    let mut batches = Vec::new();
    let wrong = |e: arrow_schema::ArrowError| PyValueError::new_err(format!("table: {e}"));
    while let Some(batch) = py.detach(|| reader.next()) {
        let batch = batch.map_err(wrong)?;
        for start in (0..batch.num_rows()).step_by(AT_A_TIME) {
            let batch = batch.slice(start, AT_A_TIME.min(batch.num_rows() - start));
            let rows = Reader::new(&batch, columns, circumstances)?;
            let scanned = py.detach(|| {
                let scan = |scanner: &mut bunco::Scanner<'_>, row| {
                    let message = rows.message(row)?;
                    Some(ReportData::new(&scanner.scan(&message), &message))
                };
                let rows = (0..batch.num_rows()).into_par_iter();
                let reports: Vec<_> = pool.install(|| rows.map_init(|| inner.engine.scanner(), scan).collect());
                let mut rows = Rows::default();
                reports.iter().for_each(|report| rows.push(report.as_ref()));
                rows.finish()
            });
            let arrays = batch.columns().iter().cloned().chain([scanned.map_err(wrong)?]).collect();
            progress.step(py, batch.num_rows())?;
            py.check_signals()?;
            batches.push(RecordBatch::try_new(Arc::clone(&schema), arrays).map_err(wrong)?);
        }
    }
    progress.close(py)?;
    Ok(Table { batches, schema })
}

fn no_column(name: &str, schema: &Schema) -> PyErr {
    let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
    PyKeyError::new_err(format!("the table has no column {name:?}; it has {}", names.join(", ")))
}

type Words = ListBuilder<StringBuilder>;

/// Reports as a struct column, row by row.
#[derive(Default)]
struct Rows {
    valid: BooleanBuilder,
    verdict: StringBuilder,
    score: Float64Builder,
    kinds: Words,
    brands: Words,
    findings: Findings,
    observables: Observables,
    advice: Words,
    limits: Words,
}

#[derive(Default)]
struct Findings {
    lengths: Vec<usize>,
    indicator: StringBuilder,
    part: StringBuilder,
    start: Int64Builder,
    end: Int64Builder,
    quote: LargeStringBuilder,
    weight: Float64Builder,
    why: StringBuilder,
    detail: StringBuilder,
}

#[derive(Default)]
struct Observables {
    lengths: Vec<usize>,
    kind: StringBuilder,
    value: StringBuilder,
}

fn fields<const N: usize>(fields: [(&str, DataType); N]) -> Fields {
    fields.into_iter().map(|(name, kind)| Field::new(name, kind, true)).collect()
}

fn list(item: DataType) -> DataType {
    DataType::List(Arc::new(Field::new("item", item, true)))
}

impl Rows {
    fn fields() -> Fields {
        fields([
            ("verdict", DataType::Utf8),
            ("score", DataType::Float64),
            ("kinds", list(DataType::Utf8)),
            ("brands", list(DataType::Utf8)),
            ("findings", list(DataType::Struct(Findings::fields()))),
            ("observables", list(DataType::Struct(Observables::fields()))),
            ("advice", list(DataType::Utf8)),
            ("limits", list(DataType::Utf8)),
        ])
    }

    fn push(&mut self, report: Option<&ReportData>) {
        self.valid.append_value(report.is_some());
        self.verdict.append_option(report.map(|r| &r.verdict));
        self.score.append_option(report.map(|r| r.score));
        push_words(&mut self.kinds, report.map(|r| &r.kinds));
        push_words(&mut self.brands, report.map(|r| &r.brands));
        push_words(&mut self.advice, report.map(|r| &r.advice));
        push_words(&mut self.limits, report.map(|r| &r.limits));
        self.findings.push(report);
        self.observables.push(report);
    }

    fn finish(mut self) -> Result<ArrayRef, arrow_schema::ArrowError> {
        let valid = NullBuffer::new(self.valid.finish().values().clone());
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.verdict.finish()),
            Arc::new(self.score.finish()),
            Arc::new(self.kinds.finish()),
            Arc::new(self.brands.finish()),
            self.findings.finish(&valid)?,
            self.observables.finish(&valid)?,
            Arc::new(self.advice.finish()),
            Arc::new(self.limits.finish()),
        ];
        Ok(Arc::new(StructArray::try_new(Rows::fields(), columns, Some(valid))?))
    }
}

fn push_words(list: &mut Words, words: Option<&Vec<String>>) {
    words.into_iter().flatten().for_each(|word| list.values().append_value(word));
    list.append(words.is_some());
}

impl Findings {
    fn fields() -> Fields {
        fields([
            ("indicator", DataType::Utf8),
            ("part", DataType::Utf8),
            ("start", DataType::Int64),
            ("end", DataType::Int64),
            ("quote", DataType::LargeUtf8),
            ("weight", DataType::Float64),
            ("why", DataType::Utf8),
            ("detail", DataType::Utf8),
        ])
    }

    fn push(&mut self, report: Option<&ReportData>) {
        let findings = report.map_or(&[][..], |report| &report.findings);
        self.lengths.push(findings.len());
        for finding in findings {
            self.indicator.append_value(&finding.indicator);
            self.part.append_value(&finding.part);
            self.start.append_value(finding.span.start as i64);
            self.end.append_value(finding.span.end as i64);
            self.quote.append_value(&finding.quote);
            self.weight.append_value(finding.weight);
            self.why.append_value(&finding.why);
            self.detail.append_option(serde_json::to_string(&finding.detail).ok());
        }
    }

    fn finish(mut self, valid: &NullBuffer) -> Result<ArrayRef, arrow_schema::ArrowError> {
        let columns = finish([
            &mut self.indicator,
            &mut self.part,
            &mut self.start,
            &mut self.end,
            &mut self.quote,
            &mut self.weight,
            &mut self.why,
            &mut self.detail,
        ]);
        lists(&self.lengths, StructArray::try_new(Findings::fields(), columns, None)?, valid)
    }
}

impl Observables {
    fn fields() -> Fields {
        fields([("type", DataType::Utf8), ("value", DataType::Utf8)])
    }

    fn push(&mut self, report: Option<&ReportData>) {
        let observables = report.map_or(&[][..], |report| &report.observables);
        self.lengths.push(observables.len());
        for observable in observables {
            self.kind.append_value(&observable.kind);
            self.value.append_value(&observable.value);
        }
    }

    fn finish(mut self, valid: &NullBuffer) -> Result<ArrayRef, arrow_schema::ArrowError> {
        let columns = finish([&mut self.kind, &mut self.value]);
        lists(&self.lengths, StructArray::try_new(Observables::fields(), columns, None)?, valid)
    }
}

fn finish<const N: usize>(builders: [&mut dyn ArrayBuilder; N]) -> Vec<ArrayRef> {
    builders.into_iter().map(|builder| builder.finish()).collect()
}

fn lists(lengths: &[usize], items: StructArray, valid: &NullBuffer) -> Result<ArrayRef, arrow_schema::ArrowError> {
    let item = Arc::new(Field::new("item", items.data_type().clone(), true));
    let offsets = OffsetBuffer::from_lengths(lengths.iter().copied());
    Ok(Arc::new(ListArray::try_new(item, offsets, Arc::new(items), Some(valid.clone()))?))
}
