//! The thread-local block `shade_mutator` that compiled code reads: byte offsets and initial values.
//!
//! The runtime defines the symbol in `.tdata` with these offsets; compiled code declares it
//! `external thread_local(localexec) global [SIZE x i8], align 64`. Initially the block is *armed*: the mode is not
//! zero, the poll word is not zero, and `next = end = bump = limit = 0`, so the first store, poll or allocation of a
//! thread takes a slow path, which attaches the thread.

/// Symbol of the block.
pub const SYMBOL: &str = "shade_mutator";
/// Size of the block, bytes.
pub const SIZE: usize = 128;
/// Alignment of the block, bytes.
pub const ALIGN: usize = 64;

/// `u64`: address of the next free buffer entry. An address, not an index; 0 while the thread is not attached or
/// the buffer is being drained.
pub const WB_NEXT: usize = 0;
/// `u64`: address one past the last buffer entry.
pub const WB_END: usize = 8;
/// `u64`: all ones while this thread's stack is not scanned (new values are recorded), 0 once it is.
pub const NEW_MASK: usize = 16;
/// `u32`: the barrier mode, one of the `MODE_*` constants. Written only by this thread's own handshake, or by
/// whoever has claimed the thread.
pub const WB_MODE: usize = 24;
/// `u32`: not zero when the thread must enter [`crate::symbols::POLL_SLOW`] at its next poll.
pub const POLL: usize = 28;
/// `u64`: next free address of the current hole.
pub const BUMP: usize = 32;
/// `u64`: end of the current hole. Inline allocation takes the slow path when `bump + size > limit`, unsigned.
pub const LIMIT: usize = 40;
/// `u64`: the colour bits (0 or 1) of objects this thread allocates; OR it into the first mark byte of a new object.
pub const ALLOC_COLOUR: usize = 48;
/// `u64`: the mark byte of the granule at address `a` is at `(a >> GRANULE_SHIFT) + MARK_BIAS`, wrapping.
pub const MARK_BIAS: usize = 56;
/// `u64`: the runtime's record of this thread; 0 while it is not attached.
pub const RECORD: usize = 64;

/// No barrier.
pub const MODE_OFF: u32 = 0;
/// Old and new values are logged: this thread's stack is not scanned yet. Also the initial, unattached state.
pub const MODE_DELETION_INSERTION: u32 = 1;
/// Old values are logged.
pub const MODE_DELETION: u32 = 2;

/// Initial values of the block as (offset, size in bytes, value); what is not listed is 0.
pub const INITIAL: [(usize, usize, u64); 3] =
    [(NEW_MASK, 8, u64::MAX), (WB_MODE, 4, MODE_DELETION_INSERTION as u64), (POLL, 4, 1)];
