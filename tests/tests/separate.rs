//! Separate compilation: objects of `shade cc -c` keep their roots whoever links them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use shade_tests::program::{root, run, shade};
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_secs(60);
const LLVM: &str = env!("LLVM_SYS_191_PREFIX");
/// What `keeper.c` prints if the globals of both objects were scanned.
const KEPT: &str = "1 2 3\n";

/// A folder with the objects of `tests/programs/separate`.
struct Objects(TempDir);

impl Objects {
    fn new() -> Self {
        let objects = Objects(tempfile::tempdir().expect("a temporary folder"));
        let output = objects.shade(&["cc", "-c", &source("holder.c"), &source("keeper.c")]);
        assert!(output.status.success(), "{output:?}");
        objects
    }

    fn shade(&self, arguments: &[&str]) -> Output {
        Command::new(shade()).args(arguments).current_dir(self.0.path()).output().expect("shade starts")
    }

    /// Links by `tool` with the flags that `shade --print-link-flags` prints, as a shell reads them.
    fn link(&self, tool: &str, objects: &str) -> PathBuf {
        self.link_with(tool, objects, &format!("'{}' --print-link-flags", shade().display()))
    }

    /// Links with the flags that the command `flags` prints.
    fn link_with(&self, tool: &str, objects: &str, flags: &str) -> PathBuf {
        let command = format!("{tool} {objects} $({flags}) -o program");
        let output = Command::new("sh").args(["-c", &command]).current_dir(self.0.path()).output();
        let output = output.expect("a shell starts");
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
        self.0.path().join("program")
    }
}

fn source(name: &str) -> String {
    root().join("tests/programs/separate").join(name).to_string_lossy().into_owned()
}

fn prints(program: &Path) -> String {
    run(program, "gc=stw,poison", &[], LIMIT).expect_success()
}

#[test]
fn objects_are_named_after_their_sources_and_linked_by_every_command() {
    let objects = Objects::new();
    for arguments in [
        &["build", "holder.o", "keeper.o", "-o", "a.out"] as &[&str],
        &["cc", "keeper.o", "holder.o"],
        &["cc", "keeper.o", &source("holder.c")],
    ] {
        let output = objects.shade(arguments);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        assert_eq!(prints(&objects.0.path().join("a.out")), KEPT, "{arguments:?}");
        fs::remove_file(objects.0.path().join("a.out")).expect("it was made");
    }
    let output = objects.shade(&["run", "holder.o", "keeper.o"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), KEPT);
}

#[test]
fn any_linker_links_them_by_the_printed_flags() {
    let objects = Objects::new();
    assert_eq!(prints(&objects.link("cc", "holder.o keeper.o")), KEPT);
    assert_eq!(prints(&objects.link(&format!("{LLVM}/bin/clang -fuse-ld=lld"), "keeper.o holder.o")), KEPT);
}

#[test]
fn pkg_config_knows_the_flags_too() {
    let objects = Objects::new();
    let prefix = shade().parent().and_then(Path::parent).expect("shade lies in bin").to_owned();
    let flags = format!("PKG_CONFIG_PATH='{}' pkg-config --libs shade", prefix.join("lib/pkgconfig").display());
    assert_eq!(prints(&objects.link_with("cc", "holder.o keeper.o", &flags)), KEPT);
}

#[test]
fn the_flags_are_the_same_from_everywhere() {
    let objects = Objects::new();
    let flags = |arguments: &[&str]| String::from_utf8(objects.shade(arguments).stdout).expect("a path of this test");
    let line = flags(&["--print-link-flags"]);
    assert!(line.starts_with('/') && line.ends_with("/libshade_rt.a -lpthread -ldl -lm\n"), "{line}");
    assert_eq!(flags(&["cc", "--print-link-flags"]), line);
}

#[test]
fn an_object_that_another_compiler_made_has_no_roots() {
    let objects = Objects::new();
    let include = root().join("rt/include");
    let clang = Path::new(LLVM).join("bin/clang");
    let mut command = Command::new(clang);
    command.arg("-c").arg("-I").arg(include).arg(source("holder.c")).current_dir(objects.0.path());
    assert!(command.status().expect("clang starts").success());
    assert_ne!(prints(&objects.link("cc", "holder.o keeper.o")), KEPT, "the tests above show nothing");
}

#[test]
fn ir_and_bitcode_are_compiled_to_objects_too() {
    let objects = Objects::new();
    let bitcode = objects.0.path().join("holder.bc");
    let mut assembler = Command::new(Path::new(LLVM).join("bin/llvm-as"));
    assembler.arg(source("holder.ll")).arg("-o").arg(&bitcode);
    assert!(assembler.status().expect("llvm-as starts").success());
    for input in [source("holder.ll"), "holder.bc".to_owned()] {
        fs::remove_file(objects.0.path().join("holder.o")).expect("it was made");
        assert!(objects.shade(&["cc", "-c", &input]).status.success());
        assert_eq!(prints(&objects.link("cc", "holder.o keeper.o")), KEPT, "{input}");
    }
}

#[test]
fn assembly_is_named_after_its_source() {
    let objects = Objects::new();
    assert!(objects.shade(&["cc", "-S", &source("holder.c")]).status.success());
    let text = fs::read_to_string(objects.0.path().join("holder.s")).expect("it was made");
    assert!(text.contains("shade_register_module"));
}

#[test]
fn libraries_are_linked_by_name_and_folder() {
    let objects = Objects::new();
    let archive = Command::new(Path::new(LLVM).join("bin/llvm-ar"))
        .args(["rc", "libholder.a", "holder.o"])
        .current_dir(objects.0.path())
        .status();
    assert!(archive.expect("llvm-ar starts").success());
    let output = objects.shade(&["cc", "keeper.o", "-L.", "-lholder"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(prints(&objects.0.path().join("a.out")), KEPT);
    assert!(!objects.shade(&["cc", "keeper.o", "-L.", "-lnowhere"]).status.success());
}

#[test]
fn arguments_of_clang_reach_it() {
    let objects = Objects::new();
    fs::write(objects.0.path().join("old.c"), "#if __STDC_VERSION__ != 201112L\n#error\n#endif\n").expect("a file");
    assert!(objects.shade(&["cc", "-c", "--clang=-std=c11", "old.c"]).status.success());
    assert!(!objects.shade(&["cc", "-c", "--clang=-std=c17", "old.c"]).status.success());
}
