//! The heap-program oracle: writes random multi-threaded programs over managed objects, knows from a mirror what each
//! must print, and runs them under the collector in many configurations.
//!
//! `types`, `program` and `generate` make programs, `forms` is the table of what they can do, `mirror` executes them
//! without a collector, `emit` prints them as IR, `toolchain` builds and runs, `campaign` compares, `reduce` thins what
//! failed, `regression` keeps it.

pub mod campaign;
pub mod config;
mod emit;
mod forms;
mod generate;
mod mirror;
mod program;
pub mod reduce;
pub mod regression;
pub mod rng;
pub mod toolchain;
mod types;

/// The module of `seed` as a regression file: IR, and what each of its programs must print.
pub fn text(seed: u64, programs: usize) -> String {
    let (module, sums) = generate::module(seed, programs);
    let mut text = emit::module(&module);
    for (number, sum) in sums.iter().enumerate() {
        text += &format!("; expect: {number} {sum:016x}\n");
    }
    text
}
