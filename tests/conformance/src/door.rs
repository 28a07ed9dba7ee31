//! Ways into bunco.

use crate::Case;
use bunco::Engine;
use serde_json::Value;

/// A way into bunco: what takes a case and gives its report as JSON.
pub trait Door {
    /// Scans the case as a caller of this door would.
    fn scan(&self, case: &Case) -> Value;
}

/// The Rust library.
impl Door for Engine {
    fn scan(&self, case: &Case) -> Value {
        Engine::scan(self, &case.message()).to_json()
    }
}
