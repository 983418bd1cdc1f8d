//! Modules that are loaded while the program runs: their globals are roots before their first store, and stay so when they are closed.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use shade_tests::program::{root, run, shade};

const LIMIT: Duration = Duration::from_secs(60);
const LLVM: &str = env!("LLVM_SYS_191_PREFIX");

fn command(directory: &Path, program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(directory).output().expect("it starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// Builds the host and the module in `directory`. A shared module reaches the runtime's thread-local block as code in shared modules does.
fn build(directory: &Path) {
    let source = |name: &str| root().join("tests/programs/module").join(name).to_string_lossy().into_owned();
    let clang = format!("{LLVM}/bin/clang");
    command(directory, shade(), &["opt", "-O2", "-S", &source("module.c"), "-o", "module.ll"]);
    let text = std::fs::read_to_string(directory.join("module.ll")).expect("it was written");
    let text = text.replace("thread_local(localexec)", "thread_local(initialexec)").replace("dso_local ", "");
    std::fs::write(directory.join("module.ll"), text).expect("the directory is writable");
    command(directory, &clang, &["-O2", "-fPIC", "-shared", "module.ll", "-o", "module.so"]);
    command(directory, shade(), &["cc", "-c", &source("host.c"), "-o", "host.o"]);
    let flags = command(directory, shade(), &["--print-link-flags"]);
    let flags: Vec<_> = flags.split_whitespace().map(|flag| flag.trim_matches('\'')).collect();
    command(directory, &clang, &[&["host.o"], &flags[..], &["-rdynamic", "-o", "host"]].concat());
}

#[test]
fn globals_of_a_module_that_is_loaded_late_are_roots_and_stay_so_when_it_is_closed() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    build(directory.path());
    let module = directory.path().join("module.so").to_string_lossy().into_owned();
    for options in ["gc=stw,poison", "gc=concurrent,poison,verify", "gc=concurrent,poison,stress=alloc:50,wbbuf=9"] {
        let output = run(&directory.path().join("host"), options, &[&module], LIMIT).expect_success();
        assert_eq!(output, "499500\n999000\n", "{options}");
    }
}
