//! Textual IR into `shade opt`: whatever LLVM's reader and verifier take is refused with a message or gets barriers that Shade's own check and LLVM's
//! verifier accept.

use crate::Verdict;
use crate::options::Options;
use crate::unit::Unit;

/// Compiles the input with the options of its first line.
pub fn run(input: &[u8]) -> Verdict {
    let unit = Unit::new("in.ll", input);
    let options = Options::of_text(input);
    if !unit.is_readable(&options) {
        return Verdict::Unread;
    }
    // A refusal is as good as barriers.
    let _refusal = unit.compile(&options);
    Verdict::Reached
}
