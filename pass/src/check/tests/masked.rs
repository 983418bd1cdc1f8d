//! Stores of some lanes of a vector: their barrier must be for the same lanes, values and slots, and right before them.

use super::{accepted, reported};

const STORE: &str = "
  %mask = insertelement <2 x i1> <i1 true, i1 true>, i1 %c, i64 0
  %other = insertelement <2 x i1> <i1 true, i1 true>, i1 %c, i64 1
  %value = insertelement <2 x i64> zeroinitializer, i64 %v, i64 0
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  call void @shade_barrier_masked.0(ptr %slot, <2 x i64> %value, <2 x i1> %mask)
  call void @llvm.masked.store.v2i64.p1(<2 x i64> %value, ptr addrspace(1) %p, i32 8, <2 x i1> %mask)
  ret void";
const CALL: &str = "  call void @shade_barrier_masked.0(ptr %slot, <2 x i64> %value, <2 x i1> %mask)\n";

#[test]
fn a_masked_store_behind_the_barrier_for_its_lanes_is_accepted() {
    accepted(STORE);
}

#[test]
fn a_masked_store_without_its_barrier_is_reported() {
    reported(&STORE.replace(CALL, ""), "old value is not logged");
}

#[test]
fn a_masked_store_behind_the_barrier_for_other_lanes_values_or_slots_is_reported() {
    let broken = |from: &str, to: &str| STORE.replace(CALL, &CALL.replace(from, to));
    reported(&broken("%mask", "%other"), "old value is not logged");
    reported(&broken("%value", "zeroinitializer"), "old value is not logged");
    let elsewhere = broken("ptr %slot", "ptr %q.plain");
    reported(
        &elsewhere.replace("  %slot =", "  %q.plain = addrspacecast ptr addrspace(1) %q to ptr\n  %slot ="),
        "old value is not logged",
    );
}

#[test]
fn a_masked_store_with_a_call_that_may_poll_before_it_is_reported_and_a_leaf_is_not() {
    let between = |call: &str| STORE.replace(CALL, &format!("{CALL}  call void @{call}()\n"));
    reported(&between("foreign"), "old value is not logged");
    accepted(&between("leaf"));
}

#[test]
fn a_barrier_that_logs_no_new_values_covers_the_old_ones_only() {
    reported(&STORE.replace("masked.0", "masked.1"), "new value is not logged");
}
