//! What is compared with what, write by write. A report ends the process; so each scenario that ends in one runs in a process of its own.

use std::process::Command;
use std::sync::atomic::Ordering::Relaxed;

use shade_abi::checked::{Site, claim, flag};
use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::GRANULE;
use shade_abi::mutator::{MODE_DELETION, MODE_DELETION_INSERTION};

use super::NO_SHADOW;
use crate::address::Slot;
use crate::check::verify;
use crate::heap::pattern::ObjectLayout;
use crate::roots::globals::Range;
use crate::runtime::Runtime;
use crate::thread::attach;
use crate::thread::mutator::{Mutator, MutatorBlock};

const BOTH: u32 = flag::OLD_LOGGED | flag::NEW_LOGGED;
/// Set in the process of a scenario: its name.
const SCENARIO: &str = "SHADE_TEST_SCENARIO";

/// One pointer, then a word that is none.
static NODE: TypeDescriptor =
    TypeDescriptor { size: 16, pointer_prefix: 8, align: 8, flags: 0, name: c"node".as_ptr(), mask: &1 };
/// One word.
static CELL: TypeDescriptor =
    TypeDescriptor { size: 8, pointer_prefix: 8, align: 8, flags: 0, name: c"cell".as_ptr(), mask: &1 };

const fn site(old_claim: u8, new_claim: u8) -> Site {
    Site { file: c"here.c".as_ptr(), function: c"f".as_ptr(), line: 42, old_claim, new_claim, reserved: 0 }
}
static PLAIN: Site = site(claim::NONE, claim::NONE);

/// A runtime with a shadow heap, a thread, and two objects.
struct World {
    rt: &'static Runtime,
    m: &'static Mutator,
    /// The pointer slots of two nodes, which are their addresses.
    a: usize,
    b: usize,
}

impl World {
    fn new() -> World {
        let rt = Runtime::for_test();
        assert!(rt.shadow.enable(rt.heap.size()));
        assert!(!rt.shadow.enable(rt.heap.size()), "enabled once");
        let block: &'static MutatorBlock = Box::leak(Box::default());
        let m = attach::enrol(rt, &mut rt.registry.lock(), block, 0, (0, 0));
        let mut world = World { rt, m, a: 0, b: 0 };
        (world.a, world.b) = (world.allocate(&NODE), world.allocate(&NODE));
        world
    }

    fn allocate(&self, descriptor: &TypeDescriptor) -> usize {
        // SAFETY: a valid descriptor; the test is the only one to act for the thread.
        unsafe {
            let layout = ObjectLayout::of(descriptor, 1).expect("a valid type");
            self.m.allocator().allocate(self.rt, self.m.block(), &layout, GRANULE).expect("memory").0
        }
    }

    fn before(&self, slot: usize, new: usize, flags: u32, site: &Site) {
        self.rt.shadow.before(self.rt, self.m.block(), Slot(slot), new, flags, site);
    }

    fn after(&self, slot: usize, old: usize, flags: u32, site: &Site) {
        self.rt.shadow.after(self.rt, self.m, Slot(slot), old, flags, site);
    }

    /// A whole write as compiled code does it; the barrier is off.
    fn write(&self, slot: usize, new: usize, flags: u32, site: &Site) {
        self.before(slot, new, flags, site);
        let old = read(slot);
        store(slot, new);
        self.after(slot, old, flags, site);
    }

    /// What a barrier leaves in the buffer.
    fn log(&self, entries: &[usize]) {
        let block = self.m.block();
        for entry in entries {
            let next = block.wb_next.load(Relaxed);
            store(next as usize, *entry);
            block.wb_next.store(next + 8, Relaxed);
        }
    }

    fn shadow(&self, slot: usize) -> Option<usize> {
        self.rt.shadow.on_word(self.rt, Slot(slot), |word| word.load(Relaxed))
    }
}

fn read(slot: usize) -> usize {
    // SAFETY: a word of the test's own.
    unsafe { (slot as *const usize).read() }
}

fn store(slot: usize, value: usize) {
    // SAFETY: a word of the test's own.
    unsafe { (slot as *mut usize).write(value) }
}

/// Runs the calling test again in another process, with `scenario`, which must end with the report.
#[track_caller]
fn reports(test: &str, report: &str, scenario: fn(&World)) {
    if std::env::var(SCENARIO).is_ok_and(|name| name == test) {
        scenario(&World::new());
        println!("no report");
        std::process::exit(0);
    }
    let name = format!("{}::{test}", module_path!().split_once("::").expect("a path").1);
    let own = std::env::current_exe().expect("the test's own path");
    let output = Command::new(own).args(["--exact", &name, "--nocapture"]).env(SCENARIO, test).output();
    let output = output.expect("it starts");
    let (said, end) = (String::from_utf8_lossy(&output.stderr).into_owned(), output.status);
    assert!(!end.success() && said.contains(report), "{report:?} is not in {said:?}; {end}; {output:?}");
}

#[test]
fn a_write_moves_the_shadow_of_heap_slots_and_globals_only() {
    let w = World::new();
    let global: &'static mut [usize; 2] = Box::leak(Box::new([7, 8]));
    let address = global.as_ptr() as usize;
    assert_eq!(w.shadow(address), None, "not registered");
    w.rt.shadow.add_global(Range { address, words: 2 });
    assert_eq!([w.shadow(address), w.shadow(address + 8)], [Some(7), Some(8)], "as it was found");
    assert_eq!([w.shadow(address - 8), w.shadow(address + 16)], [None, None], "one before, one past");
    w.write(address, w.a, BOTH, &PLAIN);
    assert_eq!(w.shadow(address), Some(w.a));
    w.write(w.a, w.b, BOTH, &PLAIN);
    assert_eq!([w.shadow(w.a), w.shadow(w.b)], [Some(w.b), Some(0)]);
    let mut stack = 0_usize;
    let slot = &raw mut stack as usize;
    w.write(slot, w.a, BOTH, &PLAIN);
    assert_eq!((w.shadow(slot), stack), (None, w.a), "a stack slot has none");
}

#[test]
fn clearing_reaches_objects_of_one_word_and_no_further() {
    let w = World::new();
    let cell = w.allocate(&CELL);
    w.write(cell, w.a, BOTH, &PLAIN);
    w.write(w.b, w.a, BOTH, &PLAIN);
    w.rt.shadow.clear(w.rt, cell, 8);
    assert_eq!([w.shadow(cell), w.shadow(w.b)], [Some(0), Some(w.a)]);
}

#[test]
fn nothing_is_checked_before_it_is_enabled() {
    let rt = Runtime::for_test();
    let block: &'static MutatorBlock = Box::leak(Box::default());
    let mut word = 0_usize;
    let slot = Slot(&raw mut word as usize);
    rt.shadow.before(rt, block, slot, 1, 0, &PLAIN);
    rt.shadow.written(rt, slot);
    rt.shadow.clear(rt, rt.heap.address_of(crate::address::Granule(1)).0, 16);
    assert!(!rt.shadow.is_enabled() && rt.shadow.on_word(rt, slot, |_| ()).is_none());
}

#[test]
fn an_atomic_write_leaves_a_shadow_that_matches_anything() {
    let w = World::new();
    w.before(w.a, 0, BOTH | flag::ATOMIC, &PLAIN);
    store(w.a, w.b);
    w.after(w.a, 0, BOTH | flag::ATOMIC, &PLAIN);
    assert_eq!(w.shadow(w.a), Some(NO_SHADOW));
    store(w.a, w.a);
    w.write(w.a, 0, BOTH, &PLAIN);
    assert_eq!(w.shadow(w.a), Some(0), "known again");
}

/// An atomic operation with a constant: the old value is logged, the new one is claimed to need no entry.
static CONSTANT: Site = site(claim::NONE, claim::IMMORTAL_VALUE);

fn add_atomically(w: &World, slot: usize, to: usize) {
    let flags = flag::OLD_LOGGED | flag::ATOMIC;
    w.before(slot, 0, flags, &CONSTANT);
    let old = read(slot);
    store(slot, to);
    w.after(slot, old, flags, &CONSTANT);
}

#[test]
fn an_atomic_operation_with_a_constant_may_move_a_pointer_within_its_object() {
    let w = World::new();
    w.write(w.a, w.b, BOTH, &PLAIN);
    add_atomically(&w, w.a, w.b + 8);
    assert_eq!(w.shadow(w.a), Some(NO_SHADOW));
}

#[test]
fn an_atomic_operation_that_moves_a_pointer_to_another_object_is_reported() {
    let report = "rule immortal-value does not hold for the new value";
    reports("an_atomic_operation_that_moves_a_pointer_to_another_object_is_reported", report, |w| {
        w.write(w.a, w.b, BOTH, &PLAIN);
        add_atomically(w, w.a, w.a);
    });
}

#[test]
fn ranges_that_are_one_write_hold_the_lock_to_the_last_of_them() {
    let w = World::new();
    let holds = || w.rt.shadow.lock.is_held();
    w.rt.shadow.bulk_before(w.rt, w.m.block(), w.a, 8, BOTH, &PLAIN);
    w.rt.shadow.bulk_before(w.rt, w.m.block(), w.b, 8, BOTH, &PLAIN);
    store(w.a, w.b);
    store(w.b, w.a);
    w.rt.shadow.bulk_after(w.rt, w.m.block(), w.a, 8, BOTH, &PLAIN);
    assert!(holds(), "another thread could see the second slot with the shadow of before");
    w.rt.shadow.bulk_after(w.rt, w.m.block(), w.b, 8, BOTH, &PLAIN);
    assert!(!holds());
    assert_eq!([w.shadow(w.a), w.shadow(w.b)], [Some(w.b), Some(w.a)]);
}

#[test]
fn a_failed_compare_and_exchange_changes_nothing_and_one_that_succeeds_moves_the_shadow() {
    let w = World::new();
    let flags = BOTH | flag::CONDITIONAL;
    w.before(w.a, w.b, flags, &PLAIN);
    w.after(w.a, w.a, flags, &PLAIN);
    assert_eq!(w.shadow(w.a), Some(0));
    w.before(w.a, w.b, flags, &PLAIN);
    store(w.a, w.b);
    w.after(w.a, 0, flags, &PLAIN);
    assert_eq!(w.shadow(w.a), Some(w.b));
}

#[test]
fn numbers_may_change_behind_the_shadow_and_so_may_words_that_are_no_pointer() {
    let w = World::new();
    store(w.a, 16);
    store(w.a + 8, w.b);
    verify::shadow_everywhere(w.rt);
    w.write(w.a, w.b, BOTH, &PLAIN);
    w.write(w.a + 8, 0, 0, &site(claim::NO_POINTER, claim::NO_POINTER));
}

#[test]
fn claims_that_are_true_give_no_report() {
    let w = World::new();
    let mut stack = 0_usize;
    w.write(&raw mut stack as usize, w.a, 0, &site(claim::STACK_DEST, claim::STACK_DEST));
    w.write(w.a, 0, flag::OLD_LOGGED, &site(claim::NONE, claim::NULL_VALUE));
    w.write(w.a, &raw const NODE as usize, flag::OLD_LOGGED, &site(claim::NONE, claim::IMMORTAL_VALUE));
    w.write(w.b, w.a, flag::NEW_LOGGED, &site(claim::OLD_NULL, claim::NONE));
    w.write(w.a + 8, w.a, 0, &site(claim::NO_POINTER, claim::NO_POINTER));
}

#[test]
fn what_the_barrier_has_logged_may_have_been_flushed_in_part() {
    let w = World::new();
    w.m.block().wb_mode.store(MODE_DELETION_INSERTION, Relaxed);
    w.m.block().new_mask.store(u64::MAX, Relaxed);
    w.before(w.a, w.b, BOTH, &PLAIN);
    w.before(w.b, w.a, BOTH, &PLAIN);
    w.log(&[0, w.b]);
    w.m.block().wb_next.store(w.m.buffer_start(), Relaxed);
    w.log(&[0, w.a]);
    store(w.a, w.b);
    store(w.b, w.a);
    w.after(w.b, 0, BOTH, &PLAIN);
    w.after(w.a, 0, BOTH, &PLAIN);
    assert_eq!([w.shadow(w.a), w.shadow(w.b)], [Some(w.b), Some(w.a)]);
}

#[test]
fn new_values_are_not_looked_for_once_they_are_not_recorded() {
    let w = World::new();
    w.m.block().wb_mode.store(MODE_DELETION, Relaxed);
    w.m.block().new_mask.store(0, Relaxed);
    w.before(w.a, w.b, BOTH, &PLAIN);
    w.log(&[0]);
    store(w.a, w.b);
    w.after(w.a, 0, BOTH, &PLAIN);
}

#[test]
fn a_slot_written_without_a_barrier_is_reported_at_the_next_write() {
    let report = "missed write barrier: the slot was written without one; slot 0x";
    reports("a_slot_written_without_a_barrier_is_reported_at_the_next_write", report, |w| {
        store(w.a, w.b);
        w.write(w.a, 0, BOTH, &PLAIN);
    });
}

#[test]
fn a_pointer_erased_without_a_barrier_is_reported_by_a_bulk_write() {
    let report = "missed write barrier: the slot was written without one; slot 0x";
    reports("a_pointer_erased_without_a_barrier_is_reported_by_a_bulk_write", report, |w| {
        w.write(w.a, w.b, BOTH, &PLAIN);
        store(w.a, 0);
        w.rt.shadow.bulk_before(w.rt, w.m.block(), w.a, 16, BOTH, &PLAIN);
    });
}

#[test]
fn a_slot_written_without_a_barrier_is_reported_by_the_verify_pass() {
    let report = "new 0x0, found in the verify pass";
    reports("a_slot_written_without_a_barrier_is_reported_by_the_verify_pass", report, |w| {
        store(w.a, w.b);
        verify::shadow_everywhere(w.rt);
    });
}

#[test]
fn an_old_value_that_is_not_logged_is_reported_with_the_line() {
    reports("an_old_value_that_is_not_logged_is_reported_with_the_line", "here.c:42 in f", |w| {
        w.write(w.a, w.b, BOTH, &PLAIN);
        w.write(w.a, 0, flag::NEW_LOGGED, &PLAIN);
    });
}

#[test]
fn a_new_value_that_is_not_logged_is_reported() {
    let report = "missed write barrier: the new value 0x";
    reports("a_new_value_that_is_not_logged_is_reported", report, |w| w.write(w.a, w.b, flag::OLD_LOGGED, &PLAIN));
}

#[test]
fn a_bulk_write_that_does_not_log_its_new_values_is_reported() {
    let report = "missed write barrier: the new value 0x";
    reports("a_bulk_write_that_does_not_log_its_new_values_is_reported", report, |w| {
        w.rt.shadow.bulk_before(w.rt, w.m.block(), w.a, 16, flag::OLD_LOGGED, &PLAIN);
        store(w.a, w.b);
        w.rt.shadow.bulk_after(w.rt, w.m.block(), w.a, 16, flag::OLD_LOGGED, &PLAIN);
    });
}

#[test]
fn the_old_value_of_another_slot_is_reported() {
    let report = "the barrier logs 0x0 as the old value";
    reports("the_old_value_of_another_slot_is_reported", report, |w| {
        w.write(w.a, w.b, BOTH, &PLAIN);
        w.before(w.a, 0, BOTH, &PLAIN);
        store(w.a, 0);
        w.after(w.a, read(w.b), BOTH, &PLAIN);
    });
}

#[test]
fn a_write_of_another_value_than_announced_is_reported() {
    let report = "the write was announced with another value, 0x0";
    reports("a_write_of_another_value_than_announced_is_reported", report, |w| {
        w.before(w.a, 0, BOTH, &PLAIN);
        store(w.a, w.b);
        w.after(w.a, 0, BOTH, &PLAIN);
    });
}

#[test]
fn an_entry_that_is_missing_in_the_buffer_is_reported() {
    reports("an_entry_that_is_missing_in_the_buffer_is_reported", "the barrier has not logged [0]", |w| {
        w.m.block().wb_mode.store(MODE_DELETION, Relaxed);
        w.m.block().new_mask.store(0, Relaxed);
        w.log(&[0]);
        w.before(w.a, w.b, BOTH, &PLAIN);
        store(w.a, w.b);
        w.after(w.a, 0, BOTH, &PLAIN);
    });
}

#[test]
fn a_compare_and_exchange_that_logs_another_value_than_it_overwrites_is_reported() {
    let test = "a_compare_and_exchange_that_logs_another_value_than_it_overwrites_is_reported";
    reports(test, "the barrier logs 0x0 as the old value", |w| {
        w.write(w.a, w.b, BOTH, &PLAIN);
        w.before(w.a, w.a, BOTH | flag::CONDITIONAL, &PLAIN);
        store(w.a, w.a);
        w.after(w.a, 0, BOTH | flag::CONDITIONAL, &PLAIN);
    });
}

#[test]
fn a_false_claim_about_an_old_value_is_reported_by_the_name_of_its_rule() {
    let report = "false elision: rule old-null does not hold for the old value 0x";
    reports("a_false_claim_about_an_old_value_is_reported_by_the_name_of_its_rule", report, |w| {
        w.write(w.a, w.b, BOTH, &PLAIN);
        w.write(w.a, 0, flag::NEW_LOGGED, &site(claim::OLD_NULL, claim::NONE));
    });
}

#[test]
fn an_exchange_is_judged_by_what_it_has_stored() {
    let report = "false elision: rule null-value does not hold for the new value 0x";
    reports("an_exchange_is_judged_by_what_it_has_stored", report, |w| {
        let site = site(claim::NONE, claim::NULL_VALUE);
        w.before(w.a, 0, flag::OLD_LOGGED | flag::ATOMIC, &site);
        store(w.a, w.b);
        w.after(w.a, 0, flag::OLD_LOGGED | flag::ATOMIC, &site);
    });
}

#[test]
fn an_end_without_a_beginning_is_reported() {
    let report = "ends that was not begun";
    reports("an_end_without_a_beginning_is_reported", report, |w| {
        w.before(w.a, 0, BOTH, &PLAIN);
        w.after(w.b, 0, BOTH, &PLAIN);
    });
}
