//! `shade.h`: what its macros make of types, and that a mistake is a compile error, each beside the program one change away that
//! compiles.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use shade_tests::program::{Program, root, run};

#[test]
fn descriptors_hold_the_size_prefix_and_mask_of_their_types() {
    let descriptors = Program::new(&["tests/programs/descriptors.c"]).build();
    let expected = "node_type 24 16 8 0 3\n\
                    wide_type 4064 1064 8 0 c000000000000002 ffffffffffffffff 1f\n\
                    one_slot_type 4064 520 8 0 0 1\n\
                    many_type 256 256 8 0 ffffffff\n\
                    line_type 64 8 64 0 1\n\
                    number_type 8 0 8 0\n\
                    any_type 24 24 8 1 ffffffffffffffff\n\
                    0 1 a literal 42\n";
    assert_eq!(run(&descriptors, "", &[], Duration::from_secs(10)).expect_success(), expected);
}

#[test]
fn a_pointer_field_must_end_within_the_first_4096_bytes() {
    let page = |words| format!("struct s {{ char first[{words} * 8]; void managed *p; }}; SHADE_TYPE(t, struct s, p);");
    accepts(&page(511));
    refuses(&page(512), "beyond the first 4,096 bytes");
}

#[test]
fn a_pointer_field_must_be_whole_aligned_words() {
    accepts("struct s { int i; void managed *p; }; SHADE_TYPE(t, struct s, p);");
    refuses("struct s { int i; void managed *p; }; SHADE_TYPE(t, struct s, i);", "not made of whole aligned words");
    refuses(
        "struct __attribute__((packed)) s { int i; void managed *p; }; SHADE_TYPE(t, struct s, p);",
        "not made of whole aligned words",
    );
}

#[test]
fn managed_and_plain_pointers_do_not_mix_without_a_cast() {
    accepts("char managed *f(void) { return shade_str(\"text\"); }");
    refuses("char managed *f(void) { return \"text\"; }", "changes address space");
    accepts("char *f(char managed *p) { return shade_as_c(p); }");
    refuses("char *f(char managed *p) { return p; }", "changes address space");
}

#[test]
fn shade_str_takes_literals_only() {
    refuses("char managed *f(const char *s) { return shade_str(s); }", "expected ')'");
}

#[test]
fn free_realloc_and_strdup_are_poisoned_unless_asked_for() {
    for call in ["free(p)", "(void)!realloc(p, 1)", "(void)!strdup(p)"] {
        refuses(&format!("void f(void *p) {{ {call}; }}"), "poisoned");
    }
    let (status, stderr) = compile("#define SHADE_NO_POISON\n#include <shade.h>\nvoid f(void *p) { free(p); }", "c");
    assert!(status, "{stderr}");
}

#[test]
fn a_native_call_takes_integers_and_plain_pointers() {
    accepts("int g(int, char *); int f(char *p) { return shade_native(g, 1, p); }");
    accepts("void g(void); void f(void) { shade_native(g); }");
    refuses(
        "int g(int); int f(void) { return shade_native(g, 1.5); }",
        "shade_native_takes_integers_and_plain_pointers",
    );
    refuses("double g(int); double f(void) { return shade_native(g, 1); }", "not an integer or a pointer");
    refuses("int g(int, char *); int f(void) { return shade_native(g, 1); }", "too few arguments");
}

#[test]
fn cxx_is_refused_in_words() {
    let (status, stderr) = compile("#include <shade.h>\n", "c++");
    assert!(!status && stderr.contains("shade.h is for C"), "{stderr}");
}

#[track_caller]
fn accepts(text: &str) {
    let (status, stderr) = compile(&format!("#include <shade.h>\n{text}\n"), "c");
    assert!(status, "{text}\n{stderr}");
}

#[track_caller]
fn refuses(text: &str, reason: &str) {
    let (status, stderr) = compile(&format!("#include <shade.h>\n{text}\n"), "c");
    assert!(!status && stderr.contains(reason), "expected '{reason}' for {text}\n{stderr}");
}

/// Whether clang accepts the text without a warning, and what it printed.
fn compile(text: &str, language: &str) -> (bool, String) {
    let mut clang = Command::new("clang-19");
    clang
        .args(["-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-x", language, "-", "-I"])
        .arg(root().join("rt/include"));
    clang.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = clang.spawn().expect("clang-19 starts");
    child.stdin.take().expect("it is piped").write_all(text.as_bytes()).expect("clang reads its input");
    let output = child.wait_with_output().expect("clang ends");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}
