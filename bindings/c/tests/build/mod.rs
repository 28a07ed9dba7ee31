//! Builds C and C++ programs with the library that Cargo made for the tests.
#![allow(dead_code, reason = "each test file uses its part")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// How a program gets the library.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Built {
    Shared,
    Static,
    /// Shared, the program itself under the address and undefined-behaviour sanitizers.
    Sanitized,
}

/// A program that was built.
pub(crate) struct Program(pub(crate) PathBuf);

/// The folder with `libbunco.so`, its soname, and `libbunco.a`, called as they are when installed.
pub(crate) fn library() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        // Cargo puts the libraries beside the tests.
        let test = std::env::current_exe().expect("a test knows its path");
        let made = test.parent().expect("a test lies in a folder");
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("lib-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        for (from, to) in
            [("libbunco_capi.so", "libbunco.so"), ("libbunco_capi.so", "libbunco.so.1"), ("libbunco_capi.a", "libbunco.a")]
        {
            let (from, to) = (made.join(from), folder.join(to));
            // Not there yet, or of an earlier process of this number.
            let _ = std::fs::remove_file(&to);
            std::os::unix::fs::symlink(&from, &to).expect("a link can be made");
            assert!(from.exists(), "{} is not there", from.display());
        }
        folder
    })
}

/// Whether a command can be run.
pub(crate) fn have(command: &str) -> bool {
    Command::new(command).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The compilers for a source that are there.
pub(crate) fn compilers(source: &str) -> Vec<&'static str> {
    let known: &[&str] = if source.ends_with(".cpp") { &["g++", "clang++"] } else { &["gcc", "clang"] };
    known.iter().copied().filter(|compiler| have(compiler)).collect()
}

/// Whether the compiler comes with the sanitizers' libraries: gcc's, which clang does not use.
pub(crate) fn links_sanitizers(compiler: &str) -> bool {
    // gcc answers with a path when it has the file, else with the name.
    let out = Command::new(compiler).arg("-print-file-name=libasan.so").output();
    out.is_ok_and(|out| out.stdout.contains(&b'/'))
}

/// Builds the source, warnings being errors.
pub(crate) fn program(source: &str, compiler: &str, built: Built) -> Program {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = library();
    let stem = Path::new(source).file_stem().expect("a source has a name").to_string_lossy();
    let number = {
        static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
    };
    let path = library.join(format!("{stem}-{compiler}-{number}"));
    let mut command = Command::new(compiler);
    command.arg(if source.ends_with(".cpp") { "-std=c++17" } else { "-std=c11" });
    command.args(["-Wall", "-Wextra", "-Werror", "-pedantic", "-g", "-O1", "-pthread", "-I"]).arg(root.join("include"));
    command.arg(root.join(source)).arg("-o").arg(&path);
    match built {
        Built::Shared | Built::Sanitized => command.arg("-L").arg(library).args(["-lbunco", "-Wl,-rpath"]).arg(library),
        Built::Static => command.arg(library.join("libbunco.a")),
    };
    command.args(["-ldl", "-lm"]);
    if built == Built::Sanitized {
        command.args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
    }
    let out = command.output().expect("the compiler runs");
    assert!(out.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&out.stderr));
    Program(path)
}

impl Program {
    /// Runs it; it must end with 0.
    pub(crate) fn passes(&self, arguments: &[&str]) {
        check(Command::new(&self.0).args(arguments));
    }

    /// Runs it under another program.
    pub(crate) fn passes_under(&self, mut other: Command, arguments: &[&str]) {
        check(other.arg(&self.0).args(arguments));
    }
}

fn check(command: &mut Command) {
    let out = command.output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(out.status.success(), "{command:?}: {}\n{}{}", out.status, text(&out.stdout), text(&out.stderr));
}
