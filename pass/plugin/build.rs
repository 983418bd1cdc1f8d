//! Compiles the C++ face of the plugin.

/// Where the C++ is, from this package.
const SHIM: &str = "../shim";

include!("../shim/compile.rs");

fn main() {
    compile_shim("shade_plugin_shim", &["plugin.cpp", "layout.cpp"]);
}
