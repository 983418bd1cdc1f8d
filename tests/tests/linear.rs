//! The pass takes time in proportion to its input: by instructions that callgrind counts, which are the same on every machine, and with
//! a function of 100,000 stores.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use shade_tests::program::{run, shade};

/// Stores in one function: each step doubles.
const SIZES: [usize; 3] = [400, 800, 1600];
/// From one doubling to the next the cost of what was added doubles; with a quadratic part it would grow up to fourfold.
const MOST_GROWTH: f64 = 2.3;
const MANY: usize = 100_000;
/// A hundred times what it takes: a quadratic pass would need hours.
const LIMIT: Duration = Duration::from_secs(600);

#[test]
fn stores_with_calls_between_them_cost_the_same_each() {
    expect_linear("calls", calls);
}

#[test]
fn stores_under_conditions_cost_the_same_each() {
    expect_linear("conditions", conditions);
}

#[test]
fn stores_in_loops_cost_the_same_each() {
    expect_linear("loops", loops);
}

#[test]
fn the_measure_sees_a_cost_that_grows_with_the_square() {
    assert!(growth([10, 30, 70]) <= MOST_GROWTH);
    assert!(growth([10, 40, 160]) > MOST_GROWTH);
}

#[test]
fn a_function_of_100_000_stores_gets_its_barriers() {
    for (name, module) in [("straight", straight(MANY)), ("conditions", conditions(MANY))] {
        let scratch = tempfile::tempdir().expect("a temporary directory");
        let [input, output] = ["in.ll", "out.bc"].map(|file| scratch.path().join(file).display().to_string());
        fs::write(&input, module).expect("a temporary file");
        let arguments = ["opt", "-O0", "--managed-addrspace=0", "--print-stats", &input, "-o", &output];
        let outcome = run(&shade(), "", &arguments, LIMIT);
        let row = outcome.stderr.lines().find_map(|line| line.strip_prefix("pointer writes"));
        let writes = row.map(str::trim).map(str::to_owned);
        assert_eq!(writes.as_deref(), Some("100000"), "{name}: {outcome:#?}");
        outcome.expect_success();
    }
}

#[test]
fn a_value_that_was_read_many_writes_before_its_slot_is_written_is_no_reason_to_refuse() {
    let mut text = String::from("define void @f(ptr %p, ptr %q, ptr %v) gc \"shade\" {\n  %a = load ptr, ptr %p\n");
    for i in 1..400 {
        let _ =
            writeln!(text, "  %a{i} = getelementptr i8, ptr %p, i64 {}\n  store ptr null, ptr %a{i}, align 8", 8 * i);
    }
    text += "  store ptr %v, ptr %p\n  store ptr %a, ptr %q\n  ret void\n}\n";
    let scratch = tempfile::tempdir().expect("a temporary directory");
    let [input, output] = ["in.ll", "out.bc"].map(|file| scratch.path().join(file).display().to_string());
    fs::write(&input, text).expect("a temporary file");
    run(&shade(), "", &["opt", "-O0", "--managed-addrspace=0", &input, "-o", &output], LIMIT).expect_success();
}

/// By how much more the second doubling cost than the first.
fn growth([small, middle, large]: [u64; 3]) -> f64 {
    (large - middle) as f64 / (middle - small) as f64
}

fn expect_linear(name: &str, module: fn(usize) -> String) {
    let counts = SIZES.map(|size| instructions(&module(size)));
    let growth = growth(counts);
    assert!(
        growth <= MOST_GROWTH,
        "{name}: {SIZES:?} stores took {counts:?} instructions, {growth:.2} times from step to step"
    );
}

/// Instructions of compiling `module` to bitcode.
fn instructions(module: &str) -> u64 {
    let scratch = tempfile::tempdir().expect("a temporary directory");
    let file = |name: &str| scratch.path().join(name);
    fs::write(file("in.ll"), module).expect("a temporary file");
    let mut valgrind = Command::new("valgrind");
    valgrind.arg("--tool=callgrind").arg(option("--callgrind-out-file=", &file("out"))).arg(shade());
    // What `shade opt` does in a process of its own.
    valgrind.args(["compile-unit", "-O0", "--managed-addrspace=0", "--emit=bitcode"]);
    valgrind.arg(option("--input=", &file("in.ll"))).arg(option("--output=", &file("out.bc"))).stdin(Stdio::null());
    let output = valgrind.output().expect("valgrind starts (Debian: apt-get install valgrind)");
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{valgrind:?}\n{log}\n{}", String::from_utf8_lossy(&output.stdout));
    let collected = log.lines().find_map(|line| line.split_once("Collected : ")).map(|(_, n)| n.trim().parse());
    collected.unwrap_or_else(|| panic!("callgrind says no number:\n{log}")).expect("a number of instructions")
}

fn option(name: &str, value: &Path) -> String {
    format!("{name}{}", value.display())
}

/// One block.
fn straight(stores: usize) -> String {
    let mut text = String::from("define void @f(ptr %p, ptr %v) gc \"shade\" {\n");
    for i in 0..stores {
        let _ = writeln!(text, "  %a{i} = getelementptr i8, ptr %p, i64 {}\n  store ptr %v, ptr %a{i}, align 8", 8 * i);
    }
    text + "  ret void\n}\n"
}

/// A safepoint behind each store.
fn calls(stores: usize) -> String {
    let mut text = String::from("declare void @g()\ndefine void @f(ptr %p, ptr %v) gc \"shade\" {\n");
    for i in 0..stores {
        let _ = writeln!(text, "  %a{i} = getelementptr i8, ptr %p, i64 {}", 8 * i);
        let _ = writeln!(text, "  store ptr %v, ptr %a{i}, align 8\n  call void @g()");
    }
    text + "  ret void\n}\n"
}

/// Each store in a block that another value decides about.
fn conditions(stores: usize) -> String {
    let mut text = String::from("define void @f(ptr %p, ptr %v) gc \"shade\" {\n  br label %b0\n");
    for i in 0..stores {
        let _ = writeln!(text, "b{i}:\n  %a{i} = getelementptr i8, ptr %p, i64 {}", 8 * i);
        let _ = writeln!(text, "  %c{i} = load volatile i1, ptr %a{i}\n  br i1 %c{i}, label %s{i}, label %b{}", i + 1);
        let _ = writeln!(text, "s{i}:\n  store ptr %v, ptr %a{i}, align 8\n  br label %b{}", i + 1);
    }
    text + &format!("b{stores}:\n  ret void\n}}\n")
}

/// Each store in a loop, one loop behind the other.
fn loops(stores: usize) -> String {
    let mut text = String::from("define void @f(ptr %p, ptr %v, i64 %n) gc \"shade\" {\n  br label %b0\n");
    for i in 0..stores {
        let _ = writeln!(text, "b{i}:\n  br label %l{i}\nl{i}:\n  %i{i} = phi i64 [ 0, %b{i} ], [ %j{i}, %l{i} ]");
        let _ = writeln!(text, "  %a{i} = getelementptr ptr, ptr %p, i64 %i{i}\n  store ptr %v, ptr %a{i}, align 8");
        let _ = writeln!(text, "  %j{i} = add i64 %i{i}, 1\n  %c{i} = icmp ult i64 %j{i}, %n");
        let _ = writeln!(text, "  br i1 %c{i}, label %l{i}, label %b{}", i + 1);
    }
    text + &format!("b{stores}:\n  ret void\n}}\n")
}
