//! `llvm.vp.scatter` of two references: a mask, and a number of lanes.

use super::Form;
use super::masked_scatter::{addresses, generate};
use super::masked_store::operands;
use super::vp_store::{count, counted_lanes};
use crate::emit::{Emit, MANAGED};
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: the two slots; `vars`: the values; `scalars`: its two lowest bits are the mask, the next the number of lanes,
/// less one.
pub const FORM: Form = Form { name: "vp_scatter", weight: 3, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "declare void @llvm.vp.scatter.v2p1.v2p0(<2 x ptr addrspace(1)>, <2 x ptr>, <2 x i1>, i32)\n\
    declare void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)>, <2 x ptr addrspace(1)>, <2 x i1>, i32)\n";

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (at, slots) = addresses(e, op);
    let (values, mask) = operands(e, op);
    let count = count(e, op);
    let (suffix, ty) = (at.suffix(), at.ty());
    e.line(format_args!(
        "call void @llvm.vp.scatter.v2p1.v2{suffix}(<2 x {MANAGED}> {values}, <2 x {ty}> align 8 {slots}, <2 x i1> {mask}, i32 {count})"
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    for i in counted_lanes(f, op) {
        f.write(at, op.words[i as usize], f.get(op.vars[i as usize]));
    }
}
