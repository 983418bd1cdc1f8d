//! The LLVM pass pipelines around the barriers: the optimiser before them, and the little that may run after them. Which
//! level is asked for, and when each runs, is the caller's.

use inkwell::module::Module;
use inkwell::passes::PassBuilderOptions;
use inkwell::targets::TargetMachine;

use crate::ir::Ir;
use crate::{Error, annotations, native};

/// After the barriers only passes that move neither stores nor calls (DESIGN §4.9): no InstCombine, no sinking, no
/// LoopIdiom, no vectorisers.
///
/// Jump threading and loop unswitching would be allowed too. They find nothing: the loads that barriers and polls test are volatile, so no test
/// decides another. On SQLite the code is the same without them, and they took a fifth of the pass's instructions.
const CLEANUP: &str = "function(simplifycfg,instsimplify)";

/// Marks what the optimiser has to leave apart until the pass has seen it: functions with promises about barriers, native calls. For callers whose
/// own compiler optimises; [`optimise`] does it itself.
pub fn prepare(module: &Module<'_>) {
    annotations::keep_apart(Ir::new(module));
    native::protect(Ir::new(module));
}

/// Optimises `module` as clang does at `-O{level}`; `optnone` functions are left as they are.
///
/// # Errors
/// [`Error::Llvm`] if LLVM refuses the pipeline.
///
/// # Panics
/// If `level` is over 3.
pub fn optimise(module: &Module<'_>, machine: &TargetMachine, level: u8) -> Result<(), Error> {
    assert!(level <= 3, "there is no -O{level}");
    prepare(module);
    let options = PassBuilderOptions::create();
    options.set_loop_vectorization(level >= 2);
    options.set_loop_slp_vectorization(level >= 2);
    options.set_loop_interleaving(level >= 2);
    options.set_loop_unrolling(level >= 2);
    Ok(module.run_passes(&format!("default<O{level}>"), machine, options)?)
}

/// Cleans up what inlining the barriers leaves.
///
/// # Errors
/// [`Error::Llvm`] if LLVM refuses the pipeline.
pub(crate) fn cleanup(module: &Module<'_>, machine: &TargetMachine) -> Result<(), Error> {
    Ok(module.run_passes(CLEANUP, machine, PassBuilderOptions::create())?)
}
