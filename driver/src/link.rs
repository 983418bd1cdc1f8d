//! Links objects and the runtime into an executable, through the C compiler so that start files and libc are its concern.

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::command_line::{CodeOptions, Libraries, joined};
use crate::error::Error;
use crate::interrupt;
use crate::toolchain::{self, as_argument};

/// What the runtime needs besides libc.
const NEEDED: [&str; 3] = ["-lpthread", "-ldl", "-lm"];

/// What is linked besides objects.
pub struct Besides<'a> {
    /// The runtime's archive.
    pub runtime: &'a Path,
    /// Libraries of the program.
    pub libraries: &'a Libraries,
    /// Whether the program is position-independent.
    pub code: &'a CodeOptions,
}

/// What another build system gives its linker, or a compiler that links, behind the objects: one line, quoted for a shell.
pub fn flags(runtime: &Path) -> Result<Vec<u8>, Error> {
    let absolute = fs::canonicalize(runtime).map_err(|source| Error::Read { file: runtime.to_owned(), source })?;
    let archive = shlex::bytes::try_quote(absolute.as_os_str().as_bytes())
        .map_err(|_| Error::input(runtime, "has a name that no shell takes"))?;
    let mut line = archive.into_owned();
    for flag in NEEDED {
        line.push(b' ');
        line.extend(flag.bytes());
    }
    line.push(b'\n');
    Ok(line)
}

/// Links `objects` and what is besides into `program`. `named` is the file that an error names. The linker's own messages go to
/// standard error.
pub fn link(named: &Path, objects: &[PathBuf], besides: &Besides, program: &Path) -> Result<(), Error> {
    let Besides { runtime, libraries, code } = besides;
    let (tool, lld) = toolchain::linker(&code.target)?;
    let mut command = Command::new(&tool);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    if let Some(lld) = lld {
        command.arg(joined("--ld-path=", &lld));
    }
    command.args(code.target.given.iter().map(|triple| format!("--target={triple}")));
    command.arg(if code.no_pie { "-no-pie" } else { "-pie" }).arg("-o").arg(program);
    command.args(objects.iter().map(|object| as_argument(object)));
    command.args(libraries.directories.iter().map(|directory| joined("-L", directory)));
    command.args(libraries.names.iter().map(|name| joined("-l", name)));
    // The runtime is large, and most of it nothing uses.
    command.arg(as_argument(runtime)).args(NEEDED).arg("-Wl,--gc-sections");
    let status = command.status().map_err(|source| Error::ToolStart { tool: tool.clone(), source })?;
    interrupt::check()?;
    if status.success() {
        return Ok(());
    }
    Err(Error::ToolFailed { file: named.to_owned(), tool: "linking".to_owned(), status })
}
