//! Where raw pointers end: what C gives becomes references, slices and boxes here, and nowhere else.
//!
//! Handles cross as `Option<&T>` and `Option<Box<T>>`, which are nullable pointers by definition. The types below take what is
//! left: bytes with a length, C strings, places to write a handle to, and structs that grow. Rust code cannot make one of them;
//! C does, and what it promises then stands in `bunco.h`.

use std::borrow::Cow;
use std::ffi::{CStr, CString, c_char, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

use bunco::phone::NumberLists;
use bunco::{ScanOptions, Scratch};

use crate::engine::{Options, Shared};
use crate::error::{Error, Status};
use crate::names::{Names, Release};
use crate::numbers::Numbers;
use crate::packs::File;

/// `const char *`: bytes whose length is given beside, or a string that ends with NUL. May be NULL.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct In(*const c_char);

/// `const bunco_options *`, of the size that its first field says. May be NULL.
#[repr(transparent)]
pub struct InOptions(*const Options);

/// `const bunco_numbers *`, a field of the options. May be NULL.
#[repr(transparent)]
pub struct InNumbers(*const Numbers);

/// `const bunco_names *`, a field of the options. May be NULL.
#[repr(transparent)]
pub struct InNames(*const Names);

/// `void *`: given back to the function it came with, and nothing else.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Context(*mut c_void);

/// `const bunco_file *`: the first of several, whose number is given beside. May be NULL when there are none.
#[repr(transparent)]
pub struct InFiles(*const File);

/// `T **`: where a handle is written to. May be NULL.
#[repr(transparent)]
pub struct Out<T>(*mut *mut T);

/// `size_t *`: where a length is written to. May be NULL.
#[repr(transparent)]
pub struct OutLength(*mut usize);

impl In {
    /// The `length` bytes that C points at. NULL is no bytes, if the length agrees.
    pub(crate) fn bytes(&self, length: usize) -> Result<&[u8], Status> {
        match (self.0.is_null(), length) {
            (_, 0) => Ok(&[]),
            (true, _) => Err(Status::NullPointer),
            (false, _) if isize::try_from(length).is_err() => Err(Status::InvalidArgument),
            // SAFETY: not NULL; the header asks for `length` readable bytes that nobody changes during the call, and `self` lives
            // no longer than the call.
            (false, _) => Ok(unsafe { std::slice::from_raw_parts(self.0.cast(), length) }),
        }
    }

    /// The `length` bytes, which C leaves as they are until `release` is called.
    pub(crate) fn lent(&self, length: usize, release: Release, context: Context) -> Result<Lent, Status> {
        Ok(Lent { bytes: self.bytes(length)?.as_ptr(), length, release, context })
    }

    /// The string up to its NUL; what is not UTF-8 becomes U+FFFD. `None` for NULL.
    pub(crate) fn text(&self) -> Option<Cow<'_, str>> {
        // SAFETY: not NULL; the header asks for a string that ends with NUL and that nobody changes during the call.
        (!self.0.is_null()).then(|| unsafe { CStr::from_ptr(self.0) }.to_string_lossy())
    }
}

#[cfg(unix)]
impl In {
    /// The string as a path of the system. `None` for NULL.
    pub(crate) fn path(&self) -> Option<PathBuf> {
        use std::os::unix::ffi::OsStrExt;
        // SAFETY: not NULL; the header asks for a string that ends with NUL and that nobody changes during the call.
        (!self.0.is_null()).then(|| PathBuf::from(std::ffi::OsStr::from_bytes(unsafe { CStr::from_ptr(self.0) }.to_bytes())))
    }
}

#[cfg(not(unix))]
impl In {
    /// The string as a path, in UTF-8. `None` for NULL.
    pub(crate) fn path(&self) -> Option<PathBuf> {
        self.text().map(|text| PathBuf::from(text.into_owned()))
    }
}

impl InOptions {
    /// The options, those that the caller's older header does not know at their defaults. `None` for NULL.
    ///
    /// # Errors
    ///
    /// When the size cannot be, or options of a newer header than this library's are set.
    pub(crate) fn read(&self) -> Result<Option<Options>, Error> {
        if self.0.is_null() {
            return Ok(None);
        }
        // SAFETY: not NULL; the first field of every version of the struct is its size.
        let size = unsafe { self.0.cast::<usize>().read() };
        if !(size_of::<usize>()..=4096).contains(&size) {
            let text = format!("options: size is {size}; set it to sizeof(bunco_options), or start from BUNCO_OPTIONS_INIT");
            return Err(Error::new(Status::InvalidArgument, text));
        }
        // SAFETY: the header asks that `size` bytes can be read; bytes of a struct that C zeroed or filled are initialised.
        let given = unsafe { std::slice::from_raw_parts(self.0.cast::<u8>(), size) };
        let known = size.min(size_of::<Options>());
        if given[known..].iter().any(|&byte| byte != 0) {
            let text = "options: one is set that this library does not know; use the header of its version";
            return Err(Error::new(Status::InvalidArgument, text));
        }
        let mut options = std::mem::MaybeUninit::<Options>::zeroed();
        // SAFETY: `known` bytes are readable at the source and writable at the target, which is ours. Every bit pattern is valid
        // for the integers and raw pointers of the struct, and zero is the default of each.
        Ok(Some(unsafe {
            std::ptr::copy_nonoverlapping(given.as_ptr(), options.as_mut_ptr().cast::<u8>(), known);
            options.assume_init()
        }))
    }
}

impl InNumbers {
    /// The lists. `None` for NULL.
    pub(crate) fn get(&self) -> Option<&Numbers> {
        // SAFETY: NULL or a handle, says the header, that nobody changes or frees during the call.
        unsafe { self.0.as_ref() }
    }
}

impl InNames {
    /// The names. `None` for NULL.
    pub(crate) fn get(&self) -> Option<&Names> {
        // SAFETY: NULL or a handle, says the header, that nobody frees during the call.
        unsafe { self.0.as_ref() }
    }
}

/// Bytes of the caller's, until `release`.
pub(crate) struct Lent {
    bytes: *const u8,
    length: usize,
    release: Release,
    context: Context,
}

// SAFETY: the bytes are only read, and the header asks for a `release` that any thread may call.
unsafe impl Send for Lent {}
// SAFETY: as above.
unsafe impl Sync for Lent {}

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        // SAFETY: `In::bytes` gave pointer and length; the header asks that the bytes stay as they are until `release` is called,
        // which `drop` does.
        unsafe { std::slice::from_raw_parts(self.bytes, self.length) }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(release) = self.release {
            release(self.context);
        }
    }
}

impl InFiles {
    /// The `count` files.
    pub(crate) fn read(&self, count: usize) -> Result<&[File], Status> {
        match (self.0.is_null(), count) {
            (_, 0) => Ok(&[]),
            (true, _) => Err(Status::NullPointer),
            (false, _) if count > isize::MAX as usize / size_of::<File>() => Err(Status::InvalidArgument),
            // SAFETY: not NULL; the header asks for `count` files that nobody changes during the call.
            (false, _) => Ok(unsafe { std::slice::from_raw_parts(self.0, count) }),
        }
    }
}

impl<T> Out<T> {
    pub(crate) fn is_null(&self) -> bool {
        self.0.is_null()
    }

    /// Writes the handle, or NULL. Without a place to write to, it is freed.
    pub(crate) fn set(&mut self, value: Option<T>) {
        if !self.0.is_null() {
            let handle = value.map_or(std::ptr::null_mut(), |value| Box::into_raw(Box::new(value)));
            // SAFETY: not NULL; the header asks for a place that a pointer can be written to. What was there is not read.
            unsafe { self.0.write(handle) };
        }
    }
}

impl OutLength {
    pub(crate) fn set(self, length: usize) {
        if !self.0.is_null() {
            // SAFETY: not NULL; the header asks for a place that a size can be written to.
            unsafe { self.0.write(length) };
        }
    }
}

/// What the header says of threads, for the compiler to check.
const _: () = {
    const fn any_number_at_once<T: Send + Sync>() {}
    const fn one_at_a_time<T: Send>() {}
    any_number_at_once::<Shared>();
    any_number_at_once::<crate::report::Report>();
    any_number_at_once::<crate::check::Text>();
    any_number_at_once::<Error>();
    any_number_at_once::<Numbers>();
    any_number_at_once::<Names>();
    one_at_a_time::<Bound>();
    one_at_a_time::<crate::message::Message>();
};

/// A scanner together with the engine that it scans with.
pub(crate) struct Bound {
    scratch: Scratch,
    pub(crate) shared: Arc<Shared>,
}

impl Bound {
    pub(crate) fn new(shared: Arc<Shared>) -> Bound {
        Bound { scratch: Scratch::default(), shared }
    }

    /// Scans a message, with lists of numbers beside those of the engine.
    ///
    /// A panic leaves fresh scratch behind: the old one, in whatever state, is gone with the scanner.
    pub(crate) fn scan(&mut self, message: &bunco::Message<'_>, lists: Option<&NumberLists>) -> bunco::Report {
        let mut scanner = self.shared.engine.scanner_with(std::mem::take(&mut self.scratch));
        let report = scanner.scan_with(message, &lists.into_iter().fold(ScanOptions::new(), ScanOptions::number_lists));
        self.scratch = scanner.into_scratch();
        report
    }
}

/// Runs what makes a handle: it is written to `out`, or what is wrong to `error`; a panic is an error too.
pub(crate) fn make<T>(mut out: Out<T>, error: Out<Error>, work: impl FnOnce() -> Result<T, Error>) -> Status {
    out.set(None);
    if out.is_null() {
        return tell(error, || Err(Status::NullPointer.into()));
    }
    tell(error, || {
        out.set(Some(work()?));
        Ok(())
    })
}

/// Runs what makes no handle: what is wrong is written to `error`; a panic is an error too.
pub(crate) fn tell(mut error: Out<Error>, work: impl FnOnce() -> Result<(), Error>) -> Status {
    error.set(None);
    match catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(Error::of_panic(&*panic))) {
        Ok(()) => Status::Ok,
        Err(wrong) => {
            let status = wrong.status();
            error.set(Some(wrong));
            status
        }
    }
}

/// Runs what gives nothing but a status.
pub(crate) fn run(work: impl FnOnce() -> Result<(), Status>) -> Status {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => Status::Ok,
        Ok(Err(status)) => status,
        Err(_) => Status::Panic,
    }
}

/// Runs what gives a plain value; `otherwise` after a panic.
pub(crate) fn plain<T>(otherwise: T, work: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(otherwise)
}

/// Takes a handle back.
pub(crate) fn free<T>(handle: Option<Box<T>>) {
    plain((), || drop(handle));
}

/// A C string; NUL inside becomes U+FFFD.
pub(crate) fn c_string(text: impl AsRef<str>) -> CString {
    let text = text.as_ref();
    // Room for the NUL, so that nothing is copied twice.
    let mut bytes = Vec::with_capacity(text.len() + 1);
    bytes.extend_from_slice(text.as_bytes());
    CString::new(bytes).unwrap_or_else(|_| CString::new(text.replace('\0', "\u{FFFD}")).unwrap_or_default())
}

/// The string, borrowed by C; NULL for none.
pub(crate) fn lend(text: Option<&CString>) -> *const c_char {
    text.map_or(std::ptr::null(), |text| text.as_ptr())
}
