//! The only place where the stages meet LLVM's C interface: small copyable handles with safe methods.
//!
//! Nearly all `unsafe` of the pass is in this file and in `ir/build.rs`. What makes the methods safe is one invariant, kept by
//! construction: a handle comes from a live module (its lifetime `'m` borrows it) and is not used after the thing it names has
//! been erased. Only [`Value::erase`] and the clean-up pipeline erase; the stages that do so collect their handles anew
//! afterwards. LLVM's C functions check the kind of value by assertion at most, so each method that needs a
//! certain kind says so and is called on what `kind`, `opcode` or a type query has confirmed.

mod build;

pub(crate) use build::Builder;
use inkwell::llvm_sys::core::*;
use inkwell::llvm_sys::prelude::*;
use inkwell::llvm_sys::target::*;
pub(crate) use inkwell::llvm_sys::{
    LLVMAtomicOrdering as Ordering, LLVMAtomicRMWBinOp as RmwOp, LLVMIntPredicate as IntPredicate, LLVMLinkage as Linkage,
    LLVMOpcode as Op, LLVMTypeKind as TypeKind, LLVMValueKind as ValueKind,
};
use inkwell::module::Module;
use std::collections::HashSet;
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
pub(crate) struct Value<'m>(LLVMValueRef, PhantomData<&'m ()>);

/// A basic block.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Block<'m>(LLVMBasicBlockRef, PhantomData<&'m ()>);

/// A type, together with the data layout that gives it a size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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

    fn layout(self) -> LLVMTargetDataRef {
        // SAFETY: the module is live; its data layout lives as long as it.
        unsafe { LLVMGetModuleDataLayout(self.module) }
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

    /// The type that `alloca` allocates one of.
    pub(crate) fn allocated_type(self, alloca: Value<'m>) -> Type<'m> {
        // SAFETY: callers pass an instruction whose opcode is `LLVMAlloca`.
        self.ty(unsafe { LLVMGetAllocatedType(alloca.0) })
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

    /// A builder that appends to `block`.
    pub(crate) fn at_end(self, block: Block<'m>) -> Builder<'m> {
        Builder::at_end(self, self.context, block)
    }

    /// A new block in front of `next`, which it does not yet branch to.
    pub(crate) fn block_before(self, next: Block<'m>, name: &CStr) -> Block<'m> {
        // SAFETY: `next` is a block of a live function.
        Block(unsafe { LLVMInsertBasicBlockInContext(self.context, next.0, name.as_ptr()) }, PhantomData)
    }

    /// A new block at the end of `function`.
    pub(crate) fn append_block(self, function: Value<'m>, name: &CStr) -> Block<'m> {
        // SAFETY: callers pass a function.
        Block(unsafe { LLVMAppendBasicBlockInContext(self.context, function.0, name.as_ptr()) }, PhantomData)
    }
}

impl<'m> Value<'m> {
    fn of(raw: LLVMValueRef) -> Self {
        debug_assert!(!raw.is_null());
        Value(raw, PhantomData)
    }

    fn some(raw: LLVMValueRef) -> Option<Self> {
        (!raw.is_null()).then(|| Self::of(raw))
    }

    /// A handle made from LLVM's own.
    ///
    /// # Safety
    /// `raw` is a live value of a module that outlives `'m`.
    pub(crate) unsafe fn from_raw(raw: LLVMValueRef) -> Self {
        Self::of(raw)
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

    /// The instructions and constants that use this value, with the operand number.
    pub(crate) fn uses(self) -> Vec<(Value<'m>, u32)> {
        let mut all = Vec::new();
        let mut seen = HashSet::new();
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

    /// Removes a function without uses from its module. No handle into it may be used afterwards.
    pub(crate) fn delete_function(self) {
        // SAFETY: callers pass a function without uses, and drop their handles.
        unsafe { LLVMDeleteFunction(self.0) }
    }

    /// Takes an instruction out of the module for good. No handle to it may be used afterwards.
    pub(crate) fn erase(self) {
        // SAFETY: callers pass an instruction without remaining uses, and drop their handles.
        unsafe { LLVMInstructionEraseFromParent(self.0) }
    }

    /// Takes an instruction out of its block, to be inserted elsewhere by [`Builder::insert`].
    pub(crate) fn unlink(self) {
        // SAFETY: callers pass an instruction that is in a block.
        unsafe { LLVMInstructionRemoveFromParent(self.0) }
    }

    /// Makes every use of this value use `other`, of the same type.
    pub(crate) fn replace_uses_with(self, other: Value<'m>) {
        // SAFETY: callers pass values of one type.
        unsafe { LLVMReplaceAllUsesWith(self.0, other.0) }
    }

    /// The value of an integer constant of at most 64 bits, sign-extended.
    pub(crate) fn as_const_int(self) -> Option<i64> {
        if self.kind() != ValueKind::LLVMConstantIntValueKind {
            return None;
        }
        // SAFETY: a constant integer has an integer type; the width is checked before the value is read.
        unsafe {
            (LLVMGetIntTypeWidth(LLVMTypeOf(self.0)) <= 64).then(|| LLVMConstIntGetSExtValue(self.0))
        }
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

/// Functions.
impl<'m> Value<'m> {
    /// Whether the module holds no body for this global value.
    pub(crate) fn is_declaration(self) -> bool {
        // SAFETY: callers pass a global value.
        unsafe { LLVMIsDeclaration(self.0) != 0 }
    }

    /// Whether a global variable is constant.
    pub(crate) fn is_global_constant(self) -> bool {
        // SAFETY: callers pass a global variable.
        unsafe { LLVMIsGlobalConstant(self.0) != 0 }
    }

    /// The linkage of a global value.
    pub(crate) fn linkage(self) -> Linkage {
        // SAFETY: callers pass a global value.
        unsafe { LLVMGetLinkage(self.0) }
    }

    /// Changes the linkage of a global value.
    pub(crate) fn set_linkage(self, linkage: Linkage) {
        // SAFETY: callers pass a global value.
        unsafe { LLVMSetLinkage(self.0, linkage) }
    }

    /// Whether only this module can name the global value.
    pub(crate) fn is_local(self) -> bool {
        matches!(self.linkage(), Linkage::LLVMInternalLinkage | Linkage::LLVMPrivateLinkage)
    }

    /// Whether the linker may put another body in place of this one.
    pub(crate) fn is_interposable(self) -> bool {
        use Linkage::*;
        matches!(
            self.linkage(),
            LLVMWeakAnyLinkage | LLVMLinkOnceAnyLinkage | LLVMExternalWeakLinkage | LLVMCommonLinkage | LLVMAppendingLinkage
        )
    }

    /// The `gc` strategy of a function.
    pub(crate) fn gc(self) -> Option<String> {
        // SAFETY: callers pass a function; LLVM returns null or a string it owns, which is copied.
        unsafe {
            let name = LLVMGetGC(self.0);
            (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy().into_owned())
        }
    }

    /// Removes the `gc` strategy.
    pub(crate) fn clear_gc(self) {
        // SAFETY: callers pass a function; null is LLVM's way to remove it.
        unsafe { LLVMSetGC(self.0, std::ptr::null()) }
    }

    /// Blocks of a function, in order; the first is the entry.
    pub(crate) fn blocks(self) -> Vec<Block<'m>> {
        let mut all = Vec::new();
        // SAFETY: walks the block list of a live function; nothing is changed meanwhile.
        unsafe {
            let mut next = LLVMGetFirstBasicBlock(self.0);
            while !next.is_null() {
                all.push(Block(next, PhantomData));
                next = LLVMGetNextBasicBlock(next);
            }
        }
        all
    }

    /// All instructions of a function, in order.
    pub(crate) fn instructions(self) -> Vec<Value<'m>> {
        self.blocks().into_iter().flat_map(Block::instructions).collect()
    }

    /// Parameter `index` of a function.
    pub(crate) fn parameter(self, index: u32) -> Value<'m> {
        // SAFETY: callers know the function's type.
        Value::of(unsafe { LLVMGetParam(self.0, index) })
    }

    /// Number of parameters of a function.
    pub(crate) fn parameter_count(self) -> u32 {
        // SAFETY: callers pass a function.
        unsafe { LLVMCountParams(self.0) }
    }

    /// Whether a function is an intrinsic.
    pub(crate) fn is_intrinsic(self) -> bool {
        // SAFETY: callers pass a function.
        unsafe { LLVMGetIntrinsicID(self.0) != 0 }
    }
}

/// Attributes of functions and calls.
impl<'m> Value<'m> {
    /// Whether the function or call itself (not its callee) has the enum, int or type attribute `name`.
    pub(crate) fn has_attribute(self, at: At, name: &str) -> bool {
        let kind = attribute_kind(name);
        // SAFETY: `self` is a function or a call, the index is one LLVM knows; null means absent.
        unsafe {
            !if self.is_call() {
                LLVMGetCallSiteEnumAttribute(self.0, at.index(), kind)
            } else {
                LLVMGetEnumAttributeAtIndex(self.0, at.index(), kind)
            }
            .is_null()
        }
    }

    /// The value of an integer attribute of a function; `None` without it.
    pub(crate) fn int_attribute(self, name: &str) -> Option<u64> {
        // SAFETY: `self` is a function; the value is read only from an attribute that is there.
        unsafe {
            let found = LLVMGetEnumAttributeAtIndex(self.0, At::Function.index(), attribute_kind(name));
            (!found.is_null()).then(|| LLVMGetEnumAttributeValue(found))
        }
    }

    /// Removes an enum attribute from a function or a call.
    pub(crate) fn remove_attribute(self, at: At, name: &str) {
        let kind = attribute_kind(name);
        if kind == 0 {
            return;
        }
        // SAFETY: `self` is a function or a call; removing what is absent does nothing.
        unsafe {
            if self.is_call() {
                LLVMRemoveCallSiteEnumAttribute(self.0, at.index(), kind);
            } else {
                LLVMRemoveEnumAttributeAtIndex(self.0, at.index(), kind);
            }
        }
    }

    /// Adds an enum attribute to a function.
    pub(crate) fn add_attribute(self, ir: Ir<'m>, name: &str) {
        // SAFETY: `self` is a function and the attribute belongs to its context.
        unsafe {
            let attribute = LLVMCreateEnumAttribute(ir.context, attribute_kind(name), 0);
            LLVMAddAttributeAtIndex(self.0, At::Function.index(), attribute);
        }
    }

    /// Adds a string attribute to a function.
    pub(crate) fn add_string_attribute(self, ir: Ir<'m>, key: &str, value: &str) {
        // SAFETY: pointers and lengths describe the strings, which LLVM copies; `self` is a function.
        unsafe {
            let attribute = LLVMCreateStringAttribute(
                ir.context,
                key.as_ptr().cast(),
                key.len() as c_uint,
                value.as_ptr().cast(),
                value.len() as c_uint,
            );
            LLVMAddAttributeAtIndex(self.0, At::Function.index(), attribute);
        }
    }

    /// Whether the function or call itself has the string attribute `key`.
    pub(crate) fn has_string_attribute(self, key: &str) -> bool {
        let (text, length) = (key.as_ptr().cast(), key.len() as c_uint);
        // SAFETY: pointer and length describe `key`; `self` is a function or a call.
        unsafe {
            !if self.is_call() {
                LLVMGetCallSiteStringAttribute(self.0, At::Function.index(), text, length)
            } else {
                LLVMGetStringAttributeAtIndex(self.0, At::Function.index(), text, length)
            }
            .is_null()
        }
    }
}

/// The kind of an attribute by its IR name, 0 for one LLVM does not know.
fn attribute_kind(name: &str) -> c_uint {
    // SAFETY: pointer and length describe `name`.
    unsafe { LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len()) }
}

/// Calls, memory accesses and terminators.
impl<'m> Value<'m> {
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

    /// Arguments of a call, bundles excluded.
    pub(crate) fn arguments(self) -> Vec<Value<'m>> {
        // SAFETY: callers pass a call; its arguments are its first operands.
        unsafe { (0..LLVMGetNumArgOperands(self.0)).map(|i| Value::of(LLVMGetOperand(self.0, i))).collect() }
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

    /// Alignment in bytes of a load or store.
    pub(crate) fn alignment(self) -> u64 {
        // SAFETY: callers pass a load or store.
        u64::from(unsafe { LLVMGetAlignment(self.0) })
    }

    /// Sets the alignment of a load or store.
    pub(crate) fn set_alignment(self, bytes: u32) {
        // SAFETY: callers pass a load or store and a power of two.
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

    /// Successors of a terminator, in operand order.
    pub(crate) fn successors(self) -> Vec<Block<'m>> {
        // SAFETY: callers pass a terminator; indices are below its count.
        unsafe {
            (0..LLVMGetNumSuccessors(self.0)).map(|i| Block(LLVMGetSuccessor(self.0, i), PhantomData)).collect()
        }
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
            (self.opcode() == Some(Op::LLVMBr) && LLVMIsConditional(self.0) != 0).then(|| Value::of(LLVMGetCondition(self.0)))
        }
    }

    /// The byte offset that a `getelementptr` (instruction or expression) adds, if its indices are constants.
    pub(crate) fn gep_constant_offset(self, ir: Ir<'m>) -> Option<i64> {
        // SAFETY: callers pass a getelementptr.
        let mut ty = ir.ty(unsafe { LLVMGetGEPSourceElementType(self.0) });
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

impl<'m> Block<'m> {
    /// Instructions in order.
    pub(crate) fn instructions(self) -> Vec<Value<'m>> {
        let mut all = Vec::new();
        let mut next = self.first();
        while let Some(instruction) = next {
            all.push(instruction);
            next = instruction.next();
        }
        all
    }

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

    /// Where the control flow goes from here.
    pub(crate) fn successors(self) -> Vec<Block<'m>> {
        self.terminator().map(Value::successors).unwrap_or_default()
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

impl<'m> Type<'m> {
    /// Which kind of type this is.
    pub(crate) fn kind(self) -> TypeKind {
        // SAFETY: any type has a kind.
        unsafe { LLVMGetTypeKind(self.0) }
    }

    /// The address space of a pointer type; `None` for others.
    pub(crate) fn address_space(self) -> Option<u32> {
        // SAFETY: the kind is checked.
        (self.kind() == TypeKind::LLVMPointerTypeKind).then(|| unsafe { LLVMGetPointerAddressSpace(self.0) })
    }

    /// The width of an integer type; `None` for others.
    pub(crate) fn int_width(self) -> Option<u32> {
        // SAFETY: the kind is checked.
        (self.kind() == TypeKind::LLVMIntegerTypeKind).then(|| unsafe { LLVMGetIntTypeWidth(self.0) })
    }

    /// Element types of a struct, array or vector, with their byte offsets; nothing for other types. A vector whose
    /// elements are not whole bytes has none that can be addressed.
    pub(crate) fn elements(self) -> Vec<(Type<'m>, u64)> {
        let same = |element: LLVMTypeRef, count: u64, stride: u64| {
            (0..count).map(|i| (Type(element, self.1, PhantomData), i * stride)).collect()
        };
        // SAFETY: each query is made of the kind it is defined for, with indices below the count.
        unsafe {
            match self.kind() {
                TypeKind::LLVMStructTypeKind => (0..LLVMCountStructElementTypes(self.0))
                    .map(|i| {
                        let offset = LLVMOffsetOfElement(self.1, self.0, i);
                        (Type(LLVMStructGetTypeAtIndex(self.0, i), self.1, PhantomData), offset)
                    })
                    .collect(),
                TypeKind::LLVMArrayTypeKind => {
                    let element = LLVMGetElementType(self.0);
                    same(element, LLVMGetArrayLength2(self.0), LLVMABISizeOfType(self.1, element))
                }
                TypeKind::LLVMVectorTypeKind => {
                    let element = LLVMGetElementType(self.0);
                    let bits = LLVMSizeOfTypeInBits(self.1, element);
                    if bits % 8 == 0 { same(element, u64::from(LLVMGetVectorSize(self.0)), bits / 8) } else { Vec::new() }
                }
                _ => Vec::new(),
            }
        }
    }

    /// The types of a struct's members, without their offsets (and so also for a struct without size).
    pub(crate) fn members(self) -> Vec<Type<'m>> {
        // SAFETY: callers pass a struct type; an opaque one has no members, and indices are below the count.
        unsafe {
            (0..LLVMCountStructElementTypes(self.0))
                .map(|i| Type(LLVMStructGetTypeAtIndex(self.0, i), self.1, PhantomData))
                .collect()
        }
    }

    /// The element type of a vector, else the type itself.
    pub(crate) fn scalar(self) -> Type<'m> {
        match self.kind() {
            TypeKind::LLVMVectorTypeKind | TypeKind::LLVMScalableVectorTypeKind => self.element(),
            _ => self,
        }
    }

    /// `index` times the distance of two values of this type in an array; `None` if the type has no fixed size.
    pub(crate) fn stride(self, index: i64) -> Option<i64> {
        if !self.is_sized() || self.kind() == TypeKind::LLVMScalableVectorTypeKind {
            return None;
        }
        // SAFETY: the type is sized and of fixed size.
        let size = unsafe { LLVMABISizeOfType(self.1, self.0) };
        i64::try_from(size).ok()?.checked_mul(index)
    }

    /// Type and byte offset of member `index` of a struct, array or vector, as `getelementptr` counts.
    fn step(self, index: i64) -> Option<(Type<'m>, i64)> {
        match self.kind() {
            TypeKind::LLVMStructTypeKind => {
                let (ty, offset) = *self.elements().get(usize::try_from(index).ok()?)?;
                Some((ty, i64::try_from(offset).ok()?))
            }
            TypeKind::LLVMArrayTypeKind | TypeKind::LLVMVectorTypeKind => {
                let element = self.element();
                Some((element, element.stride(index)?))
            }
            _ => None,
        }
    }

    /// The parameter types of a function type.
    pub(crate) fn parameters(self) -> Vec<Type<'m>> {
        // SAFETY: callers pass a function type; the buffer has room for all parameters.
        unsafe {
            let mut raw = vec![std::ptr::null_mut(); LLVMCountParamTypes(self.0) as usize];
            LLVMGetParamTypes(self.0, raw.as_mut_ptr());
            raw.into_iter().map(|t| Type(t, self.1, PhantomData)).collect()
        }
    }

    /// The element type of a vector or array.
    pub(crate) fn element(self) -> Type<'m> {
        // SAFETY: callers pass a vector or array type.
        Type(unsafe { LLVMGetElementType(self.0) }, self.1, PhantomData)
    }

    /// Whether the type has a size at all.
    pub(crate) fn is_sized(self) -> bool {
        // SAFETY: any type may be asked.
        unsafe { LLVMTypeIsSized(self.0) != 0 }
    }

    /// Number of elements of an array type.
    pub(crate) fn array_length(self) -> u64 {
        // SAFETY: callers pass an array type.
        unsafe { LLVMGetArrayLength2(self.0) }
    }

    /// Bits of a value of this type; `None` for a scalable vector or a type without size.
    pub(crate) fn bits(self) -> Option<u64> {
        self.store_size()?;
        // SAFETY: the type is sized and of fixed size.
        Some(unsafe { LLVMSizeOfTypeInBits(self.1, self.0) })
    }

    /// Bytes that a store of this type may write; `None` for a scalable vector or a type without size.
    pub(crate) fn store_size(self) -> Option<u64> {
        if !self.is_sized() || self.kind() == TypeKind::LLVMScalableVectorTypeKind {
            return None;
        }
        // SAFETY: the type is sized and of fixed size.
        Some(unsafe { LLVMStoreSizeOfType(self.1, self.0) })
    }

    /// Whether a value of this type is, or has in it, a pointer into `address_space`.
    pub(crate) fn holds_pointer(self, address_space: u32) -> bool {
        if let Some(space) = self.address_space() {
            return space == address_space;
        }
        match self.kind() {
            TypeKind::LLVMArrayTypeKind | TypeKind::LLVMVectorTypeKind | TypeKind::LLVMScalableVectorTypeKind => {
                self.element().holds_pointer(address_space)
            }
            TypeKind::LLVMStructTypeKind => self.members().iter().any(|t| t.holds_pointer(address_space)),
            _ => false,
        }
    }

    /// The type as IR text.
    pub(crate) fn text(self) -> String {
        // SAFETY: LLVM returns a string of its own that is copied, then freed once.
        unsafe {
            let raw = LLVMPrintTypeToString(self.0);
            let text = CStr::from_ptr(raw).to_string_lossy().into_owned();
            LLVMDisposeMessage(raw);
            text
        }
    }
}
