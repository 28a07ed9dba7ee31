//! Packs from a folder of the caller's: the one place where the library reads a disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Status};

/// Most bytes of a file and most files: far above any pack, so that a wrong path does not fill the memory.
const MAX_BYTES: u64 = 64 << 20;
const MAX_FILES: usize = 20_000;

/// The `.toml` files of a pack folder, whose own folders are one deep: their places in the pack, such as `brands/acme.toml`, and
/// their texts, by name. Names that begin with a dot are passed over.
///
/// # Errors
///
/// What cannot be read or is not UTF-8, or that there is no pack file at all.
pub(crate) fn read(dir: &Path) -> Result<Vec<(String, String)>, Error> {
    let mut files = Vec::new();
    add(dir, "", &mut files)?;
    if files.is_empty() {
        let text = format!("{}: no pack file in it; a pack has files such as brands/acme.toml", dir.display());
        return Err(Error::new(Status::File, text));
    }
    Ok(files)
}

fn add(dir: &Path, inside: &str, files: &mut Vec<(String, String)>) -> Result<(), Error> {
    let entries = fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(|e| unreadable(dir, &e))?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() && inside.is_empty() {
            add(&path, &format!("{name}/"), files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            files.push((format!("{inside}{name}"), text(&path)?));
            if files.len() > MAX_FILES {
                let text = format!("{}: more than {MAX_FILES} pack files; name the folder of the pack alone", path.display());
                return Err(Error::new(Status::File, text));
            }
        }
    }
    Ok(())
}

fn text(path: &Path) -> Result<String, Error> {
    let about = fs::metadata(path).map_err(|e| unreadable(path, &e))?;
    // A pipe or a device could keep the caller waiting.
    if !about.is_file() || about.len() > MAX_BYTES {
        let text = format!("{}: not a file of at most {} MiB", path.display(), MAX_BYTES >> 20);
        return Err(Error::new(Status::File, text));
    }
    let bytes = fs::read(path).map_err(|e| unreadable(path, &e))?;
    String::from_utf8(bytes).map_err(|e| not_utf8(&path.display().to_string(), e.utf8_error().valid_up_to()))
}

pub(crate) fn not_utf8(path: &str, at: usize) -> Error {
    Error::new(Status::PackSyntax, format!("{path}: not UTF-8 from byte {at}; save the file as UTF-8"))
}

fn unreadable(path: &Path, e: &io::Error) -> Error {
    Error::new(Status::File, format!("{}: cannot be read: {e}", path.display()))
}
