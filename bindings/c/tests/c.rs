//! C and C++ programs against the library: the files of `tests/` and `examples/`, built with the compilers that are there.

mod build;

use build::{Built, compilers, have, links_sanitizers, program};
use bunco::CompiledPack;
use bunco::pack::{Pack, PackFile};
use std::process::Command;
use std::sync::OnceLock;

/// Builds the program with every compiler and runs it; it must end with 0.
fn passes(source: &str, arguments: &[&str]) {
    let compilers = compilers(source);
    assert!(!compilers.is_empty(), "there is no compiler for {source}; install gcc or clang");
    for compiler in compilers {
        program(source, compiler, Built::Shared).passes(arguments);
    }
}

#[test]
fn functions_do_what_the_header_says() {
    passes("tests/api.c", &[]);
}

#[test]
fn lists_of_the_callers_count() {
    passes("tests/lists.c", &[]);
}

#[test]
fn engines_are_made_of_packs() {
    passes("tests/engine.c", &compiled_packs());
}

/// A brand's own pack, compiled alone and over the built-in ones: paths of files.
fn compiled_packs() -> [&'static str; 2] {
    static PATHS: OnceLock<[String; 2]> = OnceLock::new();
    let text = "id = \"acme\"\nname = \"Acme Widgets\"\nsector = \"retail\"\ndomains = [\"acme-widgets.example\"]\ndomains_source = \"own\"\n\
        [sources.own]\ntitle = \"the brand's own page\"\ndate = \"2026-11-23\"\n";
    let own = [PackFile { path: "brands/acme.toml", text }];
    let paths = PATHS.get_or_init(|| {
        let whole = Pack::builtin_files().chain(own).collect::<Vec<_>>();
        [("alone.pack", own.to_vec()), ("whole.pack", whole)].map(|(name, files)| {
            let path = build::library().join(name);
            let pack = CompiledPack::compile(files).expect("the pack is well-formed");
            std::fs::write(&path, pack.bytes()).expect("a pack can be written");
            path.to_str().expect("a path in UTF-8").to_owned()
        })
    });
    paths.each_ref().map(String::as_str)
}

#[test]
fn packs_are_read_from_a_folder() {
    passes("tests/folder.c", &[]);
}

#[test]
fn a_panic_stops_at_the_border() {
    passes("tests/panic.c", &[]);
}

#[test]
fn the_library_is_loaded_and_unloaded_and_survives_a_fork() {
    let library = build::library().join("libbunco.so");
    passes("tests/load.c", &[library.to_str().expect("a path in UTF-8")]);
}

#[test]
fn calls_in_any_order_do_no_harm() {
    passes("tests/fuzz.c", &["4000"]);
}

#[test]
fn the_static_library_works_too() {
    for compiler in compilers("tests/fuzz.c") {
        program("tests/fuzz.c", compiler, Built::Static).passes(&["200"]);
    }
}

#[test]
fn valgrind_finds_nothing() {
    if !have("valgrind") {
        eprintln!("skipped: valgrind is not installed");
        return;
    }
    for (source, arguments) in
        [("tests/api.c", &[][..]), ("tests/lists.c", &[]), ("tests/fuzz.c", &["100"]), ("tests/panic.c", &[])]
    {
        let built = program(source, "gcc", Built::Shared);
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--quiet", "--error-exitcode=9", "--leak-check=full", "--show-leak-kinds=definite,indirect,possible"]);
        built.passes_under(valgrind, arguments);
    }
}

#[test]
fn sanitizers_find_nothing() {
    let packs = compiled_packs();
    for (source, arguments) in [
        ("tests/api.c", &[][..]),
        ("tests/lists.c", &[]),
        ("tests/engine.c", &packs[..]),
        ("tests/fuzz.c", &["1000"]),
        ("tests/wrapper.cpp", &[]),
    ] {
        let compiler = compilers(source)[0];
        if !links_sanitizers(compiler) {
            eprintln!("skipped: {compiler} has no sanitizers installed");
            return;
        }
        program(source, compiler, Built::Sanitized).passes(arguments);
    }
}

#[test]
fn the_library_exports_what_is_listed_and_nothing_else() {
    if !have("nm") {
        eprintln!("skipped: nm is not installed");
        return;
    }
    let out =
        Command::new("nm").args(["-D", "--defined-only"]).arg(build::library().join("libbunco.so")).output().expect("nm runs");
    let names = String::from_utf8_lossy(&out.stdout);
    let mut names: Vec<&str> = names.lines().filter_map(|line| line.split_whitespace().last()).collect();
    names.sort_unstable();
    // The tests' own library has one more.
    names.retain(|name| *name != "bunco_test_panic");
    let listed: Vec<&str> = include_str!("../libbunco.symbols").lines().collect();
    assert_eq!(names, listed, "bindings/c/libbunco.symbols lists what is exported");
    let header = include_str!("../include/bunco.h");
    for name in names {
        assert!(name.starts_with("bunco_") && header.contains(&format!("{name}(")), "{name} is not in the header");
    }
}

#[test]
fn examples_run() {
    let mail = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/mail.eml");
    passes("examples/scan_mail.c", &[mail]);
    passes("examples/threads.c", &[mail]);
    passes("examples/hot_swap.c", &[]);
    passes("examples/scan.cpp", &[mail]);
}

/// The examples of docs/c-api.md, each in a scope of its own, after what they take as given.
#[test]
fn the_examples_of_the_page_run() {
    let page = include_str!("../../../docs/c-api.md");
    let examples: Vec<&str> = page.split("```c\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() > 3, "the page has examples");
    let mut source = String::from("#include <stdio.h>\n#include <string.h>\n");
    let code = examples.iter().map(|example| {
        let (includes, rest): (Vec<&str>, Vec<&str>) = example.lines().partition(|line| line.starts_with("#include"));
        source += &(includes.join("\n") + "\n");
        format!("{{\n{}\n}}\n", rest.join("\n"))
    });
    let code = code.collect::<String>();
    source += "int main(void) {
        const char *mail = \"Subject: hello\\n\\nLunch at one?\\n\", *block = mail, *text = mail, *list = \"+1 202 555 0142\\n\";
        size_t length = strlen(mail), block_length = length, list_length = strlen(list);
        bunco_engine *engine = NULL; bunco_report *report = NULL; bunco_error *error = NULL;
        bunco_engine_new(NULL, &engine, &error);
        bunco_scanner *scanner = bunco_scanner_new(engine);
        bunco_message *message = bunco_message_new();
        (void)text, (void)block_length, (void)list_length, (void)report;\n";
    source += &code;
    source += "return 0; }\n";
    let path = build::library().join("page.c");
    std::fs::write(&path, source).expect("a source can be written");
    passes(path.to_str().expect("a path in UTF-8"), &[]);
}

#[test]
fn the_cpp_wrapper_does_what_it_says() {
    passes("tests/wrapper.cpp", &[]);
}
