//! Constants with names: what compiled code points the runtime to.

use super::{Ir, Value};
use inkwell::llvm_sys::LLVMLinkage;
use inkwell::llvm_sys::core::*;
use std::ffi::{CString, c_uint};

impl<'m> Ir<'m> {
    /// A private constant global that holds `text` and a NUL.
    pub(crate) fn private_text(self, name: &str, text: &str) -> Value<'m> {
        // SAFETY: pointer and length describe `text`, which LLVM copies.
        let constant =
            Value::of(unsafe { LLVMConstStringInContext2(self.context, text.as_ptr().cast(), text.len(), 0) });
        self.private_constant(name, constant)
    }

    /// A private constant global that holds a struct of `members`.
    pub(crate) fn private_struct(self, name: &str, members: &[Value<'m>]) -> Value<'m> {
        let mut raw: Vec<_> = members.iter().map(|m| m.0).collect();
        // SAFETY: `raw` holds that many constants of this context and is copied.
        let constant =
            Value::of(unsafe { LLVMConstStructInContext(self.context, raw.as_mut_ptr(), raw.len() as c_uint, 0) });
        self.private_constant(name, constant)
    }

    /// A constant vector of type `ty` whose elements all point to a global.
    #[cfg(feature = "mutants")]
    pub(crate) fn all_pointers(self, ty: super::Type<'m>, global: Value<'m>) -> Value<'m> {
        let count = ty.elements().len();
        // SAFETY: callers pass a vector type of pointers and a global in address space 0; the array has `count` constants.
        unsafe {
            let element = ty.element().0;
            let pointer =
                if LLVMTypeOf(global.0) == element { global.0 } else { LLVMConstAddrSpaceCast(global.0, element) };
            Value::of(LLVMConstVector(vec![pointer; count].as_mut_ptr(), count as c_uint))
        }
    }

    /// A private constant global that holds `bytes` zero bytes.
    #[cfg(feature = "mutants")]
    pub(crate) fn private_zeros(self, name: &str, bytes: u64) -> Value<'m> {
        // SAFETY: an array type of this context.
        let constant = Value::of(unsafe { LLVMConstNull(LLVMArrayType2(self.int(8).0, bytes)) });
        self.private_constant(name, constant)
    }

    fn private_constant(self, name: &str, constant: Value<'m>) -> Value<'m> {
        let name = CString::new(name).unwrap_or_default();
        // SAFETY: the module is live; the initializer is a constant of the global's own type; the name is copied.
        Value::of(unsafe {
            let global = LLVMAddGlobal(self.module, LLVMTypeOf(constant.0), name.as_ptr());
            LLVMSetInitializer(global, constant.0);
            LLVMSetGlobalConstant(global, 1);
            LLVMSetLinkage(global, LLVMLinkage::LLVMPrivateLinkage);
            global
        })
    }
}
