//! A node passed `byval` and returned `sret`: for a while its references are in the frames of calls only.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::{Op, Place};

/// The row. `vars`: a two-pointer node, whose children change places.
pub const FORM: Form = Form { name: "by_value", weight: 3, prelude: PRELUDE, generate, emit, mirror };

/// The two-pointer node.
const NODE: usize = 2;

const PRELUDE: &str = "
%pair = type { ptr addrspace(1), ptr addrspace(1) }

define internal void @swapped(ptr sret(%pair) align 8 %out, ptr byval(%pair) align 8 %in) noinline gc \"shade\" {
  %in1 = getelementptr inbounds %pair, ptr %in, i64 0, i32 1
  %out1 = getelementptr inbounds %pair, ptr %out, i64 0, i32 1
  call void @churn_nodes(i64 20)
  %a = load ptr addrspace(1), ptr %in, align 8
  %b = load ptr addrspace(1), ptr %in1, align 8
  store ptr addrspace(1) %b, ptr %out, align 8
  store ptr addrspace(1) %a, ptr %out1, align 8
  call void @churn_nodes(i64 20)
  ret void
}

define internal void @swap_by_value(ptr addrspace(1) %node) noinline gc \"shade\" {
  %in = alloca %pair, align 8
  %out = alloca %pair, align 8
  call void @llvm.memcpy.p0.p1.i64(ptr align 8 %in, ptr addrspace(1) align 8 %node, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %node, i8 0, i64 16, i1 false)
  call void @swapped(ptr sret(%pair) align 8 %out, ptr byval(%pair) align 8 %in)
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) align 8 %node, ptr align 8 %out, i64 16, i1 false)
  ret void
}
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let node = g.var_of(NODE)?;
    Some(Op::at(&[], &[]).vars(&[node]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let node = e.place(Place::Object(op.vars[0]));
    e.line(format_args!("call void @swap_by_value({node})"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let node = f.ensure(op.vars[0]);
    let (a, b) = (f.read(node, 0), f.read(node, 1));
    f.cost(40);
    f.write(node, 0, b);
    f.write(node, 1, a);
}
