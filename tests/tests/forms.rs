//! Each way of writing pointers, in a program of its own (`programs/forms`), under stress: nothing is lost, optimised or not, and a checked
//! build has nothing to report. That losing half of a barrier would be noticed is shown by `tests/mutate`.

use std::time::Duration;

use shade_tests::program::{Program, root, run};

const LIMIT: Duration = Duration::from_secs(60);
/// The smallest buffer, every poll slow, freed memory overwritten, every mark checked.
const STRESS: &str = "gc=concurrent,wbbuf=9,stress=poll,poison,verify";

#[test]
fn every_form_of_write_is_the_same_under_stress_as_without_a_collector() {
    for form in forms() {
        for level in [0, 2] {
            let plain = Program::new(&[&form]).level(level).build();
            let expected = run(&plain, "gc=off", &[], LIMIT).expect_success();
            assert!(!expected.is_empty(), "{form} prints nothing");
            for _ in 0..3 {
                assert_eq!(run(&plain, STRESS, &[], LIMIT).expect_success(), expected, "{form} -O{level}");
            }
        }
    }
}

#[test]
fn a_checked_build_has_nothing_to_report_about_any_form_of_write() {
    for form in forms() {
        for level in [0, 2] {
            let checked = Program::new(&[&form]).level(level).checked().build();
            for options in ["gc=off", STRESS] {
                let outcome = run(&checked, options, &[], LIMIT);
                assert_eq!(outcome.stderr, "", "{form} -O{level} {options}");
                assert!(outcome.status.success(), "{form} -O{level} {options}: {outcome:#?}");
            }
        }
    }
}

/// Paths of the programs, as the table of `shade-mutate` has them.
fn forms() -> Vec<String> {
    let folder = root().join("tests/programs/forms");
    let names =
        std::fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").file_name());
    let names = names.map(|name| name.into_string().expect("a UTF-8 name")).filter(|name| !name.ends_with(".h"));
    let mut forms: Vec<_> = names.map(|name| format!("tests/programs/forms/{name}")).collect();
    forms.sort();
    assert!(forms.len() > 20, "only {} programs are left", forms.len());
    forms
}
