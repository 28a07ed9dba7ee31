//! How many instructions a scan takes, counted by valgrind: the same on a busy machine as on an idle one.
//!
//! What was counted last stands in `crates/bunco/benches/instructions.toml`. A kind of text that takes over 5 % more fails.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use toml_edit::DocumentMut;

/// How much more a scan may take before it is an error, and how much less before the file should be written again.
const ALLOWED: f64 = 1.05;
/// So that the system's library takes the same ways on all machines.
const TUNABLES: &str = "glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX512BW,-AVX512CD,-AVX512DQ,-ERMS,-FSRM";
/// Text that all kinds of scans go through, in the profile of the tests.
const BUILD: [&str; 9] =
    ["build", "--quiet", "--profile", "ci", "--locked", "--package=bunco", "--bench=scan", "--message-format", "json"];

/// Instructions a byte for each kind of text.
type Counts = Vec<(String, f64)>;

/// Counts, and compares with what was counted last.
///
/// # Errors
///
/// A scan that takes more than 5 % more, with the figures; or a tool that is missing.
pub(crate) fn check() -> Result<(), String> {
    let text =
        fs::read_to_string(file()).map_err(|e| format!("{}: {e}; run cargo xtask instructions --write", file().display()))?;
    let last: DocumentMut = text.parse().map_err(|e| format!("{}: {e}", file().display()))?;
    let here = machine()?;
    let there = last["machine"].as_str().unwrap_or_default();
    if there != here {
        // Another compiler or processor takes other ways through the same source; that is nobody's change.
        println!("counted last with {there}, this is {here}; not compared");
        return Ok(());
    }
    let (mut wrong, mut better) = (Vec::new(), false);
    for (kind, now) in count()? {
        let Some(before) = last["instructions-a-byte"][&kind].as_float() else {
            wrong.push(format!("{kind} was never counted; run cargo xtask instructions --write"));
            continue;
        };
        let ratio = now / before;
        println!("{kind:<16}{now:>10.1} instructions a byte, {ratio:.3} x");
        better |= ratio < 1.0 / ALLOWED;
        if ratio > ALLOWED {
            wrong.push(format!(
                "{kind}: {now:.1} instructions a byte, {:.1} % more than the {before:.1} before",
                (ratio - 1.0) * 100.0
            ));
        }
    }
    if better {
        println!("less than before by more than 5 %: run cargo xtask instructions --write, so that it stays");
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Counts, and writes what later counts are compared with.
///
/// # Errors
///
/// A tool that is missing, or a file that cannot be written.
pub(crate) fn write() -> Result<(), String> {
    let mut text = String::from(
        "# Instructions a byte of whole scans with the built-in packs, by kind of text (benches/scan), profile ci.\n\
         # Written by `cargo xtask instructions --write`, compared by `cargo xtask instructions`.\n\n",
    );
    text.push_str(&format!("machine = \"{}\"\n\n[instructions-a-byte]\n", machine()?));
    for (kind, count) in count()? {
        text.push_str(&format!("\"{kind}\" = {count:.1}\n"));
    }
    fs::write(file(), text).map_err(|e| format!("{}: {e}", file().display()))
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn file() -> PathBuf {
    root().join("crates/bunco/benches/instructions.toml")
}

fn run(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.current_dir(root()).output().map_err(|e| format!("{name}: {e}; install it"))?;
    if !output.status.success() {
        return Err(format!("{name} failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|e| format!("{name}: {e}"))
}

/// What the code that is run depends on beside the source: compiler, kind of processor, valgrind, and whether there is AVX2, which
/// programs ask for while they run.
fn machine() -> Result<String, String> {
    let rustc = run(Command::new("rustc").arg("--version"))?;
    let version = rustc.split(' ').nth(1).ok_or_else(|| format!("rustc --version says {rustc}"))?;
    let valgrind = run(Command::new("valgrind").arg("--version"))?;
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let avx2 = if processor.split_whitespace().any(|word| word == "avx2") { " with avx2" } else { "" };
    Ok(format!("rustc {version}, {}, {}{avx2}", valgrind.trim(), std::env::consts::ARCH))
}

fn count() -> Result<Counts, String> {
    let built = run(Command::new("cargo").args(BUILD))?;
    let bench = built
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|line| line["target"]["name"] == "scan")
        .find_map(|line| line["executable"].as_str().map(str::to_owned))
        .ok_or("cargo built no bench scan")?;
    let kinds = run(Command::new(&bench).args(["--", "count"]))?;
    let each = kinds.lines().map(|line| {
        let (bytes, kind) = line.split_once(' ').ok_or_else(|| format!("not bytes and kind: {line}"))?;
        Ok((kind.to_owned(), instructions(&bench, kind)? / number(bytes)?))
    });
    each.collect()
}

/// Instructions of one scan of a kind of text.
fn instructions(bench: &str, kind: &str) -> Result<f64, String> {
    let folder = std::env::temp_dir().join(format!("bunco-instructions-{}", std::process::id()));
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no", "--toggle-collect=scan::counted*"])
        .arg(format!("--callgrind-out-file={}", folder.display()))
        .args([bench, "--", "count", kind])
        .env("GLIBC_TUNABLES", TUNABLES)
        .output()
        .map_err(|e| format!("valgrind: {e}; install it"))?;
    // What is left in the folder for temporary files harms nobody.
    let _ = fs::remove_file(&folder);
    let said = String::from_utf8_lossy(&output.stderr);
    let total = said.lines().find_map(|line| line.split_once("Collected : ")).ok_or_else(|| format!("valgrind failed:\n{said}"))?;
    number(total.1)
}

fn number(text: &str) -> Result<f64, String> {
    text.trim().parse().map_err(|e| format!("{text}: {e}"))
}
