//! Stage 10: the base of every managed pointer used after a safepoint is kept alive past it (DESIGN §4.3).
//!
//! Interior pointers retain their object; an address outside it does not. Code generation makes such addresses: loop strength reduction
//! steps through an array by `x + 8 * i - 8` and forgets `x`, and LICM's reassociation leaves `x - 8` in IR. So behind each safepoint
//!
//! ```text
//! call void @f()
//! call void asm sideeffect "", "r"(ptr addrspace(1) %x)     ; emits nothing; %x lies in a register or a stack slot during the call
//! ```
//!
//! for each base `x` (`bases`: what a pointer is derived from by arithmetic) that something derived from it is used behind the safepoint,
//! unless `x` itself, or `x` plus a constant, is accessed, passed or stored there too: code generation cannot do without one of those.
//! (`liveness` answers both.)
//!
//! It runs last, on inlined code. So what a poll or an inline allocation needs is in its cold path, and no fast path grows.
//!
//! Not handled: addresses made by integer arithmetic (the contract has the original stay in reach) and phis of pointer vectors,
//! which strength reduction does not touch; such a vector counts as its own base.

mod bases;
mod liveness;

use crate::cfg::Cfg;
use crate::ir::{Ir, Op, Value};
use crate::managed::Managed;
use crate::polls::split_edge;
use bases::Bases;
use liveness::{Demand, Need};

/// Keeps the bases of one function alive. Returns how many were, counted for each safepoint.
pub(crate) fn run<'m>(ir: Ir<'m>, managed: Managed, function: Value<'m>) -> usize {
    let cfg = Cfg::new(function);
    let mut bases = Bases::new(ir, managed, function);
    let needs = liveness::run(ir, &cfg, &bases);
    let mut kept = 0;
    for Need { safepoint, base, demand } in needs {
        let value = bases.materialise(base);
        keep(ir, safepoint, value, &demand);
        kept += 1;
    }
    kept
}

/// Makes `value` live past `safepoint`.
fn keep<'m>(ir: Ir<'m>, safepoint: Value<'m>, value: Value<'m>, demand: &Demand<'m>) {
    match demand {
        Demand::Behind => {
            if let Some(next) = safepoint.next() {
                ir.before(next).keep_alive(value);
            }
        }
        Demand::In(block) => {
            let mut first = block.first();
            while let Some(head) = first.filter(|i| matches!(i.opcode(), Some(Op::LLVMPHI | Op::LLVMLandingPad))) {
                first = head.next();
            }
            if let Some(first) = first {
                ir.before(first).keep_alive(value);
            }
        }
        Demand::OnEdge => {
            // An edge that was split before now leads to the block put in then.
            let Some(to) = safepoint.successors().first().copied() else { return };
            let middle = split_edge(ir, safepoint, safepoint.block(), to);
            if let Some(branch) = middle.terminator() {
                ir.before(branch).keep_alive(value);
            }
        }
    }
}
