//! A release build of clang lets LLVM drop the names of values, and cannot read textual IR meanwhile, as which the prelude comes.

use inkwell::llvm_sys::core::{
    LLVMContextSetDiscardValueNames, LLVMContextShouldDiscardValueNames, LLVMGetModuleContext,
};
use inkwell::module::Module;

/// Does `work` in a context that keeps names, and puts it back as it was.
pub fn kept<T>(module: &Module, work: impl FnOnce() -> T) -> T {
    // SAFETY: the context of a live module is live.
    let (context, discards) = unsafe {
        let context = LLVMGetModuleContext(module.as_mut_ptr());
        (context, LLVMContextShouldDiscardValueNames(context))
    };
    // SAFETY: as above; a flag is set.
    unsafe { LLVMContextSetDiscardValueNames(context, 0) };
    let result = work();
    // SAFETY: as above.
    unsafe { LLVMContextSetDiscardValueNames(context, discards) };
    result
}
