//! Inline allocation: `shade_alloc` of a small constant descriptor becomes a bump of the thread's hole. Everything else
//! (arrays, large or over-aligned types, descriptors that are not constant, `invoke`) stays a call of the runtime.
//!
//! Each call goes to a function made here for its size and mark bytes, `alwaysinline`, so that `pipeline::cleanup` does
//! the splitting of blocks. That function is as much a safepoint as the call it replaces: its cold path is that call.

use std::collections::BTreeMap;
use std::ffi::CStr;
use std::fmt::Write;

use inkwell::llvm_sys::LLVMCallConv;
use inkwell::llvm_sys::core::{
    LLVMGetCalledValue, LLVMGetGC, LLVMGetInstructionCallConv, LLVMGetNumArgOperands, LLVMGetNumOperandBundles,
    LLVMGetNumOperands, LLVMGetOperand, LLVMSetOperand,
};
use inkwell::module::{Linkage, Module};
use inkwell::values::{AsValueRef, FunctionValue, InstructionOpcode, InstructionValue};
use shade_abi::geometry::{GC_NAME, GRANULE, GRANULE_SHIFT, INLINE_ALLOC_MAX, WORD};
use shade_abi::mark_byte::{granules, inline_pattern};
use shade_abi::mutator::{ALIGN, ALLOC_COLOUR, BUMP, LIMIT, MARK_BIAS, SIZE, SYMBOL};
use shade_abi::symbols;

use crate::descriptor::Descriptor;
use crate::ir::{Ir, Value};
use crate::target::Target;
use crate::{Error, prelude};

/// How the names of the functions made here begin.
const NAMES: &str = "shade.alloc.inline.";

/// What one inline allocation depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    granules: usize,
    /// [`inline_pattern`] of the type: its mark bytes, colour 0.
    pattern: u64,
}

/// Makes every suitable call of `shade_alloc` in `gc "shade"` functions inline. Returns how many.
///
/// # Errors
/// [`Error::Llvm`] if a name that is ours is taken.
pub(crate) fn run(module: &Module<'_>) -> Result<usize, Error> {
    let Some(allocator) = module.get_function(symbols::ALLOC) else { return Ok(0) };
    let mut sites: BTreeMap<Shape, Vec<InstructionValue>> = BTreeMap::new();
    for function in module.get_functions().filter(|function| is_managed(*function)) {
        for instruction in function.get_basic_block_iter().flat_map(|block| block.get_instructions()) {
            if let Some(shape) = shape_of_call(instruction, allocator) {
                sites.entry(shape).or_default().push(instruction);
            }
        }
    }
    if sites.is_empty() {
        return Ok(0);
    }
    let (fence, fence_declaration) = Target::of(module).store_fence();
    let mut text = declarations() + fence_declaration;
    for shape in sites.keys() {
        write_allocator(&mut text, *shape, fence);
    }
    prelude::link_text(module, &text, "inline allocation")?;

    let mut count = 0;
    for (shape, calls) in sites {
        let name = shape.symbol();
        let inline = module.get_function(&name).ok_or_else(|| Error::Llvm(format!("@{name} is missing")))?;
        inline.set_linkage(Linkage::Internal);
        count += calls.len();
        for call in calls {
            // SAFETY: a direct call's last operand is its callee; the new one has the same type.
            unsafe {
                let callee = LLVMGetNumOperands(call.as_value_ref()) as u32 - 1;
                LLVMSetOperand(call.as_value_ref(), callee, inline.as_value_ref());
            }
        }
    }
    Ok(count)
}

/// The functions made here.
pub(crate) fn bodies(ir: Ir<'_>) -> Vec<Value<'_>> {
    ir.functions().into_iter().filter(|f| !f.is_declaration() && f.name().starts_with(NAMES)).collect()
}

fn is_managed(function: FunctionValue<'_>) -> bool {
    // SAFETY: `function` is live; the result is null or a C string owned by LLVM.
    unsafe {
        let gc = LLVMGetGC(function.as_value_ref());
        !gc.is_null() && CStr::from_ptr(gc).to_bytes() == GC_NAME.as_bytes()
    }
}

/// The shape, if `instruction` is a plain call of the allocator with a descriptor that is small enough and known.
fn shape_of_call(instruction: InstructionValue<'_>, allocator: FunctionValue<'_>) -> Option<Shape> {
    if instruction.get_opcode() != InstructionOpcode::Call {
        return None;
    }
    let call = instruction.as_value_ref();
    // SAFETY: `call` is a live call instruction; operand 0 is read only when it is an argument.
    let argument = unsafe {
        let suitable = LLVMGetCalledValue(call) == allocator.as_value_ref()
            && LLVMGetNumArgOperands(call) == 1
            && LLVMGetNumOperandBundles(call) == 0
            && LLVMGetInstructionCallConv(call) == LLVMCallConv::LLVMCCallConv as u32;
        suitable.then(|| LLVMGetOperand(call, 0))?
    };
    Shape::of(&Descriptor::read(argument)?)
}

impl Shape {
    fn of(descriptor: &Descriptor) -> Option<Self> {
        let size = usize::try_from(descriptor.size).ok().filter(|size| *size <= INLINE_ALLOC_MAX)?;
        if descriptor.flags != 0 || descriptor.align as usize > GRANULE || descriptor.pointer_prefix > descriptor.size {
            return None;
        }
        // At most 16 words: the first word of the mask, cut off where the prefix ends.
        let words = descriptor.pointer_prefix / WORD as u64;
        let mask = descriptor.mask.first().copied().unwrap_or(0) & ((1 << words) - 1);
        Some(Self { granules: granules(size), pattern: inline_pattern(size, mask) })
    }

    fn symbol(self) -> String {
        format!("{NAMES}{}.{:x}", self.granules, self.pattern)
    }
}

fn declarations() -> String {
    format!(
        "@{SYMBOL} = external thread_local(localexec) global [{SIZE} x i8], align {ALIGN}\n\
         declare ptr addrspace(1) @{}(ptr)\n!0 = !{{}}\n!1 = !{{!\"branch_weights\", i32 1, i32 2000}}\n",
        symbols::ALLOC
    )
}

/// One allocator. Its duties, in this order:
///
/// 1. The hole has room, or the runtime does it all (it refills the hole, attaches the thread, may collect).
/// 2. Take the room. The memory is zero already.
/// 3. Write all mark bytes with one store of exactly their number, the colour of this thread's new objects in the first.
/// 4. Only then let the address out: the fence keeps the compiler, and a processor that would (`target`), from moving what publishes it before the mark
///    bytes and before the zeros of the hole.
///
/// The two stores go to the runtime's own memory, as `!shade.nopointer` tells the pass's verification.
fn write_allocator(text: &mut String, shape: Shape, fence: &str) {
    let Shape { granules, pattern } = shape;
    let bytes = granules * GRANULE;
    let marks = 8 * granules;
    let field = |offset: usize| format!("getelementptr (i8, ptr @{SYMBOL}, i64 {offset})");
    let (bump, limit, colour, bias) = (field(BUMP), field(LIMIT), field(ALLOC_COLOUR), field(MARK_BIAS));
    let narrow = match marks {
        64 => "%marks = or i64 %colour, %pattern".to_owned(),
        _ => format!("%wide = or i64 %colour, %pattern\n  %marks = trunc i64 %wide to i{marks}"),
    }
    .replace("%pattern", &pattern.to_string());
    write!(
        text,
        "
define noalias ptr addrspace(1) @{symbol}(ptr %descriptor) alwaysinline {{
  %bump = load i64, ptr {bump}, align 8
  %limit = load i64, ptr {limit}, align 8
  %end = add i64 %bump, {bytes}
  %full = icmp ugt i64 %end, %limit
  br i1 %full, label %slow, label %fast, !prof !1
fast:
  store i64 %end, ptr {bump}, align 8, !shade.nopointer !0
  %colour = load i64, ptr {colour}, align 8
  %bias = load i64, ptr {bias}, align 8
  {narrow}
  %granule = lshr i64 %bump, {GRANULE_SHIFT}
  %mark = add i64 %granule, %bias
  %mark.address = inttoptr i64 %mark to ptr
  store i{marks} %marks, ptr %mark.address, align 1, !shade.nopointer !0
  {fence}
  %object = inttoptr i64 %bump to ptr addrspace(1)
  ret ptr addrspace(1) %object
slow:
  %refilled = call ptr addrspace(1) @{alloc}(ptr %descriptor) cold
  ret ptr addrspace(1) %refilled
}}
",
        symbol = shape.symbol(),
        alloc = symbols::ALLOC,
    )
    .expect("writing to a string does not fail");
}
