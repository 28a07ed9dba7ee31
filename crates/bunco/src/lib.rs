//! bunco reads a message and says, with reasons that point into the caller's own text, whether somebody poses as a brand or an
//! agency to cheat the reader.
#![forbid(unsafe_code)]

#[cfg(feature = "builtin-packs")]
mod builtin;
mod compiled;
pub mod domain;
mod engine;
mod error;
mod finding;
mod identify;
mod judge;
mod lint;
mod message;
pub mod pack;
pub mod phone;
mod report;
mod scan;
mod span;
mod suffix;
mod text;

pub use compiled::CompiledPack;
pub use engine::{Engine, EngineBuilder, ScanOptions, Scanner, Scratch};
pub use error::{Error, ErrorKind};
pub use finding::Finding;
pub use message::{Allow, Attestation, Channel, Limit, Message, Part, PartKind, Region, SenderCheck, TextBytes};
pub use report::{Level, Observable, ObservableKind, Report, SCHEMA};
pub use span::Span;
pub use text::FoldedText;

/// Runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// And those of the page on numbers.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/phones.md")]
struct Phones;
