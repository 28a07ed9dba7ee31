//! The files embedded in the library. A new file takes one line here.

/// Path inside the pack, and text.
pub(super) const FILES: &[(&str, &str)] = &[];
