//! A slice header copied as a first-class aggregate or by a 16-byte `llvm.memcpy`.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;
use crate::types::Word;

/// The row. `places`: to, from; `words`: the slices' pointers; `imms`: by memcpy.
pub const FORM: Form = Form { name: "slice_copy", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (to, w, word) = g.word(|word| matches!(word, Word::SlicePtr(_)))?;
    (0..10).find_map(|_| {
        let (from, source, same) = g.word(|word| matches!(word, Word::SlicePtr(_)))?;
        let copy = i64::from(g.rng.chance(50));
        (same == word).then(|| Op::at(&[to, from], &[w, source]).imms(&[copy]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let (to, from) = (e.word(&to, op.words[0]), e.word(&from, op.words[1]));
    if op.imms[0] == 1 {
        let (d, s) = (to.suffix(), from.suffix());
        let (to_ty, from_ty) = (to.ty(), from.ty());
        e.line(format_args!(
            "call void @llvm.memmove.{d}.{s}.i64({to_ty} align 8 {}, {from_ty} align 8 {}, i64 16, i1 false)",
            to.name, from.name
        ));
    } else {
        let value = e.def(format_args!("load {{ {MANAGED}, i64 }}, {from}, align 8"));
        e.line(format_args!("store {{ {MANAGED}, i64 }} {value}, {to}, align 8"));
    }
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (to, from) = (f.place(op.places[0]), f.place(op.places[1]));
    let both = [f.read(from, op.words[1]), f.read(from, op.words[1] + 1)];
    f.write(to, op.words[0], both[0]);
    f.write(to, op.words[0] + 1, both[1]);
}
