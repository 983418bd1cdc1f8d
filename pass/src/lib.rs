//! The Shade pass: write barriers, polls and root tables for functions with `gc "shade"` (DESIGN §2–4).
//!
//! It runs late, on a module that has been through `-O2`, and each stage is one function of one module, in the order
//! of [`run`]: native → large and small fills → strip → polls → classify → elide → (checked) → lower → verify → inline and clean up → verify →
//! keepalive → report. No stage changes
//! the IR while it scans. Reading files, optimising and code generation are left to the driver; the meaning of buffer
//! entries to the runtime. What both sides must agree on comes from `shade-abi`.

mod analysis;
mod annotations;
mod cfg;
mod check;
mod checked;
mod claims;
mod classify;
mod contract;
mod elide;
mod error;
mod escape;
mod facts;
mod family;
mod gc_intrinsics;
mod hash;
mod inline;
mod inline_alloc;
mod ir;
mod keepalive;
mod large_copies;
mod lower;
mod managed;
#[cfg(feature = "mutants")]
mod mutant;
mod native;
mod plan;
mod polls;
mod prelude;
mod regions;
mod report;
mod roots;
mod slot;
mod small_fills;
mod stack_only;
mod standing;
mod strided;
mod strip;
mod target;
mod verify;

pub mod descriptor;
pub mod pipeline;

use crate::annotations::Barriered;
use crate::check::Checker;
use crate::checked::Checked;
use crate::elide::{Decision, Rules};
use crate::ir::{Ir, Value};
use crate::lower::Wide;
use crate::slot::Slots;
use crate::stack_only::StackOnly;
pub use check::{Uncovered, check};
pub use error::Error;
pub use family::{Barriers, Family};
use inkwell::module::Module;
use inkwell::targets::TargetMachine;
pub use managed::Managed;
#[cfg(feature = "mutants")]
pub use mutant::Mutant;
pub use report::{Action, Location, Report, Site};
pub use standing::{Standing, check_unmarked, includes_header, mark_all};
use std::rc::Rc;
pub use target::Target;

/// What [`run`] does beyond the default.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The barrier family.
    pub barriers: Barriers,
    /// Stop before the prelude is inlined: barriers and polls stay calls of `shade_…` prelude functions. For reading
    /// and for tests; such a module does not link.
    pub no_inline: bool,
    /// Leave every region as it is, with a mode test for each barrier, instead of giving those with several two versions behind one test.
    pub no_versions: bool,
    /// Which pointers may be managed.
    pub managed: Managed,
    /// Tell the shadow heap about every pointer write, so that the runtime can check barriers and elisions.
    pub checked: bool,
    /// Refuse a call through a pointer, or of code that is not in the module, that might break a promise about write barriers. Otherwise it is
    /// a warning of the report.
    pub strict_calls: bool,
    /// Check the pass's own output once more where a region got two versions, and even if it is broken by a mutant. Otherwise it is checked always,
    /// before that.
    pub verify_barriers: bool,
    /// Break a rule, so that a test can show that it notices.
    #[cfg(feature = "mutants")]
    pub mutant: Option<Mutant>,
}

impl Options {
    /// The elision rules of the barrier family.
    fn rules(&self) -> Rules {
        Rules {
            family: self.barriers.family,
            #[cfg(feature = "mutants")]
            lie: self.mutant.and_then(Mutant::false_rule),
        }
    }

    /// Whether bases are kept alive past safepoints.
    fn keeps_bases(&self) -> bool {
        #[cfg(feature = "mutants")]
        return self.mutant != Some(Mutant::DropKeepalive);
        #[cfg(not(feature = "mutants"))]
        true
    }

    /// Whether the pass checks what it made: not if it is to break it and nobody wants to see that noticed.
    fn verifies(&self) -> bool {
        #[cfg(feature = "mutants")]
        return self.verify_barriers || !self.mutant.is_some_and(Mutant::breaks_barriers);
        #[cfg(not(feature = "mutants"))]
        true
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
    strided::run(ir);
    check_contract(ir, options)?;
    native::run(ir, options.managed)?;
    let managed = ir.functions().into_iter().any(contract::is_instrumented);
    if managed {
        if options.barriers.are_the_runtimes() {
            large_copies::run(ir, options.managed)?;
        }
        small_fills::run(ir);
        insert(module, options, &mut report)?;
        report.inline_allocations = inline_alloc::run(module)?;
    }
    if managed && !options.no_inline {
        prelude::internalize(module);
        inline::run(prelude::bodies(ir).into_iter().chain(inline_alloc::bodies(ir)).collect())?;
        pipeline::cleanup(module, machine)?;
        for function in instrumented(ir) {
            verify(options, || verify::final_form(ir, function, options.barriers.test_mode()))?;
            claims::strip(ir, function);
            if options.keeps_bases() {
                report.keepalives += keepalive::run(ir, options.managed, function);
            }
        }
    }
    // LLVM's code generator aborts the process on a strategy it does not know.
    for function in ir.functions().into_iter().filter(|f| contract::is_managed_function(*f)) {
        function.clear_gc();
        function.add_string_attribute(ir, contract::DONE, "");
    }
    report.roots = roots::emit(module, &options.barriers.name, options.checked)?;
    Ok(report)
}

/// Everything up to the form with barrier calls, verified.
fn insert(module: &Module<'_>, options: &Options, report: &mut Report) -> Result<(), Error> {
    prelude::link(module, options)?;
    let ir = Ir::new(module);
    gc_intrinsics::run(ir)?;
    strip::run(ir);
    let polls = polls::run(ir)?;
    annotations::check_safepoints(ir)?;
    (report.entry_polls, report.loop_polls) = (polls.entry, polls.edge);
    let parameters = Rc::new(StackOnly::of(ir));
    let mut wide = Wide::new(options.barriers.family);
    let mut checked = if options.checked { Some(Checked::new(ir)?) } else { None };
    let mut barriered = Barriered::default();
    let checker = Checker::new(ir, options.managed, options.barriers.family);
    for function in instrumented(ir) {
        if options.checked {
            checked::settle_values(ir, function);
        }
        let mut decisions = decide(ir, options, &parameters, function)?;
        #[cfg(feature = "mutants")]
        let drop_old = mutant::break_sites(options, report, &mut decisions);
        // In a checked build each write is one step with its own barrier.
        let planned = plan::run(&mut decisions, options.barriers.family, !options.checked);
        decisions.iter().for_each(|decision| report.record(ir, decision));
        if let Some(checked) = &mut checked {
            checked.enclose(&decisions);
            checked.tell_of_allocations(function);
        }
        // What the input may say there is no claim of ours.
        claims::strip(ir, function);
        claims::attach(ir, &decisions);
        if !options.no_inline {
            claims::mark_logged(ir, &decisions);
        }
        let calls = lower::run(ir, &mut wide, function, &planned)?;
        #[cfg(feature = "mutants")]
        drop_old.into_iter().for_each(|decision| mutant::log_null_for_old(ir, &decision));
        #[cfg(feature = "mutants")]
        if options.mutant == Some(Mutant::SafepointStoreLog) {
            mutant::store_before_log(ir, &decisions);
        }
        verify(options, || verify::inserted(&checker, function))?;
        // In a checked build each write has its own barrier, and other families' barriers are no lists of entries.
        if !options.checked && !options.no_versions && options.barriers.family.has_batches() {
            let writes = decisions.iter().map(|decision| decision.write.instruction).collect();
            let versions = regions::run(ir, function, calls, &writes)?;
            #[cfg(feature = "mutants")]
            if options.mutant == Some(Mutant::SwapVersions) {
                mutant::swap_versions(function);
            }
            if versions > 0 && options.verify_barriers {
                verify::inserted(&checker, function)?;
            }
        }
        decisions.iter().filter(|d| d.barrier.is_some()).for_each(|d| barriered.add(d.write.instruction));
    }
    report.warnings = annotations::check_write_barriers(ir, &barriered, options.strict_calls)?;
    Ok(())
}

/// Runs a check of the pass's own output, unless that was broken on purpose.
fn verify(options: &Options, check: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    if options.verifies() { check() } else { Ok(()) }
}

fn instrumented<'m>(ir: Ir<'m>) -> Vec<Value<'m>> {
    ir.functions().into_iter().filter(|f| contract::is_instrumented(*f)).collect()
}

/// Classifies one function's writes and applies the elision rules.
fn decide<'m>(
    ir: Ir<'m>,
    options: &Options,
    parameters: &Rc<StackOnly<'m>>,
    function: Value<'m>,
) -> Result<Vec<Decision<'m>>, Error> {
    let slots = Slots::within(ir, options.managed, Rc::clone(parameters));
    let writes = classify::run(ir, &slots, function)?;
    Ok(elide::run(ir, slots, options.rules(), function, writes))
}

/// Functions of a second run, address spaces of managed functions, and managed writes in functions that are not.
fn check_contract(ir: Ir<'_>, options: &Options) -> Result<(), Error> {
    for function in ir.functions().into_iter().filter(|f| !f.is_declaration() && !prelude::is_prelude(&f.name())) {
        if function.has_string_attribute(contract::DONE) {
            let reason =
                "has been through the pass already; another optimisation could move its stores past their barriers";
            return Err(Error::Contract { function: function.name(), reason: reason.to_owned() });
        }
        if contract::is_managed_function(function) {
            contract::check_address_spaces(ir, function)?;
            contract::check_allocations(ir, function)?;
            continue;
        }
        // Another collector's function writes that one's memory.
        if function.gc().is_some() {
            continue;
        }
        let decisions = decide(ir, options, &Rc::default(), function)?;
        let managed_write = decisions.into_iter().find(|d| d.barrier.is_some() && d.write.typed);
        if let Some(decision) = managed_write {
            let reason = format!("writes managed memory without gc \"shade\": {}", decision.write.instruction.text());
            return Err(Error::Contract { function: function.name(), reason });
        }
    }
    Ok(())
}
