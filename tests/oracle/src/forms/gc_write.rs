//! LLVM's own gc intrinsics: a write, then a read of what was written, of which an `alloca` is a root meanwhile.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `places`, `words`: slot; `vars`: value, what is read.
pub const FORM: Form = Form { name: "gc_write", weight: 4, prelude: PRELUDE, generate, emit, mirror };

/// The `plain_` functions stand for the intrinsics in a build without a collector.
const PRELUDE: &str = "
declare void @llvm.gcwrite(ptr, ptr, ptr)
declare ptr @llvm.gcread(ptr, ptr)
declare void @llvm.gcroot(ptr, ptr)

define internal void @plain_gcwrite(ptr %value, ptr %object, ptr %slot) {
  store ptr %value, ptr %slot, align 8
  ret void
}
define internal ptr @plain_gcread(ptr %object, ptr %slot) {
  %value = load ptr, ptr %slot, align 8
  ret ptr %value
}
define internal void @plain_gcroot(ptr %root, ptr %metadata) {
  ret void
}

define internal ptr @gc_write(ptr %slot, ptr %value) noinline gc \"shade\" {
  %root = alloca ptr, align 8
  call void @llvm.gcroot(ptr %root, ptr null)
  store ptr %value, ptr %root, align 8
  call void @churn_nodes(i64 5)
  %again = load ptr, ptr %root, align 8
  call void @llvm.gcwrite(ptr %again, ptr %slot, ptr %slot)
  call void @churn_nodes(i64 5)
  %read = call ptr @llvm.gcread(ptr %slot, ptr %slot)
  ret ptr %read
}
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, target) = g.slot()?;
    let vars = [g.var_of(target)?, g.var_of(target)?];
    Some(Op::at(&[place], &[w]).vars(&vars))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let slot = e.plain(&slot);
    let value = e.get(op.vars[0]);
    let value = e.def(format_args!("addrspacecast ptr addrspace(1) {value} to ptr"));
    let read = e.def(format_args!("call ptr @gc_write(ptr {slot}, ptr {value})"));
    let read = e.def(format_args!("addrspacecast ptr {read} to ptr addrspace(1)"));
    e.set(op.vars[1], &read);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let value = f.get(op.vars[0]);
    f.cost(20);
    f.write(at, op.words[0], value);
    f.set(op.vars[1], value);
}
