//! What can go wrong while an engine is built. Scanning cannot fail.

use std::fmt;

/// Why a pack, list or index was refused: where, what, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    path: String,
    line: Option<usize>,
    message: String,
}

/// The class of an [`Error`], for programs that want to tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file is not well-formed TOML, or a phrase's notation is broken.
    Syntax,
    /// A field is unknown, missing, or holds a value that makes no sense.
    Schema,
    /// Two things carry one id.
    Duplicate,
    /// An entry names no source, or one that is not listed.
    Source,
    /// An example is not found (`hit`) or is found (`miss`).
    Example,
    /// An entry refers to an id that no pack defines.
    Reference,
    /// Allowed, and probably not meant: what `Engine::lint` warns of. No pack is refused for it.
    Lint,
    /// More entries than an engine takes.
    Limit,
}

impl Error {
    /// An error at `line` (from 1) of `path`.
    pub(crate) fn new(kind: ErrorKind, path: &str, line: Option<usize>, message: impl Into<String>) -> Error {
        Error { kind, path: path.to_owned(), line, message: message.into() }
    }

    /// The same error, in the file as another names it.
    pub(crate) fn in_file(self, path: &str) -> Error {
        Error { path: path.to_owned(), ..self }
    }

    /// The class of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The pack file it is in, as the caller named it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line it is in, from 1; `None` when it concerns the whole file.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// What is wrong and what would be right, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{}: {}", self.path, line, self.message),
            None => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

impl std::error::Error for Error {}
