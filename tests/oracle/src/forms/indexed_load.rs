//! A load from an inline array of references at an index known only at run time.

use super::Form;
use super::indexed_store::{chosen, generate, slot};
use crate::emit::Emit;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: first slot, slots; `vars`: result; `scalars`: index.
pub const FORM: Form = Form { name: "indexed_load", weight: 8, prelude: "", generate, emit, mirror };

fn emit(e: &mut Emit<'_>, op: &Op) {
    let slot = slot(e, op);
    let value = e.load_ref(&slot);
    e.set(op.vars[0], &value);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let value = f.read(at, chosen(f, op));
    f.set(op.vars[0], value);
}
