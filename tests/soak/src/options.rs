//! Random values of `SHADE`: one row for each key, with how often it is there and what it may be.

use std::path::Path;

use shade_oracle::rng::Rng;

/// What the options are for.
pub struct Purpose<'a> {
    /// Collectors that the program's barriers allow, the usual ones more than once.
    pub collectors: &'a [&'static str],
    /// Where files may be written that an option asks for.
    pub files: Option<&'a Path>,
    /// Whether the program ends well or with status 137 when a request of the runtime fails.
    pub may_fail: bool,
}

/// Collectors for the hybrid barrier.
pub const HYBRID: &[&str] = &["concurrent", "concurrent", "concurrent", "concurrent", "snapshot", "stw"];
/// Collectors for the deletion barrier.
pub const DELETION: &[&str] = &["snapshot", "snapshot", "snapshot", "stw"];

/// A key, in how many of a hundred values it is there, and its value; an empty one for a switch.
type Row = (&'static str, usize, fn(&mut Rng, &Purpose) -> String);

const TABLE: [Row; 10] = [
    ("percent", 30, |rng, _| of(rng, &["1", "10", "25", "100", "400", "1000"])),
    ("markers", 30, |rng, _| rng.range(1, 4).to_string()),
    ("wbbuf", 50, |rng, _| if rng.chance(60) { "9".to_owned() } else { rng.range(9, 512).to_string() }),
    ("armed", 15, |_, _| String::new()),
    ("poison", 60, |_, _| String::new()),
    ("verify", 25, |_, _| String::new()),
    ("stress", 50, |rng, _| if rng.chance(25) { "poll".to_owned() } else { format!("alloc:{}", 20 << rng.below(7)) }),
    ("limit", 10, |rng, _| of(rng, &["8M", "16M", "64M", "off"])),
    ("trace", 10, trace),
    ("dump", 3, |_, purpose| purpose.files.map(|files| files.join("heap").display().to_string()).unwrap_or_default()),
];

fn of(rng: &mut Rng, values: &[&'static str]) -> String {
    rng.pick(values).unwrap_or_default().to_owned()
}

fn trace(rng: &mut Rng, purpose: &Purpose) -> String {
    let file = purpose.files.map(|files| files.join("trace.json").display().to_string());
    match file {
        Some(file) if rng.chance(30) => file,
        _ => of(rng, &["gc", "stats", "gc+stats"]),
    }
}

/// Options for a run.
pub fn random(rng: &mut Rng, purpose: &Purpose) -> String {
    let mut options = format!("gc={}", of(rng, purpose.collectors));
    // A failed request is told in one line; whatever else is printed would hide whether it is one.
    let fails = purpose.may_fail && rng.chance(10);
    for (key, percent, value) in TABLE {
        if !rng.chance(percent) || (key == "dump" && purpose.files.is_none()) || (key == "trace" && fails) {
            continue;
        }
        options += &match value(rng, purpose) {
            switch if switch.is_empty() => format!(",{key}"),
            value => format!(",{key}={value}"),
        };
    }
    if fails {
        let onward = of(rng, &["", "", "-"]);
        options += &format!(",fail={}:{}{onward}", of(rng, &["map", "memory", "packet", "thread"]), rng.range(1, 40));
    }
    options
}

/// Whether runs with these options take much longer than others.
pub fn is_slow(options: &str) -> bool {
    options.contains("stress=poll") || (options.contains("stress=alloc:") && options.contains("verify"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(purpose: &Purpose) -> Vec<String> {
        (0..2000).map(|seed| random(&mut Rng::new(&[seed]), purpose)).collect()
    }

    #[test]
    fn every_key_occurs_and_not_always() {
        let all = some(&Purpose { collectors: HYBRID, files: Some(Path::new("/tmp/x")), may_fail: true });
        for key in TABLE.map(|(key, ..)| key).into_iter().chain(["gc=stw", "gc=snapshot", "gc=concurrent", "fail"]) {
            let with = all.iter().filter(|options| options.contains(key)).count();
            assert!(with > 0 && with < all.len(), "{key} is in {with}");
        }
    }

    #[test]
    fn nothing_fails_and_no_file_is_written_where_that_may_not_be() {
        let all = some(&Purpose { collectors: DELETION, files: None, may_fail: false });
        let has = |what: &str| all.iter().any(|options| options.contains(what));
        assert!(!has("fail=") && !has("dump") && !has(".json") && !has("gc=concurrent"));
    }
}
