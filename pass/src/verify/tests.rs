//! IR broken by hand, one change at a time, and refused; the unbroken form is accepted.

use super::{final_form, inserted};
use crate::family::Family;
use crate::ir::Ir;
use crate::{Error, Options, decide};
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;

const DECLARATIONS: &str = r#"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
@shade_mutator = external thread_local(localexec) global [128 x i8], align 64
declare void @shade_barrier_1_1(ptr, i64)
declare void @shade_barrier_1_0(ptr)
declare void @shade_barrier_values_1_1(i64, i64)
declare void @shade_barrier_bulk(ptr addrspace(1), ptr, i64)
declare void @shade_wb_bulk(ptr addrspace(1), ptr, i64) "gc-leaf-function"
declare void @shade_wb_flush() "gc-leaf-function"
declare void @shade_log(i64) "gc-leaf-function"
declare void @shade_poll_slow()
declare void @foreign()
declare void @leaf() "gc-leaf-function"
declare void @llvm.memcpy.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)
"#;

/// Which check is asked.
#[derive(Clone, Copy)]
enum Form {
    Inserted,
    Final,
}

/// Checks a function `@f(p, q, v, w, c)` with this body.
fn check(form: Form, body: &str) -> Result<(), Error> {
    let text = format!(
        "{DECLARATIONS}\ndefine void @f(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %v, i64 %w, i1 %c) gc \"shade\" {{\n{body}\n}}\n"
    );
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "test");
    let module = context.create_module_from_ir(buffer).expect("the test's IR is valid");
    let ir = Ir::new(&module);
    let function = ir.function("f").expect("@f is there");
    match form {
        Form::Inserted => inserted(ir, function, Family::Hybrid, &decide(ir, &Options::default(), function)?),
        Form::Final => final_form(ir, function, true),
    }
}

#[track_caller]
fn accepted(form: Form, body: &str) {
    check(form, body).expect("a correct form is accepted");
}

#[track_caller]
fn refused(form: Form, body: &str) {
    let error = check(form, body).expect_err("a broken form is refused");
    assert!(matches!(error, Error::Verify { .. }), "{error}");
    assert!(error.to_string().contains("function @f"), "{error}");
}

const STORE: &str = "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  call void @shade_barrier_1_1(ptr %slot, i64 %v)
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void";

#[test]
fn a_store_behind_its_barrier_is_accepted() {
    accepted(Form::Inserted, STORE);
}

#[test]
fn a_store_without_its_barrier_is_refused() {
    refused(Form::Inserted, &STORE.replace("  call void @shade_barrier_1_1(ptr %slot, i64 %v)\n", ""));
}

#[test]
fn a_barrier_for_another_slot_is_refused() {
    refused(Form::Inserted, &STORE.replace("addrspacecast ptr addrspace(1) %p", "addrspacecast ptr addrspace(1) %q"));
}

#[test]
fn a_barrier_without_the_new_value_is_refused_unless_the_value_needs_no_entry() {
    let half = STORE.replace("shade_barrier_1_1(ptr %slot, i64 %v)", "shade_barrier_1_0(ptr %slot)");
    refused(Form::Inserted, &half);
    accepted(Form::Inserted, &half.replace("store i64 %v", "store i64 0"));
}

#[test]
fn a_call_that_may_poll_between_barrier_and_store_is_refused_and_a_leaf_is_not() {
    let between = |call: &str| STORE.replace("  store", &format!("  call void @{call}()\n  store"));
    refused(Form::Inserted, &between("foreign"));
    accepted(Form::Inserted, &between("leaf"));
}

#[test]
fn one_barrier_does_not_cover_two_stores() {
    let twice = STORE.replace("  ret", "  store i64 %v, ptr addrspace(1) %p, align 8\n  ret");
    refused(Form::Inserted, &twice);
}

#[test]
fn an_exchange_is_covered_by_the_barrier_behind_it_only() {
    let behind = "
  %old = atomicrmw xchg ptr addrspace(1) %p, i64 %v seq_cst
  call void @shade_barrier_values_1_1(i64 %old, i64 %v)
  ret void";
    accepted(Form::Inserted, behind);
    refused(Form::Inserted, &behind.replace("i64 %old, i64 %v)", "i64 %w, i64 %v)"));
    refused(Form::Inserted, &behind.replace("  call", "  call void @foreign()\n  call"));
}

#[test]
fn a_compare_and_exchange_logs_what_it_expects() {
    let before = "
  call void @shade_barrier_values_1_1(i64 %w, i64 %v)
  %r = cmpxchg ptr addrspace(1) %p, i64 %w, i64 %v seq_cst seq_cst
  ret void";
    accepted(Form::Inserted, before);
    refused(Form::Inserted, &before.replace("(i64 %w, i64 %v)\n", "(i64 %v, i64 %v)\n"));
}

#[test]
fn a_copy_is_covered_by_the_bulk_barrier_of_its_destination() {
    let copy = "
  call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 64)
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr null, i64 64, i1 false)
  ret void";
    accepted(Form::Inserted, copy);
    refused(
        Form::Inserted,
        &copy.replace("shade_barrier_bulk(ptr addrspace(1) %p", "shade_barrier_bulk(ptr addrspace(1) %q"),
    );
}

const FINAL: &str = "
entry:
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 24), align 4
  %armed = icmp ne i32 %mode, 0
  br i1 %armed, label %on, label %off
on:
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  %old = load atomic i64, ptr %slot monotonic, align 8
  call void @shade_log(i64 %old)
  br label %off
off:
  store i64 %v, ptr addrspace(1) %p, align 8, !shade.logged !{}
  ret void";

#[test]
fn a_store_behind_its_mode_test_is_accepted() {
    accepted(Form::Final, FINAL);
}

#[test]
fn a_prelude_call_that_was_not_inlined_is_refused() {
    refused(Form::Final, STORE);
}

#[test]
fn a_mode_test_that_is_no_longer_volatile_is_refused() {
    refused(Form::Final, &FINAL.replace("load volatile", "load"));
}

#[test]
fn a_load_of_another_field_is_no_mode_test() {
    refused(Form::Final, &FINAL.replace("i64 24", "i64 28"));
}

#[test]
fn a_call_that_may_poll_between_mode_test_and_store_is_refused_and_a_leaf_is_not() {
    let at =
        |label: &str, call: &str| FINAL.replace(&format!("\n{label}:"), &format!("\n{label}:\n  call void @{call}()"));
    refused(Form::Final, &at("off", "foreign"));
    refused(Form::Final, &at("on", "shade_poll_slow"));
    accepted(Form::Final, &at("off", "leaf"));
}

#[test]
fn a_path_around_the_mode_test_is_refused() {
    let around = FINAL.replace("\nentry:", "\nentry:\n  br i1 %c, label %test, label %off\ntest:");
    refused(Form::Final, &around);
}

#[test]
fn several_stores_share_a_mode_test_unless_something_between_them_may_poll() {
    let second = |between: &str| {
        FINAL.replace(
            "  ret",
            &format!("{between}  store i64 %w, ptr addrspace(1) %q, align 8, !shade.logged !{{}}\n  ret"),
        )
    };
    accepted(Form::Final, &second(""));
    accepted(Form::Final, &second("  br i1 %c, label %more, label %more\nmore:\n"));
    refused(Form::Final, &second("  call void @foreign()\n"));
    refused(
        Form::Final,
        &second("  br i1 %c, label %poll, label %more\npoll:\n  call void @foreign()\n  br label %more\nmore:\n"),
    );
}

#[test]
fn a_store_in_a_loop_is_not_covered_by_a_test_before_the_loop_if_the_loop_polls() {
    let around = |poll: &str| {
        FINAL
            .replace("off:", "off:\n  br label %loop\nloop:")
            .replace("  ret void", &format!("{poll}  br i1 %c, label %loop, label %exit\nexit:\n  ret void"))
    };
    accepted(Form::Final, &around(""));
    refused(Form::Final, &around("  call void @foreign()\n"));
}

#[test]
fn a_store_without_entries_needs_no_test() {
    accepted(Form::Final, "  store i64 %v, ptr addrspace(1) %p, align 8\n  ret void");
    refused(Form::Final, "  store i64 %v, ptr addrspace(1) %p, align 8, !shade.logged !{}\n  ret void");
}

#[test]
fn a_store_is_not_covered_by_the_test_of_an_exchange() {
    let exchange = "
entry:
  %old = atomicrmw xchg ptr addrspace(1) %p, i64 %v seq_cst, !shade.logged !{}
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 24), align 4
  %armed = icmp ne i32 %mode, 0
  br i1 %armed, label %on, label %off
on:
  call void @shade_log(i64 %old)
  br label %off
off:
  ret void";
    accepted(Form::Final, exchange);
    refused(
        Form::Final,
        &exchange.replace("off:", "off:\n  store i64 %v, ptr addrspace(1) %q, align 8, !shade.logged !{}"),
    );
    refused(Form::Final, &exchange.replace("  %mode", "  call void @foreign()\n  %mode"));
}
