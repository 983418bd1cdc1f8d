//! The first cells of a list reversed in place: each store overwrites the edge to the part not reached yet. (The
//! list may be circular; the step count bounds it. What lies behind the bound is dropped.)

use super::Form;
use crate::emit::{Addr, Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `vars`: list; `imms`: most cells.
pub const FORM: Form = Form { name: "list_reverse", weight: 5, prelude: "", generate, emit, mirror };

/// The cons cell: next, integer.
const CONS: usize = 1;

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let list = g.var_of(CONS)?;
    let most = [3, 30, 300][g.rng.below(3)];
    Some(Op::at(&[], &[]).vars(&[list]).imms(&[most]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let first = e.get(op.vars[0]);
    let (head, body, done) = (e.label(), e.label(), e.label());
    let before = e.block();
    let [current, last, i, following, count] = [e.tmp(), e.tmp(), e.tmp(), e.tmp(), e.tmp()];
    e.line(format_args!("br label %{head}"));
    e.begin(&head);
    e.line(format_args!("{current} = phi {MANAGED} [ {first}, %{before} ], [ {following}, %{body} ]"));
    e.line(format_args!("{last} = phi {MANAGED} [ null, %{before} ], [ {current}, %{body} ]"));
    e.line(format_args!("{i} = phi i32 [ 0, %{before} ], [ {count}, %{body} ]"));
    let end = e.def(format_args!("icmp eq {MANAGED} {current}, null"));
    let enough = e.def(format_args!("icmp uge i32 {i}, {}", op.imms[0]));
    let stop = e.def(format_args!("or i1 {end}, {enough}"));
    e.line(format_args!("br i1 {stop}, label %{done}, label %{body}"));
    e.begin(&body);
    let slot = Addr { managed: true, name: current.clone() };
    e.line(format_args!("{following} = load {MANAGED}, {slot}, align 8"));
    e.store_ref(&last, &slot);
    e.line(format_args!("{count} = add i32 {i}, 1"));
    e.line(format_args!("br label %{head}"));
    e.begin(&done);
    e.set(op.vars[0], &last);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (mut current, mut last) = (f.get(op.vars[0]), Value::NULL);
    for _ in 0..op.imms[0] {
        let Value::Ptr(cell) = current else { break };
        f.cost(1);
        current = f.read(cell, 0);
        f.write(cell, 0, last);
        last = Value::Ptr(cell);
    }
    f.set(op.vars[0], last);
}
