//! Bad input: whatever is wrong, `shade` says so in one line on standard error, exits with a code other than 0, leaves no
//! output file and nothing half made beside it, and neither panics nor dies of a signal.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use shade_tests::program::{root, shade};
use tempfile::TempDir;

/// A folder with files of given contents, in which `shade` runs.
struct Scene {
    folder: TempDir,
    files: usize,
}

impl Scene {
    fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, contents) in files {
            fs::write(folder.path().join(name), contents).expect("a file in it");
        }
        Scene { folder, files: files.len() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new(shade());
        command.args(arguments).current_dir(self.folder.path());
        command
    }

    /// Runs `shade` and checks what every refusal has in common. Returns its one line.
    #[track_caller]
    fn refused(&self, arguments: &[impl AsRef<OsStr>]) -> String {
        self.refusal_of(self.command(arguments))
    }

    #[track_caller]
    fn refusal_of(&self, mut command: Command) -> String {
        let output = command.output().expect("shade starts");
        let line = one_line(&command, &output);
        assert_eq!(output.status.code(), Some(1), "{command:?}: {line}");
        assert!(line.starts_with("shade: error: "), "{command:?}: {line}");
        assert!(output.stdout.is_empty(), "{command:?} wrote to standard output");
        let left = fs::read_dir(self.folder.path()).expect("the folder").count();
        assert_eq!(left, self.files, "{command:?} left something behind: {line}");
        line
    }

    /// The same command line with good input: what the refusals differ from.
    #[track_caller]
    fn accepted(&self, arguments: &[impl AsRef<OsStr>]) -> Output {
        let output = self.command(arguments).output().expect("shade starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output
    }
}

#[track_caller]
fn one_line(command: &Command, output: &Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!stderr.contains("panicked"), "{command:?}: {stderr}");
    assert_eq!(stderr.matches('\n').count(), 1, "{command:?} said: {stderr}");
    assert!(stderr.ends_with('\n'), "{command:?} said: {stderr}");
    stderr
}

#[track_caller]
fn says(line: &str, parts: &[&str]) {
    for part in parts {
        assert!(line.contains(part), "\"{part}\" is not in: {line}");
    }
}

const GOOD: &[u8] = b"define i32 @main() {\n  ret i32 0\n}\n";

#[test]
fn good_input_is_accepted_under_any_name() {
    for name in ["plain.ll", "with space.ll", "new\nline.ll", "-dash.ll", "@at.ll", "no.c.ll"] {
        let scene = Scene::new(&[(name, GOOD)]);
        scene.accepted(&["opt", "-o", "out put\n.bc", "--", name]);
        assert!(scene.path("out put\n.bc").is_file());
    }
}

#[test]
fn c_files_are_accepted_under_any_name() {
    for name in ["plain.c", "with space.c", "new\nline.c", "-dash.c", "@at.c"] {
        let scene = Scene::new(&[(name, b"int main(void) { return 0; }\n")]);
        scene.accepted(&["opt", "-o-out", "--", name]);
        assert!(scene.path("-out").is_file());
    }
}

#[test]
fn a_missing_input_is_refused() {
    let scene = Scene::new(&[]);
    for name in ["none.ll", "none.bc", "none.c", "none.o"] {
        says(&scene.refused(&["build", name, "-o", "out"]), &[name, "No such file"]);
    }
    says(&scene.refused(&["run", "none.ll"]), &["none.ll", "No such file"]);
    says(&scene.refused(&["opt", "new\nline.ll", "-o", "-"]), &["new\\nline.ll", "No such file"]);
}

#[test]
fn a_directory_as_input_is_refused() {
    let scene = Scene::new(&[]);
    for name in ["d.ll", "d.bc", "d.c"] {
        fs::create_dir(scene.path(name)).expect("a folder");
    }
    let scene = Scene { files: 3, ..scene };
    for name in ["d.ll", "d.bc", "d.c"] {
        says(&scene.refused(&["opt", name, "-o", "out"]), &[name, "directory"]);
    }
}

#[test]
fn an_unknown_kind_of_file_is_refused() {
    let scene = Scene::new(&[("program.txt", GOOD), ("ll", GOOD), ("object.o", b"")]);
    says(&scene.refused(&["build", "program.txt", "-o", "out"]), &["program.txt", ".ll, .bc, .c"]);
    says(&scene.refused(&["opt", "ll", "-o", "out"]), &["shade: error: ll: "]);
    says(&scene.refused(&["opt", "object.o", "-o", "out"]), &["object.o", "compiled already"]);
}

#[test]
fn an_object_that_cannot_be_linked_is_refused_before_the_linker_sees_it() {
    let scene = Scene::new(&[("main.ll", GOOD), ("text.o", b"int x;"), ("empty.o", b""), ("text.a", b"int x;")]);
    fs::create_dir(scene.path("d.o")).expect("a folder");
    fs::write(scene.path("bitcode.o"), bitcode()).expect("a file");
    fs::copy(shade(), scene.path("linked.o")).expect("a copy");
    for (name, target) in
        [("arm.o", "aarch64-linux-gnu"), ("small.o", "i386-linux-gnu"), ("mac.o", "x86_64-apple-macos")]
    {
        compile_for(target, &scene.path(name));
    }
    archive(&scene.path("arm.a"), &scene.path("arm.o"));
    let scene = Scene { files: 11, ..scene };
    for (name, reason) in [
        ("text.o", "no ELF object"),
        ("empty.o", "empty"),
        ("text.a", "no ELF object"),
        ("d.o", "directory"),
        ("bitcode.o", "name it .bc"),
        ("linked.o", "linked already"),
        ("arm.o", "is for aarch64, not for x86_64"),
        ("small.o", "32-bit"),
        ("mac.o", "no ELF"),
        ("arm.a", "arm.o in it is for aarch64"),
    ] {
        says(&scene.refused(&["build", "main.ll", name, "-o", "out"]), &[name, reason]);
    }
    compile_for("x86_64-linux-gnu", &scene.path("arm.o"));
    scene.accepted(&["build", "main.ll", "arm.o", "-o", "out"]);
}

#[test]
fn what_cannot_be_compiled_separately_is_refused_and_nothing_is_written() {
    let scene = Scene::new(&[("good.ll", GOOD), ("bad.ll", b"nonsense"), ("code.s", b""), ("object.o", b"")]);
    fs::create_dir(scene.path("d.c")).expect("a folder");
    fs::create_dir(scene.path("other")).expect("a folder");
    fs::write(scene.path("other/good.bc"), bitcode()).expect("a file");
    let scene = Scene { files: 6, ..scene };
    says(&scene.refused(&["cc", "-c", "none.c"]), &["none.c", "No such file"]);
    says(&scene.refused(&["cc", "-c", "d.c"]), &["d.c", "directory"]);
    says(&scene.refused(&["cc", "-c", "code.s"]), &["code.s", ".ll, .bc, .c"]);
    says(&scene.refused(&["cc", "-c", "object.o"]), &["object.o"]);
    says(&scene.refused(&["cc", "-c", "good.ll", "bad.ll"]), &["bad.ll", "expected"]);
    says(&scene.refused(&["cc", "-c", "good.ll", "bad.ll", "-o", "out.o"]), &["out.o", "one input"]);
    says(&scene.refused(&["cc", "-c", "good.ll", "other/good.bc"]), &["good.o", "from good.ll and from other/good.bc"]);
    says(&scene.refused(&["cc", "good.ll", "object.o"]), &["object.o", "empty"]);
    says(&scene.refused(&["cc", "--print-link-flags", "--lib-dir", "/nowhere/at/all"]), &["libshade_rt.a: not found"]);
    scene.accepted(&["cc", "-c", "good.ll"]);
}

fn compile_for(target: &str, object: &Path) {
    let clang = Path::new(env!("LLVM_SYS_191_PREFIX")).join("bin/clang");
    let mut command = Command::new(clang);
    command.arg(format!("--target={target}")).args(["-x", "ir", "-c", "-", "-o"]).arg(object);
    command.stdin(std::process::Stdio::piped()).stderr(std::process::Stdio::null());
    let mut child = command.spawn().expect("clang starts");
    let mut input = child.stdin.take().expect("it is piped");
    std::io::Write::write_all(&mut input, b"define i32 @other() {\n  ret i32 0\n}\n").expect("clang reads");
    drop(input);
    assert!(child.wait().expect("the child is ours").success(), "{command:?}");
}

fn archive(archive: &Path, object: &Path) {
    let tool = Path::new(env!("LLVM_SYS_191_PREFIX")).join("bin/llvm-ar");
    let status = Command::new(tool).arg("rc").arg(archive).arg(object).status().expect("llvm-ar starts");
    assert!(status.success());
}

/// The bitcode of an example, before the pass.
fn bitcode() -> Vec<u8> {
    let assembler = Path::new(env!("LLVM_SYS_191_PREFIX")).join("bin/llvm-as");
    let output = Command::new(assembler).arg(root().join("examples/list.ll")).args(["-o", "-"]).output();
    let output = output.expect("llvm-as starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn bitcode_truncated_anywhere_is_refused() {
    let whole = bitcode();
    assert!(whole.len() > 20 * 97, "the example is too small for this test");
    let scene = Scene::new(&[("cut.bc", &whole)]);
    scene.accepted(&["opt", "cut.bc", "-o", "-"]);
    for length in (0..whole.len()).step_by(97) {
        fs::write(scene.path("cut.bc"), &whole[..length]).expect("a file");
        says(&scene.refused(&["build", "cut.bc", "-o", "out"]), &["cut.bc"]);
    }
}

#[test]
fn corrupt_bitcode_is_compiled_or_refused_but_never_ends_shade() {
    let whole = bitcode();
    let scene = Scene::new(&[("corrupt.bc", &whole)]);
    let command = ["opt", "corrupt.bc", "-o", "out"];
    for position in (4..whole.len()).step_by(31) {
        let mut corrupt = whole.clone();
        corrupt[position] ^= 0x55;
        fs::write(scene.path("corrupt.bc"), corrupt).expect("a file");
        if scene.command(&command).output().expect("shade starts").status.success() {
            fs::remove_file(scene.path("out")).expect("an accepted module was written");
        } else {
            says(&scene.refused(&command), &["corrupt.bc"]);
        }
    }
}

#[test]
fn text_that_is_not_ir_is_refused_with_its_position() {
    let scene = Scene::new(&[
        ("text.ll", b"define i32 @main() {\n  nonsense\n}\n"),
        ("text.bc", GOOD),
        ("empty.ll", b""),
        ("binary.ll", b"\0\xff\xfe\0"),
    ]);
    says(&scene.refused(&["build", "text.ll", "-o", "out"]), &["text.ll: 2:3: expected instruction"]);
    says(&scene.refused(&["build", "text.bc", "-o", "out"]), &["text.bc: is not LLVM bitcode"]);
    says(&scene.refused(&["build", "empty.ll", "-o", "out"]), &["empty.ll: is empty"]);
    says(&scene.refused(&["build", "binary.ll", "-o", "out"]), &["binary.ll: "]);
}

#[test]
fn a_module_that_llvm_finds_invalid_is_refused() {
    let text = b"define i32 @main() {\n  %a = add i32 %b, 1\n  %b = add i32 %a, 1\n  ret i32 %b\n}\n";
    let scene = Scene::new(&[("invalid.ll", text)]);
    says(&scene.refused(&["build", "invalid.ll", "-o", "out"]), &["invalid.ll", "does not dominate"]);
}

#[test]
fn another_target_is_refused() {
    let triple = |name: &str| format!("target triple = \"{name}\"\n{}", String::from_utf8_lossy(GOOD));
    let (arm, mac, ours) = (triple("aarch64-linux-gnu"), triple("x86_64-apple-macosx"), triple("x86_64-pc-linux-gnu"));
    let layout = b"target datalayout = \"e-p:32:32\"\n";
    let files =
        [("arm.ll", arm.as_bytes()), ("mac.ll", mac.as_bytes()), ("ours.ll", ours.as_bytes()), ("layout.ll", layout)];
    let scene = Scene::new(&files);
    let arm = "aarch64-linux-gnu";
    says(&scene.refused(&["build", "arm.ll", "-o", "out"]), &["arm.ll", arm, "x86_64", "--target=aarch64-linux-gnu"]);
    says(&scene.refused(&["opt", "--target", arm, "ours.ll", "-o", "out"]), &["ours.ll", "x86_64-pc-linux-gnu"]);
    says(&scene.refused(&["build", "mac.ll", "-o", "out"]), &["mac.ll", "x86_64-apple-macosx", "aarch64 Linux"]);
    says(&scene.refused(&["opt", "layout.ll", "-o", "out"]), &["layout.ll", "e-p:32:32"]);
    scene.accepted(&["opt", "ours.ll", "-o", "-"]);
    scene.accepted(&["opt", "--target", arm, "arm.ll", "-o", "-"]);
    // A directory without a runtime for that machine.
    let without = ["build", "--target", arm, "arm.ll", "--lib-dir", ".", "-o", "out"];
    says(&scene.refused(&without), &["libshade_rt.a for aarch64", "./aarch64-linux-gnu"]);
}

#[test]
fn another_collector_is_refused_before_code_generation_aborts() {
    for gc in ["statepoint-example", "erlang", "shadow-stack", "nobody-knows-this"] {
        let text = format!("define void @f() gc \"{gc}\" {{\n  ret void\n}}\n");
        let scene = Scene::new(&[("gc.ll", text.as_bytes())]);
        says(&scene.refused(&["build", "-c", "gc.ll", "-o", "out"]), &["gc.ll", "@f", gc]);
        let ours = Scene::new(&[("gc.ll", text.replace(gc, "shade").as_bytes())]);
        ours.accepted(&["build", "-c", "gc.ll", "-o", "out"]);
    }
}

#[test]
fn an_unknown_address_space_is_refused_and_named() {
    let text = |space| {
        format!(
            "define void @f(ptr addrspace(1) %v, ptr addrspace({space}) %slot) gc \"shade\" {{\n  store ptr addrspace(1) %v, ptr addrspace({space}) %slot\n  ret void\n}}\n"
        )
    };
    let scene = Scene::new(&[("three.ll", text(3).as_bytes()), ("one.ll", text(1).as_bytes())]);
    says(&scene.refused(&["build", "-c", "three.ll", "-o", "out"]), &["three.ll", "@f", "address space 3"]);
    scene.accepted(&["opt", "one.ll", "-o", "-"]);
}

#[test]
fn what_llvm_cannot_generate_is_refused() {
    let asm = b"define void @f() {\n  call void asm sideeffect \"no such instruction\", \"\"()\n  ret void\n}\n";
    let abort = b"declare i64 @llvm.read_register.i64(metadata)\ndefine i64 @f() {\n  %r = call i64 @llvm.read_register.i64(metadata !0)\n  ret i64 %r\n}\n!0 = !{!\"nothing\"}\n";
    let scene = Scene::new(&[("asm.ll", asm), ("abort.ll", abort)]);
    says(&scene.refused(&["build", "-c", "asm.ll", "-o", "out"]), &["asm.ll"]);
    says(&scene.refused(&["build", "-c", "abort.ll", "-o", "out"]), &["abort.ll", "LLVM failed", "register"]);
}

#[test]
fn what_clang_or_the_linker_says_stands_above_the_one_line() {
    let scene =
        Scene::new(&[("wrong.c", b"int main(void) { return nothing; }\n"), ("no_main.ll", b"@x = global i32 0\n")]);
    for (input, tool, reason) in [("wrong.c", "clang-19", "'nothing'"), ("no_main.ll", "linking", "main")] {
        let output = scene.command(&["build", input, "-o", "out"]).output().expect("shade starts");
        let stderr = String::from_utf8_lossy(&output.stderr);
        let (above, last) = stderr.trim_end().rsplit_once('\n').expect("more than one line");
        says(last, &[&format!("shade: error: {input}: {tool} failed")]);
        says(above, &[reason]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(fs::read_dir(scene.folder.path()).expect("the folder").count(), 2);
    }
}

#[test]
fn a_missing_clang_is_named() {
    let scene = Scene::new(&[("program.c", b"int main(void) { return 0; }\n")]);
    let nowhere = tempfile::tempdir().expect("an empty folder");
    let mut command = scene.command(&["opt", "program.c", "-o", "out"]);
    command.env("PATH", nowhere.path()).env("SHADE_LLVM_PREFIX", nowhere.path());
    says(&scene.refusal_of(command), &["clang-19: not found", "./dev setup"]);
    scene.accepted(&["opt", "program.c", "-o", "-"]);
}

#[test]
fn a_missing_runtime_is_named_with_where_it_was_looked_for() {
    let scene = Scene::new(&[("program.ll", GOOD)]);
    let line = scene.refused(&["build", "program.ll", "-o", "out", "--lib-dir", "/nowhere/at/all"]);
    says(&line, &["libshade_rt.a: not found in /nowhere/at/all", "./dev build"]);
}

#[test]
fn an_output_that_cannot_be_written_is_refused() {
    let scene = Scene::new(&[("in.ll", GOOD), ("file", b"")]);
    let opt = |output: &str| ["opt".to_owned(), "in.ll".into(), "-o".into(), output.into()];
    says(&scene.refused(&opt("none/out")), &["none/out", "No such file"]);
    says(&scene.refused(&opt("file/out")), &["file/out", "Not a directory"]);
    says(&scene.refused(&opt("/proc/self/out")), &["/proc/self/out"]);
    says(&scene.refused(&opt(".")), &["is a directory"]);
    says(&scene.refused(&opt("/dev/full")), &["/dev/full", "No space left"]);
    scene.accepted(&opt("/dev/null"));
    assert!(!Path::new("/dev/null").is_file(), "a device was replaced");
}

#[test]
fn a_remarks_file_that_cannot_be_written_is_refused() {
    let scene = Scene::new(&[("in.ll", GOOD)]);
    let with = |remarks: &str| ["opt".to_owned(), "in.ll".into(), "-oout".into(), format!("--remarks={remarks}")];
    says(&scene.refused(&with("none/remarks")), &["none/remarks", "No such file"]);
    says(&scene.refused(&with(".")), &["is a directory"]);
    says(&scene.refused(&with("in.ll")), &["in.ll", "is an input and the output"]);
    says(&scene.refused(&with("./out")), &["./out", "would be written twice"]);
    says(&scene.refused(&["cc", "-c", "in.ll", "--remarks=in.o"]), &["in.o", "would be written twice"]);
    says(&scene.refused(&["cc", "in.ll", "--remarks=a.out"]), &["a.out", "would be written twice"]);
    scene.accepted(&with("remarks"));
}

#[test]
fn an_input_is_not_overwritten() {
    let scene = Scene::new(&[("in.ll", GOOD)]);
    std::os::unix::fs::symlink("in.ll", scene.path("link.ll")).expect("a link");
    fs::hard_link(scene.path("in.ll"), scene.path("hard.ll")).expect("a link");
    let scene = Scene { files: 3, ..scene };
    for output in ["in.ll", "./in.ll", "link.ll", "hard.ll"] {
        says(&scene.refused(&["opt", "in.ll", "-o", output]), &[output, "is an input and the output"]);
    }
    assert_eq!(fs::read(scene.path("in.ll")).expect("it is there"), GOOD);
}

#[test]
fn a_failing_build_leaves_the_old_output_as_it_was() {
    let scene = Scene::new(&[("bad.ll", b"nonsense"), ("out", b"old")]);
    scene.refused(&["build", "bad.ll", "-o", "out"]);
    assert_eq!(fs::read(scene.path("out")).expect("it is there"), b"old");
}

#[test]
fn an_interrupted_build_leaves_nothing_and_dies_of_the_signal() {
    let scene = Scene::new(&[("wait.c", b"#include \"pipe.h\"\n")]);
    let pipe = scene.path("pipe.h");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts").success());
    // clang blocks on the pipe until this test has opened and closed it: the signal comes before that.
    let mut child = scene.command(&["build", "wait.c", "-o", "out"]).spawn().expect("shade starts");
    let writer = fs::File::options().write(true).open(&pipe).expect("clang opened the other end");
    assert_eq!(fs::read_dir(scene.folder.path()).expect("the folder").count(), 3, "the private directory is missing");
    let signalled = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    assert!(signalled.expect("kill starts").success());
    drop(writer);
    let status = child.wait().expect("the child is ours");
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(15));
    assert_eq!(fs::read_dir(scene.folder.path()).expect("the folder").count(), 2, "something was left behind");
}

#[test]
fn a_file_name_that_is_not_unicode_still_makes_one_line() {
    let scene = Scene::new(&[]);
    let name = OsStr::from_bytes(b"\xff\x1b[31m.ll");
    says(&scene.refused(&[OsStr::new("opt"), name, OsStr::new("-o"), OsStr::new("out")]), &["No such file"]);
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let scene = Scene::new(&[("in.ll", GOOD)]);
    let wrong: [&[&str]; 8] = [
        &[],
        &["cc"],
        &["--lib-dir", "target"],
        &["compile", "in.ll"],
        &["build", "in.ll"],
        &["build", "-O4", "in.ll", "-o", "out"],
        &["opt", "in.ll", "in.ll", "-o", "out"],
        &["build", "-c", "-S", "in.ll", "-o", "out"],
    ];
    for arguments in wrong {
        let output = scene.command(arguments).output().expect("shade starts");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!scene.path("out").exists() && !output.stderr.is_empty());
    }
}

#[test]
fn an_unknown_option_of_the_runtime_is_named_before_main() {
    let source = b"#include <shade.h>\n#include <stdio.h>\nint main(void) { puts(\"main ran\"); return 0; }\n";
    let scene = Scene::new(&[("program.c", source)]);
    scene.accepted(&["build", "program.c", "-o", "program"]);
    let run = |options: &str| {
        let mut command = Command::new(scene.path("program"));
        let output = command.env("SHADE", options).output().expect("the program starts");
        (command, output)
    };
    for (options, name) in
        [("percnt=50", "percnt"), ("percent=lots", "lots"), ("gc=maybe", "maybe"), ("gc=a\nb", "a\\nb")]
    {
        let (command, output) = run(options);
        says(&one_line(&command, &output), &[name]);
        assert_eq!(output.status.code(), Some(2), "{options}");
        assert!(output.stdout.is_empty(), "main ran with {options}");
    }
    let (_, good) = run("percent=50,gc=concurrent");
    assert_eq!(String::from_utf8_lossy(&good.stdout), "main ran\n");
}

#[test]
fn run_passes_on_arguments_exit_codes_and_signals() {
    let source =
        b"#include <stdlib.h>\nint main(int n, char **v) { if (n == 3) abort(); return n * 10 + atoi(v[1]); }\n";
    let scene = Scene::new(&[("program.c", source)]);
    let status = |arguments: &[&str]| scene.command(arguments).output().expect("shade starts").status;
    assert_eq!(status(&["run", "program.c", "--", "4"]).code(), Some(24));
    let aborted = status(&["run", "program.c", "--", "-x", "--"]);
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&aborted), Some(6));
    let left = fs::read_dir(scene.folder.path()).expect("the folder").count();
    assert_eq!(left, scene.files);
}
