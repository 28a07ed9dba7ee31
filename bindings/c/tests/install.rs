//! What `install.sh` installs is enough to build and run a program with pkg-config.
#![cfg(unix)]

mod build;

use std::path::Path;
use std::process::Command;

#[test]
fn an_installed_library_is_found_by_pkg_config() {
    if !build::have("pkg-config") {
        eprintln!("skipped: pkg-config is not installed");
        return;
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made = std::env::current_exe().expect("a test knows its path");
    let made = made.parent().expect("a test lies in a folder");
    let prefix = build::library().join("installed");
    let run = |command: &mut Command| {
        let out = command.output().expect("the command runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(out.status.success(), "{command:?}: {}{}", text(&out.stdout), text(&out.stderr));
        text(&out.stdout)
    };
    run(Command::new("sh")
        .arg(here.join("install.sh"))
        .arg(made)
        .env("PREFIX", &prefix)
        .env_remove("LIBDIR")
        .env_remove("DESTDIR"));
    let packages = prefix.join("lib/pkgconfig");
    let asked = |what: &[&str]| run(Command::new("pkg-config").args(what).arg("bunco").env("PKG_CONFIG_PATH", &packages));
    assert_eq!(asked(&["--modversion"]).trim(), env!("CARGO_PKG_VERSION"));
    let shared = asked(&["--libs"]);
    let fixed = asked(&["--static", "--libs"]).replace("-lbunco", "-l:libbunco.a");
    for (how, flags) in [("shared", shared), ("static", fixed)] {
        let program = prefix.join(how);
        let mut compile = Command::new(build::compilers("scan_mail.c").first().expect("gcc or clang is installed"));
        compile.arg(here.join("examples/scan_mail.c")).arg("-o").arg(&program);
        compile.args(asked(&["--cflags"]).split_whitespace()).args(flags.split_whitespace());
        run(&mut compile);
        let mut scan = Command::new(&program);
        let text = run(scan.arg(here.join("examples/mail.eml")).env("LD_LIBRARY_PATH", prefix.join("lib")));
        assert!(text.starts_with("likely a scam"), "{text}");
    }
    assert!(!std::fs::read_to_string(prefix.join("lib/cmake/bunco/bunco-config.cmake")).unwrap_or_default().contains('@'));
    let soname = prefix.join("lib/libbunco.so.1");
    assert!(soname.exists(), "{} is there", soname.display());
}

/// What cargo-c reads of Cargo.toml: the names and headers that `install.sh` installs.
#[test]
fn cargo_c_is_told_the_same() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = include_str!("../Cargo.toml");
    let (before, told) = manifest.split_once("[package.metadata.capi.header]").expect("there is metadata for cargo-c");
    assert!(before.contains("\ncapi = []\n"), "cargo-c passes over packages without this feature");
    let [_, minor, patch] = env!("CARGO_PKG_VERSION").split('.').collect::<Vec<_>>()[..] else {
        panic!("a version has three numbers")
    };
    let version = format!("version = \"{}.{minor}.{patch}\"", bunco_capi::version::BUNCO_ABI_VERSION);
    assert!(told.contains(&version), "metadata of the library: {version}");
    for header in ["include/bunco.h", "include/bunco.hpp"] {
        assert!(told.contains(&format!("from = \"{header}\"")) && here.join(header).exists(), "{header} is installed");
    }
}
