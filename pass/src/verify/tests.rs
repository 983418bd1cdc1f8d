//! Final form broken by hand, one change at a time, and refused; the unbroken form is accepted.

use super::final_form;
use crate::Error;
use crate::ir::Ir;
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;

const DECLARATIONS: &str = r#"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
@shade_mutator = external thread_local(localexec) global [128 x i8], align 64
declare void @shade_barrier_1_1(ptr, i64)
declare void @shade_log(i64) "gc-leaf-function"
declare void @shade_poll_slow()
declare void @foreign()
declare void @leaf() "gc-leaf-function"
"#;

/// Checks a function `@f(p, q, v, w, c)` with this body.
fn check(body: &str) -> Result<(), Error> {
    let text = format!(
        "{DECLARATIONS}\ndefine void @f(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %v, i64 %w, i1 %c) gc \"shade\" {{\n{body}\n}}\n"
    );
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "test");
    let module = context.create_module_from_ir(buffer).expect("the test's IR is valid");
    let ir = Ir::new(&module);
    final_form(ir, ir.function("f").expect("@f is there"), true)
}

#[track_caller]
fn accepted(body: &str) {
    check(body).expect("a correct form is accepted");
}

#[track_caller]
fn refused(body: &str) {
    let error = check(body).expect_err("a broken form is refused");
    assert!(matches!(error, Error::Verify { .. }), "{error}");
    assert!(error.to_string().contains("function @f"), "{error}");
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
    accepted(FINAL);
}

#[test]
fn a_prelude_call_that_was_not_inlined_is_refused() {
    let call = "  call void @shade_barrier_1_1(ptr null, i64 %v)\n  ret void";
    refused(call);
    accepted(&call.replace("shade_barrier_1_1", "foreign").replace("ptr null, i64 %v", ""));
}

#[test]
fn a_mode_test_that_is_no_longer_volatile_is_refused() {
    refused(&FINAL.replace("load volatile", "load"));
}

#[test]
fn a_load_of_another_field_is_no_mode_test() {
    refused(&FINAL.replace("i64 24", "i64 28"));
}

#[test]
fn a_call_that_may_poll_between_mode_test_and_store_is_refused_and_a_leaf_is_not() {
    let at =
        |label: &str, call: &str| FINAL.replace(&format!("\n{label}:"), &format!("\n{label}:\n  call void @{call}()"));
    refused(&at("off", "foreign"));
    refused(&at("on", "shade_poll_slow"));
    accepted(&at("off", "leaf"));
}

#[test]
fn a_path_around_the_mode_test_is_refused() {
    let around = FINAL.replace("\nentry:", "\nentry:\n  br i1 %c, label %test, label %off\ntest:");
    refused(&around);
}

#[test]
fn several_stores_share_a_mode_test_unless_something_between_them_may_poll() {
    let second = |between: &str| {
        FINAL.replace(
            "  ret",
            &format!("{between}  store i64 %w, ptr addrspace(1) %q, align 8, !shade.logged !{{}}\n  ret"),
        )
    };
    accepted(&second(""));
    accepted(&second("  br i1 %c, label %more, label %more\nmore:\n"));
    refused(&second("  call void @foreign()\n"));
    refused(&second("  br i1 %c, label %poll, label %more\npoll:\n  call void @foreign()\n  br label %more\nmore:\n"));
}

#[test]
fn a_store_in_a_loop_is_not_covered_by_a_test_before_the_loop_if_the_loop_polls() {
    let around = |poll: &str| {
        FINAL
            .replace("off:", "off:\n  br label %loop\nloop:")
            .replace("  ret void", &format!("{poll}  br i1 %c, label %loop, label %exit\nexit:\n  ret void"))
    };
    accepted(&around(""));
    refused(&around("  call void @foreign()\n"));
}

#[test]
fn a_store_without_entries_needs_no_test() {
    accepted("  store i64 %v, ptr addrspace(1) %p, align 8\n  ret void");
    refused("  store i64 %v, ptr addrspace(1) %p, align 8, !shade.logged !{}\n  ret void");
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
    accepted(exchange);
    refused(&exchange.replace("off:", "off:\n  store i64 %v, ptr addrspace(1) %q, align 8, !shade.logged !{}"));
    refused(&exchange.replace("  %mode", "  call void @foreign()\n  %mode"));
}
