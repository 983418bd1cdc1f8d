//! Programs that csmith makes up, many in one C file, and what they print without barriers and with them.
//!
//! Their names are told apart by a prefix, so that starting the compilers does not cost more than compiling. A program that does
//! not end within a second is left out: csmith makes such.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::program::{Outcome, run, shade};

const CSMITH: &str = "/usr/bin/csmith";
const HEADERS: &str = "/usr/include/csmith";
const CLANG: &str = "/usr/lib/llvm-19/bin/clang";
/// Programs in one file.
pub const BUNDLE: u64 = 25;
const SIZES: [&str; 12] = [
    "--max-funcs",
    "6",
    "--max-block-depth",
    "4",
    "--max-block-size",
    "4",
    "--max-array-len-per-dim",
    "8",
    "--max-array-dim",
    "2",
    "--max-pointer-depth",
    "3",
];
/// A program longer than this is mostly one table.
const LONGEST: usize = 200_000;
const ENDLESS: Duration = Duration::from_secs(1);
/// A barrier at every store takes its time.
const LIMIT: Duration = Duration::from_secs(60);
/// The barrier on all the time, with the smallest buffer.
pub const ARMED: &str = "gc=off,armed,wbbuf=9,trace=stats";

/// Programs of consecutive seeds in one C file.
pub struct Bundle {
    directory: tempfile::TempDir,
    seeds: Vec<u64>,
}

/// What a bundle printed.
#[derive(Debug, Default)]
pub struct Checked {
    /// Of each program that ended, what it prints without barriers.
    pub checksums: Vec<String>,
    /// Words that barriers logged, in runs with `trace=stats`.
    pub entries: u64,
}

/// Why a bundle is not as it should be.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A tool cannot be started, or a file cannot be written.
    #[error("{what}: {source}")]
    Io {
        /// What was tried.
        what: String,
        /// Why it failed.
        source: io::Error,
    },
    /// A tool refused what it was given.
    #[error("seeds {seeds:?}: {command}\n{said}")]
    Refused {
        /// Of the programs in the bundle.
        seeds: Vec<u64>,
        /// The tool with its arguments.
        command: String,
        /// What it said.
        said: String,
    },
    /// A program prints something else with barriers, or at another level.
    #[error("csmith seed {seed}: another checksum at {how}: {outcome:#?}")]
    Difference {
        /// Of the program.
        seed: u64,
        /// Compiler, level, options.
        how: String,
        /// What it did.
        outcome: Box<Outcome>,
    },
}

impl Error {
    fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }
}

impl Bundle {
    /// The programs of [`BUNDLE`] seeds from `first` on, but for the longest.
    ///
    /// # Errors
    /// If csmith cannot be run, or the file not written.
    pub fn of(first: u64) -> Result<Self, Error> {
        let directory = tempfile::tempdir().map_err(Error::io("a temporary directory"))?;
        let mut seeds = Vec::new();
        let mut text = format!(
            "#pragma clang diagnostic ignored \"-Weverything\"\n#include <stdlib.h>\n#include \"{HEADERS}/csmith.h\"\n"
        );
        for seed in first..first + BUNDLE {
            let program = generate(seed, directory.path())?.replace("#include \"csmith.h\"", "");
            if program.len() <= LONGEST {
                text += &rename(&program, &format!("p{}_", seeds.len()));
                seeds.push(seed);
            }
        }
        let mains: Vec<_> = (0..seeds.len()).map(|i| format!("p{i}_main")).collect();
        text += &format!(
            "static int (*const programs[])(int, char **) = {{{}}};\n\
             int main(int count, char **arguments) {{ return programs[atoi(arguments[1])](1, arguments); }}\n",
            mains.join(", ")
        );
        fs::write(directory.path().join("bundle.c"), text).map_err(Error::io("bundle.c"))?;
        Ok(Bundle { directory, seeds })
    }

    /// Runs each program with barriers at -O0 and -O2, with each of these options, and compares with clang's.
    ///
    /// # Errors
    /// The first difference, or a compiler's refusal.
    pub fn check(&self, options: &[&str]) -> Result<Checked, Error> {
        let with = |tool: &Path, arguments: &[&str], level: u8| self.compile(tool, arguments, level);
        let clang = Path::new(CLANG);
        let plain = [with(clang, &["-w"], 0)?, with(clang, &["-w"], 2)?];
        let untyped = ["build", "--managed-addrspace=0"];
        let barriers = [(with(&shade(), &untyped, 0)?, 0), (with(&shade(), &untyped, 2)?, 2)];
        let mut checked = Checked::default();
        for (index, &seed) in self.seeds.iter().enumerate() {
            let index = index.to_string();
            let Some(expected) = checksum(&run(&plain[0], "", &[&index], ENDLESS)) else { continue };
            let same = |outcome: Outcome, how: &dyn Fn() -> String| {
                let good = checksum(&outcome).as_ref() == Some(&expected);
                good.then_some(()).ok_or_else(|| Error::Difference { seed, how: how(), outcome: Box::new(outcome) })
            };
            same(run(&plain[1], "", &[&index], LIMIT), &|| "clang -O2".to_owned())?;
            for (executable, level) in &barriers {
                for options in options {
                    let outcome = run(executable, options, &[&index], LIMIT);
                    if options.contains("trace=stats") && outcome.status.success() {
                        checked.entries += outcome.entries_logged();
                    }
                    same(outcome, &|| format!("-O{level} SHADE={options}"))?;
                }
            }
            checked.checksums.push(expected);
        }
        Ok(checked)
    }

    fn compile(&self, tool: &Path, arguments: &[&str], level: u8) -> Result<PathBuf, Error> {
        let name = tool.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let executable = self.directory.path().join(format!("{name}-O{level}"));
        let mut command = Command::new(tool);
        command.args(arguments).arg(format!("-O{level}")).args(["-I", HEADERS]);
        command.arg(self.directory.path().join("bundle.c")).arg("-o").arg(&executable).stdin(Stdio::null());
        output(&mut command, &self.seeds)?;
        Ok(executable)
    }
}

/// A program's text. csmith leaves a file behind where it runs.
fn generate(seed: u64, directory: &Path) -> Result<String, Error> {
    let mut csmith = Command::new(CSMITH);
    csmith.args(["--concise", "--seed", &seed.to_string()]).args(SIZES).current_dir(directory).stdin(Stdio::null());
    Ok(String::from_utf8_lossy(&output(&mut csmith, &[seed])?).into_owned())
}

/// What a tool prints, if it succeeds.
fn output(command: &mut Command, seeds: &[u64]) -> Result<Vec<u8>, Error> {
    let output =
        command.output().map_err(Error::io(format!("{command:?} (Debian: csmith, libcsmith-dev, clang-19)")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(Error::Refused { seeds: seeds.to_vec(), command: format!("{command:?}"), said })
}

/// Puts `prefix` before the names that csmith gives at file scope: `main`, functions, globals, structs and unions.
fn rename(program: &str, prefix: &str) -> String {
    let mut text = String::with_capacity(program.len() * 5 / 4);
    let mut rest = program;
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    while let Some(start) = rest.find(is_word) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_word(c)).unwrap_or(from.len()));
        text += before;
        if is_at_file_scope(word) {
            text += prefix;
        }
        text += word;
        rest = after;
    }
    text + rest
}

fn is_at_file_scope(word: &str) -> bool {
    let numbered =
        |stem: &str| word.strip_prefix(stem).is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    word == "main" || ["func_", "g_", "S", "U"].into_iter().any(numbered)
}

/// What a program printed, if it ended.
fn checksum(outcome: &Outcome) -> Option<String> {
    outcome.status.success().then(|| outcome.stdout.clone()).filter(|text| text.starts_with("checksum = "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_at_file_scope_get_the_prefix_and_others_do_not() {
        let renamed = rename("struct S0 { int f0; } g_1; int main(void) { l_2 = func_3(&g_1.f0, \"g_4\"); }", "p_");
        assert_eq!(
            renamed,
            "struct p_S0 { int f0; } p_g_1; int p_main(void) { l_2 = p_func_3(&p_g_1.f0, \"p_g_4\"); }"
        );
    }
}
