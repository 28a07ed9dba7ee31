//! The time, for what is written to be shared.

use std::env;
use std::time::SystemTime;

/// Seconds since 1970: SOURCE_DATE_EPOCH where that is set, so that the same run gives the same bytes; else the clock's.
pub(crate) fn now() -> i64 {
    let set = env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.trim().parse().ok());
    set.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    })
}
