//! A store of an integer: as a word without any type information, marked as a non-pointer in either way the
//! contract offers, or only its lower half.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: word; `scalars`: value; `imms`: how.
pub const FORM: Form = Form { name: "scalar_store", weight: 6, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "!0 = !{!1, !1, i64 0}\n!1 = !{!\"long\", !2, i64 0}\n!2 = !{!\"omnipotent char\", !3, i64 0}\n!3 = !{!\"Simple C/C++ TBAA\"}\n!4 = !{}\n";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, _) = g.word(|word| word == Word::Scalar)?;
    let value = g.some_scalar();
    let how = g.rng.below(4) as i64;
    Some(Op::at(&[place], &[w]).scalars(&[value]).imms(&[how]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.scalar(op.scalars[0]);
    match op.imms[0] {
        0 => e.line(format_args!("store i64 {value}, {slot}, align 8")),
        1 => e.line(format_args!("store i64 {value}, {slot}, align 8, !tbaa !0")),
        2 => e.line(format_args!("store i64 {value}, {slot}, align 8, !shade.nopointer !4")),
        _ => {
            let half = e.def(format_args!("trunc i64 {value} to i32"));
            e.line(format_args!("store i32 {half}, {slot}, align 8"));
        }
    }
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let value = f.scalar(op.scalars[0]);
    let old = f.read(at, op.words[0]).int();
    let low = 0xffff_ffff;
    let new = if op.imms[0] == 3 { old & !low | value & low } else { value };
    f.write(at, op.words[0], Value::Int(new));
}
