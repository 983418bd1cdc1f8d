//! Programs that csmith makes up print the same checksum with barriers as without, at -O0 and -O2: packed structs, bit-fields, unions, volatile
//! variables and pointers to pointers, in untyped mode and with the barrier on all the time.
//!
//! Many programs go into one C file, their names told apart by a prefix, so that starting the compilers does not cost more than
//! compiling. A program that does not end within a second is left out: csmith makes such.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use shade_tests::program::{Outcome, run, shade};

const CSMITH: &str = "/usr/bin/csmith";
const HEADERS: &str = "/usr/include/csmith";
const CLANG: &str = "/usr/lib/llvm-19/bin/clang";
/// Programs that must end, and the seeds of the first of them, unless `$SHADE_TESTS_CSMITH` is another `SEED:COUNT`.
const COUNT: usize = 200;
const FIRST_SEED: u64 = 1;
/// Programs in one file.
const BUNDLE: u64 = 25;
const SIZES: [&str; 12] = [
    "--max-funcs",
    "6",
    "--max-block-depth",
    "4",
    "--max-block-size",
    "4",
    "--max-array-len-per-dim",
    "8",
    "--max-array-dim",
    "2",
    "--max-pointer-depth",
    "3",
];
/// A program longer than this is mostly one table.
const LONGEST: usize = 200_000;
const ENDLESS: Duration = Duration::from_secs(1);
/// A barrier at every store takes its time.
const LIMIT: Duration = Duration::from_secs(60);
const ARMED: &str = "gc=off,armed,wbbuf=9,trace=stats";

#[test]
fn csmith_programs_have_the_same_checksum_with_barriers_at_o0_and_o2() {
    let (seed, count) = wanted();
    let next = AtomicU64::new(seed);
    let ended = AtomicU64::new(0);
    let work = || {
        let mut found = Vec::new();
        while (ended.load(Relaxed) as usize) < count {
            let bundle = Bundle::of(next.fetch_add(BUNDLE, Relaxed));
            let checked = bundle.check();
            ended.fetch_add(checked.checksums.len() as u64, Relaxed);
            found.push(checked);
        }
        found
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let all: Vec<Checked> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a bundle failed")).collect()
    });
    let checksums: Vec<_> = all.iter().flat_map(|bundle| &bundle.checksums).collect();
    let distinct: HashSet<_> = checksums.iter().collect();
    let entries: u64 = all.iter().map(|bundle| bundle.entries).sum();
    assert!(distinct.len() * 10 > checksums.len() * 9, "{} checksums of {} differ", distinct.len(), checksums.len());
    assert!(entries > 10 * checksums.len() as u64, "only {entries} entries were logged");
}

fn wanted() -> (u64, usize) {
    let given = std::env::var("SHADE_TESTS_CSMITH").ok();
    let parsed = given.as_deref().map(|text| {
        let (seed, count) = text.split_once(':').expect("SHADE_TESTS_CSMITH=SEED:COUNT");
        (seed.parse().expect("a seed"), count.parse().expect("a count"))
    });
    parsed.unwrap_or((FIRST_SEED, COUNT))
}

/// Programs of consecutive seeds in one C file.
struct Bundle {
    directory: tempfile::TempDir,
    seeds: Vec<u64>,
}

/// What a bundle printed.
struct Checked {
    checksums: Vec<String>,
    entries: u64,
}

impl Bundle {
    fn of(first: u64) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let mut seeds = Vec::new();
        let mut text = format!(
            "#pragma clang diagnostic ignored \"-Weverything\"\n#include <stdlib.h>\n#include \"{HEADERS}/csmith.h\"\n"
        );
        for seed in first..first + BUNDLE {
            let program = generate(seed, directory.path()).replace("#include \"csmith.h\"", "");
            if program.len() <= LONGEST {
                text += &rename(&program, &format!("p{}_", seeds.len()));
                seeds.push(seed);
            }
        }
        let mains: Vec<_> = (0..seeds.len()).map(|i| format!("p{i}_main")).collect();
        text += &format!(
            "static int (*const programs[])(int, char **) = {{{}}};\n\
             int main(int count, char **arguments) {{ return programs[atoi(arguments[1])](1, arguments); }}\n",
            mains.join(", ")
        );
        fs::write(directory.path().join("bundle.c"), text).expect("a temporary file");
        Bundle { directory, seeds }
    }

    fn check(&self) -> Checked {
        let with = |tool: &Path, arguments: &[&str], level: u8| self.compile(tool, arguments, level);
        let [plain_0, plain_2] = [0, 2].map(|level| with(Path::new(CLANG), &["-w"], level));
        let [shade_0, shade_2] = [0, 2].map(|level| with(&shade(), &["build", "--managed-addrspace=0"], level));
        let mut checked = Checked { checksums: Vec::new(), entries: 0 };
        for (index, seed) in self.seeds.iter().enumerate() {
            let index = index.to_string();
            let Some(expected) = checksum(&run(&plain_0, "", &[&index], ENDLESS)) else { continue };
            let optimised = checksum(&run(&plain_2, "", &[&index], LIMIT));
            assert_eq!(optimised.as_ref(), Some(&expected), "seed {seed} has another checksum with clang -O2");
            for (executable, level) in [(&shade_0, 0), (&shade_2, 2)] {
                let outcome = run(executable, ARMED, &[&index], LIMIT);
                checked.entries += outcome.entries_logged();
                assert_eq!(checksum(&outcome).as_ref(), Some(&expected), "seed {seed} at -O{level}: {outcome:#?}");
            }
            checked.checksums.push(expected);
        }
        checked
    }

    fn compile(&self, tool: &Path, arguments: &[&str], level: u8) -> PathBuf {
        let name = tool.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let executable = self.directory.path().join(format!("{name}-O{level}"));
        let mut command = Command::new(tool);
        command.args(arguments).arg(format!("-O{level}")).args(["-I", HEADERS]);
        command.arg(self.directory.path().join("bundle.c")).arg("-o").arg(&executable).stdin(Stdio::null());
        let output = command.output().expect("the compiler starts");
        let seeds = &self.seeds;
        assert!(output.status.success(), "seeds {seeds:?}: {command:?}\n{}", String::from_utf8_lossy(&output.stderr));
        executable
    }
}

/// A program's text. csmith leaves a file behind where it runs.
fn generate(seed: u64, directory: &Path) -> String {
    let mut csmith = Command::new(CSMITH);
    csmith.args(["--concise", "--seed", &seed.to_string()]).args(SIZES).current_dir(directory).stdin(Stdio::null());
    let output = csmith.output().expect("csmith starts (Debian: apt-get install csmith libcsmith-dev)");
    assert!(output.status.success(), "{csmith:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("csmith writes ASCII")
}

/// Puts `prefix` before the names that csmith gives at file scope: `main`, functions, globals, structs and unions.
fn rename(program: &str, prefix: &str) -> String {
    let mut text = String::with_capacity(program.len() * 5 / 4);
    let mut rest = program;
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    while let Some(start) = rest.find(is_word) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_word(c)).unwrap_or(from.len()));
        text += before;
        if is_at_file_scope(word) {
            text += prefix;
        }
        text += word;
        rest = after;
    }
    text + rest
}

fn is_at_file_scope(word: &str) -> bool {
    let numbered =
        |stem: &str| word.strip_prefix(stem).is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    word == "main" || ["func_", "g_", "S", "U"].into_iter().any(numbered)
}

/// What a program printed, if it ended.
fn checksum(outcome: &Outcome) -> Option<String> {
    outcome.status.success().then(|| outcome.stdout.clone()).filter(|text| text.starts_with("checksum = "))
}

#[test]
fn names_at_file_scope_get_the_prefix_and_others_do_not() {
    let renamed = rename("struct S0 { int f0; } g_1; int main(void) { l_2 = func_3(&g_1.f0, \"g_4\"); }", "p_");
    assert_eq!(renamed, "struct p_S0 { int f0; } p_g_1; int p_main(void) { l_2 = p_func_3(&p_g_1.f0, \"p_g_4\"); }");
}
