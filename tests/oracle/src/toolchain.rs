//! Builds a module with `shade`, or without a collector over the stub, and runs the result under a time limit.

use std::fs::{self, File};
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::config::{Build, Config};

/// What the oracle itself could not do. A failing program is not an error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or process.
    #[error("{what}: {source}")]
    Io {
        /// What was tried.
        what: String,
        /// Why it failed.
        source: io::Error,
    },
    /// The compiler refused a module.
    #[error("the build of {module} failed:\n{message}")]
    Build {
        /// Which module.
        module: String,
        /// What the compiler said.
        message: String,
    },
    /// No configuration fits.
    #[error("no configuration contains '{only}'")]
    NoConfig {
        /// What was asked for.
        only: String,
    },
    /// A regression file without its expectation.
    #[error("{path} has no line '; expect: NUMBER CHECKSUM'")]
    NoExpectation {
        /// The file.
        path: String,
    },
}

impl Error {
    /// Wraps an I/O error with what was tried.
    pub fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }
}

/// How a run ended.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Standard output: a line `NUMBER CHECKSUM` for each program that came to its end.
    pub lines: Vec<String>,
    /// How it ended where it did not exit with 0, and the last of what it said.
    pub trouble: Option<String>,
}

enum Kind {
    Shade { command: PathBuf, mutant: Option<String>, verify: bool, runtime: Option<PathBuf> },
    Stub,
}

/// A compiler and a folder for what it makes.
pub struct Toolchain {
    kind: Kind,
    folder: TempDir,
}

/// Where `./dev build` puts the command and the runtime, from the repository's root.
const INSTALLED: &str = "target/shade";

/// Longest run of one executable.
const TIME_LIMIT: Duration = Duration::from_secs(180);

impl Toolchain {
    /// With the collector: by `command`, else by the installed one, and for a mutant by one built for the purpose. With `verify`, the pass
    /// proves what it made of regions with two versions too.
    ///
    /// # Errors
    /// When that cannot be built or there is no temporary folder.
    pub fn shade(command: Option<PathBuf>, mutant: Option<String>, verify: bool) -> Result<Self, Error> {
        let (command, runtime) = match (command, &mutant) {
            (Some(given), _) => (given, None),
            (None, None) => (Path::new(INSTALLED).join("bin/shade"), None),
            (None, Some(_)) => (shade_with_mutants()?, Some(Path::new(INSTALLED).join("lib"))),
        };
        Self::new(Kind::Shade { command, mutant, verify, runtime })
    }

    /// Without the collector, over `stub/stub.c`.
    ///
    /// # Errors
    /// When there is no temporary folder.
    pub fn stub() -> Result<Self, Error> {
        Self::new(Kind::Stub)
    }

    fn new(kind: Kind) -> Result<Self, Error> {
        Ok(Self { kind, folder: tempfile::tempdir().map_err(Error::io("a temporary folder"))? })
    }

    /// Builds a module; the executable is replaced by the next build of that kind.
    ///
    /// # Errors
    /// When the compiler refuses it.
    pub fn build(&self, name: &str, text: &str, how: Build) -> Result<PathBuf, Error> {
        let source = self.folder.path().join("module.ll");
        let executable = self.folder.path().join(format!("program{how}").replace(' ', ""));
        let (text, mut command) = match &self.kind {
            Kind::Shade { command, mutant, verify, runtime } => {
                let mut build = Command::new(command);
                build.arg("build").args(how.to_string().split(' '));
                build.args(verify.then_some("--verify-barriers"));
                build.args(mutant.iter().map(|m| format!("--mutant={m}")));
                build.arg(&source).arg("-o").arg(&executable).envs(runtime.iter().map(|path| ("SHADE_RT_DIR", path)));
                (text.to_owned(), build)
            }
            Kind::Stub => {
                let stub = self.folder.path().join("stub.c");
                fs::write(&stub, include_str!("../stub/stub.c")).map_err(Error::io("stub.c"))?;
                let mut build = Command::new("clang-19");
                build.args(["-w", "-pthread"]).arg(format!("-O{}", how.level));
                build.args([&source, &stub]).arg("-o").arg(&executable);
                let text = text.replace(" gc \"shade\"", "").replace("-ni:1\"", "\"");
                // LLVM's gc intrinsics mean nothing in a function without a collector, and strided stores crash its code generator.
                let text = text
                    .replace("call void @llvm.gc", "call void @plain_gc")
                    .replace("call ptr @llvm.gc", "call ptr @plain_gc")
                    .replace("call void @llvm.experimental.vp.strided", "call void @plain_strided");
                (text, build)
            }
        };
        fs::write(&source, text).map_err(Error::io(source.display().to_string()))?;
        let output = command.output().map_err(Error::io(format!("{command:?}")))?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            let status = output.status;
            return Err(Error::Build { module: name.to_owned(), message: format!("{message}({status})") });
        }
        Ok(executable)
    }

    /// Runs the programs `first..=last` of an executable.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn run(&self, executable: &Path, config: &Config, first: usize, last: usize) -> Result<Outcome, Error> {
        let (out, err) = (self.folder.path().join("stdout"), self.folder.path().join("stderr"));
        let file = |path: &Path| File::create(path).map_err(Error::io(path.display().to_string()));
        let mut command = Command::new(executable);
        command.arg(first.to_string()).arg(last.to_string()).args(config.hammer.then_some("hammer"));
        command.stdin(Stdio::null()).stdout(file(&out)?).stderr(file(&err)?);
        if matches!(self.kind, Kind::Shade { .. }) {
            command.env("SHADE", &*config.options);
        }
        let mut child = command.spawn().map_err(Error::io(executable.display().to_string()))?;
        let status = wait(&mut child).map_err(Error::io("wait"))?;
        let text = fs::read(&out).map_err(Error::io("stdout"))?;
        let said = fs::read(&err).map_err(Error::io("stderr"))?;
        let trouble = describe(status).map(|how| {
            let said = String::from_utf8_lossy(&said);
            let tail: Vec<&str> = said.lines().rev().take(4).collect();
            format!("{how} {}", tail.into_iter().rev().collect::<Vec<_>>().join(" | "))
        });
        Ok(Outcome { lines: String::from_utf8_lossy(&text).lines().map(str::to_owned).collect(), trouble })
    }
}

/// A `shade` that knows `--mutant`, in a target directory of its own, which the other tests share.
fn shade_with_mutants() -> Result<PathBuf, Error> {
    let target = Path::new("target/mutants");
    let mut build = Command::new("cargo");
    build.args(["build", "--quiet", "--package", "shade", "--features", "mutants", "--target-dir"]);
    let status = build.arg(target).status().map_err(Error::io("cargo"))?;
    if status.success() {
        Ok(target.join("debug/shade"))
    } else {
        Err(Error::Build { module: "shade with mutants".to_owned(), message: status.to_string() })
    }
}

/// `None` when the time limit passed: then the child is killed.
fn wait(child: &mut Child) -> io::Result<Option<ExitStatus>> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if start.elapsed() > TIME_LIMIT {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn describe(status: Option<ExitStatus>) -> Option<String> {
    match status {
        None => Some(format!("did not end within {} s", TIME_LIMIT.as_secs())),
        Some(status) if status.success() => None,
        Some(status) => Some(match status.signal() {
            Some(signal) => format!("died of signal {signal}"),
            None => format!("exited with {}", status.code().unwrap_or(-1)),
        }),
    }
}
