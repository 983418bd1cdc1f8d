//! Which stores share a barrier call.
//!
//! A call logs old values before the first store of its group, the last store's included. That is the window every barrier has between its
//! load and its store, made longer: with nothing in it that may poll, the thread's mode is one and the same throughout. The later stores'
//! addresses are read early, so they must be certain to run: a call of any function ends a group, since it may not return.

use super::Entries;
use crate::classify::{Effect, Shape};
use crate::contract::may_poll;
use crate::elide::legality::Rule;
use crate::elide::{Decision, Old};
use crate::hash::{HashMap, HashSet};
use crate::ir::{At, Block, Op, Value};
use shade_abi::buffer::MAX_ENTRIES_PER_CALL;

/// Instructions that may move up for one operand.
const MOST_MOVES: usize = 16;

/// Decisions that share a call, by index, first one first.
pub(super) struct Group<'m> {
    pub(super) members: Vec<usize>,
    /// What must move up in front of the first.
    pub(super) moves: Vec<Value<'m>>,
}

/// A group that may still grow.
struct Open<'m> {
    group: Group<'m>,
    entries: usize,
    /// What is computed behind the first store and not moved up.
    behind: HashSet<Value<'m>>,
    /// Order of what is behind the first store.
    position: HashMap<Value<'m>, usize>,
}

/// Every decision with a barrier, in groups.
pub(super) fn groups<'m>(decisions: &[Decision<'m>], share: bool) -> Vec<Group<'m>> {
    let alone = |i| Group { members: vec![i], moves: Vec::new() };
    let barriered = (0..decisions.len()).filter(|i| decisions[*i].barrier.is_some());
    if !share {
        return barriered.map(alone).collect();
    }
    let mut groups = Vec::new();
    let mut by_block: HashMap<Block<'m>, HashMap<Value<'m>, usize>> = HashMap::default();
    let mut blocks = Vec::new();
    for i in barriered {
        let write = decisions[i].write.instruction;
        if entries(&decisions[i]).is_none_or(|n| n > MAX_ENTRIES_PER_CALL) {
            groups.push(alone(i));
            continue;
        }
        let block = write.block();
        let stores = by_block.entry(block).or_insert_with(|| {
            blocks.push(block);
            HashMap::default()
        });
        stores.insert(write, i);
    }
    for block in blocks {
        groups_of_block(decisions, block, &by_block[&block], &mut groups);
    }
    groups
}

/// Entries of a store of known words.
fn entries(decision: &Decision<'_>) -> Option<usize> {
    let barrier = decision.barrier.as_ref()?;
    let olds = barrier.old.iter().filter(|old| **old != Old::Dropped).count();
    matches!(decision.write.effect, Effect::Store(Shape::Words(_)))
        .then(|| olds + barrier.new.iter().filter(|new| **new).count())
}

fn groups_of_block<'m>(
    decisions: &[Decision<'m>],
    block: Block<'m>,
    stores: &HashMap<Value<'m>, usize>,
    groups: &mut Vec<Group<'m>>,
) {
    let mut open: Option<Open<'m>> = None;
    for instruction in block.instructions() {
        if ends_group(instruction) {
            groups.extend(open.take().map(|open| open.group));
        }
        if let Some(&i) = stores.get(&instruction) {
            let joined = open.as_mut().is_some_and(|open| open.join(&decisions[i], i));
            if !joined {
                groups.extend(open.take().map(|open| open.group));
                open = Some(Open {
                    group: Group { members: vec![i], moves: Vec::new() },
                    entries: entries(&decisions[i]).unwrap_or(MAX_ENTRIES_PER_CALL),
                    behind: HashSet::default(),
                    position: HashMap::default(),
                });
            }
        }
        if let Some(open) = &mut open {
            open.position.insert(instruction, open.position.len());
            open.behind.insert(instruction);
        }
    }
    groups.extend(open.map(|open| open.group));
}

/// Whether nothing behind an instruction may be logged in front of it: it may poll, or may not return.
fn ends_group(instruction: Value<'_>) -> bool {
    let returns = |callee: Value<'_>| callee.is_intrinsic() && callee.has_attribute(At::Function, "willreturn");
    may_poll(instruction) || instruction.is_call() && !instruction.called_function().is_some_and(returns)
}

impl<'m> Open<'m> {
    /// Takes a store in, if there is room and what it needs can be had in front of the first store.
    fn join(&mut self, decision: &Decision<'m>, index: usize) -> bool {
        let Some(count) = entries(decision).filter(|n| self.entries + n <= MAX_ENTRIES_PER_CALL) else { return false };
        let mut needed = Entries::default();
        needed.add(decision);
        let needed: Vec<_> = needed.operands().collect();
        let Some(mut moves) = self.moves_for(&needed) else { return false };
        moves.sort_unstable_by_key(|value| self.position.get(value).copied());
        moves.iter().for_each(|value| {
            self.behind.remove(value);
        });
        self.group.moves.extend(moves);
        self.group.members.push(index);
        self.entries += count;
        true
    }

    /// What must move up so that all of `needed` is there in front of the first store; `None` if something cannot.
    fn moves_for(&self, needed: &[Value<'m>]) -> Option<Vec<Value<'m>>> {
        let mut moves = Vec::new();
        let mut seen = HashSet::default();
        let mut work = needed.to_vec();
        while let Some(value) = work.pop() {
            if !self.behind.contains(&value) || !seen.insert(value) {
                continue;
            }
            if moves.len() == MOST_MOVES || !is_movable(value) {
                return None;
            }
            moves.push(value);
            work.extend(value.operands());
        }
        Some(moves)
    }
}

/// Whether an instruction depends on its operands alone and may run early.
fn is_movable(instruction: Value<'_>) -> bool {
    matches!(
        instruction.opcode(),
        Some(
            Op::LLVMGetElementPtr
                | Op::LLVMBitCast
                | Op::LLVMAddrSpaceCast
                | Op::LLVMPtrToInt
                | Op::LLVMIntToPtr
                | Op::LLVMTrunc
                | Op::LLVMZExt
                | Op::LLVMSExt
                | Op::LLVMFreeze
                | Op::LLVMSelect
                | Op::LLVMICmp
                | Op::LLVMAdd
                | Op::LLVMSub
                | Op::LLVMMul
                | Op::LLVMShl
                | Op::LLVMLShr
                | Op::LLVMAShr
                | Op::LLVMAnd
                | Op::LLVMOr
                | Op::LLVMXor
                | Op::LLVMInsertValue
                | Op::LLVMExtractValue
                | Op::LLVMInsertElement
                | Op::LLVMExtractElement
                | Op::LLVMShuffleVector
        )
    )
}

/// Drops the new values that a later store of the group has as its old one: the one entry counts for both.
pub(super) fn share<'m>(decisions: &mut [Decision<'m>], group: &Group<'m>) {
    let olds: HashSet<Value<'m>> = group
        .members
        .iter()
        .filter_map(|i| decisions[*i].barrier.as_ref())
        .flat_map(|barrier| &barrier.old)
        .filter_map(|old| match old {
            Old::Value(value) => Some(*value),
            Old::Slot | Old::Dropped => None,
        })
        .collect();
    for &i in &group.members {
        let decision = &mut decisions[i];
        let value = decision.write.instruction.operand(0);
        let Some(barrier) = &mut decision.barrier else { continue };
        if let ([new @ true], true) = (&mut barrier.new[..], olds.contains(&value)) {
            *new = false;
            decision.claims[0].new = Some(Rule::ShadedValue);
            if !decision.rules.contains(&Rule::ShadedValue) {
                decision.rules.push(Rule::ShadedValue);
            }
        }
        if !barrier.logs_old() && !barrier.logs_new() {
            decision.barrier = None;
        }
    }
}
