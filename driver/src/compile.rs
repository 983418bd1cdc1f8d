//! One module from input to output, in the child process that `isolate` started: read, optimise, insert barriers, write.
//! After every step LLVM's diagnostics are looked at, since LLVM reports errors and goes on.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use inkwell::context::Context;
use inkwell::llvm_sys::core::LLVMSetGC;
use inkwell::module::Module;
use inkwell::targets::{FileType, TargetMachine};
use inkwell::values::AsValueRef;
use shade_pass::{Barriers, Managed, Options, Report, pipeline};

use crate::command_line::{CodeOptions, CompileUnit, Emit};
use crate::diagnostics::{self, Diagnostics, first_line};
use crate::error::Error;
use crate::{constructors, frontend, target};

/// Compiles `unit`. May abort the process, or end it: that is what the child process is for.
pub fn compile(unit: &CompileUnit) -> Result<(), Error> {
    no_core_file();
    let context = Context::create();
    let diagnostics = Diagnostics::of(&context);
    let private = unit.output.parent().unwrap_or(Path::new("."));
    let module = frontend::load(&context, &diagnostics, &unit.input, &unit.code, private)?;
    let machine = target::prepare(&module, &unit.input, &unit.code)?;
    let check = || diagnostics.take_error().map_or(Ok(()), |message| Err(Error::input(&unit.input, message)));

    let refused = |source| Error::Pass { file: unit.input.clone(), source };
    if unit.emit == Emit::Findings {
        let findings = findings(&module, &options(unit)?).map_err(refused)?;
        return fs::write(&unit.output, findings).map_err(|source| Error::Write { file: unit.output.clone(), source });
    }
    pipeline::optimise(&module, &machine, unit.code.level).map_err(refused)?;
    check()?;
    let written = |bytes: Vec<u8>| {
        fs::write(&unit.output, bytes).map_err(|source| Error::Write { file: unit.output.clone(), source })
    };
    if matches!(unit.emit, Emit::OptimisedIr | Emit::OptimisedBitcode) {
        return written(write(&module, &machine, &Report::default(), unit)?);
    }
    let options = options(unit)?;
    let report = shade_pass::run(&module, &machine, &options).map_err(refused)?;
    check()?;
    module
        .verify()
        .map_err(|message| Error::InvalidOutput { file: unit.input.clone(), what: first_line(&message.to_string()) })?;
    for warning in &report.warnings {
        diagnostics::print("warning", &format!("{}: {warning}", unit.input.display()));
    }
    if unit.code.print_stats {
        diagnostics::pass_on(report.to_string().as_bytes());
    }
    #[cfg(feature = "mutants")]
    if options.mutant == Some(shade_pass::Mutant::List) {
        diagnostics::pass_on(mutant_sites(&report).as_bytes());
    }
    if let Some(remarks) = &unit.code.remarks {
        append(remarks, &report.to_remarks()).map_err(|source| Error::Write { file: remarks.clone(), source })?;
    }
    let bytes = write(&module, &machine, &report, unit)?;
    check()?;
    written(bytes)
}

/// Adds to a file that the driver has made: units of one command share it.
fn append(file: &Path, text: &str) -> io::Result<()> {
    File::options().append(true).open(file)?.write_all(text.as_bytes())
}

fn options(unit: &CompileUnit) -> Result<Options, Error> {
    Ok(Options {
        barriers: barriers(&unit.code)?,
        no_inline: unit.no_inline,
        no_versions: unit.code.no_versions,
        checked: unit.code.checked,
        strict_calls: unit.code.strict_calls,
        verify_barriers: unit.code.verify_barriers,
        managed: if unit.code.managed_addrspace == 0 { Managed::Untyped } else { Managed::Typed },
        #[cfg(feature = "mutants")]
        // The command line takes only names that exist.
        mutant: unit.code.mutant.as_deref().and_then(|name| name.parse().ok()),
    })
}

/// The writes of a module in the inserted form that are not covered, a line each.
fn findings(module: &Module, options: &Options) -> Result<String, shade_pass::Error> {
    let uncovered = shade_pass::check(module, options.managed, options.barriers.family())?;
    Ok(uncovered.iter().map(|write| diagnostics::one_line(&write.to_string()) + "\n").collect())
}

/// The family's barriers, or those of a prelude of the user's own.
fn barriers(code: &CodeOptions) -> Result<Barriers, Error> {
    let Some(file) = &code.prelude else { return Ok(code.barrier.into()) };
    let text = fs::read_to_string(file).map_err(|source| Error::Read { file: file.clone(), source })?;
    Barriers::from_prelude(&file.display().to_string(), &text).map_err(Error::Prelude)
}

/// The writes that `--mutant site:N:…` can break, a line each, and their number.
#[cfg(feature = "mutants")]
fn mutant_sites(report: &Report) -> String {
    let lines: String = report.breakable.iter().map(|line| format!("{line}\n")).collect();
    format!("{lines}sites\t{}\n", report.breakable.len())
}

fn write(module: &Module, machine: &TargetMachine, report: &Report, unit: &CompileUnit) -> Result<Vec<u8>, Error> {
    let file_type = match unit.emit {
        Emit::Explanation => return Ok(report.explain().into_bytes()),
        Emit::ExplanationJson => return Ok(report.to_json().into_bytes()),
        // Answered before the module is changed.
        Emit::Findings => return Ok(Vec::new()),
        Emit::Ir | Emit::OptimisedIr => return Ok(module.print_to_string().to_bytes().to_vec()),
        Emit::Bitcode | Emit::OptimisedBitcode => return Ok(module.write_bitcode_to_memory().as_slice().to_vec()),
        Emit::Assembly => FileType::Assembly,
        Emit::Object => FileType::Object,
    };
    target::mark_executable(module, &unit.code);
    drop_collector_names(module);
    constructors::place(module);
    let buffer = machine
        .write_to_memory_buffer(module, file_type)
        .map_err(|message| Error::input(&unit.input, first_line(&message.to_string())))?;
    Ok(buffer.as_slice().to_vec())
}

/// The name has done its work in the pass, and code generation aborts on one that is not LLVM's own.
fn drop_collector_names(module: &Module) {
    for function in module.get_functions() {
        // SAFETY: `function` is a live function of `module`, and null removes the name.
        unsafe { LLVMSetGC(function.as_value_ref(), std::ptr::null()) };
    }
}

/// A crash of LLVM is reported as an error; it should not leave a core file in the user's directory as well.
fn no_core_file() {
    let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `none` is a valid limit and outlives the call. If it fails nothing is lost.
    unsafe { libc::setrlimit(libc::RLIMIT_CORE, &none) };
}
