//! A prelude of the user's own, as `--prelude` takes it: refused, or its barriers go into a module that has a few writes.

use crate::Verdict;
use crate::options::Options;
use crate::unit::{self, Unit};

/// Writes of each kind that a prelude has a function for.
const MODULE: &str = include_str!("prelude/module.ll");

/// Compiles the module with the input as its barriers.
pub fn run(input: &[u8]) -> Verdict {
    let file = unit::file("prelude.ll");
    unit::write(&file, input);
    let options = Options::with_prelude(&file);
    match Unit::new("in.ll", MODULE.as_bytes()).compile(&options) {
        Ok(()) => Verdict::Reached,
        // LLVM's reader says what is wrong at a line and a column.
        Err(refusal) if refusal.contains(": error: ") => Verdict::Unread,
        Err(_) => Verdict::Reached,
    }
}
