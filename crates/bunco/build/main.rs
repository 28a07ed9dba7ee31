//! Compiles the packs in `packs/` for the library to embed. They are read, checked and compiled by the library's own modules, which are
//! compiled into this script as well: a mistake in a pack fails the build with file and line, and no compiled pack is ever stale.
#![allow(dead_code, unused_imports, unreachable_pub, reason = "the script uses a part of the modules")]

#[path = "../src/compiled/mod.rs"]
mod compiled;
#[path = "../src/error.rs"]
mod error;
#[path = "../src/finding.rs"]
mod finding;
#[path = "../src/pack/mod.rs"]
mod pack;
mod scan;
#[path = "../src/span.rs"]
mod span;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use compiled::CompiledPack;
use error::Error;
use pack::PackFile;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=packs");
    println!("cargo::rerun-if-changed=build");
    if env::var_os("CARGO_FEATURE_BUILTIN_PACKS").is_none() {
        return ExitCode::SUCCESS;
    }
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(errors) => {
            errors.iter().for_each(|error| println!("cargo::error={error}"));
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), Vec<String>> {
    let told = |error: io::Error| vec![error.to_string()];
    let mut paths = Vec::new();
    collect(Path::new("packs"), &mut paths).map_err(told)?;
    let read = |path: PathBuf| Ok((path.to_string_lossy().replace('\\', "/"), fs::read_to_string(&path)?));
    let mut files: Vec<(String, String)> = paths.into_iter().map(read).collect::<io::Result<_>>().map_err(told)?;
    files.sort();
    let files = files.iter().map(|(path, text)| PackFile { path, text });
    let pack = CompiledPack::compile(files).map_err(|errors| errors.iter().map(Error::to_string).collect::<Vec<_>>())?;
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("builtin.pack"), pack.bytes()).map_err(told)
}

fn collect(folder: &Path, out: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, out)?;
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            out.push(path);
        }
    }
    Ok(())
}
