//! A heap dump: every object with what it refers to, and every root, as lines of JSON that `shade heap` reads (docs/commands.md):
//!
//! ```text
//! {"heap":{"version":1,"process":4711}}
//! {"type":{"id":0,"name":"node"}}                                     before the first object of the type
//! {"object":{"at":"0x7f0000000010","bytes":32,"type":0,"to":["0x7f0000000040"]}}
//! {"root":{"kind":"global","name":"table","to":["0x7f0000000010"]}}
//! {"end":{"objects":1,"roots":1}}                                     the dump is whole
//! ```
//!
//! No collection is under way meanwhile, nothing is left to sweep, and all threads are parked: so it shows one moment, and objects that are dead
//! already but not yet found so are in it. References are resolved to the objects they lead into; what leads into none is left out. An ephemeron counts as a
//! reference from its key to its value. Nothing is
//! allocated on the managed heap.

use std::collections::{BTreeSet, HashMap};
use std::ffi::{CStr, OsStr};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::os::unix::ffi::OsStrExt;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::{GRANULE, WORD};

use super::perfetto::{comm, quoted};
use super::symbols::Variables;
use super::types::Names;
use crate::address::{ObjectStart, Slot, Word};
use crate::collector::phase;
use crate::heap::mark_byte::{WORD0, WORD1};
use crate::mark::scan::{self, ThreadPart};
use crate::runtime::Runtime;
use crate::thread::handshake;
use crate::thread::native;

/// Of the format.
const VERSION: u32 = 1;

/// Writes the heap to a file. The caller is native or not attached, and does not keep cycles away.
///
/// # Errors
/// The file cannot be created or written.
pub fn write(rt: &'static Runtime, path: &CStr) -> io::Result<()> {
    let file = File::create(OsStr::from_bytes(path.to_bytes()))?;
    let cycles = rt.control.keep_cycles_away();
    phase::finish_sweep(rt);
    handshake::park(rt);
    let outcome = Dump::new(rt, BufWriter::new(file)).write();
    handshake::unpark(rt);
    drop(cycles);
    outcome
}

/// `SHADE=dump=FILE`: at the end of the process, on the thread that ends it.
pub fn write_at_exit(rt: &'static Runtime) {
    let Some(path) = &rt.options.dump else { return };
    let outcome = if rt.control.keeps_cycles_away() {
        Err(io::Error::other("the process ends in a visitor of shade_heap_walk"))
    } else {
        // A value of the environment has no NUL in it.
        let path = std::ffi::CString::new(path.as_str()).unwrap_or_default();
        native::while_native(|| write(rt, &path))
    };
    if let Err(error) = outcome {
        let _ = writeln!(io::stderr(), "shade: SHADE=dump={path}: the heap cannot be written: {error}");
    }
}

struct Dump<W> {
    rt: &'static Runtime,
    out: W,
    names: Names,
    types: HashMap<String, usize>,
    /// Values of ephemerons, by keys.
    by_key: HashMap<usize, BTreeSet<usize>>,
    objects: u64,
    roots: u64,
}

impl<W: Write> Dump<W> {
    fn new(rt: &'static Runtime, out: W) -> Dump<W> {
        let start = |word| rt.heap.object_at(word).map(|(start, _)| start.0);
        let mut by_key: HashMap<usize, BTreeSet<usize>> = HashMap::new();
        for (key, value) in rt.ephemerons.pairs().filter_map(|(key, value)| Some((start(key)?, start(value)?))) {
            by_key.entry(key).or_default().insert(value);
        }
        Dump { rt, out, names: Names::now(), types: HashMap::new(), by_key, objects: 0, roots: 0 }
    }

    fn write(mut self) -> io::Result<()> {
        let process = std::process::id();
        writeln!(self.out, "{{\"heap\":{{\"version\":{VERSION},\"process\":{process}}}}}")?;
        let rt = self.rt;
        let mut outcome = Ok(());
        rt.heap.for_each_object(|object, bytes| {
            if outcome.is_ok() {
                outcome = self.object(object, bytes);
            }
        });
        outcome?;
        self.globals()?;
        self.handles()?;
        self.threads()?;
        writeln!(self.out, "{{\"end\":{{\"objects\":{},\"roots\":{}}}}}", self.objects, self.roots)?;
        self.out.flush()
    }

    fn object(&mut self, object: ObjectStart, bytes: usize) -> io::Result<()> {
        let heap = &self.rt.heap;
        let first = heap.granule_of(Word(object.0)).0;
        let marks = (first..first + bytes / GRANULE).map(|g| heap.mark(crate::address::Granule(g)).load());
        let pointers: Vec<bool> = marks.flat_map(|byte| [byte & WORD0 != 0, byte & WORD1 != 0]).collect();
        let slots = pointers.iter().enumerate().filter(|(_, pointer)| **pointer);
        let mut to = self.targets(slots.map(|(i, _)| Slot(object.0 + i * WORD)));
        to.extend(self.by_key.get(&object.0).into_iter().flatten());
        let name = self.names.of(bytes, &pointers);
        let id = match self.types.get(&name) {
            Some(id) => *id,
            None => {
                let id = self.types.len();
                writeln!(self.out, "{{\"type\":{{\"id\":{id},\"name\":{}}}}}", quoted(&name))?;
                self.types.insert(name, id);
                id
            }
        };
        self.objects += 1;
        write!(self.out, "{{\"object\":{{\"at\":\"{:#x}\",\"bytes\":{bytes},\"type\":{id},\"to\":", object.0)?;
        self.end_line(&to)
    }

    /// The objects that the words at some slots lead into. The slots are readable.
    fn targets(&self, slots: impl Iterator<Item = Slot>) -> BTreeSet<usize> {
        let words = slots.map(|slot| {
            // SAFETY: an aligned word of an object or of a root, by the contract of this function; native code may write to it.
            Word(unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.load(Relaxed))
        });
        words.filter_map(|word| self.rt.heap.object_at(word)).map(|(start, _)| start.0).collect()
    }

    fn end_line(&mut self, to: &BTreeSet<usize>) -> io::Result<()> {
        let to: Vec<_> = to.iter().map(|address| format!("\"{address:#x}\"")).collect();
        writeln!(self.out, "[{}]}}}}", to.join(","))
    }

    /// A root, if it leads to an object.
    fn root(&mut self, kind: &str, name: &str, to: &BTreeSet<usize>) -> io::Result<()> {
        if to.is_empty() {
            return Ok(());
        }
        self.roots += 1;
        write!(self.out, "{{\"root\":{{\"kind\":\"{kind}\",\"name\":{},\"to\":", quoted(name))?;
        self.end_line(to)
    }

    fn globals(&mut self) -> io::Result<()> {
        let variables = Variables::of_program();
        for range in self.rt.globals.ranges() {
            let to = self.targets((0..range.words).map(|i| Slot(range.address + i * WORD)));
            let kind = if self.rt.globals.is_added(range) { "range" } else { "global" };
            self.root(kind, &variables.describe(range.address), &to)?;
        }
        Ok(())
    }

    fn handles(&mut self) -> io::Result<()> {
        let rt = self.rt;
        for word in rt.handles.words() {
            let to = rt.heap.object_at(word).map(|(start, _)| start.0).into_iter().collect();
            self.root("handle", &format!("of {:#x}", word.0), &to)?;
        }
        Ok(())
    }

    fn threads(&mut self) -> io::Result<()> {
        let mutators = self.rt.registry.lock().mutators.clone();
        for m in mutators {
            let thread = m.thread.load(Relaxed);
            let name = format!("thread {thread} ({})", comm(&format!("/proc/self/task/{thread}/comm")));
            // Parked or native: so this is where its frames in use begin.
            let sp = m.native_sp.load(Relaxed);
            let mut parts: [(ThreadPart, BTreeSet<usize>); 3] =
                [ThreadPart::Stack, ThreadPart::Fiber, ThreadPart::Locals].map(|part| (part, BTreeSet::new()));
            scan::for_each_range(m, sp, |part, from, to| {
                let slots = (from.next_multiple_of(WORD)..to.saturating_sub(WORD - 1)).step_by(WORD).map(Slot);
                let found = self.targets(slots);
                parts.iter_mut().filter(|(p, _)| *p == part).for_each(|(_, to)| to.extend(&found));
            });
            for (part, to) in &parts {
                let kind = match part {
                    ThreadPart::Stack => "stack",
                    ThreadPart::Fiber => "fiber",
                    ThreadPart::Locals => "thread-local",
                };
                self.root(kind, &name, to)?;
            }
            let pooled = m.pools.words().filter_map(|word| self.rt.heap.object_at(word));
            let pooled = pooled.map(|(start, _)| start.0).collect();
            self.root("pool", &name, &pooled)?;
        }
        Ok(())
    }
}
