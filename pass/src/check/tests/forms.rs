//! Each form of a write, and the barrier it wants.

use super::{accepted, reported};

const STORE: &str = "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  call void @shade_barrier_1_1(ptr %slot, i64 %v)
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void";

#[test]
fn a_store_behind_its_barrier_is_accepted_and_without_it_is_not() {
    accepted(STORE);
    reported(
        &STORE.replace("  call void @shade_barrier_1_1(ptr %slot, i64 %v)\n", ""),
        "the old value is not logged; the new value is not logged",
    );
}

#[test]
fn a_barrier_for_another_slot_or_value_is_no_barrier() {
    reported(&STORE.replace("cast ptr addrspace(1) %p", "cast ptr addrspace(1) %q"), "the old value is not logged");
    reported(&STORE.replace("%slot, i64 %v)", "%slot, i64 %w)"), "the new value is not logged");
}

#[test]
fn the_slot_is_the_same_however_its_address_is_written() {
    let at = |gep: &str| {
        STORE
            .replace("%slot = addrspacecast ptr addrspace(1) %p to ptr", gep)
            .replace("store i64 %v, ptr addrspace(1) %p", "store i64 %v, ptr addrspace(1) %there")
    };
    let there = "%there = getelementptr { i64, i64, i64 }, ptr addrspace(1) %p, i64 0, i32 2\n";
    let here = |offset: u64| {
        format!(
            "{there}  %plain = addrspacecast ptr addrspace(1) %p to ptr\n  %slot = getelementptr i8, ptr %plain, i64 {offset}"
        )
    };
    accepted(&at(&here(16)));
    reported(&at(&here(8)), "the old value is not logged");
}

#[test]
fn an_address_that_is_computed_twice_is_one_address() {
    let indexed = |index: &str| {
        format!(
            "
  %a = getelementptr i64, ptr addrspace(1) %p, i64 %v
  %slot = addrspacecast ptr addrspace(1) %a to ptr
  call void @shade_barrier_1_1(ptr %slot, i64 %w)
  %b = getelementptr i64, ptr addrspace(1) %p, i64 {index}
  store i64 %w, ptr addrspace(1) %b, align 8
  ret void"
        )
    };
    accepted(&indexed("%v"));
    reported(&indexed("%w"), "the old value is not logged");
}

#[test]
fn a_batch_covers_each_of_its_writes_and_is_read_by_its_body() {
    let batch = "
  %s = addrspacecast ptr addrspace(1) %p to ptr
  %t = addrspacecast ptr addrspace(1) %q to ptr
  call void @shade_barrier_2_0_2(ptr %s, ptr %t, i64 %v, i64 %w)
  store i64 %v, ptr addrspace(1) %p, align 8
  store i64 %w, ptr addrspace(1) %q, align 8
  ret void";
    accepted(batch);
    reported(&batch.replace("(ptr %s, ptr %t,", "(ptr %s, ptr %s,"), "the old value is not logged");
    reported(&batch.replace("i64 %w)\n", "i64 %v)\n"), "the new value is not logged");
    reported(&STORE.replace("shade_barrier_1_1", "shade_barrier_1_0_1"), "the old value is not logged");
}

#[test]
fn a_new_value_in_the_place_of_an_old_one_counts_and_an_old_one_in_the_place_of_a_new_one_does_not() {
    let exchange = "
  call void @shade_barrier_values_1_1(i64 %w, i64 %v)
  %r = cmpxchg ptr addrspace(1) %p, i64 %w, i64 %v seq_cst seq_cst
  ret void";
    accepted(exchange);
    reported(&exchange.replace("(i64 %w, i64 %v)", "(i64 %v, i64 %w)"), "the old value is not logged");
    reported(&exchange.replace("(i64 %w, i64 %v)", "(i64 %v, i64 %v)"), "the old value is not logged");
}

#[test]
fn an_exchange_is_covered_right_behind_it_only() {
    let behind = "
  %old = atomicrmw xchg ptr addrspace(1) %p, i64 %v seq_cst
  call void @shade_barrier_values_1_1(i64 %old, i64 %v)
  ret void";
    accepted(behind);
    reported(&behind.replace("(i64 %old, i64 %v)", "(i64 %w, i64 %v)"), "the old value is not logged");
    reported(&behind.replace("  call", "  call void @foreign()\n  call"), "the old value is not logged; the new");
    let other = "  store i64 %v, ptr addrspace(1) %q, align 8, !shade.nopointer !{}, !shade.elided !{!\"no-pointer\", !\"no-pointer\"}\n";
    reported(&behind.replace("  call", &format!("{other}  call")), "the old value is not logged; the new");
}

#[test]
fn an_atomic_sum_is_logged_as_the_sum() {
    let sum = "
  %old = atomicrmw add ptr addrspace(1) %p, i64 %v seq_cst
  %sum = add i64 %old, %v
  call void @shade_barrier_values_1_1(i64 %old, i64 %sum)
  ret void";
    accepted(sum);
    reported(&sum.replace("%sum = add i64 %old, %v", "%sum = add i64 %old, %w"), "the new value is not logged");
    reported(&sum.replace("%sum = add", "%sum = sub"), "the new value is not logged");
}

#[test]
fn an_atomic_sum_with_a_number_needs_its_old_value_only() {
    let sum = "
  %old = atomicrmw add ptr addrspace(1) %p, i64 8 seq_cst, !shade.elided !{!\"\", !\"immortal-value\"}
  call void @shade_barrier_values_1_0(i64 %old)
  ret void";
    accepted(sum);
    reported(&sum.replace("i64 8 seq_cst", "i64 %v seq_cst"), "immortal-value, which does not hold");
    reported(&sum.replace("(i64 %old)", "(i64 %v)"), "the old value is not logged");
}

#[test]
fn each_word_of_a_wide_exchange_is_logged() {
    let wide = "
  %a = zext i64 %v to i128
  %b = zext i64 %w to i128
  %old = atomicrmw xchg ptr addrspace(1) %p, i128 %a seq_cst
  %o0 = trunc i128 %old to i64
  %h = lshr i128 %old, 64
  %o1 = trunc i128 %h to i64
  %n0 = trunc i128 %a to i64
  %g = lshr i128 %a, 64
  %n1 = trunc i128 %g to i64
  call void @shade_barrier_values_1_1(i64 %o0, i64 %n0)
  call void @shade_barrier_values_1_1(i64 %o1, i64 %n1)
  ret void";
    accepted(wide);
    reported(&wide.replace("(i64 %o1, ", "(i64 %o0, "), "the old value of word 1 is not logged");
    reported(&wide.replace("lshr i128 %a, 64", "lshr i128 %b, 64"), "the new value of word 1 is not logged");
}

#[test]
fn a_copy_is_covered_by_the_bulk_barrier_of_its_destination_source_and_length() {
    let copy = "
  %source = addrspacecast ptr addrspace(1) %q to ptr
  call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr %source, i64 %v)
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %v, i1 false)
  ret void";
    accepted(copy);
    reported(&copy.replace("bulk(ptr addrspace(1) %p", "bulk(ptr addrspace(1) %q"), "the old value is not logged");
    reported(
        &copy.replace("bulk(ptr addrspace(1) %p, ptr %source", "bulk(ptr addrspace(1) %p, ptr null"),
        "the new value is not logged",
    );
    reported(&copy.replace("ptr %source, i64 %v)", "ptr %source, i64 8)"), "the old value is not logged; the new");
    reported(
        &copy.replace("%source, i64 %v)\n", "%source, i64 %v)\n  call void @foreign()\n"),
        "the old value is not logged; the new",
    );
}

#[test]
fn a_store_of_several_words_needs_each() {
    let pair = "
  %s = addrspacecast ptr addrspace(1) %p to ptr
  %t = getelementptr i8, ptr %s, i64 8
  call void @shade_barrier_2_0_2(ptr %s, ptr %t, i64 %v, i64 %w)
  %a = insertvalue { i64, i64 } poison, i64 %v, 0
  %b = insertvalue { i64, i64 } %a, i64 %w, 1
  store { i64, i64 } %b, ptr addrspace(1) %p, align 8
  ret void";
    accepted(pair);
    reported(&pair.replace("ptr %s, i64 8", "ptr %s, i64 16"), "the old value of word 1 is not logged");
    reported(
        &pair
            .replace("{ i64, i64 } %a, i64 %w, 1", "{ i64, i64 } %a, i64 %v, 1")
            .replace("i64 %v, i64 %w)", "i64 %w, i64 %w)"),
        "the new value of word 0",
    );
}

#[test]
fn the_words_of_a_shuffled_vector_are_those_it_was_made_of() {
    let shuffled = "
  %s = addrspacecast ptr addrspace(1) %p to ptr
  %t = getelementptr i8, ptr %s, i64 8
  call void @shade_barrier_2_0_2(ptr %s, ptr %t, i64 %v, i64 %w)
  %a = insertelement <2 x i64> poison, i64 %v, i64 0
  %b = insertelement <2 x i64> poison, i64 %w, i64 1
  %c = shufflevector <2 x i64> %a, <2 x i64> %b, <2 x i32> <i32 0, i32 3>
  store <2 x i64> %c, ptr addrspace(1) %p, align 8
  ret void";
    let shuffled = shuffled.replace("%c =", "%both =").replace("%c, ptr", "%both, ptr");
    accepted(&shuffled);
    accepted(&shuffled.replace("i32 0, i32 3", "i32 3, i32 0"));
    reported(&shuffled.replace("i64 %v, i64 %w)", "i64 %v, i64 %v)"), "the new value of word 1 is not logged");
}

#[test]
fn a_value_that_was_loaded_from_the_slot_and_logged_is_its_old_value_until_something_may_change_it() {
    let read = "
  %other = getelementptr i8, ptr addrspace(1) %p, i64 8
  %there = load i64, ptr addrspace(1) %p, align 8
  call void @shade_barrier_values_1_1(i64 %there, i64 %v)
  store i64 0, ptr addrspace(1) %other, align 8, !shade.nopointer !{}, !shade.elided !{!\"no-pointer\", !\"no-pointer\"}
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void";
    accepted(read);
    reported(&read.replace("ptr addrspace(1) %p, i64 8", "ptr addrspace(1) %p, i64 0"), "the old value is not logged");
    reported(
        &read.replace("= load i64, ptr addrspace(1) %p", "= load i64, ptr addrspace(1) %q"),
        "the old value is not logged",
    );
    reported(&read.replace("  store i64 0", "  call void @leaf()\n  store i64 0"), "the old value is not logged");
    accepted(&read.replace("  store i64 0", "  call void @reader(ptr addrspace(1) %p)\n  store i64 0"));
    reported(
        &read.replace("align 8\n  call void @shade", "align 8\n  call void @leaf()\n  call void @shade"),
        "the old value is not logged",
    );
    accepted(&read.replace("  store i64 0", "  br label %next\nnext:\n  store i64 0"));
}

#[test]
fn a_value_that_was_loaded_and_logged_is_the_old_one_however_many_loads_of_the_slot_there_are() {
    let one = "
  %thereN = load i64, ptr @g, align 8
  call void @shade_barrier_values_1_1(i64 %thereN, i64 %v)
  store i64 %v, ptr @g, align 8
  call void @foreign()";
    let mut read: String = (0..40).map(|n| one.replace('N', &n.to_string())).collect();
    // Only alias analysis tells one of two new objects from a global.
    read += "
  %a = call noalias ptr addrspace(1) @shade_alloc(ptr null)
  %b = call noalias ptr addrspace(1) @shade_alloc(ptr null)
  %o = select i1 %c, ptr addrspace(1) %a, ptr addrspace(1) %b
  %there = load i64, ptr @g, align 8
  call void @shade_barrier_values_1_1(i64 %there, i64 %v)
  store i64 0, ptr addrspace(1) %o, align 8, !shade.nopointer !{}, !shade.elided !{!\"no-pointer\", !\"no-pointer\"}
  store i64 %v, ptr @g, align 8
  ret void";
    accepted(&read);
    accepted(&read.replace("  store i64 0", "  br label %next\nnext:\n  store i64 0"));
    reported(&read.replace("ptr addrspace(1) %a, ptr", "ptr addrspace(1) %p, ptr"), "the old value is not logged");
}
