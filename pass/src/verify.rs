//! Stage 8: checks on what the pass made, twice. A failure is a bug in the pass; reporting it beats losing an object.
//!
//! [`inserted`] sees barriers as calls and is complete: the writes are classified and the rules proved again, and each write
//! that needs a barrier has the one call meant for it, in its block, with nothing in between that may poll. [`final_form`] sees
//! inlined code, where mode tests are left of them.

mod final_form;

use crate::Error;
use crate::classify::{Effect, PointerWrite, Shape};
use crate::contract::may_poll;
use crate::elide::{Barrier, Decision};
use crate::family::Family;
use crate::ir::{Ir, Op, Value};
use crate::prelude;
pub(crate) use final_form::final_form;
use std::collections::HashSet;

/// Checks the form with barrier calls. `decisions` are those of the function as it is now.
///
/// # Errors
/// Names the first write that is not covered.
pub(crate) fn inserted<'m>(
    ir: Ir<'m>,
    function: Value<'m>,
    family: Family,
    decisions: &[Decision<'m>],
) -> Result<(), Error> {
    let mut used = HashSet::new();
    for decision in decisions {
        let Some(barrier) = &decision.barrier else { continue };
        let write = &decision.write;
        let after = write.effect == Effect::ReadModifyWrite && !family.takes_slots();
        let step = |i: Value<'m>| if after { i.next() } else { i.previous() };
        let mut at = step(write.instruction);
        let mut wanted = if family.takes_slots() { 1 } else { calls_wanted(ir, write) };
        while wanted > 0 {
            let Some(i) = at.filter(|i| !may_poll(*i)) else {
                return Err(uncovered(function, write.instruction));
            };
            if covers(i, write, barrier, family) && used.insert(i) {
                wanted -= 1;
            }
            at = step(i);
        }
    }
    Ok(())
}

/// Exchanges of more than a word take one call for each word.
pub(crate) fn calls_wanted<'m>(ir: Ir<'m>, write: &PointerWrite<'m>) -> u64 {
    match write.effect {
        Effect::ReadModifyWrite | Effect::CompareExchange => words(ir, write.instruction.operand(1)),
        Effect::Store(_) | Effect::Bulk { .. } | Effect::Masked(_) => 1,
    }
}

/// How many words an exchanged value has.
fn words<'m>(ir: Ir<'m>, value: Value<'m>) -> u64 {
    ir.type_of(value).int_width().map_or(1, |width| u64::from(width) / 64)
}

/// Whether `call` is the barrier call that `write` needs.
fn covers(call: Value<'_>, write: &PointerWrite<'_>, barrier: &Barrier, family: Family) -> bool {
    let Some(callee) = call.opcode().filter(|op| *op == Op::LLVMCall).and_then(|_| call.called_function()) else {
        return false;
    };
    let name = callee.name();
    let first = call.arguments().first().copied().map(strip_casts);
    let new = barrier.new.contains(&true);
    let pick = |with: &'static str, without: &'static str| if new { with } else { without };
    match &write.effect {
        Effect::Store(Shape::Words(words)) if matches!(&words[..], [w] if w.path.is_empty()) => {
            name == pick(prelude::BARRIER_1_1, prelude::BARRIER_1_0) && first.is_some_and(|first| is_slot(first, write))
        }
        Effect::Store(_) => {
            name.starts_with(prelude::BARRIER_WIDE)
                && first.is_some_and(|first| is_slot(first, write))
                && call.operand(1) == write.instruction.operand(0)
        }
        Effect::ReadModifyWrite | Effect::CompareExchange if family.takes_slots() => {
            [prelude::BARRIER_1_1, prelude::BARRIER_BULK].contains(&&*name)
                && first.is_some_and(|first| is_slot(first, write))
        }
        Effect::ReadModifyWrite => {
            name == pick(prelude::BARRIER_VALUES_1_1, prelude::BARRIER_VALUES_1_0) && first == Some(write.instruction)
        }
        Effect::CompareExchange => {
            let expected = strip_casts(write.instruction.operand(1));
            // A constant pointer made a word is another constant, and its parts are others again.
            name == pick(prelude::BARRIER_VALUES_1_1, prelude::BARRIER_VALUES_1_0)
                && first.is_some_and(|first| first == expected || first.is_constant() && expected.is_constant())
        }
        Effect::Bulk { .. } => name == prelude::BARRIER_BULK && first.is_some_and(|first| is_slot(first, write)),
        Effect::Masked(masked) => {
            name.starts_with(prelude::BARRIER_MASKED)
                && first.is_some_and(|first| is_slot(first, write))
                && call.operand(1) == write.instruction.operand(0)
                && call.arguments()[2..].iter().eq([Some(masked.mask), masked.limit, masked.stride].iter().flatten())
        }
    }
}

/// Whether `base` is the write's slot without casts. A poison slot becomes another poison by a cast.
fn is_slot<'m>(base: Value<'m>, write: &PointerWrite<'m>) -> bool {
    let slot = strip_casts(write.slot);
    base == slot || base.is_undef() && slot.is_undef()
}

/// What a barrier's argument was made from: without casts between address spaces and to words, and without taking apart.
fn strip_casts(mut value: Value<'_>) -> Value<'_> {
    while let Some(
        Op::LLVMAddrSpaceCast | Op::LLVMPtrToInt | Op::LLVMIntToPtr | Op::LLVMBitCast | Op::LLVMTrunc | Op::LLVMLShr,
    ) = value.expression_opcode()
    {
        value = value.operand(0);
    }
    value
}

fn uncovered(function: Value<'_>, write: Value<'_>) -> Error {
    Error::Verify { function: function.name(), reason: format!("no barrier covers {}", write.text()) }
}

#[cfg(test)]
mod tests;
