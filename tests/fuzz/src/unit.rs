//! One input as a compile unit of the driver: its file in a directory of the process's own, and what is a finding when it is compiled.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use shade::seams::{Failure, compile_unit};
use tempfile::TempDir;

use crate::isolated;
use crate::options::Options;

/// A file of the process's own directory, which goes with it unless the process dies.
///
/// # Panics
/// If there is no place for temporary files.
pub fn file(name: &str) -> PathBuf {
    static DIRECTORY: OnceLock<TempDir> = OnceLock::new();
    let directory = DIRECTORY.get_or_init(|| tempfile::tempdir().expect("a temporary directory"));
    directory.path().join(name)
}

/// Writes a file of [`file`]'s.
///
/// # Panics
/// If that is not possible.
pub fn write(file: &Path, bytes: &[u8]) {
    fs::write(file, bytes).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// A module to be compiled.
#[derive(Debug)]
pub struct Unit {
    input: PathBuf,
}

impl Unit {
    /// With these contents; the name's end says what they are.
    pub fn new(name: &str, contents: &[u8]) -> Unit {
        let input = file(name);
        write(&input, contents);
        Unit { input }
    }

    /// Does LLVM read, verify and optimise it?
    pub fn is_readable(&self, options: &Options) -> bool {
        isolated::survives(&self.arguments("optimised-bitcode", options.before_the_pass()))
    }

    /// Compiles it to textual IR.
    ///
    /// # Errors
    /// The message by which it was refused.
    ///
    /// # Panics
    /// At a finding: what was made does not pass Shade's own check or LLVM's verifier, or the refusal does not say which file it is about.
    pub fn compile(&self, options: &Options) -> Result<(), String> {
        let mut arguments = self.arguments("ir", options.arguments().iter());
        arguments.push("--verify-barriers".into());
        match compile_unit(&arguments) {
            Ok(()) => Ok(()),
            Err(Failure::Refused(message)) => {
                let file = self.input.parent().unwrap_or(&self.input).to_string_lossy();
                assert!(message.starts_with(&*file), "the refusal names no file: {message}");
                Err(message)
            }
            Err(Failure::Broken(message)) => panic!("{message}"),
        }
    }

    /// Bitcode of it, optimised; None if LLVM does not take it.
    pub fn bitcode(&self, options: &Options) -> Option<Vec<u8>> {
        compile_unit(&self.arguments("optimised-bitcode", options.before_the_pass())).ok()?;
        fs::read(file("out")).ok()
    }

    fn arguments<'a>(&self, emit: &str, options: impl Iterator<Item = &'a OsString>) -> Vec<OsString> {
        let with = |option: &str, file: &Path| {
            let mut argument = OsString::from(option);
            argument.push(file);
            argument
        };
        let mut arguments = vec![with("--input=", &self.input), with("--output=", &file("out"))];
        arguments.push(format!("--emit={emit}").into());
        arguments.extend(options.cloned());
        arguments
    }
}
