//! `llvm.memmove` of any number of bytes at any offset between integer words.

use super::Form;
use crate::emit::{Addr, Emit};
use crate::generate::Gen;
use crate::mirror::{Frame, Pointer, Value};
use crate::program::Op;

/// The row. `places`: to, from; `words`: first word of each; `imms`: byte offset of each, bytes.
pub const FORM: Form = Form { name: "bytes_copy", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (to, first, length) = g.scalar_run(1)?;
    let (from, source, available) = g.scalar_run(1)?;
    let count = g.rng.range(1, length.min(available) as usize * 8);
    let to_skip = g.rng.below(length as usize * 8 - count + 1) as i64;
    let from_skip = g.rng.below(available as usize * 8 - count + 1) as i64;
    Some(Op::at(&[to, from], &[first, source]).imms(&[to_skip, from_skip, count as i64]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let mut byte = |at: &Addr, w: u32, skip: i64| {
        let offset = i64::from(w) * 8 + skip;
        e.def(format_args!("getelementptr inbounds i8, {at}, i64 {offset}"))
    };
    let (to_name, from_name) = (byte(&to, op.words[0], op.imms[0]), byte(&from, op.words[1], op.imms[1]));
    let (d, s) = (to.suffix(), from.suffix());
    let (to_ty, from_ty) = (to.ty(), from.ty());
    e.line(format_args!(
        "call void @llvm.memmove.{d}.{s}.i64({to_ty} {to_name}, {from_ty} {from_name}, i64 {}, i1 false)",
        op.imms[2]
    ));
}

/// Byte `offset` behind word `w`.
fn get_byte(f: &Frame<'_, '_>, at: Pointer, w: u32, offset: i64) -> u8 {
    f.read(at, w + (offset / 8) as u32).int().to_le_bytes()[(offset % 8) as usize]
}

/// Sets byte `offset` behind word `w`.
pub(super) fn set_byte(f: &mut Frame<'_, '_>, at: Pointer, w: u32, offset: i64, value: u8) {
    let w = w + (offset / 8) as u32;
    let mut bytes = f.read(at, w).int().to_le_bytes();
    bytes[(offset % 8) as usize] = value;
    f.write(at, w, Value::Int(i64::from_le_bytes(bytes)));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (to, from) = (f.place(op.places[0]), f.place(op.places[1]));
    f.cost(op.imms[2] as u64 / 32);
    let bytes: Vec<u8> = (0..op.imms[2]).map(|i| get_byte(f, from, op.words[1], op.imms[1] + i)).collect();
    for (i, byte) in bytes.into_iter().enumerate() {
        set_byte(f, to, op.words[0], op.imms[0] + i as i64, byte);
    }
}
