//! A whole value, pointers and integers, copied by `llvm.memcpy` over another of its type.

use super::{Form, struct_copy};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `places`: to, from; `words`: words of the type.
pub const FORM: Form = Form {
    name: "memcpy_value",
    weight: 6,
    prelude: "",
    generate: |g| struct_copy::operands(g, u32::MAX),
    emit,
    mirror: struct_copy::mirror,
};

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let bytes = e.pool()[e.place_type(op.places[0])].total() * 8;
    let (d, s) = (to.suffix(), from.suffix());
    let (to_ty, from_ty) = (to.ty(), from.ty());
    e.line(format_args!(
        "call void @llvm.memcpy.{d}.{s}.i64({to_ty} align 8 {}, {from_ty} align 8 {}, i64 {bytes}, i1 false)",
        to.name, from.name
    ));
}
