//! What a module is to the pass before it runs: for callers that are handed every module of a program, Shade's or not, as the
//! plugin is. The driver compiles only what is meant for Shade.

use crate::ir::Ir;
use crate::{Error, Options, check_contract, contract, roots};
use inkwell::llvm_sys::core::{LLVMGetGC, LLVMGetModuleInlineAsm, LLVMGetNamedMetadata, LLVMGetOrInsertNamedMetadata};
use inkwell::module::Module;
use inkwell::values::AsValueRef;
use shade_abi::geometry::{GC_NAME, UNIT_MARK};
use std::slice;

/// Named metadata of a module that is Shade's even without a managed function: its variables are roots.
const MARK: &str = "shade.gc";

/// What a module is to the pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It says nothing of Shade.
    Unmarked,
    /// It has a `gc "shade"` function, or `!shade.gc`: the pass is to run.
    Marked,
    /// The pass has run, and nothing came in since.
    Instrumented,
}

impl Standing {
    /// Looks at what `module` declares and defines.
    pub fn of(module: &Module<'_>) -> Self {
        let functions = Ir::new(module).functions();
        if functions.iter().any(|f| f.gc().as_deref() == Some(GC_NAME)) {
            Self::Marked
        } else if functions.iter().any(|f| f.has_string_attribute(contract::DONE)) || roots::has_table(module) {
            Self::Instrumented
        } else if has_mark(module) {
            Self::Marked
        } else {
            Self::Unmarked
        }
    }
}

/// Whether `module` is C that includes `shade.h`, all of whose functions are managed.
pub fn includes_header(module: &Module<'_>) -> bool {
    let mut length = 0;
    // SAFETY: the module is live; the text is its own and is read before anything can change it.
    let text = unsafe {
        let start = LLVMGetModuleInlineAsm(module.as_mut_ptr(), &mut length);
        if length == 0 { &[] } else { slice::from_raw_parts(start.cast::<u8>(), length) }
    };
    text.split(|byte| *byte == b'\n').any(|line| line == UNIT_MARK.as_bytes())
}

/// Makes a module Shade's: every function that it defines, except another collector's, is managed.
pub fn mark_all(module: &Module<'_>) {
    for function in module.get_functions().filter(|function| function.count_basic_blocks() > 0) {
        // SAFETY: `function` is a live function; null is a function without a collector.
        if unsafe { LLVMGetGC(function.as_value_ref()) }.is_null() {
            function.set_gc(GC_NAME);
        }
    }
    // SAFETY: the module is live; pointer and length describe the name, which LLVM copies.
    unsafe { LLVMGetOrInsertNamedMetadata(module.as_mut_ptr(), MARK.as_ptr().cast(), MARK.len()) };
}

fn has_mark(module: &Module<'_>) -> bool {
    // SAFETY: the module is live; pointer and length describe the name.
    unsafe { !LLVMGetNamedMetadata(module.as_mut_ptr(), MARK.as_ptr().cast(), MARK.len()).is_null() }
}

/// Looks for writes of managed memory in a module that is not Shade's, whose author may have forgotten to say so.
///
/// # Errors
/// Names the first such write and its function.
pub fn check_unmarked(module: &Module<'_>, options: &Options) -> Result<(), Error> {
    check_contract(Ir::new(module), options)
}
