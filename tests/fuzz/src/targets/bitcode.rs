//! Bitcode into `shade opt`, as `ir` does it with text. The first byte chooses the options.

use crate::Verdict;
use crate::options::Options;
use crate::unit::Unit;

/// Compiles the input.
pub fn run(input: &[u8]) -> Verdict {
    let Some((choice, bitcode)) = input.split_first() else { return Verdict::Unread };
    let unit = Unit::new("in.bc", bitcode);
    let options = Options::of_byte(*choice);
    if !unit.is_readable(&options) {
        return Verdict::Unread;
    }
    // A refusal is as good as barriers.
    let _refusal = unit.compile(&options);
    Verdict::Reached
}
