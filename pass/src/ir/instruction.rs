//! Calls, memory accesses, terminators, and the blocks they are in.

use super::{Block, IntPredicate, Ir, Op, Ordering, RmwOp, Type, Value, ValueKind};
use inkwell::llvm_sys::LLVMTailCallKind;
use inkwell::llvm_sys::core::*;
use std::ffi::CStr;
use std::marker::PhantomData;

/// Calls, memory accesses and terminators.
impl<'m> Value<'m> {
    /// Whether a load is atomic.
    pub(crate) fn is_atomic_load(self) -> bool {
        // SAFETY: callers pass a load.
        unsafe { LLVMGetOrdering(self.0) != Ordering::LLVMAtomicOrderingNotAtomic }
    }

    /// Of a shufflevector: the operand that element `index` comes from, and which element of it.
    pub(crate) fn shuffled(self, index: u32) -> Option<(Value<'m>, u32)> {
        if self.opcode() != Some(Op::LLVMShuffleVector) {
            return None;
        }
        // SAFETY: a shufflevector has a mask of so many elements; each is the number of an element of the two operands, which are vectors of one
        // type, or -1.
        let element = unsafe {
            if index >= LLVMGetNumMaskElements(self.0) {
                return None;
            }
            u32::try_from(LLVMGetMaskValue(self.0, index)).ok()?
        };
        let first = self.operand(0);
        // SAFETY: the operand's type is a vector type.
        let length = unsafe { LLVMGetVectorSize(LLVMTypeOf(first.0)) };
        Some(if element < length { (first, element) } else { (self.operand(1), element - length) })
    }

    /// Of an insertvalue with one index, or an insertelement with a constant one: what is inserted, and where.
    pub(crate) fn insertion(self) -> Option<(Value<'m>, u32)> {
        match self.opcode()? {
            // SAFETY: an insertvalue has that many indices.
            Op::LLVMInsertValue => unsafe {
                (LLVMGetNumIndices(self.0) == 1).then(|| (self.operand(1), *LLVMGetIndices(self.0)))
            },
            Op::LLVMInsertElement => Some((self.operand(1), u32::try_from(self.operand(2).as_const_int()?).ok()?)),
            _ => None,
        }
    }

    /// What a call calls: a function, a pointer, or inline assembly.
    pub(crate) fn callee(self) -> Value<'m> {
        // SAFETY: callers pass a call.
        Value::of(unsafe { LLVMGetCalledValue(self.0) })
    }

    /// The function a call names directly.
    pub(crate) fn called_function(self) -> Option<Value<'m>> {
        let callee = self.callee();
        (callee.kind() == ValueKind::LLVMFunctionValueKind).then_some(callee)
    }

    /// The type of the function that a call takes its callee for.
    pub(crate) fn called_type(self, ir: Ir<'m>) -> Type<'m> {
        // SAFETY: callers pass a call.
        ir.ty(unsafe { LLVMGetCalledFunctionType(self.0) })
    }

    /// Arguments of a call, bundles excluded.
    pub(crate) fn arguments(self) -> Vec<Value<'m>> {
        // SAFETY: callers pass a call; its arguments are its first operands.
        unsafe { (0..LLVMGetNumArgOperands(self.0)).map(|i| Value::of(LLVMGetOperand(self.0, i))).collect() }
    }

    /// Whether a called value is inline assembly.
    pub(crate) fn is_assembly(self) -> bool {
        self.kind() == ValueKind::LLVMInlineAsmValueKind
    }

    /// Whether a `call` must be a tail call.
    pub(crate) fn is_must_tail(self) -> bool {
        // SAFETY: callers pass a `call`.
        unsafe { LLVMGetTailCallKind(self.0) == LLVMTailCallKind::LLVMTailCallKindMustTail }
    }

    /// Whether a call may be made when the frame of its function is gone, so that it gets no address in there.
    pub(crate) fn may_leave_frame(self) -> bool {
        use LLVMTailCallKind::*;
        // SAFETY: the opcode is checked.
        self.opcode() == Some(Op::LLVMCall)
            && matches!(unsafe { LLVMGetTailCallKind(self.0) }, LLVMTailCallKindTail | LLVMTailCallKindMustTail)
    }

    /// Whether a call has operand bundles.
    pub(crate) fn has_operand_bundles(self) -> bool {
        // SAFETY: callers pass a call.
        unsafe { LLVMGetNumOperandBundles(self.0) != 0 }
    }

    /// LLVM's number of the calling convention of a call.
    pub(crate) fn calling_convention(self) -> u32 {
        // SAFETY: callers pass a call.
        unsafe { LLVMGetInstructionCallConv(self.0) }
    }

    /// The constraint string of an inline assembly value.
    pub(crate) fn asm_constraints(self) -> String {
        let mut length = 0;
        // SAFETY: callers pass an inline assembly value, which owns the returned text; it is copied.
        unsafe {
            let text = LLVMGetInlineAsmConstraintString(self.0, &mut length);
            String::from_utf8_lossy(std::slice::from_raw_parts(text.cast(), length)).into_owned()
        }
    }

    /// The text of an inline assembly value.
    pub(crate) fn asm_text(self) -> String {
        let mut length = 0;
        // SAFETY: callers pass an inline assembly value, which owns the returned text; it is copied.
        unsafe {
            let text = LLVMGetInlineAsmAsmString(self.0, &mut length);
            String::from_utf8_lossy(std::slice::from_raw_parts(text.cast(), length)).into_owned()
        }
    }

    /// Alignment in bytes of a load or store.
    pub(crate) fn alignment(self) -> u64 {
        // SAFETY: callers pass a load or store.
        u64::from(unsafe { LLVMGetAlignment(self.0) })
    }

    /// Sets the alignment of a load, a store or an alloca.
    pub(crate) fn set_alignment(self, bytes: u32) {
        // SAFETY: callers pass one of these and a power of two.
        unsafe { LLVMSetAlignment(self.0, bytes) }
    }

    /// Makes a load or store atomic.
    pub(crate) fn set_ordering(self, ordering: Ordering) {
        // SAFETY: callers pass a load or store.
        unsafe { LLVMSetOrdering(self.0, ordering) }
    }

    /// Whether a store is atomic.
    pub(crate) fn is_atomic_store(self) -> bool {
        // SAFETY: the opcode is checked.
        self.opcode() == Some(Op::LLVMStore)
            && unsafe { LLVMGetOrdering(self.0) } != Ordering::LLVMAtomicOrderingNotAtomic
    }

    /// Whether a load or store is volatile.
    pub(crate) fn is_volatile(self) -> bool {
        // SAFETY: the opcode is checked.
        matches!(self.opcode(), Some(Op::LLVMLoad | Op::LLVMStore)) && unsafe { LLVMGetVolatile(self.0) } != 0
    }

    /// The operation of an `atomicrmw`.
    pub(crate) fn rmw_operation(self) -> RmwOp {
        // SAFETY: callers pass an `atomicrmw`.
        unsafe { LLVMGetAtomicRMWBinOp(self.0) }
    }

    /// Predicate of an `icmp`.
    pub(crate) fn predicate(self) -> IntPredicate {
        // SAFETY: callers pass an `icmp`.
        unsafe { LLVMGetICmpPredicate(self.0) }
    }

    /// Incoming values of a phi with their blocks.
    pub(crate) fn incoming(self) -> Vec<(Value<'m>, Block<'m>)> {
        // SAFETY: callers pass a phi; indices are below its count.
        unsafe {
            (0..LLVMCountIncoming(self.0))
                .map(|i| {
                    let block = Block(LLVMGetIncomingBlock(self.0, i), PhantomData);
                    (Value::of(LLVMGetIncomingValue(self.0, i)), block)
                })
                .collect()
        }
    }

    /// Adds incoming values to a phi.
    pub(crate) fn add_incoming(self, incoming: &[(Value<'m>, Block<'m>)]) {
        let mut values: Vec<_> = incoming.iter().map(|(v, _)| v.0).collect();
        let mut blocks: Vec<_> = incoming.iter().map(|(_, b)| b.0).collect();
        // SAFETY: callers pass a phi, values of its type and blocks of its function; both arrays have that many elements and
        // are copied.
        unsafe { LLVMAddIncoming(self.0, values.as_mut_ptr(), blocks.as_mut_ptr(), values.len() as std::ffi::c_uint) }
    }

    /// Successors of a terminator, in operand order.
    pub(crate) fn successors(self) -> Vec<Block<'m>> {
        // SAFETY: callers pass a terminator; indices are below its count.
        unsafe { (0..LLVMGetNumSuccessors(self.0)).map(|i| Block(LLVMGetSuccessor(self.0, i), PhantomData)).collect() }
    }

    /// Redirects successor `index` of a terminator.
    pub(crate) fn set_successor(self, index: u32, to: Block<'m>) {
        // SAFETY: callers pass a terminator with that many successors and a block of the same function.
        unsafe { LLVMSetSuccessor(self.0, index, to.0) }
    }

    /// The condition of a conditional branch; `None` for other terminators.
    pub(crate) fn condition(self) -> Option<Value<'m>> {
        // SAFETY: the opcode is checked before the question, and the answer before the condition is read.
        unsafe {
            (self.opcode() == Some(Op::LLVMBr) && LLVMIsConditional(self.0) != 0)
                .then(|| Value::of(LLVMGetCondition(self.0)))
        }
    }

    /// Member indices of an `extractvalue` or `insertvalue`, outermost first.
    pub(crate) fn indices(self) -> Vec<u32> {
        // SAFETY: callers pass one of the two; LLVM owns that many indices, which are copied.
        unsafe { std::slice::from_raw_parts(LLVMGetIndices(self.0), LLVMGetNumIndices(self.0) as usize).to_vec() }
    }

    /// The type that a `getelementptr` steps over first.
    pub(crate) fn gep_source_type(self, ir: Ir<'m>) -> Type<'m> {
        // SAFETY: callers pass a getelementptr.
        ir.ty(unsafe { LLVMGetGEPSourceElementType(self.0) })
    }

    /// Whether a `getelementptr` stays in the object that its base points into.
    pub(crate) fn is_inbounds(self) -> bool {
        // SAFETY: the opcode is checked.
        self.expression_opcode() == Some(Op::LLVMGetElementPtr) && unsafe { LLVMIsInBounds(self.0) != 0 }
    }

    /// The byte offset that a `getelementptr` (instruction or expression) adds, if its indices are constants.
    pub(crate) fn gep_constant_offset(self, ir: Ir<'m>) -> Option<i64> {
        let mut ty = self.gep_source_type(ir);
        let mut offset = 0i64;
        for (position, index) in self.operands().into_iter().skip(1).enumerate() {
            let index = index.as_const_int()?;
            let (inner, step) = if position == 0 { (ty, ty.stride(index)?) } else { ty.step(index)? };
            offset = offset.checked_add(step)?;
            ty = inner;
        }
        Some(offset)
    }
}

impl<'m> Block<'m> {
    /// First instruction.
    pub(crate) fn first(self) -> Option<Value<'m>> {
        // SAFETY: the block is live.
        Value::some(unsafe { LLVMGetFirstInstruction(self.0) })
    }

    /// The terminator of a well-formed block.
    pub(crate) fn terminator(self) -> Option<Value<'m>> {
        // SAFETY: the block is live.
        Value::some(unsafe { LLVMGetBasicBlockTerminator(self.0) })
    }

    /// The function the block is in.
    pub(crate) fn function(self) -> Value<'m> {
        // SAFETY: a live block is in a function.
        Value::of(unsafe { LLVMGetBasicBlockParent(self.0) })
    }

    /// Name, empty if it has none.
    pub(crate) fn name(self) -> String {
        // SAFETY: LLVM returns a string it owns, which is copied.
        unsafe { CStr::from_ptr(LLVMGetBasicBlockName(self.0)).to_string_lossy().into_owned() }
    }
}
