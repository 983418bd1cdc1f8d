//! `llvm.vp.store` of two references: a mask, and a number of lanes.

use super::Form;
use super::masked_store::{lanes, operands};
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: first of two slots; `vars`: the values; `scalars`: its two lowest bits are the mask, the next the number of
/// lanes, less one.
pub const FORM: Form = Form { name: "vp_store", weight: 3, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "declare void @llvm.vp.store.v2p1.p0(<2 x ptr addrspace(1)>, ptr, <2 x i1>, i32)\n\
    declare void @llvm.vp.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), <2 x i1>, i32)\n";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    super::masked_store::generate(g)
}

/// The number of lanes, as `i32`.
pub(super) fn count(e: &mut Emit<'_>, op: &Op) -> String {
    let word = e.scalar(op.scalars[0]);
    let low = e.def(format_args!("trunc i64 {word} to i32"));
    let shifted = e.def(format_args!("lshr i32 {low}, 2"));
    let bit = e.def(format_args!("and i32 {shifted}, 1"));
    e.def(format_args!("add i32 {bit}, 1"))
}

/// Which of the two lanes are written.
pub(super) fn counted_lanes(f: &Frame<'_, '_>, op: &Op) -> impl Iterator<Item = u32> + use<> {
    let count = (f.scalar(op.scalars[0]) >> 2 & 1) + 1;
    lanes(f, op).filter(move |lane| i64::from(*lane) < count)
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let (values, mask) = operands(e, op);
    let count = count(e, op);
    let (suffix, ty) = (slot.suffix(), slot.ty());
    e.line(format_args!(
        "call void @llvm.vp.store.v2p1.{suffix}(<2 x {MANAGED}> {values}, {ty} align 8 {}, <2 x i1> {mask}, i32 {count})",
        slot.name
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    for i in counted_lanes(f, op) {
        f.write(at, op.words[0] + i, f.get(op.vars[i as usize]));
    }
}
