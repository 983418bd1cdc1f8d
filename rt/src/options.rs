//! `SHADE="key=value,…"`: one table of keys, parsed before `main`. A key or value that is not known is an error that names it.

use shade_abi::buffer::{DEFAULT_ENTRIES, SMALLEST_ENTRIES};
use shade_abi::mutator::{MODE_DELETION_INSERTION, MODE_OFF};
use thiserror::Error;

use crate::inject::{Failure, POINTS};

/// How the collector runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GcMode {
    /// Never collects.
    Off,
    /// Parks all threads for each whole cycle; tells a marking bug from a concurrency bug.
    Stw,
    /// Parks all threads to scan their stacks, then marks while they run: what barriers that log old values alone allow.
    Snapshot,
    /// On the fly: no thread is ever stopped. (One that allocates faster than the collector marks waits for it: `collector::pacer`.)
    Concurrent,
}

impl GcMode {
    /// All there are.
    const ALL: [GcMode; 4] = [GcMode::Off, GcMode::Stw, GcMode::Snapshot, GcMode::Concurrent];

    /// As `gc=` names it.
    pub fn name(self) -> &'static str {
        match self {
            GcMode::Off => "off",
            GcMode::Stw => "stw",
            GcMode::Snapshot => "snapshot",
            GcMode::Concurrent => "concurrent",
        }
    }
}

/// Where extra safepoint and collection pressure comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stress {
    /// None.
    None,
    /// Every poll takes the slow path, some yield the processor, and cycles follow each other without a pause.
    Poll,
    /// Every allocation takes the slow path and every N-th starts a cycle.
    Alloc(u32),
}

/// The memory that the heap should fit in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Limit {
    /// What the control groups of the process allow.
    ControlGroup,
    /// Whatever the goal asks for.
    None,
    /// So many bytes.
    Bytes(u64),
}

/// All options with their defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// `percent=N`: a cycle is to be done when the heap has grown by N percent of what survived the last one.
    pub percent: u32,
    /// `limit=SIZE|off`: memory that the heap with its tables should fit in; without it, what the control groups allow.
    pub limit: Limit,
    /// `markers=N`: threads that mark, the collector's own among them; without it a quarter of the processors, at least one.
    pub markers: Option<usize>,
    /// `gc=off|stw|snapshot|concurrent`; without it the program's barriers decide (`family`).
    pub gc: Option<GcMode>,
    /// `wbbuf=N`: entries in a write barrier buffer.
    pub wbbuf: usize,
    /// `armed`: the barrier stays on between cycles, so that every write logs; what it logs then is dropped.
    pub armed: bool,
    /// `stress=poll|alloc:N`.
    pub stress: Stress,
    /// `trace=gc`: a line on stderr for each cycle.
    pub trace_gc: bool,
    /// `trace=FILE.json`: a file of what happened when.
    pub trace_file: Option<String>,
    /// `trace=stats`: a table on stderr at exit.
    pub trace_stats: bool,
    /// `dump=FILE`: the heap is written there when the process exits.
    pub dump: Option<String>,
    /// `poison`: freed memory is filled with 0xf9.
    pub poison: bool,
    /// `verify`: after marking, all threads parked, check that no marked object refers to an unmarked one.
    pub verify: bool,
    /// `check=pointers`: words that cannot be pointers are reported when a barrier or a flush meets them.
    pub check_pointers: bool,
    /// `fail=POINT:N`: which of the runtime's own requests fails.
    pub fail: Option<Failure>,
    /// `mutant=NAME`: which step of the protocol is left out.
    #[cfg(feature = "mutants")]
    pub mutant: Option<crate::mutant::Choice>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            percent: 100,
            limit: Limit::ControlGroup,
            markers: None,
            gc: None,
            wbbuf: DEFAULT_ENTRIES,
            armed: false,
            stress: Stress::None,
            trace_gc: false,
            trace_file: None,
            trace_stats: false,
            dump: None,
            poison: false,
            verify: false,
            check_pointers: false,
            fail: None,
            #[cfg(feature = "mutants")]
            mutant: None,
        }
    }
}

/// What was wrong with `SHADE`.
#[derive(Error, Debug, PartialEq, Eq)]
pub enum OptionsError {
    /// The key is in no table.
    #[error("SHADE: unknown key '{key}'; known keys: {}", KNOWN_KEYS)]
    UnknownKey {
        /// As written.
        key: String,
    },
    /// The key exists, the value does not fit.
    #[error("SHADE: {key}={value}: {expected}")]
    BadValue {
        /// The key.
        key: &'static str,
        /// As written.
        value: String,
        /// What would fit.
        expected: String,
    },
}

/// More threads than this do not mark.
const MOST_MARKERS: usize = 256;

type Setter = fn(&mut Options, Option<&str>) -> Result<(), String>;

const KNOWN_KEYS: &str = if cfg!(feature = "mutants") {
    "percent, limit, markers, gc, wbbuf, armed, stress, trace, dump, poison, verify, check, fail, mutant"
} else {
    "percent, limit, markers, gc, wbbuf, armed, stress, trace, dump, poison, verify, check, fail"
};

const TABLE: &[(&str, Setter)] = &[
    ("percent", |o, v| number(v, 1, 100_000).map(|n| o.percent = n as u32)),
    ("limit", set_limit),
    ("markers", |o, v| number(v, 1, MOST_MARKERS).map(|n| o.markers = Some(n))),
    ("gc", set_gc),
    ("wbbuf", |o, v| number(v, SMALLEST_ENTRIES, DEFAULT_ENTRIES).map(|n| o.wbbuf = n)),
    ("armed", |o, v| switch(v).map(|on| o.armed = on)),
    ("stress", set_stress),
    ("trace", set_trace),
    ("dump", set_dump),
    ("poison", |o, v| switch(v).map(|on| o.poison = on)),
    ("verify", |o, v| switch(v).map(|on| o.verify = on)),
    ("check", set_check),
    ("fail", set_fail),
    #[cfg(feature = "mutants")]
    ("mutant", |o, v| crate::mutant::parse(v.unwrap_or("")).map(|choice| o.mutant = Some(choice))),
];

impl Options {
    /// Parses the value of `SHADE`; the empty string gives the defaults.
    ///
    /// # Errors
    /// The first key or value that is not known.
    pub fn parse(text: &str) -> Result<Options, OptionsError> {
        let mut options = Options::default();
        for item in text.split(',').map(str::trim).filter(|item| !item.is_empty()) {
            let (key, value) = match item.split_once('=') {
                Some((key, value)) => (key.trim(), Some(value.trim())),
                None => (item, None),
            };
            let Some((name, set)) = TABLE.iter().find(|(name, _)| *name == key) else {
                return Err(OptionsError::UnknownKey { key: key.to_owned() });
            };
            set(&mut options, value).map_err(|expected| OptionsError::BadValue {
                key: name,
                value: value.unwrap_or("").to_owned(),
                expected,
            })?;
        }
        Ok(options)
    }

    /// Threads that mark in each cycle.
    pub fn markers(&self) -> usize {
        let processors = || std::thread::available_parallelism().map_or(1, |n| n.get());
        self.markers.unwrap_or_else(|| (processors() / 4).clamp(1, MOST_MARKERS))
    }

    /// The barrier mode of threads while no cycle is under way.
    pub fn idle_mode(&self) -> u32 {
        if self.armed { MODE_DELETION_INSERTION } else { MODE_OFF }
    }
}

fn number(value: Option<&str>, least: usize, most: usize) -> Result<usize, String> {
    value
        .and_then(|v| v.parse::<usize>().ok())
        .filter(|n| (least..=most).contains(n))
        .ok_or_else(|| format!("a whole number from {least} to {most} is wanted"))
}

fn switch(value: Option<&str>) -> Result<bool, String> {
    match value {
        None | Some("1" | "on") => Ok(true),
        Some("0" | "off") => Ok(false),
        Some(_) => Err("0 or 1 is wanted".to_owned()),
    }
}

fn set_limit(options: &mut Options, value: Option<&str>) -> Result<(), String> {
    const LEAST: u64 = 8 << 20;
    options.limit = match value {
        Some("off") => Limit::None,
        Some(text) => size(text).filter(|bytes| *bytes >= LEAST).map(Limit::Bytes).ok_or_else(wanted_limit)?,
        None => return Err(wanted_limit()),
    };
    Ok(())
}

fn wanted_limit() -> String {
    "off or a size of at least 8M is wanted, in bytes or with K, M or G (powers of 1024)".to_owned()
}

/// A whole number, or one with K, M or G behind it.
fn size(text: &str) -> Option<u64> {
    let shift = match text.as_bytes().last()? {
        b'K' => 10,
        b'M' => 20,
        b'G' => 30,
        _ => 0,
    };
    let digits = if shift == 0 { text } else { &text[..text.len() - 1] };
    digits.parse::<u64>().ok()?.checked_mul(1 << shift)
}

fn set_gc(options: &mut Options, value: Option<&str>) -> Result<(), String> {
    options.gc = GcMode::ALL.into_iter().find(|gc| Some(gc.name()) == value);
    match options.gc {
        Some(_) => Ok(()),
        None => Err(format!("one of {} is wanted", GcMode::ALL.map(GcMode::name).join(", "))),
    }
}

fn set_stress(options: &mut Options, value: Option<&str>) -> Result<(), String> {
    const WANTED: &str = "poll or alloc:N (N from 1 to 1000000) is wanted";
    options.stress = match value {
        Some("poll") => Stress::Poll,
        Some(other) => match other.strip_prefix("alloc:").and_then(|n| n.parse().ok()) {
            Some(n @ 1..=1_000_000) => Stress::Alloc(n),
            _ => return Err(WANTED.to_owned()),
        },
        None => return Err(WANTED.to_owned()),
    };
    Ok(())
}

fn set_check(options: &mut Options, value: Option<&str>) -> Result<(), String> {
    options.check_pointers = value == Some("pointers");
    if options.check_pointers { Ok(()) } else { Err("pointers is wanted".to_owned()) }
}

fn set_fail(options: &mut Options, value: Option<&str>) -> Result<(), String> {
    let wanted = || format!("{}, each with :N or :N- behind it, are known", POINTS.map(|(name, _)| name).join(", "));
    let (name, number) = value.and_then(|value| value.split_once(':')).ok_or_else(wanted)?;
    let (_, point) = POINTS.into_iter().find(|(known, _)| *known == name).ok_or_else(wanted)?;
    let digits = number.strip_suffix('-').unwrap_or(number);
    let parsed = digits.parse().ok().filter(|n| (1..=1_000_000).contains(n)).ok_or_else(wanted)?;
    options.fail = Some(Failure { point, number: parsed, onward: digits != number });
    Ok(())
}

fn set_trace(options: &mut Options, value: Option<&str>) -> Result<(), String> {
    for part in value.unwrap_or("").split('+') {
        match part {
            "gc" => options.trace_gc = true,
            "stats" => options.trace_stats = true,
            file if file.ends_with(".json") => options.trace_file = Some(file.to_owned()),
            _ => {
                return Err(
                    "gc, stats, a name that ends in .json, or several with + between them are wanted".to_owned()
                );
            }
        }
    }
    Ok(())
}

fn set_dump(options: &mut Options, value: Option<&str>) -> Result<(), String> {
    options.dump = value.filter(|file| !file.is_empty()).map(str::to_owned);
    options.dump.is_some().then_some(()).ok_or_else(|| "the name of a file is wanted".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inject::Point;

    #[test]
    fn empty_text_gives_the_defaults() {
        assert_eq!(Options::parse(""), Ok(Options::default()));
    }

    #[test]
    fn all_keys_together() {
        let o = Options::parse(
            "percent=50, gc=stw,wbbuf=9,armed,stress=alloc:7,trace=gc+t.json+stats,dump=h,poison,verify=1,check=pointers",
        )
        .unwrap();
        assert_eq!((o.percent, o.gc, o.wbbuf, o.stress), (50, Some(GcMode::Stw), 9, Stress::Alloc(7)));
        assert_eq!((o.trace_file.as_deref(), o.dump.as_deref()), (Some("t.json"), Some("h")));
        assert!(o.armed && o.trace_gc && o.trace_stats && o.poison && o.verify && o.check_pointers);
    }

    #[test]
    fn only_armed_keeps_the_barrier_on_between_cycles() {
        assert_eq!(Options::parse("").unwrap().idle_mode(), MODE_OFF);
        assert_eq!(Options::parse("armed").unwrap().idle_mode(), MODE_DELETION_INSERTION);
    }

    #[test]
    fn a_limit_is_a_size_or_off() {
        let limit = |text| Options::parse(text).unwrap().limit;
        assert_eq!(limit("limit=100M"), Limit::Bytes(100 << 20));
        assert_eq!(limit("limit=2G"), Limit::Bytes(2 << 30));
        assert_eq!(limit("limit=8388608"), Limit::Bytes(8 << 20));
        assert_eq!(limit("limit=off"), Limit::None);
        assert_eq!(limit(""), Limit::ControlGroup);
    }

    #[test]
    fn a_quarter_of_the_processors_mark_unless_a_number_is_asked_for() {
        assert_eq!(Options::parse("markers=3").unwrap().markers(), 3);
        let processors = std::thread::available_parallelism().unwrap().get();
        assert_eq!(Options::parse("").unwrap().markers(), (processors / 4).clamp(1, 256));
    }

    #[test]
    fn a_failure_is_a_point_and_a_number() {
        let fail = |text| Options::parse(text).map(|options| options.fail);
        let failure = |point, number, onward| Ok(Some(Failure { point, number, onward }));
        assert_eq!(fail("fail=map:3"), failure(Point::Map, 3, false));
        assert_eq!(fail("fail=thread:1-"), failure(Point::Thread, 1, true));
        for text in ["fail", "fail=map", "fail=map:0", "fail=gold:1", "fail=map:1+"] {
            assert!(fail(text).unwrap_err().to_string().contains("map, memory, packet, thread"), "{text}");
        }
    }

    #[test]
    fn an_unknown_key_is_named() {
        let error = Options::parse("percent=5,colour=red").unwrap_err();
        assert!(error.to_string().contains("'colour'"), "{error}");
    }

    #[test]
    fn a_value_that_does_not_fit_is_named_with_what_would() {
        for (text, wanted) in [
            ("wbbuf=8", "from 9 to"),
            ("limit=7M", "at least 8M"),
            ("limit=", "at least 8M"),
            ("limit", "at least 8M"),
            ("limit=100T", "K, M or G"),
            ("limit=99999999999G", "K, M or G"),
            ("markers=0", "from 1 to 256"),
            ("markers=257", "from 1 to 256"),
            ("markers", "whole number"),
            ("markers=many", "whole number"),
            ("gc=maybe", "off, stw, snapshot, concurrent"),
            ("gc", "concurrent"),
            ("stress=alloc:0", "alloc:N"),
            ("percent", "whole number"),
            ("trace=all", "stats"),
            ("dump", "name of a file"),
            ("dump=", "name of a file"),
            ("poison=2", "0 or 1"),
            ("check", "pointers"),
            ("check=all", "pointers"),
        ] {
            let error = Options::parse(text).unwrap_err().to_string();
            assert!(error.contains(wanted), "{text}: {error}");
        }
    }
}
