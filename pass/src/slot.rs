//! Where an address points: the objects it may be based on, and what kind of memory that is.
//!
//! Looked through: getelementptr, casts, freeze, phi, select, constant vectors and `llvm.threadlocal.address`. What an address is based on beyond
//! that (a loaded pointer, a passed one of which `stack_only` knows nothing) counts as unknown.

use crate::escape::escapes;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Ir, Op, Value, ValueKind};
use crate::managed::Managed;
use crate::stack_only::StackOnly;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;
use shade_abi::mutator;
use std::cell::RefCell;
use std::rc::Rc;

/// The kind of memory behind an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The managed heap, or possibly so.
    Managed,
    /// A global or thread-local variable, or possibly so, and not the heap.
    Global,
    /// An alloca, of this function or of one that called it, whose address no other thread can learn: scanned with the stack, not logged.
    OwnStack,
    /// An alloca whose address is known elsewhere: another thread may write it.
    SharedStack,
    /// Address space 0, and nothing better is known. It may be a global all the same.
    Plain,
    /// The thread's block that the runtime and the prelude own.
    Runtime,
}

/// Answers for one function. Escape answers are remembered, so the function must not change meanwhile.
pub(crate) struct Slots<'m> {
    ir: Ir<'m>,
    /// Which pointers may be managed.
    pub(crate) managed: Managed,
    parameters: Rc<StackOnly<'m>>,
    escapes: RefCell<HashMap<Value<'m>, bool>>,
}

/// Bases looked at before an address counts as unknown.
const MOST_BASES: usize = 64;

impl<'m> Slots<'m> {
    /// For the functions of `ir`, of whose parameters nothing is known.
    pub(crate) fn new(ir: Ir<'m>, managed: Managed) -> Self {
        Self::within(ir, managed, Rc::default())
    }

    /// For the functions of `ir`, of whose parameters something is known.
    pub(crate) fn within(ir: Ir<'m>, managed: Managed, parameters: Rc<StackOnly<'m>>) -> Self {
        Slots { ir, managed, parameters, escapes: RefCell::default() }
    }

    /// What memory `address` points into.
    pub(crate) fn place(&self, address: Value<'m>) -> Place {
        let managed = |v: &Value<'m>| self.ir.type_of(*v).scalar().address_space() == Some(MANAGED_ADDRESS_SPACE);
        let Some(bases) = self.bases(address) else {
            return if managed(&address) { Place::Managed } else { Place::Plain };
        };
        if bases.iter().all(|b| self.is_private_alloca(*b) || self.parameters.is_stack_only(*b)) {
            Place::OwnStack
        } else if managed(&address) || bases.iter().any(managed) {
            Place::Managed
        } else if bases.iter().all(|b| is_global(b) && b.name() == mutator::SYMBOL) {
            Place::Runtime
        } else if bases.iter().any(is_global) {
            Place::Global
        } else if bases.iter().all(|b| b.opcode() == Some(Op::LLVMAlloca)) {
            Place::SharedStack
        } else {
            Place::Plain
        }
    }

    /// Whether `address` is certainly based on constant global variables.
    pub(crate) fn is_constant_memory(&self, address: Value<'m>) -> bool {
        self.bases(address).is_some_and(|bases| {
            bases.iter().all(|b| b.kind() == ValueKind::LLVMGlobalVariableValueKind && b.is_global_constant())
        })
    }

    /// What `address` may be based on; `None` if that is too much to say.
    pub(crate) fn bases(&self, address: Value<'m>) -> Option<Vec<Value<'m>>> {
        bases(address)
    }

    fn is_private_alloca(&self, base: Value<'m>) -> bool {
        if base.opcode() != Some(Op::LLVMAlloca) {
            return false;
        }
        if let Some(known) = self.escapes.borrow().get(&base) {
            return !known;
        }
        let escapes = escapes(self.ir, base, |parameter| self.parameters.is_secret(parameter));
        self.escapes.borrow_mut().insert(base, escapes);
        !escapes
    }
}

/// What `address` may be based on; `None` if that is too much to say.
pub(crate) fn bases(address: Value<'_>) -> Option<Vec<Value<'_>>> {
    let mut bases = Vec::new();
    let mut seen = HashSet::default();
    let mut work = vec![address];
    while let Some(value) = work.pop() {
        if !seen.insert(value) {
            continue;
        }
        if seen.len() > MOST_BASES {
            return None;
        }
        match value.expression_opcode() {
            Some(Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze) => {
                work.push(value.operand(0));
            }
            Some(Op::LLVMPHI) => work.extend(value.incoming().into_iter().map(|(v, _)| v)),
            Some(Op::LLVMSelect) => work.extend([value.operand(1), value.operand(2)]),
            Some(Op::LLVMCall) if is_thread_local_address(value) => work.push(value.operand(0)),
            None if value.kind() == ValueKind::LLVMConstantVectorValueKind => work.extend(value.operands()),
            _ => bases.push(value),
        }
    }
    Some(bases)
}

fn is_global(value: &Value<'_>) -> bool {
    matches!(value.kind(), ValueKind::LLVMGlobalVariableValueKind | ValueKind::LLVMGlobalAliasValueKind)
}

fn is_thread_local_address(call: Value<'_>) -> bool {
    call.called_function().is_some_and(|f| f.is_intrinsic() && f.name().starts_with("llvm.threadlocal.address"))
}
