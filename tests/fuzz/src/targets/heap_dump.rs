//! Heap dumps, as `shade heap` reads them: refused with a line number, or answered in all three ways.

use crate::{Verdict, unit};

/// Asks a dump everything.
pub fn run(input: &[u8]) -> Verdict {
    let file = unit::file("dump");
    unit::write(&file, input);
    let totals = shade::seams::heap(&file, None, None);
    let Ok(text) = totals else {
        let error = totals.unwrap_err();
        let rest = error.strip_prefix(&format!("{}:", file.display())).expect("the file's name comes first");
        assert!(rest.split_once(": ").is_some_and(|(line, _)| line.parse::<usize>().is_ok()), "no line: {error}");
        return Verdict::Reached;
    };
    assert!(text.starts_with("process "), "{text}");
    shade::seams::heap(&file, None, Some(3)).expect("a dump that has totals has a top");
    // Each object can be asked for: its address stands in the dump.
    let first = text_of_first_object(input);
    if let Some(address) = first {
        shade::seams::heap(&file, Some(address), None).expect("an object of the dump");
    }
    Verdict::Reached
}

/// The address in the first object's line, if that is written as the runtime writes it.
fn text_of_first_object(input: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(input).ok()?;
    let (_, rest) = text.split_once("\n{\"object\":{\"at\":\"0x")?;
    let (digits, rest) = rest.split_once("\",\"bytes\":")?;
    (!rest.starts_with("0,")).then(|| u64::from_str_radix(digits, 16).ok())?
}
