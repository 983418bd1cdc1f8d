//! Loops whose number of iterations can be read off: an induction variable with constant start, step and limit.
//!
//! The exit test is simply run, so each predicate, direction and wrap-around is exact. Everything else (limits in
//! variables, several latches, variables in memory as at -O0) counts as unbounded, which costs a poll.

use crate::cfg::Cfg;
use crate::ir::{IntPredicate, Ir, Op, Value};

/// The most iterations that are tried: a loop that has not ended by then has no provable bound for us.
pub(super) const PROVABLE: u64 = 1 << 20;

/// An induction variable: a phi of the header that grows by a constant each time round.
struct Induction<'m> {
    phi: Value<'m>,
    grown: Value<'m>,
    width: u32,
    start: i64,
    step: i64,
}

/// Whether the natural loop of `latch → header` certainly ends after at most `limit` iterations.
pub(super) fn at_most(ir: Ir<'_>, cfg: &Cfg<'_>, latch: usize, header: usize, limit: u64) -> bool {
    let variables: Vec<_> = cfg.blocks[header]
        .instructions()
        .into_iter()
        .take_while(|i| i.opcode() == Some(Op::LLVMPHI))
        .filter_map(|phi| induction(ir, cfg, phi, latch))
        .collect();
    if variables.is_empty() {
        return false;
    }
    let inside = cfg.natural_loop(latch, header);
    // The blocks of the loop that each round passes are the dominators of its latch, up to the header.
    let above = |block: &usize| cfg.immediate_dominator(*block).filter(|_| *block != header);
    std::iter::successors(Some(latch), above).any(|block| {
        let Some(test) = cfg.blocks[block].terminator().and_then(Value::condition) else { return false };
        let stays: Vec<bool> = cfg.successors[block].iter().map(|s| inside.contains(s)).collect();
        // One way out, one way to stay: `stays[0]` is where a true condition goes.
        stays[0] != stays[1] && variables.iter().any(|v| ends(v, test, stays[0], limit))
    })
}

fn induction<'m>(ir: Ir<'m>, cfg: &Cfg<'m>, phi: Value<'m>, latch: usize) -> Option<Induction<'m>> {
    let width = ir.type_of(phi).int_width().filter(|w| *w <= 64)?;
    let incoming = phi.incoming();
    let [a, b] = incoming[..] else { return None };
    let (around, before) = if a.1 == cfg.blocks[latch] { (a.0, b.0) } else { (b.0, a.0) };
    if (a.1 == cfg.blocks[latch]) == (b.1 == cfg.blocks[latch]) || around.opcode() != Some(Op::LLVMAdd) {
        return None;
    }
    let step = match (around.operand(0), around.operand(1)) {
        (left, right) if left == phi => right.as_const_int()?,
        (left, right) if right == phi => left.as_const_int()?,
        _ => return None,
    };
    Some(Induction { phi, grown: around, width, start: before.as_const_int()?, step })
}

/// Runs the exit test: whether it leaves the loop within `limit` iterations.
fn ends(variable: &Induction<'_>, test: Value<'_>, stay_when: bool, limit: u64) -> bool {
    if test.opcode() != Some(Op::LLVMICmp) {
        return false;
    }
    let (left, right) = (test.operand(0), test.operand(1));
    let Some(bound) = right.as_const_int() else { return false };
    if left != variable.phi && left != variable.grown {
        return false;
    }
    let mut value = variable.start;
    for _ in 0..limit {
        let grown = wrap(value.wrapping_add(variable.step), variable.width);
        let tested = if left == variable.phi { value } else { grown };
        if compare(test.predicate(), tested, bound, variable.width) != stay_when {
            return true;
        }
        value = grown;
    }
    false
}

/// `value` as a sign-extended integer of `width` bits.
fn wrap(value: i64, width: u32) -> i64 {
    let unused = 64 - width;
    value << unused >> unused
}

fn compare(predicate: IntPredicate, left: i64, right: i64, width: u32) -> bool {
    let mask = u64::MAX >> (64 - width);
    let (ul, ur) = (left as u64 & mask, right as u64 & mask);
    match predicate {
        IntPredicate::LLVMIntEQ => left == right,
        IntPredicate::LLVMIntNE => left != right,
        IntPredicate::LLVMIntUGT => ul > ur,
        IntPredicate::LLVMIntUGE => ul >= ur,
        IntPredicate::LLVMIntULT => ul < ur,
        IntPredicate::LLVMIntULE => ul <= ur,
        IntPredicate::LLVMIntSGT => left > right,
        IntPredicate::LLVMIntSGE => left >= right,
        IntPredicate::LLVMIntSLT => left < right,
        IntPredicate::LLVMIntSLE => left <= right,
    }
}
