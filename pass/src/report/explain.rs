//! `shade explain`: every pointer write, one line for people or one JSON object for programs.

use super::{Action, Report, Site};
use serde::Serialize;
use std::fmt::Write as _;

/// One write in JSON. The names are part of the command's interface.
#[derive(Serialize)]
struct Entry<'r> {
    function: &'r str,
    line: Option<u32>,
    form: &'r str,
    slot: &'r str,
    action: Action,
    reasons: &'r [&'static str],
    old: Option<u64>,
    new: Option<u64>,
}

impl<'r> From<&'r Site> for Entry<'r> {
    fn from(site: &'r Site) -> Self {
        Entry {
            function: &site.function,
            line: site.location.as_ref().map(|at| at.line),
            form: site.form,
            slot: &site.slot,
            action: site.action,
            reasons: &site.rules,
            old: site.old,
            new: site.new,
        }
    }
}

impl Report {
    /// An array with one object for each pointer write, and a newline.
    ///
    /// `line` is null without debug information. `old` and `new` are words logged, null where only the run knows how many.
    pub fn to_json(&self) -> String {
        let entries: Vec<_> = self.sites.iter().map(Entry::from).collect();
        // Only maps with keys that are no strings, and writers that fail, make this fail.
        serde_json::to_string_pretty(&entries).unwrap_or_default() + "\n"
    }

    /// One line for each pointer write, and one with the sum.
    pub fn explain(&self) -> String {
        let mut text = String::new();
        for site in &self.sites {
            let _ = writeln!(text, "{}", explain_site(site));
        }
        let count = |action| self.sites.iter().filter(|site| site.action == action).count();
        let _ = writeln!(
            text,
            "{} pointer writes: {} with a barrier, {} with a part of one, {} without",
            self.sites.len(),
            count(Action::Barrier),
            count(Action::Partial),
            count(Action::Elided)
        );
        text
    }
}

fn explain_site(site: &Site) -> String {
    let place = site.location.as_ref().map_or(String::new(), |at| format!("{}:{}: ", at.file, at.line));
    let action = match site.action {
        Action::Barrier => "barrier",
        Action::Partial => "partial barrier",
        Action::Elided => "no barrier",
    };
    let reasons = if site.rules.is_empty() { String::new() } else { format!(" ({})", site.rules.join(", ")) };
    let mut line = format!("{place}@{}: {} to {}: {action}{reasons}", site.function, site.form, site.slot);
    if site.action != Action::Elided {
        let words = |count: Option<u64>| count.map_or("any number of".to_owned(), |n| n.to_string());
        let _ = write!(line, ", logs {} old and {} new", words(site.old), words(site.new));
    }
    if let Some(remark) = site.remark {
        let _ = write!(line, "; {remark}");
    }
    line
}
