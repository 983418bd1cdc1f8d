//! Each rule of elision: a claim that holds, and the same claim one change away from it.

use super::{accepted, reported};

/// A store with claims; `rest` goes before it.
fn store(rest: &str, value: &str, slot: &str, old: &str, new: &str) -> String {
    format!(
        "{rest}\n  store i64 {value}, ptr addrspace(1) {slot}, align 8, !shade.elided !{{!\"{old}\", !\"{new}\"}}\n  ret void"
    )
}

const OLD: &str = "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  call void @shade_barrier_1_0(ptr %slot)";

#[test]
fn a_claim_must_be_a_rule_and_say_something_about_its_half() {
    accepted(&store(OLD, "0", "%p", "", "null-value"));
    reported(
        &store(OLD, "0", "%p", "", "no-such-rule"),
        "the new value is said to be elided by no-such-rule, which is no rule",
    );
    reported(
        &store("", "0", "%p", "null-value", "null-value"),
        "the old value is said to be elided by null-value, which says nothing about it",
    );
    reported(
        &store("", "%v", "%p", "dominated", "dominated"),
        "the new value is said to be elided by dominated, which says nothing",
    );
    reported(
        &store(OLD, "0", "%p", "", "null-value").replace("!\"\", ", "!\"\", !\"\", "),
        "it has 3 claims for 1 words",
    );
    reported(
        &store(OLD, "0", "%p", "", "").replace(", !shade.elided !{!\"\", !\"\"}", ""),
        "the new value is not logged",
    );
}

#[test]
fn null_value() {
    accepted(&store(OLD, "0", "%p", "", "null-value"));
    accepted(&store(OLD, "undef", "%p", "", "null-value"));
    reported(&store(OLD, "%v", "%p", "", "null-value"), "elided by null-value, which does not hold");
    reported(&store(OLD, "1", "%p", "", "null-value"), "elided by null-value, which does not hold");
}

#[test]
fn immortal_value() {
    let claim = |rest: &str, value: &str| store(&format!("{OLD}\n{rest}"), value, "%p", "", "immortal-value");
    accepted(&claim("", "42"));
    accepted(&claim("", "ptrtoint (ptr getelementptr (i8, ptr @g, i64 4) to i64)"));
    accepted(&claim("  %n = trunc i64 %v to i32\n  %x = zext i32 %n to i64", "%x"));
    accepted(&claim("  %x = select i1 %c, i64 7, i64 ptrtoint (ptr @g to i64)", "%x"));
    reported(
        &claim("  %n = trunc i64 %v to i33\n  %x = zext i33 %n to i64", "%x"),
        "immortal-value, which does not hold",
    );
    reported(&claim("  %x = select i1 %c, i64 7, i64 %v", "%x"), "immortal-value, which does not hold");
    reported(&claim("", "%v"), "immortal-value, which does not hold");
}

#[test]
fn immortal_value_of_a_copy_and_a_fill() {
    let copy = "
  call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 32)
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr @constant, i64 32, i1 false), !shade.elided !{!\"\", !\"immortal-value\"}
  ret void";
    accepted(copy);
    reported(&copy.replace("ptr @constant", "ptr @g"), "immortal-value, which does not hold");
    let local = |of: &str| {
        let address = format!("  %t = call ptr @llvm.threadlocal.address.p0(ptr {of})\n");
        copy.replace("ptr @constant", "ptr %t").replacen("\n", &format!("\n{address}"), 1)
    };
    accepted(&local("@own_constant"));
    reported(&local("@own"), "immortal-value, which does not hold");
    accepted("
  call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 32)
  call void @llvm.memset.p1.i64(ptr addrspace(1) %p, i8 1, i64 32, i1 false), !shade.elided !{!\"\", !\"immortal-value\"}
  ret void");
}

#[test]
fn no_pointer() {
    let claim = store("", "%v", "%p", "no-pointer", "no-pointer");
    accepted(&claim.replace("align 8", "align 8, !shade.nopointer !{}"));
    reported(&claim, "no-pointer, which does not hold; the new value is said to be elided by no-pointer");
}

#[test]
fn stack_dest() {
    let claim = |rest: &str| {
        format!(
            "  %a = alloca ptr addrspace(1)\n{rest}\n  store ptr addrspace(1) %p, ptr %a, align 8, !shade.elided !{{!\"stack-dest\", !\"stack-dest\"}}\n  ret void"
        )
    };
    accepted(&claim(""));
    accepted(&claim("  %x = load i64, ptr %a, align 8"));
    reported(
        &claim(
            "  store ptr %a, ptr @g, align 8, !shade.nopointer !{}, !shade.elided !{!\"no-pointer\", !\"no-pointer\"}",
        ),
        "stack-dest, which does not hold",
    );
    reported(&store("", "%v", "%p", "stack-dest", "stack-dest"), "stack-dest, which does not hold");
}

const NEW_OBJECT: &str = "  %o = call ptr addrspace(1) @shade_alloc(ptr null)";

#[test]
fn fresh_object() {
    let claim =
        |rest: &str, slot: &str| store(&format!("{NEW_OBJECT}\n{rest}"), "%v", slot, "fresh-object", "fresh-object");
    let publish = "  call void @keeps(ptr addrspace(1) %o)";
    accepted(&claim("", "%o"));
    accepted(&claim("  %f = getelementptr i64, ptr addrspace(1) %o, i64 %w", "%f"));
    accepted(&claim("  call void @leaf()", "%o"));
    accepted(&claim("  call void @forgets(ptr addrspace(1) %o)", "%o"));
    let pair = "  %pair = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %o, i64 0";
    accepted(&claim(pair, "%o"));
    let stored = "store <2 x ptr addrspace(1)> %pair, ptr addrspace(1) %o, align 8, !shade.elided !{!\"fresh-object\", !\"fresh-object\", !\"fresh-object\", !\"fresh-object\"}";
    reported(&claim(&format!("{pair}\n  {stored}"), "%o"), "fresh-object, which does not hold");
    reported(&claim("  call void @foreign()", "%o"), "fresh-object, which does not hold");
    reported(&claim("  call void @shade_inline_poll()", "%o"), "fresh-object, which does not hold");
    reported(&claim(publish, "%o"), "fresh-object, which does not hold");
    reported(
        &claim(
            "  %b = ptrtoint ptr addrspace(1) %o to i64\n  store i64 %b, ptr @g, align 8, !shade.nopointer !{}, !shade.elided !{!\"no-pointer\", !\"no-pointer\"}",
            "%o",
        ),
        "fresh-object, which does not hold",
    );
    reported(&claim("", "%p"), "fresh-object, which does not hold");
    let frozen = |of: &str| {
        claim(
            &format!("  %z = freeze ptr addrspace(1) {of}\n  %f = getelementptr i64, ptr addrspace(1) %z, i64 1"),
            "%f",
        )
    };
    accepted(&frozen("%o"));
    reported(&frozen("%p"), "fresh-object, which does not hold");
}

#[test]
fn fresh_object_on_some_paths_only() {
    let join = |left: &str, incoming: &str| {
        store(
            &format!("{NEW_OBJECT}\n  br i1 %c, label %left, label %join\nleft:\n{left}  br label %join\njoin:\n  %x = phi ptr addrspace(1) [ %o, %0 ], [ {incoming}, %left ]"),
            "%v",
            "%x",
            "fresh-object",
            "fresh-object",
        ).replacen("  %o", "  br label %1\n1:\n  %o", 1).replace("%0 ]", "%1 ]").replace("  br label %1\n1:", "  br label %begin\nbegin:").replace("%1 ]", "%begin ]")
    };
    accepted(&join("", "%o"));
    reported(&join("  call void @foreign()\n", "%o"), "fresh-object, which does not hold");
    reported(&join("  call void @keeps(ptr addrspace(1) %o)\n", "%o"), "fresh-object, which does not hold");
    reported(&join("", "%p"), "fresh-object, which does not hold");
    let published_behind = join("", "%o").replace("%left ]\n", "%left ]\n  call void @keeps(ptr addrspace(1) %o)\n");
    reported(&published_behind, "fresh-object, which does not hold");
}

#[test]
fn old_null() {
    let news = "  call void @shade_barrier_values_1_1(i64 %v, i64 %v)";
    let claim = |rest: &str| {
        store(
            &format!("{NEW_OBJECT}\n  %f = getelementptr i8, ptr addrspace(1) %o, i64 16\n{rest}\n{news}"),
            "%v",
            "%f",
            "old-null",
            "",
        )
    };
    let written = |offset: u64| {
        format!(
            "  %e = getelementptr i8, ptr addrspace(1) %o, i64 {offset}\n  store i64 7, ptr addrspace(1) %e, align 8, !shade.nopointer !{{}}, !shade.elided !{{!\"no-pointer\", !\"no-pointer\"}}"
        )
    };
    accepted(&claim(""));
    accepted(&claim("  call void @foreign()"));
    accepted(&claim(&written(8)));
    accepted(&claim(&written(24)));
    reported(&claim(&written(16)), "old-null, which does not hold");
    reported(&claim(&written(12)), "old-null, which does not hold");
    reported(&claim("  call void @keeps(ptr addrspace(1) %o)"), "old-null, which does not hold");
    reported(&claim("  call void @forgets(ptr addrspace(1) %o)"), "old-null, which does not hold");
    reported(&store(news, "%v", "%p", "old-null", ""), "old-null, which does not hold");
    reported(
        &claim(
            "  %i = getelementptr i64, ptr addrspace(1) %o, i64 %w\n  store i64 7, ptr addrspace(1) %i, align 8, !shade.nopointer !{}, !shade.elided !{!\"no-pointer\", !\"no-pointer\"}",
        ),
        "old-null, which does not hold",
    );
}

#[test]
fn old_null_of_an_object_that_another_name_writes() {
    let claim = |offset: u64| {
        format!(
            "
  br label %begin
begin:
{NEW_OBJECT}
  br i1 %c, label %left, label %join
left:
  br label %join
join:
  %x = phi ptr addrspace(1) [ %o, %begin ], [ %o, %left ]
  %e = getelementptr i8, ptr addrspace(1) %o, i64 {offset}
  store i64 7, ptr addrspace(1) %e, align 8, !shade.nopointer !{{}}, !shade.elided !{{!\"no-pointer\", !\"no-pointer\"}}
  call void @shade_barrier_values_1_1(i64 %v, i64 %v)
  store i64 %v, ptr addrspace(1) %x, align 8, !shade.elided !{{!\"old-null\", !\"\"}}
  ret void"
        )
    };
    accepted(&claim(8));
    reported(&claim(0), "old-null, which does not hold");
}

#[test]
fn dominated() {
    let claim = |between: &str, slot: &str| {
        store(
            &format!("{OLD}\n{between}\n  call void @shade_barrier_values_1_1(i64 %v, i64 %v)"),
            "%v",
            slot,
            "dominated",
            "",
        )
    };
    accepted(&claim("", "%p"));
    accepted(&claim("  call void @leaf()", "%p"));
    reported(&claim("  call void @foreign()", "%p"), "dominated, which does not hold");
    reported(&claim("", "%q"), "dominated, which does not hold");
}

#[test]
fn dominated_on_one_path_only() {
    let claim = |right: &str| {
        store(
            &format!(
                "  %s = addrspacecast ptr addrspace(1) %p to ptr\n  br i1 %c, label %left, label %right\nleft:\n  call void @shade_barrier_1_0(ptr %s)\n  br label %join\nright:\n{right}  br label %join\njoin:\n  call void @shade_barrier_values_1_1(i64 %v, i64 %v)"
            ),
            "%v",
            "%p",
            "dominated",
            "",
        )
    };
    accepted(&claim("  call void @shade_barrier_1_0(ptr %s)\n"));
    reported(&claim(""), "dominated, which does not hold");
}

#[test]
fn shaded_value() {
    let claim = |between: &str, value: &str| {
        store(
            &format!("  call void @shade_barrier_values_1_1(i64 %w, i64 %v)\n{between}{OLD}"),
            value,
            "%p",
            "",
            "shaded-value",
        )
    };
    accepted(&claim("", "%v"));
    accepted(&claim("", "%w"));
    reported(
        &claim("", "%other").replace(
            "  call void @shade_barrier_values",
            "  %other = load i64, ptr addrspace(1) %q, align 8\n  call void @shade_barrier_values",
        ),
        "shaded-value, which does not hold",
    );
    reported(&claim("  call void @foreign()\n", "%v"), "shaded-value, which does not hold");
}

#[test]
fn shaded_value_of_a_pointer_further_into_the_object() {
    let claim = |gep: &str, offset: i64| {
        format!(
            "
  %bits = ptrtoint ptr addrspace(1) %q to i64
  call void @shade_barrier_values_1_1(i64 %bits, i64 %bits)
{OLD}
  %x = getelementptr {gep} i8, ptr addrspace(1) %q, i64 {offset}
  store ptr addrspace(1) %x, ptr addrspace(1) %p, align 8, !shade.elided !{{!\"\", !\"shaded-value\"}}
  ret void"
        )
    };
    accepted(&claim("inbounds", 8));
    reported(&claim("inbounds", -8), "shaded-value, which does not hold");
    reported(&claim("", 8), "shaded-value, which does not hold");
}

#[test]
fn shaded_value_of_an_atomic_sum_is_about_its_operand() {
    let sum = "
  call void @shade_barrier_values_1_1(i64 %w, i64 %v)
  %old = atomicrmw add ptr addrspace(1) %p, i64 %v seq_cst, !shade.elided !{!\"\", !\"shaded-value\"}
  call void @shade_barrier_values_1_0(i64 %old)
  ret void";
    accepted(sum);
    reported(&sum.replace("(i64 %w, i64 %v)", "(i64 %w, i64 %w)"), "shaded-value, which does not hold");
}

#[test]
fn a_value_that_is_loaded_again_is_not_the_one_that_was_logged() {
    let again = "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  call void @shade_barrier_1_0(ptr %slot)
  %x = load i64, ptr addrspace(1) %p, align 8
  store i64 %x, ptr addrspace(1) %p, align 8, !shade.elided !{!\"\", !\"shaded-value\"}
  ret void";
    reported(again, "shaded-value, which does not hold");
}

#[test]
fn self_edge() {
    let claim = |of: &str| {
        format!(
            "{OLD}
  %x = getelementptr i8, ptr addrspace(1) {of}, i64 %w
  store ptr addrspace(1) %x, ptr addrspace(1) %p, align 8, !shade.elided !{{!\"\", !\"self-edge\"}}
  ret void"
        )
    };
    accepted(&claim("%p"));
    reported(&claim("%q"), "self-edge, which does not hold");
    let unaligned = |of: &str| {
        format!(
            "
  call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 8)
  %x = getelementptr i8, ptr addrspace(1) {of}, i64 %w
  store ptr addrspace(1) %x, ptr addrspace(1) %p, align 1, !shade.elided !{{!\"\", !\"self-edge\"}}
  ret void"
        )
    };
    accepted(&unaligned("%p"));
    reported(&unaligned("%q"), "self-edge, which does not hold");
    let pair = "  %r = cmpxchg ptr addrspace(1) %q, ptr addrspace(1) null, ptr addrspace(1) null seq_cst seq_cst, !shade.elided !{!\"\", !\"null-value\"}\n";
    let extracted = |index: u64, of: &str| {
        format!(
            "{pair}  %e = extractvalue {{ ptr addrspace(1), i1 }} %r, {index}
  %s = addrspacecast ptr addrspace(1) %e to ptr
  call void @shade_barrier_1_0(ptr %s)
  store ptr addrspace(1) {of}, ptr addrspace(1) %e, align 8, !shade.elided !{{!\"\", !\"self-edge\"}}
  ret void"
        )
    };
    accepted(&extracted(0, "%e"));
    reported(&extracted(0, "%q"), "self-edge, which does not hold");
}

#[test]
fn self_edge_behind_a_join_holds_if_it_does_on_each_way() {
    let join = |slot: &str, value: &str| {
        format!(
            "
  br i1 %c, label %left, label %right
left:
  %a = getelementptr i8, ptr addrspace(1) %p, i64 %w
  br label %join
right:
  %b = getelementptr i8, ptr addrspace(1) %q, i64 8
  br label %join
join:
  %s = phi ptr addrspace(1) {slot}
  %x = phi ptr addrspace(1) {value}
  %slot = addrspacecast ptr addrspace(1) %s to ptr
  call void @shade_barrier_1_0(ptr %slot)
  store ptr addrspace(1) %x, ptr addrspace(1) %s, align 8, !shade.elided !{{!\"\", !\"self-edge\"}}
  ret void"
        )
    };
    accepted(&join("[ %p, %left ], [ %q, %right ]", "[ %a, %left ], [ %b, %right ]"));
    reported(&join("[ %p, %left ], [ %p, %right ]", "[ %a, %left ], [ %b, %right ]"), "self-edge, which does not hold");
    // One of the two may have been known before the join.
    accepted(
        &join("[ %p, %left ], [ %p, %right ]", "[ %a, %left ], [ %p, %right ]")
            .replace("%s to ptr", "%p to ptr")
            .replace("%s, align", "%p, align"),
    );
}

#[test]
fn self_edge_does_not_hold_for_a_pointer_of_the_round_before() {
    let carried = |value: &str| {
        format!(
            "
entry:
  br label %loop
loop:
  %before = phi ptr addrspace(1) [ %p, %entry ], [ %now, %loop ]
  %now = load ptr addrspace(1), ptr addrspace(1) %q, align 8
  %slot = addrspacecast ptr addrspace(1) %now to ptr
  call void @shade_barrier_1_0(ptr %slot)
  store ptr addrspace(1) {value}, ptr addrspace(1) %now, align 8, !shade.elided !{{!\"\", !\"self-edge\"}}
  br i1 %c, label %loop, label %exit
exit:
  ret void"
        )
    };
    accepted(&carried("%now"));
    reported(&carried("%before"), "self-edge, which does not hold");
}

#[test]
fn a_vector_of_a_join_has_the_words_that_are_joined_one_by_one() {
    let join = |second: &str| {
        format!(
            "
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  %slot8 = getelementptr i8, ptr %slot, i64 8
  br i1 %c, label %left, label %right
left:
  %a = insertelement <2 x i64> <i64 5, i64 0>, i64 %v, i64 1
  br label %join
right:
  %b = insertelement <2 x i64> <i64 6, i64 0>, i64 {second}, i64 1
  br label %join
join:
  %both = phi <2 x i64> [ %a, %left ], [ %b, %right ]
  %first = phi i64 [ 6, %right ], [ 5, %left ]
  %last = phi i64 [ %v, %left ], [ %w, %right ]
  call void @shade_barrier_2_0_2(ptr %slot, ptr %slot8, i64 %first, i64 %last)
  store <2 x i64> %both, ptr addrspace(1) %p, align 8
  ret void"
        )
    };
    accepted(&join("%w"));
    reported(&join("%v"), "the new value of word 1 is not logged");
    accepted(&join("%v").replace("i64 %first, i64 %last", "i64 %first, i64 %v"));
    reported(
        &join("%v").replace("i64 %first, i64 %last", "i64 %first, i64 %w"),
        "the new value of word 1 is not logged",
    );
}

#[test]
fn a_vector_that_a_loop_keeps_has_the_words_that_the_loop_keeps() {
    let kept = |second: &str| {
        format!(
            "
entry:
  %slot = addrspacecast ptr addrspace(1) %p to ptr
  %slot8 = getelementptr i8, ptr %slot, i64 8
  br i1 %c, label %left, label %right
left:
  %a = insertelement <2 x i64> <i64 5, i64 0>, i64 %v, i64 1
  br label %loop
right:
  %b = insertelement <2 x i64> <i64 6, i64 0>, i64 %w, i64 1
  br label %loop
loop:
  %both = phi <2 x i64> [ %a, %left ], [ %b, %right ], [ %both, %loop ]
  %first = phi i64 [ 5, %left ], [ 6, %right ], [ %first, %loop ]
  %last = phi i64 [ %v, %left ], [ %w, %right ], [ {second}, %loop ]
  call void @shade_barrier_2_0_2(ptr %slot, ptr %slot8, i64 %first, i64 %last)
  store <2 x i64> %both, ptr addrspace(1) %p, align 8
  br i1 %c, label %loop, label %exit
exit:
  ret void"
        )
    };
    accepted(&kept("%last"));
    reported(&kept("%v"), "the new value of word 1 is not logged");
}
