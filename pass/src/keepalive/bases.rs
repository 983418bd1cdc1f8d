//! What each pointer of a function is derived from: the base, a pointer that no arithmetic made.
//!
//! Looked through: getelementptr, casts, freeze, and intrinsics that return their argument changed. A phi or select of pointers derived
//! from one base has that base. One of different bases is a base itself if its operands are; else a phi or select of the
//! operands' bases is put beside it when it is needed, as RewriteStatepointsForGC does. An iterative data flow finds which is which, for
//! loops make phis depend on themselves.

use crate::hash::HashMap;
use crate::ir::{Block, Ir, Op, TypeKind, Value, ValueKind};
use crate::managed::Managed;
use std::cell::RefCell;

/// Where a pointer points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Derived<'m> {
    /// What it was made from.
    pub(super) base: Value<'m>,
    /// Whether it is the base, or the base plus constants none of which leads backwards.
    pub(super) is_exact: bool,
}

/// What is known about a phi or select of pointers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State<'m> {
    /// Nothing yet; in the end, that it cannot be reached.
    Unknown,
    /// All operands are derived from this.
    One(Value<'m>),
    /// The operands have different bases.
    Several,
}

/// The bases of one function.
pub(super) struct Bases<'m> {
    ir: Ir<'m>,
    managed: Managed,
    merges: HashMap<Value<'m>, State<'m>>,
    /// Merges of several bases that something managed flows into.
    managed_merges: HashMap<Value<'m>, bool>,
    materialised: HashMap<Value<'m>, Value<'m>>,
    /// Roots found so far: a chain of arithmetic is walked once, however many of its links are used.
    roots: RefCell<HashMap<Value<'m>, Root<'m>>>,
}

/// Casts and arithmetic taken off a pointer.
#[derive(Clone, Copy)]
struct Root<'m> {
    value: Value<'m>,
    is_exact: bool,
    /// Whether a managed type was seen on the way.
    is_managed: bool,
}

impl<'m> Bases<'m> {
    /// Analyses `function`.
    pub(super) fn new(ir: Ir<'m>, managed: Managed, function: Value<'m>) -> Self {
        let mut bases = Bases {
            ir,
            managed,
            merges: HashMap::default(),
            managed_merges: HashMap::default(),
            materialised: HashMap::default(),
            roots: RefCell::default(),
        };
        let merges: Vec<_> = function.instructions().into_iter().filter(|i| bases.is_merge(*i)).collect();
        bases.merges = merges.iter().map(|m| (*m, State::Unknown)).collect();
        bases.settle(&merges);
        bases.find_managed(&merges);
        bases
    }

    /// The base of a pointer; `None` for anything else, and for one that certainly is no managed pointer.
    pub(super) fn of(&self, value: Value<'m>) -> Option<Derived<'m>> {
        if value.is_block_or_metadata() || self.ir.type_of(value).scalar().address_space().is_none() {
            return None;
        }
        let root = self.root(value);
        let (base, is_exact) = match self.merges.get(&root.value) {
            None => (root.value, root.is_exact),
            Some(State::Unknown) => return None,
            Some(State::One(base)) => (*base, false),
            Some(State::Several) => (root.value, root.is_exact),
        };
        let is_managed = root.is_managed || self.is_managed(base);
        (is_managed && !is_outside_the_heap(base)).then_some(Derived { base, is_exact })
    }

    /// Whether `value` is a phi or select of pointers from one base: what is derived from it is derived from that.
    pub(super) fn is_derivation(&self, value: Value<'m>) -> bool {
        matches!(self.merges.get(&value), Some(State::One(_) | State::Unknown))
    }

    /// A value that is the base `base`, at the place of `base`'s definition. For a merge of derived pointers that is a merge of their bases,
    /// which may need more of its kind: all are made without operands first, for loops make them depend on each other.
    pub(super) fn materialise(&mut self, base: Value<'m>) -> Value<'m> {
        let mut made = Vec::new();
        let mut work = vec![base];
        while let Some(base) = work.pop() {
            if self.materialised.contains_key(&base) {
                continue;
            }
            let operands = self.operands(base);
            let is_decided = base.opcode() == Some(Op::LLVMSelect) && base.operand(0).is_constant();
            if is_decided || operands.iter().all(|operand| self.is_base(*operand)) {
                self.materialised.insert(base, base);
                continue;
            }
            let builder = self.ir.before(base);
            let copy = match base.opcode() {
                Some(Op::LLVMSelect) => {
                    let null = self.ir.null(self.ir.type_of(base).address_space().unwrap_or(0));
                    builder.unfolded_select(base.operand(0), null)
                }
                _ => builder.phi(self.ir.type_of(base)),
            };
            self.materialised.insert(base, copy);
            made.push((base, copy));
            work.extend(operands.into_iter().filter_map(|operand| self.of(operand)).map(|derived| derived.base));
        }
        for (base, copy) in made {
            self.fill(base, copy);
        }
        self.materialised[&base]
    }

    /// Gives the copy of a merge the bases of the merge's operands.
    fn fill(&self, merge: Value<'m>, copy: Value<'m>) {
        if merge.opcode() == Some(Op::LLVMSelect) {
            for side in [1, 2] {
                copy.set_operand(side, self.base_operand(merge.operand(side), copy));
            }
            return;
        }
        let mut incoming: Vec<(Value<'m>, Block<'m>)> = Vec::new();
        for (value, block) in merge.incoming() {
            // Several edges from one block bring one value.
            let known = incoming.iter().find(|(_, b)| *b == block).map(|(value, _)| *value);
            let value = known.unwrap_or_else(|| self.base_operand(value, block.terminator().unwrap_or(copy)));
            incoming.push((value, block));
        }
        copy.add_incoming(&incoming);
    }

    /// The base of `operand`, in the operand's address space, at `position`.
    fn base_operand(&self, operand: Value<'m>, position: Value<'m>) -> Value<'m> {
        let space = self.ir.type_of(operand).address_space().unwrap_or(0);
        let base = self.of(operand).and_then(|derived| self.materialised.get(&derived.base).copied());
        self.ir.before(position).in_address_space(base.unwrap_or(self.ir.null(space)), space)
    }

    /// Whether `value` is its own base, or nothing that has one.
    fn is_base(&self, value: Value<'m>) -> bool {
        self.of(value).is_none_or(|derived| derived.base == value)
    }

    /// A phi or select of pointers. Vectors of pointers are left as they are.
    fn is_merge(&self, value: Value<'m>) -> bool {
        matches!(value.opcode(), Some(Op::LLVMPHI | Op::LLVMSelect))
            && self.ir.type_of(value).kind() == TypeKind::LLVMPointerTypeKind
    }

    /// What a merge chooses from; nothing for any other value.
    fn operands(&self, value: Value<'m>) -> Vec<Value<'m>> {
        if !self.merges.contains_key(&value) {
            return Vec::new();
        }
        match value.opcode() {
            Some(Op::LLVMPHI) => value.incoming().into_iter().map(|(value, _)| value).collect(),
            _ => vec![value.operand(1), value.operand(2)],
        }
    }

    fn root(&self, value: Value<'m>) -> Root<'m> {
        let mut roots = self.roots.borrow_mut();
        let mut links = Vec::new();
        let mut at = value;
        let mut root = loop {
            if let Some(known) = roots.get(&at) {
                break *known;
            }
            let is_managed = self.managed.is_pointer(self.ir.type_of(at));
            let is_exact = match at.expression_opcode() {
                Some(Op::LLVMGetElementPtr) => at.gep_constant_offset(self.ir).is_some_and(|offset| offset >= 0),
                Some(Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze) => true,
                Some(Op::LLVMCall) if changes_its_argument(at) => false,
                _ => break Root { value: at, is_exact: true, is_managed },
            };
            links.push((at, is_exact, is_managed));
            at = at.operand(0);
        };
        for (link, is_exact, is_managed) in links.into_iter().rev() {
            root.is_exact &= is_exact;
            root.is_managed |= is_managed;
            roots.insert(link, root);
        }
        root
    }

    fn is_managed(&self, base: Value<'m>) -> bool {
        self.managed.is_pointer(self.ir.type_of(base)) || self.managed_merges.get(&base).is_some_and(|managed| *managed)
    }

    /// Finds the state of every merge. Each changes at most twice, and then those that use it are looked at again.
    fn settle(&mut self, merges: &[Value<'m>]) {
        let users = self.users(merges);
        let mut work = merges.to_vec();
        while let Some(merge) = work.pop() {
            let old = self.merges[&merge];
            let new = self.operands(merge).into_iter().fold(old, |state, operand| {
                let root = self.root(operand).value;
                let base = match self.merges.get(&root) {
                    Some(State::Unknown) => return state,
                    Some(State::One(base)) => *base,
                    Some(State::Several) | None => root,
                };
                match state {
                    State::Unknown => State::One(base),
                    State::One(other) if other == base => state,
                    State::One(_) | State::Several => State::Several,
                }
            });
            if new != old {
                self.merges.insert(merge, new);
                work.extend(users.get(&merge).into_iter().flatten());
            }
        }
    }

    /// Whether a managed pointer flows into a merge, through others too.
    fn find_managed(&mut self, merges: &[Value<'m>]) {
        let users = self.users(merges);
        let mut work: Vec<_> =
            merges.iter().copied().filter(|m| self.operands(*m).into_iter().any(|o| self.is_seen_managed(o))).collect();
        while let Some(merge) = work.pop() {
            if self.managed_merges.insert(merge, true).is_none() {
                work.extend(users.get(&merge).into_iter().flatten());
            }
        }
    }

    fn is_seen_managed(&self, operand: Value<'m>) -> bool {
        let root = self.root(operand);
        root.is_managed && !is_outside_the_heap(root.value)
    }

    /// The merges that have each merge among what their operands are made from.
    fn users(&self, merges: &[Value<'m>]) -> HashMap<Value<'m>, Vec<Value<'m>>> {
        let mut users: HashMap<_, Vec<_>> = HashMap::default();
        for &merge in merges {
            for operand in self.operands(merge) {
                let root = self.root(operand).value;
                if self.merges.contains_key(&root) {
                    users.entry(root).or_default().push(merge);
                }
            }
        }
        users
    }
}

/// A variable, a stack slot or a constant: nothing that the collector frees.
fn is_outside_the_heap(base: Value<'_>) -> bool {
    base.is_constant() || base.opcode() == Some(Op::LLVMAlloca) || base.kind() == ValueKind::LLVMFunctionValueKind
}

/// An intrinsic whose result points to where its first argument does.
pub(super) fn changes_its_argument(call: Value<'_>) -> bool {
    let names = ["llvm.ptrmask", "llvm.launder.invariant.group", "llvm.strip.invariant.group", "llvm.ssa.copy"];
    call.called_function().is_some_and(|f| f.is_intrinsic() && names.iter().any(|name| f.name().starts_with(name)))
}
