//! Down a path in a graph of two-pointer nodes, swapping the children of each.

use super::Form;
use crate::emit::{Addr, Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `vars`: root; `imms`: most nodes.
pub const FORM: Form = Form { name: "tree_mirror", weight: 5, prelude: "", generate, emit, mirror };

/// The two-pointer node.
const NODE: usize = 2;

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let root = g.var_of(NODE)?;
    let most = [3, 30, 200][g.rng.below(3)];
    Some(Op::at(&[], &[]).vars(&[root]).imms(&[most]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let first = e.get(op.vars[0]);
    let (head, body, done) = (e.label(), e.label(), e.label());
    let before = e.block();
    let [current, i, left, count] = [e.tmp(), e.tmp(), e.tmp(), e.tmp()];
    e.line(format_args!("br label %{head}"));
    e.begin(&head);
    e.line(format_args!("{current} = phi {MANAGED} [ {first}, %{before} ], [ {left}, %{body} ]"));
    e.line(format_args!("{i} = phi i32 [ 0, %{before} ], [ {count}, %{body} ]"));
    let end = e.def(format_args!("icmp eq {MANAGED} {current}, null"));
    let enough = e.def(format_args!("icmp uge i32 {i}, {}", op.imms[0]));
    let stop = e.def(format_args!("or i1 {end}, {enough}"));
    e.line(format_args!("br i1 {stop}, label %{done}, label %{body}"));
    e.begin(&body);
    let a = Addr { managed: true, name: current.clone() };
    let b = e.word(&a, 1);
    e.line(format_args!("{left} = load {MANAGED}, {a}, align 8"));
    let right = e.load_ref(&b);
    e.store_ref(&right, &a);
    e.store_ref(&left, &b);
    e.line(format_args!("{count} = add i32 {i}, 1"));
    e.line(format_args!("br label %{head}"));
    e.begin(&done);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let mut current = f.get(op.vars[0]);
    for _ in 0..op.imms[0] {
        let Value::Ptr(node) = current else { break };
        f.cost(1);
        let (left, right) = (f.read(node, 0), f.read(node, 1));
        f.write(node, 0, right);
        f.write(node, 1, left);
        current = left;
    }
}
