//! LLVM aborts, exits and crashes on some inputs (hostile bitcode, code generation it cannot do). So each module is
//! compiled in a child process, this same executable, and whatever happens to it becomes one line of ours.
//!
//! The child's contract: exit code 0 and the output file is complete; or [`REPORTED`] and standard output is the text of
//! the error. Anything else is LLVM's own end. Standard error is for warnings and statistics, and is passed on.

use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitCode, Output, Stdio};

use crate::command_line::CompileUnit;
use crate::error::Error;
use crate::{diagnostics, interrupt};

/// Exit code of a child that says itself what is wrong. LLVM uses 1 and 70, the shell 126 and up.
const REPORTED: u8 = 3;

/// Compiles one unit in a child process.
pub fn compile(unit: &CompileUnit) -> Result<(), Error> {
    let result = Command::new("/proc/self/exe").args(unit.to_arguments()).stdin(Stdio::null()).output();
    let child = result.map_err(|source| Error::ToolStart { tool: "shade compile-unit".into(), source })?;
    interrupt::check()?;
    if child.status.success() {
        diagnostics::pass_on(&child.stderr);
        return Ok(());
    }
    if child.status.code() == Some(i32::from(REPORTED)) {
        diagnostics::pass_on(&child.stderr);
        return Err(Error::Reported(String::from_utf8_lossy(&child.stdout).into_owned()));
    }
    Err(crash(unit, &child))
}

/// The end of a child: how it tells its parent what [`compile`] reads.
pub fn answer(outcome: Result<(), Error>) -> ExitCode {
    let Err(error) = outcome else { return ExitCode::SUCCESS };
    // Nobody is left to tell when the parent is gone.
    let _ = std::io::stdout().write_all(error.to_string().as_bytes());
    ExitCode::from(REPORTED)
}

fn crash(unit: &CompileUnit, child: &Output) -> Error {
    let how = match (child.status.signal(), child.status.code()) {
        (Some(signal), _) => format!("signal {signal}"),
        (None, code) => format!("exit code {}", code.unwrap_or(-1)),
    };
    let stderr = String::from_utf8_lossy(&child.stderr);
    let mut lines = stderr.lines().map(str::trim).filter(|line| !line.is_empty());
    let last_words = lines.clone().find(|line| line.starts_with("LLVM ERROR")).or_else(|| lines.next());
    let said = last_words.map(|line| format!(": {line}")).unwrap_or_default();
    Error::Crashed { file: unit.input.clone(), how, said }
}
