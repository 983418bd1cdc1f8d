//! `llvm.memset` of any number of bytes at any offset of integer words.

use super::Form;
use super::bytes_copy::set_byte;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`; `words`: first word; `imms`: byte offset, bytes, value.
pub const FORM: Form = Form { name: "bytes_set", weight: 3, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, first, length) = g.scalar_run(1)?;
    let count = g.rng.range(1, length as usize * 8);
    let skip = g.rng.below(length as usize * 8 - count + 1) as i64;
    let value = g.rng.below(128) as i64;
    Some(Op::at(&[place], &[first]).imms(&[skip, count as i64, value]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let offset = i64::from(op.words[0]) * 8 + op.imms[0];
    let name = e.def(format_args!("getelementptr inbounds i8, {at}, i64 {offset}"));
    let (suffix, ty) = (at.suffix(), at.ty());
    e.line(format_args!(
        "call void @llvm.memset.{suffix}.i64({ty} {name}, i8 {}, i64 {}, i1 false)",
        op.imms[2], op.imms[1]
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    f.cost(op.imms[1] as u64 / 32);
    for i in 0..op.imms[1] {
        set_byte(f, at, op.words[0], op.imms[0] + i, op.imms[2] as u8);
    }
}
