//! An integer over the pointer of a union: the store deletes an edge though its value is no pointer.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: tag; `scalars`: value.
pub const FORM: Form = Form { name: "union_integer", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, _) = g.word(|word| word == Word::Tag)?;
    let value = g.some_scalar();
    Some(Op::at(&[place], &[w]).scalars(&[value]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let (tag, payload) = (e.word(&at, op.words[0]), e.word(&at, op.words[0] + 1));
    let value = e.scalar(op.scalars[0]);
    e.line(format_args!("store i64 {value}, {payload}, align 8"));
    e.line(format_args!("store i64 0, {tag}, align 8"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    f.write(at, op.words[0], Value::Int(0));
    f.write(at, op.words[0] + 1, Value::Int(f.scalar(op.scalars[0])));
}
