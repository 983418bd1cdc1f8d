//! A CMake project that uses Shade by `find_package`: with the shade command, with the plugin in the project's own compiler, and with both.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use shade_tests::program::{root, run, shade};
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_secs(60);
/// What `keeper.c` prints if the globals of both objects were scanned.
const KEPT: &str = "1 2 3\n";

/// The clang that loads the plugin under test.
fn clang() -> PathBuf {
    let prefix = match std::env::var("SHADE_TESTS_LLVM").as_deref() {
        Ok("22") => env!("LLVM_SYS_221_PREFIX"),
        _ => env!("LLVM_SYS_191_PREFIX"),
    };
    Path::new(prefix).join("bin/clang")
}

/// The prefix that `./dev build` installs into.
fn installed() -> PathBuf {
    shade().parent().and_then(Path::parent).expect("shade lies in bin").to_owned()
}

/// A folder in which a project is built.
struct Build(TempDir);

impl Build {
    fn new() -> Self {
        Build(tempfile::tempdir().expect("a temporary folder"))
    }

    /// Configures the project of `tests/programs/cmake`.
    fn configure(&self, compiler: &Path, settings: &[&str]) -> Output {
        self.configure_from(&root().join("tests/programs/cmake"), compiler, settings)
    }

    fn configure_from(&self, source: &Path, compiler: &Path, settings: &[&str]) -> Output {
        let mut cmake = Command::new("cmake");
        cmake.arg("-S").arg(source).arg("-B").arg(self.path("build"));
        cmake.arg(setting("CMAKE_PREFIX_PATH", &installed())).arg(setting("CMAKE_C_COMPILER", compiler));
        cmake.args(settings).env_remove("CFLAGS").env_remove("CMAKE_GENERATOR");
        cmake.output().expect("cmake starts")
    }

    /// Builds a target.
    fn make(&self, target: &str) -> Output {
        let mut cmake = Command::new("cmake");
        cmake.arg("--build").arg(self.path("build")).args(["--target", target, "--verbose"]);
        cmake.output().expect("cmake starts")
    }

    /// Builds a program, and says what it prints.
    #[track_caller]
    fn prints(&self, program: &str) -> String {
        expect_success(&self.make(program));
        run(&self.path("build").join(program), "gc=stw,poison", &[], LIMIT).expect_success()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

fn setting(name: &str, value: &Path) -> String {
    format!("-D{name}={}", value.display())
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[track_caller]
fn expect_success(output: &Output) {
    assert!(output.status.success(), "{}", text(output));
}

#[test]
fn code_has_its_barriers_and_roots_whichever_way_it_is_compiled() {
    for settings in [&["-GUnix Makefiles"] as &[&str], &["-GNinja", "-DCMAKE_BUILD_TYPE=Debug"]] {
        let build = Build::new();
        expect_success(&build.configure(&clang(), settings));
        for program in ["by_command", "by_command_from_ir", "by_plugin", "by_both"] {
            assert_eq!(build.prints(program), KEPT, "{program} with {settings:?}");
        }
        assert_ne!(build.prints("by_neither"), KEPT, "the others show nothing");
    }
}

#[test]
fn the_command_compiles_in_a_project_of_any_compiler_and_the_plugin_does_not() {
    let build = Build::new();
    expect_success(&build.configure(Path::new("gcc"), &[]));
    assert_eq!(build.prints("by_command"), KEPT);
    let refused = build.make("by_plugin");
    assert!(!refused.status.success() && text(&refused).contains("-fpass-plugin"), "{}", text(&refused));
}

#[test]
fn headers_and_macros_of_the_target_reach_c_and_a_changed_header_is_seen() {
    for generator in ["-GUnix Makefiles", "-GNinja"] {
        let build = Build::new();
        fs::write(build.path("word.h"), "#define WORD \"first\"\n").expect("a file");
        expect_success(&build.configure(&clang(), &[generator, &setting("WORDS", build.0.path())]));
        assert_eq!(build.prints("word"), "first 3 a b\n", "{generator}");
        // Make tells files apart by the second, at worst.
        std::thread::sleep(Duration::from_millis(1100));
        fs::write(build.path("word.h"), "#define WORD \"second\"\n").expect("a file");
        assert_eq!(build.prints("word"), "second 3 a b\n", "{generator}");
        let again = build.make("word");
        assert!(!text(&again).contains("cc -c"), "nothing has changed: {}", text(&again));
    }
}

#[test]
fn the_level_follows_the_configuration_unless_it_is_given() {
    for (kind, flags) in [("Debug", "-O0 -g"), ("Release", "-O2"), ("RelWithDebInfo", "-O2 -g")] {
        let build = Build::new();
        expect_success(&build.configure(&clang(), &[&format!("-DCMAKE_BUILD_TYPE={kind}")]));
        let made = build.make("by_command");
        let line = text(&made).lines().find(|line| line.contains("cc -c")).map(str::to_owned);
        assert!(line.as_ref().is_some_and(|line| line.contains(&format!(".o {flags} -I"))), "{kind}: {line:?}");
        let made = text(&build.make("by_command_from_ir"));
        assert!(made.contains("holder.ll.o -O1 -g --checked\n"), "{kind}: {made}");
    }
}

#[test]
fn the_version_is_that_of_the_package_and_another_is_refused() {
    let build = Build::new();
    let project = |find: &str| {
        let text = format!(
            "cmake_minimum_required(VERSION 3.20)\nproject(p C)\n{find}\nmessage(\"found ${{Shade_VERSION}}\")\n"
        );
        fs::write(build.path("CMakeLists.txt"), text).expect("a file");
        build.configure_from(build.0.path(), &clang(), &[])
    };
    let found = project("find_package(Shade CONFIG REQUIRED)");
    expect_success(&found);
    assert!(text(&found).contains(concat!("found ", env!("CARGO_PKG_VERSION"), "\n")), "{}", text(&found));
    expect_success(&project("find_package(Shade 0.1 CONFIG REQUIRED)"));
    for newer in ["0.2", "1.0", "0.1.1"] {
        let refused = project(&format!("find_package(Shade {newer} CONFIG REQUIRED)"));
        let said = text(&refused).split_whitespace().collect::<Vec<_>>().join(" ");
        let reason = format!("compatible with requested version \"{newer}\"");
        assert!(!refused.status.success() && said.contains(&reason), "{said}");
    }
}

#[test]
fn what_shade_does_not_compile_is_refused_when_the_project_is_configured() {
    let build = Build::new();
    let refused = |call: &str| {
        let text = format!(
            "cmake_minimum_required(VERSION 3.20)\nproject(p C)\nfind_package(Shade CONFIG REQUIRED)\nadd_library(l)\n{call}\n"
        );
        fs::write(build.path("CMakeLists.txt"), text).expect("a file");
        let output = build.configure_from(build.0.path(), &clang(), &[]);
        assert!(!output.status.success(), "{call}");
        self::text(&output)
    };
    assert!(refused("shade_target_sources(l a.cpp)").contains("a.cpp is none of .c, .ll and .bc"));
    assert!(refused("shade_target_sources(l)").contains("no file for the target l"));
    assert!(refused("shade_target_sources(m a.c)").contains("there is no target m"));
}

#[test]
fn an_installation_without_the_plugin_is_not_found() {
    let build = Build::new();
    let copy = build.path("prefix/lib/cmake/Shade");
    fs::create_dir_all(&copy).expect("a folder");
    for file in ["ShadeConfig.cmake", "ShadeConfigVersion.cmake"] {
        fs::copy(installed().join("lib/cmake/Shade").join(file), copy.join(file)).expect("./dev build installs it");
    }
    let settings = [setting("Shade_DIR", &copy)];
    let output = build.configure(&clang(), &settings.each_ref().map(String::as_str));
    let text = text(&output);
    assert!(!output.status.success() && text.contains("libshade_rt.a does not exist"), "{text}");
}
