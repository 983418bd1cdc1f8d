//! Copies and fills of over 1 MiB become calls of the runtime, which does them in chunks and answers handshakes in between: else the collector
//! would wait for as long as the whole takes. Before any other stage, since such a call is a safepoint.
//!
//! ```text
//! memcpy(dst, src, n)    →    if n > 1 MiB: shade_large_copy(dst, src, n)      // no test where n is a constant, or certainly less
//!                             else memcpy(dst, src, n)                         // the same intrinsic; its barrier comes as ever
//! ```
//!
//! Left alone: the own stack, volatile ones and `.inline` ones, functions that promise not to poll, and what they call. Splitting blocks is left
//! to LLVM's inliner: each test is a function of its own that is inlined at once.

use crate::Error;
use crate::annotations::promises_no_safepoint;
use crate::contract::{is_instrumented, is_leaf};
use crate::hash::HashSet;
use crate::inline;
use crate::ir::{IntPredicate, Ir, Linkage, Op, Type, Value};
use crate::managed::Managed;
use crate::slot::{Place, Slots};
use shade_abi::symbols::{LARGE, LARGE_COPY, LARGE_FILL};

/// Operations looked through for the bound of a length.
const MOST_STEPS: u32 = 8;

/// Rewrites every managed function.
///
/// # Errors
/// If the module has one of the runtime's names for something else, or LLVM refuses to inline.
pub(crate) fn run(ir: Ir<'_>, managed: Managed) -> Result<(), Error> {
    let without_safepoint = without_safepoint(ir);
    let slots = Slots::new(ir, managed);
    let sites: Vec<_> = ir
        .calls_by_name(&["llvm.memcpy.p", "llvm.memmove.p", "llvm.memset.p"])
        .into_iter()
        .filter(|call| {
            let function = call.block().function();
            is_instrumented(function) && !without_safepoint.contains(&function) && is_candidate(ir, &slots, *call)
        })
        .collect();
    if sites.is_empty() {
        return Ok(());
    }
    let mut tests = Vec::new();
    for site in sites {
        let builder = ir.before(site);
        if site.operand(2).as_const_int().is_some() {
            let arguments = [site.operand(0), site.operand(1), site.operand(2)];
            call_runtime(ir, &builder, site, arguments)?;
        } else {
            let test = make_test(ir, site, tests.len())?;
            builder.call(test, &[site.operand(0), site.operand(1), site.operand(2)]);
            tests.push(test);
        }
        site.erase();
    }
    inline::run(tests)
}

/// Functions that promise to contain no safepoint, and what they call directly.
fn without_safepoint(ir: Ir<'_>) -> HashSet<Value<'_>> {
    let mut work: Vec<_> = ir.functions().into_iter().filter(|f| is_leaf(*f) || promises_no_safepoint(*f)).collect();
    let mut seen: HashSet<_> = work.iter().copied().collect();
    while let Some(function) = work.pop() {
        let calls = function.instructions().into_iter().filter(|i| i.is_call());
        let callees: Vec<_> = calls.filter_map(Value::called_function).collect();
        work.extend(callees.into_iter().filter(|callee| seen.insert(*callee)));
    }
    seen
}

/// Whether a call of a plain memory intrinsic may write more than 1 MiB outside the own stack.
fn is_candidate<'m>(ir: Ir<'m>, slots: &Slots<'m>, call: Value<'m>) -> bool {
    call.operand(3).is_null()
        && ir.type_of(call.operand(2)).int_width().is_some_and(|bits| bits <= 64)
        && ir.type_of(call.operand(0)).address_space().is_some_and(|space| space <= 1)
        && at_most(ir, call.operand(2), MOST_STEPS).is_none_or(|most| most >= LARGE)
        && !matches!(slots.place(call.operand(0)), Place::OwnStack | Place::Runtime)
}

/// A bound of an integer, if its own operations show one.
fn at_most<'m>(ir: Ir<'m>, value: Value<'m>, steps: u32) -> Option<u64> {
    if let Some(constant) = value.as_const_int() {
        return u64::try_from(constant).ok();
    }
    let bits = ir.type_of(value).int_width()?;
    let by_type = 1u64.checked_shl(bits).filter(|_| bits < 64).map(|end| end - 1);
    let steps = steps.checked_sub(1)?;
    let operand = |index| at_most(ir, value.operand(index), steps);
    let by_operation = match value.opcode() {
        Some(Op::LLVMZExt) => operand(0),
        Some(Op::LLVMAnd) => operand(0).into_iter().chain(operand(1)).min(),
        Some(Op::LLVMSelect) => operand(1).zip(operand(2)).map(|(a, b)| a.max(b)),
        Some(Op::LLVMShl) => operand(0)
            .zip(value.operand(1).as_const_int())
            .and_then(|(most, by)| 1u64.checked_shl(u32::try_from(by).ok()?)?.checked_mul(most)),
        Some(Op::LLVMMul) => operand(0).zip(operand(1)).and_then(|(a, b)| a.checked_mul(b)),
        _ => None,
    };
    by_operation.into_iter().chain(by_type).min()
}

/// The runtime's function in place of the intrinsic `site`.
fn call_runtime<'m>(
    ir: Ir<'m>,
    builder: &crate::ir::Builder<'m>,
    site: Value<'m>,
    [dst, other, length]: [Value<'m>; 3],
) -> Result<(), Error> {
    let (pointer, word, int) = (ir.pointer(0), ir.int(64), ir.int(32));
    let dst = builder.in_address_space(dst, 0);
    let length = builder.zero_extend(length);
    let is_fill = site.called_function().is_some_and(|f| f.name().starts_with("llvm.memset"));
    let (function, other) = if is_fill {
        (declare(ir, LARGE_FILL, &[pointer, int, word])?, builder.widen(other, int))
    } else {
        (declare(ir, LARGE_COPY, &[pointer, pointer, word])?, builder.in_address_space(other, 0))
    };
    builder.call(function, &[dst, other, length]);
    Ok(())
}

fn declare<'m>(ir: Ir<'m>, name: &str, parameters: &[Type<'m>]) -> Result<Value<'m>, Error> {
    let ty = ir.void_function(parameters);
    match ir.function(name) {
        Some(function) if ir.function_type(function) == ty => Ok(function),
        Some(_) => {
            let reason = format!("@{name} is a name of the runtime, and the module has another type for it");
            Err(Error::Contract { function: name.to_owned(), reason })
        }
        None => {
            let function = ir.add_function(name, ty);
            for attribute in ["cold", "nounwind"] {
                function.add_attribute(ir, attribute);
            }
            Ok(function)
        }
    }
}

/// `void (dst, src or byte, length)`: the test, the runtime's function and the intrinsic.
fn make_test<'m>(ir: Ir<'m>, site: Value<'m>, number: usize) -> Result<Value<'m>, Error> {
    let types = [0, 1, 2].map(|i| ir.type_of(site.operand(i)));
    let function = ir.add_function(&format!("shade_large.{number}"), ir.void_function(&types));
    function.set_linkage(Linkage::LLVMInternalLinkage);
    for attribute in ["alwaysinline", "nounwind"] {
        function.add_attribute(ir, attribute);
    }
    let [entry, large, small, end] = [c"entry", c"large", c"small", c"end"].map(|name| ir.append_block(function, name));
    let parameters = [0, 1, 2].map(|i| function.parameter(i));
    let builder = ir.at_end(entry);
    let limit = ir.const_int(types[2].int_width().unwrap_or(64), LARGE);
    builder.branch_rarely(builder.compare(IntPredicate::LLVMIntUGE, parameters[2], limit), large, small);
    let builder = ir.at_end(large);
    call_runtime(ir, &builder, site, parameters)?;
    builder.branch(end);
    let builder = ir.at_end(small);
    let copy = builder.copy_of(site);
    for (index, parameter) in (0..).zip(parameters) {
        copy.set_operand(index, parameter);
    }
    builder.branch(end);
    ir.at_end(end).return_void();
    Ok(function)
}
