//! `llvm.masked.store` of two references.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: first of two slots; `vars`: the values; `scalars`: its two lowest bits are the mask.
pub const FORM: Form = Form { name: "masked_store", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "declare void @llvm.masked.store.v2p1.p0(<2 x ptr addrspace(1)>, ptr, i32, <2 x i1>)\n\
    declare void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), i32, <2 x i1>)\n";

pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let op = super::vector_store::generate(g)?;
    let mask = g.some_scalar();
    Some(op.scalars(&[mask]))
}

/// The two values as a vector, and the mask as one of bits.
pub(super) fn operands(e: &mut Emit<'_>, op: &Op) -> (String, String) {
    let values = [e.get(op.vars[0]), e.get(op.vars[1])];
    let half = e.def(format_args!("insertelement <2 x {MANAGED}> poison, {MANAGED} {}, i64 0", values[0]));
    let full = e.def(format_args!("insertelement <2 x {MANAGED}> {half}, {MANAGED} {}, i64 1", values[1]));
    let word = e.scalar(op.scalars[0]);
    let two = e.def(format_args!("trunc i64 {word} to i2"));
    (full, e.def(format_args!("bitcast i2 {two} to <2 x i1>")))
}

/// Which of the two lanes are written.
pub(super) fn lanes(f: &Frame<'_, '_>, op: &Op) -> impl Iterator<Item = u32> + use<> {
    let mask = f.scalar(op.scalars[0]);
    (0..2).filter(move |i| mask >> i & 1 == 1)
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let (values, mask) = operands(e, op);
    let suffix = slot.suffix();
    e.line(format_args!(
        "call void @llvm.masked.store.v2p1.{suffix}(<2 x {MANAGED}> {values}, {slot}, i32 8, <2 x i1> {mask})"
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    for i in lanes(f, op) {
        f.write(at, op.words[0] + i, f.get(op.vars[i as usize]));
    }
}
