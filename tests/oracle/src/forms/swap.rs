//! Two slots exchange their references: both olds are the news.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: the two slots.
pub const FORM: Form = Form { name: "swap", weight: 8, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, target) = g.slot()?;
    (0..8).find_map(|_| {
        let (other, w2, same) = g.slot()?;
        (same == target).then(|| Op::at(&[place, other], &[w, w2]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (a, b) = (e.place(op.places[0]), e.place(op.places[1]));
    let (a, b) = (e.word(&a, op.words[0]), e.word(&b, op.words[1]));
    let (x, y) = (e.load_ref(&a), e.load_ref(&b));
    e.store_ref(&y, &a);
    e.store_ref(&x, &b);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (a, b) = (f.place(op.places[0]), f.place(op.places[1]));
    let (x, y) = (f.read(a, op.words[0]), f.read(b, op.words[1]));
    f.write(a, op.words[0], y);
    f.write(b, op.words[1], x);
}
