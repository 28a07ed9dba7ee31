//! What went wrong: a number for programs, and words with their place for people.

use std::any::Any;
use std::ffi::{CStr, CString, c_char};
use std::str::Utf8Error;

use bunco::ErrorKind;

use crate::ffi::{self, c_string, lend};

/// What a function says of itself. The numbers are stable: none is ever given another meaning, and new ones may be added, so
/// treat what you do not know as an error.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It did what it says.
    Ok = 0,
    /// A pointer is NULL that must not be.
    NullPointer = 1,
    /// A number or string is none of those that the function takes.
    InvalidArgument = 2,
    /// A folder or file could not be read.
    File = 3,
    /// A list of numbers or names is not well-formed.
    List = 4,
    /// A pack file is not well-formed.
    PackSyntax = 10,
    /// A field of a pack is unknown, missing or senseless, or a path is no pack file's.
    PackSchema = 11,
    /// Two things in the packs carry one id.
    PackDuplicate = 12,
    /// An entry of a pack names no source.
    PackSource = 13,
    /// An example of a pack is not found, or is found where it must not be.
    PackExample = 14,
    /// An entry of a pack refers to an id that no pack defines.
    PackReference = 15,
    /// The packs hold more than an engine takes.
    PackLimit = 16,
    /// The packs are refused for a reason that this list does not have yet.
    PackOther = 19,
    /// A fault in the library; please report it. The arguments are unharmed, and a scanner goes on with the next message.
    Panic = 99,
}

/// Why a function failed: its status, and one or more entries with path, line and words.
pub struct Error {
    status: Status,
    text: CString,
    entries: Vec<Entry>,
}

struct Entry {
    path: CString,
    line: usize,
    message: CString,
}

impl Status {
    pub(crate) const ALL: [Status; 14] = [
        Status::Ok,
        Status::NullPointer,
        Status::InvalidArgument,
        Status::File,
        Status::List,
        Status::PackSyntax,
        Status::PackSchema,
        Status::PackDuplicate,
        Status::PackSource,
        Status::PackExample,
        Status::PackReference,
        Status::PackLimit,
        Status::PackOther,
        Status::Panic,
    ];

    pub(crate) fn text(self) -> &'static CStr {
        match self {
            Status::Ok => c"success",
            Status::NullPointer => c"a pointer is NULL that must not be",
            Status::InvalidArgument => c"an argument is none of those that the function takes",
            Status::File => c"a folder or file cannot be read",
            Status::List => c"a list of numbers or names is not well-formed",
            Status::PackSyntax => c"a pack file is not well-formed",
            Status::PackSchema => c"a field of a pack is unknown, missing or senseless",
            Status::PackDuplicate => c"two things in the packs carry one id",
            Status::PackSource => c"an entry of a pack names no source",
            Status::PackExample => c"an example of a pack does not hold",
            Status::PackReference => c"an entry of a pack refers to an id that no pack defines",
            Status::PackLimit => c"the packs hold more than an engine takes",
            Status::PackOther => c"the packs are refused",
            Status::Panic => c"a fault in the library",
        }
    }

    fn of(kind: ErrorKind) -> Status {
        match kind {
            ErrorKind::Syntax => Status::PackSyntax,
            ErrorKind::Schema => Status::PackSchema,
            ErrorKind::Duplicate => Status::PackDuplicate,
            ErrorKind::Source => Status::PackSource,
            ErrorKind::Example => Status::PackExample,
            ErrorKind::Reference => Status::PackReference,
            ErrorKind::Limit => Status::PackLimit,
            _ => Status::PackOther,
        }
    }
}

impl Error {
    pub(crate) fn new(status: Status, message: impl AsRef<str>) -> Error {
        let message = c_string(message);
        Error { status, text: message.clone(), entries: vec![Entry { path: CString::default(), line: 0, message }] }
    }

    /// One entry with its place; line 0 for a whole file.
    pub(crate) fn at(status: Status, path: &str, line: usize, message: &str) -> Error {
        let text = if line > 0 { format!("{path}:{line}: {message}") } else { format!("{path}: {message}") };
        let entry = Entry { path: c_string(path), line, message: c_string(message) };
        Error { status, text: c_string(text), entries: vec![entry] }
    }

    /// Bytes that are no text, with the line where they stop being one.
    pub(crate) fn not_utf8(status: Status, path: &str, bytes: &[u8], error: Utf8Error) -> Error {
        let line = bytes[..error.valid_up_to()].iter().filter(|&&b| b == b'\n').count() + 1;
        Error::at(status, path, line, "not UTF-8; save the file as UTF-8")
    }

    /// What is wrong with a folder: files and folders that cannot be read, or files that are not well-formed.
    pub(crate) fn of_folder(errors: &[bunco_folder::Error]) -> Error {
        let status = |e: &bunco_folder::Error| if e.is_of_disk() { Status::File } else { Status::PackSyntax };
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        let entry = |e: &bunco_folder::Error| Entry {
            path: c_string(e.path().display().to_string()),
            line: e.line().unwrap_or(0),
            message: c_string(e.message()),
        };
        Error {
            status: errors.first().map_or(Status::File, status),
            text: c_string(lines.join("\n")),
            entries: errors.iter().map(entry).collect(),
        }
    }

    /// What is wrong with a list of numbers.
    pub(crate) fn of_list(error: &bunco::Error) -> Error {
        Error { status: Status::List, ..Error::of_packs(std::slice::from_ref(error)) }
    }

    pub(crate) fn of_packs(errors: &[bunco::Error]) -> Error {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        Error {
            status: errors.first().map_or(Status::PackOther, |first| Status::of(first.kind())),
            text: c_string(lines.join("\n")),
            entries: (errors.iter())
                .map(|e| Entry { path: c_string(e.path()), line: e.line().unwrap_or(0), message: c_string(e.message()) })
                .collect(),
        }
    }

    pub(crate) fn of_panic(panic: &(dyn Any + Send)) -> Error {
        let words = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        Error::new(Status::Panic, format!("a fault in the library, please report it: {}", words.unwrap_or("no words")))
    }

    pub(crate) fn status(&self) -> Status {
        self.status
    }
}

impl From<Status> for Error {
    fn from(status: Status) -> Error {
        Error::new(status, status.text().to_string_lossy())
    }
}

/// The status that the failing function returned: that of the first entry. `BUNCO_OK` for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_error_status(error: Option<&Error>) -> Status {
    error.map_or(Status::Ok, Error::status)
}

/// All entries, one a line, each as `path:line: message`. Borrowed from the error; NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_error_text(error: Option<&Error>) -> *const c_char {
    lend(error.map(|e| &e.text))
}

/// Number of entries, at least 1; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_error_count(error: Option<&Error>) -> usize {
    error.map_or(0, |e| e.entries.len())
}

/// The pack file or list that entry `index` is about, as the caller named it; empty when it is about none. Borrowed from the error;
/// NULL past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_error_path(error: Option<&Error>, index: usize) -> *const c_char {
    lend(error.and_then(|e| e.entries.get(index)).map(|entry| &entry.path))
}

/// The line that entry `index` is about, from 1; 0 when it is about the whole file, past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_error_line(error: Option<&Error>, index: usize) -> usize {
    error.and_then(|e| e.entries.get(index)).map_or(0, |entry| entry.line)
}

/// What is wrong and what would be right, without the place. Borrowed from the error; NULL past the end and for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_error_message(error: Option<&Error>, index: usize) -> *const c_char {
    lend(error.and_then(|e| e.entries.get(index)).map(|entry| &entry.message))
}

/// Frees an error; NULL is allowed. What was borrowed from it is gone.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_error_free(error: Option<Box<Error>>) {
    ffi::free(error);
}

/// Panics on purpose. Only in test builds.
#[cfg(feature = "test-panic")]
#[unsafe(no_mangle)]
pub extern "C" fn bunco_test_panic(out: ffi::Out<Error>, error: ffi::Out<Error>) -> Status {
    ffi::make(out, error, || panic!("on purpose"))
}
