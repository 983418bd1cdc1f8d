//! The Shade pass: write barriers, polls and root tables for functions with `gc "shade"` (DESIGN §2–4).
//!
//! It runs late, on a module that has been through `-O2`, and each stage is one function of one module, in the order
//! of [`run`]: strip → polls → classify → elide → lower → verify → inline and clean up → verify → report. No stage changes
//! the IR while it scans. Reading files, optimising and code generation are left to the driver; the meaning of buffer
//! entries to the runtime. What both sides must agree on comes from `shade-abi`.

mod cfg;
mod classify;
mod contract;
mod elide;
mod error;
mod inline_alloc;
mod ir;
mod lower;
mod plan;
mod polls;
mod prelude;
mod report;
mod roots;
mod slot;
mod strip;
mod verify;

pub mod descriptor;
pub mod pipeline;

use crate::elide::Decision;
use crate::elide::legality::Family;
use crate::ir::{Ir, Value};
use crate::lower::Wide;
use crate::slot::Slots;
pub use error::Error;
use inkwell::module::Module;
use inkwell::targets::TargetMachine;
pub use report::{Report, Site};

/// What [`run`] does beyond the default.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Stop before the prelude is inlined: barriers and polls stay calls of `shade_…` prelude functions. For reading
    /// and for tests; such a module does not link.
    pub no_inline: bool,
    /// Leave half of each barrier out, so that a test can show that it notices.
    #[cfg(feature = "mutants")]
    pub mutant: Option<Mutant>,
}

/// Which half of each barrier is left out.
#[cfg(feature = "mutants")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutant {
    /// Old values are not logged.
    DropDeletion,
    /// New values are not logged.
    DropInsertion,
}

#[cfg(feature = "mutants")]
impl std::str::FromStr for Mutant {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "drop-deletion" => Ok(Mutant::DropDeletion),
            "drop-insertion" => Ok(Mutant::DropInsertion),
            _ => Err(format!("unknown mutant {name}: drop-deletion, drop-insertion")),
        }
    }
}

/// Runs every stage on `module`. Afterwards the module is ready for code generation: barriers and polls are inlined,
/// no function names a `gc` strategy, and the module table is registered by a constructor.
///
/// # Errors
/// When the module breaks the contract (an unknown address space, a managed store in a function that is not
/// `gc "shade"`, a function of an earlier run), holds a write of a managed pointer that the pass cannot cover, or fails the pass's own verification.
/// The error names the function and, where there is one, the instruction. The module is then half rewritten and good
/// for nothing but printing.
pub fn run(module: &Module<'_>, machine: &TargetMachine, options: &Options) -> Result<Report, Error> {
    let mut report = Report::default();
    let ir = Ir::new(module);
    check_contract(ir)?;
    let managed = ir.functions().into_iter().any(contract::is_instrumented);
    if managed {
        insert(module, options, &mut report)?;
        report.inline_allocations = inline_alloc::run(module)?;
    }
    if managed && !options.no_inline {
        prelude::internalize(module);
        pipeline::cleanup(module, machine)?;
        for function in instrumented(ir) {
            verify::final_form(ir, function, &decide(ir, function)?)?;
        }
        prelude::remove_unused(module);
    }
    // LLVM's code generator aborts the process on a strategy it does not know.
    for function in ir.functions().into_iter().filter(|f| contract::is_managed_function(*f)) {
        function.clear_gc();
        function.add_string_attribute(ir, contract::DONE, "");
    }
    report.roots = roots::emit(module)?;
    Ok(report)
}

/// Everything up to the form with barrier calls, verified.
fn insert(module: &Module<'_>, options: &Options, report: &mut Report) -> Result<(), Error> {
    prelude::link(module, options)?;
    let ir = Ir::new(module);
    strip::run(ir);
    let polls = polls::run(ir)?;
    (report.entry_polls, report.loop_polls) = (polls.entry, polls.edge);
    let mut wide = Wide::default();
    for function in instrumented(ir) {
        let decisions = decide(ir, function)?;
        decisions.iter().for_each(|decision| report.record(decision));
        lower::run(ir, &mut wide, function, &plan::run(&decisions))?;
        verify::inserted(ir, function, &decide(ir, function)?)?;
    }
    Ok(())
}

fn instrumented<'m>(ir: Ir<'m>) -> Vec<Value<'m>> {
    ir.functions().into_iter().filter(|f| contract::is_instrumented(*f)).collect()
}

/// Classifies one function's writes and applies the elision rules.
fn decide<'m>(ir: Ir<'m>, function: Value<'m>) -> Result<Vec<Decision<'m>>, Error> {
    let slots = Slots::new(ir);
    let writes = classify::run(ir, &slots, function)?;
    Ok(elide::run(ir, &slots, Family::Hybrid, writes))
}

/// Functions of a second run, address spaces of managed functions, and managed writes in functions that are not.
fn check_contract(ir: Ir<'_>) -> Result<(), Error> {
    for function in ir.functions().into_iter().filter(|f| !f.is_declaration() && !prelude::is_prelude(&f.name())) {
        if function.has_string_attribute(contract::DONE) {
            let reason =
                "has been through the pass already; another optimisation could move its stores past their barriers";
            return Err(Error::Contract { function: function.name(), reason: reason.to_owned() });
        }
        if contract::is_managed_function(function) {
            contract::check_address_spaces(ir, function)?;
            continue;
        }
        let managed_write = decide(ir, function)?.into_iter().find(|d| d.barrier.is_some() && d.write.typed);
        if let Some(decision) = managed_write {
            let reason = format!("writes managed memory without gc \"shade\": {}", decision.write.instruction.text());
            return Err(Error::Contract { function: function.name(), reason });
        }
    }
    Ok(())
}
