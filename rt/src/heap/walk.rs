//! A walk over all objects, for a program's own tools. While it lasts no collection begins and no sweep is under way, so no object dies; threads go on
//! and may make new ones.

use shade_abi::geometry::{BLOCK_GRANULES, GRANULE};

use super::Heap;
use super::block::FREE;
use super::mark_byte::{START, load_eight};
use crate::address::{BlockIndex, Granule, ObjectStart, Word};
use crate::collector::phase;
use crate::fatal;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;
use crate::thread::native;

/// Of the program: gets an object, its size, and an argument.
pub type Visitor = extern "C" fn(usize, u64, *mut libc::c_void);

impl Heap {
    /// The start of the object that a word points into.
    pub fn object_at(&self, word: Word) -> Option<(ObjectStart, usize)> {
        self.find_object(word).map(|start| self.extent(start))
    }

    /// Calls `visit` for every object: its start and its bytes, whole granules. Nobody sweeps. Objects that are made meanwhile may be among them.
    pub fn for_each_object(&self, mut visit: impl FnMut(ObjectStart, usize)) {
        for block in (0..self.pool.high_water() as u32).map(BlockIndex).filter(|b| self.block(*b).state() != FREE) {
            let first = block.first_granule().0;
            for group in (first..first + BLOCK_GRANULES).step_by(8) {
                // SAFETY: eight mark bytes of the block.
                let marks = unsafe { load_eight(self.mark_address(Granule(group))) };
                for i in (0..8).filter(|i| marks >> (8 * i) & u64::from(START) != 0) {
                    let (start, bytes) = self.extent(Granule(group + i));
                    visit(start, bytes);
                }
            }
        }
    }
}

/// Calls the program's visitor for every object, on the calling thread. A safepoint at its start; the caller's roots are on its stack from `sp` up.
pub fn walk(rt: &'static Runtime, m: &'static Mutator, sp: usize, visit: Visitor, argument: *mut libc::c_void) {
    if rt.control.keeps_cycles_away() {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_heap_walk in a visitor of shade_heap_walk"));
    }
    let cycles = native::region(rt, m, sp, || {
        let cycles = rt.control.keep_cycles_away();
        phase::finish_sweep(rt);
        cycles
    });
    rt.heap.for_each_object(|object, bytes| visit(object.0, bytes as u64, argument));
    drop(cycles);
}

const _: () = assert!(GRANULE == 16, "what shade.h says of sizes");
