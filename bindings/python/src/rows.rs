//! Reports as a struct column, row by row.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Float64Builder, Int64Builder, LargeStringBuilder, ListBuilder, StringBuilder,
};
use arrow_array::{Array, ArrayRef, ListArray, StructArray};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Fields};
use bunco::{Message, Report};

use crate::offsets::{Span, spans, text_of};
use crate::report::round;

type Words = ListBuilder<StringBuilder>;

/// A struct column that is being built.
#[derive(Default)]
pub(crate) struct Rows {
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
    cleared: StringBuilder,
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
    pub(crate) fn fields() -> Fields {
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

    /// Adds the report on a message, or a null.
    pub(crate) fn push(&mut self, scanned: Option<(&Report, &Message<'_>)>) {
        let report = scanned.map(|(report, _)| report);
        self.valid.append_value(report.is_some());
        self.verdict.append_option(report.map(|r| r.level().name()));
        self.score.append_option(report.map(|r| round(r.score())));
        push_words(&mut self.kinds, report.map(Report::kinds));
        push_words(&mut self.brands, report.map(Report::brands));
        push_words(&mut self.advice, report.map(Report::advice));
        report.into_iter().flat_map(Report::limits).for_each(|limit| self.limits.values().append_value(limit.name()));
        self.limits.append(report.is_some());
        self.findings.push(report, &scanned.map_or(Vec::new(), |(report, message)| spans(report, |part| text_of(message, part))));
        self.observables.push(report);
    }

    pub(crate) fn finish(mut self) -> Result<ArrayRef, ArrowError> {
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

fn push_words(list: &mut Words, words: Option<&[String]>) {
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
            ("cleared", DataType::Utf8),
            ("detail", DataType::Utf8),
        ])
    }

    fn push(&mut self, report: Option<&Report>, spans: &[Span]) {
        let findings = report.map_or(&[][..], Report::findings);
        self.lengths.push(findings.len());
        for (finding, span) in findings.iter().zip(spans) {
            self.indicator.append_value(finding.indicator());
            self.part.append_value(finding.part());
            self.start.append_value(span.start as i64);
            self.end.append_value(span.end as i64);
            self.quote.append_value(finding.quote());
            self.weight.append_value(round(finding.weight()));
            self.why.append_value(finding.why());
            self.cleared.append_value(finding.cleared());
            let detail: BTreeMap<&str, &str> = finding.detail().collect();
            self.detail.append_option(serde_json::to_string(&detail).ok());
        }
    }

    fn finish(mut self, valid: &NullBuffer) -> Result<ArrayRef, ArrowError> {
        let columns = finish([
            &mut self.indicator,
            &mut self.part,
            &mut self.start,
            &mut self.end,
            &mut self.quote,
            &mut self.weight,
            &mut self.why,
            &mut self.cleared,
            &mut self.detail,
        ]);
        lists(&self.lengths, StructArray::try_new(Findings::fields(), columns, None)?, valid)
    }
}

impl Observables {
    fn fields() -> Fields {
        fields([("type", DataType::Utf8), ("value", DataType::Utf8)])
    }

    fn push(&mut self, report: Option<&Report>) {
        let observables = report.map_or(&[][..], Report::observables);
        self.lengths.push(observables.len());
        for observable in observables {
            self.kind.append_value(observable.kind.name());
            self.value.append_value(&observable.value);
        }
    }

    fn finish(mut self, valid: &NullBuffer) -> Result<ArrayRef, ArrowError> {
        let columns = finish([&mut self.kind, &mut self.value]);
        lists(&self.lengths, StructArray::try_new(Observables::fields(), columns, None)?, valid)
    }
}

fn finish<const N: usize>(builders: [&mut dyn ArrayBuilder; N]) -> Vec<ArrayRef> {
    builders.into_iter().map(|builder| builder.finish()).collect()
}

fn lists(lengths: &[usize], items: StructArray, valid: &NullBuffer) -> Result<ArrayRef, ArrowError> {
    let item = Arc::new(Field::new("item", items.data_type().clone(), true));
    let offsets = OffsetBuffer::from_lengths(lengths.iter().copied());
    Ok(Arc::new(ListArray::try_new(item, offsets, Arc::new(items), Some(valid.clone()))?))
}
