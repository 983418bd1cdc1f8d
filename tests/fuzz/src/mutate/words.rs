//! Changes of words: values, types, numbers, attributes, options.

use super::Random;
use crate::options::GROUPS;

/// Types of values.
pub const TYPES: [&str; 20] = [
    "i1",
    "i8",
    "i32",
    "i64",
    "i128",
    "i65",
    "ptr",
    "ptr addrspace(1)",
    "ptr addrspace(2)",
    "double",
    "<2 x i64>",
    "<4 x i32>",
    "<2 x ptr addrspace(1)>",
    "<vscale x 2 x ptr addrspace(1)>",
    "[2 x ptr addrspace(1)]",
    "[0 x i8]",
    "{ ptr addrspace(1), i64 }",
    "<{ i8, ptr addrspace(1) }>",
    "{ i32, [3 x { ptr addrspace(1), ptr }] }",
    "x86_fp80",
];

/// Numbers worth trying.
pub const NUMBERS: [&str; 16] = [
    "0",
    "1",
    "2",
    "7",
    "8",
    "9",
    "15",
    "16",
    "64",
    "1024",
    "1048576",
    "1048577",
    "4294967296",
    "-1",
    "-8",
    "9223372036854775807",
];

/// Words of one kind, each of which may often stand for another.
const KNOWN: [&[&str]; 9] = [
    &TYPES,
    &["null", "undef", "poison", "zeroinitializer", "true", "false", "0", "-1"],
    &["unordered", "monotonic", "acquire", "release", "acq_rel", "seq_cst"],
    &["xchg", "add", "and", "or", "xor", "max", "umin", "fadd", "usub_cond"],
    &["addrspace(0)", "addrspace(1)", "addrspace(2)", "addrspace(256)"],
    &[
        "@llvm.memcpy.p1.p1.i64",
        "@llvm.memcpy.inline.p1.p1.i64",
        "@llvm.memmove.p1.p1.i64",
        "@llvm.memcpy.p1.p0.i64",
        "@llvm.memset.p1.i64",
        "@llvm.memcpy.element.unordered.atomic.p1.p1.i64",
    ],
    &[
        "@shade_alloc",
        "@shade_alloc_array",
        "@shade_alloc_bytes",
        "@shade_wb_flush",
        "@shade_poll_slow",
        "@malloc",
        "@setjmp",
    ],
    &["internal", "external", "linkonce_odr", "weak", "available_externally", "extern_weak", "private", "thread_local"],
    &["call", "tail call", "musttail call", "notail call", "invoke"],
];

/// Attributes of functions.
const ATTRIBUTES: [&str; 18] = [
    "optnone noinline",
    "alwaysinline",
    "returns_twice",
    "naked",
    "noreturn",
    "nounwind",
    "memory(none)",
    "memory(read)",
    "willreturn nosync nofree",
    "speculatable",
    "presplitcoroutine",
    "\"gc-leaf-function\"",
    "\"shade-no-write-barrier\"",
    "\"shade-no-write-barrier-rec\"",
    "\"shade-yes-write-barrier-rec\"",
    "\"shade-no-safepoint-rec\"",
    "\"shade-native\"",
    "personality ptr null",
];

/// What a word of the text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `%…`, which may be a label or a type as well.
    Value,
    /// `@…`
    Global,
}

/// Every word of a kind, as often as it stands there.
pub fn all(lines: &[String], kind: Kind) -> Vec<String> {
    let sigil = if kind == Kind::Value { '%' } else { '@' };
    let words = lines.iter().flat_map(|line| spans(line).into_iter().map(|(from, to)| &line[from..to]));
    words.filter(|word| word.starts_with(sigil)).map(str::to_owned).collect()
}

/// Puts another word of its kind in the place of a word that is known.
pub fn replace_by_known(lines: &mut [String], random: &mut Random) {
    for _ in 0..8 {
        let group = *random.one_of(&KNOWN);
        let word = *random.one_of(group);
        let holders: Vec<usize> = (1..lines.len()).filter(|at| lines[*at].contains(word)).collect();
        if holders.is_empty() {
            continue;
        }
        let line = &mut lines[*random.one_of(&holders)];
        let places: Vec<usize> = line.match_indices(word).map(|(at, _)| at).collect();
        let at = *random.one_of(&places);
        line.replace_range(at..at + word.len(), group[random.below(group.len())]);
        return;
    }
}

/// Puts a name of the text in the place of another that begins alike.
pub fn replace_by_other_of_text(lines: &mut [String], random: &mut Random) {
    let kind = if random.below(4) == 0 { Kind::Global } else { Kind::Value };
    let others = all(lines, kind);
    if !others.is_empty() {
        let old = random.one_of(&others).clone();
        let holders: Vec<usize> = (1..lines.len()).filter(|at| lines[*at].contains(&old)).collect();
        if holders.is_empty() {
            return;
        }
        let line = &mut lines[*random.one_of(&holders)];
        *line = line.replacen(&old, &others[random.below(others.len())], 1);
    }
}

/// Puts another number in the place of one.
pub fn change_number(lines: &mut [String], random: &mut Random) {
    let at = random.below(lines.len());
    let line = &mut lines[at];
    let numbers: Vec<(usize, usize)> =
        spans(line).into_iter().filter(|(from, _)| line.as_bytes()[*from].is_ascii_digit()).collect();
    if at > 0 && !numbers.is_empty() {
        let (from, to) = *random.one_of(&numbers);
        line.replace_range(from..to, NUMBERS[random.below(NUMBERS.len())]);
    }
}

/// Makes a managed function an ordinary one, or the other way.
pub fn toggle_collector(lines: &mut [String], random: &mut Random) {
    with_definition(lines, random, |line, random| match line.find(" gc \"") {
        Some(at) => {
            let end = line[at + 5..].find('"').map_or(line.len(), |end| at + 6 + end);
            line.replace_range(at..end, "");
        }
        None => {
            let names = [" gc \"shade\" {", " gc \"shade\" {", " gc \"statepoint-example\" {"];
            *line = line.replacen(" {", names[random.below(names.len())], 1);
        }
    });
}

/// Gives a function an attribute, or takes one from it.
pub fn toggle_attribute(lines: &mut [String], random: &mut Random) {
    with_definition(lines, random, |line, random| {
        let attribute = *random.one_of(&ATTRIBUTES);
        if line.contains(attribute) {
            *line = line.replacen(attribute, "", 1);
        } else if let Some(at) = line.find(" gc \"").or_else(|| line.rfind(" {")) {
            line.insert_str(at, &format!(" {attribute}"));
        }
    });
}

/// Adds an option to the first line, or takes one out.
pub fn change_options(lines: &mut [String], random: &mut Random) {
    let group = *random.one_of(&GROUPS);
    let option = *random.one_of(group);
    let line = &mut lines[0];
    match line.find(option) {
        Some(at) => line.replace_range(at..at + option.len(), ""),
        None => *line += &format!(" {option}"),
    }
}

fn with_definition(lines: &mut [String], random: &mut Random, change: impl FnOnce(&mut String, &mut Random)) {
    let definitions: Vec<usize> = (1..lines.len()).filter(|at| lines[*at].starts_with("define ")).collect();
    if !definitions.is_empty() {
        change(&mut lines[*random.one_of(&definitions)], random);
    }
}

/// Where the words of a line are: names with their sigil, numbers, keywords.
fn spans(line: &str) -> Vec<(usize, usize)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '%' | '@' | '.' | '_' | '-' | '$');
    let mut spans = Vec::new();
    let mut from = None;
    for (at, character) in line.char_indices().chain([(line.len(), ' ')]) {
        match (from, is_part(character)) {
            (None, true) => from = Some(at),
            (Some(start), false) => {
                spans.push((start, at));
                from = None;
            }
            _ => {}
        }
    }
    spans
}
