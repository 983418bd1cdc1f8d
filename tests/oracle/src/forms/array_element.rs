//! A reference to an array element chosen at run time: an interior pointer, often the only one.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::{Op, Place};
use crate::types::Layout;

/// The row. `vars`: array, result; `scalars`: index.
pub const FORM: Form = Form { name: "array_element", weight: 6, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    (0..6).find_map(|_| {
        let array = g.var();
        let Layout::Array(element, _) = g.pool()[g.var_type(array)].layout else { return None };
        let result = g.var_of(element)?;
        let index = g.some_scalar();
        Some(Op::at(&[], &[]).vars(&[array, result]).scalars(&[index]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let ty = e.var_type(op.vars[0]);
    let count = e.pool()[ty].count;
    let array = e.place(Place::Object(op.vars[0]));
    let index = e.scalar(op.scalars[0]);
    let at = e.def(format_args!("urem i64 {index}, {count}"));
    let element = e.def(format_args!("getelementptr inbounds %T{ty}, {MANAGED} {}, i64 0, i64 {at}", array.name));
    e.set_object(op.vars[1], &element);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let ty = f.var_type(op.vars[0]);
    let (count, step) = (f.pool()[ty].count, f.pool()[ty].words.len() as u32);
    let array = f.ensure(op.vars[0]);
    let at = (f.scalar(op.scalars[0]) as u64 % u64::from(count)) as u32;
    f.set(op.vars[1], Value::Ptr(array.offset(at * step)));
}
