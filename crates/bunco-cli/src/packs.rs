//! Packs from folders and files.

use std::path::{Path, PathBuf};

use bunco::pack::{Pack, PackFile};
use bunco::{CompiledPack, Engine, EngineBuilder};
use bunco_folder::Folder;

use crate::args::Common;

/// What the options ask for.
pub(crate) enum Chosen {
    /// A pack that was compiled.
    Compiled(CompiledPack),
    /// One that was read from texts.
    Read(Box<Pack>),
}

impl Chosen {
    /// The pack with its phrases and sources.
    ///
    /// # Errors
    ///
    /// A compiled pack that is damaged.
    pub(crate) fn whole(self) -> Result<Pack, Vec<String>> {
        match self {
            Chosen::Compiled(pack) => Pack::load(pack.files().map_err(|e| vec![e.to_string()])?).map_err(|e| told(&e)),
            Chosen::Read(pack) => Ok(*pack),
        }
    }

    /// The pack; phrases and sources may be left out, where that is quicker.
    ///
    /// # Errors
    ///
    /// A compiled pack that is damaged.
    pub(crate) fn facts(&self) -> Result<Pack, Vec<String>> {
        match self {
            Chosen::Compiled(pack) => pack.facts().map_err(|e| vec![e.to_string()]),
            Chosen::Read(pack) => Ok(Pack::clone(pack)),
        }
    }

    pub(crate) fn builder(self) -> EngineBuilder {
        match self {
            Chosen::Compiled(pack) => Engine::builder().compiled(pack),
            Chosen::Read(pack) => Engine::builder().pack(*pack),
        }
    }
}

/// Errors of the library for people.
pub(crate) fn told(errors: &[bunco::Error]) -> Vec<String> {
    errors.iter().map(ToString::to_string).collect()
}

/// Reads a pack folder, or the files of a compiled pack.
///
/// # Errors
///
/// Each path that could not be read, and why.
pub(crate) fn read(dir: &Path) -> Result<Folder, Vec<String>> {
    Folder::read(dir).map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

/// The files of folders laid over each other, and over the built-in ones: a file replaces the one of the same name.
pub(crate) fn files(builtin: bool, folders: &[Folder]) -> Vec<PackFile<'_>> {
    let own = folders.iter().flat_map(Folder::pack_files);
    if builtin { Pack::overlay(Pack::builtin_files().chain(own)) } else { Pack::overlay(own) }
}

/// Loads them.
///
/// # Errors
///
/// Every mistake, by file and line.
pub(crate) fn load(builtin: bool, folders: &[Folder]) -> Result<Chosen, Vec<String>> {
    Pack::load(files(builtin, folders)).map(|pack| Chosen::Read(Box::new(pack))).map_err(|errors| told(&errors))
}

/// The pack that these paths make, laid over the built-in ones. A compiled pack that is the whole is taken as it was compiled.
///
/// # Errors
///
/// Every path that cannot be read; every mistake, by file and line.
pub(crate) fn from_paths(builtin: bool, paths: &[PathBuf]) -> Result<Chosen, Vec<String>> {
    match paths {
        [] if builtin => return Ok(Chosen::Compiled(CompiledPack::builtin())),
        [path] => {
            let pack = bunco_folder::compiled(path).map_err(|e| vec![e.to_string()])?;
            if let Some(pack) = pack.filter(|pack| !builtin || pack.covers(&CompiledPack::builtin())) {
                return Ok(Chosen::Compiled(pack));
            }
        }
        _ => {}
    }
    let folders = paths.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    load(builtin, &folders)
}

/// The pack that the options ask for.
///
/// # Errors
///
/// As [`from_paths`].
pub(crate) fn chosen(common: &Common) -> Result<Chosen, Vec<String>> {
    let builtin = common.only_pack.is_empty();
    from_paths(builtin, if builtin { &common.pack } else { &common.only_pack })
}
