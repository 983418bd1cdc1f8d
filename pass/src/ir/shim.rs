//! What LLVM does not offer in its C interface: functions of the C++ shim (`pass/shim`), one for each method here.

use super::Value;
use inkwell::llvm_sys::prelude::LLVMValueRef;

unsafe extern "C" {
    fn shade_shim_inline_calls(of: LLVMValueRef) -> LLVMValueRef;
}

impl<'m> Value<'m> {
    /// Inlines every call of a function with a body, which does not call itself. Handles of the calls must not be used afterwards. Returns a call
    /// that LLVM refuses to inline, if there is one.
    pub(crate) fn inline_calls(self) -> Option<Value<'m>> {
        // SAFETY: callers pass a live function with a body, and drop their handles of its calls.
        let refused = unsafe { shade_shim_inline_calls(self.0) };
        (!refused.is_null()).then(|| Value::of(refused))
    }
}
