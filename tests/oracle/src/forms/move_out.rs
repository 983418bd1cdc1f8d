//! The move that a deletion barrier exists for: a reference is loaded, its slot cleared, garbage made, and the
//! reference, by now only on the stack, stored elsewhere.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `places`, `words`: from, to; `imms`: garbage between.
pub const FORM: Form = Form { name: "move_out", weight: 8, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, target) = g.slot()?;
    let garbage = [0, 10, 200][g.rng.below(3)];
    (0..8).find_map(|_| {
        let (other, w2, same) = g.slot()?;
        (same == target).then(|| Op::at(&[place, other], &[w, w2]).imms(&[garbage]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (from, to) = (e.place(op.places[0]), e.place(op.places[1]));
    let (from, to) = (e.word(&from, op.words[0]), e.word(&to, op.words[1]));
    let value = e.load_ref(&from);
    e.store_ref("null", &from);
    if op.imms[0] > 0 {
        e.line(format_args!("call void @churn_nodes(i64 {})", op.imms[0]));
    }
    e.store_ref(&value, &to);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (from, to) = (f.place(op.places[0]), f.place(op.places[1]));
    let value = f.read(from, op.words[0]);
    f.write(from, op.words[0], Value::NULL);
    f.cost(op.imms[0] as u64);
    f.write(to, op.words[1], value);
}
