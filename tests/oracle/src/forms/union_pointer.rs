//! A reference into a union.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: tag; `vars`: value.
pub const FORM: Form = Form { name: "union_pointer", weight: 6, prelude: "", generate, emit, mirror };

/// A union and a variable of the type that it may refer to.
pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    (0..6).find_map(|_| {
        let (place, w, _) = g.word(|word| word == Word::Tag)?;
        let Word::Payload(target) = g.pool()[g.place_type(place)].word(w + 1) else { return None };
        let var = g.var_of(target)?;
        Some(Op::at(&[place], &[w]).vars(&[var]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let (tag, payload) = (e.word(&at, op.words[0]), e.word(&at, op.words[0] + 1));
    let value = e.get(op.vars[0]);
    e.store_ref(&value, &payload);
    e.line(format_args!("store i64 1, {tag}, align 8"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    f.write(at, op.words[0], Value::Int(1));
    f.write(at, op.words[0] + 1, f.get(op.vars[0]));
}
