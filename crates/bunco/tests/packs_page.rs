//! The examples of `docs/packs.md` load as they stand.
#![cfg(feature = "builtin-packs")]

use bunco::pack::{Pack, PackFile};

const PAGE: &str = include_str!("../../../docs/packs.md");

/// The file that an example is, by something only such files hold.
const FILES: &[(&str, &str)] = &[
    ("[[phrase]]", "phrases/page.toml"),
    ("family  =", "indicators/gift-card-demand.toml"),
    ("[[number]]", "brands/acme.toml"),
    ("[[place]]", "places/page.toml"),
];

#[test]
fn examples_load() {
    let blocks: Vec<&str> = PAGE.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    for (mark, path) in FILES {
        let text = blocks.iter().find(|block| block.contains(mark)).unwrap_or_else(|| panic!("no example holds {mark}"));
        let example = PackFile { path, text };
        let others = Pack::builtin_files().filter(|file| file.path != *path);
        if let Err(errors) = Pack::load(others.chain([example])) {
            panic!("{path}: {errors:?}");
        }
    }
}
