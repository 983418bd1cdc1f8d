//! The work of a compile child and of `shade heap`, callable in a process: for the fuzzer (`tests/fuzz`).

use std::ffi::OsString;
use std::path::Path;

use clap::Parser;

use crate::command_line::{Command, CommandLine, Heap};
use crate::error::Error;
use crate::{compile, heap};

/// How a unit that was not compiled failed.
#[derive(Debug)]
pub enum Failure {
    /// The input was refused, with this message.
    Refused(String),
    /// Shade found a fault of its own in what it made.
    Broken(String),
}

/// Does what the child process of `shade compile-unit ARGUMENTS…` does. LLVM may abort the process.
///
/// # Errors
/// As [`Failure`] says.
///
/// # Panics
/// If the arguments are not those of a compile unit.
pub fn compile_unit(arguments: &[OsString]) -> Result<(), Failure> {
    let words = ["shade".into(), "compile-unit".into()].into_iter().chain(arguments.iter().cloned());
    let Ok(CommandLine { command: Some(Command::CompileUnit(unit)), .. }) = CommandLine::try_parse_from(words) else {
        panic!("no compile unit: {arguments:?}");
    };
    compile::compile(&unit).map_err(|error| match error {
        Error::Pass { source: shade_pass::Error::Verify { .. }, .. } | Error::InvalidOutput { .. } => {
            Failure::Broken(error.to_string())
        }
        refused => Failure::Refused(refused.to_string()),
    })
}

/// What `shade heap FILE` prints, with an address that `--retains` names or a number for `--top`.
///
/// # Errors
/// The message.
pub fn heap(file: &Path, retains: Option<u64>, top: Option<usize>) -> Result<String, String> {
    heap::answer(&Heap { file: file.to_owned(), retains, top }).map_err(|error| error.to_string())
}
