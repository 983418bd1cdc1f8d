//! A reference loaded before a blocking call in native state and stored behind it; collections go on meanwhile.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `places`, `words`: from, to; `imms`: microseconds.
pub const FORM: Form = Form { name: "native_call", weight: 3, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
declare i64 @shade_native_call(ptr, i64, i64, i64, i64, i64)
declare i32 @usleep(i32)
";

/// A call that sleeps costs as much as so many steps.
const COST: u64 = 1500;

/// A slot to load from and one of the same type to store to.
pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, target) = g.slot()?;
    let pause = [0, 20, 200][g.rng.below(3)];
    (0..8).find_map(|_| {
        let (other, w2, same) = g.slot()?;
        (same == target).then(|| Op::at(&[place, other], &[w, w2]).imms(&[pause]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (from, to) = (e.place(op.places[0]), e.place(op.places[1]));
    let (from, to) = (e.word(&from, op.words[0]), e.word(&to, op.words[1]));
    let value = e.load_ref(&from);
    e.store_ref("null", &from);
    let pause = op.imms[0];
    e.def(format_args!("call i64 @shade_native_call(ptr @usleep, i64 {pause}, i64 0, i64 0, i64 0, i64 0)"));
    e.store_ref(&value, &to);
}

/// Moves the reference.
pub(super) fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (from, to) = (f.place(op.places[0]), f.place(op.places[1]));
    let value = f.read(from, op.words[0]);
    f.write(from, op.words[0], Value::NULL);
    f.cost(COST);
    f.write(to, op.words[1], value);
}
