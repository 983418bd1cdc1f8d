//! The heap does not pass the goal by more than a tenth, however fast programs allocate, and keeps to a limit.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);

/// How far each cycle's heap had come by its end, in percent of its goal.
fn reached(program: &Program, options: &str, arguments: &[&str]) -> Vec<u32> {
    let outcome = run(&program.build(), &format!("gc=concurrent,trace=gc,{options}"), arguments, LIMIT);
    let percents = outcome.stderr.lines().filter(|line| line.starts_with("shade: gc ")).map(|line| {
        let end = line.split("ended at ").nth(1).unwrap_or_else(|| panic!("{line}"));
        end.split('%').next().and_then(|percent| percent.parse().ok()).unwrap_or_else(|| panic!("{line}"))
    });
    let percents = percents.collect();
    outcome.expect_success();
    percents
}

#[test]
fn no_cycle_ends_more_than_a_tenth_past_its_goal() {
    let trees = Program::new(&["examples/trees.c"]);
    let graph = Program::new(&["examples/graph.c"]);
    for options in ["percent=100", "percent=20", "percent=400", "markers=2", "limit=64M"] {
        for (program, arguments) in [(&trees, ["18", "4"].as_slice()), (&graph, &["8", "1", "200000"])] {
            let reached = reached(program, options, arguments);
            assert!(reached.len() >= 3, "{options} {arguments:?}: {reached:?}");
            assert!(reached.iter().all(|percent| *percent <= 110), "{options} {arguments:?}: {reached:?}");
        }
    }
}

#[test]
fn one_object_that_is_larger_than_the_way_to_the_goal_passes_it() {
    let reached = reached(&Program::new(&["tests/programs/one_large_object.c"]), "percent=100", &[]);
    assert!(reached[0] > 110, "{reached:?}");
}
