//! Programs that nobody here wrote: SQLite and Lua with workloads of ours, their sources from the registry.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::program::{Program, root, run};
use crate::registry;

/// Longest run of one.
pub const LIMIT: Duration = Duration::from_secs(240);
const CLANG: &str = "/usr/lib/llvm-19/bin/clang";

/// A program with its workload, and where the sources come from that it includes.
pub struct Foreign {
    workload: &'static str,
    sources: PathBuf,
    /// One round logs at least so many words when the barrier is on all the time.
    pub least_entries: u64,
}

impl Foreign {
    /// SQLite: tables, indices, queries.
    ///
    /// # Panics
    /// If its source cannot be fetched.
    pub fn sqlite() -> Self {
        let crate_source = fetch("libsqlite3-sys", "0.39.1");
        Foreign { workload: "sqlite", sources: crate_source.join("sqlite3"), least_entries: 1_000_000 }
    }

    /// Lua: an interpreter with a collector of its own.
    ///
    /// # Panics
    /// If its source cannot be fetched.
    pub fn lua() -> Self {
        let crate_source = fetch("lua-src", "551.1.0");
        Foreign { workload: "lua", sources: crate_source.join("lua-5.4.9"), least_entries: 1_000_000 }
    }

    fn file(&self) -> String {
        format!("tests/programs/untyped/{}.c", self.workload)
    }

    /// To be built in typed mode, in which its pointers are no managed ones.
    pub fn typed(&self, level: u8) -> Program {
        let program = Program::new(&[&self.file()]).level(level).include(&self.sources);
        program.header("tests/programs/untyped/ambiguous.h")
    }

    /// What it prints when clang compiles it and nothing of Shade is in it.
    ///
    /// # Panics
    /// If clang cannot.
    pub fn expected(&self, level: u8) -> String {
        let scratch = tempfile::tempdir().expect("a temporary directory");
        let executable = scratch.path().join(self.workload);
        let mut clang = Command::new(CLANG);
        clang.arg(format!("-O{level}")).args(["-w", "-DWITHOUT_SHADE", "-I"]).arg(&self.sources);
        clang.arg(root().join(self.file())).arg("-lm").arg("-o").arg(&executable).stdin(Stdio::null());
        assert!(clang.status().expect("clang starts").success(), "{clang:?}");
        run(&executable, "", &["1"], LIMIT).expect_success()
    }
}

fn fetch(name: &str, version: &str) -> PathBuf {
    registry::source(name, version, &root().join("target/registry")).unwrap_or_else(|error| panic!("{error}"))
}
