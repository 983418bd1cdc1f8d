//! A thread's two faces: the thread-local block that compiled code reads ([`MutatorBlock`]) and the runtime's record ([`Mutator`]).

use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU32, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use shade_abi::buffer::{DEFAULT_ENTRIES, SLACK_ENTRIES};
use shade_abi::mutator as layout;

use super::restless::Restless;
use super::state::StateWord;
use crate::heap::allocator::Allocator;
use crate::pools::lists::PoolLists;
use crate::roots::fibers::Fibers;

/// The block at `shade_mutator`; offsets are those of `shade_abi::mutator`. Atomics, all accessed relaxed, because the collector reads and writes it while
/// it has claimed the thread (ordered by the state word), and writes `poll` at any time.
#[repr(C, align(64))]
#[derive(Default)]
pub struct MutatorBlock {
    /// See `shade_abi::mutator::WB_NEXT`, and so on for the others.
    pub wb_next: AtomicU64,
    /// One past the last entry.
    pub wb_end: AtomicU64,
    /// All ones while new values are recorded.
    pub new_mask: AtomicU64,
    /// Barrier mode.
    pub wb_mode: AtomicU32,
    /// Not 0: take the slow path at the next poll.
    pub poll: AtomicU32,
    /// Next free address of the current hole.
    pub bump: AtomicU64,
    /// End of the current hole.
    pub limit: AtomicU64,
    /// Colour of new objects.
    pub alloc_colour: AtomicU64,
    /// Where mark bytes are.
    pub mark_bias: AtomicU64,
    /// Address of the [`Mutator`], 0 when not attached.
    pub record: AtomicU64,
    rest: [u64; 7],
}

const _: () = {
    use std::mem::offset_of;
    assert!(size_of::<MutatorBlock>() == layout::SIZE && align_of::<MutatorBlock>() == layout::ALIGN);
    assert!(offset_of!(MutatorBlock, wb_next) == layout::WB_NEXT);
    assert!(offset_of!(MutatorBlock, wb_end) == layout::WB_END);
    assert!(offset_of!(MutatorBlock, new_mask) == layout::NEW_MASK);
    assert!(offset_of!(MutatorBlock, wb_mode) == layout::WB_MODE);
    assert!(offset_of!(MutatorBlock, poll) == layout::POLL);
    assert!(offset_of!(MutatorBlock, bump) == layout::BUMP);
    assert!(offset_of!(MutatorBlock, limit) == layout::LIMIT);
    assert!(offset_of!(MutatorBlock, alloc_colour) == layout::ALLOC_COLOUR);
    assert!(offset_of!(MutatorBlock, mark_bias) == layout::MARK_BIAS);
    assert!(offset_of!(MutatorBlock, record) == layout::RECORD);
};

impl MutatorBlock {
    /// The calling thread's block.
    #[inline(always)]
    pub fn current() -> &'static MutatorBlock {
        // SAFETY: the address of the thread's own `shade_mutator`, which has this layout (asserted above) and lives as long as the
        // thread; the reference is not handed to another thread except through `Mutator::block`, under its rules.
        unsafe { &*(crate::arch::mutator_block() as *const MutatorBlock) }
    }

    /// The address, which tells threads apart.
    pub fn address(&self) -> usize {
        std::ptr::from_ref(self) as usize
    }

    /// Copies all that native state puts aside, which is everything but `poll` and `record`.
    pub fn copy_working_state_from(&self, other: &MutatorBlock) {
        self.wb_next.store(other.wb_next.load(Relaxed), Relaxed);
        self.wb_end.store(other.wb_end.load(Relaxed), Relaxed);
        self.new_mask.store(other.new_mask.load(Relaxed), Relaxed);
        self.wb_mode.store(other.wb_mode.load(Relaxed), Relaxed);
        self.bump.store(other.bump.load(Relaxed), Relaxed);
        self.limit.store(other.limit.load(Relaxed), Relaxed);
        self.alloc_colour.store(other.alloc_colour.load(Relaxed), Relaxed);
        self.mark_bias.store(other.mark_bias.load(Relaxed), Relaxed);
    }

    /// Makes every fast path take its slow path: the state of a thread that is native or not attached.
    pub fn arm(&self) {
        self.wb_mode.store(layout::MODE_DELETION_INSERTION, Relaxed);
        self.new_mask.store(u64::MAX, Relaxed);
        self.wb_next.store(0, Relaxed);
        self.wb_end.store(0, Relaxed);
        self.bump.store(0, Relaxed);
        self.limit.store(0, Relaxed);
        self.poll.store(1, Relaxed);
    }

    /// The thread's record, if it is attached.
    #[inline(always)]
    pub fn mutator(&self) -> Option<&'static Mutator> {
        let record = self.record.load(Relaxed) as *const Mutator;
        // SAFETY: attach stores the address of a record, which is never freed; otherwise it is 0.
        unsafe { record.as_ref() }
    }
}

/// The runtime's record of an attached thread. Records are never freed, only used again.
pub struct Mutator {
    /// Who may act for the thread.
    pub state: StateWord,
    /// The thread's own block.
    block: AtomicUsize,
    /// The block's working state while the thread is native.
    pub saved: MutatorBlock,
    /// Lowest address of the scanned stack while the thread is native.
    pub native_sp: AtomicUsize,
    /// Lowest address of the stack; all ones when not known.
    pub stack_low: AtomicUsize,
    /// One past the highest address of the stack.
    pub stack_end: AtomicUsize,
    /// Static TLS of the executable for this thread: first address and length.
    pub tls: (AtomicUsize, AtomicUsize),
    /// The kernel's number of the thread.
    pub thread: AtomicI32,
    /// For `stress=poll`.
    pub restless: Restless,
    /// Stacks besides its own.
    pub fibers: Fibers,
    /// Free lists of the program.
    pub pools: PoolLists,
    /// Where compiled code polled last, for a report.
    pub polled_at: AtomicUsize,
    /// Handshakes that the thread has had.
    handshakes: AtomicU64,
    /// The longest that it answered itself in the cycle under way, in nanoseconds of its CPU time.
    longest_handshake: AtomicU64,
    /// The thread is ending the process.
    dying: AtomicBool,
    buffer: UnsafeCell<[u64; DEFAULT_ENTRIES + SLACK_ENTRIES]>,
    allocator: UnsafeCell<Allocator>,
}

// SAFETY: everything but the two cells is atomic. The cells are reached only through `allocator` and the buffer addresses in the
// block, by the thread itself while it is running or by who has claimed it; the state word orders the two.
unsafe impl Sync for Mutator {}

impl Mutator {
    /// A record for no thread yet.
    pub fn new() -> Mutator {
        Mutator {
            state: StateWord::new(),
            block: AtomicUsize::new(0),
            saved: MutatorBlock::default(),
            native_sp: AtomicUsize::new(0),
            stack_low: AtomicUsize::new(usize::MAX),
            stack_end: AtomicUsize::new(0),
            tls: (AtomicUsize::new(0), AtomicUsize::new(0)),
            thread: AtomicI32::new(0),
            restless: Restless::new(),
            fibers: Fibers::default(),
            pools: PoolLists::default(),
            polled_at: AtomicUsize::new(0),
            handshakes: AtomicU64::new(0),
            longest_handshake: AtomicU64::new(0),
            dying: AtomicBool::new(false),
            buffer: UnsafeCell::new([0; DEFAULT_ENTRIES + SLACK_ENTRIES]),
            allocator: UnsafeCell::new(Allocator::new()),
        }
    }

    /// Ties the record to the calling thread's block.
    pub fn set_block(&self, block: &'static MutatorBlock) {
        self.block.store(std::ptr::from_ref(block) as usize, Relaxed);
    }

    /// The thread's own block. Other threads may touch `poll` only.
    pub fn block(&self) -> &MutatorBlock {
        // SAFETY: a record in the registry belongs to a thread that has not detached, so its thread-local block exists.
        unsafe { &*(self.block.load(Relaxed) as *const MutatorBlock) }
    }

    /// First entry of the barrier buffer.
    pub fn buffer_start(&self) -> u64 {
        self.buffer.get() as u64
    }

    /// The thread's allocation state.
    ///
    /// # Safety
    /// The caller is the thread itself, running, or has claimed it; and holds no other reference from this call.
    #[expect(clippy::mut_from_ref, reason = "the state word, not the borrow checker, says who may act for the thread")]
    pub unsafe fn allocator(&self) -> &mut Allocator {
        // SAFETY: exclusive by the caller's promise.
        unsafe { &mut *self.allocator.get() }
    }

    /// Handshakes that the thread has had, answered by itself or for it.
    pub fn handshakes(&self) -> u64 {
        self.handshakes.load(Relaxed)
    }

    /// One more. The state word orders the thread and who answers for it.
    pub fn count_handshake(&self) {
        self.handshakes.store(self.handshakes() + 1, Relaxed);
    }

    /// The thread itself has answered one, in so much CPU time.
    pub fn handshake_took(&self, cpu: Duration) {
        self.longest_handshake.fetch_max(cpu.as_nanos() as u64, Relaxed);
    }

    /// The longest of them since the last call.
    pub fn take_longest_handshake(&self) -> Duration {
        Duration::from_nanos(self.longest_handshake.swap(0, Relaxed))
    }

    /// The thread ends the process; what it still does needs no barrier.
    pub fn set_dying(&self) {
        self.dying.store(true, Relaxed);
    }

    /// Does the thread end the process?
    pub fn is_dying(&self) -> bool {
        self.dying.load(Relaxed)
    }
}
