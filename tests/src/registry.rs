//! Sources of other people's programs, taken from crates of the registry when a test runs; nothing of them is kept in the repository.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The unpacked crate `name` of exactly `version`, fetched and checked by cargo on the first call, in a directory of its own below `within`.
///
/// # Errors
/// If cargo cannot fetch it, with what cargo said.
pub fn source(name: &str, version: &str, within: &Path) -> io::Result<PathBuf> {
    let place = within.join(format!("{name}-{version}"));
    let source = place.join("vendor").join(name);
    if source.is_dir() {
        return Ok(source);
    }
    fs::create_dir_all(within)?;
    let fresh = tempfile::tempdir_in(within)?;
    fs::create_dir(fresh.path().join("src"))?;
    fs::write(fresh.path().join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n{name} = \"={version}\"\n"
    );
    fs::write(fresh.path().join("Cargo.toml"), manifest)?;
    let mut cargo = Command::new("cargo");
    cargo.current_dir(fresh.path()).args(["vendor", "--quiet", "vendor"]).stdin(Stdio::null());
    let output = cargo.output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(format!("{name} {version} cannot be fetched: {said}")));
    }
    // Whoever is first wins; what another process has put there meanwhile is the same.
    match fs::rename(fresh.path(), &place) {
        Err(error) if !source.is_dir() => Err(error),
        _ => Ok(source),
    }
}
