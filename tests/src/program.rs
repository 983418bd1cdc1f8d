//! Programs of the whole-system tests: built once per optimisation level by the `shade` command, run with a time limit, and
//! measured. Which programs, and what must hold, is left to the test files.

use std::fs::{self, File};
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the package lies in the repository")
}

/// The `shade` command under test: `$SHADE_BIN`, else what `./dev build` installs.
pub fn shade() -> PathBuf {
    let given = std::env::var_os("SHADE_BIN").map(PathBuf::from);
    let shade = given.unwrap_or_else(|| root().join("target/shade/bin/shade"));
    assert!(shade.is_file(), "{} does not exist: run ./dev build first", shade.display());
    shade
}

/// A `shade` that knows `--mutant`, built with the cargo feature `mutants` in a target directory of its own: `$SHADE_MUTANT_BIN`
/// if set. It links the runtime that `./dev build` installed.
pub fn shade_with_mutants() -> PathBuf {
    if let Some(given) = std::env::var_os("SHADE_MUTANT_BIN") {
        return given.into();
    }
    let target = root().join("target/mutants");
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--package", "shade", "--features", "mutants", "--target-dir"]).arg(&target);
    let status = build.current_dir(root()).stdin(Stdio::null()).status().expect("cargo starts");
    assert!(status.success(), "the mutants do not build: {build:?}");
    target.join("debug/shade")
}

/// The folder of a runtime that knows `SHADE=mutant=…`, built with the cargo feature `mutants`, with `shade.h` where a driver looks for it.
pub fn runtime_with_mutants() -> PathBuf {
    let target = root().join("target/mutants");
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--release", "--package", "shade-rt", "--features", "mutants", "--target-dir"]);
    let status = build.arg(&target).current_dir(root()).stdin(Stdio::null()).status().expect("cargo starts");
    assert!(status.success(), "the mutants do not build: {build:?}");
    let installed = target.join("shade");
    let files = [
        (target.join("release/libshade_rt.a"), "lib/libshade_rt.a"),
        (root().join("rt/include/shade.h"), "include/shade.h"),
    ];
    for (from, to) in files {
        let to = installed.join(to);
        fs::create_dir_all(to.parent().expect("a path in the folder")).expect("target/ is writable");
        fs::copy(from, to).expect("target/ is writable");
    }
    installed.join("lib")
}

/// One program to build.
#[derive(Debug, Clone)]
pub struct Program {
    inputs: Vec<PathBuf>,
    headers: Vec<PathBuf>,
    include: Vec<PathBuf>,
    untyped: bool,
    level: u8,
    checked: bool,
    barrier: Option<String>,
    mutant: Option<String>,
    target: Option<String>,
}

impl Program {
    /// From files named relative to the repository's root.
    pub fn new(inputs: &[&str]) -> Self {
        Program {
            inputs: inputs.iter().map(|input| root().join(input)).collect(),
            headers: Vec::new(),
            include: Vec::new(),
            untyped: false,
            level: 2,
            checked: false,
            barrier: None,
            mutant: None,
            target: None,
        }
    }

    /// At another optimisation level than 2.
    pub fn level(mut self, level: u8) -> Self {
        self.level = level;
        self
    }

    /// In untyped mode: every pointer may be managed.
    pub fn untyped(mut self) -> Self {
        self.untyped = true;
        self
    }

    /// Including files from `directory`, which do not change.
    pub fn include(mut self, directory: &Path) -> Self {
        self.include.push(directory.to_owned());
        self
    }

    /// Including this file, named relative to the repository's root.
    pub fn header(mut self, header: &str) -> Self {
        self.headers.push(root().join(header));
        self
    }

    /// With every barrier and elision checked at run time, and line numbers for reports.
    pub fn checked(mut self) -> Self {
        self.checked = true;
        self
    }

    /// With the barriers of another family.
    pub fn barrier(mut self, family: &str) -> Self {
        self.barrier = Some(family.to_owned());
        self
    }

    /// With a rule broken.
    pub fn mutant(mut self, name: &str) -> Self {
        self.mutant = Some(name.to_owned());
        self
    }

    /// For another machine than this.
    pub fn target(mut self, triple: &str) -> Self {
        self.target = Some(triple.to_owned());
        self
    }

    /// The executable, in `target/programs-test/`. Built only if it is older than what it is made from; two processes that
    /// build it at once both succeed, since the driver renames its result into place.
    ///
    /// # Panics
    /// If the program does not build; the message holds what `shade` printed.
    pub fn build(&self) -> PathBuf {
        let (shade, mut variant) = match &self.mutant {
            None => (shade(), String::new()),
            Some(name) => (shade_with_mutants(), format!("-{}", name.replace(':', "-"))),
        };
        if self.checked {
            variant += "-checked";
        }
        if self.untyped {
            variant += "-untyped";
        }
        if let Some(family) = &self.barrier {
            variant = variant + "-" + family;
        }
        if let Some(triple) = &self.target {
            variant = variant + "-" + triple;
        }
        let names: Vec<_> =
            self.inputs.iter().map(|input| input.file_stem().unwrap_or_default().to_string_lossy()).collect();
        let directory = root().join("target/programs-test");
        fs::create_dir_all(&directory).expect("target/ is writable");
        let executable = directory.join(format!("{}-O{}{variant}", names.join("+"), self.level));

        let installed = root().join("target/shade");
        let mut made_from = [&self.inputs[..], &self.headers[..]].concat();
        made_from.extend(self.target.iter().map(|triple| installed.join("lib").join(triple).join("libshade_rt.a")));
        made_from.extend([shade.clone(), installed.join("lib/libshade_rt.a"), installed.join("include/shade.h")]);
        if is_newer(&executable, &made_from) {
            return executable;
        }
        let mut build = Command::new(shade);
        build.arg("build").arg(format!("-O{}", self.level)).args(&self.inputs).arg("-o").arg(&executable);
        if self.checked {
            build.args(["--checked", "-g"]);
        }
        if self.untyped {
            build.arg("--managed-addrspace=0");
        }
        for directory in &self.include {
            build.arg("-I").arg(directory);
        }
        build.args(self.target.iter().map(|triple| format!("--target={triple}")));
        build.args(self.barrier.iter().map(|family| format!("--barrier={family}")));
        if let Some(name) = &self.mutant {
            build.arg("--mutant").arg(name);
            if std::env::var_os("SHADE_RT_DIR").is_none() {
                build.env("SHADE_RT_DIR", installed.join("lib"));
            }
        }
        let output = build.stdin(Stdio::null()).output().expect("shade starts");
        assert!(output.status.success(), "{build:?}\n{}", String::from_utf8_lossy(&output.stderr));
        executable
    }
}

fn is_newer(file: &Path, than: &[PathBuf]) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let Some(made) = time(file) else { return false };
    than.iter().all(|source| time(source).unwrap_or(SystemTime::UNIX_EPOCH) < made)
}

/// What one run did.
#[derive(Debug)]
pub struct Outcome {
    /// How it ended.
    pub status: ExitStatus,
    /// Whether the time limit ended it (by SIGKILL).
    pub timed_out: bool,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Largest resident set, bytes.
    pub peak_resident: u64,
    /// From start to end.
    pub elapsed: Duration,
}

impl Outcome {
    /// The standard output of a run that must have ended with exit code 0.
    ///
    /// # Panics
    /// If it did not; the message holds both outputs.
    #[track_caller]
    pub fn expect_success(self) -> String {
        assert!(self.status.success() && !self.timed_out, "the run failed: {self:#?}");
        self.stdout
    }

    /// The words logged, of a run with `trace=stats`.
    ///
    /// # Panics
    /// If the run printed no statistics.
    #[track_caller]
    pub fn entries_logged(&self) -> u64 {
        let line = self.stderr.lines().find_map(|line| line.split_once("entries logged"));
        line.and_then(|(_, number)| number.trim().parse().ok()).unwrap_or_else(|| panic!("no statistics: {self:#?}"))
    }
}

/// What every program of a test run gets in `SHADE` besides its own options, unless these say something about the same key:
/// `$SHADE_TESTS_WITH`, for example `wbbuf=9`.
fn with_common(options: &str) -> String {
    let Ok(common) = std::env::var("SHADE_TESTS_WITH") else { return options.to_owned() };
    let key = common.split('=').next().unwrap_or_default();
    if options.contains(key) { options.to_owned() } else { format!("{options},{common}") }
}

/// Runs `executable` with `SHADE=options` and kills it, and its children, after `limit`.
///
/// # Panics
/// If the executable cannot be started.
pub fn run(executable: &Path, options: &str, arguments: &[&str], limit: Duration) -> Outcome {
    let outputs = tempfile::tempdir().expect("a temporary directory");
    let file = |name: &str| outputs.path().join(name);
    let create = |name: &str| File::create(file(name)).expect("a temporary file");
    let mut command = Command::new(executable);
    command.args(arguments).env("SHADE", with_common(options)).stdin(Stdio::null()).process_group(0);
    let start = Instant::now();
    let child = command.stdout(create("stdout")).stderr(create("stderr")).spawn();
    let child = child.unwrap_or_else(|error| panic!("{}: {error}", executable.display()));
    let (status, timed_out, peak_resident) = wait(child, start + limit);
    let read = |name: &str| String::from_utf8_lossy(&fs::read(file(name)).expect("it was created")).into_owned();
    let elapsed = start.elapsed();
    Outcome { status, timed_out, stdout: read("stdout"), stderr: read("stderr"), peak_resident, elapsed }
}

/// Waits for the child, which leads a process group, by wait4, which alone tells its peak resident set. Kills the group at `deadline`.
fn wait(child: Child, deadline: Instant) -> (ExitStatus, bool, u64) {
    let pid = libc::pid_t::try_from(child.id()).expect("a process id");
    let mut timed_out = false;
    loop {
        let mut status = 0;
        // SAFETY: all-zero bytes are a valid rusage, a structure of integers.
        let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
        // SAFETY: both pointers are to live locals of the right type; `child` is not waited for in any other way.
        let waited = unsafe { libc::wait4(pid, &mut status, libc::WNOHANG, &mut usage) };
        assert!(waited >= 0, "wait4: {}", io::Error::last_os_error());
        if waited == pid {
            let kibibytes = u64::try_from(usage.ru_maxrss).unwrap_or(0);
            return (ExitStatus::from_raw(status), timed_out, kibibytes << 10);
        }
        if !timed_out && Instant::now() >= deadline {
            timed_out = true;
            // SAFETY: no memory is involved; the group's leader has not been waited for, so the number is still its.
            let killed = unsafe { libc::kill(-pid, libc::SIGKILL) };
            assert!(killed == 0, "kill: {}", io::Error::last_os_error());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}
