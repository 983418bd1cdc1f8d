//! The targets by name. One file each.

mod bitcode;
mod descriptor;
mod heap_dump;
mod ir;
mod module_table;
mod options;
mod prelude;

use crate::Verdict;

/// Something that takes bytes.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// As the command line and the folder of its corpus call it.
    pub name: &'static str,
    /// Takes one input; panics at a finding.
    pub run: fn(&[u8]) -> Verdict,
    /// What an input is.
    pub input: Input,
}

/// What the inputs of a target are: how they are changed, and where the first ones come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// Textual IR, behind a line of options.
    Ir,
    /// A byte that chooses options, then bitcode.
    Bitcode,
    /// The text of a prelude.
    Prelude,
    /// Anything else.
    Bytes,
}

/// All of them.
pub const TARGETS: [Target; 7] = [
    Target { name: "options", run: options::run, input: Input::Bytes },
    Target { name: "descriptor", run: descriptor::run, input: Input::Bytes },
    Target { name: "module-table", run: module_table::run, input: Input::Bytes },
    Target { name: "heap-dump", run: heap_dump::run, input: Input::Bytes },
    Target { name: "ir", run: ir::run, input: Input::Ir },
    Target { name: "bitcode", run: bitcode::run, input: Input::Bitcode },
    Target { name: "prelude", run: prelude::run, input: Input::Prelude },
];

/// A target with a finding, which a fuzzer that sees what it covers makes in a moment: shows that one is reported.
pub const SEEDED: Target = Target { name: "seeded", run: seeded, input: Input::Bytes };

fn seeded(input: &[u8]) -> Verdict {
    let mut found = 0;
    for (byte, wanted) in input.iter().zip(b"seed") {
        if byte != wanted {
            break;
        }
        found += 1;
    }
    assert!(found != 4 || input.len() != 4, "the seeded finding");
    Verdict::Reached
}

impl Target {
    /// The one of this name.
    pub fn named(name: &str) -> Option<Target> {
        TARGETS.into_iter().chain([SEEDED]).find(|target| target.name == name)
    }
}
