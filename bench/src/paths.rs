//! Where things are in the checkout.

use std::env;
use std::path::{Path, PathBuf};

/// Root of the checkout: `$SHADE_ROOT`, else the folder above this crate where it was built.
pub fn root() -> PathBuf {
    match env::var_os("SHADE_ROOT") {
        Some(root) => PathBuf::from(root),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join(".."),
    }
}

/// The benchmark programs.
pub fn programs() -> PathBuf {
    root().join("bench/programs")
}

/// What `./dev build` installs, or another build in `$SHADE_PREFIX`.
pub fn shade() -> PathBuf {
    env::var_os("SHADE_PREFIX").map_or_else(|| root().join("target/shade"), PathBuf::from)
}

/// What `./dev setup --peers` installs.
pub fn peers() -> PathBuf {
    root().join("target/peers")
}

/// Executables of one program, one folder a peer.
pub fn build(program: &str, peer: &str) -> PathBuf {
    root().join("target/bench").join(program).join(peer)
}
