//! The `shade` command: from LLVM IR or C to a program that collects concurrently.
//!
//! `command_line` says what may be asked; `build` answers it. LLVM's work on one module (`frontend`, `target`, `compile`)
//! happens in a child process started by `isolate`; `link` and `output` make the result appear whole or not at all. `heap` reads what a program
//! wrote of its heap.

mod build;
mod cc;
mod command_line;
mod compile;
mod constructors;
mod diagnostics;
mod error;
mod frontend;
mod heap;
mod interrupt;
mod isolate;
mod link;
mod object_file;
mod output;
mod remarks;
#[cfg(feature = "seams")]
pub mod seams;
mod target;
mod toolchain;

use std::process::ExitCode;

use clap::Parser;

use command_line::{Command, CommandLine};

/// What the process's arguments ask for.
pub fn main() -> ExitCode {
    let line = CommandLine::parse();
    let outcome = match line.command {
        // The command line asks for nothing only with `--print-link-flags`.
        None => cc::print_link_flags(line.lib_dir.as_deref(), &target::Wanted::own()),
        Some(Command::Build(command)) => build::build(&command),
        Some(Command::Cc(command)) => cc::cc(&command),
        Some(Command::Run(command)) => build::run(&command),
        Some(Command::Opt(command)) => build::opt(&command),
        Some(Command::Explain(command)) => build::explain(&command),
        Some(Command::Check(command)) => build::check(&command),
        Some(Command::Heap(command)) => heap::heap(&command),
        Some(Command::CompileUnit(unit)) => return isolate::answer(compile::compile(&unit)),
    };
    interrupt::die_if_received();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            diagnostics::print("error", &error.to_string());
            ExitCode::FAILURE
        }
    }
}
