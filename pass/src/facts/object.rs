//! Which allocation of this function an address points into.
//!
//! An allocation call in a loop names a new object each time, and a phi may still hold an earlier one. So there are two questions. *May*
//! this be the latest object of that call: looked through every phi, for publication. *Must* it be: only through a phi whose
//! incoming values dominate its block, since every path from a later execution of the call to a use of the phi
//! passes the phi again.

use crate::cfg::Cfg;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Ir, Op, Value};
use crate::slot::Slots;
use shade_abi::symbols;
use std::cell::RefCell;
use std::rc::Rc;

/// Values looked at before the answer is "anything".
const MOST_VALUES: usize = 64;

/// Answers for one function, remembered.
pub(crate) struct Objects<'m> {
    ir: Ir<'m>,
    slots: Rc<Slots<'m>>,
    cfg: Rc<Cfg<'m>>,
    has_allocations: bool,
    may: RefCell<HashMap<Value<'m>, Option<Rc<[Value<'m>]>>>>,
}

/// An allocation, and how far behind its start an address is, if that is constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DirectObject<'m> {
    /// The call.
    pub(crate) allocation: Value<'m>,
    /// Bytes from its start.
    pub(crate) offset: Option<i64>,
}

impl<'m> Objects<'m> {
    /// For one function.
    pub(crate) fn new(ir: Ir<'m>, slots: Rc<Slots<'m>>, cfg: Rc<Cfg<'m>>) -> Self {
        let has_allocations = cfg.blocks.iter().any(|block| block.instructions().into_iter().any(is_allocation));
        Objects { ir, slots, cfg, has_allocations, may: RefCell::default() }
    }

    /// The allocations that `value` may point into; `None` if that cannot be said.
    pub(crate) fn may_be(&self, value: Value<'m>) -> Option<Rc<[Value<'m>]>> {
        if !self.has_allocations || value.is_constant() {
            return Some(Rc::new([]));
        }
        if let Some(known) = self.may.borrow().get(&value) {
            return known.clone();
        }
        let found = self.slots.bases(value).map(|bases| bases.into_iter().filter(|b| is_allocation(*b)).collect());
        self.may.borrow_mut().insert(value, found.clone());
        found
    }

    /// The allocations one of whose latest objects `address` certainly points into; `None` if it may be something else.
    pub(crate) fn must_be(&self, address: Value<'m>) -> Option<Vec<DirectObject<'m>>> {
        if !self.has_allocations {
            return None;
        }
        let mut found: Vec<DirectObject<'m>> = Vec::new();
        let mut seen = HashSet::default();
        let mut work = vec![(address, Some(0i64))];
        while let Some((value, offset)) = work.pop() {
            if !seen.insert((value, offset)) {
                continue;
            }
            if seen.len() > MOST_VALUES {
                return None;
            }
            match value.expression_opcode() {
                Some(Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze) => work.push((value.operand(0), offset)),
                Some(Op::LLVMGetElementPtr) => {
                    let step = value.gep_constant_offset(self.ir);
                    work.push((value.operand(0), offset.zip(step).and_then(|(a, b)| a.checked_add(b))));
                }
                Some(Op::LLVMSelect) => work.extend([1, 2].map(|i| (value.operand(i), offset))),
                Some(Op::LLVMPHI) => {
                    for (incoming, _) in value.incoming() {
                        if !self.is_settled_before(incoming, value) {
                            return None;
                        }
                        work.push((incoming, offset));
                    }
                }
                _ if is_allocation(value) => found.push(DirectObject { allocation: value, offset }),
                _ => return None,
            }
        }
        Some(found)
    }

    /// Whether `incoming`, an instruction, is in a block that strictly dominates the phi's.
    fn is_settled_before(&self, incoming: Value<'m>, phi: Value<'m>) -> bool {
        if incoming.opcode().is_none() {
            return false;
        }
        let (above, below) = (self.cfg.number[&incoming.block()], self.cfg.number[&phi.block()]);
        above != below && self.cfg.dominates(above, below)
    }
}

/// Whether an instruction is a call of the runtime's allocators: its result is a new, zeroed object.
pub(crate) fn is_allocation(value: Value<'_>) -> bool {
    value.opcode() == Some(Op::LLVMCall)
        && value.called_function().is_some_and(|f| symbols::ALLOCATORS.contains(&f.name().as_str()))
}
