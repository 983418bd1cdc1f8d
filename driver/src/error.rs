//! Everything that can go wrong in the driver, as one line each. Printing is left to `diagnostics`, exit codes to `main`.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

/// Why a command failed. The text names the file, then what is wrong with it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An input cannot be opened or read.
    #[error("{}: {source}", file.display())]
    Read {
        /// As given on the command line.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// An input that no front end takes, or takes only in another place.
    #[error("{}: {what}", file.display())]
    Input {
        /// As given on the command line.
        file: PathBuf,
        /// What is wrong, in a few words.
        what: String,
    },
    /// A function names a collector that is not ours: code generation would abort or emit tables nobody reads.
    #[error("{}: function @{function} has gc \"{gc}\"; only gc \"shade\" is supported", file.display())]
    ForeignCollector {
        /// As given on the command line.
        file: PathBuf,
        /// Name of the function.
        function: String,
        /// Its collector.
        gc: String,
    },
    /// The pass refused the module.
    #[error("{}: {source}", file.display())]
    Pass {
        /// As given on the command line.
        file: PathBuf,
        /// Names function and instruction.
        source: shade_pass::Error,
    },
    /// A prelude of the user's own cannot be used. The text names the file.
    #[error("{0}")]
    Prelude(shade_pass::Error),
    /// A checked module has writes that no barrier covers; they are printed above.
    #[error("{}: {count} pointer write{} not covered", file.display(), if *count == 1 { " is" } else { "s are" })]
    Uncovered {
        /// As given on the command line.
        file: PathBuf,
        /// How many.
        count: usize,
    },
    /// A compile child ended in a way that is not ours: LLVM aborted, crashed or left on its own.
    #[error("{}: LLVM failed on this input ({how}){said}", file.display())]
    Crashed {
        /// As given on the command line.
        file: PathBuf,
        /// Signal or exit code.
        how: String,
        /// LLVM's last words with a separator in front, or nothing.
        said: String,
    },
    /// LLVM's verifier rejects what the pass made.
    #[error("{}: the pass made an invalid module: {what}", file.display())]
    InvalidOutput {
        /// The input.
        file: PathBuf,
        /// What LLVM said.
        what: String,
    },
    /// A compile child's own message, complete.
    #[error("{0}")]
    Reported(String),
    /// The output, or the private directory beside it, cannot be written.
    #[error("{}: {source}", file.display())]
    Write {
        /// The output as given, or its directory.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The output is something that must not be replaced.
    #[error("{}: {what}", file.display())]
    Output {
        /// As given on the command line.
        file: PathBuf,
        /// What is wrong, in a few words.
        what: String,
    },
    /// A program of the toolchain is not installed.
    #[error("{tool}: not found; {hint}")]
    ToolMissing {
        /// Name of the program.
        tool: String,
        /// How to get it.
        hint: &'static str,
    },
    /// A program of the toolchain cannot be started.
    #[error("{}: {source}", tool.display())]
    ToolStart {
        /// Path of the program.
        tool: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A program of the toolchain failed; its own messages stand above.
    #[error("{}: {tool} failed ({status})", file.display())]
    ToolFailed {
        /// What it worked on.
        file: PathBuf,
        /// Name of the program.
        tool: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// `libshade_rt.a` is not where it should be.
    #[error("{what}: not found in {looked}; build it with ./dev {command} or name its directory with --lib-dir")]
    RuntimeMissing {
        /// The archive, and for which machine if it is another than this.
        what: String,
        /// What makes it.
        command: &'static str,
        /// The directories tried.
        looked: String,
    },
    /// A signal asks the command to end; it dies of that signal once it has cleaned up.
    #[error("interrupted")]
    Interrupted,
    /// A file is no whole heap dump.
    #[error("{}:{line}: {what}", file.display())]
    Dump {
        /// As given on the command line.
        file: PathBuf,
        /// From 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// The finished program cannot be started.
    #[error("{}: cannot run: {source}", file.display())]
    Start {
        /// The first input.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Error {
    /// An [`Error::Input`].
    pub fn input(file: impl Into<PathBuf>, what: impl Into<String>) -> Self {
        Self::Input { file: file.into(), what: what.into() }
    }

    /// An [`Error::Output`].
    pub fn output(file: impl Into<PathBuf>, what: impl Into<String>) -> Self {
        Self::Output { file: file.into(), what: what.into() }
    }
}
