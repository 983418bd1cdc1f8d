//! An object to which nothing but a weak pointer leads: `get` gives null, or the object whole with what hangs on it, which is then held.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `imms`: garbage before and behind the get, what the object is known by.
pub const FORM: Form = Form { name: "weak_drop", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = r#"
; Of the size of the garbage: [a pointer, a number, its complement, 0].
define internal ptr addrspace(1) @known_make(ptr addrspace(1) %to, i64 %number) noinline gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @churn_type)
  store ptr addrspace(1) %to, ptr addrspace(1) %p, align 8
  %a = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  %b = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  %not = xor i64 %number, -1
  store i64 %number, ptr addrspace(1) %a, align 8, !shade.nopointer !{}
  store i64 %not, ptr addrspace(1) %b, align 8, !shade.nopointer !{}
  ret ptr addrspace(1) %p
}

; It must be the one made with this number.
define internal void @known_check(i64 %code, ptr addrspace(1) %p, i64 %number) noinline gc "shade" {
  %a = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  %b = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  %x = load i64, ptr addrspace(1) %a, align 8
  %y = load i64, ptr addrspace(1) %b, align 8
  %not = xor i64 %number, -1
  %same = icmp eq i64 %x, %number
  %whole = icmp eq i64 %y, %not
  %ok = and i1 %same, %whole
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 %code, i64 %x, i64 %y)
  unreachable
good:
  ret void
}

define internal ptr @weak_make(i64 %number) noinline gc "shade" {
  %next = add i64 %number, 1
  %inner = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 %next)
  %outer = call ptr addrspace(1) @known_make(ptr addrspace(1) %inner, i64 %number)
  %weak = call ptr @shade_weak_new(ptr addrspace(1) %outer)
  ret ptr %weak
}

define internal void @weak_drop(i64 %garbage, i64 %number) noinline gc "shade" {
  %weak = call ptr @weak_make(i64 %number)
  call void @churn_nodes(i64 %garbage)
  %got = call ptr addrspace(1) @shade_weak_get(ptr %weak)
  call void @shade_weak_free(ptr %weak)
  %dead = icmp eq ptr addrspace(1) %got, null
  br i1 %dead, label %done, label %alive
alive:
  call void @churn_nodes(i64 %garbage)
  call void @known_check(i64 201, ptr addrspace(1) %got, i64 %number)
  %inner = load ptr addrspace(1), ptr addrspace(1) %got, align 8
  %next = add i64 %number, 1
  call void @known_check(i64 202, ptr addrspace(1) %inner, i64 %next)
  br label %done
done:
  ret void
}
"#;

/// An amount of garbage and a number.
pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let garbage = [3, 300, 2000][g.rng.below(3)];
    let number = 2 + g.rng.below(1 << 20) as i64;
    Some(Op::at(&[], &[]).imms(&[garbage, number]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    e.line(format_args!("call void @weak_drop(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

/// Nothing that the program can see.
pub(super) fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    f.cost(2 * op.imms[0] as u64);
}
