//! What holds of a parameter because of what the whole module does: proved from the calls and uses that it depends on, when it is asked for.
//!
//! A goal depends on others; those on others again. All that are reached are looked at together: a goal holds unless one that it depends on,
//! however far away, cannot. So goals that depend on each other, as in recursion, hold unless something else speaks against them.

use super::object::Use;
use crate::contract::{is_instrumented, is_own_body};
use crate::hash::{HashMap, HashSet};
use crate::ir::{At as Place, Ir, Op, Value, ValueKind};
use std::cell::RefCell;

/// Something to be proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Goal<'m> {
    /// An address, of a parameter or a local, is known to nobody but its function and those that this one lends it to.
    Secret(Value<'m>),
    /// A parameter is, in every call, an address of a caller's local that is secret.
    StackOnly(Value<'m>),
}

/// Answers for one module, in which nothing but barriers may change meanwhile.
pub(super) struct Module<'m> {
    ir: Ir<'m>,
    known: RefCell<HashMap<Goal<'m>, bool>>,
}

impl<'m> Module<'m> {
    pub(super) fn new(ir: Ir<'m>) -> Self {
        Module { ir, known: RefCell::default() }
    }

    /// Whether a function neither keeps its parameter nor hands it on.
    pub(super) fn is_secret(&self, parameter: Value<'m>) -> bool {
        self.holds(Goal::Secret(parameter))
    }

    /// Whether every call gives a function an address of this thread's stack for its parameter, and nobody else knows it.
    pub(super) fn is_stack_only(&self, parameter: Value<'m>) -> bool {
        self.holds(Goal::StackOnly(parameter))
    }

    fn holds(&self, goal: Goal<'m>) -> bool {
        if let Some(known) = self.known.borrow().get(&goal) {
            return *known;
        }
        let mut answers = self.known.borrow_mut();
        let mut asked = HashSet::from_iter([goal]);
        let mut work = vec![goal];
        let mut depends_on_it: HashMap<Goal<'m>, Vec<Goal<'m>>> = HashMap::default();
        let mut refuted = Vec::new();
        while let Some(goal) = work.pop() {
            let Some(needed) = self.needs(goal) else {
                refuted.push(goal);
                continue;
            };
            for other in needed {
                match answers.get(&other) {
                    Some(true) => {}
                    Some(false) => refuted.push(goal),
                    None => {
                        depends_on_it.entry(other).or_default().push(goal);
                        if asked.insert(other) {
                            work.push(other);
                        }
                    }
                }
            }
        }
        while let Some(goal) = refuted.pop() {
            if asked.remove(&goal) {
                answers.insert(goal, false);
                refuted.extend(depends_on_it.remove(&goal).into_iter().flatten());
            }
        }
        answers.extend(asked.into_iter().map(|goal| (goal, true)));
        answers[&goal]
    }

    /// What must hold so that `goal` does; `None` if it cannot.
    fn needs(&self, goal: Goal<'m>) -> Option<Vec<Goal<'m>>> {
        match goal {
            Goal::Secret(address) => self.secret_needs(address),
            Goal::StackOnly(parameter) => self.stack_only_needs(parameter),
        }
    }

    fn secret_needs(&self, address: Value<'m>) -> Option<Vec<Goal<'m>>> {
        let mut needed = Vec::new();
        let mut seen = HashSet::from_iter([address]);
        let mut work = vec![address];
        while let Some(value) = work.pop() {
            for (user, operand) in value.uses() {
                let lend = |parameter| {
                    needed.push(Goal::Secret(parameter));
                    true
                };
                match Use::of(self.ir, user, operand, lend) {
                    Use::Derives(_) if seen.insert(user) => work.push(user),
                    Use::Publishes => return None,
                    Use::Derives(_) | Use::Writes(_) | Use::Harmless => {}
                }
            }
        }
        Some(needed)
    }

    fn stack_only_needs(&self, parameter: Value<'m>) -> Option<Vec<Goal<'m>>> {
        let index = parameter.argument_number()?;
        let function = parameter.argument_function()?;
        let is_copy = ["byval", "inalloca", "preallocated", "swifterror"];
        let is_passed_otherwise =
            |user: Value<'m>| is_copy.iter().any(|a| user.has_attribute(Place::Parameter(index), a));
        if !is_own_body(function) || !is_instrumented(function) || is_passed_otherwise(function) {
            return None;
        }
        let mut needed = vec![Goal::Secret(parameter)];
        for (user, operand) in function.uses() {
            let calls = matches!(user.opcode(), Some(Op::LLVMCall | Op::LLVMInvoke))
                && operand as usize + 1 == user.operands().len()
                && user.called_type(self.ir) == self.ir.function_type(function)
                && !user.has_operand_bundles();
            if !calls || is_passed_otherwise(user) || !is_instrumented(user.block().function()) {
                return None;
            }
            for start in starts(user.operand(index)) {
                needed.push(match (start.opcode(), start.kind()) {
                    (Some(Op::LLVMAlloca), _) if !user.may_leave_frame() => Goal::Secret(start),
                    (_, ValueKind::LLVMArgumentValueKind) => Goal::StackOnly(start),
                    _ => return None,
                });
            }
        }
        Some(needed)
    }
}

/// What an address may have been computed from by steps within one object, through phi and select.
fn starts(address: Value<'_>) -> Vec<Value<'_>> {
    let mut starts = Vec::new();
    let mut seen = HashSet::from_iter([address]);
    let mut work = vec![address];
    while let Some(value) = work.pop() {
        let from = match value.expression_opcode() {
            Some(Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze) => {
                vec![value.operand(0)]
            }
            Some(Op::LLVMSelect) => vec![value.operand(1), value.operand(2)],
            Some(Op::LLVMPHI) => value.incoming().into_iter().map(|(incoming, _)| incoming).collect(),
            _ => {
                starts.push(value);
                continue;
            }
        };
        work.extend(from.into_iter().filter(|value| seen.insert(*value)));
    }
    starts
}

/// The parameter of a function in this module that operand number `operand` of a call becomes.
pub(super) fn target<'m>(ir: Ir<'m>, call: Value<'m>, operand: u32) -> Option<Value<'m>> {
    let callee = call.called_function()?;
    let is_parameter =
        operand < callee.parameter_count() && matches!(call.opcode(), Some(Op::LLVMCall | Op::LLVMInvoke));
    (is_parameter && is_own_body(callee) && call.called_type(ir) == ir.function_type(callee))
        .then(|| callee.parameter(operand))
}
