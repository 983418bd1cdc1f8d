//! A store of a first-class aggregate `[2 x ptr addrspace(1)]`.

use super::{Form, vector_store};
use crate::emit::{Emit, MANAGED};
use crate::program::Op;

/// The row. `places`; `words`: first of two slots; `vars`: the values.
pub const FORM: Form = Form {
    name: "aggregate_store",
    weight: 4,
    prelude: "",
    generate: vector_store::generate,
    emit,
    mirror: vector_store::mirror,
};

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let values = [e.get(op.vars[0]), e.get(op.vars[1])];
    let half = e.def(format_args!("insertvalue [2 x {MANAGED}] poison, {MANAGED} {}, 0", values[0]));
    let full = e.def(format_args!("insertvalue [2 x {MANAGED}] {half}, {MANAGED} {}, 1", values[1]));
    e.line(format_args!("store [2 x {MANAGED}] {full}, {slot}, align 8"));
}
