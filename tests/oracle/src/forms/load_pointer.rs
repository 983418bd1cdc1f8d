//! A plain load of a reference.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: result.
pub const FORM: Form = Form { name: "load_pointer", weight: 24, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    Some(Op::at(&[place], &[w]).vars(&[var]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.load_ref(&slot);
    e.set(op.vars[0], &value);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let value = f.read(at, op.words[0]);
    f.set(op.vars[0], value);
}
