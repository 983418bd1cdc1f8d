//! The only place where the stages meet LLVM's C interface: small copyable handles with safe methods.
//!
//! Nearly all `unsafe` of the pass is in this file and in `ir/`. What makes the methods safe is one invariant, kept by
//! construction: a handle comes from a live module (its lifetime `'m` borrows it) and is not used after the thing it names has
//! been erased. Only [`Builder::replace_phi`], [`Value::erase`], [`Value::delete_function`], [`Value::inline_calls`], [`Value::scatter_strided`] and the clean-up pipeline erase; the stages that do so collect their handles anew
//! afterwards. LLVM's C functions check the kind of value by assertion at most, so each method that needs a
//! certain kind says so and is called on what `kind`, `opcode` or a type query has confirmed.

mod build;
mod constant;
mod function;
mod instruction;
mod metadata;
mod regions;
mod shim;
mod types;
mod value;

use crate::hash::HashSet;
pub(crate) use build::Builder;
pub(crate) use function::AttributeKind;
use inkwell::llvm_sys::core::*;
use inkwell::llvm_sys::prelude::*;
use inkwell::llvm_sys::target::*;
pub(crate) use inkwell::llvm_sys::{
    LLVMAtomicOrdering as Ordering, LLVMAtomicRMWBinOp as RmwOp, LLVMIntPredicate as IntPredicate,
    LLVMLinkage as Linkage, LLVMOpcode as Op, LLVMTypeKind as TypeKind, LLVMValueKind as ValueKind,
};
use inkwell::module::Module;
pub(crate) use shim::{AliasAnalysis, Remark, RemarkKind};
use std::ffi::{CStr, CString, c_uint};
use std::marker::PhantomData;

/// A module under work.
#[derive(Clone, Copy)]
pub(crate) struct Ir<'m> {
    module: LLVMModuleRef,
    context: LLVMContextRef,
    life: PhantomData<&'m ()>,
}

/// A value of the module: function, global, constant, argument or instruction.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(transparent)]
pub(crate) struct Value<'m>(LLVMValueRef, PhantomData<&'m ()>);

/// A basic block. The order is that of the addresses: any, but the same as long as the module lives.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Block<'m>(LLVMBasicBlockRef, PhantomData<&'m ()>);

/// A type, together with the data layout that gives it a size.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Type<'m>(LLVMTypeRef, LLVMTargetDataRef, PhantomData<&'m ()>);

/// Where an attribute of a function or a call sits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum At {
    /// On the function or call itself.
    Function,
    /// On parameter `n`.
    Parameter(u32),
}

impl At {
    /// LLVM's attribute index: all ones for the function, 1 + n for parameter n.
    fn index(self) -> c_uint {
        match self {
            At::Function => c_uint::MAX,
            At::Parameter(n) => n + 1,
        }
    }
}

impl<'m> Ir<'m> {
    /// A view of `module`.
    pub(crate) fn new(module: &'m Module<'_>) -> Self {
        let raw = module.as_mut_ptr();
        // SAFETY: `raw` is the live module that `module` owns.
        let context = unsafe { LLVMGetModuleContext(raw) };
        Ir { module: raw, context, life: PhantomData }
    }

    /// The module's triple; empty if it names none.
    pub(crate) fn triple(self) -> String {
        // SAFETY: the module is live; the result is a C string that it owns.
        unsafe { CStr::from_ptr(LLVMGetTarget(self.module)) }.to_string_lossy().into_owned()
    }

    fn layout(self) -> LLVMTargetDataRef {
        // SAFETY: the module is live; its data layout lives as long as it.
        unsafe { LLVMGetModuleDataLayout(self.module) }
    }

    /// Calls of the functions whose names begin with one of `prefixes`, in module order. Looks at no function that has none.
    pub(crate) fn calls_by_name(self, prefixes: &[&str]) -> Vec<Value<'m>> {
        let functions = self.functions();
        let is_meant = |f: &&Value<'m>| prefixes.iter().any(|prefix| f.name().starts_with(prefix));
        let calls_of = |f: &Value<'m>| {
            let callee = *f;
            callee.users().filter(move |user| user.is_call() && user.called_function() == Some(callee))
        };
        let calls: HashSet<_> = functions.iter().filter(is_meant).flat_map(calls_of).collect();
        let callers: HashSet<_> = calls.iter().map(|call| call.block().function()).collect();
        let bodies = functions.into_iter().filter(|f| callers.contains(f)).flat_map(Value::instructions);
        bodies.filter(|i| calls.contains(i)).collect()
    }

    /// All functions, declarations included, in module order.
    pub(crate) fn functions(self) -> Vec<Value<'m>> {
        let mut all = Vec::new();
        // SAFETY: walks the function list of a live module; nothing is changed meanwhile.
        unsafe {
            let mut next = LLVMGetFirstFunction(self.module);
            while !next.is_null() {
                all.push(Value::of(next));
                next = LLVMGetNextFunction(next);
            }
        }
        all
    }

    /// The function called `name`.
    pub(crate) fn function(self, name: &str) -> Option<Value<'m>> {
        let name = CString::new(name).ok()?;
        // SAFETY: `name` is NUL-terminated; the module is live.
        Value::some(unsafe { LLVMGetNamedFunction(self.module, name.as_ptr()) })
    }

    /// Adds a function of type `ty`.
    pub(crate) fn add_function(self, name: &str, ty: Type<'m>) -> Value<'m> {
        let name = CString::new(name).unwrap_or_default();
        // SAFETY: `name` is NUL-terminated and copied by LLVM; `ty` is a function type of this context.
        Value::of(unsafe { LLVMAddFunction(self.module, name.as_ptr(), ty.0) })
    }

    /// `iN`.
    pub(crate) fn int(self, bits: u32) -> Type<'m> {
        // SAFETY: the context is live and `bits` is at most LLVM's limit for every caller (≤ 64).
        self.ty(unsafe { LLVMIntTypeInContext(self.context, bits) })
    }

    /// `ptr addrspace(n)`.
    pub(crate) fn pointer(self, address_space: u32) -> Type<'m> {
        // SAFETY: the context is live.
        self.ty(unsafe { LLVMPointerTypeInContext(self.context, address_space) })
    }

    /// `<count x element>`.
    pub(crate) fn vector(self, element: Type<'m>, count: u32) -> Type<'m> {
        // SAFETY: callers pass an integer, float or pointer type of this context and a count that is not 0.
        self.ty(unsafe { LLVMVectorType(element.0, count) })
    }

    /// `void (parameters)`.
    pub(crate) fn void_function(self, parameters: &[Type<'m>]) -> Type<'m> {
        let mut raw: Vec<_> = parameters.iter().map(|t| t.0).collect();
        // SAFETY: `raw` holds that many types of this context and is copied by LLVM.
        self.ty(unsafe {
            LLVMFunctionType(LLVMVoidTypeInContext(self.context), raw.as_mut_ptr(), raw.len() as c_uint, 0)
        })
    }

    /// `iN value`.
    pub(crate) fn const_int(self, bits: u32, value: u64) -> Value<'m> {
        // SAFETY: `int` returned an integer type.
        Value::of(unsafe { LLVMConstInt(self.int(bits).0, value, 0) })
    }

    /// The null pointer of an address space.
    pub(crate) fn null(self, address_space: u32) -> Value<'m> {
        // SAFETY: `pointer` returned a pointer type.
        Value::of(unsafe { LLVMConstNull(self.pointer(address_space).0) })
    }

    /// The nodes of named metadata such as `!shade.family`.
    pub(crate) fn named_metadata(self, name: &str) -> Vec<Value<'m>> {
        let name = CString::new(name).unwrap_or_default();
        // SAFETY: `name` is NUL-terminated, the module is live, and the buffer has room for as many nodes as LLVM announced. The
        // operands of named metadata are nodes, never null.
        unsafe {
            let count = LLVMGetNamedMetadataNumOperands(self.module, name.as_ptr());
            let mut raw = vec![std::ptr::null_mut(); count as usize];
            LLVMGetNamedMetadataOperands(self.module, name.as_ptr(), raw.as_mut_ptr());
            raw.into_iter().map(Value::of).collect()
        }
    }

    /// The id of a metadata kind such as `tbaa`.
    pub(crate) fn metadata_kind(self, name: &str) -> u32 {
        // SAFETY: pointer and length describe `name`.
        unsafe { LLVMGetMDKindIDInContext(self.context, name.as_ptr().cast(), name.len() as c_uint) }
    }

    /// The type of `value`, with this module's layout.
    pub(crate) fn type_of(self, value: Value<'m>) -> Type<'m> {
        // SAFETY: any value has a type.
        self.ty(unsafe { LLVMTypeOf(value.0) })
    }

    /// The function type of a function.
    pub(crate) fn function_type(self, function: Value<'m>) -> Type<'m> {
        // SAFETY: callers pass a function.
        self.ty(unsafe { LLVMGlobalGetValueType(function.0) })
    }

    fn ty(self, raw: LLVMTypeRef) -> Type<'m> {
        Type(raw, self.layout(), PhantomData)
    }

    /// A builder that inserts before `position`, with its debug location.
    pub(crate) fn before(self, position: Value<'m>) -> Builder<'m> {
        Builder::before(self, self.context, position)
    }

    /// A builder that inserts at the top of `block`, or at its end if it is empty.
    pub(crate) fn at_start(self, block: Block<'m>) -> Builder<'m> {
        block.first().map_or_else(|| self.at_end(block), |first| self.before(first))
    }

    /// A builder that appends to `block`.
    pub(crate) fn at_end(self, block: Block<'m>) -> Builder<'m> {
        Builder::at_end(self, self.context, block)
    }

    /// A new block behind `before` in the function's order, which it does not yet branch from.
    pub(crate) fn block_behind(self, before: Block<'m>, name: &CStr) -> Block<'m> {
        let block = self.append_block(before.function(), name);
        // SAFETY: both are blocks of one live function.
        unsafe { LLVMMoveBasicBlockAfter(block.0, before.0) };
        block
    }

    /// A new block at the end of `function`.
    pub(crate) fn append_block(self, function: Value<'m>, name: &CStr) -> Block<'m> {
        // SAFETY: callers pass a function.
        Block(unsafe { LLVMAppendBasicBlockInContext(self.context, function.0, name.as_ptr()) }, PhantomData)
    }
}
