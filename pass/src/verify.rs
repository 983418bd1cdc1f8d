//! Stage 8: checks on what the pass made, twice. A failure is a bug in the pass; reporting it beats losing an object.
//!
//! [`inserted`] sees barriers as calls and is complete: the writes are classified and the rules proved again, and each write
//! that needs a barrier has the one call meant for it, in its block, with nothing in between that may poll. [`final_form`] sees
//! inlined code: no prelude call is left, and on every path to a write (from it, for a read-modify-write) there is a
//! mode test of its own before anything that may poll, another write, or the function's edge.

use crate::Error;
use crate::cfg::Cfg;
use crate::classify::{Effect, PointerWrite, Shape};
use crate::contract::may_poll;
use crate::elide::{Barrier, Decision};
use crate::ir::{Block, IntPredicate, Ir, Op, Value};
use crate::prelude;
use shade_abi::{mutator, symbols};
use std::collections::HashSet;

/// Checks the form with barrier calls. `decisions` are those of the function as it is now.
///
/// # Errors
/// Names the first write that is not covered.
pub(crate) fn inserted<'m>(ir: Ir<'m>, function: Value<'m>, decisions: &[Decision<'m>]) -> Result<(), Error> {
    let mut used = HashSet::new();
    for decision in decisions {
        let Some(barrier) = &decision.barrier else { continue };
        let write = &decision.write;
        let after = write.effect == Effect::ReadModifyWrite;
        let step = |i: Value<'m>| if after { i.next() } else { i.previous() };
        let mut at = step(write.instruction);
        let mut wanted = calls_wanted(ir, write);
        while wanted > 0 {
            let Some(i) = at.filter(|i| !may_poll(*i)) else {
                return Err(uncovered(function, write.instruction));
            };
            if covers(i, write, barrier) && used.insert(i) {
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
        Effect::ReadModifyWrite | Effect::CompareExchange => {
            ir.type_of(write.instruction.operand(1)).int_width().map_or(1, |width| u64::from(width) / 64)
        }
        Effect::Store(_) | Effect::Bulk { .. } => 1,
    }
}

/// Whether `call` is the barrier call that `write` needs.
fn covers(call: Value<'_>, write: &PointerWrite<'_>, barrier: &Barrier) -> bool {
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

/// Checks the final form. `decisions` are those of the function as it is now.
///
/// # Errors
/// Names the first prelude call that was not inlined, or the first write without a mode test.
pub(crate) fn final_form<'m>(ir: Ir<'m>, function: Value<'m>, decisions: &[Decision<'m>]) -> Result<(), Error> {
    for call in function.instructions().into_iter().filter(|i| i.is_call()) {
        if call.called_function().is_some_and(|f| prelude::is_prelude(&f.name())) {
            let reason = format!("LLVM did not inline {}", call.text());
            return Err(Error::Verify { function: function.name(), reason });
        }
    }
    let barriered: Vec<_> = decisions.iter().filter(|d| d.barrier.is_some()).map(|d| &d.write).collect();
    if barriered.is_empty() {
        return Ok(());
    }
    let search = Search { ir, cfg: Cfg::new(function), writes: barriered.iter().map(|w| w.instruction).collect() };
    for write in barriered {
        let covered = match write.effect {
            Effect::ReadModifyWrite => search.tested_after(write.instruction),
            Effect::CompareExchange => search.tested_before(write.instruction, Test::OfValues),
            Effect::Store(_) | Effect::Bulk { .. } => search.tested_before(write.instruction, Test::OfSlot),
        };
        if !covered {
            return Err(uncovered(function, write.instruction));
        }
    }
    Ok(())
}

fn uncovered(function: Value<'_>, write: Value<'_>) -> Error {
    Error::Verify { function: function.name(), reason: format!("no barrier covers {}", write.text()) }
}

/// What a mode test guards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test {
    /// The old value is read from the slot, or the slot's memory is logged.
    OfSlot,
    /// The values are at hand, as for atomics.
    OfValues,
}

/// Walks over all paths from a write, in one direction.
struct Search<'m> {
    ir: Ir<'m>,
    cfg: Cfg<'m>,
    writes: HashSet<Value<'m>>,
}

impl<'m> Search<'m> {
    /// Whether every path to `write` passes a mode test after the last obstacle.
    fn tested_before(&self, write: Value<'m>, wanted: Test) -> bool {
        // The entry has no predecessor, and a path that begins there without a test is an untested one.
        let leave = |block: usize| (block != 0).then(|| self.cfg.predecessors[block].clone());
        self.walk(write, wanted, Value::previous, leave, |block| self.cfg.blocks[block].terminator())
    }

    /// Whether every path from `write` passes a mode test before the next obstacle.
    fn tested_after(&self, write: Value<'m>) -> bool {
        let leave = |block: usize| Some(self.cfg.successors[block].clone()).filter(|targets| !targets.is_empty());
        self.walk(write, Test::OfValues, Value::next, leave, |block| self.cfg.blocks[block].first())
    }

    fn walk(
        &self,
        write: Value<'m>,
        wanted: Test,
        step: impl Fn(Value<'m>) -> Option<Value<'m>>,
        leave: impl Fn(usize) -> Option<Vec<usize>>,
        enter: impl Fn(usize) -> Option<Value<'m>>,
    ) -> bool {
        let mut seen = HashSet::new();
        let mut work = vec![(self.cfg.number[&write.block()], step(write))];
        while let Some((block, mut at)) = work.pop() {
            let tested = loop {
                let Some(i) = at else { break false };
                match self.mode_test(i) {
                    // A test that guards something else belongs to another write.
                    Some(test) if test != wanted => return false,
                    Some(_) => break true,
                    None if may_poll(i) || self.writes.contains(&i) => return false,
                    None => at = step(i),
                }
            };
            if tested {
                continue;
            }
            let Some(next) = leave(block) else { return false };
            work.extend(next.into_iter().filter(|b| seen.insert(*b)).map(|b| (b, enter(b))));
        }
        true
    }

    /// Whether `instruction` loads this thread's mode, and what depends on it.
    fn mode_test(&self, instruction: Value<'m>) -> Option<Test> {
        if !is_mode_load(self.ir, instruction) {
            return None;
        }
        let reads_slot = self.armed_side(instruction).is_some_and(|block| {
            block.instructions().into_iter().any(|i| {
                let bulk = || i.is_call() && i.called_function().is_some_and(|f| f.name() == symbols::WB_BULK);
                i.is_atomic_load() || bulk()
            })
        });
        Some(if reads_slot { Test::OfSlot } else { Test::OfValues })
    }

    /// The block that runs if the loaded mode is not zero.
    fn armed_side(&self, load: Value<'m>) -> Option<Block<'m>> {
        let compare = load.uses().into_iter().map(|(user, _)| user).find(|u| u.opcode() == Some(Op::LLVMICmp))?;
        let branch = compare.uses().into_iter().map(|(user, _)| user).find(|u| u.condition() == Some(compare))?;
        let armed = usize::from(compare.predicate() != IntPredicate::LLVMIntNE);
        branch.successors().get(armed).copied()
    }
}

/// The volatile load of this thread's barrier mode.
fn is_mode_load(ir: Ir<'_>, instruction: Value<'_>) -> bool {
    if instruction.opcode() != Some(Op::LLVMLoad) || !instruction.is_volatile() {
        return false;
    }
    let address = instruction.operand(0);
    address.expression_opcode() == Some(Op::LLVMGetElementPtr)
        && address.operand(0).name() == mutator::SYMBOL
        && address.gep_constant_offset(ir) == Some(mutator::WB_MODE as i64)
}

#[cfg(test)]
mod tests;
