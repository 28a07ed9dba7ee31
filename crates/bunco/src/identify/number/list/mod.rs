//! Lists of numbers that the caller brings: millions of them, in two bytes each.
//!
//! A list is a sorted set of E.164 numbers in blocks of 1,024, each in Elias-Fano form: the low bits of the numbers side by side,
//! the high bits as a row of marks. Numbers crowd together by country and network, and each block takes only the bits that its own
//! range needs. The file is the form itself, so a [`NumberList`] can be read from bytes or from a mapped file without copying; it is
//! checked once when it is opened.
//!
//! ```
//! use bunco::phone::{ListLabel, NumberList};
//!
//! let label = ListLabel::new("reported 2026-11").with_source("complaints office").with_tier(bunco::pack::NumberTier::Secondary);
//! let bytes = NumberList::compile(&label, ["+1 202 555 0137", "+44 20 7946 0018"]).unwrap();
//! let list = NumberList::open(&bytes[..]).unwrap();
//! assert!(list.contains("+12025550137"));
//! assert_eq!(list.label(), &label);
//! ```

mod form;
mod label;

use crate::error::{Error, ErrorKind};
use form::{MAGIC, Shape, View};
pub use label::ListLabel;

/// Most numbers of a list.
const MAX_NUMBERS: usize = 1 << 31;

/// A checked list over the caller's bytes: owned, borrowed, shared or mapped from a file. Looking a number up costs a search among
/// the blocks and one block's marks.
#[derive(Clone, Debug)]
pub struct NumberList<B> {
    bytes: B,
    label: ListLabel,
    shape: Shape,
}

impl NumberList<Vec<u8>> {
    /// Builds a list file from numbers with `+` or `00` before the country code; blanks, dashes, full stops and brackets between the
    /// digits do not matter.
    ///
    /// # Errors
    ///
    /// A text that is no international number, with its place (from 1); more than 2^31 numbers; a label of more than 4,096 bytes.
    pub fn compile<S: AsRef<str>>(label: &ListLabel, numbers: impl IntoIterator<Item = S>) -> Result<Vec<u8>, Error> {
        let mut keys = Vec::new();
        for (at, number) in numbers.into_iter().enumerate() {
            keys.push(read_number(label.name(), at + 1, number.as_ref())?);
        }
        build(label, keys)
    }

    /// Builds a list file from text, one number a line; empty lines and what follows `#` are left out. Lines `# name: ...`,
    /// `# source: ...` and `# tier: primary|secondary|unverified` before the first number go before what `label` says.
    ///
    /// # Errors
    ///
    /// As [`compile`](NumberList::compile), by line.
    pub fn compile_text(label: ListLabel, text: &str) -> Result<Vec<u8>, Error> {
        let (place, mut label, mut keys) = (label.name().to_owned(), label, Vec::with_capacity(text.len() / 16));
        for (at, line) in text.lines().enumerate() {
            let (line, comment) = line.split_once('#').unwrap_or((line, ""));
            if !line.trim().is_empty() {
                keys.push(read_number(&place, at + 1, line)?);
            } else if keys.is_empty() {
                label.read(comment).map_err(|what| Error::new(ErrorKind::Schema, &place, Some(at + 1), what))?;
            }
        }
        build(&label, keys)
    }

    /// The list file that the bytes of a file are, or else that [`compile_text`](NumberList::compile_text) makes of them.
    ///
    /// # Errors
    ///
    /// As [`compile_text`](NumberList::compile_text); bytes that are neither.
    pub fn compile_file(label: ListLabel, bytes: Vec<u8>) -> Result<Vec<u8>, Error> {
        if NumberList::is_compiled(&bytes) {
            return Ok(bytes);
        }
        let text = String::from_utf8(bytes).map_err(|e| {
            let line = e.as_bytes()[..e.utf8_error().valid_up_to()].iter().filter(|&&b| b == b'\n').count() + 1;
            let what = "neither UTF-8 nor a compiled list; write one number a line";
            Error::new(ErrorKind::Syntax, label.name(), Some(line), what)
        })?;
        NumberList::compile_text(label, text.trim_start_matches('\u{feff}'))
    }

    /// Whether bytes begin like a list file; text does not.
    pub fn is_compiled(bytes: &[u8]) -> bool {
        bytes.starts_with(&MAGIC[..7])
    }
}

fn read_number(list: &str, line: usize, number: &str) -> Result<u64, Error> {
    parse(number).ok_or_else(|| {
        let what = format!("\"{}\" is no international number; write + and 7 to 15 digits", number.trim());
        Error::new(ErrorKind::Syntax, list, Some(line), what)
    })
}

fn build(label: &ListLabel, mut keys: Vec<u64>) -> Result<Vec<u8>, Error> {
    keys.sort_unstable();
    keys.dedup();
    let text = label.to_text();
    if keys.len() > MAX_NUMBERS || text.len() > form::MAX_LABEL {
        let what = "a list holds at most 2147483648 numbers, and its name and source 4000 bytes; split or shorten it";
        return Err(Error::new(ErrorKind::Limit, label.name(), None, what));
    }
    Ok(form::encode(&text, &keys))
}

impl<B: AsRef<[u8]>> NumberList<B> {
    /// Opens a list file and checks it whole, in one pass. Nothing is copied.
    ///
    /// # Errors
    ///
    /// The bytes are no list of this version, are cut off, or are damaged.
    pub fn open(bytes: B) -> Result<NumberList<B>, Error> {
        let refuse = |what: &str| Error::new(ErrorKind::Syntax, "number list", None, what);
        let data = bytes.as_ref();
        if !data.starts_with(MAGIC) {
            return Err(refuse("not a list of numbers of version 1; write it with NumberList::compile"));
        }
        let shape = Shape::read(data).ok_or_else(|| refuse("the file is cut off or damaged; write it again"))?;
        let label = std::str::from_utf8(shape.label(data)).ok().and_then(ListLabel::from_text);
        let label = label.ok_or_else(|| refuse("the label is damaged; write it again"))?;
        if !(View { data, shape }).is_sound() {
            return Err(refuse("the file is cut off or damaged; write it again"));
        }
        Ok(NumberList { bytes, label, shape })
    }

    /// What the list is: its name, source and tier.
    pub fn label(&self) -> &ListLabel {
        &self.label
    }

    /// How many numbers it holds.
    pub fn len(&self) -> usize {
        self.shape.count
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.shape.count == 0
    }

    /// Whether it holds a number, written with `+` and its country code.
    pub fn contains(&self, e164: &str) -> bool {
        parse(e164).is_some_and(|key| self.contains_key(key))
    }

    /// Whether it holds the number with these digits, as an integer.
    pub(crate) fn contains_key(&self, key: u64) -> bool {
        View { data: self.bytes.as_ref(), shape: self.shape }.contains(key)
    }
}

/// An international number as an integer.
fn parse(number: &str) -> Option<u64> {
    let number = number.trim();
    let rest = number.strip_prefix('+').or_else(|| number.strip_prefix("00"))?;
    let mut key = 0u64;
    let mut digits = 0;
    for b in rest.bytes() {
        match b {
            b'0'..=b'9' => {
                key = key * 10 + u64::from(b - b'0');
                digits += 1;
            }
            b' ' | b'-' | b'.' | b'(' | b')' => {}
            _ => return None,
        }
        if digits > 15 {
            return None;
        }
    }
    (digits >= 7).then_some(key)
}

#[cfg(test)]
mod tests;
