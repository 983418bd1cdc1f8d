//! LLVM's optimisation remarks: one for each pointer write. An elision is a *passed* optimisation, a barrier that stays a *missed* one.
//!
//! A compiler around the pass gets them as its own (`-pass-remarks-output`, `-fsave-optimization-record`, `-Rpass-missed=shade`). The driver writes
//! the YAML of those itself, one file for several modules, which LLVM's streamer could not. LLVM's reader takes single-quoted and plain scalars only.

use super::{Action, Location, Report, Site};
use crate::ir::{Remark, RemarkKind, Value};
use std::borrow::Cow;
use std::fmt::Write as _;

/// The name under which the remarks are filtered (`llvm-remarkutil --pass-name=shade`). The shim has it again.
const PASS: &str = "shade";

impl Report {
    /// All remarks of the module, in YAML.
    pub fn to_remarks(&self) -> String {
        let mut yaml = String::new();
        for site in &self.sites {
            about(site).for_each(|remark| push(&mut yaml, &remark, site));
        }
        yaml
    }
}

/// Gives the compiler around the pass the remarks about `site`, which is at `instruction`.
pub(super) fn emit(instruction: Value<'_>, site: &Site) {
    about(site).for_each(|remark| instruction.emit_remark(&remark));
}

fn about(site: &Site) -> impl Iterator<Item = Remark<'_>> {
    let unmanaged = site.remark.map(|text| Remark {
        kind: RemarkKind::Analysis,
        name: "UnmanagedMemory",
        arguments: vec![("String", Cow::from(text))],
    });
    std::iter::once(write(site)).chain(unmanaged)
}

fn write(site: &Site) -> Remark<'_> {
    let (kind, name, said) = match site.action {
        Action::Barrier => (RemarkKind::Missed, "Barrier", " has a barrier"),
        Action::Partial => (RemarkKind::Passed, "PartialBarrier", " has a part of a barrier"),
        Action::Elided => (RemarkKind::Passed, "ElidedBarrier", " has no barrier"),
    };
    let mut arguments = vec![
        ("Form", Cow::from(site.form)),
        ("String", Cow::from(" to ")),
        ("Slot", Cow::from(&site.slot)),
        ("String", Cow::from(said)),
    ];
    for (position, rule) in site.rules.iter().enumerate() {
        let before = if position == 0 { ": " } else { ", " };
        arguments.extend([("String", Cow::from(before)), ("Reason", Cow::from(*rule))]);
    }
    for (key, label, count) in [("Old", "; old words ", site.old), ("New", "; new words ", site.new)] {
        if let Some(count) = count {
            arguments.extend([("String", Cow::from(label)), (key, Cow::from(count.to_string()))]);
        }
    }
    Remark { kind, name, arguments }
}

fn push(yaml: &mut String, remark: &Remark<'_>, site: &Site) {
    let kind = match remark.kind {
        RemarkKind::Passed => "Passed",
        RemarkKind::Missed => "Missed",
        RemarkKind::Analysis => "Analysis",
    };
    let _ = write!(yaml, "--- !{kind}\nPass:            {PASS}\nName:            {}\n", remark.name);
    if let Some(Location { file, line, column }) = &site.location {
        let file = quoted(file);
        let _ = writeln!(yaml, "DebugLoc:        {{ File: {file}, Line: {line}, Column: {column} }}");
    }
    let _ = write!(yaml, "Function:        {}\nArgs:\n", quoted(&site.function));
    for (key, value) in &remark.arguments {
        let _ = writeln!(yaml, "  - {:<17}{}", format!("{key}:"), quoted(value));
    }
    yaml.push_str("...\n");
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
