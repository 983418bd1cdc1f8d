//! Where the things stand that the driver calls or links: clang, the linker, the runtime, its header.

use std::env;
use std::ffi::OsStr;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::error::Error;
use crate::target::Wanted;

/// The LLVM prefix that this driver was built with, where clang is looked for after `PATH`. `SHADE_LLVM_PREFIX` names
/// another.
#[cfg(not(feature = "llvm22"))]
const LLVM_PREFIX: Option<&str> = option_env!("LLVM_SYS_191_PREFIX");
#[cfg(feature = "llvm22")]
const LLVM_PREFIX: Option<&str> = option_env!("LLVM_SYS_221_PREFIX");

/// The C compiler and the linker of the LLVM that is linked here.
#[cfg(not(feature = "llvm22"))]
const TOOLS: Tools = Tools { clang: "clang-19", lld: "ld.lld-19" };
#[cfg(feature = "llvm22")]
const TOOLS: Tools = Tools { clang: "clang-22", lld: "ld.lld-22" };

struct Tools {
    clang: &'static str,
    lld: &'static str,
}

/// The runtime's archive.
const RUNTIME: &str = "libshade_rt.a";

/// The name of the C compiler, as a package and as a command.
pub fn clang_name() -> &'static str {
    TOOLS.clang
}

/// The C compiler, which must be the LLVM version that reads its bitcode here.
pub fn clang() -> Result<PathBuf, Error> {
    on_path(TOOLS.clang).or_else(|| in_prefix("clang")).ok_or_else(|| Error::ToolMissing {
        tool: TOOLS.clang.to_owned(),
        hint: "install it with ./dev setup, or as the package of that name",
    })
}

/// A compiler that links for `target`, and the linker that it should use if it is clang and there is one.
pub fn linker(target: &Wanted) -> Result<(PathBuf, Option<PathBuf>), Error> {
    if let Ok(clang) = clang() {
        return Ok((clang, on_path(TOOLS.lld).or_else(|| in_prefix("ld.lld"))));
    }
    on_path("cc").filter(|_| target.given.is_none()).map(|cc| (cc, None)).ok_or_else(|| Error::ToolMissing {
        tool: format!("{} or cc", TOOLS.clang),
        hint: "linking needs one of them: ./dev setup installs clang",
    })
}

/// The runtime archive: in `given`, else `$SHADE_RT_DIR`, else `../lib` beside this executable, else `target/shade/lib`; that for another machine in a
/// directory therein, `aarch64-linux-gnu` for instance.
pub fn runtime(given: Option<&Path>, target: &Wanted) -> Result<PathBuf, Error> {
    let mut directories = lib_dirs(given);
    if !target.is_own() {
        directories.iter_mut().for_each(|directory| directory.push(format!("{}-linux-gnu", target.target)));
    }
    let found = directories.iter().map(|directory| directory.join(RUNTIME)).find(|archive| archive.is_file());
    found.ok_or_else(|| {
        let looked: Vec<_> = directories.iter().map(|directory| directory.display().to_string()).collect();
        let (what, command) = match target.is_own() {
            true => (RUNTIME.to_owned(), "build"),
            false => (format!("{RUNTIME} for {}", target.target), "aarch64"),
        };
        Error::RuntimeMissing { what, command, looked: looked.join(", ") }
    })
}

/// The directory of `shade.h`: `../include` beside the runtime's directory, wherever that is.
pub fn include_dir(given: Option<&Path>) -> Option<PathBuf> {
    let mut candidates =
        lib_dirs(given).into_iter().chain(lib_dirs(None)).map(|directory| directory.join("../include"));
    candidates.find(|directory| directory.join("shade.h").is_file())
}

/// A directory that nobody else may look into or put anything into, with a name that nobody can know before.
pub fn private_dir(prefix: &str) -> tempfile::Builder<'_, '_> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix).permissions(Permissions::from_mode(0o700));
    builder
}

/// A directory that only this user can enter, removed when dropped.
pub fn temporary_dir() -> Result<TempDir, Error> {
    private_dir("shade-").tempdir().map_err(|source| Error::Write { file: env::temp_dir(), source })
}

/// A path that no tool takes for an option or a response file.
pub fn as_argument(path: &Path) -> PathBuf {
    match path.as_os_str().as_encoded_bytes().first() {
        Some(b'-' | b'@') => Path::new(".").join(path),
        _ => path.to_owned(),
    }
}

/// A directory that is named explicitly is the only one looked at.
fn lib_dirs(given: Option<&Path>) -> Vec<PathBuf> {
    if let Some(directory) = given {
        return vec![directory.to_owned()];
    }
    if let Some(directory) = env::var_os("SHADE_RT_DIR").filter(|value| !value.is_empty()) {
        return vec![directory.into()];
    }
    let own = env::current_exe().ok();
    let installed = own.as_deref().and_then(Path::parent).and_then(Path::parent).map(|prefix| prefix.join("lib"));
    installed.into_iter().chain([PathBuf::from("target/shade/lib")]).collect()
}

fn in_prefix(program: &str) -> Option<PathBuf> {
    let prefix = env::var_os("SHADE_LLVM_PREFIX").map(PathBuf::from).or_else(|| LLVM_PREFIX.map(PathBuf::from))?;
    Some(prefix.join("bin").join(program)).filter(|path| path.is_file())
}

fn on_path(program: impl AsRef<OsStr>) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let absolute = env::split_paths(&path).filter(|directory| directory.is_absolute());
    absolute.map(|directory| directory.join(program.as_ref())).find(|path| path.is_file())
}
