//! Two unions exchange their payloads by `atomicrmw xchg` of integers, as clang writes `atomic_exchange` of a pointer.

use super::{Form, union_copy};
use crate::emit::Emit;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: the tags of two unions.
pub const FORM: Form =
    Form { name: "union_exchange", weight: 3, prelude: "", generate: union_copy::generate, emit, mirror };

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (a, b) = (e.place(op.places[0]), e.place(op.places[1]));
    let (a_tag, b_tag) = (e.word(&a, op.words[0]), e.word(&b, op.words[1]));
    let (a_payload, b_payload) = (e.word(&a, op.words[0] + 1), e.word(&b, op.words[1] + 1));
    let tags = [e.def(format_args!("load i64, {a_tag}, align 8")), e.def(format_args!("load i64, {b_tag}, align 8"))];
    let payload = e.def(format_args!("load i64, {b_payload}, align 8"));
    let old = e.def(format_args!("atomicrmw xchg {a_payload}, i64 {payload} seq_cst, align 8"));
    e.line(format_args!("store i64 {old}, {b_payload}, align 8"));
    e.line(format_args!("store i64 {}, {a_tag}, align 8", tags[1]));
    e.line(format_args!("store i64 {}, {b_tag}, align 8", tags[0]));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (a, b) = (f.place(op.places[0]), f.place(op.places[1]));
    for i in 0..2 {
        let (x, y) = (f.read(a, op.words[0] + i), f.read(b, op.words[1] + i));
        f.write(a, op.words[0] + i, y);
        f.write(b, op.words[1] + i, x);
    }
}
