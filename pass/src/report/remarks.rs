//! LLVM's optimisation remarks, in the YAML that `-fsave-optimization-record` writes and `llvm-opt-report` and `llvm-remarkutil` read: one
//! document for each pointer write. An elision is a *passed* optimisation, a barrier that stays a *missed* one.
//!
//! Written here and not by LLVM's streamer, which its C interface does not reach. LLVM's reader takes single-quoted and plain scalars only.

use super::{Action, Location, Report, Site};
use std::fmt::Write as _;

/// The name under which the remarks are filtered (`llvm-remarkutil --pass-name=shade`).
const PASS: &str = "shade";

impl Report {
    /// All remarks of the module.
    pub fn to_remarks(&self) -> String {
        let mut yaml = String::new();
        for site in &self.sites {
            push_write(&mut yaml, site);
            if let Some(text) = site.remark {
                push_header(&mut yaml, "Analysis", "UnmanagedMemory", site);
                push_argument(&mut yaml, "String", text);
                yaml.push_str("...\n");
            }
        }
        yaml
    }
}

fn push_write(yaml: &mut String, site: &Site) {
    let (kind, name, said) = match site.action {
        Action::Barrier => ("Missed", "Barrier", " has a barrier"),
        Action::Partial => ("Passed", "PartialBarrier", " has a part of a barrier"),
        Action::Elided => ("Passed", "ElidedBarrier", " has no barrier"),
    };
    push_header(yaml, kind, name, site);
    push_argument(yaml, "Form", site.form);
    push_argument(yaml, "String", " to ");
    push_argument(yaml, "Slot", &site.slot);
    push_argument(yaml, "String", said);
    for (position, rule) in site.rules.iter().enumerate() {
        push_argument(yaml, "String", if position == 0 { ": " } else { ", " });
        push_argument(yaml, "Reason", rule);
    }
    for (key, label, count) in [("Old", "; old words ", site.old), ("New", "; new words ", site.new)] {
        if let Some(count) = count {
            push_argument(yaml, "String", label);
            push_argument(yaml, key, &count.to_string());
        }
    }
    yaml.push_str("...\n");
}

fn push_header(yaml: &mut String, kind: &str, name: &str, site: &Site) {
    let _ = write!(yaml, "--- !{kind}\nPass:            {PASS}\nName:            {name}\n");
    if let Some(Location { file, line, column }) = &site.location {
        let file = quoted(file);
        let _ = writeln!(yaml, "DebugLoc:        {{ File: {file}, Line: {line}, Column: {column} }}");
    }
    let _ = write!(yaml, "Function:        {}\nArgs:\n", quoted(&site.function));
}

fn push_argument(yaml: &mut String, key: &str, value: &str) {
    let _ = writeln!(yaml, "  - {:<17}{}", format!("{key}:"), quoted(value));
}

/// A single-quoted scalar. It cannot hold control characters, so those are written as escapes that stand for themselves.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("'");
    for character in text.chars() {
        match character {
            '\'' => quoted.push_str("''"),
            c if c.is_control() => quoted.extend(c.escape_default()),
            c => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_scalar_is_quoted_so_that_it_ends_where_it_should() {
        assert_eq!(quoted("plain"), "'plain'");
        assert_eq!(quoted("it's: #1\n"), "'it''s: #1\\n'");
    }
}
