//! A store of a constant null.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `places`, `words`: slot.
pub const FORM: Form = Form { name: "store_null", weight: 8, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, _) = g.slot()?;
    Some(Op::at(&[place], &[w]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    e.store_ref("null", &slot);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    f.write(at, op.words[0], Value::NULL);
}
