//! What a function may call: directly; through a function pointer that it is given or gives; and through any other pointer, where
//! every function of the call's type whose address is taken is a candidate.

use crate::check::is_made_by_the_pass;
use crate::hash::HashMap;
use crate::ir::{Ir, Type, Value, ValueKind};
use crate::polls::address_taken;

/// Names of the runtime's functions begin so.
const RUNTIME: &str = "shade_";
/// Those of them that write managed memory, with the barriers that this takes.
const WRITERS: [&str; 7] = [
    "shade_write_",
    "shade_typed_",
    "shade_memmove",
    "shade_memset",
    "shade_cmpxchg",
    "shade_xchg",
    "shade_call_write_barrier",
];
/// Names of functions that the pass makes beside the prelude's begin so.
const OWN: &str = "shade.";

/// One thing that a call may lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Target<'m> {
    /// The call.
    pub(super) call: Value<'m>,
    /// How it leads there.
    pub(super) how: How<'m>,
}

/// How a call leads to a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How<'m> {
    /// It names it. The parameters with these bits set are given functions by name.
    Direct(Value<'m>, u64),
    /// It gives it to the function that it names.
    Given(Value<'m>),
    /// It calls a pointer, which may be this one.
    Candidate(Value<'m>),
    /// It calls a pointer, and no function here has its type.
    Unknown,
}

/// The calls of one module.
pub(super) struct Calls<'m> {
    ir: Ir<'m>,
    candidates: HashMap<Type<'m>, Vec<Value<'m>>>,
}

impl<'m> Calls<'m> {
    pub(super) fn new(ir: Ir<'m>) -> Self {
        let mut candidates: HashMap<_, Vec<_>> = HashMap::default();
        for function in ir.functions().into_iter().filter(|f| !is_silent(*f) && address_taken(*f)) {
            candidates.entry(ir.function_type(function)).or_default().push(function);
        }
        Calls { ir, candidates }
    }

    /// What the calls of `function` may lead to, in order, when its parameters with bits set in `given` are functions that its caller answers
    /// for.
    pub(super) fn of(&self, function: Value<'m>, given: u64) -> Vec<Target<'m>> {
        let mut targets = Vec::new();
        let parameter =
            |value: Value<'m>| (0..function.parameter_count().min(64)).find(|i| function.parameter(*i) == value);
        for call in function.instructions().into_iter().filter(|i| i.is_call()) {
            let mut add = |how| targets.push(Target { call, how });
            let callee = call.callee();
            if callee.kind() == ValueKind::LLVMInlineAsmValueKind {
                continue;
            }
            if let Some(callee) = call.called_function() {
                if callee.is_intrinsic() || is_silent(callee) {
                    continue;
                }
                let functions = functions_given(call);
                let bits = functions.iter().filter(|(i, _)| *i < 64).fold(0, |bits, (i, _)| bits | 1 << i);
                add(How::Direct(callee, bits));
                functions.into_iter().for_each(|(_, given)| add(How::Given(given)));
            } else if parameter(callee).is_none_or(|i| given >> i & 1 == 0) {
                match self.candidates.get(&call.called_type(self.ir)) {
                    Some(candidates) => candidates.iter().for_each(|f| add(How::Candidate(*f))),
                    None => add(How::Unknown),
                }
            }
        }
        targets
    }
}

/// Arguments of a call that are functions, with their places.
fn functions_given(call: Value<'_>) -> Vec<(u32, Value<'_>)> {
    let is_function = |v: &Value<'_>| v.kind() == ValueKind::LLVMFunctionValueKind;
    (0u32..).zip(call.arguments()).filter(|(_, v)| is_function(v)).collect()
}

/// Whether a function of the runtime writes managed memory.
pub(super) fn is_runtime_writer(function: Value<'_>) -> bool {
    function.is_declaration() && WRITERS.iter().any(|start| function.name().starts_with(start))
}

/// Whether a function is the runtime's or the pass's and has no barrier of the program's.
fn is_silent(function: Value<'_>) -> bool {
    let name = function.name();
    let from_runtime = function.is_declaration() && name.starts_with(RUNTIME);
    is_made_by_the_pass(&name) || name.starts_with(OWN) || from_runtime && !is_runtime_writer(function)
}
