//! `llvm.masked.scatter` of two references, perhaps to one slot: then the second one stays.

use super::Form;
use super::masked_store::{lanes, operands};
use crate::emit::{Addr, Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: the two slots; `vars`: the values; `scalars`: its two lowest bits are the mask.
pub const FORM: Form = Form { name: "masked_scatter", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "declare void @llvm.masked.scatter.v2p1.v2p0(<2 x ptr addrspace(1)>, <2 x ptr>, i32, <2 x i1>)\n\
    declare void @llvm.masked.scatter.v2p1.v2p1(<2 x ptr addrspace(1)>, <2 x ptr addrspace(1)>, i32, <2 x i1>)\n";

pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, first, length, target) = g.slot_run(2)?;
    let vars = [g.var_of(target)?, g.var_of(target)?];
    let words = [first + g.rng.below(length as usize) as u32, first + g.rng.below(length as usize) as u32];
    let mask = g.some_scalar();
    Some(Op::at(&[place], &words).vars(&vars).scalars(&[mask]))
}

/// The two addresses as a vector.
pub(super) fn addresses(e: &mut Emit<'_>, op: &Op) -> (Addr, String) {
    let at = e.place(op.places[0]);
    let slots = [e.word(&at, op.words[0]), e.word(&at, op.words[1])];
    let ty = at.ty();
    let half = e.def(format_args!("insertelement <2 x {ty}> poison, {}, i64 0", slots[0]));
    (at, e.def(format_args!("insertelement <2 x {ty}> {half}, {}, i64 1", slots[1])))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (at, slots) = addresses(e, op);
    let (values, mask) = operands(e, op);
    let (suffix, ty) = (at.suffix(), at.ty());
    e.line(format_args!(
        "call void @llvm.masked.scatter.v2p1.v2{suffix}(<2 x {MANAGED}> {values}, <2 x {ty}> {slots}, i32 8, <2 x i1> {mask})"
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    for i in lanes(f, op) {
        f.write(at, op.words[i as usize], f.get(op.vars[i as usize]));
    }
}
