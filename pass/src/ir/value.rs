//! Any value: what it is, what it uses and is used by; constants; metadata nodes.

use super::{Block, Op, Value, ValueKind};
use crate::hash::HashSet;
use inkwell::llvm_sys::core::*;
use inkwell::llvm_sys::prelude::*;
use std::ffi::{CStr, c_uint};
use std::marker::PhantomData;

impl<'m> Value<'m> {
    pub(super) fn of(raw: LLVMValueRef) -> Self {
        debug_assert!(!raw.is_null());
        Value(raw, PhantomData)
    }

    pub(super) fn some(raw: LLVMValueRef) -> Option<Self> {
        (!raw.is_null()).then(|| Self::of(raw))
    }

    /// Whether this operand is a block or metadata, which have no type worth asking.
    pub(crate) fn is_block_or_metadata(self) -> bool {
        matches!(self.kind(), ValueKind::LLVMBasicBlockValueKind | ValueKind::LLVMMetadataAsValueValueKind)
    }

    /// Which kind of value this is.
    pub(crate) fn kind(self) -> ValueKind {
        // SAFETY: any value has a kind.
        unsafe { LLVMGetValueKind(self.0) }
    }

    /// Whether this is a global variable.
    pub(crate) fn is_global_variable(self) -> bool {
        self.kind() == ValueKind::LLVMGlobalVariableValueKind
    }

    /// The opcode of an instruction; `None` for anything else.
    pub(crate) fn opcode(self) -> Option<Op> {
        // SAFETY: the kind is checked.
        (self.kind() == ValueKind::LLVMInstructionValueKind).then(|| unsafe { LLVMGetInstructionOpcode(self.0) })
    }

    /// The opcode of an instruction or a constant expression.
    pub(crate) fn expression_opcode(self) -> Option<Op> {
        match self.kind() {
            // SAFETY: the kind is checked.
            ValueKind::LLVMConstantExprValueKind => Some(unsafe { LLVMGetConstOpcode(self.0) }),
            _ => self.opcode(),
        }
    }

    /// Whether this is a call, invoke or callbr.
    pub(crate) fn is_call(self) -> bool {
        matches!(self.opcode(), Some(Op::LLVMCall | Op::LLVMInvoke | Op::LLVMCallBr))
    }

    /// Operands of a user (instruction or constant). For calls: the arguments first, the callee last.
    pub(crate) fn operands(self) -> Vec<Value<'m>> {
        // SAFETY: `LLVMGetNumOperands` wants a user; callers pass instructions, constant expressions or aggregates.
        // Blocks among a terminator's operands come back as values of their own.
        unsafe {
            let count = LLVMGetNumOperands(self.0);
            (0..count.max(0) as c_uint).filter_map(|i| Value::some(LLVMGetOperand(self.0, i))).collect()
        }
    }

    /// Operand `index` of a user that has that many.
    pub(crate) fn operand(self, index: u32) -> Value<'m> {
        // SAFETY: callers know the opcode and so the number of operands.
        Value::of(unsafe { LLVMGetOperand(self.0, index) })
    }

    /// Makes `value`, of the same type, operand `index` of an instruction that has that many.
    pub(crate) fn set_operand(self, index: u32, value: Value<'m>) {
        // SAFETY: callers know the opcode and so the number of operands and their types.
        unsafe { LLVMSetOperand(self.0, index, value.0) }
    }

    /// The instructions and constants that use this value, once for each use. Nothing may be changed meanwhile.
    pub(crate) fn users(self) -> impl Iterator<Item = Value<'m>> {
        // SAFETY: the first use of a live value, or null.
        let mut next = unsafe { LLVMGetFirstUse(self.0) };
        std::iter::from_fn(move || {
            if next.is_null() {
                return None;
            }
            // SAFETY: `next` is a use of a live value; the use list is not changed meanwhile, as the caller promises.
            unsafe {
                let user = Value::of(LLVMGetUser(next));
                next = LLVMGetNextUse(next);
                Some(user)
            }
        })
    }

    /// The instructions and constants that use this value, with the operand number.
    pub(crate) fn uses(self) -> Vec<(Value<'m>, u32)> {
        let mut all = Vec::new();
        let mut seen = HashSet::default();
        // SAFETY: walks the use list of a live value; nothing is changed meanwhile. Each user has the operand it uses.
        unsafe {
            let mut next = LLVMGetFirstUse(self.0);
            while !next.is_null() {
                let user = Value::of(LLVMGetUser(next));
                next = LLVMGetNextUse(next);
                if !seen.insert(user) {
                    continue;
                }
                let operands = LLVMGetNumOperands(user.0).max(0) as c_uint;
                all.extend((0..operands).filter(|&i| LLVMGetOperand(user.0, i) == self.0).map(|i| (user, i)));
            }
        }
        all
    }

    /// Name, empty if it has none.
    pub(crate) fn name(self) -> String {
        let mut length = 0;
        // SAFETY: LLVM returns a pointer to `length` bytes owned by the value; they are copied here.
        unsafe {
            let text = LLVMGetValueName2(self.0, &mut length);
            String::from_utf8_lossy(std::slice::from_raw_parts(text.cast(), length)).into_owned()
        }
    }

    /// The value as IR text, without the leading blanks.
    pub(crate) fn text(self) -> String {
        // SAFETY: LLVM returns a string of its own that is copied, then freed once.
        unsafe {
            let raw = LLVMPrintValueToString(self.0);
            let text = CStr::from_ptr(raw).to_string_lossy().trim().to_owned();
            LLVMDisposeMessage(raw);
            text
        }
    }

    /// The block of an instruction.
    pub(crate) fn block(self) -> Block<'m> {
        // SAFETY: callers pass an instruction, which is in a block.
        Block(unsafe { LLVMGetInstructionParent(self.0) }, PhantomData)
    }

    /// The instruction after this one in its block.
    pub(crate) fn next(self) -> Option<Value<'m>> {
        // SAFETY: callers pass an instruction.
        Value::some(unsafe { LLVMGetNextInstruction(self.0) })
    }

    /// The instruction before this one in its block.
    #[cfg(feature = "mutants")]
    pub(crate) fn previous(self) -> Option<Value<'m>> {
        // SAFETY: callers pass an instruction.
        Value::some(unsafe { LLVMGetPreviousInstruction(self.0) })
    }

    /// File and line of an instruction's debug location; `None` without one.
    pub(crate) fn source_line(self) -> Option<(String, u32)> {
        // SAFETY: callers pass an instruction; LLVM returns null and 0 where there is no location. The name is copied.
        unsafe {
            let line = LLVMGetDebugLocLine(self.0);
            let mut length = 0;
            let file = LLVMGetDebugLocFilename(self.0, &mut length);
            if line == 0 || file.is_null() {
                return None;
            }
            let file = std::slice::from_raw_parts(file.cast(), length as usize);
            Some((String::from_utf8_lossy(file).into_owned(), line))
        }
    }

    /// Column of an instruction's debug location, 0 without one.
    pub(crate) fn source_column(self) -> u32 {
        // SAFETY: callers pass an instruction.
        unsafe { LLVMGetDebugLocColumn(self.0) }
    }

    /// Removes a function without uses from its module. No handle into it may be used afterwards.
    pub(crate) fn delete_function(self) {
        // SAFETY: callers pass a function without uses, and drop their handles.
        unsafe { LLVMDeleteFunction(self.0) }
    }

    /// Removes an instruction without uses. No handle of it may be used afterwards.
    pub(crate) fn erase(self) {
        // SAFETY: callers pass an instruction that is in a block and has no use left, and drop their handles.
        unsafe { LLVMInstructionEraseFromParent(self.0) }
    }

    /// Makes every user of this value use `other`, of the same type, instead.
    pub(crate) fn replace_uses(self, other: Value<'m>) {
        // SAFETY: callers pass values of one type; `other` is there wherever this one was.
        unsafe { LLVMReplaceAllUsesWith(self.0, other.0) }
    }

    /// Takes an instruction out of its block, to be inserted elsewhere by [`Builder::insert`].
    pub(crate) fn unlink(self) {
        // SAFETY: callers pass an instruction that is in a block.
        unsafe { LLVMInstructionRemoveFromParent(self.0) }
    }

    /// The value of an integer constant of at most 64 bits, sign-extended.
    pub(crate) fn as_const_int(self) -> Option<i64> {
        if self.kind() != ValueKind::LLVMConstantIntValueKind {
            return None;
        }
        // SAFETY: a constant integer has an integer type; the width is checked before the value is read.
        unsafe { (LLVMGetIntTypeWidth(LLVMTypeOf(self.0)) <= 64).then(|| LLVMConstIntGetSExtValue(self.0)) }
    }

    /// The bits of an integer constant of at most 128 bits, which LLVM's C interface gives as text only.
    pub(crate) fn as_wide_int(self) -> Option<u128> {
        if self.kind() != ValueKind::LLVMConstantIntValueKind {
            return None;
        }
        let text = self.text();
        let digits = text.rsplit(' ').next()?;
        digits.parse::<i128>().map(|n| n as u128).ok().or_else(|| digits.parse().ok())
    }

    /// Whether this is a constant whose bits are all zero.
    pub(crate) fn is_null(self) -> bool {
        // SAFETY: any value may be asked.
        unsafe { LLVMIsNull(self.0) != 0 }
    }

    /// Whether this is a constant number, or a vector of such: its bits are no address of anything.
    pub(crate) fn is_const_data(self) -> bool {
        matches!(
            self.kind(),
            ValueKind::LLVMConstantIntValueKind
                | ValueKind::LLVMConstantFPValueKind
                | ValueKind::LLVMConstantDataVectorValueKind
                | ValueKind::LLVMConstantDataArrayValueKind
        )
    }

    /// Element `index` of a constant aggregate or vector.
    pub(crate) fn constant_element(self, index: u32) -> Option<Value<'m>> {
        if !self.is_constant() {
            return None;
        }
        // SAFETY: any constant may be asked; LLVM returns null where there is no such element.
        Value::some(unsafe { LLVMGetAggregateElement(self.0, index) })
    }

    /// Whether this is undef or poison.
    pub(crate) fn is_undef(self) -> bool {
        // SAFETY: any value may be asked.
        unsafe { LLVMIsUndef(self.0) != 0 }
    }

    /// Whether this is a constant of any kind.
    pub(crate) fn is_constant(self) -> bool {
        // SAFETY: any value may be asked.
        unsafe { LLVMIsConstant(self.0) != 0 }
    }
}

/// Metadata.
impl<'m> Value<'m> {
    /// The node of metadata kind `kind` on an instruction.
    pub(crate) fn metadata(self, kind: u32) -> Option<Value<'m>> {
        // SAFETY: callers pass an instruction; null means absent.
        Value::some(unsafe { LLVMGetMetadata(self.0, kind) })
    }

    /// Operands of a metadata node; absent ones are `None`.
    pub(crate) fn node_operands(self) -> Vec<Option<Value<'m>>> {
        // SAFETY: the value is a metadata node (checked), and the buffer has room for as many operands as LLVM announced.
        unsafe {
            if LLVMIsAMDNode(self.0).is_null() {
                return Vec::new();
            }
            let mut raw = vec![std::ptr::null_mut(); LLVMGetMDNodeNumOperands(self.0) as usize];
            LLVMGetMDNodeOperands(self.0, raw.as_mut_ptr());
            raw.into_iter().map(Value::some).collect()
        }
    }

    /// The text of a metadata string.
    pub(crate) fn node_string(self) -> Option<String> {
        let mut length = 0;
        // SAFETY: LLVM returns null for anything but a metadata string, else bytes it owns, which are copied.
        unsafe {
            if LLVMIsAMDString(self.0).is_null() {
                return None;
            }
            let text = LLVMGetMDString(self.0, &mut length);
            let bytes = std::slice::from_raw_parts(text.cast(), length as usize);
            Some(String::from_utf8_lossy(bytes).into_owned())
        }
    }
}
