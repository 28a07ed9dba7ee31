//! Runs of the program.
#![allow(dead_code)] // each test file uses some of it

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, process, thread};

use serde_json::Value;

/// What a run printed and how it ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// The lines of standard output as JSON.
    pub(crate) fn json(&self) -> Vec<Value> {
        let parse = |line: &str| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e} in the answer {line:?}"));
        self.out.lines().map(parse).collect()
    }

    /// The one line of standard output.
    pub(crate) fn answer(&self) -> Value {
        let mut lines = self.json();
        assert_eq!(lines.len(), 1, "one answer: {self:?}");
        lines.remove(0)
    }
}

/// Runs `bunco` with these arguments and this standard input.
pub(crate) fn bunco(args: &[&str], input: impl AsRef<[u8]>) -> Run {
    run(program().args(args), input.as_ref())
}

/// The program, untouched by what the environment says of colour.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bunco"));
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env_remove("CLICOLOR");
    command
}

/// Runs a command that was prepared.
pub(crate) fn run(command: &mut Command, input: &[u8]) -> Run {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let done = thread::scope(|scope| {
        // The program may end before it has read everything.
        scope.spawn(move || stdin.write_all(input).ok());
        child.wait_with_output().expect("the program ends")
    });
    Run {
        status: done.status.code(),
        out: String::from_utf8(done.stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(done.stderr).expect("UTF-8 on standard error"),
    }
}

/// A folder that is removed in the end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// `name` is unique among the tests.
    pub(crate) fn new(name: &str) -> Folder {
        let path = env::temp_dir().join(format!("bunco-{}-{name}", process::id()));
        fs::create_dir_all(&path).expect("a folder can be made");
        Folder(path)
    }

    /// Writes a file, with the folders it lies in. Its path.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
        fs::write(&path, bytes).expect("a file can be written");
        path.display().to_string()
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn to_str(&self) -> &str {
        self.0.to_str().expect("a UTF-8 path")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left behind in the temporary folder harms nothing.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A text that is a scam by any pack.
pub(crate) const SCAM: &str = "Microsoft Security Alert: your computer is infected with a Trojan virus. Your PC has been locked and your bank details are being \
stolen. Do not shut down your computer. Call Microsoft support immediately at +1 202 555 0137. Our certified technician will ask you to install \
AnyDesk to remove the virus. Pay 399 USD with a gift card.";

/// A text that nobody objects to.
pub(crate) const HONEST: &str = "The garden society met on Tuesday to plan the spring fair. Members brought seedlings and a cake.";
