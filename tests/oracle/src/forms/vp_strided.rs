//! `llvm.experimental.vp.strided.store` of two references, up, down, or both to one slot: then the second one stays.

use super::Form;
use super::masked_scatter::generate;
use super::masked_store::operands;
use super::vp_store::{count, counted_lanes};
use crate::emit::{Emit, MANAGED};
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: the two slots; `vars`: the values; `scalars`: its two lowest bits are the mask, the next the number of lanes,
/// less one.
pub const FORM: Form = Form { name: "vp_strided", weight: 3, prelude: PRELUDE, generate, emit, mirror };

/// LLVM's code generator for x86 crashes on the intrinsic. So in a build without a collector the `plain_` functions stand for it.
const PRELUDE: &str = "
declare void @llvm.experimental.vp.strided.store.v2p1.p0.i64(<2 x ptr addrspace(1)>, ptr, i64, <2 x i1>, i32)
declare void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)>, ptr addrspace(1), i64, <2 x i1>, i32)

define internal void @plain_strided.store.v2p1.p0.i64(<2 x ptr addrspace(1)> %values, ptr align 8 %slot, i64 %stride, <2 x i1> %mask, i32 %n) gc \"shade\" {
  %second = getelementptr i8, ptr %slot, i64 %stride
  %one = insertelement <2 x ptr> poison, ptr %slot, i64 0
  %two = insertelement <2 x ptr> %one, ptr %second, i64 1
  call void @llvm.vp.scatter.v2p1.v2p0(<2 x ptr addrspace(1)> %values, <2 x ptr> align 8 %two, <2 x i1> %mask, i32 %n)
  ret void
}

define internal void @plain_strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %values, ptr addrspace(1) align 8 %slot, i64 %stride, <2 x i1> %mask, i32 %n) gc \"shade\" {
  %second = getelementptr i8, ptr addrspace(1) %slot, i64 %stride
  %one = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %slot, i64 0
  %two = insertelement <2 x ptr addrspace(1)> %one, ptr addrspace(1) %second, i64 1
  call void @llvm.vp.scatter.v2p1.v2p1(<2 x ptr addrspace(1)> %values, <2 x ptr addrspace(1)> align 8 %two, <2 x i1> %mask, i32 %n)
  ret void
}
";

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let (values, mask) = operands(e, op);
    let count = count(e, op);
    let stride = (i64::from(op.words[1]) - i64::from(op.words[0])) * 8;
    let (suffix, ty) = (slot.suffix(), slot.ty());
    e.line(format_args!(
        "call void @llvm.experimental.vp.strided.store.v2p1.{suffix}.i64(<2 x {MANAGED}> {values}, {ty} align 8 {}, i64 {stride}, <2 x i1> {mask}, i32 {count})",
        slot.name
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    for i in counted_lanes(f, op) {
        f.write(at, op.words[i as usize], f.get(op.vars[i as usize]));
    }
}
