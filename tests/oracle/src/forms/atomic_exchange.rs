//! `atomicrmw xchg` of references.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: value, result; `imms`: ordering.
pub const FORM: Form = Form { name: "atomic_exchange", weight: 4, prelude: "", generate, emit, mirror };

const ORDERINGS: [&str; 4] = ["monotonic", "acquire", "acq_rel", "seq_cst"];

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    let result = g.var_of(g.var_type(var))?;
    let ordering = g.rng.below(ORDERINGS.len()) as i64;
    Some(Op::at(&[place], &[w]).vars(&[var, result]).imms(&[ordering]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.get(op.vars[0]);
    let ordering = ORDERINGS[op.imms[0] as usize];
    let old = e.def(format_args!("atomicrmw xchg {slot}, {MANAGED} {value} {ordering}, align 8"));
    e.set(op.vars[1], &old);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let old = f.read(at, op.words[0]);
    f.write(at, op.words[0], f.get(op.vars[0]));
    f.set(op.vars[1], old);
}
