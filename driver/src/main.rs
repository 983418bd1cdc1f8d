//! The `shade` command. What it does stands in the library of this package, which exists so that the fuzzer (`tests/fuzz`) can call parts of it.

use std::process::ExitCode;

fn main() -> ExitCode {
    shade::main()
}
