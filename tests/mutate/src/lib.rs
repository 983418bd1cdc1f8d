//! Every barrier matters: each write of the example programs and of one program per store form loses its barrier, or half of it,
//! and a checked build must report it within one run. A drop that no program can notice needs a written reason.
//!
//! `programs` says what is mutated, `sites` asks the pass where, `equivalent` holds the reasons, `campaign` builds, runs and judges. `score` has the mutants
//! that leave the sites alone: polls, rules, and the runtime's protocol.

pub mod campaign;
pub mod equivalent;
pub mod programs;
pub mod score;
pub mod sites;

use std::path::PathBuf;

/// Why a campaign could not be carried out. That a drop is missed is a result, no error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The reasons cannot be read.
    #[error("{file}: {reason}")]
    Equivalent {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A program does not build.
    #[error("{program}: the build with {options:?} failed:\n{said}")]
    Build {
        /// Its path in the repository.
        program: String,
        /// The options given.
        options: Vec<String>,
        /// What the driver printed.
        said: String,
    },
    /// The driver's list of sites is not understood.
    #[error("{program}: no list of sites: {line:?}")]
    Sites {
        /// Its path in the repository.
        program: String,
        /// The line at fault.
        line: String,
    },
    /// The runtime has other mutants than the table.
    #[error("the runtime knows the mutants {known}; the table tries {tried}")]
    Names {
        /// By the runtime's own word.
        known: String,
        /// As `score` has them.
        tried: String,
    },
    /// No such program.
    #[error("there is no program {0} to mutate")]
    NoProgram(String),
    /// A file or process could not be made.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}
