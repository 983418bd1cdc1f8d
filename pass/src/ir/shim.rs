//! What LLVM does not offer in its C interface: functions of the C++ shim (`pass/shim`), one for each method here. Those about blocks are in
//! `regions`.

use super::{Block, Ir, Value};
use inkwell::llvm_sys::prelude::{LLVMBasicBlockRef, LLVMContextRef, LLVMValueRef};
use std::borrow::Cow;
use std::ffi::{CStr, c_char, c_int, c_uint};
use std::marker::PhantomData;
use std::ptr::NonNull;

/// Bytes of a string as the shim takes them: it copies what it keeps.
#[repr(C)]
struct Text<'s> {
    start: *const c_char,
    length: usize,
    life: PhantomData<&'s str>,
}

impl<'s> Text<'s> {
    fn of(text: &'s str) -> Self {
        Text { start: text.as_ptr().cast(), length: text.len(), life: PhantomData }
    }
}

/// One part of a remark, as the shim takes it.
#[repr(C)]
struct Part<'s> {
    key: Text<'s>,
    value: Text<'s>,
}

/// What LLVM distinguishes among remarks; the numbers are the shim's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RemarkKind {
    /// An optimisation was done.
    Passed = 0,
    /// It was not.
    Missed = 1,
    /// Something to know.
    Analysis = 2,
}

/// A remark about an instruction: its text is that of the arguments' values, joined.
#[derive(Debug)]
pub(crate) struct Remark<'s> {
    /// The kind.
    pub(crate) kind: RemarkKind,
    /// Its name within the pass.
    pub(crate) name: &'static str,
    /// Keys and values.
    pub(crate) arguments: Vec<(&'static str, Cow<'s, str>)>,
}

/// The shim's `Aliases`, of which Rust knows the address only.
#[repr(C)]
struct RawAliases {
    opaque: [u8; 0],
}

/// LLVM's alias analysis of one function, which must not change meanwhile.
pub(crate) struct AliasAnalysis<'m> {
    raw: NonNull<RawAliases>,
    life: PhantomData<&'m ()>,
}

unsafe extern "C" {
    fn shade_shim_aliases_of(of: LLVMValueRef, most_uses: c_uint) -> NonNull<RawAliases>;
    fn shade_shim_may_modify(of: NonNull<RawAliases>, by: LLVMValueRef, load: LLVMValueRef) -> bool;
    fn shade_shim_aliases_end(of: NonNull<RawAliases>);
    fn shade_shim_instructions(of: LLVMValueRef, into: *mut LLVMValueRef, room: usize) -> usize;
    fn shade_shim_instructions_of_block(of: LLVMBasicBlockRef, into: *mut LLVMValueRef, room: usize) -> usize;
    fn shade_shim_instructions_with(of: LLVMValueRef, kind: c_uint, into: *mut LLVMValueRef, room: usize) -> usize;
    fn shade_shim_graph(of: LLVMValueRef, into: *mut LLVMBasicBlockRef, room: usize) -> usize;
    fn shade_shim_inline_calls(of: LLVMValueRef) -> LLVMValueRef;
    fn shade_shim_why_not_inlined(of: LLVMValueRef) -> *const c_char;
    fn shade_shim_scatter_strided(call: LLVMValueRef);
    fn shade_shim_remarks_wanted(context: LLVMContextRef) -> bool;
    fn shade_shim_remark(at: LLVMValueRef, kind: c_int, name: Text<'_>, parts: *const Part<'_>, count: usize);
}

impl<'m> AliasAnalysis<'m> {
    /// Of a function with a body, which must not change as long as this exists. An object with more uses than `most_uses` counts as known elsewhere.
    pub(crate) fn of(function: Value<'m>, most_uses: u32) -> Self {
        // SAFETY: callers pass a live function with a body; what is returned is new, and freed once, by `drop`.
        AliasAnalysis { raw: unsafe { shade_shim_aliases_of(function.0, most_uses) }, life: PhantomData }
    }

    /// Whether `by` may change what `load` has read.
    pub(crate) fn may_modify(&self, by: Value<'m>, load: Value<'m>) -> bool {
        // SAFETY: `raw` lives until `drop`; callers pass an instruction and a load of its function, which has not changed.
        unsafe { shade_shim_may_modify(self.raw, by.0, load.0) }
    }
}

impl Drop for AliasAnalysis<'_> {
    fn drop(&mut self) {
        // SAFETY: `raw` came from `shade_shim_aliases_of` and is not used again.
        unsafe { shade_shim_aliases_end(self.raw) }
    }
}

impl Ir<'_> {
    /// Whether the compiler around the pass has a use for remarks.
    pub(crate) fn wants_remarks(self) -> bool {
        // SAFETY: the context is live.
        unsafe { shade_shim_remarks_wanted(self.context) }
    }
}

/// What `list` writes, which takes an array and its length and says how many there are; `few` is how many there often are.
///
/// # Safety
/// `list` writes that many `T`, up to the length.
unsafe fn list<T>(few: usize, mut list: impl FnMut(*mut T, usize) -> usize) -> Vec<T> {
    let mut all = Vec::with_capacity(few);
    loop {
        let count = list(all.as_mut_ptr(), all.capacity());
        if count <= all.capacity() {
            // SAFETY: so many have been written.
            unsafe { all.set_len(count) };
            return all;
        }
        all.reserve_exact(count);
    }
}

impl<'m> Block<'m> {
    /// Instructions in order.
    pub(crate) fn instructions(self) -> Vec<Value<'m>> {
        // SAFETY: the block is live; the shim does what is asked for. A `Value` is an `LLVMValueRef` by its layout.
        unsafe { list(16, |into: *mut Value<'m>, room| shade_shim_instructions_of_block(self.0, into.cast(), room)) }
    }
}

impl<'m> Value<'m> {
    /// All instructions of a function, in order.
    pub(crate) fn instructions(self) -> Vec<Value<'m>> {
        // SAFETY: callers pass a function; the shim does what is asked for. A `Value` is an `LLVMValueRef` by its layout.
        unsafe { list(128, |into: *mut Value<'m>, room| shade_shim_instructions(self.0, into.cast(), room)) }
    }

    /// The blocks of a function, in order, each with its successors in the terminator's order, one for each edge.
    pub(crate) fn each_block_with_successors(
        self,
        mut each: impl FnMut(Block<'m>, &mut dyn Iterator<Item = Block<'m>>),
    ) {
        // SAFETY: callers pass a function; the shim does what is asked for.
        let graph = unsafe { list(64, |into, room| shade_shim_graph(self.0, into, room)) };
        // A null ends each.
        for of_block in graph.split(|block| block.is_null()) {
            let mut blocks = of_block.iter().map(|block| Block(*block, PhantomData));
            if let Some(block) = blocks.next() {
                each(block, &mut blocks);
            }
        }
    }

    /// The instructions of a function that carry metadata of this kind, in order.
    pub(crate) fn instructions_with(self, kind: u32) -> Vec<Value<'m>> {
        // SAFETY: callers pass a function; the shim does what is asked for.
        unsafe { list(16, |into: *mut Value<'m>, room| shade_shim_instructions_with(self.0, kind, into.cast(), room)) }
    }

    /// Inlines every call of a function with a body, which does not call itself. Handles of the calls must not be used afterwards. Returns a call
    /// that LLVM refuses to inline, if there is one.
    pub(crate) fn inline_calls(self) -> Option<Value<'m>> {
        // SAFETY: callers pass a live function with a body, and drop their handles of its calls.
        let refused = unsafe { shade_shim_inline_calls(self.0) };
        (!refused.is_null()).then(|| Value::of(refused))
    }

    /// Why LLVM would not inline every use of a function with a body, wherever it stands.
    pub(crate) fn why_not_inlined(self) -> Option<String> {
        // SAFETY: callers pass a live function with a body; what comes back is null, or a constant of LLVM's or the shim's.
        unsafe {
            let why = shade_shim_why_not_inlined(self.0);
            (!why.is_null()).then(|| CStr::from_ptr(why).to_string_lossy().into_owned())
        }
    }

    /// Puts a scatter in the place of a call of `llvm.experimental.vp.strided.store`. No handle of it may be used afterwards, unless its vector is scalable:
    /// then it stays.
    pub(crate) fn scatter_strided(self) {
        // SAFETY: callers pass such a call, and drop their handles.
        unsafe { shade_shim_scatter_strided(self.0) }
    }

    /// Gives a remark about an instruction to the compiler around the pass.
    pub(crate) fn emit_remark(self, remark: &Remark<'_>) {
        let parts: Vec<_> =
            remark.arguments.iter().map(|(key, value)| Part { key: Text::of(key), value: Text::of(value) }).collect();
        let name = Text::of(remark.name);
        // SAFETY: callers pass an instruction that is in a function; `parts` holds that many, whose texts live until the call ends.
        unsafe { shade_shim_remark(self.0, remark.kind as c_int, name, parts.as_ptr(), parts.len()) }
    }
}
