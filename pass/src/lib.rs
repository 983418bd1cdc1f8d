//! The Shade pass: write barriers, polls and root tables for functions with `gc "shade"` (DESIGN §2–4).
//!
//! It runs late, on a module that has been through `-O2`, and each stage is one function of one module, in the order
//! of [`run`]: strip → polls → classify → elide → lower → verify → inline and clean up → verify → report. No stage changes
//! the IR while it scans. Reading files, optimising and code generation are left to the driver; the meaning of buffer
//! entries to the runtime. What both sides must agree on comes from `shade-abi`.

mod error;
mod inline_alloc;
mod report;
mod roots;

pub mod descriptor;
pub mod pipeline;

pub use error::Error;
use inkwell::module::Module;
use inkwell::targets::TargetMachine;
pub use report::Report;

/// What [`run`] does beyond the default.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Stop before the prelude is inlined: barriers and polls stay calls of `shade_…` prelude functions. For reading
    /// and for tests; such a module does not link.
    pub no_inline: bool,
}

/// Runs every stage on `module`. Afterwards the module is ready for code generation: barriers and polls are inlined,
/// no function names a `gc` strategy, and the module table is registered by a constructor.
///
/// # Errors
/// When the module breaks the contract (an unknown address space, a managed store in a function that is not
/// `gc "shade"`), holds a write of a managed pointer that the pass cannot cover, or fails the pass's own verification.
/// The error names the function and, where there is one, the instruction. The module is then half rewritten and good
/// for nothing but printing.
pub fn run(module: &Module<'_>, machine: &TargetMachine, options: &Options) -> Result<Report, Error> {
    let report = Report::default();
    inline_alloc::run(module)?;
    if !options.no_inline {
        pipeline::cleanup(module, machine)?;
    }
    roots::emit(module)?;
    Ok(report)
}
