//! Regression files: modules of programs that failed once, each with its expectation in a comment, so that they mean
//! the same when the generator has changed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::campaign::{Failure, difference};
use crate::config::Config;
use crate::toolchain::{Error, Toolchain};

/// Writes a regression file and returns its path.
///
/// # Errors
/// When it cannot be written.
pub fn keep(folder: &Path, failure: &Failure, text: &str) -> Result<PathBuf, Error> {
    fs::create_dir_all(folder).map_err(Error::io(folder.display().to_string()))?;
    let build = failure.config.build;
    let family = if build.deletion { "-deletion" } else { "" };
    let path = folder.join(format!("seed-{}-program-{}-O{}{family}.ll", failure.seed, failure.number, build.level));
    fs::write(&path, text).map_err(Error::io(path.display().to_string()))?;
    Ok(path)
}

/// Runs every file in the folder in every configuration. True when all print what they must.
///
/// # Errors
/// When a file cannot be read, has no expectation or is refused by the compiler.
pub fn run_all(toolchain: &Toolchain, folder: &Path, configs: &[Config]) -> Result<bool, Error> {
    let entries = fs::read_dir(folder).map_err(Error::io(folder.display().to_string()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ll"));
    paths.sort();
    let mut good = true;
    for path in &paths {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).map_err(Error::io(name.clone()))?;
        let expected = expectations(&text);
        let (Some((first, _)), Some((last, _))) = (expected.first(), expected.last()) else {
            return Err(Error::NoExpectation { path: name });
        };
        let mut built = None;
        let mut executable = PathBuf::new();
        for config in configs {
            if built != Some(config.build) {
                executable = toolchain.build(&name, &text, config.build)?;
                built = Some(config.build);
            }
            let outcome = toolchain.run(&executable, config, *first, *last)?;
            if let Some((number, symptom)) = difference(&expected, &outcome) {
                println!("oracle: {name} program {number} {config}: {symptom}");
                good = false;
            }
        }
    }
    println!("oracle: {} regression files, {}", paths.len(), if good { "0 differences" } else { "differences" });
    Ok(good)
}

/// The lines `; expect: NUMBER CHECKSUM`.
fn expectations(text: &str) -> Vec<(usize, i64)> {
    let parse = |line: &str| {
        let (number, sum) = line.strip_prefix("; expect: ")?.split_once(' ')?;
        Some((number.parse().ok()?, u64::from_str_radix(sum.trim(), 16).ok()? as i64))
    };
    text.lines().filter_map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expectations_are_read_back() {
        assert_eq!(expectations("; a\n; expect: 4 00000000000000ff\ndefine"), [(4, 255)]);
        assert_eq!(expectations("; expect 4 00000000000000ff"), []);
    }
}
