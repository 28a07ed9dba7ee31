//! Names to protect, made ready once: a file that processes share.

use std::collections::BTreeMap;
use std::ffi::c_char;
use std::sync::Arc;

use bunco::domain::HostIndex;

use crate::error::{Error, Status};
use crate::ffi::{self, Context, In, Out, OutLength};

/// Called when bytes that were lent are not needed any more. May be NULL.
pub type Release = Option<extern "C" fn(context: Context)>;

/// Names to protect, such as the domains of your customers, ready for comparing. Never changes; any thread.
pub struct Names {
    pub(crate) file: NamesFile,
}

/// The index, shared with the engines that use it.
#[derive(Clone)]
pub(crate) struct NamesFile(Arc<dyn AsRef<[u8]> + Send + Sync>);

impl AsRef<[u8]> for NamesFile {
    fn as_ref(&self) -> &[u8] {
        (*self.0).as_ref()
    }
}

/// Makes names to protect of `length` bytes: text in UTF-8 with one domain a line and remarks after `#`, or what `bunco_names_data`
/// gave, which is checked and copied. A million names of text take some seconds and 60 MB, as many of the other kind some
/// milliseconds.
///
/// `*names` is the caller's, to be freed with `bunco_names_free`; NULL after an error. `error` may be NULL, as with
/// `bunco_engine_new`. Any thread.
///
/// Returns `BUNCO_LIST` for what is neither; text that is not UTF-8 has its line in the error.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_names_new(list: In, length: usize, names: Out<Names>, error: Out<Error>) -> Status {
    ffi::make(names, error, || {
        let list = list.bytes(length)?;
        if HostIndex::is_protected_file(list) {
            let file: Arc<[u8]> = list.into();
            return Names::of(NamesFile(Arc::new(file)));
        }
        let text = std::str::from_utf8(list).map_err(|e| Error::not_utf8(Status::List, "names", list, e))?;
        let domains = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).filter(|line| !line.is_empty());
        let mut index = HostIndex::new(&BTreeMap::new());
        index.protect(domains);
        Ok(Names { file: NamesFile(Arc::new(index.protected_file().to_vec())) })
    })
}

/// Takes names to protect where they are: `length` bytes that `bunco_names_data` gave, such as a file mapped into memory, which takes
/// no memory of its own and is shared by all processes that map it. They are checked, and must stay as they are until
/// `release(context)` is called, once, by the thread that frees the last of these names and of the engines and scanners that use them;
/// it must call nothing of this library. `release` may be NULL for bytes that stay for ever. After an error it is not called.
///
/// Otherwise like `bunco_names_new`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_names_map(
    bytes: In,
    length: usize,
    release: Release,
    context: Context,
    names: Out<Names>,
    error: Out<Error>,
) -> Status {
    ffi::make(names, error, || {
        Names::of(NamesFile(Arc::new(bytes.lent(length, None, context)?)))?;
        Ok(Names { file: NamesFile(Arc::new(bytes.lent(length, release, context)?)) })
    })
}

/// The names as a file for `bunco_names_new` and `bunco_names_map`; `*length`, when not NULL, gets its bytes. Borrowed from `names`;
/// NULL for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_names_data(names: Option<&Names>, length: OutLength) -> *const c_char {
    let bytes = names.map(|names| names.file.as_ref());
    length.set(bytes.map_or(0, <[u8]>::len));
    bytes.map_or(std::ptr::null(), |bytes| bytes.as_ptr().cast())
}

/// Frees names; NULL is allowed. Engines that they were given to keep what they need.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_names_free(names: Option<Box<Names>>) {
    ffi::free(names);
}

impl Names {
    fn of(file: NamesFile) -> Result<Names, Error> {
        let wrong = "damaged, or not what bunco_names_data of this release gave; make them again from their list";
        let checked = HostIndex::new(&BTreeMap::new()).protect_file(file.clone());
        checked.map(|()| Names { file }).map_err(|_| Error::at(Status::List, "names", 0, wrong))
    }
}
