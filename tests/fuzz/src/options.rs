//! With which options an input is compiled: those of its first line, or those that a byte chooses. Only such as mean something to the pass.

use std::ffi::OsString;
use std::path::Path;

/// What stands before the options in the first line of textual IR.
pub const LINE: &str = "; options:";

/// The options there are; of those of one group the last counts.
pub const GROUPS: [&[&str]; 8] = [
    &["-O0", "-O1", "-O2", "-O3"],
    &["--no-inline"],
    &["--no-versions"],
    &["--checked"],
    &["--strict-calls"],
    &["--managed-addrspace=0"],
    &["--barrier=deletion", "--barrier=insertion", "--barrier=card"],
    &["--target=aarch64-linux-gnu"],
];

/// Arguments of `shade opt`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// As given.
    words: Vec<OsString>,
}

impl Options {
    /// Those of [`LINE`], if the text begins with it; each that is not known is left out.
    pub fn of_text(text: &[u8]) -> Options {
        let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let words = std::str::from_utf8(line).ok().and_then(|line| line.strip_prefix(LINE)).unwrap_or_default();
        Options::of_words(words.split_whitespace())
    }

    /// The known ones among words.
    pub fn of_words<'a>(words: impl Iterator<Item = &'a str> + Clone) -> Options {
        let last = |group: &[&str]| words.clone().filter(|word| group.contains(word)).last();
        let chosen = GROUPS.iter().filter_map(|group| last(group));
        Options { words: chosen.map(OsString::from).collect() }
    }

    /// Those that a byte stands for: the level, then a bit for each of four others and two of both.
    pub fn of_byte(byte: u8) -> Options {
        let level = GROUPS[0][usize::from(byte & 3)];
        let others = [GROUPS[1][0], GROUPS[3][0], GROUPS[5][0], GROUPS[7][0]];
        let chosen = others.into_iter().enumerate().filter(|(bit, _)| byte >> (bit + 2) & 1 != 0).map(|(_, word)| word);
        let family = match byte >> 6 {
            0 => None,
            other => Some(GROUPS[6][usize::from(other) - 1]),
        };
        Options::of_words(std::iter::once(level).chain(chosen).chain(family))
    }

    /// The smallest byte that stands for these options as far as a byte can.
    pub fn nearest_byte(&self) -> u8 {
        let shared = |byte: u8| {
            let other = Options::of_byte(byte).words;
            let common = self.words.iter().filter(|word| other.contains(word)).count();
            (2 * common).wrapping_sub(other.len()) as isize
        };
        (0..=u8::MAX).rev().max_by_key(|byte| shared(*byte)).unwrap_or_default()
    }

    /// A prelude in the place of a family.
    pub fn with_prelude(file: &Path) -> Options {
        let mut prelude = OsString::from("--prelude=");
        prelude.push(file);
        Options { words: vec!["-O0".into(), prelude] }
    }

    /// As arguments of `shade opt`.
    pub fn arguments(&self) -> &[OsString] {
        &self.words
    }

    /// Those that the optimiser needs to know.
    pub fn before_the_pass(&self) -> impl Iterator<Item = &OsString> {
        let matters = |word: &&OsString| {
            let text = word.to_string_lossy();
            text.starts_with("-O") || text.starts_with("--target=")
        };
        self.words.iter().filter(matters)
    }

    /// As the first line of an input.
    pub fn line(&self) -> String {
        let words: Vec<_> = self.words.iter().map(|word| word.to_string_lossy()).collect();
        format!("{LINE} {}\n", words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_the_known_ones_of_the_first_line() {
        let of = |text: &str| Options::of_text(text.as_bytes()).line();
        assert_eq!(of("; options: -O0 --rm --checked -O2\n; options: --no-inline"), "; options: -O2 --checked\n");
        assert_eq!(of("; option: -O0\n"), "; options: \n");
    }

    #[test]
    fn every_option_has_a_byte_but_those_that_a_byte_has_no_room_for() {
        let all: std::collections::HashSet<_> = (0..=255).flat_map(|byte| Options::of_byte(byte).words).collect();
        let missing: Vec<_> =
            GROUPS.iter().copied().flatten().filter(|word| !all.contains(&OsString::from(word))).collect();
        assert_eq!(missing, [&"--no-versions", &"--strict-calls"]);
        for byte in [0, 2, 17, 255] {
            assert_eq!(Options::of_byte(Options::of_byte(byte).nearest_byte()), Options::of_byte(byte));
        }
    }
}
