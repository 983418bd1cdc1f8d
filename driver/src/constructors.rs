//! Constructors and destructors as ELF wants them. A target machine made through LLVM's C interface puts
//! `llvm.global_ctors` into `.ctors`, which today's start files never run, and that interface has no switch for it. So each
//! entry becomes a function pointer in `.init_array` or `.fini_array` here, before code generation.

use inkwell::AddressSpace;
use inkwell::llvm_sys::comdat::{LLVMGetComdat, LLVMSetComdat};
use inkwell::llvm_sys::core::{
    LLVMConstIntGetZExtValue, LLVMDeleteGlobal, LLVMGetAggregateElement, LLVMIsAGlobalObject,
};
use inkwell::llvm_sys::core::{LLVMIsNull, LLVMSetInitializer};
use inkwell::llvm_sys::prelude::LLVMValueRef;
use inkwell::module::{Linkage, Module};
use inkwell::types::AnyTypeEnum;
use inkwell::values::{AsValueRef, GlobalValue};

/// The priority of an entry that asks for none; its section has no number.
const NO_PRIORITY: u64 = 65_535;

/// Moves the constructors and destructors of `module` into their sections.
pub fn place(module: &Module) {
    for (list, section) in [("llvm.global_ctors", ".init_array"), ("llvm.global_dtors", ".fini_array")] {
        if let Some(list) = module.get_global(list) {
            place_list(module, list, section);
        }
    }
}

fn place_list(module: &Module, list: GlobalValue, section: &str) {
    let (AnyTypeEnum::ArrayType(ty), Some(entries)) = (list.get_value_type(), list.get_initializer()) else { return };
    for index in 0..ty.len() {
        // SAFETY: the verifier allows this list only as an array of `{ i32, ptr, ptr }`, so each element asked for is
        // there; an element of a zeroinitializer is a zero.
        let [priority, function, key] = unsafe {
            let entry = LLVMGetAggregateElement(entries.as_value_ref(), index);
            [0, 1, 2].map(|field| LLVMGetAggregateElement(entry, field))
        };
        // SAFETY: `function` is a live constant.
        if unsafe { LLVMIsNull(function) } != 0 {
            continue;
        }
        // SAFETY: the verifier wants the priority to be an integer constant.
        let name = match unsafe { LLVMConstIntGetZExtValue(priority) } {
            NO_PRIORITY => section.to_owned(),
            priority => format!("{section}.{priority:05}"),
        };
        add_entry(module, function, key, &name);
    }
    // SAFETY: the list is a live global that nothing may refer to, and it is not used after.
    unsafe { LLVMDeleteGlobal(list.as_value_ref()) };
}

/// One function pointer in `section`; in the same group as `key`, so that both are kept or dropped together.
fn add_entry(module: &Module, function: LLVMValueRef, key: LLVMValueRef, section: &str) {
    let pointer = module.get_context().ptr_type(AddressSpace::default());
    let entry = module.add_global(pointer, None, "shade.constructor");
    entry.set_section(Some(section));
    entry.set_linkage(Linkage::Internal);
    // SAFETY: all are live values of `module`: `entry` a new pointer variable, `function` a constant pointer, `key` null or
    // a constant pointer, which has a group only if it is a function or variable.
    unsafe {
        LLVMSetInitializer(entry.as_value_ref(), function);
        if !LLVMIsAGlobalObject(key).is_null() && !LLVMGetComdat(key).is_null() {
            LLVMSetComdat(entry.as_value_ref(), LLVMGetComdat(key));
        }
    }
}
