//! The shadow heap of checked builds: for each slot of the heap and of registered globals, the value that the last barriered write left
//! there. A slot that differs from its shadow was written without a barrier. (Go 1.4–1.5: `mgc0.go`, `GODEBUG=wbshadow`.)
//!
//! It also compares what a write's barrier logs, or leaves out by an elision rule, with what the write does. Who calls it when is in
//! `shade_abi::checked`; the lock that makes each write one step is in `write`, the truth of elision rules in `claims`, what it rests on in `region`.

mod claims;
mod exit;
mod region;
mod write;

use std::ffi::CStr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{OnceLock, RwLock};

use shade_abi::buffer::SMALLEST_ENTRIES;
use shade_abi::checked::{Site, flag};
use shade_abi::geometry::WORD;
use shade_abi::mutator::MODE_OFF;

use super::pointers;
use crate::address::{Slot, Word};
use crate::fatal;
use crate::heap::reservation::Reservation;
use crate::roots::globals::Range;
use crate::runtime::Runtime;
use crate::thread::mutator::{Mutator, MutatorBlock};
use claims::{is_pointer_slot, is_tracked, wrong};
pub use exit::check_at_exit;
use region::Region;
use write::{Lock, Write};

/// A shadow word that matches every value: the slot was written by an atomic operation. (Go: `noShadow`.)
pub const NO_SHADOW: usize = 1;

/// The shadow heap; exists in every process, does nothing until it is enabled.
pub struct Shadow {
    enabled: AtomicBool,
    /// Shadow of the whole heap, made when enabled.
    heap: OnceLock<usize>,
    globals: RwLock<Vec<GlobalShadow>>,
    lock: Lock,
}

struct GlobalShadow {
    range: Range,
    words: Box<[AtomicUsize]>,
}

impl Shadow {
    /// Not enabled.
    pub fn new() -> Shadow {
        Shadow {
            enabled: AtomicBool::new(false),
            heap: OnceLock::new(),
            globals: RwLock::new(Vec::new()),
            lock: Lock::new(),
        }
    }

    /// Is the program a checked build, and has nothing been reported yet?
    pub fn is_enabled(&self) -> bool {
        self.enabled.load(Ordering::Acquire)
    }

    /// Makes the shadow of the heap and starts checking. False if that is done already.
    pub fn enable(&self, heap_bytes: usize) -> bool {
        self.heap.get_or_init(|| match Reservation::new(heap_bytes) {
            Ok(shadow) => shadow.leak(),
            Err(error) => fatal::exit_with(
                fatal::EXIT_OUT_OF_MEMORY,
                format_args!("no address space for the shadow heap: {error}"),
            ),
        });
        !self.enabled.swap(true, Ordering::AcqRel)
    }

    /// Shadows a global as it is now.
    pub fn add_global(&self, range: Range) {
        if !self.is_enabled() {
            return;
        }
        let words = (0..range.words).map(|i| AtomicUsize::new(load(Slot(range.address + i * WORD)))).collect();
        let mut globals = self.globals.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        globals.push(GlobalShadow { range, words });
        globals.sort_by_key(|global| global.range.address);
    }

    /// Memory from `start` on, which holds no object, has been zeroed: its shadow too, to the last word. (Go left one-word objects alone.)
    pub fn clear(&self, rt: &Runtime, start: usize, bytes: usize) {
        if !self.is_enabled() {
            return;
        }
        if let (Some(base), Some(offset)) = (self.heap.get(), rt.heap.offset_of(Word(start))) {
            // SAFETY: the shadow has the size of the heap, in which the range lies; the caller owns the range, and without an object in
            // it nobody asks for its shadow.
            unsafe { std::ptr::write_bytes((base + offset) as *mut u8, 0, bytes) };
        }
    }

    #[inline(always)]
    fn heap_word(&self, rt: &Runtime, slot: Slot) -> Option<&AtomicUsize> {
        let base = *self.heap.get()?;
        let offset = rt.heap.offset_of(Word(slot.0))?;
        // SAFETY: the shadow has the size of the heap, and `offset` lies in the heap; slots are 8-byte aligned.
        Some(unsafe { AtomicUsize::from_ptr((base + offset) as *mut usize) })
    }

    /// Runs `with` on the shadow word of a slot; None when the slot is neither in the heap nor in a registered global.
    #[inline(always)]
    fn on_word<R>(&self, rt: &Runtime, slot: Slot, with: impl FnOnce(&AtomicUsize) -> R) -> Option<R> {
        match self.heap_word(rt, slot) {
            Some(word) => Some(with(word)),
            None => self.on_global_word(slot, with),
        }
    }

    #[inline(never)]
    fn on_global_word<R>(&self, slot: Slot, with: impl FnOnce(&AtomicUsize) -> R) -> Option<R> {
        let globals = self.globals.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let index = globals.partition_point(|global| global.range.address <= slot.0).checked_sub(1)?;
        let global = &globals[index];
        let word = global.words.get((slot.0 - global.range.address) / WORD)?;
        Some(with(word))
    }
}

/// Writes.
impl Shadow {
    /// Before one word of a write: the slot must be as its shadow says, and a new value that is not logged must be one that need not be.
    pub fn before(&self, rt: &Runtime, block: &MutatorBlock, slot: Slot, new: usize, flags: u32, site: &Site) {
        if !self.is_enabled() {
            return;
        }
        let write = self.lock.acquire(block);
        let old = load(slot);
        self.check_slot(rt, slot, new, Some(site));
        write.push(write::Word { slot, old, new });
        if is_pointer_slot(rt, slot) && self.on_word(rt, slot, |_| ()).is_some() {
            pointers::check_checked_write(rt, slot, Word(new), || place(site));
        }
        if flags & flag::ATOMIC == 0 && flags & flag::OLD_EARLY == 0 {
            self.check_new(rt, write.regions.of(block), slot, [old, new], flags, site);
        }
    }

    /// After one word of a write: what was written and logged must be what was announced. Then the shadow follows.
    pub fn after(&self, rt: &Runtime, m: &Mutator, slot: Slot, logged: usize, flags: u32, site: &Site) {
        if !self.is_enabled() {
            return;
        }
        // SAFETY: the lock is held since `before`; this is the only reference.
        let write = unsafe { self.lock.held() };
        let write::Word { old, new, .. } = write.pop(slot);
        let region = write.regions.of(m.block());
        if flags & flag::OLD_LOGGED != 0 {
            region.log_value(rt, logged);
        }
        let now = load(slot);
        let happened = flags & flag::CONDITIONAL == 0 || now != old;
        let atomic = flags & flag::ATOMIC != 0;
        if !atomic && now != new && happened {
            let what = format!("the write was announced with another value, {new:#x}");
            self.report(rt, slot, old, now, Some(site), &what);
        }
        if happened {
            self.check_old(rt, region, slot, [logged, old, now], flags, site);
        }
        // Behind the old one: only now is known what this very barrier logs as the old value, and without it a claim about a pointer that
        // has moved says nothing.
        let new = if atomic { now } else { new };
        if atomic || flags & flag::OLD_EARLY != 0 {
            self.check_new(rt, region, slot, [old, new], flags, site);
        }
        if flags & flag::OLD_LOGGED != 0 {
            region.log_slot(slot);
        }
        if flags & flag::NEW_LOGGED != 0 {
            region.log_value(rt, new);
        }
        region.store(rt, slot, now);
        self.check_log(rt, m, write, slot, [logged, new], flags, site);
        let shadow = if atomic { NO_SHADOW } else { now };
        self.on_word(rt, slot, |word| word.store(shadow, Ordering::Relaxed));
        if write.words() == 0 {
            self.lock.release();
        }
    }

    /// Before a write that is no list of words: every pointer word it overwrites must be as its shadow says.
    pub fn bulk_before(&self, rt: &Runtime, block: &MutatorBlock, dst: usize, n: usize, flags: u32, site: &Site) {
        if !self.is_enabled() {
            return;
        }
        let write = self.lock.acquire(block);
        write.ranges += 1;
        let region = write.regions.of(block);
        for slot in slots(dst, n) {
            let old = load(slot);
            self.check_slot(rt, slot, 0, Some(site));
            // The runtime takes the old words from the slots themselves.
            self.check_old(rt, region, slot, [old, old, 0], flags, site);
        }
    }

    /// After a write that is no list of words.
    pub fn bulk_after(&self, rt: &Runtime, block: &MutatorBlock, dst: usize, n: usize, flags: u32, site: &Site) {
        if !self.is_enabled() {
            return;
        }
        // SAFETY: the lock is held since `bulk_before`; this is the only reference.
        let write = unsafe { self.lock.held() };
        let region = write.regions.of(block);
        for slot in slots(dst, n) {
            let now = load(slot);
            let old = self.on_word(rt, slot, |word| word.load(Ordering::Relaxed)).unwrap_or(NO_SHADOW);
            self.check_new(rt, region, slot, [old, now], flags, site);
            region.store(rt, slot, now);
            self.on_word(rt, slot, |word| word.store(now, Ordering::Relaxed));
        }
        write.ranges -= 1;
        // A store of some lanes of a vector is several ranges.
        if write.ranges == 0 {
            self.lock.release();
        }
    }

    /// The thread has a new object.
    pub fn allocated(&self, block: &MutatorBlock, object: usize) {
        if self.is_enabled() {
            self.lock.acquire(block).regions.of(block).allocate(object);
            self.lock.release();
        }
    }

    /// A slot is about to be written with a value that nobody tells.
    pub fn forget(&self, rt: &Runtime, slot: Slot) {
        if self.is_enabled() {
            self.on_word(rt, slot, |word| word.store(NO_SHADOW, Ordering::Relaxed));
        }
    }

    /// The runtime itself has written a slot, with its barrier.
    pub fn written(&self, rt: &Runtime, slot: Slot) {
        if self.is_enabled() {
            self.on_word(rt, slot, |word| word.store(load(slot), Ordering::Relaxed));
        }
    }

    /// Compares one slot outside any write: in the verify pass, with the world parked.
    #[inline(always)]
    pub fn check_at_rest(&self, rt: &Runtime, slot: Slot) {
        if self.is_enabled() {
            self.check_slot(rt, slot, 0, None);
        }
    }
}

/// Checks.
impl Shadow {
    #[inline(always)]
    fn check_slot(&self, rt: &Runtime, slot: Slot, new: usize, site: Option<&Site>) {
        let now = load(slot);
        let shadow = self.on_word(rt, slot, |word| word.load(Ordering::Relaxed)).unwrap_or(NO_SHADOW);
        if shadow != now && shadow != NO_SHADOW {
            self.check_difference(rt, slot, shadow, now, new, site);
        }
    }

    #[cold]
    fn check_difference(&self, rt: &Runtime, slot: Slot, shadow: usize, now: usize, new: usize, site: Option<&Site>) {
        if is_pointer_slot(rt, slot) && (is_tracked(rt, now) || is_tracked(rt, shadow)) {
            let what = "missed write barrier: the slot was written without one";
            self.report(rt, slot, now, new, site, what);
        }
    }

    /// `values`: what the barrier logs, what is overwritten, what is written.
    fn check_old(&self, rt: &Runtime, region: &Region, slot: Slot, values: [usize; 3], flags: u32, site: &Site) {
        let [logged, old, new] = values;
        let what = if flags & flag::OLD_LOGGED != 0 {
            // A value loaded early was the slot's then; another thread that has written since has logged it too.
            if logged == old || !is_tracked(rt, old) || flags & flag::OLD_EARLY != 0 {
                return;
            }
            format!("the barrier logs {logged:#x} as the old value")
        } else if claims::old_holds(rt, region, slot, old, site.old_claim) {
            return;
        } else {
            wrong(site.old_claim, "old", old)
        };
        self.report(rt, slot, old, new, Some(site), &what);
    }

    /// `values`: what is overwritten, what is written.
    fn check_new(&self, rt: &Runtime, region: &Region, slot: Slot, values: [usize; 2], flags: u32, site: &Site) {
        let [old, new] = values;
        let moved = flag::ATOMIC | flag::OLD_LOGGED;
        if flags & flag::NEW_LOGGED == 0
            && !claims::new_holds(rt, region, slot, new, site.new_claim)
            && !(flags & moved == moved && claims::is_moved_within(rt, old, new))
        {
            self.report(rt, slot, old, new, Some(site), &wrong(site.new_claim, "new", new));
        }
    }

    /// While the barrier is on, the thread's buffer ends with what the barrier has logged: the old value of each word and, while new values
    /// are recorded, the new one, in the order that the barrier likes. Compared behind the last word; entries before a flush are gone.
    #[expect(clippy::too_many_arguments, reason = "one write, described once")]
    fn check_log(
        &self,
        rt: &Runtime,
        m: &Mutator,
        write: &mut Write,
        slot: Slot,
        values: [usize; 2],
        flags: u32,
        site: &Site,
    ) {
        let block = m.block();
        if block.wb_mode.load(Ordering::Relaxed) != MODE_OFF {
            let records_new = block.new_mask.load(Ordering::Relaxed) != 0;
            if flags & flag::OLD_LOGGED != 0 {
                write.wanted.push(values[0]);
            }
            if flags & flag::NEW_LOGGED != 0 && records_new {
                write.wanted.push(values[1]);
            }
        }
        if write.words() != 0 || write.wanted.is_empty() {
            return;
        }
        let mut wanted = std::mem::take(&mut write.wanted);
        let next = block.wb_next.load(Ordering::Relaxed);
        // So few entries fit twice into the smallest buffer: no flush can have brought `wb_next` back to where it was.
        let nothing = next == write.log_start && wanted.len() <= SMALLEST_ENTRIES / 2;
        let first = next - (wanted.len() * WORD) as u64;
        if first < m.buffer_start() {
            return;
        }
        // SAFETY: from the buffer's start to `next` lie entries that this thread has written; `first` is an entry's address.
        let mut found = unsafe { std::slice::from_raw_parts(first as *const usize, wanted.len()) }.to_vec();
        wanted.sort_unstable();
        found.sort_unstable();
        if nothing || found != wanted {
            let what = format!("the barrier has not logged {wanted:x?}; the buffer ends with {found:x?}");
            self.report(rt, slot, values[0], values[1], Some(site), &what);
        }
    }

    /// Disables itself, then reports: what the report does must not be checked.
    fn report(&self, rt: &Runtime, slot: Slot, old: usize, new: usize, site: Option<&Site>, what: &str) -> ! {
        self.enabled.store(false, Ordering::Release);
        let shadow = self.on_word(rt, slot, |word| word.load(Ordering::Relaxed)).unwrap_or(NO_SHADOW);
        fatal::broken(format_args!(
            "{what}; slot {:#x} in {}, old {old:#x}, shadow {shadow:#x}, new {new:#x}, {}",
            slot.0,
            self.holder(rt, slot),
            site.map_or("found in the verify pass".to_owned(), place),
        ))
    }

    /// What a slot is in, for a report.
    fn holder(&self, rt: &Runtime, slot: Slot) -> String {
        match rt.heap.find_object(Word(slot.0)) {
            Some(start) => format!("the object at {:#x}", rt.heap.address_of(start).0),
            None if rt.heap.contains(Word(slot.0)) => "free heap memory".to_owned(),
            None if self.on_word(rt, slot, |_| ()).is_some() => "a global".to_owned(),
            None => "memory outside the heap".to_owned(),
        }
    }
}

/// File, line and function of a site.
fn place(site: &Site) -> String {
    let text = |pointer: *const std::ffi::c_char| {
        // SAFETY: a site's strings are null or NUL-terminated constants.
        (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned())
    };
    let function = text(site.function).unwrap_or_default();
    match text(site.file) {
        Some(file) => format!("{file}:{} in {function}", site.line),
        None => format!("in {function} (build with -g for the line)"),
    }
}

fn load(slot: Slot) -> usize {
    // SAFETY: a slot is an aligned word that the program is about to write, has written, or registered.
    unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.load(Ordering::Relaxed)
}

/// The whole aligned words that overlap `dst..dst+n`.
fn slots(dst: usize, n: usize) -> impl Iterator<Item = Slot> {
    let first = dst & !(WORD - 1);
    (first..if n == 0 { first } else { dst + n }).step_by(WORD).map(Slot)
}

#[cfg(test)]
mod tests;
