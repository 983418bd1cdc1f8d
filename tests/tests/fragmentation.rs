//! Holes are filled: a heap of objects of many sizes that die at random does not grow past what the pacer counts on.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(300);
const DISTRIBUTIONS: [&str; 4] = ["uniform", "bimodal", "power", "large"];

/// What the program prints, by name.
fn figures(options: &str, arguments: &[&str]) -> Vec<(String, f64)> {
    let program = Program::new(&["tests/programs/fragmentation.c"]).build();
    let output = run(&program, options, arguments, LIMIT).expect_success();
    let mut words = output.split_whitespace();
    let mut figures = Vec::new();
    while let (Some(name), Some(figure)) = (words.next(), words.next()) {
        figures.push((name.to_owned(), figure.parse().unwrap_or_else(|_| panic!("{output}"))));
    }
    figures
}

fn of<'f>(figures: &'f [(String, f64)], wanted: &'f str) -> impl Iterator<Item = f64> + 'f {
    figures.iter().filter(move |(name, _)| name == wanted).map(|(_, figure)| *figure)
}

fn one(figures: &[(String, f64)], wanted: &str) -> f64 {
    of(figures, wanted).next().unwrap_or_else(|| panic!("no {wanted} in {figures:?}"))
}

#[test]
fn when_half_the_objects_have_died_ten_times_others_fill_their_places() {
    for distribution in DISTRIBUTIONS {
        let figures = figures("percent=100", &[distribution, "32", "rounds"]);
        assert_eq!(of(&figures, "ratio").count(), 10);
        // Of the resident, a tenth and more of so small a heap is the process and the mark bytes.
        assert!(of(&figures, "ratio").all(|ratio| ratio >= 0.6), "{distribution}: {figures:?}");
        assert!(of(&figures, "heap").all(|ratio| ratio >= 0.85), "{distribution}: {figures:?}");
    }
}

/// With the program parked while a cycle lasts, so that it does not matter when the machine runs whom: between the end of marking and the begin of the sweep a
/// program that goes on takes free blocks.
#[test]
fn the_heap_takes_at_most_a_seventh_more_than_live_and_percent_whatever_the_sizes() {
    let uniform = ["100", "50"].map(|percent| ("uniform", percent));
    for (distribution, percent) in uniform.into_iter().chain(["bimodal", "power", "large"].map(|d| (d, "50"))) {
        let figures = figures(&format!("gc=stw,percent={percent}"), &[distribution, "32", "steady", percent]);
        assert!(one(&figures, "cycles") >= 10.0, "{distribution}: {figures:?}");
        assert!(one(&figures, "peak") <= 1.15, "{distribution} at {percent}: {figures:?}");
    }
}

#[test]
fn what_is_made_in_holes_stays_intact() {
    for distribution in DISTRIBUTIONS {
        for mode in ["rounds", "steady"] {
            figures("percent=20,verify,poison", &[distribution, "4", mode, "20"]);
        }
    }
}

/// For a full run (`cargo nextest run -p shade-tests --run-ignored all`), a minute on a machine that does nothing else: of 256 MiB, what of the process is not
/// heap is a small part.
#[test]
#[ignore = "takes a minute and a quiet machine"]
fn the_process_takes_at_most_a_seventh_more_than_live_and_percent() {
    for distribution in ["uniform", "bimodal", "power"] {
        let figures = figures("percent=100", &[distribution, "256", "steady", "100"]);
        assert!(one(&figures, "peak") <= 1.15 && one(&figures, "resident") <= 1.15, "{distribution}: {figures:?}");
    }
}
