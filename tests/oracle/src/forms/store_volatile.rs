//! A volatile store of a reference.

use super::{Form, store_pointer};
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: value.
pub const FORM: Form =
    Form { name: "store_volatile", weight: 3, prelude: "", generate, emit, mirror: store_pointer::mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    Some(Op::at(&[place], &[w]).vars(&[var]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.get(op.vars[0]);
    e.line(format_args!("store volatile {MANAGED} {value}, {slot}, align 8"));
}
