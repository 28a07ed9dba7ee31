//! Lists of numbers from files: text, one number a line, or compiled (`bunco numbers build`).

use std::fs;
use std::path::Path;

use bunco::Error;
use bunco::pack::NumberTier;
use bunco::phone::{ListLabel, NumberList, NumberLists};

use crate::args::{ListArgs, NumbersCommand};
use crate::input::cannot_read;
use crate::layout::{Look, Sheet};
use crate::out::{Out, complain, reason};

/// Where the texts of a list's page begin.
const AT: usize = 10;

/// The lists that the options name.
///
/// # Errors
///
/// Every file that cannot be read or holds a mistake, by file and line.
pub(crate) fn load(args: &ListArgs) -> Result<NumberLists, Vec<String>> {
    let (mut lists, mut errors) = (NumberLists::new(), Vec::new());
    for (paths, block) in [(&args.block, true), (&args.allow, false)] {
        for path in paths {
            match compiled(path, ListLabel::new(stem(path))).and_then(|bytes| open(path, bytes)) {
                Ok(list) if block => lists = lists.block(list),
                Ok(list) => lists = lists.allow(list),
                Err(why) => errors.push(why),
            }
        }
    }
    if errors.is_empty() { Ok(lists) } else { Err(errors) }
}

/// Builds a compiled list, or shows one. The exit status.
pub(crate) fn run(command: &NumbersCommand, out: &mut Out) -> u8 {
    let done = match command {
        NumbersCommand::Build { text, list, name, source, tier } => {
            let mut label = ListLabel::new(name.clone().unwrap_or_else(|| stem(text)));
            label = source.iter().fold(label, |label, source| label.with_source(source));
            label = tier.iter().fold(label, |label, tier| label.with_tier(NumberTier::from(*tier)));
            compiled(text, label).and_then(|bytes| {
                fs::write(list, &bytes).map_err(|e| format!("cannot write {}: {}", list.display(), reason(&e)))?;
                open(list, bytes)
            })
        }
        NumbersCommand::Show { list } => compiled(list, ListLabel::new(stem(list))).and_then(|bytes| open(list, bytes)),
    };
    match done {
        Ok(list) => {
            out.write(&page(&list, out));
            0
        }
        Err(why) => {
            complain(why);
            2
        }
    }
}

/// What a list is, for a person.
fn page(list: &NumberList<Vec<u8>>, out: &Out) -> String {
    let mut sheet = Sheet::new(out.page());
    sheet.line(0, list.label().name(), Look::Bold);
    sheet.entry("numbers", AT, &list.len().to_string());
    sheet.entry("tier", AT, list.label().tier().name());
    if !list.label().source().is_empty() {
        sheet.entry("source", AT, list.label().source());
    }
    sheet.into_text()
}

/// A file as a compiled list; a text that does not say what it is gets this label.
fn compiled(path: &Path, label: ListLabel) -> Result<Vec<u8>, String> {
    let bytes = fs::read(path).map_err(|e| cannot_read(path, &e))?;
    NumberList::compile_file(label, bytes).map_err(|e| placed(path, &e))
}

fn open(path: &Path, bytes: Vec<u8>) -> Result<NumberList<Vec<u8>>, String> {
    NumberList::open(bytes).map_err(|e| placed(path, &e))
}

/// An error with the file it is in.
fn placed(path: &Path, error: &Error) -> String {
    let line = error.line().map(|line| format!(":{line}")).unwrap_or_default();
    format!("{}{line}: {}", path.display(), error.message())
}

/// The name of a list that does not say it.
fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
