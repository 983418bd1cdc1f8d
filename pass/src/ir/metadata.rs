//! Metadata nodes of strings on instructions.

use super::{Ir, Value};
use inkwell::llvm_sys::core::*;

impl<'m> Ir<'m> {
    /// Puts the node `!{!"a", !"b", …}` of kind `kind` on an instruction, in the place of one that may be there.
    pub(crate) fn set_strings(self, instruction: Value<'m>, kind: u32, strings: &[&str]) {
        // SAFETY: pointers and lengths describe the strings, which LLVM copies, and the array; callers pass an instruction.
        unsafe {
            let mut operands: Vec<_> =
                strings.iter().map(|s| LLVMMDStringInContext2(self.context, s.as_ptr().cast(), s.len())).collect();
            let node = LLVMMDNodeInContext2(self.context, operands.as_mut_ptr(), operands.len());
            LLVMSetMetadata(instruction.0, kind, LLVMMetadataAsValue(self.context, node));
        }
    }
}

impl Value<'_> {
    /// Takes the node of kind `kind` off an instruction.
    pub(crate) fn remove_metadata(self, kind: u32) {
        // SAFETY: callers pass an instruction; null is LLVM's way to remove a node.
        unsafe { LLVMSetMetadata(self.0, kind, std::ptr::null_mut()) }
    }
}
