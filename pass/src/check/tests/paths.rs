//! On every path since the last safepoint.

use super::{accepted, reported};

const STORE: &str = "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  call void @shade_barrier_1_1(ptr %slot, i64 %v)
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void";

#[test]
fn a_safepoint_between_barrier_and_store_is_reported_and_a_leaf_is_not() {
    let between = |call: &str| STORE.replace("  store", &format!("  call void @{call}()\n  store"));
    reported(&between("foreign"), "the old value is not logged; the new value is not logged");
    reported(&between("shade_inline_poll"), "the old value is not logged; the new value is not logged");
    accepted(&between("leaf"));
}

#[test]
fn one_barrier_covers_two_stores_of_its_slot_and_value_up_to_a_safepoint() {
    let twice = |between: &str| {
        STORE.replace("  ret", &format!("{between}  store i64 %v, ptr addrspace(1) %p, align 8\n  ret"))
    };
    accepted(&twice(""));
    reported(&twice("  call void @foreign()\n"), "the old value is not logged; the new value is not logged");
}

const FORK: &str = "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  br i1 %c, label %left, label %right
left:
  call void @shade_barrier_1_1(ptr %slot, i64 %v)
  br label %join
right:
  call void @shade_barrier_1_1(ptr %slot, i64 %v)
  br label %join
join:
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void";

#[test]
fn a_barrier_on_each_path_covers_a_store_behind_the_join() {
    accepted(FORK);
    let left_only = FORK.replace("right:\n  call void @shade_barrier_1_1(ptr %slot, i64 %v)", "right:");
    reported(&left_only, "the old value is not logged; the new value is not logged");
    let polls = FORK
        .replace("right:\n", "right:\n  br label %more\nmore:\n")
        .replace("i64 %v)\n  br label %join\njoin", "i64 %v)\n  call void @foreign()\n  br label %join\njoin");
    reported(&polls, "the old value is not logged; the new value is not logged");
}

#[test]
fn a_way_that_begins_nowhere_needs_no_barrier_and_one_from_the_entry_does() {
    let right = "right:\n  call void @shade_barrier_1_1(ptr %slot, i64 %v)\n  br label %join\n";
    let left_only = FORK.replace(right, "right:\n  br label %join\n");
    accepted(&left_only.replace("br i1 %c, label %left, label %right", "br label %left"));
    reported(&left_only, "the old value is not logged; the new value is not logged");
}

#[test]
fn a_phi_is_logged_if_what_it_stands_for_is_on_each_path() {
    let phi = FORK
        .replace(
            "right:\n  call void @shade_barrier_1_1(ptr %slot, i64 %v)",
            "right:\n  call void @shade_barrier_1_1(ptr %slot, i64 %w)",
        )
        .replace("join:\n", "join:\n  %x = phi i64 [ %v, %left ], [ %w, %right ]\n")
        .replace("store i64 %v", "store i64 %x");
    accepted(&phi);
    reported(&phi.replace("[ %w, %right ]", "[ %v, %right ]"), "the new value is not logged");
    let slots = FORK
        .replace("right:\n", "right:\n  %other = addrspacecast ptr addrspace(1) %q to ptr\n")
        .replace(
            "right:\n  %other = addrspacecast ptr addrspace(1) %q to ptr\n  call void @shade_barrier_1_1(ptr %slot",
            "right:\n  %other = addrspacecast ptr addrspace(1) %q to ptr\n  call void @shade_barrier_1_1(ptr %other",
        )
        .replace("join:\n", "join:\n  %s = phi ptr addrspace(1) [ %p, %left ], [ %q, %right ]\n")
        .replace("addrspace(1) %p, align 8", "addrspace(1) %s, align 8");
    accepted(&slots);
    reported(&slots.replace("[ %q, %right ]", "[ %p, %right ]"), "the old value is not logged");
}

#[test]
fn a_selected_value_is_logged_if_both_are() {
    let select = |second: &str| {
        format!(
            "
  %s = addrspacecast ptr addrspace(1) %p to ptr
  %t = addrspacecast ptr addrspace(1) %q to ptr
  call void @shade_barrier_2_0_2(ptr %s, ptr %t, i64 %v, i64 {second})
  %x = select i1 %c, i64 %v, i64 %w
  store i64 %x, ptr addrspace(1) %p, align 8
  ret void"
        )
    };
    accepted(&select("%w"));
    accepted(&select("%v").replace("i64 %v, i64 %w\n", "i64 %v, i64 0\n"));
    reported(&select("%v"), "the new value is not logged");
}

#[test]
fn an_unarmed_path_needs_no_barrier_until_it_may_poll() {
    let versions = "
  %armed = call i1 @shade_armed()
  br i1 %armed, label %on, label %off
on:
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  call void @shade_barrier_1_1(ptr %slot, i64 %v)
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void
off:
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void";
    accepted(versions);
    reported(&versions.replace("off:\n", "off:\n  call void @foreign()\n"), "not logged");
    reported(
        &versions
            .replace("label %on, label %off", "label %off, label %on")
            .replace("  call void @shade_barrier_1_1(ptr %slot, i64 %v)\n", ""),
        "not logged",
    );
}

/// Stores one value of a loop after another into one slot; `{}` is where the barrier stands.
fn in_loop(before: &str, inside: &str) -> String {
    format!(
        "
entry:
  %slot = addrspacecast ptr addrspace(1) %p to ptr
{before}
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %i, 1
  %x = load i64, ptr addrspace(1) %q, align 8
{inside}
  store i64 %x, ptr addrspace(1) %p, align 8
  br i1 %c, label %loop, label %exit
exit:
  ret void"
    )
}

#[test]
fn what_one_round_of_a_loop_logs_is_not_what_the_next_one_stores() {
    let logs = "  call void @shade_barrier_1_1(ptr %slot, i64 %x)";
    accepted(&in_loop("", logs));
    let carried = in_loop("", "")
        .replace("%next = add i64 %i, 1", "%next = add i64 %i, 1\n  br label %body\nbody:")
        .replace("  br i1 %c", "  call void @shade_barrier_1_1(ptr %slot, i64 %x)\n  br i1 %c")
        .replace("[ %next, %loop ]", "[ %next, %body ]");
    reported(&carried, "the old value is not logged; the new value is not logged");
    // Behind a log before the loop, the slot is logged in each round, but not the value.
    let logged_first =
        carried.replace("  br label %loop\n", "  call void @shade_barrier_1_1(ptr %slot, i64 %v)\n  br label %loop\n");
    reported(&logged_first, "the new value is not logged");
}

#[test]
fn an_old_entry_before_a_loop_lasts_as_long_as_the_loop_does_not_poll() {
    let inside = "  call void @shade_barrier_values_1_1(i64 %x, i64 %x)";
    let before = "  call void @shade_barrier_1_0(ptr %slot)";
    accepted(&in_loop(before, inside));
    let polls = in_loop(before, inside).replace("  br i1 %c", "  call void @shade_inline_poll()\n  br i1 %c");
    reported(&polls, "the old value is not logged");
}

/// A loop that is entered only by an unarmed thread.
const UNARMED_LOOP: &str = "
entry:
  %armed = call i1 @shade_armed()
  br i1 %armed, label %exit, label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %i, 1
  %element = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %i
  store i64 %v, ptr addrspace(1) %element, align 8
  br i1 %c, label %loop, label %exit
exit:
  ret void";

#[test]
fn a_loop_behind_one_test_needs_no_barrier_if_it_does_not_poll() {
    accepted(UNARMED_LOOP);
    let polls = UNARMED_LOOP.replace("  br i1 %c", "  call void @shade_inline_poll()\n  br i1 %c");
    reported(&polls, "the old value is not logged; the new value is not logged");
    let entered_otherwise = UNARMED_LOOP
        .replace("entry:\n", "entry:\n  br i1 %c, label %test, label %loop\ntest:\n")
        .replace("[ 0, %entry ]", "[ 0, %entry ], [ 0, %test ]");
    reported(&entered_otherwise, "the old value is not logged; the new value is not logged");
}

#[test]
fn what_only_one_version_logs_covers_a_store_behind_both() {
    let behind = "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  %armed = call i1 @shade_armed()
  br i1 %armed, label %on, label %off
on:
  call void @shade_log_1_0_1(ptr %slot, i64 %v)
  br label %join
off:
  br label %join
join:
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void";
    accepted(behind);
    reported(&behind.replace("i64 %v)\n", "i64 %w)\n"), "the new value is not logged");
    reported(&behind.replace("off:\n", "off:\n  call void @foreign()\n"), "the old value is not logged");
}
