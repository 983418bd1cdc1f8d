//! A reference to a nested record or to a constant array element.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::{Op, Place};

/// The row. `vars`: container, result; `words`: offset.
pub const FORM: Form = Form { name: "interior", weight: 6, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    (0..10).find_map(|_| {
        let container = g.var();
        let ty = g.var_type(container);
        let inner = g.pool().inner(ty, &mut g.rng.clone());
        g.rng.next_u64();
        let (w, target) = g.rng.pick(&inner)?;
        let result = g.var_of(target)?;
        Some(Op::at(&[], &[w]).vars(&[container, result]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let container = e.place(Place::Object(op.vars[0]));
    let inner = e.word(&container, op.words[0]);
    e.set_object(op.vars[1], &inner.name);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let container = f.ensure(op.vars[0]);
    f.set(op.vars[1], Value::Ptr(container.offset(op.words[0])));
}
