//! Elements copied between arrays of one type, or within one, by the runtime: `shade_typed_slice_copy`.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::{Op, Place};
use crate::types::Layout;

/// The row. `vars`: to, from; `words`: first element and elements of each.
pub const FORM: Form = Form { name: "typed_slice_copy", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
declare i64 @shade_typed_slice_copy(ptr, ptr addrspace(1), i64, ptr addrspace(1), i64) \"gc-leaf-function\"
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    (0..8).find_map(|_| {
        let to = g.var();
        let ty = g.var_type(to);
        let Layout::Array(_, count) = g.pool()[ty].layout else { return None };
        let from = if g.rng.chance(40) { to } else { g.var_of(ty)? };
        let mut range = || {
            let first = g.rng.below(count as usize) as u32;
            (first, g.rng.range(0, (count - first) as usize) as u32)
        };
        let ((to_first, to_length), (from_first, from_length)) = (range(), range());
        Some(Op::at(&[], &[to_first, to_length, from_first, from_length]).vars(&[to, from]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let ty = e.var_type(op.vars[0]);
    let Layout::Array(element, _) = e.pool()[ty].layout else { return };
    let step = e.pool()[element].total();
    let (to, from) = (e.place(Place::Object(op.vars[0])), e.place(Place::Object(op.vars[1])));
    let (to, from) = (e.word(&to, op.words[0] * step), e.word(&from, op.words[2] * step));
    let (to_length, from_length) = (op.words[1], op.words[3]);
    let copied = e.def(format_args!(
        "call i64 @shade_typed_slice_copy(ptr @type_{element}, {to}, i64 {to_length}, {from}, i64 {from_length})"
    ));
    e.mix(&copied);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let step = f.pool()[f.var_type(op.vars[0])].words.len() as u32;
    let (to, from) = (f.ensure(op.vars[0]), f.ensure(op.vars[1]));
    let copied = op.words[1].min(op.words[3]);
    let values: Vec<Value> = (0..copied * step).map(|w| f.read(from, op.words[2] * step + w)).collect();
    f.cost(u64::from(copied * step) / 16);
    for (w, value) in values.into_iter().enumerate() {
        f.write(to, op.words[0] * step + w as u32, value);
    }
    f.mix(i64::from(copied));
}
