//! First inputs, made of what the repository has: the lit suites for IR and bitcode, the preludes. Other targets begin with their corpus alone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::options::{LINE, Options};
use crate::targets::{Input, Target};
use crate::unit::Unit;

/// Writes the first inputs of a target into a folder; returns how many.
///
/// # Errors
/// A file cannot be read or written.
pub fn write(target: Target, root: &Path, folder: &Path) -> io::Result<usize> {
    fs::create_dir_all(folder)?;
    let mut count = 0;
    let mut put = |bytes: &[u8]| {
        count += 1;
        fs::write(folder.join(format!("seed-{count}")), bytes)
    };
    match target.input {
        Input::Bytes => {}
        Input::Prelude => {
            for file in ["docs/families", "pass/src/prelude"].iter().flat_map(|place| files(&root.join(place))) {
                put(&fs::read(file)?)?;
            }
        }
        Input::Ir | Input::Bitcode => {
            for file in files(&root.join("tests/lit")) {
                for text in modules(&fs::read_to_string(file)?) {
                    match target.input {
                        Input::Bitcode => bitcode(&text).map_or(Ok(()), |bytes| put(&bytes))?,
                        _ => put(text.as_bytes())?,
                    }
                }
            }
        }
    }
    Ok(count)
}

/// All files of textual IR below a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "ll") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The modules of a lit test, which may hold several, each behind a line of the options that the test first runs with. Comments are left out.
fn modules(test: &str) -> Vec<String> {
    let command = test.lines().find(|line| line.contains("RUN:") && line.contains("%shade ")).unwrap_or_default();
    let options = Options::of_words(command.split_whitespace()).line();
    let mut modules = vec![String::new()];
    for line in test.lines() {
        if line.starts_with(";---") {
            modules.push(String::new());
        } else if !line.starts_with(';')
            && let Some(module) = modules.last_mut()
        {
            *module += line;
            module.push('\n');
        }
    }
    modules.retain(|module| module.contains("define "));
    modules.iter().map(|module| format!("{options}{module}")).collect()
}

/// A module as the target for bitcode takes it; None if LLVM does not read it.
fn bitcode(text: &str) -> Option<Vec<u8>> {
    debug_assert!(text.starts_with(LINE));
    let options = Options::of_text(text.as_bytes());
    // Else LLVM puts in where the file lies.
    let named = format!("source_filename = \"in.ll\"\n{text}");
    let unit = Unit::new("in.ll", named.as_bytes());
    let target =
        text.lines().next().unwrap_or_default().split_whitespace().filter(|word| word.starts_with("--target="));
    let unoptimised = Options::of_words(std::iter::once("-O0").chain(target));
    if !unit.is_readable(&unoptimised) {
        return None;
    }
    let mut bytes = vec![options.nearest_byte()];
    bytes.extend(unit.bitcode(&unoptimised)?);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lit_test_of_several_files_gives_a_module_for_each() {
        let test = "; RUN: not %shade opt -O0 --checked --print-stats %t\n;--- a.ll\ndefine void @a() {\n; CHECK: x\n}\n;--- no\n;--- b.ll\ndefine void @b() {\n}\n";
        let options = "; options: -O0 --checked\n";
        assert_eq!(
            modules(test),
            [format!("{options}define void @a() {{\n}}\n"), format!("{options}define void @b() {{\n}}\n")]
        );
    }
}
