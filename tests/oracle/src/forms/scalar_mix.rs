//! Arithmetic on the integer variables, and their way into the checksum.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `scalars`: two operands, result; `imms`: constant, mix it in.
pub const FORM: Form = Form { name: "scalar_mix", weight: 6, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let scalars = [g.some_scalar(), g.some_scalar(), g.some_scalar()];
    let imms = [g.rng.below(1000) as i64 + 1, i64::from(g.rng.chance(30))];
    Some(Op::at(&[], &[]).scalars(&scalars).imms(&imms))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let values = [e.scalar(op.scalars[0]), e.scalar(op.scalars[1])];
    let product = e.def(format_args!("mul i64 {}, {}", values[0], op.imms[0]));
    let sum = e.def(format_args!("add i64 {product}, {}", values[1]));
    let next = e.def(format_args!("add i64 {sum}, 1"));
    e.set_scalar(op.scalars[2], &next);
    if op.imms[1] == 1 {
        e.mix(&next);
    }
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let values = [f.scalar(op.scalars[0]), f.scalar(op.scalars[1])];
    let next = values[0].wrapping_mul(op.imms[0]).wrapping_add(values[1]).wrapping_add(1);
    f.set_scalar(op.scalars[2], next);
    if op.imms[1] == 1 {
        f.mix(next);
    }
}
