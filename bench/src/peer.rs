//! The table of peers: how each is found, what version it is, how it builds and starts a program. Everybody runs with
//! default options; what has to be chosen (a collector of the JVM, a fixed heap) is part of the peer's name or description.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::paths;
use crate::result::spread;

/// One way to run the programs.
#[derive(Debug)]
pub struct Peer {
    /// On the command line and in file names.
    pub id: &'static str,
    /// In tables.
    pub title: &'static str,
    /// What it is, with the options it runs under.
    pub about: &'static str,
    toolchain: Toolchain,
}

/// How programs are built and started.
#[derive(Debug, Clone, Copy)]
enum Toolchain {
    /// C through `shade build`.
    Shade,
    /// C through clang: the `PEER_` macro, libraries, and the header that shows whether they are installed.
    C { define: &'static str, libraries: &'static [&'static str], header: Option<&'static str> },
    /// C with the MMTk binding of `bench/peers/mmtk`.
    Mmtk,
    /// Go, in the module `bench/programs`.
    Go,
    /// `ocamlopt`.
    Ocaml,
    /// `javac` and `java` with this collector.
    Java { collector: &'static str },
}

/// All peers. Shade is the first.
pub const ALL: &[Peer] = &[
    Peer { id: "shade", title: "Shade", about: "C, default options", toolchain: Toolchain::Shade },
    Peer { id: "go", title: "Go", about: "default options", toolchain: Toolchain::Go },
    Peer {
        id: "bdwgc",
        title: "bdwgc",
        about: "the same C, default options",
        toolchain: Toolchain::C { define: "PEER_BDWGC", libraries: &["-lgc"], header: Some("gc.h") },
    },
    Peer {
        id: "mimalloc",
        title: "mimalloc",
        about: "the same C with mi_malloc and mi_free",
        toolchain: Toolchain::C { define: "PEER_MIMALLOC", libraries: &["-lmimalloc"], header: Some("mimalloc.h") },
    },
    Peer {
        id: "glibc",
        title: "glibc malloc",
        about: "the same C with malloc and free",
        toolchain: Toolchain::C { define: "PEER_GLIBC", libraries: &[], header: None },
    },
    Peer { id: "ocaml", title: "OCaml", about: "ocamlopt -inline 200, default heap", toolchain: Toolchain::Ocaml },
    Peer {
        id: "jdk-parallel",
        title: "JDK Parallel",
        about: "-XX:+UseParallelGC",
        toolchain: Toolchain::Java { collector: "-XX:+UseParallelGC" },
    },
    Peer {
        id: "jdk-zgc",
        title: "JDK ZGC",
        about: "-XX:+UseZGC",
        toolchain: Toolchain::Java { collector: "-XX:+UseZGC" },
    },
    Peer {
        id: "mmtk",
        title: "MMTk ConcurrentImmix",
        about: "the same C with a small binding, conservative stacks, fixed heap of 1 GiB",
        toolchain: Toolchain::Mmtk,
    },
    Peer {
        id: "arena",
        title: "arena",
        about: "the same C with a bump arena that is told what is dead: the physical limit",
        toolchain: Toolchain::C { define: "PEER_ARENA", libraries: &[], header: None },
    },
];

/// The peer of this id.
pub fn find(id: &str) -> Option<&'static Peer> {
    ALL.iter().find(|p| p.id == id)
}

/// A built program: what to start, before the program's own arguments.
#[derive(Debug, Clone)]
pub struct Executable {
    /// Program and leading arguments.
    pub command: Vec<String>,
    /// Environment variables.
    pub environment: &'static [(&'static str, &'static str)],
}

impl Peer {
    /// Its version, or why it cannot run (a sentence for the result table).
    pub fn version(&self) -> Result<String, String> {
        const SETUP: &str = "not installed: ./dev setup --peers";
        let first_line = |command: &mut Command| -> Option<String> {
            let out = command.output().ok().filter(|o| o.status.success())?;
            let text = if out.stdout.is_empty() { out.stderr } else { out.stdout };
            String::from_utf8_lossy(&text).lines().next().map(str::to_owned)
        };
        match self.toolchain {
            Toolchain::Shade => {
                let shade = shade_command();
                if !shade.is_file() {
                    return Err("not built: ./dev build".to_owned());
                }
                let commit = first_line(Command::new("git").arg("-C").arg(paths::root()).args([
                    "describe",
                    "--always",
                    "--dirty",
                    "--abbrev=10",
                ]));
                Ok(format!("commit {}", commit.unwrap_or_else(|| "unknown".to_owned())))
            }
            Toolchain::C { header, .. } => {
                if let Some(header) = header {
                    first_line(Command::new("dpkg-query").args(["--showformat=${Version}", "--show", package(header)]))
                        .filter(|_| compiles_with(header))
                        .ok_or_else(|| SETUP.to_owned())
                } else if self.id == "glibc" {
                    first_line(Command::new("getconf").arg("GNU_LIBC_VERSION"))
                        .ok_or_else(|| "no glibc here".to_owned())
                } else {
                    first_line(Command::new(CLANG).arg("--version")).ok_or_else(|| format!("{CLANG} is not installed"))
                }
            }
            Toolchain::Mmtk => {
                if !mmtk_library().is_file() {
                    return Err(SETUP.to_owned());
                }
                let lock = fs::read_to_string(paths::root().join("bench/peers/mmtk/Cargo.lock")).unwrap_or_default();
                let mut lines = lock.lines().skip_while(|l| *l != "name = \"mmtk\"").skip(1);
                let version = lines.next().and_then(|l| l.split('"').nth(1)).unwrap_or("unknown");
                Ok(format!("mmtk {version}"))
            }
            Toolchain::Go => first_line(Command::new(go_command()).arg("version"))
                .map(|v| v.trim_start_matches("go version ").to_owned())
                .ok_or_else(|| SETUP.to_owned()),
            Toolchain::Ocaml => first_line(Command::new("ocamlopt").arg("-version")).ok_or_else(|| SETUP.to_owned()),
            Toolchain::Java { .. } => first_line(Command::new("javac").arg("-version"))
                .filter(|_| Command::new("java").arg("-version").output().is_ok_and(|o| o.status.success()))
                .ok_or_else(|| SETUP.to_owned()),
        }
    }

    /// Builds `program` (a folder of `bench/programs`) for this peer.
    ///
    /// # Errors
    /// When the compiler cannot be started or refuses the program.
    pub fn build(&self, program: &str) -> Result<Executable, Error> {
        let out = paths::build(program, self.id);
        fs::create_dir_all(&out).map_err(|e| Error::file(&out, e))?;
        let source = paths::programs().join(program);
        let c = source.join(format!("{program}.c"));
        let binary = out.join(program);
        let executable = Executable { command: vec![binary.display().to_string()], environment: self.environment() };
        match self.toolchain {
            Toolchain::Shade => {
                let mut command = Command::new(shade_command());
                command.arg("build").arg(&c).arg("-O2").arg("-o").arg(&binary).args(["-D", "PEER_SHADE"]);
                command.arg("-I").arg(paths::programs()).arg("-I").arg(paths::shade().join("include"));
                self.compile(program, command)?;
            }
            Toolchain::C { define, libraries, .. } => {
                let mut command = clang(&c, &binary, define);
                command.args(libraries);
                self.compile(program, command)?;
            }
            Toolchain::Mmtk => {
                let mut command = clang(&c, &binary, "PEER_MMTK");
                command.arg("-I").arg(paths::root().join("bench/peers/mmtk/include"));
                command.arg(mmtk_library()).args(["-lpthread", "-ldl", "-lm"]);
                self.compile(program, command)?;
            }
            Toolchain::Go => {
                let mut command = Command::new(go_command());
                command.current_dir(paths::programs()).env("GOCACHE", paths::peers().join("go-cache"));
                command.args(["build", "-buildvcs=false", "-ldflags=-checklinkname=0", "-o"]);
                command.arg(absolute(&binary)?).arg(format!("./{program}/go"));
                self.compile(program, command)?;
            }
            Toolchain::Ocaml => {
                let common = paths::programs().join("ocaml_common");
                for (from, name) in [
                    (common.join("clock.c"), "clock.c"),
                    (common.join("common.ml"), "common.ml"),
                    (source.join("ocaml/main.ml"), "main.ml"),
                ] {
                    fs::copy(&from, out.join(name)).map_err(|e| Error::file(&from, e))?;
                }
                let mut command = Command::new("ocamlopt");
                command.current_dir(&out).args(["-inline", "200", "clock.c", "common.ml", "main.ml", "-o", program]);
                self.compile(program, command)?;
            }
            Toolchain::Java { collector } => {
                let mut command = Command::new("javac");
                command.arg("-d").arg(&out).arg(paths::programs().join("java_common/Common.java"));
                command.arg(source.join("java/Main.java"));
                self.compile(program, command)?;
                let command = ["java", collector, "-Xlog:safepoint:stderr", "-cp", &out.display().to_string(), "Main"];
                return Ok(Executable {
                    command: command.map(str::to_owned).to_vec(),
                    environment: self.environment(),
                });
            }
        }
        Ok(executable)
    }

    /// What the collector's own log (standard error) adds to what the program prints.
    pub fn log_metrics(&self, log: &str) -> Vec<(&'static str, f64)> {
        match self.toolchain {
            Toolchain::Java { .. } => {
                let total = |l: &str| l.rsplit_once("Total: ")?.1.split_once(" ns")?.0.parse::<f64>().ok();
                let longest = log.lines().filter_map(total).reduce(f64::max);
                longest.map(|ns| ("longest_pause_ns", ns)).into_iter().collect()
            }
            Toolchain::Shade => {
                let micros = |l: &str, before: &str| -> Option<f64> {
                    let text = l.split_once(before)?.1.trim_start();
                    Some(text.split_once(" µs")?.0.parse::<f64>().ok()? * 1e3)
                };
                let cycle = |l: &str| l.starts_with("shade: gc ").then(|| micros(l, "longest handshake "))?;
                let handshakes = spread(log.lines().filter_map(cycle).collect());
                let of = |name, row| Some((name, log.lines().find_map(|l| micros(l, row))?));
                [
                    handshakes.map(|h| ("handshake_p50_ns", h.median)),
                    of("longest_handshake_cpu_ns", "in its own CPU time"),
                    of("handshake_cpu_p999_ns", "in 999 of 1,000 cycles"),
                ]
                .into_iter()
                .flatten()
                .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Environment that makes the collector write that log.
    fn environment(&self) -> &'static [(&'static str, &'static str)] {
        match self.toolchain {
            Toolchain::Shade => &[("SHADE", "trace=gc+stats")],
            _ => &[],
        }
    }

    fn compile(&self, program: &str, mut command: Command) -> Result<(), Error> {
        let output = command.output().map_err(|e| Error::start(&command, e))?;
        if output.status.success() {
            return Ok(());
        }
        let diagnostics = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(Error::Build { program: program.to_owned(), peer: self.id, diagnostics })
    }
}

/// The C compiler of all C peers, and Shade's.
pub const CLANG: &str = "clang-19";

fn clang(source: &Path, binary: &Path, define: &str) -> Command {
    let mut command = Command::new(CLANG);
    command.args(["-std=gnu11", "-O2", "-Wall", "-Wextra"]).arg(format!("-D{define}"));
    command.arg("-I").arg(paths::programs()).arg(source).arg("-o").arg(binary).arg("-lpthread");
    command
}

fn compiles_with(header: &str) -> bool {
    let command = format!("echo '#include <{header}>' | {CLANG} -fsyntax-only -xc -");
    Command::new("sh").args(["-c", &command]).output().is_ok_and(|o| o.status.success())
}

fn package(header: &str) -> &'static str {
    if header == "gc.h" { "libgc-dev" } else { "libmimalloc-dev" }
}

/// The driver.
pub fn shade_command() -> PathBuf {
    paths::shade().join("bin/shade")
}

fn mmtk_library() -> PathBuf {
    paths::peers().join("mmtk/release/libshade_bench_mmtk.a")
}

/// Ours before the one on the search path.
fn go_command() -> PathBuf {
    let installed = paths::peers().join("go-venv/bin/go");
    if installed.is_file() { installed } else { PathBuf::from("go") }
}

fn absolute(path: &Path) -> Result<PathBuf, Error> {
    std::path::absolute(path).map_err(|e| Error::file(path, e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_safepoint_of_a_jvm_log_is_found() {
        let log = "[0.1s][info][safepoint] Safepoint \"A\", Time since last: 1 ns, Reaching safepoint: 2 ns, Total: 300 ns\n\
                   [0.1s][info][safepoint] Safepoint \"B\", Total: 1500 ns\n";
        assert_eq!(find("jdk-zgc").unwrap().log_metrics(log), [("longest_pause_ns", 1500.0)]);
        assert_eq!(find("go").unwrap().log_metrics(log), []);
    }

    #[test]
    fn handshakes_are_read_from_shades_trace() {
        let log = "shade: gc 1 @0.008s: 0.5 MiB, longest handshake 3.5 µs\n\
                   shade: gc 2 @0.008s: 0.5 MiB, longest handshake 2.5 µs\n\
                   shade: longest handshake pause         4392.0 µs\n\
                   shade:   in its own CPU time             12.0 µs\n\
                   shade:   in 999 of 1,000 cycles           9.5 µs\n";
        let metrics =
            [("handshake_p50_ns", 3000.0), ("longest_handshake_cpu_ns", 12000.0), ("handshake_cpu_p999_ns", 9500.0)];
        assert_eq!(find("shade").unwrap().log_metrics(log), metrics);
        assert_eq!(find("shade").unwrap().log_metrics("other output\n"), []);
    }
}
