//! Which bases must be kept alive past which safepoints: the backward half of `keepalive`.
//!
//! A base is *needed* where it or something derived from it is used later, and *held* where code generation must have an address inside the
//! object at hand: the base itself, or the base plus a constant, is an operand of an access, a call or a return later. What may be computed
//! early, before the safepoint, holds nothing: comparisons, conversions, and merges, whose result may be another object. What is needed
//! and not held past a safepoint is the answer, for bases from which something other than base plus constant is derived at all: without that there
//! is nothing to take the base's place.
//!
//! Both are liveness of single assignment values, found from each use backwards to the definition.

use super::bases::{self, Bases};
use crate::cfg::Cfg;
use crate::contract::may_poll;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Block, Ir, Op, Value};
use std::collections::BTreeSet;

/// A base to keep alive past a safepoint.
pub(super) struct Need<'m> {
    /// A call that may poll.
    pub(super) safepoint: Value<'m>,
    /// As [`Bases::of`] names it.
    pub(super) base: Value<'m>,
    /// Where behind the safepoint.
    pub(super) demand: Demand<'m>,
}

/// Where a value must be live, so that it is during the safepoint.
pub(super) enum Demand<'m> {
    /// Right behind the safepoint.
    Behind,
    /// In a block that the safepoint, a terminator, leads to; the base dominates it.
    In(Block<'m>),
    /// On the first edge of the safepoint, a terminator, behind which only phis use the base.
    OnEdge,
}

/// A use, and what it does for a base.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The base is at hand there, and was up to there.
    Holds,
    /// The base is used, but perhaps earlier.
    Mentions,
    /// Something is used that code generation may step without the base.
    Steps,
}

/// What the function does with its bases. Bases are numbered; a set of them is a set of numbers.
struct Uses<'m> {
    bases: Vec<Value<'m>>,
    number: HashMap<Value<'m>, u32>,
    /// Uses in each block, by the position of the instruction.
    inside: Vec<Vec<(usize, u32, Kind)>>,
    /// Uses by phis, at the end of the block that the value comes from.
    at_end: Vec<Vec<(u32, Kind)>>,
    /// The block of each base; arguments have none.
    defined_in: Vec<Option<usize>>,
}

/// For each block, the bases live into it and out of it.
struct Live {
    into: Vec<HashSet<u32>>,
    out: Vec<HashSet<u32>>,
}

/// The bases to keep alive in one function, in its order.
pub(super) fn run<'m>(ir: Ir<'m>, cfg: &Cfg<'m>, bases: &Bases<'m>) -> Vec<Need<'m>> {
    let instructions: Vec<_> = cfg.blocks.iter().map(|block| block.instructions()).collect();
    if !instructions.iter().flatten().any(|i| may_poll(*i)) {
        return Vec::new();
    }
    let uses = Uses::collect(ir, cfg, bases, &instructions);
    if uses.bases.is_empty() {
        return Vec::new();
    }
    let needed = uses.live(cfg, |_| true);
    let held = uses.live(cfg, |kind| kind == Kind::Holds);
    let mut needs = Vec::new();
    for (block, instructions) in instructions.iter().enumerate() {
        uses.scan(cfg, (&needed, &held), block, instructions, &mut needs);
    }
    needs
}

impl<'m> Uses<'m> {
    fn collect(ir: Ir<'m>, cfg: &Cfg<'m>, bases: &Bases<'m>, instructions: &[Vec<Value<'m>>]) -> Self {
        let mut found = Vec::new();
        for (block, instructions) in instructions.iter().enumerate() {
            for (position, instruction) in instructions.iter().enumerate() {
                for (value, from) in operands(*instruction) {
                    let Some(derived) = bases.of(value) else { continue };
                    let Some(kind) = kind(ir, bases, *instruction, value, derived.is_exact) else { continue };
                    let from = from.map(|from| cfg.number[&from]);
                    found.push((derived.base, kind, block, position, from));
                }
            }
        }
        let suspects: HashSet<_> = found.iter().filter(|use_| use_.1 == Kind::Steps).map(|use_| use_.0).collect();
        let mut uses = Uses {
            bases: Vec::new(),
            number: HashMap::default(),
            inside: vec![Vec::new(); instructions.len()],
            at_end: vec![Vec::new(); instructions.len()],
            defined_in: Vec::new(),
        };
        for (base, kind, block, position, from) in found {
            if !suspects.contains(&base) {
                continue;
            }
            let number = *uses.number.entry(base).or_insert_with(|| {
                uses.bases.push(base);
                uses.defined_in.push(base.opcode().map(|_| cfg.number[&base.block()]));
                uses.bases.len() as u32 - 1
            });
            match from {
                Some(from) => uses.at_end[from].push((number, kind)),
                None => uses.inside[block].push((position, number, kind)),
            }
        }
        uses
    }

    /// Liveness of every base, counting some kinds of uses.
    fn live(&self, cfg: &Cfg<'m>, counts: impl Fn(Kind) -> bool) -> Live {
        let mut live =
            Live { into: vec![HashSet::default(); cfg.blocks.len()], out: vec![HashSet::default(); cfg.blocks.len()] };
        let mut work: Vec<(usize, u32)> = Vec::new();
        for block in 0..cfg.blocks.len() {
            for &(base, _) in self.at_end[block].iter().filter(|(_, k)| counts(*k)) {
                live.out[block].insert(base);
                work.push((block, base));
            }
            work.extend(self.inside[block].iter().filter(|use_| counts(use_.2)).map(|use_| (block, use_.1)));
        }
        // Each entry says that the base is live somewhere in the block: so it is from its definition, or from the block's start, on.
        while let Some((block, base)) = work.pop() {
            if self.defined_in[base as usize] == Some(block) || !live.into[block].insert(base) {
                continue;
            }
            for &from in &cfg.predecessors[block] {
                if live.out[from].insert(base) {
                    work.push((from, base));
                }
            }
        }
        live
    }

    /// Walks one block backwards and lists what each safepoint in it must keep.
    fn scan(
        &self,
        cfg: &Cfg<'m>,
        (needed, held): (&Live, &Live),
        block: usize,
        instructions: &[Value<'m>],
        needs: &mut Vec<Need<'m>>,
    ) {
        let mut open: BTreeSet<u32> = needed.out[block].difference(&held.out[block]).copied().collect();
        let mut holds = held.out[block].clone();
        let mut uses = self.inside[block].iter().rev().peekable();
        for (position, &instruction) in instructions.iter().enumerate().rev() {
            // What a call returns was not there while it ran.
            if let Some(defined) = self.number.get(&instruction) {
                open.remove(defined);
                holds.remove(defined);
            }
            if may_poll(instruction) {
                let is_terminator = position + 1 == instructions.len();
                for &base in &open {
                    let demand = if is_terminator { self.on_edges(cfg, needed, block, base) } else { Demand::Behind };
                    needs.push(Need { safepoint: instruction, base: self.bases[base as usize], demand });
                }
            }
            while let Some(&(_, base, kind)) = uses.next_if(|use_| use_.0 == position) {
                match kind {
                    Kind::Holds => {
                        holds.insert(base);
                        open.remove(&base);
                    }
                    _ if !holds.contains(&base) => {
                        open.insert(base);
                    }
                    _ => {}
                }
            }
        }
    }

    /// Where behind a call that ends its block a base is live.
    fn on_edges(&self, cfg: &Cfg<'m>, needed: &Live, block: usize, base: u32) -> Demand<'m> {
        let into = cfg.successors[block].iter().find(|to| needed.into[**to].contains(&base));
        into.map_or(Demand::OnEdge, |to| Demand::In(cfg.blocks[*to]))
    }
}

/// The operands of an instruction that matter, with the block that a phi has them from.
fn operands<'m>(instruction: Value<'m>) -> Vec<(Value<'m>, Option<Block<'m>>)> {
    let plain = |operands: Vec<Value<'m>>| operands.into_iter().map(|operand| (operand, None)).collect();
    match instruction.opcode() {
        Some(Op::LLVMPHI) => instruction.incoming().into_iter().map(|(value, from)| (value, Some(from))).collect(),
        Some(Op::LLVMCall | Op::LLVMInvoke | Op::LLVMCallBr) => plain(instruction.arguments()),
        _ => plain(instruction.operands()),
    }
}

/// What the use of `value` by `instruction` does for the base of `value`; `None` if it only derives another pointer.
fn kind<'m>(ir: Ir<'m>, bases: &Bases<'m>, instruction: Value<'m>, value: Value<'m>, is_exact: bool) -> Option<Kind> {
    let holds = match instruction.opcode()? {
        Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze => return None,
        Op::LLVMPHI | Op::LLVMSelect if bases.is_derivation(instruction) => return None,
        Op::LLVMRet | Op::LLVMStore | Op::LLVMAtomicRMW | Op::LLVMAtomicCmpXchg => true,
        // One that may be done early is no use at this place.
        Op::LLVMLoad => instruction.metadata(ir.metadata_kind("invariant.load")).is_none(),
        Op::LLVMCall | Op::LLVMInvoke | Op::LLVMCallBr => match instruction.called_function() {
            Some(callee) if callee.is_intrinsic() => {
                if bases::changes_its_argument(instruction) {
                    return None;
                }
                ["llvm.mem", "llvm.masked."].iter().any(|name| callee.name().starts_with(name))
            }
            _ => true,
        },
        Op::LLVMICmp if instruction.operands().into_iter().any(|operand| operand != value && operand.is_null()) => {
            return None;
        }
        _ => false,
    };
    Some(match (is_exact, holds) {
        (true, true) => Kind::Holds,
        (true, false) => Kind::Mentions,
        (false, _) => Kind::Steps,
    })
}
