//! The sweep: a block is swept whole when it is claimed. Dead bytes are cleared, holes found, the largest recorded.
//!
//! Lazy for mutators (who take a block and keep it if it has room) and eager in the background thread; both take blocks from
//! one cursor. Who may be swept: blocks that are USED or LARGE_HEAD when the cursor passes. Blocks that a thread owns then were free
//! after marking had ended (bins are retired and blocks given back before the sweep starts), so they hold black objects only.

use std::sync::atomic::{AtomicU32, Ordering};

use shade_abi::geometry::{BLOCK, BLOCK_GRANULES, GRANULE};
use shade_abi::mark_byte::COLOUR_OLD_B;

use crate::address::BlockIndex;
use crate::arch::{GroupMasks, group_masks};
use crate::heap::Heap;
use crate::heap::bins::Worth;
use crate::heap::block::{LARGE_HEAD, USED};
use crate::heap::free_map::{FreeMap, MAP_WORDS};

/// Every byte of freed memory under `SHADE=poison`. (Go: `_PoisonGC`.)
pub const POISON: u8 = 0xf9;

/// Blocks that a thread sweeps for one allocation: some 20 µs. If none of them has room it takes a free block, so that a heap grows by a 64th at most for not
/// having been swept yet.
const MOST_FOR_ONE: usize = 64;

/// What reaches into a block from the one before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CarryIn {
    /// Nothing.
    None,
    /// A large object that lives.
    Live,
    /// A large object that died.
    Dead,
}

/// Progress of one sweep over all blocks.
pub struct Sweep {
    cursor: AtomicU32,
    limit: AtomicU32,
    active: AtomicU32,
    poison: bool,
}

/// A block after its sweep, not yet handed to anybody: state SWEEPING.
pub struct Swept {
    /// Which.
    pub block: BlockIndex,
    /// Its holes.
    pub free: FreeMap,
}

/// What sweeping a block came to.
#[expect(clippy::large_enum_variant, reason = "it lives in a register or on the stack until it is looked at")]
enum Outcome {
    /// It was not one to sweep, or nothing is left to hand out.
    Nothing,
    /// The pool has a free block more.
    Freed,
    /// It holds live objects, and the sweeper hands it on.
    Partial(Swept),
}

impl Sweep {
    /// Nothing to sweep yet.
    pub fn new(poison: bool) -> Sweep {
        Sweep { cursor: AtomicU32::new(0), limit: AtomicU32::new(0), active: AtomicU32::new(0), poison }
    }

    /// Starts over, for all blocks below `high_water`. The sweep before is done, every thread has acknowledged H4.
    pub fn start(&self, high_water: usize) {
        // The limit is 0 up to here. Whoever read the old limit before `close` may still take index 0 between the two stores, and find
        // nothing to sweep: block 0 is never handed out.
        self.cursor.store(0, Ordering::SeqCst);
        self.limit.store(high_water as u32, Ordering::SeqCst);
    }

    /// Ends the last sweep for good: until the next start nobody enters. The sweep is done.
    pub fn close(&self) {
        self.limit.store(0, Ordering::SeqCst);
    }

    /// Is every block swept, and nobody sweeping?
    ///
    /// A sweeper counts itself in before it moves the cursor; so when the cursor has passed the limit and then nobody is
    /// counted, nobody holds a block.
    pub fn is_done(&self) -> bool {
        self.cursor.load(Ordering::SeqCst) >= self.limit.load(Ordering::SeqCst)
            && self.active.load(Ordering::SeqCst) == 0
    }

    /// Sweeps blocks until one has a hole of at least `granules`, which the caller then owns in state SWEEPING. None when all are swept,
    /// a block has become free, or [`MOST_FOR_ONE`] of them were of no use, so that a caller's wait stays short.
    pub fn sweep_for(&self, heap: &Heap, granules: usize) -> Option<Swept> {
        for _ in 0..MOST_FOR_ONE {
            let index = self.enter()?;
            let outcome = self.sweep_block(heap, index);
            self.active.fetch_sub(1, Ordering::SeqCst);
            match outcome {
                Outcome::Partial(swept) if swept.free.has_hole(granules) => return Some(swept),
                Outcome::Partial(swept) => put_back(heap, swept),
                Outcome::Freed => return None,
                Outcome::Nothing => {}
            }
        }
        None
    }

    /// Sweeps one block and puts it where it belongs; false when all are swept.
    pub fn sweep_one(&self, heap: &Heap) -> bool {
        let Some(index) = self.enter() else { return false };
        if let Outcome::Partial(swept) = self.sweep_block(heap, index) {
            put_back(heap, swept);
        }
        self.active.fetch_sub(1, Ordering::SeqCst);
        true
    }

    /// Takes the next index and counts the caller in.
    fn enter(&self) -> Option<BlockIndex> {
        if self.cursor.load(Ordering::Relaxed) >= self.limit.load(Ordering::Relaxed) {
            return None;
        }
        self.active.fetch_add(1, Ordering::SeqCst);
        let index = self.cursor.fetch_add(1, Ordering::SeqCst);
        if index >= self.limit.load(Ordering::SeqCst) {
            self.active.fetch_sub(1, Ordering::SeqCst);
            return None;
        }
        Some(BlockIndex(index))
    }

    /// Sweeps a block if it is one to sweep; a large object's with all its run.
    fn sweep_block(&self, heap: &Heap, block: BlockIndex) -> Outcome {
        let meta = heap.block(block);
        if meta.claim_for_sweep(LARGE_HEAD) {
            return self.sweep_large(heap, block);
        }
        if meta.large_back() != 0 || !meta.claim_for_sweep(USED) {
            return Outcome::Nothing;
        }
        // Between the two looks a free block may have become the tail of a large object. What gets in while a sweep is under way is black.
        if meta.large_back() != 0 {
            meta.set_state(USED);
            return Outcome::Nothing;
        }
        self.sweep_claimed(heap, block, CarryIn::None)
    }

    /// Sweeps a block in state SWEEPING. A block without a live object becomes free.
    fn sweep_claimed(&self, heap: &Heap, block: BlockIndex, carry: CarryIn) -> Outcome {
        if carry != CarryIn::Live && !has_live(heap, block) {
            clear_whole(heap, block, self.poison);
            heap.pool.release(heap, block, 1);
            return Outcome::Freed;
        }
        Outcome::Partial(Swept { block, free: clear_dead(heap, block, carry, self.poison) })
    }

    /// Sweeps a large object's run: head, bodies, and its last block, which may hold other objects too.
    fn sweep_large(&self, heap: &Heap, head: BlockIndex) -> Outcome {
        let meta = heap.block(head);
        let blocks = meta.large_blocks();
        let tail = head.plus(blocks - 1);
        let live = heap.mark(head.first_granule()).load() & COLOUR_OLD_B == heap.black();
        if live {
            meta.set_state(LARGE_HEAD);
            // A tail in another state was handed out after marking ended: nothing in it is dead.
            if !heap.block(tail).claim_for_sweep(USED) {
                return Outcome::Nothing;
            }
            return self.sweep_claimed(heap, tail, CarryIn::Live);
        }
        for i in 0..blocks - 1 {
            clear_whole(heap, head.plus(i), self.poison);
            heap.block(head.plus(i)).set_large_back(0);
        }
        // A dead object's run is older than this cycle's end, so its tail was given back: it is USED.
        let claimed = heap.block(tail).claim_for_sweep(USED);
        debug_assert!(claimed);
        heap.block(tail).set_large_back(0);
        heap.pool.release(heap, head, blocks - 1);
        self.sweep_claimed(heap, tail, CarryIn::Dead)
    }
}

/// Does an object of the block carry the black colour? Most blocks answer no after a cycle of a program that makes much garbage.
fn has_live(heap: &Heap, block: BlockIndex) -> bool {
    let black = heap.black();
    (0..MAP_WORDS).any(|index| masks_of(heap, block, index).live_starts(black) != 0)
}

/// Hands a swept block to whoever needs room.
fn put_back(heap: &Heap, swept: Swept) {
    heap.pool.bin(heap, swept.block, Worth::of(&swept.free));
}

/// The holes of a block the caller owns, without clearing anything: every object in it counts.
pub fn holes(heap: &Heap, block: BlockIndex) -> FreeMap {
    let mut free = FreeMap::FULL;
    let mut carry = heap.block(block).large_back() != 0;
    for index in 0..MAP_WORDS {
        let masks = masks_of(heap, block, index);
        free.0[index] = !spans(masks.start, masks.end, &mut carry);
    }
    free
}

/// Clears the mark bytes of every dead object of a block and returns its holes.
fn clear_dead(heap: &Heap, block: BlockIndex, carry: CarryIn, poison: bool) -> FreeMap {
    let black = heap.black();
    let mut free = FreeMap::FULL;
    let mut carry_live = carry == CarryIn::Live;
    let mut carry_dead = carry == CarryIn::Dead;
    for index in 0..MAP_WORDS {
        let masks = masks_of(heap, block, index);
        let live_starts = masks.live_starts(black);
        let live = spans(live_starts, masks.end, &mut carry_live);
        let dead = spans(masks.start & !live_starts, masks.end, &mut carry_dead);
        free.0[index] = !live;
        if dead != 0 {
            clear_group(heap, block, index, dead);
            if poison {
                poison_group(heap, block, index, dead);
            }
        }
    }
    free
}

/// The granules of all objects that start at a bit of `starts` or were open before, up to their END bit.
///
/// A carry ripples through every granule that is not an END and stops on the END: adding the starts to `!end` changes
/// exactly the granules from each start to its end. Objects do not overlap, so the additions do not meet.
fn spans(starts: u64, ends: u64, open: &mut bool) -> u64 {
    let inside = !ends;
    let (sum, over1) = inside.overflowing_add(starts);
    let (sum, over2) = sum.overflowing_add(u64::from(*open));
    *open = over1 | over2;
    sum ^ inside
}

fn masks_of(heap: &Heap, block: BlockIndex, index: usize) -> GroupMasks {
    let first = heap.mark_address(crate::address::Granule(block.first_granule().0 + index * 64));
    // SAFETY: 64 mark bytes of a block the caller owns or is sweeping; `first` is 64-byte aligned since blocks have 2,048 of them and
    // the reservation is page aligned.
    unsafe { group_masks(first) }
}

/// Clears the mark bytes of the granules in `dead`.
fn clear_group(heap: &Heap, block: BlockIndex, index: usize, dead: u64) {
    let first = heap.mark_address(crate::address::Granule(block.first_granule().0 + index * 64));
    // SAFETY: 64 mark bytes of a block that the caller sweeps. Other threads read bytes of live objects meanwhile, which are
    // stored back unchanged at most by `clear_marked`'s masked stores, never written otherwise.
    unsafe { crate::arch::clear_marked(first, dead) };
}

fn poison_group(heap: &Heap, block: BlockIndex, index: usize, dead: u64) {
    for bit in (0..64).filter(|bit| dead >> bit & 1 != 0) {
        let address = heap.block_address(block) + (index * 64 + bit) * GRANULE;
        // SAFETY: a granule of a dead object in a block that the caller sweeps.
        unsafe { std::ptr::write_bytes(address as *mut u8, POISON, GRANULE) };
    }
}

/// Clears all mark bytes of a block in which nothing lives.
fn clear_whole(heap: &Heap, block: BlockIndex, poison: bool) {
    let first = heap.mark_address(block.first_granule());
    // SAFETY: the mark bytes of one block, which the caller sweeps and in which nothing lives.
    unsafe { std::ptr::write_bytes(first, 0, BLOCK_GRANULES) };
    if poison {
        // SAFETY: the memory of that block, in which nothing lives.
        unsafe { std::ptr::write_bytes(heap.block_address(block) as *mut u8, POISON, BLOCK) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Granule;
    use crate::heap::block::{BINNED, FREE};
    use crate::heap::pattern::ObjectLayout;

    struct Fixture {
        heap: Heap,
        sweep: Sweep,
    }

    impl Fixture {
        fn new() -> Fixture {
            Fixture { heap: Heap::reserve_exactly(4 << 20).unwrap(), sweep: Sweep::new(true) }
        }

        fn object(&self, granule: usize, granules: usize, colour: u8) {
            ObjectLayout::without_pointers(granules * 16).publish(&self.heap, Granule(granule), colour);
        }

        fn run(&self) {
            self.heap.pool.retire_bins(&self.heap);
            self.sweep.start(self.heap.pool.high_water());
            while self.sweep.sweep_one(&self.heap) {}
            assert!(self.sweep.is_done());
        }
    }

    #[test]
    fn dead_objects_of_every_size_at_every_place_are_cleared_and_live_ones_kept() {
        let mut seed = 1u64;
        for round in 0..200 {
            let f = Fixture::new();
            let block = f.heap.pool.claim_free(&f.heap, 1).unwrap();
            let first = block.first_granule().0;
            let mut expected_live = Vec::new();
            let mut at = 0;
            while at < BLOCK_GRANULES {
                seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                let size = 1 + (seed >> 33) as usize % [1, 3, 70, 200][round % 4];
                let size = size.min(BLOCK_GRANULES - at);
                match (seed >> 60) % 3 {
                    0 => f.object(first + at, size, 1),
                    1 => {
                        f.object(first + at, size, 0);
                        expected_live.push((at, size));
                    }
                    _ => {}
                }
                at += size;
            }
            f.heap.block(block).set_state(USED);
            f.run();
            let mut free = [true; BLOCK_GRANULES];
            for &(start, size) in &expected_live {
                assert_eq!(f.heap.object_granules(Granule(first + start)), size);
                free[start..start + size].fill(false);
            }
            if expected_live.is_empty() {
                assert_eq!(f.heap.block(block).state(), FREE);
            }
            let map = holes(&f.heap, block);
            for (granule, free) in free.iter().enumerate() {
                assert_eq!(map.0[granule / 64] >> (granule % 64) & 1 != 0, *free, "granule {granule}");
                if *free {
                    assert_eq!(f.heap.mark(Granule(first + granule)).load(), 0);
                }
            }
        }
    }

    #[test]
    fn a_dead_large_object_frees_its_blocks_and_keeps_its_neighbour_in_the_tail() {
        let f = Fixture::new();
        let layout = ObjectLayout::without_pointers(3 * BLOCK + 100);
        let run = f.heap.claim_large(&layout).unwrap();
        run.zero(&f.heap, |_, _| {});
        run.publish(&f.heap, &layout, 1);
        let tail = BlockIndex(4);
        assert_eq!(f.heap.block(tail).state(), BINNED);
        f.object(tail.first_granule().0 + 100, 2, 0);
        f.run();
        assert_eq!(f.heap.pool.blocks_in_use(), 1);
        assert_eq!(f.heap.block(tail).large_back(), 0);
        assert_eq!(holes(&f.heap, tail).count(), BLOCK_GRANULES - 2);
    }

    #[test]
    fn a_live_large_object_keeps_its_blocks_and_loses_its_dead_neighbour() {
        let f = Fixture::new();
        let layout = ObjectLayout::without_pointers(2 * BLOCK + 16);
        let run = f.heap.claim_large(&layout).unwrap();
        run.zero(&f.heap, |_, _| {});
        let start = run.publish(&f.heap, &layout, 0);
        let tail = BlockIndex(3);
        f.object(tail.first_granule().0 + 1, 5, 1);
        f.run();
        assert_eq!(holes(&f.heap, tail).count(), BLOCK_GRANULES - 1);
        for offset in [0, BLOCK, 2 * BLOCK + 15] {
            assert_eq!(f.heap.find_object(crate::address::Word(start.0 + offset)), Some(BlockIndex(1).first_granule()));
        }
        assert_eq!(f.heap.find_object(crate::address::Word(start.0 + 2 * BLOCK + 16)), None);
    }

    #[test]
    fn who_needs_a_hole_sweeps_so_many_full_blocks_and_goes_on_there_the_next_time() {
        let f = Fixture::new();
        let full = MOST_FOR_ONE + 10;
        for _ in 0..full {
            let block = f.heap.pool.claim_free(&f.heap, 1).unwrap();
            f.object(block.first_granule().0, BLOCK_GRANULES, 0);
            f.heap.block(block).set_state(USED);
        }
        let room = f.heap.pool.claim_free(&f.heap, 1).unwrap();
        f.object(room.first_granule().0, 100, 0);
        f.heap.block(room).set_state(USED);
        f.sweep.start(f.heap.pool.high_water());
        assert!(f.sweep.sweep_for(&f.heap, 8).is_none());
        assert!(!f.sweep.is_done());
        assert_eq!(f.sweep.sweep_for(&f.heap, 8).map(|swept| swept.block), Some(room));
        assert!(f.sweep.is_done());
    }

    #[test]
    fn freed_memory_is_poisoned() {
        let f = Fixture::new();
        let block = f.heap.pool.claim_free(&f.heap, 1).unwrap();
        let first = block.first_granule().0;
        f.object(first + 7, 1, 1);
        f.object(first + 8, 1, 0);
        f.heap.block(block).set_state(USED);
        f.run();
        // SAFETY: two granules of the test's own heap.
        let bytes = unsafe { std::slice::from_raw_parts(f.heap.address_of(Granule(first + 7)).0 as *const u8, 32) };
        assert_eq!(bytes[..16], [POISON; 16]);
        assert_eq!(bytes[16..], [0; 16]);
    }
}
