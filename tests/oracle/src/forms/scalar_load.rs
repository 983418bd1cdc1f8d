//! A load of an integer word.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: word; `scalars`: result.
pub const FORM: Form = Form { name: "scalar_load", weight: 5, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, _) = g.word(|word| word == Word::Scalar)?;
    let result = g.some_scalar();
    Some(Op::at(&[place], &[w]).scalars(&[result]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.def(format_args!("load i64, {slot}, align 8"));
    e.set_scalar(op.scalars[0], value);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let value = f.read(at, op.words[0]).int();
    f.set_scalar(op.scalars[0], value);
}
