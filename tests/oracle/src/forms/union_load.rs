//! A reference out of a union; null where it holds an integer.

use super::{Form, union_pointer};
use crate::emit::{Emit, MANAGED};
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `places`, `words`: tag; `vars`: result.
pub const FORM: Form =
    Form { name: "union_load", weight: 4, prelude: "", generate: union_pointer::generate, emit, mirror };

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let (tag, payload) = (e.word(&at, op.words[0]), e.word(&at, op.words[0] + 1));
    let kind = e.def(format_args!("load i64, {tag}, align 8"));
    let (load, join) = (e.label(), e.label());
    let before = e.block();
    let pointer = e.def(format_args!("icmp eq i64 {kind}, 1"));
    e.line(format_args!("br i1 {pointer}, label %{load}, label %{join}"));
    e.begin(&load);
    let value = e.load_ref(&payload);
    e.line(format_args!("br label %{join}"));
    e.begin(&join);
    let result = e.def(format_args!("phi {MANAGED} [ null, %{before} ], [ {value}, %{load} ]"));
    e.set(op.vars[0], &result);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let pointer = f.read(at, op.words[0]).int() == 1;
    let value = if pointer { f.read(at, op.words[0] + 1) } else { Value::NULL };
    f.set(op.vars[0], value);
}
