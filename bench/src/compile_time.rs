//! The time of the Shade pass on SQLite's amalgamation, beside `default<O2>` on the same module; and on modules of two, four and eight copies of it.
//!
//! SQLite comes out of the crate `libsqlite3-sys`: cargo fetches it, nothing of it is kept in the repository. The module is made by clang, and
//! `gc "shade"` is put on every function as the driver does for C. All times are CPU times of one command, `shade opt`, with the same options
//! but for what is measured, so that reading, writing and the driver's own work are in both of two and fall out:
//!
//! ```text
//! default<O2>   shade opt --optimise-only -O2 MODULE      less    shade opt --optimise-only -O0 MODULE
//! pass          shade opt -O0 OPTIMISED                   less    shade opt --optimise-only -O0 OPTIMISED
//! ```
//!
//! The pipeline is the one that LLVM's `opt` has for `default<O2>`, vectorisers included (`tests/lit/driver/optimise-only.c` compares what comes out).

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::paths;
use crate::peer::{CLANG, Executable, shade_command};
use crate::run::{self, Run};

/// Version of `libsqlite3-sys`, pinned so that results can be compared.
const CRATE: &str = "0.39.1";
/// Where LLVM's tools are, of the version that the driver links.
const TOOLS: &str = "/usr/lib/llvm-19/bin";
/// How often the module is doubled.
const DOUBLINGS: u32 = 3;

/// One measurement; `arguments` are the optimisation level and `sqlite3`, or a benchmark program instead.
///
/// # Errors
/// When SQLite cannot be fetched or a tool refuses it.
pub fn run(arguments: &[&str], scratch: &Path) -> Result<Run, Error> {
    let level = format!("-O{}", arguments.first().copied().unwrap_or("2"));
    let module = module(arguments.get(1).copied().unwrap_or("sqlite3"))?;
    let optimised = scratch.join("optimised.bc");
    let whole = shade_opt(scratch, &module, &["--optimise-only", &level], &optimised)?;
    let nothing = shade_opt(scratch, &module, NOTHING, &scratch.join("same.bc"))?;
    let o2 = whole.metrics["cpu_s"] - nothing.metrics["cpu_s"];
    let mut under_load = whole.under_load || nothing.under_load;

    let mut metrics: BTreeMap<String, f64> = whole.metrics.clone();
    let mut pass = Vec::new();
    for copies in (0..=DOUBLINGS).map(|doubling| 1 << doubling) {
        let input = if copies == 1 { optimised.clone() } else { several(&optimised, copies, scratch)? };
        let with = shade_opt(scratch, &input, &["-O0"], &scratch.join("shade.bc"))?;
        let without = shade_opt(scratch, &input, NOTHING, &scratch.join("same.bc"))?;
        under_load |= with.under_load || without.under_load;
        pass.push(with.metrics["cpu_s"] - without.metrics["cpu_s"]);
        metrics.insert(format!("pass_{copies}_s"), *pass.last().unwrap_or(&0.0));
    }
    let largest = pass[DOUBLINGS as usize] / f64::from(1 << DOUBLINGS);
    metrics.insert("o2_s".to_owned(), o2);
    metrics.insert("pass_s".to_owned(), pass[0]);
    metrics.insert("pass_percent_of_o2".to_owned(), percent(pass[0], o2));
    metrics.insert("pass_growth_percent".to_owned(), percent(largest, pass[0]));
    Ok(Run { metrics, under_load, ..whole })
}

/// Options with which the module goes in and out and nothing else is done.
const NOTHING: &[&str] = &["--optimise-only", "-O0"];

/// `part` of `whole`; of no time that can be measured, nothing.
fn percent(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole * 100.0 } else { 0.0 }
}

/// `shade opt` on a module.
fn shade_opt(scratch: &Path, input: &Path, options: &[&str], output: &Path) -> Result<Run, Error> {
    let [shade, input, output] = [&shade_command(), input, output].map(|path| path.display().to_string());
    let command = [&[shade.as_str(), "opt", &input], options, &["-o", &output]].concat();
    timed(scratch, &command)
}

/// Makes a module of so many copies of another one, whose global names differ.
fn several(bitcode: &Path, copies: usize, scratch: &Path) -> Result<PathBuf, Error> {
    let text = scratch.join("copy.ll");
    let mut disassemble = Command::new(Path::new(TOOLS).join("llvm-dis"));
    disassemble.arg(bitcode).arg("-o").arg(&text);
    succeed(disassemble)?;
    let original = fs::read_to_string(&text).map_err(|e| Error::file(&text, e))?;
    let names = linked_names(&original);
    let output = scratch.join(format!("copies-{copies}.bc"));
    let mut link = Command::new(Path::new(TOOLS).join("llvm-link"));
    link.arg(bitcode).arg("-o").arg(&output);
    for copy in 1..copies {
        let file = scratch.join(format!("copy-{copy}.ll"));
        fs::write(&file, renamed(&original, &names, &format!(".copy{copy}"))).map_err(|e| Error::file(&file, e))?;
        link.arg(file);
    }
    succeed(link)?;
    Ok(output)
}

/// What a module defines that a linker would find twice. (It gives local names of its own accord.)
fn linked_names(text: &str) -> HashSet<&str> {
    let is_linked = |line: &str| {
        let is_local = |rest: &str| rest.starts_with("internal ") || rest.starts_with("private ");
        if let Some(rest) = line.strip_prefix("define ") {
            return !is_local(rest);
        }
        let Some((_, rest)) = line.split_once(" = ").filter(|_| line.starts_with('@')) else { return false };
        !is_local(rest) && !rest.starts_with("external ")
    };
    let names = text.lines().filter(|line| is_linked(line)).filter_map(|line| {
        let name = &line[line.find('@')? + 1..];
        Some(&name[..identifier(name)])
    });
    names.filter(|name| !name.is_empty() && !name.starts_with("llvm.")).collect()
}

/// The length of the identifier that `text` begins with.
fn identifier(text: &str) -> usize {
    text.find(|c: char| !(c.is_ascii_alphanumeric() || "-$._".contains(c))).unwrap_or(text.len())
}

/// `text` with `suffix` behind each of `names`, except in strings.
fn renamed(text: &str, names: &HashSet<&str>, suffix: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for (position, part) in text.split('"').enumerate() {
        if position > 0 {
            out.push('"');
        }
        if position % 2 == 1 {
            out.push_str(part);
            continue;
        }
        let mut pieces = part.split('@');
        out.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let (name, rest) = piece.split_at(identifier(piece));
            out.extend(["@", name, if names.contains(name) { suffix } else { "" }, rest]);
        }
    }
    out
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

    #[test]
    fn a_copy_has_other_names_where_a_linker_would_find_two() {
        let text = "@a = global ptr @b\n@b = external global i8\n@s = internal constant [2 x i8] c\"@a\"\n\
                    @llvm.used = appending global [1 x ptr] [ptr @a]\ndefine i32 @f(ptr %x) {\n  call void @g(ptr @f, ptr @s)\n}\n\
                    define internal void @h() {\ndeclare void @g(ptr, ptr)\n";
        let names = linked_names(text);
        assert_eq!(names, HashSet::from(["a", "f"]));
        let copy = renamed(text, &names, ".1");
        assert!(copy.contains("@a.1 = global ptr @b\n") && copy.contains("c\"@a\""), "{copy}");
        assert!(copy.contains("call void @g(ptr @f.1, ptr @s)") && copy.contains("[ptr @a.1]"), "{copy}");
    }

    #[test]
    fn nothing_is_no_part_of_no_time() {
        assert_eq!(percent(1.0, 4.0), 25.0);
        assert_eq!(percent(1.0, 0.0), 0.0);
    }
}
