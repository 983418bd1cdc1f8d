//! A graph of many new objects.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `vars`: result; `imms`: objects.
pub const FORM: Form = Form { name: "build", weight: 5, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let var = g.var();
    let budget = [5, 20, 100, 400, 2000][g.rng.below(5)];
    Some(Op::at(&[], &[]).vars(&[var]).imms(&[budget]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let object = e.build(e.var_type(op.vars[0]), op.imms[0] as u32);
    e.set_object(op.vars[0], &object);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let object = f.build(f.var_type(op.vars[0]), op.imms[0] as u32);
    f.set(op.vars[0], Value::Ptr(object));
}
