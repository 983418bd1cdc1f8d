//! Changes of whole lines: instructions and functions.

use super::Random;
use super::words::{self, Kind};

/// Instructions; `$P` is some value of the text, `$T` a type, `$G` a global, `$N` a number, `$L` a label. The result has a name of its own.
const INSTRUCTIONS: [&str; 32] = [
    "store ptr addrspace(1) $P, ptr addrspace(1) $P",
    "store volatile ptr addrspace(1) $P, ptr addrspace(1) $P",
    "store atomic ptr addrspace(1) $P, ptr addrspace(1) $P release, align 8",
    "store $T $P, ptr addrspace(1) $P",
    "store $T $P, ptr addrspace(1) $P, !shade.nopointer !{}",
    "store $T zeroinitializer, ptr addrspace(1) $P",
    "store i64 $N, ptr addrspace(1) $P",
    "store ptr addrspace(1) $P, ptr $G",
    "$R = load ptr addrspace(1), ptr addrspace(1) $P",
    "$R = load $T, ptr addrspace(1) $P",
    "$R = getelementptr i8, ptr addrspace(1) $P, i64 $N",
    "$R = getelementptr $T, ptr addrspace(1) $P, i64 $P",
    "$R = atomicrmw xchg ptr addrspace(1) $P, ptr addrspace(1) $P seq_cst",
    "$R = atomicrmw xchg ptr addrspace(1) $P, i64 $P acq_rel",
    "$R = atomicrmw or ptr addrspace(1) $P, i64 $N monotonic",
    "$R = cmpxchg ptr addrspace(1) $P, ptr addrspace(1) $P, ptr addrspace(1) $P seq_cst monotonic",
    "$R = cmpxchg weak ptr addrspace(1) $P, i64 $P, i64 $N seq_cst seq_cst",
    "$R = select i1 $P, ptr addrspace(1) $P, ptr addrspace(1) $P",
    "$R = freeze ptr addrspace(1) $P",
    "$R = addrspacecast ptr addrspace(1) $P to ptr",
    "$R = ptrtoint ptr addrspace(1) $P to i64",
    "$R = inttoptr i64 $P to ptr addrspace(1)",
    "$R = alloca $T",
    "$R = call ptr addrspace(1) @shade_alloc_bytes(i64 $N)",
    "$R = call ptr addrspace(1) @shade_alloc(ptr $G)",
    "call void $G()",
    "call void $G(ptr addrspace(1) $P) \"gc-leaf-function\"",
    "$R = insertvalue { ptr addrspace(1), i64 } poison, ptr addrspace(1) $P, 0",
    "$R = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) $P, i64 $N",
    "br label $L",
    "br i1 $P, label $L, label $L",
    "fence seq_cst",
];

/// Puts a new instruction somewhere into a function.
pub fn insert_instruction(lines: &mut Vec<String>, random: &mut Random) {
    let values = words::all(lines, Kind::Value);
    let globals = words::all(lines, Kind::Global);
    let pick = |all: &[String], random: &mut Random, none: &str| {
        if all.is_empty() { none.to_owned() } else { random.one_of(all).clone() }
    };
    let mut line = String::from("  ");
    let mut rest = *random.one_of(&INSTRUCTIONS);
    while let Some((before, after)) = rest.split_once('$') {
        line += before;
        let (hole, behind) = after.split_at(1);
        line += &match hole {
            "P" => pick(&values, random, "null"),
            "L" => pick(&values, random, "%0"),
            "G" => pick(&globals, random, "null"),
            "T" => (*random.one_of(&words::TYPES)).to_owned(),
            "R" => format!("%new{}", random.below(1 << 16)),
            _ => (*random.one_of(&words::NUMBERS)).to_owned(),
        };
        rest = behind;
    }
    line += rest;
    let at = position(lines, random);
    lines.insert(at, line);
}

/// Writes a line once more, somewhere.
pub fn duplicate(lines: &mut Vec<String>, random: &mut Random) {
    let (line, at) = (lines[random.below(lines.len())].clone(), position(lines, random));
    lines.insert(at, line);
}

/// Takes out a line that opens or closes nothing.
pub fn remove(lines: &mut Vec<String>, random: &mut Random) {
    let at = position(lines, random).min(lines.len() - 1);
    if at > 0 && !lines[at].ends_with('{') && lines[at] != "}" {
        lines.remove(at);
    }
}

/// Swaps a line with the next.
pub fn swap(lines: &mut [String], random: &mut Random) {
    let at = position(lines, random);
    if at + 1 < lines.len() {
        lines.swap(at, at + 1);
    }
}

/// Writes a function once more under another name.
pub fn copy_function(lines: &mut Vec<String>, random: &mut Random) {
    let own = lines.clone();
    splice(lines, &own, random);
}

/// Adds a function of another text under a new name, and the lines outside functions that are not there yet.
pub fn splice(lines: &mut Vec<String>, other: &[String], random: &mut Random) {
    let starts: Vec<usize> = (0..other.len()).filter(|at| other[*at].starts_with("define ")).collect();
    if starts.is_empty() {
        return;
    }
    let start = *random.one_of(&starts);
    let length = other[start..].iter().position(|line| line == "}").map_or(0, |end| end + 1);
    let mut inside = false;
    for line in other {
        inside |= line.starts_with("define ");
        let is_declaration = ["declare ", "@", "%", "attributes ", "!"].iter().any(|start| line.starts_with(start));
        if !inside && is_declaration && !lines.contains(line) {
            lines.push(line.clone());
        }
        inside &= line != "}";
    }
    let mut function = other[start..start + length].to_vec();
    if let Some(head) = function.first_mut()
        && let Some((before, after)) = head.split_once('(')
    {
        *head = format!("{before}.{}({after}", random.below(1 << 16));
    }
    lines.append(&mut function);
}

/// A line behind the first, inside a function if one is found soon.
fn position(lines: &[String], random: &mut Random) -> usize {
    let mut at = 0;
    for _ in 0..8 {
        at = 1 + random.below(lines.len());
        if lines.get(at).is_some_and(|line| line.starts_with("  ")) {
            break;
        }
    }
    at.min(lines.len())
}
