//! Objects with a cleanup that nothing holds: either the cleanup is taken back and does not run, or it runs once.

use super::{Form, weak_drop};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `imms`: garbage while the object is dropped; the second is not used.
pub const FORM: Form = Form {
    name: "cleanup_drop",
    weight: 4,
    prelude: PRELUDE,
    generate: weak_drop::generate,
    emit,
    mirror: weak_drop::mirror,
};

const PRELUDE: &str = r#"
declare i64 @shade_cleanup_add(ptr addrspace(1), ptr, ptr)
declare zeroext i1 @shade_cleanup_stop(i64)
declare ptr @calloc(i64, i64) "gc-leaf-function"

; Counts in a cell that is never used again, so that a second run is noticed whenever it comes.
define internal void @cleanup_run(ptr %cell) noinline "gc-leaf-function" {
  %before = atomicrmw add ptr %cell, i64 1 seq_cst, align 8
  %first = icmp eq i64 %before, 0
  br i1 %first, label %good, label %bad
bad:
  call void @broken(i64 220, i64 %before, i64 0)
  unreachable
good:
  ret void
}

define internal i64 @cleanup_make(ptr %cell) noinline gc "shade" {
  %p = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 1)
  %name = call i64 @shade_cleanup_add(ptr addrspace(1) %p, ptr @cleanup_run, ptr %cell)
  ret i64 %name
}

; Taken back: it may not have run. Not taken back: it has run or will, after a moment; a minute is none.
define internal void @cleanup_settle(i64 %name, ptr %cell) noinline gc "shade" {
entry:
  %stopped = call zeroext i1 @shade_cleanup_stop(i64 %name)
  br i1 %stopped, label %back, label %wait
back:
  %count = load atomic i64, ptr %cell seq_cst, align 8
  %none = icmp eq i64 %count, 0
  br i1 %none, label %spoil, label %bad
spoil:
  store atomic i64 1, ptr %cell seq_cst, align 8, !shade.nopointer !{}
  ret void
bad:
  call void @broken(i64 221, i64 %count, i64 0)
  unreachable
wait:
  %i = phi i64 [ 0, %entry ], [ %next, %again ]
  %runs = load atomic i64, ptr %cell seq_cst, align 8
  %ran = icmp ne i64 %runs, 0
  br i1 %ran, label %done, label %more
more:
  %late = icmp ugt i64 %i, 1000000
  br i1 %late, label %lost, label %again
again:
  %slept = call i64 @shade_native_call(ptr @usleep, i64 60, i64 0, i64 0, i64 0, i64 0)
  %next = add i64 %i, 1
  br label %wait
lost:
  call void @broken(i64 222, i64 %name, i64 0)
  unreachable
done:
  ret void
}
"#;

/// So many die together, and their cleanups are due together.
const AT_ONCE: usize = 4;

fn emit(e: &mut Emit<'_>, op: &Op) {
    let made: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let cell = e.def("call ptr @calloc(i64 1, i64 8)");
            (e.def(format_args!("call i64 @cleanup_make(ptr {cell})")), cell)
        })
        .collect();
    e.line(format_args!("call void @churn_nodes(i64 {})", op.imms[0]));
    for (name, cell) in made {
        e.line(format_args!("call void @cleanup_settle(i64 {name}, ptr {cell})"));
    }
}
