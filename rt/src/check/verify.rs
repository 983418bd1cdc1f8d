//! `SHADE=verify`: when marking has ended, all threads parked, no black object may refer to a white one, and neither may a global, a
//! handle or an ephemeron with a black key. Whoever finds one has found a lost edge before the sweep makes it a dangling pointer. In a checked build every slot is compared with
//! its shadow word too. (Go: `checkwbshadow` in the checkmark pass.)

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::{BLOCK_GRANULES, WORD};

use crate::address::{BlockIndex, Granule, Slot, Word};
use crate::fatal;
use crate::heap::block::FREE;
use crate::heap::mark_byte::{COLOUR, END, START, WORD0, WORD1, load_eight};
use crate::runtime::Runtime;
use crate::thread::handshake;

/// Checks the whole heap and the static roots; ends the process when it finds a lost edge. Parks the world unless it is `parked` already.
pub fn no_black_to_white(rt: &'static Runtime, parked: bool) {
    if !parked {
        handshake::park(rt);
    }
    for range in rt.globals.ranges() {
        for slot in (0..range.words).map(|i| Slot(range.address + i * WORD)) {
            rt.shadow.check_at_rest(rt, slot);
            check(rt, slot, "a global");
        }
    }
    for word in rt.handles.words() {
        check_word(rt, word, "a handle", None);
    }
    let is_black = |word| rt.heap.find_object(word).is_some_and(|g| rt.heap.mark(g).load() & COLOUR == rt.heap.black());
    for (_, value) in rt.ephemerons.pairs().filter(|(key, _)| is_black(*key)) {
        check_word(rt, value, "an ephemeron", None);
    }
    check_objects(rt);
    if !parked {
        handshake::unpark(rt);
    }
}

/// Walks the mark bytes of all blocks in address order.
fn check_objects(rt: &Runtime) {
    let black = rt.heap.black();
    for_each_pointer_slot(rt, |slot, colour| {
        // Dead objects too: their slots are seen here for the last time.
        rt.shadow.check_at_rest(rt, slot);
        if colour == Some(black) {
            check(rt, slot, "a marked object");
        }
    });
}

/// Compares every slot with its shadow word. Nobody else may be writing.
pub fn shadow_everywhere(rt: &Runtime) {
    for range in rt.globals.ranges() {
        (0..range.words).for_each(|i| rt.shadow.check_at_rest(rt, Slot(range.address + i * WORD)));
    }
    for_each_pointer_slot(rt, |slot, _| rt.shadow.check_at_rest(rt, slot));
}

/// Every word of the heap that may hold a pointer, with the colour of the object it is in. Nobody allocates or sweeps meanwhile, or the
/// caller does not mind.
fn for_each_pointer_slot(rt: &Runtime, mut visit: impl FnMut(Slot, Option<u8>)) {
    let heap = &rt.heap;
    let mut colour = None;
    for block in (0..heap.pool.high_water() as u32).map(BlockIndex).filter(|block| heap.block(*block).state() != FREE) {
        let first = block.first_granule();
        for group in (first.0..first.0 + BLOCK_GRANULES).step_by(8) {
            // SAFETY: eight mark bytes of the block.
            let marks = unsafe { load_eight(heap.mark_address(Granule(group))) };
            if marks == 0 {
                continue;
            }
            for (i, byte) in marks.to_le_bytes().into_iter().enumerate() {
                if byte & START != 0 {
                    colour = Some(byte & COLOUR);
                }
                let address = heap.address_of(Granule(group + i)).0;
                if byte & WORD0 != 0 {
                    visit(Slot(address), colour);
                }
                if byte & WORD1 != 0 {
                    visit(Slot(address + WORD), colour);
                }
                if byte & END != 0 {
                    colour = None;
                }
            }
        }
    }
}

/// A slot of the heap or of a global that holds `word` now. Others may be writing.
pub fn slot_that_holds(rt: &Runtime, word: Word) -> Option<Slot> {
    let holds = |slot: &Slot| {
        // SAFETY: an aligned word of a registered global or of an object.
        unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.load(Relaxed) == word.0
    };
    let globals = rt.globals.ranges();
    let global = globals.iter().flat_map(|range| (0..range.words).map(|i| Slot(range.address + i * WORD))).find(holds);
    global.or_else(|| {
        let mut found = None;
        for_each_pointer_slot(rt, |slot, _| found = found.or(holds(&slot).then_some(slot)));
        found
    })
}

fn check(rt: &Runtime, slot: Slot, holder: &str) {
    // SAFETY: an aligned word of a registered global or of an object.
    let word = Word(unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.load(Relaxed));
    check_word(rt, word, holder, Some(slot));
}

fn check_word(rt: &Runtime, word: Word, holder: &str, slot: Option<Slot>) {
    let heap = &rt.heap;
    let Some(start) = heap.find_object(word) else { return };
    if heap.mark(start).load() & COLOUR == heap.black() {
        return;
    }
    let (object, bytes) = heap.extent(start);
    fatal::broken(format_args!(
        "verify: lost object: {holder}{} refers to {:#x}, in an unmarked object at {:#x} of {bytes} bytes",
        slot.map(|slot| format!(" at {:#x}", slot.0)).unwrap_or_default(),
        word.0,
        object.0
    ));
}
