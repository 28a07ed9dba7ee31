//! The `bunco` program: scans messages and shows what speaks for a scam.

#![forbid(unsafe_code)]

mod args;
mod clean;
mod clock;
mod diff;
mod domain;
mod engine;
mod excerpt;
mod explain;
mod input;
mod known;
mod layout;
mod lines;
mod lists;
mod mbox;
mod out;
mod pack;
mod packs;
mod phone;
mod pool;
mod progress;
mod records;
mod report;
mod scan;
mod summary;
mod view;

use std::io::{self, BufRead, IsTerminal, Read};
use std::process::ExitCode;

use bunco::phone::PhoneBook;
use clap::{CommandFactory, Parser};

use crate::args::{Cli, Command, PackCommand};
use crate::layout::{Look, Sheet};
use crate::out::{Out, complain};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = Out::new(cli.common.color);
    match run(&cli, &mut out) {
        Ok(status) => ExitCode::from(status),
        Err(errors) => {
            errors.iter().for_each(complain);
            ExitCode::from(2)
        }
    }
}

/// The exit status: 0, 1 when what was asked about is so (`--fail-on`, errors in a pack), 2 when something could not be done.
fn run(cli: &Cli, out: &mut Out) -> Result<u8, Vec<String>> {
    let command = match &cli.command {
        _ if cli.version => return version(cli, out),
        Some(command) => command,
        None => return Err(vec!["there is nothing to do; name a command, such as scan (see bunco --help)".to_owned()]),
    };
    match command {
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "bunco", &mut script);
            out.write(&String::from_utf8_lossy(&script));
            return Ok(0);
        }
        Command::Numbers(command) => return Ok(lists::run(command, out)),
        Command::Man { command } => return manual(command.as_deref(), out).map_err(|e| vec![e]),
        Command::Pack(PackCommand::Check { dir, alone }) => return Ok(pack::check(dir, *alone, out)),
        Command::Pack(PackCommand::Compile { dir, output, alone }) => return pack::compile(dir, output, *alone, out),
        Command::Pack(PackCommand::Diff(args)) => return diff::run(args, out),
        _ => {}
    }
    let pack = packs::chosen(&cli.common)?;
    Ok(match command {
        Command::Scan(args) => {
            let allowed = args.allow.allowed(&pack)?;
            scan::run(args, &engine::knowing(pack, &args.known, lists::load(&args.lists)?, allowed)?, out)
        }
        Command::Report(args) => report::run(args, &engine::build(pack)?, out),
        Command::Domain(args) => domain::run(args, &pack.facts()?, out)?,
        Command::Phone(args) => {
            phone::run(args, PhoneBook::new(&pack.facts()?.brands).number_lists(lists::load(&args.lists)?), out)
        }
        Command::Explain { indicator } => explain::run(indicator.as_deref(), &pack.whole()?, out),
        Command::Pack(PackCommand::Show { id }) => pack::show(id, &pack.whole()?, out),
        Command::Pack(PackCommand::List { what }) => {
            pack::list(*what, &pack.whole()?, out);
            0
        }
        Command::Pack(PackCommand::Check { .. } | PackCommand::Compile { .. } | PackCommand::Diff(_))
        | Command::Numbers(_)
        | Command::Completions { .. }
        | Command::Man { .. } => 0,
    })
}

/// The program, the library and their data, each with its version.
fn version(cli: &Cli, out: &mut Out) -> Result<u8, Vec<String>> {
    let pack = packs::chosen(&cli.common)?.whole()?;
    let mut sheet = Sheet::new(out.page());
    sheet.line(0, concat!("bunco ", env!("CARGO_PKG_VERSION")), Look::Bold);
    // Program and library are released together.
    sheet.entry("library", 14, &format!("bunco {}, reports of schema {}", env!("CARGO_PKG_VERSION"), bunco::SCHEMA));
    for (what, version) in bunco::domain::data_versions() {
        sheet.entry(what, 14, &version);
    }
    sheet.entry("numbers", 14, PhoneBook::new(&pack.brands).plan_version());
    pack::all(&pack, &mut sheet);
    out.write(&sheet.into_text());
    Ok(0)
}

/// Prints the manual page of the program, or of one of its commands.
fn manual(name: Option<&str>, out: &mut Out) -> Result<u8, String> {
    let mut program = Cli::command();
    program.build();
    let command = match name {
        None => program,
        Some(name) => {
            program.find_subcommand(name).cloned().ok_or_else(|| format!("there is no command \"{name}\"; see bunco --help"))?
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page).map_err(|e| e.to_string())?;
    out.write(&String::from_utf8_lossy(&page));
    Ok(0)
}

/// Calls `each` with the texts of the command line, or with the lines of standard input when there are none. The exit status.
fn each_text(texts: &[String], longest: u64, mut each: impl FnMut(&str)) -> u8 {
    if !texts.is_empty() {
        texts.iter().for_each(|text| each(text));
        return 0;
    }
    if io::stdin().is_terminal() {
        complain("nothing to look at; give a text, or lines on standard input");
        return 2;
    }
    let mut reader = io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        match reader.by_ref().take(longest).read_until(b'\n', &mut line) {
            Ok(0) => return 0,
            Ok(_) => {
                let text = String::from_utf8_lossy(&line);
                if !text.trim().is_empty() {
                    each(text.trim());
                }
            }
            Err(e) => {
                complain(format_args!("cannot read standard input: {}", out::reason(&e)));
                return 2;
            }
        }
    }
}
