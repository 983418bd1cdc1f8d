//! Words that cannot be pointers, where a pointer is wanted: values in the first page, the two poison patterns, addresses in free heap memory.
//! (Go: the bad-pointer check of `writebarrierptr`.)
//!
//! On with `SHADE=check=pointers`, and always in checked builds, as far as a wrong report is impossible there: a slot may hold an integer
//! too (a union), so small values are reported only where a type says that the word is a pointer, or when asked for. Who looks: the
//! functions of `typed_memory` at each new pointer; the flush at each entry; checked code at each word it writes.

use std::ffi::CStr;
use std::fmt;
use std::sync::atomic::Ordering::Relaxed;

use shade_abi::geometry::WORD;

use super::verify;
use crate::address::{Slot, Word};
use crate::fatal;
use crate::heap::reservation::PAGE;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// What freed memory is filled with under `SHADE=poison`. (Go: `_PoisonGC`.)
pub const POISON_HEAP: usize = usize::from_ne_bytes([crate::sweep::POISON; WORD]);
/// What a frontend may fill dead stack frames with. (Go: `_PoisonStack`.)
pub const POISON_STACK: usize = usize::from_ne_bytes([0x68; WORD]);

/// A return address into the program, for a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CallSite(pub usize);

impl fmt::Display for CallSite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "called from {:#x}", self.0)?;
        // SAFETY: all-zero bytes are a valid `Dl_info`, a structure of pointers.
        let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
        // SAFETY: any address may be asked for; `info` is a valid place.
        if unsafe { libc::dladdr(self.0 as *const libc::c_void, &mut info) } == 0 || info.dli_fname.is_null() {
            return Ok(());
        }
        // SAFETY: the linker's own NUL-terminated strings.
        let file = unsafe { CStr::from_ptr(info.dli_fname) }.to_string_lossy();
        write!(f, " ({file}+{:#x}", self.0 - info.dli_fbase as usize)?;
        if !info.dli_sname.is_null() {
            // SAFETY: as above.
            write!(f, ", in {}", unsafe { CStr::from_ptr(info.dli_sname) }.to_string_lossy())?;
        }
        write!(f, ")")
    }
}

/// Why a word is no pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Not null, and in the first page.
    FirstPage,
    /// [`POISON_HEAP`]
    HeapPoison,
    /// [`POISON_STACK`]
    StackPoison,
    /// In the heap, in no object and not one past the end of one.
    FreeMemory,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::FirstPage => "it lies in the first page",
            Fault::HeapPoison => "it was loaded from freed memory",
            Fault::StackPoison => "it was loaded from a dead stack frame",
            Fault::FreeMemory => "it points into free memory",
        })
    }
}

/// What is wrong with a word as a pointer. Null and addresses outside the heap are good ones.
pub fn fault_of(rt: &Runtime, word: Word) -> Option<Fault> {
    match word.0 {
        0 => None,
        1..PAGE => Some(Fault::FirstPage),
        POISON_HEAP => Some(Fault::HeapPoison),
        POISON_STACK => Some(Fault::StackPoison),
        _ if rt.heap.contains(word) && !is_in_or_behind_object(rt, word) => Some(Fault::FreeMemory),
        _ => None,
    }
}

fn is_in_or_behind_object(rt: &Runtime, word: Word) -> bool {
    rt.heap.find_object(word).is_some() || rt.heap.find_object(Word(word.0 - 1)).is_some()
}

/// Are pointers checked at all?
pub fn is_enabled(rt: &Runtime) -> bool {
    rt.options.check_pointers || rt.shadow.is_enabled()
}

/// A pointer is about to be written to a slot of which the program says that it holds one.
pub fn check_write(rt: &Runtime, slot: Slot, new: Word, operation: &CStr, site: CallSite) {
    if let Some(fault) = fault_of(rt, new) {
        fatal::broken(format_args!(
            "bad pointer in {}: {:#x} for slot {:#x}: {fault}; {site}",
            operation.to_string_lossy(),
            new.0,
            slot.0
        ));
    }
}

/// As [`check_write`] for one word of a copied range: where the mask says pointer, a union may hold an integer.
pub fn check_copied(rt: &Runtime, slot: Slot, new: Word, operation: &CStr, site: CallSite) {
    if !may_be_integer(rt, new) {
        check_write(rt, slot, new, operation, site);
    }
}

/// As [`check_write`] for a word written by checked code, whose slot may hold an integer too: `place` says where in the program.
pub fn check_checked_write(rt: &Runtime, slot: Slot, new: Word, place: impl FnOnce() -> String) {
    if let Some(fault) = fault_of(rt, new).filter(|_| !may_be_integer(rt, new)) {
        fatal::broken(format_args!(
            "bad pointer in write barrier: {:#x} for slot {:#x}: {fault}; {}",
            new.0,
            slot.0,
            place()
        ));
    }
}

/// A small value in a slot that may be a union's; whoever asked for the check says that there are none.
fn may_be_integer(rt: &Runtime, word: Word) -> bool {
    word.0 < PAGE && !rt.options.check_pointers
}

/// The entries of a buffer that is flushed. A bad one counts when a slot that the collector scans holds it: an entry may also be what a
/// stack slot held before its first write.
pub fn check_entries(rt: &Runtime, m: &Mutator, entries: &[Word], site: Option<CallSite>) {
    if !rt.options.check_pointers {
        return;
    }
    for (index, &word) in entries.iter().enumerate() {
        let Some(fault) = fault_of(rt, word) else { continue };
        let Some(slot) = verify::slot_that_holds(rt, word) else { continue };
        let site = site.map_or_else(|| ("handshake", CallSite(m.polled_at.load(Relaxed))), |site| ("flush", site));
        fatal::broken(format_args!(
            "bad pointer in the write barrier buffer: {:#x}, entry {index} of {}, in slot {:#x}: {fault}; found by a {} {}",
            word.0,
            entries.len(),
            slot.0,
            site.0,
            site.1
        ));
    }
}
