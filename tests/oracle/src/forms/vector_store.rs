//! A store of `<2 x ptr addrspace(1)>`.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: first of two slots; `vars`: the values.
pub const FORM: Form = Form { name: "vector_store", weight: 5, prelude: "", generate, emit, mirror };

pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, first, length, target) = g.slot_run(2)?;
    let vars = [g.var_of(target)?, g.var_of(target)?];
    let skip = g.rng.below(length as usize - 1) as u32;
    Some(Op::at(&[place], &[first + skip]).vars(&vars))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let values = [e.get(op.vars[0]), e.get(op.vars[1])];
    let half = e.def(format_args!("insertelement <2 x {MANAGED}> poison, {MANAGED} {}, i64 0", values[0]));
    let full = e.def(format_args!("insertelement <2 x {MANAGED}> {half}, {MANAGED} {}, i64 1", values[1]));
    e.line(format_args!("store <2 x {MANAGED}> {full}, {slot}, align 8"));
}

pub(super) fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    f.write(at, op.words[0], f.get(op.vars[0]));
    f.write(at, op.words[0] + 1, f.get(op.vars[1]));
}
