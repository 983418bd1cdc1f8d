//! Drops that cannot be noticed, each with a written reason (`equivalent.toml`). An entry covers the drops of one part at one line: several,
//! where the optimiser has copied a write.

use std::fs;
use std::path::Path;

use crate::Error;
use crate::sites::{Drop, Part};
use serde::Deserialize;

/// One entry.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Equivalent {
    /// Path of the program in the repository.
    pub program: String,
    /// The function that the write is in, after inlining.
    pub function: String,
    /// Its line.
    pub line: u32,
    /// What is dropped.
    pub part: Part,
    /// Why nobody can notice.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    equivalent: Vec<Equivalent>,
}

/// Reads the entries.
///
/// # Errors
/// If the file cannot be read, has an unknown or missing key, or an entry without a reason.
pub fn read(file: &Path) -> Result<Vec<Equivalent>, Error> {
    let bad = |reason: String| Error::Equivalent { file: file.to_owned(), reason };
    let text = fs::read_to_string(file).map_err(|error| bad(error.to_string()))?;
    parse(&text).map_err(bad)
}

fn parse(text: &str) -> Result<Vec<Equivalent>, String> {
    let entries = toml::from_str::<File>(text).map_err(|error| error.to_string())?.equivalent;
    match entries.iter().find(|entry| entry.reason.trim().is_empty()) {
        Some(entry) => Err(format!("no reason is given for {entry:?}")),
        None => Ok(entries),
    }
}

impl Equivalent {
    /// Whether the entry is about this drop of this program.
    pub fn covers(&self, program: &str, drop: &Drop) -> bool {
        self.program == program && self.function == drop.function && self.line == drop.line && self.part == drop.part
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = "[[equivalent]]\nprogram = \"p\"\nfunction = \"f\"\nline = 3\npart = \"old\"\n";

    #[test]
    fn an_entry_covers_its_line_and_part_only() {
        let entries = parse(&format!("{ENTRY}reason = \"always null\"\n")).expect("a good file");
        let drop = |line, part| Drop { site: 0, part, function: "f".to_owned(), line, form: String::new() };
        assert!(entries[0].covers("p", &drop(3, Part::Old)));
        assert!(!entries[0].covers("p", &drop(3, Part::New)));
        assert!(!entries[0].covers("p", &drop(4, Part::Old)));
        assert!(!entries[0].covers("q", &drop(3, Part::Old)));
    }

    #[test]
    fn an_entry_without_a_reason_is_refused() {
        assert!(parse(ENTRY).is_err());
        assert!(parse(&format!("{ENTRY}reason = \" \"\n")).is_err());
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(parse(&format!("{ENTRY}reason = \"x\"\nhalf = \"old\"\n")).is_err());
    }
}
