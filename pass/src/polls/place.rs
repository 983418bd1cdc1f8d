//! Where a poll goes: at an entry behind the static allocas, on an edge in a block of its own.

use crate::Error;
use crate::ir::{Block, Ir, Op, Value};
use crate::prelude;

/// Calls the poll at the entry, before anything can load a managed pointer.
///
/// Static allocas are moved to the top of the entry block first: inlining the poll splits the block, and an alloca left
/// behind the split would become a dynamic one.
pub(super) fn at_entry(ir: Ir<'_>, function: Value<'_>) {
    if let Some(first) = function.blocks().first().and_then(|entry| hoist_static_allocas(ir, *entry)) {
        insert_before(ir, first);
    }
}

/// Moves the static allocas of an entry block to its top; returns the first instruction behind them.
pub(crate) fn hoist_static_allocas<'m>(ir: Ir<'m>, entry: Block<'m>) -> Option<Value<'m>> {
    let is_static = |i: &Value<'_>| i.opcode() == Some(Op::LLVMAlloca) && i.operand(0).is_constant();
    let all = entry.instructions();
    let first = *all.iter().find(|i| !is_static(i))?;
    let behind = all.iter().skip_while(|i| **i != first).filter(|i| is_static(i));
    for &alloca in behind {
        alloca.unlink();
        ir.before(first).insert(alloca);
    }
    Some(first)
}

/// Calls the poll on all edges `from → to`.
///
/// # Errors
/// If `to` is entered by an edge that cannot be split and begins with an exception pad that takes no instructions.
pub(super) fn on_edge<'m>(ir: Ir<'m>, from: Block<'m>, to: Block<'m>) -> Result<(), Error> {
    let Some(terminator) = from.terminator() else { return Ok(()) };
    let targets = terminator.successors();
    if targets.iter().all(|t| *t == to) && terminator.opcode() == Some(Op::LLVMBr) {
        insert_before(ir, terminator);
        return Ok(());
    }
    let splits = match terminator.opcode() {
        Some(Op::LLVMBr | Op::LLVMSwitch) => true,
        Some(Op::LLVMInvoke) => targets[1] != to,
        _ => false,
    };
    if splits {
        let middle = split_edge(ir, terminator, from, to);
        if let Some(branch) = middle.terminator() {
            insert_before(ir, branch);
        }
        return Ok(());
    }
    // An unwind edge, `callbr` or `indirectbr`: its target may have no other kind of predecessor, so the poll goes there.
    let behind = to.instructions().into_iter().find(|i| !matches!(i.opcode(), Some(Op::LLVMPHI | Op::LLVMLandingPad)));
    match behind {
        Some(i) if !matches!(i.opcode(), Some(Op::LLVMCatchSwitch | Op::LLVMCatchPad | Op::LLVMCleanupPad)) => {
            insert_before(ir, i);
            Ok(())
        }
        _ => Err(Error::Contract {
            function: from.function().name(),
            reason: format!("the loop through %{} has no place for a poll", to.name()),
        }),
    }
}

/// Puts a block between `from` and `to`, on all edges between them.
pub(crate) fn split_edge<'m>(ir: Ir<'m>, terminator: Value<'m>, from: Block<'m>, to: Block<'m>) -> Block<'m> {
    let middle = ir.block_behind(from, c"shade.poll");
    let builder = ir.at_end(middle);
    builder.locate_as(terminator);
    builder.branch(to);
    for (index, target) in terminator.successors().into_iter().enumerate() {
        if target == to {
            terminator.set_successor(index as u32, middle);
        }
    }
    let phis: Vec<_> = to.instructions().into_iter().take_while(|i| i.opcode() == Some(Op::LLVMPHI)).collect();
    for phi in phis {
        let mut moved = false;
        let incoming: Vec<_> = phi
            .incoming()
            .into_iter()
            .filter_map(|(value, block)| {
                if block != from {
                    return Some((value, block));
                }
                (!std::mem::replace(&mut moved, true)).then_some((value, middle))
            })
            .collect();
        ir.before(phi).replace_phi(phi, &incoming);
    }
    middle
}

/// Calls the poll in front of an instruction.
pub(super) fn insert_before<'m>(ir: Ir<'m>, position: Value<'m>) {
    if let Some(poll) = ir.function(prelude::POLL) {
        ir.before(position).call(poll, &[]);
    }
}
