//! A user's own prelude: what it must be like before it is used. The file is IR with the same names and the same offsets between angle
//! brackets as ours, and may name its family and the column of legal elisions that holds for it:
//!
//! ```text
//! !shade.family = !{!0}
//! !0 = !{!"object-logging", !"card"}
//! ```
//!
//! Without that it is called `own`, has old and new values logged, and nothing is elided but writes that store no pointer
//! and writes to the own stack.

use super::{ARMED, BARRIER_1_0, BARRIER_1_1, BARRIER_BULK, BARRIER_VALUES_1_0, BARRIER_VALUES_1_1};
use super::{LOG_1_0, LOG_1_1, LOG_BULK, PUT_NEW, PUT_OLD, RESERVE, fill_in};
use crate::elide::legality::{Rule, drops};
use crate::elide::{self, Rules};
use crate::family::Family;
use crate::hash::HashSet;
use crate::ir::{At, Ir, Value};
use crate::managed::Managed;
use crate::slot::Slots;
use crate::{Error, classify, contract};
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;

/// Metadata that names the family and its column.
const FAMILY: &str = "shade.family";
/// Name of a family that does not say how it is called.
const UNNAMED: &str = "own";

/// Checks a prelude; `file` names it in messages. Returns the family's name and its column.
///
/// # Errors
/// The first thing that is wrong, with the function it is about.
pub(crate) fn check(file: &str, text: &str) -> Result<(String, Family), Error> {
    let refuse = |reason: String| Error::Prelude { file: file.to_owned(), reason };
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(fill_in(text).as_bytes(), file);
    let module = context.create_module_from_ir(buffer).map_err(|message| refuse(first_line(&message.to_string())))?;
    module.verify().map_err(|message| refuse(first_line(&message.to_string())))?;
    let ir = Ir::new(&module);
    let (name, family) = family_of(ir).map_err(refuse)?;
    check_interface(&module, family).map_err(refuse)?;
    for function in ir.functions().into_iter().filter(|f| !f.is_declaration()) {
        check_body(ir, function).map_err(|reason| refuse(format!("@{}: {reason}", function.name())))?;
    }
    Ok((name, family))
}

fn first_line(message: &str) -> String {
    message.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

/// What the file says of itself.
fn family_of(ir: Ir<'_>) -> Result<(String, Family), String> {
    let entries = ir.named_metadata(FAMILY);
    let Some(entry) = entries.first() else { return Ok((UNNAMED.to_owned(), Family::Values)) };
    let strings: Option<Vec<String>> =
        entry.node_operands().into_iter().map(|operand| operand?.node_string()).collect();
    let columns = || Family::ALL.map(Family::name).join(", ");
    match strings.as_deref() {
        Some([name, column]) if entries.len() == 1 && !name.is_empty() => match Family::column(column) {
            Some(_) if Family::BUILT_IN.iter().any(|family| family.name() == name) => {
                Err(format!("!{FAMILY}: the name {name} is that of a family of Shade's own"))
            }
            Some(family) => Ok((name.clone(), family)),
            None => Err(format!("!{FAMILY}: there is no column {column}: {}", columns())),
        },
        _ => {
            Err(format!("!{FAMILY} must be one node of two strings: the family's name and its column ({})", columns()))
        }
    }
}

/// Every function of the interface with its type.
const INTERFACE: [(&str, &str); 12] = [
    (ARMED, "i1 ()"),
    (RESERVE, "ptr (i64, i64)"),
    (PUT_OLD, "void (ptr, i64)"),
    (PUT_NEW, "void (ptr, i64)"),
    (LOG_1_1, "void (i64, i64)"),
    (LOG_1_0, "void (i64)"),
    (LOG_BULK, "void (ptr addrspace(1), ptr, i64)"),
    (BARRIER_1_1, "void (ptr, i64)"),
    (BARRIER_1_0, "void (ptr)"),
    (BARRIER_VALUES_1_1, "void (i64, i64)"),
    (BARRIER_VALUES_1_0, "void (i64)"),
    (BARRIER_BULK, "void (ptr addrspace(1), ptr, i64)"),
];

/// What of the interface the pass may call in a family.
fn wanted(family: Family) -> Vec<&'static str> {
    if family.takes_slots() {
        return vec![BARRIER_1_1, BARRIER_BULK];
    }
    let unrecorded = drops(Rule::Family, family);
    let (old, new, batches) = (!unrecorded.old, !unrecorded.new, family.has_batches());
    let parts: [(bool, &[&'static str]); 6] = [
        (true, &[ARMED, BARRIER_BULK, LOG_BULK]),
        (old, &[LOG_1_0, BARRIER_1_0, BARRIER_VALUES_1_0]),
        (new, &[LOG_1_1, BARRIER_1_1, BARRIER_VALUES_1_1]),
        (batches, &[RESERVE]),
        (batches && old, &[PUT_OLD]),
        (batches && new, &[PUT_NEW]),
    ];
    parts.into_iter().filter(|(wanted, _)| *wanted).flat_map(|(_, names)| names).copied().collect()
}

/// All functions that are wanted are there, those of the interface have the right types, and nothing else is defined.
fn check_interface(module: &Module<'_>, family: Family) -> Result<(), String> {
    let wanted = wanted(family);
    for (name, ty) in INTERFACE {
        let function = module.get_function(name).filter(|function| function.count_basic_blocks() > 0);
        match function.map(|function| function.get_type().print_to_string().to_string()) {
            None if wanted.contains(&name) => return Err(format!("@{name} is not defined; the pass calls it as {ty}")),
            Some(found) if found != ty => return Err(format!("@{name} has the type {found}, not {ty}")),
            _ => {}
        }
    }
    for function in module.get_functions().filter(|function| function.count_basic_blocks() > 0) {
        let name = function.get_name().to_string_lossy().into_owned();
        if !INTERFACE.iter().any(|(known, _)| *known == name) {
            return Err(format!("@{name} is no function that the pass calls in any family"));
        }
    }
    match module.get_globals().find(|global| global.get_initializer().is_some()) {
        Some(global) => {
            Err(format!("@{} is defined: every module would have one of its own", global.get_name().to_string_lossy()))
        }
        None => Ok(()),
    }
}

/// A body is inlined everywhere, and may neither poll nor write pointers.
fn check_body<'m>(ir: Ir<'m>, function: Value<'m>) -> Result<(), String> {
    if let Some(gc) = function.gc() {
        return Err(format!("has gc \"{gc}\"; LLVM would not inline it"));
    }
    if !function.has_attribute(At::Function, "alwaysinline") {
        return Err("lacks alwaysinline".to_owned());
    }
    if let Some(says) =
        ["returns_twice", "noreturn"].into_iter().find(|says| function.has_attribute(At::Function, says))
    {
        return Err(format!("says {says}: what it is called for comes after it, and once"));
    }
    if let Some(why) = function.why_not_inlined() {
        return Err(format!("LLVM would not inline it: {why}"));
    }
    if calls(function, function, &mut HashSet::default()) {
        return Err("calls itself, if through others".to_owned());
    }
    if let Some(call) = function.instructions().into_iter().find(|i| contract::may_poll(*i)) {
        let text = call.text();
        return Err(format!("may poll: {}; what it calls must be \"gc-leaf-function\"", text.trim()));
    }
    let slots = Slots::new(ir, Managed::Typed);
    let writes = classify::run(ir, &slots, function).map_err(|error| error.to_string())?;
    let rules = Rules::of(Family::Values);
    match elide::run(ir, slots, rules, function, writes).into_iter().find(|decision| decision.barrier.is_some()) {
        Some(decision) => {
            let text = decision.write.instruction.text();
            Err(format!("writes a word that may be a pointer: {}; it needs !shade.nopointer", text.trim()))
        }
        None => Ok(()),
    }
}

/// Does `from` call `wanted`, or anything that does? Those in `seen` have been asked.
fn calls<'m>(from: Value<'m>, wanted: Value<'m>, seen: &mut HashSet<Value<'m>>) -> bool {
    let calls_of = |function: Value<'m>| function.instructions().into_iter().filter(|i| i.is_call());
    let callees: Vec<_> = calls_of(from).filter_map(Value::called_function).filter(|f| !f.is_declaration()).collect();
    callees.into_iter().any(|callee| callee == wanted || seen.insert(callee) && calls(callee, wanted, seen))
}

#[cfg(test)]
mod tests;
