//! Links objects and the runtime into an executable, through the C compiler so that start files and libc are its concern.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::command_line::{CodeOptions, joined};
use crate::error::Error;
use crate::interrupt;
use crate::toolchain::{self, as_argument};

/// What the runtime needs besides libc, and the removal of what nothing uses.
const TAIL: [&str; 4] = ["-Wl,--gc-sections", "-lpthread", "-ldl", "-lm"];

/// Links `objects` and `runtime` into `program`. `named` is the file that an error names. The linker's own messages go to
/// standard error.
pub fn link(
    named: &Path,
    objects: &[PathBuf],
    runtime: &Path,
    code: &CodeOptions,
    program: &Path,
) -> Result<(), Error> {
    let (tool, lld) = toolchain::linker()?;
    let mut command = Command::new(&tool);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    if let Some(lld) = lld {
        command.arg(joined("--ld-path=", &lld));
    }
    command.arg(if code.no_pie { "-no-pie" } else { "-pie" }).arg("-o").arg(program);
    command.args(objects.iter().map(|object| as_argument(object))).arg(as_argument(runtime)).args(TAIL);
    let status = command.status().map_err(|source| Error::ToolStart { tool: tool.clone(), source })?;
    interrupt::check()?;
    if status.success() {
        return Ok(());
    }
    Err(Error::ToolFailed { file: named.to_owned(), tool: "linking".to_owned(), status })
}
