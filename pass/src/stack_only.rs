//! Parameters that point into the caller's own stack frame, whoever calls: what a function writes through them stays on this thread's stack, as what it
//! writes to locals of its own does (rule `stack-dest`).
//!
//! A parameter is *kept secret* if its function neither stores it nor hands it on to anything that might. It is *stack-only* if it is kept secret
//! and every call passes the address of a local that stays in the calling function, or a stack-only parameter of that function. For "every
//! call" to be known, the function has local linkage and is used by calls of its own type only: no address of it, in `llvm.used`, an alias or
//! a table. All callers are managed: other code may run in native state, where its frames are not scanned.
//!
//! Both are greatest fixpoints: each parameter counts as secret, as stack-only, until something it depends on does not; so recursion holds. Each use
//! is looked at once, so the time is linear in the module.

use crate::contract::{is_instrumented, is_own_body};
use crate::escape::escapes;
use crate::hash::{HashMap, HashSet};
use crate::ir::{At, Ir, Op, Value, ValueKind};
use crate::slot::bases;

/// How a pointer is passed of which the callee gets a copy, or which is no plain pointer.
const PASSED_OTHERWISE: [&str; 4] = ["byval", "inalloca", "preallocated", "swifterror"];

/// Parameters of one module's functions. Nothing is known of any by default.
#[derive(Debug, Default)]
pub(crate) struct StackOnly<'m> {
    secret: HashSet<Value<'m>>,
    stack_only: HashSet<Value<'m>>,
}

impl<'m> StackOnly<'m> {
    /// Looks at a whole module, whose functions must not be changed but by barriers afterwards.
    pub(crate) fn of(ir: Ir<'m>) -> Self {
        let bodies: Vec<_> = ir.functions().into_iter().filter(|f| is_own_body(*f)).collect();
        let parameters = bodies.into_iter().flat_map(|f| (0..f.parameter_count()).map(move |i| (f, i)));
        let pointers: Vec<_> =
            parameters.filter(|(f, i)| ir.type_of(f.parameter(*i)).address_space().is_some()).collect();
        let secret = secret(ir, pointers.iter().map(|(f, i)| f.parameter(*i)));
        let mut callers = HashMap::default();
        let mut locals = Locals { ir, secret: &secret, known: HashMap::default() };
        let passed = pointers.into_iter().filter_map(|(function, i)| {
            let parameter = function.parameter(i);
            if !secret.contains(&parameter) || is_passed_otherwise(function, i) {
                return None;
            }
            let calls = callers.entry(function).or_insert_with(|| all_calls(ir, function)).as_ref()?;
            Some((parameter, locals.passed_on(calls, i)))
        });
        let passed: Vec<_> = passed.collect();
        let stack_only = greatest(passed);
        StackOnly { secret, stack_only }
    }

    /// Whether a parameter stays in its function.
    pub(crate) fn is_secret(&self, parameter: Value<'m>) -> bool {
        self.secret.contains(&parameter)
    }

    /// Whether a parameter points into the frame of a function that is still active on the same thread, and that nobody else knows it.
    pub(crate) fn is_stack_only(&self, value: Value<'m>) -> bool {
        self.stack_only.contains(&value)
    }
}

fn is_passed_otherwise(function_or_call: Value<'_>, i: u32) -> bool {
    PASSED_OTHERWISE.iter().any(|name| function_or_call.has_attribute(At::Parameter(i), name))
}

/// Those of `parameters` that stay in their function.
fn secret<'m>(ir: Ir<'m>, parameters: impl Iterator<Item = Value<'m>>) -> HashSet<Value<'m>> {
    let depends = |parameter| {
        let mut needed = Vec::new();
        let escapes = escapes(ir, parameter, |handed_to| {
            needed.push(handed_to);
            true
        });
        (parameter, (!escapes).then_some(needed))
    };
    greatest(parameters.map(depends).collect())
}

/// The largest set of `members` in which each has all that it needs; one that needs `None` can never have it.
fn greatest<'m>(members: Vec<(Value<'m>, Option<Vec<Value<'m>>>)>) -> HashSet<Value<'m>> {
    let mut left: HashSet<_> = members.iter().filter(|(_, needs)| needs.is_some()).map(|(member, _)| *member).collect();
    let mut dependents: HashMap<_, Vec<_>> = HashMap::default();
    let mut lost = Vec::new();
    for (member, needs) in members {
        for needed in needs.into_iter().flatten() {
            if !left.contains(&needed) {
                lost.push(member);
            }
            dependents.entry(needed).or_default().push(member);
        }
    }
    while let Some(member) = lost.pop() {
        if left.remove(&member) {
            lost.extend(dependents.remove(&member).into_iter().flatten());
        }
    }
    left
}

/// All calls of a function; `None` if there may be others, or some may come from code whose frames are not scanned.
fn all_calls<'m>(ir: Ir<'m>, function: Value<'m>) -> Option<Vec<Value<'m>>> {
    if !is_instrumented(function) {
        return None;
    }
    let is_plain_call = |user: Value<'m>, operand: u32| {
        matches!(user.opcode(), Some(Op::LLVMCall | Op::LLVMInvoke))
            && operand as usize + 1 == user.operands().len()
            && user.called_type(ir) == ir.function_type(function)
            && !user.has_operand_bundles()
            && is_instrumented(user.block().function())
    };
    let uses = function.uses();
    uses.iter()
        .all(|(user, operand)| is_plain_call(*user, *operand))
        .then(|| uses.into_iter().map(|(user, _)| user).collect())
}

/// Locals of all functions, and whether they stay in theirs.
struct Locals<'a, 'm> {
    ir: Ir<'m>,
    secret: &'a HashSet<Value<'m>>,
    known: HashMap<Value<'m>, bool>,
}

impl<'m> Locals<'_, 'm> {
    /// The parameters of callers that must be stack-only so that what `calls` pass as argument number `i` is an address of this thread's stack;
    /// `None` if it may be another.
    fn passed_on(&mut self, calls: &[Value<'m>], i: u32) -> Option<Vec<Value<'m>>> {
        let mut needed = Vec::new();
        for &call in calls {
            if is_passed_otherwise(call, i) {
                return None;
            }
            for base in bases(call.operand(i))? {
                if base.kind() == ValueKind::LLVMArgumentValueKind {
                    needed.push(base);
                } else if call.may_leave_frame() || !self.stays(base) {
                    return None;
                }
            }
        }
        Some(needed)
    }

    /// Whether `base` is a local whose address stays in its function.
    fn stays(&mut self, base: Value<'m>) -> bool {
        let (ir, secret) = (self.ir, self.secret);
        base.opcode() == Some(Op::LLVMAlloca)
            && *self.known.entry(base).or_insert_with(|| !escapes(ir, base, |parameter| secret.contains(&parameter)))
    }
}
