//! The command line: one struct for each command, and the options that compiling commands share.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use shade_pass::Family;

use crate::target::Wanted;

/// Compiles LLVM IR and C with Shade's write barriers and links the Shade runtime.
#[derive(Debug, Parser)]
#[command(name = "shade", version, disable_help_subcommand = true)]
#[command(arg_required_else_help = true, args_conflicts_with_subcommands = true)]
pub struct CommandLine {
    /// What to do; `None` only with `--print-link-flags`.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Print what links the runtime to objects of `shade cc -c`, for another build system's linker
    #[arg(long)]
    pub print_link_flags: bool,
    /// Directory of libshade_rt.a [default: $SHADE_RT_DIR, ../lib beside this command, target/shade/lib]
    #[arg(long, value_name = "DIR", requires = "print_link_flags")]
    pub lib_dir: Option<PathBuf>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Compile and link a program
    Build(Build),
    /// Compile modules to objects, or compile and link, with a C compiler's options
    Cc(Cc),
    /// Compile, link and run a program
    Run(Run),
    /// Optimise one module, insert barriers and polls, and write it
    Opt(Opt),
    /// Say of every pointer write of one module which barrier it gets, or why none
    Explain(Explain),
    /// Prove of a module with barriers inserted, not inlined, that every pointer write is covered
    Check(Check),
    /// Say of a heap dump what is in it, and who retains an object
    Heap(Heap),
    /// Compile one module (the driver starts itself with this, so that a crash of LLVM does not take it along)
    #[command(hide = true)]
    CompileUnit(CompileUnit),
}

/// `shade build IN… -o OUT`
#[derive(Debug, Args)]
pub struct Build {
    /// Modules (.ll, .bc, .c); .o and .a files are linked as they are
    #[arg(value_name = "IN", required = true)]
    pub inputs: Vec<PathBuf>,
    /// The file to write
    #[arg(short, value_name = "OUT")]
    pub output: PathBuf,
    /// Stop at an object file (one IN)
    #[arg(short = 'c', conflicts_with = "assembly")]
    pub object: bool,
    /// Stop at assembly (one IN)
    #[arg(short = 'S')]
    pub assembly: bool,
    /// What else is linked.
    #[command(flatten)]
    pub libraries: Libraries,
    /// Shared options.
    #[command(flatten)]
    pub code: CodeOptions,
}

/// `shade cc -c IN… [-o OUT]`, `shade cc IN… [-o OUT]`
#[derive(Debug, Args)]
pub struct Cc {
    /// Modules (.ll, .bc, .c); without -c and -S also .o and .a files, which are linked as they are
    #[arg(value_name = "IN", required_unless_present = "print_link_flags")]
    pub inputs: Vec<PathBuf>,
    /// The file to write; with -c and -S, one IN only [default: a.out, IN.o or IN.s in the current directory]
    #[arg(short, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Stop at an object file for each IN
    #[arg(short = 'c', conflicts_with = "assembly")]
    pub object: bool,
    /// Stop at assembly for each IN
    #[arg(short = 'S')]
    pub assembly: bool,
    /// Print what links the runtime to objects of `shade cc -c`, and do nothing
    #[arg(long)]
    pub print_link_flags: bool,
    /// What else is linked.
    #[command(flatten)]
    pub libraries: Libraries,
    /// Shared options.
    #[command(flatten)]
    pub code: CodeOptions,
}

/// `shade run IN… -- ARGS`
#[derive(Debug, Args)]
pub struct Run {
    /// Modules (.ll, .bc, .c); .o and .a files are linked as they are
    #[arg(value_name = "IN", required = true)]
    pub inputs: Vec<PathBuf>,
    /// Arguments of the program
    #[arg(value_name = "ARGS", last = true)]
    pub arguments: Vec<OsString>,
    /// What else is linked.
    #[command(flatten)]
    pub libraries: Libraries,
    /// Shared options.
    #[command(flatten)]
    pub code: CodeOptions,
}

/// `shade opt IN -S -o OUT`
#[derive(Debug, Args)]
pub struct Opt {
    /// The module (.ll, .bc, .c)
    #[arg(value_name = "IN")]
    pub input: PathBuf,
    /// The file to write; - is standard output
    #[arg(short, value_name = "OUT")]
    pub output: PathBuf,
    /// Write text instead of bitcode
    #[arg(short = 'S')]
    pub text: bool,
    /// Leave calls of the barrier preludes in place
    #[arg(long)]
    pub no_inline: bool,
    /// Optimise, and insert nothing: what the pass would get. For measuring what it takes
    #[arg(long, hide = true, conflicts_with = "no_inline")]
    pub optimise_only: bool,
    /// Shared options.
    #[command(flatten)]
    pub code: CodeOptions,
}

/// `shade explain IN`
#[derive(Debug, Args)]
pub struct Explain {
    /// The module (.ll, .bc, .c)
    #[arg(value_name = "IN")]
    pub input: PathBuf,
    /// The file to write; - is standard output
    #[arg(short, value_name = "OUT", default_value = "-")]
    pub output: PathBuf,
    /// Write JSON: an array with one object for each write
    #[arg(long)]
    pub json: bool,
    /// Shared options.
    #[command(flatten)]
    pub code: CodeOptions,
}

/// `shade check IN`
#[derive(Debug, Args)]
pub struct Check {
    /// The module (.ll, .bc), as opt --no-inline writes it
    #[arg(value_name = "IN")]
    pub input: PathBuf,
    /// Shared options.
    #[command(flatten)]
    pub code: CodeOptions,
}

/// `shade heap FILE`
#[derive(Debug, Args)]
pub struct Heap {
    /// The dump, as `shade_heap_dump` or `SHADE=dump=FILE` writes it
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The shortest path from a root to the object that ADDRESS (hexadecimal) leads into, and what lives by it alone
    #[arg(long, value_name = "ADDRESS", value_parser = address, conflicts_with = "top")]
    pub retains: Option<u64>,
    /// The objects by which most memory lives [default: 20 of them]
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "20")]
    pub top: Option<usize>,
}

/// One module to one file, in a process of its own.
#[derive(Debug, Args)]
pub struct CompileUnit {
    /// The module.
    #[arg(long)]
    pub input: PathBuf,
    /// The file to write, in a private directory that may hold intermediate files too.
    #[arg(long)]
    pub output: PathBuf,
    /// Its format.
    #[arg(long)]
    pub emit: Emit,
    /// As in [`Opt`].
    #[arg(long)]
    pub no_inline: bool,
    /// Shared options.
    #[command(flatten)]
    pub code: CodeOptions,
}

/// What a compile unit writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Emit {
    /// Textual IR.
    Ir,
    /// Bitcode.
    Bitcode,
    /// Textual IR, optimised only.
    OptimisedIr,
    /// Bitcode, optimised only.
    OptimisedBitcode,
    /// Assembly text.
    Assembly,
    /// An object file.
    Object,
    /// What became of each pointer write, for people.
    Explanation,
    /// The same in JSON.
    ExplanationJson,
    /// Pointer writes of a module with barrier calls that are not covered, a line each.
    Findings,
}

/// Libraries of the program, as a linker knows them.
#[derive(Debug, Clone, Args)]
pub struct Libraries {
    /// Link this library too
    #[arg(short = 'l', value_name = "NAME")]
    pub names: Vec<OsString>,
    /// Look for libraries here
    #[arg(short = 'L', value_name = "DIR")]
    pub directories: Vec<PathBuf>,
}

/// Options that mean the same in every command.
#[derive(Debug, Clone, Args)]
pub struct CodeOptions {
    /// Optimisation level
    #[arg(short = 'O', value_name = "LEVEL", default_value_t = 2, value_parser = clap::value_parser!(u8).range(0..=3))]
    pub level: u8,
    /// Make code for this machine, as in --target=aarch64-linux-gnu [default: this machine]
    #[arg(long, value_name = "TRIPLE", default_value = "", hide_default_value = true, value_parser = wanted)]
    pub target: Wanted,
    /// Debug information for C
    #[arg(short = 'g')]
    pub debug: bool,
    /// Print what the pass found and elided, on standard error
    #[arg(long)]
    pub print_stats: bool,
    /// Write LLVM optimisation remarks (YAML) about every pointer write to FILE
    #[arg(long, value_name = "FILE", visible_alias = "pass-remarks-output")]
    pub remarks: Option<PathBuf>,
    /// Check every barrier and elision at run time, in all modules of the program (slow)
    #[arg(long)]
    pub checked: bool,
    /// Refuse calls through pointers, and of code elsewhere, that may break "shade-no-write-barrier-rec"
    #[arg(long)]
    pub strict_calls: bool,
    /// Check the inserted barriers once more where a region has two versions, and in a pass that is broken for a test
    #[arg(long)]
    pub verify_barriers: bool,
    /// Leave regions with several barriers as one version, with a mode test for each (smaller code)
    #[arg(long)]
    pub no_versions: bool,
    /// Address space whose pointers are managed: 1, or 0 for untyped mode, in which every pointer may be
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(0..=1))]
    pub managed_addrspace: u8,
    /// Keep clang's names of values, for messages
    #[arg(long, hide = true)]
    pub value_names: bool,
    /// Barrier family: hybrid, deletion, insertion or card
    #[arg(long, value_name = "FAMILY", default_value = "hybrid", value_parser = family)]
    pub barrier: Family,
    /// Barriers of your own, instead of a family's (docs/families.md)
    #[arg(long, value_name = "FILE", conflicts_with = "barrier")]
    pub prelude: Option<PathBuf>,
    /// Header directory for C
    #[arg(short = 'I', value_name = "DIR")]
    pub include: Vec<PathBuf>,
    /// Macro for C
    #[arg(short = 'D', value_name = "NAME[=VALUE]")]
    pub define: Vec<OsString>,
    /// Further argument for clang, as in --clang=-std=c17; may be repeated
    #[arg(long, value_name = "ARG", allow_hyphen_values = true)]
    pub clang: Vec<OsString>,
    /// Position-dependent code and executable
    #[arg(long)]
    pub no_pie: bool,
    /// Directory of libshade_rt.a [default: $SHADE_RT_DIR, ../lib beside this command, target/shade/lib]
    #[arg(long, value_name = "DIR")]
    pub lib_dir: Option<PathBuf>,
    /// Break a rule, to test the tests
    #[cfg(feature = "mutants")]
    #[arg(long, value_name = "NAME", hide = true, value_parser = mutant)]
    pub mutant: Option<String>,
}

impl CompileUnit {
    /// The arguments from which clap makes this value again.
    pub fn to_arguments(&self) -> Vec<OsString> {
        let emit = self.emit.to_possible_value().expect("no format is skipped on the command line");
        let mut arguments = vec!["compile-unit".into(), joined("--input=", &self.input)];
        arguments.push(joined("--output=", &self.output));
        arguments.push(format!("--emit={}", emit.get_name()).into());
        arguments.extend(self.no_inline.then(|| "--no-inline".into()));
        arguments.extend(self.code.to_arguments());
        arguments
    }
}

impl CodeOptions {
    fn to_arguments(&self) -> Vec<OsString> {
        let mut arguments = vec![OsString::from(format!("-O{}", self.level))];
        arguments.extend(self.target.given.iter().map(|triple| joined("--target=", triple)));
        arguments.extend(self.debug.then(|| "-g".into()));
        arguments.extend(self.print_stats.then(|| "--print-stats".into()));
        arguments.extend(self.remarks.iter().map(|file| joined("--remarks=", file)));
        arguments.extend(self.checked.then(|| "--checked".into()));
        arguments.extend(self.strict_calls.then(|| "--strict-calls".into()));
        arguments.extend(self.verify_barriers.then(|| "--verify-barriers".into()));
        arguments.extend(self.no_versions.then(|| "--no-versions".into()));
        arguments.push(format!("--managed-addrspace={}", self.managed_addrspace).into());
        arguments.extend(self.value_names.then(|| "--value-names".into()));
        arguments.extend(self.no_pie.then(|| "--no-pie".into()));
        match &self.prelude {
            Some(file) => arguments.push(joined("--prelude=", file)),
            None => arguments.push(joined("--barrier=", self.barrier.name())),
        }
        arguments.extend(self.include.iter().map(|directory| joined("-I", directory)));
        arguments.extend(self.define.iter().map(|definition| joined("-D", definition)));
        arguments.extend(self.clang.iter().map(|argument| joined("--clang=", argument)));
        arguments.extend(self.lib_dir.iter().map(|directory| joined("--lib-dir=", directory)));
        #[cfg(feature = "mutants")]
        arguments.extend(self.mutant.iter().map(|name| joined("--mutant=", name)));
        arguments
    }
}

/// A hexadecimal address.
fn address(text: &str) -> Result<u64, String> {
    u64::from_str_radix(text.trim_start_matches("0x"), 16).map_err(|error| error.to_string())
}

/// A target that there is a runtime for.
fn wanted(triple: &str) -> Result<Wanted, String> {
    if triple.is_empty() { Ok(Wanted::own()) } else { Wanted::parse(triple) }
}

/// A family that exists.
fn family(name: &str) -> Result<Family, String> {
    name.parse()
}

/// The name of a mutant that exists; kept as text, so that it can be passed on.
#[cfg(feature = "mutants")]
fn mutant(name: &str) -> Result<String, String> {
    name.parse::<shade_pass::Mutant>().map(|_| name.to_owned())
}

/// One argument: an option and its value.
pub fn joined(option: &str, value: impl AsRef<std::ffi::OsStr>) -> OsString {
    let mut argument = OsString::from(option);
    argument.push(value);
    argument
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn the_level_is_two_unless_given_attached() {
        let level = |arguments: &[&str]| match CommandLine::try_parse_from(arguments).map(|line| line.command) {
            Ok(Some(Command::Build(build))) => Some(build.code.level),
            _ => None,
        };
        assert_eq!(level(&["shade", "build", "a.c", "-o", "a"]), Some(2));
        assert_eq!(level(&["shade", "build", "-O0", "a.c", "-o", "a"]), Some(0));
        assert_eq!(level(&["shade", "build", "-O4", "a.c", "-o", "a"]), None);
    }

    #[test]
    fn a_compile_unit_survives_the_way_to_the_child_process() {
        let given = ["shade", "compile-unit", "--input=-a b\n.c", "--output=-o", "--emit=object", "--no-inline"];
        let shared = [
            "-O3",
            "-g",
            "--print-stats",
            "--remarks=-r",
            "--checked",
            "--strict-calls",
            "--verify-barriers",
            "--managed-addrspace=0",
            "--value-names",
            "--no-pie",
            "--target=aarch64-linux-gnu",
            "-I-odd dir",
            "-I=x",
            "-DA=1",
            "-D=B",
            "--clang=-std=c17",
            "--lib-dir=--x",
        ];
        for barriers in ["--barrier=deletion", "--prelude=-odd file.ll"] {
            let line = CommandLine::try_parse_from(given.iter().chain(&shared).chain([&barriers])).unwrap();
            let Some(Command::CompileUnit(first)) = line.command else { panic!("another command") };
            let again = CommandLine::try_parse_from([OsString::from("shade")].into_iter().chain(first.to_arguments()));
            let Some(Command::CompileUnit(second)) = again.unwrap().command else { panic!("another command") };
            assert_eq!(format!("{first:?}"), format!("{second:?}"));
        }
    }

    #[test]
    fn a_family_is_one_that_exists_and_not_beside_a_prelude() {
        let parse = |options: &[&str]| {
            CommandLine::try_parse_from(["shade", "opt", "a.ll", "-o", "b"].iter().chain(options)).is_ok()
        };
        assert!(parse(&[]) && parse(&["--barrier=card"]) && parse(&["--prelude=x.ll"]));
        assert!(!parse(&["--barrier=cards"]) && !parse(&["--barrier=card", "--prelude=x.ll"]));
    }
}
