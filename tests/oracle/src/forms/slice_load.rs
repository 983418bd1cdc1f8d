//! A reference to a slice's last element: an interior pointer; null for an empty slice.

use super::Form;
use crate::emit::{Addr, Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: the slice's pointer, size of an element; `vars`: result.
pub const FORM: Form = Form { name: "slice_load", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    (0..6).find_map(|_| {
        let (place, w, word) = g.word(|word| matches!(word, Word::SlicePtr(_)))?;
        let Word::SlicePtr(target) = word else { return None };
        let var = g.var_of(target)?;
        Some(Op::at(&[place], &[w, g.pool()[target].total()]).vars(&[var]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let (slot, length_slot) = (e.word(&at, op.words[0]), e.word(&at, op.words[0] + 1));
    let length = e.def(format_args!("load i64, {length_slot}, align 8"));
    let name = e.load_ref(&slot);
    let last = e.def(format_args!("add i64 {length}, -1"));
    let bytes = e.def(format_args!("mul i64 {last}, {}", op.words[1] * 8));
    let element = e.def(format_args!("getelementptr i8, {}, i64 {bytes}", Addr { managed: true, name }));
    let empty = e.def(format_args!("icmp eq i64 {length}, 0"));
    let value = e.def(format_args!("select i1 {empty}, {MANAGED} null, {MANAGED} {element}"));
    e.set(op.vars[0], &value);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let length = f.read(at, op.words[0] + 1).int();
    let value = match f.read(at, op.words[0]) {
        Value::Ptr(base) if length > 0 => Value::Ptr(base.offset((length as u32 - 1) * op.words[1])),
        _ => Value::NULL,
    };
    f.set(op.vars[0], value);
}
