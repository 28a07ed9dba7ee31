//! All cores, also in a process that was forked.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// The process that made the pool, and the pool.
static POOL: Mutex<Option<(u32, Arc<ThreadPool>)>> = Mutex::new(None);

/// The threads of this process; as many as cores, or as `RAYON_NUM_THREADS` says.
///
/// A forked process inherits a pool without its threads, in which work would wait for ever; it gets a new one.
pub(crate) fn pool() -> PyResult<Arc<ThreadPool>> {
    let mut slot = POOL.lock().unwrap_or_else(PoisonError::into_inner);
    let process = std::process::id();
    if let Some((owner, pool)) = &*slot
        && *owner == process
    {
        return Ok(Arc::clone(pool));
    }
    let pool = ThreadPoolBuilder::new().thread_name(|n| format!("bunco-{n}")).build();
    let pool = Arc::new(pool.map_err(|e| PyRuntimeError::new_err(format!("no threads: {e}")))?);
    // Dropping the other process's pool would wait for threads that are not there.
    std::mem::forget(slot.replace((process, Arc::clone(&pool))));
    Ok(pool)
}
