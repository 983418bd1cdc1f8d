//! Stage 7: puts the planned barriers in, as calls of `alwaysinline` prelude functions. Splitting blocks is thereby left to
//! LLVM's inliner, and the form with calls can be verified as a whole before.
//!
//! What each form becomes is written above its function, as pseudo-IR with the duties in the order they must happen.

mod entries;
mod log;
mod masked;
mod wide;

use crate::Error;
use crate::hash::HashSet;
use crate::ir::{At, Builder, IntPredicate, Ir, Op, RmwOp, Type, Value};
use crate::plan::{Call, Planned};
use crate::polls::hoist_static_allocas;
use crate::prelude;
pub(crate) use entries::log_function;
pub(crate) use masked::Visit;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;
pub(crate) use wide::{Wide, word_of_value};

/// Puts in the barriers of one function. Returns the calls before writes, which an unarmed thread could do without.
///
/// # Errors
/// If a prelude function is missing, which linking the prelude excludes.
pub(crate) fn run<'m>(
    ir: Ir<'m>,
    wide: &mut Wide<'m>,
    function: Value<'m>,
    planned: &[Planned<'m>],
) -> Result<HashSet<Value<'m>>, Error> {
    let mut calls = HashSet::default();
    if planned.is_empty() {
        return Ok(calls);
    }
    // Inlining a barrier splits the entry block, and an alloca behind the split would become a dynamic one.
    if let Some(entry) = function.blocks().first() {
        hoist_static_allocas(ir, *entry);
    }
    for barrier in planned {
        let call = match &barrier.call {
            Call::Word { new } => word(ir, barrier, *new)?,
            Call::Entries { entries, moves } => entries::call(ir, barrier.write, entries, moves)?,
            Call::Words { words } => {
                let function = wide.for_words(ir, ir.type_of(barrier.write.operand(0)), words)?;
                whole_value(ir, barrier, function)
            }
            Call::Bytes { size, new } => {
                let function = wide.for_bytes(ir, ir.type_of(barrier.write.operand(0)), *size, *new)?;
                whole_value(ir, barrier, function)
            }
            Call::ReadModifyWrite { .. } | Call::CompareExchange { .. } if wide.takes_slots() => {
                atomic_slot(ir, barrier)?
            }
            Call::ReadModifyWrite { new } => {
                read_modify_write(ir, barrier.write, *new)?;
                continue;
            }
            Call::CompareExchange { new } => {
                calls.extend(compare_exchange(ir, barrier.write, *new)?);
                continue;
            }
            Call::Bulk { source, length } => bulk(ir, barrier, *source, *length)?,
            Call::Masked { masked, new } => wide.masked.log(ir, barrier, masked, *new)?,
        };
        calls.insert(call);
    }
    Ok(calls)
}

/// An empty function in the manner of the prelude's, for inlining. It does not keep the address that is its first parameter, if that is one.
fn inline_function<'m>(ir: Ir<'m>, name: &str, parameters: &[Type<'m>]) -> Value<'m> {
    let function = ir.add_function(name, ir.void_function(parameters));
    for attribute in ["alwaysinline", "nounwind"] {
        function.add_attribute(ir, attribute);
    }
    function.add_string_attribute(ir, "min-legal-vector-width", "0");
    if parameters.first().is_some_and(|slot| slot.address_space().is_some()) {
        function.add_captures_nothing(ir, At::Parameter(0));
    }
    function
}

/// A store of one word in a family whose barriers are one call for each: the same duties as in `entries`, as far as the family has them.
fn word<'m>(ir: Ir<'m>, barrier: &Planned<'m>, new: bool) -> Result<Value<'m>, Error> {
    let builder = ir.before(barrier.write);
    let slot = builder.in_address_space(barrier.slot, 0);
    Ok(if new {
        let value = builder.word(barrier.write.operand(0));
        builder.call(prelude_function(ir, prelude::BARRIER_1_1)?, &[slot, value])
    } else {
        builder.call(prelude_function(ir, prelude::BARRIER_1_0)?, &[slot])
    })
}

/// A store of a larger value: the same duties as in `entries` for each word, behind one mode test. The function made for the value's type
/// takes the value apart on the armed path, so the off path stays one test.
fn whole_value<'m>(ir: Ir<'m>, barrier: &Planned<'m>, function: Value<'m>) -> Value<'m> {
    let builder = ir.before(barrier.write);
    let slot = builder.in_address_space(barrier.slot, 0);
    builder.call(function, &[slot, barrier.write.operand(0)])
}

/// An `atomicrmw`:
///
/// ```text
/// old = atomicrmw op slot, operand    // 1. only the exchange itself knows which value it overwrote
/// if mode != 0 {                      // 2. right behind it: a safepoint in between would be a store without a log
///     log old, op(old, operand)       // 3. `old` is still on this stack, so nothing can free it before it is logged
/// }
/// ```
fn read_modify_write<'m>(ir: Ir<'m>, write: Value<'m>, new: bool) -> Result<(), Error> {
    let Some(position) = write.next() else { return Ok(()) };
    let builder = ir.before(position);
    builder.locate_as(write);
    let new = new.then(|| new_value(ir, &builder, write));
    log_values(ir, &builder, write, new)?;
    Ok(())
}

/// A `cmpxchg`:
///
/// ```text
/// if mode != 0 {                      // 1. as for a store, before it and with no safepoint up to it
///     log expected, new               // 2. if it succeeds, `expected` is what it overwrites; if not, two entries too many
/// }
/// cmpxchg slot, expected, new         // 3. untouched
/// ```
fn compare_exchange<'m>(ir: Ir<'m>, write: Value<'m>, new: bool) -> Result<Vec<Value<'m>>, Error> {
    let builder = ir.before(write);
    log_values(ir, &builder, write.operand(1), new.then(|| write.operand(2)))
}

/// An atomic in a family whose barriers take slots:
///
/// ```text
/// shade_barrier_1_1(slot, operand)    // 1. before, as for a store: what it overwrites is not asked for. The operand stands for the new value
/// cmpxchg slot, expected, new         // 2. untouched
/// ```
///
/// One wider than a word is a range of memory to it.
fn atomic_slot<'m>(ir: Ir<'m>, barrier: &Planned<'m>) -> Result<Value<'m>, Error> {
    let write = barrier.write;
    let builder = ir.before(write);
    let new = write.operand(if write.opcode() == Some(Op::LLVMAtomicCmpXchg) { 2 } else { 1 });
    Ok(match ir.type_of(new).int_width().filter(|width| *width > 64) {
        Some(width) => {
            let slot = builder.in_address_space(barrier.slot, MANAGED_ADDRESS_SPACE);
            let size = ir.const_int(64, u64::from(width) / 8);
            builder.call(prelude_function(ir, prelude::BARRIER_BULK)?, &[slot, ir.null(0), size])
        }
        None => {
            let slot = builder.in_address_space(barrier.slot, 0);
            builder.call(prelude_function(ir, prelude::BARRIER_1_1)?, &[slot, builder.word(new)])
        }
    })
}

/// A memory intrinsic:
///
/// ```text
/// if mode != 0 {                      // 1. before the copy, with no safepoint up to its end
///     shade_wb_bulk(dst, src, n)      // 2. logs what `dst` holds and what `src` brings, while both are whole
/// }
/// memcpy(dst, src, n)                 // 3. the same intrinsic: struct literals stay as fast as they were
/// ```
fn bulk<'m>(
    ir: Ir<'m>,
    barrier: &Planned<'m>,
    source: Option<Value<'m>>,
    length: Value<'m>,
) -> Result<Value<'m>, Error> {
    let builder = ir.before(barrier.write);
    let slot = builder.in_address_space(barrier.slot, MANAGED_ADDRESS_SPACE);
    let source = source.map_or(ir.null(0), |s| builder.in_address_space(s, 0));
    let length = builder.zero_extend(length);
    Ok(builder.call(prelude_function(ir, prelude::BARRIER_BULK)?, &[slot, source, length]))
}

/// Logs an old and perhaps a new value that are at hand, word by word if they are wider. Returns the calls.
fn log_values<'m>(
    ir: Ir<'m>,
    builder: &Builder<'m>,
    old: Value<'m>,
    new: Option<Value<'m>>,
) -> Result<Vec<Value<'m>>, Error> {
    let words = ir.type_of(old).int_width().map_or(1, |width| u64::from(width) / 64);
    let part = |value: Value<'m>, i: u64| {
        if words == 1 { builder.word(value) } else { builder.word_of_integer(value, i) }
    };
    (0..words)
        .map(|i| match new {
            Some(new) => {
                let arguments = [part(old, i), part(new, i)];
                Ok(builder.call(prelude_function(ir, prelude::BARRIER_VALUES_1_1)?, &arguments))
            }
            None => Ok(builder.call(prelude_function(ir, prelude::BARRIER_VALUES_1_0)?, &[part(old, i)])),
        })
        .collect()
}

/// What an `atomicrmw` has stored, computed again from the value it returned.
fn new_value<'m>(ir: Ir<'m>, builder: &Builder<'m>, write: Value<'m>) -> Value<'m> {
    use RmwOp::*;
    let operation = write.rmw_operation();
    let operand = write.operand(1);
    if ir.type_of(operand).int_width().is_none() {
        return operand;
    }
    let extreme = |predicate: IntPredicate| {
        let keep = builder.compare(predicate, write, operand);
        builder.select(keep, write, operand)
    };
    match operation {
        LLVMAtomicRMWBinOpAdd => builder.binary(Op::LLVMAdd, write, operand),
        LLVMAtomicRMWBinOpSub => builder.binary(Op::LLVMSub, write, operand),
        LLVMAtomicRMWBinOpAnd => builder.binary(Op::LLVMAnd, write, operand),
        LLVMAtomicRMWBinOpNand => builder.not(builder.binary(Op::LLVMAnd, write, operand)),
        LLVMAtomicRMWBinOpOr => builder.binary(Op::LLVMOr, write, operand),
        LLVMAtomicRMWBinOpXor => builder.binary(Op::LLVMXor, write, operand),
        LLVMAtomicRMWBinOpMax => extreme(IntPredicate::LLVMIntSGT),
        LLVMAtomicRMWBinOpMin => extreme(IntPredicate::LLVMIntSLT),
        LLVMAtomicRMWBinOpUMax => extreme(IntPredicate::LLVMIntUGT),
        LLVMAtomicRMWBinOpUMin => extreme(IntPredicate::LLVMIntULT),
        // An exchange stores its operand; the others make numbers and are never asked for a new value.
        _ => operand,
    }
}

/// A function of the linked prelude.
pub(crate) fn prelude_function<'m>(ir: Ir<'m>, name: &str) -> Result<Value<'m>, Error> {
    ir.function(name).ok_or_else(|| Error::Llvm(format!("the prelude lacks @{name}")))
}
