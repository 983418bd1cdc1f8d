//! Where a program can be broken: the list that `shade build --mutant list` prints.

use std::fmt;
use std::str::FromStr;

use crate::Error;
use serde::Deserialize;

/// What a write loses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Its barrier.
    All,
    /// The old value's entry.
    Old,
    /// The new value's entry.
    New,
}

impl FromStr for Part {
    type Err = ();

    fn from_str(text: &str) -> Result<Part, ()> {
        match text {
            "all" => Ok(Part::All),
            "old" => Ok(Part::Old),
            "new" => Ok(Part::New),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Part::All => "all",
            Part::Old => "old",
            Part::New => "new",
        })
    }
}

/// One write with a barrier, and one thing that can be dropped from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drop {
    /// The write's number.
    pub site: usize,
    /// What is dropped.
    pub part: Part,
    /// The function it is in.
    pub function: String,
    /// Its line, 0 without debug information.
    pub line: u32,
    /// Its form, in the pass's words.
    pub form: String,
}

/// Reads the list. Its last line is the number of sites, so that a list cut short is noticed.
pub fn read(program: &str, text: &str) -> Result<Vec<Drop>, Error> {
    let mut drops = Vec::new();
    let mut sites = 0;
    let lines = || text.lines().filter(|line| line.starts_with("site"));
    for line in lines() {
        let bad = || Error::Sites { program: program.to_owned(), line: line.to_owned() };
        match line.split('\t').collect::<Vec<_>>()[..] {
            ["site", number, parts, function, at, form] => {
                sites += 1;
                for part in parts.split(',') {
                    drops.push(Drop {
                        site: number.parse().map_err(|_| bad())?,
                        part: part.parse().map_err(|()| bad())?,
                        function: function.to_owned(),
                        line: at.parse().map_err(|_| bad())?,
                        form: form.to_owned(),
                    });
                }
            }
            ["sites", count] if count.parse() == Ok(sites) => return Ok(drops),
            _ => return Err(bad()),
        }
    }
    Err(Error::Sites { program: program.to_owned(), line: lines().next_back().unwrap_or_default().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_one_drop_for_each_part_of_each_site() {
        let list = "site\t0\tall,old\tf\t7\tmemory fill\nsite\t1\tall,old,new\tg\t0\tatomic store\nsites\t2\n";
        let drops = read("p", list).expect("a good list");
        let short: Vec<_> =
            drops.iter().map(|drop| (drop.site, drop.part, drop.function.as_str(), drop.line)).collect();
        let expected = [
            (0, Part::All, "f", 7),
            (0, Part::Old, "f", 7),
            (1, Part::All, "g", 0),
            (1, Part::Old, "g", 0),
            (1, Part::New, "g", 0),
        ];
        assert_eq!(short, expected);
    }

    #[test]
    fn a_list_that_is_cut_short_is_refused() {
        assert!(read("p", "site\t0\tall,old\tf\t7\tmemory fill\n").is_err());
        assert!(read("p", "site\t0\tall,old\tf\t7\tmemory fill\nsites\t2\n").is_err());
        assert!(read("p", "").is_err());
    }
}
