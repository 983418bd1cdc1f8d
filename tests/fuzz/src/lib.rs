//! What reads a user's input, each as a function of bytes that returns or, if something is wrong with Shade, panics: for libFuzzer (`src/bin/fuzzer.rs`) and,
//! without it, for the inputs under `corpus` (`shade-fuzz replay`). `docs/fuzzing.md` says what counts as a finding.

pub mod isolated;
pub mod mutate;
pub mod options;
pub mod seeds;
pub mod targets;
pub mod unit;

pub use targets::Target;

/// Was there anything to learn from an input?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It got to the code that the target is for.
    Reached,
    /// Something before that refused it: LLVM's reader, in most cases.
    Unread,
}
