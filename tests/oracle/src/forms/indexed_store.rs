//! A store into an inline array of references at an index known only at run time.

use super::Form;
use crate::emit::{Addr, Emit};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: first slot, slots; `vars`: value; `scalars`: index.
pub const FORM: Form = Form { name: "indexed_store", weight: 8, prelude: "", generate, emit, mirror };

pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, first, length, target) = g.slot_run(2)?;
    let var = g.var_of(target)?;
    let index = g.some_scalar();
    Some(Op::at(&[place], &[first, length]).vars(&[var]).scalars(&[index]))
}

/// The address of the slot that the index chooses.
pub(super) fn slot(e: &mut Emit<'_>, op: &Op) -> Addr {
    let at = e.place(op.places[0]);
    let base = e.word(&at, op.words[0]);
    let index = e.scalar(op.scalars[0]);
    let within = e.def(format_args!("urem i64 {index}, {}", op.words[1]));
    e.indexed(&base, &within)
}

/// The word that the index chooses.
pub(super) fn chosen(f: &Frame<'_, '_>, op: &Op) -> u32 {
    op.words[0] + (f.scalar(op.scalars[0]) as u64 % u64::from(op.words[1])) as u32
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let slot = slot(e, op);
    let value = e.get(op.vars[0]);
    e.store_ref(&value, &slot);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    f.write(at, chosen(f, op), f.get(op.vars[0]));
}
