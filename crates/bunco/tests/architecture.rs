//! The drawing in docs/architecture.md says which module may use which. This compares it with the code, so that it stays true.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The rank of each module: a module may use those of lower rank. Nouns share a rank and use each other.
fn ranks(drawing: &str) -> BTreeMap<String, usize> {
    let line =
        drawing.lines().find(|line| line.trim_start().starts_with("span error")).expect("the drawing has the line of modules");
    let groups = line.trim().split(" < ").enumerate();
    groups.flat_map(|(rank, group)| group.split(' ').map(move |module| (module.to_owned(), rank))).collect()
}

fn sources(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("a readable folder") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            out.push(path);
        }
    }
}

/// Modules of the crate that a source file names, with the line; tests at its end may use anything.
fn uses(source: &str) -> Vec<(usize, String)> {
    let code = source.split("#[cfg(test)]").next().unwrap_or(source);
    let mut out = Vec::new();
    for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for (at, found) in line.match_indices("crate::") {
            let rest = &line[at + found.len()..];
            // `use crate::{a::B, c::D}` names several.
            let names = match rest.strip_prefix('{') {
                Some(list) => list.split(',').map(str::trim).collect(),
                None => vec![rest],
            };
            for name in names {
                let module: String = name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                // Types are exported at the root; their modules are checked where they are imported from.
                if module.starts_with(char::is_lowercase) {
                    out.push((number + 1, module));
                }
            }
        }
    }
    out
}

#[test]
fn modules_use_only_what_stands_left_of_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ranks = ranks(&fs::read_to_string(root.join("../../docs/architecture.md")).expect("docs/architecture.md"));
    let src = root.join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut wrong = Vec::new();
    for path in files {
        let place = path.strip_prefix(&src).expect("it lies there").to_string_lossy().replace('\\', "/");
        let module = place.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        if module == "lib" || place.ends_with("/tests.rs") {
            continue;
        }
        let Some(rank) = ranks.get(module) else {
            wrong.push(format!("{place}: module {module} is not in the drawing of docs/architecture.md; give it a place there"));
            continue;
        };
        for (line, used) in uses(&fs::read_to_string(&path).expect("a readable file")) {
            match ranks.get(&used) {
                Some(other) if other < rank || (other == rank && (used == module || *rank == 0)) => {}
                _ => wrong.push(format!("{place}:{line}: {module} uses {used}, which does not stand left of it")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn uses_are_seen() {
    let source = "use crate::span::Span;\n// use crate::judge::X;\nuse crate::{pack::Pack, Error, text::Folded};\nfn f(x: crate::engine::E) {}\n\
                  #[cfg(test)]\nmod tests { use crate::judge::Y; }";
    let got: Vec<String> = uses(source).into_iter().map(|(line, module)| format!("{line} {module}")).collect();
    assert_eq!(got, ["1 span", "3 pack", "3 text", "4 engine"]);
}
