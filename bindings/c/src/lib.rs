//! The C library of bunco. What it offers is described in `include/bunco.h`, which is written from this source, and in
//! `docs/c-api.md`.
//!
//! Each module holds the functions of one noun, in the order in which one calls them. They are safe Rust: raw pointers become
//! references, slices and boxes in `ffi`, and nowhere else. Every function runs inside `catch_unwind`, so that a panic becomes
//! `BUNCO_PANIC` instead of the end of the caller's process.
#![deny(unsafe_op_in_unsafe_fn)]

#[cfg(not(panic = "unwind"))]
compile_error!(
    "bunco-capi must be built with panic=unwind: a panic has to stop at the C boundary, not to end the caller's process"
);

mod ffi;

pub mod version;
pub mod error;
pub mod numbers;
pub mod names;
pub mod packs;
pub mod engine;
pub mod message;
pub mod scanner;
pub mod report;
pub mod finding;
pub mod check;
