//! The targets that there is a runtime for, by the triple of a module, and what differs between them in IR. Everything else is the same IR for both.

use crate::ir::Ir;
use inkwell::module::Module;
use inkwell::targets::InitializationConfig;
use std::fmt;

/// A processor; the system is Linux on each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// x86-64.
    X86_64,
    /// AArch64, little-endian.
    Aarch64,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Target {
    /// Every one.
    pub const ALL: [Target; 2] = [Target::X86_64, Target::Aarch64];

    /// What is supported, for a message.
    pub const SUPPORTED: &str = "only x86_64 and aarch64 Linux are supported";

    /// The target that a triple names; None when there is no runtime for it.
    pub fn of_triple(triple: &str) -> Option<Target> {
        let (processor, system) = triple.split_once('-')?;
        // Pointers of x32 and ILP32 are four bytes.
        let is_linux = system.contains("linux") && !["x32", "ilp32"].iter().any(|other| system.contains(other));
        Target::ALL.into_iter().find(|target| is_linux && processor == target.name())
    }

    /// The target of a module; that of a module that names none is the one that the pass has always been for.
    pub fn of(module: &Module<'_>) -> Target {
        Target::of_triple(&module.get_triple().as_str().to_string_lossy()).unwrap_or(Target::X86_64)
    }

    /// The processor, as triples call it.
    pub fn name(self) -> &'static str {
        match self {
            Target::X86_64 => "x86_64",
            Target::Aarch64 => "aarch64",
        }
    }

    /// The triple of a module that names none, and the name of the directory in which Debian keeps what is for this target.
    pub fn triple(self) -> &'static str {
        match self {
            Target::X86_64 => "x86_64-unknown-linux-gnu",
            Target::Aarch64 => "aarch64-unknown-linux-gnu",
        }
    }

    /// The processor that code is made for unless a function names another.
    pub fn processor(self) -> &'static str {
        match self {
            Target::X86_64 => "x86-64",
            Target::Aarch64 => "generic",
        }
    }

    /// Makes LLVM able to generate code for it.
    pub fn initialize(self) {
        use inkwell::targets::Target as Backend;
        match self {
            Target::X86_64 => Backend::initialize_x86(&InitializationConfig::default()),
            Target::Aarch64 => Backend::initialize_aarch64(&InitializationConfig::default()),
        }
    }

    /// Attribute of the trampoline's first argument, the callee of a native call: it puts it into a register that no C argument uses.
    /// (AArch64's register for `nest` is x18 in LLVM 19 and x15 in 22; that for `swiftself` is x20 in both.)
    pub(crate) fn callee_attribute(self) -> &'static str {
        match self {
            Target::X86_64 => "nest",
            Target::Aarch64 => "swiftself",
        }
    }

    /// Integer registers that C arguments travel in.
    pub(crate) fn integer_arguments(self) -> usize {
        match self {
            Target::X86_64 => 6,
            Target::Aarch64 => 8,
        }
    }

    /// Text of IR that keeps what is stored before it before what is stored behind it, and what it has to have declared. Every x86-64 does, if the
    /// compiler does; AArch64 has to be told, and `fence release` would wait for loads as well (`dmb ish`, where this is `dmb ishst`).
    pub(crate) fn store_fence(self) -> (&'static str, &'static str) {
        match self {
            Target::X86_64 => ("fence syncscope(\"singlethread\") seq_cst", ""),
            Target::Aarch64 => ("call void @llvm.aarch64.dmb(i32 10)", "declare void @llvm.aarch64.dmb(i32)\n"),
        }
    }
}

/// The target of the module under work.
pub(crate) fn of_ir(ir: Ir<'_>) -> Target {
    Target::of_triple(&ir.triple()).unwrap_or(Target::X86_64)
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn a_triple_is_supported_if_its_processor_and_its_system_are() {
        for (triple, target) in [
            ("x86_64-unknown-linux-gnu", Target::X86_64),
            ("x86_64-pc-linux-musl", Target::X86_64),
            ("aarch64-linux-gnu", Target::Aarch64),
            ("aarch64-unknown-linux-gnu", Target::Aarch64),
        ] {
            assert_eq!(Target::of_triple(triple), Some(target), "{triple}");
            assert_eq!(Target::of_triple(target.triple()), Some(target));
        }
        for other in [
            "",
            "aarch64",
            "aarch64_be-linux-gnu",
            "aarch64-apple-macosx",
            "aarch64-linux-gnu_ilp32",
            "x86_64-linux-gnux32",
            "arm64-linux-gnu",
            "i386-linux-gnu",
            "riscv64-linux-gnu",
        ] {
            assert_eq!(Target::of_triple(other), None, "{other}");
        }
    }
}
