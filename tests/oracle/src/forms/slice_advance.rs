//! `s = s[1:]` where the slice has two elements or more.

use super::Form;
use crate::emit::{Addr, Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: the slice's pointer, size of an element.
pub const FORM: Form = Form { name: "slice_advance", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, word) = g.word(|word| matches!(word, Word::SlicePtr(_)))?;
    let Word::SlicePtr(target) = word else { return None };
    Some(Op::at(&[place], &[w, g.pool()[target].total()]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let (slot, length_slot) = (e.word(&at, op.words[0]), e.word(&at, op.words[0] + 1));
    let length = e.def(format_args!("load i64, {length_slot}, align 8"));
    let name = e.load_ref(&slot);
    let many = e.def(format_args!("icmp sgt i64 {length}, 1"));
    let bytes = e.def(format_args!("select i1 {many}, i64 {}, i64 0", op.words[1] * 8));
    let next = e.def(format_args!("getelementptr i8, {}, i64 {bytes}", Addr { managed: true, name }));
    let taken = e.def(format_args!("zext i1 {many} to i64"));
    let left = e.def(format_args!("sub i64 {length}, {taken}"));
    e.line(format_args!("store {MANAGED} {next}, {slot}, align 8"));
    e.line(format_args!("store i64 {left}, {length_slot}, align 8"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let length = f.read(at, op.words[0] + 1).int();
    if let (Value::Ptr(base), true) = (f.read(at, op.words[0]), length > 1) {
        f.write(at, op.words[0], Value::Ptr(base.offset(op.words[1])));
        f.write(at, op.words[0] + 1, Value::Int(length - 1));
    }
}
