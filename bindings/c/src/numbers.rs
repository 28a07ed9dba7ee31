//! Lists of telephone numbers, for an engine or for messages.

use bunco::phone::{ListLabel, NumberList, NumberLists};

use crate::error::{Error, Status};
use crate::ffi::{self, In, Out};

/// Lists of telephone numbers that are known to be bad or honest, some two bytes a number. One thread fills it; then any number use
/// it at the same time.
#[derive(Default)]
pub struct Numbers {
    pub(crate) lists: NumberLists,
    count: usize,
}

/// No lists yet; the caller's, to be freed with `bunco_numbers_free`. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_numbers_new() -> Option<Box<Numbers>> {
    Some(Box::default())
}

/// Adds a list of numbers to report (indicators `listed-number` and `listed-caller`), unless a brand publishes them or a list of
/// known numbers has them. `list` is `length` bytes: text in UTF-8 with one number a line, `+` and country code first, or the
/// compiled form that `bunco numbers build` writes, which is checked and copied. In a text `#` begins a comment, and
/// `# name: ...`, `# source: ...` and `# tier: primary`, `secondary` or `unverified` (how far the numbers are checked) above the
/// first number say what the list is. `name` is what reports call a text that does not say its name; NULL for "block list".
///
/// Returns `BUNCO_LIST` for what is no such list; the error has the line. `error` may be NULL, as with `bunco_engine_new`.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_numbers_block(
    numbers: Option<&mut Numbers>,
    name: In,
    list: In,
    length: usize,
    error: Out<Error>,
) -> Status {
    add(numbers, name, list, length, error, "block list", NumberLists::block)
}

/// Adds a list of numbers that are known and honest: nothing is said of them, but what their brand says of its numbers in alarms.
/// Otherwise
/// like `bunco_numbers_block`; the name for NULL is "allow list".
#[unsafe(no_mangle)]
pub extern "C" fn bunco_numbers_allow(
    numbers: Option<&mut Numbers>,
    name: In,
    list: In,
    length: usize,
    error: Out<Error>,
) -> Status {
    add(numbers, name, list, length, error, "allow list", NumberLists::allow)
}

/// How many numbers the lists hold together; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_numbers_count(numbers: Option<&Numbers>) -> usize {
    numbers.map_or(0, |numbers| numbers.count)
}

/// Frees lists; NULL is allowed. Engines and messages that they were given to keep what they need.
#[unsafe(no_mangle)]
pub extern "C" fn bunco_numbers_free(numbers: Option<Box<Numbers>>) {
    ffi::free(numbers);
}

fn add(
    numbers: Option<&mut Numbers>,
    name: In,
    list: In,
    length: usize,
    error: Out<Error>,
    otherwise: &str,
    put: fn(NumberLists, NumberList<Vec<u8>>) -> NumberLists,
) -> Status {
    ffi::tell(error, || {
        let numbers = numbers.ok_or(Status::NullPointer)?;
        let label = ListLabel::new(name.text().unwrap_or(otherwise.into()));
        let file = NumberList::compile_file(label, list.bytes(length)?.to_vec()).map_err(|e| Error::of_list(&e))?;
        let list = NumberList::open(file).map_err(|e| Error::of_list(&e))?;
        numbers.count += list.len();
        numbers.lists = put(std::mem::take(&mut numbers.lists), list);
        Ok(())
    })
}
