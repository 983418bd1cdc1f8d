//! `atomicrmw` on an integer word.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: word; `scalars`: operand, result; `imms`: operation.
pub const FORM: Form = Form { name: "atomic_add", weight: 4, prelude: "", generate, emit, mirror };

/// What the operation is called and what it leaves in memory.
type Operation = (&'static str, fn(i64, i64) -> i64);

const OPERATIONS: [Operation; 7] = [
    ("add", i64::wrapping_add),
    ("sub", i64::wrapping_sub),
    ("and", |a, b| a & b),
    ("or", |a, b| a | b),
    ("xor", |a, b| a ^ b),
    ("xchg", |_, b| b),
    ("umax", |a, b| (a as u64).max(b as u64) as i64),
];

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, _) = g.word(|word| word == Word::Scalar)?;
    let scalars = [g.some_scalar(), g.some_scalar()];
    let operation = g.rng.below(OPERATIONS.len()) as i64;
    Some(Op::at(&[place], &[w]).scalars(&scalars).imms(&[operation]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let operand = e.scalar(op.scalars[0]);
    let (name, _) = OPERATIONS[op.imms[0] as usize];
    let old = e.def(format_args!("atomicrmw {name} {slot}, i64 {operand} monotonic, align 8"));
    e.set_scalar(op.scalars[1], old);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let old = f.read(at, op.words[0]).int();
    let (_, apply) = OPERATIONS[op.imms[0] as usize];
    f.write(at, op.words[0], Value::Int(apply(old, f.scalar(op.scalars[0]))));
    f.set_scalar(op.scalars[1], old);
}
