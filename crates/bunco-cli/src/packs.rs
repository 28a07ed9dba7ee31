//! Packs from folders.

use std::path::Path;

use bunco::pack::Pack;
use bunco_folder::Folder;

use crate::args::Common;

/// Reads a pack folder.
///
/// # Errors
///
/// Each path that could not be read, and why.
pub(crate) fn read(dir: &Path) -> Result<Folder, Vec<String>> {
    Folder::read(dir).map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

/// Loads `folders`, later ones over earlier ones: a file replaces the one of the same name.
///
/// # Errors
///
/// Every mistake, by file and line.
pub(crate) fn load(builtin: bool, folders: &[Folder]) -> Result<Pack, Vec<String>> {
    let own = folders.iter().flat_map(Folder::pack_files);
    let files = Pack::overlay(Pack::builtin_files().filter(|_| builtin).chain(own));
    Pack::load(files).map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

/// The pack that the options ask for.
///
/// # Errors
///
/// Every mistake, by file and line.
pub(crate) fn chosen(common: &Common) -> Result<Pack, Vec<String>> {
    let builtin = common.only_pack.is_empty();
    let dirs = if builtin { &common.pack } else { &common.only_pack };
    let folders = dirs.iter().map(|dir| read(dir)).collect::<Result<Vec<_>, _>>()?;
    load(builtin, &folders)
}
