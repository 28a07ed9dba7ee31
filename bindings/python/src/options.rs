//! An engine's options, as Python's keywords.

use bunco::{EngineBuilder, Region};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::input::{read_region, read_text};

/// What was said; the library's defaults stand for the rest.
#[derive(Default)]
pub(crate) struct Options {
    regions: Option<Vec<String>>,
    lists: Vec<(&'static str, Vec<String>)>,
    limits: Vec<(&'static str, usize)>,
}

impl Options {
    pub(crate) fn new(regions: Option<Vec<String>>) -> Options {
        Options { regions, ..Options::default() }
    }

    /// Sets a limit, where a number is given for it.
    pub(crate) fn limit(&mut self, name: &'static str, value: Option<u64>) {
        self.limits.extend(value.map(|value| (name, usize::try_from(value).unwrap_or(usize::MAX))));
    }

    /// Sets a list: any iterable of texts.
    ///
    /// # Errors
    ///
    /// One text instead of several; something that is no text, with its place.
    pub(crate) fn list(&mut self, name: &'static str, values: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let Some(values) = values else { return Ok(()) };
        if values.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err(format!("{name}: expected several, got one str; write [{name}]")));
        }
        let texts = values.try_iter()?.enumerate().map(|(n, value)| Ok(read_text(&format!("{name}[{n}]"), &value?)?.to_string()));
        let texts = texts.collect::<PyResult<_>>()?;
        self.lists.push((name, texts));
        Ok(())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.regions.is_none() && self.lists.is_empty() && self.limits.is_empty()
    }

    /// The countries in whose formats numbers are read.
    pub(crate) fn read_regions(&self) -> PyResult<Option<Vec<Region>>> {
        self.regions.as_ref().map(|codes| codes.iter().map(|code| read_region(code)).collect()).transpose()
    }

    pub(crate) fn apply(&self, mut builder: EngineBuilder) -> PyResult<EngineBuilder> {
        if let Some(regions) = self.read_regions()? {
            builder = builder.regions(regions);
        }
        for (name, texts) in &self.lists {
            let texts = texts.iter().cloned();
            builder = match *name {
                "protect" => builder.protect(texts),
                _ => builder.allow_hosts(texts),
            };
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

    /// Sets the keywords that say the same.
    pub(crate) fn keywords(&self, keywords: &Bound<'_, PyDict>) -> PyResult<()> {
        if let Some(regions) = &self.regions {
            keywords.set_item("regions", regions)?;
        }
        self.lists.iter().try_for_each(|(name, texts)| keywords.set_item(name, texts))?;
        self.limits.iter().try_for_each(|(name, value)| keywords.set_item(name, value))
    }

    /// The options for a reader; long lists are counted.
    pub(crate) fn words(&self) -> Vec<String> {
        let regions = self.regions.iter().map(|regions| format!("regions={regions:?}"));
        let lists = self.lists.iter().map(|(name, texts)| match texts.as_slice() {
            short if short.len() <= 3 => format!("{name}={short:?}"),
            long => format!("{name}=<{} names>", long.len()),
        });
        let limits = self.limits.iter().map(|(name, value)| format!("{name}={value}"));
        regions.chain(lists).chain(limits).collect()
    }
}
