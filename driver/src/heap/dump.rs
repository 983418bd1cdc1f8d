//! A heap dump as the runtime writes it (`rt/src/trace/heap_dump.rs`): a line of JSON for each type, object and root.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde::{Deserialize, Deserializer};

use crate::error::Error;

/// The version of the format that is understood.
const VERSION: u32 = 1;

/// One heap.
#[derive(Debug, Default)]
pub struct Dump {
    /// The number of the process.
    pub process: u32,
    /// Names; objects have indices into it.
    pub types: Vec<String>,
    /// By address.
    pub objects: Vec<Object>,
    /// In the order of the file.
    pub roots: Vec<Root>,
}

/// An object. What it refers to are indices of objects.
#[derive(Debug)]
pub struct Object {
    /// Of its first byte.
    pub address: u64,
    /// Whole granules.
    pub bytes: u64,
    /// Index of its type.
    pub type_id: usize,
    /// Each once.
    pub to: Vec<usize>,
}

/// Where the collector begins.
#[derive(Debug)]
pub struct Root {
    /// `global`, `stack` and so on.
    pub kind: String,
    /// Of a variable or a thread.
    pub name: String,
    /// Indices of objects.
    pub to: Vec<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Line {
    Heap { version: u32, process: u32 },
    Type { id: usize, name: String },
    Object { at: Address, bytes: u64, r#type: usize, to: Vec<Address> },
    Root { kind: String, name: String, to: Vec<Address> },
    End { objects: usize, roots: usize },
}

/// Written as a string: JSON's numbers have 53 bits in many readers.
#[derive(Debug, Clone, Copy)]
struct Address(u64);

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits =
            text.strip_prefix("0x").ok_or_else(|| serde::de::Error::custom(format!("{text:?} is no address")))?;
        u64::from_str_radix(digits, 16).map(Address).map_err(serde::de::Error::custom)
    }
}

/// References before it is known which objects there are, with the line they stand in.
struct Unresolved {
    line: usize,
    to: Vec<Address>,
}

#[derive(Default)]
struct Reader {
    dump: Dump,
    from_objects: Vec<Unresolved>,
    from_roots: Vec<Unresolved>,
    has_begun: bool,
    ended: bool,
}

impl Dump {
    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read; a line is none of a dump's, contradicts another, or the last one is missing.
    pub fn read(path: &Path) -> Result<Dump, Error> {
        let unreadable = |source| Error::Read { file: path.to_owned(), source };
        let file = BufReader::new(File::open(path).map_err(unreadable)?);
        let mut reader = Reader::default();
        let mut lines = 0;
        let wrong = |line, what| Error::Dump { file: path.to_owned(), line, what };
        for line in file.split(b'\n') {
            let line = line.map_err(unreadable)?;
            lines += 1;
            let parsed = serde_json::from_slice(&line)
                .map_err(|error| wrong(lines, format!("no line of a heap dump: {error}")))?;
            reader.take(lines, parsed).map_err(|what| wrong(lines, what))?;
        }
        if !reader.ended {
            return Err(wrong(lines + 1, "the dump is not whole: its last line is missing".to_owned()));
        }
        reader.finish().map_err(|(line, what)| wrong(line, what))
    }

    /// The object that holds an address.
    pub fn object_at(&self, address: u64) -> Option<usize> {
        let index = self.objects.partition_point(|object| object.address <= address).checked_sub(1)?;
        let object = &self.objects[index];
        (address - object.address < object.bytes).then_some(index)
    }

    fn index_of(&self, address: u64) -> Option<usize> {
        self.objects.binary_search_by_key(&address, |object| object.address).ok()
    }
}

impl Reader {
    fn take(&mut self, number: usize, line: Line) -> Result<(), String> {
        if self.ended {
            return Err("something follows the last line".to_owned());
        }
        if !self.has_begun && !matches!(line, Line::Heap { .. }) {
            return Err("the first line must be that of the heap".to_owned());
        }
        match line {
            Line::Heap { .. } if self.has_begun => return Err("a second heap".to_owned()),
            Line::Heap { version, process } if version == VERSION => {
                self.dump.process = process;
                self.has_begun = true;
            }
            Line::Heap { version, .. } => return Err(format!("version {version} of the format; {VERSION} is known")),
            Line::Type { id, name } if id == self.dump.types.len() => self.dump.types.push(name),
            Line::Type { id, .. } => return Err(format!("type {id} is not the next one")),
            Line::Object { at, bytes, r#type, to } => self.object(number, at.0, bytes, r#type, to)?,
            Line::Root { kind, name, to } => {
                self.dump.roots.push(Root { kind, name, to: Vec::new() });
                self.from_roots.push(Unresolved { line: number, to });
            }
            Line::End { objects, roots } => {
                let found = (self.dump.objects.len(), self.dump.roots.len());
                if found != (objects, roots) {
                    return Err(format!(
                        "{objects} objects and {roots} roots were written, {} and {} are here",
                        found.0, found.1
                    ));
                }
                self.ended = true;
            }
        }
        Ok(())
    }

    fn object(
        &mut self,
        line: usize,
        address: u64,
        bytes: u64,
        type_id: usize,
        to: Vec<Address>,
    ) -> Result<(), String> {
        if type_id >= self.dump.types.len() {
            return Err(format!("type {type_id} is not known yet"));
        }
        if self.dump.objects.last().is_some_and(|last| last.address.saturating_add(last.bytes) > address) {
            return Err(format!("the object at {address:#x} lies over the one before, or out of order"));
        }
        self.dump.objects.push(Object { address, bytes, type_id, to: Vec::new() });
        self.from_objects.push(Unresolved { line, to });
        Ok(())
    }

    /// Resolves all references.
    fn finish(self) -> Result<Dump, (usize, String)> {
        let mut dump = self.dump;
        let resolve = |dump: &Dump, unresolved: Unresolved| {
            let index = |address: Address| {
                let what = || (unresolved.line, format!("{:#x} is no object of the dump", address.0));
                dump.index_of(address.0).ok_or_else(what)
            };
            unresolved.to.iter().copied().map(index).collect::<Result<Vec<_>, _>>()
        };
        for (index, unresolved) in self.from_objects.into_iter().enumerate() {
            dump.objects[index].to = resolve(&dump, unresolved)?;
        }
        for (index, unresolved) in self.from_roots.into_iter().enumerate() {
            dump.roots[index].to = resolve(&dump, unresolved)?;
        }
        Ok(dump)
    }
}
