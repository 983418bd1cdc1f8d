//! Sizes that the heap, the mark bytes and inline allocation agree on. Units are bytes unless a name says otherwise.

/// Bytes in a machine word, and the size of a pointer slot.
pub const WORD: usize = 8;
/// log2 of [`GRANULE`].
pub const GRANULE_SHIFT: u32 = 4;
/// The unit of allocation: every object starts on a granule and occupies whole granules.
/// One granule has one mark byte.
pub const GRANULE: usize = 1 << GRANULE_SHIFT;
/// log2 of [`BLOCK`].
pub const BLOCK_SHIFT: u32 = 15;
/// The unit of sweeping and of hand-out to a mutator.
pub const BLOCK: usize = 1 << BLOCK_SHIFT;
/// Granules (and mark bytes) in a block.
pub const BLOCK_GRANULES: usize = BLOCK / GRANULE;
/// Objects larger than this get a run of blocks of their own.
pub const LARGE_OBJECT: usize = 8 << 10;
/// The largest object that the pass allocates inline: its mark bytes are one store of at most eight bytes.
pub const INLINE_ALLOC_MAX: usize = 8 * GRANULE;
/// The address space of managed pointers in LLVM IR.
pub const MANAGED_ADDRESS_SPACE: u32 = 1;
/// The `gc` strategy name of functions that may touch the managed heap.
pub const GC_NAME: &str = "shade";
/// The comment in module-level assembly by which `shade.h` says that every function of a file is managed.
pub const UNIT_MARK: &str = "# shade.gc";
