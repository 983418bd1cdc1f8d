//! A store of a `select` of two references.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: the two values; `scalars`: its lowest bit chooses the first.
pub const FORM: Form = Form { name: "select_pointer", weight: 5, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    let other = g.var_of(g.var_type(var))?;
    let chooser = g.some_scalar();
    Some(Op::at(&[place], &[w]).vars(&[var, other]).scalars(&[chooser]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let values = [e.get(op.vars[0]), e.get(op.vars[1])];
    let word = e.scalar(op.scalars[0]);
    let bit = e.def(format_args!("trunc i64 {word} to i1"));
    let chosen = e.def(format_args!("select i1 {bit}, {MANAGED} {}, {MANAGED} {}", values[0], values[1]));
    e.store_ref(&chosen, &slot);
    e.set(op.vars[0], &chosen);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let first = f.scalar(op.scalars[0]) & 1 == 1;
    let chosen = f.get(op.vars[if first { 0 } else { 1 }]);
    f.write(at, op.words[0], chosen);
    f.set(op.vars[0], chosen);
}
