//! Loops of barriers for some lanes of a vector: those that the pass makes are proved, in every family, and each broken one is reported.

use crate::check::Checker;
use crate::family::Family;
use crate::ir::Ir;
use crate::managed::Managed;
use crate::{Options, Report};
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;

/// A store of each kind, with lanes of one word and of two, aligned and not.
const STORES: &str = r#"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
define void @in_place(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}
define void @wide(ptr addrspace(1) %p, <2 x i128> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i128.p1(<2 x i128> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}
define void @unaligned(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) %p, i32 4, <2 x i1> %m)
  ret void
}
define void @nulls(ptr addrspace(1) %p, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i64.p1(<2 x i64> zeroinitializer, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}
define void @packed(ptr addrspace(1) %p, <4 x i64> %v, <4 x i1> %m) gc "shade" {
  %plain = addrspacecast ptr addrspace(1) %p to ptr
  call void @llvm.masked.compressstore.v4i64(<4 x i64> %v, ptr align 8 %plain, <4 x i1> %m)
  ret void
}
define void @scattered(<2 x ptr addrspace(1)> %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.scatter.v2i64.v2p1(<2 x i64> %v, <2 x ptr addrspace(1)> %p, i32 8, <2 x i1> %m)
  ret void
}
define void @limited(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n) gc "shade" {
  call void @llvm.vp.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) align 8 %p, <2 x i1> %m, i32 %n)
  ret void
}
declare void @llvm.masked.store.v2i64.p1(<2 x i64>, ptr addrspace(1), i32, <2 x i1>)
declare void @llvm.masked.store.v2i128.p1(<2 x i128>, ptr addrspace(1), i32, <2 x i1>)
declare void @llvm.masked.compressstore.v4i64(<4 x i64>, ptr, <4 x i1>)
declare void @llvm.masked.scatter.v2i64.v2p1(<2 x i64>, <2 x ptr addrspace(1)>, i32, <2 x i1>)
declare void @llvm.vp.store.v2i64.p1(<2 x i64>, ptr addrspace(1), <2 x i1>, i32)
"#;

/// The stores with their barriers, as text. The pass has checked them itself.
fn inserted(family: Family) -> String {
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(STORES.as_bytes(), "test");
    let module = context.create_module_from_ir(buffer).map_err(|e| e.to_string()).expect("the test's IR is valid");
    let options = Options { barriers: family.into(), no_inline: true, ..Options::default() };
    crate::insert(&module, &options, &mut Report::default()).expect("the loops are proved");
    module.print_to_string().to_string()
}

/// What is missing in a function of `text`.
fn missing(text: &str, function: &str) -> Vec<String> {
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "test");
    let module = context.create_module_from_ir(buffer).map_err(|e| e.to_string()).expect("the test's IR is valid");
    let ir = Ir::new(&module);
    let checked = ir.function(function).expect("it is there");
    let found = Checker::new(ir, Managed::Typed, Family::Hybrid).function(checked).expect("no write is refused");
    found.into_iter().map(|write| write.missing.join("; ")).collect()
}

#[test]
fn the_loops_that_the_pass_makes_are_proved() {
    for family in [Family::Hybrid, Family::Deletion, Family::Insertion, Family::Card] {
        let text = inserted(family);
        assert!(text.contains("call void @shade_barrier_masked."), "{text}");
    }
}

/// Changes the body of the barrier that `function` calls, where `from` is exactly once, to `to`.
#[track_caller]
fn broken(text: &str, function: &str, from: &str, to: &str) -> String {
    let caller = text.find(&format!("define void @{function}(")).expect("it is there");
    let call = caller + text[caller..].find("call void @shade_barrier_masked.").expect("it has a barrier");
    let name = text[call..].split(['@', '(']).nth(1).expect("a call has a name");
    let start = text.find(&format!("define void @{name}(")).expect("it has a body");
    let end = start + text[start..].find("\n}").expect("it ends");
    let body = &text[start..end];
    assert_eq!(body.matches(from).count(), 1, "{from} in {body}");
    format!("{}{}{}", &text[..start], body.replace(from, to), &text[end..])
}

#[test]
fn a_loop_with_one_thing_changed_proves_less() {
    let text = inserted(Family::Hybrid);
    let cases = [
        ("in_place", "icmp ult i64 %0, 2", "icmp ult i64 %0, 1"),
        ("in_place", "icmp ne i8", "icmp eq i8"),
        ("in_place", "add i64 %0, 1", "add i64 %0, 2"),
        ("in_place", "phi i64 [ 0,", "phi i64 [ 1,"),
        ("limited", "zext i32 %3 to i64", "zext i1 false to i64"),
    ];
    for function in ["in_place", "wide", "unaligned", "nulls", "packed", "scattered", "limited"] {
        assert_eq!(missing(&text, function), [""; 0], "{function}");
    }
    for (function, from, to) in cases {
        let from = numbered(&text, function, from);
        let to = numbered(&text, function, to);
        let found = missing(&broken(&text, function, &from, &to), function);
        assert!(found.len() == 1 && found[0].contains("old value is not logged"), "{from} -> {to}: {found:?}");
    }
}

/// `%0` as the number of the lane is called in the barrier of `function`.
fn numbered(text: &str, function: &str, pattern: &str) -> String {
    let caller = text.find(&format!("define void @{function}(")).expect("it is there");
    let call = caller + text[caller..].find("call void @shade_barrier_masked.").expect("it has a barrier");
    let name = text[call..].split(['@', '(']).nth(1).expect("a call has a name");
    let start = text.find(&format!("define void @{name}(")).expect("it has a body");
    let line = text[start..].lines().find(|line| line.contains(" = phi i64 ")).expect("it has a loop");
    let lane = line.trim().split(' ').next().expect("a phi has a name");
    pattern.replace("%0", lane)
}
