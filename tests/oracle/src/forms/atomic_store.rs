//! An atomic store of a reference, in every ordering a store can have.

use super::{Form, store_pointer};
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: value; `imms`: ordering.
pub const FORM: Form =
    Form { name: "atomic_store", weight: 5, prelude: "", generate, emit, mirror: store_pointer::mirror };

const ORDERINGS: [&str; 4] = ["unordered", "monotonic", "release", "seq_cst"];

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    let ordering = g.rng.below(ORDERINGS.len()) as i64;
    Some(Op::at(&[place], &[w]).vars(&[var]).imms(&[ordering]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.get(op.vars[0]);
    let ordering = ORDERINGS[op.imms[0] as usize];
    e.line(format_args!("store atomic {MANAGED} {value}, {slot} {ordering}, align 8"));
}
