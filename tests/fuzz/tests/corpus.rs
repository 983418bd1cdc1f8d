//! Every input of the corpus, without a fuzzer: none is a finding, in a process of its own that calls the target, and for modules in `shade opt` as a user
//! runs it. What a fuzzer has once found is among them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use shade_fuzz::options::Options;
use shade_fuzz::targets::{Input, SEEDED, TARGETS};
use shade_tests::program::shade;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The inputs of a target, in order.
fn inputs(target: &str) -> Vec<PathBuf> {
    let folder = corpus().join(target);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} has no input", folder.display());
    files
}

fn replay(target: &str, files: &[PathBuf]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shade-fuzz"));
    command.arg("replay").arg(target).args(files).output().expect("it starts")
}

#[test]
fn no_input_of_the_corpus_is_a_finding() {
    for target in TARGETS {
        let files = inputs(target.name);
        let output = replay(target.name, &files);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(text.matches("\n  Reached\n").count() + text.matches("\n  Unread\n").count(), files.len(), "{text}");
        assert!(text.contains("\n  Reached\n"), "no input gets as far as {}:\n{text}", target.name);
    }
}

#[test]
fn a_finding_ends_the_replay_and_a_wrong_name_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let [good, bad] = ["seedless", "seed"].map(|contents| {
        let file = folder.path().join(contents);
        fs::write(&file, contents).expect("a file");
        file
    });
    let of = |files: &[PathBuf]| replay(SEEDED.name, files);
    assert!(of(std::slice::from_ref(&good)).status.success());
    let output = of(&[bad, good]);
    assert!(!output.status.success());
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).lines().count(),
        1,
        "the input that is a finding is the last: {output:?}"
    );
    let missing = replay("options", &[folder.path().join("missing")]);
    assert_eq!(missing.status.code(), Some(1), "{missing:?}");
    let unknown = replay("optoins", &[folder.path().join("missing")]);
    assert_eq!(unknown.status.code(), Some(2), "{unknown:?}");
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("module-table"), "{unknown:?}");
}

#[test]
fn shade_makes_barriers_or_one_line_of_every_module_of_the_corpus() {
    let folder = tempfile::tempdir().expect("a folder");
    for target in TARGETS.iter().filter(|target| matches!(target.input, Input::Ir | Input::Bitcode)) {
        for file in inputs(target.name) {
            let bytes = fs::read(&file).expect("it is there");
            let (options, module, name) = match target.input {
                Input::Bitcode => (Options::of_byte(bytes[0]), &bytes[1..], "in.bc"),
                _ => (Options::of_text(&bytes), &bytes[..], "in.ll"),
            };
            let [input, made] = [name, "out.ll"].map(|name| folder.path().join(name));
            fs::write(&input, module).expect("a file");
            let mut command = Command::new(shade());
            command.args(["opt", "-S", "--verify-barriers", "-o"]).arg(&made).args(options.arguments()).arg(&input);
            let output = command.output().expect("shade starts");
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.success(), made.is_file(), "{}: {said}", file.display());
            if !output.status.success() {
                assert_eq!(output.status.code(), Some(1), "{}: {said}", file.display());
                let line = said.lines().last().unwrap_or_default();
                assert!(line.starts_with("shade: error: "), "{}: {said}", file.display());
                assert!(!said.contains("verification failed") && !said.contains("the pass made"), "{said}");
            }
            let _ = fs::remove_file(made);
        }
    }
}
