//! Changes textual IR so that much of it is still IR: by lines, words and functions. What a changed byte finds is LLVM's reader.

mod lines;
mod random;
mod words;

pub use random::Random;

use crate::options::LINE;

/// A change of the text; what there is to choose, the numbers choose.
enum Change {
    /// As many lines as before.
    Within(fn(&mut [String], &mut Random)),
    /// More or fewer.
    Lines(fn(&mut Vec<String>, &mut Random)),
}

/// The changes; some stand here twice, to be likelier.
const CHANGES: [Change; 14] = [
    Change::Within(words::replace_by_known),
    Change::Within(words::replace_by_known),
    Change::Within(words::replace_by_other_of_text),
    Change::Within(words::replace_by_other_of_text),
    Change::Within(words::change_number),
    Change::Within(words::toggle_collector),
    Change::Within(words::toggle_attribute),
    Change::Within(words::change_options),
    Change::Within(lines::swap),
    Change::Lines(lines::insert_instruction),
    Change::Lines(lines::insert_instruction),
    Change::Lines(lines::duplicate),
    Change::Lines(lines::remove),
    Change::Lines(lines::copy_function),
];

/// The text with one to four changes, cut to `most` bytes at a line's end.
pub fn mutate(text: &[u8], most: usize, seed: u32) -> Vec<u8> {
    let mut random = Random::new(seed);
    let mut lines = lines_of(text);
    for _ in 0..=random.below(4) {
        match random.one_of(&CHANGES) {
            Change::Within(change) => change(&mut lines, &mut random),
            Change::Lines(change) => change(&mut lines, &mut random),
        }
    }
    joined(&lines, most)
}

/// The first text with a function of the second, and with what that may need of the second's declarations.
pub fn cross(text: &[u8], other: &[u8], most: usize, seed: u32) -> Vec<u8> {
    let mut random = Random::new(seed);
    let mut lines = lines_of(text);
    lines::splice(&mut lines, &lines_of(other), &mut random);
    joined(&lines, most)
}

fn lines_of(text: &[u8]) -> Vec<String> {
    let mut lines: Vec<String> = String::from_utf8_lossy(text).lines().map(str::to_owned).collect();
    if !lines.first().is_some_and(|line| line.starts_with(LINE)) {
        lines.insert(0, format!("{LINE} -O0"));
    }
    lines
}

fn joined(lines: &[String], most: usize) -> Vec<u8> {
    let mut text = Vec::new();
    for line in lines {
        if text.len() + line.len() + 1 > most {
            break;
        }
        text.extend_from_slice(line.as_bytes());
        text.push(b'\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "; options: -O0\ndefine void @f(ptr addrspace(1) %p, i64 %n) gc \"shade\" {\n  store i64 %n, ptr addrspace(1) %p\n  ret void\n}\n";

    #[test]
    fn the_same_seed_makes_the_same_change_and_others_make_others() {
        let of = |seed| mutate(TEXT.as_bytes(), 4096, seed);
        assert_eq!(of(1), of(1));
        let all: std::collections::HashSet<_> = (0..100).map(of).collect();
        assert!(all.len() > 50, "{} different texts", all.len());
    }

    #[test]
    fn a_change_keeps_to_the_length_and_any_bytes_may_come() {
        for seed in 0..200 {
            for text in [&b""[..], b"\xff\xfe\n}\n", b"define", TEXT.as_bytes()] {
                assert!(mutate(text, 64, seed).len() <= 64);
                assert!(cross(text, TEXT.as_bytes(), 64, seed).len() <= 64);
            }
        }
    }

    #[test]
    fn a_function_of_another_text_comes_with_a_name_of_its_own() {
        let text = String::from_utf8(cross(TEXT.as_bytes(), TEXT.as_bytes(), 4096, 7)).expect("text");
        assert_eq!(text.matches("define void @f").count(), 2, "{text}");
        assert_eq!(text.matches("define void @f(").count(), 1, "{text}");
    }
}
