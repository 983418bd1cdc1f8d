//! `shade cc`: separate compilation. One object a module, with a root table of its own, which any linker joins to others; what it
//! needs for that is printed by `--print-link-flags`.

use std::collections::HashMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::build::{program_to, unit};
use crate::command_line::{Cc, Emit};
use crate::error::Error;
use crate::output::Output;
use crate::remarks::Remarks;
use crate::target::Wanted;
use crate::{interrupt, isolate, link, toolchain};

/// The program that a C compiler writes when it is not told a name.
const PROGRAM: &str = "a.out";

/// `shade cc`.
pub fn cc(command: &Cc) -> Result<(), Error> {
    interrupt::note();
    if command.print_link_flags {
        return print_link_flags(command.code.lib_dir.as_deref(), &command.code.target);
    }
    match (command.object, command.assembly) {
        (true, _) => compile(command, Emit::Object, "o"),
        (_, true) => compile(command, Emit::Assembly, "s"),
        _ => {
            let output = command.output.as_deref().unwrap_or(Path::new(PROGRAM));
            program_to(&command.inputs, &command.libraries, &command.code, Output::beside(output, &command.inputs)?)
        }
    }
}

/// Writes the runtime's link line to standard output.
pub fn print_link_flags(lib_dir: Option<&Path>, target: &Wanted) -> Result<(), Error> {
    let line = link::flags(&toolchain::runtime(lib_dir, target)?)?;
    std::io::stdout().write_all(&line).map_err(|source| Error::Write { file: PathBuf::from("-"), source })
}

/// Compiles each input to a file of its own. All appear, or none.
fn compile(command: &Cc, emit: Emit, extension: &str) -> Result<(), Error> {
    let mut made_by: HashMap<PathBuf, &Path> = HashMap::new();
    let mut results = Vec::new();
    let remarks = Remarks::of(&command.code, &command.inputs)?;
    for input in &command.inputs {
        let path = match (&command.output, command.inputs.as_slice()) {
            (Some(output), [_]) => output.clone(),
            (Some(output), _) => return Err(Error::output(output, "-o with -c or -S takes one input")),
            (None, _) => in_current_directory(input, extension),
        };
        if let Some(other) = made_by.insert(path.clone(), input) {
            let what = format!("would be made from {} and from {}", other.display(), input.display());
            return Err(Error::output(path, what));
        }
        let output = Output::beside(&path, &command.inputs)?;
        Remarks::differ_from(remarks.as_ref(), &output)?;
        let unit = unit(input, output.private_dir().join("result"), emit, false, &command.code, remarks.as_ref());
        isolate::compile(&unit)?;
        results.push((output, unit.output));
    }
    for (output, result) in results {
        output.commit(&result)?;
    }
    remarks.map_or(Ok(()), Remarks::commit)
}

/// `dir/name.c` becomes `name.o`, as C compilers have it.
fn in_current_directory(input: &Path, extension: &str) -> PathBuf {
    let mut name = input.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}
