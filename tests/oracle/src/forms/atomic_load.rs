//! An atomic load of a reference.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: result; `imms`: ordering.
pub const FORM: Form = Form { name: "atomic_load", weight: 4, prelude: "", generate, emit, mirror };

const ORDERINGS: [&str; 4] = ["unordered", "monotonic", "acquire", "seq_cst"];

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    let ordering = g.rng.below(ORDERINGS.len()) as i64;
    Some(Op::at(&[place], &[w]).vars(&[var]).imms(&[ordering]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let ordering = ORDERINGS[op.imms[0] as usize];
    let value = e.def(format_args!("load atomic {MANAGED}, {slot} {ordering}, align 8"));
    e.set(op.vars[0], &value);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let value = f.read(at, op.words[0]);
    f.set(op.vars[0], value);
}
