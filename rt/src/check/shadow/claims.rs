//! What a site claims about a half that is not logged, and whether it is true of this write.

use shade_abi::checked::claim;
use shade_abi::geometry::WORD;

use crate::address::{Slot, Word};
use crate::heap::mark_byte::{WORD0, WORD1};
use crate::runtime::Runtime;

use super::region::{self, Region};

/// Does the value point into an object? (Go: `istrackedptr`.)
pub fn is_tracked(rt: &Runtime, value: usize) -> bool {
    rt.heap.find_object(Word(value)).is_some()
}

/// May the slot hold a pointer? In the heap the mark bytes say; elsewhere, yes.
pub fn is_pointer_slot(rt: &Runtime, slot: Slot) -> bool {
    let word = Word(slot.0);
    if !rt.heap.contains(word) {
        return true;
    }
    let bit = if slot.0.is_multiple_of(2 * WORD) { WORD0 } else { WORD1 };
    rt.heap.mark(rt.heap.granule_of(word)).load() & bit != 0
}

/// Is it true that the old value `now` need not be logged?
pub fn old_holds(rt: &Runtime, region: &Region, slot: Slot, now: usize, rule: u8) -> bool {
    match rule {
        claim::NONE | claim::NO_POINTER => !is_pointer_slot(rt, slot) || !is_tracked(rt, now),
        claim::STACK_DEST => is_untracked_slot(rt, slot),
        claim::OLD_NULL => now == 0,
        claim::FAMILY => true,
        claim::FRESH_OBJECT => region.is_fresh(rt, slot),
        claim::DOMINATED => region.has_slot(slot),
        _ => false,
    }
}

/// Is it true that the new value need not be logged?
pub fn new_holds(rt: &Runtime, region: &Region, slot: Slot, new: usize, rule: u8) -> bool {
    match rule {
        claim::NONE | claim::NO_POINTER => !is_pointer_slot(rt, slot) || !is_tracked(rt, new),
        claim::STACK_DEST => is_untracked_slot(rt, slot),
        claim::NULL_VALUE => new == 0,
        claim::IMMORTAL_VALUE => !is_tracked(rt, new),
        claim::FAMILY => true,
        claim::FRESH_OBJECT => region.is_fresh(rt, slot),
        claim::SHADED_VALUE => region.has_value(rt, new),
        // A pointer one past the end retains nothing, and may look like one to the next object.
        claim::SELF_EDGE => {
            let own = region::object(rt, slot.0);
            !is_tracked(rt, new) || [new, new - 1].iter().any(|word| region::object(rt, *word) == own)
        }
        _ => false,
    }
}

/// Do both values point into one object? An atomic operation with a constant moves a pointer within its object, which is logged as the old value.
pub fn is_moved_within(rt: &Runtime, old: usize, new: usize) -> bool {
    rt.heap.find_object(Word(new)).is_some_and(|object| rt.heap.find_object(Word(old)) == Some(object))
}

/// Neither in the heap nor in a registered global.
fn is_untracked_slot(rt: &Runtime, slot: Slot) -> bool {
    rt.shadow.on_word(rt, slot, |_| ()).is_none()
}

/// The report's words for a claim that does not hold.
pub fn wrong(rule: u8, half: &str, value: usize) -> String {
    match rule {
        claim::NONE => format!("missed write barrier: the {half} value {value:#x} is not logged"),
        _ => format!(
            "false elision: rule {} does not hold for the {half} value {value:#x}",
            claim::NAMES.get(usize::from(rule)).unwrap_or(&"unknown")
        ),
    }
}
