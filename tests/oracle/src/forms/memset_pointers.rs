//! `llvm.memset` to zero over a range of references, of constant or run-time length.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `places`; `words`: first slot, length; `imms`: hide the length from the optimiser.
pub const FORM: Form = Form { name: "memset_pointers", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, first, length, _) = g.slot_run(1)?;
    let count = g.rng.range(1, length as usize) as u32;
    let skip = g.rng.below((length - count) as usize + 1) as u32;
    let hide = i64::from(g.rng.chance(50));
    Some(Op::at(&[place], &[first + skip, count]).imms(&[hide]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let mut bytes = (op.words[1] * 8).to_string();
    if op.imms[0] == 1 {
        let zero = e.def("load volatile i64, ptr @hidden_zero, align 8");
        bytes = e.def(format_args!("add i64 {zero}, {bytes}"));
    }
    let (suffix, ty) = (slot.suffix(), slot.ty());
    e.line(format_args!(
        "call void @llvm.memset.{suffix}.i64({ty} align 8 {}, i8 0, i64 {bytes}, i1 false)",
        slot.name
    ));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    f.cost(u64::from(op.words[1]) / 16);
    for i in 0..op.words[1] {
        f.write(at, op.words[0] + i, Value::NULL);
    }
}
