//! `llvm.memmove` of a range of references, overlapping or not, of constant or run-time length.

use super::{Form, vector_copy};
use crate::emit::Emit;
use crate::generate::Gen;
use crate::program::Op;
use crate::types::Word;

/// The row. `places`: to, from; `words`: first slot of each, length; `imms`: hide the length from the optimiser.
pub const FORM: Form =
    Form { name: "memmove_pointers", weight: 6, prelude: PRELUDE, generate, emit, mirror: vector_copy::mirror };

/// An integer zero that the optimiser does not see through.
const PRELUDE: &str = "@hidden_zero = internal global i64 0\n";

pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (to, first, length, target) = g.slot_run(2)?;
    (0..8).find_map(|_| {
        let from = if g.rng.chance(40) { to } else { g.place() };
        let (source, available) = g.run_at(from, Word::Ref(target), 2)?;
        let count = g.rng.range(1, length.min(available) as usize) as u32;
        let to_skip = g.rng.below((length - count) as usize + 1) as u32;
        let from_skip = g.rng.below((available - count) as usize + 1) as u32;
        let hide = i64::from(g.rng.chance(50));
        Some(Op::at(&[to, from], &[first + to_skip, source + from_skip, count]).imms(&[hide]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let (to, from) = (e.word(&to, op.words[0]), e.word(&from, op.words[1]));
    let mut bytes = (op.words[2] * 8).to_string();
    if op.imms[0] == 1 {
        let zero = e.def("load volatile i64, ptr @hidden_zero, align 8");
        bytes = e.def(format_args!("add i64 {zero}, {bytes}"));
    }
    let (d, s) = (to.suffix(), from.suffix());
    let (to_ty, from_ty) = (to.ty(), from.ty());
    e.line(format_args!(
        "call void @llvm.memmove.{d}.{s}.i64({to_ty} align 8 {}, {from_ty} align 8 {}, i64 {bytes}, i1 false)",
        to.name, from.name
    ));
}
