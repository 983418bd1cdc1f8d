//! Compiles the C++ that the pass needs of LLVM beyond the C interface.

/// Where the C++ is, from this package.
const SHIM: &str = "shim";

include!("shim/compile.rs");

fn main() {
    compile_shim(
        "shade_pass_shim",
        &["analyses.cpp", "inline.cpp", "lists.cpp", "regions.cpp", "remark.cpp", "strided.cpp"],
    );
}
