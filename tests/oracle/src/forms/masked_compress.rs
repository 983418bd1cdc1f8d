//! `llvm.masked.compressstore` of two references: those that the mask names, one behind the other.

use super::Form;
use super::masked_store::{generate, lanes, operands};
use crate::emit::{Emit, MANAGED};
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: first of two slots; `vars`: the values; `scalars`: its two lowest bits are the mask.
pub const FORM: Form = Form { name: "masked_compress", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "declare void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)>, ptr, <2 x i1>)\n";

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let slot = e.plain(&slot);
    let (values, mask) = operands(e, op);
    e.line(format_args!(
        "call void @llvm.masked.compressstore.v2p1(<2 x {MANAGED}> {values}, ptr align 8 {slot}, <2 x i1> {mask})"
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    for (written, lane) in lanes(f, op).enumerate() {
        f.write(at, op.words[0] + written as u32, f.get(op.vars[lane as usize]));
    }
}
