//! The packs built into the library, compiled by its build script.

use std::sync::OnceLock;

use crate::compiled::CompiledPack;
use crate::pack::{Pack, PackFile};

const BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.pack"));

fn builtin() -> &'static CompiledPack {
    static BUILTIN: OnceLock<CompiledPack> = OnceLock::new();
    BUILTIN.get_or_init(|| CompiledPack::read(BYTES).expect("the build script writes packs of this release"))
}

impl CompiledPack {
    /// The pack built into the library.
    pub fn builtin() -> CompiledPack {
        builtin().clone()
    }
}

impl Pack {
    /// The files built into the library. They are unpacked once, when they are first asked for, which takes some milliseconds.
    pub fn builtin_files<'a>() -> impl Iterator<Item = PackFile<'a>> {
        builtin().files().expect("they are packed by the build script")
    }
}
