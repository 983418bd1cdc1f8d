//! Preludes, each one change away from one that is good.

use super::check;
use crate::Family;

/// A prelude of the smallest kind: two functions that are told slots.
const GOOD: &str = r#"
@shade_mutator = external thread_local(localexec) global [<SIZE> x i8], align <ALIGN>
declare void @told(ptr) "gc-leaf-function"
define void @shade_barrier_1_1(ptr %slot, i64 %new) alwaysinline {
  call void @told(ptr %slot)
  ret void
}
define void @shade_barrier_bulk(ptr addrspace(1) %dst, ptr %src, i64 %n) alwaysinline {
  %first = addrspacecast ptr addrspace(1) %dst to ptr
  call void @told(ptr %first)
  ret void
}
!shade.family = !{!0}
!0 = !{!"telling", !"slots"}
"#;

fn refused(text: &str, because: &str) {
    let error = check("own.ll", text).expect_err("a bad prelude is refused").to_string();
    assert!(error.starts_with("own.ll: ") && error.contains(because), "{error}");
}

/// The good prelude with one thing changed.
fn changed(from: &str, to: &str) -> String {
    let text = GOOD.replace(from, to);
    assert_ne!(text, GOOD);
    text
}

#[test]
fn a_good_prelude_says_its_name_and_its_column() {
    assert_eq!(check("own.ll", GOOD).expect("it is good"), ("telling".to_owned(), Family::Slots));
}

#[test]
fn a_column_may_be_that_of_a_family_of_ours() {
    let card = changed("\"slots\"", "\"card\"");
    assert_eq!(check("own.ll", &card).expect("it is good"), ("telling".to_owned(), Family::Card));
}

#[test]
fn our_own_preludes_are_good_ones_and_without_a_name_they_are_given_values() {
    for (family, column) in [
        (Family::Hybrid, "values"),
        (Family::Deletion, "deletion"),
        (Family::Insertion, "insertion"),
        (Family::Card, "card"),
    ] {
        let named = format!("{}\n!shade.family = !{{!99}}\n!99 = !{{!\"mine\", !\"{column}\"}}\n", family.text());
        assert_eq!(check("own.ll", &named).expect("ours is good").0, "mine", "{family:?}");
    }
    assert_eq!(check("own.ll", Family::Hybrid.text()).expect("it is good"), ("own".to_owned(), Family::Values));
}

#[test]
fn room_for_several_entries_is_asked_for_where_stores_share_a_barrier_and_not_elsewhere() {
    for (family, column, asked) in
        [(Family::Hybrid, "hybrid", true), (Family::Deletion, "deletion", true), (Family::Hybrid, "values", false)]
    {
        let (head, rest) = family.text().split_once("define ptr @shade_reserve").expect("it is there");
        let (_, tail) = rest.split_once("\n}\n").expect("it has an end");
        let text = format!(
            "{head}declare ptr @shade_reserve(i64, i64)\n{tail}\n!shade.family = !{{!99}}\n!99 = !{{!\"mine\", !\"{column}\"}}\n"
        );
        if asked {
            refused(&text, "@shade_reserve is not defined; the pass calls it as ptr (i64, i64)");
        } else {
            check("own.ll", &text).expect("it is not called");
        }
    }
}

#[test]
fn text_that_is_no_ir_is_refused() {
    refused(&changed("call void", "cal void"), "expected instruction opcode");
    refused(&changed("<SIZE>", "<LENGTH>"), "expected number");
}

#[test]
fn a_missing_function_is_named_with_its_type() {
    refused(&changed("@shade_barrier_bulk", "@shade_barrier_other"), "@shade_barrier_bulk is not defined");
    let declared = "declare void @shade_barrier_1_1(ptr, i64)\ndefine void @f(";
    refused(&changed("define void @shade_barrier_1_1(", declared), "@shade_barrier_1_1 is not defined");
    refused(&changed("\"slots\"", "\"values\""), "@shade_armed is not defined; the pass calls it as i1 ()");
}

#[test]
fn a_function_of_another_type_is_named_with_both() {
    refused(
        &changed("@shade_barrier_1_1(ptr %slot, i64 %new)", "@shade_barrier_1_1(ptr %slot)"),
        "@shade_barrier_1_1 has the type void (ptr), not void (ptr, i64)",
    );
}

#[test]
fn a_function_or_variable_that_every_module_would_define_is_refused() {
    refused(&format!("{GOOD}define void @more() alwaysinline {{\n  ret void\n}}\n"), "@more is no function");
    refused(
        &format!("{GOOD}define void @shade_inline_poll() alwaysinline {{\n  ret void\n}}\n"),
        "@shade_inline_poll is no function",
    );
    refused(&format!("{GOOD}@count = global i64 0\n"), "@count is defined");
}

#[test]
fn a_body_that_would_not_be_inlined_is_refused() {
    refused(&changed("i64 %new) alwaysinline", "i64 %new)"), "@shade_barrier_1_1: lacks alwaysinline");
    refused(
        &changed("i64 %n) alwaysinline", "i64 %n) alwaysinline gc \"shade\""),
        "@shade_barrier_bulk: has gc \"shade\"",
    );
    for says in ["returns_twice", "noreturn"] {
        refused(&changed("i64 %new) alwaysinline", &format!("i64 %new) alwaysinline {says}")), &format!("says {says}"));
    }
    let with = |line: &str| GOOD.replacen("  call void @told(ptr %slot)", line, 1);
    refused(&with("  call void @shade_barrier_1_1(ptr %slot, i64 0)"), "@shade_barrier_1_1: LLVM would not inline it");
    refused(&with("  call void @shade_barrier_1_1()"), "other than by calls with its own arguments");
    refused(&with("  call void @told(ptr @shade_barrier_bulk)"), "@shade_barrier_bulk: LLVM would not inline it");
}

#[test]
fn bodies_may_call_each_other_but_not_in_a_circle() {
    let call = |target: &str| format!("  call void @shade_barrier_{target}\n  call void @told");
    let one = "1_1(ptr %src, i64 0)";
    let bulk = "bulk(ptr addrspace(1) null, ptr %slot, i64 8)";
    let first = GOOD.replacen("  call void @told", &call(bulk), 1);
    check("own.ll", &first).expect("one way");
    let circle = first.replacen("  call void @told(ptr %first", &format!("{}(ptr %first", call(one)), 1);
    assert_ne!(circle, first);
    refused(&circle, "calls itself");
}

#[test]
fn a_body_that_may_poll_is_refused() {
    refused(&changed(" \"gc-leaf-function\"", ""), "@shade_barrier_1_1: may poll: call void @told(ptr %slot)");
    let indirect = "  %f = inttoptr i64 %new to ptr\n  call void %f(ptr %slot)";
    refused(&GOOD.replacen("  call void @told(ptr %slot)", indirect, 1), "may poll");
}

#[test]
fn a_write_of_a_word_must_say_that_it_is_no_pointer() {
    let store = "  store i64 %new, ptr @shade_mutator\n  store i64 %new, ptr %slot, align 8";
    let text = GOOD.replacen("  call void @told(ptr %slot)", store, 1);
    refused(&text, "@shade_barrier_1_1: writes a word that may be a pointer: store i64 %new, ptr %slot");
    let said = text.replace("align 8\n", "align 8, !shade.nopointer !1\n") + "!1 = !{}\n";
    check("own.ll", &said).expect("a write without a pointer is no matter");
}

#[test]
fn a_name_that_is_ours_and_a_column_that_does_not_exist_are_refused() {
    refused(&changed("\"telling\"", "\"hybrid\""), "the name hybrid is that of a family of Shade's own");
    refused(
        &changed("\"slots\"", "\"all\""),
        "there is no column all: hybrid, deletion, insertion, card, values, slots",
    );
    for node in ["!{!\"telling\"}", "!{i32 1, !\"slots\"}", "!{null, !\"slots\"}", "!{!\"\", !\"slots\"}"] {
        refused(&changed("!{!\"telling\", !\"slots\"}", node), "must be one node of two strings");
    }
}
