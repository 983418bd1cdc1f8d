//! `shade heap FILE`: what a program's heap held when it was dumped, and who retains an object. `dump` reads the file, `graph` answers; here is what is
//! printed.

mod dump;
mod graph;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write as _};

use crate::command_line;
use crate::error::Error;
use dump::Dump;
use graph::{Graph, Step};

/// Objects that one object retains, which are told one by one.
const TOLD: usize = 20;

/// Answers the command.
///
/// # Errors
/// [`Error::Dump`] and [`Error::Read`] for the file; an address in no object.
pub fn heap(command: &command_line::Heap) -> Result<(), Error> {
    let text = answer(command)?;
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::Write { file: "standard output".into(), source: error })
        }
        _ => Ok(()),
    }
}

/// What the command prints.
pub fn answer(command: &command_line::Heap) -> Result<String, Error> {
    let dump = Dump::read(&command.file)?;
    let graph = Graph::of(&dump);
    Ok(match (command.retains, command.top) {
        (Some(address), _) => {
            let object = dump
                .object_at(address)
                .ok_or_else(|| Error::input(&command.file, format!("{address:#x} leads into no object of the dump")))?;
            retains(&dump, &graph, object)
        }
        (None, Some(count)) => top(&dump, &graph, count),
        (None, None) => totals(&dump, &graph),
    })
}

/// Objects and bytes by type, the most bytes first; what no root leads to apart.
fn totals(dump: &Dump, graph: &Graph) -> String {
    let mut live = (0, 0);
    let mut by_type: HashMap<usize, (u64, u64)> = HashMap::new();
    for (_, object) in dump.objects.iter().enumerate().filter(|(i, _)| graph.is_reached(*i)) {
        let total = by_type.entry(object.type_id).or_default();
        *total = (total.0 + 1, total.1 + object.bytes);
        live = (live.0 + 1, live.1 + object.bytes);
    }
    let bytes: u64 = dump.objects.iter().map(|object| object.bytes).sum();
    let mut text = format!(
        "process {}: {} objects, {bytes} bytes; {} objects, {} bytes reached from {} roots\n",
        dump.process,
        dump.objects.len(),
        live.0,
        live.1,
        dump.roots.len()
    );
    let mut rows: Vec<_> = by_type.into_iter().collect();
    rows.sort_by_key(|(id, (objects, bytes))| (std::cmp::Reverse((*bytes, *objects)), *id));
    let _ = writeln!(text, "{:>14} {:>12}  type", "bytes", "objects");
    for (id, (objects, bytes)) in rows {
        let _ = writeln!(text, "{bytes:>14} {objects:>12}  {}", dump.types[id]);
    }
    text
}

/// The objects that retain most.
fn top(dump: &Dump, graph: &Graph, count: usize) -> String {
    let mut all: Vec<_> = (0..dump.objects.len()).filter(|i| graph.is_reached(*i)).collect();
    all.sort_by_key(|i| (std::cmp::Reverse(graph.retained(*i).1), dump.objects[*i].address));
    let mut text = format!("{:>14} {:>12}  {:>14}  object\n", "retains", "objects", "own bytes");
    for index in all.into_iter().take(count) {
        let (objects, bytes) = graph.retained(index);
        let _ = writeln!(text, "{bytes:>14} {objects:>12}  {:>14}  {}", dump.objects[index].bytes, name(dump, index));
    }
    text
}

/// Who retains an object, and what it retains.
fn retains(dump: &Dump, graph: &Graph, object: usize) -> String {
    let bytes = dump.objects[object].bytes;
    let mut text = format!("{}, {bytes} bytes\n", name(dump, object));
    if !graph.is_reached(object) {
        text += "nothing retains it: no path leads from a root to it\n";
        return text;
    }
    let (objects, retained) = graph.retained(object);
    let _ = writeln!(text, "{retained} bytes in {objects} objects live by it alone");
    text += "shortest path from a root:\n";
    for step in graph.path_to(object) {
        let _ = match step {
            Step::Root(root) => writeln!(text, "  {} {}", dump.roots[root].kind, dump.roots[root].name),
            Step::Object(object) => writeln!(text, "  -> {}", name(dump, object)),
        };
    }
    let above: Vec<_> = graph.dominators_of(object).collect();
    if above.is_empty() {
        text += "no single object keeps it alive\n";
    } else {
        text += "it would die with any of these:\n";
        above.iter().take(TOLD).for_each(|step| {
            let _ = match step {
                Step::Root(root) => writeln!(text, "  {} {}", dump.roots[*root].kind, dump.roots[*root].name),
                Step::Object(object) => writeln!(text, "  {}", name(dump, *object)),
            };
        });
    }
    text
}

fn name(dump: &Dump, object: usize) -> String {
    let object = &dump.objects[object];
    format!("{:#x} {}", object.address, dump.types[object.type_id])
}
