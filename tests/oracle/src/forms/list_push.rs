//! A new cons cell in front of a list.

use super::Form;
use crate::emit::{Addr, Emit};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `vars`: list; `scalars`: what the cell holds.
pub const FORM: Form = Form { name: "list_push", weight: 6, prelude: "", generate, emit, mirror };

/// The cons cell: next, integer.
const CONS: usize = 1;

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let list = g.var_of(CONS)?;
    let value = g.some_scalar();
    Some(Op::at(&[], &[]).vars(&[list]).scalars(&[value]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let name = e.def(format_args!("call ptr addrspace(1) @shade_alloc(ptr @type_{CONS})"));
    let cell = Addr { managed: true, name };
    let next = e.get(op.vars[0]);
    e.store_ref(&next, &cell);
    let value = e.scalar(op.scalars[0]);
    let slot = e.word(&cell, 1);
    e.line(format_args!("store i64 {value}, {slot}, align 8"));
    e.set_object(op.vars[0], &cell.name);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let cell = f.new_value(CONS);
    f.write(cell, 0, f.get(op.vars[0]));
    f.write(cell, 1, Value::Int(f.scalar(op.scalars[0])));
    f.set(op.vars[0], Value::Ptr(cell));
}
