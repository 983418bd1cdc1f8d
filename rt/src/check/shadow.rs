//! The shadow heap of checked builds: for each slot of the heap and of registered globals, the value that the last barriered write left
//! there. A slot that differs from its shadow was written without a barrier. (Go 1.4–1.5: `mgc0.go`, `GODEBUG=wbshadow`.)
//!
//! A write, its check and its shadow update are one step: the thread holds the shadow lock from `before` to `after`. So threads that
//! race on a slot give no false report.

use std::cell::UnsafeCell;
use std::ffi::CStr;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::sync::{OnceLock, RwLock};

use shade_abi::checked::{Site, claim, flag};
use shade_abi::geometry::WORD;

use crate::address::{Slot, Word};
use crate::collector::background;
use crate::fatal;
use crate::futex;
use crate::heap::mark_byte::{WORD0, WORD1};
use crate::heap::reservation::Reservation;
use crate::roots::globals::Range;
use crate::runtime::Runtime;

/// A shadow word that matches every value: the slot was written by an atomic operation. (Go: `noShadow`.)
pub const NO_SHADOW: usize = 1;

/// The shadow heap; exists in every process, does nothing until it is enabled.
pub struct Shadow {
    enabled: AtomicBool,
    /// Shadow of the whole heap, made when enabled.
    heap: OnceLock<usize>,
    globals: RwLock<Vec<GlobalShadow>>,
    /// 0 free, 1 held, 2 held and waited for.
    lock: AtomicU32,
    /// What the write under way found; guarded by `lock`.
    pending: UnsafeCell<Pending>,
}

struct GlobalShadow {
    range: Range,
    words: Box<[AtomicUsize]>,
}

struct Pending {
    old: usize,
    new: usize,
}

// SAFETY: `pending` is accessed between `acquire` and `release` only.
unsafe impl Sync for Shadow {}

impl Shadow {
    /// Not enabled.
    pub fn new() -> Shadow {
        Shadow {
            enabled: AtomicBool::new(false),
            heap: OnceLock::new(),
            globals: RwLock::new(Vec::new()),
            lock: AtomicU32::new(0),
            pending: UnsafeCell::new(Pending { old: 0, new: 0 }),
        }
    }

    /// Is the program a checked build, and has nothing been reported yet?
    pub fn is_enabled(&self) -> bool {
        self.enabled.load(Ordering::Acquire)
    }

    /// Makes the shadow of the heap and starts checking.
    pub fn enable(&self, heap_bytes: usize) {
        self.heap.get_or_init(|| match Reservation::new(heap_bytes) {
            Ok(shadow) => shadow.leak(),
            Err(error) => fatal::exit_with(
                fatal::EXIT_OUT_OF_MEMORY,
                format_args!("no address space for the shadow heap: {error}"),
            ),
        });
        self.enabled.store(true, Ordering::Release);
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

    /// Memory from `start` on has been zeroed: its shadow too, to the last word. (Go left one-word objects alone.)
    pub fn clear(&self, rt: &Runtime, start: usize, bytes: usize) {
        if !self.is_enabled() {
            return;
        }
        for slot in (start..start + bytes).step_by(WORD) {
            if let Some(shadow) = self.heap_word(rt, Slot(slot)) {
                shadow.store(0, Ordering::Relaxed);
            }
        }
    }

    fn heap_word(&self, rt: &Runtime, slot: Slot) -> Option<&AtomicUsize> {
        let base = *self.heap.get()?;
        let offset = rt.heap.offset_of(Word(slot.0))?;
        // SAFETY: the shadow has the size of the heap, and `offset` lies in the heap; slots are 8-byte aligned.
        Some(unsafe { AtomicUsize::from_ptr((base + offset) as *mut usize) })
    }

    /// Runs `with` on the shadow word of a slot; None when the slot is neither in the heap nor in a registered global.
    fn on_word<R>(&self, rt: &Runtime, slot: Slot, with: impl FnOnce(&AtomicUsize) -> R) -> Option<R> {
        if let Some(word) = self.heap_word(rt, slot) {
            return Some(with(word));
        }
        let globals = self.globals.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let index = globals.partition_point(|global| global.range.address <= slot.0).checked_sub(1)?;
        let global = &globals[index];
        let word = global.words.get((slot.0 - global.range.address) / WORD)?;
        Some(with(word))
    }

    fn acquire(&self) {
        if self.lock.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_ok() {
            return;
        }
        while self.lock.swap(2, Ordering::Acquire) != 0 {
            futex::wait(&self.lock, 2);
        }
    }

    fn release(&self) {
        if self.lock.swap(0, Ordering::Release) == 2 {
            futex::wake_all(&self.lock);
        }
    }

    /// Before a write: the slot must be as its shadow says, and what the barrier logs, or does not log, must be right.
    pub fn before(&self, rt: &Runtime, slot: Slot, old: usize, new: usize, flags: u32, site: &Site) {
        if !self.is_enabled() {
            return;
        }
        self.acquire();
        let now = load(slot);
        self.check_slot(rt, slot, new, Some(site));
        // SAFETY: the lock is held.
        unsafe { *self.pending.get() = Pending { old: now, new } };
        if flags & flag::ATOMIC == 0 {
            self.check_old(rt, slot, old, now, new, flags, site);
        }
        if flags & flag::NEW_LOGGED == 0 && !new_claim_holds(rt, slot, new, site) {
            self.report(rt, slot, now, new, Some(site), &wrong(site.new_claim, "new", new));
        }
    }

    /// After a write: the shadow follows.
    pub fn after(&self, rt: &Runtime, slot: Slot, old: usize, flags: u32, site: &Site) {
        if !self.is_enabled() {
            return;
        }
        // SAFETY: the lock is held since `before`.
        let (was, new) = unsafe { ((*self.pending.get()).old, (*self.pending.get()).new) };
        if flags & flag::ATOMIC != 0 {
            self.check_old(rt, slot, old, was, new, flags, site);
            self.on_word(rt, slot, |word| word.store(NO_SHADOW, Ordering::Relaxed));
        } else {
            let now = load(slot);
            if now != new && flags & flag::CONDITIONAL == 0 {
                self.report(
                    rt,
                    slot,
                    was,
                    now,
                    Some(site),
                    &format!("the write was announced with another value, {new:#x}"),
                );
            }
            self.on_word(rt, slot, |word| word.store(now, Ordering::Relaxed));
        }
        self.release();
    }

    /// Before a memory intrinsic: every pointer word it overwrites must be as its shadow says.
    pub fn bulk_before(&self, rt: &Runtime, dst: usize, n: usize, site: &Site) {
        if !self.is_enabled() {
            return;
        }
        self.acquire();
        for slot in slots(dst, n) {
            self.check_slot(rt, slot, 0, Some(site));
        }
    }

    /// After a memory intrinsic.
    pub fn bulk_after(&self, rt: &Runtime, dst: usize, n: usize) {
        if !self.is_enabled() {
            return;
        }
        for slot in slots(dst, n) {
            self.on_word(rt, slot, |word| word.store(load(slot), Ordering::Relaxed));
        }
        self.release();
    }

    /// The runtime itself has written a slot, with its barrier.
    pub fn written(&self, rt: &Runtime, slot: Slot) {
        if self.is_enabled() {
            self.on_word(rt, slot, |word| word.store(load(slot), Ordering::Relaxed));
        }
    }

    /// Compares one slot outside any write: in the verify pass, with the world parked.
    pub fn check_at_rest(&self, rt: &Runtime, slot: Slot) {
        if self.is_enabled() {
            self.check_slot(rt, slot, 0, None);
        }
    }

    fn check_slot(&self, rt: &Runtime, slot: Slot, new: usize, site: Option<&Site>) {
        if !is_pointer_slot(rt, slot) {
            return;
        }
        let now = load(slot);
        let shadow = self.on_word(rt, slot, |word| word.load(Ordering::Relaxed)).unwrap_or(NO_SHADOW);
        if shadow != now && shadow != NO_SHADOW && (is_tracked(rt, now) || is_tracked(rt, shadow)) {
            let what = format!("missed write barrier: the slot was written without one (its shadow is {shadow:#x})");
            self.report(rt, slot, now, new, site, &what);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one write, described once")]
    fn check_old(&self, rt: &Runtime, slot: Slot, logged: usize, now: usize, new: usize, flags: u32, site: &Site) {
        let what = if flags & flag::OLD_LOGGED != 0 {
            if logged == now || !is_tracked(rt, now) {
                return;
            }
            format!("the barrier logs {logged:#x} as the old value")
        } else if old_claim_holds(rt, slot, now, site) {
            return;
        } else {
            wrong(site.old_claim, "old", now)
        };
        self.report(rt, slot, now, new, Some(site), &what);
    }

    /// Disables itself, then reports: what the report does must not be checked.
    fn report(&self, rt: &Runtime, slot: Slot, old: usize, new: usize, site: Option<&Site>, what: &str) -> ! {
        self.enabled.store(false, Ordering::Release);
        let shadow = self.on_word(rt, slot, |word| word.load(Ordering::Relaxed)).unwrap_or(NO_SHADOW);
        let object = rt.heap.find_object(Word(slot.0)).map(|start| rt.heap.address_of(start).0);
        fatal::broken(format_args!(
            "{what}; slot {:#x} in {}, old {old:#x}, shadow {shadow:#x}, new {new:#x}, {}",
            slot.0,
            object.map_or("a global".to_owned(), |object| format!("the object at {object:#x}")),
            site.map_or("found in the verify pass".to_owned(), place),
        ))
    }
}

/// Has a last full cycle check every slot when the process exits, as long as no other thread is attached that might not answer.
pub fn check_at_exit() {
    extern "C" fn last_cycle() {
        let rt = Runtime::get();
        let alone = rt.registry.lock().mutators.len() == 1;
        if let Some(m) = crate::thread::mutator::MutatorBlock::current().mutator()
            && alone
            && !m.state.is_native()
        {
            crate::arch::with_registers_spilled(collect, 0);
        }
    }
    extern "C" fn collect(sp: usize, _: usize) {
        if let Some(m) = crate::thread::mutator::MutatorBlock::current().mutator() {
            background::collect(Runtime::get(), m, sp);
        }
    }
    // SAFETY: a plain function without arguments; it touches the leaked runtime only.
    unsafe { libc::atexit(last_cycle) };
}

fn wrong(claim: u8, half: &str, value: usize) -> String {
    match claim {
        claim::NONE => format!("missed write barrier: the {half} value {value:#x} is not logged"),
        _ => format!(
            "false elision: rule {} does not hold for the {half} value {value:#x}",
            claim::NAMES.get(usize::from(claim)).unwrap_or(&"unknown")
        ),
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

/// Does the value point into an object? (Go: `istrackedptr`.)
fn is_tracked(rt: &Runtime, value: usize) -> bool {
    rt.heap.find_object(Word(value)).is_some()
}

/// May the slot hold a pointer? In the heap the mark bytes say; elsewhere, yes.
fn is_pointer_slot(rt: &Runtime, slot: Slot) -> bool {
    let word = Word(slot.0);
    if !rt.heap.contains(word) {
        return true;
    }
    let bit = if slot.0.is_multiple_of(2 * WORD) { WORD0 } else { WORD1 };
    rt.heap.mark(rt.heap.granule_of(word)).load() & bit != 0
}

/// Is it true that the old value need not be logged?
fn old_claim_holds(rt: &Runtime, slot: Slot, now: usize, site: &Site) -> bool {
    match site.old_claim {
        claim::NONE => !is_pointer_slot(rt, slot) || !is_tracked(rt, now),
        claim::STACK_DEST => is_untracked_slot(rt, slot),
        claim::NO_POINTER => !is_pointer_slot(rt, slot) || !is_tracked(rt, now),
        claim::OLD_NULL => now == 0,
        _ => false,
    }
}

/// Is it true that the new value need not be logged?
fn new_claim_holds(rt: &Runtime, slot: Slot, new: usize, site: &Site) -> bool {
    match site.new_claim {
        claim::NONE => !is_tracked(rt, new),
        claim::STACK_DEST => is_untracked_slot(rt, slot),
        claim::NO_POINTER => !is_pointer_slot(rt, slot) || !is_tracked(rt, new),
        claim::NULL_VALUE => new == 0,
        claim::IMMORTAL_VALUE => !is_tracked(rt, new),
        _ => false,
    }
}

/// Neither in the heap nor in a registered global.
fn is_untracked_slot(rt: &Runtime, slot: Slot) -> bool {
    rt.shadow.on_word(rt, slot, |_| ()).is_none()
}
