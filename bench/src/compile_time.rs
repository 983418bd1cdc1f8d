//! The time of the Shade pass on SQLite's amalgamation, beside `default<O2>` on the same module.
//!
//! SQLite comes out of the crate `libsqlite3-sys`: cargo fetches it, nothing of it is kept in the repository. The module is made
//! by clang, and `gc "shade"` is put on every function as the driver does for C. Then, by CPU time of the whole command: `shade opt` (the
//! driver's `default<O2>`, roots, and the pass) minus `opt -passes='default<O2>'`. Reading and writing the module is in both.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::paths;
use crate::peer::{CLANG, Executable, shade_command};
use crate::run::{self, Run};

/// Version of `libsqlite3-sys`, pinned so that results can be compared.
const CRATE: &str = "0.39.1";
/// LLVM's own optimiser, of the version that the driver links.
const OPT: &str = "/usr/lib/llvm-19/bin/opt";

/// One measurement; `arguments` are the optimisation level and `sqlite3`, or a benchmark program instead.
///
/// # Errors
/// When SQLite cannot be fetched or a tool refuses it.
pub fn run(arguments: &[&str], scratch: &Path) -> Result<Run, Error> {
    let level = arguments.first().copied().unwrap_or("2");
    let module = module(arguments.get(1).copied().unwrap_or("sqlite3"))?;
    let file = |name: &str| scratch.join(name).display().to_string();
    let input = module.display().to_string();
    let passes = format!("-passes=default<O{level}>");
    let plain = timed(scratch, &[OPT, &passes, &input, "-o", &file("o2.bc")])?;
    let shade = shade_command().display().to_string();
    let with_pass = timed(scratch, &[&shade, "opt", &input, &format!("-O{level}"), "-o", &file("shade.bc")])?;
    let (o2, all) = (plain.metrics["cpu_s"], with_pass.metrics["cpu_s"]);
    let mut metrics: BTreeMap<String, f64> = with_pass.metrics;
    metrics.insert("o2_s".to_owned(), o2);
    metrics.insert("pass_s".to_owned(), all - o2);
    metrics.insert("pass_percent_of_o2".to_owned(), (all - o2) / o2 * 100.0);
    Ok(Run { metrics, under_load: plain.under_load || with_pass.under_load, ..plain })
}

/// A command as a run: `sh` adds the checksum line that a benchmark prints.
fn timed(scratch: &Path, command: &[&str]) -> Result<Run, Error> {
    let script = ["sh", "-c", "\"$@\" >/dev/null && echo checksum 0", "sh"];
    let command = script.iter().chain(command).map(|s| (*s).to_owned()).collect();
    run::run(&Executable { command, environment: &[] }, &[], false, scratch)
}

/// The source as unoptimised IR, every function managed. Made once.
fn module(name: &str) -> Result<PathBuf, Error> {
    let out = paths::build("compile", name);
    let module = out.join(if name == "sqlite3" { format!("sqlite3-{CRATE}.ll") } else { format!("{name}.ll") });
    if module.is_file() {
        return Ok(module);
    }
    fs::create_dir_all(&out).map_err(|e| Error::file(&out, e))?;
    let source = match name {
        "sqlite3" => sqlite(&out)?,
        program => paths::programs().join(program).join(format!("{program}.c")),
    };
    let plain = out.join("plain.ll");
    let mut clang = Command::new(CLANG);
    clang.args(["-O2", "-Xclang", "-disable-llvm-passes", "-emit-llvm", "-S", "-w", "-DPEER_GLIBC", "-I"]);
    clang.arg(paths::programs()).arg(&source).arg("-o").arg(&plain);
    succeed(clang)?;
    let text = fs::read_to_string(&plain).map_err(|e| Error::file(&plain, e))?;
    let partial = out.join("partial.ll");
    fs::write(&partial, managed(&text)).map_err(|e| Error::file(&partial, e))?;
    fs::rename(&partial, &module).map_err(|e| Error::file(&module, e))?;
    Ok(module)
}

/// `gc "shade"` on each definition. (clang without `-g` ends the line of a definition with its attributes and a brace.)
fn managed(text: &str) -> String {
    let line = |l: &str| match l.strip_suffix(" {") {
        Some(head) if l.starts_with("define ") => format!("{head} gc \"shade\" {{\n"),
        _ => format!("{l}\n"),
    };
    text.lines().map(line).collect()
}

/// `sqlite3.c`, through a package of our own that depends on the crate, so that cargo fetches and checks it.
fn sqlite(out: &Path) -> Result<PathBuf, Error> {
    let package = out.join("fetch");
    let write = |path: PathBuf, text: &str| fs::write(&path, text).map_err(|e| Error::file(&path, e));
    fs::create_dir_all(package.join("src")).map_err(|e| Error::file(&package, e))?;
    write(package.join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         libsqlite3-sys = \"={CRATE}\"\n"
    );
    write(package.join("Cargo.toml"), &manifest)?;
    let vendored = package.join("vendor");
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&package).args(["vendor", "--quiet", "vendor"]);
    succeed(cargo)?;
    Ok(vendored.join("libsqlite3-sys/sqlite3/sqlite3.c"))
}

fn succeed(mut command: Command) -> Result<(), Error> {
    let output = command.output().map_err(|e| Error::start(&command, e))?;
    if output.status.success() {
        return Ok(());
    }
    Err(Error::Run {
        command: command.get_program().to_string_lossy().into_owned(),
        how: output.status.to_string(),
        diagnostics: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_become_managed_and_nothing_else() {
        let text = "declare i32 @g()\ndefine internal i32 @f(i32 %x) #0 {\n  ret i32 0\n}\n";
        let managed = managed(text);
        assert!(managed.contains("define internal i32 @f(i32 %x) #0 gc \"shade\" {\n"), "{managed}");
        assert_eq!(managed.matches("gc \"shade\"").count(), 1);
    }
}
