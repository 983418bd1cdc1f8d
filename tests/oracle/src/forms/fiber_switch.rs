//! A stack that the program switches to: it holds an object that nothing else does, over switches and garbage on both sides.

use super::{Form, weak_drop};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `imms`: garbage on each stack, what the object is known by.
pub const FORM: Form = Form {
    name: "fiber_switch",
    weight: 3,
    prelude: PRELUDE,
    generate: weak_drop::generate,
    emit,
    mirror: weak_drop::mirror,
};

/// `%fiber`: the context that is left, the one that is entered, and what the fiber's function works with. glibc's `ucontext_t` has 968 bytes; its
/// stack is at 16.
const PRELUDE: &str = r#"
%fiber = type { ptr, ptr, i64, i64, [976 x i8], [976 x i8] }

declare ptr @shade_stack_register(ptr, i64)
declare void @shade_stack_switch(ptr, ptr)
declare void @shade_stack_free(ptr)
declare ptr @malloc(i64) "gc-leaf-function"
declare void @free(ptr) "gc-leaf-function"
declare i32 @getcontext(ptr) "gc-leaf-function"
declare void @makecontext(ptr, ptr, i32, ...) "gc-leaf-function"
declare i32 @swapcontext(ptr, ptr) "gc-leaf-function"

@current_fiber = internal thread_local global ptr null

; The jump: from one context to the other, and the other way round the next time.
define internal void @fiber_jump(ptr %fiber) noinline "gc-leaf-function" {
  %to.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 1
  %from = load ptr, ptr %fiber, align 8
  %to = load ptr, ptr %to.at, align 8
  store ptr %to, ptr %fiber, align 8
  store ptr %from, ptr %to.at, align 8
  %r = call i32 @swapcontext(ptr %from, ptr %to)
  ret void
}

define internal void @fiber_body() noinline gc "shade" {
  %fiber = load ptr, ptr @current_fiber, align 8
  %garbage.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 2
  %number.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 3
  %garbage = load i64, ptr %garbage.at, align 8
  %number = load i64, ptr %number.at, align 8
  %next = add i64 %number, 1
  %inner = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 %next)
  %p = call ptr addrspace(1) @known_make(ptr addrspace(1) %inner, i64 %number)
  call void @churn_nodes(i64 %garbage)
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  call void @known_check(i64 230, ptr addrspace(1) %p, i64 %number)
  call void @churn_nodes(i64 %garbage)
  %again = load ptr addrspace(1), ptr addrspace(1) %p, align 8
  call void @known_check(i64 231, ptr addrspace(1) %again, i64 %next)
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  unreachable
}

define internal void @fiber_switch(i64 %garbage, i64 %number) noinline gc "shade" {
  %fiber = call ptr @malloc(i64 2048)
  %memory = call ptr @malloc(i64 131072)
  %stack = call ptr @shade_stack_register(ptr %memory, i64 131072)
  %to.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 1
  %garbage.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 2
  %number.at = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 3
  %main = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 4
  %other = getelementptr inbounds %fiber, ptr %fiber, i64 0, i32 5
  store ptr %main, ptr %fiber, align 8
  store ptr %other, ptr %to.at, align 8
  store i64 %garbage, ptr %garbage.at, align 8
  store i64 %number, ptr %number.at, align 8
  %r = call i32 @getcontext(ptr %other)
  %link = getelementptr inbounds i8, ptr %other, i64 8
  %low = getelementptr inbounds i8, ptr %other, i64 16
  %bytes = getelementptr inbounds i8, ptr %other, i64 32
  store ptr null, ptr %link, align 8
  store ptr %memory, ptr %low, align 8
  store i64 131072, ptr %bytes, align 8
  call void (ptr, ptr, i32, ...) @makecontext(ptr %other, ptr @fiber_body, i32 0)
  store ptr %fiber, ptr @current_fiber, align 8
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  call void @churn_nodes(i64 %garbage)
  call void @shade_stack_switch(ptr @fiber_jump, ptr %fiber)
  call void @shade_stack_free(ptr %stack)
  call void @free(ptr %memory)
  call void @free(ptr %fiber)
  ret void
}
"#;

fn emit(e: &mut Emit<'_>, op: &Op) {
    e.line(format_args!("call void @fiber_switch(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}
