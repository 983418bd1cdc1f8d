//! The result page: `results.md`, from all result files that there are.

use std::fmt::Write as _;

use crate::peer;
use crate::plot;
use crate::program::{ALL, Against, Bound, Case, Column, Program, Target};
use crate::result::{CaseResult, Spread, ratios};
use crate::verdict::{Verdict, verdicts};

/// The whole page. `results` holds those cases that were measured.
pub fn page(results: &[CaseResult]) -> String {
    let find = |name: &str| results.iter().find(|r| r.case == name);
    let mut out = String::from(
        "# Benchmark results\n\nWritten by `./dev bench`; do not edit. How to read it, and what was tried where a target is missed: \
         [README](README.md).\n\n",
    );
    out += &overview(&find);
    for program in ALL {
        let _ = write!(out, "\n## {}\n\n{}\n", program.name, program.about);
        for case in program.cases {
            match find(case.name) {
                Some(result) => out += &case_section(case, result),
                None => {
                    let _ = write!(out, "\n### {}: {}\n\nNot measured yet.\n", case.name, case.about);
                }
            }
        }
    }
    out
}

/// All targets in one table.
fn overview<'a>(find: &impl Fn(&str) -> Option<&'a CaseResult>) -> String {
    let mut out = String::from(
        "## Targets\n\n⚠: taken under load. A ratio is Shade's value divided by the other's.\n\n| case | what | target | measured (median) | |\n|---|---|---|---|---|\n",
    );
    for program in ALL {
        for (target, verdict) in verdicts(program, find) {
            let (measured, mark) = match verdict {
                Verdict::Met(v) => (shown(program, target, v), "met".to_owned()),
                Verdict::Missed(v) => {
                    (shown(program, target, v), format!("**missed by {}**", distance(target.bound, v)))
                }
                Verdict::Unknown => ("–".to_owned(), "not measured".to_owned()),
            };
            let (what, limit) = (describe(program, target), bound(program, target));
            let loaded = find(target.case).is_some_and(|r| r.runs_under_load().0 > 0);
            let mark = if loaded { mark + " ⚠" } else { mark };
            let _ = writeln!(out, "| {} | {what} | {limit} | {measured} | {mark} |", target.case);
        }
    }
    out
}

fn column_of(program: &Program, target: &Target) -> Option<Column> {
    let case = program.cases.iter().find(|c| c.name == target.case)?;
    case.columns.iter().find(|c| c.metric == target.metric).copied()
}

fn describe(program: &Program, target: &Target) -> String {
    let heading = column_of(program, target).map_or(target.metric, |c| c.heading);
    let title = |id: &str| peer::find(id).map_or(id.to_owned(), |p| p.title.to_owned());
    match target.against {
        Against::Absolute => heading.to_owned(),
        Against::Peer(p) => format!("{heading}, ÷ {}", title(p)),
        Against::BestOf(all) => format!("{heading}, ÷ the best of {}", all.map_titles(title)),
        Against::Case(other) => format!("{heading}, ÷ {other}"),
    }
}

trait Titles {
    fn map_titles(&self, title: impl Fn(&str) -> String) -> String;
}

impl Titles for [&str] {
    fn map_titles(&self, title: impl Fn(&str) -> String) -> String {
        self.iter().map(|id| title(id)).collect::<Vec<_>>().join(", ")
    }
}

/// In the unit of the column for absolute targets; ratios as they are.
fn scaled(program: &Program, target: &Target, value: f64) -> f64 {
    match (target.against, column_of(program, target)) {
        (Against::Absolute, Some(column)) => value / column.divisor,
        _ => value,
    }
}

fn shown(program: &Program, target: &Target, value: f64) -> String {
    number(scaled(program, target, value))
}

fn bound(program: &Program, target: &Target) -> String {
    match target.bound {
        Bound::AtMost(v) => format!("≤ {}", shown(program, target, v)),
        Bound::AtLeast(v) => format!("≥ {}", shown(program, target, v)),
    }
}

fn distance(bound: Bound, value: f64) -> String {
    let times = match bound {
        Bound::AtMost(limit) => value / limit,
        Bound::AtLeast(limit) => limit / value,
    };
    if times.is_finite() { format!("{} %", number((times - 1.0) * 100.0)) } else { "everything".to_owned() }
}

/// One case: when and where, the table, the plots.
fn case_section(case: &Case, result: &CaseResult) -> String {
    let mut out = format!("\n### {}: {}\n\n", case.name, case.about);
    let rounds = result.runs.values().map(Vec::len).max().unwrap_or(0);
    let _ = writeln!(
        out,
        "{} UTC, {}. {rounds} rounds, peers in turn. Before: waited {:.0} s, {:.0} % of the machine busy, load average {:.2}.",
        result.date,
        result.machine,
        result.load.waited_s,
        result.load.busy_share * 100.0,
        result.load.load_average
    );
    if result.small {
        out += "**Small size: shows that the program works, measures nothing.**\n";
    }
    match result.runs_under_load() {
        (0, _) => {}
        (loaded, all) => {
            let _ = writeln!(out, "**Taken under load: {loaded} of {all} runs (marked ⚠).**");
        }
    }
    out.push('\n');
    out += "| peer | version |";
    for column in case.columns {
        let _ = write!(out, " {} |", column.heading);
    }
    for column in ratio_columns(case) {
        let _ = write!(out, " Shade ÷ peer: {} |", column.heading);
    }
    out += "\n|---|---|";
    out += &"---|".repeat(case.columns.len() + ratio_columns(case).len());
    out.push('\n');
    for id in case.peers {
        out += &row(case, result, id);
    }
    for (file, about) in plot::files(case, result) {
        let _ = write!(out, "\n![{about}]({file})\n");
    }
    out
}

fn row(case: &Case, result: &CaseResult, id: &str) -> String {
    let title = peer::find(id).map_or(id, |p| p.title);
    let about = peer::find(id).map_or("", |p| p.about);
    let Some(runs) = result.of(id) else {
        let why = result.missing.get(id).map_or("not measured", String::as_str);
        return format!("| {title} | {why} |{}\n", " |".repeat(case.columns.len() + ratio_columns(case).len()));
    };
    let mark = if runs.iter().any(|r| r.under_load) { " ⚠" } else { "" };
    let version = result.versions.get(id).map_or("", String::as_str);
    let mut out = format!("| {title}{mark} | {version}; {about} |");
    for column in case.columns {
        let cell = result.metric(id, column.metric).map(|s| in_unit(s, column.divisor));
        let _ = write!(out, " {} |", cell.unwrap_or_else(|| "–".to_owned()));
    }
    for column in ratio_columns(case) {
        let ratio = result.of("shade").filter(|_| id != "shade").and_then(|s| ratios(s, runs, column.metric));
        let _ = write!(out, " {} |", ratio.map_or("–".to_owned(), |r| in_unit(r, 1.0)));
    }
    out + "\n"
}

/// Ratios are shown for the first column, and for CPU time, which other load disturbs less than the wall clock.
fn ratio_columns(case: &Case) -> Vec<Column> {
    let cpu = case.columns[1..].iter().filter(|c| c.metric == "cpu_s");
    case.columns[..1].iter().chain(cpu).copied().collect()
}

fn in_unit(s: Spread, divisor: f64) -> String {
    let [min, median, max] = [s.min, s.median, s.max].map(|v| number(v / divisor));
    if min == max { median } else { format!("{median} ({min}–{max})") }
}

/// Three digits, or whole.
pub fn number(value: f64) -> String {
    match value.abs() {
        0.0 => "0".to_owned(),
        a if a >= 100.0 => format!("{value:.0}"),
        a if a >= 10.0 => format!("{value:.1}"),
        a if a >= 0.1 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_digits() {
        assert_eq!(
            [1234.5, 12.34, 1.234, 0.1234, 0.01234, 0.0].map(number),
            ["1234", "12.3", "1.23", "0.12", "0.012", "0"]
        );
    }

    #[test]
    fn a_miss_says_by_how_much_in_either_direction() {
        assert_eq!(distance(Bound::AtMost(0.5), 0.75), "50.0 %");
        assert_eq!(distance(Bound::AtLeast(8.0), 4.0), "100 %");
    }

    #[test]
    fn a_peer_that_did_not_run_has_a_row_that_says_why() {
        let case = &crate::programs::lru::PROGRAM.cases[0];
        let mut result = CaseResult::empty(case, case.small, true);
        result.missing.insert("go".to_owned(), "not installed: ./dev setup --peers".to_owned());
        assert!(row(case, &result, "go").starts_with("| Go | not installed: ./dev setup --peers |"));
        result.runs.insert("go".to_owned(), vec![crate::result::tests::run_with("wall_s", 2.0)]);
        assert!(row(case, &result, "go").contains("| 2.00 |"));
    }

    #[test]
    fn a_page_without_results_names_every_program_and_target() {
        let page = page(&[]);
        for program in ALL {
            assert!(page.contains(&format!("## {}\n", program.name)));
        }
        assert_eq!(page.matches("not measured |").count(), ALL.iter().map(|p| p.targets.len()).sum::<usize>());
    }
}
