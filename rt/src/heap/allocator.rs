//! A thread's own allocation: small objects in a hole at a time of a block it owns, where compiled code makes them by itself; others by `medium` in
//! another block. Large objects are `heap::large`'s.

use std::sync::atomic::Ordering::Relaxed;

use shade_abi::geometry::{BLOCK_GRANULES, GRANULE};

use super::free_map::Hole;
use super::medium::{Medium, room};
use super::own_block::{OutOfMemory, OwnBlock};
use super::pattern::ObjectLayout;
use crate::address::{ObjectStart, Word};
use crate::options::Stress;
use crate::runtime::Runtime;
use crate::thread::mutator::MutatorBlock;

/// Objects of more bytes than this do not take the place of small ones.
const MEDIUM_OBJECT: usize = 256;
/// Objects of more bytes than this, if they do not fit what is left of the hole for small ones, go where medium ones go, and the rest is kept for smaller ones.
/// (Immix: overflow allocation.)
const OVERFLOW_OBJECT: usize = 128;
/// A rest of so many granules is kept even if the next hole would do; ...
const LEAST_REST: usize = 4;
/// ... but only so many in a row: a program that makes no smaller ones must get its next hole.
const MOST_OVERFLOWS: u32 = 8;
/// Granules of a dirty hole that are zeroed and handed out at a time: what is zeroed is still in the first-level cache when it is used.
const SLICE_GRANULES: usize = 512;
/// A block in whose holes this many granules (1 KiB) were passed over is put back.
const WORTH_PUTTING_BACK: usize = 64;

/// See the module. The hole for small objects is in the thread's block (`bump`, `limit`), where compiled code finds it.
pub struct Allocator {
    small: Cursor,
    medium: Medium,
    /// Bytes that the pacer has been told of since this was last asked for.
    handed_out: usize,
    /// Bytes handed out that the pacer has not been told of: less than its batch.
    uncounted: usize,
}

/// The block for small objects, hole by hole in the order of addresses.
struct Cursor {
    block: Option<OwnBlock>,
    /// Granules before this were handed out or passed over.
    from: usize,
    /// How many were passed over.
    passed_over: usize,
    /// Objects that went elsewhere since a slice was handed out last.
    overflows: u32,
}

/// A zeroed range.
struct Slice {
    start: usize,
    end: usize,
    /// It begins where the slice before it ended, in the same hole.
    continues: bool,
}

impl Allocator {
    /// Owns nothing.
    pub fn new() -> Allocator {
        Allocator { small: Cursor::new(), medium: Medium::new(), handed_out: 0, uncounted: 0 }
    }

    /// Makes an object of at most `LARGE_OBJECT` bytes whose address is a multiple of `align`.
    ///
    /// # Errors
    /// When no block is to be had.
    pub fn allocate(
        &mut self,
        rt: &'static Runtime,
        block: &MutatorBlock,
        layout: &ObjectLayout,
        align: usize,
    ) -> Result<ObjectStart, OutOfMemory> {
        let bytes = layout.granules() * GRANULE;
        let address = if bytes + align > MEDIUM_OBJECT + GRANULE {
            self.medium(rt, bytes, align)?
        } else {
            self.small(rt, block, bytes, align)?
        };
        let granule = rt.heap.granule_of(Word(address));
        Ok(layout.publish(&rt.heap, granule, block.alloc_colour.load(Relaxed) as u8))
    }

    fn small(&mut self, rt: &Runtime, block: &MutatorBlock, bytes: usize, align: usize) -> Result<usize, OutOfMemory> {
        loop {
            let (bump, limit) = (block.bump.load(Relaxed) as usize, block.limit.load(Relaxed) as usize);
            let address = bump.next_multiple_of(align);
            if address + bytes <= limit {
                block.bump.store((address + bytes) as u64, Relaxed);
                return Ok(address);
            }
            let rest = (limit - bump) / GRANULE;
            if bytes > OVERFLOW_OBJECT && self.small.is_better_kept(rest, room(bytes, align)) {
                return self.medium(rt, bytes, align);
            }
            let slice = self.small.next_slice(rt, room(bytes, align), rest).inspect_err(|_| {
                // The block is left: what is at hand of it is not this thread's any more.
                block.bump.store(0, Relaxed);
                block.limit.store(0, Relaxed);
            })?;
            self.count(rt, slice.end - slice.start);
            if !slice.continues {
                block.bump.store(slice.start as u64, Relaxed);
            }
            block.limit.store(slice.end as u64, Relaxed);
        }
    }

    fn medium(&mut self, rt: &Runtime, bytes: usize, align: usize) -> Result<usize, OutOfMemory> {
        let address = self.medium.allocate(rt, bytes, align)?;
        self.count(rt, bytes);
        Ok(address)
    }

    /// Counts memory handed to this thread, with the thread until it is a batch: the pacer's count is one word that all threads write, and
    /// a hole may be as small as an object.
    pub fn count(&mut self, rt: &Runtime, bytes: usize) {
        self.uncounted += bytes;
        if self.uncounted >= rt.pacer.batch() {
            self.report(rt);
        }
    }

    /// Tells the pacer what it has not been told: when a batch is full, at handshakes, and when the thread ends.
    pub fn report(&mut self, rt: &Runtime) {
        let bytes = std::mem::take(&mut self.uncounted);
        if bytes != 0 {
            self.handed_out += bytes;
            rt.pacer.allocated(rt, bytes);
        }
    }

    /// Bytes that the pacer has been told of since this was last asked: what the thread assists for.
    pub fn take_handed_out(&mut self) -> usize {
        std::mem::take(&mut self.handed_out)
    }

    /// Gives all blocks back: at H4, where they wait for the sweep; when the thread ends, and when it is found native, where others can use what is
    /// left of them.
    pub fn give_back(&mut self, rt: &Runtime, block: &MutatorBlock) {
        self.report(rt);
        if let Some(own) = self.small.leave() {
            own.look_and_put_back(rt);
        }
        self.medium.give_back(rt);
        block.bump.store(0, Relaxed);
        block.limit.store(0, Relaxed);
    }
}

impl Cursor {
    fn new() -> Cursor {
        Cursor { block: None, from: 0, passed_over: 0, overflows: 0 }
    }

    /// Should an object that does not fit in the `rest` granules at hand, and needs `room`, go elsewhere?
    fn is_better_kept(&mut self, rest: usize, room: usize) -> bool {
        let next = self.block.as_ref().and_then(|block| block.next_hole(self.from));
        let loses = rest >= LEAST_REST || next.is_some_and(|next| next.granules < room);
        if loses && self.overflows < MOST_OVERFLOWS {
            self.overflows += 1;
            return true;
        }
        false
    }

    /// The next hole (or part of one) of at least `granules`, zeroed. Of the one before, `rest` granules were not used.
    fn next_slice(&mut self, rt: &Runtime, granules: usize, rest: usize) -> Result<Slice, OutOfMemory> {
        let mut ended_at = Some(self.from);
        self.passed_over += rest;
        loop {
            if let Some(block) = &self.block {
                match block.next_hole(self.from) {
                    Some(hole) if hole.granules >= granules => {
                        let take = slice_of(rt, block.is_dirty(), hole, granules);
                        let start = block.zeroed(rt, hole.start, take);
                        let continues = ended_at == Some(hole.start);
                        if continues {
                            self.passed_over -= rest;
                        }
                        (self.from, self.overflows) = (hole.start + take, 0);
                        return Ok(Slice { start, end: start + take * GRANULE, continues });
                    }
                    Some(hole) => {
                        self.from = hole.start + hole.granules;
                        self.passed_over += hole.granules;
                        continue;
                    }
                    None => {}
                }
            }
            let is_worth_it = self.passed_over >= WORTH_PUTTING_BACK;
            match self.leave() {
                Some(block) if is_worth_it => block.look_and_put_back(rt),
                Some(block) => block.leave(rt),
                None => {}
            }
            self.block = Some(OwnBlock::claim_for_small(rt, granules)?);
            ended_at = None;
        }
    }

    /// Owns nothing any more.
    fn leave(&mut self) -> Option<OwnBlock> {
        std::mem::replace(self, Cursor::new()).block
    }
}

/// How much of a hole to hand out now. The granules behind it stay a hole.
fn slice_of(rt: &Runtime, dirty: bool, hole: Hole, granules: usize) -> usize {
    match rt.options.stress {
        // Every allocation takes the slow path.
        Stress::Alloc(_) => granules,
        _ if dirty => hole.granules.min(granules.max(SLICE_GRANULES)),
        _ => hole.granules,
    }
}

const _: () = assert!(SLICE_GRANULES <= BLOCK_GRANULES);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::BlockIndex;

    struct Thread {
        allocator: Allocator,
        block: MutatorBlock,
    }

    impl Thread {
        fn new() -> Thread {
            Thread { allocator: Allocator::new(), block: MutatorBlock::default() }
        }

        fn make(&mut self, rt: &'static Runtime, bytes: usize) -> usize {
            let layout = ObjectLayout::without_pointers(bytes);
            self.allocator.allocate(rt, &self.block, &layout, GRANULE).unwrap().0
        }

        fn end(mut self, rt: &Runtime) {
            self.allocator.give_back(rt, &self.block);
        }
    }

    fn block_of(rt: &Runtime, address: usize) -> BlockIndex {
        rt.heap.granule_of(Word(address)).block()
    }

    #[test]
    fn a_thread_that_ends_leaves_its_blocks_to_the_next() {
        let rt = Runtime::for_test();
        for n in 0..30 {
            let mut thread = Thread::new();
            let objects = [thread.make(rt, 48), thread.make(rt, 1000)].map(|address| block_of(rt, address));
            assert!(objects.iter().all(|block| block.0 <= 2), "thread {n} got {objects:?}");
            thread.end(rt);
        }
        assert_eq!(rt.heap.pool.blocks_in_use(), 2);
    }

    #[test]
    fn a_thread_that_ends_after_marking_has_leaves_its_blocks_to_the_sweep() {
        let rt = Runtime::for_test();
        let mut thread = Thread::new();
        thread.make(rt, 48);
        rt.heap.pool.retire_bins(&rt.heap);
        thread.end(rt);
        let mut next = Thread::new();
        assert_eq!(block_of(rt, next.make(rt, 48)), BlockIndex(2));
    }

    #[test]
    fn what_a_larger_object_does_not_fit_in_is_kept_for_smaller_ones() {
        let rt = Runtime::for_test();
        let mut thread = Thread::new();
        let first = thread.make(rt, 16);
        for _ in 0..(BLOCK_GRANULES - 1) / 8 {
            assert_eq!(block_of(rt, thread.make(rt, 128)), block_of(rt, first));
        }
        // Seven granules are left.
        assert_ne!(block_of(rt, thread.make(rt, 240)), block_of(rt, first));
        let small: Vec<_> = (0..7).map(|_| thread.make(rt, 16)).collect();
        assert!(small.iter().all(|address| block_of(rt, *address) == block_of(rt, first)));
        assert_eq!(small[6] + GRANULE, rt.heap.block_address(block_of(rt, first).plus(1)));
        assert_ne!(block_of(rt, thread.make(rt, 16)), block_of(rt, first));
    }

    #[test]
    fn a_program_without_smaller_objects_gets_its_next_hole_soon() {
        let rt = Runtime::for_test();
        let mut thread = Thread::new();
        let mut slow = 0;
        for _ in 0..1_000 {
            let before = thread.block.bump.load(Relaxed);
            thread.make(rt, 240);
            slow += u32::from(thread.block.bump.load(Relaxed) == before);
        }
        // A block holds 136 and leaves 8 granules.
        assert_eq!(slow, 1_000 / (136 + MOST_OVERFLOWS) * MOST_OVERFLOWS);
    }

    #[test]
    fn no_object_of_any_size_overlaps_another_or_leaves_its_block() {
        let rt = Runtime::for_test();
        let (mut seed, mut objects) = (7u64, Vec::new());
        let mut thread = Thread::new();
        for n in 0..6_000 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let bytes = 16 + (seed >> 40) as usize % [64, 260, 1_000][n % 3];
            let (address, bytes) = (thread.make(rt, bytes), bytes.next_multiple_of(GRANULE));
            assert_eq!(block_of(rt, address), block_of(rt, address + bytes - 1));
            objects.push((address, bytes));
            if n % 500 == 0 {
                std::mem::replace(&mut thread, Thread::new()).end(rt);
            }
        }
        objects.sort_unstable();
        assert!(objects.windows(2).all(|two| two[0].0 + two[0].1 <= two[1].0));
        assert!(rt.heap.bytes_in_use() < objects.iter().map(|(_, bytes)| bytes).sum::<usize>() * 21 / 20);
    }

    #[test]
    fn the_pacer_is_told_of_a_full_batch_at_once_and_of_the_rest_when_the_thread_ends() {
        let rt = Runtime::for_test();
        let mut allocator = Allocator::new();
        allocator.count(rt, rt.pacer.batch() - 16);
        assert_eq!(rt.pacer.clock(), 0);
        allocator.count(rt, 16);
        assert_eq!(rt.pacer.clock(), rt.pacer.batch());
        allocator.count(rt, 48);
        allocator.give_back(rt, &MutatorBlock::default());
        assert_eq!(rt.pacer.clock(), rt.pacer.batch() + 48);
        assert_eq!(allocator.take_handed_out(), rt.pacer.batch() + 48);
    }
}
