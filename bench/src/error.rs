//! What can go wrong in a benchmark, in words for the person who started it.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use thiserror::Error;

/// An error of the harness.
#[derive(Debug, Error)]
pub enum Error {
    /// A name on the command line that does not exist.
    #[error("no {what} is called `{name}`; there are: {known}")]
    Unknown {
        /// "benchmark" or "peer".
        what: &'static str,
        /// As given.
        name: String,
        /// All names.
        known: String,
    },
    /// A file or folder.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A program that cannot be started.
    #[error("cannot start `{command}`: {source}")]
    Start {
        /// Program name.
        command: String,
        /// What the system said.
        source: io::Error,
    },
    /// A compiler refused a benchmark.
    #[error("{program} does not build for {peer}:\n{diagnostics}")]
    Build {
        /// Benchmark.
        program: String,
        /// Peer.
        peer: &'static str,
        /// The compiler's standard error.
        diagnostics: String,
    },
    /// A run that ended badly.
    #[error("{command}: {how}\n{diagnostics}")]
    Run {
        /// The command line.
        command: String,
        /// Exit code, signal or time-out.
        how: String,
        /// End of its standard error.
        diagnostics: String,
    },
    /// A run that printed no checksum or something else than metrics.
    #[error("{command} printed `{line}` where `name number` was expected")]
    Output {
        /// The command line.
        command: String,
        /// The line, or "nothing".
        line: String,
    },
    /// Peers that computed different things.
    #[error("{case}: the checksum of {peer} is {found}, that of {first} was {expected}")]
    Checksum {
        /// Case.
        case: &'static str,
        /// The peer that ran first.
        first: &'static str,
        /// Its checksum.
        expected: String,
        /// The other peer.
        peer: &'static str,
        /// Its checksum.
        found: String,
    },
    /// A result file that cannot be read or written as JSON.
    #[error("{}: {source}", path.display())]
    Json {
        /// Which.
        path: PathBuf,
        /// What the parser said.
        source: serde_json::Error,
    },
    /// The plotting library failed.
    #[error("{}: {message}", path.display())]
    Plot {
        /// The picture.
        path: PathBuf,
        /// What the library said.
        message: String,
    },
    /// Nothing was asked that any installed peer could run.
    #[error("none of the peers of {case} can run: {reasons}")]
    NoPeer {
        /// Case.
        case: &'static str,
        /// Why not, each.
        reasons: String,
    },
}

impl Error {
    /// An error about a file.
    pub fn file(path: &Path, source: io::Error) -> Self {
        Error::File { path: path.to_owned(), source }
    }

    /// An error about starting a command.
    pub fn start(command: &Command, source: io::Error) -> Self {
        Error::Start { command: command.get_program().to_string_lossy().into_owned(), source }
    }
}
