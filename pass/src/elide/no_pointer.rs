//! `no-pointer`: the **slot** cannot hold a pointer. It is judged by what the frontend says about the slot, never by the
//! stored value's type: in C, `u->i = 5` over `u->p` deletes an edge (and clang says `omnipotent char` there).
//!
//! Proofs: `!shade.nopointer`; a `!tbaa` access type of the C family that is neither `omnipotent char` nor a pointer; a memory intrinsic
//! of constant length under a word, or whose `!tbaa.struct` lists only such types. A `!tbaa` that contradicts
//! a pointer that may be managed in the value's type is not believed.

use crate::classify::{Effect, PointerWrite};
use crate::ir::{Ir, Value};
use crate::managed::Managed;
use shade_abi::geometry::WORD;

/// The type that aliases everything, and the mark of the C family's trees.
const OMNIPOTENT: &str = "omnipotent char";

/// Whether the rule applies.
pub(crate) fn holds<'m>(ir: Ir<'m>, managed: Managed, write: &PointerWrite<'m>) -> bool {
    let instruction = write.instruction;
    if let Effect::Bulk { length, .. } = &write.effect {
        let narrow = length.as_const_int().is_some_and(|n| (0..WORD as i64).contains(&n));
        return narrow
            || instruction.metadata(ir.metadata_kind("shade.nopointer")).is_some()
            || members_are_scalars(ir, instruction);
    }
    let managed_value = instruction.operands().first().is_some_and(|_| {
        let value = match write.effect {
            Effect::Store(_) | Effect::Masked(_) => instruction.operand(0),
            _ => instruction.operand(1),
        };
        managed.is_held_by(ir.type_of(value))
    });
    instruction.metadata(ir.metadata_kind("shade.nopointer")).is_some()
        || !managed_value && instruction.metadata(ir.metadata_kind("tbaa")).is_some_and(|tag| is_scalar_access(tag))
}

/// Whether metadata alone proves that the memory an instruction writes holds no pointer.
pub(crate) fn slot_holds_no_pointer<'m>(ir: Ir<'m>, instruction: Value<'m>) -> bool {
    instruction.metadata(ir.metadata_kind("shade.nopointer")).is_some()
        || instruction.metadata(ir.metadata_kind("tbaa")).is_some_and(is_scalar_access)
}

/// Whether all members that `!tbaa.struct` lists (triples of offset, size, access tag) are scalars and no pointers.
fn members_are_scalars<'m>(ir: Ir<'m>, instruction: Value<'m>) -> bool {
    let Some(node) = instruction.metadata(ir.metadata_kind("tbaa.struct")) else { return false };
    let operands = node.node_operands();
    !operands.is_empty()
        && operands.len() % 3 == 0
        && operands.chunks(3).all(|member| {
            let narrow = member[1].and_then(Value::as_const_int).is_some_and(|n| (0..WORD as i64).contains(&n));
            narrow || member[2].is_some_and(is_scalar_access)
        })
}

/// Whether the access type of a tag `!{base, access, offset}` is a scalar of the C family that is no pointer.
fn is_scalar_access(tag: Value<'_>) -> bool {
    let operands = tag.node_operands();
    let Some(Some(mut node)) = operands.get(1).copied() else { return false };
    let mut first = true;
    // A scalar type is `!{!"name", !parent, i64 0}`, up to `omnipotent char` and the root. Depth is bounded by the check for
    // scalars; the limit guards against a cycle in hand-written metadata.
    for _ in 0..16 {
        let operands = node.node_operands();
        let Some(name) = operands.first().copied().flatten().and_then(Value::node_string) else { return false };
        if name == OMNIPOTENT {
            return !first;
        }
        if is_pointer_name(&name) || operands.len() > 3 {
            return false;
        }
        let Some(Some(parent)) = operands.get(1).copied() else { return false };
        node = parent;
        first = false;
    }
    false
}

/// clang's names: `any pointer`, `vtable pointer`, and from LLVM 20 on `p1 int`, `p2 omnipotent char`.
fn is_pointer_name(name: &str) -> bool {
    let numbered = name.strip_prefix('p').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    numbered || name.contains("pointer")
}
