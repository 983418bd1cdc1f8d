//! The commands `build`, `run`, `opt` and `explain`: which units are compiled, what is linked, where the result goes.

use std::convert::Infallible;
use std::fs::{self, File};
use std::io::Write as _;
use std::os::fd::AsRawFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command_line::{Build, Check, CodeOptions, CompileUnit, Emit, Explain, Libraries, Opt, Run};
use crate::error::Error;
use crate::frontend::Kind;
use crate::link::Besides;
use crate::output::Output;
use crate::remarks::Remarks;
use crate::{interrupt, isolate, link, object_file, toolchain};

/// `shade build`.
pub fn build(command: &Build) -> Result<(), Error> {
    interrupt::note();
    let emit = match (command.object, command.assembly) {
        (true, _) => Emit::Object,
        (_, true) => Emit::Assembly,
        _ => {
            let output = Output::beside(&command.output, &command.inputs)?;
            return program_to(&command.inputs, &command.libraries, &command.code, output);
        }
    };
    let [input] = command.inputs.as_slice() else {
        return Err(Error::output(&command.output, "-c and -S take one input"));
    };
    one_module(input, &command.output, emit, false, &command.code)
}

/// `shade opt`.
pub fn opt(command: &Opt) -> Result<(), Error> {
    interrupt::note();
    let emit = match (command.text, command.optimise_only) {
        (true, false) => Emit::Ir,
        (false, false) => Emit::Bitcode,
        (true, true) => Emit::OptimisedIr,
        (false, true) => Emit::OptimisedBitcode,
    };
    one_module(&command.input, &command.output, emit, command.no_inline, &command.code)
}

/// `shade explain`. C is compiled with line numbers and names, so that there are some to say.
pub fn explain(command: &Explain) -> Result<(), Error> {
    interrupt::note();
    let emit = if command.json { Emit::ExplanationJson } else { Emit::Explanation };
    let code = CodeOptions { debug: true, value_names: true, ..command.code.clone() };
    one_module(&command.input, &command.output, emit, false, &code)
}

/// `shade check`: prints the writes that are not covered, on standard output, and fails if there are any.
pub fn check(command: &Check) -> Result<(), Error> {
    interrupt::note();
    let private = toolchain::temporary_dir()?;
    let unit = unit(&command.input, private.path().join("findings"), Emit::Findings, false, &command.code, None);
    isolate::compile(&unit)?;
    let findings = fs::read(&unit.output).map_err(|source| Error::Read { file: unit.output.clone(), source })?;
    // A closed standard output is no reason to call the module correct.
    let _ = std::io::stdout().write_all(&findings);
    match findings.iter().filter(|byte| **byte == b'\n').count() {
        0 => Ok(()),
        count => Err(Error::Uncovered { file: command.input.clone(), count }),
    }
}

/// `shade run`: this process becomes the program, so that its exit code, signals and terminal are the program's own.
/// The executable is opened and its directory removed first; nothing is left behind whatever the program does.
pub fn run(command: &Run) -> Result<(), Error> {
    interrupt::note();
    let (executable, name) = {
        let private = toolchain::temporary_dir()?;
        let remarks = Remarks::of(&command.code, &command.inputs)?;
        let path = program(&command.inputs, &command.libraries, &command.code, remarks.as_ref(), private.path())?;
        remarks.map_or(Ok(()), Remarks::commit)?;
        let executable = File::open(&path).map_err(|source| Error::Read { file: path, source })?;
        (executable, command.inputs[0].with_extension(""))
    };
    let start = || -> std::io::Result<Infallible> {
        let path = format!("/proc/self/fd/{}", executable.as_raw_fd());
        Err(Command::new(path).arg0(&name).args(&command.arguments).exec())
    };
    match start() {
        Ok(never) => match never {},
        Err(source) => Err(Error::Start { file: command.inputs[0].clone(), source }),
    }
}

fn one_module(input: &Path, output: &Path, emit: Emit, no_inline: bool, code: &CodeOptions) -> Result<(), Error> {
    let inputs = [input.to_owned()];
    let file = Output::beside(output, &inputs)?;
    let remarks = Remarks::of(code, &inputs)?;
    Remarks::differ_from(remarks.as_ref(), &file)?;
    let unit = unit(input, file.private_dir().join("result"), emit, no_inline, code, remarks.as_ref());
    isolate::compile(&unit)?;
    file.commit(&unit.output)?;
    remarks.map_or(Ok(()), Remarks::commit)
}

/// One module's way to one file.
pub fn unit(
    input: &Path,
    output: PathBuf,
    emit: Emit,
    no_inline: bool,
    code: &CodeOptions,
    remarks: Option<&Remarks>,
) -> CompileUnit {
    let code = CodeOptions { remarks: remarks.map(Remarks::collected), ..code.clone() };
    CompileUnit { input: input.to_owned(), output, emit, no_inline, code }
}

/// Builds the program that is `output`.
pub fn program_to(inputs: &[PathBuf], libraries: &Libraries, code: &CodeOptions, output: Output) -> Result<(), Error> {
    let remarks = Remarks::of(code, inputs)?;
    Remarks::differ_from(remarks.as_ref(), &output)?;
    let program = program(inputs, libraries, code, remarks.as_ref(), output.private_dir())?;
    output.commit(&program)?;
    remarks.map_or(Ok(()), Remarks::commit)
}

/// Compiles each module to an object of its own (so each has its own root table) and links them, in `private`.
fn program(
    inputs: &[PathBuf],
    libraries: &Libraries,
    code: &CodeOptions,
    remarks: Option<&Remarks>,
    private: &Path,
) -> Result<PathBuf, Error> {
    let runtime = toolchain::runtime(code.lib_dir.as_deref(), &code.target)?;
    let mut objects = Vec::new();
    for (index, input) in inputs.iter().enumerate() {
        if Kind::of(input)? == Kind::Object {
            object_file::check(input, code.target.target)?;
            objects.push(input.clone());
            continue;
        }
        let unit = unit(input, private.join(format!("{index}.o")), Emit::Object, false, code, remarks);
        isolate::compile(&unit)?;
        objects.push(unit.output);
    }
    let program = private.join("program");
    link::link(&inputs[0], &objects, &Besides { runtime: &runtime, libraries, code }, &program)?;
    Ok(program)
}
