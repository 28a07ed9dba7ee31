//! Versions, and the names of numbers.

use std::ffi::{CStr, c_char};

use crate::error::Status;

/// Version of the binary interface that this header describes. Functions and options are only ever added to it; it changes when
/// one is taken away or changes its meaning, together with the soname.
pub const BUNCO_ABI_VERSION: u32 = 1;

/// Schema number of the JSON reports: their `schema` field.
pub const BUNCO_SCHEMA: u32 = 1;

/// Version of the library, such as `0.1.0`; compare with `BUNCO_VERSION`, the version of this header. Static; any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_version() -> *const c_char {
    const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => panic!("a version holds no NUL"),
    };
    VERSION.as_ptr()
}

/// The `BUNCO_ABI_VERSION` that the library was built with. A program that loads the library at run time refuses another one.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_abi_version() -> u32 {
    BUNCO_ABI_VERSION
}

/// What a status means, in English; "unknown status" for numbers of a newer library. Static, never NULL; any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_status_text(status: i32) -> *const c_char {
    Status::ALL.into_iter().find(|known| *known as i32 == status).map_or(c"unknown status", Status::text).as_ptr()
}
