//! Bytes that many hold.

use std::fmt;
use std::sync::Arc;

/// Bytes that are read where they are, such as a file mapped into memory.
#[derive(Clone)]
pub(crate) struct Shared(Arc<dyn AsRef<[u8]> + Send + Sync>);

impl Shared {
    pub(crate) fn new(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Shared {
        Shared(Arc::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        (*self.0).as_ref()
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes().len())
    }
}
