//! Creating instructions: a builder that belongs to one place in the IR and is disposed with its scope.

use super::function::attribute_kind;
use super::{At, Block, Ir, Op, Ordering, Type, TypeKind, Value};
use crate::contract::LEAF;
use inkwell::llvm_sys::core::*;
use inkwell::llvm_sys::debuginfo::{LLVMInstructionGetDebugLoc, LLVMInstructionSetDebugLoc};
use inkwell::llvm_sys::prelude::*;
use inkwell::llvm_sys::{LLVMInlineAsmDialect, LLVMIntPredicate};
use std::ffi::{CString, c_uint};

/// Inserts instructions at one place.
pub(crate) struct Builder<'m> {
    ir: Ir<'m>,
    raw: LLVMBuilderRef,
}

impl Drop for Builder<'_> {
    fn drop(&mut self) {
        // SAFETY: `raw` was created by this object and is disposed once.
        unsafe { LLVMDisposeBuilder(self.raw) }
    }
}

impl<'m> Builder<'m> {
    pub(super) fn before(ir: Ir<'m>, context: LLVMContextRef, position: Value<'m>) -> Self {
        // SAFETY: `position` is an instruction in a block; LLVM also takes over its debug location.
        unsafe {
            let raw = LLVMCreateBuilderInContext(context);
            LLVMPositionBuilderBefore(raw, position.0);
            Builder { ir, raw }
        }
    }

    pub(super) fn at_end(ir: Ir<'m>, context: LLVMContextRef, block: Block<'m>) -> Self {
        // SAFETY: `block` is a live block.
        unsafe {
            let raw = LLVMCreateBuilderInContext(context);
            LLVMPositionBuilderAtEnd(raw, block.0);
            Builder { ir, raw }
        }
    }

    /// Gives new instructions the debug location of `instruction`.
    pub(crate) fn locate_as(&self, instruction: Value<'m>) {
        // SAFETY: `instruction` is an instruction; no location (null) is allowed.
        unsafe { LLVMSetCurrentDebugLocation2(self.raw, LLVMInstructionGetDebugLoc(instruction.0)) }
    }

    /// Puts an unlinked instruction here, under the name it had.
    pub(crate) fn insert(&self, instruction: Value<'m>) {
        let name = CString::new(instruction.name()).unwrap_or_default();
        // SAFETY: callers pass an instruction that is in no block; the name is NUL-terminated and copied.
        unsafe { LLVMInsertIntoBuilderWithName(self.raw, instruction.0, name.as_ptr()) }
    }

    /// A copy of an instruction with its operands and metadata, but no debug location: it may be for another function.
    pub(crate) fn copy_of(&self, instruction: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass an instruction; the copy is in no block until it is inserted here, and null removes its location.
        unsafe {
            let copy = LLVMInstructionClone(instruction.0);
            LLVMInstructionSetDebugLoc(copy, std::ptr::null_mut());
            LLVMInsertIntoBuilder(self.raw, copy);
            Value::of(copy)
        }
    }

    /// Calls `function` with arguments of its parameter types; the call takes over its calling convention.
    pub(crate) fn call(&self, function: Value<'m>, arguments: &[Value<'m>]) -> Value<'m> {
        let mut raw: Vec<_> = arguments.iter().map(|a| a.0).collect();
        let ty = self.ir.function_type(function);
        // SAFETY: `function` is a function of type `ty`; callers pass what it takes. The empty name is NUL-terminated.
        unsafe {
            let call = LLVMBuildCall2(self.raw, ty.0, function.0, raw.as_mut_ptr(), raw.len() as c_uint, c"".as_ptr());
            LLVMSetInstructionCallConv(call, LLVMGetFunctionCallConv(function.0));
            Value::of(call)
        }
    }

    /// `pointer` in address space 0, or another, by `addrspacecast` if it is not there already.
    pub(crate) fn in_address_space(&self, pointer: Value<'m>, space: u32) -> Value<'m> {
        if self.ir.type_of(pointer).address_space() == Some(space) {
            return pointer;
        }
        // SAFETY: callers pass a pointer.
        Value::of(unsafe { LLVMBuildAddrSpaceCast(self.raw, pointer.0, self.ir.pointer(space).0, c"".as_ptr()) })
    }

    /// `pointer` plus `bytes`.
    pub(crate) fn offset(&self, pointer: Value<'m>, bytes: u64) -> Value<'m> {
        if bytes == 0 {
            return pointer;
        }
        let mut index = [self.ir.const_int(64, bytes).0];
        // SAFETY: callers pass a pointer; one index into `i8`.
        Value::of(unsafe { LLVMBuildGEP2(self.raw, self.ir.int(8).0, pointer.0, index.as_mut_ptr(), 1, c"".as_ptr()) })
    }

    /// `pointer` plus a number of bytes known at run time.
    pub(crate) fn offset_by(&self, pointer: Value<'m>, bytes: Value<'m>) -> Value<'m> {
        let mut index = [bytes.0];
        // SAFETY: callers pass a pointer and an integer; one index into `i8`.
        Value::of(unsafe { LLVMBuildGEP2(self.raw, self.ir.int(8).0, pointer.0, index.as_mut_ptr(), 1, c"".as_ptr()) })
    }

    /// A plain load of one `ty`.
    pub(crate) fn load(&self, ty: Type<'m>, pointer: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass a sized type and a pointer.
        Value::of(unsafe { LLVMBuildLoad2(self.raw, ty.0, pointer.0, c"".as_ptr()) })
    }

    /// An empty phi of type `ty`, to be filled by [`Value::add_incoming`].
    pub(crate) fn phi(&self, ty: Type<'m>) -> Value<'m> {
        // SAFETY: callers pass a first-class type and stand at the start of a block.
        Value::of(unsafe { LLVMBuildPhi(self.raw, ty.0, c"".as_ptr()) })
    }

    /// The bits of an 8-byte pointer, integer, float or vector as `i64`.
    pub(crate) fn word(&self, value: Value<'m>) -> Value<'m> {
        let ty = self.ir.type_of(value);
        let to = self.ir.int(64);
        if ty.int_width() == Some(64) {
            return value;
        }
        // SAFETY: callers pass a first-class value of 64 bits that is not an aggregate: a pointer is converted, all else is recast.
        Value::of(unsafe {
            if ty.address_space().is_some() {
                LLVMBuildPtrToInt(self.raw, value.0, to.0, c"".as_ptr())
            } else {
                LLVMBuildBitCast(self.raw, value.0, to.0, c"".as_ptr())
            }
        })
    }

    /// Word `index` of a vector of whole words.
    pub(crate) fn word_of_vector(&self, vector: Value<'m>, index: u64) -> Value<'m> {
        let words = self.ir.type_of(vector).bits().unwrap_or(0) / 64;
        // SAFETY: callers pass a vector of `words` times 64 bits.
        let recast = unsafe {
            let ty = LLVMVectorType(self.ir.int(64).0, words as c_uint);
            Value::of(LLVMBuildBitCast(self.raw, vector.0, ty, c"".as_ptr()))
        };
        self.extract_element(recast, index)
    }

    /// Bits `64 * index..` of an integer wider than a word.
    pub(crate) fn word_of_integer(&self, value: Value<'m>, index: u64) -> Value<'m> {
        // SAFETY: callers pass an integer of more than 64 * `index` bits; the shift amount is of its type.
        unsafe {
            let shift = LLVMConstInt(LLVMTypeOf(value.0), 64 * index, 0);
            let shifted = LLVMBuildLShr(self.raw, value.0, shift, c"".as_ptr());
            Value::of(LLVMBuildTrunc(self.raw, shifted, self.ir.int(64).0, c"".as_ptr()))
        }
    }

    /// Member `index` of a struct or array value.
    pub(crate) fn extract_value(&self, aggregate: Value<'m>, index: u32) -> Value<'m> {
        // SAFETY: callers pass an aggregate with that many members.
        Value::of(unsafe { LLVMBuildExtractValue(self.raw, aggregate.0, index, c"".as_ptr()) })
    }

    /// Element `index` of a vector value.
    pub(crate) fn extract_element(&self, vector: Value<'m>, index: u64) -> Value<'m> {
        self.extract_lane(vector, self.ir.const_int(64, index))
    }

    /// The element of a vector value whose index is known at run time.
    pub(crate) fn extract_lane(&self, vector: Value<'m>, index: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass a vector and an integer; an index past its end gives poison.
        Value::of(unsafe { LLVMBuildExtractElement(self.raw, vector.0, index.0, c"".as_ptr()) })
    }

    /// `op left, right`.
    pub(crate) fn binary(&self, op: Op, left: Value<'m>, right: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass a binary integer operation and integers of one type.
        Value::of(unsafe { LLVMBuildBinOp(self.raw, op, left.0, right.0, c"".as_ptr()) })
    }

    /// `not value`.
    pub(crate) fn not(&self, value: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass an integer.
        Value::of(unsafe { LLVMBuildNot(self.raw, value.0, c"".as_ptr()) })
    }

    /// `freeze value`: undefined bits become some bits, the same for every user.
    pub(crate) fn freeze(&self, value: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass a first-class value.
        Value::of(unsafe { LLVMBuildFreeze(self.raw, value.0, c"".as_ptr()) })
    }

    /// `icmp predicate left, right`.
    pub(crate) fn compare(&self, predicate: LLVMIntPredicate, left: Value<'m>, right: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass integers or pointers of one type.
        Value::of(unsafe { LLVMBuildICmp(self.raw, predicate, left.0, right.0, c"".as_ptr()) })
    }

    /// `select condition, yes, no`.
    pub(crate) fn select(&self, condition: Value<'m>, yes: Value<'m>, no: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass an `i1` and two values of one type.
        Value::of(unsafe { LLVMBuildSelect(self.raw, condition.0, yes.0, no.0, c"".as_ptr()) })
    }

    /// `select condition, null, poison`: its sides are set later.
    pub(crate) fn unfolded_select(&self, condition: Value<'m>, null: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass an `i1` that is no constant, which LLVM would fold, and a null pointer.
        Value::of(unsafe {
            let poison = LLVMGetPoison(LLVMTypeOf(null.0));
            LLVMBuildSelect(self.raw, condition.0, null.0, poison, c"".as_ptr())
        })
    }

    /// Puts a call of `trampoline` in the place of `call`: the callee is its first argument, `nest`, and all others follow with their attributes.
    /// `call` is erased.
    pub(crate) fn forward_call(&self, call: Value<'m>, trampoline: Value<'m>, callee_attribute: &str) {
        let mut arguments = vec![call.callee().0];
        arguments.extend(call.arguments().iter().map(|argument| argument.0));
        let name = call.name();
        // SAFETY: `call` is a call, and `types` has room for the parameters its function type announces. The new call passes exactly what its
        // own type says, behind one pointer; LLVM copies arrays and names. Attributes come from the same context, at places that exist.
        // The result has the old one's type, so that it can replace it, and then the old call has no use left.
        unsafe {
            let ty = LLVMGetCalledFunctionType(call.0);
            let mut types = vec![std::ptr::null_mut(); LLVMCountParamTypes(ty) as usize + 1];
            types[0] = self.ir.pointer(0).0;
            LLVMGetParamTypes(ty, types[1..].as_mut_ptr());
            let count = types.len() as c_uint;
            let ty = LLVMFunctionType(LLVMGetReturnType(ty), types.as_mut_ptr(), count, LLVMIsFunctionVarArg(ty));
            let count = arguments.len() as c_uint;
            let new = LLVMBuildCall2(self.raw, ty, trampoline.0, arguments.as_mut_ptr(), count, c"".as_ptr());
            let place = LLVMCreateEnumAttribute(self.ir.context, attribute_kind(callee_attribute), 0);
            LLVMAddCallSiteAttribute(new, At::Parameter(0).index(), place);
            copy_attributes(call, 0, new, 0);
            for i in 0..call.arguments().len() as u32 {
                copy_attributes(call, At::Parameter(i).index(), new, At::Parameter(i + 1).index());
            }
            LLVMReplaceAllUsesWith(call.0, new);
            LLVMInstructionEraseFromParent(call.0);
            LLVMSetValueName2(new, name.as_ptr().cast(), name.len());
        }
    }

    /// A use of `value` that emits nothing: empty assembly that wants it in a register.
    pub(crate) fn keep_alive(&self, value: Value<'m>) {
        let ty = self.ir.type_of(value);
        if ty.kind() == TypeKind::LLVMVectorTypeKind {
            (0..ty.elements().len() as u64).for_each(|i| self.keep_alive(self.extract_element(value, i)));
            return;
        }
        let ty = self.ir.void_function(&[ty]);
        let constraint = c"r";
        let mut arguments = [value.0];
        // SAFETY: both texts are given with their lengths and copied; the assembly takes one pointer, which `arguments` holds. A string
        // attribute may be put on any call.
        unsafe {
            let assembly = LLVMGetInlineAsm(
                ty.0,
                c"".as_ptr(),
                0,
                constraint.as_ptr(),
                constraint.count_bytes(),
                1,
                0,
                LLVMInlineAsmDialect::LLVMInlineAsmDialectATT,
                0,
            );
            let call = LLVMBuildCall2(self.raw, ty.0, assembly, arguments.as_mut_ptr(), 1, c"".as_ptr());
            Value::of(call).add_call_attribute(self.ir, "nounwind");
            Value::of(call).add_call_string_attribute(self.ir, LEAF);
        }
    }

    /// A slot on the stack for one `ty`.
    pub(crate) fn alloca(&self, ty: Type<'m>) -> Value<'m> {
        // SAFETY: `ty` is sized.
        Value::of(unsafe { LLVMBuildAlloca(self.raw, ty.0, c"".as_ptr()) })
    }

    /// Stores `value`.
    pub(crate) fn store(&self, value: Value<'m>, pointer: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass a sized value and a pointer.
        Value::of(unsafe { LLVMBuildStore(self.raw, value.0, pointer.0) })
    }

    /// An aligned, monotonic load of one word: other threads may write the slot meanwhile.
    pub(crate) fn load_word(&self, pointer: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass a pointer to an 8-byte aligned word.
        let load = Value::of(unsafe { LLVMBuildLoad2(self.raw, self.ir.int(64).0, pointer.0, c"".as_ptr()) });
        load.set_alignment(8);
        load.set_ordering(Ordering::LLVMAtomicOrderingMonotonic);
        load
    }

    /// `br to`.
    pub(crate) fn branch(&self, to: Block<'m>) {
        // SAFETY: `to` is a block of the same function.
        unsafe { LLVMBuildBr(self.raw, to.0) };
    }

    /// `br condition, yes, no`.
    pub(crate) fn branch_if(&self, condition: Value<'m>, yes: Block<'m>, no: Block<'m>) {
        // SAFETY: callers pass an `i1` and blocks of the same function.
        unsafe { LLVMBuildCondBr(self.raw, condition.0, yes.0, no.0) };
    }

    /// `br condition, yes, no` with `yes` marked as cold.
    pub(crate) fn branch_rarely(&self, condition: Value<'m>, yes: Block<'m>, no: Block<'m>) {
        let context = self.ir.context;
        // SAFETY: blocks of one function and an `i1`; the metadata node is made of this context's strings and constants, and LLVM
        // copies name and operands.
        unsafe {
            let branch = LLVMBuildCondBr(self.raw, condition.0, yes.0, no.0);
            let name = "branch_weights";
            let weight = |n| LLVMValueAsMetadata(self.ir.const_int(32, n).0);
            let mut operands =
                [LLVMMDStringInContext2(context, name.as_ptr().cast(), name.len()), weight(1), weight((1 << 20) - 1)];
            let node = LLVMMDNodeInContext2(context, operands.as_mut_ptr(), operands.len());
            LLVMSetMetadata(branch, self.ir.metadata_kind("prof"), LLVMMetadataAsValue(context, node));
        }
    }

    /// `value`, an integer or a vector of integers, as the wider type `ty` without sign.
    pub(crate) fn widen(&self, value: Value<'m>, ty: Type<'m>) -> Value<'m> {
        // SAFETY: callers pass a type of as many, and wider, integers.
        Value::of(unsafe { LLVMBuildZExt(self.raw, value.0, ty.0, c"".as_ptr()) })
    }

    /// `value`, an integer of at most 64 bits, as `i64` without sign.
    pub(crate) fn zero_extend(&self, value: Value<'m>) -> Value<'m> {
        // SAFETY: callers pass an integer of at most 64 bits; LLVM makes nothing if it has 64.
        Value::of(unsafe { LLVMBuildZExt(self.raw, value.0, self.ir.int(64).0, c"".as_ptr()) })
    }

    /// `ret void`.
    pub(crate) fn return_void(&self) {
        // SAFETY: callers build a function that returns void.
        unsafe { LLVMBuildRetVoid(self.raw) };
    }

    /// Puts a phi with the given incoming values in the place of `old`, under its name, and erases `old`.
    pub(crate) fn replace_phi(&self, old: Value<'m>, incoming: &[(Value<'m>, Block<'m>)]) {
        let mut values: Vec<_> = incoming.iter().map(|(v, _)| v.0).collect();
        let mut blocks: Vec<_> = incoming.iter().map(|(_, b)| b.0).collect();
        let name = old.name();
        // SAFETY: `old` is a phi and values have its type; both arrays have that many elements and are copied. A value that is
        // `old` itself becomes the new phi when uses are replaced, so `old` has no use left when it is erased.
        unsafe {
            let phi = LLVMBuildPhi(self.raw, LLVMTypeOf(old.0), c"".as_ptr());
            LLVMAddIncoming(phi, values.as_mut_ptr(), blocks.as_mut_ptr(), values.len() as c_uint);
            LLVMReplaceAllUsesWith(old.0, phi);
            LLVMInstructionEraseFromParent(old.0);
            LLVMSetValueName2(phi, name.as_ptr().cast(), name.len());
        }
    }
}

/// Copies the attributes at one place of a call to one of another.
///
/// # Safety
/// `to` is a call, of the same context.
unsafe fn copy_attributes(from: Value<'_>, at: c_uint, to: LLVMValueRef, place: c_uint) {
    // SAFETY: `from` is a live call, and the buffer has room for as many attributes as LLVM announced; `to` by this function's contract.
    unsafe {
        let count = LLVMGetCallSiteAttributeCount(from.0, at);
        let mut attributes = vec![std::ptr::null_mut(); count as usize];
        LLVMGetCallSiteAttributes(from.0, at, attributes.as_mut_ptr());
        attributes.into_iter().for_each(|attribute| LLVMAddCallSiteAttribute(to, place, attribute));
    }
}
