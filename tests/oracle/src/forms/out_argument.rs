//! A node's references taken out through pointers to callers' locals, by a recursion: for a while they are only where a callee has written
//! them in the frame of another function.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::{Op, Place};

/// The row. `vars`: a two-pointer node, whose children change places.
pub const FORM: Form = Form { name: "out_argument", weight: 3, prelude: PRELUDE, generate, emit, mirror };

/// The two-pointer node.
const NODE: usize = 2;

const PRELUDE: &str = "
define internal void @take_out(ptr addrspace(1) %node, ptr %left, ptr %right, i64 %depth) noinline gc \"shade\" {
  %own = alloca ptr addrspace(1), align 8
  %deeper = icmp ugt i64 %depth, 0
  br i1 %deeper, label %pass, label %take
pass:
  %less = sub i64 %depth, 1
  call void @take_out(ptr addrspace(1) %node, ptr %own, ptr %right, i64 %less)
  call void @churn_nodes(i64 20)
  %passed = load ptr addrspace(1), ptr %own, align 8
  store ptr addrspace(1) null, ptr %own, align 8
  store ptr addrspace(1) %passed, ptr %left, align 8
  ret void
take:
  %second = getelementptr inbounds i8, ptr addrspace(1) %node, i64 8
  %a = load ptr addrspace(1), ptr addrspace(1) %node, align 8
  %b = load ptr addrspace(1), ptr addrspace(1) %second, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %node, align 8
  store ptr addrspace(1) null, ptr addrspace(1) %second, align 8
  store ptr addrspace(1) %a, ptr %left, align 8
  call void @churn_nodes(i64 20)
  store ptr addrspace(1) %b, ptr %right, align 8
  ret void
}

define internal void @swap_by_locals(ptr addrspace(1) %node) noinline gc \"shade\" {
  %left = alloca ptr addrspace(1), align 8
  %right = alloca ptr addrspace(1), align 8
  call void @take_out(ptr addrspace(1) %node, ptr %left, ptr %right, i64 2)
  call void @churn_nodes(i64 20)
  %second = getelementptr inbounds i8, ptr addrspace(1) %node, i64 8
  %a = load ptr addrspace(1), ptr %left, align 8
  %b = load ptr addrspace(1), ptr %right, align 8
  store ptr addrspace(1) %b, ptr addrspace(1) %node, align 8
  store ptr addrspace(1) %a, ptr addrspace(1) %second, align 8
  ret void
}
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let node = g.var_of(NODE)?;
    Some(Op::at(&[], &[]).vars(&[node]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let node = e.place(Place::Object(op.vars[0]));
    e.line(format_args!("call void @swap_by_locals({node})"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let node = f.ensure(op.vars[0]);
    let (a, b) = (f.read(node, 0), f.read(node, 1));
    f.cost(80);
    f.write(node, 0, b);
    f.write(node, 1, a);
}
