//! Two or four references copied as one vector.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`: to, from; `words`: first slot of each, length.
pub const FORM: Form = Form { name: "vector_copy", weight: 4, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let length = [2, 4][g.rng.below(2)];
    let (to, first, _, target) = g.slot_run(length)?;
    (0..8).find_map(|_| {
        let from = g.place();
        let (source, _) = g.run_at(from, Word::Ref(target), length)?;
        Some(Op::at(&[to, from], &[first, source, length]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let (to, from) = (e.word(&to, op.words[0]), e.word(&from, op.words[1]));
    let vector = format!("<{} x {MANAGED}>", op.words[2]);
    let value = e.def(format_args!("load {vector}, {from}, align 8"));
    e.line(format_args!("store {vector} {value}, {to}, align 8"));
}

pub(super) fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (to, from) = (f.place(op.places[0]), f.place(op.places[1]));
    let values: Vec<Value> = (0..op.words[2]).map(|i| f.read(from, op.words[1] + i)).collect();
    f.cost(u64::from(op.words[2]) / 16);
    for (i, value) in values.into_iter().enumerate() {
        f.write(to, op.words[0] + i as u32, value);
    }
}
