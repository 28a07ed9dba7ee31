//! Packs from folders.

use std::fs;
use std::path::Path;

use bunco::pack::{Pack, PackFile};

use crate::args::Common;
use crate::input::cannot_read;

/// A pack file in memory.
pub(crate) struct TextFile {
    /// Its path for errors, with `/` between the names.
    path: String,
    text: String,
}

/// The files of a pack folder, by name, and what else lies in it.
pub(crate) struct Folder {
    pub(crate) files: Vec<TextFile>,
    /// Paths that are no pack files.
    pub(crate) strangers: Vec<String>,
}

impl Folder {
    /// Its files for the library.
    pub(crate) fn pack_files(&self) -> impl Iterator<Item = PackFile<'_>> {
        self.files.iter().map(|file| PackFile { path: &file.path, text: &file.text })
    }

    /// # Errors
    ///
    /// Each path that could not be read, and why.
    pub(crate) fn read(dir: &Path) -> Result<Folder, Vec<String>> {
        let mut folder = Folder { files: Vec::new(), strangers: Vec::new() };
        let mut errors = Vec::new();
        folder.add(dir, dir, "", &mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        if folder.files.is_empty() {
            return Err(vec![format!("{}: no pack file in it; a pack has files such as {0}/brands/acme.toml", dir.display())]);
        }
        Ok(folder)
    }

    fn add(&mut self, root: &Path, dir: &Path, inside: &str, errors: &mut Vec<String>) {
        let entries = match fs::read_dir(dir).and_then(Iterator::collect::<Result<Vec<_>, _>>) {
            Ok(entries) => entries,
            Err(e) => return errors.push(cannot_read(dir, &e)),
        };
        let mut paths: Vec<_> = entries.iter().map(fs::DirEntry::path).collect();
        paths.sort();
        for path in paths {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let inside = if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
            if name.starts_with('.') {
                continue;
            }
            // The folders of a pack are one deep.
            if path.is_dir() && !inside.contains('/') {
                self.add(root, &path, &inside, errors);
            } else if path.extension().is_none_or(|ending| ending != "toml") {
                self.strangers.push(path.display().to_string());
            } else {
                match fs::read(&path).map(String::from_utf8) {
                    Ok(Ok(text)) => self.files.push(TextFile { path: format!("{}/{inside}", root.display()), text }),
                    Ok(Err(e)) => {
                        let good = &e.as_bytes()[..e.utf8_error().valid_up_to()];
                        let line = good.iter().filter(|&&b| b == b'\n').count() + 1;
                        errors.push(format!("{}:{line}: not UTF-8; save the file as UTF-8", path.display()));
                    }
                    Err(e) => errors.push(cannot_read(&path, &e)),
                }
            }
        }
    }
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
    let folders = dirs.iter().map(|dir| Folder::read(dir)).collect::<Result<Vec<_>, _>>()?;
    load(builtin, &folders)
}
