//! What a hostile or unlucky surrounding does: signals in the middle of a barrier, exceptions over managed frames, odd file names in every command, planted
//! links, a full disk, little memory, modules of a million stores. `docs/hostile.md` says which test is for what.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use shade_tests::program::{Program, root, run, shade};
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_secs(120);
const LLVM: &str = env!("LLVM_SYS_191_PREFIX");
const STRESS: [&str; 4] =
    ["gc=concurrent", "gc=stw,verify", "stress=alloc:100,poison", "stress=poll,wbbuf=9,poison,verify"];

/// An object of a file beside the hostile programs, made by a compiler that knows nothing of Shade.
fn foreign(compiler: &str, source: &str) -> PathBuf {
    let source = root().join("tests/programs/hostile").join(source);
    let object = root().join("target/programs-test").join(source.with_extension("o").file_name().expect("a name"));
    fs::create_dir_all(object.parent().expect("a folder")).expect("the folder can be made");
    let mut clang = Command::new(Path::new(LLVM).join("bin").join(compiler));
    let status = clang.args(["-O2", "-c", "-fPIC"]).arg(source).arg("-o").arg(&object).status();
    assert!(status.expect("the compiler starts").success(), "{clang:?}");
    object
}

#[test]
fn threads_that_signals_interrupt_anywhere_lose_nothing() {
    let storm = foreign("clang", "storm.c");
    for level in [0, 2] {
        let program =
            Program::new(&["tests/programs/hostile/signals.c", &storm.to_string_lossy()]).level(level).build();
        for options in STRESS {
            let output = run(&program, options, &[], LIMIT).expect_success();
            assert_eq!(output, "0 damaged\n", "-O{level} {options}");
        }
    }
}

#[test]
fn exceptions_over_managed_frames_leave_what_was_stored_before_them() {
    let thrower = foreign("clang++", "thrower.cpp").to_string_lossy().into_owned();
    let scratch = tempfile::tempdir().expect("a folder");
    for level in ["-O0", "-O2"] {
        let executable = scratch.path().join("exceptions");
        let source = root().join("tests/programs/hostile/exceptions.ll");
        let mut build = Command::new(shade());
        build.args(["build", level, &thrower, "-lstdc++", "-o"]).arg(&executable).arg(source);
        let output = build.output().expect("shade starts");
        assert!(output.status.success(), "{build:?}: {}", String::from_utf8_lossy(&output.stderr));
        for options in STRESS {
            let output = run(&executable, options, &[], LIMIT).expect_success();
            assert_eq!(output, "50 whole, 50000 throws\n", "{level} {options}");
        }
    }
}

/// `shade`, run in a folder.
fn shade_in(folder: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(shade());
    command.args(arguments).current_dir(folder.path()).stdin(Stdio::null()).output().expect("shade starts")
}

#[track_caller]
fn succeeds(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The one line of a refusal, which leaves so many files in the folder.
#[track_caller]
fn refusal(folder: &TempDir, output: &Output, files: usize) -> String {
    let line = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{line}");
    assert!(line.starts_with("shade: error: ") && line.matches('\n').count() == 1, "{line}");
    let left: Vec<_> =
        fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("a file").path()).collect();
    assert_eq!(left.len(), files, "{left:?}: {line}");
    line
}

const PROGRAM: &str = "int printf(const char *, ...);\nint main(void) { return printf(\"ran\\n\") - 4; }\n";

#[test]
fn every_command_takes_every_name() {
    for stem in [
        "with space",
        "it's \"quoted\"",
        "new\nline",
        "-O9",
        "--help",
        "$(touch gone)",
        "`touch gone`;",
        "*",
        "\\",
        "ünï",
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let [c, ll, inserted, object, exe, dump] =
            ["c", "ll", "inserted.ll", "o", "exe", "dump"].map(|end| format!("{stem}.{end}"));
        fs::write(folder.path().join(&c), PROGRAM).expect("a file");
        let path = |name: &str| format!("./{name}");
        assert_eq!(succeeds(&shade_in(&folder, &["run", &path(&c)])), "ran\n", "{stem:?}");
        succeeds(&shade_in(&folder, &["opt", "-S", &format!("-o{ll}"), "--", &c]));
        succeeds(&shade_in(&folder, &["opt", "-S", "--no-inline", &format!("-o{inserted}"), "--", &c]));
        succeeds(&shade_in(&folder, &["check", "--", &inserted]));
        succeeds(&shade_in(&folder, &["explain", "--", &c]));
        succeeds(&shade_in(&folder, &["cc", "-c", &path(&c), "-o", &path(&object)]));
        succeeds(&shade_in(&folder, &["build", &format!("-o{exe}"), "--", &object]));
        let mut program = Command::new(folder.path().join(&exe));
        let output = program.env("SHADE", format!("dump={}", folder.path().join("dump").display())).output();
        assert_eq!(succeeds(&output.expect("it runs")), "ran\n", "{stem:?}");
        fs::rename(folder.path().join("dump"), folder.path().join(&dump)).expect("it was written");
        succeeds(&shade_in(&folder, &["heap", "--", &dump]));
        assert!(!folder.path().join("gone").exists(), "a shell saw {stem:?}");
    }
}

/// While clang waits for a pipe, the build's private folder is there: nobody else may look into it or plant anything, and its name is new each time. A link
/// that is planted meanwhile in the place of the output is replaced, and what it leads to stays as it was.
#[test]
fn whoever_watches_a_build_can_neither_look_into_it_nor_lead_it_elsewhere() {
    let mut names = Vec::new();
    for _ in 0..2 {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("wait.c"), "#include \"pipe.h\"\nint main(void) { return 0; }\n").expect("a file");
        let pipe = folder.path().join("pipe.h");
        assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts").success());
        let mut build = Command::new(shade());
        let child = build.args(["build", "wait.c", "-o", "out"]).current_dir(folder.path()).spawn();
        let mut child = child.expect("shade starts");
        let writer = fs::File::options().write(true).open(&pipe).expect("clang opened the other end");
        let entries = fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("an entry").path());
        let private: Vec<_> = entries.filter(|path| path.is_dir()).collect();
        assert_eq!(private.len(), 1, "{private:?}");
        let mode = fs::metadata(&private[0]).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:o}", mode);
        names.push(private[0].file_name().map(OsStr::to_owned));
        fs::write(folder.path().join("victim"), "precious").expect("a file");
        symlink("victim", folder.path().join("out")).expect("a link");
        drop(writer);
        assert!(child.wait().expect("the child is ours").success());
        assert!(!private[0].exists());
        assert!(fs::read(folder.path().join("victim")).expect("it is there") == b"precious");
        assert!(!folder.path().join("out").is_symlink());
    }
    assert_ne!(names[0], names[1]);
}

/// Runs `shade` in a folder behind a shell's `prepare`.
fn shade_after(folder: &TempDir, prepare: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{prepare} && exec \"$0\" \"$@\"")]).arg(shade()).args(arguments);
    command.current_dir(folder.path()).stdin(Stdio::null()).output().expect("sh starts")
}

#[test]
fn a_disk_that_is_full_in_the_middle_of_the_output_is_an_error_that_names_it_and_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("in.c"), PROGRAM).expect("a file");
    fs::write(folder.path().join("out"), "old").expect("a file");
    // A limit of 512 bytes a file: what is written behind them fails, as on a full disk.
    for arguments in [&["opt", "-S", "in.c", "-o", "out"][..], &["build", "in.c", "-o", "out"]] {
        let output = shade_after(&folder, "trap '' XFSZ; ulimit -f 1", arguments);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.lines().last().is_some_and(|line| line.starts_with("shade: error: ")), "{text}");
        assert!(!text.contains("panicked"), "{text}");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 2, "{text}");
        assert_eq!(fs::read(folder.path().join("out")).expect("it is there"), b"old");
    }
}

#[test]
fn a_folder_for_temporary_files_that_is_missing_or_closed_is_no_reason_to_fail() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("in.c"), PROGRAM).expect("a file");
    for tmpdir in ["/nowhere/at/all", "/proc", "/dev/null"] {
        succeeds(&shade_after(&folder, &format!("export TMPDIR={tmpdir}"), &["build", "in.c", "-o", "out"]));
    }
}

#[test]
fn too_little_memory_for_the_compiler_is_an_error_and_not_a_half_written_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut text = String::from("define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc \"shade\" {\n");
    for i in 0..200_000 {
        let _ = writeln!(
            text,
            "  %a{i} = getelementptr i8, ptr addrspace(1) %p, i64 {}\n  store ptr addrspace(1) %v, ptr addrspace(1) %a{i}",
            8 * i
        );
    }
    fs::write(folder.path().join("in.ll"), text + "  ret void\n}\n").expect("a file");
    let output = shade_after(&folder, "ulimit -v 400000", &["opt", "-O0", "in.ll", "-o", "out"]);
    let line = refusal(&folder, &output, 1);
    assert!(line.contains("memory"), "{line}");
}

/// 10,000 functions of 100 stores. (That the time grows with the size and no faster: `linear.rs`.)
#[test]
#[ignore = "takes a minute"]
fn a_module_of_a_million_stores_takes_less_than_3_and_a_half_gib() {
    let scratch = tempfile::tempdir().expect("a folder");
    let mut text = String::new();
    for function in 0..10_000 {
        let _ = writeln!(text, "define void @f{function}(ptr %p, ptr %v) gc \"shade\" {{");
        for i in 0..100 {
            let _ = writeln!(text, "  %a{i} = getelementptr i8, ptr %p, i64 {}\n  store ptr %v, ptr %a{i}", 8 * i);
        }
        text += "  ret void\n}\n";
    }
    let [input, output] = ["in.ll", "out.bc"].map(|file| scratch.path().join(file).display().to_string());
    fs::write(&input, text).expect("a file");
    let arguments = ["opt", "-O0", "--managed-addrspace=0", "--print-stats", &input, "-o", &output];
    let outcome = run(&shade(), "", &arguments, Duration::from_secs(600));
    let row = outcome.stderr.lines().find_map(|line| line.strip_prefix("pointer writes")).map(str::trim);
    assert_eq!(row, Some("1000000"), "{outcome:#?}");
    println!("{} MiB, {:.1} s", outcome.peak_resident >> 20, outcome.elapsed.as_secs_f64());
    assert!(outcome.peak_resident < 7 << 29, "{} MiB", outcome.peak_resident >> 20);
    outcome.expect_success();
}
